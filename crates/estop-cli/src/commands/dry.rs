//! What a command would do on a phone, for people and programs.

use estop::mtp::{Push, Wanted};
use estop_os::phone::Incoming;
use serde_json::json;

use crate::{
    phone::Phone,
    session::{Session, event, say},
    words,
};

/// One thing that would be done.
#[derive(Debug)]
pub(super) struct Would {
    /// `send`, `replace`, `receive`, `make-folder`, `delete`.
    pub(super) action: &'static str,
    /// To what.
    pub(super) path: String,
    /// So many bytes would be moved.
    pub(super) size_bytes: Option<u64>,
}

/// What a push would do.
pub(super) fn of_push(phone: &Phone, pushing: &Push) -> Vec<Would> {
    let folders = pushing.folders.iter().map(|to| Would {
        action: "make-folder",
        path: phone.path(to),
        size_bytes: None,
    });
    let files = pushing.send.files.iter().enumerate();
    let files = files.map(|(at, file)| Would {
        action: match pushing.replaces.contains(&at) {
            true => "replace",
            false => "send",
        },
        path: phone.path(&file.to),
        size_bytes: Some(file.size_bytes),
    });
    folders.chain(files).collect()
}

/// What a pull would do; a part that is here is not received again.
pub(super) fn of_pull(objects: &[Wanted], incoming: &[Incoming]) -> Vec<Would> {
    let all = objects.iter().zip(incoming).map(|(wanted, file)| {
        let size = wanted.seen.as_ref().and_then(|(size, _)| *size);
        Would {
            action: match file.replaces {
                true => "replace",
                false => "receive",
            },
            path: file.path.display().to_string(),
            size_bytes: size.map(|size| size.saturating_sub(file.from_bytes)),
        }
    });
    all.collect()
}

/// Shows it; nothing was done.
pub(super) fn show(session: &Session, operation: &str, device: &str, all: &[Would]) {
    let bytes = all.iter().filter_map(|one| one.size_bytes).sum::<u64>();
    if session.is_json() {
        let actions = all
            .iter()
            .map(|one| json!({ "action": one.action, "path": one.path, "bytes": one.size_bytes }));
        let fields = json!({
            "device": device,
            "dry_run": true,
            "actions": actions.collect::<Vec<_>>(),
            "bytes": bytes,
        });
        event(operation, fields);
        return;
    }
    for Would {
        action,
        path,
        size_bytes,
    } in all
    {
        let size = size_bytes.map(|bytes| format!("  {}", words::size(bytes)));
        let (path, size) = (words::printable(path), size.unwrap_or_default());
        say(&format!("{action:<12} {path}{size}"));
    }
    let size = match bytes {
        0 => String::new(),
        bytes => format!(", {}", words::size(bytes)),
    };
    let things = if all.len() == 1 { "thing" } else { "things" };
    say(&format!(
        "Dry run: {} {things} to do{size}. Nothing was done.",
        words::grouped(all.len() as u64)
    ));
}
