//! What is odd about a table.

use core::fmt;

use serde::Serialize;

/// One of the two copies of a GPT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Copy {
    /// The one at the start of the disk.
    Primary,
    /// The one at its end.
    Backup,
}

impl fmt::Display for Copy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Primary => "primary GPT",
            Self::Backup => "backup GPT",
        })
    }
}

/// Why a copy of a GPT is not to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// There is no header.
    #[error("there is no header")]
    NoHeader,
    /// The device gave an error.
    #[error("it cannot be read from the device")]
    Unreadable,
    /// A major revision other than 1.
    #[error("its revision is 0x{0:08x}, not 0x00010000")]
    Revision(u32),
    /// A header size below 92 or above one sector.
    #[error("its header claims {0} bytes")]
    HeaderSize(u32),
    /// The header's CRC does not fit.
    #[error("the checksum of its header is wrong")]
    HeaderCrc,
    /// The header belongs elsewhere.
    #[error("its header says that it belongs to LBA {0}")]
    MyLba(u64),
    /// An entry size that is no power of two from 128 to 4096.
    #[error("its entries claim {0} bytes each")]
    EntrySize(u32),
    /// No entries, or more than [`super::ENTRIES_BYTES_MAX`] hold.
    #[error("it claims {0} entries")]
    EntryCount(u32),
    /// An entry array beyond the disk's end, or over the MBR or the header itself.
    #[error("its entries cannot stand at LBA {0}")]
    EntriesLba(u64),
    /// A usable range that ends before it begins, or beyond the disk's end.
    #[error("its usable range is from LBA {first} to {last}")]
    Usable {
        /// First usable LBA as given.
        first: u64,
        /// Last usable LBA as given.
        last: u64,
    },
    /// The entry array's CRC does not fit.
    #[error("the checksum of its entries is wrong")]
    EntriesCrc,
}

/// Something odd that a look at the tables of a disk brought up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// A copy of the GPT that is not to be used.
    #[error("{copy} is damaged: {fault}")]
    Damaged {
        /// Which one.
        copy: Copy,
        /// Why.
        fault: Fault,
    },
    /// A header longer than the 92 bytes that it has fields for.
    #[error("the header of the {copy} is {header_bytes} bytes long, not 92")]
    HeaderSize {
        /// Which one.
        copy: Copy,
        /// Length in bytes, as given.
        header_bytes: u32,
    },
    /// The header points to its other copy at an odd place.
    #[error("the {copy} says that its other copy is at LBA {alternate_lba}, not at {expected_lba}")]
    AlternateLba {
        /// Which one.
        copy: Copy,
        /// As given.
        alternate_lba: u64,
        /// Where the other copy stands.
        expected_lba: u64,
    },
    /// The backup is not in the last sector: the disk was smaller when the table was written.
    #[error("the backup GPT is at LBA {found_lba}, not at the disk's end {last_lba}: it has grown")]
    BackupNotAtEnd {
        /// Where it is.
        found_lba: u64,
        /// Where it should be.
        last_lba: u64,
    },
    /// Both copies are good, and say different things: the primary counts.
    #[error("the two copies of the GPT differ; the primary counts")]
    CopiesDiffer,
    /// LBA 0 has partitions beside the protective one.
    #[error("LBA 0 is a hybrid MBR: it has partitions beside the protective one")]
    HybridMbr,
    /// The protective partition does not reach to the end.
    #[error("the protective MBR covers {sectors} sectors, not {expected_sectors}")]
    ProtectiveSize {
        /// As given.
        sectors: u32,
        /// To the end of the disk, or all ones.
        expected_sectors: u32,
    },
    /// A GPT without a protective MBR, which no system uses.
    #[error("there is a GPT, but LBA 0 does not protect it, so it does not count")]
    Unprotected,
    /// Remains of a GPT beside an MBR or a file system that counts.
    #[error("there are remains of a GPT that LBA 0 does not announce")]
    StaleGpt,
    /// An entry that cannot be a partition: it ends before it begins, or begins beyond the end.
    #[error("partition {number} is from LBA {first_lba} to {last_lba}: left out")]
    Unusable {
        /// Its number.
        number: u32,
        /// As given.
        first_lba: u64,
        /// As given.
        last_lba: u64,
    },
    /// A partition that goes on beyond the disk's end.
    #[error("partition {number} ends at LBA {last_lba}, beyond the end of the disk")]
    PastEnd {
        /// Its number.
        number: u32,
        /// As given.
        last_lba: u64,
    },
    /// A partition outside the range that the header calls usable.
    #[error("partition {number} is outside the usable range")]
    OutsideUsable {
        /// Its number.
        number: u32,
    },
    /// A partition outside of the extended partition that should hold it.
    #[error("logical partition {number} is not inside the extended partition")]
    OutsideExtended {
        /// Its number.
        number: u32,
    },
    /// Two partitions that share sectors.
    #[error("partitions {first} and {second} overlap")]
    Overlap {
        /// The number of the one that begins first.
        first: u32,
        /// The other's.
        second: u32,
    },
    /// Two partitions with one GUID.
    #[error("partitions {first} and {second} have the same GUID")]
    SameGuid {
        /// The lower number.
        first: u32,
        /// The other's.
        second: u32,
    },
    /// The chain of logical partitions comes back to where it was.
    #[error("the chain of logical partitions loops at LBA {ebr_lba}: the rest is left out")]
    ChainLoop {
        /// The sector that was met again.
        ebr_lba: u64,
    },
    /// The chain of logical partitions leads to something that is no EBR.
    #[error("the chain of logical partitions is broken at LBA {ebr_lba}: the rest is left out")]
    ChainBroken {
        /// The sector that should be an EBR.
        ebr_lba: u64,
    },
    /// More logical partitions than [`super::LOGICALS_MAX`].
    #[error("the chain of logical partitions is longer than 252: the rest is left out")]
    ChainTooLong,
    /// More than one extended partition.
    #[error("partition {number} is a second extended partition: its logical ones are left out")]
    SecondExtended {
        /// Its number.
        number: u32,
    },
    /// More findings than [`super::FINDINGS_MAX`].
    #[error("there is more that is odd, not listed")]
    More,
}

/// Findings up to a limit.
#[derive(Debug, Default)]
pub(super) struct Findings(pub(super) Vec<Finding>);

impl Findings {
    pub(super) fn add(&mut self, finding: Finding) {
        match self.0.len() {
            len if len < super::FINDINGS_MAX => self.0.push(finding),
            super::FINDINGS_MAX => self.0.push(Finding::More),
            _ => {}
        }
    }
}
