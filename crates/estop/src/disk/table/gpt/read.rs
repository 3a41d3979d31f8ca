//! The two copies of a GPT on a disk.

use super::super::codec::crc32;
use super::super::finding::Findings;
use super::super::{Copy, Fault, Finding, Geometry};
use super::header::Header;
use super::{Gpt, PRIMARY_ENTRIES_LBA, PRIMARY_LBA};
use crate::disk::ReadAt;

/// A copy of a GPT as it was found.
#[derive(Debug, Clone)]
pub(in super::super) struct Found {
    /// Where its header was looked for.
    pub(in super::super) lba: u64,
    /// The sector there, if it could be read.
    pub(in super::super) sector: Option<Vec<u8>>,
    /// The header, if that is good.
    pub(in super::super) header: Option<Header>,
    /// The entry array if all is good, else the first fault.
    pub(in super::super) array: Result<Vec<u8>, Fault>,
}

impl Found {
    pub(in super::super) const fn is_good(&self) -> bool {
        self.array.is_ok()
    }

    /// Whether something stands there that looks like a header.
    pub(in super::super) fn is_signed(&self) -> bool {
        self.sector.as_deref().is_some_and(Header::is_signed)
    }

    fn read<D: ReadAt>(device: &mut D, geometry: Geometry, lba: u64) -> Self {
        let mut found = Self {
            lba,
            sector: None,
            header: None,
            array: Err(Fault::Unreadable),
        };
        let mut sector = vec![0; geometry.sector_bytes() as usize];
        let at_bytes = lba * u64::from(geometry.sector_bytes());
        if device.read_at(at_bytes, &mut sector).is_err() {
            return found;
        }
        let parsed = Header::parse(&sector, lba, geometry);
        found.sector = Some(sector);
        found.array = parsed.and_then(|header| {
            found.header = Some(header);
            read_array(device, geometry, &header)
        });
        found
    }
}

/// Both copies.
#[derive(Debug, Clone)]
pub(in super::super) struct Copies {
    pub(in super::super) primary: Found,
    pub(in super::super) backup: Found,
}

impl Copies {
    /// Looks at LBA 1 and, for the backup, where the primary header says and in the last sector.
    pub(in super::super) fn read<D: ReadAt>(device: &mut D, geometry: Geometry) -> Self {
        let primary = Found::read(device, geometry, PRIMARY_LBA);
        let last_lba = geometry.last_lba();
        let named = primary.header.map(|header| header.alternate_lba);
        let named = named.filter(|lba| (PRIMARY_LBA + 1..last_lba).contains(lba));
        if let Some(lba) = named {
            let backup = Found::read(device, geometry, lba);
            if backup.is_good() {
                return Self { primary, backup };
            }
        }
        Self {
            primary,
            backup: Found::read(device, geometry, last_lba),
        }
    }

    /// The copy that counts: the primary if it is good, else the backup.
    pub(in super::super) fn used(&self) -> Option<Copy> {
        match (self.primary.is_good(), self.backup.is_good()) {
            (true, _) => Some(Copy::Primary),
            (false, true) => Some(Copy::Backup),
            (false, false) => None,
        }
    }

    /// The table that the copy that counts gives.
    pub(in super::super) fn table(&self, geometry: Geometry) -> Option<Gpt> {
        let found = match self.used()? {
            Copy::Primary => &self.primary,
            Copy::Backup => &self.backup,
        };
        let (header, array) = (found.header.as_ref()?, found.array.as_ref().ok()?);
        let entries_lba = self
            .primary
            .header
            .map_or(PRIMARY_ENTRIES_LBA, |own| own.entries_lba);
        Some(Gpt::from_copy(geometry, header, array.clone(), entries_lba))
    }

    /// Adds what is odd about the copies; with a `table`, which one of them gave, also about that.
    pub(in super::super) fn examine(&self, table: Option<&Gpt>, findings: &mut Findings) {
        for (copy, found) in [(Copy::Primary, &self.primary), (Copy::Backup, &self.backup)] {
            if let Err(fault) = found.array {
                findings.add(Finding::Damaged { copy, fault });
            }
        }
        let Some(table) = table else { return };
        let last_lba = table.geometry.last_lba();
        for (copy, found, expected_lba) in [
            (Copy::Primary, &self.primary, self.backup.lba),
            (Copy::Backup, &self.backup, PRIMARY_LBA),
        ] {
            let Some(header) = found.header.filter(|_| found.is_good()) else {
                continue;
            };
            let (header_bytes, alternate_lba) = (header.header_bytes, header.alternate_lba);
            if header_bytes != 92 {
                findings.add(Finding::HeaderSize { copy, header_bytes });
            }
            if alternate_lba != expected_lba {
                findings.add(Finding::AlternateLba {
                    copy,
                    alternate_lba,
                    expected_lba,
                });
            }
        }
        let found_lba = self.backup.lba;
        if self.backup.is_good() && found_lba != last_lba {
            findings.add(Finding::BackupNotAtEnd {
                found_lba,
                last_lba,
            });
        }
        if let (Ok(one), Ok(other)) = (&self.primary.array, &self.backup.array) {
            let summary = |found: &Found| found.header.map(|header| Summary::of(&header));
            if one != other || summary(&self.primary) != summary(&self.backup) {
                findings.add(Finding::CopiesDiffer);
            }
        }
        table.examine(findings);
    }
}

/// The fields that the headers of two copies have in common.
#[derive(PartialEq)]
struct Summary(u64, u64, [u8; 16], u32, u32);

impl Summary {
    fn of(header: &Header) -> Self {
        Self(
            header.first_usable_lba,
            header.last_usable_lba,
            header.disk_guid.to_disk(),
            header.entry_count,
            header.entry_bytes,
        )
    }
}

/// The entries of a good header: no more than the limit that it was checked against.
fn read_array<D: ReadAt>(
    device: &mut D,
    geometry: Geometry,
    header: &Header,
) -> Result<Vec<u8>, Fault> {
    let count = Fault::EntryCount(header.entry_count);
    let len = usize::try_from(header.entries_bytes()).map_err(|_| count)?;
    let mut array = vec![0; len];
    let at_bytes = header.entries_lba * u64::from(geometry.sector_bytes());
    device
        .read_at(at_bytes, &mut array)
        .map_err(|_| Fault::Unreadable)?;
    if crc32(&array) == header.entries_crc {
        Ok(array)
    } else {
        Err(Fault::EntriesCrc)
    }
}
