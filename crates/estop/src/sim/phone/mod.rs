//! A simulated phone or camera: packets on the pipes of a still-image interface in, packets out.
//!
//! A responder of its own, with memory behind it, sits at the end of a cable with FIFOs of limited
//! depth: a host that stops in the middle meets the states that real devices are in then. Time is
//! virtual: bytes take what the cable and the memory need, operations take what the model says. It
//! shares no encoder, decoder or state with the host's side; what it holds is the oracle. Where its
//! rules come from: [`rules()`].

mod about;
mod cable;
mod code;
mod content;
mod control;
mod device;
mod gadget;
mod host;
mod ip;
mod kept;
mod memory;
mod model;
mod phases;
mod props;
mod quirk;
mod responder;
mod rules;
mod send;
mod session;
mod shelf;
mod truth;
mod unseen;
mod usbip;
mod wire;

use std::{collections::VecDeque, sync::Arc};

use self::{
    cable::{Flight, Landed},
    gadget::Gadget,
};
use super::{Fault, Script};
use crate::Micros;

pub use content::{Bytes, generated};
pub use ip::{NetPhone, PtpIp};
pub use memory::{Laid, Storage};
pub use model::{Firmware, Model};
pub use quirk::Quirk;
pub use rules::{Rule, Source, rules};
pub use shelf::{Shelf, Unshelved};
pub use truth::{Found, Truth};
pub use usbip::UsbIp;

/// A simulated phone on a simulated cable.
#[derive(Debug, Clone)]
pub struct Phone {
    gadget: Gadget,
    now_ns: u64,
    out: VecDeque<Flight>,
    into: VecDeque<Flight>,
    landed: VecDeque<Landed>,
    events: VecDeque<Vec<u8>>,
    /// When the host controller asks the interrupt pipe next.
    poll_ns: u64,
    delivered: Vec<u8>,
    script: Script,
    /// A fault that came while nothing was asked.
    carried: Option<Fault>,
    /// The process that used it is dead.
    off: bool,
    /// The host has no transfer posted on the interrupt pipe.
    deaf: bool,
}

impl Phone {
    /// A phone of this model, empty, just plugged in.
    pub fn new(model: Model) -> Self {
        Self {
            gadget: Gadget::new(model),
            now_ns: 0,
            out: VecDeque::new(),
            into: VecDeque::new(),
            landed: VecDeque::new(),
            events: VecDeque::new(),
            poll_ns: 0,
            delivered: Vec::new(),
            script: Script::quiet(),
            carried: None,
            off: false,
            deaf: false,
        }
    }

    /// The model it is of.
    pub fn model(&self) -> &Model {
        &self.gadget.responder.model
    }

    /// What happens to it from now on.
    pub fn follow(&mut self, script: Script) {
        self.script = script;
    }

    /// Puts a file at a path of a storage, with the folders above it: as the phone itself does it. An
    /// open session hears of it.
    pub fn put(&mut self, storage: u32, path: &str, bytes: Bytes) {
        self.gadget.responder.put(storage, path, Some(bytes));
    }

    /// Puts an empty folder at a path of a storage.
    pub fn put_folder(&mut self, storage: u32, path: &str) {
        self.gadget.responder.put(storage, path, None);
    }

    /// Takes the object at a path away, with all below it: as a person does it on the phone.
    pub fn take_away(&mut self, storage: u32, path: &str) {
        self.gadget.responder.take_away(storage, path);
    }

    /// Makes the object at a path one that cannot be deleted, or no longer.
    pub fn protect(&mut self, storage: u32, path: &str, protected: bool) {
        let memory = &mut self.gadget.responder.memory;
        if let Some(object) = memory.at(storage, path).and_then(|id| memory.get_mut(id)) {
            object.protected = protected;
        }
    }

    /// Generated objects of this seed take no room in memory when they are sent to it.
    pub fn recognise(&mut self, seed: u64) {
        self.gadget.responder.memory.seeds.push(seed);
    }

    /// It keeps its objects there from now on, in its first storage, whose capacity is given in bytes,
    /// and has no other but those of [`keep_beside`](Self::keep_beside). What is there already is told by
    /// [`lay`](Self::lay). Only for one that is empty. The storage.
    pub fn keep_on(&mut self, shelf: Arc<dyn Shelf>, capacity_bytes: u64) -> u32 {
        let responder = &mut self.gadget.responder;
        responder.model.storages.truncate(1);
        for storage in &mut responder.model.storages {
            storage.capacity_bytes = capacity_bytes;
        }
        responder
            .memory
            .storages
            .clone_from(&responder.model.storages);
        responder.memory.shelf = Some(shelf);
        let first = responder.model.storages.first();
        first.map_or(0, |storage| storage.id)
    }

    /// One storage more, kept in this folder of the shelf, which is there: a card. The storage.
    pub fn keep_beside(&mut self, name: &str, folder: &str, capacity_bytes: u64) -> u32 {
        let responder = &mut self.gadget.responder;
        let storages = &mut responder.model.storages;
        // The next physical storage, and its first logical one (PIMA 15740 §5.5.1).
        let id = storages.iter().map(|one| one.id >> 16).max().unwrap_or(0);
        let id = (id.wrapping_add(1) << 16) | 1;
        storages.push(Storage {
            id,
            name: name.to_owned(),
            capacity_bytes,
            read_only: false,
        });
        responder.memory.storages.clone_from(storages);
        responder.memory.places.insert(id, folder.to_owned());
        id
    }

    /// An object that is on the shelf already, at a path of a storage, after the folder that it is in.
    /// `false`: there is no room for one more, or no such folder.
    pub fn lay(&mut self, storage: u32, path: &str, object: &Laid) -> bool {
        let memory = &mut self.gadget.responder.memory;
        memory.lay(storage, path, object).is_ok()
    }

    /// Its quirks that strike once have struck.
    pub fn spend_quirks(&mut self) {
        self.gadget.strikes.spend();
    }

    /// What it really holds.
    pub fn truth(&self) -> Truth<'_> {
        self.gadget.truth()
    }

    /// The virtual time.
    pub fn now(&self) -> Micros {
        Micros(self.now_ns / 1000)
    }

    /// Moves its clock on to this time, if that is later.
    pub fn advance_to(&mut self, now: Micros) {
        self.now_ns = self.now_ns.max(now.0.saturating_mul(1000));
        self.gadget.step(self.now_ns);
    }

    /// Whether its host listens at the interrupt pipe, as it does at first: what the phone tells by itself
    /// waits in the phone while it does not.
    pub fn listen(&mut self, listens: bool) {
        self.deaf = !listens;
    }

    /// The cable is pulled.
    pub fn unplug(&mut self) {
        self.gadget.gone = true;
    }

    /// It is unplugged and plugged in again: no session, nothing in flight. Of an object that was
    /// being sent there is what its firmware leaves of it.
    pub fn replug(&mut self) {
        self.host_dies();
        self.gadget.restart();
        self.off = false;
        self.carried = None;
    }

    /// The process that used it dies: what was in flight is taken back, and the phone is in the
    /// middle of whatever it was. The next one can take the interface.
    pub fn host_dies(&mut self) {
        self.out.clear();
        self.into.clear();
        self.landed.clear();
        self.events.clear();
        self.off = false;
    }

    fn has_gone(&self) -> bool {
        self.off || self.gadget.gone
    }
}
