//! Examine: reads what a burn is said to have written, where the drive contradicts itself about it.
//! It changes nothing, and settles what is left.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Burn, Compare, Disc, Drive, Error, Left, Recording, Source, State,
    begin::begin,
    compare::{is_same_input, same_blocks},
    read::{READ_LIMIT, at_once, read},
    within::Within,
};
use crate::{Bound, Job, Outcome, Stop, Unit};

/// So many places, evenly over the burn, are tried where its first block does not read back. On a bad
/// disc each takes as long as a READ may.
const PLACES: u32 = 16;

/// What is looked through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examine {
    /// The disc that was looked at.
    pub disc: Disc,
    /// Address of the first block of the burn.
    pub start: u32,
    /// How many blocks it was to have.
    pub blocks: u32,
    /// The input's (see [`Source::fingerprint`]), if it is still there: then what is read is compared
    /// with it.
    pub fingerprint: Option<String>,
}

impl Examine {
    /// Plans to look through what this burn left, on a disc that may be its own.
    pub fn of(burn: &Burn, disc: Disc) -> Self {
        Self {
            disc,
            start: burn.start,
            blocks: burn.input.blocks,
            fingerprint: Some(burn.input.fingerprint.clone()),
        }
    }

    /// It can be stopped at any moment: it only reads.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        Ok(())
    }

    /// What it left, if it was cut short: it changes nothing, and has settled nothing.
    pub fn look_after(&self) -> Left {
        Left::Untouched
    }

    /// By how many blocks of it are there, from the first on; or whether any is.
    fn left(&self, same_blocks: u32) -> Left {
        let start = self.start;
        let mut tracks = self.disc.tracks.iter().rev();
        let track = tracks.find(|track| track.start <= start && !track.blank);
        let closed = matches!(self.disc.state, State::Finalised | State::ReadOnly)
            || track.is_some_and(|track| super::burn::is_closed(&self.disc, track));
        let takes = super::burn::takes(&self.disc);
        match same_blocks {
            0 => Left::Spoiled {
                erasable: self.disc.profile.recording() == Recording::OnceUntilErased,
            },
            blocks if blocks == self.blocks && closed => Left::Burned {
                start,
                blocks,
                takes,
            },
            blocks if blocks == self.blocks => Left::NotClosed { start, blocks },
            blocks if closed => Left::Closed {
                start,
                blocks,
                takes,
            },
            blocks => Left::Ended { start, blocks },
        }
    }
}

/// Reads the blocks of a burn, and compares them with its input if that is there.
///
/// Left: `NotClosed`, `Ended`, or closed already `Burned`, `Closed`: by how much reads back as it was
/// to be. `Spoiled` if nothing does: whatever the drive says of it. `Untouched` if it was stopped or
/// failed: then nothing is settled.
pub fn examine<D: Drive + ?Sized>(
    drive: &mut D,
    source: &mut dyn Source,
    job: &Job<Left>,
    plan: &Examine,
) -> Outcome<Left> {
    let result = begin(drive, job, &plan.disc).and_then(|_| count(drive, source, job, plan));
    match result {
        Ok(same_blocks) => Outcome::new(Ok(()), plan.left(same_blocks)),
        Err(stop) => Outcome::new(Err(stop), Left::Untouched),
    }
}

/// How many blocks of it are there, from the first on.
fn count<D: Drive + ?Sized>(
    drive: &mut D,
    source: &mut dyn Source,
    job: &Job<Left>,
    plan: &Examine,
) -> Result<u32, Stop> {
    let bound = Bound::new(Duration::from_millis(100), READ_LIMIT);
    job.gate().set_bound(bound);
    if !any_reads(drive, job, plan)? {
        job.gate().close()?;
        return Ok(0);
    }
    let compare = plan.fingerprint.as_ref().map(|fingerprint| Compare {
        disc: plan.disc.clone(),
        start: plan.start,
        blocks: plan.blocks,
        fingerprint: fingerprint.clone(),
    });
    let same_blocks = match compare {
        Some(compare) => {
            is_same_input(source, &compare)?;
            same(drive, source, job, &compare)?
        }
        None => readable(drive, job, plan)?,
    };
    job.gate().close()?;
    Ok(same_blocks)
}

