//! A drive whose connection drops at chosen commands and comes back.

#![allow(dead_code, reason = "each test uses its part")]

use std::time::Duration;

use estop::{
    Asked, By, Gate, Job, Micros,
    mmc::{self, Left},
    scsi::{Answer, Cdb, Command, Data, Failure, Unit},
    sim::{
        Fault, Script,
        drive::{Drive, Medium},
    },
};

/// WRITE (10).
pub(crate) const WRITE: u8 = 0x2A;

/// A drive whose connection drops with each of these commands, the first of them being 0.
pub(crate) struct Cut<'a> {
    drive: &'a mut Drive,
    /// Operation code, and how many of it come before.
    at: &'a [(u8, u32)],
    pub(crate) seen: [u32; 256],
    /// Whether what is dropped is carried out all the same.
    pub(crate) carried_out: bool,
    /// The disc that somebody puts in meanwhile.
    pub(crate) other: Option<Medium>,
    /// Asks for a stop after so many WRITEs.
    pub(crate) stop: Option<(u32, Job<Left>)>,
}

impl<'a> Cut<'a> {
    pub(crate) fn new(drive: &'a mut Drive, at: &'a [(u8, u32)]) -> Self {
        Self {
            drive,
            at,
            seen: [0; 256],
            carried_out: false,
            other: None,
            stop: None,
        }
    }
}

impl Unit for Cut<'_> {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let opcode = command.cdb.opcode();
        let before = self.seen[usize::from(opcode)];
        self.seen[usize::from(opcode)] += 1;
        if let Some((writes, job)) = &self.stop
            && self.seen[usize::from(WRITE)] == *writes
        {
            let _answer = job.cancel(By::new("test", "in the middle", 1));
        }
        if !self.at.contains(&(opcode, before)) {
            return self.drive.send(command);
        }
        if self.carried_out {
            let _lost = self.drive.send(command);
        }
        self.drive
            .follow(Script::planned(vec![], vec![(0, Fault::Dropped)], None, 0));
        // TEST UNIT READY changes nothing, whether it is carried out or not.
        let dropped = self.drive.send(Command {
            cdb: Cdb::new([0; 6]),
            data: Data::None,
            limit: Duration::from_secs(1),
        });
        self.drive.follow(Script::quiet());
        if let Some(medium) = self.other {
            self.drive.insert(Some(medium));
        }
        dropped
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.drive.max_transfer_bytes()
    }
}

impl mmc::Drive for Cut<'_> {
    fn now(&self) -> Micros {
        mmc::Drive::now(self.drive)
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.drive.pause(wait, gate)
    }
}
