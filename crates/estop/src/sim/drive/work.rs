//! Time: the buffer drains onto the medium, and long operations come to their end.

use std::{collections::VecDeque, time::Duration};

use super::{
    Drive, Quirk,
    disc::{Block, Disc, Format},
    medium::Family,
    refusal::{self as why, Refusal},
};
use crate::{Micros, sim::Random};

/// What was taken and is not recorded yet.
#[derive(Debug, Clone, Default)]
pub(super) struct Buffer {
    pieces: VecDeque<Piece>,
    /// When the last of it is recorded, in nanoseconds.
    empty_ns: u64,
}

#[derive(Debug, Clone)]
struct Piece {
    lba: i32,
    block: Block,
    done_ns: u64,
}

/// A long operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    Flush,
    CloseTrack(usize),
    CloseSession { last: bool },
    StopFormat,
    CloseOverwritable,
    Blank { minimal: bool },
    Format(Formatting),
    Calibrate,
    Load,
}

/// What a FORMAT UNIT makes of the disc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Formatting {
    /// Writable anywhere at once, and blank.
    Whole,
    /// DVD+RW: the start, then in the background.
    Background,
    /// DVD+RW: goes on with what was stopped.
    Restart,
    /// DVD-RW to restricted overwrite, to be grown by writing.
    Quick,
    /// DVD-RW in restricted overwrite: to be grown by writing on.
    Grow,
    /// DVD-RW to restricted overwrite, whole.
    Overwrite,
    /// BD-R: with pseudo-overwrite or without.
    Sequential { overwrites: bool },
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Busy {
    pub(super) work: Work,
    pub(super) from: Micros,
    pub(super) until: Micros,
}

impl Drive {
    /// Everything that is due by now happens.
    pub(super) fn settle(&mut self) {
        let now_ns = self.now.0.saturating_mul(1000);
        while let Some(piece) = self.buffer.pieces.front()
            && piece.done_ns <= now_ns
        {
            self.record_next();
        }
        if let Some(busy) = self.busy
            && busy.until <= self.now
        {
            self.busy = None;
            self.finish(busy.work);
        }
        if let Some((_, until)) = self.background
            && until <= self.now
        {
            self.background = None;
            if let Some(disc) = &mut self.disc {
                disc.format = Format::Complete;
            }
        }
    }

    /// How many bytes are in the buffer.
    pub(super) fn buffered_bytes(&self) -> u32 {
        u32::try_from(self.buffer.pieces.len() * super::disc::BLOCK).unwrap_or(u32::MAX)
    }

    /// Takes blocks into the buffer: recorded one after the other, at the speed that is set.
    pub(super) fn buffer(&mut self, lba: i32, block: Block) {
        let start = self.buffer.empty_ns.max(self.now.0.saturating_mul(1000));
        let done_ns = start.saturating_add(self.recording_ns(1));
        self.buffer.empty_ns = done_ns;
        self.buffer.pieces.push_back(Piece {
            lba,
            block,
            done_ns,
        });
    }

    /// When so many bytes more will fit.
    pub(super) fn room_at(&self, bytes: u32) -> Micros {
        let fits = self.model.buffer_bytes.saturating_sub(bytes) as usize / super::disc::BLOCK;
        let over = self.buffer.pieces.len().saturating_sub(fits);
        let last = over
            .checked_sub(1)
            .and_then(|at| self.buffer.pieces.get(at));
        last.map_or(self.now, |piece| Micros(piece.done_ns.div_ceil(1000)))
    }

    /// When the buffer is empty.
    pub(super) fn drained_at(&self) -> Micros {
        self.now.max(Micros(self.buffer.empty_ns.div_ceil(1000)))
    }

    /// What is in the buffer for this address.
    pub(super) fn buffered(&self, lba: i32) -> Option<&Block> {
        let mut pieces = self.buffer.pieces.iter().rev();
        pieces
            .find(|piece| piece.lba == lba)
            .map(|piece| &piece.block)
    }

    /// Nothing is in the buffer any more: what was is not recorded.
    pub(super) fn drop_buffer(&mut self) {
        let lost = self.buffer.pieces.drain(..).map(|piece| piece.lba);
        let lost = lost.collect::<Vec<_>>();
        self.buffer.empty_ns = 0;
        let cue = self.cue.take_if(|cue| cue.begun);
        if let Some(disc) = &mut self.disc {
            disc.lose(&lost);
            if let Some(cue) = cue {
                cue.cut_off().end_session(disc);
            }
        }
    }

    /// How long it takes to record so many blocks.
    pub(super) fn recording(&self, blocks: u32) -> Duration {
        Duration::from_nanos(self.recording_ns(blocks))
    }

    fn recording_ns(&self, blocks: u32) -> u64 {
        let family = self
            .disc
            .as_ref()
            .map_or(Family::Dvd, |disc| disc.medium.family());
        let ns = u64::from(blocks) * family.speed_bytes() * 1_000_000;
        ns / u64::from(self.speed_kbps.max(1))
    }

    /// Begins a long operation, after the buffer has drained. Without Immed the answer comes at its
    /// end.
    pub(super) fn begin(
        &mut self,
        work: Work,
        takes: Duration,
        immed: bool,
    ) -> Result<(), Refusal> {
        if immed && self.has(Quirk::NoImmed) {
            return Err(Refusal::new(why::BAD_CDB));
        }
        let until = self.drained_at().after(takes);
        self.busy = Some(Busy {
            work,
            from: self.now,
            until,
        });
        if !immed {
            self.answer_at = self.answer_at.max(until);
        }
        Ok(())
    }

