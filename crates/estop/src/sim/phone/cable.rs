//! The cable: transfers in flight, and the packets that move while time goes on.

use super::{
    Phone,
    gadget::{Fetched, Offered},
    phases::takes_ns,
};
use crate::{
    Micros,
    mtp::{Completion, EVENTS_MAX, Pipe, Tag},
};

/// A transfer in flight.
#[derive(Debug, Clone)]
pub(super) struct Flight {
    pub(super) tag: Tag,
    /// What is to be sent, or what came.
    pub(super) bytes: Vec<u8>,
    /// Of the bytes to be sent, so many were; of those to come, so many are wanted.
    pub(super) count: usize,
    pub(super) halved: bool,
}

/// A transfer that is over.
#[derive(Debug, Clone)]
pub(super) enum Landed {
    Sent(Tag),
    Received(Tag, Vec<u8>),
    Stalled(Tag, Pipe, u32),
    Withdrawn(Tag, u32, Vec<u8>),
}

/// The host controller asks the interrupt pipe so often: bInterval of most of these devices.
const INTERRUPT_NS: u64 = 4_000_000;

impl Phone {
    /// Lets the cable and the phone work until something has landed, or until then: whether a wait for
    /// transfers would be over at once.
    pub fn work_until(&mut self, until: Micros) -> bool {
        let until_ns = until.0.saturating_mul(1000);
        loop {
            let in_flight = !(self.out.is_empty() && self.into.is_empty());
            if !self.landed.is_empty() || !in_flight || self.gadget.gone {
                return true;
            }
            if self.now_ns >= until_ns {
                return false;
            }
            self.turn(until_ns);
        }
    }

    /// Lets the cable and the phone work until then.
    pub(super) fn run_until(&mut self, until_ns: u64) {
        while self.now_ns < until_ns {
            self.turn(until_ns);
        }
        self.gadget.step(self.now_ns);
        self.poll();
    }

    /// Half of the time until the phone does something by itself.
    pub(super) fn half_way(&self, deadline_ns: u64) -> u64 {
        let due = self.gadget.next_due().unwrap_or(deadline_ns);
        let until = due.min(deadline_ns).max(self.now_ns);
        self.now_ns + (until - self.now_ns).div_ceil(2)
    }

    /// Moves packets once on each pipe; if there are none to move, moves the clock.
    pub(super) fn turn(&mut self, until_ns: u64) {
        self.gadget.step(self.now_ns);
        self.poll();
        let sent = self.send();
        let came = self.fetch();
        if sent || came || self.gadget.gone {
            if self.gadget.gone {
                self.now_ns = until_ns.max(self.now_ns);
            }
            return;
        }
        let tells = self.poll_ns > self.now_ns && !self.deaf;
        let tells = tells && !self.gadget.responder.events.is_empty();
        let next = [self.gadget.next_due(), tells.then_some(self.poll_ns)];
        let next = next.into_iter().flatten().min().unwrap_or(until_ns);
        self.now_ns = next.min(until_ns).max(self.now_ns);
    }

    fn send(&mut self) -> bool {
        let packet = self.gadget.packet;
        let Some(flight) = self.out.front_mut() else {
            return false;
        };
        let mut rest = &flight.bytes[flight.count..];
        if !flight.halved && rest.len() > packet {
            // The first half by itself, so that something can happen in the middle.
            rest = &rest[..(rest.len() / 2).div_ceil(packet) * packet];
        }
        match self.gadget.offer(rest) {
            Offered::Nak => false,
            Offered::Stall => {
                let moved = short(flight.count);
                self.land_out(|tag| Landed::Stalled(tag, Pipe::Out, moved));
                true
            }
            Offered::Taken(len) => {
                flight.halved = true;
                flight.count += len;
                let over = flight.count == flight.bytes.len();
                self.spend(len);
                if over {
                    self.land_out(Landed::Sent);
                }
                true
            }
        }
    }

    fn fetch(&mut self) -> bool {
        let packet = self.gadget.packet;
        let Some(flight) = self.into.front_mut() else {
            return false;
        };
        let room = flight.count - flight.bytes.len();
        let mut most = room;
        if !flight.halved && most > packet {
            most = (most / 2).div_ceil(packet) * packet;
        }
        match self.gadget.fetch(most, room, &mut flight.bytes) {
            Fetched::Nak => false,
            Fetched::Stall => {
                let moved = short(flight.bytes.len());
                self.land_in(|flight| Landed::Stalled(flight.tag, Pipe::In, moved));
                true
            }
            Fetched::Bytes(len, ends) => {
                flight.halved = true;
                let over = ends || flight.bytes.len() == flight.count;
                self.spend(len);
                if over {
                    self.land_in(|flight| Landed::Received(flight.tag, flight.bytes));
                }
                true
            }
        }
    }

    fn land_out(&mut self, landed: impl FnOnce(Tag) -> Landed) {
        let flight = self.out.pop_front();
        self.landed.extend(flight.map(|flight| landed(flight.tag)));
    }

    fn land_in(&mut self, landed: impl FnOnce(Flight) -> Landed) {
        let flight = self.into.pop_front();
        self.landed.extend(flight.map(landed));
    }

    /// The cable is busy with so many bytes.
    fn spend(&mut self, len: usize) {
        let rate = self.model().wire_bytes_per_s;
        self.now_ns = self.now_ns.saturating_add(takes_ns(len, rate));
    }

    /// Asks the interrupt pipe, if it is time to. A phone that was frozen until then goes on.
    pub(super) fn poll(&mut self) {
        if self.now_ns < self.poll_ns || self.off || self.deaf {
            return;
        }
        if let Some(event) = self.gadget.event() {
            self.poll_ns = self.now_ns.saturating_add(INTERRUPT_NS);
            if self.events.len() < EVENTS_MAX {
                self.events.push_back(event);
            }
            self.gadget.step(self.now_ns);
        }
    }

    pub(super) fn deliver(&mut self, landed: Landed) -> Completion<'_> {
        match landed {
            Landed::Sent(tag) => Completion::Sent(tag),
            Landed::Stalled(tag, pipe, moved) => Completion::Stalled(tag, pipe, moved),
            Landed::Received(tag, bytes) => {
                self.delivered = bytes;
                Completion::Received(tag, &self.delivered)
            }
            Landed::Withdrawn(tag, moved, bytes) => {
                self.delivered = bytes;
                Completion::Withdrawn(tag, moved, &self.delivered)
            }
        }
    }
}

pub(super) fn short(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
