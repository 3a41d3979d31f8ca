//! Erasing, at the level of [`DiscWriter`](super::DiscWriter) (IDiscFormat2Erase): what is in a drive,
//! whether it can be erased, and how long that takes.

use std::time::Duration;

use serde::Serialize;

use super::{Disc, Drive, Erase, Error, Extent, State, answer::WriteSpeed, write_speeds};

/// What is in a drive, and what an erase of it would be.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Eraser {
    disc: Disc,
    speeds: Vec<WriteSpeed>,
}

impl Eraser {
    /// Looks at what is in the drive.
    pub fn look<D: Drive + ?Sized>(drive: &mut D) -> Result<Self, Error> {
        let disc = Disc::look(drive)?;
        let speeds = match disc.state {
            State::NoMedium => Vec::new(),
            _ => write_speeds(drive)?,
        };
        Ok(Self { disc, speeds })
    }

    /// The disc as it was looked at.
    pub fn disc(&self) -> &Disc {
        &self.disc
    }

    /// CurrentPhysicalMediaType: see [`Disc::media_type`].
    pub fn media_type(&self) -> u32 {
        self.disc.media_type()
    }

    /// Whether this disc can be erased (IsCurrentMediaSupported), and if not, why not.
    pub fn can_erase(&self) -> Result<(), Error> {
        self.plan(None).map(drop)
    }

    /// Plans an erase, to be carried out by [`erase()`](super::erase()): all of it (FullErase), or what
    /// tells that there is anything on it; with no extent as [`Erase::new`] chooses.
    ///
    /// IMAPI has no cancel of an erase. [`Erase::stoppable`] says which of ours has one: zeros on a
    /// disc that is written anywhere; what the drive erases by itself it does to the end.
    pub fn plan(&self, extent: Option<Extent>) -> Result<Erase, Error> {
        Erase::new(self.disc.clone(), extent)
    }

    /// How long a planned erase takes (estimatedTotalSeconds), at the fastest speed that the drive
    /// offers for this disc; at 1x where it offers none.
    pub fn takes(&self, plan: &Erase) -> Duration {
        plan.takes(self.speeds.first())
    }
}
