//! What a sync would do, for people and programs.

use estop::mtp::sync::{Action, Path, Plan};
use serde_json::{Value, json};

use super::Pair;
use crate::{
    session::{Session, event, say, tell},
    words,
};

/// Shows the plan: all of it where nothing else is done, and else what is skipped.
pub(super) fn plan(session: &Session, pair: &Pair, plan: &Plan, is_all: bool) {
    if session.is_json() {
        let actions = plan.actions.iter().map(fields).collect::<Vec<_>>();
        let skipped = plan.skipped.iter();
        let skipped = skipped.map(|skip| json!({ "path": joined(&skip.path), "why": skip.why }));
        let fields = json!({
            "from": pair.again[pair.again.len() - 2],
            "to": pair.again[pair.again.len() - 1],
            "dry_run": is_all,
            "actions": actions,
            "bytes": plan.size_bytes(),
            "same": plan.same,
            "skipped": skipped.collect::<Vec<_>>(),
        });
        event("sync", fields);
        return;
    }
    if session.is_quiet() && !is_all {
        return;
    }
    if is_all {
        for action in &plan.actions {
            say(&line(action));
        }
    }
    for skip in &plan.skipped {
        let line = format!(
            "skip     {}: {}",
            shown(&skip.path),
            words::printable(&skip.why)
        );
        match is_all {
            true => say(&line),
            false => tell(&line),
        }
    }
    let line = counted(plan);
    match is_all {
        true => say(&format!("Dry run: {line}. Nothing was done.")),
        false => tell(&format!("Sync: {line}.")),
    }
}

/// What was deleted on this computer, and what was not.
pub(super) fn deleted(session: &Session, deleted: u64, kept: &[String]) {
    if session.is_json() {
        event("deleted", json!({ "deleted": deleted, "kept": kept }));
        return;
    }
    for why in kept {
        tell(why);
    }
    if !session.is_quiet() {
        tell(&format!("{deleted} deleted here."));
    }
}

fn line(action: &Action) -> String {
    let path = shown(action.path());
    match action {
        Action::DeleteFile(..) => format!("delete   {path}"),
        Action::DeleteFolder(_) => format!("delete   {path}/"),
        Action::MakeFolder(_) => format!("make     {path}/"),
        Action::Copy(_, source) => format!("copy     {path}  {}", words::size(source.size_bytes)),
        Action::Replace { source, .. } => {
            format!("replace  {path}  {}", words::size(source.size_bytes))
        }
    }
}

fn fields(action: &Action) -> Value {
    let path = joined(action.path());
    match action {
        Action::DeleteFile(_, was) => {
            json!({ "action": "delete", "path": path, "bytes": was.size_bytes })
        }
        Action::DeleteFolder(_) => json!({ "action": "delete-folder", "path": path }),
        Action::MakeFolder(_) => json!({ "action": "make-folder", "path": path }),
        Action::Copy(_, source) => {
            json!({ "action": "copy", "path": path, "bytes": source.size_bytes })
        }
        Action::Replace { source, .. } => {
            json!({ "action": "replace", "path": path, "bytes": source.size_bytes })
        }
    }
}

fn counted(plan: &Plan) -> String {
    let count = |is: fn(&Action) -> bool| plan.actions.iter().filter(|one| is(one)).count();
    let copied = count(|one| matches!(one, Action::Copy(..)));
    let replaced = count(|one| matches!(one, Action::Replace { .. }));
    let made = count(|one| matches!(one, Action::MakeFolder(_)));
    let deleted = count(|one| matches!(one, Action::DeleteFile(..) | Action::DeleteFolder(_)));
    let size = words::size(plan.size_bytes());
    let (same, skipped) = (plan.same, plan.skipped.len());
    format!(
        "to copy {copied}, to replace {replaced} ({size}), folders to make {made}, to delete {deleted}; \
         the same {same}, skipped {skipped}"
    )
}

fn shown(path: &Path) -> String {
    match path.is_empty() {
        true => "(all)".to_owned(),
        false => words::printable(&joined(path)),
    }
}

fn joined(path: &Path) -> String {
    path.join("/")
}
