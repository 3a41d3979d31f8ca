//! The responder: operations and what they do, whatever carries them.

use std::{collections::VecDeque, time::Duration};

use super::{
    Bytes, Firmware, Model, Quirk,
    code::{ALL, answer, event, op},
    device::Device,
    memory::{Id, Memory},
    session::Session,
    unseen::Unseen,
};

/// The command of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) code: u16,
    pub(super) tid: u32,
    /// What was not given is 0.
    pub(super) params: [u32; 5],
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Response {
    pub(super) code: u16,
    pub(super) params: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) code: u16,
    pub(super) tid: u32,
    pub(super) params: Vec<u32>,
}

/// What comes of a command.
#[derive(Debug, Clone)]
pub(super) enum Answer {
    /// A response.
    Now(Response),
    /// Data to the host, and then a response.
    Data(Outgoing, Response),
    /// Data from the host.
    Wants(Incoming),
}

/// Data to the host.
#[derive(Debug, Clone)]
pub(super) enum Outgoing {
    Bytes(Vec<u8>),
    Object { id: Id, from: u64, len: u64 },
}

/// Data from the host, as far as it came.
#[derive(Debug, Clone)]
pub(super) struct Incoming {
    pub(super) request: Request,
    pub(super) wanted: Wanted,
    pub(super) came: u64,
}

#[derive(Debug, Clone)]
pub(super) enum Wanted {
    Dataset(Vec<u8>),
    /// The object that was announced.
    Object(Id),
    /// A part of an object under edit.
    Part(Id, u64),
    /// It is taken, and answered with this.
    Nothing(u16),
}

/// What was carried out, and how long that takes.
#[derive(Debug)]
pub(super) struct Done<T> {
    pub(super) what: T,
    pub(super) takes: Duration,
}

#[derive(Debug, Clone)]
pub(super) struct Responder {
    pub(super) model: Model,
    pub(super) memory: Memory,
    pub(super) session: Session,
    pub(super) device: Device,
    pub(super) events: VecDeque<Event>,
    pub(super) unseen: Unseen,
    /// The time, as whoever carries it told last.
    pub(super) now_ns: u64,
}

/// A dataset that a host sends is kept up to this length.
const DATASET_MAX: usize = 1 << 20;

/// Events that nobody fetches are kept up to this number, the newest dropped.
const EVENTS_MAX: usize = 1024;

impl Response {
    pub(super) fn of(code: u16) -> Self {
        Self {
            code,
            params: Vec::new(),
        }
    }
}

impl Outgoing {
    pub(super) fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Object { len, .. } => *len,
        }
    }
}

impl Responder {
    pub(super) fn new(model: Model) -> Self {
        let mut memory = Memory::default();
        memory.storages.clone_from(&model.storages);
        Self {
            model,
            memory,
            session: Session::default(),
            device: Device::default(),
            events: VecDeque::new(),
            unseen: Unseen::default(),
            now_ns: 0,
        }
    }

    /// Carries a command out, as far as it goes without data from the host.
    pub(super) fn begin(&mut self, request: Request, now_ns: u64) -> Done<Answer> {
        let answer = match self.refusal(request) {
            None => self.carry_out(request, now_ns),
            Some(code) if wants_data(request.code) => Ok(discarding(request, code)),
            Some(code) => Err(code),
        };
        let answer = answer.unwrap_or_else(|code| Answer::Now(Response::of(code)));
        Done {
            takes: self.takes(request),
            what: answer,
        }
    }

    /// Takes data of a data phase; what it answers when it cannot.
    pub(super) fn take(&mut self, incoming: &mut Incoming, bytes: &[u8]) -> Result<(), u16> {
        let at = incoming.came;
        incoming.came += bytes.len() as u64;
        match &mut incoming.wanted {
            Wanted::Nothing(_) => Ok(()),
            Wanted::Dataset(dataset) => {
                let room = DATASET_MAX.saturating_sub(dataset.len());
                dataset.extend_from_slice(&bytes[..bytes.len().min(room)]);
                Ok(())
            }
            Wanted::Object(id) => self.store(*id, at, bytes),
            Wanted::Part(id, from) => self.store(*id, *from + at, bytes),
        }
    }

