//! What a phone holds: storages, folders, objects.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Shelf, Unshelved,
    code::{answer, format},
    content::{Bytes, Contents},
};

/// An object, whatever handle a session gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Id(u32);

impl Id {
    pub(super) const fn number(self) -> u32 {
        self.0
    }
}

/// A storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Storage {
    /// Its identifier.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Size in bytes.
    pub capacity_bytes: u64,
    /// Whether nothing in it can be changed.
    pub read_only: bool,
}

/// An object that is on a shelf already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Its length in bytes.
    pub len_bytes: u64,
    /// Its date, `YYYYMMDDThhmmss`.
    pub modified: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Object {
    pub(super) storage: u32,
    pub(super) parent: Option<Id>,
    pub(super) name: String,
    pub(super) folder: bool,
    pub(super) format: u16,
    /// `YYYYMMDDThhmmss` (PIMA 15740 §5.3.5.2).
    pub(super) created: String,
    pub(super) modified: String,
    pub(super) contents: Contents,
    /// Whether all of it came.
    pub(super) whole: bool,
    /// Whether it cannot be deleted.
    pub(super) protected: bool,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    pub(super) storages: Vec<Storage>,
    /// The bytes of the objects are there, not here.
    pub(super) shelf: Option<Arc<dyn Shelf>>,
    /// The folders on the shelf that storages are kept in; the others in its root.
    pub(super) places: BTreeMap<u32, String>,
    pub(super) objects: BTreeMap<Id, Object>,
    pub(super) below: BTreeSet<(u32, Option<Id>, Id)>,
    next: u32,
    /// Generated objects of these seeds take no room when they are sent.
    pub(super) seeds: Vec<u64>,
}

/// When objects are made that come without a date.
pub(super) const TODAY: &str = "20260101T120000";

/// A folder tree deeper than this is a loop.
pub(super) const DEPTH_MAX: usize = 256;

/// A phone has no room for more: each takes some of this process's memory.
pub(super) const OBJECTS_MAX: usize = 1 << 20;

impl Object {
    pub(super) fn file(storage: u32, parent: Option<Id>, name: &str) -> Self {
        Self {
            storage,
            parent,
            name: name.to_owned(),
            folder: false,
            format: format_of(name),
            created: TODAY.to_owned(),
            modified: TODAY.to_owned(),
            contents: Contents::default(),
            whole: true,
            protected: false,
        }
    }

    pub(super) fn folder(storage: u32, parent: Option<Id>, name: &str) -> Self {
        Self {
            folder: true,
            format: format::ASSOCIATION,
            ..Self::file(storage, parent, name)
        }
    }
}

impl Memory {
    pub(super) fn get(&self, id: Id) -> Option<&Object> {
        self.objects.get(&id)
    }

    pub(super) fn get_mut(&mut self, id: Id) -> Option<&mut Object> {
        self.objects.get_mut(&id)
    }

    /// Puts an object in, empty if it is a file.
    pub(super) fn insert(&mut self, object: Object) -> Result<Id, u16> {
        if self.objects.len() >= OBJECTS_MAX {
            return Err(answer::STORE_FULL);
        }
        if let Some(shelf) = &self.shelf {
            let path = self.path_of(object.storage, object.parent, &object.name)?;
            let made = shelf.make(&path, object.folder);
            made.map_err(Unshelved::answer)?;
        }
        Ok(self.enter(object))
    }

    /// Takes one object out; what is below it stays where it was. `None`: it is there still.
    pub(super) fn remove(&mut self, id: Id) -> Option<Object> {
        if let (Some(shelf), Some(object)) = (&self.shelf, self.get(id)) {
            let path = self.path(id).ok()?;
            let removed = shelf.remove(&path, object.folder);
            removed.map_err(Unshelved::answer).ok()?;
        }
        self.take_out(id)
    }

    /// An object that is on the shelf already is known from now on.
    pub(super) fn lay(&mut self, storage: u32, path: &str, object: &Laid) -> Result<Id, u16> {
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        let parent = self.at(storage, above);
        if self.objects.len() >= OBJECTS_MAX || (parent.is_none() && !above.is_empty()) {
            return Err(answer::STORE_FULL);
        }
        let mut laid = match object.is_folder {
            true => Object::folder(storage, parent, name),
            false => Object::file(storage, parent, name),
        };
        laid.contents = Contents::elsewhere(object.len_bytes);
        laid.created.clone_from(&object.modified);
        laid.modified.clone_from(&object.modified);
        Ok(self.enter(laid))
    }

