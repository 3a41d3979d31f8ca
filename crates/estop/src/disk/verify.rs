//! Verify: reads all of a disk, and says up to where it is zero.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disk, Extent, Identity, Left,
    begin::{begin, is_lost},
    raw::is_zero,
    sweep::{Each, Landing, Listen, Sweep},
};
use crate::{Job, Outcome, Stop, Unit};

/// Blocks that are counted as zero or not.
const BLOCK_BYTES: usize = 4096;

/// A whole disk is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verify {
    /// The disk that was looked at.
    pub identity: Identity,
}

/// Reads all of a disk; it is not changed.
///
/// Left: `Read`, up to where it was read; `Untouched` if it never came to reading.
pub fn verify<D: Disk>(disk: &mut D, job: &Job<Left>, plan: &Verify) -> Outcome<Left> {
    if let Err(stop) = begin(disk, job, &plan.identity) {
        return Outcome::new(Err(stop), Left::Untouched);
    }
    let size = disk.geometry().size_bytes;
    job.progress_cell()
        .phase("verifying", Some(size), Unit::Bytes);
    let mut sweep = Sweep::new(Each::Read, 0, Duration::ZERO);
    let mut seen = Seen {
        nonzero_bytes: 0,
        first_nonzero: u64::MAX,
    };
    let all = [Extent::new(0, size)];
    let mut result = sweep.run(disk, job, &all, Listen::AndClose, &mut seen);
    if !is_lost(&result)
        && let Err(error) = sweep.drain(disk, &mut seen)
        && !matches!(result, Err(Stop::Failed(_)))
    {
        result = Err(error.into());
    }
    let unreadable = sweep.except();
    let to_bytes = sweep.prefix.to_bytes();
    let first_unreadable = unreadable
        .first()
        .map_or(u64::MAX, |extent| extent.start_bytes);
    let zero_to_bytes = to_bytes.min(seen.first_nonzero).min(first_unreadable);
    let nonzero_bytes = seen.nonzero_bytes;
    Outcome::new(
        result,
        Left::Read {
            to_bytes,
            zero_to_bytes,
            nonzero_bytes,
            unreadable,
        },
    )
}

struct Seen {
    nonzero_bytes: u64,
    first_nonzero: u64,
}

impl<D: Disk> Landing<D> for Seen {
    fn read(&mut self, extent: Extent, bytes: &[u8]) {
        for (index, block) in bytes.chunks(BLOCK_BYTES).enumerate() {
            if is_zero(block) {
                continue;
            }
            self.nonzero_bytes += block.len() as u64;
            let zeros = block.iter().take_while(|byte| **byte == 0).count();
            let at = extent.start_bytes + (index * BLOCK_BYTES + zeros) as u64;
            self.first_nonzero = self.first_nonzero.min(at);
        }
    }
}
