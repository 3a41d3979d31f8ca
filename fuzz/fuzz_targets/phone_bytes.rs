//! Any bytes of any phone: containers, datasets, lists of properties, packets of PTP/IP.
#![no_main]

#[allow(dead_code, unreachable_pub, missing_docs)]
#[path = "../../crates/estop/tests/phone_bytes/mod.rs"]
mod from_phones;

use libfuzzer_sys::fuzz_target;

/// A longer input is only more of the same.
const INPUT_MAX: usize = 4_096;

fuzz_target!(|data: &[u8]| {
    from_phones::decode(data.get(..INPUT_MAX).unwrap_or(data));
});
