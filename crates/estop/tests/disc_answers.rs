//! Any answer of any drive: decoded or refused, and never a panic, an endless wait, or a list that
//! is longer than what was announced.

mod disc_support;

use disc_support::exercise;
use estop::{
    mmc::answer::{
        BufferCapacity, CapabilitiesPage, Capacity, Configuration, DiscInformation,
        FormatCapacities, Inquiry, TrackInformation,
    },
    scsi::Sense,
};
use proptest::prelude::*;

/// Commands after which a hostile drive is gone.
const COMMANDS_MAX: u32 = 3_000;

fn decode(bytes: &[u8]) {
    let _sense = Sense::decode(bytes);
    let _inquiry = Inquiry::decode(bytes);
    let _disc = DiscInformation::decode(bytes);
    let _track = TrackInformation::decode(bytes);
    let _buffer = BufferCapacity::decode(bytes);
    let _capacity = Capacity::decode(bytes);
    let _page = CapabilitiesPage::decode(bytes);
    if let Some(formats) = FormatCapacities::decode(bytes) {
        assert!(formats.offers.len() * 8 <= bytes.len());
    }
    if let Some(configuration) = Configuration::decode(bytes) {
        let bodies = configuration.features.iter().map(|one| one.body.len() + 4);
        assert!(bodies.sum::<usize>() <= bytes.len());
        assert!(configuration.profiles.len() * 4 <= bytes.len());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_decoded_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        decode(&bytes);
        for code in [0x70, 0x71, 0x72, 0x73, 0xF0] {
            let mut sense = bytes.clone();
            if let Some(first) = sense.first_mut() {
                *first = code;
            }
            decode(&sense);
        }
    }

    #[test]
    fn any_drive_is_borne(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        exercise(&bytes, COMMANDS_MAX);
    }
}

#[test]
fn one_answer_over_and_over_is_borne() {
    let mut changes = 0;
    for how in 0..=255 {
        for byte in [0x00, 0x01, 0x0A, 0x10, 0x7F, 0xFF] {
            changes += exercise(&[how], COMMANDS_MAX);
            changes += exercise(&[how, byte], COMMANDS_MAX);
        }
    }
    assert!(changes > 10_000, "{changes} commands that change a disc");
}
