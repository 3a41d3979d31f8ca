//! A simulated drive that is driven with raw command blocks.

use std::time::Duration;

use estop::{
    mmc::Drive as _,
    scsi::{Answer, Cdb, Command, Data, Failure, Status, Unit},
    sim::drive::{Drive, Medium, Model},
};

const LIMIT: Duration = Duration::from_secs(3600);

pub(crate) fn send<const N: usize>(drive: &mut Drive, block: [u8; N], data: Data<'_>) -> Answer {
    try_send(drive, block, data).expect("an answer")
}

pub(crate) fn try_send<const N: usize>(
    drive: &mut Drive,
    block: [u8; N],
    data: Data<'_>,
) -> Result<Answer, Failure> {
    drive.send(Command {
        cdb: Cdb::new(block),
        data,
        limit: LIMIT,
    })
}

/// The sense of a command, as 0xKKAAQQ; 0 for GOOD.
pub(crate) fn code<const N: usize>(drive: &mut Drive, block: [u8; N]) -> u32 {
    sense(&send(drive, block, Data::None))
}

pub(crate) fn sense(answer: &Answer) -> u32 {
    match answer.status {
        Status::Good => 0,
        _ => answer.sense.expect("sense").code(),
    }
}

pub(crate) fn ask<const N: usize>(drive: &mut Drive, block: [u8; N]) -> Vec<u8> {
    let mut data = vec![0; 4096];
    let answer = send(drive, block, Data::In(&mut data));
    assert_eq!(
        answer.status,
        Status::Good,
        "{block:02x?}: {:?}",
        answer.sense
    );
    data.truncate(answer.moved_bytes as usize);
    data
}

/// A drive with a blank disc that has told of its arrival.
pub(crate) fn ready(medium: Medium) -> Drive {
    ready_with(Model::small(medium, 1024))
}

pub(crate) fn ready_with(model: Model) -> Drive {
    let mut drive = Drive::new(model);
    assert_eq!(code(&mut drive, [0; 6]), 0x06_2800);
    assert_eq!(code(&mut drive, [0; 6]), 0);
    drive
}

/// Blocks that differ from each other.
pub(crate) fn data(lba: u32, blocks: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    for block in lba..lba + blocks {
        bytes.extend([(block % 251) as u8 + 1; 2048]);
    }
    bytes
}

pub(crate) fn write(drive: &mut Drive, lba: u32, blocks: u16) -> u32 {
    let [a, b, c, d] = lba.to_be_bytes();
    let [high, low] = blocks.to_be_bytes();
    let bytes = data(lba, u32::from(blocks));
    for _ in 0..100_000 {
        let cdb = [0x2A, 0, a, b, c, d, 0, high, low, 0];
        let answer = sense(&send(drive, cdb, Data::Out(&bytes)));
        if answer != 0x02_0408 {
            return answer;
        }
        drive
            .pause(Duration::from_millis(5), None)
            .expect("a pause");
    }
    panic!("the buffer never drains");
}

pub(crate) fn write_all(drive: &mut Drive, from: u32, to: u32) {
    let mut at = from;
    while at < to {
        let blocks = (to - at).min(16);
        assert_eq!(write(drive, at, blocks as u16), 0, "at {at}");
        at += blocks;
    }
}

pub(crate) fn read(drive: &mut Drive, lba: u32, blocks: u16) -> Result<Vec<u8>, u32> {
    let [a, b, c, d] = lba.to_be_bytes();
    let [high, low] = blocks.to_be_bytes();
    let mut buffer = vec![0; usize::from(blocks) * 2048];
    let cdb = [0x28, 0, a, b, c, d, 0, high, low, 0];
    match sense(&send(drive, cdb, Data::In(&mut buffer))) {
        0 => Ok(buffer),
        code => Err(code),
    }
}

/// Sends a command with its Immed bit, and polls until it is done.
pub(crate) fn wait<const N: usize>(drive: &mut Drive, block: [u8; N], data: Data<'_>) {
    assert_eq!(sense(&send(drive, block, data)), 0, "{block:02x?}");
    for _ in 0..100_000 {
        match code(drive, [0; 6]) {
            0 => return,
            0x02_0404 | 0x02_0407 | 0x02_0408 => {}
            other => panic!("{other:06x}"),
        }
        drive
            .pause(Duration::from_millis(500), None)
            .expect("a pause");
    }
    panic!("it never ends");
}

pub(crate) fn sync(drive: &mut Drive) {
    wait(drive, [0x35, 0x02, 0, 0, 0, 0, 0, 0, 0, 0], Data::None);
}

pub(crate) fn close(drive: &mut Drive, function: u8, track: u8) {
    wait(
        drive,
        [0x5B, 0x01, function, 0, 0, track, 0, 0, 0, 0],
        Data::None,
    );
}

pub(crate) fn disc(drive: &mut Drive) -> Vec<u8> {
    ask(drive, [0x51, 0, 0, 0, 0, 0, 0, 0, 34, 0])
}

pub(crate) fn track(drive: &mut Drive, number: u8) -> Vec<u8> {
    ask(drive, [0x52, 0x01, 0, 0, 0, number, 0, 0, 48, 0])
}

pub(crate) fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

/// Selects a write parameters page: write type and multi-session bits.
pub(crate) fn select(drive: &mut Drive, write_type: u8, multi: u8) -> u32 {
    let mut list = vec![0; 60];
    list[8..13].copy_from_slice(&[0x05, 0x32, 0x40 | write_type, multi << 6 | 0x04, 0x08]);
    let cdb = [0x55, 0x10, 0, 0, 0, 0, 0, 0, 60, 0];
    sense(&send(drive, cdb, Data::Out(&list)))
}

/// Powers the drive on again, and waits until it has looked at its disc.
pub(crate) fn again(drive: &mut Drive) {
    for _ in 0..100 {
        if code(drive, [0; 6]) == 0 {
            return;
        }
        drive
            .pause(Duration::from_millis(500), None)
            .expect("a pause");
    }
    panic!("never ready");
}

pub(crate) fn reserve(drive: &mut Drive, blocks: u32) -> u32 {
    let [a, b, c, d] = blocks.to_be_bytes();
    code(drive, [0x53, 0, 0, 0, 0, a, b, c, d, 0])
}

pub(crate) fn send_cue(drive: &mut Drive, blocks: u32) -> u32 {
    let frames = blocks + 150;
    let [minute, second, frame] =
        [frames / 4500, frames / 75 % 60, frames % 75].map(|n| n.to_be_bytes()[3]);
    let sheet = [
        [0x41, 0x00, 0, 0x14, 0, 0, 0, 0],
        [0x41, 0x01, 0, 0x10, 0, 0, 0, 0],
        [0x41, 0x01, 1, 0x10, 0, 0, 2, 0],
        [0x41, 0xAA, 1, 0x14, 0, minute, second, frame],
    ];
    let cdb = [0x5D, 0, 0, 0, 0, 0, 0, 0, 32, 0];
    sense(&send(drive, cdb, Data::Out(sheet.as_flattened())))
}

pub(crate) fn write_gap(drive: &mut Drive) {
    for lba in (-150_i32..0).step_by(15) {
        let [a, b, c, d] = lba.to_be_bytes();
        let cdb = [0x2A, 0, a, b, c, d, 0, 0, 15, 0];
        let answer = sense(&send(drive, cdb, Data::Out(&[0; 15 * 2048])));
        assert_eq!(answer, 0, "at {lba}");
        drive
            .pause(Duration::from_millis(20), None)
            .expect("a pause");
    }
}
