//! What an operation left on a disc, and the way out.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::{Bound, Recovery, Residue};

/// A block of user data, in bytes.
pub const BLOCK_BYTES: u64 = 2048;

/// What a disc holds after an operation, as looked at. Addresses and lengths are in blocks of
/// [`BLOCK_BYTES`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "left", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Left {
    /// Nothing was written.
    Untouched,
    /// All of it is on the disc, and closed as was asked.
    Burned {
        /// Address of its first block.
        start: u32,
        /// Its length.
        blocks: u32,
        /// What the disc takes from here on.
        takes: Takes,
    },
    /// All of it is on the disc, but a closing that was asked for did not come about.
    NotClosed {
        /// Address of its first block.
        start: u32,
        /// Its length.
        blocks: u32,
    },
    /// The first part is on the disc, in a track that is still open: the burn goes on at
    /// `start + good_blocks`, with the same input.
    Resumable {
        /// Address of the first block.
        start: u32,
        /// So many blocks are on the disc; their tail was compared with the source where there was
        /// one.
        good_blocks: u32,
        /// The next writable address, as the drive says it. It can lie beyond the good blocks.
        next_writable: u32,
    },
    /// The first part is on the disc, in a track that does not go on, of a session that is open:
    /// closed, it can be read, and the disc takes another session.
    Ended {
        /// Address of the first block.
        start: u32,
        /// So many blocks of the input are there.
        blocks: u32,
    },
    /// The first part is on the disc and closed: it can be read now, and does not go on.
    Closed {
        /// Address of the first block.
        start: u32,
        /// So many blocks of the input are there.
        blocks: u32,
        /// What the disc takes from here on.
        takes: Takes,
    },
    /// The first part is on the disc, and zeros up to the announced end.
    Filled {
        /// Address of the first block.
        start: u32,
        /// So many blocks of the input are there.
        blocks: u32,
        /// So many blocks are there with the zeros.
        of_blocks: u32,
        /// What the disc takes from here on.
        takes: Takes,
    },
    /// A rewritable disc: the first part is written over what was there; beyond it is what was
    /// there before. The burn goes on with the same input, or another is burned over it.
    Overwritten {
        /// Address of the first block.
        start: u32,
        /// So many blocks of the input are there.
        blocks: u32,
    },
    /// What was begun cannot be continued, closed or read as a whole.
    Spoiled {
        /// Whether an erase makes the medium new.
        erasable: bool,
    },
    /// Nothing is on it: erased.
    Blank,
    /// Formatted, ready to be written anywhere.
    Formatted,
    /// An erase or a format was cut short or failed: to be done again.
    PartlyErased,
    /// The disc was read, and not changed.
    Read {
        /// So many blocks from the start were read and are as they should be.
        same_blocks: u32,
        /// So many were to be read.
        of_blocks: u32,
    },
    /// It cannot be said.
    Unknown,
}

/// What a disc takes from here on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Takes {
    /// Another session.
    AnotherSession,
    /// Nothing more.
    Nothing,
    /// Anything, anywhere: it is rewritable.
    Anything,
}

impl Residue for Left {
    /// The drive is asked what is in it: a few commands without data to speak of.
    const FIRST_BOUND: Bound = Bound::new(Duration::from_millis(100), Duration::from_secs(180));

    fn untouched() -> Self {
        Self::Untouched
    }

    fn unknown() -> Self {
        Self::Unknown
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn recovery(&self) -> Recovery {
        match self {
            Self::Resumable { good_blocks: n, .. } | Self::Overwritten { blocks: n, .. } => {
                Recovery::Resume {
                    from_bytes: u64::from(*n) * BLOCK_BYTES,
                }
            }
            Self::NotClosed { .. } | Self::Ended { .. } => Recovery::Close,
            Self::PartlyErased | Self::Spoiled { erasable: true } => Recovery::Erase,
            Self::Spoiled { erasable: false } => {
                Recovery::Words("take another disc: this one cannot be written any more")
            }
            Self::Unknown => Recovery::Look,
            _ => Recovery::None,
        }
    }
}
