//! Rows of a journal that somebody else wrote: an entry, or an error that says which job; never a
//! panic.
#![no_main]

use estop_fuzz::input::Input;
use estop_os::journal::{Value, decode_row, decode_saved};
use libfuzzer_sys::fuzz_target;

const COLUMNS: usize = 22;

fn value(input: &mut Input<'_>) -> Value {
    match input.byte() % 6 {
        0 => Value::Null,
        1 => Value::Integer(input.number(8).cast_signed()),
        2 => Value::Integer(input.number(1).cast_signed()),
        3 => Value::Real(f64::from_bits(input.number(8))),
        4 => {
            let len = usize::from(input.byte());
            Value::Text(String::from_utf8_lossy(input.bytes(len)).into_owned())
        }
        _ => {
            let len = usize::from(input.byte());
            Value::Blob(input.bytes(len).to_vec())
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input(data);
    if input.byte() % 2 == 0 {
        let columns = (0..COLUMNS).map(|_| value(&mut input)).collect::<Vec<_>>();
        match decode_row(&columns, |process| process.pid % 2 == 0) {
            Ok(entry) => assert!(entry.id > 0),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
        return;
    }
    let (ranges, unreadable) = (value(&mut input), value(&mut input));
    let mut pieces = Vec::new();
    while !input.is_empty() {
        let (at, bytes) = (value(&mut input), value(&mut input));
        let crc32 = match (&bytes, input.byte() % 2) {
            (Value::Blob(bytes), 0) => Value::Integer(i64::from(crc32fast::hash(bytes))),
            _ => value(&mut input),
        };
        pieces.push((at, bytes, crc32));
    }
    match decode_saved(1, &ranges, &unreadable, pieces) {
        Ok(saved) => {
            let pieces = saved
                .pieces
                .iter()
                .map(|(at, bytes)| (*at, bytes.len() as u64));
            let all = saved.ranges.iter().chain(&saved.unreadable).copied();
            for (at, len) in all.chain(pieces) {
                assert!(at.checked_add(len).is_some());
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
