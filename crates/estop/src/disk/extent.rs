//! Pieces of a disk, and what is to be written to them.

use serde::{Deserialize, Serialize};

/// A piece of a disk: `len_bytes` bytes from `start_bytes`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Extent {
    /// Offset of the first byte from the start of the disk.
    pub start_bytes: u64,
    /// Length in bytes.
    pub len_bytes: u64,
}

impl Extent {
    /// The `len_bytes` bytes from `start_bytes`.
    pub const fn new(start_bytes: u64, len_bytes: u64) -> Self {
        Self {
            start_bytes,
            len_bytes,
        }
    }

    /// Offset of the first byte after it (saturating).
    pub const fn end_bytes(&self) -> u64 {
        self.start_bytes.saturating_add(self.len_bytes)
    }

    /// Whether it holds no byte.
    pub const fn is_empty(&self) -> bool {
        self.len_bytes == 0
    }

    /// Whether the two share a byte.
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.start_bytes < other.end_bytes() && other.start_bytes < self.end_bytes()
    }
}

/// Something whose bytes can be read at an offset: a disk, or a piece of memory.
///
/// Offsets and lengths need no alignment: a device that wants whole sectors reads around.
pub trait ReadAt {
    /// Why a read failed.
    type Error;

    /// Size in bytes.
    fn size_bytes(&self) -> u64;

    /// Size of a logical sector in bytes: 512 or 4096.
    fn sector_bytes(&self) -> u32;

    /// Fills `buffer` from `offset_bytes` on. A range past the end is an error.
    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> Result<(), Self::Error>;
}

/// One write to a disk. Starts and lengths are multiples of the logical sector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Write {
    /// These bytes, from this offset on.
    Data {
        /// Offset of the first byte.
        at_bytes: u64,
        /// What is written.
        bytes: Vec<u8>,
    },
    /// Zeros over this extent (which can be large: it is not held in memory).
    Zeros(Extent),
}

impl Write {
    /// The piece of the disk that it overwrites.
    pub fn extent(&self) -> Extent {
        match self {
            Self::Data { at_bytes, bytes } => Extent::new(*at_bytes, bytes.len() as u64),
            Self::Zeros(extent) => *extent,
        }
    }
}

/// Writes in the order that keeps every cut readable: those of one epoch may land in any order,
/// and the device is flushed before the next epoch begins and after the last.
///
/// Which write is the commit is said by what makes the epochs: a table can be the new one from the
/// first write on, a file system is one with the last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Epochs(pub Vec<Vec<Write>>);
