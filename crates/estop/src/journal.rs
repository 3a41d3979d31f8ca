//! What was begun, how far it durably got, and how it ended.

use serde::{Deserialize, Serialize};

use crate::{By, End, JobId, Residue};

/// Where jobs are put on record, so that the next start can say what was cut short.
///
/// Every call that returns `Ok` is durable: it outlives a power cut that comes right after it.
pub trait Journal {
    /// Takes a new job in, not begun, and gives it a number that was never used before. If this
    /// fails, the job must not be started.
    fn enqueue(&mut self, intent: &Intent) -> Result<JobId, NotRecorded>;

    /// The first command of the job is about to go out.
    fn begin(&mut self, job: JobId) -> Result<(), NotRecorded>;

    /// What the job is about to do, in more detail than its intent could know.
    fn plan(&mut self, job: JobId, plan: &str) -> Result<(), NotRecorded>;

    /// How far the job has come, flushed.
    fn mark(&mut self, job: JobId, mark: &Mark) -> Result<(), NotRecorded>;

    /// Keeps what the job is about to remove, so that it can be put back.
    fn save(&mut self, job: JobId, saved: &Saved) -> Result<(), NotRecorded>;

    /// What a job saved, if it did and it is still kept.
    fn saved(&mut self, job: JobId) -> Result<Option<Saved>, NotRecorded>;

    /// What a job saved is back in its place, or never was removed: forget it.
    fn forget(&mut self, job: JobId) -> Result<(), NotRecorded>;

    /// A cancel of the job was accepted.
    fn asked(&mut self, job: JobId, by: &By) -> Result<(), NotRecorded>;

    /// The job has ended.
    fn end(&mut self, job: JobId, end: &EndRecord) -> Result<(), NotRecorded>;
}

/// What a job is going to do, to which device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// The operation: `clean --full`, say.
    pub operation: String,
    /// Whose job it is.
    pub owner: String,
    /// The device, as the user named it.
    pub device: String,
    /// What tells the device from any other: see [`crate::disk::Identity::key`].
    pub identity: String,
    /// The plan, as the operation's own JSON.
    pub plan: String,
}

/// How far a job has durably come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mark {
    /// Everything below this byte is done and flushed.
    pub to_bytes: u64,
    /// But for these ranges, which could not be done: start and length in bytes.
    pub except: Vec<(u64, u64)>,
}

/// Bytes that a job removes, and where they stood.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Saved {
    /// Every range that is overwritten with zeros: start and length in bytes.
    pub ranges: Vec<(u64, u64)>,
    /// What stood there, but for zeros: start in bytes, and the bytes.
    pub pieces: Vec<(u64, Vec<u8>)>,
    /// What could not be read, so cannot be put back: start and length in bytes.
    pub unreadable: Vec<(u64, u64)>,
}

/// An end as it is put on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndRecord {
    /// `completed`, `cancelled`, or `failed`.
    pub how: String,
    /// The error of a failure, in words.
    pub error: Option<String>,
    /// Whose cancel was accepted.
    pub asked: Option<By>,
    /// What is left, as the family's own JSON.
    pub left: String,
}

/// The journal did not take it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotRecorded(pub String);

impl Mark {
    /// Everything below this byte is done and flushed, with no exception.
    pub fn to(to_bytes: u64) -> Self {
        Self {
            to_bytes,
            except: Vec::new(),
        }
    }
}

impl EndRecord {
    /// The record of this end.
    pub fn of<L: Residue + Serialize>(end: &End<L>) -> Self {
        let (how, error) = match &end.how {
            crate::How::Completed => ("completed", None),
            crate::How::Cancelled => ("cancelled", None),
            crate::How::Failed(error) => ("failed", Some(error.to_string())),
        };
        // A Left is plain data: a failure to encode it is shown as JSON null, "not known".
        let left = serde_json::to_string(&end.left).unwrap_or_else(|_| "null".to_owned());
        Self {
            how: how.to_owned(),
            error,
            asked: end.asked.clone(),
            left,
        }
    }
}

impl Saved {
    /// How many bytes are kept.
    pub fn kept_bytes(&self) -> u64 {
        self.pieces
            .iter()
            .map(|(_, bytes)| bytes.len() as u64)
            .sum()
    }
}
