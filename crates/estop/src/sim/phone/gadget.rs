//! The device's side of the cable: packets, containers, phases (Still Image class §6, §7; MTP 1.1 app. H).

use std::collections::VecDeque;

use super::{
    Firmware, Model, Quirk,
    memory::Id,
    quirk::Strikes,
    responder::{Incoming, Outgoing, Request, Responder, Response, Wanted},
    wire::Put,
};

/// A device on a cable. It takes and gives whole packets; what it does in between, it does when its
/// time has come. All times are nanoseconds of a clock that its host moves.
#[derive(Debug, Clone)]
pub(super) struct Gadget {
    pub(super) responder: Responder,
    pub(super) now_ns: u64,
    pub(super) packet: usize,
    pub(super) fifo_bytes: usize,
    /// Packets from the host that were not worked on yet.
    pub(super) from_host: VecDeque<Arrived>,
    pub(super) from_host_bytes: usize,
    /// Packets to the host that were not fetched yet.
    pub(super) to_host: VecDeque<Segment>,
    pub(super) to_host_bytes: usize,
    pub(super) doing: Doing,
    /// When its memory is done with what it was given last.
    pub(super) memory_free_ns: u64,
    pub(super) halted_out: bool,
    pub(super) halted_in: bool,
    /// It has cancelled by itself, and tells so.
    pub(super) cancelled: bool,
    /// So many status requests are answered with busy.
    pub(super) busy_answers: u32,
    /// Until then they are.
    pub(super) busy_until_ns: u64,
    pub(super) silence: Silence,
    pub(super) silent_until_ns: u64,
    pub(super) gone: bool,
    /// A response that comes after its transaction was cancelled.
    pub(super) late: Option<(u64, Vec<u8>)>,
    /// What is being thought about ends without data and response.
    pub(super) swallow: bool,
    pub(super) strikes: Strikes,
    pub(super) traffic_ns: u64,
}

/// A packet, or several of the largest size in a row.
#[derive(Debug, Clone)]
pub(super) struct Arrived {
    pub(super) bytes: Vec<u8>,
    /// The last packet was shorter than the largest.
    pub(super) short: bool,
}

/// What is to be fetched up to the end of a container.
#[derive(Debug, Clone)]
pub(super) struct Segment {
    pub(super) bytes: Vec<u8>,
    pub(super) at: usize,
    pub(super) ends: bool,
    /// Its end is not on the boundary of a packet.
    pub(super) short: bool,
}

#[derive(Debug, Clone)]
pub(super) enum Doing {
    /// Waits for a command.
    Idle,
    /// Works on what a command asks.
    Thinking {
        until_ns: u64,
        request: Request,
        next: Next,
    },
    /// Data to the host.
    Sending {
        request: Request,
        from: Outgoing,
        /// With the header.
        at: u64,
        response: Response,
    },
    /// Data from the host.
    Receiving {
        incoming: Incoming,
        announced: Announced,
    },
}

#[derive(Debug, Clone)]
pub(super) enum Next {
    Send(Outgoing, Response),
    Receive(Incoming),
    Respond(Response),
}

/// How long the data from the host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Announced {
    /// Its header has not come.
    NotYet,
    Bytes(u64),
    /// 4 GiB or more: a short packet ends it.
    Open,
    /// All came; a packet of length zero is still due.
    EmptyPacket,
}

/// How it is silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Silence {
    No,
    /// Until the interface is taken anew after some quiet.
    UntilQuiet,
    /// Until it is plugged in again.
    Wedged,
}

/// What became of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offered {
    Taken(usize),
    Nak,
    Stall,
}

/// What came of a request for packets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fetched {
    /// So many bytes; whether a short packet ended the transfer.
    Bytes(usize, bool),
    Nak,
    Stall,
}

/// It works on its memory in steps of this size, or of a packet if that is larger.
pub(super) const STEP_BYTES: usize = 16 << 10;

/// What was fetched is let go of when it is so long.
const FETCHED_BYTES: usize = 1 << 20;

/// The header of a container.
pub(super) const HEADER_BYTES: u64 = 12;

/// At one instant it does at most so many things in a row: far more than its FIFOs hold.
const STEPS_MAX: u32 = 1 << 20;

