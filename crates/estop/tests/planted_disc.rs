//! Planted bugs in burns: the harness must catch each, and name the guarantee that it breaks.

mod disc_common;
mod planted_support;

use std::time::Duration;

use disc_common::{DiscTrial, Kind};
use estop::{
    Asked, Gate, Job, JobId, Micros, Outcome, Stop,
    journal::Journal as Log,
    mmc::{self, Left},
    scsi::{Answer, Command, Failure, Unit},
    sim::{
        Journal,
        drive::{Drive, Medium},
        everywhere::{Figures, Pairs, Trial as _, everywhere},
    },
};
use planted_support::{Gates, Planted, Spoils, closing};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bug {
    /// None: the harness must not cry wolf.
    None,
    /// The gate is closed only when the last command has been sent.
    ClosesLate,
    /// SYNCHRONIZE CACHE is not sent in the wind-down.
    FlushSkipped,
    /// What is left is taken from the burn's own counter: with what was sent and not yet taken.
    OwnCounter,
    /// The end says that nothing was touched.
    Untouched,
    /// The bound that is stated is too small.
    BoundTooSmall,
    /// After a crash, more is said to be there than is.
    LooksOptimistic,
    /// After a crash, nothing is said to have been touched.
    LooksNotAtAll,
}

/// A burn with a bug.
struct Spoiled {
    trial: DiscTrial,
    bug: Bug,
}

/// The drive, with the bugs that sit in a port.
struct Port<'a> {
    drive: &'a mut Drive,
    bug: Bug,
    gates: Gates<'a, Left>,
}

impl Unit for Port<'_> {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        self.gates.around();
        let flush = command.cdb.opcode() == 0x35;
        if flush && self.bug == Bug::FlushSkipped && self.gates.outer.gate().check().is_err() {
            return Ok(Answer::good(0));
        }
        let answer = self.drive.send(command);
        self.gates.around();
        answer
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.drive.max_transfer_bytes()
    }
}

impl mmc::Drive for Port<'_> {
    fn now(&self) -> Micros {
        mmc::Drive::now(self.drive)
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.gates.around();
        let answer = self.drive.pause(wait, gate);
        self.gates.around();
        answer
    }
}

/// One WRITE more than there is.
fn further(left: Left) -> Left {
    match left {
        Left::Resumable {
            start,
            good_blocks,
            next_writable,
        } => Left::Resumable {
            start,
            good_blocks: good_blocks + 16,
            next_writable: next_writable + 16,
        },
        other => other,
    }
}

impl Spoils for Spoiled {
    type Trial = DiscTrial;

    fn trial(&self) -> &DiscTrial {
        &self.trial
    }

    fn bug(&self) -> String {
        format!("{:?}", self.bug)
    }

    fn work(&self, drive: &mut Drive, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        let (late, tiny) = (self.bug == Bug::ClosesLate, self.bug == Bug::BoundTooSmall);
        let mut outcome = closing(job, late, tiny, |seen, gates| {
            let mut port = Port {
                drive,
                bug: self.bug,
                gates,
            };
            self.trial.burn(&mut port, seen, log)
        });
        let asked = matches!(outcome.result, Err(Stop::Asked));
        match self.bug {
            Bug::OwnCounter if asked => outcome.left = further(outcome.left),
            Bug::Untouched if asked => outcome.left = Left::Untouched,
            _ => {}
        }
        outcome
    }

    fn look_after(&self, drive: &mut Drive, log: &mut Journal, job: JobId) -> Left {
        match (self.bug, self.trial.look_after(drive, log, job)) {
            (Bug::LooksOptimistic, left) => further(left),
            (Bug::LooksNotAtAll, _) => Left::Untouched,
            (_, left) => left,
        }
    }
}

fn tried(bug: Bug) -> Figures {
    let spoiled = Spoiled {
        trial: DiscTrial::new(Kind::of(Medium::DvdPlusR)),
        bug,
    };
    let pairs = Pairs::Sampled {
        one_in: 200,
        seed: 3,
    };
    everywhere(&Planted(spoiled), pairs)
}

fn caught(bug: Bug, guarantee: &str) {
    planted_support::caught(&tried(bug), bug, guarantee);
}

#[test]
fn no_bug_is_not_caught() {
    planted_support::not_caught(&tried(Bug::None));
}

#[test]
fn g3_closes_one_command_late() {
    caught(Bug::ClosesLate, "G3");
}

#[test]
fn g7_a_flush_that_was_skipped() {
    caught(Bug::FlushSkipped, "G7");
}

#[test]
fn g7_what_is_left_by_its_own_counter() {
    caught(Bug::OwnCounter, "G7");
}

#[test]
fn g7_untouched_though_written() {
    caught(Bug::Untouched, "G7");
}

#[test]
fn g9_a_bound_that_is_too_small() {
    caught(Bug::BoundTooSmall, "G9");
}

#[test]
fn g13_an_optimistic_look_after_a_crash() {
    caught(Bug::LooksOptimistic, "G13");
}

#[test]
fn g13_no_look_after_a_crash() {
    caught(Bug::LooksNotAtAll, "G13");
}
