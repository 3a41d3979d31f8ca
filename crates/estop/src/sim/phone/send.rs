//! Objects that come, change and go (PIMA 15740 §10.5.11–13, §10.5.25–26; MTP 1.1 appendix D).

use super::{
    Firmware, Quirk,
    code::{ALL, answer, event, format, op},
    memory::{Id, Object},
    responder::{Answer, Incoming, Request, Responder, Response, Wanted, ok},
    session::Pending,
    wire::Take,
};

/// Names are at most so long, in characters of 16 bits, with the final NUL (PIMA 15740 §5.3.4).
const NAME_MAX: usize = 254;

impl Responder {
    /// `SendObjectInfo`.
    pub(super) fn announced(&mut self, request: Request, info: &[u8]) -> Result<Vec<u32>, u16> {
        let mut info = Take(info);
        let read = (|| {
            info.u32()?;
            let format = info.u16()?;
            let protected = info.u16()? & 1 == 1;
            let size = info.u32()?;
            // Thumbnail and image, parent, association, sequence: the parameters have the parent.
            info.u16()?;
            for _ in 0..7 {
                info.u32()?;
            }
            info.u16()?;
            info.u32()?;
            info.u32()?;
            let name = info.text()?;
            let created = info.text().unwrap_or_default();
            let modified = info.text().unwrap_or_default();
            Some((format, protected, size, name, created, modified))
        })();
        let (format, protected, size, name, created, modified) =
            read.ok_or(answer::INVALID_PARAMETER)?;
        let mut object = Object::file(0, None, &name);
        object.format = format;
        object.folder = format == format::ASSOCIATION;
        object.protected = protected;
        for (date, given) in [
            (&mut object.created, created),
            (&mut object.modified, modified),
        ] {
            if !given.is_empty() {
                *date = given;
            }
        }
        let size = (size != ALL).then_some(u64::from(size));
        let [storage, parent, ..] = request.params;
        self.announce(storage, parent, object, size)
    }

    /// An object is announced; the response tells its storage, its parent and its handle.
    pub(super) fn announce(
        &mut self,
        storage: u32,
        parent: u32,
        object: Object,
        size: Option<u64>,
    ) -> Result<Vec<u32>, u16> {
        self.forget_pending();
        let above = self.parent(parent)?;
        let storage = match above.and_then(|id| self.memory.get(id)) {
            Some(folder) => folder.storage,
            None if storage == 0 => self.memory.storages.first().map_or(0, |one| one.id),
            None => storage,
        };
        self.memory.writable(storage)?;
        if size.is_some_and(|size| size > self.memory.free_bytes(storage)) {
            return Err(answer::STORE_FULL);
        }
        let name = &object.name;
        if name.is_empty() || name.contains(['/', '\0']) || name.encode_utf16().count() > NAME_MAX {
            return Err(answer::INVALID_PARAMETER);
        }
        let object = Object {
            storage,
            parent: above,
            whole: object.folder,
            name: cut(name, self.model.names_units),
            ..object
        };
        let same = self.memory.named(storage, above, &object.name);
        let taken_for = self.taken_for(&object).filter(|_| same.is_none());
        let told = |handle| {
            Ok(vec![
                storage,
                if parent == 0 { ALL } else { parent },
                handle,
            ])
        };
        let id = match same {
            // QEMU opens the file that is there.
            Some(id) if self.firmware() == Firmware::Qemu => {
                let handle = self.session.handle(id);
                self.pend(object, Some(id), handle, size);
                return told(handle);
            }
            Some(_) => return Err(answer::GENERAL_ERROR),
            None if object.folder || self.firmware().makes_at_info() => {
                Some(self.memory.insert(object.clone())?)
            }
            None => None,
        };
        let handle = match taken_for.or(id) {
            Some(id) => self.session.handle(id),
            None => self.session.reserve(),
        };
        if let Some(id) = id {
            self.hide(id, taken_for.is_some());
        }
        if object.folder {
            id.into_iter().for_each(|id| self.finds(id));
        } else {
            self.pend(object, id, handle, size);
        }
        told(handle)
    }