/// How many blocks are as the input has them, from the first on. A run that is not read is read again
/// block by block: one bad block in it, or one READ that failed, says nothing of those before it.
fn same<D: Drive + ?Sized>(
    drive: &mut D,
    source: &mut dyn Source,
    job: &Job<Left>,
    plan: &Compare,
) -> Result<u32, Stop> {
    let most = at_once(drive);
    let mut same = 0;
    // Each time round at least a run is passed.
    loop {
        let (is, result) = same_blocks(drive, source, job, plan, same..plan.blocks, false);
        same = is;
        match result {
            Err(Stop::Failed(crate::Error::Disc(Error::Sense { .. } | Error::Short { .. }))) => {}
            result => return of_the_disc(result).map(|()| same),
        }
        let run = most.min(plan.blocks - same);
        let end = same + read_singly(drive, job, plan.start.saturating_add(same), run)?;
        source.start_at(same).map_err(Error::Input)?;
        let (is, result) = same_blocks(drive, source, job, plan, same..end, false);
        of_the_disc(result)?;
        if is < same + run {
            return Ok(is);
        }
        same = is;
    }
}

/// Whether anything of it reads back.
fn any_reads<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    plan: &Examine,
) -> Result<bool, Stop> {
    let cell = job.progress_cell();
    cell.phase("examine", Some(u64::from(PLACES)), Unit::Steps);
    for place in 0..PLACES {
        job.gate().check()?;
        let at = u64::from(plan.blocks) * u64::from(place) / u64::from(PLACES);
        let lba = plan
            .start
            .saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        if reads(drive, lba)? {
            return Ok(true);
        }
        cell.done(u64::from(place) + 1, 0);
    }
    Ok(false)
}

/// How many blocks can be read from the first on: what reads back is a prefix, and each read decides
/// half of what is in doubt.
fn readable<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    plan: &Examine,
) -> Result<u32, Stop> {
    let (mut read, mut unread) = (0, plan.blocks);
    while read < unread {
        let middle = read + (unread - read) / 2;
        job.gate().check()?;
        if reads_at_last(drive, plan.start.saturating_add(middle))? {
            read = middle + 1;
        } else {
            unread = middle;
        }
    }
    Ok(read)
}

/// How many of these blocks can be read, each by itself, up to the first that cannot.
fn read_singly<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    start: u32,
    blocks: u32,
) -> Result<u32, Stop> {
    for at in 0..blocks {
        job.gate().check()?;
        if !reads_at_last(drive, start.saturating_add(at))? {
            return Ok(at);
        }
    }
    Ok(blocks)
}

/// One READ that fails settles nothing.
fn reads_at_last<D: Drive + ?Sized>(drive: &mut D, lba: u32) -> Result<bool, Error> {
    Ok(reads(drive, lba)? || reads(drive, lba)?)
}

fn reads<D: Drive + ?Sized>(drive: &mut D, lba: u32) -> Result<bool, Error> {
    let drive = &mut Within::new(drive, READ_LIMIT);
    match read(drive, lba, &mut [0; 2048]) {
        Ok(()) => Ok(true),
        Err(error) if error.is_lost() || error == Error::NoMedium => Err(error),
        Err(error) => {
            tracing::debug!(%error, lba, "it does not read back");
            Ok(false)
        }
    }
}

/// What says something of the disc, that it ends here or is another from here on, is no failure.
fn of_the_disc(result: Result<(), Stop>) -> Result<(), Stop> {
    match result {
        Err(Stop::Failed(crate::Error::Disc(
            Error::Sense { .. } | Error::Differs { .. } | Error::Short { .. },
        ))) => Ok(()),
        result => result,
    }
}
