//! What a phone tells of itself, its storages and its objects (PIMA 15740 §5.5, §10.5).

use super::{
    Firmware,
    code::{ALL, answer, event, format, op},
    memory::{Id, Object},
    responder::{Answer, Outgoing, Request, Responder, Response, data},
    wire::Put,
};

/// A thumbnail: begin and end of an image, and nothing between.
const THUMBNAIL: [u8; 4] = [0xFF, 0xD8, 0xFF, 0xD9];

impl Responder {
    pub(super) fn device_info(&self) -> Vec<u8> {
        let firmware = self.firmware();
        let (maker, product) = firmware.product();
        let extension = match firmware {
            Firmware::Camera => "",
            Firmware::Symbian => "microsoft.com: 1.0; microsoft.com/DeviceServices: 1.0;",
            Firmware::Aosp | Firmware::AndroidLegacy | Firmware::Umtp => {
                "microsoft.com: 1.0; android.com: 1.0;"
            }
            _ => "microsoft.com: 1.0;",
        };
        let camera = firmware == Firmware::Camera;
        let events = [
            event::CANCEL_TRANSACTION,
            event::OBJECT_ADDED,
            event::OBJECT_REMOVED,
            event::OBJECT_INFO_CHANGED,
            event::CAPTURE_COMPLETE,
        ];
        let events = &events[..if camera { 5 } else { 4 }];
        let formats = [
            format::UNDEFINED,
            format::ASSOCIATION,
            format::TEXT,
            format::EXIF_JPEG,
        ];
        let captures: &[u16] = if camera { &[format::EXIF_JPEG] } else { &[] };
        let mut info = Put::default();
        info.u16(100)
            .u32(if camera { 0 } else { 6 })
            .u16(if camera { 0 } else { 100 })
            .text(extension)
            .u16(0)
            .list16(&firmware.operations())
            .list16(if firmware == Firmware::Qemu {
                &[]
            } else {
                events
            })
            .list16(&self.device_properties())
            .list16(captures)
            .list16(if firmware == Firmware::Qemu {
                &formats[..2]
            } else {
                &formats
            })
            .text(maker)
            .text(product)
            .text("1.0")
            .text(&self.model.serial);
        info.0
    }

    pub(super) fn open_session(&mut self, request: Request) -> Result<Answer, u16> {
        let [id, ..] = request.params;
        if id == 0 {
            return Err(answer::INVALID_PARAMETER);
        }
        if let Some(open) = self.session.id {
            return Ok(Answer::Now(Response {
                code: answer::SESSION_ALREADY_OPEN,
                params: vec![open],
            }));
        }
        self.end_session();
        self.session.id = Some(id);
        Ok(Answer::Now(Response::of(answer::OK)))
    }

    /// Operations that only look.
    pub(super) fn look(&mut self, request: Request) -> Result<Answer, u16> {
        let [first, second, third, fourth, _] = request.params;
        match request.code {
            op::GET_STORAGE_IDS => {
                let ids: Vec<u32> = self.memory.storages.iter().map(|one| one.id).collect();
                Ok(data(listed(&ids)))
            }
            op::GET_STORAGE_INFO => self.storage_info(first).map(data),
            op::GET_NUM_OBJECTS => {
                let count = self.found(first, second, third)?.len();
                Ok(Answer::Now(Response {
                    code: answer::OK,
                    params: vec![u32::try_from(count).unwrap_or(u32::MAX)],
                }))
            }
            op::GET_OBJECT_HANDLES => {
                let ids = self.found(first, second, third)?;
                let handles: Vec<u32> = ids.into_iter().map(|id| self.session.handle(id)).collect();
                Ok(data(listed(&handles)))
            }
            op::GET_OBJECT_INFO => {
                let id = self.id(first)?;
                self.object_info(id).map(data)
            }
            op::GET_THUMB => {
                let id = self.id(first)?;
                let object = self.memory.get(id).ok_or(answer::INVALID_HANDLE)?;
                if object.format != format::EXIF_JPEG {
                    return Err(answer::NO_THUMBNAIL);
                }
                Ok(data(THUMBNAIL.to_vec()))
            }
            op::GET_OBJECT => self.part(first, 0, u64::MAX, false),
            op::GET_PARTIAL_OBJECT => self.part(first, second.into(), third.into(), true),
            _ => {
                let from = u64::from(third) << 32 | u64::from(second);
                self.part(first, from, fourth.into(), true)
            }
        }
    }

