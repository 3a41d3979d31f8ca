//! Format: a new file system, boot sector last.
//!
//! ```text
//! identity → check → signatures of the volume → flush → [check → write]* → close → boot sector
//!          → flush → look → End
//! cancel:  … drain → signatures again → flush → look → End{Cancelled, blank}
//! ```

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disk, Epochs, Error, Extent, Identity, Left, Method, Reader, Write,
    begin::{begin, first_error, is_lost},
    raw::{FLUSH_LIMIT, LOOK_LIMIT, flush, is_zero, read, step_limit, write},
    saving::length_bytes,
    signature,
    sweep::{Each, Listen, Sweep},
};
use crate::{Bound, Job, Outcome, Stop, Unit};

/// A volume is given a new file system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Format {
    /// The disk that was looked at.
    pub identity: Identity,
    /// The volume.
    pub volume: Extent,
    /// The kind of file system, in the words of `blkid`.
    pub kind: String,
    /// What is zeroed first, so that no signature is left of what was there.
    pub wipe: Vec<Extent>,
    /// What is written, the boot sector last. Not put on record: only what must be wiped is needed
    /// after a crash.
    #[serde(skip)]
    pub epochs: Epochs,
}

/// The traces of a file system are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wipe {
    /// The disk that was looked at.
    pub identity: Identity,
    /// The volume.
    pub volume: Extent,
    /// What is zeroed.
    pub wipe: Vec<Extent>,
}

/// Formats a volume with a file system of which every write is known.
///
/// Left: `Untouched` (stopped before the first write) · `Blank` (stopped later; no signature, looked
/// for) · `Formatted` · `PartlyFormatted` (it failed, and the traces could not be removed) ·
/// `Unknown` when the disk does not answer.
pub fn format<D: Disk>(disk: &mut D, job: &Job<Left>, plan: &Format) -> Outcome<Left> {
    if let Err(stop) = begin(disk, job, &plan.identity) {
        return Outcome::new(Err(stop), Left::Untouched);
    }
    let mut sent = Sent::Nothing;
    let result = make(disk, job, plan, &mut sent);
    let result = result.and_then(|()| Ok(flush(disk)?));
    if sent == Sent::Nothing {
        return Outcome::new(result, Left::Untouched);
    }
    if is_lost(&result) {
        return Outcome::new(result, Left::Unknown);
    }
    let wipe = Wipe {
        identity: plan.identity.clone(),
        volume: plan.volume,
        wipe: plan.wipe.clone(),
    };
    match result {
        Ok(()) => look(disk, plan),
        Err(stop) => normalise(disk, job, &wipe, Err(stop)),
    }
}

/// Removes the traces of a half-made file system.
///
/// Left: `Untouched` · `PartlyFormatted` (stopped or failed) · `Blank` · `Unknown` when the disk does
/// not answer.
pub fn wipe<D: Disk>(disk: &mut D, job: &Job<Left>, plan: &Wipe) -> Outcome<Left> {
    if let Err(stop) = begin(disk, job, &plan.identity).and_then(|()| Ok(job.gate().close()?)) {
        return Outcome::new(Err(stop), Left::Untouched);
    }
    normalise(disk, job, plan, Ok(()))
}

/// What is left of a format, by the signatures that are there.
pub(super) fn look_at_volume<D: Disk>(disk: &mut D, volume: Extent) -> Result<Left, Error> {
    // What cannot be read is not blank.
    let mut reader = Reader::new(disk);
    let found = signature::probe(&mut reader, volume);
    reader.check()?;
    let found = found?;
    // A boot sector whose checksum was lost is no signature to a prober that checks it; to others
    // it is. What was wiped is zero.
    let sector = u64::from(disk.geometry().sector_bytes);
    let deadline = disk.now().after(LOOK_LIMIT);
    let boot = Extent::new(volume.start_bytes, sector.min(volume.len_bytes));
    Ok(
        if found.is_empty() && is_zero(&read(disk, boot, deadline)?) {
            Left::Blank { volume }
        } else {
            Left::PartlyFormatted { volume }
        },
    )
}

