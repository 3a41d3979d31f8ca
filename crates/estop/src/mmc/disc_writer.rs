//! The upper of the two levels at which IMAPI burns: a whole burn of the disc that is in a drive
//! (IDiscFormat2Data). It looks, says what can be done, and plans.

use serde::Serialize;

use super::{
    Burn, Closing, Disc, Drive, Error, Input, Profile, Recording, State,
    answer::{TrackInformation, WriteSpeed},
    write_speeds,
};

/// What is in a drive, and what a burn of it would be.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DiscWriter {
    disc: Disc,
    speeds: Vec<WriteSpeed>,
}

/// Wishes for how a disc is closed, as IMAPI has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClosePolicy {
    /// ForceMediaToBeClosed.
    pub force_closed: bool,
    /// DisableConsumerDvdCompatibilityMode.
    pub no_consumer_compatibility: bool,
}

/// IMAPI_FORMAT2_DATA_WRITE_ACTION.
pub mod write_action {
    /// While a burn is validated.
    pub const VALIDATING_MEDIA: u32 = 0;
    /// While the medium is formatted.
    pub const FORMATTING_MEDIA: u32 = 1;
    /// Before the calibration.
    pub const INITIALIZING_HARDWARE: u32 = 2;
    /// While the laser's power is set.
    pub const CALIBRATING_POWER: u32 = 3;
    /// While blocks are written.
    pub const WRITING_DATA: u32 = 4;
    /// While it is flushed and closed.
    pub const FINALIZATION: u32 = 5;
    /// After a success, and after nothing else.
    pub const COMPLETED: u32 = 6;
    /// While it is compared.
    pub const VERIFYING: u32 = 7;
}

/// A disc with so little left is closed in any case: one in so many blocks (IDiscFormat2Data).
const NEARLY_FULL: u32 = 50;

impl DiscWriter {
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

    /// CurrentMediaStatus: see [`media_state`](super::media_state).
    pub fn media_state(&self) -> u32 {
        self.disc.media_state()
    }

    /// CurrentPhysicalMediaType: see [`Disc::media_type`].
    pub fn media_type(&self) -> u32 {
        self.disc.media_type()
    }

    /// SupportedWriteSpeedDescriptors, the fastest first.
    pub fn speeds(&self) -> &[WriteSpeed] {
        &self.speeds
    }

    /// FreeSectorsOnMedia.
    pub fn free_sectors(&self) -> u32 {
        self.disc.free_blocks
    }

    /// TotalSectorsOnMedia.
    pub fn total_sectors(&self) -> u32 {
        match self.disc.profile.recording() {
            Recording::Anywhere => self.disc.free_blocks,
            Recording::Never => self.disc.readable_blocks,
            Recording::Once | Recording::OnceUntilErased => match self.disc.next_writable {
                Some(next) => next.saturating_add(self.disc.free_blocks),
                None => self.disc.readable_blocks,
            },
        }
    }

    /// NextWritableAddress.
    pub fn next_writable_address(&self) -> Option<u32> {
        self.disc.next_writable
    }

    /// StartAddressOfPreviousSession: of the last session that is closed.
    pub fn start_of_previous_session(&self) -> Option<u32> {
        let session = self.disc.closed_sessions();
        let mut tracks = self.disc.tracks.iter();
        let first = tracks.find(|track| session > 0 && track.session == session);
        first.map(|track| track.start)
    }

    /// LastWrittenAddressOfPreviousSession.
    pub fn last_of_previous_session(&self) -> Option<u32> {
        let session = self.disc.closed_sessions();
        let mut tracks = self.disc.tracks.iter().rev();
        let last = tracks.find(|track| session > 0 && track.session == session);
        last.and_then(last_of)
    }

    /// WriteUnitSize: blocks of a write that replaces whole ECC blocks.
    pub fn write_unit_blocks(&self) -> u16 {
        self.disc.profile.write_unit_blocks()
    }

    /// How this disc would be closed after so many blocks more.
    pub fn closing(&self, policy: ClosePolicy, blocks: u32) -> Closing {
        let left = self.disc.free_blocks.saturating_sub(blocks);
        let nearly_full = left <= self.total_sectors() / NEARLY_FULL;
        let finalises = match self.disc.profile {
            Profile::DvdPlusR => !policy.no_consumer_compatibility || policy.force_closed,
            Profile::DvdPlusRDl => true,
            _ => policy.force_closed,
        };
        if finalises || nearly_full {
            Closing::Finalise
        } else {
            Closing::CloseSession
        }
    }

    /// Plans a burn of this disc: to be changed as wished, and validated.
    pub fn plan(&self, input: Input, policy: ClosePolicy) -> Burn {
        let closing = self.closing(policy, input.blocks);
        Burn {
            closing,
            ..Burn::new(self.disc.clone(), input)
        }
    }

    /// The write action of a phase of a burn; nothing for other words.
    pub fn action(phase: &str) -> Option<u32> {
        use write_action as action;
        Some(match phase {
            "validate" => action::VALIDATING_MEDIA,
            "format" => action::FORMATTING_MEDIA,
            "calibrate" => action::CALIBRATING_POWER,
            "write" => action::WRITING_DATA,
            "flush" | "close" => action::FINALIZATION,
            "verify" => action::VERIFYING,
            _ => return None,
        })
    }
}

fn last_of(track: &TrackInformation) -> Option<u32> {
    let end = track.start.saturating_add(track.size_blocks);
    track.last_recorded.or_else(|| end.checked_sub(1))
}
