//! By which way a medium is written, and what a cancel can leave of it.

use super::{Burn, Mode, OnCancel};
use crate::mmc::{Closing, Error, Family, Profile, Recording, State};

/// A track of a CD is four seconds at least (MMC-6 §4.2.3.5.3).
pub(super) const SHORTEST_TRACK_BLOCKS: u32 = 300;

/// How a medium is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mmc) enum Method {
    /// CD: a track that ends with the flush.
    TrackAtOnce,
    /// CD: a cue sheet, and exactly what it announces.
    SessionAtOnce,
    /// DVD-R, DVD-RW: in packets, from the next writable address on.
    Incremental,
    /// DVD-R, DVD-RW: a reservation, and exactly that.
    DiscAtOnce,
    /// DVD+R, BD-R: from the next writable address on.
    Sequential,
    /// DVD+RW, DVD-RAM, BD-RE, DVD-RW in restricted overwrite: anywhere.
    Anywhere,
}

impl Method {
    /// How this burn is written.
    pub(super) fn of(plan: &Burn) -> Result<Self, Error> {
        let disc = &plan.disc;
        let at_once = plan.mode == Mode::AtOnce;
        let unfit = |why: &str| Err(Error::Unfit(format!("{}: {why}", disc.profile)));
        match disc.profile {
            Profile::CdR | Profile::CdRw if at_once => Ok(Self::SessionAtOnce),
            Profile::CdR | Profile::CdRw => Ok(Self::TrackAtOnce),
            Profile::DvdR | Profile::DvdRDl | Profile::DvdRwSequential => {
                match (plan.mode, disc.writes.incremental) {
                    (Mode::Incremental, false) => {
                        unfit("this disc is written at once or not at all; erase it fully first")
                    }
                    (Mode::AtOnce, _) | (Mode::Auto, false) => Ok(Self::DiscAtOnce),
                    (_, true) => Ok(Self::Incremental),
                }
            }
            profile => match profile.recording() {
                Recording::Never => {
                    unfit("it can only be read: put in a disc that can be recorded")
                }
                _ if at_once => unfit("this kind of disc is not written at once"),
                Recording::Anywhere => Ok(Self::Anywhere),
                Recording::Once | Recording::OnceUntilErased => Ok(Self::Sequential),
            },
        }
    }

    /// Whether the plan's wishes exist for it, and the disc's state allows it.
    pub(super) fn admits(self, plan: &Burn) -> Result<(), Error> {
        let unfit = |why: &str| Err(Error::Unfit(format!("{}: {why}", plan.disc.profile)));
        match (plan.on_cancel, self) {
            (OnCancel::Fill, Self::SessionAtOnce | Self::DiscAtOnce) | (OnCancel::Stop, _) => {}
            (OnCancel::Fill, _) => return unfit("no end is announced that could be filled up to"),
            (OnCancel::Close, Self::SessionAtOnce | Self::DiscAtOnce) => {
                return unfit("what is written at once cannot be closed before its end; use fill");
            }
            (OnCancel::Close, Self::Anywhere) => {
                return unfit("a rewritable disc has nothing to close; use stop");
            }
            (OnCancel::Close, _) => {}
        }
        let test_writes = matches!(
            self,
            Self::TrackAtOnce | Self::SessionAtOnce | Self::Incremental
        );
        if plan.simulate && !test_writes {
            return unfit("drives cannot simulate on this kind of disc");
        }
        if self == Self::DiscAtOnce && plan.closing != Closing::Finalise {
            return unfit("what is written at once is finalised; it cannot be kept open");
        }
        if self.is_at_once() && plan.closing == Closing::KeepOpen {
            return unfit("what is written at once cannot be kept open");
        }
        self.admits_state(plan)
    }

    fn admits_state(self, plan: &Burn) -> Result<(), Error> {
        let disc = &plan.disc;
        let unfit = |why: &str| Err(Error::Unfit(format!("{}: {why}", disc.profile)));
        let resumes = plan.from_blocks > 0;
        if resumes && (self.is_at_once() || self == Self::TrackAtOnce || plan.simulate) {
            return unfit("a burn of this kind cannot be resumed");
        }
        match (self, disc.state) {
            (_, State::NoMedium) => return Err(Error::NoMedium),
            (_, State::Finalised | State::ReadOnly) if disc.is_erasable() => {
                return unfit("nothing can be added to it: erase it, or take another disc");
            }
            (_, State::Finalised | State::ReadOnly) => {
                return unfit("nothing can be added to it: take another disc");
            }
            (_, State::Damaged) => {
                return unfit("a track of it is damaged: close the disc, or erase it");
            }
            (Self::DiscAtOnce, State::Blank) => {}
            (Self::DiscAtOnce, _) => return unfit("at once needs a blank disc"),
            (Self::Anywhere, _) => return Ok(()),
            // A section that closes nothing may go on in the track that is open.
            (_, _)
                if disc.open_track().is_some() && !resumes && plan.closing != Closing::KeepOpen =>
            {
                return unfit("a track is open: resume its burn, or close it first");
            }
            _ => {}
        }
        let at = plan.start + plan.from_blocks;
        if disc.next_writable.is_none_or(|next| next != at) {
            return unfit("it is written from its next writable address on, and nowhere else");
        }
        Ok(())
    }

    /// Whether the length was announced, and must be kept.
    pub(super) fn is_at_once(self) -> bool {
        matches!(self, Self::SessionAtOnce | Self::DiscAtOnce)
    }

    /// How many blocks are written for this input: whole ECC blocks where the drive would fill
    /// them up anyway, and no track of a CD shorter than it may be.
    pub(super) fn length(self, plan: &Burn) -> u32 {
        let blocks = plan.input.blocks;
        let unit = u32::from(plan.disc.profile.write_unit_blocks());
        match self {
            _ if plan.disc.profile.family() == Family::Cd => blocks.max(SHORTEST_TRACK_BLOCKS),
            Self::Anywhere if plan.disc.profile != Profile::DvdRwOverwrite => blocks,
            _ => blocks.div_ceil(unit).saturating_mul(unit),
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::TrackAtOnce => "track at once",
            Self::SessionAtOnce => "session at once",
            Self::Incremental => "incremental",
            Self::DiscAtOnce => "disc at once",
            Self::Sequential => "sequential",
            Self::Anywhere => "overwrite",
        }
    }
}
