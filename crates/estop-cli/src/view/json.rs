//! JSON events, one a line.

use std::{collections::BTreeMap, time::Duration};

use estop::{By, Cancel, End, How, JobId, Progress, Recorded, Recovery, Residue as _, Unit};
use serde_json::{Value, json};

use crate::{run::Running, session::event, subject::Subject, words};

/// What was told last of each job.
#[derive(Debug, Default)]
pub(crate) struct Events(BTreeMap<JobId, Progress>);

pub(super) fn started<S: Subject>(running: &Running<S>) {
    let barred = running.job.cancellable_until_closed().err();
    event(
        "started",
        json!({
            "job": running.job.id(),
            "device": running.device,
            "operation": running.subject.operation(),
            "identity": running.subject.identity(),
            "stoppable": barred.is_none(),
            "not_stoppable_because": barred,
        }),
    );
}

impl Events {
    pub(super) fn progress<S: Subject>(&mut self, running: &Running<S>, progress: &Progress) {
        let shown = self.0.insert(running.job.id(), *progress);
        if shown == Some(*progress) || progress.phase == "queued" {
            return;
        }
        if shown.is_none_or(|shown| shown.phase != progress.phase) {
            event("phase", progress_json(running, progress));
        }
        event("progress", progress_json(running, progress));
    }
}

pub(super) fn answered<S: Subject>(
    running: &Running<S>,
    answer: Cancel,
    progress: &Progress,
    by: &By,
) {
    let bound = running.job.stop_bound();
    let remaining = match answer {
        Cancel::AlreadyCancelled { remaining } => remaining,
        Cancel::Accepted => Some(bound),
        Cancel::TooLate | Cancel::NotSupported => Some(running.remaining()),
        _ => None,
    };
    let mut fields = json!({
        "job": running.job.id(),
        "device": running.device,
        "by": by,
        "answer": words::answer(answer),
        "because": running.goes_on_because(answer, progress),
        "phase": progress.phase,
        "in_flight": progress.in_flight,
        "expected_ms": remaining.map(|bound| millis(bound.expected)),
        "limit_ms": remaining.map(|bound| millis(bound.limit)),
    });
    if let Some(stopping) = running.subject.stopping(progress)
        && answer == Cancel::Accepted
    {
        fields["stopping"] = stopping.what.into();
        fields["limit_at_x"] = stopping.limit_at_x.into();
    }
    event("cancel", fields);
}

pub(super) fn ended<S: Subject>(running: &Running<S>, end: &End<S::Left>) {
    let mut fields = end_json(running, end);
    fields["job"] = running.job.id().into();
    event("ended", fields);
}

/// An end with all that is known of it.
pub(crate) fn end_json<S: Subject>(running: &Running<S>, end: &End<S::Left>) -> Value {
    let (how, error) = match &end.how {
        How::Completed => ("completed", None),
        How::Cancelled => ("cancelled", None),
        How::Failed(error) => ("failed", Some(error.to_string())),
    };
    let recorded = match &end.recorded {
        Recorded::Yes => json!(true),
        Recorded::NotBegun => json!(true),
        Recorded::No(why) => json!(why),
    };
    let mut fields = json!({
        "device": running.device,
        "operation": running.subject.operation(),
        "how": how,
        "error": error,
        "asked": end.asked,
        "left": end.left,
        "recovery": recovery_json(&end.left.recovery()),
        "command": S::command(running, end),
        "recorded": recorded,
        "took_ms": millis(running.took),
        "stop_took_ms": running.stop_took.map(millis),
        "exit": running.exit().code(),
    });
    add(&mut fields, running.subject.end_fields(end));
    fields
}

/// Adds the members of one object to another.
fn add(fields: &mut Value, more: Value) {
    if let (Value::Object(fields), Value::Object(more)) = (fields, more) {
        fields.extend(more);
    }
}

/// What can be done about what is left.
pub(crate) fn recovery_json(recovery: &Recovery) -> Value {
    match recovery {
        Recovery::None => json!({ "action": "none" }),
        Recovery::Close => json!({ "action": "close" }),
        Recovery::Erase => json!({ "action": "erase" }),
        Recovery::Look => json!({ "action": "look" }),
        Recovery::RepairTable => json!({ "action": "repair_table" }),
        Recovery::Resume { from_bytes } => json!({ "action": "resume", "from_bytes": from_bytes }),
        Recovery::Undo { of } => json!({ "action": "undo", "of": of }),
        Recovery::Wipe => json!({ "action": "wipe" }),
        Recovery::Words(words) => json!({ "action": "words", "words": words }),
    }
}

fn progress_json<S: Subject>(running: &Running<S>, progress: &Progress) -> Value {
    let (done, total) = match progress.unit {
        Unit::Bytes => ("done_bytes", "total_bytes"),
        Unit::Steps => ("done_steps", "total_steps"),
    };
    let bound = running.job.stop_bound();
    let mut fields = json!({
        "job": running.job.id(),
        "device": running.device,
        "phase": progress.phase,
        (done): progress.done,
        (total): progress.total,
        "in_flight": progress.in_flight,
        "stop_expected_ms": millis(bound.expected),
        "stop_limit_ms": millis(bound.limit),
    });
    if let Some(live) = running.live(progress) {
        add(&mut fields, live.fields);
    }
    fields
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
