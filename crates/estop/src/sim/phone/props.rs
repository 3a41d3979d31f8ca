//! Object properties (MTP 1.1 §5.3, appendices B and E): described, told, set, listed, and sent ahead
//! of an object.

use super::{
    Firmware,
    code::{ALL, answer, datatype, format, op},
    memory::{Id, Object},
    responder::{Answer, Request, Responder, data},
    wire::{Put, Take},
};

const STORAGE: u16 = 0xDC01;
const FORMAT: u16 = 0xDC02;
const PROTECTION: u16 = 0xDC03;
const SIZE: u16 = 0xDC04;
const FILE_NAME: u16 = 0xDC07;
const CREATED: u16 = 0xDC08;
const MODIFIED: u16 = 0xDC09;
const PARENT: u16 = 0xDC0B;
const UNIQUE: u16 = 0xDC41;
const NAME: u16 = 0xDC44;

const PROPERTIES: [u16; 10] = [
    STORAGE, FORMAT, PROTECTION, SIZE, FILE_NAME, CREATED, MODIFIED, PARENT, UNIQUE, NAME,
];

/// The most objects of one list: a phone would not build more at once either.
const LIST_MAX: usize = 200_000;

impl Responder {
    /// Operations that tell of properties.
    pub(super) fn properties(&mut self, request: Request) -> Result<Answer, u16> {
        let [first, second, ..] = request.params;
        match request.code {
            op::GET_OBJECT_PROPS_SUPPORTED => {
                let mut list = Put::default();
                list.list16(self.object_properties());
                Ok(data(list.0))
            }
            op::GET_OBJECT_PROP_DESC => self.described(first).map(data),
            op::GET_OBJECT_PROP_VALUE => {
                let id = self.id(first)?;
                let property = self.known(second)?;
                let mut value = Put::default();
                self.value(id, property, &mut value)?;
                Ok(data(value.0))
            }
            _ => self.list(request),
        }
    }

    /// `SetObjectPropValue`.
    pub(super) fn set_property(&mut self, request: Request, value: &[u8]) -> Result<Vec<u32>, u16> {
        let [handle, property, ..] = request.params;
        let id = self.id(handle)?;
        let property = self.known(property)?;
        let object = self.memory.get(id).ok_or(answer::INVALID_HANDLE)?;
        self.memory.writable(object.storage)?;
        let text = Take(value).text().ok_or(answer::INVALID_PARAMETER)?;
        if matches!(property, FILE_NAME | NAME) {
            let taken = self.memory.named(object.storage, object.parent, &text);
            if text.is_empty() || text.contains(['/', '\0']) || taken.is_some_and(|by| by != id) {
                return Err(answer::GENERAL_ERROR);
            }
        }
        let android = self.firmware().is_android();
        match property {
            FILE_NAME | NAME => self.memory.rename(id, text)?,
            // Android sets the name alone.
            MODIFIED if !android => {
                let object = self.memory.get_mut(id).ok_or(answer::INVALID_HANDLE)?;
                object.modified = text;
            }
            _ => return Err(answer::ACCESS_DENIED),
        }
        Ok(Vec::new())
    }

    /// `SendObjectPropList`: properties ahead of an object, whose size has 64 bits.
    pub(super) fn announced_by_properties(
        &mut self,
        request: Request,
        list: &[u8],
    ) -> Result<Vec<u32>, u16> {
        let [storage, parent, format, high, low] = request.params;
        let mut object = Object::file(0, None, "");
        object.format = u16::try_from(format).map_err(|_| answer::INVALID_PARAMETER)?;
        object.folder = object.format == format::ASSOCIATION;
        let mut list = Take(list);
        let count = list.u32().ok_or(answer::INVALID_PARAMETER)?;
        for _ in 0..count.min(u32::from(u16::MAX)) {
            let one = (|| Some((list.u32()?, list.u16()?, list.u16()?)))();
            let (_, property, kind) = one.ok_or(answer::INVALID_PARAMETER)?;
            let mut text = None;
            let read = match kind {
                datatype::U8 => list.u8().map(|_| ()),
                datatype::U16 => list.u16().map(|_| ()),
                datatype::U32 => list.u32().map(|_| ()),
                datatype::U64 => list.u64().map(|_| ()),
                datatype::U128 => list.u64().and_then(|_| list.u64()).map(|_| ()),
                datatype::STRING => list.text().map(|read| text = Some(read)),
                _ => None,
            };
            read.ok_or(answer::INVALID_PARAMETER)?;
            let Some(text) = text else { continue };
            match property {
                FILE_NAME => object.name = text,
                NAME if object.name.is_empty() => object.name = text,
                CREATED => object.created = text,
                MODIFIED => object.modified = text,
                _ => {}
            }
        }
        let size = u64::from(high) << 32 | u64::from(low);
        let mut told = self.announce(storage, parent, object, Some(size))?;
        // No property failed: aft-mtp-cli reads the fourth parameter whatever the response.
        told.push(0);
        Ok(told)
    }

