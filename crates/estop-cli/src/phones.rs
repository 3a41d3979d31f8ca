//! What was left on phones: settled, shown, put right.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use estop::{
    Error,
    disk::Reached,
    journal::{EndRecord, Journal as _},
    mtp::{Left, Place, Plan},
};
use estop_os::journal::{Entry, SqliteJournal, State, Which};

use crate::{exit::Trouble, on_phone::Record, phone::Phone};

/// How far back the journal is read for one phone.
const ENTRIES: usize = 1_000;

/// A job that is over, and what it left.
#[derive(Debug)]
pub(crate) struct Past {
    pub(crate) entry: Entry,
    pub(crate) record: Record,
    pub(crate) left: Left,
}

/// What objects were when they were received before.
#[derive(Debug, Default)]
pub(crate) struct SeenBefore(HashMap<(PathBuf, String), (Option<u64>, String)>);

impl SeenBefore {
    /// Reads it for this phone, if it is needed.
    pub(crate) fn read(journal: &SqliteJournal, key: &str, needed: bool) -> Result<Self, Trouble> {
        let mut seen = Self::default();
        if !needed {
            return Ok(seen);
        }
        // Newest first: what was received last counts.
        for entry in journal.entries(Which::All, ENTRIES)?.jobs {
            if entry.identity != key {
                continue;
            }
            let Some(Record {
                phone: Plan::Pull(receive),
                incoming,
                ..
            }) = record_of(&entry)
            else {
                continue;
            };
            for (wanted, file) in receive.objects.into_iter().zip(incoming) {
                if let Some(is) = wanted.seen {
                    seen.0.entry(seen_key(&file.path, &wanted.at)).or_insert(is);
                }
            }
        }
        Ok(seen)
    }

    /// Whether what is received into this file is what it was then: by its size and date.
    pub(crate) fn is(&self, path: &Path, at: &Place, is: &(Option<u64>, String)) -> bool {
        self.0.get(&seen_key(path, at)) == Some(is)
    }
}

fn seen_key(path: &Path, at: &Place) -> (PathBuf, String) {
    (path.to_owned(), format!("{:08x} {}", at.storage, at.path()))
}

/// Ends what was cut short on this phone: looks at what each job left, and puts that on record. Newest
/// last.
pub(crate) fn settle(journal: &mut SqliteJournal, phone: &mut Phone) -> Result<Vec<Past>, Trouble> {
    let mut settled = Vec::new();
    for entry in journal.unfinished(&phone.key())?.jobs.into_iter().rev() {
        let left = look_after(phone, &entry);
        let end = EndRecord {
            how: "failed".to_owned(),
            error: Some(Error::CutShort.to_string()),
            asked: entry.asked.clone(),
            left: serde_json::to_string(&left).unwrap_or_else(|_| "null".to_owned()),
        };
        let ended = journal.end(entry.id, &end);
        ended.map_err(|error| Trouble::Failed(format!("job {}: {error}", entry.id)))?;
        tracing::info!(job = entry.id, ?left, "was cut short, and has its end now");
        if let Some(record) = record_of(&entry) {
            settled.push(Past {
                entry,
                record,
                left,
            });
        }
    }
    Ok(settled)
}

/// The last job that changed a phone or this computer, if what it left has a way out. Entries of one
/// phone, newest first.
pub(crate) fn way_out(entries: &[Entry]) -> Option<Past> {
    let ended = entries.iter().filter(|entry| entry.state == State::Ended);
    let last = ended.filter_map(past).next()?;
    let is_open = match (&last.record.phone, &last.left) {
        (_, Left::Partial { .. } | Left::Unknown) => true,
        (Plan::Push(_) | Plan::Pull(_), _) => last.entry.how.as_deref() != Some("completed"),
        _ => false,
    };
    is_open.then_some(last)
}

/// What is on record as an operation of this version on a phone.
pub(crate) fn past(entry: &Entry) -> Option<Past> {
    Some(Past {
        record: record_of(entry)?,
        left: serde_json::from_value(entry.left.clone()?).ok()?,
        entry: entry.clone(),
    })
}

/// What a job left, as looked at now; unknown if it cannot be looked at.
pub(crate) fn look_after(phone: &mut Phone, entry: &Entry) -> Left {
    let reached = Reached {
        begun: entry.begun_ms.is_some(),
        mark: entry.mark.clone(),
    };
    if !reached.begun {
        return Left::Untouched;
    }
    let Some(record) = record_of(entry) else {
        return Left::Unknown;
    };
    let looked = record.phone.look_after(&mut phone.device, &reached);
    looked.unwrap_or_else(|error| {
        tracing::warn!(job = entry.id, %error, "it could not be looked at");
        Left::Unknown
    })
}

fn record_of(entry: &Entry) -> Option<Record> {
    serde_json::from_str(&entry.plan).ok()
}