    pub(super) fn children(
        &self,
        storage: u32,
        parent: Option<Id>,
    ) -> impl Iterator<Item = Id> + use<'_> {
        let range = (storage, parent, Id(0))..=(storage, parent, Id(u32::MAX));
        self.below.range(range).map(|(_, _, id)| *id)
    }

    pub(super) fn named(&self, storage: u32, parent: Option<Id>, name: &str) -> Option<Id> {
        let mut children = self.children(storage, parent);
        children.find(|id| self.get(*id).is_some_and(|object| object.name == name))
    }

    /// The object at a path of a storage.
    pub(super) fn at(&self, storage: u32, path: &str) -> Option<Id> {
        let mut at = None;
        for name in path.split('/').filter(|name| !name.is_empty()) {
            at = Some(self.named(storage, at, name)?);
        }
        at
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (Id, &Object)> {
        self.objects.iter().map(|(id, object)| (*id, object))
    }

    /// An object and all below it, each folder before what it holds.
    pub(super) fn tree(&self, top: Id) -> Vec<Id> {
        let mut ids = vec![top];
        let mut at = 0;
        while let Some(id) = ids.get(at).copied() {
            if let Some(object) = self.get(id).filter(|object| object.folder) {
                ids.extend(self.children(object.storage, Some(id)));
            }
            at += 1;
        }
        ids
    }

    /// Names of the folders above an object, from the root on.
    pub(super) fn folders(&self, id: Id) -> Vec<String> {
        let mut names = Vec::new();
        let mut parent = self.get(id).and_then(|object| object.parent);
        while let Some(object) = parent.and_then(|id| self.get(id)) {
            names.push(object.name.clone());
            parent = object.parent;
            if names.len() > DEPTH_MAX {
                break;
            }
        }
        names.reverse();
        names
    }

    pub(super) fn used_bytes(&self, storage: u32) -> u64 {
        let here = self.objects.values();
        let here = here.filter(|object| object.storage == storage);
        here.map(|object| object.contents.len()).sum()
    }

    pub(super) fn storage(&self, id: u32) -> Option<&Storage> {
        self.storages.iter().find(|storage| storage.id == id)
    }

    /// The storage, if it can be written to.
    pub(super) fn writable(&self, id: u32) -> Result<&Storage, u16> {
        let storage = self.storage(id).ok_or(answer::INVALID_STORAGE)?;
        if storage.read_only {
            return Err(answer::STORE_READ_ONLY);
        }
        Ok(storage)
    }

    pub(super) fn free_bytes(&self, id: u32) -> u64 {
        let storage = self.storage(id);
        storage.map_or(0, |storage| {
            storage.capacity_bytes.saturating_sub(self.used_bytes(id))
        })
    }

    pub(super) fn read_only(&mut self) {
        for storage in &mut self.storages {
            storage.read_only = true;
        }
    }

    /// Storages that became read-only are as they were again.
    pub(super) fn protect_as(&mut self, model: &[Storage]) {
        for (storage, was) in self.storages.iter_mut().zip(model) {
            storage.read_only = was.read_only;
        }
    }

    /// Puts an object at a path, with the folders above it.
    pub(super) fn put(
        &mut self,
        storage: u32,
        path: &str,
        bytes: Option<Bytes>,
    ) -> Result<Id, u16> {
        let mut names: Vec<&str> = path.split('/').filter(|name| !name.is_empty()).collect();
        let name = names.pop().ok_or(answer::INVALID_PARAMETER)?;
        let mut parent = None;
        for name in names {
            parent = Some(match self.named(storage, parent, name) {
                Some(there) => there,
                None => self.insert(Object::folder(storage, parent, name))?,
            });
        }
        match bytes {
            None => self.insert(Object::folder(storage, parent, name)),
            Some(bytes) => self.put_file(Object::file(storage, parent, name), bytes),
        }
    }

    /// Deletes a tree: what is protected stays, and so do the folders above it.
    pub(super) fn delete(&mut self, top: Id) -> Result<Vec<Id>, u16> {
        let mut gone = Vec::new();
        let mut kept = false;
        for id in self.tree(top).into_iter().rev() {
            let object = self.get(id);
            let empty = |object: &Object| self.children(object.storage, Some(id)).next().is_none();
            if object.is_some_and(|object| !object.protected && empty(object))
                && self.remove(id).is_some()
            {
                gone.push(id);
            } else {
                kept = true;
            }
        }
        match (kept, gone.is_empty()) {
            (false, _) => Ok(gone),
            (true, true) => Err(answer::WRITE_PROTECTED),
            (true, false) => Err(answer::PARTIAL_DELETION),
        }
    }

    pub(super) fn enter(&mut self, object: Object) -> Id {
        self.next += 1;
        let id = Id(self.next);
        self.below.insert((object.storage, object.parent, id));
        self.objects.insert(id, object);
        id
    }

    pub(super) fn take_out(&mut self, id: Id) -> Option<Object> {
        let object = self.objects.remove(&id)?;
        self.below.remove(&(object.storage, object.parent, id));
        Some(object)
    }
}

/// The format that a responder finds by the name.
fn format_of(name: &str) -> u16 {
    let ending = name.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => format::EXIF_JPEG,
        "txt" => format::TEXT,
        _ => format::UNDEFINED,
    }
}
