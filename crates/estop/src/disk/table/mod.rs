//! Partition tables: GPT (UEFI 2.10 §5.3) and MBR (§5.2), read whatever they hold, and written in
//! an order in which no cut leaves anything but the old table or the new one.
//!
//! ```text
//! read → Reading ── table() ──→ edit ──→ Table::write_plan(&reading) → Epochs
//!                └─ repair() → Epochs      wipe_extents() / clean_plan() → Epochs
//! ```
//!
//! Nothing here touches a device but [`Table::read`], through [`ReadAt`].

mod clean;
mod codec;
mod edit;
mod finding;
mod geometry;
mod gpt;
mod guid;
mod mbr;
mod partition;
mod plan;
mod reading;
mod types;

pub use edit::{ALIGN_BYTES, Active, Change, EditError, NewPartition, Size, Start};
pub use finding::{Copy, Fault, Finding};
pub use geometry::Geometry;
pub use gpt::Gpt;
pub use guid::{Guid, GuidError};
pub use mbr::Mbr;
pub use partition::{Free, Kind, Listing, PLATFORM_REQUIRED, Partition, Role};
pub use plan::PlanError;
pub use reading::{ReadError, Reading, Scheme};
pub use types::{
    BIOS_BOOT, ESP, Known, LDM_METADATA, LINUX, Label, MICROSOFT_BASIC_DATA, MSR, PartitionType,
    UnknownType, known,
};

use super::{Epochs, Extent, ReadAt};

/// Most bytes of a GPT entry array that are read: it must fit before 1 MiB, where partitions begin;
/// 8192 entries of 128 bytes, 64 times what anybody writes.
pub const ENTRIES_BYTES_MAX: u64 = 1 << 20;
/// Most logical partitions that are followed: Linux numbers no more than 256 on a disk.
pub const LOGICALS_MAX: usize = 252;
/// Most findings that are listed: nobody reads more, and a hostile table could cause thousands.
pub const FINDINGS_MAX: usize = 256;
/// Free places below this are not listed: gaps that alignment leaves.
const FREE_LISTED_BYTES: u64 = ALIGN_BYTES;

/// A partition table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Table {
    /// GUID partition table.
    Gpt(Gpt),
    /// Master boot record.
    Mbr(Mbr),
}

impl Table {
    /// Looks at both ends of a disk. What cannot be read behind LBA 0 is a finding.
    ///
    /// # Errors
    /// [`ReadError`]: LBA 0 cannot be read, or the disk is too small or has odd sectors.
    pub fn read<D: ReadAt>(device: &mut D) -> Result<Reading, ReadError<D::Error>> {
        Reading::of(device)
    }

    /// An empty GPT: 128 entries.
    ///
    /// # Errors
    /// [`EditError::DiskTooSmall`]
    pub fn new_gpt(geometry: Geometry, disk_guid: Guid) -> Result<Self, EditError> {
        Gpt::new(geometry, disk_guid).map(Self::Gpt)
    }

    /// An empty MBR. The signature should not be 0, which means that there is none.
    pub fn new_mbr(geometry: Geometry, disk_signature: u32) -> Self {
        Self::Mbr(Mbr::new(geometry, disk_signature))
    }

    /// Which kind of table it is.
    pub const fn label(&self) -> Label {
        match self {
            Self::Gpt(_) => Label::Gpt,
            Self::Mbr(_) => Label::Mbr,
        }
    }

    /// Size of the disk and its sectors.
    pub const fn geometry(&self) -> Geometry {
        match self {
            Self::Gpt(gpt) => gpt.geometry(),
            Self::Mbr(mbr) => mbr.geometry(),
        }
    }

    /// The partitions, by number.
    pub fn partitions(&self) -> Vec<Partition> {
        match self {
            Self::Gpt(gpt) => gpt.partitions(),
            Self::Mbr(mbr) => mbr.partitions(),
        }
    }

    /// The places where a partition could be made: in an MBR, a primary one.
    pub fn free(&self) -> Vec<Extent> {
        let spans = match self {
            Self::Gpt(gpt) => gpt.free(),
            Self::Mbr(mbr) => mbr.free(),
        };
        spans
            .iter()
            .map(|span| self.geometry().extent(span.first, span.last))
            .collect()
    }

    /// The places inside the extended partition where a logical one could be made.
    pub fn free_logical(&self) -> Vec<Extent> {
        let spans = match self {
            Self::Gpt(_) => Vec::new(),
            Self::Mbr(mbr) => mbr.free_logical(),
        };
        spans
            .iter()
            .map(|span| self.geometry().extent(span.first, span.last))
            .collect()
    }

    /// What is to be shown of it.
    pub fn listing(&self) -> Listing {
        let geometry = self.geometry();
        let free = self
            .free()
            .into_iter()
            .filter(|free| free.len_bytes >= FREE_LISTED_BYTES);
        Listing {
            label: self.label(),
            sector_bytes: geometry.sector_bytes(),
            size_bytes: geometry.size_bytes(),
            id: match self {
                Self::Gpt(gpt) => gpt.disk_guid().to_string(),
                Self::Mbr(mbr) => format!("0x{:08x}", mbr.disk_signature()),
            },
            partitions: self.partitions(),
            free: free
                .map(|free| Free {
                    start_bytes: free.start_bytes,
                    len_bytes: free.len_bytes,
                })
                .collect(),
        }
    }

    /// Makes a partition and returns its number.
    ///
    /// # Errors
    /// [`EditError`]; the table is then as it was.
    pub fn create(&mut self, new: &NewPartition) -> Result<u32, EditError> {
        match self {
            Self::Gpt(gpt) => gpt.create(new),
            Self::Mbr(mbr) => mbr.create(new),
        }
    }

    /// Removes a partition. The others keep their numbers, but for logical ones behind a logical
    /// one, which move up.
    ///
    /// # Errors
    /// [`EditError`]; the table is then as it was.
    pub fn delete(&mut self, number: u32) -> Result<(), EditError> {
        match self {
            Self::Gpt(gpt) => gpt.delete(number),
            Self::Mbr(mbr) => mbr.delete(number),
        }
    }

    /// Changes a property of a partition.
    ///
    /// # Errors
    /// [`EditError`]; the table is then as it was.
    pub fn set(&mut self, number: u32, change: &Change) -> Result<(), EditError> {
        match self {
            Self::Gpt(gpt) => gpt.set(number, change),
            Self::Mbr(mbr) => mbr.set(number, change),
        }
    }

    /// What turns the disk that was read as `old` into one with this table; no epochs if it has it
    /// already. Whatever part of an epoch lands, a reader finds the old table or this one. It can
    /// be this one before the last write, so a gate is closed before the first.
    ///
    /// # Errors
    /// [`PlanError`]; nothing should be written then.
    pub fn write_plan(&self, old: &Reading) -> Result<Epochs, PlanError> {
        if self.geometry() != old.geometry() {
            return Err(PlanError::OtherGeometry);
        }
        match self {
            Self::Gpt(gpt) => gpt.plan(old),
            Self::Mbr(mbr) => mbr.plan(old),
        }
        .map(plan::EpochsBuilder::build)
    }
}
