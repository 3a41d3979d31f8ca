//! A job on a phone as it is put on record.

use estop::mtp::{
    Left, Plan,
    sync::{Path, Stamp},
};
use estop_os::phone::{Incoming, Synced};
use serde::{Deserialize, Serialize};

/// What a job on a phone is, as it is put on record.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) phone: Plan,
    /// The files of this computer that a pull writes, one for each of its objects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) incoming: Vec<Incoming>,
    /// The words after `estop` that do the rest.
    pub(crate) again: Vec<String>,
    /// What a sync copies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) synced: Option<Synced>,
}

impl Record {
    /// Of an operation that writes no file of this computer.
    pub(crate) fn new(phone: Plan, again: Vec<String>) -> Self {
        Self {
            phone,
            incoming: Vec::new(),
            again,
            synced: None,
        }
    }

    /// The operation, for programs and people.
    pub(crate) fn operation(&self) -> &'static str {
        match (&self.phone, self.again.first().map(String::as_str)) {
            (Plan::Pull(_), Some(SYNC)) => SYNC,
            (phone, _) => phone.operation(),
        }
    }

    /// The files that are moved: names, from the first.
    pub(crate) fn names(&self) -> Vec<String> {
        match &self.phone {
            Plan::Push(push) => push.send.files.iter().map(|file| file.to.path()).collect(),
            Plan::Pull(_) => {
                let all = self.incoming.iter();
                all.map(|file| file.path.display().to_string()).collect()
            }
            Plan::Sync(mirror) => mirror.files().map(|file| file.to.path()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether each of the files that a pull writes is here now, whole.
    pub(crate) fn here(&self) -> impl Iterator<Item = bool> {
        let wanted = match &self.phone {
            Plan::Pull(receive) => receive.objects.as_slice(),
            _ => &[],
        };
        let all = wanted.iter().zip(&self.incoming);
        all.map(|(wanted, file)| file.is_here(wanted.seen.as_ref().and_then(|(size, _)| *size)))
    }

    /// The files that a sync has copied, after such an end: each as it was at the source.
    pub(crate) fn copied(&self, left: &Left, is_whole: bool) -> Vec<&(Path, Stamp)> {
        let files = self.synced.iter().flat_map(|synced| &synced.files);
        match self.phone {
            Plan::Pull(_) => {
                let here = files.zip(self.here());
                here.filter(|(_, is_here)| *is_here)
                    .map(|(file, _)| file)
                    .collect()
            }
            _ if is_whole => files.collect(),
            _ => files.take(self.pushed(left)).collect(),
        }
    }

    /// So many of a push's or a sync's files are whole on the phone.
    pub(crate) fn pushed(&self, left: &Left) -> usize {
        match (&self.phone, left) {
            (
                Plan::Push(push),
                Left::Done { objects }
                | Left::Partial { objects, .. }
                | Left::Replacing { objects, .. },
            ) => {
                let objects = usize::try_from(*objects).unwrap_or(usize::MAX);
                objects.saturating_sub(push.folders.len())
            }
            (
                Plan::Sync(mirror),
                Left::Done { objects }
                | Left::Partial { objects, .. }
                | Left::Replacing { objects, .. },
            ) => mirror.sent(*objects),
            _ => 0,
        }
    }
}

/// The word after `estop`, of a sync either way.
const SYNC: &str = "sync";
