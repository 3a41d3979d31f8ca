//! What is in a drive, as looked at: nothing is assumed, and nothing is changed.

use serde::{Deserialize, Serialize};

use super::{
    BLOCK_BYTES, Drive, Error, Profile, Recording,
    answer::{
        BackgroundFormat, DiscInformation, DiscStatus, FormatState, SessionState, TrackInformation,
    },
    asked::{capacity, configuration, disc_information, format_capacities, track_information},
};

/// Tracks that are asked for one by one: a CD has 99 at most, a DVD+R 153.
const TRACKS_MAX: u16 = 200;

/// A medium, as a drive tells of it. Addresses and lengths in blocks of [`BLOCK_BYTES`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disc {
    /// What kind it is.
    pub profile: Profile,
    /// What can be done with it now.
    pub state: State,
    /// As a whole, where the drive knows this notion for it.
    pub information: Option<DiscInformation>,
    /// Its tracks, the open one included.
    pub tracks: Vec<TrackInformation>,
    /// Where the next burn goes.
    pub next_writable: Option<u32>,
    /// How many blocks can still be written.
    pub free_blocks: u32,
    /// How many blocks can be read.
    pub readable_blocks: u32,
    /// Whether it could be burned in packets (feature 0x0021), at once (0x002F, DVD; 0x002E, CD).
    pub writes: Writes,
}

/// The ways in which a drive would write this medium (current features, MMC-6 clause 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Writes {
    /// 0x0021: in packets.
    pub incremental: bool,
    /// 0x002D: CD, a track at once.
    pub track_at_once: bool,
    /// 0x002E: CD, a session at once.
    pub session_at_once: bool,
    /// 0x002F: DVD-R, DVD-RW, a disc at once.
    pub disc_at_once: bool,
    /// 0x0038: BD-R with pseudo-overwrite.
    pub pseudo_overwrite: bool,
}

/// What can be done with a medium now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// There is none.
    NoMedium,
    /// Nothing is on it.
    Blank,
    /// Another session can be added.
    Appendable,
    /// A track or a session is open: something was begun and not closed.
    Open,
    /// Nothing can be added.
    Finalised,
    /// A track is damaged, or cannot be written on though the session is open.
    Damaged,
    /// It must be formatted first.
    Unformatted,
    /// It can be written anywhere.
    Rewritable,
    /// It can only be read.
    ReadOnly,
}

/// IMAPI_FORMAT2_DATA_MEDIA_STATE, bit by bit.
pub mod media_state {
    /// Can be written anywhere.
    pub const OVERWRITE_ONLY: u32 = 0x1;
    /// Nothing is on it.
    pub const BLANK: u32 = 0x2;
    /// Another session can be added.
    pub const APPENDABLE: u32 = 0x4;
    /// Only one more session.
    pub const FINAL_SESSION: u32 = 0x8;
    /// Damaged.
    pub const DAMAGED: u32 = 0x400;
    /// Must be erased before it is written.
    pub const ERASE_REQUIRED: u32 = 0x800;
    /// The last session is partly written.
    pub const NON_EMPTY_SESSION: u32 = 0x1000;
    /// Write-protected.
    pub const WRITE_PROTECTED: u32 = 0x2000;
    /// Nothing can be added.
    pub const FINALIZED: u32 = 0x4000;
    /// Not supported.
    pub const UNSUPPORTED_MEDIA: u32 = 0x8000;
}

impl Disc {
    /// Looks at what is in the drive.
    pub fn look<D: Drive + ?Sized>(drive: &mut D) -> Result<Self, Error> {
        let configuration = configuration(drive)?;
        let profile = configuration.current;
        if profile == Profile::None {
            return Ok(Self::none());
        }
        let information = disc_information(drive)?;
        let mut disc = Self {
            profile,
            information,
            writes: Writes {
                incremental: configuration.has(0x0021),
                track_at_once: configuration.has(0x002D),
                session_at_once: configuration.has(0x002E),
                disc_at_once: configuration.has(0x002F),
                pseudo_overwrite: configuration.has(0x0038),
            },
            ..Self::none()
        };
        if let Some(information) = &disc.information {
            disc.tracks = tracks(drive, information)?;
        }
        match profile.recording() {
            Recording::Anywhere => disc.look_at_format(drive)?,
            Recording::Once | Recording::OnceUntilErased => disc.look_at_sequence(),
            Recording::Never => disc.state = State::ReadOnly,
        }
        if disc.state != State::Unformatted {
            // Of a blank disc many drives say 0, as of one with a single block.
            disc.readable_blocks = match capacity(drive)? {
                Some(capacity) if disc.state == State::Blank && capacity.last_lba == 0 => 0,
                Some(capacity) => capacity.last_lba.saturating_add(1),
                None => 0,
            };
        }
        Ok(disc)
    }

    /// The track that is open: it was begun, and is not closed.
    pub fn open_track(&self) -> Option<&TrackInformation> {
        let open = |track: &&TrackInformation| track.next_writable.is_some() && !track.blank;
        self.tracks.iter().rev().find(open)
    }

    /// A BD-R in pseudo-overwrite on which a burn is complete: its session stays open all the same
    /// (MMC-5 §4.5.3.5.4), and what would be added to it nobody would see.
    pub fn rests_open(&self) -> bool {
        let overwrites = self.writes.pseudo_overwrite && self.state == State::Open;
        overwrites && self.open_track().is_none()
    }

    /// The track that takes the next WRITE, begun or not.
    pub fn writable_track(&self) -> Option<&TrackInformation> {
        let writable = |track: &&TrackInformation| track.next_writable.is_some();
        self.tracks.iter().rev().find(writable)
    }

