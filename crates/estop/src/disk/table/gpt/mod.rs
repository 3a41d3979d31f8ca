//! GUID partition tables (UEFI 2.10 §5.3).

mod edit;
mod entry;
pub(super) mod header;
pub(super) mod plan;
pub(super) mod read;

use super::codec::crc32;
use super::finding::Findings;
use super::geometry::{Span, free_spans};
use super::partition::{Kind, role};
use super::{EditError, Finding, Geometry, Guid, Partition, PartitionType};
pub(super) use edit::Request;
use entry::Entry;
use header::Header;

/// Entries of a new table: 128 of 128 bytes, the least that may be reserved (§5.3.1).
const NEW_ENTRIES: u32 = 128;
const NEW_ENTRY_BYTES: u32 = 128;
/// Where the primary header stands, and where its entries begin unless they were moved.
pub(super) const PRIMARY_LBA: u64 = 1;
const PRIMARY_ENTRIES_LBA: u64 = 2;

/// A GUID partition table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gpt {
    geometry: Geometry,
    disk_guid: Guid,
    first_usable_lba: u64,
    last_usable_lba: u64,
    /// Of the primary copy.
    entries_lba: u64,
    entry_count: u32,
    entry_bytes: u32,
    /// The entry array as it stands on the disk: the one place where the entries are kept, so that
    /// what we do not know of stays.
    array: Vec<u8>,
}

impl Gpt {
    /// An empty table.
    pub(super) fn new(geometry: Geometry, disk_guid: Guid) -> Result<Self, EditError> {
        let sectors = geometry.sectors(u64::from(NEW_ENTRIES * NEW_ENTRY_BYTES));
        let first_usable_lba = PRIMARY_ENTRIES_LBA + sectors;
        let last_usable_lba = geometry.last_lba().checked_sub(sectors + 1);
        let last_usable_lba = last_usable_lba.filter(|last| *last >= first_usable_lba);
        Ok(Self {
            geometry,
            disk_guid,
            first_usable_lba,
            last_usable_lba: last_usable_lba.ok_or(EditError::DiskTooSmall)?,
            entries_lba: PRIMARY_ENTRIES_LBA,
            entry_count: NEW_ENTRIES,
            entry_bytes: NEW_ENTRY_BYTES,
            array: vec![0; (NEW_ENTRIES * NEW_ENTRY_BYTES) as usize],
        })
    }

    /// The table that a good `header` and its `array` give; `entries_lba` is the primary's.
    fn from_copy(geometry: Geometry, header: &Header, array: Vec<u8>, entries_lba: u64) -> Self {
        Self {
            geometry,
            disk_guid: header.disk_guid,
            first_usable_lba: header.first_usable_lba,
            last_usable_lba: header.last_usable_lba,
            entries_lba,
            entry_count: header.entry_count,
            entry_bytes: header.entry_bytes,
            array,
        }
    }

    /// Size of the disk and its sectors.
    pub const fn geometry(&self) -> Geometry {
        self.geometry
    }

    /// The disk's GUID.
    pub const fn disk_guid(&self) -> Guid {
        self.disk_guid
    }

    /// How many partitions it has room for.
    pub const fn entry_count(&self) -> u32 {
        self.entry_count
    }

    /// Length of the entry array in bytes.
    pub(super) const fn entries_bytes(&self) -> u64 {
        self.array.len() as u64
    }

    /// The partitions, by number; entries that cannot be partitions are left out.
    pub fn partitions(&self) -> Vec<Partition> {
        let used = self.entries().filter(|(_, entry)| self.is_usable(entry));
        used.map(|(number, entry)| self.describe(number, &entry))
            .collect()
    }

    /// The entries in use, with their number.
    fn entries(&self) -> impl Iterator<Item = (u32, Entry)> {
        let chunks = self.array.chunks_exact(self.entry_bytes as usize);
        let entries = (1..).zip(chunks.map(Entry::parse));
        entries.filter(|(_, entry)| !entry.type_guid.is_nil())
    }

