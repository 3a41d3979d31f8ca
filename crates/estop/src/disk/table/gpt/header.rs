//! The GPT header (UEFI 2.10 §5.3.2).

use super::super::codec::{array_at, crc32, put, u32_at, u64_at};
use super::super::{ENTRIES_BYTES_MAX, Fault, Geometry, Guid};

const SIGNATURE: &[u8; 8] = b"EFI PART";
const REVISION_1_0: u32 = 0x0001_0000;
/// Size of the fields that revision 1.0 defines.
const HEADER_BYTES: u32 = 92;
/// Smallest entry (UEFI 2.10 §5.3.3: 128 × 2ⁿ).
const ENTRY_BYTES_MIN: u32 = 128;
/// Largest entry that we take: one sector of the largest size. None above 128 is known.
const ENTRY_BYTES_MAX: u32 = 4096;

/// The fields of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Header {
    pub(in super::super) header_bytes: u32,
    pub(in super::super) my_lba: u64,
    pub(in super::super) alternate_lba: u64,
    pub(in super::super) first_usable_lba: u64,
    pub(in super::super) last_usable_lba: u64,
    pub(in super::super) disk_guid: Guid,
    pub(in super::super) entries_lba: u64,
    pub(in super::super) entry_count: u32,
    pub(in super::super) entry_bytes: u32,
    pub(in super::super) entries_crc: u32,
}

impl Header {
    /// Whether a sector begins like a header, good or bad.
    pub(in super::super) fn is_signed(sector: &[u8]) -> bool {
        sector.starts_with(SIGNATURE)
    }

    /// The header in a `sector` read from `lba`, if it is good in itself; the entries are looked
    /// at by who reads them.
    pub(in super::super) fn parse(
        sector: &[u8],
        lba: u64,
        geometry: Geometry,
    ) -> Result<Self, Fault> {
        if !Self::is_signed(sector) {
            return Err(Fault::NoHeader);
        }
        let revision = u32_at(sector, 8);
        if revision >> 16 != REVISION_1_0 >> 16 {
            return Err(Fault::Revision(revision));
        }
        let header_bytes = u32_at(sector, 12);
        if !(HEADER_BYTES..=geometry.sector_bytes()).contains(&header_bytes) {
            return Err(Fault::HeaderSize(header_bytes));
        }
        let mut summed = sector[..header_bytes as usize].to_vec();
        put(&mut summed, 16, &[0; 4]);
        if crc32(&summed) != u32_at(sector, 16) {
            return Err(Fault::HeaderCrc);
        }
        let header = Self {
            header_bytes,
            my_lba: u64_at(sector, 24),
            alternate_lba: u64_at(sector, 32),
            first_usable_lba: u64_at(sector, 40),
            last_usable_lba: u64_at(sector, 48),
            disk_guid: Guid::from_disk(array_at(sector, 56)),
            entries_lba: u64_at(sector, 72),
            entry_count: u32_at(sector, 80),
            entry_bytes: u32_at(sector, 84),
            entries_crc: u32_at(sector, 88),
        };
        header.check(lba, geometry)?;
        Ok(header)
    }

    /// Its sector, with the CRC.
    pub(in super::super) fn encode(&self, sector_bytes: u32) -> Vec<u8> {
        let mut sector = vec![0; sector_bytes as usize];
        put(&mut sector, 0, SIGNATURE);
        put(&mut sector, 8, &REVISION_1_0.to_le_bytes());
        put(&mut sector, 12, &HEADER_BYTES.to_le_bytes());
        put(&mut sector, 24, &self.my_lba.to_le_bytes());
        put(&mut sector, 32, &self.alternate_lba.to_le_bytes());
        put(&mut sector, 40, &self.first_usable_lba.to_le_bytes());
        put(&mut sector, 48, &self.last_usable_lba.to_le_bytes());
        put(&mut sector, 56, &self.disk_guid.to_disk());
        put(&mut sector, 72, &self.entries_lba.to_le_bytes());
        put(&mut sector, 80, &self.entry_count.to_le_bytes());
        put(&mut sector, 84, &self.entry_bytes.to_le_bytes());
        put(&mut sector, 88, &self.entries_crc.to_le_bytes());
        let crc = crc32(&sector[..HEADER_BYTES as usize]);
        put(&mut sector, 16, &crc.to_le_bytes());
        sector
    }

    /// Length of the entry array in bytes.
    pub(in super::super) fn entries_bytes(&self) -> u64 {
        u64::from(self.entry_count) * u64::from(self.entry_bytes)
    }

    fn check(&self, lba: u64, geometry: Geometry) -> Result<(), Fault> {
        if self.my_lba != lba {
            return Err(Fault::MyLba(self.my_lba));
        }
        let size = self.entry_bytes;
        if !size.is_power_of_two() || !(ENTRY_BYTES_MIN..=ENTRY_BYTES_MAX).contains(&size) {
            return Err(Fault::EntrySize(size));
        }
        if self.entry_count == 0 || self.entries_bytes() > ENTRIES_BYTES_MAX {
            return Err(Fault::EntryCount(self.entry_count));
        }
        let sectors = geometry.sectors(self.entries_bytes());
        let end = self.entries_lba.checked_add(sectors);
        let fits = end.is_some_and(|end| end <= geometry.last_lba() + 1);
        let covers_header =
            (self.entries_lba..self.entries_lba.saturating_add(sectors)).contains(&lba);
        if self.entries_lba < 2 || !fits || covers_header {
            return Err(Fault::EntriesLba(self.entries_lba));
        }
        let (first, last) = (self.first_usable_lba, self.last_usable_lba);
        if first > last || last > geometry.last_lba() {
            return Err(Fault::Usable { first, last });
        }
        Ok(())
    }
}