impl Gadget {
    pub(super) fn new(model: Model) -> Self {
        let packet = usize::try_from(model.packet_bytes).unwrap_or(512).max(64);
        let packets = usize::try_from(model.fifo_packets).unwrap_or(1).max(1);
        Self {
            responder: Responder::new(model),
            now_ns: 0,
            packet,
            fifo_bytes: packet * packets,
            from_host: VecDeque::new(),
            from_host_bytes: 0,
            to_host: VecDeque::new(),
            to_host_bytes: 0,
            doing: Doing::Idle,
            memory_free_ns: 0,
            halted_out: false,
            halted_in: false,
            cancelled: false,
            busy_answers: 0,
            busy_until_ns: 0,
            silence: Silence::No,
            silent_until_ns: 0,
            gone: false,
            late: None,
            swallow: false,
            strikes: Strikes::default(),
            traffic_ns: 0,
        }
    }

    /// Does all that is due by now.
    pub(super) fn step(&mut self, now_ns: u64) {
        self.now_ns = self.now_ns.max(now_ns);
        self.responder.now_ns = self.now_ns;
        while self
            .responder
            .next_tick()
            .is_some_and(|due| due <= self.now_ns)
            && !self.gone
        {
            self.responder.tick(self.now_ns);
        }
        if let Some((due, _)) = self.late
            && due <= self.now_ns
            && let Some((_, container)) = self.late.take()
        {
            self.put(container);
        }
        for _ in 0..STEPS_MAX {
            if self.is_still() || !self.advance() {
                break;
            }
        }
        if self.responder.device.off && self.to_host.is_empty() {
            self.gone = true;
        }
    }

    /// When it next does something by itself.
    pub(super) fn next_due(&self) -> Option<u64> {
        if self.gone {
            return None;
        }
        let own = match &self.doing {
            _ if self.is_still() => None,
            Doing::Thinking { until_ns, .. } => Some(*until_ns),
            Doing::Sending { .. } if self.room_in() >= self.packet => Some(self.memory_free_ns),
            Doing::Receiving { .. } if !self.from_host.is_empty() => Some(self.memory_free_ns),
            _ => None,
        };
        let late = self.late.as_ref().map(|(due, _)| *due);
        let woken = (self.silent_until_ns > self.now_ns).then_some(self.silent_until_ns);
        let all = [own, late, woken, self.responder.next_tick()];
        all.into_iter()
            .flatten()
            .filter(|due| *due > self.now_ns)
            .min()
    }

    /// Packets of a transfer from the host: what is left of it.
    pub(super) fn offer(&mut self, rest: &[u8]) -> Offered {
        self.traffic_ns = self.now_ns;
        if self.halted_out {
            return Offered::Stall;
        }
        let depth = match self.doing {
            Doing::Receiving { .. } => self.fifo_bytes,
            _ => self.packet,
        };
        let room = depth.saturating_sub(self.from_host_bytes) / self.packet * self.packet;
        if self.is_silent() || self.gone || room == 0 {
            return Offered::Nak;
        }
        let len = rest.len().min(room);
        self.from_host.push_back(Arrived {
            bytes: rest[..len].to_vec(),
            short: !len.is_multiple_of(self.packet) || len == 0,
        });
        // One of length zero takes a place too.
        self.from_host_bytes += len.div_ceil(self.packet).max(1) * self.packet;
        Offered::Taken(len)
    }

    /// Packets to the host, up to so many bytes, of a transfer that has room for so many.
    pub(super) fn fetch(&mut self, most: usize, room: usize, into: &mut Vec<u8>) -> Fetched {
        self.traffic_ns = self.now_ns;
        if self.halted_in || self.stalls_reads() {
            return Fetched::Stall;
        }
        let silent = self.is_silent() || self.gone;
        let Some(segment) = self.to_host.front_mut().filter(|_| !silent) else {
            return Fetched::Nak;
        };
        let here = segment.bytes.len() - segment.at;
        let mut len = here.min(most);
        if !(segment.ends && len == here) {
            len = len / self.packet * self.packet;
            if len == 0 {
                return Fetched::Nak;
            }
        }
        into.extend_from_slice(&segment.bytes[segment.at..segment.at + len]);
        segment.at += len;
        self.to_host_bytes -= len;
        if !segment.ends || segment.at < segment.bytes.len() {
            if segment.at == segment.bytes.len() || segment.at >= FETCHED_BYTES {
                segment.bytes.drain(..segment.at);
                segment.at = 0;
            }
            return Fetched::Bytes(len, false);
        }
        // QEMU ends a transfer with the data, and sends no packet of length zero.
        let empty_packet = !segment.short && self.responder.firmware() != Firmware::Qemu;
        let ends = segment.short || room > len;
        if ends || !empty_packet {
            self.to_host.pop_front();
        }
        Fetched::Bytes(len, ends)
    }

