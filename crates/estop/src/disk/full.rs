//! Full clean: the table and the signatures first, then zeros over all of the disk.
//!
//! ```text
//! identity → signatures and table (no look at the gate inside; it stays open)
//!          → [check → zeros]* → close → last zeros → flush → look → End
//! cancel:  … stop submitting → drain what is in flight → flush → look → End{Cancelled, zeros to H}
//! ```

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Beyond, Disk, Error, Extent, Identity, Left, Method, Micros,
    begin::{begin, first_error, is_lost},
    look::look_for_zeros,
    prefix::minus,
    raw::{FLUSH_LIMIT, LOOK_LIMIT, REQUEST_LIMIT, step_limit},
    sweep::{Each, Landing, Listen, Sweep},
};
use crate::{
    Job, Outcome, Stop, Unit,
    journal::{Journal, Mark},
};

/// The high-water mark is flushed and journalled this often: what a crash can cost is this much
/// work, and a flush is a pause.
const MARK_EVERY: Duration = Duration::from_secs(5);

/// Zeros over all of a disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FullClean {
    /// The disk that was looked at.
    pub identity: Identity,
    /// How zeros are made.
    pub method: Method,
    /// What is destroyed first, so that a clean that is cut short leaves no disk that looks whole:
    /// the table at both ends, and the signatures inside the partitions.
    pub first: Vec<Extent>,
    /// Everything below this byte is zero already: 0, or where an earlier run was stopped.
    pub from_bytes: u64,
    /// Ranges below it that could not be written then.
    pub except: Vec<Extent>,
}

/// Cleans all of a disk.
///
/// Left: `Untouched` (stopped before the first write) · `PartlyClean` (failed while the table was
/// being removed) · `ZeroedTo` (stopped or failed later) · `Zeroed`, perhaps but for ranges that
/// could not be written · `Unknown` when the disk does not answer.
pub fn full_clean<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &FullClean,
) -> Outcome<Left> {
    if let Err(stop) = begin(disk, job, &plan.identity) {
        return Outcome::new(Err(stop), Left::Untouched);
    }
    let mut run = Run {
        sweep: Sweep::new(Each::Zero(plan.method), plan.from_bytes, LOOK_LIMIT),
        stage: Stage::Table,
        except_first: Vec::new(),
        durable_bytes: plan.from_bytes,
        plan,
    };
    let result = run.work(disk, job, log);
    run.wind_up(disk, job, log, result)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Table,
    Body,
}

struct Run<'a> {
    plan: &'a FullClean,
    sweep: Sweep,
    stage: Stage,
    /// What of the table and the signatures could not be written.
    except_first: Vec<Extent>,
    /// Everything below it is zero and flushed.
    durable_bytes: u64,
}

/// Marks how far it is, every now and then.
struct Marks<'a> {
    job: &'a Job<Left>,
    log: &'a mut dyn Journal,
    at: Micros,
    durable_bytes: u64,
    /// What could not be written before this pass.
    except: Vec<Extent>,
}

impl<D: Disk> Landing<D> for Marks<'_> {
    fn landed(&mut self, disk: &mut D, sweep: &mut Sweep) -> Result<(), Stop> {
        if disk.now().since(self.at) >= MARK_EVERY {
            self.durable_bytes = mark(disk, self.job, self.log, sweep, &self.except)?;
            self.at = disk.now();
        }
        Ok(())
    }
}

