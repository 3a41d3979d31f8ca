//! Objects that a phone has made, and does not know of yet.

use std::{collections::BTreeMap, time::Duration};

use super::{
    Firmware,
    memory::{Id, Object},
    responder::Responder,
};

/// Objects that are there and that it does not know of, each until when.
#[derive(Debug, Clone, Default)]
pub(super) struct Unseen(BTreeMap<Id, Until>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Until {
    /// It is whole, or given up.
    Over,
    At(u64),
    /// The session ends.
    Reopened,
}

impl Responder {
    /// An object that is being made; `masked`: it is taken for another in this session.
    pub(super) fn hide(&mut self, id: Id, masked: bool) {
        if masked {
            self.unseen.0.insert(id, Until::Reopened);
        } else if self.model.known_after > Duration::ZERO {
            self.unseen.0.insert(id, Until::Over);
        }
    }

    /// An object that is made, or given up, is known of so much later.
    pub(super) fn finds(&mut self, id: Id) {
        let after = u64::try_from(self.model.known_after.as_nanos()).unwrap_or(u64::MAX);
        if let Some(until @ Until::Over) = self.unseen.0.get_mut(&id) {
            *until = Until::At(self.now_ns.saturating_add(after));
        }
    }

    /// A new session looks for itself.
    pub(super) fn see_all(&mut self) {
        self.unseen.0.clear();
    }

    pub(super) fn sees(&self, id: Id) -> bool {
        match self.unseen.0.get(&id) {
            None => true,
            Some(Until::At(at_ns)) => *at_ns <= self.now_ns,
            Some(Until::Over | Until::Reopened) => false,
        }
    }

    /// What QEMU takes a new object for: one whose name begins with its name.
    pub(super) fn taken_for(&self, object: &Object) -> Option<Id> {
        if self.firmware() != Firmware::Qemu {
            return None;
        }
        let mut beside = self.memory.children(object.storage, object.parent);
        let begins = |id: &Id| {
            let other = self.memory.get(*id);
            other.is_some_and(|other| other.name.starts_with(&object.name))
        };
        beside.find(|id| self.sees(*id) && begins(id))
    }
}
