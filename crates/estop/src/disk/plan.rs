//! What is to be done to a disk, as it is put on record; and the way out of what was cut short.

use serde::{Deserialize, Serialize};

use super::{
    Beyond, Changed, Disk, Error, Extent, ExternalFormat, Format, FullClean, Identity, Left, Maker,
    QuickClean, Undo, Verify, Wipe, WriteTable, external_format, format, full_clean,
    look::look_for_zeros,
    make,
    prefix::{joined, minus},
    quick_clean,
    raw::flush,
    saving::{Compared, compare, ranges, unreadable},
    survey::read_table,
    undo, verify, wipe, write_table,
};
use crate::{
    Job, JobId, Outcome, Recovery, Residue as _,
    journal::{Journal, Mark},
};

/// An operation on a disk and all that it needs to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "plan", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Plan {
    /// See [`full_clean()`].
    FullClean(FullClean),
    /// See [`quick_clean()`].
    QuickClean(QuickClean),
    /// See [`undo()`].
    Undo(Undo),
    /// See [`verify()`].
    Verify(Verify),
    /// See [`write_table()`].
    WriteTable(WriteTable),
    /// See [`format()`].
    Format(Format),
    /// See [`external_format()`].
    ExternalFormat(ExternalFormat),
    /// See [`wipe()`].
    Wipe(Wipe),
}

/// How far a job that was cut short had come, by what is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// Whether its first command may have gone out.
    pub begun: bool,
    /// Its last high-water mark.
    pub mark: Option<Mark>,
}

impl Plan {
    /// The disk that was looked at when this was planned.
    pub fn identity(&self) -> &Identity {
        match self {
            Self::FullClean(plan) => &plan.identity,
            Self::QuickClean(plan) => &plan.identity,
            Self::Undo(plan) => &plan.identity,
            Self::Verify(plan) => &plan.identity,
            Self::WriteTable(plan) => &plan.identity,
            Self::Format(plan) => &plan.identity,
            Self::ExternalFormat(plan) => &plan.identity,
            Self::Wipe(plan) => &plan.identity,
        }
    }

    /// What it is called.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::FullClean(plan) if plan.from_bytes > 0 => "full clean, resumed",
            Self::FullClean(_) => "full clean",
            Self::QuickClean(_) => "quick clean",
            Self::Undo(_) => "undo",
            Self::Verify(_) => "verify",
            Self::WriteTable(plan) if plan.is_repair() => "table repair",
            Self::WriteTable(_) => "table write",
            Self::Format(_) | Self::ExternalFormat(_) => "format",
            Self::Wipe(_) => "wipe",
        }
    }

    /// Does it; `maker` runs external programs, where there are any (`&mut ()`: there are none).
    pub fn run<D: Disk>(
        &self,
        disk: &mut D,
        maker: &mut impl Maker<D>,
        job: &Job<Left>,
        log: &mut dyn Journal,
    ) -> Outcome<Left> {
        match self {
            Self::FullClean(plan) => full_clean(disk, job, log, plan),
            Self::QuickClean(plan) => quick_clean(disk, job, log, plan),
            Self::Undo(plan) => undo(disk, job, log, plan),
            Self::Verify(plan) => verify(disk, job, plan),
            Self::WriteTable(plan) => write_table(disk, job, plan),
            Self::Format(plan) => format(disk, job, plan),
            Self::ExternalFormat(plan) => external_format(disk, maker, job, plan),
            Self::Wipe(plan) => wipe(disk, job, plan),
        }
    }

    /// What `job`, which was to do this and has no end on record, left on the disk: looked at, never
    /// assumed. It writes nothing, and flushes what the disk has acknowledged.
    pub fn look_after<D: Disk>(
        &self,
        disk: &mut D,
        log: &mut dyn Journal,
        job: JobId,
        reached: Reached,
    ) -> Result<Left, Error> {
        if !reached.begun {
            return Ok(Left::Untouched);
        }
        let is = disk.identity()?;
        if is != *self.identity() {
            let was = self.identity().to_string();
            return Err(Error::Changed {
                was,
                is: is.to_string(),
            });
        }
        // What the disk has acknowledged becomes durable, so that what is seen will stay.
        flush(disk)?;
        match self {
            Self::FullClean(plan) => after_full_clean(disk, plan, &reached),
            Self::QuickClean(plan) => {
                let mut all = plan.inside.clone();
                all.extend(&plan.table);
                after_quick_clean(disk, log, job, &all)
            }
            Self::Undo(plan) => after_undo(disk, log, plan, &reached),
            Self::Verify(_) => Ok(Left::Untouched),
            Self::WriteTable(plan) => write_table::look(disk, plan),
            Self::Format(Format { volume, .. })
            | Self::ExternalFormat(ExternalFormat { volume, .. })
            | Self::Wipe(Wipe { volume, .. }) => make::look_at_volume(disk, *volume),
        }
    }

    /// The operation that puts right what this one left, if estop can. It looks at the disk where
    /// it must, and writes nothing.
    pub fn recovery<D: Disk>(&self, disk: &mut D, left: &Left) -> Result<Option<Self>, Error> {
        let identity = self.identity().clone();
        let plan = match (left.recovery(), self) {
            (Recovery::Resume { from_bytes }, Self::FullClean(plan)) => {
                // What lies beyond is tried again.
                let except = plan.except.iter().chain(left.exceptions()).copied();
                let mut except = joined(except.collect());
                except.retain(|extent| extent.start_bytes < from_bytes);
                Self::FullClean(FullClean {
                    from_bytes,
                    except,
                    ..plan.clone()
                })
            }
            (Recovery::Undo { of }, _) => Self::Undo(Undo {
                identity,
                of,
                changed: Changed::Refuse,
            }),
            (Recovery::RepairTable, _) => match read_table(disk)? {
                Some(reading) => Self::WriteTable(WriteTable::repair(disk, &reading)?),
                None => return Ok(None),
            },
            (
                Recovery::Wipe,
                Self::Format(Format { volume, wipe, .. })
                | Self::ExternalFormat(ExternalFormat { volume, wipe, .. }),
            ) => Self::Wipe(Wipe {
                identity,
                volume: *volume,
                wipe: wipe.clone(),
            }),
            (Recovery::Wipe, Self::Wipe(plan)) => Self::Wipe(plan.clone()),
            _ => return Ok(None),
        };
        Ok(Some(plan))
    }
}

