//! The WRITEs of a burn: how long each is, and how often the drive is asked for room.

mod disc_common;

use std::time::Duration;

use disc_common::{Image, looked};
use estop::{
    Asked, Gate, Job, Micros,
    mmc::{self, Burn, Left, Meter, Plan},
    scsi::{Answer, Command, Failure, Status, Unit},
    sim::{
        Journal,
        drive::{Drive, Medium, Model},
    },
};

/// A drive whose commands are counted.
struct Counted {
    drive: Drive,
    /// Blocks of each WRITE that was GOOD.
    writes: Vec<u16>,
    refused_writes: usize,
    asked: usize,
}

impl Unit for Counted {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let opcode = command.cdb.opcode();
        let length = command.cdb.bytes().get(7..9);
        let blocks = length.map_or(0, |length| u16::from_be_bytes([length[0], length[1]]));
        let answer = self.drive.send(command)?;
        match opcode {
            0x2A if answer.status == Status::Good => self.writes.push(blocks),
            0x2A => self.refused_writes += 1,
            0x5C => self.asked += 1,
            _ => {}
        }
        Ok(answer)
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.drive.max_transfer_bytes()
    }
}

impl mmc::Drive for Counted {
    fn now(&self) -> Micros {
        mmc::Drive::now(&self.drive)
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.drive.pause(wait, gate)
    }
}

/// Burns so many blocks, and finds them on the disc.
fn burned(model: Model, blocks: u32) -> Counted {
    let mut drive = Drive::new(model);
    let mut image = Image::new(9, blocks);
    let plan = Plan::Burn(Burn::new(looked(&mut drive), image.input()));
    let job = Job::cancellable(1, "test", "sim");
    job.gate().begin().expect("nobody asked");
    let mut counted = Counted {
        drive,
        writes: Vec::new(),
        refused_writes: 0,
        asked: 0,
    };
    let log = &mut Journal::default();
    let outcome = plan.run(&mut counted, &mut image, &job, log, &Meter::default());
    outcome.result.expect("burned");
    let truth = counted.drive.truth();
    for number in 0..blocks {
        assert_eq!(truth.block(number), Some(image.block(number)), "{number}");
    }
    counted
}

/// What a drive says to be free is used up before it is asked again, and a full buffer is left to
/// empty a little: no WRITE for each look, and none that would have to wait.
#[test]
fn a_drive_is_asked_for_room_once_for_several_writes() {
    for medium in [
        Medium::CdR,
        Medium::DvdPlusR,
        Medium::DvdR,
        Medium::BdR,
        Medium::BdRe,
    ] {
        // Four times the drive's buffer: most of it is written while that is full.
        let counted = burned(Model::of(medium), 4096);
        let (writes, asked) = (counted.writes.len(), counted.asked);
        println!("{medium}: {writes} writes, {asked} looks at the buffer");
        assert!(asked >= 4, "{medium}: {asked} looks for four buffers");
        assert!(asked * 2 < writes, "{medium}: {asked} for {writes}");
        assert_eq!(counted.refused_writes, 0, "{medium}");
    }
}

/// 64 KiB on a DVD and a BD where no more is carried, 32 KiB on a CD, and never more than the transport
/// carries.
#[test]
fn a_write_is_as_long_as_medium_and_transport_allow() {
    for (medium, max_transfer_bytes, expected) in [
        (Medium::CdR, 64 << 10, 16),
        (Medium::DvdPlusR, 64 << 10, 32),
        (Medium::DvdPlusR, 120 << 10, 32),
        (Medium::DvdPlusR, 60 << 10, 16),
        (Medium::BdR, 64 << 10, 32),
        (Medium::BdR, 32 << 10, 16),
        (Medium::BdRe, 2 << 10, 1),
    ] {
        let model = Model {
            max_transfer_bytes,
            ..Model::small(medium, 4096)
        };
        let counted = burned(model, 309);
        let (last, others) = counted.writes.split_last().expect("some");
        assert!(
            others.iter().all(|blocks| *blocks == expected) && *last <= expected,
            "{medium}, {max_transfer_bytes}: {:?}",
            counted.writes
        );
    }
}

/// What is longer than 64 KiB goes only to a drive that tells of its buffer, of which a WRITE is no more
/// than a quarter; and it is asked for room less often than there would be short ones.
#[test]
fn a_write_is_longer_where_transport_and_buffer_carry_it() {
    for (medium, max_transfer_bytes, buffer_bytes, expected) in [
        (Medium::DvdPlusR, 1 << 20, 2 << 20, 128),
        (Medium::DvdPlusR, 512 << 10, 4 << 20, 128),
        (Medium::DvdR, 255 << 10, 2 << 20, 64),
        (Medium::BdR, 1 << 20, 1 << 20, 128),
        (Medium::BdRe, 1 << 20, 1023 << 10, 64),
        (Medium::BdRe, 1 << 20, 511 << 10, 32),
        (Medium::CdR, 1 << 20, 2 << 20, 16),
    ] {
        let model = Model {
            max_transfer_bytes,
            buffer_bytes,
            ..Model::of(medium)
        };
        let counted = burned(model, 4096 + 5);
        let (last, others) = counted.writes.split_last().expect("some");
        assert!(
            others.iter().all(|blocks| *blocks == expected) && *last <= expected,
            "{medium}, {max_transfer_bytes}, {buffer_bytes}: {:?}",
            counted.writes
        );
        let (writes, asked) = (counted.writes.len(), counted.asked);
        println!("{medium}: {writes} writes, {asked} looks at the buffer");
        let short_writes = 4096 / usize::from(expected.min(32));
        assert!(asked < short_writes, "{medium}: {asked} for {writes}");
        assert_eq!(counted.refused_writes, 0, "{medium}");
    }
}
