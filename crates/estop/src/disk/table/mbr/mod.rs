//! Master boot records (UEFI 2.10 §5.2.1) and the chain of extended ones.

mod edit;
mod plan;
mod read;
mod record;

use super::codec::{put, u32_at};
use super::finding::Findings;
use super::geometry::{Span, free_spans};
use super::gpt::overlaps;
use super::partition::{Kind, role};
use super::{Finding, Geometry, Partition, PartitionType};
pub(super) use plan::{protective, protective_sectors};
pub(super) use read::{Lba0, classify};
use record::Record;

/// Where the disk's signature stands.
const SIGNATURE_AT: usize = 440;
/// The mark that ends the sector: 0x55 0xAA.
const MARK_AT: usize = 510;
/// How many records LBA 0 has.
const PRIMARIES: u32 = 4;
/// The number of the first logical partition.
const FIRST_LOGICAL: u32 = 5;

/// A master boot record, with the chain of logical partitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mbr {
    geometry: Geometry,
    /// LBA 0 as it stands on the disk: boot code and records.
    sector: Vec<u8>,
    chain: Vec<Ebr>,
    chain_state: ChainState,
}

/// An extended boot record: one logical partition and the way to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Ebr {
    lba: u64,
    sector: Vec<u8>,
}

/// Whether the chain could be read to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ChainState {
    Whole,
    Cut,
}

impl Mbr {
    /// An empty table.
    pub(super) fn new(geometry: Geometry, disk_signature: u32) -> Self {
        let mut sector = empty_sector(geometry);
        put(&mut sector, SIGNATURE_AT, &disk_signature.to_le_bytes());
        Self {
            geometry,
            sector,
            chain: Vec::new(),
            chain_state: ChainState::Whole,
        }
    }

    /// Size of the disk and its sectors.
    pub const fn geometry(&self) -> Geometry {
        self.geometry
    }

    /// The disk's signature.
    pub fn disk_signature(&self) -> u32 {
        u32_at(&self.sector, SIGNATURE_AT)
    }

    /// The partitions, by number; those that begin beyond the disk's end are left out.
    pub fn partitions(&self) -> Vec<Partition> {
        let all = self
            .all()
            .filter(|(_, _, span)| span.first <= self.geometry.last_lba());
        all.map(|(number, record, span)| self.describe(number, &record, span))
            .collect()
    }

    /// The sectors of the chain of logical partitions.
    pub(super) fn chain_lbas(&self) -> impl Iterator<Item = u64> {
        self.chain.iter().map(|ebr| ebr.lba)
    }

    /// The sectors that no primary partition covers, in order: what its 32 bits can reach.
    pub(super) fn free(&self) -> Vec<Span> {
        let last = self.geometry.last_lba().min(u64::from(u32::MAX) - 1);
        let used = self.primaries().map(|(_, record)| record.span(0)).collect();
        free_spans(Span::new(1, last), used)
    }

    /// The sectors of the extended partition that neither EBRs nor logical partitions cover.
    pub(super) fn free_logical(&self) -> Vec<Span> {
        let Some((_, extended)) = self.extended() else {
            return Vec::new();
        };
        let whole = extended.span(0);
        let last = whole.last.min(self.geometry.last_lba());
        if whole.first > last {
            return Vec::new();
        }
        let mut used: Vec<Span> = self
            .chain
            .iter()
            .map(|ebr| Span::sized(ebr.lba, 1))
            .collect();
        used.extend(self.logicals().map(|(_, _, span)| span));
        free_spans(Span::new(whole.first, last), used)
    }

    /// Every partition with where it is, the primary ones first.
    fn all(&self) -> impl Iterator<Item = (u32, Record, Span)> {
        let primaries = self
            .primaries()
            .map(|(number, record)| (number, record, record.span(0)));
        primaries.chain(self.logicals())
    }

    /// The records in use in LBA 0.
    fn primaries(&self) -> impl Iterator<Item = (u32, Record)> {
        let records = (0..4).map(|index| Record::at(&self.sector, index));
        (1..).zip(records).filter(|(_, record)| record.is_used())
    }

    /// The extended partition whose chain we follow: the first.
    fn extended(&self) -> Option<(u32, Record)> {
        self.primaries().find(|(_, record)| record.is_extended())
    }

    fn logicals(&self) -> impl Iterator<Item = (u32, Record, Span)> {
        let used = self
            .chain
            .iter()
            .filter_map(|ebr| Some((ebr.lba, ebr.data()?)));
        (FIRST_LOGICAL..)
            .zip(used)
            .map(|(number, (lba, record))| (number, record, record.span(lba)))
    }

    fn describe(&self, number: u32, record: &Record, span: Span) -> Partition {
        let extent = self.geometry.extent(span.first, span.last);
        let partition_type = PartitionType::Mbr(record.os_type);
        Partition {
            number,
            start_bytes: extent.start_bytes,
            len_bytes: extent.len_bytes,
            kind: match number {
                FIRST_LOGICAL.. => Kind::Logical,
                _ if record.is_extended() => Kind::Extended,
                _ => Kind::Primary,
            },
            partition_type,
            type_name: partition_type.name(),
            name: String::new(),
            guid: None,
            attributes: 0,
            active: record.is_active(),
            role: role(partition_type, 0),
        }
    }

    /// Adds what is odd about the partitions.
    pub(super) fn examine(&self, findings: &mut Findings) {
        let last = self.geometry.last_lba();
        let extended = self.extended();
        let inside = extended.map(|(_, record)| record.span(0));
        for (number, record, span) in self.all() {
            if span.first > last {
                let (first_lba, last_lba) = (span.first, span.last);
                findings.add(Finding::Unusable {
                    number,
                    first_lba,
                    last_lba,
                });
            } else if span.last > last {
                findings.add(Finding::PastEnd {
                    number,
                    last_lba: span.last,
                });
            }
            if number >= FIRST_LOGICAL && inside.is_none_or(|inside| !inside.contains(&span)) {
                findings.add(Finding::OutsideExtended { number });
            }
            let other = extended.is_some_and(|(first, _)| first != number);
            if number < FIRST_LOGICAL && record.is_extended() && other {
                findings.add(Finding::SecondExtended { number });
            }
        }
        overlaps(
            self.primaries()
                .map(|(number, record)| (record.span(0), number))
                .collect(),
            findings,
        );
        overlaps(
            self.logicals()
                .map(|(number, _, span)| (span, number))
                .collect(),
            findings,
        );
    }
}

impl Ebr {
    fn empty(geometry: Geometry, lba: u64) -> Self {
        Self {
            lba,
            sector: empty_sector(geometry),
        }
    }

    /// Index and record of the logical partition, relative to this EBR.
    fn data_at(&self) -> Option<(usize, Record)> {
        let records = (0..2).map(|index| (index, Record::at(&self.sector, index)));
        records
            .into_iter()
            .find(|(_, record)| record.is_used() && !record.is_extended())
    }

    fn data(&self) -> Option<Record> {
        self.data_at().map(|(_, record)| record)
    }

    /// The record that leads to the next EBR, relative to the extended partition.
    fn link(&self) -> Option<Record> {
        let mut records = (0..2).map(|index| Record::at(&self.sector, index));
        records.find(|record| record.is_used() && record.is_extended())
    }
}

/// A sector with nothing but the mark.
fn empty_sector(geometry: Geometry) -> Vec<u8> {
    let mut sector = vec![0; geometry.sector_bytes() as usize];
    put(&mut sector, MARK_AT, &[0x55, 0xAA]);
    sector
}