fn after_full_clean<D: Disk>(
    disk: &mut D,
    plan: &FullClean,
    reached: &Reached,
) -> Result<Left, Error> {
    let mark = reached.mark.clone().unwrap_or_default();
    let marked = mark.to_bytes.max(plan.from_bytes);
    let except = mark
        .except
        .iter()
        .map(|(start, len)| Extent::new(*start, *len));
    let except = joined(plan.except.iter().copied().chain(except).collect());
    match look_for_zeros(disk, &minus(&joined(plan.first.clone()), &except)) {
        Ok(_) => {}
        Err(Error::NotKept { .. }) => {
            return Ok(Left::PartlyClean {
                saved: None,
                from_bytes: plan.from_bytes,
            });
        }
        Err(error) => return Err(error),
    }
    match look_for_zeros(disk, &minus(&[Extent::new(0, marked)], &except)) {
        Ok(unread) => {
            let except = joined(except.into_iter().chain(unread).collect());
            Ok(Left::ZeroedTo {
                to_bytes: marked,
                except,
                beyond: Beyond::MayBeReadable,
            })
        }
        // What was marked as flushed is not there: the disk does not keep what it acknowledges.
        Err(Error::NotKept { .. }) => Ok(Left::Unknown),
        Err(error) => Err(error),
    }
}

fn after_quick_clean<D: Disk>(
    disk: &mut D,
    log: &mut dyn Journal,
    job: JobId,
    all: &[Extent],
) -> Result<Left, Error> {
    let left = after_saving(disk, log, job, all, Left::Untouched)?;
    let saved = log.saved(job);
    let saved = saved.map_err(|error| Error::Layout(error.to_string()))?;
    let lost = saved.is_some_and(|saved| !saved.unreadable.is_empty());
    // What could not be read may have been zeroed, and nothing tells.
    Ok(match left {
        Left::Untouched if lost => Left::PartlyClean {
            saved: Some(job),
            from_bytes: 0,
        },
        left => left,
    })
}

/// What a job left that zeroed ranges which it saved before.
fn after_saving<D: Disk>(
    disk: &mut D,
    log: &mut dyn Journal,
    job: JobId,
    all: &[Extent],
    none_saved: Left,
) -> Result<Left, Error> {
    let saved = log
        .saved(job)
        .map_err(|error| Error::Layout(error.to_string()))?;
    let Some(saved) = saved else {
        return Ok(none_saved);
    };
    match compare(disk, all, &saved)? {
        Compared::Saved => Ok(none_saved),
        Compared::Zeros => {
            let except = unreadable(&saved);
            Ok(Left::Clean {
                saved: Some(job),
                except,
            })
        }
        Compared::Mixed => Ok(Left::PartlyClean {
            saved: Some(job),
            from_bytes: 0,
        }),
        Compared::Changed(_) => Ok(Left::Unknown),
    }
}

fn after_undo<D: Disk>(
    disk: &mut D,
    log: &mut dyn Journal,
    plan: &Undo,
    reached: &Reached,
) -> Result<Left, Error> {
    let saved = log
        .saved(plan.of)
        .map_err(|error| Error::Layout(error.to_string()))?;
    let (all, except) = saved
        .as_ref()
        .map_or_else(Default::default, |saved| (ranges(saved), unreadable(saved)));
    // Forgotten sets are those that are back in their place.
    let back = Left::PutBack {
        of: plan.of,
        except,
    };
    match after_saving(disk, log, plan.of, &all, back)? {
        Left::Unknown if reached.mark.is_none() => Ok(Left::Untouched),
        left => Ok(left),
    }
}
