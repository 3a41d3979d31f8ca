//! What is left on a phone, in plain words.

use estop::{
    Stop,
    mtp::{Left, Method, Mirror, Place, Plan, Step},
};

use super::{grouped, printable, quoted};
use crate::on_phone::Record;

/// So many files are named, and the others counted.
const NAMED_MAX: usize = 20;

/// Why something did not come to its end.
pub(crate) fn stop(stop: &Stop) -> String {
    match stop {
        Stop::Failed(error) => error.to_string(),
        Stop::Asked => "it was stopped".to_owned(),
    }
}

/// What is left on a phone, and here; so many of the files are finished.
pub(crate) fn left_on_phone(
    plan: &Plan,
    left: &Left,
    names: &[String],
    finished: usize,
    is_whole: bool,
) -> Vec<String> {
    if *left == Left::Unknown {
        return vec![
            "What is on the phone is not known: it could not be asked. Wait a minute; if it does not \
             answer then, unplug it and plug it in, or reset it:  estop recover PHONE --reset"
                .to_owned(),
        ];
    }
    match plan {
        Plan::Push(push) => {
            let mut lines = pushed(left, names, finished, is_whole);
            let made = push.folders.len();
            if is_whole && made > 0 {
                lines.push(format!("{} made.", counted(made as u64, "folder")));
            }
            lines
        }
        Plan::Sync(mirror) => mirrored(mirror, left, names, finished, is_whole),
        Plan::Pull(_) => pulled(names, finished, is_whole),
        Plan::Delete(_) => vec![match left {
            Left::Done { objects } if is_whole => {
                format!("{} deleted.", counted(*objects, "object"))
            }
            Left::Done { objects } => format!(
                "{} deleted; the rest is there as it was.",
                counted(*objects, "object")
            ),
            _ => "Nothing was deleted.".to_owned(),
        }],
        Plan::Copy(copy) => vec![match left {
            Left::Done { objects } if is_whole => {
                format!("{} copied.", counted(*objects, "object"))
            }
            Left::Done { objects } => format!(
                "{} copied, into {}; the rest was not.",
                counted(*objects, "object"),
                printable(&copy.to.child(&copy.at.name).path())
            ),
            _ => "Nothing was copied.".to_owned(),
        }],
        Plan::Change(_) if is_whole => Vec::new(),
        Plan::Finish(plan) => vec![match left {
            Left::Replacing { at, .. } => replacing(at),
            _ => format!("{} is one file again.", printable(&plan.at.path())),
        }],
        Plan::Edit(edit) => vec![edited(&edit.at.path(), left)],
        Plan::Invoke(method) => vec![invoked(*method, left)],
        _ => vec![match left {
            Left::Untouched => "Nothing was changed.".to_owned(),
            _ => "It was done all the same.".to_owned(),
        }],
    }
}

/// The command that goes on, or puts right what was left, and what it is for.
pub(crate) fn phone_command(
    device: &str,
    record: &Record,
    left: &Left,
) -> Option<(&'static str, String)> {
    let phone = quoted(device);
    match left {
        Left::Partial { .. } => {
            return Some((
                "To delete what is there of it:",
                format!("estop recover {phone}"),
            ));
        }
        Left::Replacing { .. } => {
            return Some(("To put it right:", format!("estop recover {phone}")));
        }
        Left::Altered { .. } => {
            return Some((
                "To write all of the new bytes:",
                format!("estop recover {phone}"),
            ));
        }
        Left::Unknown => {
            return Some((
                "To look again, once it answers:",
                format!("estop recover {phone}"),
            ));
        }
        _ => {}
    }
    let what_for = match &record.phone {
        Plan::Push(_) | Plan::Pull(_) | Plan::Sync(_) => "To go on:",
        Plan::Delete(_) => "To delete the rest:",
        Plan::Copy(_) if matches!(left, Left::Done { .. }) => "To delete what was copied:",
        Plan::Copy(_) => "To do it again:",
        _ => return None,
    };
    let words = record.again.iter().map(|word| quoted(word));
    let words = words.collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then(|| (what_for, format!("estop {words}")))
}

/// `1 file`, `12 files`.
fn counted(count: u64, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{} {what}s", grouped(count)),
    }
}

fn pushed(left: &Left, names: &[String], finished: usize, is_whole: bool) -> Vec<String> {
    let all = names.len();
    if is_whole {
        return vec![format!("{} on the phone, whole.", are(all, "file"))];
    }
    let mut lines = match (left, names.get(finished)) {
        (Left::Partial { at, bytes, .. }, _) => {
            let bytes = bytes.map(|bytes| format!(" ({} bytes)", grouped(bytes)));
            vec![format!(
                "A PART OF {} IS ON THE PHONE{}: it is to be deleted.",
                printable(&at.path()),
                bytes.unwrap_or_default()
            )]
        }
        (Left::Replacing { at, .. }, _) => vec![replacing(at)],
        (_, Some(name)) => vec![format!(
            "Nothing of {} is on the phone: that was looked for.",
            printable(name)
        )],
        _ => Vec::new(),
    };
    let whole = match finished {
        0 => "No file was finished before.".to_owned(),
        _ => format!("{} on the phone, whole:", of(finished, all)),
    };
    lines.push(whole);
    lines.extend(named(&names[..finished.min(all)]));
    lines
}

