//! A partition record (UEFI 2.10 table 5.2).

use super::super::PartitionType;
use super::super::codec::{put, u32_at};
use super::super::geometry::Span;

const RECORDS_AT: usize = 446;
const RECORD_BYTES: usize = 16;
const ACTIVE: u8 = 0x80;
/// The geometry that everybody assumes for cylinder, head and sector numbers.
const HEADS: u64 = 255;
const SECTORS_PER_TRACK: u64 = 63;
/// What says that an address is beyond cylinder, head and sector numbers.
const BEYOND_CHS: [u8; 3] = [0xFE, 0xFF, 0xFF];

/// The fields of a record that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) status: u8,
    pub(super) os_type: u8,
    /// Relative to the disk, to the EBR (data) or to the extended partition (link).
    pub(super) start: u32,
    pub(super) len: u32,
}

impl Record {
    /// The record `index`, 0 to 3, of a boot sector.
    pub(super) fn at(sector: &[u8], index: usize) -> Self {
        let record = &sector[RECORDS_AT + index * RECORD_BYTES..][..RECORD_BYTES];
        Self {
            status: record[0],
            os_type: record[4],
            start: u32_at(record, 8),
            len: u32_at(record, 12),
        }
    }

    /// Writes it to place `index`, with its start at `base` plus its own.
    pub(super) fn write(&self, sector: &mut [u8], index: usize, base: u64) {
        let span = self.span(base);
        let at = RECORDS_AT + index * RECORD_BYTES;
        put(sector, at, &[self.status]);
        put(sector, at + 1, &chs(span.first));
        put(sector, at + 4, &[self.os_type]);
        put(sector, at + 5, &chs(span.last));
        put(sector, at + 8, &self.start.to_le_bytes());
        put(sector, at + 12, &self.len.to_le_bytes());
    }

    /// Clears place `index`.
    pub(super) fn clear(sector: &mut [u8], index: usize) {
        put(
            sector,
            RECORDS_AT + index * RECORD_BYTES,
            &[0; RECORD_BYTES],
        );
    }

    /// Changes the type byte at place `index` alone.
    pub(super) fn put_type(sector: &mut [u8], index: usize, os_type: u8) {
        put(sector, RECORDS_AT + index * RECORD_BYTES + 4, &[os_type]);
    }

    /// Changes the status byte at place `index` alone.
    pub(super) fn put_active(sector: &mut [u8], index: usize, active: super::super::Active) {
        let status = match active {
            super::super::Active::Yes => ACTIVE,
            super::super::Active::No => 0,
        };
        put(sector, RECORDS_AT + index * RECORD_BYTES, &[status]);
    }

    pub(super) const fn is_used(&self) -> bool {
        self.os_type != 0 && self.len != 0
    }

    pub(super) const fn is_extended(&self) -> bool {
        PartitionType::Mbr(self.os_type).is_extended()
    }

    pub(super) const fn is_active(&self) -> bool {
        self.status & ACTIVE != 0
    }

    /// The sectors it covers, with its start counted from `base`.
    pub(super) fn span(&self, base: u64) -> Span {
        Span::sized(
            base.saturating_add(u64::from(self.start)),
            u64::from(self.len),
        )
    }
}

/// Cylinder, head and sector of an address, or the mark that there is none.
fn chs(lba: u64) -> [u8; 3] {
    let sector = lba % SECTORS_PER_TRACK + 1;
    let head = lba / SECTORS_PER_TRACK % HEADS;
    let cylinder = lba / (SECTORS_PER_TRACK * HEADS);
    let high = cylinder >> 8 << 6 | sector;
    match (
        u8::try_from(head),
        u8::try_from(high),
        u8::try_from(cylinder & 0xFF),
    ) {
        (Ok(head), Ok(high), Ok(low)) if cylinder < 1024 => [head, high, low],
        _ => BEYOND_CHS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chs_counts_sectors_from_one_and_gives_up_beyond_1024_cylinders() {
        assert_eq!(chs(0), [0, 1, 0]);
        assert_eq!(chs(2048), [32, 33, 0]);
        assert_eq!(chs(1023 * 255 * 63 + 254 * 63 + 62), [254, 0xFF, 0xFF]);
        assert_eq!(chs(1024 * 255 * 63), BEYOND_CHS);
    }
}
