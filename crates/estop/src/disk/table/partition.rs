//! What a table says about a partition.

use serde::Serialize;

use super::{Guid, Label, PartitionType, types};
use crate::disk::Extent;

/// GPT attribute bit 0: the platform needs this partition (UEFI 2.10 table 5.8).
pub const PLATFORM_REQUIRED: u64 = 1;

/// One partition of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Partition {
    /// Its number: the place in the entry array from 1 (GPT), 1 to 4 in an MBR, from 5 on by the
    /// order of the chain for logical ones.
    pub number: u32,
    /// Offset of its first byte.
    pub start_bytes: u64,
    /// Its length in bytes, cut where the disk ends.
    pub len_bytes: u64,
    /// Where it is entered.
    pub kind: Kind,
    /// What it is for.
    #[serde(rename = "type")]
    pub partition_type: PartitionType,
    /// The short name of its type, if that is a known one.
    pub type_name: Option<&'static str>,
    /// Its name (GPT), broken UTF-16 replaced.
    pub name: String,
    /// Its own GUID (GPT).
    pub guid: Option<Guid>,
    /// Its attribute bits (GPT).
    pub attributes: u64,
    /// Whether it is marked to be booted from (MBR).
    pub active: bool,
    pub(super) role: Role,
}

/// Where a partition is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// In the table itself.
    #[default]
    Primary,
    /// In an MBR: the partition that holds the logical ones.
    Extended,
    /// In the chain inside the extended partition.
    Logical,
}

/// What a partition is to somebody who wants to clean the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Somebody's data, or unknown, which is taken for it.
    Data,
    /// EFI System Partition.
    Esp,
    /// The maker's: MBR types 0x12, 0x84, 0xA0, 0xDE and 0xFE, and any GPT partition whose
    /// platform-required attribute is set.
    Oem,
    /// Microsoft Reserved: never holds a file system.
    Msr,
    /// Metadata of Windows' Logical Disk Manager.
    LdmMetadata,
    /// Holds the logical partitions, and no data of its own.
    Extended,
    /// Stands in an MBR for the space that a GPT manages.
    Protective,
}

impl Partition {
    /// The bytes that it covers, cut where the disk ends.
    pub const fn extent(&self) -> Extent {
        Extent::new(self.start_bytes, self.len_bytes)
    }

    /// What it is to somebody who wants to clean the disk.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Whether cleaning it wants to be forced: data and ESP (also one that is required as well).
    pub fn needs_force(&self) -> bool {
        let esp = matches!(self.partition_type, PartitionType::Gpt(types::ESP));
        matches!(self.role, Role::Data | Role::Esp) || esp
    }

    /// Whether cleaning it wants the second force, for the maker's partitions.
    pub fn needs_force_oem(&self) -> bool {
        self.role == Role::Oem
    }
}

/// The role that a type and the GPT attributes give.
pub(super) fn role(partition_type: PartitionType, attributes: u64) -> Role {
    match partition_type {
        PartitionType::Gpt(_) if attributes & PLATFORM_REQUIRED != 0 => Role::Oem,
        PartitionType::Gpt(types::ESP) => Role::Esp,
        PartitionType::Gpt(types::MSR) => Role::Msr,
        PartitionType::Gpt(types::LDM_METADATA) => Role::LdmMetadata,
        PartitionType::Mbr(0x12 | 0x84 | 0xA0 | 0xDE | 0xFE) => Role::Oem,
        PartitionType::Mbr(0x05 | 0x0F | 0x85) => Role::Extended,
        PartitionType::Mbr(0xEE) => Role::Protective,
        PartitionType::Mbr(0xEF) => Role::Esp,
        PartitionType::Gpt(_) | PartitionType::Mbr(_) => Role::Data,
    }
}

/// A partition table as it is to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// Which kind of table it is.
    pub label: Label,
    /// Size of a logical sector in bytes.
    pub sector_bytes: u32,
    /// Size of the disk in bytes.
    pub size_bytes: u64,
    /// The disk's GUID, or its MBR signature as 0x with eight digits.
    pub id: String,
    /// The partitions, by number.
    pub partitions: Vec<Partition>,
    /// The free places of one MiB or more.
    pub free: Vec<Free>,
}

/// A free place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Free {
    /// Offset of its first byte.
    pub start_bytes: u64,
    /// Its length in bytes.
    pub len_bytes: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_follow_type_and_attribute() {
        for byte in [0x12, 0x84, 0xA0, 0xDE, 0xFE] {
            assert_eq!(role(PartitionType::Mbr(byte), 0), Role::Oem);
        }
        assert_eq!(role(PartitionType::Mbr(0x83), 0), Role::Data);
        assert_eq!(role(PartitionType::Mbr(0xEF), 0), Role::Esp);
        assert_eq!(role(PartitionType::Gpt(types::ESP), 0), Role::Esp);
        assert_eq!(role(PartitionType::Gpt(types::MSR), 0), Role::Msr);
        assert_eq!(
            role(PartitionType::Gpt(types::LDM_METADATA), 0),
            Role::LdmMetadata
        );
        assert_eq!(role(PartitionType::Gpt(types::LINUX), 1), Role::Oem);
        assert_eq!(role(PartitionType::Gpt(types::LINUX), 1 << 63), Role::Data);
    }
}
