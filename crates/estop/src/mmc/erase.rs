//! Erase: makes a rewritable disc as new (MMC-6 §6.2 BLANK), or puts zeros on it.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    BLOCK_BYTES, Disc, Drive, Error, Left, Profile, Recording, State,
    answer::WriteSpeed,
    begin::{
        LOOK_LIMIT, Looked, UNLOCK_LIMIT, begin, changes_from_here, first_of, is_dropped, is_lost,
        is_refused, is_same, lock, look_after_end, lost_if, over_drops, unlock, wait_out,
    },
    cdb::{self, Blank},
    close::flush as flush_within,
    eta,
    takes::{PATIENCE, Pace, SEEN_LIMIT, SEEN_TAKES},
    verbs::{COMMAND_LIMIT, POLL, WRITE_LIMIT, long},
    within::Within,
    write_speeds,
    zeros::{self, Run},
};
use crate::{Bound, Job, Outcome, Stop, Unit, journal::Journal};

/// A whole CD-RW at 1x is 80 minutes, a DVD-RW 60.
const BLANK_LIMIT: Duration = Duration::from_secs(2 * 3600);

/// The table of contents, or the recording management area, is written at 1x to 4x.
const MINIMAL_TAKES: Duration = Duration::from_secs(90);

/// Speeds, formats and the lock, before the command itself: each answers within its limit.
const PREPARE_LIMIT: Duration = Duration::from_secs(4 * COMMAND_LIMIT.as_secs());

/// What follows a command that the drive carries out by itself: a look, and letting go of the tray.
const AFTER_LIMIT: Duration = Duration::from_secs(LOOK_LIMIT.as_secs() + UNLOCK_LIMIT.as_secs());

/// The buffer of most drives.
const USUAL_BUFFER_BYTES: u32 = 8 << 20;

/// A quick erase of a disc that is written anywhere: so much at both ends, as IMAPI looks at to call
/// a disc heuristically blank (MediaHeuristicallyBlank).
const ENDS_BLOCKS: u32 = (2 << 20) / 2048;

/// So many of the first zeros tell a disc that was begun from another.
const SEEN_BLOCKS: u32 = 32;

/// How much is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extent {
    /// What tells that there is anything on it. The data can still be read by specialists.
    Quick,
    /// All of it.
    Full,
}

/// A disc is erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erase {
    /// The disc that was looked at.
    pub disc: Disc,
    /// How much of it.
    pub extent: Extent,
}

impl Erase {
    /// Plans to erase this disc. With no extent: quick, and on a sequential DVD-RW full, since many
    /// drives burn one that was erased quickly only at once, and no more incrementally (they lose
    /// feature 0x0021).
    ///
    /// [`Error::Unfit`] for a disc that cannot be erased, and why.
    pub fn new(disc: Disc, extent: Option<Extent>) -> Result<Self, Error> {
        let usual = match disc.profile {
            Profile::DvdRwSequential => Extent::Full,
            _ => Extent::Quick,
        };
        is_erasable(&disc)?;
        let extent = extent.unwrap_or(usual);
        Ok(Self { disc, extent })
    }

    /// How long it takes from its beginning to its end, where it cannot be stopped.
    pub(super) fn whole(&self) -> Bound {
        whole(self.takes(None), BLANK_LIMIT)
    }

    /// Whether it can be stopped once begun, and if not, why not. Known before the start.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        match self.disc.profile.recording() {
            Recording::Anywhere => Ok(()),
            _ => Err("a drive that erases a disc does it to the end: no command stops it"),
        }
    }

    /// How long it takes, as far as that is known before: at this speed, or at 1x.
    pub fn takes(&self, speed: Option<&WriteSpeed>) -> Duration {
        if self.extent == Extent::Quick && self.stoppable().is_err() {
            return MINIMAL_TAKES;
        }
        let runs = match self.stoppable() {
            Ok(()) => runs(&self.disc, self.extent),
            Err(_) => vec![Run {
                start: 0,
                blocks: size_blocks(&self.disc),
            }],
        };
        let family = self.disc.profile.family();
        let one_x = WriteSpeed {
            constant_rotation: false,
            read_kb_per_s: 0,
            write_kb_per_s: family.one_x_kb_per_s(),
            end_lba: 0,
        };
        let speed = speed.unwrap_or(&one_x);
        runs.iter()
            .map(|run| eta(family, speed, run.start, run.blocks))
            .sum()
    }

    /// What it left, if it was cut short and had begun to change the disc or not: looked at.
    pub fn look_after<D: Drive + ?Sized>(&self, drive: &mut D, changed: bool) -> Left {
        let Looked::Disc(disc, _) = look_after_end(drive, [&Ok(()), &Ok(())]) else {
            return Left::Unknown;
        };
        if disc.profile != self.disc.profile {
            return Left::Unknown;
        }
        if !changed {
            return Left::Untouched;
        }
        // All of a full erase would have to be read to know that it had come to its end.
        if self.stoppable().is_ok() && self.extent == Extent::Full {
            return Left::PartlyErased;
        }
        left(drive, &disc).unwrap_or(Left::Unknown)
    }
}