/// Which two files are there.
fn replacing(at: &Place) -> String {
    let path = printable(&at.path());
    format!(
        "{path} WAS BEING REPLACED: the old file is on the phone as {path}.estop-old, and the new one, \
         whole, as {path} or {path}.estop-new: their names are to be put right."
    )
}

fn edited(path: &str, left: &Left) -> String {
    let path = printable(path);
    match left {
        Left::Done { .. } => format!("{path} has its new bytes: they were read again."),
        Left::Altered { .. } => {
            format!("{path} HAS SOME OF ITS NEW BYTES, and not all of its old ones.")
        }
        _ => format!("{path} has the bytes that it had: that was looked at."),
    }
}

fn invoked(method: Method, left: &Left) -> String {
    match (method, left) {
        (Method::StorageFormat { .. }, Left::Formatted) => {
            "The storage is empty: all that was on it is gone.".to_owned()
        }
        (Method::StorageFormat { .. }, Left::Done { objects }) => {
            format!("{} gone from the storage.", are(*objects, "object"))
        }
        (_, Left::Tested) => "It has tested itself, and changed nothing.".to_owned(),
        (_, Left::Done { objects }) => {
            format!("{} taken, and on the phone.", counted(*objects, "picture"))
        }
        _ => "Nothing was changed on the phone.".to_owned(),
    }
}

fn mirrored(
    mirror: &Mirror,
    left: &Left,
    names: &[String],
    finished: usize,
    is_whole: bool,
) -> Vec<String> {
    let steps = match left {
        Left::Done { objects }
        | Left::Partial { objects, .. }
        | Left::Replacing { objects, .. } => *objects,
        _ => 0,
    };
    let at = usize::try_from(steps).unwrap_or(usize::MAX);
    let done = || mirror.steps.iter().enumerate().take(at);
    let deleted =
        done().filter(|(at, step)| matches!(step, Step::Delete { .. }) && !mirror.is_replaced(*at));
    let deleted = deleted.count() as u64;
    let made = done().filter(|(_, step)| matches!(step, Step::MakeFolder { .. }));
    let made = made.count() as u64;
    let mut lines = match names.is_empty() {
        true => Vec::new(),
        false => pushed(left, names, finished, is_whole),
    };
    if let Some(before) = at.checked_sub(1)
        && mirror.is_replaced(before)
        && let Some(Step::Delete { at, .. }) = mirror.steps.get(before)
    {
        lines.push(format!(
            "What {} was before is deleted: it was to be replaced.",
            printable(&at.path())
        ));
    }
    if deleted > 0 {
        lines.push(format!("{} deleted there.", counted(deleted, "object")));
    }
    if made > 0 {
        lines.push(format!("{} made.", counted(made, "folder")));
    }
    if steps == 0 && !is_whole && *left == Left::Untouched {
        lines = vec!["Nothing was changed on the phone.".to_owned()];
    }
    lines
}

fn pulled(names: &[String], finished: usize, is_whole: bool) -> Vec<String> {
    let all = names.len();
    if is_whole {
        return vec![format!(
            "{} here, whole, and on the disk.",
            are(all, "file")
        )];
    }
    let mut lines = vec!["The phone is as it was.".to_owned()];
    if let Some(name) = names.get(finished) {
        lines.push(format!(
            "What has come of {} is in a file of that name that ends in .part.",
            printable(name)
        ));
    }
    if finished > 0 {
        lines.push(format!("{} here, whole:", of(finished, all)));
        lines.extend(named(&names[..finished.min(all)]));
    }
    lines
}

fn named(names: &[String]) -> Vec<String> {
    let shown = names.iter().take(NAMED_MAX);
    let mut lines = shown
        .map(|name| format!("  {}", printable(name)))
        .collect::<Vec<_>>();
    if let Some(more) = names.len().checked_sub(NAMED_MAX).filter(|more| *more > 0) {
        lines.push(format!("  and {} more", grouped(more as u64)));
    }
    lines
}

fn of(finished: usize, all: usize) -> String {
    let is = if finished == 1 { "is" } else { "are" };
    format!(
        "{} of {} {is}",
        grouped(finished as u64),
        counted(all as u64, "file")
    )
}

fn are(count: impl TryInto<u64>, what: &str) -> String {
    match count.try_into().unwrap_or(u64::MAX) {
        1 => format!("1 {what} is"),
        count => format!("{} {what}s are", grouped(count)),
    }
}
