//! Planted bugs: for each guarantee that "cancel everywhere" proves, an operation that breaks it,
//! which the harness must catch and name.

mod common;

use std::{
    cell::RefCell,
    panic::resume_unwind,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use common::{DiskTrial, MIB, small};
use estop::{
    Bound, By, Cancel, Error, Gate, Job, JobId, Outcome, Stop,
    disk::{
        self, Completion, Disk as _, Extent, Geometry, Identity, Left, Method, Micros, Op, Tag,
    },
    journal::{Intent, Journal as Log},
    sim::{
        Disk, Journal, Script,
        everywhere::{Canceller, Figures, Pairs, Trial, everywhere},
    },
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bug {
    /// None: the harness must not cry wolf.
    None,
    /// A second cancel is told that it was accepted too.
    SecondAccepted,
    /// The gate is closed only when the last command has been sent.
    ClosesLate,
    /// After too late, a cancel is accepted.
    AcceptedAfterTooLate,
    /// The work panics while it winds down.
    Panics,
    /// The end is cancelled, and does not know what is left.
    CancelledUnknown,
    /// The end says that more is zero than is.
    ZeroedFurther,
    /// The end says that nothing was touched.
    UntouchedThoughWritten,
    /// A flush of the wind-down does nothing.
    FlushSkipped,
    /// A request is left in flight.
    LeftInFlight,
    /// The bound that is stated is too small.
    BoundTooSmall,
    /// A cancel that is refused makes the work fail.
    RefusedStops,
    /// A cancel that is refused makes the work do more.
    RefusedCosts,
    /// After a crash, more is said to be zero than is.
    LooksOptimistic,
    /// After a crash, nothing is said to have been touched.
    LooksNotAtAll,
    /// Somebody else is put on record.
    AskedBySomebodyElse,
    /// A job that can never be stopped says so once, and another thing when it is asked again.
    NotSupportedNotConstant,
}

/// A full clean with a bug.
struct Planted {
    trial: DiskTrial,
    bug: Bug,
    refused: RefCell<Arc<AtomicBool>>,
}

impl Planted {
    fn refused(&self) -> bool {
        self.refused.borrow().load(Ordering::Relaxed)
    }
}

/// What the bug makes of an outcome.
fn spoil(bug: Bug, outcome: &mut Outcome<Left>) {
    let asked = matches!(outcome.result, Err(Stop::Asked));
    match (bug, &mut outcome.left) {
        (Bug::CancelledUnknown, left) if asked => *left = Left::Unknown,
        (Bug::UntouchedThoughWritten, left) if asked => *left = Left::Untouched,
        (Bug::ZeroedFurther, Left::ZeroedTo { to_bytes, .. }) => {
            *to_bytes = (*to_bytes + FURTHER_BYTES).min(MIB);
        }
        _ => {}
    }
}

/// One request.
const FURTHER_BYTES: u64 = 64 * 1024;

impl Trial for Planted {
    type Left = Left;
    type Device = Disk;

    fn name(&self) -> String {
        format!("{:?}", self.bug)
    }

    fn fresh(&self) -> (Disk, Journal) {
        self.refused.replace(Arc::default());
        self.trial.fresh()
    }

    fn follow(&self, disk: &mut Disk, script: Script) {
        self.trial.follow(disk, script);
    }

    fn now(&self, disk: &Disk) -> Micros {
        self.trial.now(disk)
    }

    fn intent(&self, disk: &mut Disk) -> Intent {
        self.trial.intent(disk)
    }

    fn work(&self, disk: &mut Disk, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        let inner = Job::cancellable(job.id(), job.owner(), job.device());
        let late = self.bug == Bug::ClosesLate;
        let mut port = Port {
            disk,
            bug: self.bug,
            outer: job,
            inner: late.then_some(&inner),
        };
        let seen = if late { &inner } else { job };
        inner.gate().begin().expect("nobody asked");
        let mut outcome = self.trial.plan.run(&mut port, &mut (), seen, log);
        if late && outcome.result.is_ok() {
            outcome.result = job.gate().close().map_err(Stop::from);
        }
        spoil(self.bug, &mut outcome);
        let asked = job.gate().check().is_err();
        match self.bug {
            // Unwinds without a word on the terminal.
            Bug::Panics if asked => resume_unwind(Box::new("planted")),
            Bug::LeftInFlight if asked => {
                let whole = Extent::new(0, FURTHER_BYTES);
                let _sent = disk.submit(Tag(0), Op::Zero(whole, Method::Overwrite));
            }
            Bug::RefusedStops if self.refused() => {
                outcome = Outcome::failed(Error::Lost, outcome.left);
            }
            Bug::RefusedCosts if self.refused() => {
                let _flushed = disk.flush(disk.now().after(Duration::from_secs(60)));
            }
            _ => {}
        }
        outcome
    }

    fn job(&self, id: JobId) -> Job<Left> {
        match self.bug {
            Bug::NotSupportedNotConstant => Job::barred(id, "me", "sim", "a firmware does it"),
            _ => self.trial.job(id),
        }
    }

    fn canceller(&self, job: Job<Left>) -> Canceller {
        let (bug, refused) = (self.bug, Arc::clone(&self.refused.borrow()));
        Box::new(move |by| {
            let by = match bug {
                Bug::AskedBySomebodyElse => By::new("somebody else", &by.why, by.when_ms),
                _ => by,
            };
            let answer = job.cancel(by);
            let refuses = matches!(
                answer,
                Cancel::TooLate | Cancel::NothingInProgress | Cancel::NotSupported
            );
            let again = refuses && refused.swap(true, Ordering::Relaxed);
            match (bug, answer) {
                (Bug::SecondAccepted, Cancel::AlreadyCancelled { .. }) => Cancel::Accepted,
                (Bug::NotSupportedNotConstant, _) if again => Cancel::TooLate,
                (Bug::AcceptedAfterTooLate, _) if again => Cancel::Accepted,
                _ => answer,
            }
        })
    }

    fn power_cut(&self, disk: &mut Disk, seed: u64) {
        self.trial.power_cut(disk, seed);
    }

    fn replug(&self, disk: &mut Disk) {
        self.trial.replug(disk);
    }

    fn look_after(&self, disk: &mut Disk, log: &mut Journal, job: JobId) -> Left {
        match (self.bug, self.trial.look_after(disk, log, job)) {
            (
                Bug::LooksOptimistic,
                Left::ZeroedTo {
                    to_bytes,
                    except,
                    beyond,
                },
            ) => Left::ZeroedTo {
                to_bytes: (to_bytes + FURTHER_BYTES).min(MIB),
                except,
                beyond,
            },
            (Bug::LooksNotAtAll, _) => Left::Untouched,
            (_, left) => left,
        }
    }

    fn is_true(&self, disk: &Disk, left: &Left) -> Result<(), String> {
        self.trial.is_true(disk, left)
    }

    fn recover(
        &self,
        disk: &mut Disk,
        log: &mut Journal,
        job: JobId,
        left: &Left,
    ) -> Result<(), String> {
        self.trial.recover(disk, log, job, left)
    }

    fn is_whole(&self, disk: &Disk) -> Result<(), String> {
        self.trial.is_whole(disk)
    }
}

/// The disk, with the bugs that sit in a port.
struct Port<'a> {
    disk: &'a mut Disk,
    bug: Bug,
    outer: &'a Job<Left>,
    /// The job that the work sees, if its gate is another one.
    inner: Option<&'a Job<Left>>,
}

/// Hands a cancel on to the gate that the work sees, which has closed by itself already.
fn pass_on(outer: &Job<Left>, inner: Option<&Job<Left>>) {
    if let (Some(by), Some(inner)) = (outer.gate().asked(), inner) {
        let _answer = inner.cancel(by);
    }
}

impl Port<'_> {
    fn before(&self) {
        pass_on(self.outer, self.inner);
        if self.bug == Bug::BoundTooSmall {
            let tiny = Duration::from_micros(1);
            self.outer.gate().set_bound(Bound::new(tiny, tiny));
        }
    }
}

