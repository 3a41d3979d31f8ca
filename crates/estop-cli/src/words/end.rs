//! The end of a job in plain words, and the command that puts right what it left.

use std::time::Duration;

use estop::{
    How, Recorded, Recovery, Residue as _,
    disk::{Beyond, Copies, Extent, Left, Method, Plan},
};

use super::{by, grouped, indented, level, per_second, quoted, size, time, wrapped};
use crate::{device::Medium, exit::Exit};

/// What is known of an end.
#[derive(Debug)]
pub(crate) struct End<'a> {
    pub(crate) device: &'a str,
    pub(crate) plan: &'a Plan,
    pub(crate) medium: Medium,
    pub(crate) end: &'a estop::End<Left>,
    pub(crate) took: Duration,
    /// How long it took to stop, if somebody asked.
    pub(crate) stop_took: Option<Duration>,
    /// How many bytes were saved, if that is known.
    pub(crate) saved_bytes: Option<u64>,
}

/// The most ranges that are listed; `--json` and `--report` have all of them.
const RANGES_LISTED: usize = 8;

/// The lines to print; the first one says it all in short.
pub(crate) fn end(this: &End<'_>) -> Vec<String> {
    let End {
        device, plan, end, ..
    } = this;
    let operation = super::operation(plan);
    let mut lines = Vec::new();
    let after = time(this.took);
    lines.push(match (&end.how, &end.asked) {
        (How::Completed, _) if !end.left.exceptions().is_empty() => {
            format!("{device}: {operation} completed after {after}, but for some ranges")
        }
        (How::Completed, _) => {
            format!(
                "{device}: {operation} completed after {after}{}",
                speed(this)
            )
        }
        (How::Cancelled, Some(who)) => {
            let stop = this
                .stop_took
                .map(|took| format!("; it stopped within {}", time(took)));
            let (who, stop) = (by(who), stop.unwrap_or_default());
            format!("{device}: {operation} cancelled by {who} after {after}{stop}")
        }
        (How::Cancelled, None) => format!("{device}: {operation} cancelled after {after}"),
        (How::Failed(error), _) if Exit::of(end) == Exit::Refused => {
            format!("{device}: {operation} refused: {error}")
        }
        (How::Failed(error), asked) => {
            let asked = asked
                .as_ref()
                .map(|who| format!(", while stopping for {}", by(who)));
            let asked = asked.unwrap_or_default();
            format!("{device}: {operation} FAILED after {after}{asked}: {error}")
        }
    });
    let mut more = left(&end.left, plan);
    let claims = matches!(plan, Plan::FullClean(_)) && done(&end.how);
    if let Some(level) = level(plan, &end.how, &end.left, this.medium).filter(|_| claims) {
        more.push(level.words());
    }
    if let (Left::Clean { saved: Some(_), .. }, Some(bytes)) = (&end.left, this.saved_bytes) {
        more.push(format!(
            "What was removed is saved ({}). To put it back:  estop undo {}",
            size(bytes),
            quoted(device)
        ));
    }
    if let Some(command) = command(device, &end.left) {
        more.push(format!("{}  {command}", what_for(&end.left)));
    }
    if let Recorded::No(why) = &end.recorded {
        more.push(format!("This end is NOT in the journal: {why}"));
    }
    let mut lines = lines
        .iter()
        .flat_map(|line| indented(line, "", "    "))
        .collect::<Vec<_>>();
    lines.extend(more.iter().flat_map(|line| wrapped(line, "    ")));
    lines
}

/// The command that puts right what was left.
pub(crate) fn command(device: &str, left: &Left) -> Option<String> {
    let device = quoted(device);
    match left.recovery() {
        Recovery::None | Recovery::Words(_) => None,
        Recovery::Undo { .. } => Some(format!("estop undo {device}")),
        Recovery::Close => Some(format!("estop finalize --drive {device}")),
        Recovery::Erase => Some(format!("estop erase --drive {device}")),
        Recovery::Look | Recovery::RepairTable | Recovery::Resume { .. } | Recovery::Wipe => {
            Some(format!("estop recover {device}"))
        }
    }
}

/// How fast it went, where that means something.
fn speed(this: &End<'_>) -> String {
    let total = this.plan.identity().size_bytes;
    let bytes = match this.plan {
        Plan::FullClean(plan) => total.saturating_sub(plan.from_bytes),
        Plan::Verify(_) => total,
        _ => return String::new(),
    };
    format!(" ({}/s)", size(per_second(bytes, this.took)))
}

fn done(how: &How) -> bool {
    matches!(how, How::Completed)
}

fn what_for(left: &Left) -> &'static str {
    match left.recovery() {
        Recovery::None | Recovery::Words(_) => "",
        Recovery::Close => "To close it, so that it can be read:",
        Recovery::Erase => "To make it new:",
        Recovery::Look => "To look again, once the device answers:",
        Recovery::RepairTable => "To write the damaged copy again:",
        Recovery::Resume { .. } => "To go on from there:",
        Recovery::Undo { .. } => "To put back what was removed:",
        Recovery::Wipe => "To remove the traces:",
    }
}