    /// The data phase has come to its end: whole, or before what the container announced.
    pub(super) fn finish(&mut self, incoming: Incoming, whole: bool) -> Done<Response> {
        let request = incoming.request;
        let response = match incoming.wanted {
            Wanted::Nothing(code) => Err(code),
            Wanted::Dataset(_) if !whole => Err(answer::INCOMPLETE_TRANSFER),
            Wanted::Dataset(dataset) => self.given(request, &dataset),
            Wanted::Object(id) => self.sent(id, incoming.came, whole),
            Wanted::Part(..) if !whole => Err(answer::INCOMPLETE_TRANSFER),
            Wanted::Part(..) => Ok(vec![u32::try_from(incoming.came).unwrap_or(u32::MAX)]),
        };
        let changes = !matches!(request.code, op::SEND_PARTIAL_OBJECT);
        Done {
            what: match response {
                Ok(params) => Response {
                    code: answer::OK,
                    params,
                },
                Err(code) => Response::of(code),
            },
            takes: if changes {
                self.model.change
            } else {
                Duration::ZERO
            },
        }
    }

    /// The bytes of a data phase from `at` on.
    pub(super) fn read(&self, from: &Outgoing, at: u64, into: &mut [u8]) -> Result<(), u16> {
        match from {
            Outgoing::Bytes(bytes) => {
                let start = usize::try_from(at).unwrap_or(usize::MAX);
                let here = bytes.get(start..).unwrap_or_default();
                let len = here.len().min(into.len());
                into[..len].copy_from_slice(&here[..len]);
                Ok(())
            }
            Outgoing::Object { id, from, .. } => self.memory.read(*id, from + at, into),
        }
    }

    /// The session ends, and with it whatever was only announced.
    pub(super) fn end_session(&mut self) {
        self.forget_pending();
        self.session = Session::default();
        self.see_all();
    }

    pub(super) fn tell(&mut self, code: u16, tid: u32, params: Vec<u32>) {
        if self.events.len() < EVENTS_MAX {
            self.events.push_back(Event { code, tid, params });
        }
    }

    pub(super) fn tell_added(&mut self, id: Id) {
        if self.session.id.is_some() {
            let handle = self.session.handle(id);
            self.tell(event::OBJECT_ADDED, 0, vec![handle]);
        }
    }

    /// The phone itself has an object more.
    pub(super) fn put(&mut self, storage: u32, path: &str, bytes: Option<Bytes>) {
        if let Ok(id) = self.memory.put(storage, path, bytes) {
            self.tell_added(id);
        }
    }

    /// A person deletes an object, with all below it.
    pub(super) fn take_away(&mut self, storage: u32, path: &str) {
        let Some(top) = self.memory.at(storage, path) else {
            return;
        };
        let tree = self.memory.tree(top);
        for id in tree.iter().rev() {
            self.memory.remove(*id);
        }
        for id in tree {
            if self.session.id.is_some() {
                let handle = self.session.handle(id);
                self.tell(event::OBJECT_REMOVED, 0, vec![handle]);
            }
        }
    }

    pub(super) fn has(&self, quirk: Quirk) -> bool {
        self.model.quirks.contains(&quirk)
    }

    pub(super) fn firmware(&self) -> Firmware {
        self.model.firmware
    }

    /// The object of a handle.
    pub(super) fn id(&self, handle: u32) -> Result<Id, u16> {
        let id = self.session.object(handle);
        let there = id.filter(|id| self.sees(*id) && self.memory.get(*id).is_some());
        there.ok_or(answer::INVALID_HANDLE)
    }

    /// The folder of a parameter; `None` is the root of the storage.
    pub(super) fn parent(&self, handle: u32) -> Result<Option<Id>, u16> {
        if handle == 0 || handle == ALL {
            return Ok(None);
        }
        let id = self.id(handle).map_err(|_| answer::INVALID_PARENT)?;
        let folder = self.memory.get(id).is_some_and(|object| object.folder);
        folder.then_some(Some(id)).ok_or(answer::INVALID_PARENT)
    }

