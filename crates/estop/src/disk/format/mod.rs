//! FAT12, FAT16, FAT32 and exFAT made by our own code, so that a format can be stopped.
//!
//! A formatter here does no input or output: from the description of a volume it works out the
//! writes, and the order that keeps every cut readable:
//!
//! 1. zeros over the first sector: an old FAT, exFAT, NTFS or XFS goes at once, whole;
//! 2. zeros over the sector that holds byte 1024: an old ext2/3/4 goes at once, whole;
//! 3. zeros over the rest of the first MiB, the last MiB, and wherever the new file system must be
//!    zero;
//! 4. everything of the new file system but its boot sectors;
//! 5. the backup boot sector, where there is one;
//! 6. the boot sector, alone: **the commit**.
//!
//! A cut before 6 leaves a volume that is recognised as nothing (or, before 3, the old one as it
//! was). A backup boot sector is used only by tools told to repair what they do not recognise
//! (`fsck.exfat -b`), and when it is written all else is in place. Old signatures further in (btrfs
//! at 64 KiB, ZFS, RAID members) are the caller's to remove first.

mod error;
mod exfat;
mod exfat_geometry;
mod exfat_records;
mod fat;
mod fat_geometry;
mod fat_records;
mod label;
mod order;
mod upcase;
mod volume;

pub use error::FormatError;
pub use exfat::{ExfatOptions, exfat};
pub use fat::{FatOptions, fat};
pub use label::{FileSystem, Label, LabelError, LabelUnit, label};
pub use volume::{FatKind, Kind, Media, Stamp, Volume};

use super::extent::Epochs;
use serde::Serialize;

/// What a formatter chose, for display.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// The file system.
    pub kind: Kind,
    /// Size of a cluster in bytes.
    pub cluster_bytes: u32,
    /// How many clusters there are.
    pub clusters: u32,
    /// What files can take, in bytes.
    pub free_bytes: u64,
    /// Where the first cluster starts, from the start of the disk.
    pub data_start_bytes: u64,
    /// The volume serial number.
    pub volume_id: u32,
    /// The label as it is stored.
    pub label: Option<String>,
}

/// A file system ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    facts: Facts,
    epochs: Epochs,
}

impl Layout {
    /// What was chosen.
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The writes, in offsets from the start of the disk; the last one is the boot sector, alone in
    /// its epoch.
    pub const fn epochs(&self) -> &Epochs {
        &self.epochs
    }

    /// The same, without a copy.
    pub fn into_epochs(self) -> Epochs {
        self.epochs
    }
}

/// Puts bytes at an offset of a record that was made large enough for them.
fn put(record: &mut [u8], at: usize, bytes: &[u8]) {
    record[at..at + bytes.len()].copy_from_slice(bytes);
}
