//! What is going to be done, before it is.

use estop::disk::{Basic, Extent, Method, Plan, Provider as _, Stoppable};
use serde_json::Value;

use super::{grouped, size, wrapped};

/// What is going to be done, whether it can be stopped, and what a stop leaves.
pub(crate) fn plan_text(plan: &Plan) -> Vec<String> {
    let mut lines = what(plan);
    lines.push(stoppable(plan));
    lines
        .iter()
        .flat_map(|line| wrapped(line, "  > "))
        .collect()
}

/// Whether it can be stopped, and what a stop leaves.
fn stoppable(plan: &Plan) -> String {
    let until = match Basic.stoppable(plan) {
        Stoppable::Until(until) => until,
        Stoppable::Never(why) => return format!("It cannot be stopped once begun: {why}."),
    };
    let leaves = match plan {
        Plan::FullClean(_) => {
            "then there is no table, zeros up to where it was, and the old data beyond; `estop \
             recover` goes on from there"
        }
        Plan::QuickClean(_) => "then everything is put back; afterwards `estop undo` puts it back",
        Plan::Undo(_) => "then `estop recover` goes on from there",
        Plan::Verify(_) => "it changes nothing",
        Plan::WriteTable(_) => {
            "then nothing is changed; at any instant the table is the old one or the new one"
        }
        Plan::Format(_) => "then no file system is there",
        Plan::ExternalFormat(_) => {
            "then the program is killed and what it left is removed: no file system is there"
        }
        _ => "then nothing is changed",
    };
    format!("It can be stopped (Ctrl-C) until {until}: {leaves}.")
}

/// What will be done.
fn what(plan: &Plan) -> Vec<String> {
    let total = plan.identity().size_bytes;
    let sum = |extents: &[Extent]| extents.iter().map(|extent| extent.len_bytes).sum::<u64>();
    match plan {
        Plan::FullClean(plan) => {
            let how = match plan.method {
                Method::Overwrite => "zeros are written over",
                Method::ZeroRange => "the device is asked to zero",
                Method::Discard => "the device is told to discard",
            };
            let rest = total.saturating_sub(plan.from_bytes);
            let what = if plan.from_bytes > 0 {
                format!("{} from byte {} on", size(rest), grouped(plan.from_bytes))
            } else {
                format!("all {}", size(total))
            };
            vec![
                format!(
                    "First the table and the signatures are removed ({}).",
                    size(sum(&plan.first))
                ),
                format!("Then {how} {what}. NOTHING OF IT CAN BE BROUGHT BACK."),
            ]
        }
        Plan::QuickClean(plan) => {
            let (table, inside) = (sum(&plan.table), sum(&plan.inside));
            let and = match inside {
                0 => String::new(),
                inside => format!(
                    " and the signatures inside the partitions ({})",
                    size(inside)
                ),
            };
            vec![
                format!(
                    "The table at both ends ({}){and} will be zeros.",
                    size(table)
                ),
                format!(
                    "What is removed is saved first (at most {}): `estop undo` brings it back.",
                    size(table + inside)
                ),
                "All other data stays on the disk, where specialists can find it.".to_owned(),
            ]
        }
        Plan::Undo(plan) => vec![format!(
            "What job {} removed is put back, byte for byte, in its place.",
            plan.of
        )],
        Plan::Verify(_) => vec![format!("All {} are read.", size(total))],
        Plan::WriteTable(plan) if plan.is_repair() => {
            vec!["The damaged copy of the table is written again from the good one.".to_owned()]
        }
        Plan::WriteTable(plan) => {
            let mut lines = vec!["This table is written:".to_owned()];
            lines.extend(table(&plan.new));
            lines
        }
        Plan::Format(plan) => vec![format!(
            "The signatures in the {} from byte {} are removed, and a new {} is written there.",
            size(plan.volume.len_bytes),
            grouped(plan.volume.start_bytes),
            plan.kind
        )],
        Plan::ExternalFormat(plan) => vec![format!(
            "The signatures in the {} from byte {} are removed, and mkfs.{} makes a new file system \
             there.",
            size(plan.volume.len_bytes),
            grouped(plan.volume.start_bytes),
            plan.kind
        )],
        Plan::Wipe(plan) => vec![format!(
            "The traces of a half-made file system are removed from the {} from byte {}.",
            size(plan.volume.len_bytes),
            grouped(plan.volume.start_bytes)
        )],
        _ => Vec::new(),
    }
}

/// The partitions of a listing that was put on record as JSON.
fn table(listing: &str) -> Vec<String> {
    let listing: Value = serde_json::from_str(listing).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let number = |value: &Value| value.as_u64().unwrap_or(0);
    let partitions = listing["partitions"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    if partitions.is_empty() {
        return vec![format!(
            "   {} without partitions",
            text(&listing["label"]).to_uppercase()
        )];
    }
    let line = |one: &Value| {
        let name = match text(&one["name"]) {
            name if name.is_empty() => name,
            name => format!(" \"{name}\""),
        };
        let kind = match text(&one["type_name"]) {
            kind if kind.is_empty() => text(&one["type"]),
            kind => kind,
        };
        format!(
            "   {}  {}  {kind}{name}, from byte {}",
            number(&one["number"]),
            size(number(&one["len_bytes"])),
            grouped(number(&one["start_bytes"]))
        )
    };
    partitions.iter().map(line).collect()
}
