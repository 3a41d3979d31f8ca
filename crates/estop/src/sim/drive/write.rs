//! WRITE, SYNCHRONIZE CACHE, RESERVE TRACK, SEND CUE SHEET.

use std::sync::Arc;

use super::{
    Drive, Medium, Quirk,
    disc::{BLOCK, Block, Disc, PRE_GAP, Place, round_up},
    execute::Outcome,
    medium::Family,
    mode::WriteType,
    refusal::{self as why, Refusal},
    work::Work,
};
use crate::sim::Fault;

/// A session that is written at once: its layout was announced, and is followed to the block.
#[derive(Debug, Clone)]
pub(super) struct Cue {
    next: i32,
    end: i32,
    starts: Vec<i32>,
    /// Whether the disc takes no session after it.
    last: bool,
    pub(super) begun: bool,
}

impl Cue {
    /// The power goes: what is recorded of it is not whole, even if everything was sent.
    pub(super) fn cut_off(mut self) -> Self {
        self.next = self.next.min(self.end - 1);
        self
    }

    /// Whether everything was sent.
    pub(super) fn is_whole(&self) -> bool {
        self.begun && self.next == self.end
    }

    /// The drive is told that no more will come: a whole session is closed, a part is spoiled.
    pub(super) fn end_session(self, disc: &mut Disc) {
        if self.next < self.end {
            let start = self.starts.first().copied().unwrap_or(0);
            disc.break_off(start, self.next, self.end);
            return;
        }
        for (index, start) in self.starts.iter().enumerate() {
            let end = self.starts.get(index + 1).copied().unwrap_or(self.end);
            let index = disc.open(*start, end, true);
            disc.tracks[index].next = end;
            disc.tracks[index].closed = true;
        }
        disc.close_session(self.last);
    }
}

impl Drive {
    pub(super) fn write(&mut self, lba: i32, blocks: u32, sent: &[u8]) -> Outcome {
        if self.state == Some(Fault::ReadOnly) {
            return Err(Refusal::new(why::WRITE_PROTECTED));
        }
        self.disc()?;
        let blocks = i32::try_from(blocks).map_err(|_| Refusal::new(why::OUT_OF_RANGE))?;
        let len = usize::try_from(blocks).unwrap_or(0) * BLOCK;
        if blocks == 0 {
            return Ok(Vec::new());
        }
        if sent.len() < len || len > self.model.buffer_bytes as usize {
            return Err(Refusal::new(why::BAD_CDB));
        }
        if self.has(Quirk::AllGoodButBlank) {
            return Ok(Vec::new());
        }
        if self.strikes(Quirk::PowerLossMidTrack) {
            self.lose_power(self.model.seed);
            self.attentions.clear();
            return Err(Refusal::new(why::POWER_ON));
        }
        if self.strikes(Quirk::TrayOpenedMidBurn) {
            self.forget_work();
            self.tray_open = true;
            return Err(Refusal::new(why::NO_MEDIUM_TRAY_OPEN));
        }
        let place = self.place(lba, blocks)?;
        self.make_room(u32::try_from(len).unwrap_or(u32::MAX))?;
        let short = self.strikes(Quirk::ShortResidue) && blocks > 1;
        let taken = if short { (blocks / 4).max(1) } else { blocks };
        self.take(place, lba, taken, sent);
        self.not_taken_bytes = u32::try_from(blocks - taken).unwrap_or(0) * 2048;
        if self.strikes(Quirk::DeferredError) {
            self.drop_buffer();
            self.deferred = Some(Refusal {
                deferred: true,
                ..Refusal::at(why::WRITE_ERROR, lba)
            });
        }
        Ok(Vec::new())
    }

