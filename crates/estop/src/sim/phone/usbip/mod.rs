//! The phone at the end of a USB/IP connection: bytes in, bytes out.

mod descriptors;
mod packets;

use std::collections::VecDeque;

use self::{
    descriptors::Setup,
    packets::{BUS_ID, Message},
};
use super::{
    Phone, Truth,
    control::Controlled,
    gadget::{Fetched, Gadget, Offered},
};
use crate::Micros;

/// A phone that is served by USB/IP, one connection at a time. It knows no socket: whoever serves it
/// gives it what came, sends what it has, and calls [`step`](Self::step) when time has gone on.
#[derive(Debug)]
pub struct UsbIp {
    gadget: Gadget,
    imported: bool,
    open: bool,
    from_host: Vec<u8>,
    to_host: VecDeque<u8>,
    control: VecDeque<Urb>,
    out: VecDeque<Urb>,
    into: VecDeque<Urb>,
    interrupt: VecDeque<Urb>,
}

/// A transfer of the host.
#[derive(Debug)]
struct Urb {
    number: u32,
    setup: [u8; 8],
    /// What is to be sent, or what came.
    bytes: Vec<u8>,
    /// So many were sent; so many are wanted.
    count: usize,
    ends_empty: bool,
}

/// A transfer may be so long: usbfs of the host has no more memory for all of them.
const TRANSFER_MAX: usize = 16 << 20;

/// Transfers that wait, at most: a host that has more in flight is cut off.
const TRANSFERS_MAX: usize = 4096;

/// And so many bytes of them to the phone.
const WAITING_MAX: usize = 64 << 20;

/// Bytes that are to be sent are kept up to this length before more are fetched from the phone.
const WINDOW_BYTES: usize = 4 << 20;

/// At one instant it does at most so many things in a row.
const STEPS_MAX: u32 = 1 << 20;

/// Linux's numbers of errors, as USB/IP has them: EPIPE, ECONNRESET.
const STALLED: i32 = -32;
const TAKEN_BACK: i32 = -104;

impl From<Phone> for UsbIp {
    /// The phone, with what it holds. It is a high-speed device: its packets are 512 bytes.
    fn from(phone: Phone) -> Self {
        let mut gadget = phone.gadget;
        gadget.packet = 512;
        Self {
            gadget,
            imported: false,
            open: false,
            from_host: Vec::new(),
            to_host: VecDeque::new(),
            control: VecDeque::new(),
            out: VecDeque::new(),
            into: VecDeque::new(),
            interrupt: VecDeque::new(),
        }
    }
}

impl UsbIp {
    /// A connection was opened: the cable is plugged in anew.
    pub fn connect(&mut self) {
        self.close();
        self.gadget.restart();
        self.open = true;
    }

    /// The connection was closed: the cable is pulled.
    pub fn close(&mut self) {
        self.imported = false;
        self.open = false;
        self.from_host.clear();
        self.to_host.clear();
        for queue in [
            &mut self.control,
            &mut self.out,
            &mut self.into,
            &mut self.interrupt,
        ] {
            queue.clear();
        }
    }

    /// Whether it keeps the connection open. What it has still to send goes out first.
    pub fn is_open(&self) -> bool {
        self.open && !self.gadget.gone
    }

    /// Whether a host has it attached.
    pub fn is_attached(&self) -> bool {
        self.imported && self.open
    }

    /// Takes bytes that came, all of them, and does what they ask.
    pub fn take(&mut self, bytes: &[u8]) {
        self.from_host.extend_from_slice(bytes);
        let mut at = 0;
        while self.open {
            match packets::message(&self.from_host[at..], self.imported, TRANSFER_MAX) {
                Ok(Some((message, len))) => {
                    at += len;
                    self.hear(message);
                }
                Ok(None) => break,
                Err(()) => self.open = false,
            }
        }
        self.from_host.drain(..at.min(self.from_host.len()));
    }

    /// Gives bytes that are to be sent: so many as there are.
    pub fn give(&mut self, into: &mut [u8]) -> usize {
        let len = self.to_host.len().min(into.len());
        let (first, second) = self.to_host.as_slices();
        let split = first.len().min(len);
        into[..split].copy_from_slice(&first[..split]);
        into[split..len].copy_from_slice(&second[..len - split]);
        self.to_host.drain(..len);
        len
    }

    /// Does all that is due by now.
    pub fn step(&mut self, now: Micros) {
        for _ in 0..STEPS_MAX {
            self.gadget.step(now.0.saturating_mul(1000));
            let moved = [self.ask(), self.send(), self.fetch(), self.tell()];
            if !moved.contains(&true) {
                break;
            }
        }
    }

