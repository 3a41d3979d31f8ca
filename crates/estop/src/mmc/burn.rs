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

mod cue;
mod landed;
mod meter;
mod method;
mod prepare;
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
    close::{FLUSH_LIMIT, close_bound, close_limit, flush, flush_bound},
    verbs::COMMAND_LIMIT,
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

/// The look after the end, with what may have to settle first.
const LOOK_LIMIT: Duration = super::begin::LOOK_LIMIT;

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
        let Ok(mut run) = Run::new(self, &job, &meter) else {
            return Left::Unknown;
        };
        if let Err(error) = flush(drive, close_limit(self.disc.profile)) {
            tracing::debug!(%error, "what was in the drive's buffer is lost");
        }
        let Looked::Disc(disc) = look_after_end(drive, [&Ok(()), &Ok(())]) else {
            return Left::Unknown;
        };
        let (is, was) = (disc.profile, self.disc.profile);
        if is != was && disc.state != State::ReadOnly {
            return Left::Unknown;
        }
        if self.simulate {
            return Left::Untouched;
        }
        run.sent = run.length;
        run.formatted = self.disc.state == State::Unformatted;
        let marked = u32::try_from(mark.to_bytes / BLOCK_BYTES).unwrap_or(u32::MAX);
        let landed = run.landed_after_crash(&disc, marked.max(self.from_blocks));
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
    let mut run = match Run::new(plan, job, meter) {
        Ok(run) => run,
        Err(error) => return Outcome::failed(error, Left::Untouched),
    };
    if let Err(error) = lock(drive) {
        return Outcome::failed(error, Left::Untouched);
    }
    let result = run.work(drive, source, log);
    let outcome = if run.touched {
        let limit = run.wind_down_bound().limit;
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
}

impl<'a> Run<'a> {
    fn new(plan: &'a Burn, job: &'a Job<Left>, meter: &'a Meter) -> Result<Self, Error> {
        plan.validate()?;
        let method = Method::of(plan)?;
        let profile = plan.disc.profile;
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
            tail: Tail::new(profile.write_unit_blocks()),
            began: crate::Micros(0),
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

    /// How long a stop takes from here: what is in the drive's buffer, then what was chosen.
    fn wind_down_bound(&self) -> Bound {
        let one_x = self.profile.family().one_x_bytes_per_s();
        let at_once = self.method.is_at_once();
        let buffered = self.buffer_bytes.saturating_sub(self.free_bytes);
        let drain = flush_bound(buffered, self.bytes_per_s);
        let flush_limit = if at_once {
            close_limit(self.profile)
        } else {
            FLUSH_LIMIT
        };
        let closing = match self.plan.on_cancel {
            OnCancel::Stop => Closing::KeepOpen,
            OnCancel::Close => Closing::CloseSession,
            OnCancel::Fill => self.plan.closing,
        };
        let chosen = close_bound(self.profile, closing, self.bytes_per_s);
        // Whatever is chosen, an end without a cancel may close as planned.
        let planned = close_bound(self.profile, self.plan.closing, self.bytes_per_s);
        let rest_blocks = match (self.plan.on_cancel, self.method) {
            (OnCancel::Fill, _) => self.length.saturating_sub(self.sent),
            (_, Method::TrackAtOnce) => method::SHORTEST_TRACK_BLOCKS,
            _ => 0,
        };
        let rest_bytes = u64::from(rest_blocks) * BLOCK_BYTES;
        let at = |bytes_per_s: u32| {
            Duration::from_millis(rest_bytes * 1000 / u64::from(bytes_per_s.max(1)))
        };
        Bound {
            expected: drain.expected + chosen.expected + at(self.bytes_per_s) + LOOK_EXPECTED,
            limit: flush_limit * 2
                + planned.limit.max(chosen.limit)
                + at(one_x) * 2
                + LOOK_LIMIT * 2
                + COMMAND_LIMIT,
        }
    }

    /// States how long a stop takes while something runs that a cancel waits for so long.
    fn state_bound(&self, step: Bound) {
        // Stated as if the disc were touched already: what comes next may touch it.
        let wind_down = self.wind_down_bound();
        let expected = if self.touched {
            wind_down.expected
        } else {
            LOOK_EXPECTED
        };
        // The tray is let go of at the very end: one command, which is repeated once at most.
        let unlock = COMMAND_LIMIT * 2;
        self.job.gate().set_bound(Bound {
            expected: expected + step.expected,
            limit: wind_down.limit + step.limit + unlock,
        });
    }
}

/// A look is some ten commands without motion.
const LOOK_EXPECTED: Duration = Duration::from_millis(500);
