//! The USB transport (USB Still Image Capture Device Definition 1.0; MTP 1.1 appendix H): containers
//! on a bulk pair, several transfers in flight.

mod incoming;
mod wind_down;

use std::{collections::VecDeque, time::Duration};

use incoming::{Incoming, Step, completed};

use super::{
    super::{
        Completion, Left, Limits, Lost, Pipe, Tag, Transfer, Usb,
        container::{Event, HEADER_BYTES, Header, Request, Response},
    },
    Accept, DATA_LIMIT, Fault, Listen, Phase, REOPEN_LIMIT, STALE_MAX, Supply, Wire,
};
use crate::{Asked, Gate, Micros};

/// A wire over a still-image interface.
#[derive(Debug)]
pub struct OverUsb<U> {
    usb: U,
    limits: Limits,
    next_tag: u32,
    /// Reads in flight, in the order in which they complete, and what they ask for.
    reads: VecDeque<(Tag, u32)>,
    /// Writes in flight.
    writes: u32,
    /// A pipe was halted and was not freed yet.
    halted: bool,
    /// A response that came in one transfer with the data before it.
    kept: Option<Response>,
    events: VecDeque<Event>,
    buffer: Vec<u8>,
    until: Option<Micros>,
}

/// A device that takes no data for so long has perhaps answered. It is not read from before: QEMU
/// takes that for an error while data are due, and halts the pipe.
const EARLY_AFTER: Duration = Duration::from_secs(2);

/// A transfer that is taken back completes within this: the host controller is asked, no device.
const TAKE_BACK_LIMIT: Duration = Duration::from_secs(1);

impl<U: Usb> OverUsb<U> {
    /// A wire over this interface.
    pub fn new(usb: U) -> Self {
        Self {
            limits: usb.limits(),
            usb,
            next_tag: 0,
            reads: VecDeque::new(),
            writes: 0,
            halted: false,
            kept: None,
            events: VecDeque::new(),
            buffer: Vec::new(),
            until: None,
        }
    }

    /// The interface.
    pub fn usb(&self) -> &U {
        &self.usb
    }

    /// The interface.
    pub fn usb_mut(&mut self) -> &mut U {
        &mut self.usb
    }

    fn deadline(&self, limit: Duration) -> Micros {
        let deadline = self.usb.now().after(limit);
        self.until.map_or(deadline, |until| deadline.min(until))
    }

    fn tag(&mut self) -> Tag {
        self.next_tag = self.next_tag.wrapping_add(1);
        Tag(self.next_tag)
    }

