//! What can go wrong with the journal, and what to do about it.

use std::path::{Path, PathBuf};

use estop::{JobId, journal::NotRecorded};
use rusqlite::ErrorCode;

use super::BUSY_LIMIT;

/// What went wrong with the journal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Another process holds the journal and does not let go.
    #[error(
        "the journal {} was in use by another process for {} ms: see who with `fuser {}`, and try \
         again", path.display(), BUSY_LIMIT.as_millis(), path.display()
    )]
    Busy {
        /// The journal.
        path: PathBuf,
    },
    /// It is damaged as a whole.
    #[error(
        "the journal {} is damaged ({why}): nothing in it was changed; move it and its -wal and \
         -shm files away to begin a new one (`sqlite3 FILE .recover` may bring back what it \
         holds), or put a copy of it back", path.display()
    )]
    Damaged {
        /// The journal.
        path: PathBuf,
        /// SQLite's words.
        why: String,
    },
    /// One row of it cannot be what estop wrote.
    #[error(transparent)]
    DamagedRow(#[from] DamagedRow),
    /// There is no room.
    #[error(
        "no space left for the journal {}: free some there, or name another directory with \
         ESTOP_STATE or --state", path.display()
    )]
    Full {
        /// The journal.
        path: PathBuf,
    },
    /// It was written by a later version.
    #[error(
        "the journal {} has format {found}, and this estop knows formats up to {known}: use the \
         newer estop, or name another directory with ESTOP_STATE or --state", path.display()
    )]
    Newer {
        /// The journal.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// No such job is on record.
    #[error("job {0} is not in the journal: `estop jobs --all` lists those that are")]
    NoSuchJob(JobId),
    /// It is a database of something else.
    #[error(
        "{} is a database, but not estop's journal: name another directory with ESTOP_STATE or \
         --state", path.display()
    )]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The job has its end already, and there is only one.
    #[error("job {0} has ended already, and a job has one end: nothing was changed")]
    Over(JobId),
    /// The directory or the file cannot be used.
    #[error(
        "the journal cannot be kept at {} ({why}): make it writable for you, or name another \
         directory with ESTOP_STATE or --state", path.display()
    )]
    Place {
        /// The directory or file.
        path: PathBuf,
        /// The system's words.
        why: String,
    },
    /// A number that SQLite cannot hold.
    #[error(
        "{what} is {value}, and the journal holds numbers up to 2^63 - 1: nothing was recorded"
    )]
    TooLarge {
        /// What it stands for.
        what: &'static str,
        /// The number.
        value: u64,
    },
    /// Anything else that SQLite says.
    #[error("the journal {} could not be used: {why}", path.display())]
    Other {
        /// The journal.
        path: PathBuf,
        /// SQLite's words.
        why: String,
    },
}

/// A row that cannot be what estop wrote.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, thiserror::Error)]
#[error(
    "the record of {} in the journal is damaged ({why}): it is left as it is; put a copy of the \
     journal back if that job matters",
    job.map_or_else(|| "a job".to_owned(), |job| format!("job {job}"))
)]
pub struct DamagedRow {
    /// Whose row it is, if that much can be read.
    pub job: Option<JobId>,
    /// What is wrong with it.
    pub why: String,
}

impl Error {
    /// What SQLite's error on the journal at `path` means.
    pub(super) fn of(error: &rusqlite::Error, path: &Path) -> Self {
        let path = path.to_owned();
        let why = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { path },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged { path, why }
            }
            Some(ErrorCode::DiskFull) => Self::Full { path },
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
                Self::Place { path, why }
            }
            _ => Self::Other { path, why },
        }
    }
}

impl DamagedRow {
    pub(super) fn new(job: Option<JobId>, why: impl Into<String>) -> Self {
        let why = why.into();
        Self { job, why }
    }
}

impl From<Error> for NotRecorded {
    fn from(error: Error) -> Self {
        Self(error.to_string())
    }
}
