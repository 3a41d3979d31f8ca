//! What is in a drive, as looked at: nothing is assumed, and nothing is changed.

use serde::{Deserialize, Serialize};

use super::{
    BLOCK_BYTES, Drive, Error, Profile, Recording,
    answer::{
        BackgroundFormat, Capacity, Configuration, DiscInformation, DiscStatus, FormatCapacities,
        FormatState, Inquiry, SessionState, TrackInformation,
    },
    cdb,
    verbs::ask,
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

/// INQUIRY: who the drive is. It answers with a disc in it or without.
pub fn inquiry<D: Drive + ?Sized>(drive: &mut D) -> Result<Inquiry, Error> {
    let mut bytes = [0; 96];
    let what = "INQUIRY";
    let bytes = ask(drive, what, cdb::inquiry(96), &mut bytes)?;
    Inquiry::decode(bytes).ok_or_else(|| nonsense(what, bytes))
}

/// The unit serial number (SPC-4 §7.8.16): what tells the drive from any other of its model; nothing
/// where it has none.
pub fn serial<D: Drive + ?Sized>(drive: &mut D) -> Result<Option<String>, Error> {
    let mut bytes = [0; 96];
    match ask(drive, "INQUIRY", cdb::inquiry_page(0x80, 96), &mut bytes) {
        Ok([_, 0x80, _, len, text @ ..]) => {
            let text = text.get(..usize::from(*len)).unwrap_or(text);
            let text = String::from_utf8_lossy(text).trim().to_owned();
            Ok(Some(text).filter(|text| !text.is_empty()))
        }
        Ok(_) => Ok(None),
        Err(error) if refused(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// GET CONFIGURATION. A drive without it is too old to burn with.
pub fn configuration<D: Drive + ?Sized>(drive: &mut D) -> Result<Configuration, Error> {
    // Larger than any drive's list: some forty features of some sixteen bytes.
    let mut bytes = [0; 4096];
    let what = "GET CONFIGURATION";
    let bytes = ask(drive, what, cdb::get_configuration(4096), &mut bytes)?;
    Configuration::decode(bytes).ok_or_else(|| nonsense(what, bytes))
}

/// READ DISC INFORMATION; nothing where the medium has no such notion.
pub(super) fn disc_information<D: Drive + ?Sized>(
    drive: &mut D,
) -> Result<Option<DiscInformation>, Error> {
    let mut bytes = [0; 36];
    let what = "READ DISC INFORMATION";
    match ask(drive, what, cdb::read_disc_information(36), &mut bytes) {
        Ok(bytes) => match DiscInformation::decode(bytes) {
            Some(disc) => Ok(Some(disc)),
            None => Err(nonsense(what, bytes)),
        },
        Err(error) if refused(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// READ TRACK INFORMATION; nothing where the drive knows no such track.
pub(super) fn track_information<D: Drive + ?Sized>(
    drive: &mut D,
    track: u16,
) -> Result<Option<TrackInformation>, Error> {
    let mut bytes = [0; 48];
    let what = "READ TRACK INFORMATION";
    match ask(
        drive,
        what,
        cdb::read_track_information(track, 48),
        &mut bytes,
    ) {
        Ok(bytes) => match TrackInformation::decode(bytes) {
            Some(track) => Ok(Some(track)),
            None => Err(nonsense(what, bytes)),
        },
        Err(error) if refused(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// READ CAPACITY; nothing where there is nothing to be read.
pub(super) fn capacity<D: Drive + ?Sized>(drive: &mut D) -> Result<Option<Capacity>, Error> {
    let mut bytes = [0; 8];
    let what = "READ CAPACITY";
    match ask(drive, what, cdb::read_capacity(), &mut bytes) {
        Ok(bytes) => match Capacity::decode(bytes) {
            Some(capacity) => Ok(Some(capacity)),
            None => Err(nonsense(what, bytes)),
        },
        Err(error) if error.is_lost() || error == Error::NoMedium => Err(error),
        Err(_) => Ok(None),
    }
}

/// READ FORMAT CAPACITIES.
pub(super) fn format_capacities<D: Drive + ?Sized>(
    drive: &mut D,
) -> Result<FormatCapacities, Error> {
    let mut bytes = [0; 252];
    let what = "READ FORMAT CAPACITIES";
    let bytes = ask(drive, what, cdb::read_format_capacities(252), &mut bytes)?;
    FormatCapacities::decode(bytes).ok_or_else(|| nonsense(what, bytes))
}

/// An answer that makes no sense.
pub(super) fn nonsense(what: &'static str, bytes: &[u8]) -> Error {
    let why = format!("{} bytes", bytes.len());
    Error::Nonsense { what, why }
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

/// Whether the drive does not know what it was asked: 5/20, 5/24, 5/30 and their like.
fn refused(error: &Error) -> bool {
    error.code().is_some_and(|code| code >> 16 == 0x05)
}