/// What the device holds now.
pub(crate) fn left(left: &Left, plan: &Plan) -> Vec<String> {
    let total = plan.identity().size_bytes;
    let mut lines = Vec::new();
    match left {
        Left::Untouched => lines.push("Nothing was changed.".to_owned()),
        Left::Clean { .. } => {
            lines.push("No table and no known signature is left.".to_owned());
            lines.push(
                "The data itself is still there: specialists can recover it (the backup superblocks \
                 of an ext4 bring it back). Zeros over everything:  --full"
                    .to_owned(),
            );
        }
        Left::PartlyClean { saved, from_bytes } => {
            lines.push("The table and the signatures may be gone in part.".to_owned());
            if saved.is_none() && *from_bytes == 0 {
                lines.push("ALL THE DATA IS STILL READABLE.".to_owned());
            }
        }
        Left::Zeroed { except } => lines.push(zeroed(plan, &size(total), except)),
        Left::ZeroedTo {
            to_bytes, beyond, ..
        } => {
            let (to, of) = (size(*to_bytes), size(total));
            let at = grouped(*to_bytes);
            let verb = match beyond {
                Beyond::Readable => "IS STILL READABLE",
                Beyond::MayBeReadable => "MAY STILL BE READABLE",
            };
            if *to_bytes == 0 {
                lines.push("No table; nothing else is known to be zeroed.".to_owned());
                lines.push(format!("THE OLD DATA {verb}: the disk is not clean."));
            } else {
                lines.push(format!("No table; zeros up to byte {at} ({to} of {of})."));
                lines.push(format!(
                    "Beyond that THE OLD DATA {verb}: the disk is not clean."
                ));
            }
        }
        Left::OldTable { copies } => {
            lines.push(format!("The table is as it was before{}.", copy(*copies)));
        }
        Left::NewTable { copies } => {
            lines.push(format!("The new table is in place{}.", copy(*copies)));
        }
        Left::Blank { volume } => lines.push(format!(
            "No file system is there (looked for, in the {} from byte {}).",
            size(volume.len_bytes),
            grouped(volume.start_bytes)
        )),
        Left::Formatted { volume, kind } => lines.push(format!(
            "A whole {kind} file system of {} is there.",
            size(volume.len_bytes)
        )),
        Left::PartlyFormatted { .. } => {
            lines.push("Traces of a half-made file system are there.".to_owned());
        }
        Left::PutBack { of, .. } => lines.push(format!(
            "Everything that job {of} removed is back in its place, byte for byte."
        )),
        Left::Read {
            to_bytes,
            zero_to_bytes,
            nonzero_bytes,
            ..
        } => lines.extend(read(*to_bytes, *zero_to_bytes, *nonzero_bytes, total)),
        Left::Unknown => lines.push("What the device holds now is NOT KNOWN.".to_owned()),
        other => lines.push(format!("{other:?}")),
    }
    lines.extend(ranges(left));
    lines
}

fn zeroed(plan: &Plan, total: &str, except: &[Extent]) -> String {
    match plan {
        Plan::FullClean(plan) if plan.method != Method::Overwrite => {
            "It reads as zeros wherever it was looked at (--verify reads it all).".to_owned()
        }
        _ if except.is_empty() => format!("All {total} were overwritten with zeros."),
        _ => format!("Of {total}, all but the ranges below were overwritten with zeros."),
    }
}

fn read(to: u64, zero_to: u64, nonzero: u64, total: u64) -> Vec<String> {
    let mut lines = Vec::new();
    if to == total && zero_to == total && nonzero == 0 {
        lines.push(format!("All {} were read, and all are zeros.", size(total)));
        return lines;
    }
    let what = if to == total {
        "All of it was".to_owned()
    } else {
        format!("{} of {} were", size(to), size(total))
    };
    lines.push(format!("{what} read; the disk was not changed."));
    lines.push(format!(
        "Zeros up to byte {} ({}).",
        grouped(zero_to),
        size(zero_to)
    ));
    if nonzero > 0 {
        lines.push(format!(
            "NOT ZEROS: {} bytes ({}), counted in blocks of 4096.",
            grouped(nonzero),
            size(nonzero)
        ));
    }
    lines
}

fn copy(copies: Copies) -> &'static str {
    match copies {
        Copies::Good => "",
        Copies::OneGood => ", but one of its copies is damaged",
    }
}

fn ranges(left: &Left) -> Vec<String> {
    let except = left.exceptions();
    if except.is_empty() {
        return Vec::new();
    }
    let total = except.iter().map(|extent| extent.len_bytes).sum();
    let what = match left {
        Left::Read { .. } => "could not be read",
        Left::PutBack { .. } => "could not be read when it was removed, so is not back",
        _ => "could not be written or read back, AND MAY HOLD OLD DATA",
    };
    let mut lines = vec![format!(
        "{} in {} {what}:",
        size(total),
        places(except.len())
    )];
    let line = |extent: &Extent| {
        let (from, to) = (grouped(extent.start_bytes), grouped(extent.end_bytes()));
        format!("  bytes {from} to {to} ({})", size(extent.len_bytes))
    };
    lines.extend(except.iter().take(RANGES_LISTED).map(line));
    if except.len() > RANGES_LISTED {
        lines.push(format!(
            "  and {} more (--json has all)",
            except.len() - RANGES_LISTED
        ));
    }
    lines
}

fn places(count: usize) -> String {
    if count == 1 {
        "1 place".to_owned()
    } else {
        format!("{count} places")
    }
}