    /// What was announced and not sent is forgotten.
    pub(super) fn forget_pending(&mut self) {
        if let Some(pending) = self.session.pending.take()
            && let Some(id) = pending.id
        {
            self.drop_part(id);
        }
    }

    /// What came of an object is kept or dropped, as the firmware does after a cancel.
    pub(super) fn drop_part(&mut self, id: Id) {
        let kept = self.firmware().keeps_partial() || self.has(Quirk::PartialKept);
        let whole = self.memory.get(id).is_some_and(|object| object.whole);
        if !kept && !whole {
            self.memory.remove(id);
        }
        self.finds(id);
    }

    /// `SendObject`.
    pub(super) fn wants_object(&mut self, request: Request) -> Answer {
        let tiny = self.firmware() == Firmware::TinyUsb;
        let nothing = if tiny {
            answer::INVALID_HANDLE
        } else {
            answer::NO_VALID_OBJECT_INFO
        };
        let wanted = match self.session.pending.take() {
            None => Wanted::Nothing(nothing),
            Some(pending) => match self.begin_object(pending) {
                Ok(id) => Wanted::Object(id),
                Err(code) => Wanted::Nothing(code),
            },
        };
        incoming(request, wanted)
    }

    pub(super) fn store(&mut self, id: Id, at: u64, bytes: &[u8]) -> Result<(), u16> {
        let storage = self.memory.get(id).map_or(0, |object| object.storage);
        self.memory.writable(storage)?;
        self.memory.write(id, at, bytes)
    }

    /// The data phase of `SendObject` is over.
    pub(super) fn sent(&mut self, id: Id, came: u64, whole: bool) -> Result<Vec<u32>, u16> {
        let pending = self.session.pending.take();
        let size = pending.as_ref().and_then(|pending| pending.size);
        if !whole || size.is_some_and(|size| size != came) {
            self.drop_part(id);
            let android = self.firmware().is_android();
            return Err(if android {
                answer::GENERAL_ERROR
            } else {
                answer::INCOMPLETE_TRANSFER
            });
        }
        if let Some(object) = self.memory.get_mut(id) {
            object.whole = true;
        }
        self.finds(id);
        // A file system that keeps no dates makes the object no worse.
        let _undated = self.memory.keep_date(id);
        if let Some(pending) = pending
            && self
                .session
                .object(pending.handle)
                .is_none_or(|of| of == id)
        {
            self.session.assign(pending.handle, id);
        }
        if self.firmware() == Firmware::Umtp {
            let handle = self.session.handle(id);
            self.tell(event::OBJECT_INFO_CHANGED, 0, vec![handle]);
        }
        Ok(Vec::new())
    }

    /// Delete, move, copy, format.
    pub(super) fn rearrange(&mut self, request: Request) -> Result<Answer, u16> {
        let [first, second, third, ..] = request.params;
        match request.code {
            op::DELETE_OBJECT => self.delete(first),
            op::FORMAT_STORE => {
                self.memory.writable(first)?;
                let roots: Vec<Id> = self.memory.children(first, None).collect();
                for root in roots {
                    for id in self.memory.tree(root).into_iter().rev() {
                        self.memory.remove(id);
                    }
                }
                Ok(ok())
            }
            code => {
                let id = self.id(first)?;
                let parent = self.parent(third)?;
                self.memory.writable(second)?;
                let inside = parent.is_some_and(|parent| self.memory.tree(id).contains(&parent));
                let object = self.memory.get(id).ok_or(answer::INVALID_HANDLE)?;
                if inside || self.memory.named(second, parent, &object.name).is_some() {
                    return Err(answer::INVALID_PARENT);
                }
                if code == op::MOVE_OBJECT {
                    self.memory.relocate(id, second, parent)?;
                    return Ok(ok());
                }
                let copy = self.memory.copy(id, second, parent)?;
                let handle = self.session.handle(copy);
                Ok(Answer::Now(Response {
                    code: answer::OK,
                    params: vec![handle],
                }))
            }
        }
    }

