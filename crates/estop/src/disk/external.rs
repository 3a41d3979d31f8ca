//! Format by an external program: wiped before, killed when asked, normalised after.
//!
//! ```text
//! identity → check → signatures of the volume → flush → check → program … reaped with 0 → close
//!          → flush → look → End
//! cancel:  … kill its process group → flush → signatures again → flush → look → End{Cancelled, blank}
//! ```

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disk, Error, Extent, Identity, Left, Micros, Wipe,
    begin::{begin, is_lost},
    make::{Sent, normalise, zero},
    prefix::joined,
    raw::{FLUSH_LIMIT, LOOK_LIMIT, REQUEST_LIMIT, flush, step_limit},
    saving::length_bytes,
    signature::Role,
    survey::{probe, wipe_extents},
};
use crate::{Bound, Gate, Job, Outcome, Stop, Unit};

/// A program that formats may run this long: `mkfs.ext4 -c` and NTFS without `-Q` go over the whole
/// disk, and the largest disks take most of a day for that.
const PROGRAM_LIMIT: Duration = Duration::from_secs(24 * 60 * 60);

/// A killed program is gone once its last request is answered.
const KILL_LIMIT: Duration = REQUEST_LIMIT;

/// A volume is given a file system by a program of the distribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExternalFormat {
    /// The disk that was looked at.
    pub identity: Identity,
    /// The volume.
    pub volume: Extent,
    /// The number of the partition that is the volume; `None`: the whole disk.
    pub partition: Option<u32>,
    /// The kind of file system, in the words of `blkid`.
    pub kind: String,
    /// Its label.
    pub label: Option<String>,
    /// What is zeroed before and after.
    pub wipe: Vec<Extent>,
}

/// The port of such programs.
pub trait Maker<D> {
    /// Whether there is such a program and it could reach the volume: asked before anything is
    /// removed.
    fn check(&mut self, disk: &mut D, plan: &ExternalFormat) -> Result<(), Error>;

    /// Starts the program, in a process group of its own.
    fn start(&mut self, disk: &mut D, plan: &ExternalFormat) -> Result<(), Error>;

    /// Waits for its end, until the deadline. With a gate, returns early when a cancel is accepted;
    /// the program then still runs.
    fn wait(&mut self, disk: &mut D, deadline: Micros, gate: Option<&Gate<Left>>) -> Making;

    /// Kills all of its process group, and waits until nothing of it is left and nothing more of it
    /// can reach the disk.
    fn kill(&mut self, disk: &mut D, deadline: Micros) -> Result<(), Error>;
}

/// What a wait for a program brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Making {
    /// It ended, and says that all went well.
    Done,
    /// It ended, and says that it failed.
    Failed(Error),
    /// A cancel was accepted; it still runs.
    Asked,
    /// The deadline passed; it still runs.
    Late,
}

/// Where no program can be run.
impl<D> Maker<D> for () {
    fn check(&mut self, _disk: &mut D, plan: &ExternalFormat) -> Result<(), Error> {
        let why = format!(
            "no program for {} can be run on this kind of device",
            plan.kind
        );
        Err(Error::Refused {
            what: "a format",
            why,
        })
    }

    fn start(&mut self, disk: &mut D, plan: &ExternalFormat) -> Result<(), Error> {
        Maker::check(self, disk, plan)
    }

    fn wait(&mut self, _disk: &mut D, _deadline: Micros, _gate: Option<&Gate<Left>>) -> Making {
        Making::Late
    }

    fn kill(&mut self, _disk: &mut D, _deadline: Micros) -> Result<(), Error> {
        Ok(())
    }
}

