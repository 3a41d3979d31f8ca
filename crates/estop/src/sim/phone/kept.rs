//! The bytes of objects, and what moves them: in memory, or on the shelf.

use std::collections::BTreeMap;

use super::{
    Bytes, Unshelved,
    code::answer,
    content::Contents,
    memory::{DEPTH_MAX, Id, Memory, OBJECTS_MAX, Object, TODAY},
};

/// The bytes of an object go to a shelf, or are compared with it, in steps of this size.
const STEP_BYTES: usize = 64 << 10;

impl Memory {
    /// Puts a file in, with what it holds.
    pub(super) fn put_file(&mut self, object: Object, bytes: Bytes) -> Result<Id, u16> {
        let id = self.insert(object)?;
        let contents = Contents::from(bytes);
        if self.shelf.is_none() {
            if let Some(object) = self.get_mut(id) {
                object.contents = contents;
            }
            return Ok(id);
        }
        let mut at = 0;
        while at < contents.len() {
            let rest = usize::try_from(contents.len() - at).unwrap_or(usize::MAX);
            let mut step = vec![0; rest.min(STEP_BYTES)];
            contents.read(at, &mut step);
            self.write(id, at, &step)?;
            at += step.len() as u64;
        }
        Ok(id)
    }

    /// Gives an object another name.
    pub(super) fn rename(&mut self, id: Id, name: String) -> Result<(), u16> {
        let object = self.get(id).ok_or(answer::INVALID_HANDLE)?;
        if let Some(shelf) = &self.shelf {
            let to = self.path_of(object.storage, object.parent, &name)?;
            let renamed = shelf.rename(&self.path(id)?, &to);
            renamed.map_err(Unshelved::answer)?;
        }
        if let Some(object) = self.get_mut(id) {
            object.name = name;
        }
        Ok(())
    }

    /// Moves a tree.
    pub(super) fn relocate(
        &mut self,
        top: Id,
        storage: u32,
        parent: Option<Id>,
    ) -> Result<(), u16> {
        if let (Some(shelf), Some(object)) = (&self.shelf, self.get(top)) {
            let to = self.path_of(storage, parent, &object.name)?;
            let moved = shelf.rename(&self.path(top)?, &to);
            moved.map_err(Unshelved::answer)?;
        }
        for id in self.tree(top) {
            let Some(mut object) = self.take_out(id) else {
                continue;
            };
            object.storage = storage;
            if id == top {
                object.parent = parent;
            }
            self.below.insert((object.storage, object.parent, id));
            self.objects.insert(id, object);
        }
        Ok(())
    }

    /// Copies a tree; the copy's top. Where it fails, what was copied stays.
    pub(super) fn copy(&mut self, top: Id, storage: u32, parent: Option<Id>) -> Result<Id, u16> {
        let tree = self.tree(top);
        let sizes = tree.iter().filter_map(|id| self.get(*id));
        let bytes: u64 = sizes.map(|object| object.contents.len()).sum();
        if bytes > self.free_bytes(storage) || self.objects.len() + tree.len() > OBJECTS_MAX {
            return Err(answer::STORE_FULL);
        }
        let mut copies: BTreeMap<Id, Id> = BTreeMap::new();
        for id in tree {
            let mut object = self.get(id).ok_or(answer::GENERAL_ERROR)?.clone();
            let above = object.parent.and_then(|parent| copies.get(&parent));
            object.parent = if id == top { parent } else { above.copied() };
            object.storage = storage;
            object.protected = false;
            if let Some(shelf) = self.shelf.as_ref().filter(|_| !object.folder) {
                let to = self.path_of(object.storage, object.parent, &object.name)?;
                let copied = shelf.copy(&self.path(id)?, &to);
                copied.map_err(Unshelved::answer)?;
                copies.insert(id, self.enter(object));
            } else {
                copies.insert(id, self.insert(object)?);
            }
        }
        copies.get(&top).copied().ok_or(answer::GENERAL_ERROR)
    }

