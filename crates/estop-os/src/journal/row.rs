//! Rows of the journal, which are data from a file, as what they must be, or an error.

use estop::{
    By, JobId,
    journal::{Mark, Saved},
};
use rusqlite::types::Value;
use serde_json::Value as Json;

use super::{DamagedRow, Entry, Process, State};

/// The columns of one job, in the order in which [`decode_row`] takes them.
pub(super) const COLUMNS: &str = "id, operation, owner, device, identity, plan, state, queued_ms, \
     begun_ms, mark_json, marked_ms, asked_who, asked_why, asked_ms, how, error, left_json, \
     ended_ms, pid, pid_start, boot_id, \
     (SELECT kept_bytes FROM saved WHERE saved.job = job.id)";

/// How many columns that are.
pub(super) const COLUMN_COUNT: usize = 22;

/// One saved piece as it stands in its row: where, the bytes, and their CRC-32.
pub type PieceRow = (Value, Value, Value);

/// What a row says about a job. Pure: whatever the row holds, this answers or gives an error.
///
/// The state of a job without an end is [`State::CutShort`] if `is_alive` says that its process is
/// not there any more.
pub fn decode_row(
    columns: &[Value],
    is_alive: impl Fn(&Process) -> bool,
) -> Result<Entry, DamagedRow> {
    let id = columns.first().and_then(|id| match id {
        Value::Integer(id) => JobId::try_from(*id).ok().filter(|id| *id > 0),
        _ => None,
    });
    let damaged = |why: String| DamagedRow::new(id, why);
    if columns.len() != COLUMN_COUNT {
        return Err(damaged(format!("it has {} columns", columns.len())));
    }
    let row = Row { id, columns };
    let pid = row.number("pid", 18)?;
    let process = Process {
        pid: u32::try_from(pid).map_err(|_| damaged(format!("pid is {pid}")))?,
        start_ticks: row.number("pid_start", 19)?,
        boot_id: row.text("boot_id", 20)?.to_owned(),
    };
    let begun_ms = row.maybe_number("begun_ms", 8)?;
    let (how, left, ended_ms) = row.end()?;
    let state = match (row.text("state", 6)?, how.is_some()) {
        ("queued" | "begun", false) if !is_alive(&process) => State::CutShort,
        ("queued", false) => State::Queued,
        ("begun", false) => State::Running,
        ("ended", true) => State::Ended,
        (state, how) => return Err(damaged(format!("state is {state:?}, has an end: {how}"))),
    };
    if (row.text("state", 6)? == "begun") && begun_ms.is_none() {
        return Err(damaged("it has begun, at no time".to_owned()));
    }
    Ok(Entry {
        id: id.ok_or_else(|| damaged(format!("id is {:?}", columns[0])))?,
        operation: row.text("operation", 1)?.to_owned(),
        owner: row.text("owner", 2)?.to_owned(),
        device: row.text("device", 3)?.to_owned(),
        identity: row.text("identity", 4)?.to_owned(),
        plan: row.text("plan", 5)?.to_owned(),
        state,
        queued_ms: row.number("queued_ms", 7)?,
        begun_ms,
        mark: row.mark()?,
        marked_ms: row.maybe_number("marked_ms", 10)?,
        asked: row.asked()?,
        how,
        error: row.maybe_text("error", 15)?.map(str::to_owned),
        left,
        ended_ms,
        process,
        saved_bytes: row.maybe_number("kept_bytes", 21)?,
    })
}

/// What the rows of a saved set say. Pure, like [`decode_row`]. A piece whose CRC-32 is not that of
/// its bytes is an error: it must not be put back on a disk.
pub fn decode_saved(
    job: JobId,
    ranges: &Value,
    unreadable: &Value,
    pieces: impl IntoIterator<Item = PieceRow>,
) -> Result<Saved, DamagedRow> {
    let damaged = |why: &str| DamagedRow::new(Some(job), why);
    let extents = |name: &str, value: &Value| {
        let Value::Text(text) = value else {
            return Err(damaged(&format!("{name} is no text")));
        };
        let extents: Vec<(u64, u64)> = serde_json::from_str(text)
            .map_err(|error| damaged(&format!("{name} is no list of ranges: {error}")))?;
        match extents
            .iter()
            .find(|(at, len)| at.checked_add(*len).is_none())
        {
            Some((at, len)) => Err(damaged(&format!("{name} has {len} bytes at {at}"))),
            None => Ok(extents),
        }
    };
    let mut saved = Saved {
        ranges: extents("ranges", ranges)?,
        unreadable: extents("unreadable", unreadable)?,
        pieces: Vec::new(),
    };
    for piece in pieces {
        let (Value::Integer(at), Value::Blob(bytes), Value::Integer(crc32)) = piece else {
            return Err(damaged("a saved piece has wrong types"));
        };
        let at = u64::try_from(at).map_err(|_| damaged("a saved piece stands before byte 0"))?;
        if at.checked_add(bytes.len() as u64).is_none() {
            return Err(damaged("a saved piece ends beyond every disk"));
        }
        if i64::from(crc32fast::hash(&bytes)) != crc32 {
            let why = format!("the saved piece at byte {at} is not as it was saved");
            return Err(damaged(&why));
        }
        saved.pieces.push((at, bytes));
    }
    Ok(saved)
}

