//! After the last WRITE, however it came to be the last: flush, look, close, look.

use super::{Method, OnCancel, Run, cue::PRE_GAP_BLOCKS, landed::Landed};
use crate::{
    Micros, Outcome, Stop,
    journal::{Journal, Mark},
    mmc::{
        BLOCK_BYTES, Closing, Disc, Drive, Error, Left, State,
        begin::{is_dropped, is_lost, prevent_removal},
        close::{close, flush},
        takes::LARGEST_BUFFER_BYTES,
        verbs::{LOAD_LIMIT, ready},
        write_parameters::set_write_parameters,
    },
};

/// A look that fails is repeated: what failed it may go away with the attempt.
const LOOKS_MAX: u32 = 3;

/// A wind-down whose connection drops begins again so often. The transport connects again by itself,
/// or answers at once that it will not.
const DROPS_MAX: u32 = 3;

/// The drive does not answer: there is no looking at the disc.
pub(super) struct Lost(pub(super) Stop);

impl Run<'_> {
    /// Winds down: after all of it was written as after a stop or a failure.
    pub(super) fn wind_down<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        log: &mut dyn Journal,
        mut result: Result<(), Stop>,
    ) -> Outcome<Left> {
        // A drive that does not answer is not asked again.
        if is_lost(&result) && !is_dropped(&result) {
            return Outcome::new(result, Left::Unknown);
        }
        for _ in 0..DROPS_MAX {
            let lost = match self.settle(drive, log, &mut result) {
                Ok(left) => {
                    let left = self.of_this_disc(left, &result);
                    // A drive that did not hear of the loss holds its tray still.
                    if is_dropped(&result)
                        && let Err(error) = prevent_removal(drive, false)
                    {
                        tracing::debug!(%error, "the tray may still be locked");
                    }
                    return Outcome::new(result, left);
                }
                Err(Lost(lost)) => Err(lost),
            };
            let dropped = is_dropped(&lost);
            if !matches!(result, Err(Stop::Failed(_))) {
                result = lost;
            }
            if !dropped {
                break;
            }
        }
        Outcome::new(result, Left::Unknown)
    }

    /// While the connection was gone nobody held the tray. What was acknowledged and is not there is
    /// another disc's silence.
    fn of_this_disc(&self, left: Left, result: &Result<(), Stop>) -> Left {
        let announced = self.method == Method::SessionAtOnce && self.touched;
        let wrote = self.acknowledged > self.plan.from_blocks
            || announced && self.gap_blocks < PRE_GAP_BLOCKS;
        match left {
            Left::Untouched if is_dropped(result) && wrote => Left::Unknown,
            left => left,
        }
    }

    fn settle<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        log: &mut dyn Journal,
        result: &mut Result<(), Stop>,
    ) -> Result<Left, Lost> {
        let from_blocks = self.catch_up(drive, result)?;
        self.fill_up(drive, log, from_blocks, result)?;
        let flushed = self.flush(drive, result)?;
        let Some(disc) = look(drive, result)? else {
            return Ok(Left::Unknown);
        };
        if is_dropped(result) && !self.is_of_plan(&disc) {
            return Ok(Left::Unknown);
        }
        if self.plan.simulate {
            return self.rehearsed(drive, disc, result);
        }
        let mut landed = self.landed(drive, &disc, flushed, result)?;
        let flushed_at = drive.now();
        let how = match result {
            _ if self.method.is_at_once() => Closing::KeepOpen,
            Ok(()) => self.plan.closing,
            Err(Stop::Asked) if self.plan.on_cancel == OnCancel::Close => Closing::CloseSession,
            Err(_) => Closing::KeepOpen,
        };
        // What is in doubt after all of it was acknowledged is judged once it is closed.
        let in_doubt = landed.doubt.is_some() && result.is_ok() && how != Closing::KeepOpen;
        let how = if landed.blocks == 0 && !in_doubt {
            Closing::KeepOpen
        } else {
            how
        };
        let closes = how != Closing::KeepOpen || landed.blocks > 0;
        let over = self.method == Method::Anywhere;
        if (closes || over) && !self.method.is_at_once() {
            let limit = self.close_limit(drive.now(), how);
            noted(close(drive, self.job, &disc, how, limit), result)?;
        }
        let disc = match how {
            Closing::KeepOpen => disc,
            _ => match look(drive, result)? {
                Some(disc) => disc,
                None => return Ok(Left::Unknown),
            },
        };
        if let Some(doubt) = landed.doubt.take() {
            match self.read_back(drive)?.filter(|_| in_doubt) {
                Some(read_back) => {
                    self.finding(&doubt);
                    landed = read_back;
                }
                // Nothing explains it: neither the drive's word nor the counters are to be believed.
                None if landed.contradicts
                    || !matches!(result, Err(Stop::Failed(_)))
                    || is_dropped(result) =>
                {
                    note(result, doubt);
                    return Ok(Left::Unknown);
                }
                None => {}
            }
        }
        self.not_too_fast(drive, flushed_at, &landed, result)?;
        let left = self.left(&disc, &landed, result);
        if result.is_ok() && !matches!(left, Left::Burned { .. }) {
            let expected = self.plan.start + self.acknowledged;
            let is = disc.next_writable.unwrap_or(self.plan.start);
            note(result, Error::NotMoved { expected, is });
        }
        Ok(left)
    }

    /// Whether it is a disc of the kind that was planned for.
    fn is_of_plan(&self, disc: &Disc) -> bool {
        disc.profile == self.plan.disc.profile || disc.state == State::ReadOnly
    }

    /// Whether it was not written faster than any disc turns. What reads back is believed.
    fn not_too_fast<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        at: Micros,
        landed: &Landed,
        result: &mut Result<(), Stop>,
    ) -> Result<(), Lost> {
        let blocks = self.acknowledged - self.plan.from_blocks;
        let buffer_bytes = if self.buffer_bytes > 0 {
            self.buffer_bytes
        } else {
            LARGEST_BUFFER_BYTES
        };
        let bytes = (u64::from(blocks) * BLOCK_BYTES).saturating_sub(u64::from(buffer_bytes));
        let took = at.since(self.began);
        let family = self.profile.family();
        let fastest = u64::from(family.one_x_bytes_per_s()) * u64::from(family.fastest_x());
        let took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        if result.is_err() || bytes <= fastest.saturating_mul(took_ms + 1) / 1000 {
            return Ok(());
        }
        let error = Error::TooFast { blocks, took_ms };
        // What could not be read while its track was open may be now.
        if landed.read_back || self.read_back(drive)?.is_some() {
            self.finding(&error);
        } else {
            note(result, error);
        }
        Ok(())
    }

    /// Where zeros would begin. After a lost connection that is where the drive says: it may have
    /// carried out a WRITE whose answer never came, and some of the zeros.
    fn catch_up<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        result: &mut Result<(), Stop>,
    ) -> Result<u32, Lost> {
        let short = self.acknowledged < super::method::SHORTEST_TRACK_BLOCKS;
        if !is_dropped(result) || self.method != Method::TrackAtOnce || !short {
            return Ok(self.acknowledged);
        }
        let Some(disc) = look(drive, result)? else {
            return Ok(self.acknowledged);
        };
        let said = self.said(&disc).blocks;
        if (self.acknowledged..=self.sent).contains(&said) {
            (self.acknowledged, self.sent) = (said, said);
        }
        Ok(said.max(self.acknowledged))
    }

    /// Writes what must be there still for the chosen end: zeros to the announced end, or up to the
    /// shortest track that there can be.
    fn fill_up<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        log: &mut dyn Journal,
        from_blocks: u32,
        result: &mut Result<(), Stop>,
    ) -> Result<(), Lost> {
        let asked = matches!(result, Err(Stop::Asked));
        let begun = self.acknowledged > 0;
        let to_blocks = match self.method {
            Method::SessionAtOnce | Method::DiscAtOnce
                if asked && self.plan.on_cancel == OnCancel::Fill =>
            {
                self.length
            }
            Method::TrackAtOnce if begun => super::method::SHORTEST_TRACK_BLOCKS,
            _ => return Ok(()),
        };
        if self.method.is_at_once() {
            self.filling = true;
            // After a crash nothing else tells the zeros from the input.
            let to_bytes = u64::from(self.acknowledged) * BLOCK_BYTES;
            let rest_bytes = u64::from(to_blocks - self.acknowledged) * BLOCK_BYTES;
            let except = vec![(to_bytes, rest_bytes)];
            if let Err(error) = log.mark(self.job.id(), &Mark { to_bytes, except }) {
                tracing::warn!(%error, "where the zeros begin is not on record");
            }
        }
        noted(self.fill(drive, from_blocks, to_blocks), result).map(drop)
    }

    /// Flushes; a flush that fails is tried again, since its error may be an earlier WRITE's. Whether
    /// all that was acknowledged is on the disc.
    fn flush<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        result: &mut Result<(), Stop>,
    ) -> Result<bool, Lost> {
        self.phase("flush");
        let limit = self.flush_limit(drive.now(), result.is_ok());
        for attempt in 0..2 {
            let done = flush(drive, limit);
            // One that came to no end would take as long again.
            let endless = matches!(done, Err(Error::Endless { .. }));
            if noted(done, result)? {
                return Ok(attempt == 0);
            }
            if endless {
                break;
            }
        }
        Ok(false)
    }

    /// The laser stayed low: nothing was written, and the drive forgets that it was tried.
    fn rehearsed<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        disc: Disc,
        result: &mut Result<(), Stop>,
    ) -> Result<Left, Lost> {
        for _ in 0..2 {
            if noted(set_write_parameters(drive, self.parameters(false)), result)? {
                break;
            }
        }
        let disc = look(drive, result)?.unwrap_or(disc);
        let was = &self.plan.disc;
        if disc.state == was.state && disc.next_writable == was.next_writable {
            let blocks = self.acknowledged.min(self.plan.input.blocks);
            return Ok(Left::Rehearsed { blocks });
        }
        let why = "the drive was to simulate, and changed the disc".to_owned();
        note(result, Error::Unfit(why));
        Ok(Left::Unknown)
    }
}

