//! Any answer of any drive: the decoders alone, then the look and every operation on a hostile drive
//! whose answers are made of the input, over and over.
#![no_main]

#[allow(dead_code, unreachable_pub, missing_docs)]
#[path = "../../crates/estop/tests/disc_support/mod.rs"]
mod disc_support;

use libfuzzer_sys::fuzz_target;

/// Commands after which a hostile drive is gone.
const COMMANDS_MAX: u32 = 2_000;

/// A longer input is only read over and over.
const INPUT_MAX: usize = 4_096;

fuzz_target!(|data: &[u8]| {
    let data = data.get(..INPUT_MAX).unwrap_or(data);
    disc_support::decode(data);
    disc_support::exercise(data, COMMANDS_MAX);
});