    /// QEMU takes a read while data from the host are due for an error of the host's, once it has
    /// worked on all that came. Nothing stays halted in it.
    fn stalls_reads(&self) -> bool {
        let is_due = match &self.doing {
            Doing::Receiving { .. } => true,
            Doing::Thinking { next, .. } => matches!(next, Next::Receive(_)),
            _ => false,
        };
        let waits = is_due && self.from_host.is_empty() && !self.is_silent() && !self.gone;
        waits && self.responder.firmware() == Firmware::Qemu
    }

    /// Both bulk pipes are halted, and the transaction is given up: how a device cancels.
    pub(super) fn cancel_itself(&mut self) {
        self.flush();
        self.abandon();
        self.halted_out = true;
        self.halted_in = true;
        self.cancelled = true;
    }

    /// Gives the transaction up: what is thought of, and what came of an object.
    pub(super) fn abandon(&mut self) {
        let doing = std::mem::replace(&mut self.doing, Doing::Idle);
        let incoming = match doing {
            Doing::Receiving { incoming, .. } => Some(incoming),
            Doing::Thinking {
                next: Next::Receive(incoming),
                ..
            } => Some(incoming),
            _ => None,
        };
        if let Some(incoming) = incoming
            && matches!(incoming.wanted, Wanted::Object(_))
        {
            self.responder.forget_pending();
        }
    }

    /// Nothing is left in the FIFOs.
    pub(super) fn flush(&mut self) {
        self.from_host.clear();
        self.from_host_bytes = 0;
        self.to_host.clear();
        self.to_host_bytes = 0;
    }

    /// The power comes, or the cable: no session, nothing in flight.
    pub(super) fn restart(&mut self) {
        let pending = self.responder.session.pending.as_ref();
        let receiving = pending.and_then(|pending| pending.id);
        let in_part = |id: &Id| self.responder.memory.get(*id).is_some_and(|one| !one.whole);
        let receiving = receiving.filter(in_part);
        self.abandon();
        // QEMU leaves nothing of an object when it is unplugged.
        let qemu = self.responder.firmware() == Firmware::Qemu;
        if let Some(id) = receiving.filter(|_| qemu && !self.responder.has(Quirk::PartialKept)) {
            self.responder.memory.remove(id);
        }
        self.flush();
        self.responder.end_session();
        self.responder.end_captures();
        self.responder.events.clear();
        self.responder.device.off = false;
        let model = self.responder.model.storages.clone();
        self.responder.memory.protect_as(&model);
        self.halted_out = false;
        self.halted_in = false;
        self.cancelled = false;
        self.busy_answers = 0;
        self.busy_until_ns = 0;
        self.silence = Silence::No;
        self.silent_until_ns = 0;
        self.late = None;
        self.swallow = false;
        self.gone = false;
    }

    pub(super) fn is_silent(&self) -> bool {
        self.silence != Silence::No || self.silent_until_ns > self.now_ns
    }

    /// A response container.
    pub(super) fn response(request: Request, response: &Response) -> Vec<u8> {
        let mut container = Put::default();
        let len = 12 + 4 * response.params.len();
        container
            .u32(u32::try_from(len).unwrap_or(u32::MAX))
            .u16(3)
            .u16(response.code)
            .u32(request.tid);
        for param in &response.params {
            container.u32(*param);
        }
        container.0
    }

    /// Whether it does nothing on the bulk pipes.
    pub(super) fn is_still(&self) -> bool {
        let frozen = self.responder.has(Quirk::FrozenUntilEventRead);
        self.gone
            || self.is_silent()
            || self.halted_in
            || self.halted_out
            || (frozen && !self.responder.events.is_empty())
    }

    pub(super) fn room_in(&self) -> usize {
        self.fifo_bytes.saturating_sub(self.to_host_bytes)
    }
}