/// The first error wins; a later one never overwrites it.
pub(super) fn note(result: &mut Result<(), Stop>, later: Error) {
    tracing::debug!(%later, "in the wind-down");
    if !matches!(result, Err(Stop::Failed(_))) {
        *result = Err(later.into());
    }
}

/// Whether it went well; an error is noted.
pub(super) fn noted<T>(
    done: Result<T, Error>,
    result: &mut Result<(), Stop>,
) -> Result<bool, Lost> {
    match done {
        Ok(_) => Ok(true),
        Err(error) if error.is_lost() => Err(Lost(error.into())),
        Err(error) => {
            note(result, error);
            Ok(false)
        }
    }
}

/// The disc as it is now; nothing if it cannot be looked at.
fn look<D: Drive + ?Sized>(
    drive: &mut D,
    result: &mut Result<(), Stop>,
) -> Result<Option<Disc>, Lost> {
    let mut last = None;
    for _ in 0..LOOKS_MAX {
        let looked = match ready(drive, None, LOAD_LIMIT) {
            Ok(()) => Disc::look(drive),
            Err(Stop::Failed(crate::Error::Disc(error))) => Err(error),
            Err(stop) => return Err(Lost(stop)),
        };
        match looked {
            Ok(disc) => return Ok(Some(disc)),
            Err(error) if error.is_lost() => return Err(Lost(error.into())),
            Err(error) => last = Some(error),
        }
    }
    if let Some(error) = last {
        note(result, error);
    }
    Ok(None)
}
