//! Whether a drive is right that nothing was written: what reads back, and how much it says that there
//! is.

use super::{Method, Run, landed::Landed, wind_down::Lost};
use crate::mmc::{Disc, Drive, Error, asked::capacity, read::read};

impl Run<'_> {
    /// Whether the drive has it that nothing of a sequential burn was written.
    pub(super) fn says_untouched(&self, disc: &Disc) -> bool {
        self.method != Method::Anywhere && self.track(disc).is_none_or(|track| track.blank)
    }

    /// What there is of a burn that was cut short, where the drive says that nothing was written: so
    /// much as reads back from its first block on, or nothing. An error where it cannot be told, since
    /// the drive contradicts itself.
    pub(super) fn found<D: Drive + ?Sized>(&self, drive: &mut D) -> Result<Option<Landed>, Error> {
        let start = self.plan.start;
        if reads(drive, start)? {
            if self.method.is_at_once() {
                let why = "it reads back what was written at once, and says that nothing was";
                return Err(Error::Unfit(why.to_owned()));
            }
            // What reads back is a prefix: half of what is in doubt is decided by each read.
            let (mut read, mut unread) = (1, self.length);
            while read < unread {
                let middle = read + (unread - read) / 2;
                match reads(drive, start + middle)? {
                    true => read = middle + 1,
                    false => unread = middle,
                }
            }
            return Ok(Some(Landed::new(read, false)));
        }
        // Blank discs have a capacity of one block, or of all of the disc, by some drives' word.
        let end = capacity(drive)?.map_or(0, |capacity| capacity.last_lba.saturating_add(1));
        let unit = u32::from(self.profile.write_unit_blocks());
        if (start + 2..=start.saturating_add(self.length + unit)).contains(&end) {
            let (expected, is) = (end, start);
            return Err(Error::NotMoved { expected, is });
        }
        Ok(None)
    }
}

/// What was found; a drive that contradicts itself leaves a doubt.
pub(super) fn contradicted(found: Result<Option<Landed>, Error>) -> Result<Option<Landed>, Lost> {
    match found {
        Err(error) if error.is_lost() => Err(Lost(error.into())),
        Err(error) => Ok(Some(Landed {
            doubt: Some(error),
            contradicts: true,
            ..Landed::new(0, false)
        })),
        Ok(found) => Ok(found),
    }
}

/// Whether this block can be read.
fn reads<D: Drive + ?Sized>(drive: &mut D, lba: u32) -> Result<bool, Error> {
    match read(drive, lba, &mut [0; 2048]) {
        Ok(()) => Ok(true),
        Err(error) if error.is_lost() || error == Error::NoMedium => Err(error),
        Err(error) => {
            tracing::debug!(%error, lba, "it does not read back");
            Ok(false)
        }
    }
}
