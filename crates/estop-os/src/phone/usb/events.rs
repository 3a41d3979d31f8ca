//! The packets of the interrupt pipe, put together to events.

use std::collections::VecDeque;

use estop::mtp::EVENTS_MAX;

/// The longest event: a container with its header of 12 bytes and five parameters, and some more for
/// devices that fill it up.
const EVENT_BYTES_MAX: usize = 64;

/// What came on the interrupt pipe and was not asked for yet.
#[derive(Debug, Default)]
pub(super) struct Events {
    whole: VecDeque<Vec<u8>>,
    /// The begin of one that is longer than a packet.
    begun: Vec<u8>,
}

impl Events {
    /// Takes a packet; `is_short`: it is shorter than the pipe's packets.
    pub(super) fn take(&mut self, packet: &[u8], is_short: bool) {
        self.begun.extend_from_slice(packet);
        let announced = self.begun.first_chunk().map(|len| u32::from_le_bytes(*len));
        let announced = announced.and_then(|len| usize::try_from(len).ok());
        let is_whole = announced.is_some_and(|len| self.begun.len() >= len);
        if self.begun.is_empty() || !(is_whole || is_short || self.begun.len() >= EVENT_BYTES_MAX) {
            return;
        }
        let event = std::mem::take(&mut self.begun);
        if self.whole.len() < EVENTS_MAX {
            self.whole.push_back(event);
        } else {
            tracing::debug!(?event, "one event too many; dropped");
        }
    }

    /// The next one.
    pub(super) fn next(&mut self) -> Option<Vec<u8>> {
        self.whole.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An event of so many bytes in all.
    fn event(len: u8) -> Vec<u8> {
        let mut event = vec![0; usize::from(len)];
        event[0] = len;
        event
    }

    #[test]
    fn an_event_longer_than_a_packet_is_put_together() {
        let mut events = Events::default();
        for packet in event(24).chunks(8) {
            assert_eq!(events.next(), None);
            events.take(packet, false);
        }
        assert_eq!(events.next(), Some(event(24)), "a whole number of packets");
        for packet in event(20).chunks(8) {
            events.take(packet, packet.len() < 8);
        }
        assert_eq!(events.next(), Some(event(20)));
        events.take(&[], true);
        assert_eq!(events.next(), None, "a packet of length zero is none");
    }

    #[test]
    fn one_that_announces_too_much_ends_with_a_short_packet_or_at_a_limit() {
        let mut events = Events::default();
        events.take(&[0xFF; 12], true);
        assert_eq!(events.next(), Some(vec![0xFF; 12]));
        for _ in 0..8 {
            events.take(&[0xFF; 8], false);
        }
        assert_eq!(events.next().map(|event| event.len()), Some(64));
    }

    #[test]
    fn no_more_are_kept_than_the_limit_and_the_newest_are_dropped() {
        let mut events = Events::default();
        for number in 0..=EVENTS_MAX {
            let low = u8::try_from(number & 0xFF).expect("a byte");
            events.take(&[6, 0, 0, 0, low, 0], true);
        }
        let kept = std::iter::from_fn(|| events.next()).collect::<Vec<_>>();
        assert_eq!(kept.len(), EVENTS_MAX);
        assert_eq!(kept[0][4], 0);
    }
}
