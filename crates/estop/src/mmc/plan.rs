//! What is to be done to a disc, as it is put on record; and the way out of what was cut short.

use serde::{Deserialize, Serialize};

use super::{
    Burn, Closing, Compare, Disc, Drive, Erase, Error, Examine, Finalise, FormatDisc, Formatting,
    Left, Meter, Recording, Source, State, burn, compare, erase, examine, finalise, format_disc,
};
use crate::{Job, JobId, Outcome, Recovery, Residue as _, disk::Reached, journal::Journal};

/// An operation on a disc and all that it needs to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "plan", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Plan {
    /// See [`burn()`].
    Burn(Burn),
    /// See [`erase()`].
    Erase(Erase),
    /// See [`format_disc()`].
    Format(FormatDisc),
    /// See [`finalise()`].
    Finalise(Finalise),
    /// See [`compare()`].
    Compare(Compare),
    /// See [`examine()`].
    Examine(Examine),
}

impl Plan {
    /// The disc that was looked at when this was planned.
    pub fn disc(&self) -> &Disc {
        match self {
            Self::Burn(plan) => &plan.disc,
            Self::Erase(plan) => &plan.disc,
            Self::Format(plan) => &plan.disc,
            Self::Finalise(plan) => &plan.disc,
            Self::Compare(plan) => &plan.disc,
            Self::Examine(plan) => &plan.disc,
        }
    }

