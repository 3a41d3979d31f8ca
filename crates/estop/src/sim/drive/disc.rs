//! A disc: what is recorded on it, in which tracks and sessions.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Medium, Model, blocks::Blocks, medium::Family, refusal as why};

/// Bytes of a block of user data.
pub(super) const BLOCK: usize = 2048;

/// Blocks that end a CD track written at once, and hold no data (MMC-6 §4.2.3.6: link and run-out).
pub(super) const RUN_OUT: i32 = 2;

/// Blocks before each CD track after the first in its session (MMC-6 §4.2.3.5.2: pre-gap).
pub(super) const PRE_GAP: i32 = 150;

/// The shortest CD track: four seconds (MMC-6 §4.2.3.5.3).
pub(super) const SHORTEST_CD_TRACK: i32 = 300;

/// A recorded block.
#[derive(Debug, Clone)]
pub(super) enum Block {
    Zeros,
    /// From this offset on, in what one WRITE brought.
    Bytes(Arc<[u8]>, usize),
    /// Recorded, without data that could be read: run-out.
    Link,
}

/// Whether blocks can be written anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Format {
    None,
    /// Background format of DVD+RW: writable, still running.
    Background,
    /// Background format that was stopped.
    Suspended,
    /// DVD-RW grown by a quick format, and not closed.
    Intermediate,
    Complete,
    /// Cut short: nothing works but to do it again.
    Partly,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Track {
    pub(super) session: u16,
    pub(super) start: i32,
    /// The next writable address, as the drive has it: what is still in its buffer counts.
    pub(super) next: i32,
    /// Where it ends: at its reserved or closed size, else where the disc does.
    pub(super) end: i32,
    pub(super) reserved: bool,
    pub(super) closed: bool,
    pub(super) damaged: bool,
    /// Written at once: nothing can be added after a stop.
    pub(super) at_once: bool,
    /// Written to since the last flush.
    pub(super) unsynced: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Disc {
    pub(super) medium: Medium,
    pub(super) capacity: i32,
    /// Where a DVD+R DL goes over to its second layer was chosen, and not left as it is sold.
    #[serde(default)]
    pub(super) boundary_set: bool,
    pub(super) gap: (i32, i32),
    #[serde(skip)]
    pub(super) blocks: Blocks,
    pub(super) tracks: Vec<Track>,
    pub(super) closed_sessions: u16,
    /// Where the next new track begins.
    pub(super) next_start: i32,
    pub(super) finalised: bool,
    pub(super) spoiled: bool,
    pub(super) format: Format,
    /// A DVD-RW that was blanked minimally: written at once or not at all.
    pub(super) minimal: bool,
    /// A BD-R formatted for pseudo-overwrite.
    pub(super) overwrites: bool,
    /// The end of what a DVD-RW is formatted to.
    pub(super) grown: i32,
    /// The last blocks before the next writable address that read back otherwise than written.
    pub(super) tail: Option<(i32, i32)>,
}

/// Where a WRITE goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// To the next writable address of this track.
    Track(usize),
    /// To a new track.
    New,
    /// Over what may be there.
    Anywhere,
}