    fn read(&mut self, bytes: u32) -> Result<(), Lost> {
        let tag = self.tag();
        self.usb.submit(tag, Transfer::In(bytes))?;
        self.reads.push_back((tag, bytes));
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Lost> {
        let tag = self.tag();
        self.usb.submit(tag, Transfer::Out(bytes))?;
        self.writes += 1;
        Ok(())
    }

    /// One packet to the host.
    fn one_packet(&self) -> u32 {
        self.limits.in_packet_bytes.max(1)
    }

    fn transfer_bytes(&self) -> u32 {
        self.limits.transfer_bytes.max(self.one_packet())
    }

    /// Keeps as many reads in flight as the phase still needs, and behind them one packet for the response;
    /// where there are more data than the first read asked for, it takes some of those.
    fn read_ahead(&mut self, phase: &Incoming) -> Result<(), Lost> {
        let most = usize::try_from(self.limits.in_flight.max(1)).unwrap_or(1);
        let packet = u64::from(self.one_packet());
        let data = phase.wanted_bytes().next_multiple_of(packet);
        while self.reads.len() < most {
            let posted = self.reads.iter().map(|(_, bytes)| u64::from(*bytes)).sum();
            let bytes = match data.saturating_sub(posted) {
                0 if posted <= data => packet,
                0 => break,
                rest => rest,
            };
            let most = self.transfer_bytes();
            self.read(u32::try_from(bytes).unwrap_or(most).min(most))?;
        }
        Ok(())
    }

    /// Sends what is to be sent next of a data phase: header, data, or the packet of length zero.
    fn write_next(
        &mut self,
        header: &Header,
        sent: u64,
        total: u64,
        from: &mut dyn Supply,
    ) -> Result<u64, Fault> {
        let most = u64::from(self.limits.transfer_bytes.max(1));
        let mut bytes = (total - sent).min(most);
        let packet = u64::from(self.limits.out_packet_bytes);
        if (1..HEADER_BYTES as u64).contains(&(total - sent - bytes)) && bytes > packet {
            // QEMU takes a transfer that is shorter than a header for an error.
            bytes -= packet;
        }
        let head = if sent == 0 { HEADER_BYTES } else { 0 };
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.resize(usize::try_from(bytes).unwrap_or(0), 0);
        if let Some(head) = buffer.first_chunk_mut().filter(|_| head > 0) {
            *head = header.encode();
        }
        let given = from.give(&mut buffer[head..], sent + bytes == total);
        let sent = given.and_then(|()| self.write(&buffer).map_err(Fault::from));
        self.buffer = buffer;
        sent.map(|()| bytes)
    }

    /// Takes what is in flight on a pipe back.
    fn take_back(&mut self, pipe: Pipe) -> Result<(), Fault> {
        let is_idle = |this: &Self| match pipe {
            Pipe::In => this.reads.is_empty(),
            Pipe::Out => this.writes == 0,
        };
        if is_idle(self) {
            return Ok(());
        }
        self.usb.withdraw(pipe);
        let deadline = self.deadline(TAKE_BACK_LIMIT);
        while !is_idle(self) {
            match self.usb.complete(deadline, None) {
                Completion::Received(tag, _) | Completion::Stalled(tag, Pipe::In, _) => {
                    self.reads.retain(|(read, _)| *read != tag);
                }
                Completion::Withdrawn(tag, _, _) => {
                    let before = self.reads.len();
                    self.reads.retain(|(read, _)| *read != tag);
                    if self.reads.len() == before {
                        self.writes = self.writes.saturating_sub(1);
                    }
                }
                Completion::Sent(_) | Completion::Stalled(_, Pipe::Out, _) => {
                    self.writes = self.writes.saturating_sub(1);
                }
                Completion::Lost(lost) => return Err(lost.into()),
                Completion::Late => return Err(Fault::Late(TAKE_BACK_LIMIT)),
                Completion::Idle | Completion::Asked => {
                    (self.writes, self.reads) = (0, VecDeque::new());
                }
            }
        }
        Ok(())
    }

    fn stalled(&mut self, tag: Tag, pipe: Pipe) -> Fault {
        self.halted = true;
        match pipe {
            Pipe::In => self.reads.retain(|(read, _)| *read != tag),
            Pipe::Out => self.writes = self.writes.saturating_sub(1),
        }
        Fault::BrokenOff
    }
}

impl<U: Usb> Wire for OverUsb<U> {
    fn now(&self) -> Micros {
        self.usb.now()
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let wait = self.deadline(wait).since(self.usb.now());
        self.usb.pause(wait, gate)
    }

    fn until(&mut self, until: Option<Micros>) {
        self.until = until;
    }

    fn request(&mut self, request: &Request, _data_out: bool) -> Result<(), Fault> {
        self.kept = None;
        Ok(self.write(&request.encode())?)
    }

    fn data_out(
        &mut self,
        request: &Request,
        total: u64,
        from: &mut dyn Supply,
        listen: Listen<'_>,
    ) -> Result<(), Fault> {
        let header = Header::of_data(request.operation, request.transaction, total);
        let total = total.saturating_add(HEADER_BYTES as u64);
        let (mut sent, mut stale) = (0, 0);
        // A whole number of packets is ended by one of length zero.
        let mut end_due = total.is_multiple_of(u64::from(self.limits.out_packet_bytes.max(1)));
        loop {
            while self.writes < self.limits.in_flight.max(1) && sent < total {
                listen.check()?;
                sent += self.write_next(&header, sent, total, from)?;
            }
            if sent == total && end_due && self.writes < self.limits.in_flight.max(1) {
                self.write(&[])?;
                end_due = false;
            }
            if sent == total && self.writes == 0 {
                return Ok(());
            }
            let gate = listen.gate.filter(|_| sent < total);
            let is_listening = !self.reads.is_empty();
            let deadline = self.deadline(if is_listening {
                DATA_LIMIT
            } else {
                EARLY_AFTER
            });
            match self.usb.complete(deadline, gate) {
                Completion::Sent(_) => self.writes = self.writes.saturating_sub(1),
                Completion::Received(tag, bytes) => {
                    let early = Response::decode(bytes).ok();
                    completed(&mut self.reads, tag);
                    if let Some(early) = early.filter(|one| one.transaction == request.transaction)
                    {
                        return Err(Fault::Early(early));
                    }
                    stale += 1;
                    if stale > STALE_MAX {
                        return Err(Fault::Nonsense("replies of other transactions"));
                    }
                }
                Completion::Withdrawn(tag, _, _) => {
                    completed(&mut self.reads, tag);
                }
                Completion::Stalled(tag, pipe, _) => return Err(self.stalled(tag, pipe)),
                Completion::Lost(lost) => return Err(lost.into()),
                Completion::Asked => return Err(Fault::Asked),
                // It may have answered already, and takes no more.
                Completion::Late if !is_listening => self.read(self.one_packet())?,
                Completion::Late | Completion::Idle => return Err(Fault::Late(DATA_LIMIT)),
            }
        }
    }

