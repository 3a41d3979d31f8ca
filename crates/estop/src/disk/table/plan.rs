//! Plans of writes.

use crate::disk::{Epochs, Extent, Write};

/// Why a table cannot be written over what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The table was made for a disk of another size or sector.
    #[error("the table was made for another size of disk: read the disk again and repeat")]
    OtherGeometry,
    /// A copy of the table would stand on a partition, on its usable range, or on the other copy.
    #[error("there is no room for both copies of the table: clean the disk and make a new table")]
    NoRoom,
    /// The change reaches more than one sector of an MBR that is in use.
    #[error(
        "these changes cannot be written in one step that is never torn: write them one by one"
    )]
    NotOneStep,
    /// There is no good copy to repair from.
    #[error("no copy of the table is good: clean the disk and make a new table")]
    NothingGood,
    /// Repairing could destroy what has replaced the table.
    #[error(
        "the GPT is not announced by LBA 0 and may be left over: clean the disk, or make a new table"
    )]
    NotCertain,
}

/// Epochs that are being put together: empty ones are left out.
#[derive(Debug, Default)]
pub(super) struct EpochsBuilder(Vec<Vec<Write>>);

impl EpochsBuilder {
    pub(super) fn push(&mut self, writes: Vec<Write>) {
        if !writes.is_empty() {
            self.0.push(writes);
        }
    }

    pub(super) fn build(self) -> Epochs {
        Epochs(self.0)
    }
}

/// Zeros over one sector.
pub(super) fn zero(lba: u64, sector_bytes: u32) -> Write {
    let sector = u64::from(sector_bytes);
    Write::Zeros(Extent::new(lba * sector, sector))
}
