//! What does not come, since the phone cannot tell its name.

use std::collections::BTreeSet;

use estop::mtp::{Found, Place};

use crate::{
    phone::Phone,
    session::tell,
    words::{self, UNNAMED},
};

/// What is passed over with all that is in it: storages, and paths.
pub(super) struct Passed(BTreeSet<(u32, String)>);

impl Passed {
    /// All that has no name of its own, each told. What was asked for by the word in its place comes.
    pub(super) fn over(phone: &Phone, of: &[Place], found: &[Found]) -> Self {
        let unnamed = found.iter().filter(|one| !one.entry.is_named);
        let unnamed = unnamed.filter(|one| one.at != of[one.of]);
        let mut passed = BTreeSet::new();
        for one in unnamed {
            // Several may have the same word.
            if passed.insert((one.at.storage, one.at.path())) {
                let word = words::printable(&phone.word_of(&one.at));
                tell(&format!("note: {word} is passed over: {UNNAMED}"));
            }
        }
        Self(passed)
    }

    /// Whether this is passed over.
    pub(super) fn has(&self, at: &Place) -> bool {
        let is = at.path();
        self.0.iter().any(|(storage, path)| {
            let rest = is.strip_prefix(path.as_str());
            at.storage == *storage
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }
}
