//! A job on a phone as it is put on record.

use estop::mtp::{Left, Plan};
use estop_os::phone::Incoming;
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
}

impl Record {
    /// Of an operation that writes no file of this computer.
    pub(crate) fn new(phone: Plan, again: Vec<String>) -> Self {
        Self {
            phone,
            incoming: Vec::new(),
            again,
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

    /// So many of a push's or a sync's files are whole on the phone.
    pub(crate) fn pushed(&self, left: &Left) -> usize {
        match (&self.phone, left) {
            (Plan::Push(push), Left::Done { objects } | Left::Partial { objects, .. }) => {
                let objects = usize::try_from(*objects).unwrap_or(usize::MAX);
                objects.saturating_sub(push.folders.len())
            }
            (Plan::Sync(mirror), Left::Done { objects } | Left::Partial { objects, .. }) => {
                mirror.sent(*objects)
            }
            _ => 0,
        }
    }
}

/// The word after `estop`, of a sync either way.
const SYNC: &str = "sync";
