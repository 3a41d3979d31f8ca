//! Undo of a quick clean: what it removed is put back, byte for byte.
//!
//! ```text
//! identity → compare with what the clean left → [check → put back]* → flush
//!          → close → put LBA 0 back → flush → look → End
//! cancel:  … flush → look → End{Cancelled, partly clean}: an undo goes on from there
//! ```

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disk, Error, Extent, Identity, Left,
    begin::{begin, first_error, is_lost},
    make::{Sent, zero},
    prefix::{joined, minus},
    raw::{FLUSH_LIMIT, flush, step_limit},
    saving::{Compared, compare, length_bytes, put_back, ranges, unreadable},
    survey::announce_what_is_there,
};
use crate::{
    Bound, Job, JobId, Outcome, Stop, Unit,
    journal::{Journal, Mark, Saved},
};

/// What a clean removed is put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undo {
    /// The disk that was looked at.
    pub identity: Identity,
    /// The job that saved what it removed.
    pub of: JobId,
    /// What to do with bytes that are not as that job left them.
    pub changed: Changed,
}

/// What to do with bytes that were changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Changed {
    /// Refuse, and change nothing.
    Refuse,
    /// Overwrite them.
    Overwrite,
}

/// Puts back what a clean removed.
///
/// Left: `Untouched` (refused, or stopped before the first write) · `PartlyClean` (stopped or failed
/// on the way; an undo goes on) · `PutBack` · `Unknown` when the disk does not answer.
pub fn undo<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Undo,
) -> Outcome<Left> {
    let saved = begin(disk, job, &plan.identity).and_then(|()| refuse(disk, job, log, plan));
    let saved = match saved {
        Ok(saved) => saved,
        Err(stop) => return Outcome::new(Err(stop), Left::Untouched),
    };
    let mut written = false;
    let result = put_all(disk, job, log, plan, &saved, &mut written);
    if !written {
        return Outcome::new(result, Left::Untouched);
    }
    if is_lost(&result) {
        return Outcome::new(result, Left::Unknown);
    }
    look(disk, log, plan, &saved, result)
}

/// However it went, what was put back is durable before anybody is told of it.
fn look<D: Disk>(
    disk: &mut D,
    log: &mut dyn Journal,
    plan: &Undo,
    saved: &Saved,
    result: Result<(), Stop>,
) -> Outcome<Left> {
    let partly = Left::PartlyClean {
        saved: Some(plan.of),
        from_bytes: 0,
    };
    let compared = flush(disk).and_then(|()| compare(disk, &ranges(saved), saved));
    match compared {
        Err(error) => {
            let left = if error.is_lost() {
                Left::Unknown
            } else {
                partly
            };
            Outcome::failed(first_error(result, error), left)
        }
        Ok(_) if result.is_err() => Outcome::new(result, partly),
        Ok(Compared::Saved) => {
            if let Err(error) = log.forget(plan.of) {
                tracing::warn!(%error, "the saved bytes stay on record, though they are back");
            }
            let (of, except) = (plan.of, unreadable(saved));
            Outcome::new(result, Left::PutBack { of, except })
        }
        Ok(Compared::Changed(extent)) => Outcome::failed(
            Error::NotKept {
                at_bytes: extent.start_bytes,
            },
            partly,
        ),
        Ok(Compared::Zeros | Compared::Mixed) => {
            Outcome::failed(Error::NotKept { at_bytes: 0 }, partly)
        }
    }
}

/// What was saved, unless putting it back would destroy something newer.
fn refuse<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Undo,
) -> Result<Saved, Stop> {
    let saved = log
        .saved(plan.of)
        .map_err(|error| Error::Layout(error.to_string()))?;
    let saved = saved.ok_or(Error::NothingSaved)?;
    let compare_limit = step_limit(length_bytes(&ranges(&saved)));
    job.gate()
        .set_bound(Bound::new(Duration::from_millis(250), compare_limit));
    if plan.changed == Changed::Refuse
        && let Compared::Changed(extent) = compare(disk, &ranges(&saved), &saved)?
    {
        return Err(Error::ChangedSince { extent }.into());
    }
    Ok(saved)
}

fn put_all<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Undo,
    saved: &Saved,
    written: &mut bool,
) -> Result<(), Stop> {
    // LBA 0 goes last: without it no table counts (UEFI 2.10 §5.2.3), so a cut shows none.
    let lba0 = [Extent::new(0, u64::from(disk.geometry().sector_bytes))];
    let all = minus(&joined(ranges(saved)), &lba0);
    let steps = all.len() as u64;
    job.progress_cell()
        .phase("putting back", Some(steps), Unit::Steps);
    // At most: one range, a flush, and the comparison with all that was saved.
    let largest = all.iter().map(|extent| extent.len_bytes).max().unwrap_or(0);
    let limit = step_limit(largest) + FLUSH_LIMIT * 2 + step_limit(length_bytes(&all));
    job.gate()
        .set_bound(Bound::new(Duration::from_millis(250), limit));
    job.gate().check()?;
    // From here on the disk is written to: who looks after a crash must know.
    let begun = log.mark(job.id(), &Mark::to(0));
    begun.map_err(|error| crate::Error::Journal(error.to_string()))?;
    if plan.changed == Changed::Overwrite {
        // What was zero is zero again, whatever stands there now.
        *written = true;
        zero(disk, job, &joined(ranges(saved)), limit, &mut Sent::Nothing)?;
        job.gate()
            .set_bound(Bound::new(Duration::from_millis(250), limit));
    }
    for (extent, done) in all.into_iter().zip(1..) {
        job.gate().check()?;
        *written = true;
        put_back(disk, &[extent], saved)?;
        job.progress_cell().done(done, 0);
    }
    job.gate().check()?;
    flush(disk)?;
    job.gate().close()?;
    *written = true;
    put_back(disk, &lba0, saved)?;
    flush(disk)?;
    Ok(announce_what_is_there(disk)?)
}