/// Erases a disc.
///
/// Left: `Blank`, as the disc information says, or as both ends read; `Untouched`, `PartlyErased`, or
/// `Unknown`. A disc that is blanked cannot be stopped; zeros can, between two WRITEs.
pub fn erase<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Erase,
) -> Outcome<Left> {
    if plan.stoppable().is_err() {
        job.gate().set_bound(plan.whole());
    }
    let begun = begin(drive, job, &plan.disc).and_then(|disc| {
        is_erasable(&disc)?;
        let speed = write_speeds(drive)?.first().copied();
        lock(drive)?;
        Ok((disc, speed))
    });
    let (disc, speed) = match begun {
        Ok(begun) => begun,
        Err(stop) => return Outcome::new(Err(stop), Left::Untouched),
    };
    let takes = plan.takes(speed.as_ref());
    let outcome = match (changes_from_here(job, log), disc.profile.recording()) {
        (Err(stop), _) => Outcome::new(Err(stop), Left::Untouched),
        (Ok(()), Recording::Anywhere) => overwrite(drive, job, plan, &disc, speed),
        (Ok(()), _) => blank(drive, job, plan, &disc, takes),
    };
    unlock(drive, outcome)
}

/// How long it takes until the end, with the looks that come before the command itself.
pub(super) fn whole(takes: Duration, limit: Duration) -> Bound {
    Bound::new(takes, LOOK_LIMIT + PREPARE_LIMIT + limit + AFTER_LIMIT)
}

/// Publishes how far a command is that the drive carries out by itself, and how long it still takes:
/// by the drive's own word where it says, else by the clock.
pub(super) fn publish_progress(
    job: &Job<Left>,
    phase: &'static str,
    takes: Duration,
    limit: Duration,
) -> impl FnMut(Option<u16>) {
    job.progress_cell()
        .phase(phase, Some(u64::from(u16::MAX)), Unit::Steps);
    job.gate().set_bound(Bound::new(takes, limit + AFTER_LIMIT));
    let job = job.clone();
    let mut polls = 0_u32;
    move |progress| {
        polls = polls.saturating_add(1);
        let run = POLL * polls;
        let expected = progress.map_or_else(
            || takes.saturating_sub(run),
            |done| takes.mul_f64(1.0 - f64::from(done) / 65_536.0),
        );
        if let Some(done) = progress {
            job.progress_cell().done(u64::from(done), 0);
        }
        let limit = limit.saturating_sub(run) + AFTER_LIMIT;
        job.gate().set_bound(Bound::new(expected, limit));
    }
}

fn blank<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    plan: &Erase,
    was: &Disc,
    takes: Duration,
) -> Outcome<Left> {
    let kind = match plan.extent {
        Extent::Quick => Blank::Minimal,
        Extent::Full => Blank::All,
    };
    let what = "BLANK";
    let mut each = publish_progress(job, "erase", takes, BLANK_LIMIT);
    let block = |immed| cdb::blank(kind, immed);
    let until = drive.now().after(BLANK_LIMIT);
    let sent = long(drive, what, block, &[], BLANK_LIMIT, &mut each);
    let answered = !matches!(sent, Err(Error::Failed { what: of, .. }) if of == what);
    let result = sent.map_err(Stop::from);
    let (at_work, waited) = match is_dropped(&result) {
        true => wait_out(drive, what, until.since(drive.now()), each),
        false => (!is_refused(&result), Ok(())),
    };
    let begun = at_work || is_dropped(&result) && answered;
    let seen = look_after_end(&mut Within::new(drive, LOOK_LIMIT), [&result, &waited]);
    seen.outcome(
        first_of(result, waited),
        |left| *left == Left::Blank,
        |is, result| {
            if !begun && is_same(was, &is) {
                return Ok(Left::Untouched);
            }
            // While the connection was gone nobody held the tray.
            if is_dropped(result) && !is.may_be_erased(was, &Left::Unknown) {
                return Ok(Left::Unknown);
            }
            left(drive, &is)
        },
    )
}

