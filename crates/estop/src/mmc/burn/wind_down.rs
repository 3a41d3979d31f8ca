//! After the last WRITE, however it came to be the last: flush, look, close, look.

use super::{LOOK_LIMIT, Method, OnCancel, Run};
use crate::{
    Outcome, Stop,
    mmc::{
        Closing, Disc, Drive, Error, Left,
        begin::is_lost,
        close::{FLUSH_LIMIT, close, close_limit, flush},
        verbs::{LOAD_LIMIT, ready},
        within::Within,
        write_parameters::set_write_parameters,
    },
};

/// A look that fails is repeated: what failed it may go away with the attempt.
const LOOKS_MAX: u32 = 3;

/// The drive does not answer any more: there is no looking at the disc.
pub(super) struct Lost(Stop);

impl Run<'_> {
    /// Winds down: after all of it was written as after a stop or a failure.
    pub(super) fn wind_down<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        mut result: Result<(), Stop>,
    ) -> Outcome<Left> {
        if is_lost(&result) {
            return Outcome::new(result, Left::Unknown);
        }
        match self.settle(drive, &mut result) {
            Ok(left) => Outcome::new(result, left),
            Err(Lost(lost)) => {
                if !matches!(result, Err(Stop::Failed(_))) {
                    result = Err(lost);
                }
                Outcome::new(result, Left::Unknown)
            }
        }
    }

    fn settle<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        result: &mut Result<(), Stop>,
    ) -> Result<Left, Lost> {
        let filled = self.fill_up(drive, result)?;
        let flushed = self.flush(drive, result)?;
        let Some(disc) = look(drive, result)? else {
            return Ok(Left::Unknown);
        };
        if self.plan.simulate {
            return self.rehearsed(drive, disc, result);
        }
        let landed = self.landed(drive, &disc, flushed, result)?;
        let how = match result {
            _ if self.method.is_at_once() => Closing::KeepOpen,
            Ok(()) => self.plan.closing,
            Err(Stop::Asked) if self.plan.on_cancel == OnCancel::Close => Closing::CloseSession,
            Err(_) => Closing::KeepOpen,
        };
        let how = if landed.blocks == 0 {
            Closing::KeepOpen
        } else {
            how
        };
        let bytes_are_there = landed.blocks > 0 || self.method == Method::Anywhere;
        if bytes_are_there && !self.method.is_at_once() {
            noted(close(drive, self.job, &disc, how), result)?;
        }
        let disc = match how {
            Closing::KeepOpen => disc,
            _ => match look(drive, result)? {
                Some(disc) => disc,
                None => return Ok(Left::Unknown),
            },
        };
        Ok(self.left(&disc, landed, filled, result))
    }

    /// What must be written still for the chosen end: zeros to the announced end, or up to the
    /// shortest track that there can be. Whether it was filled.
    fn fill_up<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        result: &mut Result<(), Stop>,
    ) -> Result<bool, Lost> {
        let asked = matches!(result, Err(Stop::Asked));
        let begun = self.acknowledged > 0;
        let to_blocks = match self.method {
            Method::SessionAtOnce | Method::DiscAtOnce
                if asked && self.plan.on_cancel == OnCancel::Fill =>
            {
                self.length
            }
            Method::TrackAtOnce if begun => super::method::SHORTEST_TRACK_BLOCKS,
            _ => return Ok(false),
        };
        let filled = noted(self.fill(drive, to_blocks), result)?;
        Ok(filled && self.method.is_at_once())
    }

    /// Flushes; a flush that fails is tried again, since its error may be an earlier WRITE's. Whether
    /// all that was acknowledged is on the disc.
    fn flush<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        result: &mut Result<(), Stop>,
    ) -> Result<bool, Lost> {
        self.phase("flush");
        let limit = if self.method.is_at_once() {
            close_limit(self.profile)
        } else {
            FLUSH_LIMIT
        };
        for attempt in 0..2 {
            if noted(flush(drive, limit), result)? {
                return Ok(attempt == 0);
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
        noted(set_write_parameters(drive, self.parameters(false)), result)?;
        let disc = look(drive, result)?.unwrap_or(disc);
        if disc.state == self.plan.disc.state && disc.next_writable == self.plan.disc.next_writable
        {
            return Ok(Left::Untouched);
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
    let drive = &mut Within::new(drive, LOOK_LIMIT);
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
