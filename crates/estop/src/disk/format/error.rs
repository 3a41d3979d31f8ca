//! Why a volume cannot be formatted as asked.

use super::{Kind, LabelError, Stamp};

/// Why a volume cannot be formatted as asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// A sector size other than 512 or 4096 bytes.
    #[error(
        "sectors of {sector_bytes} bytes are not supported: use a device with sectors of 512 or \
         4096 bytes"
    )]
    Sector {
        /// The sector size asked for.
        sector_bytes: u32,
    },
    /// The volume does not consist of whole sectors.
    #[error(
        "the volume ({len_bytes} bytes from byte {start_bytes}) does not start and end at a \
         multiple of its sectors of {sector_bytes} bytes: move its ends to sector boundaries"
    )]
    Misaligned {
        /// Where it starts.
        start_bytes: u64,
        /// Its length.
        len_bytes: u64,
        /// The size of a sector.
        sector_bytes: u32,
    },
    /// The volume ends past what 64 bits can count.
    #[error(
        "the volume ({len_bytes} bytes from byte {start_bytes}) ends past 2^64 bytes: no disk is \
         that large, so look at its partition table"
    )]
    PastEnd {
        /// Where it starts.
        start_bytes: u64,
        /// Its length.
        len_bytes: u64,
    },
    /// Too few clusters even with the smallest ones.
    #[error(
        "{kind} needs a volume of at least {needs_bytes} bytes and this one has {len_bytes}: make \
         it larger, or choose another file system"
    )]
    TooSmall {
        /// The file system asked for.
        kind: Kind,
        /// The length of the volume.
        len_bytes: u64,
        /// No volume below this length will do; on FAT, one a little above it may not, either.
        needs_bytes: u64,
    },
    /// Too many clusters even with the largest ones, or too many sectors.
    #[error(
        "{kind} can hold at most {holds_bytes} bytes on this disk and the volume has {len_bytes}: \
         make it smaller, or choose another file system (exFAT holds more than any FAT)"
    )]
    TooLarge {
        /// The file system asked for.
        kind: Kind,
        /// The length of the volume.
        len_bytes: u64,
        /// The most it can hold.
        holds_bytes: u64,
    },
    /// A cluster size that the file system does not know.
    #[error(
        "clusters of {cluster_bytes} bytes do not exist: use a power of two from {least_bytes} to \
         {most_bytes}"
    )]
    Cluster {
        /// The cluster size asked for.
        cluster_bytes: u32,
        /// The smallest here.
        least_bytes: u32,
        /// The largest here.
        most_bytes: u32,
    },
    /// The cluster size asked for gives a number of clusters that the file system cannot have.
    #[error(
        "{kind} with clusters of {cluster_bytes} bytes would have {clusters} of them here, and \
         must have {least} to {most}: leave the cluster size or the kind of file system to be \
         chosen, or ask for others"
    )]
    Clusters {
        /// The file system tried.
        kind: Kind,
        /// The cluster size asked for.
        cluster_bytes: u32,
        /// How many there would be.
        clusters: u64,
        /// The fewest.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A time that a directory entry cannot hold.
    #[error("{0} cannot be stored: give a date from 1980-01-01 to 2107-12-31 and a time of day")]
    Stamp(Stamp),
    /// A label that the file system cannot hold.
    #[error(transparent)]
    Label(#[from] LabelError),
}
