//! What a report says.

use estop::disk::{Left, Method, Plan};
use estop_os::journal::{Entry, SqliteJournal};
use serde_json::{Value, json};

use crate::{
    exit::Trouble,
    history,
    run::Running,
    session::{Session, now_ms},
    subject::OnDisk,
    view, words,
};

/// The format of the report: another number, other fields.
const FORMAT: u32 = 1;

/// The report on these jobs.
pub(crate) fn body(
    session: &Session,
    journal: &SqliteJournal,
    ran: &[Running<OnDisk>],
) -> Result<Value, Trouble> {
    let mut devices: Vec<&str> = ran.iter().map(|one| one.device.as_str()).collect();
    devices.dedup();
    let devices = devices.iter().map(|device| {
        let own = ran
            .iter()
            .filter(|one| one.device == **device)
            .collect::<Vec<_>>();
        of_device(journal, device, &own)
    });
    let devices = devices.collect::<Result<Vec<_>, Trouble>>()?;
    let now = now_ms();
    Ok(json!({
        "format": FORMAT,
        "program": "estop",
        "version": env!("CARGO_PKG_VERSION"),
        "made_ms": now,
        "made": words::date(now),
        "by": session.owner,
        "devices": devices,
    }))
}

fn of_device(
    journal: &SqliteJournal,
    device: &str,
    ran: &[&Running<OnDisk>],
) -> Result<Value, Trouble> {
    let first = ran.first().map(|one| one.subject.plan.identity());
    let key = first.map(estop::disk::Identity::key).unwrap_or_default();
    let mut history = history::of_disk(journal, &key)?;
    history.reverse();
    Ok(json!({
        "device": device,
        "identity": first,
        "medium": ran.first().map(|one| one.subject.medium),
        "jobs": ran.iter().map(|one| of_job(one)).collect::<Vec<_>>(),
        "verification": verification(ran),
        "history": history.iter().map(of_entry).collect::<Vec<_>>(),
    }))
}

fn of_job(ran: &Running<OnDisk>) -> Value {
    let mut job = match &ran.end {
        Some(end) => view::end_json(ran, end),
        None => json!({}),
    };
    let failed = ran.end.as_ref().map(|end| end.left.exceptions().to_vec());
    job["job"] = ran.job.id().into();
    job["method"] = json!(method(&ran.subject.plan));
    job["failed_ranges"] = json!(failed);
    job["started_ms"] = ran.started_ms.into();
    job["ended_ms"] = ran.ended_ms.into();
    job
}

fn method(plan: &Plan) -> Option<&'static str> {
    match plan {
        Plan::FullClean(plan) => Some(match plan.method {
            Method::Overwrite => "overwrite",
            Method::ZeroRange => "zero-range",
            Method::Discard => "discard",
        }),
        Plan::QuickClean(_) => Some("table and signatures"),
        _ => None,
    }
}

/// What a verify of this run saw.
fn verification(ran: &[&Running<OnDisk>]) -> Value {
    let verify = ran
        .iter()
        .rev()
        .find(|one| matches!(one.subject.plan, Plan::Verify(_)));
    let Some(end) = verify.and_then(|one| one.end.as_ref()) else {
        return json!({ "result": "not_done" });
    };
    let size_bytes = verify.map_or(0, |one| one.subject.plan.identity().size_bytes);
    let result = match &end.left {
        Left::Read {
            to_bytes,
            nonzero_bytes,
            unreadable,
            ..
        } => match (
            *nonzero_bytes,
            *to_bytes == size_bytes && unreadable.is_empty(),
        ) {
            (0, true) => "zeros",
            (0, false) => "incomplete",
            _ => "not_zeros",
        },
        _ => "not_done",
    };
    json!({ "result": result, "seen": end.left })
}

/// One job of the disk's past: cancels and resumptions are among them.
fn of_entry(entry: &Entry) -> Value {
    json!({
        "job": entry.id,
        "operation": entry.operation,
        "owner": entry.owner,
        "state": entry.state,
        "how": entry.how,
        "error": entry.error,
        "asked": entry.asked,
        "left": entry.left,
        "mark": entry.mark,
        "queued_ms": entry.queued_ms,
        "begun_ms": entry.begun_ms,
        "ended_ms": entry.ended_ms,
    })
}
