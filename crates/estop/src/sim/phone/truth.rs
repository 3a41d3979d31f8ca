//! What a simulated phone really holds.

use super::{
    Bytes,
    content::Contents,
    gadget::{Doing, Gadget},
    memory::{Id, Object},
    responder::Responder,
};

/// What a simulated phone really holds: the oracle.
#[derive(Debug)]
pub struct Truth<'a> {
    pub(super) responder: &'a Responder,
    pub(super) idle: bool,
    pub(super) gone: bool,
}

/// An object as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its storage.
    pub storage: u32,
    /// Names of the folders above it, from the root on.
    pub folders: Vec<String>,
    /// Its name.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// So many bytes of it are there.
    pub len_bytes: u64,
    /// Whether all that was announced of it came.
    pub is_whole: bool,
    /// Its date, `YYYYMMDDThhmmss`.
    pub modified: String,
}

impl Gadget {
    pub(super) fn truth(&self) -> Truth<'_> {
        let resting = matches!(self.doing, Doing::Idle) && !self.is_still();
        let empty = self.to_host.is_empty() && self.from_host.is_empty();
        Truth {
            responder: &self.responder,
            idle: resting && empty && self.late.is_none(),
            gone: self.gone,
        }
    }
}

impl Truth<'_> {
    /// Every object, whole or not, in the order in which they were made.
    pub fn objects(&self) -> Vec<Found> {
        let memory = &self.responder.memory;
        memory
            .all()
            .map(|(id, object)| self.found(id, object))
            .collect()
    }

    /// The objects of which only a part came.
    pub fn parts(&self) -> Vec<Found> {
        let mut objects = self.objects();
        objects.retain(|object| !object.is_whole);
        objects
    }

    /// The object at a path of a storage.
    pub fn at(&self, storage: u32, path: &str) -> Option<Found> {
        let id = self.responder.memory.at(storage, path)?;
        let object = self.responder.memory.get(id)?;
        Some(self.found(id, object))
    }

    /// The first byte in which the object at a path is not what it is compared with, or the shorter
    /// length; `None`: they are the same. An object that is not there differs at 0.
    pub fn first_difference(&self, storage: u32, path: &str, bytes: &Bytes) -> Option<u64> {
        let memory = &self.responder.memory;
        let Some(id) = memory.at(storage, path) else {
            return Some(0);
        };
        memory.first_difference(id, &Contents::from(bytes.clone()))
    }

    /// Whether a session is open.
    pub fn has_session(&self) -> bool {
        self.responder.session.id.is_some()
    }

    /// Whether it is between transactions, with no pipe halted, and nothing to be fetched.
    pub fn is_idle(&self) -> bool {
        self.idle
    }

    /// Whether the cable is out, or it has powered down.
    pub fn is_gone(&self) -> bool {
        self.gone
    }

    /// Objects that are being edited.
    pub fn edits(&self) -> usize {
        self.responder.session.editing.len()
    }

    fn found(&self, id: Id, object: &Object) -> Found {
        Found {
            storage: object.storage,
            folders: self.responder.memory.folders(id),
            name: object.name.clone(),
            is_folder: object.folder,
            len_bytes: object.contents.len(),
            is_whole: object.whole,
            modified: object.modified.clone(),
        }
    }
}
