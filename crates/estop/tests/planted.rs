//! Planted bugs: for each guarantee that "cancel everywhere" proves, an operation that breaks it,
//! which the harness must catch and name.

mod common;
mod planted_support;

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
    By, Cancel, Error, Gate, Job, JobId, Outcome, Stop,
    disk::{
        self, Completion, Disk as _, Extent, Geometry, Identity, Left, Method, Micros, Op, Tag,
    },
    journal::Journal as Log,
    sim::{
        Disk, Journal,
        everywhere::{Canceller, Figures, Pairs, Trial as _, everywhere},
    },
};
use planted_support::{Gates, Planted, Spoils, closing};

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
struct Spoiled {
    trial: DiskTrial,
    bug: Bug,
    refused: RefCell<Arc<AtomicBool>>,
}

impl Spoiled {
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

impl Spoils for Spoiled {
    type Trial = DiskTrial;

    fn trial(&self) -> &DiskTrial {
        &self.trial
    }

    fn bug(&self) -> String {
        format!("{:?}", self.bug)
    }

    fn begins(&self) {
        self.refused.replace(Arc::default());
    }

    fn work(&self, disk: &mut Disk, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        let (late, tiny) = (self.bug == Bug::ClosesLate, self.bug == Bug::BoundTooSmall);
        let mut outcome = closing(job, late, tiny, |seen, gates| {
            let mut port = Port {
                disk,
                bug: self.bug,
                gates,
            };
            self.trial.plan.run(&mut port, &mut (), seen, log)
        });
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
}

/// The disk, with the bugs that sit in a port.
struct Port<'a> {
    disk: &'a mut Disk,
    bug: Bug,
    gates: Gates<'a, Left>,
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
        self.gates.around();
        let answer = self.disk.identity();
        self.gates.around();
        answer
    }

    fn now(&self) -> Micros {
        self.disk.now()
    }

    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), disk::Error> {
        self.gates.around();
        let answer = self.disk.submit(tag, op);
        self.gates.around();
        answer
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        self.gates.around();
        let answer = self.disk.complete(deadline, gate);
        self.gates.pass_on();
        answer
    }

    fn flush(&mut self, deadline: Micros) -> Result<(), disk::Error> {
        self.gates.around();
        if self.bug == Bug::FlushSkipped && self.gates.outer.gate().check().is_err() {
            return Ok(());
        }
        let answer = self.disk.flush(deadline);
        self.gates.around();
        answer
    }

    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), disk::Error> {
        self.gates.around();
        let answer = self.disk.announce(partitions);
        self.gates.around();
        answer
    }
}

fn tried(bug: Bug) -> Figures {
    let spoiled = Spoiled {
        trial: DiskTrial::full_clean(small("planted")),
        bug,
        refused: RefCell::default(),
    };
    let pairs = Pairs::Sampled {
        one_in: 50,
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
