//! The look before: what is on a disk, and what a clean of it would remove.

use serde::Serialize;

use super::{
    Disk, Error, Extent, FullClean, Geometry, Identity, Method, Plan, QuickClean, Reader, Undo,
    prefix::{joined, minus},
    raw::{REQUEST_LIMIT, read},
    signature::{self, Found},
    table::{Finding, Listing, Partition, ReadError, Reading, Role, Table},
    undo::Changed,
};
use crate::JobId;

/// What is zeroed at each end of a disk, whatever is found there.
const END_BYTES: u64 = 1 << 20;

/// What is on a disk.
#[derive(Debug, Clone, Serialize)]
pub struct Survey {
    /// Which disk it is.
    pub identity: Identity,
    /// Its size and sectors.
    pub geometry: Geometry,
    /// Its table, if it has one that can be read.
    pub table: Option<Listing>,
    /// What is wrong with its table.
    pub findings: Vec<Finding>,
    /// Whether its first or last sectors cannot be read: then it may hold a table that is not seen.
    pub unreadable: bool,
    /// Signatures on the disk as a whole: a file system without a table, a member of an array.
    pub signatures: Vec<Found>,
    /// The signatures inside each partition.
    pub partitions: Vec<Surveyed>,
    #[serde(skip)]
    inside: Vec<Extent>,
    #[serde(skip)]
    ends: Vec<Extent>,
}

/// A partition and what is in it.
#[derive(Debug, Clone, Serialize)]
pub struct Surveyed {
    /// The partition.
    #[serde(flatten)]
    pub partition: Partition,
    /// The signatures found in it; none if it cannot be read.
    pub signatures: Vec<Found>,
}

/// Looks at a disk: its table at both ends, and the signatures on it and inside each partition.
///
/// What cannot be read because of bad sectors is taken for unknown, not for empty: it is among what
/// a clean removes.
pub fn survey<D: Disk>(disk: &mut D) -> Result<Survey, Error> {
    let identity = disk.identity()?;
    let geometry = disk.geometry();
    let whole = Extent::new(0, geometry.size_bytes);
    let reading = read_table(disk)?;
    let table = reading.as_ref().and_then(Reading::table);
    let signatures = probe(disk, whole)?;
    let mut inside = wipe_extents(disk, whole)?;
    let mut partitions = Vec::new();
    for partition in table.iter().flat_map(Table::partitions) {
        let extent = partition.extent();
        let holds = !matches!(partition.role(), Role::Extended | Role::Protective);
        if holds && extent.end_bytes() <= geometry.size_bytes {
            inside.extend(wipe_extents(disk, extent)?);
        }
        let signatures = if holds {
            probe(disk, extent)?
        } else {
            Vec::new()
        };
        partitions.push(Surveyed {
            partition,
            signatures,
        });
    }
    let end = END_BYTES.min(geometry.size_bytes);
    let mut ends = vec![
        Extent::new(0, end),
        Extent::new(geometry.size_bytes - end, end),
    ];
    ends.extend(
        reading
            .as_ref()
            .map(Reading::wipe_extents)
            .unwrap_or_default(),
    );
    let ends = joined(ends);
    Ok(Survey {
        identity,
        geometry,
        table: table.as_ref().map(Table::listing),
        unreadable: ends_unreadable(disk)?,
        findings: reading
            .as_ref()
            .map(|r| r.findings().to_vec())
            .unwrap_or_default(),
        signatures,
        partitions,
        inside: minus(&joined(inside), &ends),
        ends,
    })
}

impl Survey {
    /// The partitions that hold data, and so need `--force`.
    pub fn data_partitions(&self) -> impl Iterator<Item = &Partition> {
        self.partitions
            .iter()
            .map(|p| &p.partition)
            .filter(|p| p.needs_force())
    }

    /// The partitions of the maker of the machine, which need `--force-oem`.
    pub fn oem_partitions(&self) -> impl Iterator<Item = &Partition> {
        self.partitions
            .iter()
            .map(|p| &p.partition)
            .filter(|p| p.needs_force_oem())
    }

