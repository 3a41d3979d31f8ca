//! Burn: a source onto a disc, by whatever way its medium is written.
//!
//! ```text
//! look → validate → format? → speed → write parameters → calibrate → source filled → cue sheet?
//!      → [check → room in the drive's buffer → take → WRITE]* → close → last WRITE
//!      → flush → look → close track and session → look → End
//! cancel:  … no more WRITE → (fill | pad) → flush → look → (close) → look → End{Cancelled, left}
//! ```
//!
//! A failure in the middle is wound down like a stop, and the first error wins.

mod bound;
mod cue;
mod found;
mod landed;
mod meter;
mod method;
mod prepare;
mod reserve;
mod room;
mod tail;
mod wind_down;
mod write;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub(super) use landed::{is_closed, takes};
pub use meter::{Meter, Reading};
use method::Method;

use super::{
    BLOCK_BYTES, Closing, Disc, Drive, Error, Left, Profile, Source, State,
    begin::{Looked, lock, look_after_end, unlock},
    close::flush,
    takes::PATIENCE,
    within::Within,
};
use crate::{Bound, Job, Outcome, Stop, disk::Reached, journal::Journal};
use tail::Tail;

/// A burn and all that it needs to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Burn {
    /// The disc that was looked at.
    pub disc: Disc,
    /// What is burned.
    pub input: Input,
    /// Address of the input's first block.
    pub start: u32,
    /// So many of its blocks are on the disc already: 0, or where an earlier burn was stopped.
    pub from_blocks: u32,
    /// The speed in kB of 1000 bytes each second; nothing: the fastest.
    pub speed_kb_per_s: Option<u32>,
    /// How the medium is written.
    pub mode: Mode,
    /// What is closed at the end.
    pub closing: Closing,
    /// What a cancel leaves.
    pub on_cancel: OnCancel,
    /// Whether the laser stays at the power of reading: nothing is written.
    pub simulate: bool,
}

/// What is burned, so that it can be told from anything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Its length.
    pub blocks: u32,
    /// See [`Source::fingerprint`].
    pub fingerprint: String,
    /// How to make it again: for whoever makes sources.
    pub how: serde_json::Value,
}

/// How a medium is written, where there is a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Incrementally if the medium can, for then it can be resumed; else at once.
    #[default]
    Auto,
    /// A track at once (CD), in packets (DVD-R): what comes next is not announced.
    Incremental,
    /// A session (CD) or the disc (DVD-R) at once: its length is announced, and must be kept.
    AtOnce,
}

/// What a cancel leaves. Fixed before the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnCancel {
    /// What is written is flushed, and left open.
    #[default]
    Stop,
    /// What is written is closed, so that it can be read now.
    Close,
    /// Zeros up to the announced end, then closed as planned.
    Fill,
}

impl Burn {
    /// A burn of this disc, where it is written next, as fast as can be: incrementally if the medium
    /// can, the session closed, another one possible. To be changed as wished, and validated.
    pub fn new(disc: Disc, input: Input) -> Self {
        let start = match disc.state {
            State::Rewritable | State::Unformatted => 0,
            _ => disc.next_writable.unwrap_or(0),
        };
        // A DVD-R that is written at once only is finalised by it.
        let at_once = matches!(
            disc.profile,
            Profile::DvdR | Profile::DvdRDl | Profile::DvdRwSequential
        ) && !disc.writes.incremental;
        Self {
            disc,
            input,
            start,
            from_blocks: 0,
            speed_kb_per_s: None,
            mode: Mode::Auto,
            closing: if at_once {
                Closing::Finalise
            } else {
                Closing::CloseSession
            },
            on_cancel: OnCancel::Stop,
            simulate: false,
        }
    }

    /// What the way of writing is called.
    pub fn method(&self) -> Result<&'static str, Error> {
        Ok(Method::of(self)?.name())
    }

    /// Whether it can be done: the disc takes it, and what a cancel is to leave exists for it.
    ///
    /// # Errors
    ///
    /// Why not, and what to do instead. Nothing was sent to the drive.
    pub fn validate(&self) -> Result<(), Error> {
        let method = Method::of(self)?;
        method.admits(self)?;
        if self.input.blocks == 0 {
            return Err(Error::Unfit("there is nothing to burn".to_owned()));
        }
        if self.from_blocks > self.input.blocks {
            return Err(Error::Unfit(
                "more is said to be on the disc already than there is".to_owned(),
            ));
        }
        let needs_blocks = method.length(self) - self.from_blocks;
        let free_blocks = match self.disc.state {
            State::Rewritable => self
                .disc
                .free_blocks
                .saturating_sub(self.start + self.from_blocks),
            _ => self.disc.free_blocks,
        };
        if needs_blocks > free_blocks {
            return Err(Error::TooBig {
                needs_blocks,
                free_blocks,
            });
        }
        Ok(())
    }

    /// What it left, if it was cut short: looked at. It flushes what the drive has acknowledged.
    pub(super) fn look_after<D: Drive + ?Sized>(&self, drive: &mut D, reached: &Reached) -> Left {
        let Some(mark) = &reached.mark else {
            return Left::Untouched;
        };
        let (job, meter) = (Job::cancellable(0, "", ""), Meter::default());
        let Ok(mut run) = Run::new(self, &job, &meter, drive.max_transfer_bytes()) else {
            return Left::Unknown;
        };
        if let Err(error) = flush(drive, PATIENCE) {
            tracing::debug!(%error, "what was in the drive's buffer is lost");
        }
        let Looked::Disc(disc, _) = look_after_end(drive, [&Ok(()), &Ok(())]) else {
            return Left::Unknown;
        };
        let (is, was) = (disc.profile, self.disc.profile);
        if is != was && disc.state != State::ReadOnly {
            return Left::Unknown;
        }
        if self.simulate {
            let was = &self.disc;
            let same = disc.state == was.state && disc.next_writable == was.next_writable;
            return if same { Left::Untouched } else { Left::Unknown };
        }
        run.sent = run.length;
        run.formatted = self.disc.state == State::Unformatted;
        let marked = u32::try_from(mark.to_bytes / BLOCK_BYTES).unwrap_or(u32::MAX);
        let landed = run.landed_after_crash(&disc, marked.max(self.from_blocks));
        let landed = match run.says_untouched(&disc) {
            true => match run.found(drive) {
                Ok(Some(found)) => found,
                Ok(None) => landed,
                Err(error) => {
                    tracing::warn!(%error, "whether it is untouched is not known");
                    return Left::Unknown;
                }
            },
            false => landed,
        };
        let result = Err(Stop::Failed(crate::Error::CutShort));
        // What was filled up is on record with the range of its zeros.
        run.filling = !mark.except.is_empty();
        if run.filling {
            run.acknowledged = marked;
        }
        run.left(&disc, &landed, &result)
    }

    /// A cancel is taken until the last WRITE is about to be sent.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        Ok(())
    }
}