struct Row<'a> {
    id: Option<JobId>,
    columns: &'a [Value],
}

type End = (Option<String>, Option<Json>, Option<u64>);

impl<'a> Row<'a> {
    fn maybe_text(&self, name: &str, at: usize) -> Result<Option<&'a str>, DamagedRow> {
        match self.columns.get(at) {
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(Value::Null) => Ok(None),
            other => Err(self.damaged(format!("{name} is {}", kind(other)))),
        }
    }

    fn mark(&self) -> Result<Option<Mark>, DamagedRow> {
        let Some(text) = self.maybe_text("mark_json", 9)? else {
            return Ok(None);
        };
        let mark = serde_json::from_str(text);
        mark.map(Some)
            .map_err(|error| self.damaged(format!("mark_json is no mark: {error}")))
    }

    fn text(&self, name: &str, at: usize) -> Result<&'a str, DamagedRow> {
        let text = self.maybe_text(name, at)?;
        text.ok_or_else(|| self.damaged(format!("{name} is missing")))
    }

    fn maybe_number(&self, name: &str, at: usize) -> Result<Option<u64>, DamagedRow> {
        match self.columns.get(at) {
            Some(Value::Integer(number)) => u64::try_from(*number)
                .map(Some)
                .map_err(|_| self.damaged(format!("{name} is {number}"))),
            Some(Value::Null) => Ok(None),
            other => Err(self.damaged(format!("{name} is {}", kind(other)))),
        }
    }

    fn number(&self, name: &str, at: usize) -> Result<u64, DamagedRow> {
        let number = self.maybe_number(name, at)?;
        number.ok_or_else(|| self.damaged(format!("{name} is missing")))
    }

    fn asked(&self) -> Result<Option<By>, DamagedRow> {
        let who = self.maybe_text("asked_who", 11)?;
        let why = self.maybe_text("asked_why", 12)?;
        let when = self.maybe_number("asked_ms", 13)?;
        match (who, why, when) {
            (None, None, None) => Ok(None),
            (Some(who), Some(why), Some(when_ms)) => Ok(Some(By::new(who, why, when_ms))),
            _ => Err(self.damaged("who asked, why and when are not all there".to_owned())),
        }
    }

    /// How it ended, what it left, and when: all of them or none.
    fn end(&self) -> Result<End, DamagedRow> {
        let how = self.maybe_text("how", 14)?;
        let left = self.maybe_text("left_json", 16)?;
        let ended_ms = self.maybe_number("ended_ms", 17)?;
        let (how, left, ended_ms) = match (how, left, ended_ms) {
            (None, None, None) => return Ok((None, None, None)),
            (Some(how), Some(left), Some(ended_ms)) => (how, left, ended_ms),
            _ => return Err(self.damaged("it has half an end".to_owned())),
        };
        if !["completed", "cancelled", "failed"].contains(&how) {
            return Err(self.damaged(format!("how is {how:?}")));
        }
        let left = serde_json::from_str(left)
            .map_err(|error| self.damaged(format!("left_json is no JSON: {error}")))?;
        Ok((Some(how.to_owned()), Some(left), Some(ended_ms)))
    }

    fn damaged(&self, why: String) -> DamagedRow {
        DamagedRow::new(self.id, why)
    }
}

fn kind(value: Option<&Value>) -> &'static str {
    match value {
        None => "not there",
        Some(Value::Null) => "NULL",
        Some(Value::Integer(_)) => "an integer",
        Some(Value::Real(_)) => "a real number",
        Some(Value::Text(_)) => "text",
        Some(Value::Blob(_)) => "a blob",
    }
}
