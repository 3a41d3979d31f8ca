//! Compare: reads what was burned, and compares it with its source, block by block.

use std::{ops::Range, time::Duration};

use serde::{Deserialize, Serialize};

use super::{
    BLOCK_BYTES, Disc, Drive, Error, Left, Source, Taken,
    begin::begin,
    read::{READ_LIMIT, at_once, read},
    within::Within,
};
use crate::{Bound, Job, Outcome, Stop, Unit};

/// How long the source is waited for: a disk that has spun down, or a program at the other end of a
/// pipe.
const SOURCE_LIMIT: Duration = Duration::from_secs(60);

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compare {
    /// The disc that was looked at.
    pub disc: Disc,
    /// Address of the first block.
    pub start: u32,
    /// How many blocks, from the source's first on.
    pub blocks: u32,
    /// The source's: see [`Source::fingerprint`].
    pub fingerprint: String,
}

impl Compare {
    /// It can be stopped at any moment: it only reads.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        Ok(())
    }

    /// What it left, if it was cut short: it changes nothing.
    pub fn look_after(&self) -> Left {
        Left::Untouched
    }
}

/// Reads the blocks and compares them with the source.
///
/// Left: `Read`, up to where they are the same; `Untouched` if it never came to reading. The first
/// block that differs is [`Error::Differs`].
pub fn compare<D: Drive + ?Sized, S: Source + ?Sized>(
    drive: &mut D,
    source: &mut S,
    job: &Job<Left>,
    plan: &Compare,
) -> Outcome<Left> {
    let begun = begin(drive, job, &plan.disc)
        .and_then(|disc| is_there(&disc, plan))
        .and_then(|()| is_same_input(source, plan));
    if let Err(stop) = begun {
        return Outcome::new(Err(stop), Left::Untouched);
    }
    let (same_blocks, result) = same_blocks(drive, source, job, plan, 0..plan.blocks, true);
    let of_blocks = plan.blocks;
    Outcome::new(
        result,
        Left::Read {
            same_blocks,
            of_blocks,
        },
    )
}

/// Up to which of these blocks all are the same, and why not to the last; of a source that is the same
/// input, and stands at the first of them. `closes`: the last READ completes the work.
pub(super) fn same_blocks<D: Drive + ?Sized, S: Source + ?Sized>(
    drive: &mut D,
    source: &mut S,
    job: &Job<Left>,
    plan: &Compare,
    which: Range<u32>,
    closes: bool,
) -> (u32, Result<(), Stop>) {
    // One READ that waits for its drive once; a take hears of a cancel itself.
    job.gate()
        .set_bound(Bound::new(Duration::from_millis(100), READ_LIMIT));
    let total = u64::from(plan.blocks) * BLOCK_BYTES;
    job.progress_cell()
        .phase("verify", Some(total), Unit::Bytes);
    let mut same_blocks = which.start;
    let ends = (which.end, closes);
    let result = blocks(drive, source, job, plan, ends, &mut same_blocks);
    (same_blocks, result)
}

fn is_there(disc: &Disc, plan: &Compare) -> Result<(), Stop> {
    let written = |track: &super::answer::TrackInformation| {
        u64::from(track.start) + u64::from(track.size_blocks)
    };
    let end = disc.tracks.iter().map(written).max().unwrap_or(0);
    let end = end.max(u64::from(disc.readable_blocks));
    if u64::from(plan.start) + u64::from(plan.blocks) > end {
        let why = format!("the disc ends at block {end}, before what is to be compared");
        return Err(Error::Unfit(why).into());
    }
    Ok(())
}

pub(super) fn is_same_input<S: Source + ?Sized>(
    source: &mut S,
    plan: &Compare,
) -> Result<(), Stop> {
    if source.fingerprint() != plan.fingerprint || source.blocks() < plan.blocks {
        let why = "it is not what was burned".to_owned();
        return Err(Error::OtherInput(why).into());
    }
    source.start_at(0).map_err(|why| Error::Input(why).into())
}

fn blocks<D: Drive + ?Sized, S: Source + ?Sized>(
    drive: &mut D,
    source: &mut S,
    job: &Job<Left>,
    plan: &Compare,
    (end, closes): (u32, bool),
    same_blocks: &mut u32,
) -> Result<(), Stop> {
    let block = usize::try_from(BLOCK_BYTES).unwrap_or(2048);
    let most = at_once(drive);
    let most_bytes = usize::try_from(most).unwrap_or(1) * block;
    let (mut is, mut should) = (vec![0; most_bytes], vec![0; most_bytes]);
    while *same_blocks < end {
        let run = most.min(end - *same_blocks);
        let bytes = usize::try_from(run).unwrap_or(1) * block;
        job.gate().check()?;
        take_whole(drive, source, job, &mut should[..bytes])?;
        if closes && *same_blocks + run == end {
            job.gate().close()?;
        }
        let drive = &mut Within::new(drive, READ_LIMIT);
        read(drive, plan.start + *same_blocks, &mut is[..bytes])?;
        let pairs = is.chunks(block).zip(should.chunks(block));
        let same = pairs
            .take(usize::try_from(run).unwrap_or(1))
            .take_while(|(is, should)| is == should)
            .count();
        let same = u32::try_from(same).unwrap_or(run);
        *same_blocks += same;
        job.progress_cell()
            .done(u64::from(*same_blocks) * BLOCK_BYTES, 0);
        if same < run {
            let block = plan.start + *same_blocks;
            return Err(Error::Differs { block }.into());
        }
    }
    Ok(())
}

/// Takes as many blocks as the buffer holds.
fn take_whole<D: Drive + ?Sized, S: Source + ?Sized>(
    drive: &D,
    source: &mut S,
    job: &Job<Left>,
    buffer: &mut [u8],
) -> Result<(), Stop> {
    let block = usize::try_from(BLOCK_BYTES).unwrap_or(2048);
    let mut have = 0;
    while have < buffer.len() {
        let deadline = drive.now().after(SOURCE_LIMIT);
        match source.take(&mut buffer[have..], deadline, Some(job.gate())) {
            Taken::Run(blocks) if blocks > 0 => {
                let bytes = usize::try_from(blocks).unwrap_or(0).saturating_mul(block);
                have = have.saturating_add(bytes);
            }
            Taken::Run(_) | Taken::End => {
                return Err(Error::OtherInput("it is shorter".to_owned()).into());
            }
            Taken::Dry => {
                let why = format!("nothing came within {} s", SOURCE_LIMIT.as_secs());
                return Err(Error::Input(why).into());
            }
            Taken::Asked => return Err(Stop::Asked),
            Taken::Failed(why) => return Err(Error::Input(why).into()),
        }
    }
    Ok(())
}
