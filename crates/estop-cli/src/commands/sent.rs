//! What was sent to a phone before, as the journal has it.

use std::{
    collections::HashMap,
    path::PathBuf,
    rc::Rc,
    time::{Duration, UNIX_EPOCH},
};

use estop::mtp::{Entry, Place, Plan};
use estop_os::{journal::SqliteJournal, phone::LocalFile};

use crate::{exit::Trouble, phones};

/// Files that a push sent whole, by storage and path.
#[derive(Debug, Default)]
pub(super) struct SentBefore(HashMap<(u32, String), Sent>);

/// A file that was sent whole.
#[derive(Debug)]
struct Sent {
    size_bytes: u64,
    /// When the files were looked at, at the latest.
    at_ms: u64,
    /// The command, with its sources.
    words: Rc<[String]>,
}

impl SentBefore {
    /// Reads it for this phone, if it is needed.
    pub(super) fn read(journal: &SqliteJournal, key: &str, needed: bool) -> Result<Self, Trouble> {
        let mut sent = Self::default();
        if !needed {
            return Ok(sent);
        }
        // Newest first: what was sent last counts.
        for entry in phones::of_phone(journal, key)? {
            let Some(past) = phones::past(&entry) else {
                continue;
            };
            let Plan::Push(push) = &past.record.phone else {
                continue;
            };
            let whole = match entry.how.as_deref() {
                Some("completed") => push.send.files.len(),
                _ => past.record.pushed(&past.left),
            };
            let words = Rc::<[String]>::from(past.record.again.as_slice());
            for file in push.send.files.iter().take(whole) {
                let key = (file.to.storage, file.to.path());
                sent.0.entry(key).or_insert_with(|| Sent {
                    size_bytes: file.size_bytes,
                    at_ms: entry.queued_ms,
                    words: Rc::clone(&words),
                });
            }
        }
        Ok(sent)
    }

    /// Whether this file is on the phone as it is here: a push from the same source sent it whole, both
    /// have the size that it had, and it was not changed here since.
    pub(super) fn is(&self, to: &Place, there: &Entry, here: &LocalFile) -> bool {
        let Some(sent) = self.0.get(&(to.storage, to.path())) else {
            return false;
        };
        let at = UNIX_EPOCH + Duration::from_millis(sent.at_ms);
        let path = std::path::absolute(&here.path).unwrap_or_else(|_| here.path.clone());
        let is_of_source = sent.words.iter().any(|word| path.starts_with(word));
        is_of_source
            && here.size_bytes == sent.size_bytes
            && there.size_bytes == Some(sent.size_bytes)
            && here.modified.is_some_and(|modified| modified <= at)
    }
}

/// A source as a command on record names it.
pub(super) fn source_word(path: &PathBuf) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
    path.display().to_string()
}

/// Whether a command with these words, as they are on record, sends any of these sources.
pub(super) fn is_one_of(sources: &[PathBuf], again: &[String]) -> bool {
    let mut words = sources.iter().map(source_word);
    words.any(|word| again.contains(&word))
}
