//! How an operation ended, what it left on the device, and what to do about it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Asked, Bound, By, JobId, disk, mmc, scsi::Failure};

/// The one end of a job: immutable, the same for every watcher.
#[derive(Debug)]
pub struct End<L> {
    /// Whether it completed, was cancelled, or failed.
    pub how: How,
    /// Whose cancel was accepted, and why; also where the work then failed.
    pub asked: Option<By>,
    /// What the device now holds, as looked at: true, or unknown.
    pub left: L,
    /// Whether the journal has this end.
    pub recorded: Recorded,
}

/// Why an operation is over.
#[derive(Debug)]
pub enum How {
    /// All of it was done.
    Completed,
    /// It was asked to stop, stopped, and what is left is known.
    Cancelled,
    /// It could not go on, or could not be stopped cleanly: the first error.
    Failed(Error),
}

/// Whether an end is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recorded {
    /// It is.
    Yes,
    /// The job was cancelled before it began: there is nothing to put right.
    NotBegun,
    /// It is not, and why; the end itself is as true as ever.
    No(String),
}

/// What an operation came to, before the gate makes an [`End`] of it.
#[derive(Debug)]
pub struct Outcome<L> {
    /// Whether it was done, stopped because somebody asked, or failed.
    pub result: Result<(), Stop>,
    /// What the device holds, as looked at.
    pub left: L,
}

/// Why work stopped before it was done.
#[derive(Debug)]
pub enum Stop {
    /// A cancel was accepted, and the wind-down went well.
    Asked,
    /// Something went wrong; the first error.
    Failed(Error),
}

/// What went wrong, whatever the device. Each says what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A defect of this program.
    #[error("a defect of estop: {0}; please report it")]
    Bug(String),
    /// The process ended before the operation did.
    #[error("the program was killed or the machine went down before it was done")]
    CutShort,
    /// Something of a disk.
    #[error(transparent)]
    Disk(disk::Error),
    /// Something of a drive or a disc.
    #[error(transparent)]
    Disc(mmc::Error),
    /// The journal would not take the job, so it was not started.
    #[error("the journal could not be written, so nothing was started: {0}")]
    Journal(String),
    /// The device is gone.
    #[error(
        "the device is gone (unplugged, dropped by the system, or its connection was lost): reconnect it"
    )]
    Lost,
    /// The device did not answer within the limit.
    #[error("the device did not answer within {limit_ms} ms: reconnect it")]
    NotAnswering {
        /// The limit that passed, in milliseconds.
        limit_ms: u64,
    },
    /// It was stopped, but what is left could not be looked at.
    #[error("it was stopped, but the device could not be looked at afterwards")]
    WindDown,
}

/// What estop can do about what is left, or a person must.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Recovery {
    /// Nothing needs to be done.
    None,
    /// Close the track and the session, so that what is on the disc can be read.
    Close,
    /// Erase the disc; then it is as new.
    Erase,
    /// Look again once the device answers; it writes nothing.
    Look,
    /// Write the table again from the copy that is good.
    RepairTable,
    /// Go on from this byte.
    Resume {
        /// Offset of the first byte that is not known to be done.
        from_bytes: u64,
    },
    /// Put back what this job removed and saved.
    Undo {
        /// The job whose saved bytes are put back.
        of: JobId,
    },
    /// Remove the traces of a half-made file system.
    Wipe,
    /// What a person must do.
    Words(&'static str),
}

/// What an operation can leave on a device; each family has one such type.
pub trait Residue: Clone + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// How long a stop takes between the begin and the first phase that states its own bound.
    const FIRST_BOUND: Bound;

    /// Nothing was sent to the device.
    fn untouched() -> Self;
    /// It cannot be said.
    fn unknown() -> Self;
    /// Whether it cannot be said.
    fn is_unknown(&self) -> bool;
    /// What can be done about it.
    fn recovery(&self) -> Recovery;
}

impl<L> Outcome<L> {
    /// The operation came to this, and left this.
    pub fn new(result: Result<(), Stop>, left: L) -> Self {
        Self { result, left }
    }

    /// The operation failed and left this.
    pub fn failed(error: impl Into<Error>, left: L) -> Self {
        Self {
            result: Err(Stop::Failed(error.into())),
            left,
        }
    }
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Completed => f.write_str("completed"),
            Self::Cancelled => f.write_str("cancelled"),
            Self::Failed(error) => write!(f, "failed: {error}"),
        }
    }
}

impl From<Asked> for Stop {
    fn from(Asked: Asked) -> Self {
        Self::Asked
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<disk::Error> for Stop {
    fn from(error: disk::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<disk::Error> for Error {
    fn from(error: disk::Error) -> Self {
        match error {
            disk::Error::Gone => Self::Lost,
            disk::Error::Late { limit_ms } => Self::NotAnswering { limit_ms },
            error => Self::Disk(error),
        }
    }
}

impl From<mmc::Error> for Stop {
    fn from(error: mmc::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<mmc::Error> for Error {
    fn from(error: mmc::Error) -> Self {
        match error {
            mmc::Error::Failed {
                failure: Failure::Gone(_),
                ..
            } => Self::Lost,
            mmc::Error::Failed {
                failure: Failure::Late { limit_ms },
                ..
            } => Self::NotAnswering { limit_ms },
            error => Self::Disc(error),
        }
    }
}
