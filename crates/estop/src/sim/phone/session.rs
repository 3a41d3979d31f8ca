//! What belongs to one session: handles, the object that is being announced, edits.

use std::collections::{BTreeMap, BTreeSet};

use super::memory::{Id, Object};

/// A session. Handles are given in the order in which objects are told of, from 1 on, and die with it:
/// the same number is another object in the next one (PIMA 15740 §5.4; measured on QEMU and umtprd).
#[derive(Debug, Clone, Default)]
pub(super) struct Session {
    pub(super) id: Option<u32>,
    given: Vec<Option<Id>>,
    handles: BTreeMap<Id, u32>,
    pub(super) pending: Option<Pending>,
    pub(super) editing: BTreeSet<Id>,
}

/// An object that was announced and not sent yet.
#[derive(Debug, Clone)]
pub(super) struct Pending {
    pub(super) object: Object,
    /// The object, if it is there already.
    pub(super) id: Option<Id>,
    pub(super) handle: u32,
    /// `None`: 4 GiB or more, by the 32 bits of the object's information.
    pub(super) size: Option<u64>,
}

/// A session gives so many handles, and then answers no more: each takes some memory.
const HANDLES_MAX: usize = 1 << 22;

impl Session {
    pub(super) fn is_worn_out(&self) -> bool {
        self.given.len() >= HANDLES_MAX
    }

    pub(super) fn handle(&mut self, id: Id) -> u32 {
        if let Some(handle) = self.handles.get(&id) {
            return *handle;
        }
        let handle = self.reserve();
        self.assign(handle, id);
        handle
    }

    /// A handle for an object that is not there yet.
    pub(super) fn reserve(&mut self) -> u32 {
        self.given.push(None);
        u32::try_from(self.given.len()).unwrap_or(u32::MAX - 1)
    }

    pub(super) fn assign(&mut self, handle: u32, id: Id) {
        if let Some(given) = self.given.get_mut(place(handle)) {
            *given = Some(id);
            self.handles.insert(id, handle);
        }
    }

    /// The object of a handle that was told in this session.
    pub(super) fn object(&self, handle: u32) -> Option<Id> {
        self.given.get(place(handle)).copied().flatten()
    }
}

fn place(handle: u32) -> usize {
    usize::try_from(handle)
        .unwrap_or(usize::MAX)
        .wrapping_sub(1)
}