    /// Writes bytes of an object.
    pub(super) fn write(&mut self, id: Id, at: u64, bytes: &[u8]) -> Result<(), u16> {
        let (object, end) = self.growing(id, at.saturating_add(bytes.len() as u64))?;
        if let Some(shelf) = &self.shelf {
            let path = self.path(id)?;
            let wrote = shelf.write(&path, at, bytes);
            wrote.map_err(Unshelved::answer)?;
            let len = object.contents.len().max(end);
            self.set_elsewhere(id, len);
            return Ok(());
        }
        let Self { objects, seeds, .. } = self;
        let object = objects.get_mut(&id).ok_or(answer::INVALID_HANDLE)?;
        object.contents.write(at, bytes, seeds);
        Ok(())
    }

    /// An object that came with a date has it where it is kept, too.
    pub(super) fn keep_date(&self, id: Id) -> Result<(), u16> {
        let object = self.get(id).ok_or(answer::INVALID_HANDLE)?;
        match &self.shelf {
            Some(shelf) if object.modified != TODAY => {
                let dated = shelf.date(&self.path(id)?, &object.modified);
                dated.map_err(Unshelved::answer)
            }
            _ => Ok(()),
        }
    }

    /// The bytes of an object from `at` on.
    pub(super) fn read(&self, id: Id, at: u64, into: &mut [u8]) -> Result<(), u16> {
        let object = self.get(id).ok_or(answer::INVALID_HANDLE)?;
        match &self.shelf {
            None => object.contents.read(at, into),
            Some(shelf) => {
                let read = shelf.read(&self.path(id)?, at, into);
                read.map_err(Unshelved::answer)?;
            }
        }
        Ok(())
    }

    pub(super) fn set_len(&mut self, id: Id, len: u64) -> Result<(), u16> {
        self.growing(id, len)?;
        if let Some(shelf) = &self.shelf {
            let resized = shelf.resize(&self.path(id)?, len);
            resized.map_err(Unshelved::answer)?;
            self.set_elsewhere(id, len);
        } else if let Some(object) = self.get_mut(id) {
            object.contents.set_len(len);
        }
        Ok(())
    }

    /// The first byte in which an object differs from these, or the shorter of the two lengths.
    pub(super) fn first_difference(&self, id: Id, other: &Contents) -> Option<u64> {
        let Some(object) = self.get(id) else {
            return Some(0);
        };
        if self.shelf.is_none() {
            return object.contents.first_difference(other);
        }
        let both = object.contents.len().min(other.len());
        let mut at = 0;
        while at < both {
            let rest = usize::try_from(both - at).unwrap_or(usize::MAX);
            let len = rest.min(STEP_BYTES);
            let (mut is, mut was) = (vec![0; len], vec![0; len]);
            if self.read(id, at, &mut is).is_err() {
                return Some(at);
            }
            other.read(at, &mut was);
            if let Some(found) = is.iter().zip(&was).position(|(is, was)| is != was) {
                return Some(at + found as u64);
            }
            at += len as u64;
        }
        (object.contents.len() != other.len()).then_some(both)
    }

    /// The object, if there is room for it to become so long.
    fn growing(&self, id: Id, len: u64) -> Result<(&Object, u64), u16> {
        let object = self.get(id).ok_or(answer::INVALID_HANDLE)?;
        let more = len.saturating_sub(object.contents.len());
        if more > 0 && more > self.free_bytes(object.storage) {
            return Err(answer::STORE_FULL);
        }
        Ok((object, len))
    }

    fn set_elsewhere(&mut self, id: Id, len: u64) {
        if let Some(object) = self.get_mut(id) {
            object.contents = Contents::elsewhere(len);
        }
    }

    pub(super) fn path(&self, id: Id) -> Result<String, u16> {
        let object = self.get(id).ok_or(answer::INVALID_HANDLE)?;
        self.path_of(object.storage, object.parent, &object.name)
    }

    /// The path of a name in a folder, on the shelf.
    pub(super) fn path_of(
        &self,
        storage: u32,
        parent: Option<Id>,
        name: &str,
    ) -> Result<String, u16> {
        let mut names = vec![name];
        let mut above = parent;
        while let Some(folder) = above.and_then(|id| self.get(id)) {
            names.push(&folder.name);
            above = folder.parent;
            if names.len() > DEPTH_MAX {
                return Err(answer::GENERAL_ERROR);
            }
        }
        names.extend(self.places.get(&storage).map(String::as_str));
        names.reverse();
        Ok(names.join("/"))
    }
}
