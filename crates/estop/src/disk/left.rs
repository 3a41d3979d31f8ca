//! What an operation left on a disk, and the way out.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Extent, raw::REQUEST_LIMIT};
use crate::{Bound, JobId, Recovery, Residue};

/// What a disk holds after an operation, as looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "left", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Left {
    /// Nothing was changed.
    Untouched,
    /// No table and no known signature; the data itself is still there, and specialists can bring
    /// it back.
    Clean {
        /// The job under which the removed bytes are kept, so that they can be put back.
        saved: Option<JobId>,
        /// Ranges that could not be written.
        except: Vec<Extent>,
    },
    /// Some of the table and the signatures may be gone, some may still be there.
    PartlyClean {
        /// The job under which the removed bytes are kept, if they are: a full clean keeps none.
        saved: Option<JobId>,
        /// Everything below this byte is zero: where a full clean goes on.
        from_bytes: u64,
    },
    /// Zeros from the first byte to the last.
    Zeroed {
        /// Ranges that could not be written or read back.
        except: Vec<Extent>,
    },
    /// No table; zeros up to a byte; beyond it old data.
    ZeroedTo {
        /// Offset of the first byte that is not known to be zero.
        to_bytes: u64,
        /// Ranges below it, or of the table and the signatures, that could not be written or read
        /// back.
        except: Vec<Extent>,
        /// What is known of the bytes beyond.
        beyond: Beyond,
    },
    /// The table as it was before.
    OldTable {
        /// Whether a copy of it needs repair.
        copies: Copies,
    },
    /// The table that was to be written.
    NewTable {
        /// Whether a copy of it needs repair.
        copies: Copies,
    },
    /// No signature of a file system in this piece (looked for); what stood there may be partly
    /// readable by specialists.
    Blank {
        /// The piece that was being formatted.
        volume: Extent,
    },
    /// A whole file system.
    Formatted {
        /// The piece that it fills.
        volume: Extent,
        /// Its kind, such as `vfat`.
        kind: String,
    },
    /// Traces of a half-made file system.
    PartlyFormatted {
        /// The piece that holds them.
        volume: Extent,
    },
    /// Everything that a clean removed is back in its place, byte for byte.
    PutBack {
        /// The job whose saved bytes they are.
        of: JobId,
        /// Ranges that could not be read when they were saved, so could not be put back.
        except: Vec<Extent>,
    },
    /// The disk was read and not changed.
    Read {
        /// Everything below this byte was read.
        to_bytes: u64,
        /// Everything below this byte is zero.
        zero_to_bytes: u64,
        /// Bytes in blocks of 4096 that are not all zero.
        nonzero_bytes: u64,
        /// Ranges that could not be read.
        unreadable: Vec<Extent>,
    },
    /// It cannot be said.
    Unknown,
}

/// What is known of the bytes beyond the zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beyond {
    /// Old data, readable.
    Readable,
    /// After a crash: old data may be readable; some of it may be zero already.
    MayBeReadable,
}

/// Whether both copies of a table are good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Copies {
    /// They are, or there is only one.
    Good,
    /// One is not: the other stands.
    OneGood,
}

impl Left {
    /// The ranges that an operation could not do, though it did the rest.
    pub fn exceptions(&self) -> &[Extent] {
        match self {
            Self::Clean { except, .. }
            | Self::Zeroed { except }
            | Self::ZeroedTo { except, .. }
            | Self::PutBack { except, .. } => except,
            Self::Read { unreadable, .. } => unreadable,
            _ => &[],
        }
    }
}

impl Residue for Left {
    /// The disk is asked who it is.
    const FIRST_BOUND: Bound = Bound::new(Duration::ZERO, REQUEST_LIMIT);

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
            Self::PartlyClean {
                saved: Some(saved), ..
            } => Recovery::Undo { of: *saved },
            Self::PartlyClean {
                saved: None,
                from_bytes,
            } => Recovery::Resume {
                from_bytes: *from_bytes,
            },
            Self::ZeroedTo { to_bytes, .. } => Recovery::Resume {
                from_bytes: *to_bytes,
            },
            Self::OldTable {
                copies: Copies::OneGood,
            }
            | Self::NewTable {
                copies: Copies::OneGood,
            } => Recovery::RepairTable,
            Self::PartlyFormatted { .. } => Recovery::Wipe,
            Self::Unknown => Recovery::Look,
            _ => Recovery::None,
        }
    }
}
