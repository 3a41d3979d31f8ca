//! Discs as they are before an operation, made with raw command blocks.

use std::time::Duration;

use estop::{
    mmc::{self, Drive as _},
    scsi::{Cdb, Command, Data, Status, Unit as _},
    sim::drive::{Drive, Medium, Model},
};

/// A drive with a disc in it.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) drive: Drive,
    note: &'static str,
    blocks: u32,
}

/// Commands that a disc is waited for.
const POLLS_MAX: u32 = 10_000;

/// What is in each block.
pub(crate) fn content(lba: u32) -> [u8; 2048] {
    [u8::try_from(lba % 251).unwrap_or(0) + 1; 2048]
}

impl Prepared {
    /// A blank disc, as it is sold.
    pub(crate) fn blank(medium: Medium, capacity_blocks: u32) -> Self {
        let mut drive = Drive::new(Model::small(medium, capacity_blocks));
        settle(&mut drive);
        Self {
            drive,
            note: ", blank",
            blocks: 0,
        }
    }

    /// So many blocks are written, and the session is closed.
    pub(crate) fn written(medium: Medium, capacity_blocks: u32, blocks: u32) -> Self {
        let mut prepared = Self::open(medium, capacity_blocks, blocks);
        let drive = &mut prepared.drive;
        match medium {
            Medium::CdR | Medium::CdRw => close(drive, 2, 0),
            _ if medium.is_sequential() => {
                close(drive, 1, 1);
                close(drive, 2, 0);
            }
            Medium::DvdPlusRw => close(drive, 0, 0),
            _ => {}
        }
        settle(drive);
        prepared.note = "";
        prepared
    }

    /// So many blocks are written, and the track is left open.
    pub(crate) fn open(medium: Medium, capacity_blocks: u32, blocks: u32) -> Self {
        let mut prepared = Self::blank(medium, capacity_blocks);
        let drive = &mut prepared.drive;
        match medium {
            Medium::CdR | Medium::CdRw => select(drive, 1),
            Medium::DvdR | Medium::DvdRw => select(drive, 0),
            Medium::DvdPlusRw => format(drive, 0x26, u32::MAX),
            Medium::BdRe => format(drive, 0x00, capacity_blocks),
            // Grown by what is written, and to be closed.
            Medium::DvdRwOverwrite if blocks < capacity_blocks => format(drive, 0x15, 0),
            _ => {}
        }
        let mut at = 0;
        while at < blocks {
            let run = (blocks - at).min(16);
            write(drive, at, run);
            at += run;
        }
        send(drive, [0x35, 0x02, 0, 0, 0, 0, 0, 0, 0, 0], Data::None);
        settle(drive);
        prepared.note = ", open";
        prepared.blocks = blocks;
        prepared
    }

    /// How many blocks were written.
    pub(crate) fn blocks(&self) -> u32 {
        self.blocks
    }

    pub(crate) fn medium(&self) -> Medium {
        self.drive.model().medium.expect("a disc")
    }

    pub(crate) fn note(&self) -> &'static str {
        self.note
    }
}

/// Looks at the disc as soon as the drive is ready.
pub(super) fn looked(drive: &mut Drive) -> Result<mmc::Disc, String> {
    settle(drive);
    mmc::Disc::look(drive).map_err(|error| error.to_string())
}

fn settle(drive: &mut Drive) {
    for _ in 0..POLLS_MAX {
        if send(drive, [0; 6], Data::None) == 0 {
            return;
        }
        drive
            .pause(Duration::from_millis(250), None)
            .expect("nobody asks");
    }
    panic!("it is never ready");
}

/// Sends a command; 0, or its sense as 0xKKAAQQ.
fn send<const N: usize>(drive: &mut Drive, block: [u8; N], data: Data<'_>) -> u32 {
    let answer = drive.send(Command {
        cdb: Cdb::new(block),
        data,
        limit: Duration::from_secs(60),
    });
    let answer = answer.expect("an answer");
    match answer.status {
        Status::Good => 0,
        _ => answer.sense.expect("sense").code(),
    }
}

fn write(drive: &mut Drive, lba: u32, blocks: u32) {
    let bytes = (lba..lba + blocks).flat_map(content).collect::<Vec<_>>();
    let [a, b, c, d] = lba.to_be_bytes();
    let [_, _, high, low] = blocks.to_be_bytes();
    for _ in 0..POLLS_MAX {
        let block = [0x2A, 0, a, b, c, d, 0, high, low, 0];
        match send(drive, block, Data::Out(&bytes)) {
            0 => return,
            0x02_0408 => drive
                .pause(Duration::from_millis(5), None)
                .expect("nobody asks"),
            code => panic!("WRITE at {lba}: {code:06x}"),
        }
    }
    panic!("the buffer never drains");
}

fn close(drive: &mut Drive, function: u8, track: u8) {
    settle(drive);
    let block = [0x5B, 0x01, function, 0, 0, track, 0, 0, 0, 0];
    let code = send(drive, block, Data::None);
    assert_eq!(code, 0, "CLOSE {function}");
    settle(drive);
}

fn format(drive: &mut Drive, kind: u8, blocks: u32) {
    let [a, b, c, d] = blocks.to_be_bytes();
    let list = [0, 0x02, 0, 8, a, b, c, d, kind << 2, 0, 0, 0];
    let code = send(drive, [0x04, 0x11, 0, 0, 0, 0], Data::Out(&list));
    assert_eq!(code, 0, "FORMAT UNIT");
    settle(drive);
}

/// Write parameters: the write type, and that another session follows.
fn select(drive: &mut Drive, write_type: u8) {
    let mut list = vec![0; 60];
    list[8..13].copy_from_slice(&[0x05, 0x32, 0x40 | write_type, 0xC4, 0x08]);
    let block = [0x55, 0x10, 0, 0, 0, 0, 0, 0, 60, 0];
    let code = send(drive, block, Data::Out(&list));
    assert_eq!(code, 0, "MODE SELECT");
}
