//! What is on record about one job.

use estop::{By, JobId, journal::Mark};
use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use super::{DamagedRow, Process};

/// All that is on record about one job. Times are milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// Its number.
    pub id: JobId,
    /// The operation, such as `clean --full`.
    pub operation: String,
    /// Whose job it is.
    pub owner: String,
    /// The device, as the user named it.
    pub device: String,
    /// What tells the device from any other: see [`estop::disk::Identity::key`].
    pub identity: String,
    /// The plan, as the operation's own JSON.
    #[serde(serialize_with = "json_or_text")]
    pub plan: String,
    /// Where it stands.
    pub state: State,
    /// When it was taken in.
    pub queued_ms: u64,
    /// When it began; `None` if it never did.
    pub begun_ms: Option<u64>,
    /// How far it had durably come.
    pub mark: Option<Mark>,
    /// When that was.
    pub marked_ms: Option<u64>,
    /// Whose cancel was accepted.
    pub asked: Option<By>,
    /// `completed`, `cancelled` or `failed`; `None` if it has no end.
    pub how: Option<String>,
    /// The error of a failure, in words.
    pub error: Option<String>,
    /// What it left, as the family's own JSON.
    pub left: Option<Json>,
    /// When it ended.
    pub ended_ms: Option<u64>,
    /// The process that ran it.
    pub process: Process,
    /// How many bytes it saved that are still kept; `None` if no set of it is kept.
    pub saved_bytes: Option<u64>,
}

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It waits for its turn, and its process is there.
    Queued,
    /// It has begun, and its process is there.
    Running,
    /// It has no end, and its process is gone: killed, or the machine went down. If it never began
    /// ([`Entry::begun_ms`] is `None`), nothing was sent to the device.
    CutShort,
    /// It has its one end.
    Ended,
}

/// Which jobs are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// Those without an end.
    Open,
}

/// Jobs, newest first, and the rows among them that cannot be read.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Listing {
    /// The jobs.
    pub jobs: Vec<Entry>,
    /// Rows that cannot be what estop wrote.
    pub damaged: Vec<DamagedRow>,
}

/// A set of saved bytes that can be put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SavedSet {
    /// The job that saved it.
    pub job: JobId,
    /// How many bytes are kept.
    pub kept_bytes: u64,
    /// When they were saved, in milliseconds since 1970-01-01 UTC.
    pub saved_ms: u64,
}

/// A plan that is JSON is shown as such, any other as text.
fn json_or_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str::<Json>(text) {
        Ok(json) => json.serialize(serializer),
        Err(_) => serializer.serialize_str(text),
    }
}
