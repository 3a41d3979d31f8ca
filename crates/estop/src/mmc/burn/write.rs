//! The WRITEs: room first, then the source, then the drive.

use std::time::Duration;

use super::{Method, Run, cue, room::full};
use crate::{
    Asked, Bound, Gate, Stop, Unit,
    journal::{Journal, Mark},
    mmc::{
        BLOCK_BYTES, Drive, Error, Fill, Left, Source,
        begin::changes_from_here,
        cdb::{self, Immed},
        close::flush,
        verbs::{POLL, Passing, WRITE_LIMIT, once, passing, tell},
        within::Within,
    },
    scsi::Data,
};

/// What is written anywhere is flushed and put on record this often: a crash costs so much work.
const MARK_EVERY_BYTES: u64 = 64 << 20;

/// Unit attentions that a WRITE meets.
const ATTENTIONS_MAX: u32 = 4;

/// The first wait for a drive that takes no WRITE yet; each further one is twice as long.
const BUSY_WAIT: Duration = Duration::from_millis(2);

/// What a cancel waits for while blocks are written: one WRITE, or one look at the buffer.
pub(super) const STEP: Bound = Bound::new(Duration::ZERO, WRITE_LIMIT);

impl Run<'_> {
    /// Writes all of it. The gate is closed before the last WRITE.
    pub(super) fn write<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        let (plan, job) = (self.plan, self.job);
        let total = u64::from(plan.input.blocks) * BLOCK_BYTES;
        job.progress_cell().phase("write", Some(total), Unit::Bytes);
        self.meter.set(|reading| {
            (reading.start_lba, reading.blocks) = (plan.start, plan.input.blocks);
        });
        self.show();
        self.state_bound(STEP);
        changes_from_here(job, log)?;
        self.began = drive.now();
        self.announce(drive)?;
        let first = self.sent;
        while self.sent < self.length {
            self.state_bound(STEP);
            job.gate().check()?;
            self.make_room(drive)?;
            let bytes = self.next_unit(drive, source)?;
            job.gate().check()?;
            if self.sent == first && self.method == Method::DiscAtOnce {
                self.reserve(drive)?;
            }
            if self.sent + blocks_of(&bytes) == self.length {
                job.gate().close()?;
                self.state_rest(STEP);
            }
            self.send(drive, bytes)?;
            self.show();
            self.mark(drive, log)?;
        }
        job.gate().close()?;
        // Also where all of it was there already: it is flushed, looked at and closed.
        self.touched = true;
        Ok(())
    }

    /// Announces a session at once: a cue sheet, and its pre-gap.
    fn announce<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Stop> {
        if self.method != Method::SessionAtOnce {
            return Ok(());
        }
        self.job.gate().check()?;
        let track = self.plan.disc.tracks.len().max(1);
        let track = u8::try_from(track).unwrap_or(99);
        let sheet = cue::sheet(track, self.plan.start, self.length);
        let block = cdb::send_cue_sheet(32);
        tell(drive, "SEND CUE SHEET", block, &sheet)?;
        self.gap_blocks = cue::PRE_GAP_BLOCKS;
        self.pre_gap(drive)
    }

    /// Zeros before the first block of a session at once.
    fn pre_gap<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Stop> {
        while self.gap_blocks > 0 {
            self.state_bound(STEP);
            self.job.gate().check()?;
            self.make_room(drive)?;
            self.gap_unit(drive, Some(self.job.gate()))?;
        }
        Ok(())
    }

    fn gap_unit<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        gate: Option<&Gate<Left>>,
    ) -> Result<(), Refused> {
        let blocks = self.gap_blocks.min(self.write_blocks);
        let lba = i64::from(self.plan.start) - i64::from(self.gap_blocks);
        self.touched = true;
        self.write_patiently(drive, lba, &vec![0; blocks as usize * 2048], gate)?;
        self.gap_blocks -= blocks;
        Ok(())
    }

    /// Zeros from here up to the announced end.
    pub(super) fn fill<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        from_blocks: u32,
        to_blocks: u32,
    ) -> Result<(), Error> {
        let unit = self.write_blocks;
        let mut at = from_blocks;
        let zeros = vec![0; unit as usize * 2048];
        while self.gap_blocks > 0 {
            self.free_room(drive)?;
            self.gap_unit(drive, None).map_err(Refused::error)?;
        }
        while at < to_blocks {
            self.free_room(drive)?;
            let blocks = unit.min(to_blocks - at);
            let lba = i64::from(self.plan.start + at);
            self.touched = true;
            let bytes = &zeros[..blocks as usize * 2048];
            self.write_patiently(drive, lba, bytes, None)
                .map_err(Refused::error)?;
            at += blocks;
        }
        Ok(())
    }

    /// What the next WRITE brings: from the source, then zeros up to a whole unit.
    fn next_unit<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
    ) -> Result<Vec<u8>, Stop> {
        let unit = self.write_blocks;
        let blocks = unit.min(self.length - self.sent);
        let taken = blocks.min(self.plan.input.blocks.saturating_sub(self.sent));
        let mut bytes = self.tail.buffer();
        bytes.truncate(blocks as usize * 2048);
        let (input, padding) = bytes.split_at_mut(taken as usize * 2048);
        if !padding.is_empty() {
            padding.fill(0);
            self.take(drive, source, input)?;
        } else if !source.exchange(&mut bytes) {
            self.take(drive, source, &mut bytes)?;
        }
        let (host, at) = (source.fill(), source.at(self.sent));
        self.meter.set(|reading| {
            reading.host = host;
            if reading.at.as_deref() != at {
                reading.at = at.map(str::to_owned);
            }
        });
        Ok(bytes)
    }

    fn send<D: Drive + ?Sized>(&mut self, drive: &mut D, bytes: Vec<u8>) -> Result<(), Stop> {
        let lba = self.plan.start + self.sent;
        self.sent += blocks_of(&bytes);
        self.touched = true;
        let written = self.write_patiently(drive, i64::from(lba), &bytes, Some(self.job.gate()));
        self.tail.keep(lba, bytes);
        match written {
            Ok(()) => self.acknowledged = self.sent,
            // It waited for room, and was never taken.
            Err(Refused::Asked) => self.sent = self.acknowledged,
            Err(Refused::Error(_)) => {}
        }
        Ok(written?)
    }

    /// One WRITE: sent again while the drive is at work, or tells of what does no harm.
    fn write_patiently<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        lba: i64,
        bytes: &[u8],
        gate: Option<&Gate<Left>>,
    ) -> Result<(), Refused> {
        let what = "WRITE";
        let until = drive.now().after(WRITE_LIMIT);
        let drive = &mut Within::new(drive, WRITE_LIMIT);
        let blocks = u16::try_from(bytes.len() / 2048).unwrap_or(u16::MAX);
        let lba = i32::try_from(lba).map_err(|_| Error::Unfit("no such address".to_owned()))?;
        let block = cdb::write_10(lba, blocks);
        let (mut attentions, mut flushed) = (0, !self.may_flush());
        let mut wait = BUSY_WAIT;
        loop {
            let Err(error) = once(drive, what, block, Data::Out(bytes), WRITE_LIMIT) else {
                let len = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
                self.free_bytes = self.free_bytes.saturating_sub(len);
                return Ok(());
            };
            match (passing(&error), error.code()) {
                (Some(Passing::AtWork), _) if drive.now() < until => {
                    drive.pause(wait, gate)?;
                    wait = (wait * 2).min(POLL);
                }
                _ if is_upset(&error) => return Err(error.into()),
                (Some(Passing::Attention), _) if attentions < ATTENTIONS_MAX => attentions += 1,
                // Command sequence error: some drives want to be flushed first.
                (_, Some(0x05_2C00)) if !flushed => {
                    flushed = true;
                    let block = cdb::synchronize_cache(Immed::No);
                    tell(drive, "SYNCHRONIZE CACHE", block, &[])?;
                }
                _ => return Err(error.into()),
            }
        }
    }

    /// Whether a flush in the middle ends nothing.
    fn may_flush(&self) -> bool {
        !self.method.is_at_once() && self.method != Method::TrackAtOnce
    }

    /// What is written anywhere is flushed and put on record every now and then.
    fn mark<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        let behind = u64::from(self.acknowledged - self.durable) * BLOCK_BYTES;
        // Elsewhere the next writable address tells after a crash.
        if self.method != Method::Anywhere || behind < MARK_EVERY_BYTES {
            return Ok(());
        }
        let flushing = self.flushing(false);
        self.state_bound(flushing);
        self.job.gate().check()?;
        flush(&mut Within::new(drive, flushing.limit), flushing.limit)?;
        self.durable = self.acknowledged;
        let to_bytes = u64::from(self.durable) * BLOCK_BYTES;
        if let Err(error) = log.mark(self.job.id(), &Mark::to(to_bytes)) {
            tracing::warn!(%error, "how far it is is not on record");
        }
        Ok(())
    }

    /// Shows how far it is.
    fn show(&self) {
        let done = self.acknowledged.min(self.plan.input.blocks);
        let in_flight = self.sent - self.acknowledged;
        let bytes = u64::from(done) * BLOCK_BYTES;
        self.job.progress_cell().done(bytes, in_flight);
        let last = |blocks: u32| (self.plan.start + blocks).checked_sub(1);
        let drive = self.tells_buffer.then(|| Fill {
            used_bytes: u64::from(self.buffer_bytes.saturating_sub(self.free_bytes)),
            size_bytes: u64::from(self.buffer_bytes),
        });
        self.meter.set(|reading| {
            reading.last_read_lba = last(self.sent);
            reading.last_written_lba = last(self.acknowledged);
            reading.drive = drive;
        });
    }
}

/// Why a WRITE did not come about.
enum Refused {
    Asked,
    Error(Error),
}

impl Refused {
    /// Of a WRITE that listened to no gate.
    fn error(self) -> Error {
        match self {
            Self::Error(error) => error,
            Self::Asked => full(),
        }
    }
}

impl From<Asked> for Refused {
    fn from(Asked: Asked) -> Self {
        Self::Asked
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<Refused> for Stop {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Asked => Self::Asked,
            Refused::Error(error) => error.into(),
        }
    }
}

/// Reset, or another disc (6/28, 6/29): what was in the buffer may be lost, and nothing more is
/// written before a look.
pub(super) fn is_upset(error: &Error) -> bool {
    matches!(error.code(), Some(0x06_2800..=0x06_29FF))
}

fn blocks_of(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len() / 2048).unwrap_or(u32::MAX)
}
