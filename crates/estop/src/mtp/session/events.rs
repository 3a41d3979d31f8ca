//! What the device tells by itself.

use super::{
    super::{EVENTS_MAX, container::Event, wire::Wire},
    Session,
};

impl<W: Wire> Session<W> {
    /// A place in what the device has told by itself so far: see [`Self::event_after`].
    pub fn events_so_far(&mut self) -> u64 {
        self.hear();
        self.heard
    }

    /// What the device told by itself next after this place, if it did. Never waits. Everybody who
    /// shares the session hears all of it; what is older than [`EVENTS_MAX`] events is passed over.
    pub fn event_after(&mut self, place: &mut u64) -> Option<Event> {
        self.hear();
        let first = self.heard - self.events.len() as u64;
        let at = (*place).max(first);
        let event = usize::try_from(at - first)
            .ok()
            .and_then(|at| self.events.get(at));
        *place = at + u64::from(event.is_some());
        event.cloned()
    }

    fn hear(&mut self) {
        for _ in 0..EVENTS_MAX {
            let Some(event) = self.wire.event() else {
                break;
            };
            self.heard += 1;
            self.events.push_back(event);
            if self.events.len() > EVENTS_MAX {
                self.events.pop_front();
            }
        }
    }
}