    /// Android's edits of an object (its `0x95C2` to `0x95C5`): what is written is written at once.
    pub(super) fn edit(&mut self, request: Request) -> Result<Answer, u16> {
        let [handle, low, high, ..] = request.params;
        let id = self.id(handle)?;
        let open = self.session.editing.contains(&id);
        match request.code {
            op::BEGIN_EDIT_OBJECT if open => return Err(answer::GENERAL_ERROR),
            op::BEGIN_EDIT_OBJECT => {
                let storage = self.memory.get(id).map_or(0, |object| object.storage);
                self.memory.writable(storage)?;
                self.session.editing.insert(id);
            }
            _ if !open => return Err(answer::GENERAL_ERROR),
            op::END_EDIT_OBJECT => {
                self.session.editing.remove(&id);
            }
            _ => {
                let len = u64::from(high) << 32 | u64::from(low);
                self.memory.set_len(id, len)?;
            }
        }
        Ok(ok())
    }

    /// `SendPartialObject`.
    pub(super) fn wants_part(&self, request: Request) -> Answer {
        let [handle, low, high, ..] = request.params;
        let at = u64::from(high) << 32 | u64::from(low);
        let wanted = match self.id(handle) {
            Ok(id) if self.session.editing.contains(&id) => {
                let len = self
                    .memory
                    .get(id)
                    .map_or(0, |object| object.contents.len());
                if at > len {
                    Wanted::Nothing(answer::GENERAL_ERROR)
                } else {
                    Wanted::Part(id, at)
                }
            }
            Ok(_) => Wanted::Nothing(answer::GENERAL_ERROR),
            Err(code) => Wanted::Nothing(code),
        };
        incoming(request, wanted)
    }

    fn delete(&mut self, handle: u32) -> Result<Answer, u16> {
        let tops: Vec<Id> = if handle == ALL {
            let roots = self.memory.storages.iter();
            let roots = roots.flat_map(|storage| self.memory.children(storage.id, None));
            roots.collect()
        } else {
            vec![self.id(handle)?]
        };
        let mut outcome = Ok(());
        for id in tops {
            let storage = self.memory.get(id).map_or(0, |object| object.storage);
            self.memory.writable(storage)?;
            if let Err(code) = self.memory.delete(id) {
                outcome = Err(if handle == ALL {
                    answer::PARTIAL_DELETION
                } else {
                    code
                });
            }
        }
        outcome.map(|()| ok())
    }

    /// The object that was announced is there, and empty.
    fn begin_object(&mut self, mut pending: Pending) -> Result<Id, u16> {
        let id = match pending.id {
            Some(id) => id,
            None => {
                let masked = self.taken_for(&pending.object).is_some();
                let id = self.memory.insert(pending.object.clone())?;
                self.hide(id, masked);
                id
            }
        };
        self.memory.set_len(id, 0)?;
        if let Some(object) = self.memory.get_mut(id) {
            object.whole = false;
        }
        // QEMU's file gets its handle when it is whole.
        if self.firmware() != Firmware::Qemu {
            self.session.assign(pending.handle, id);
        }
        pending.id = Some(id);
        self.session.pending = Some(pending);
        Ok(id)
    }

    fn pend(&mut self, object: Object, id: Option<Id>, handle: u32, size: Option<u64>) {
        self.session.pending = Some(Pending {
            object,
            id,
            handle,
            size,
        });
    }
}

/// The beginning of a name, of so many characters of 16 bits.
fn cut(name: &str, units: usize) -> String {
    let mut room = units;
    let fits = |letter: &char| {
        let left = room.checked_sub(letter.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    name.chars().take_while(fits).collect()
}

fn incoming(request: Request, wanted: Wanted) -> Answer {
    Answer::Wants(Incoming {
        request,
        wanted,
        came: 0,
    })
}
