//! What is on a disk, line by line.

use estop::disk::{
    Survey,
    signature::{Found, Role},
    table::Label,
};

use super::{disk, size};
use crate::device::{Device, Kind};

/// The disk, its table, its partitions with what is in them, and who uses it.
pub(crate) fn survey_lines(device: &Device, survey: &Survey) -> Vec<String> {
    let geometry = &survey.geometry;
    let mut lines = vec![format!(
        "{}  {} ({} bytes, sectors of {})",
        device.word,
        disk(&survey.identity),
        geometry.size_bytes,
        geometry.sector_bytes
    )];
    let whole = found(&survey.signatures);
    match &survey.table {
        Some(table) => {
            let count = match survey.partitions.len() {
                0 => "no partitions".to_owned(),
                1 => "1 partition".to_owned(),
                count => format!("{count} partitions"),
            };
            lines.push(format!("    {} table, {count}", label(table.label)));
        }
        None if whole.is_empty() => lines.push("    no table, no known signature".to_owned()),
        None => lines.push(format!("    no table; on the whole disk: {whole}")),
    }
    for one in &survey.partitions {
        let partition = &one.partition;
        let kind = partition.type_name.unwrap_or("unknown type");
        let name = match partition.name.as_str() {
            "" => String::new(),
            name => format!(" \"{}\"", printable(name)),
        };
        let inside = match found(&one.signatures) {
            inside if inside.is_empty() => "no known signature".to_owned(),
            inside => inside,
        };
        lines.push(format!(
            "    {:>3}  {:>9}  {kind}{name}: {inside}{}",
            partition.number,
            size(partition.len_bytes),
            used(device, Some(partition.number))
        ));
    }
    for finding in &survey.findings {
        lines.push(format!("    ! {finding}"));
    }
    let used = used(device, None);
    if !used.is_empty() {
        lines.push(format!("    in use: {}", used.trim_start_matches(", ")));
    }
    lines
}

/// A disk that could not be looked at.
pub(crate) fn unseen_lines(device: &Device, why: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if let Kind::Block { disk, .. } = &device.kind {
        lines.push(format!(
            "{}  {}",
            device.word,
            super::disk(&disk.identity())
        ));
        for one in &disk.partitions {
            let (number, len) = (one.number, size(one.size_bytes));
            lines.push(format!(
                "    {number:>3}  {len:>9}{}",
                used(device, Some(number))
            ));
        }
        let used = used(device, None);
        if !used.is_empty() {
            lines.push(format!("    in use: {}", used.trim_start_matches(", ")));
        }
    } else {
        lines.push(device.word.clone());
    }
    lines.push(format!("    not looked at: {why}"));
    lines
}

/// The signatures that count: `ext4 "HOME"`.
pub(crate) fn found(signatures: &[Found]) -> String {
    let mut names = signatures
        .iter()
        .filter(|found| found.role == Role::Primary)
        .map(|found| match found.label.as_deref() {
            Some(label) if !label.is_empty() => format!("{} \"{}\"", found.name, printable(label)),
            _ => found.name.to_owned(),
        })
        .collect::<Vec<_>>();
    names.dedup();
    names.join(", ")
}

/// Who uses the disk, or one partition of it; begins with a comma.
fn used(device: &Device, partition: Option<u32>) -> String {
    let Kind::Block { disk, .. } = &device.kind else {
        return String::new();
    };
    let users = match partition {
        None => Some(&disk.users),
        Some(number) => disk.partition(number).map(|one| &one.users),
    };
    users.map(users_words).unwrap_or_default()
}

/// Mounts, swap and holders; begins with a comma.
pub(crate) fn users_words(users: &estop_os::discover::Users) -> String {
    let mut words = String::new();
    for mount in &users.mounts {
        words.push_str(&format!(", mounted at {}", mount.display()));
    }
    if users.swap {
        words.push_str(", swap");
    }
    for holder in &users.holders {
        words.push_str(&format!(", held by {} ({})", holder.name, holder.label));
        words.push_str(&users_words(&holder.users));
    }
    words
}

fn label(label: Label) -> &'static str {
    match label {
        Label::Gpt => "GPT",
        Label::Mbr => "MBR",
    }
}

/// What a terminal must not see is shown as a question mark.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '?' } else { c })
        .collect()
}
