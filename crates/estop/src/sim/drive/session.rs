//! CLOSE TRACK/SESSION and REPAIR TRACK.

use std::time::Duration;

use super::{
    Drive, Medium, Quirk,
    disc::Format,
    execute::Outcome,
    medium::Family,
    refusal::{self as why, Refusal},
    work::Work,
};

impl Drive {
    /// CLOSE TRACK/SESSION (MMC-6 §6.3): what each function means depends on the medium.
    pub(super) fn close(&mut self, cdb: &[u8; 16]) -> Outcome {
        let immed = cdb[1] & 0x01 != 0;
        let function = cdb[2] & 0x07;
        let number = u16::from_be_bytes([cdb[4], cdb[5]]);
        let ends_disc = self.pages.is_last_session();
        let disc = self.disc()?;
        let medium = disc.medium;
        if self.has(Quirk::AllGoodButBlank) {
            return Ok(Vec::new());
        }
        let (work, takes) = match (medium, function) {
            (Medium::DvdPlusRw, 0) => (Work::StopFormat, 3 * self.model.settling),
            (Medium::DvdPlusRw | Medium::DvdRwOverwrite, 2) => (
                Work::CloseOverwritable,
                self.recording(self.model.closing_blocks.1),
            ),
            (medium, _) if !medium.is_sequential() => {
                return Err(Refusal::new(why::BAD_CDB));
            }
            (_, 1) => match self.track_to_close(number)? {
                Some(index) => (Work::CloseTrack(index), self.track_closing(index)),
                None => return Ok(Vec::new()),
            },
            (Medium::CdR | Medium::CdRw | Medium::DvdR | Medium::DvdRw, 2) => {
                return self.close_session(ends_disc, immed);
            }
            (Medium::DvdPlusR | Medium::DvdPlusRDl | Medium::BdR, 2) => {
                return self.close_session(false, immed);
            }
            (Medium::DvdPlusR | Medium::DvdPlusRDl, 5 | 6) | (Medium::BdR, 6) => {
                return self.close_session(true, immed);
            }
            _ => return Err(Refusal::new(why::BAD_CDB)),
        };
        if matches!(work, Work::StopFormat | Work::CloseOverwritable) {
            self.background = None;
        }
        self.begin(work, takes, immed)?;
        Ok(Vec::new())
    }

    /// The track that is to be closed; `None` if it is closed already.
    fn track_to_close(&mut self, number: u16) -> Result<Option<usize>, Refusal> {
        let disc = self.disc()?;
        // Of old, FFh is the open track of a CD.
        let cd = disc.medium.family() == Family::Cd;
        let number = match disc.open_track() {
            Some(open) if cd && number == 0xFF => open + 1,
            None if cd && number == 0xFF => return Ok(None),
            _ => usize::from(number),
        };
        let index = number.checked_sub(1).ok_or(Refusal::new(why::BAD_CDB))?;
        let track = disc.tracks.get(index).ok_or(Refusal::new(why::BAD_CDB))?;
        if track.reserved && track.next == track.start {
            return Err(Refusal::new(why::EMPTY_RESERVED_TRACK));
        }
        Ok((!track.closed).then_some(index))
    }

    /// What is left of a reserved track is recorded as well.
    fn track_closing(&self, index: usize) -> Duration {
        let track = self.disc.as_ref().and_then(|disc| disc.tracks.get(index));
        let rest = track.filter(|track| track.reserved);
        let rest = rest.map_or(0, |track| {
            u32::try_from(track.end - track.next).unwrap_or(0)
        });
        self.model.settling + self.recording(rest)
    }

    fn close_session(&mut self, last: bool, immed: bool) -> Outcome {
        let says_blank = self.has(Quirk::SaysBlank);
        let disc = self.disc()?;
        if disc.finalised {
            return Ok(Vec::new());
        }
        if disc.spoiled || disc.format == Format::Partly {
            return Err(Refusal::new(why::CLOSE_FAILED));
        }
        if says_blank && let Some(open) = disc.open_track() {
            disc.close_track(open);
        }
        let cd = disc.medium.family() == Family::Cd;
        let this = disc.closed_sessions + 1;
        let mut tracks = disc.tracks.iter().filter(|track| track.session == this);
        if tracks
            .clone()
            .any(|track| !track.closed || (cd && track.damaged))
        {
            return Err(Refusal::new(why::INCOMPLETE_TRACK));
        }
        // Of an empty session there is nothing to close, but it can be the end of the disc.
        if tracks.next().is_none() && (!last || cd || disc.closed_sessions == 0) {
            return Ok(Vec::new());
        }
        let (first, later) = self.model.closing_blocks;
        let mut blocks = if this == 1 { first } else { later };
        if last {
            blocks += self.second_layer();
        }
        let takes = self.recording(blocks);
        self.begin(Work::CloseSession { last }, takes, immed)?;
        Ok(Vec::new())
    }

    /// What is recorded on the second layer so that it is as long as the first.
    fn second_layer(&self) -> u32 {
        let Some(disc) = &self.disc else {
            return 0;
        };
        if disc.medium != Medium::DvdPlusRDl {
            return 0;
        }
        let used = disc.tracks.last().map_or(0, |track| track.end);
        let layer = disc.capacity / 2;
        let fill = if used <= layer {
            used
        } else {
            disc.capacity - used
        };
        u32::try_from(fill).unwrap_or(0)
    }

    /// REPAIR TRACK (MMC-6 §6.33): an incremental DVD-R track after a loss of power.
    pub(super) fn repair(&mut self, cdb: &[u8; 16]) -> Outcome {
        let immed = cdb[1] & 0x01 != 0;
        let number = usize::from(u16::from_be_bytes([cdb[4], cdb[5]]));
        let disc = self.disc()?;
        if !disc.medium.is_dash() {
            return Err(Refusal::new(why::INCOMPATIBLE_MEDIUM));
        }
        let track = number.checked_sub(1).and_then(|at| disc.tracks.get_mut(at));
        let track = track.ok_or(Refusal::new(why::BAD_CDB))?;
        track.damaged = false;
        self.begin(Work::Calibrate, self.model.settling, immed)?;
        Ok(Vec::new())
    }
}
