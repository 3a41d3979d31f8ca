//! What a disc shows once another session was added.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Earlier, Entry, Kind, Volume};

/// How many of the files that are replaced are named: as many as anybody reads.
const MAX_NAMED: usize = 20;

/// What a session takes over from those before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenOver {
    /// Where it was found.
    pub volume: Volume,
    /// How many files and links go on being shown.
    pub files: u64,
    /// How many are shown no more: something of that name is burned now.
    pub replaced: u64,
}

/// All that is earlier, but what has become something else; and all that is new. In order.
pub(super) fn merged(
    earlier: &Earlier,
    new: Vec<Entry>,
    remarks: &mut Vec<String>,
) -> (Vec<Entry>, TakenOver) {
    let mut all: BTreeMap<_, _> = earlier
        .entries
        .iter()
        .map(|entry| (entry.name.clone(), entry.clone()))
        .collect();
    let files = |all: &BTreeMap<String, Entry>| {
        let files = all.values().filter(|entry| entry.kind != Kind::Folder);
        files.count() as u64
    };
    let before = files(&all);
    let mut gone = Vec::new();
    let mut added = BTreeMap::new();
    for entry in new {
        if entry.kind != Kind::Folder {
            let inside = format!("{}/", entry.name);
            let hidden: Vec<_> = all
                .range(inside.clone()..)
                .map(|(name, _)| name.clone())
                .take_while(|name| name.starts_with(&inside))
                .collect();
            gone.extend(hidden.iter().filter_map(|name| all.remove(name)));
        }
        gone.extend(all.remove(&entry.name));
        added.insert(entry.name.clone(), entry);
    }
    gone.retain(|entry| entry.kind != Kind::Folder);
    let kept = files(&all);
    remarks.extend(earlier.remarks.iter().cloned());
    let named = gone.iter().take(MAX_NAMED);
    remarks.extend(named.map(|entry| format!("replaced in what is shown: /{}", entry.name)));
    let more = gone.len().saturating_sub(MAX_NAMED);
    if more > 0 {
        remarks.push(format!("and {more} more are replaced"));
    }
    all.append(&mut added);
    let taken_over = TakenOver {
        volume: earlier.volume.clone(),
        files: kept,
        replaced: before - kept,
    };
    (all.into_values().collect(), taken_over)
}
