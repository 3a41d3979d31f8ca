//! Planted bugs in burns: the harness must catch each, and name the guarantee that it breaks.

mod disc_common;

use std::time::Duration;

use disc_common::{DiscTrial, Kind};
use estop::{
    Asked, Bound, Gate, Job, JobId, Micros, Outcome, Stop,
    journal::{Intent, Journal as Log},
    mmc::{self, Left},
    scsi::{Answer, Command, Failure, Unit},
    sim::{
        Journal, Script,
        drive::{Drive, Medium},
        everywhere::{Figures, Pairs, Trial, everywhere},
    },
};

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

struct Planted {
    trial: DiscTrial,
    bug: Bug,
}

/// The drive, with the bugs that sit in a port.
struct Port<'a> {
    drive: &'a mut Drive,
    bug: Bug,
    outer: &'a Job<Left>,
    /// The job that the work sees, if its gate is another one.
    inner: Option<&'a Job<Left>>,
}

impl Port<'_> {
    fn around(&self) {
        if let (Some(by), Some(inner)) = (self.outer.gate().asked(), self.inner) {
            let _answer = inner.cancel(by);
        }
        if self.bug == Bug::BoundTooSmall {
            let tiny = Duration::from_micros(1);
            self.outer.gate().set_bound(Bound::new(tiny, tiny));
        }
    }
}

impl Unit for Port<'_> {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        self.around();
        let flush = command.cdb.opcode() == 0x35;
        if flush && self.bug == Bug::FlushSkipped && self.outer.gate().check().is_err() {
            return Ok(Answer::good(0));
        }
        let answer = self.drive.send(command);
        self.around();
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
        self.around();
        let answer = self.drive.pause(wait, gate);
        self.around();
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

impl Trial for Planted {
    type Left = Left;
    type Device = Drive;

    fn name(&self) -> String {
        format!("{:?}", self.bug)
    }

    fn fresh(&self) -> (Drive, Journal) {
        self.trial.fresh()
    }

    fn follow(&self, drive: &mut Drive, script: Script) {
        self.trial.follow(drive, script);
    }

    fn now(&self, drive: &Drive) -> Micros {
        self.trial.now(drive)
    }

    fn intent(&self, drive: &mut Drive) -> Intent {
        self.trial.intent(drive)
    }

    fn work(&self, drive: &mut Drive, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        let inner = Job::cancellable(job.id(), job.owner(), job.device());
        let late = self.bug == Bug::ClosesLate;
        let mut port = Port {
            drive,
            bug: self.bug,
            outer: job,
            inner: late.then_some(&inner),
        };
        let seen = if late { &inner } else { job };
        inner.gate().begin().expect("nobody asked");
        let mut outcome = self.trial.burn(&mut port, seen, log);
        if late && outcome.result.is_ok() {
            outcome.result = job.gate().close().map_err(Stop::from);
        }
        let asked = matches!(outcome.result, Err(Stop::Asked));
        match self.bug {
            Bug::OwnCounter if asked => outcome.left = further(outcome.left),
            Bug::Untouched if asked => outcome.left = Left::Untouched,
            _ => {}
        }
        outcome
    }

    fn power_cut(&self, drive: &mut Drive, seed: u64) {
        self.trial.power_cut(drive, seed);
    }

    fn replug(&self, drive: &mut Drive) {
        self.trial.replug(drive);
    }

    fn look_after(&self, drive: &mut Drive, log: &mut Journal, job: JobId) -> Left {
        match (self.bug, self.trial.look_after(drive, log, job)) {
            (Bug::LooksOptimistic, left) => further(left),
            (Bug::LooksNotAtAll, _) => Left::Untouched,
            (_, left) => left,
        }
    }

    fn is_true(&self, drive: &Drive, left: &Left) -> Result<(), String> {
        self.trial.is_true(drive, left)
    }

    fn recover(
        &self,
        drive: &mut Drive,
        log: &mut Journal,
        job: JobId,
        left: &Left,
    ) -> Result<(), String> {
        self.trial.recover(drive, log, job, left)
    }

    fn is_whole(&self, drive: &Drive) -> Result<(), String> {
        self.trial.is_whole(drive)
    }
}

fn tried(bug: Bug) -> Figures {
    let planted = Planted {
        trial: DiscTrial::new(Kind::of(Medium::DvdPlusR)),
        bug,
    };
    let pairs = Pairs::Sampled {
        one_in: 200,
        seed: 3,
    };
    everywhere(&planted, pairs)
}

/// The harness does not hold this for true, and says which guarantee is broken.
fn caught(bug: Bug, guarantee: &str) {
    let figures = tried(bug);
    println!("{figures}");
    assert!(!figures.hold(), "{bug:?} was not caught");
    let name = format!("{bug:?}: {guarantee}: ");
    let mut found = figures.findings.iter();
    assert!(
        found.any(|found| found.starts_with(&name)),
        "{bug:?} was caught, but not as {guarantee}: {figures}"
    );
}

#[test]
fn no_bug_is_not_caught() {
    let figures = tried(Bug::None);
    assert!(figures.hold(), "{figures}");
    assert_eq!(figures.findings, Vec::<String>::new());
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