    /// Where it goes, by the rules of the medium and of the write parameters page.
    fn place(&mut self, lba: i32, blocks: i32) -> Result<Option<Place>, Refusal> {
        let write_type = self.pages.write_type();
        let cue = self.cue.as_ref().map(|cue| (cue.next, cue.end));
        let disc = self.disc()?;
        if disc.medium.family() == Family::Cd && write_type == WriteType::SessionAtOnce {
            let (next, end) = cue.ok_or(Refusal::new(why::SEQUENCE))?;
            if lba != next {
                return Err(Refusal::at(why::INVALID_FOR_WRITE, next));
            }
            if blocks > end - next {
                return Err(Refusal::at(why::USER_AREA_END, lba));
            }
            return Ok(None);
        }
        let place = disc
            .place(lba, blocks)
            .map_err(|code| Refusal::at(code, lba))?;
        let reserved = matches!(place, Place::Track(index) if disc.tracks[index].reserved);
        let fits = match disc.medium {
            Medium::CdR | Medium::CdRw => write_type == WriteType::TrackAtOnce,
            Medium::DvdR | Medium::DvdRw if write_type == WriteType::SessionAtOnce => {
                if !reserved {
                    return Err(Refusal::new(why::SEQUENCE));
                }
                true
            }
            Medium::DvdR | Medium::DvdRw => write_type == WriteType::Packet && !disc.minimal,
            _ => true,
        };
        if !fits {
            return Err(Refusal::new(why::ILLEGAL_MODE));
        }
        let many = match disc.medium {
            Medium::CdR | Medium::CdRw => disc.tracks.len() >= 99,
            Medium::DvdPlusR | Medium::DvdPlusRDl => disc.closed_sessions >= 153,
            _ => false,
        };
        if many && place == Place::New {
            return Err(Refusal::new(why::NO_MORE_TRACKS));
        }
        Ok(Some(place))
    }

    /// Room in the buffer: a full one refuses the WRITE, or waits.
    fn make_room(&mut self, bytes: u32) -> Result<(), Refusal> {
        if self.has(Quirk::LongWriteStorms) {
            self.storm += 1;
            if !self.storm.is_multiple_of(4) {
                return Err(Refusal::new(why::LONG_WRITE));
            }
        }
        let room_at = self.room_at(bytes);
        if room_at > self.now {
            if !self.has(Quirk::WritesWait) {
                return Err(Refusal::new(why::LONG_WRITE));
            }
            self.answer_at = self.answer_at.max(room_at);
        }
        Ok(())
    }

    /// The blocks are in the buffer, and the next writable address moves.
    fn take(&mut self, place: Option<Place>, lba: i32, blocks: i32, sent: &[u8]) {
        let paged = self.is_paged();
        if paged && self.pages.is_test() && self.rehearsed.is_none() {
            self.rehearsed.clone_from(&self.disc);
        }
        let at_once = self.pages.write_type() != WriteType::Packet;
        let len = usize::try_from(blocks).unwrap_or(0) * BLOCK;
        let sent = &sent[..len];
        // What one WRITE brings is held once, and zeros not at all.
        let mut run = None;
        for ((index, bytes), to) in sent.chunks_exact(BLOCK).enumerate().zip(lba..) {
            let block = if *bytes == [0; BLOCK] {
                Block::Zeros
            } else {
                let run = run.get_or_insert_with(|| Arc::<[u8]>::from(sent));
                Block::Bytes(Arc::clone(run), index * BLOCK)
            };
            self.buffer(to, block);
        }
        self.written_blocks += u32::try_from(blocks).unwrap_or(0);
        let Some(disc) = &mut self.disc else {
            return;
        };
        // What is written on after a stop is never corrected any more.
        if let Some((from, to)) = disc.tail.take() {
            disc.spoil(from, to);
        }
        match (place, &mut self.cue) {
            (Some(place), _) => {
                disc.advance(place, lba, blocks, at_once && paged);
            }
            (None, Some(cue)) => {
                cue.begun = true;
                cue.next = lba + blocks;
            }
            (None, None) => {}
        }
    }

    pub(super) fn synchronize(&mut self, immed: bool) -> Outcome {
        self.disc()?;
        if self.has(Quirk::AllGoodButBlank) {
            return Ok(Vec::new());
        }
        // A session or a disc that is written at once is closed by its flush.
        let (first, later) = self.model.closing_blocks;
        let closing = if self.cue.as_ref().is_some_and(Cue::is_whole) {
            first
        } else if self.disc()?.ends_at_once() {
            later
        } else {
            0
        };
        let takes = self.model.settling / 4 + self.recording(closing);
        self.begin(Work::Flush, takes, immed)?;
        Ok(Vec::new())
    }

