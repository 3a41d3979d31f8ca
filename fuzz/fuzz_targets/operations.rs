//! Operations on a simulated disk with cancels, faults and a crash at any points: the truth is
//! judged as "cancel everywhere" judges it.
#![no_main]

#[allow(dead_code, unreachable_pub, missing_docs)]
#[path = "../../crates/estop/tests/common/mod.rs"]
mod common;

use common::{DiskTrial, MIB, small};
use estop::{
    disk::Extent,
    sim::{Content, Crash, Fault, Instant, Model, Point, Script, everywhere::once},
};
use estop_fuzz::input::Input;
use libfuzzer_sys::fuzz_target;

/// Cancels, and faults, of one run.
const EVENTS_MAX: usize = 6;

fn point(input: &mut Input<'_>) -> Point {
    let instants = [Instant::Before, Instant::During, Instant::After];
    let instant = instants[usize::from(input.byte()) % 3];
    (u32::from(input.byte()) % 96, instant)
}

fn model(input: &mut Input<'_>) -> Model {
    let bits = input.byte();
    let bad = Extent::new(MIB / 2 + 4096 * u64::from(bits >> 4), 4096);
    Model {
        sector_bytes: if bits & 1 == 0 { 512 } else { 4096 },
        content: if bits & 2 == 0 {
            Content::Old
        } else {
            Content::Zeros
        },
        bad: if bits & 4 == 0 { vec![] } else { vec![bad] },
        max_in_flight: 1 + u32::from(input.byte()) % 16,
        ..small("fuzzed")
    }
}

fn trial(input: &mut Input<'_>) -> DiskTrial {
    let kind = input.byte() % 10;
    let model = model(input);
    let plain = Model {
        bad: vec![],
        content: Content::Old,
        max_request_bytes: 256 * 1024,
        ..model.clone()
    };
    match kind {
        0 => DiskTrial::full_clean(model),
        1 => DiskTrial::full_clean_resumed(model),
        2 => DiskTrial::quick_clean(model),
        3 => DiskTrial::undo(model),
        4 => DiskTrial::verify(model),
        5 => DiskTrial::table_write(plain),
        6 => DiskTrial::table_repair(plain),
        7 => DiskTrial::format_fat(plain),
        8 => DiskTrial::format_exfat(plain),
        _ => DiskTrial::wipe(plain),
    }
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input(data);
    let trial = trial(&mut input);
    let seed = input.number(2);
    let crash = (input.byte() % 3 == 0).then(|| Crash {
        at: point(&mut input),
        seed,
    });
    let (mut cancels, mut faults) = (Vec::new(), Vec::new());
    for _ in 0..EVENTS_MAX {
        if input.is_empty() {
            break;
        }
        match input.byte() % 6 {
            0 => faults.push((point(&mut input).0, Fault::Medium)),
            1 => faults.push((point(&mut input).0, Fault::Stuck)),
            2 => faults.push((point(&mut input).0, Fault::Gone)),
            3 => faults.push((point(&mut input).0, Fault::ReadOnly)),
            _ => cancels.push(point(&mut input)),
        }
    }
    let figures = once(&trial, &Script::planned(cancels, faults, crash, seed));
    // One unknown is not one in a hundred; the rest must hold of every single run.
    let wrong = (figures.wrong_ends, figures.false_lefts, figures.not_usable);
    assert_eq!(wrong, (0, 0, 0), "{figures}");
});