    fn refusal(&self, request: Request) -> Option<u16> {
        let known = self.firmware().operations();
        let sessionless = matches!(request.code, op::GET_DEVICE_INFO | op::OPEN_SESSION);
        if known.binary_search(&request.code).is_err() {
            Some(answer::NOT_SUPPORTED)
        } else if sessionless {
            None
        } else if self.session.id.is_none() {
            Some(answer::SESSION_NOT_OPEN)
        } else if request.tid == 0 || request.tid == ALL {
            Some(answer::INVALID_TRANSACTION)
        } else if self.session.is_worn_out() && request.code != op::CLOSE_SESSION {
            Some(answer::GENERAL_ERROR)
        } else {
            None
        }
    }

    fn carry_out(&mut self, request: Request, now_ns: u64) -> Result<Answer, u16> {
        match request.code {
            op::GET_DEVICE_INFO => Ok(data(self.device_info())),
            op::OPEN_SESSION => self.open_session(request),
            op::CLOSE_SESSION => {
                self.end_session();
                Ok(ok())
            }
            op::GET_STORAGE_IDS
            | op::GET_STORAGE_INFO
            | op::GET_NUM_OBJECTS
            | op::GET_OBJECT_HANDLES
            | op::GET_OBJECT_INFO
            | op::GET_OBJECT
            | op::GET_THUMB
            | op::GET_PARTIAL_OBJECT
            | op::GET_PARTIAL_OBJECT_64 => self.look(request),
            op::DELETE_OBJECT | op::MOVE_OBJECT | op::COPY_OBJECT | op::FORMAT_STORE => {
                self.rearrange(request)
            }
            op::SEND_OBJECT => Ok(self.wants_object(request)),
            op::SEND_PARTIAL_OBJECT => Ok(self.wants_part(request)),
            op::TRUNCATE_OBJECT | op::BEGIN_EDIT_OBJECT | op::END_EDIT_OBJECT => self.edit(request),
            op::GET_OBJECT_PROPS_SUPPORTED
            | op::GET_OBJECT_PROP_DESC
            | op::GET_OBJECT_PROP_VALUE
            | op::GET_OBJECT_PROP_LIST => self.properties(request),
            code if wants_data(code) => Ok(Answer::Wants(Incoming {
                request,
                wanted: Wanted::Dataset(Vec::new()),
                came: 0,
            })),
            _ => self.device_operation(request, now_ns),
        }
    }

    fn given(&mut self, request: Request, dataset: &[u8]) -> Result<Vec<u32>, u16> {
        match request.code {
            op::SEND_OBJECT_INFO => self.announced(request, dataset),
            op::SEND_OBJECT_PROP_LIST => self.announced_by_properties(request, dataset),
            op::SET_OBJECT_PROP_VALUE => self.set_property(request, dataset),
            _ => self.set_device_property(request, dataset),
        }
    }

    fn takes(&self, request: Request) -> Duration {
        let own = match request.code {
            op::DELETE_OBJECT | op::MOVE_OBJECT | op::COPY_OBJECT => self.model.change,
            op::FORMAT_STORE | op::SELF_TEST | op::RESET_DEVICE => self.model.slow,
            _ => Duration::ZERO,
        };
        self.model.latency + own
    }
}

/// Whether the host sends data with this operation.
pub(super) fn wants_data(code: u16) -> bool {
    matches!(
        code,
        op::SEND_OBJECT_INFO
            | op::SEND_OBJECT
            | op::SEND_OBJECT_PROP_LIST
            | op::SET_DEVICE_PROP_VALUE
            | op::SET_OBJECT_PROP_VALUE
            | op::SEND_PARTIAL_OBJECT
    )
}

/// The data are taken, and answered with this.
fn discarding(request: Request, code: u16) -> Answer {
    Answer::Wants(Incoming {
        request,
        wanted: Wanted::Nothing(code),
        came: 0,
    })
}

pub(super) fn ok() -> Answer {
    Answer::Now(Response::of(answer::OK))
}

pub(super) fn data(bytes: Vec<u8>) -> Answer {
    Answer::Data(Outgoing::Bytes(bytes), Response::of(answer::OK))
}
