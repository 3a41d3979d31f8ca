//! What LBA 0 is, and the chain of logical partitions.

use std::collections::BTreeSet;

use super::super::codec::u16_at;
use super::super::finding::Findings;
use super::super::{Finding, Geometry, LOGICALS_MAX};
use super::record::Record;
use super::{ChainState, Ebr, MARK_AT, Mbr};
use crate::disk::ReadAt;

/// What the first sector of a disk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Lba0 {
    /// Nothing that we know.
    Other,
    /// The boot sector of a file system on the whole disk.
    FileSystem,
    /// A protective MBR (UEFI 2.10 §5.2.3).
    Protective {
        /// The size of the protective partition in sectors.
        sectors: u32,
        /// How many other partitions it has.
        others: usize,
    },
    /// An MBR.
    Mbr,
}

/// Tells what the sector is: FAT and NTFS boot sectors carry the same mark as an MBR, and boot code
/// where that has its records.
pub(in super::super) fn classify(sector: &[u8], geometry: Geometry) -> Lba0 {
    if sector.get(MARK_AT..MARK_AT + 2) != Some(&[0x55, 0xAA]) {
        return Lba0::Other;
    }
    let records: Vec<Record> = (0..4).map(|index| Record::at(sector, index)).collect();
    let used: Vec<&Record> = records.iter().filter(|record| record.is_used()).collect();
    let protective = used
        .iter()
        .find(|record| record.os_type == 0xEE && record.start == 1);
    if let Some(protective) = protective {
        return Lba0::Protective {
            sectors: protective.len,
            others: used.len() - 1,
        };
    }
    let statuses = records
        .iter()
        .all(|record| matches!(record.status, 0 | 0x80));
    let on_disk = |record: &&&Record| u64::from(record.start) <= geometry.last_lba();
    let some_on_disk = used.iter().any(|record| on_disk(&record));
    match (is_file_system(sector), used.is_empty()) {
        (true, _) if !(statuses && some_on_disk) => Lba0::FileSystem,
        (false, true) if statuses => Lba0::Mbr,
        _ if statuses && some_on_disk => Lba0::Mbr,
        _ => Lba0::Other,
    }
}

impl Mbr {
    /// The table whose LBA 0 is `sector`; what is odd about the chain is added to `findings`.
    pub(in super::super) fn read<D: ReadAt>(
        device: &mut D,
        geometry: Geometry,
        sector: Vec<u8>,
        findings: &mut Findings,
    ) -> Self {
        let chain_state = ChainState::Whole;
        let mut mbr = Self {
            geometry,
            sector,
            chain: Vec::new(),
            chain_state,
        };
        if let Err(finding) = mbr.follow_chain(device) {
            mbr.chain_state = ChainState::Cut;
            findings.add(finding);
        }
        mbr
    }

    fn follow_chain<D: ReadAt>(&mut self, device: &mut D) -> Result<(), Finding> {
        let Some((_, extended)) = self.extended() else {
            return Ok(());
        };
        let whole = extended.span(0);
        let mut met = BTreeSet::new();
        let mut ebr_lba = whole.first;
        loop {
            if !met.insert(ebr_lba) {
                return Err(Finding::ChainLoop { ebr_lba });
            }
            if self.chain.len() > LOGICALS_MAX {
                return Err(Finding::ChainTooLong);
            }
            let broken = Finding::ChainBroken { ebr_lba };
            if !(whole.first..=whole.last.min(self.geometry.last_lba())).contains(&ebr_lba) {
                return Err(broken);
            }
            let sector_bytes = self.geometry.sector_bytes();
            let mut sector = vec![0; sector_bytes as usize];
            let read = device.read_at(ebr_lba * u64::from(sector_bytes), &mut sector);
            if read.is_err() || sector[MARK_AT..MARK_AT + 2] != [0x55, 0xAA] {
                return Err(broken);
            }
            let ebr = Ebr {
                lba: ebr_lba,
                sector,
            };
            let link = ebr.link();
            self.chain.push(ebr);
            match link {
                Some(link) => ebr_lba = whole.first + u64::from(link.start),
                None => return Ok(()),
            }
        }
    }
}

/// Whether a sector with the mark is the boot sector of FAT, exFAT, NTFS or ReFS.
fn is_file_system(sector: &[u8]) -> bool {
    let oem_name = &sector[3..11];
    let named = [&b"NTFS    "[..], b"EXFAT   ", b"-FVE-FS-", b"ReFS\0\0\0\0"];
    if named.contains(&oem_name) {
        return true;
    }
    let jump = sector[0] == 0xE9 || (sector[0] == 0xEB && sector[2] == 0x90);
    let bytes_per_sector = u16_at(sector, 11);
    let media = sector[21];
    jump && bytes_per_sector.is_power_of_two()
        && (512..=4096).contains(&bytes_per_sector)
        && sector[13].is_power_of_two()
        && u16_at(sector, 14) != 0
        && (1..=2).contains(&sector[16])
        && (media == 0xF0 || media >= 0xF8)
}