impl Run<'_> {
    fn work<D: Disk>(
        &mut self,
        disk: &mut D,
        job: &Job<Left>,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        job.progress_cell()
            .phase("removing the table", None, Unit::Bytes);
        let mut first = Sweep::new(Each::Zero(Method::Overwrite), 0, self.table_limit());
        let removed = first
            .run(disk, job, &self.plan.first, Listen::No, &mut ())
            .and_then(|()| {
                first.flight.flush(disk)?;
                disk.announce(&[])?;
                Ok(())
            });
        if let Err(error) = removed {
            // Whatever is still in flight must not land after the look.
            first.drain(disk, &mut ())?;
            return Err(error);
        }
        self.except_first = first.except();
        self.stage = Stage::Body;
        let size = disk.geometry().size_bytes;
        // The plan may come from a record that somebody else wrote.
        let rest_bytes = size.saturating_sub(self.plan.from_bytes);
        job.progress_cell()
            .phase("zeroing", Some(rest_bytes), Unit::Bytes);
        let body = Extent::new(self.plan.from_bytes, rest_bytes);
        let except = self.except();
        let at = disk.now();
        let mut marks = Marks {
            job,
            log,
            at,
            durable_bytes: self.durable_bytes,
            except,
        };
        let done = self
            .sweep
            .run(disk, job, &[body], Listen::AndClose, &mut marks);
        self.durable_bytes = marks.durable_bytes;
        done?;
        // Closed already, unless there was nothing left to zero.
        job.gate().close()?;
        job.progress_cell().phase("flushing", None, Unit::Bytes);
        Ok(())
    }

    /// After the work, however it went: nothing in flight, everything flushed, and looked at.
    fn wind_up<D: Disk>(
        mut self,
        disk: &mut D,
        job: &Job<Left>,
        log: &mut dyn Journal,
        result: Result<(), Stop>,
    ) -> Outcome<Left> {
        let except = self.except();
        if is_lost(&result) {
            return Outcome::new(result, Left::Unknown);
        }
        let settled = self
            .sweep
            .drain(disk, &mut ())
            .and_then(|()| mark(disk, job, log, &mut self.sweep, &except))
            .map(|durable| self.durable_bytes = durable);
        match settled {
            Ok(()) => {}
            Err(error) if error.is_lost() => {
                return Outcome::failed(first_error(result, error), Left::Unknown);
            }
            // What was flushed before is all that can be vouched for.
            Err(error) => {
                let left = self.left(false, Beyond::MayBeReadable, Vec::new());
                return Outcome::failed(first_error(result, error), left);
            }
        }
        let whole = result.is_ok();
        match self.look(disk, job) {
            Ok(unread) => Outcome::new(result, self.left(whole, Beyond::Readable, unread)),
            Err(error) => Outcome::failed(first_error(result, error), Left::Unknown),
        }
    }

    /// Reads back what was zeroed, here and there. The ranges that could not be read.
    fn look<D: Disk>(&self, disk: &mut D, job: &Job<Left>) -> Result<Vec<Extent>, Error> {
        job.progress_cell().phase("looking", None, Unit::Bytes);
        let mut zeroed = Vec::new();
        if self.stage == Stage::Body {
            zeroed.push(Extent::new(0, self.durable_bytes));
            zeroed.extend(&self.plan.first);
        }
        let known = self.except();
        look_for_zeros(disk, &minus(&super::prefix::joined(zeroed), &known))
    }

    fn left(&self, whole: bool, beyond: Beyond, unread: Vec<Extent>) -> Left {
        let mut except = self.except();
        except.extend(unread);
        let mut except = super::prefix::joined(except);
        if whole {
            return Left::Zeroed { except };
        }
        if self.stage == Stage::Table {
            return Left::PartlyClean {
                saved: None,
                from_bytes: self.plan.from_bytes,
            };
        }
        let to_bytes = self.durable_bytes;
        // Of what lies beyond, only the table and the signatures were to be gone already.
        except.retain(|extent| {
            let first = || self.plan.first.iter().any(|first| first.overlaps(extent));
            extent.start_bytes < to_bytes || first()
        });
        Left::ZeroedTo {
            to_bytes,
            except,
            beyond,
        }
    }

    /// The table is removed without a look at the gate: a stop waits for all of it, and for the
    /// wind-down after it.
    fn table_limit(&self) -> Duration {
        let bytes = self.plan.first.iter().map(|extent| extent.len_bytes).sum();
        step_limit(bytes) + REQUEST_LIMIT * 2 + FLUSH_LIMIT + LOOK_LIMIT
    }

    fn except(&self) -> Vec<Extent> {
        let mut except = self.plan.except.clone();
        except.extend(&self.except_first);
        except.extend(self.sweep.except());
        super::prefix::joined(except)
    }
}

/// Flushes, then journals how far it is: never the other way round.
fn mark<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    sweep: &mut Sweep,
    except: &[Extent],
) -> Result<u64, Error> {
    let durable_bytes = sweep.prefix.to_bytes();
    sweep.flight.flush(disk)?;
    // A journal that breaks now stops neither the work nor a cancel: the end will say so.
    let except = except
        .iter()
        .chain(&sweep.except())
        .map(|e| (e.start_bytes, e.len_bytes))
        .collect();
    if let Err(error) = log.mark(
        job.id(),
        &Mark {
            to_bytes: durable_bytes,
            except,
        },
    ) {
        tracing::warn!(%error, "the high-water mark is not on record");
    }
    Ok(durable_bytes)
}