/// Burns.
///
/// Left: `Untouched` (stopped before anything changed) · `Rehearsed` (simulated) · `Formatted` (stopped after
/// the format) · `Resumable` · `Ended` · `Closed` · `Filled` · `Overwritten` · `Spoiled` ·
/// `NotClosed` (all is written, the closing failed) · `Burned` · `Unknown` when the drive does not
/// answer.
pub fn burn<D: Drive + ?Sized>(
    drive: &mut D,
    source: &mut dyn Source,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Burn,
    meter: &Meter,
) -> Outcome<Left> {
    let mut run = match Run::new(plan, job, meter, drive.max_transfer_bytes()) {
        Ok(run) => run,
        Err(error) => return Outcome::failed(error, Left::Untouched),
    };
    if let Err(error) = lock(drive) {
        return Outcome::failed(error, Left::Untouched);
    }
    let result = run.work(drive, source, log);
    let outcome = if run.touched {
        let Bound { limit, .. } = run.begin_to_settle(drive, result.is_ok());
        run.wind_down(&mut Within::new(drive, limit), log, result)
    } else {
        Outcome::new(result, Left::Untouched)
    };
    unlock(drive, outcome)
}

/// A burn that is going on.
struct Run<'a> {
    plan: &'a Burn,
    job: &'a Job<Left>,
    meter: &'a Meter,
    method: Method,
    profile: Profile,
    /// Blocks of one WRITE.
    write_blocks: u32,
    /// Blocks from the input's start on: those of the input, and what is filled up behind it.
    length: u32,
    /// Blocks of the pre-gap of a session at once that are still to be written.
    gap_blocks: u32,
    /// WRITEs were sent for the blocks below.
    sent: u32,
    /// WRITEs were acknowledged for the blocks below.
    acknowledged: u32,
    /// The blocks below were flushed.
    durable: u32,
    /// A command was sent that changes the disc.
    touched: bool,
    formatted: bool,
    /// Zeros are written up to the announced end.
    filling: bool,
    bytes_per_s: u32,
    /// Of the drive's buffer.
    buffer_bytes: u32,
    free_bytes: u32,
    /// Whether the drive tells of its buffer.
    tells_buffer: bool,
    tail: Tail,
    began: crate::Micros,
    /// What a stop takes at most once its last command has come back, as it was stated.
    stop_limit: Duration,
    /// When what comes after the last WRITE must be over.
    settled_by: crate::Micros,
}

impl<'a> Run<'a> {
    fn new(
        plan: &'a Burn,
        job: &'a Job<Left>,
        meter: &'a Meter,
        max_transfer_bytes: u32,
    ) -> Result<Self, Error> {
        plan.validate()?;
        let method = Method::of(plan)?;
        let profile = plan.disc.profile;
        let write_blocks = profile.write_blocks(max_transfer_bytes);
        let length = method.length(plan);
        // What fills up the last unit was written with the last of the input.
        let there = match plan.from_blocks == plan.input.blocks {
            true => length,
            false => plan.from_blocks,
        };
        Ok(Self {
            plan,
            job,
            meter,
            method,
            profile,
            write_blocks,
            length,
            gap_blocks: 0,
            sent: there,
            acknowledged: there,
            durable: there,
            touched: false,
            formatted: false,
            filling: false,
            bytes_per_s: profile.family().one_x_bytes_per_s(),
            buffer_bytes: 0,
            free_bytes: 0,
            tells_buffer: true,
            tail: Tail::new(write_blocks),
            began: crate::Micros(0),
            stop_limit: PATIENCE,
            settled_by: crate::Micros(0),
        })
    }

    fn work<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        self.prepare(drive, source, log)?;
        self.write(drive, source, log)
    }
}