/// Zeros over what is to be wiped, then the look. `result` is what came before.
pub(super) fn normalise<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    plan: &Wipe,
    result: Result<(), Stop>,
) -> Outcome<Left> {
    job.progress_cell()
        .phase("removing traces", None, Unit::Bytes);
    let mut sweep = Sweep::new(Each::Zero(Method::Overwrite), 0, Duration::ZERO);
    let wiped = sweep.run(disk, job, &plan.wipe, Listen::No, &mut ());
    let settled = match wiped {
        wiped @ Err(Stop::Failed(_)) => {
            let there = !is_lost(&wiped) && sweep.drain(disk, &mut ()).is_ok();
            let partly = Left::PartlyFormatted {
                volume: plan.volume,
            };
            let result = if matches!(result, Err(Stop::Failed(_))) {
                result
            } else {
                wiped
            };
            return Outcome {
                result,
                left: if there { partly } else { Left::Unknown },
            };
        }
        _ => sweep
            .flight
            .flush(disk)
            .and_then(|()| look_at_volume(disk, plan.volume)),
    };
    match settled {
        Ok(left @ Left::Blank { .. }) => Outcome::new(result, left),
        Ok(left) if sweep.except().is_empty() && result.is_ok() => Outcome::failed(
            Error::NotKept {
                at_bytes: plan.volume.start_bytes,
            },
            left,
        ),
        Ok(left) => {
            let extent = sweep.except().first().copied().unwrap_or(plan.volume);
            let failed = first_error(result, Error::Medium { extent, code: 0 });
            Outcome::failed(failed, left)
        }
        Err(error) if error.is_lost() => Outcome::failed(first_error(result, error), Left::Unknown),
        Err(error) => {
            let left = Left::PartlyFormatted {
                volume: plan.volume,
            };
            Outcome::failed(first_error(result, error), left)
        }
    }
}

/// Whether anything was sent that changes the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    Nothing,
    Something,
}

fn make<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    plan: &Format,
    sent: &mut Sent,
) -> Result<(), Stop> {
    let after = step_limit(length_bytes(&plan.wipe)) + FLUSH_LIMIT * 2 + LOOK_LIMIT;
    job.progress_cell()
        .phase("removing signatures", None, Unit::Bytes);
    zero(disk, job, &plan.wipe, after, sent)?;
    let writes = plan.epochs.0.iter().flatten();
    let total = writes.clone().map(|piece| piece.extent().len_bytes).sum();
    job.progress_cell()
        .phase("formatting", Some(total), Unit::Bytes);
    let last = writes.clone().count();
    let mut done = 0;
    let mut number = 0;
    for epoch in &plan.epochs.0 {
        for piece in epoch {
            number += 1;
            let extent = piece.extent();
            let limit = step_limit(extent.len_bytes);
            job.gate()
                .set_bound(Bound::new(Duration::from_millis(250), limit + after));
            if number == last {
                job.gate().close()?;
            }
            match piece {
                Write::Zeros(extent) => zero(disk, job, &[*extent], after, sent)?,
                Write::Data { at_bytes, bytes } => {
                    job.gate().check()?;
                    *sent = Sent::Something;
                    let deadline = disk.now().after(limit);
                    write(disk, *at_bytes, bytes, deadline)?;
                }
            }
            done += extent.len_bytes;
            job.progress_cell().done(done, 0);
        }
        flush(disk)?;
    }
    Ok(())
}

/// Zeros over these extents, then a flush. Nothing is in flight afterwards unless the disk does not
/// answer. A file system on sectors that cannot be written is none: that fails it.
pub(super) fn zero<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    extents: &[Extent],
    after: Duration,
    sent: &mut Sent,
) -> Result<(), Stop> {
    let mut sweep = Sweep::new(Each::Zero(Method::Overwrite), 0, after);
    let mut done = sweep.run(disk, job, extents, Listen::Yes, &mut ());
    if sweep.has_sent() {
        *sent = Sent::Something;
    }
    if !is_lost(&done)
        && let Err(error) = sweep.drain(disk, &mut ())
        && !matches!(done, Err(Stop::Failed(_)))
    {
        done = Err(error.into());
    }
    done?;
    if let Some(extent) = sweep.except().first() {
        return Err(Error::Medium {
            extent: *extent,
            code: 0,
        }
        .into());
    }
    Ok(sweep.flight.flush(disk)?)
}

/// Reads back everything but the zeros.
fn look<D: Disk>(disk: &mut D, plan: &Format) -> Outcome<Left> {
    let formatted = Left::Formatted {
        volume: plan.volume,
        kind: plan.kind.clone(),
    };
    let mut seen: Vec<Extent> = Vec::new();
    for piece in plan.epochs.0.iter().flatten().rev() {
        let Write::Data { at_bytes, bytes } = piece else {
            continue;
        };
        let extent = piece.extent();
        if seen.iter().any(|later| later.overlaps(&extent)) {
            continue;
        }
        seen.push(extent);
        let deadline = disk.now().after(step_limit(extent.len_bytes));
        match read(disk, extent, deadline) {
            Ok(is) if is == *bytes => {}
            Ok(_) => {
                let left = Left::PartlyFormatted {
                    volume: plan.volume,
                };
                return Outcome::failed(
                    Error::NotKept {
                        at_bytes: *at_bytes,
                    },
                    left,
                );
            }
            Err(error) if error.is_lost() => {
                return Outcome::failed(error, Left::Unknown);
            }
            Err(error) => {
                return Outcome::failed(
                    error,
                    Left::PartlyFormatted {
                        volume: plan.volume,
                    },
                );
            }
        }
    }
    Outcome {
        result: Ok(()),
        left: formatted,
    }
}
