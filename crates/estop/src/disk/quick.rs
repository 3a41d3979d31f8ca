//! Quick clean: no table, no signature; everything that is removed is saved first.
//!
//! ```text
//! identity → check → save → signatures inside partitions → check → close → table → flush → look → End
//! cancel:  … what was removed is put back → flush → look → End{Cancelled, untouched}
//! ```

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disk, Error, Extent, Identity, Left, Method,
    begin::{begin, first_error, is_lost},
    look::look_for_zeros,
    prefix::{joined, minus},
    raw::{FLUSH_LIMIT, flush, step_limit},
    saving::{Compared, compare, length_bytes, put_back, save, unreadable},
    sweep::{Each, Listen, Sweep},
};
use crate::{
    Bound, Job, JobId, Outcome, Stop, Unit,
    journal::{Journal, Saved},
};

/// The table at both ends of a disk and the signatures inside its partitions are made zeros.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuickClean {
    /// The disk that was looked at.
    pub identity: Identity,
    /// What is zeroed inside the partitions: see [`super::Survey::inside`].
    pub inside: Vec<Extent>,
    /// What is zeroed at the two ends, after the gate is closed: see [`super::Survey::ends`]. LBA 0
    /// is among it.
    pub table: Vec<Extent>,
}

/// Cleans a disk quickly.
///
/// Left: `Untouched` (stopped before the table: what was removed is back) · `Clean` · `PartlyClean`
/// when it failed on the way; what was removed is kept in both.
pub fn quick_clean<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &QuickClean,
) -> Outcome<Left> {
    let saved = begin(disk, job, &plan.identity).and_then(|()| save_all(disk, job, log, plan));
    let saved = match saved {
        Ok(saved) => saved,
        Err(stop) => return Outcome::new(Err(stop), Left::Untouched),
    };
    let mut except = Vec::new();
    let inside = sweep(
        disk,
        job,
        &plan.inside,
        Listen::Yes,
        put_back_limit(plan),
        &mut except,
    )
    .and_then(|()| Ok(job.gate().close()?));
    if let Err(Stop::Asked) = inside {
        return withdraw(disk, job, log, plan, &saved);
    }
    let result = inside.and_then(|()| remove_table(disk, job, plan, &mut except));
    if is_lost(&result) {
        return Outcome::new(result, Left::Unknown);
    }
    let saved = Some(job.id());
    if result.is_err() {
        return Outcome::new(
            result,
            Left::PartlyClean {
                saved,
                from_bytes: 0,
            },
        );
    }
    let removed = plan.inside.iter().chain(&plan.table).copied().collect();
    let except = joined(except);
    match look_for_zeros(disk, &minus(&joined(removed), &except)) {
        Ok(unread) => {
            let except = joined(except.into_iter().chain(unread).collect());
            Outcome::new(result, Left::Clean { saved, except })
        }
        Err(error) if error.is_lost() => Outcome::failed(error, Left::Unknown),
        Err(error) => Outcome::failed(
            error,
            Left::PartlyClean {
                saved,
                from_bytes: 0,
            },
        ),
    }
}

/// Past the point of no return. LBA 0 goes first: without it no table counts (UEFI 2.10 §5.2.3), so
/// a cut shows none.
fn remove_table<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    plan: &QuickClean,
    except: &mut Vec<Extent>,
) -> Result<(), Stop> {
    let lba0 = [Extent::new(0, u64::from(disk.geometry().sector_bytes))];
    let rest = minus(&plan.table, &lba0);
    sweep(disk, job, &lba0, Listen::No, Duration::ZERO, except)?;
    sweep(disk, job, &rest, Listen::No, Duration::ZERO, except)?;
    Ok(disk.announce(&[])?)
}

fn save_all<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &QuickClean,
) -> Result<Saved, Stop> {
    job.progress_cell()
        .phase("saving what is removed", None, Unit::Bytes);
    let extents = plan
        .inside
        .iter()
        .chain(&plan.table)
        .copied()
        .collect::<Vec<_>>();
    let saved = save(disk, job, &extents)?;
    job.gate().check()?;
    job.gate()
        .set_bound(Bound::new(Duration::ZERO, put_back_limit(plan)));
    log.save(job.id(), &saved)
        .map_err(|error| Error::NotSaved(error.to_string()))?;
    if let Err(asked) = job.gate().check() {
        forget(log, job.id());
        return Err(asked.into());
    }
    Ok(saved)
}

/// Zeros over these extents, then a flush. Nothing is in flight afterwards, however it went, unless
/// the disk does not answer.
fn sweep<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    extents: &[Extent],
    listen: Listen,
    after: Duration,
    except: &mut Vec<Extent>,
) -> Result<(), Stop> {
    job.progress_cell()
        .phase("removing signatures", None, Unit::Bytes);
    let mut sweep = Sweep::new(Each::Zero(Method::Overwrite), 0, after);
    let done = sweep.run(disk, job, extents, listen, &mut ());
    if !is_lost(&done) {
        let drained = sweep.drain(disk, &mut ());
        if let (Ok(()) | Err(Stop::Asked), Err(error)) = (&done, drained) {
            return Err(error.into());
        }
    }
    except.extend(sweep.except());
    done?;
    Ok(sweep.flight.flush(disk)?)
}

/// A cancel came before the table was touched: what was removed is put back.
fn withdraw<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &QuickClean,
    saved: &Saved,
) -> Outcome<Left> {
    job.progress_cell().phase("putting back", None, Unit::Bytes);
    let partly = Left::PartlyClean {
        saved: Some(job.id()),
        from_bytes: 0,
    };
    let put = put_back(disk, &plan.inside, saved)
        .and_then(|()| flush(disk))
        .and_then(|()| compare(disk, &plan.inside, saved));
    match put {
        Ok(Compared::Saved) => {
            // What could not be read was zeroed too, if it could be written: then the set stays on
            // record, for the undo that `partly` names.
            let lost = unreadable(saved)
                .iter()
                .any(|lost| plan.inside.iter().any(|extent| extent.overlaps(lost)));
            let left = if lost {
                partly
            } else {
                forget(log, job.id());
                Left::Untouched
            };
            Outcome {
                result: Err(Stop::Asked),
                left,
            }
        }
        Ok(Compared::Changed(Extent {
            start_bytes: at_bytes,
            ..
        })) => Outcome::failed(Error::NotKept { at_bytes }, partly),
        Ok(Compared::Zeros | Compared::Mixed) => {
            let at_bytes = plan.inside.first().map_or(0, |extent| extent.start_bytes);
            Outcome::failed(Error::NotKept { at_bytes }, partly)
        }
        Err(error) if error.is_lost() => Outcome::failed(error, Left::Unknown),
        Err(error) => Outcome::failed(first_error(Err(Stop::Asked), error), partly),
    }
}

/// The longest that putting everything back may take.
fn put_back_limit(plan: &QuickClean) -> Duration {
    step_limit(length_bytes(&plan.inside)) * 2 + FLUSH_LIMIT
}

/// A set that stays on record by mistake is harmless: an undo of it changes nothing.
fn forget(log: &mut dyn Journal, job: JobId) {
    if let Err(error) = log.forget(job) {
        tracing::warn!(%error, "the saved bytes stay on record, though they are in their place");
    }
}