    /// What a command is answered while an operation runs.
    pub(super) fn busy_refusal(&self) -> Option<Refusal> {
        let busy = self.busy?;
        let code = match busy.work {
            Work::Load => why::NOT_READY_LOADING,
            Work::Format(_) => why::FORMATTING,
            Work::Flush | Work::CloseTrack(_) | Work::CloseSession { .. } => why::LONG_WRITE,
            _ => why::OPERATION_IN_PROGRESS,
        };
        Some(Refusal {
            progress: Some(part(self.now, busy.from, busy.until)),
            ..Refusal::new(code)
        })
    }

    /// How far a background format is.
    pub(super) fn background_progress(&self) -> Option<u16> {
        self.background
            .map(|(from, until)| part(self.now, from, until))
    }

    /// A disc has arrived: it is looked at, and then announced.
    pub(super) fn arrive(&mut self) {
        if self.disc.is_none() {
            return;
        }
        self.busy = Some(Busy {
            work: Work::Load,
            from: self.now,
            until: self.now.after(self.model.load),
        });
    }

    /// What was going on is given up, as when the disc is taken out.
    pub(super) fn forget_work(&mut self) {
        self.drop_buffer();
        if let Some(busy) = self.busy.take() {
            self.interrupt(busy.work);
        }
        if self.background.take().is_some()
            && let Some(disc) = &mut self.disc
        {
            disc.format = Format::Suspended;
        }
        self.cue = None;
        if let Some(before) = self.rehearsed.take() {
            self.disc = Some(before);
        }
    }

    /// The power goes: a prefix of the buffer may have been recorded.
    pub(super) fn lose_power(&mut self, seed: u64) {
        let among = self.buffer.pieces.len() as u64 + 1;
        for _ in 0..Random::new(seed).below(among) {
            self.record_next();
        }
        self.forget_work();
        if self.has(Quirk::TailDiffers)
            && let Some(disc) = &mut self.disc
        {
            disc.spoil_tail();
        }
        self.pages = super::mode::Pages::default();
        self.speed_kbps = self.model.speeds_kbps.first().copied().unwrap_or(1385);
        self.deferred = None;
        self.attentions.clear();
        self.attentions.push_back(why::POWER_ON);
        self.arrive();
    }

    fn record_next(&mut self) {
        if let Some(piece) = self.buffer.pieces.pop_front()
            && let Some(disc) = &mut self.disc
        {
            disc.record(piece.lba, piece.block);
        }
    }

    /// An operation that runs to its end leaves this.
    fn finish(&mut self, work: Work) {
        match work {
            Work::Load => {
                self.attentions.push_back(why::MEDIUM_CHANGED);
                self.event = 2;
                return;
            }
            Work::Calibrate => return,
            Work::Flush => self.flushed(),
            _ => {}
        }
        let Some(disc) = &mut self.disc else {
            return;
        };
        match work {
            Work::CloseTrack(index) => disc.end_track(index),
            Work::CloseSession { last } => {
                disc.close_session(last);
                self.rehearsal_ends();
            }
            Work::CloseOverwritable | Work::StopFormat => disc.settle_format(),
            Work::Blank { minimal } => disc.erase(minimal),
            Work::Format(what) => self.formatted(what),
            Work::Load | Work::Calibrate | Work::Flush => {}
        }
    }

    /// An operation that was cut short leaves this.
    fn interrupt(&mut self, work: Work) {
        let Some(disc) = &mut self.disc else {
            return;
        };
        match work {
            Work::Blank { .. } => disc.half_erase(),
            Work::Format(Formatting::Restart) => disc.format = Format::Suspended,
            Work::Format(Formatting::Sequential { .. } | Formatting::Grow) => {}
            Work::Format(_) => disc.half_erase(),
            _ => {}
        }
    }

    fn formatted(&mut self, what: Formatting) {
        let takes = DE_ICING + self.recording(self.model.capacity_blocks);
        let Some(disc) = &mut self.disc else {
            return;
        };
        disc.take_format(what);
        if matches!(what, Formatting::Background | Formatting::Restart) {
            self.background = Some((self.now, self.now.after(takes)));
        }
    }

    /// A test write leaves the disc as it was.
    pub(super) fn rehearsal_ends(&mut self) {
        if let Some(before) = self.rehearsed.take() {
            self.disc = Some(before);
        }
    }
}

impl Disc {
    /// A track is closed, as its medium does it.
    fn end_track(&mut self, index: usize) {
        if self.medium.family() == Family::Cd {
            self.close_cd_track(index);
        } else {
            self.close_track(index);
        }
    }
}

/// How much of a time has passed, in 1/65536.
fn part(now: Micros, from: Micros, until: Micros) -> u16 {
    let whole = until.0.saturating_sub(from.0).max(1);
    let passed = now.0.saturating_sub(from.0).min(whole);
    u16::try_from(u128::from(passed) * 65_535 / u128::from(whole)).unwrap_or(u16::MAX)
}

/// What a background format takes beyond what is recorded: it gives way to every command.
const DE_ICING: Duration = Duration::from_secs(60);