fn overwrite<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    plan: &Erase,
    disc: &Disc,
    speed: Option<WriteSpeed>,
) -> Outcome<Left> {
    let runs = runs(disc, plan.extent);
    let total: u64 = runs.iter().map(|run| u64::from(run.blocks)).sum();
    job.progress_cell()
        .phase("erase", Some(total * BLOCK_BYTES), Unit::Bytes);
    let family = disc.profile.family();
    let one_x = family.one_x_kb_per_s();
    let set = speed.map_or(one_x, |speed| speed.write_kb_per_s);
    let set = family.data_bytes_per_s(set);
    let flush = Pace::new(disc.profile, set).flush(USUAL_BUFFER_BYTES, 0);
    let settling = flush + Bound::new(SEEN_TAKES, SEEN_LIMIT);
    job.gate()
        .set_bound(settling + Bound::new(Duration::ZERO, WRITE_LIMIT + UNLOCK_LIMIT));
    let mut written = 0;
    // Nobody waits for a bound that was stated: a slow drive is given time.
    let rest = Bound::new(settling.expected, PATIENCE + UNLOCK_LIMIT);
    let result = zeros::write(drive, job, disc.profile, &runs, rest, &mut written);
    let asked = matches!(result, Err(Stop::Asked));
    if written == 0 && (asked || is_refused(&result)) {
        return Outcome::new(result, Left::Untouched);
    }
    let limit = match result {
        Ok(()) => PATIENCE,
        Err(_) => settling.limit,
    };
    let drive = &mut Within::new(drive, limit);
    // One whose connection dropped has no answer: it is flushed again, and counts as failed.
    let mut dropped = false;
    let flushed = match is_lost(&result) && !is_dropped(&result) {
        true => Ok(()),
        false => over_drops(drive, |drive| {
            let flushed = flush_within(drive, limit - SEEN_LIMIT);
            dropped |= flushed.as_ref().is_err_and(Error::is_dropped);
            flushed
        })
        .map_err(Stop::from),
    };
    let whole = result.is_ok() && flushed.is_ok();
    let seen = look_after_end(drive, [&result, &flushed]);
    seen.outcome(
        first_of(first_of(result, flushed), lost_if(dropped)),
        |left| *left == Left::Blank,
        |disc, result| {
            over_drops(drive, |drive| {
                if is_dropped(result) && !is_ours(drive, plan, &disc, &runs, written)? {
                    return Ok(Left::Unknown);
                }
                match whole {
                    // A WRITE that failed may have reached some of its blocks.
                    false => Ok(Left::PartlyErased),
                    true => left(drive, &disc),
                }
            })
        },
    )
}

/// Whether it is the disc still, as far as can be told: while the connection was gone nobody held the
/// tray. What was first acknowledged must be zero.
fn is_ours<D: Drive + ?Sized>(
    drive: &mut D,
    plan: &Erase,
    is: &Disc,
    runs: &[Run],
    written: u64,
) -> Result<bool, Error> {
    if is.profile != plan.disc.profile || is.free_blocks != plan.disc.free_blocks {
        return Ok(false);
    }
    let Some(first) = runs.first().filter(|_| written > 0) else {
        return Ok(true);
    };
    let blocks = u32::try_from(written).map_or(first.blocks, |written| written.min(first.blocks));
    let blocks = blocks.min(SEEN_BLOCKS);
    zeros::are_zero(
        drive,
        &[Run {
            start: first.start,
            blocks,
        }],
    )
}

/// What a disc holds on which an erase was begun.
fn left<D: Drive + ?Sized>(drive: &mut D, disc: &Disc) -> Result<Left, Error> {
    if disc.profile.recording() != Recording::Anywhere {
        return match disc.state {
            State::Blank => Ok(Left::Blank),
            State::NoMedium => Err(Error::NoMedium),
            _ => Ok(Left::PartlyErased),
        };
    }
    // The ends also of a full erase: reading all of it would take as long again.
    match zeros::are_zero(drive, &runs(disc, Extent::Quick))? {
        true => Ok(Left::Blank),
        false => Ok(Left::PartlyErased),
    }
}

fn runs(disc: &Disc, extent: Extent) -> Vec<Run> {
    let size = size_blocks(disc);
    if extent == Extent::Full || size <= 2 * ENDS_BLOCKS {
        return vec![Run {
            start: 0,
            blocks: size,
        }];
    }
    let blocks = ENDS_BLOCKS;
    vec![
        Run { start: 0, blocks },
        Run {
            start: size - blocks,
            blocks,
        },
    ]
}

/// How many blocks the disc has, written or not.
fn size_blocks(disc: &Disc) -> u32 {
    let ends = disc.tracks.iter().map(|track| {
        let len = track.size_blocks.max(track.free_blocks);
        track.start.saturating_add(len)
    });
    let end = ends.max().unwrap_or(0);
    match disc.profile.recording() {
        Recording::Anywhere => disc.free_blocks,
        _ => end.max(disc.readable_blocks),
    }
}

/// Whether this disc can be erased, and if not, why not.
fn is_erasable(disc: &Disc) -> Result<(), Error> {
    let Disc { profile, state, .. } = disc;
    let why = match (profile.recording(), state) {
        (_, State::NoMedium) => return Err(Error::NoMedium),
        (Recording::Once, _) => {
            format!("a {profile} is written once: it cannot be erased; take another disc")
        }
        (Recording::Never, _) => format!("a {profile} can only be read: it cannot be erased"),
        (Recording::Anywhere, State::Unformatted) => {
            "the disc is not formatted, so there is nothing to erase: format it".to_owned()
        }
        (Recording::Anywhere, State::Open) => {
            "the disc is formatted in part: finalise it, or format it again".to_owned()
        }
        _ => return Ok(()),
    };
    Err(Error::Unfit(why))
}