    /// RESERVE TRACK (MMC-6 §6.34), by size.
    pub(super) fn reserve(&mut self, cdb: &[u8; 16]) -> Outcome {
        if self.has(Quirk::SaoRefusedAtReserve) {
            return Err(Refusal::new(why::UNKNOWN_COMMAND));
        }
        let at_once = self.pages.write_type() == WriteType::SessionAtOnce;
        let disc = self.disc()?;
        let size = i32::from_be_bytes([cdb[5], cdb[6], cdb[7], cdb[8]]);
        if cdb[1] & 0x01 != 0 || size <= 0 {
            return Err(Refusal::new(why::BAD_CDB));
        }
        if !disc.medium.is_sequential() || disc.medium.family() == Family::Cd {
            return Err(Refusal::new(why::INCOMPATIBLE_MEDIUM));
        }
        let start = disc.invisible().ok_or(Refusal::new(why::SEQUENCE))?;
        if size > disc.capacity - start {
            return Err(Refusal::new(why::USER_AREA_END));
        }
        let most = if disc.medium.is_plus_r() {
            MOST_FRAGMENTS
        } else {
            MOST_TRACKS
        };
        let open = disc.tracks.iter().filter(|track| !track.closed).count();
        if open >= most {
            return Err(Refusal::new(why::NO_MORE_TRACKS));
        }
        let exact = disc.medium.is_dash() && at_once;
        let size = if exact {
            size
        } else {
            round_up(size, disc.medium.ecc_blocks())
        };
        if size > disc.capacity - start {
            return Err(Refusal::new(why::USER_AREA_END));
        }
        if disc.medium.is_dash() && at_once && !disc.is_blank() {
            return Err(Refusal::new(why::SEQUENCE));
        }
        disc.open(start, start + size, true);
        Ok(Vec::new())
    }

    /// SEND CUE SHEET (MMC-6 §6.38): data tracks of 2048 bytes a block.
    pub(super) fn cue_sheet(&mut self, sent: &[u8]) -> Outcome {
        if self.has(Quirk::SaoRefusedAtReserve) {
            return Err(Refusal::new(why::UNKNOWN_COMMAND));
        }
        let last = self.pages.is_last_session();
        if self.pages.write_type() != WriteType::SessionAtOnce {
            return Err(Refusal::new(why::SEQUENCE));
        }
        let disc = self.disc()?;
        if disc.medium.family() != Family::Cd {
            return Err(Refusal::new(why::INCOMPATIBLE_MEDIUM));
        }
        if !disc.is_blank() {
            return Err(Refusal::new(why::SEQUENCE));
        }
        let base = disc.invisible().ok_or(Refusal::new(why::CANNOT_WRITE))?;
        let (starts, end) = layout(sent, base).ok_or(Refusal::new(why::BAD_PARAMETER))?;
        if end > disc.capacity {
            return Err(Refusal::new(why::USER_AREA_END));
        }
        self.cue = Some(Cue {
            next: base - PRE_GAP,
            end,
            starts,
            last,
            begun: false,
        });
        Ok(Vec::new())
    }
}

/// Where the tracks of a cue sheet begin, and where its lead-out does.
fn layout(sheet: &[u8], base: i32) -> Option<(Vec<i32>, i32)> {
    let (entries, rest) = sheet.as_chunks::<8>();
    // Catalogue numbers and the like go before the layout.
    let entries = entries.iter().filter(|entry| entry[0] & 0x0F == 0x01);
    let entries = entries.collect::<Vec<_>>();
    let (first, tracks) = entries.split_first()?;
    let (leadout, tracks) = tracks.split_last()?;
    let address = |entry: &[u8; 8]| {
        let [.., minute, second, frame] = *entry;
        (i32::from(minute) * 60 + i32::from(second)) * 75 + i32::from(frame) - PRE_GAP
    };
    let framed = first[1] == 0x00 && leadout[1] == 0xAA && rest.is_empty();
    let data = tracks.iter().all(|entry| entry[3] & 0x3F == 0x10);
    let mut starts = Vec::new();
    let mut at = base - PRE_GAP;
    for entry in tracks {
        let start = address(entry);
        if start < at {
            return None;
        }
        at = start;
        if entry[2] == 1 {
            starts.push(start);
        }
    }
    let end = address(leadout);
    let sound = framed && data && starts.first() == Some(&base) && end > at;
    sound.then_some((starts, end))
}

/// The most open fragments of a DVD+R session (MMC-5 §4.3.6.2).
const MOST_FRAGMENTS: usize = 15;

/// The most open tracks of other media (MMC-6 §4.5.3.5.2.2 for BD-R).
const MOST_TRACKS: usize = 16;