    fn part(&self, handle: u32, from: u64, most: u64, tells: bool) -> Result<Answer, u16> {
        let id = self.id(handle)?;
        let object = self.memory.get(id).ok_or(answer::INVALID_HANDLE)?;
        if object.folder {
            return Err(answer::INVALID_HANDLE);
        }
        if from > object.contents.len() {
            return Err(answer::INVALID_PARAMETER);
        }
        let len = most.min(object.contents.len() - from);
        let told = u32::try_from(len).unwrap_or(u32::MAX);
        let response = Response {
            code: answer::OK,
            params: if tells { vec![told] } else { Vec::new() },
        };
        Ok(Answer::Data(Outgoing::Object { id, from, len }, response))
    }

    /// The objects that parameters of storage, format and parent name.
    fn found(&self, storage: u32, format: u32, parent: u32) -> Result<Vec<Id>, u16> {
        let storages: Vec<u32> = match storage {
            // umtprd refuses to list all storages at once.
            ALL if self.firmware() == Firmware::Umtp => return Err(answer::INVALID_STORAGE),
            ALL => self.memory.storages.iter().map(|one| one.id).collect(),
            one => vec![self.memory.storage(one).ok_or(answer::INVALID_STORAGE)?.id],
        };
        let ids: Vec<Id> = match parent {
            // All objects of the storage, at any depth; and those of the root.
            0 => {
                let all = self.memory.all();
                let here = all.filter(|(_, object)| storages.contains(&object.storage));
                here.map(|(id, _)| id).collect()
            }
            ALL => {
                let roots = storages.iter();
                let roots = roots.flat_map(|storage| self.memory.children(*storage, None));
                roots.collect()
            }
            folder => {
                let id = self.parent(folder)?.ok_or(answer::INVALID_PARENT)?;
                let object = self.memory.get(id).ok_or(answer::INVALID_PARENT)?;
                self.memory.children(object.storage, Some(id)).collect()
            }
        };
        let ids = ids
            .into_iter()
            .filter(|id| self.sees(*id))
            .collect::<Vec<_>>();
        if format == 0 || format == ALL {
            return Ok(ids);
        }
        let is = |id: &Id| {
            let object = self.memory.get(*id);
            object.is_some_and(|object| u32::from(self.shown_format(object)) == format)
        };
        Ok(ids.into_iter().filter(is).collect())
    }

    pub(super) fn shown_format(&self, object: &Object) -> u16 {
        if self.firmware() == Firmware::Qemu && !object.folder {
            return format::UNDEFINED;
        }
        object.format
    }

    /// QEMU's names are "Oops" where they are not ASCII.
    pub(super) fn shown_name<'a>(&self, object: &'a Object) -> &'a str {
        if self.firmware() == Firmware::Qemu && !object.name.is_ascii() {
            return "Oops";
        }
        &object.name
    }

    pub(super) fn parent_handle(&mut self, id: Id) -> u32 {
        let parent = self.memory.get(id).and_then(|object| object.parent);
        parent.map_or(0, |parent| self.session.handle(parent))
    }

    fn storage_info(&self, id: u32) -> Result<Vec<u8>, u16> {
        let storage = self.memory.storage(id).ok_or(answer::INVALID_STORAGE)?;
        let free = match self.firmware() {
            // Measured: it has nothing to do with the disk.
            Firmware::Qemu => 1_182_492_278_849_528,
            _ => self.memory.free_bytes(id),
        };
        let mut info = Put::default();
        info.u16(3)
            .u16(if self.firmware() == Firmware::Camera {
                3
            } else {
                2
            })
            .u16(storage.read_only.into())
            .u64(storage.capacity_bytes)
            .u64(free)
            .u32(ALL)
            .text(&storage.name)
            .text("");
        Ok(info.0)
    }

    fn object_info(&mut self, id: Id) -> Result<Vec<u8>, u16> {
        let parent = self.parent_handle(id);
        let object = self.memory.get(id).ok_or(answer::INVALID_HANDLE)?;
        let jpeg = object.format == format::EXIF_JPEG;
        let mut info = Put::default();
        info.u32(object.storage)
            .u16(self.shown_format(object))
            .u16(object.protected.into())
            .u32(u32::try_from(object.contents.len()).unwrap_or(u32::MAX))
            .u16(if jpeg { format::EXIF_JPEG } else { 0 })
            .u32(if jpeg { 4 } else { 0 })
            .u32(0)
            .u32(0)
            .u32(0)
            .u32(0)
            .u32(0)
            .u32(parent)
            .u16(object.folder.into())
            .u32(0)
            .u32(0)
            .text(self.shown_name(object))
            .text(&object.created)
            .text(&object.modified)
            .text("");
        Ok(info.0)
    }
}

fn listed(values: &[u32]) -> Vec<u8> {
    let mut list = Put::default();
    list.list32(values);
    list.0
}