    /// When it next does something by itself, at the latest.
    pub fn next_due(&self) -> Option<Micros> {
        let due = self.gadget.next_due();
        due.map(|due| Micros(due.div_ceil(1000)))
    }

    /// What the phone really holds.
    pub fn truth(&self) -> Truth<'_> {
        self.gadget.truth()
    }

    fn hear(&mut self, message: Message) {
        match message {
            Message::List => self.to_host.extend(packets::list()),
            Message::Import(name) => {
                self.imported = name == BUS_ID;
                self.to_host.extend(packets::imported(self.imported));
            }
            Message::Unlink(number, which) => {
                let mut found = false;
                for queue in [
                    &mut self.control,
                    &mut self.out,
                    &mut self.into,
                    &mut self.interrupt,
                ] {
                    let before = queue.len();
                    queue.retain(|urb| urb.number != which);
                    found |= queue.len() < before;
                }
                let status = if found { TAKEN_BACK } else { 0 };
                self.to_host.extend(packets::unlinked(number, status));
            }
            Message::Submit {
                number,
                endpoint,
                to_host,
                ends_empty,
                len,
                setup,
                bytes,
            } => {
                let urb = Urb {
                    number,
                    setup,
                    bytes,
                    count: if to_host { len } else { 0 },
                    ends_empty: ends_empty && len > 0 && len.is_multiple_of(self.gadget.packet),
                };
                let waiting: usize = self.out.iter().map(|urb| urb.bytes.len()).sum();
                let transfers = self.control.len() + self.out.len() + self.into.len();
                if transfers + self.interrupt.len() >= TRANSFERS_MAX || waiting > WAITING_MAX {
                    self.open = false;
                    return;
                }
                match (endpoint, to_host) {
                    (0, _) => self.control.push_back(urb),
                    (1, true) => self.into.push_back(urb),
                    (2, false) => self.out.push_back(urb),
                    (3, true) => self.interrupt.push_back(urb),
                    _ => self
                        .to_host
                        .extend(packets::submitted(number, STALLED, 0, &[])),
                }
            }
        }
    }

    fn ask(&mut self) -> bool {
        let Some(urb) = self.control.front() else {
            return false;
        };
        let setup = Setup::of(urb.setup);
        let to_host = setup.kind & 0x80 != 0;
        let sent = if to_host { &[][..] } else { &urb.bytes };
        let answer = match descriptors::control(&mut self.gadget, setup, sent) {
            Controlled::Nothing => return false,
            Controlled::Stall => packets::submitted(urb.number, STALLED, 0, &[]),
            Controlled::Done(came) if to_host => {
                packets::submitted(urb.number, 0, came.len(), &came)
            }
            Controlled::Done(_) => packets::submitted(urb.number, 0, sent.len(), &[]),
        };
        self.to_host.extend(answer);
        self.control.pop_front();
        true
    }

    fn send(&mut self) -> bool {
        let Some(urb) = self.out.front_mut() else {
            return false;
        };
        let left = urb.bytes.len() - urb.count;
        let status = match self.gadget.offer(&urb.bytes[urb.count..]) {
            Offered::Nak => return false,
            Offered::Stall => STALLED,
            Offered::Taken(len) if len < left => {
                urb.count += len;
                return true;
            }
            Offered::Taken(len) => {
                urb.count += len;
                if std::mem::take(&mut urb.ends_empty) {
                    return true;
                }
                0
            }
        };
        let answer = packets::submitted(urb.number, status, urb.count, &[]);
        self.to_host.extend(answer);
        self.out.pop_front();
        true
    }

    fn fetch(&mut self) -> bool {
        let Some(urb) = self.into.front_mut() else {
            return false;
        };
        if self.to_host.len() >= WINDOW_BYTES {
            return false;
        }
        let room = urb.count - urb.bytes.len();
        let status = match self.gadget.fetch(room, room, &mut urb.bytes) {
            Fetched::Nak => return false,
            Fetched::Stall => STALLED,
            Fetched::Bytes(_, false) if urb.bytes.len() < urb.count => return true,
            Fetched::Bytes(..) => 0,
        };
        let answer = packets::submitted(urb.number, status, urb.bytes.len(), &urb.bytes);
        self.to_host.extend(answer);
        self.into.pop_front();
        true
    }

    fn tell(&mut self) -> bool {
        let Some(urb) = self.interrupt.front() else {
            return false;
        };
        let Some(mut event) = self.gadget.event() else {
            return false;
        };
        event.truncate(urb.count);
        let answer = packets::submitted(urb.number, 0, event.len(), &event);
        self.to_host.extend(answer);
        self.interrupt.pop_front();
        true
    }
}