    /// How many sessions are on it, closed.
    pub fn closed_sessions(&self) -> u16 {
        self.information.map_or(0, |disc| match disc.last_session {
            SessionState::Complete => disc.sessions,
            _ => disc.sessions.saturating_sub(1),
        })
    }

    /// Whether an erase makes it new.
    pub fn is_erasable(&self) -> bool {
        self.information.is_some_and(|disc| disc.erasable)
            && self.profile.recording() != Recording::Once
    }

    /// The bits of IMAPI_FORMAT2_DATA_MEDIA_STATE: see [`media_state`].
    pub fn media_state(&self) -> u32 {
        use media_state as bit;
        let erase = if self.is_erasable() {
            bit::ERASE_REQUIRED
        } else {
            0
        };
        match self.state {
            State::NoMedium => 0,
            State::Blank => bit::BLANK,
            State::Appendable => bit::APPENDABLE,
            State::Open => bit::APPENDABLE | bit::NON_EMPTY_SESSION,
            State::Finalised => bit::FINALIZED | erase,
            State::Damaged => bit::DAMAGED | erase,
            State::Unformatted => bit::OVERWRITE_ONLY | bit::BLANK,
            State::Rewritable => bit::OVERWRITE_ONLY,
            State::ReadOnly => bit::FINALIZED | bit::WRITE_PROTECTED,
        }
    }

    /// What it is, by IMAPI_MEDIA_PHYSICAL_TYPE.
    pub fn media_type(&self) -> u32 {
        match self.profile {
            Profile::CdRom => 1,
            Profile::CdR => 2,
            Profile::CdRw => 3,
            Profile::DvdRom => 4,
            Profile::DvdRam => 5,
            Profile::DvdPlusR => 6,
            Profile::DvdPlusRw => 7,
            Profile::DvdPlusRDl => 8,
            Profile::DvdR => 9,
            Profile::DvdRwOverwrite | Profile::DvdRwSequential => 10,
            Profile::DvdRDl => 11,
            Profile::BdRom => 17,
            Profile::BdRSequential | Profile::BdRRandom => 18,
            Profile::BdRe => 19,
            Profile::None | Profile::Other(_) => 0,
        }
    }

    /// Bytes that can still be written.
    pub fn free_bytes(&self) -> u64 {
        u64::from(self.free_blocks) * BLOCK_BYTES
    }

    fn none() -> Self {
        Self {
            profile: Profile::None,
            state: State::NoMedium,
            information: None,
            tracks: Vec::new(),
            next_writable: None,
            free_blocks: 0,
            readable_blocks: 0,
            writes: Writes::default(),
        }
    }

    fn look_at_sequence(&mut self) {
        let Some(information) = self.information else {
            self.state = State::Damaged;
            return;
        };
        let writable = self.writable_track().copied();
        self.next_writable = writable.and_then(|track| track.next_writable);
        self.free_blocks = writable.map_or(0, |track| track.free_blocks);
        // The next writable address may lie behind blank tracks only: then nothing is open.
        let begun = self.open_track().is_some();
        let damaged = self.tracks.iter().any(|track| track.damaged);
        self.state = match (information.status, information.last_session) {
            (DiscStatus::Finalised, _) => State::Finalised,
            _ if damaged => State::Damaged,
            (_, SessionState::Damaged) => State::Damaged,
            (DiscStatus::Empty, _) if !begun => State::Blank,
            // All of it is closed, and there is no room for another session.
            (_, SessionState::Empty | SessionState::Complete)
                if self.next_writable.is_none() && self.closed_sessions() > 0 =>
            {
                State::Finalised
            }
            // Open, and yet it takes nothing: power was lost, or a session at once was left early.
            _ if self.next_writable.is_none() => State::Damaged,
            _ if begun || information.last_session == SessionState::Incomplete => State::Open,
            _ => State::Appendable,
        };
    }

    fn look_at_format<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Error> {
        let formats = format_capacities(drive)?;
        let unformatted = match formats.state {
            FormatState::Formatted => false,
            // There is a profile, so there is a medium: of an unknown capacity (MMC-6 §6.23.3.2).
            FormatState::NoMedium => false,
            // A DVD+RW takes data as soon as its format has begun (MMC-6 §6.5.4.2.14).
            FormatState::Unformatted => self
                .information
                .is_none_or(|disc| disc.background_format == BackgroundFormat::None),
        };
        if unformatted {
            self.state = State::Unformatted;
        } else {
            self.state = State::Rewritable;
            self.next_writable = Some(0);
        }
        // An intermediate state of a DVD-RW: it grows with what is written (MMC-6 §6.5.4.2.9).
        let growing = self.profile == Profile::DvdRwOverwrite
            && self
                .information
                .is_some_and(|disc| disc.last_session == SessionState::Incomplete);
        if growing {
            self.state = State::Open;
            self.next_writable = self
                .writable_track()
                .and_then(|track| track.next_writable)
                .or(self.next_writable);
        }
        self.free_blocks = formats.blocks;
        Ok(())
    }
}

/// Every track; those of a disc with very many: the first, and the last that fit.
fn tracks<D: Drive + ?Sized>(
    drive: &mut D,
    disc: &DiscInformation,
) -> Result<Vec<TrackInformation>, Error> {
    let last = disc.last_track;
    let mut tracks = Vec::new();
    let first = if last > TRACKS_MAX {
        last - TRACKS_MAX + 1
    } else {
        1
    };
    for track in first..=last {
        match track_information(drive, track)? {
            Some(track) => tracks.push(track),
            None => break,
        }
    }
    Ok(tracks)
}
