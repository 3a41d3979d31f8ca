//! What tells a unit from any other.

use std::time::{Duration, Instant};

use estop::scsi::{Cdb, Command, Data, Failure, Status};

use super::Initiator;

/// What a unit says that it is: the same before and after a connection was lost.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Identity {
    /// Type, vendor, model and revision (SPC-4 §6.6.2).
    standard: Vec<u8>,
    /// The unit serial number (§7.8.18); empty where it tells none.
    serial: Vec<u8>,
    /// The designators of the unit itself (§7.8.6): those of its ports may be others next time.
    names: Vec<Vec<u8>>,
}

/// Standard data and pages of units are no longer than this.
const PAGE_BYTES: u8 = 252;

impl Initiator {
    /// Asks the unit what it is. INQUIRY leaves unit attentions where they are (SAM-5 §5.14).
    pub(super) fn ask_identity(
        &mut self,
        until: Instant,
        limit: Duration,
    ) -> Result<Identity, Failure> {
        let mut ask = |enable: u8, page: u8| {
            let mut bytes = vec![0; usize::from(PAGE_BYTES)];
            let cdb = Cdb::new([0x12, enable, page, 0, PAGE_BYTES, 0]);
            let data = Data::In(&mut bytes);
            let answer = self.carry(Command { cdb, data, limit }, until)?;
            let moved = usize::try_from(answer.moved_bytes).unwrap_or(0);
            bytes.truncate(match answer.status {
                Status::Good => moved,
                _ => 0,
            });
            Ok(bytes)
        };
        Ok(Identity::of(&ask(0, 0)?, &ask(1, 0x80)?, &ask(1, 0x83)?))
    }
}

impl Identity {
    /// Peripheral qualifier and type.
    pub(super) fn peripheral(&self) -> Option<u8> {
        self.standard.first().copied()
    }

    fn of(standard: &[u8], serial: &[u8], names: &[u8]) -> Self {
        let kind = standard.first().into_iter();
        let words = standard.get(8..36).unwrap_or_default();
        Self {
            standard: kind.chain(words).copied().collect(),
            serial: body(serial, 0x80).to_vec(),
            names: designators(body(names, 0x83)),
        }
    }
}

/// What comes after the header of a page; nothing if it is another one.
fn body(page: &[u8], code: u8) -> &[u8] {
    match page {
        [_, is, high, low, rest @ ..] if *is == code => {
            let len = usize::from(*high) << 8 | usize::from(*low);
            &rest[..len.min(rest.len())]
        }
        _ => &[],
    }
}

/// Those that are about the unit: association 00b.
fn designators(mut rest: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    while let [_, about, _, len, ..] = *rest {
        let (one, next) = rest.split_at(rest.len().min(4 + usize::from(len)));
        if about & 0x30 == 0 {
            all.push(one.to_vec());
        }
        rest = next;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_known_by_its_own_designators_and_not_by_those_of_its_ports() {
        let mut standard = [0_u8; 36];
        standard[0] = 5;
        let with = |port: u8, unit: u8| {
            let page = [
                5, 0x83, 0, 12, 1, 0x03, 0, 2, unit, 1, 1, 0x14, 0, 2, 0, port,
            ];
            Identity::of(&standard, &[5, 0x80, 0, 1, b'S'], &page)
        };
        assert_eq!(with(1, 7), with(2, 7));
        assert_ne!(with(1, 7), with(1, 8));
        assert_eq!(with(1, 7).serial, b"S");
        assert_eq!(with(1, 7).names.len(), 1);
    }

    #[test]
    fn what_is_cut_short_is_taken_as_far_as_it_goes() {
        let page = [5, 0x83, 0xFF, 0xFF, 1, 0x03, 0, 200, 1, 2];
        for len in 0..page.len() {
            let is = Identity::of(&page[..len], &page[..len], &page[..len]);
            assert!(is.names.len() <= 1 && is.serial.is_empty(), "{len}");
        }
    }
}
