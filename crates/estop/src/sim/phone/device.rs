//! The device itself: its properties, captures, self-test, reset, and services.

use super::{
    Firmware,
    code::{answer, datatype, event, format, op},
    content::Bytes,
    memory::{Id, Object},
    responder::{Answer, Request, Responder, Response, data, ok},
    wire::{Put, Take},
};

/// What a device has beside its memory.
#[derive(Debug, Clone)]
pub(super) struct Device {
    name: String,
    /// Pictures that are still to be taken.
    captures: Vec<Capture>,
    /// The transaction of an open capture, and its storage.
    open: Option<(u32, u32)>,
    pictures: u32,
    /// It was told to power down.
    pub(super) off: bool,
}

#[derive(Debug, Clone, Copy)]
struct Capture {
    due_ns: u64,
    storage: u32,
    tid: u32,
    /// Whether it is one of an open capture.
    open: bool,
}

/// Device properties: battery, friendly name.
const BATTERY: u16 = 0x5001;
const NAME: u16 = 0xD402;

/// An open capture takes a picture so often.
const PICTURE_EVERY_NS: u64 = 300_000_000;

/// What a picture holds.
const PICTURE: Bytes = Bytes::Generated {
    seed: 0xCA,
    len: 300_000,
};

/// The services of a phone that has them: full-enumeration sync of contacts and device status, as the
/// device numbers them, with their formats and methods.
const SERVICES: [(u32, &str, &[&str], &[&str]); 2] = [
    (
        1,
        "Contacts",
        &["AbstractContact"],
        &["BeginSync", "EndSync"],
    ),
    (2, "DeviceStatus", &[], &[]),
];

/// Codes of formats and methods that are the service's own.
const SERVICE_CODES: u16 = 0xB900;

impl Default for Device {
    fn default() -> Self {
        Self {
            name: "sim".to_owned(),
            captures: Vec::new(),
            open: None,
            pictures: 0,
            off: false,
        }
    }
}

impl Responder {
    /// What is left of the operations.
    pub(super) fn device_operation(
        &mut self,
        request: Request,
        now_ns: u64,
    ) -> Result<Answer, u16> {
        let [first, ..] = request.params;
        match request.code {
            op::GET_DEVICE_PROP_DESC => self.device_property_about(first).map(data),
            op::GET_DEVICE_PROP_VALUE => self.device_property(first).map(data),
            op::RESET_DEVICE_PROP_VALUE => {
                "sim".clone_into(&mut self.device.name);
                Ok(ok())
            }
            op::INITIATE_CAPTURE => self.capture(request, now_ns),
            op::INITIATE_OPEN_CAPTURE => self.open_capture(request, now_ns),
            op::TERMINATE_OPEN_CAPTURE => self.end_capture(first),
            op::SELF_TEST => Ok(ok()),
            op::RESET_DEVICE => {
                self.end_session();
                Ok(ok())
            }
            op::POWER_DOWN => {
                self.device.off = true;
                Ok(ok())
            }
            op::GET_SERVICE_IDS => {
                let mut list = Put::default();
                list.list32(&SERVICES.map(|(id, ..)| id));
                Ok(data(list.0))
            }
            op::GET_SERVICE_CAPABILITIES if SERVICES.iter().any(|one| one.0 == first) => {
                // No formats: an empty array of capability datasets.
                let mut list = Put::default();
                list.u32(0);
                Ok(data(list.0))
            }
            op::GET_SERVICE_INFO => self.service_info(first).map(data),
            _ => Err(answer::INVALID_PARAMETER),
        }
    }

    /// Symbian's dataset: the service, the GUIDs of those that it uses, its properties, formats, methods
    /// and events, and its blocks of data.
    fn service_info(&self, id: u32) -> Result<Vec<u8>, u16> {
        let service = SERVICES.iter().find(|one| one.0 == id);
        let (_, name, formats, methods) = service.ok_or(answer::INVALID_PARAMETER)?;
        let storage = self.memory.storages.first().map_or(0, |one| one.id);
        let guid = |number: u16| {
            0x4553_544f_505f_5349_4d00_0000_0000_0000 | u128::from(id) << 16 | u128::from(number)
        };
        let mut info = Put::default();
        info.u32(id)
            .u32(storage)
            .u128(guid(0))
            .u32(0x0001_0000)
            .u128(guid(1))
            .text(name)
            .u32(0)
            .u32(0)
            .u32(0);
        info.u32(1)
            .u16(SERVICE_CODES)
            .u128(guid(2))
            .u32(3)
            .text("VersionProps");
        info.u32(u32::try_from(formats.len()).unwrap_or(0));
        for (code, name) in (SERVICE_CODES + 0x10..).zip(*formats) {
            info.u16(code).u128(guid(code)).text(name);
            info.u16(format::UNDEFINED).text("");
        }
        info.u32(u32::try_from(methods.len()).unwrap_or(0));
        for (code, name) in (SERVICE_CODES + 0x20..).zip(*methods) {
            info.u16(code).u128(guid(code)).text(name).u16(0);
        }
        info.u32(0).u32(0);
        Ok(info.0)
    }

    pub(super) fn device_properties(&self) -> Vec<u16> {
        match self.firmware() {
            Firmware::Qemu => Vec::new(),
            Firmware::Camera => vec![BATTERY],
            _ => vec![BATTERY, NAME],
        }
    }