    /// What it is called.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Burn(plan) if plan.simulate => "burn, simulated",
            Self::Burn(plan) if plan.from_blocks > 0 => "burn, resumed",
            Self::Burn(_) => "burn",
            Self::Erase(_) => "erase",
            Self::Format(_) => "format",
            Self::Finalise(_) => "finalise",
            Self::Compare(_) => "verify",
            Self::Examine(_) => "reading",
        }
    }

    /// Whether it can be stopped once begun, and if not, why not. Known before the start.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        match self {
            Self::Burn(plan) => plan.stoppable(),
            Self::Erase(plan) => plan.stoppable(),
            Self::Format(plan) => plan.stoppable(),
            Self::Finalise(plan) => plan.stoppable(),
            Self::Compare(plan) => plan.stoppable(),
            Self::Examine(plan) => plan.stoppable(),
        }
    }

    /// A job for it: one that can be cancelled as far as it can be stopped. One that cannot says from
    /// the start how long it goes on.
    pub fn job(&self, id: JobId, owner: &str, device: &str) -> Job<Left> {
        let why = match self.stoppable() {
            Ok(()) => return Job::cancellable(id, owner, device),
            Err(why) => why,
        };
        let job = Job::barred(id, owner, device, why);
        let whole = match self {
            Self::Erase(plan) => Some(plan.whole()),
            Self::Format(plan) => Some(plan.whole()),
            Self::Finalise(plan) => Some(plan.bound()),
            Self::Burn(_) | Self::Compare(_) | Self::Examine(_) => None,
        };
        if let Some(whole) = whole {
            job.gate().set_bound(whole);
        }
        job
    }

    /// Does it; `source` is what is burned or compared (`&mut ()`: there is none).
    pub fn run<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        source: &mut dyn Source,
        job: &Job<Left>,
        log: &mut dyn Journal,
        meter: &Meter,
    ) -> Outcome<Left> {
        match self {
            Self::Burn(plan) => burn(drive, source, job, log, plan, meter),
            Self::Erase(plan) => erase(drive, job, log, plan),
            Self::Format(plan) => format_disc(drive, job, log, plan),
            Self::Finalise(plan) => finalise(drive, job, log, plan),
            Self::Compare(plan) => compare(drive, source, job, plan),
            Self::Examine(plan) => examine(drive, source, job, plan),
        }
    }

    /// What a job, which was to do this and has no end on record, left on the disc: looked at, never
    /// assumed. It flushes what the drive has acknowledged, and writes nothing.
    pub fn look_after<D: Drive + ?Sized>(&self, drive: &mut D, reached: &Reached) -> Left {
        let changed = reached.mark.is_some();
        if !reached.begun {
            return Left::Untouched;
        }
        match self {
            Self::Burn(plan) => plan.look_after(drive, reached),
            Self::Erase(plan) => plan.look_after(drive, changed),
            Self::Format(plan) => plan.look_after(drive, changed),
            Self::Finalise(plan) => plan.look_after(drive, changed),
            Self::Compare(plan) => plan.look_after(),
            Self::Examine(plan) => plan.look_after(),
        }
    }

    /// The operation that puts right what this one left, if estop can. It looks at the disc, and
    /// writes nothing. Where a burn left what is not known, and the drive answers, it is to be read
    /// through.
    pub fn recovery<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        left: &Left,
    ) -> Result<Option<Self>, Error> {
        let recovery = left.recovery();
        if matches!(recovery, Recovery::None | Recovery::Words(_)) {
            return Ok(None);
        }
        super::verbs::ready(drive, None, super::verbs::LOAD_LIMIT).map_err(failed)?;
        let disc = Disc::look(drive)?;
        Ok(match (recovery, self, left) {
            (Recovery::Look, Self::Burn(plan), _) => plan.examined(disc),
            (Recovery::Look, ..) => None,
            (Recovery::Resume { .. }, Self::Burn(plan), left) => plan.resumed(disc, left),
            (
                Recovery::Close,
                Self::Examine(_),
                Left::NotClosed { start, blocks } | Left::Ended { start, blocks },
            ) => Some(Self::Finalise(Finalise {
                disc,
                closing: Closing::CloseSession,
                start: *start,
                blocks: *blocks,
                whole: matches!(left, Left::NotClosed { .. }),
            })),
            (
                Recovery::Close,
                Self::Burn(Burn { closing, .. }) | Self::Finalise(Finalise { closing, .. }),
                Left::NotClosed { start, blocks } | Left::Ended { start, blocks },
            ) => Some(Self::Finalise(Finalise {
                disc,
                closing: match closing {
                    Closing::KeepOpen => Closing::CloseSession,
                    closing => *closing,
                },
                start: *start,
                blocks: *blocks,
                whole: matches!(left, Left::NotClosed { .. }),
            })),
            (Recovery::Erase, Self::Erase(plan), _) => {
                Some(match Erase::new(disc.clone(), Some(plan.extent)) {
                    Ok(erase) => Self::Erase(erase),
                    // It is not formatted any more.
                    Err(_) => Self::Format(FormatDisc::new(disc, Formatting::Quick)?),
                })
            }
            (Recovery::Erase, Self::Format(plan), _) => {
                Some(Self::Format(FormatDisc::new(disc, plan.formatting)?))
            }
            (Recovery::Erase, ..) if disc.profile.recording() == Recording::Anywhere => {
                Some(Self::Format(FormatDisc::new(disc, Formatting::Quick)?))
            }
            (Recovery::Erase, ..) => Some(Self::Erase(Erase::new(disc, None)?)),
            _ => None,
        })
    }
}

impl Burn {
    /// What it left is to be read through, if this may be its disc.
    fn examined(&self, disc: Disc) -> Option<Plan> {
        let sequential = disc.profile.recording() != Recording::Anywhere;
        let its_own = disc.profile == self.disc.profile || disc.state == State::ReadOnly;
        let examine = !self.simulate && sequential && its_own;
        examine.then(|| Plan::Examine(Examine::of(self, disc)))
    }

    /// The rest of it.
    fn resumed(&self, disc: Disc, left: &Left) -> Option<Plan> {
        let from_blocks = match left {
            Left::Resumable { good_blocks, .. } => *good_blocks,
            Left::Overwritten { blocks, .. } => *blocks,
            _ => return None,
        };
        Some(Plan::Burn(Self {
            disc,
            from_blocks,
            ..self.clone()
        }))
    }
}

fn failed(stop: crate::Stop) -> Error {
    match stop {
        crate::Stop::Failed(crate::Error::Disc(error)) => error,
        crate::Stop::Failed(error) => Error::Unfit(error.to_string()),
        crate::Stop::Asked => Error::Unfit("it was stopped".to_owned()),
    }
}
