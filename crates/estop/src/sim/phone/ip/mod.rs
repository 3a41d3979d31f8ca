//! The same responder behind the two connections of PTP/IP (CIPA DC-005 §2.3): bytes in, bytes out.

mod hear;
mod host;
mod line;
mod packets;
mod phases;

use self::{
    line::{Line, PACKET_MAX},
    packets::{Packet, packet},
};
use super::{
    Phone, Truth,
    gadget::Next,
    quirk::Strikes,
    responder::{Incoming, Outgoing, Request, Responder, Response},
};
use crate::{Micros, mtp::Channel};

pub use host::NetPhone;

/// A phone that speaks PTP/IP. It knows no socket: whoever serves it opens the connections, gives
/// it what came and sends what it has, and calls [`step`](Self::step) when time has gone on.
#[derive(Debug, Clone)]
pub struct PtpIp {
    responder: Responder,
    now_ns: u64,
    command: Line,
    event: Line,
    doing: Doing,
    fifo_bytes: usize,
    memory_free_ns: u64,
    silent: bool,
    silent_until_ns: u64,
    gone: bool,
    strikes: Strikes,
}

#[derive(Debug, Clone)]
enum Doing {
    Idle,
    Thinking {
        until_ns: u64,
        request: Request,
        next: Next,
    },
    Sending {
        request: Request,
        from: Outgoing,
        at: u64,
        response: Response,
    },
    Receiving {
        incoming: Incoming,
        total: Option<u64>,
    },
    /// A cancel came on one connection or both; data are dropped.
    Cancelling {
        request: Request,
        command: bool,
        event: bool,
    },
}

/// Data go in packets of this length at most, and are worked on in such steps.
const STEP_BYTES: usize = 16 << 10;

/// Bytes that came are kept up to this length, if the model's FIFO is not larger.
const WINDOW_BYTES: usize = 8 << 10;

/// What it has to say beside data waits up to this length: an initiator that asks and does not listen
/// is not heard any more.
const BACKLOG_BYTES: usize = 64 << 10;

/// At one instant it does at most so many things in a row.
const STEPS_MAX: u32 = 1 << 20;

impl From<Phone> for PtpIp {
    /// The phone, with what it holds, on the network instead of the cable.
    fn from(phone: Phone) -> Self {
        let responder = phone.gadget.responder;
        let model = &responder.model;
        let fifo = usize::try_from(model.packet_bytes.saturating_mul(model.fifo_packets));
        Self {
            fifo_bytes: fifo.unwrap_or(WINDOW_BYTES).max(WINDOW_BYTES),
            responder,
            now_ns: 0,
            command: Line::default(),
            event: Line::default(),
            doing: Doing::Idle,
            memory_free_ns: 0,
            silent: false,
            silent_until_ns: 0,
            gone: false,
            strikes: Strikes::default(),
        }
    }
}

impl PtpIp {
    /// Which connection this is, by its first packet: an initiator opens both to the same port.
    pub fn channel_of(first: &[u8]) -> Option<Channel> {
        match packet(first, PACKET_MAX).ok()?? {
            (Packet::InitCommand, _) => Some(Channel::Command),
            (Packet::InitEvent(_), _) => Some(Channel::Event),
            _ => None,
        }
    }

    /// A connection was opened. The session of an older one is over.
    pub fn connect(&mut self, channel: Channel) {
        self.close(channel);
        self.line(channel).open = true;
    }

    /// A connection was closed. Without that of the commands there is no session.
    pub fn close(&mut self, channel: Channel) {
        *self.line(channel) = Line::default();
        if channel == Channel::Command {
            self.give_up();
            self.doing = Doing::Idle;
            self.responder.end_session();
            self.responder.end_captures();
            self.responder.events.clear();
        }
    }

    /// Whether it keeps this connection open.
    pub fn is_open(&self, channel: Channel) -> bool {
        let line = match channel {
            Channel::Command => &self.command,
            Channel::Event => &self.event,
        };
        line.open && !self.gone
    }

    /// Takes bytes that came on a connection: so many of them as there is room for.
    pub fn take(&mut self, channel: Channel, bytes: &[u8]) -> usize {
        if !self.is_open(channel) {
            return 0;
        }
        let fifo_bytes = self.fifo_bytes;
        let line = self.line(channel);
        if line.to_host.len() > fifo_bytes + BACKLOG_BYTES {
            return 0;
        }
        let len = fifo_bytes
            .saturating_sub(line.from_host.len())
            .min(bytes.len());
        line.from_host.extend(&bytes[..len]);
        len
    }

    /// Gives bytes that are to be sent on a connection: so many as there are.
    pub fn give(&mut self, channel: Channel, into: &mut [u8]) -> usize {
        if self.gone || self.is_silent() {
            return 0;
        }
        let line = self.line(channel);
        let len = line.to_host.len().min(into.len());
        let (first, second) = line.to_host.as_slices();
        let split = first.len().min(len);
        into[..split].copy_from_slice(&first[..split]);
        into[split..len].copy_from_slice(&second[..len - split]);
        line.to_host.drain(..len);
        len
    }

    /// Does all that is due by now.
    pub fn step(&mut self, now: Micros) {
        self.step_ns(now.0.saturating_mul(1000));
    }

    /// When it next does something by itself, at the latest.
    pub fn next_due(&self) -> Option<Micros> {
        self.next_due_ns().map(|due| Micros(due.div_ceil(1000)))
    }

    /// What it really holds.
    pub fn truth(&self) -> Truth<'_> {
        let quiet = [&self.command, &self.event];
        let quiet = quiet
            .iter()
            .all(|line| line.from_host.is_empty() && line.to_host.is_empty());
        Truth {
            responder: &self.responder,
            idle: matches!(self.doing, Doing::Idle) && quiet && !self.is_silent(),
            gone: self.gone,
        }
    }

    /// The network is there again, and no connection is open.
    pub fn restart(&mut self) {
        self.close(Channel::Command);
        self.close(Channel::Event);
        self.responder.device.off = false;
        let model = self.responder.model.storages.clone();
        self.responder.memory.protect_as(&model);
        self.silent = false;
        self.silent_until_ns = 0;
        self.gone = false;
    }

    fn step_ns(&mut self, now_ns: u64) {
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
        for _ in 0..STEPS_MAX {
            if self.gone || self.is_silent() {
                return;
            }
            let heard = self.hear_event() || self.hear_command();
            if !heard && !self.advance() {
                break;
            }
        }
        while self.event.to_host.len() < BACKLOG_BYTES
            && let Some(event) = self.responder.events.pop_front()
        {
            let packet = Packet::Event(event.code, event.tid, event.params);
            self.event.put(&packet);
        }
        if self.responder.device.off && self.command.to_host.is_empty() {
            self.gone = true;
        }
    }

    fn next_due_ns(&self) -> Option<u64> {
        let own = match &self.doing {
            Doing::Thinking { until_ns, .. } => Some(*until_ns),
            Doing::Sending { .. } | Doing::Receiving { .. } => Some(self.memory_free_ns),
            _ => None,
        };
        let woken = Some(self.silent_until_ns);
        let all = [own, woken, self.responder.next_tick()];
        all.into_iter()
            .flatten()
            .filter(|due| *due > self.now_ns)
            .min()
    }

    fn line(&mut self, channel: Channel) -> &mut Line {
        match channel {
            Channel::Command => &mut self.command,
            Channel::Event => &mut self.event,
        }
    }

    fn is_silent(&self) -> bool {
        self.silent || self.silent_until_ns > self.now_ns
    }
}