    /// `SetDevicePropValue`.
    pub(super) fn set_device_property(
        &mut self,
        request: Request,
        value: &[u8],
    ) -> Result<Vec<u32>, u16> {
        match self.known_property(request.params[0])? {
            NAME => {
                self.device.name = Take(value).text().ok_or(answer::INVALID_PARAMETER)?;
                Ok(Vec::new())
            }
            _ => Err(answer::ACCESS_DENIED),
        }
    }

    /// Pictures whose time has come.
    pub(super) fn tick(&mut self, now_ns: u64) {
        let due = self.device.captures.iter();
        let due = due.enumerate().filter(|(_, one)| one.due_ns <= now_ns);
        let Some((at, capture)) = due.min_by_key(|(_, one)| one.due_ns) else {
            return;
        };
        let capture = *capture;
        self.device.captures.remove(at);
        if let Some(id) = self.picture(capture.storage) {
            self.tell_added(id);
        }
        if capture.open {
            self.device.captures.push(Capture {
                due_ns: capture.due_ns + PICTURE_EVERY_NS,
                ..capture
            });
        } else {
            self.tell(event::CAPTURE_COMPLETE, capture.tid, Vec::new());
        }
    }

    /// When the next picture is taken.
    pub(super) fn next_tick(&self) -> Option<u64> {
        self.device.captures.iter().map(|one| one.due_ns).min()
    }

    /// Nobody watches any more: what was being captured is not.
    pub(super) fn end_captures(&mut self) {
        self.device.captures.clear();
        self.device.open = None;
    }

    fn known_property(&self, property: u32) -> Result<u16, u16> {
        let known = self.device_properties().into_iter();
        let mut found = known.filter(|known| u32::from(*known) == property);
        found.next().ok_or(answer::PROP_NOT_SUPPORTED)
    }

    fn device_property(&self, property: u32) -> Result<Vec<u8>, u16> {
        let mut value = Put::default();
        match self.known_property(property)? {
            NAME => value.text(&self.device.name),
            _ => value.u8(80),
        };
        Ok(value.0)
    }

    /// The dataset of a property's description (PIMA 15740 §13.3.3).
    fn device_property_about(&self, property: u32) -> Result<Vec<u8>, u16> {
        let property = self.known_property(property)?;
        let mut about = Put::default();
        about.u16(property);
        match property {
            NAME => about
                .u16(datatype::STRING)
                .u8(1)
                .text("sim")
                .text(&self.device.name)
                .u8(0),
            // A range from 0 to 100 by 1.
            _ => about
                .u16(datatype::U8)
                .u8(0)
                .u8(100)
                .u8(80)
                .u8(1)
                .u8(0)
                .u8(100)
                .u8(1),
        };
        Ok(about.0)
    }

    /// `InitiateCapture`: answered at once; the picture and the event come later (PIMA 15740 §10.5.14).
    fn capture(&mut self, request: Request, now_ns: u64) -> Result<Answer, u16> {
        if self.device.open.is_some() || !self.device.captures.is_empty() {
            return Err(answer::BUSY);
        }
        let storage = self.capture_storage(request.params[0])?;
        let slow = u64::try_from(self.model.slow.as_nanos()).unwrap_or(u64::MAX);
        self.device.captures.push(Capture {
            due_ns: now_ns.saturating_add(slow),
            storage,
            tid: request.tid,
            open: false,
        });
        Ok(ok())
    }

    /// `InitiateOpenCapture`: pictures until it is ended (PIMA 15740 §10.5.28).
    fn open_capture(&mut self, request: Request, now_ns: u64) -> Result<Answer, u16> {
        if self.device.open.is_some() || !self.device.captures.is_empty() {
            return Err(answer::BUSY);
        }
        let storage = self.capture_storage(request.params[0])?;
        self.device.open = Some((request.tid, storage));
        self.device.captures.push(Capture {
            due_ns: now_ns.saturating_add(PICTURE_EVERY_NS),
            storage,
            tid: request.tid,
            open: true,
        });
        Ok(ok())
    }

    /// `TerminateOpenCapture`, with the transaction that began it (PIMA 15740 §10.5.24).
    fn end_capture(&mut self, tid: u32) -> Result<Answer, u16> {
        match self.device.open {
            Some((open, _)) if open == tid => {
                self.end_captures();
                self.tell(event::CAPTURE_COMPLETE, tid, Vec::new());
                Ok(ok())
            }
            Some(_) => Err(answer::INVALID_TRANSACTION),
            None => Ok(Answer::Now(Response::of(answer::CAPTURE_TERMINATED))),
        }
    }

    fn capture_storage(&self, storage: u32) -> Result<u32, u16> {
        let first = self.memory.storages.first().map_or(0, |one| one.id);
        let storage = if storage == 0 { first } else { storage };
        self.memory.writable(storage)?;
        Ok(storage)
    }

    /// Takes a picture; `None` where there is no room for it.
    fn picture(&mut self, storage: u32) -> Option<Id> {
        let name = loop {
            self.device.pictures += 1;
            let name = format!("SIM{:05}.JPG", self.device.pictures);
            if self.memory.named(storage, None, &name).is_none() {
                break name;
            }
        };
        let picture = Object::file(storage, None, &name);
        self.memory.put_file(picture, PICTURE).ok()
    }
}