impl disk::Disk for Port<'_> {
    fn geometry(&self) -> Geometry {
        self.disk.geometry()
    }

    fn max_request_bytes(&self) -> u64 {
        self.disk.max_request_bytes()
    }

    fn max_in_flight(&self) -> u32 {
        self.disk.max_in_flight()
    }

    fn identity(&mut self) -> Result<Identity, disk::Error> {
        self.before();
        let answer = self.disk.identity();
        self.before();
        answer
    }

    fn now(&self) -> Micros {
        self.disk.now()
    }

    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), disk::Error> {
        self.before();
        let answer = self.disk.submit(tag, op);
        self.before();
        answer
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        self.before();
        let (outer, inner) = (self.outer, self.inner);
        let answer = self.disk.complete(deadline, gate);
        pass_on(outer, inner);
        answer
    }

    fn flush(&mut self, deadline: Micros) -> Result<(), disk::Error> {
        self.before();
        if self.bug == Bug::FlushSkipped && self.outer.gate().check().is_err() {
            return Ok(());
        }
        let answer = self.disk.flush(deadline);
        self.before();
        answer
    }

    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), disk::Error> {
        self.before();
        let answer = self.disk.announce(partitions);
        self.before();
        answer
    }
}

fn tried(bug: Bug) -> Figures {
    let planted = Planted {
        trial: DiskTrial::full_clean(small("planted")),
        bug,
        refused: RefCell::default(),
    };
    let pairs = Pairs::Sampled {
        one_in: 50,
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
    assert!(
        figures
            .findings
            .iter()
            .any(|found| found.starts_with(&name)),
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
fn g2_a_second_accepted() {
    caught(Bug::SecondAccepted, "G2");
}

#[test]
fn g3_closes_one_command_late() {
    caught(Bug::ClosesLate, "G3");
}

#[test]
fn g5_accepted_after_too_late() {
    caught(Bug::AcceptedAfterTooLate, "G5");
}

#[test]
fn g6_a_panic() {
    caught(Bug::Panics, "G6");
}

#[test]
fn g7_cancelled_and_unknown() {
    caught(Bug::CancelledUnknown, "G7");
}

#[test]
fn g7_more_zeros_than_there_are() {
    caught(Bug::ZeroedFurther, "G7");
}

#[test]
fn g7_untouched_though_written() {
    caught(Bug::UntouchedThoughWritten, "G7");
}

#[test]
fn g7_a_flush_that_was_skipped() {
    caught(Bug::FlushSkipped, "G7");
}

#[test]
fn g8_a_request_left_in_flight() {
    caught(Bug::LeftInFlight, "G8");
}

#[test]
fn g9_a_bound_that_is_too_small() {
    caught(Bug::BoundTooSmall, "G9");
}

#[test]
fn g10_a_refused_cancel_that_stops() {
    caught(Bug::RefusedStops, "G10");
}

#[test]
fn g10_a_refused_cancel_that_costs() {
    caught(Bug::RefusedCosts, "G10");
}

#[test]
fn g13_an_optimistic_look_after_a_crash() {
    caught(Bug::LooksOptimistic, "G13");
}

#[test]
fn g13_no_look_after_a_crash() {
    caught(Bug::LooksNotAtAll, "G13");
}

#[test]
fn g14_asked_by_somebody_else() {
    caught(Bug::AskedBySomebodyElse, "G14");
}

#[test]
fn g5_not_supported_only_once() {
    caught(Bug::NotSupportedNotConstant, "G5");
}