    /// Whether an entry is one that systems make a partition of.
    fn is_usable(&self, entry: &Entry) -> bool {
        entry.first_lba <= entry.last_lba && entry.first_lba <= self.geometry.last_lba()
    }

    fn describe(&self, number: u32, entry: &Entry) -> Partition {
        let extent = self.geometry.extent(entry.first_lba, entry.last_lba);
        let partition_type = PartitionType::Gpt(entry.type_guid);
        Partition {
            number,
            start_bytes: extent.start_bytes,
            len_bytes: extent.len_bytes,
            kind: Kind::Primary,
            partition_type,
            type_name: partition_type.name(),
            name: entry.name(),
            guid: Some(entry.guid),
            attributes: entry.attributes,
            active: false,
            role: role(partition_type, entry.attributes),
        }
    }

    /// The sectors that partitions may use and none does, in order.
    pub(super) fn free(&self) -> Vec<Span> {
        let used = self.entries().filter(|(_, entry)| self.is_usable(entry));
        let used = used
            .map(|(_, entry)| Span::new(entry.first_lba, entry.last_lba))
            .collect();
        free_spans(Span::new(self.first_usable_lba, self.last_usable_lba), used)
    }

    /// Adds what is odd about the entries.
    fn examine(&self, findings: &mut Findings) {
        let usable = Span::new(self.first_usable_lba, self.last_usable_lba);
        let mut spans = Vec::new();
        let mut guids = Vec::new();
        for (number, entry) in self.entries() {
            let (first_lba, last_lba) = (entry.first_lba, entry.last_lba);
            if !self.is_usable(&entry) {
                findings.add(Finding::Unusable {
                    number,
                    first_lba,
                    last_lba,
                });
                continue;
            }
            let span = Span::new(first_lba, last_lba);
            if last_lba > self.geometry.last_lba() {
                findings.add(Finding::PastEnd { number, last_lba });
            } else if !usable.contains(&span) {
                findings.add(Finding::OutsideUsable { number });
            }
            spans.push((span, number));
            guids.push((entry.guid, number));
        }
        overlaps(spans, findings);
        guids.sort_unstable();
        for pair in guids.windows(2) {
            if let [(one, first), (other, second)] = *pair
                && one == other
            {
                findings.add(Finding::SameGuid { first, second });
            }
        }
    }

    fn entries_sectors(&self) -> u64 {
        self.geometry.sectors(self.entries_bytes())
    }

    /// The entry array as whole sectors.
    fn entries_image(&self) -> Vec<u8> {
        let mut image = self.array.clone();
        let sector = self.geometry.sector_bytes() as usize;
        image.resize(image.len().next_multiple_of(sector), 0);
        image
    }

    /// The header of a copy: at `my_lba`, its entries at `entries_lba`.
    fn header_image(&self, my_lba: u64, alternate_lba: u64, entries_lba: u64) -> Vec<u8> {
        let header = Header {
            header_bytes: 92,
            my_lba,
            alternate_lba,
            first_usable_lba: self.first_usable_lba,
            last_usable_lba: self.last_usable_lba,
            disk_guid: self.disk_guid,
            entries_lba,
            entry_count: self.entry_count,
            entry_bytes: self.entry_bytes,
            entries_crc: crc32(&self.array),
        };
        header.encode(self.geometry.sector_bytes())
    }
}

/// Adds every pair of neighbours (by start) that share sectors.
pub(super) fn overlaps(mut spans: Vec<(Span, u32)>, findings: &mut Findings) {
    spans.sort_unstable();
    let mut furthest: Option<(Span, u32)> = None;
    for (span, number) in spans {
        if let Some((before, first)) = furthest
            && before.overlaps(&span)
        {
            findings.add(Finding::Overlap {
                first,
                second: number,
            });
        }
        if furthest.is_none_or(|(before, _)| span.last > before.last) {
            furthest = Some((span, number));
        }
    }
}