    /// What a quick clean removes inside the partitions, sorted.
    pub fn inside(&self) -> &[Extent] {
        &self.inside
    }

    /// What a clean removes at both ends, sorted: the table wherever it stands, and the first and
    /// last MiB.
    pub fn ends(&self) -> &[Extent] {
        &self.ends
    }

    /// A quick clean of this disk.
    pub fn quick_clean(&self) -> Plan {
        Plan::QuickClean(QuickClean {
            identity: self.identity.clone(),
            inside: self.inside.clone(),
            table: self.ends.clone(),
        })
    }

    /// A full clean of this disk.
    pub fn full_clean(&self, method: Method) -> Plan {
        let first = self.ends.iter().chain(&self.inside).copied().collect();
        Plan::FullClean(FullClean {
            identity: self.identity.clone(),
            method,
            first,
            from_bytes: 0,
            except: Vec::new(),
        })
    }

    /// An undo of the quick clean `of`.
    pub fn undo(&self, of: JobId, changed: Changed) -> Plan {
        Plan::Undo(Undo {
            identity: self.identity.clone(),
            of,
            changed,
        })
    }
}

fn ends_unreadable<D: Disk>(disk: &mut D) -> Result<bool, Error> {
    let Geometry {
        size_bytes,
        sector_bytes,
        ..
    } = disk.geometry();
    let end = (u64::from(sector_bytes) * 2).min(size_bytes);
    for extent in [Extent::new(0, end), Extent::new(size_bytes - end, end)] {
        let deadline = disk.now().after(REQUEST_LIMIT);
        match read(disk, extent, deadline) {
            Ok(_) => {}
            Err(error) if error.is_medium() => return Ok(true),
            Err(error) => return Err(error),
        }
    }
    Ok(false)
}

/// Reads the table of a disk; `None` if the disk is too small for one, or its first sector cannot be
/// read.
pub(super) fn read_table<D: Disk>(disk: &mut D) -> Result<Option<Reading>, Error> {
    // A copy that fails for a moment must not pass for one that is not there: the other copy may
    // hold another table.
    let mut reader = Reader::persistent(disk);
    let reading = Table::read(&mut reader);
    reader.check()?;
    match reading {
        Ok(reading) => Ok(Some(reading)),
        Err(ReadError::Device(error)) if !error.is_medium() => Err(error),
        Err(_) => Ok(None),
    }
}

/// Tells the system which partitions there are now.
pub(super) fn announce_what_is_there<D: Disk>(disk: &mut D) -> Result<(), Error> {
    let table = read_table(disk)?.as_ref().and_then(Reading::table);
    let partitions = table.iter().flat_map(Table::partitions);
    let partitions = partitions.filter(|p| !matches!(p.role(), Role::Extended | Role::Protective));
    let partitions = partitions
        .map(|p| (p.number, p.extent()))
        .collect::<Vec<_>>();
    disk.announce(&partitions)
}

/// The signatures of a volume; none of one that cannot be read.
pub(super) fn probe<D: Disk>(disk: &mut D, volume: Extent) -> Result<Vec<Found>, Error> {
    let mut reader = Reader::new(disk);
    let found = signature::probe(&mut reader, volume);
    reader.check()?;
    match found {
        Err(error) if error.is_medium() => Ok(Vec::new()),
        found => found,
    }
}

/// What must be zeroed in a volume so that it shows no signature. Where it cannot be read, its two
/// ends.
pub fn wipe_extents<D: Disk>(disk: &mut D, volume: Extent) -> Result<Vec<Extent>, Error> {
    let sector_bytes = disk.geometry().sector_bytes;
    let mut reader = Reader::new(disk);
    let extents = signature::wipe_extents(&mut reader, volume);
    reader.check()?;
    match extents {
        Err(error) if error.is_medium() => Ok(signature::end_extents(volume, sector_bytes)),
        extents => extents,
    }
}
