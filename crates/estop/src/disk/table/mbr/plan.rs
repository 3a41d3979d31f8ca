//! The order in which an MBR is written so that no cut tears it.

use super::super::codec::changes;
use super::super::plan::{EpochsBuilder, PlanError, zero};
use super::super::{Geometry, Reading, Scheme};
use super::record::Record;
use super::{Mbr, empty_sector};
use crate::disk::Write;

/// A protective MBR (UEFI 2.10 §5.2.3, table 5.4).
pub(in super::super) fn protective(geometry: Geometry) -> Vec<u8> {
    let mut sector = empty_sector(geometry);
    let len = protective_sectors(geometry);
    let record = Record {
        status: 0,
        os_type: 0xEE,
        start: 1,
        len,
    };
    record.write(&mut sector, 0, 0);
    sector
}

/// The size that the protective partition should have.
pub(in super::super) fn protective_sectors(geometry: Geometry) -> u32 {
    u32::try_from(geometry.last_lba()).unwrap_or(u32::MAX)
}

impl Mbr {
    /// What turns the disk that was read as `old` into one with this table.
    pub(in super::super) fn plan(&self, old: &Reading) -> Result<EpochsBuilder, PlanError> {
        match (old.scheme, &old.mbr) {
            (Scheme::Mbr, Some(before)) => self.plan_in_place(before),
            _ => self.plan_fresh(old),
        }
    }

    /// Sectors that the old table does not lead to first, then the one sector that leads to them.
    fn plan_in_place(&self, before: &Self) -> Result<EpochsBuilder, PlanError> {
        let mut unlinked = Vec::new();
        let mut linked = Vec::new();
        for (lba, sector) in self.sectors() {
            match before.sectors().find(|(there, _)| *there == lba) {
                Some((_, there)) => linked.extend(self.sector_changes(lba, Some(there), sector)),
                None => unlinked.extend(self.sector_changes(lba, None, sector)),
            }
        }
        if linked.len() > 1 {
            return Err(PlanError::NotOneStep);
        }
        let mut epochs = EpochsBuilder::default();
        epochs.push(unlinked);
        epochs.push(linked);
        Ok(epochs)
    }

    /// Where no MBR counts: the chain first, then LBA 0, which makes it count. A GPT that
    /// counts must stay until then; it goes last, lest others take it for a table.
    fn plan_fresh(&self, old: &Reading) -> Result<EpochsBuilder, PlanError> {
        let sector_bytes = self.geometry.sector_bytes();
        let in_use = old.wipe_extents();
        let on_gpt = self.chain.iter().any(|ebr| {
            let extent = zero(ebr.lba, sector_bytes).extent();
            in_use.iter().any(|in_use| in_use.overlaps(&extent))
        });
        if on_gpt {
            return Err(PlanError::NotOneStep);
        }
        let headers = old.zero_signed_headers();
        let (mut first, last) = match old.scheme {
            Scheme::Gpt => (Vec::new(), headers),
            _ => (headers, Vec::new()),
        };
        for ebr in &self.chain {
            first.extend(self.sector_changes(ebr.lba, None, &ebr.sector));
        }
        let mut epochs = EpochsBuilder::default();
        epochs.push(first);
        epochs.push(self.sector_changes(0, Some(&old.lba0), &self.sector));
        epochs.push(last);
        Ok(epochs)
    }

    /// LBA 0 and the chain, with what they hold.
    fn sectors(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let chain = self
            .chain
            .iter()
            .map(|ebr| (ebr.lba, ebr.sector.as_slice()));
        core::iter::once((0, self.sector.as_slice())).chain(chain)
    }

    fn sector_changes(&self, lba: u64, old: Option<&[u8]>, new: &[u8]) -> Vec<Write> {
        changes(lba, self.geometry.sector_bytes(), old, new)
    }
}
