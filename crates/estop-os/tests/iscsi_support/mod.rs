//! What the tests of iSCSI share: plain commands, and many at once.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses some of it"
)]

use std::{path::Path, time::Duration};

use estop::scsi::{Answer, Cdb, Command, Data, Failure, Status, Unit as _};
use estop_os::{
    discover::Roots,
    drive::{AnyDrive, DriveName},
    iscsi::{Initiator, Payload, Url},
};

pub const LIMIT: Duration = Duration::from_secs(10);
pub const BLOCK: usize = 512;

pub fn connect(url: &str) -> Initiator {
    let url: Url = url.parse().expect("an address");
    Initiator::connect(&url, LIMIT).expect("connected")
}

/// Why the unit of this address is not opened as a drive.
pub fn refused(url: &str) -> String {
    let name = url.parse::<DriveName>().expect("a name");
    let opened = AnyDrive::open(&Roots::under(Path::new("/nonexistent")), &name, None);
    opened.expect_err("it is none").to_string()
}

pub fn plain(unit: &mut Initiator, cdb: Cdb, data: Data<'_>) -> Result<Answer, Failure> {
    let limit = LIMIT;
    unit.send(Command { cdb, data, limit })
}

pub fn ready(unit: &mut Initiator) -> Answer {
    plain(unit, Cdb::new([0; 6]), Data::None).expect("answered")
}

/// Bytes that no other seed gives.
pub fn pattern(seed: u32, len: usize) -> Vec<u8> {
    let words = (0..len.div_ceil(4)).map(|at| {
        let word = u32::try_from(at).expect("small") ^ seed.rotate_left(16);
        word.wrapping_mul(0x9E37_79B1).to_le_bytes()
    });
    let mut bytes: Vec<u8> = words.flatten().collect();
    bytes.truncate(len);
    bytes
}

/// WRITE(10) or READ(10).
pub fn blocks(opcode: u8, lba: u32, len_bytes: usize) -> Cdb {
    let [a, b, c, d] = lba.to_be_bytes();
    let count = u16::try_from(len_bytes / BLOCK).expect("small");
    let [high, low] = count.to_be_bytes();
    Cdb::new([opcode, 0, a, b, c, d, 0, high, low, 0])
}

pub fn write(unit: &mut Initiator, lba: u32, bytes: &[u8]) {
    let cdb = blocks(0x2A, lba, bytes.len());
    let answer = plain(unit, cdb, Data::Out(bytes)).expect("answered");
    let moved = u32::try_from(bytes.len()).expect("small");
    assert_eq!(answer, Answer::good(moved), "{} bytes", bytes.len());
}

pub fn read(unit: &mut Initiator, lba: u32, len: usize) -> Vec<u8> {
    let mut bytes = vec![0xEE; len];
    let answer = plain(unit, blocks(0x28, lba, len), Data::In(&mut bytes)).expect("answered");
    assert_eq!(answer.status, Status::Good);
    assert_eq!(answer.moved_bytes, u32::try_from(len).expect("small"));
    bytes
}

/// Writes so many pieces, `depth` at once, and reads them back in the same way.
pub fn write_and_compare(unit: &mut Initiator, depth: usize, pieces: u32, len: usize) {
    let blocks_each = u32::try_from(len / BLOCK).expect("small");
    for opcode in [0x2A, 0x28] {
        let mut out = Vec::new();
        let mut next = 0;
        while next < pieces || !out.is_empty() {
            if next < pieces && unit.in_flight() < depth {
                let payload = match opcode {
                    0x2A => Payload::Out(pattern(next, len)),
                    _ => Payload::In(vec![0; len]),
                };
                let cdb = blocks(opcode, next * blocks_each, len);
                out.push((unit.submit(&cdb, payload, LIMIT).expect("sent"), next));
                next += 1;
                continue;
            }
            let done = unit.complete(LIMIT).expect("an answer");
            let place = out.iter().position(|(tag, _)| *tag == done.tag);
            let (_, piece) = out.swap_remove(place.expect("one of ours"));
            assert_eq!(done.answer.expect("answered").status, Status::Good);
            let (Payload::Out(bytes) | Payload::In(bytes)) = done.payload else {
                panic!("the buffer comes back");
            };
            assert!(bytes == pattern(piece, len), "piece {piece}");
        }
    }
}
