//! What can go wrong with a disc, and what to do about it.

use crate::scsi::{Failure, Sense, Status};

/// What went wrong with a drive or a disc.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The transport brought no answer.
    #[error("{what}: {failure}")]
    Failed {
        /// The command.
        what: &'static str,
        /// Why there is none.
        failure: Failure,
    },
    /// The drive refused or failed a command.
    #[error("{what} failed: {sense}{}", advice(sense))]
    Sense {
        /// The command.
        what: &'static str,
        /// Why.
        sense: Sense,
    },
    /// A status that no drive should answer here.
    #[error("{what} was answered with {status:?}")]
    Status {
        /// The command.
        what: &'static str,
        /// The answer.
        status: Status,
    },
    /// A long operation did not end within its limit.
    #[error("{what} was not done within {limit_s} s")]
    Endless {
        /// The command.
        what: &'static str,
        /// The limit that passed, in seconds.
        limit_s: u64,
    },
    /// GOOD, and yet not all of the data was taken.
    #[error("{what}: the drive took {moved_bytes} of {of_bytes} bytes and called it good")]
    Short {
        /// The command.
        what: &'static str,
        /// Bytes that moved.
        moved_bytes: u32,
        /// Bytes that should have.
        of_bytes: u32,
    },
    /// An answer that makes no sense.
    #[error("the answer to {what} makes no sense: {why}")]
    Nonsense {
        /// The command.
        what: &'static str,
        /// What is wrong with it.
        why: String,
    },
    /// There is no disc.
    #[error("there is no disc in the drive: put one in")]
    NoMedium,
    /// It is not the disc any more that was looked at.
    #[error("this is not the disc that was looked at ({was}), but another ({is}): look again")]
    Changed {
        /// What was looked at.
        was: String,
        /// What is there now.
        is: String,
    },
    /// The disc cannot do this in its state.
    #[error("{0}")]
    Unfit(String),
    /// It does not fit.
    #[error("{needs_blocks} blocks do not fit: the disc has {free_blocks} free")]
    TooBig {
        /// Blocks that are to be written.
        needs_blocks: u32,
        /// Blocks that are free.
        free_blocks: u32,
    },
    /// The next writable address did not move by what was written, though every WRITE was good.
    #[error(
        "every write was acknowledged, but the disc does not hold it: the next writable address is \
         {is}, and not {expected}"
    )]
    NotMoved {
        /// The address after what was written.
        expected: u32,
        /// What the drive says.
        is: u32,
    },
    /// Blocks were acknowledged faster than any disc turns.
    #[error("{blocks} blocks were acknowledged in {took_ms} ms: no disc turns so fast")]
    TooFast {
        /// Blocks.
        blocks: u32,
        /// Time in milliseconds.
        took_ms: u64,
    },
    /// What is on the disc is not what was written.
    #[error("block {block} reads back otherwise than it was written")]
    Differs {
        /// The first block that does.
        block: u32,
    },
    /// The input is not what it was when the burn was planned.
    #[error("the input is not what the burn was planned with: {0}")]
    OtherInput(String),
    /// The input cannot be read.
    #[error("the input cannot be read: {0}")]
    Input(String),
}

impl Error {
    /// Whether the drive does not answer any more, so that there is no looking at the disc.
    pub fn is_lost(&self) -> bool {
        matches!(
            self,
            Self::Failed {
                failure: Failure::Gone(_) | Failure::Late { .. },
                ..
            }
        )
    }

    /// Whether the connection was lost, or the drive with it: a transport that connects again does so
    /// with the next command.
    pub fn is_dropped(&self) -> bool {
        matches!(
            self,
            Self::Failed {
                failure: Failure::Gone(_),
                ..
            }
        )
    }

    /// Key, code and qualifier, if it is the drive's own word.
    pub fn code(&self) -> Option<u32> {
        match self {
            Self::Sense { sense, .. } => Some(sense.code()),
            _ => None,
        }
    }
}

/// What to do, where the sense alone tells (MMC-6 annex F).
fn advice(sense: &Sense) -> &'static str {
    match sense.code() {
        0x02_0402 | 0x02_0403 => ": the drive waits for a person",
        0x02_3A00..=0x02_3AFF => ": there is no disc in the drive",
        0x03_0C00..=0x03_0CFF => {
            ": the disc could not be written here; try a slower speed or another disc"
        }
        0x03_7303..=0x03_7306 => ": the laser could not be set for this disc; try another brand",
        0x03_7200..=0x03_72FF | 0x05_7203 => {
            ": the session could not be closed; look at the disc, its data may be there"
        }
        0x03_5100 => ": the disc could not be erased; it may be worn out",
        0x05_2102 => ": the drive expected another address",
        0x05_3005 | 0x05_3006 => ": this kind of disc cannot do that",
        0x06_2800 => ": the disc was changed",
        0x07_2700..=0x07_27FF => ": the disc is write-protected",
        _ => "",
    }
}
