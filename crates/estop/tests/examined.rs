//! A disc with a bad spot that is read through: what is before the spot is there.

mod disc_trials;

use std::time::Duration;

use disc_trials::{COMPARED, DiscTrial, Operation, Prepared};
use estop::{
    Asked, Gate, Job, Micros, Outcome,
    mmc::{self, Left},
    scsi::{Answer, Command, Failure, Sense, Status, Unit},
    sim::{
        drive::{Drive, Medium},
        everywhere::Trial as _,
    },
};

/// A drive whose disc has a block that is not read, the first so many times.
struct Scratched {
    drive: Drive,
    lba: u32,
    times: u32,
}

impl Unit for Scratched {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let lba = self.lba;
        // READ (10), MMC-6 §6.15: an address and a number of blocks.
        if let [0x28, _, a, b, c, d, _, high, low, ..] = *command.cdb.bytes()
            && let start = u32::from_be_bytes([a, b, c, d])
            && (start..start + u32::from(u16::from_be_bytes([high, low]))).contains(&lba)
            && self.times > 0
        {
            self.times -= 1;
            let mut sense = [0; 18];
            (sense[0], sense[2], sense[7], sense[12]) = (0x70, 0x03, 10, 0x11);
            return Ok(Answer {
                status: Status::CheckCondition,
                sense: Sense::decode(&sense),
                moved_bytes: 0,
            });
        }
        self.drive.send(command)
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.drive.max_transfer_bytes()
    }
}

impl mmc::Drive for Scratched {
    fn now(&self) -> Micros {
        mmc::Drive::now(&self.drive)
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.drive.pause(wait, gate)
    }
}

fn examined(lba: u32, times: u32) -> Outcome<Left> {
    let disc = Prepared::written(Medium::DvdR, 512, COMPARED);
    let trial = DiscTrial::new(Operation::Examine, disc);
    let (mut drive, mut log) = trial.fresh();
    trial.intent(&mut drive);
    let mut drive = Scratched { drive, lba, times };
    let job = Job::cancellable(1, "me", "sim");
    job.gate().begin().expect("nobody asked");
    trial.work_on(&mut drive, &job, &mut log)
}

#[test]
fn what_is_before_a_bad_block_is_there() {
    for lba in [1, 20, 31, 32, 100, COMPARED - 1] {
        let outcome = examined(lba, u32::MAX);
        assert!(outcome.result.is_ok(), "{lba}: {:?}", outcome.result);
        let Left::Closed { start, blocks, .. } = outcome.left else {
            panic!("{lba}: {:?}", outcome.left);
        };
        assert_eq!((start, blocks), (0, lba));
    }
    // Of what does not read from its first block on nothing is there, though other blocks do read.
    let outcome = examined(0, u32::MAX);
    assert!(matches!(outcome.left, Left::Spoiled { .. }), "{outcome:?}");
}

#[test]
fn a_block_that_is_read_at_last_is_there() {
    for (lba, times) in [(0, 1), (0, 2), (20, 1), (20, 2), (COMPARED - 1, 2)] {
        let outcome = examined(lba, times);
        assert!(outcome.result.is_ok(), "{lba}: {:?}", outcome.result);
        let Left::Burned { start, blocks, .. } = outcome.left else {
            panic!("{lba}: {:?}", outcome.left);
        };
        assert_eq!((start, blocks), (0, COMPARED));
    }
}
