//! What the journal has of a device: what was cut short, and what has a way out.

use estop::{
    Error, JobId, Recovery, Residue as _,
    disk::{Left, Plan, Reached},
    journal::{EndRecord, Journal as _},
};
use estop_os::{
    any::AnyDisk,
    journal::{Entry, SqliteJournal, State, Which},
};

use crate::{exit::Trouble, words};

/// How far back the journal is read for one device: more jobs than a disk sees in its life.
const ENTRIES: usize = 10_000;

/// A job that is over, and what it left.
#[derive(Debug)]
pub(crate) struct Past {
    pub(crate) entry: Entry,
    pub(crate) plan: Plan,
    pub(crate) left: Left,
}

/// All jobs on the disk with this identity, newest first.
pub(crate) fn of_disk(journal: &SqliteJournal, identity: &str) -> Result<Vec<Entry>, Trouble> {
    let mut all = journal.entries(Which::All, ENTRIES)?.jobs;
    all.retain(|entry| entry.identity == identity);
    Ok(all)
}

/// One line on what was cut short on this disk, if anything was.
pub(crate) fn mention(journal: &SqliteJournal, device: &str, identity: &str) -> Option<String> {
    let jobs = journal.unfinished(identity).ok()?.jobs;
    let job = jobs.first()?;
    let more = match jobs.len() {
        1 => String::new(),
        count => format!(" (and {} more)", count - 1),
    };
    Some(format!(
        "note: job {} on {device}, {}, was cut short on {}{more}:  estop recover {}",
        job.id,
        job.operation,
        words::date(job.begun_ms.unwrap_or(job.queued_ms)),
        words::quoted(device),
    ))
}

/// Ends what was cut short on this disk: looks at what each job left, and puts that on record.
/// Oldest first.
pub(crate) fn settle(
    journal: &mut SqliteJournal,
    disk: &mut AnyDisk,
    identity: &str,
) -> Result<Vec<(Entry, Left)>, Trouble> {
    let mut settled = Vec::new();
    for entry in journal.unfinished(identity)?.jobs.into_iter().rev() {
        let left = look_after(journal, disk, &entry);
        let end = EndRecord {
            how: "failed".to_owned(),
            error: Some(Error::CutShort.to_string()),
            asked: entry.asked.clone(),
            left: serde_json::to_string(&left).unwrap_or_else(|_| "null".to_owned()),
        };
        let ended = journal.end(entry.id, &end);
        ended.map_err(|error| Trouble::Failed(format!("job {}: {error}", entry.id)))?;
        settled.push((entry, left));
    }
    Ok(settled)
}

/// What a job left, as looked at now; unknown if it cannot be looked at.
pub(crate) fn look_after(journal: &mut SqliteJournal, disk: &mut AnyDisk, entry: &Entry) -> Left {
    let reached = Reached {
        begun: entry.begun_ms.is_some(),
        mark: entry.mark.clone(),
    };
    if !reached.begun {
        return Left::Untouched;
    }
    let Some(plan) = plan_of(entry) else {
        return Left::Unknown;
    };
    plan.look_after(disk, journal, entry.id, reached)
        .unwrap_or_else(|error| {
            tracing::warn!(job = entry.id, %error, "it could not be looked at");
            Left::Unknown
        })
}

/// The last job that changed the disk, if what it left has a way out. Entries newest first.
pub(crate) fn way_out(entries: &[Entry]) -> Option<Past> {
    let ended = entries.iter().filter(|entry| entry.state == State::Ended);
    let mut pasts = ended.filter_map(past);
    let last = pasts.find(|past| !matches!(past.left, Left::Untouched | Left::Read { .. }))?;
    (last.left.recovery() != Recovery::None).then_some(last)
}

/// A full clean that changed the disk after this job.
pub(crate) fn full_clean_after(entries: &[Entry], job: JobId) -> Option<Past> {
    let later = entries.iter().filter(|entry| entry.id > job);
    let mut pasts = later.filter_map(past);
    pasts.find(|past| matches!(past.plan, Plan::FullClean(_)) && past.left != Left::Untouched)
}

/// What is on record as an operation of this version on a disk.
pub(crate) fn past(entry: &Entry) -> Option<Past> {
    let left = serde_json::from_value(entry.left.clone()?).ok()?;
    past_of(entry, left)
}

/// A job and what was seen of what it left.
pub(crate) fn past_of(entry: &Entry, left: Left) -> Option<Past> {
    Some(Past {
        entry: entry.clone(),
        plan: plan_of(entry)?,
        left,
    })
}

fn plan_of(entry: &Entry) -> Option<Plan> {
    serde_json::from_str(&entry.plan).ok()
}