    fn object_properties(&self) -> &'static [u16] {
        match self.firmware() {
            // QEMU's list has neither dates nor protection.
            Firmware::Qemu => &[STORAGE, FORMAT, SIZE, FILE_NAME, PARENT, UNIQUE, NAME],
            _ => &PROPERTIES,
        }
    }

    fn known(&self, property: u32) -> Result<u16, u16> {
        let known = self.object_properties().iter();
        let mut found = known.filter(|known| u32::from(**known) == property);
        found
            .next()
            .copied()
            .ok_or(answer::OBJECT_PROP_NOT_SUPPORTED)
    }

    /// The dataset of a property's description (MTP 1.1 §5.3.2).
    fn described(&self, property: u32) -> Result<Vec<u8>, u16> {
        let property = self.known(property)?;
        let kind = kind_of(property);
        let renames = matches!(property, FILE_NAME | NAME) && self.firmware() != Firmware::Qemu;
        let mut about = Put::default();
        about.u16(property).u16(kind).u8(renames.into());
        match kind {
            datatype::U16 => about.u16(0),
            datatype::U32 => about.u32(0),
            datatype::U64 => about.u64(0),
            datatype::U128 => about.u128(0),
            _ => about.text(""),
        };
        about.u32(0).u8(0);
        Ok(about.0)
    }

    fn value(&mut self, id: Id, property: u16, value: &mut Put) -> Result<(), u16> {
        let parent = match property {
            PARENT => self.parent_handle(id),
            _ => 0,
        };
        let object = self.memory.get(id).ok_or(answer::INVALID_HANDLE)?;
        match property {
            STORAGE => value.u32(object.storage),
            FORMAT => value.u16(self.shown_format(object)),
            PROTECTION => value.u16(object.protected.into()),
            SIZE => value.u64(object.contents.len()),
            CREATED => value.text(&object.created),
            MODIFIED => value.text(&object.modified),
            PARENT => value.u32(parent),
            UNIQUE => value.u128(u128::from(id.number()) << 64 | u128::from(object.storage)),
            _ => value.text(self.shown_name(object)),
        };
        Ok(())
    }

    /// `GetObjectPropList`: of one object, or of those in a folder, to a depth of one at most.
    fn list(&mut self, request: Request) -> Result<Answer, u16> {
        let [handle, format, property, group, depth] = request.params;
        if property == 0 {
            return Err(if group == 0 {
                answer::INVALID_PARAMETER
            } else {
                answer::BY_FORMAT_UNSUPPORTED
            });
        }
        let properties = match property {
            ALL => self.object_properties().to_vec(),
            one => vec![self.known(one)?],
        };
        let ids: Vec<Id> = match (handle, depth) {
            (ALL, _) | (0, ALL) => self.memory.all().map(|(id, _)| id).collect(),
            (0, 1) => {
                let storages = self.memory.storages.iter();
                let roots = storages.flat_map(|one| self.memory.children(one.id, None));
                roots.collect()
            }
            (0, _) => Vec::new(),
            (handle, 0) => vec![self.id(handle)?],
            // It takes no notice of the depth.
            (handle, 1) if self.firmware() == Firmware::Umtp => vec![self.id(handle)?],
            (handle, 1) => {
                let id = self.id(handle)?;
                let object = self.memory.get(id).ok_or(answer::INVALID_HANDLE)?;
                self.memory.children(object.storage, Some(id)).collect()
            }
            _ => return Err(answer::BY_FORMAT_UNSUPPORTED),
        };
        let wanted = |id: &Id| {
            let object = self.memory.get(*id);
            format == 0
                || object.is_some_and(|object| u32::from(self.shown_format(object)) == format)
        };
        let ids: Vec<Id> = ids.into_iter().filter(wanted).take(LIST_MAX).collect();
        let mut list = Put::default();
        let count = ids.len() * properties.len();
        list.u32(u32::try_from(count).unwrap_or(u32::MAX));
        for id in ids {
            let handle = self.session.handle(id);
            for property in &properties {
                list.u32(handle).u16(*property).u16(kind_of(*property));
                self.value(id, *property, &mut list)?;
            }
        }
        Ok(data(list.0))
    }
}

fn kind_of(property: u16) -> u16 {
    match property {
        STORAGE | PARENT => datatype::U32,
        FORMAT | PROTECTION => datatype::U16,
        SIZE => datatype::U64,
        UNIQUE => datatype::U128,
        _ => datatype::STRING,
    }
}