impl Disc {
    pub(super) fn blank(medium: Medium, model: &Model) -> Self {
        let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX / 2);
        Self {
            medium,
            capacity: number(model.capacity_blocks),
            boundary_set: false,
            gap: (number(model.gap_blocks.0), number(model.gap_blocks.1)),
            blocks: Blocks::default(),
            tracks: Vec::new(),
            closed_sessions: 0,
            next_start: 0,
            finalised: false,
            spoiled: false,
            // A DVD-RAM is sold formatted.
            format: match medium {
                Medium::DvdRwOverwrite | Medium::DvdRam => Format::Complete,
                _ => Format::None,
            },
            minimal: false,
            overwrites: false,
            grown: match medium {
                Medium::DvdRwOverwrite => number(model.capacity_blocks),
                _ => 0,
            },
            tail: None,
        }
    }

    /// Where the next new track would begin; `None` if there is room for none.
    pub(super) fn invisible(&self) -> Option<i32> {
        let open = self.open_track().is_some();
        let fits = self.medium.is_sequential() && self.next_start < self.capacity;
        let usable = !self.finalised && !self.spoiled && self.format != Format::Partly;
        (fits && usable && !open).then_some(self.next_start)
    }

    /// The track that is open to its end of the disc.
    pub(super) fn open_track(&self) -> Option<usize> {
        self.tracks
            .iter()
            .position(|track| !track.closed && !track.reserved)
    }

    pub(super) fn is_blank(&self) -> bool {
        let unformatted = matches!(self.format, Format::None);
        if self.medium.is_sequential() {
            self.tracks.is_empty() && !self.spoiled && self.format != Format::Partly
        } else {
            unformatted
        }
    }

    /// Where a WRITE of so many blocks goes, or why nowhere.
    pub(super) fn place(&self, lba: i32, blocks: i32) -> Result<Place, u32> {
        if self.format == Format::Partly {
            return Err(why::FORMAT_CORRUPTED);
        }
        if self.medium.is_sequential() {
            return self.place_in_sequence(lba, blocks);
        }
        if self.format == Format::None {
            return Err(why::FORMAT_CORRUPTED);
        }
        if lba < 0 || lba >= self.capacity {
            return Err(why::OUT_OF_RANGE);
        }
        if blocks > self.capacity - lba {
            return Err(why::OUT_OF_RANGE);
        }
        if self.medium == Medium::DvdRwOverwrite {
            let ecc = self.medium.ecc_blocks();
            let beyond = match self.format {
                Format::Intermediate => lba > self.grown,
                _ => lba + blocks > self.grown,
            };
            if lba % ecc != 0 || blocks % ecc != 0 || beyond {
                return Err(why::INVALID_FOR_WRITE);
            }
        }
        Ok(Place::Anywhere)
    }

    fn place_in_sequence(&self, lba: i32, blocks: i32) -> Result<Place, u32> {
        if self.finalised {
            return Err(why::CANNOT_WRITE);
        }
        if self.spoiled {
            return Err(why::SEQUENCE);
        }
        if lba < 0 || lba >= self.capacity {
            return Err(why::OUT_OF_RANGE);
        }
        let takes = |track: &Track| {
            let room = track.next < track.end;
            room && !track.closed && !track.damaged && track.next == lba
        };
        if let Some(index) = self.tracks.iter().position(takes) {
            return if blocks > self.tracks[index].end - lba {
                Err(why::USER_AREA_END)
            } else {
                Ok(Place::Track(index))
            };
        }
        if self.invisible() == Some(lba) {
            return if blocks > self.capacity - lba {
                Err(why::USER_AREA_END)
            } else {
                Ok(Place::New)
            };
        }
        let written = |track: &Track| track.start <= lba && blocks <= track.next - lba;
        if self.overwrites && self.tracks.iter().any(written) {
            return Ok(Place::Anywhere);
        }
        Err(why::INVALID_FOR_WRITE)
    }

    /// The drive has taken a WRITE into its buffer: its next writable address moves.
    pub(super) fn advance(&mut self, place: Place, lba: i32, blocks: i32, at_once: bool) {
        let index = match place {
            Place::Anywhere => {
                self.grown = self.grown.max(lba + blocks);
                return;
            }
            Place::Track(index) => index,
            Place::New => self.open(lba, self.capacity, false),
        };
        let track = &mut self.tracks[index];
        track.next = lba + blocks;
        track.unsynced = true;
        track.at_once |= at_once;
        if !track.reserved {
            self.next_start = track.next;
        }
    }

    /// A new track from here.
    pub(super) fn open(&mut self, start: i32, end: i32, reserved: bool) -> usize {
        self.tracks.push(Track {
            session: self.closed_sessions + 1,
            start,
            next: start,
            end,
            reserved,
            closed: false,
            damaged: false,
            at_once: false,
            unsynced: false,
        });
        if reserved {
            self.next_start = end;
        }
        self.tracks.len() - 1
    }

    /// A track is ended where it stands: a reserved one is filled up to its size.
    pub(super) fn close_track(&mut self, index: usize) {
        let ecc = self.medium.ecc_blocks();
        let Some(track) = self.tracks.get_mut(index).filter(|track| !track.closed) else {
            return;
        };
        let end = if track.reserved {
            track.end
        } else {
            round_up(track.next, ecc)
        };
        for lba in track.next..end {
            self.blocks.insert(lba, Block::Zeros);
        }
        (track.next, track.end) = (end, end);
        track.closed = true;
        track.damaged = false;
        track.unsynced = false;
        self.next_start = self.next_start.max(end);
    }

    /// A flush ends a CD track that is written at once: with run-out, after which a pre-gap leads to
    /// the next. One that is too short stays as it is, and takes nothing more.
    pub(super) fn end_cd_track(&mut self, index: usize) {
        let Some(track) = self.tracks.get_mut(index).filter(|track| !track.closed) else {
            return;
        };
        track.unsynced = false;
        if track.next - track.start < SHORTEST_CD_TRACK {
            track.damaged = true;
            return;
        }
        for lba in track.next..track.next + RUN_OUT {
            self.blocks.insert(lba, Block::Link);
        }
        track.end = track.next + RUN_OUT;
        track.next = track.end;
        track.closed = true;
        track.damaged = false;
        self.next_start = track.end + PRE_GAP;
    }

    /// CLOSE TRACK of a CD: a track that is too short is filled up.
    pub(super) fn close_cd_track(&mut self, index: usize) {
        if let Some(track) = self.tracks.get_mut(index).filter(|track| !track.closed) {
            let shortest = track.start + SHORTEST_CD_TRACK;
            for lba in track.next..shortest {
                self.blocks.insert(lba, Block::Zeros);
            }
            track.next = track.next.max(shortest);
        }
        self.end_cd_track(index);
    }

    /// What was announced as a whole is not: it can neither go on nor be closed.
    pub(super) fn break_off(&mut self, start: i32, next: i32, end: i32) {
        self.spoiled = true;
        let index = self.open(start, end, true);
        self.tracks[index].next = next.max(start);
        self.tracks[index].damaged = true;
    }

    /// The session is closed; `last`: and the disc with it.
    pub(super) fn close_session(&mut self, last: bool) {
        let ecc = self.medium.ecc_blocks();
        let gap = if self.closed_sessions == 0 {
            self.gap.0
        } else {
            self.gap.1
        };
        if self.medium.is_plus_r() {
            self.join_fragments();
        }
        let end = self.tracks.last().map_or(0, |track| track.end);
        self.closed_sessions += 1;
        self.next_start = round_up(end + gap, ecc);
        self.finalised = last;
    }

    /// Whether a flush now would close a DVD that is written at once.
    pub(super) fn ends_at_once(&self) -> bool {
        let cd = self.medium.family() == Family::Cd;
        let mut open = self
            .tracks
            .iter()
            .filter(|track| track.at_once && !track.closed);
        !cd && open.any(|track| track.next == track.end)
    }

    /// The fragments of a DVD+R session become one track when it is closed.
    fn join_fragments(&mut self) {
        let this = self.closed_sessions + 1;
        let first = self.tracks.iter().position(|track| track.session == this);
        let end = self.tracks.last().map(|track| track.end);
        if let (Some(first), Some(end)) = (first, end) {
            self.tracks.truncate(first + 1);
            self.tracks[first].end = end;
            self.tracks[first].next = end;
        }
    }

    /// A block gets to the medium.
    pub(super) fn record(&mut self, lba: i32, block: Block) {
        self.blocks.insert(lba, block);
    }
}

impl Block {
    /// Its bytes; `None` if it holds none.
    pub(super) fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Zeros => Some(&[0; BLOCK]),
            Self::Bytes(run, at) => run.get(*at..*at + BLOCK),
            Self::Link => None,
        }
    }

    /// Whether it holds the same bytes; that of what one WRITE brought is known without a look.
    pub(super) fn holds_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(run, at), Self::Bytes(other, there))
                if at == there && Arc::ptr_eq(run, other) =>
            {
                true
            }
            _ => self.bytes() == other.bytes(),
        }
    }
}

/// The next multiple.
pub(super) const fn round_up(number: i32, of: i32) -> i32 {
    (number + of - 1) / of * of
}
