//! What can be asked of a table, and why it is refused.

use super::{Guid, Kind, Label, PartitionType};

/// Where partitions begin unless told otherwise: multiples of 1 MiB suit every known device.
pub const ALIGN_BYTES: u64 = 1 << 20;

/// A partition to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPartition {
    /// Its number; `None`: the lowest free one. Logical partitions are numbered by the chain.
    pub number: Option<u32>,
    /// Where it is entered: GPT has but [`Kind::Primary`].
    pub kind: Kind,
    /// Where it begins.
    pub start: Start,
    /// How long it is.
    pub size: Size,
    /// Where it may begin, in bytes, unless the start is given: a multiple of the sector.
    pub align_bytes: u64,
    /// What it is for.
    pub partition_type: PartitionType,
    /// Its name (GPT): at most 36 UTF-16 units.
    pub name: String,
    /// Its own GUID (GPT).
    pub guid: Guid,
}

/// Where a new partition begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// In the first free place where it fits.
    Free,
    /// At this offset: a multiple of the sector.
    AtBytes(u64),
}

/// How long a new partition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// So many bytes, rounded up to whole sectors.
    Bytes(u64),
    /// To the end of the free place: of the largest one, if no start is given.
    Rest,
}

/// A change to a partition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What it is for.
    Type(PartitionType),
    /// Its name (GPT).
    Name(String),
    /// Its attribute bits (GPT).
    Attributes(u64),
    /// Its own GUID (GPT).
    Guid(Guid),
    /// The mark to boot from (MBR): setting it takes it from the others.
    Active(Active),
}

/// Whether a partition is marked to be booted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Active {
    /// 0x80
    Yes,
    /// 0x00
    No,
}

/// Why a table cannot be changed so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The disk is too small.
    #[error("the disk is too small for this table: use an MBR or a larger disk")]
    DiskTooSmall,
    /// No such partition.
    #[error("there is no partition {0}: list the table to see the numbers")]
    NoSuchPartition(u32),
    /// The number is taken.
    #[error("partition {0} exists: delete it first or give another number")]
    NumberTaken(u32),
    /// The table has no such number.
    #[error("number {0} is outside this table: give one from 1 to {1}")]
    NumberOutside(u32, u32),
    /// Every number is taken.
    #[error("the table is full: delete a partition first")]
    Full,
    /// Logical partitions take their number from the chain.
    #[error("a logical partition is numbered by its place in the chain: leave the number out")]
    LogicalNumber,
    /// No free place.
    #[error("no free place is large enough there: list the free places and ask for less")]
    NoSpace,
    /// A start or an alignment that is not a whole number of sectors, or a size of zero.
    #[error("starts and alignments must be multiples of the sector, sizes at least one byte")]
    NotWholeSectors,
    /// A type for the other kind of table, or 0, or extended where it cannot be.
    #[error("this type cannot be used here: give one for {0:?} tables that fits the partition")]
    TypeUnfit(Label),
    /// GPT has neither extended nor logical partitions.
    #[error("a GPT has primary partitions only")]
    PrimaryOnly,
    /// There is an extended partition already.
    #[error("there is an extended partition already: make a logical one inside it")]
    ExtendedTaken,
    /// There is no extended partition.
    #[error("there is no extended partition to hold a logical one: make that first")]
    NoExtended,
    /// The chain of logical partitions cannot be changed.
    #[error("the chain of logical partitions is damaged: delete the extended partition")]
    ChainDamaged,
    /// As many logical partitions as [`super::LOGICALS_MAX`].
    #[error("the chain of logical partitions is full")]
    ChainFull,
    /// A name of more than 36 UTF-16 units.
    #[error("the name is too long: at most 36 UTF-16 units")]
    NameTooLong,
    /// A name with a NUL in it.
    #[error("the name holds a NUL character: leave it out")]
    NameHoldsNul,
    /// A property that this kind of table has not.
    #[error("{0:?} tables have no such property")]
    NoSuchProperty(Label),
    /// A GUID that is all zeros, or in use.
    #[error("the GUID is zero or in use: give another")]
    GuidUnfit,
}