/// Formats a volume by an external program.
///
/// Left: as [`super::format()`].
pub fn external_format<D: Disk>(
    disk: &mut D,
    maker: &mut impl Maker<D>,
    job: &Job<Left>,
    plan: &ExternalFormat,
) -> Outcome<Left> {
    let ready = begin(disk, job, &plan.identity).and_then(|()| Ok(maker.check(disk, plan)?));
    if let Err(stop) = ready {
        return Outcome::new(Err(stop), Left::Untouched);
    }
    let mut sent = Sent::Nothing;
    let result = make(disk, maker, job, plan, &mut sent);
    if sent == Sent::Nothing {
        return Outcome::new(result, Left::Untouched);
    }
    if is_lost(&result) {
        return Outcome::new(result, Left::Unknown);
    }
    match result {
        Ok(()) => look(disk, plan),
        Err(stop) => match traces(disk, plan) {
            Ok(wipe) => normalise(disk, job, &wipe, Err(stop)),
            Err(error) => {
                let result = Err(super::begin::first_error(Err(stop), error).into());
                let lost = is_lost(&result);
                let partly = Left::PartlyFormatted {
                    volume: plan.volume,
                };
                Outcome {
                    result,
                    left: if lost { Left::Unknown } else { partly },
                }
            }
        },
    }
}

/// What must be zeroed after a program was killed: it may have written signatures where there were
/// none before.
fn traces<D: Disk>(disk: &mut D, plan: &ExternalFormat) -> Result<Wipe, Error> {
    let mut wipe = wipe_extents(disk, plan.volume)?;
    wipe.extend(&plan.wipe);
    let (identity, volume) = (plan.identity.clone(), plan.volume);
    Ok(Wipe {
        identity,
        volume,
        wipe: joined(wipe),
    })
}

fn make<D: Disk>(
    disk: &mut D,
    maker: &mut impl Maker<D>,
    job: &Job<Left>,
    plan: &ExternalFormat,
    sent: &mut Sent,
) -> Result<(), Stop> {
    // Far mirrors that the program may add are small: twice what is known now covers them.
    let wipe = step_limit(length_bytes(&plan.wipe)) * 2;
    let after = KILL_LIMIT + FLUSH_LIMIT * 2 + wipe + LOOK_LIMIT * 2;
    job.progress_cell()
        .phase("removing signatures", None, Unit::Bytes);
    zero(disk, job, &plan.wipe, after, sent)?;
    job.gate()
        .set_bound(Bound::new(Duration::from_millis(250), after));
    job.gate().check()?;
    job.progress_cell().phase("formatting", None, Unit::Steps);
    *sent = Sent::Something;
    maker.start(disk, plan)?;
    let deadline = disk.now().after(PROGRAM_LIMIT);
    let made = match maker.wait(disk, deadline, Some(job.gate())) {
        Making::Done => Ok(job.gate().close()?),
        Making::Failed(error) => Err(Stop::from(error)),
        Making::Asked => Err(Stop::Asked),
        Making::Late => {
            let limit_ms = u64::try_from(PROGRAM_LIMIT.as_millis()).unwrap_or(u64::MAX);
            Err(Error::Late { limit_ms }.into())
        }
    };
    if matches!(
        made,
        Err(Stop::Asked) | Err(Stop::Failed(crate::Error::NotAnswering { .. }))
    ) {
        job.progress_cell()
            .phase("stopping the program", None, Unit::Steps);
        let deadline = disk.now().after(KILL_LIMIT);
        maker.kill(disk, deadline)?;
    }
    if !is_lost(&made) {
        flush(disk)?;
    }
    made
}

fn look<D: Disk>(disk: &mut D, plan: &ExternalFormat) -> Outcome<Left> {
    let (volume, kind) = (plan.volume, plan.kind.clone());
    match probe(disk, volume) {
        Ok(found) => {
            let mut primary = found.iter().filter(|found| found.role == Role::Primary);
            if primary.any(|found| found.name == kind) {
                return Outcome {
                    result: Ok(()),
                    left: Left::Formatted { volume, kind },
                };
            }
            let why = format!("it ended well, but no {kind} is there");
            let error = Error::Refused {
                what: "a format",
                why,
            };
            Outcome::failed(error, Left::PartlyFormatted { volume })
        }
        Err(error) => Outcome::failed(error, Left::Unknown),
    }
}
