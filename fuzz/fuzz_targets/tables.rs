//! Tables made to harm: no panic, no hang, no large allocation, and no write past the end.
#![no_main]

use estop_fuzz::{
    input::Input,
    tables::{Image, exercise},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Some(mut image) = Image::decode(Input(data)) {
        exercise(&mut image);
    }
});