    fn data_in(
        &mut self,
        request: &Request,
        into: &mut dyn Accept,
        listen: Listen<'_>,
    ) -> Result<Option<Response>, Fault> {
        let mut phase = Incoming::new(request.transaction, self.transfer_bytes());
        let mut heard = None;
        loop {
            if heard.is_none() && listen.check().is_err() {
                heard = Some(self.usb.now().after(listen.patience));
            }
            if heard.is_some_and(|patient| self.usb.now() >= patient) {
                return Err(Fault::Asked);
            }
            self.read_ahead(&phase)?;
            let gate = listen.gate.filter(|_| heard.is_none());
            let deadline = self.deadline(DATA_LIMIT);
            let deadline = heard.map_or(deadline, |patient| deadline.min(patient));
            let step = match self.usb.complete(deadline, gate) {
                Completion::Received(tag, bytes) => {
                    let asked_bytes = completed(&mut self.reads, tag);
                    phase.take(bytes, asked_bytes, into)?
                }
                Completion::Sent(_) => {
                    self.writes = self.writes.saturating_sub(1);
                    Step::More
                }
                Completion::Withdrawn(tag, _, _) => {
                    completed(&mut self.reads, tag);
                    Step::More
                }
                Completion::Stalled(tag, pipe, _) => return Err(self.stalled(tag, pipe)),
                Completion::Lost(lost) => return Err(lost.into()),
                Completion::Asked => Step::More,
                Completion::Late if heard.is_some() => Step::More,
                Completion::Late | Completion::Idle => return Err(Fault::Late(DATA_LIMIT)),
            };
            match step {
                Step::More => {}
                Step::Whole(kept) => {
                    self.kept = kept;
                    return Ok(None);
                }
                Step::Response(response) => {
                    self.take_back(Pipe::In)?;
                    return Ok(Some(response));
                }
            }
        }
    }

    fn response(&mut self, request: &Request, limit: Duration) -> Result<Response, Fault> {
        if let Some(kept) = self.kept.take() {
            self.take_back(Pipe::In)?;
            return Ok(kept);
        }
        let deadline = self.deadline(limit);
        let mut stale = 0;
        let response = loop {
            if self.reads.is_empty() {
                self.read(self.one_packet())?;
            }
            match self.usb.complete(deadline, None) {
                Completion::Received(tag, bytes) => {
                    let response = Response::decode(bytes).ok();
                    completed(&mut self.reads, tag);
                    let ours = response.filter(|one| one.transaction == request.transaction);
                    if let Some(response) = ours {
                        break response;
                    }
                    // Also the packet of length zero that ends a whole number of packets.
                    stale += 1;
                    if stale > STALE_MAX {
                        return Err(Fault::Nonsense("replies of other transactions"));
                    }
                }
                Completion::Sent(_) => self.writes = self.writes.saturating_sub(1),
                Completion::Withdrawn(tag, _, _) => {
                    completed(&mut self.reads, tag);
                }
                Completion::Stalled(tag, pipe, _) => return Err(self.stalled(tag, pipe)),
                Completion::Lost(lost) => return Err(lost.into()),
                Completion::Asked | Completion::Late | Completion::Idle => {
                    return Err(Fault::Late(limit));
                }
            }
        };
        self.take_back(Pipe::In)?;
        Ok(response)
    }

    fn cancel(&mut self, request: &Request, phase: Phase) -> Result<(), Fault> {
        self.cancel_transaction(request, phase)
    }

    fn settle(&mut self, request: &Request) -> Result<(), Fault> {
        self.settle_transaction(request)
    }

    fn event(&mut self) -> Option<Event> {
        self.keep_events();
        self.events.pop_front()
    }

    fn reset(&mut self) -> Result<bool, Lost> {
        self.device_reset()
    }

    fn reopen(&mut self) -> Result<(), Lost> {
        let deadline = self.deadline(REOPEN_LIMIT);
        self.usb.reopen(deadline)?;
        self.limits = self.usb.limits();
        (self.reads, self.writes) = (VecDeque::new(), 0);
        (self.halted, self.kept) = (false, None);
        Ok(())
    }
}
