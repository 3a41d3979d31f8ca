//! Zeros over a disc that can be written anywhere, and looking for them.

use std::time::Duration;

use super::{
    BLOCK_BYTES, Drive, Error, Left, Profile, cdb,
    read::read,
    verbs::{POLL, Passing, WRITE_LIMIT, once, passing},
    within::Within,
};
use crate::{Bound, Job, Stop, scsi::Data};

/// A buffer that is full has room again in milliseconds.
const FULL_WAIT: Duration = Duration::from_millis(20);

/// Some blocks, by address and length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: u32,
    pub(super) blocks: u32,
}

/// Writes zeros over these runs. The gate is looked at before each WRITE, and closed before the
/// last: from there on it takes so long as `rest` says, and that is stated. How many blocks were
/// acknowledged is counted in `written`.
pub(super) fn write<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    profile: Profile,
    runs: &[Run],
    rest: Bound,
    written: &mut u64,
) -> Result<(), Stop> {
    let block_bytes = u32::try_from(BLOCK_BYTES).unwrap_or(2048);
    let most = profile.write_blocks(drive.max_transfer_bytes());
    let zeros = vec![0; usize::try_from(most * block_bytes).unwrap_or(0)];
    let total: u64 = runs.iter().map(|run| u64::from(run.blocks)).sum();
    for run in runs {
        let mut done = 0;
        while done < run.blocks {
            let blocks = most.min(run.blocks - done);
            job.gate().check()?;
            if *written + u64::from(blocks) == total {
                job.gate().close()?;
                let write = Bound::new(Duration::ZERO, WRITE_LIMIT);
                job.gate().set_bound(write + rest);
            }
            let bytes = usize::try_from(blocks * block_bytes).unwrap_or(0);
            write_one(drive, job, run.start + done, &zeros[..bytes])?;
            done += blocks;
            *written += u64::from(blocks);
            job.progress_cell().done(*written * BLOCK_BYTES, 0);
        }
    }
    Ok(())
}

/// Whether all of these blocks read as zeros. A block that cannot be read is not one.
pub(super) fn are_zero<D: Drive + ?Sized>(drive: &mut D, runs: &[Run]) -> Result<bool, Error> {
    let block_bytes = u32::try_from(BLOCK_BYTES).unwrap_or(2048);
    let most = (drive.max_transfer_bytes() / block_bytes).clamp(1, 32);
    let mut buffer = vec![0; usize::try_from(most * block_bytes).unwrap_or(0)];
    let zeros = buffer.clone();
    for run in runs {
        let mut done = 0;
        while done < run.blocks {
            let blocks = most.min(run.blocks - done);
            let bytes = usize::try_from(blocks * block_bytes).unwrap_or(0);
            match read(drive, run.start + done, &mut buffer[..bytes]) {
                Ok(()) if buffer[..bytes] == zeros[..bytes] => {}
                Ok(()) => return Ok(false),
                Err(error) if error.is_lost() => return Err(error),
                Err(error) => {
                    tracing::debug!(%error, "a block that should be zero");
                    return Ok(false);
                }
            }
            done += blocks;
        }
    }
    Ok(true)
}

/// One WRITE (10), sent again while the buffer is full, unless a cancel is accepted meanwhile.
fn write_one<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    lba: u32,
    bytes: &[u8],
) -> Result<(), Stop> {
    let what = "WRITE";
    let lba = i32::try_from(lba).map_err(|_| beyond(lba))?;
    let blocks = bytes.len() / usize::try_from(BLOCK_BYTES).unwrap_or(2048);
    let block = cdb::write_10(lba, u16::try_from(blocks).unwrap_or(u16::MAX));
    let until = drive.now().after(WRITE_LIMIT);
    let drive = &mut Within::new(drive, WRITE_LIMIT);
    let mut wait = FULL_WAIT;
    let mut attention_heard = false;
    loop {
        let data = Data::Out(bytes);
        let Err(error) = once(drive, what, block, data, WRITE_LIMIT) else {
            return Ok(());
        };
        match passing(&error) {
            Some(Passing::AtWork) if drive.now() < until => {
                drive.pause(wait, Some(job.gate()))?;
                wait = (wait * 2).min(POLL);
            }
            // 6/28: another disc, or this one after a reset, which lost what was in the buffer.
            Some(Passing::Attention) if !attention_heard && !is_fatal(&error) => {
                attention_heard = true;
            }
            _ => return Err(error.into()),
        }
    }
}

/// Medium changed, or reset: what was acknowledged may be lost.
fn is_fatal(error: &Error) -> bool {
    matches!(error.code(), Some(0x06_2800..=0x06_29FF))
}

fn beyond(lba: u32) -> Error {
    let why = format!("block {lba} is beyond what any disc has");
    Error::Unfit(why)
}
