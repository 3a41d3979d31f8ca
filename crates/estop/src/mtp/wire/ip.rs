//! PTP/IP (CIPA DC-005-2005): packets on two connections, a cancel on both.

mod around;
mod inbox;

use std::{collections::VecDeque, time::Duration};

use inbox::{Got, Inbox};

use super::{
    super::{
        Channel, Left, Lost, Moved, Sockets,
        container::{Event, Request, Response},
        ip::{Packet, TOTAL_UNKNOWN},
    },
    Accept, DATA_LIMIT, DRAIN_IDLE, Fault, Listen, Phase, REOPEN_LIMIT, REQUEST_LIMIT, STALE_MAX,
    Supply, Wire,
};
use crate::{Asked, Gate, Micros};

/// A wire over the two connections.
#[derive(Debug)]
pub struct OverIp<S> {
    sockets: S,
    guid: [u8; 16],
    name: String,
    inbox: Inbox,
    event_inbox: Inbox,
    /// The rest of a packet that a cancel stopped in the middle: it is sent before anything else.
    unsent: Vec<u8>,
    /// Data to the device were begun and not ended.
    unfinished: bool,
    events: VecDeque<Event>,
    /// The connection of events is broken: no cancel can go there, and nothing is told.
    deaf: Option<Lost>,
    buffer: Vec<u8>,
    until: Option<Micros>,
}

/// Data in one packet.
const PACKET_DATA_BYTES: u64 = 256 << 10;

/// A responder answers a cancel with a response: it may first write out what it has.
const CANCELLED_LIMIT: Duration = Duration::from_secs(5);

impl<S: Sockets> OverIp<S> {
    /// Connects: who asks, and its name for people.
    pub fn connect(sockets: S, guid: [u8; 16], name: &str) -> Result<Self, Lost> {
        let mut this = Self {
            sockets,
            guid,
            name: name.to_owned(),
            inbox: Inbox::default(),
            event_inbox: Inbox::default(),
            unsent: Vec::new(),
            unfinished: false,
            events: VecDeque::new(),
            deaf: None,
            buffer: Vec::new(),
            until: None,
        };
        this.reopen()?;
        Ok(this)
    }

    /// The connections.
    pub fn sockets(&self) -> &S {
        &self.sockets
    }

    /// The connections.
    pub fn sockets_mut(&mut self) -> &mut S {
        &mut self.sockets
    }

    fn deadline(&self, limit: Duration) -> Micros {
        let deadline = self.sockets.now().after(limit);
        self.until.map_or(deadline, |until| deadline.min(until))
    }

    /// Sends all of these bytes. What a cancel leaves unsent of a packet is kept.
    fn send(
        &mut self,
        to: Channel,
        mut bytes: &[u8],
        limit: Duration,
        gate: Option<&Gate<Left>>,
    ) -> Result<(), Fault> {
        while !bytes.is_empty() {
            let deadline = self.deadline(limit);
            match self.sockets.send(to, bytes, deadline, gate) {
                Moved::Bytes(moved) => bytes = bytes.get(moved.max(1)..).unwrap_or_default(),
                Moved::Lost(lost) => return Err(lost.into()),
                Moved::Asked => {
                    self.unsent = bytes.to_vec();
                    return Err(Fault::Asked);
                }
                Moved::Late => {
                    self.unsent = bytes.to_vec();
                    return Err(Fault::Late(limit));
                }
            }
        }
        Ok(())
    }

    fn say(&mut self, to: Channel, packet: &Packet<'_>) -> Result<(), Fault> {
        self.send(to, &packet.encode(), REQUEST_LIMIT, None)
    }

    /// The next that comes on the connection of commands.
    fn next(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Result<Got, Fault> {
        self.inbox
            .next(&mut self.sockets, Channel::Command, deadline, gate)
    }

    /// The response, if it is here already: a device that cannot go on says so in between.
    fn early(&mut self, request: &Request) -> Result<(), Fault> {
        let now = self.sockets.now();
        match self.next(now, None) {
            Ok(Got::Response(response)) if response.transaction == request.transaction => {
                Err(Fault::Early(response))
            }
            Ok(Got::Cancel(transaction)) if transaction == request.transaction => {
                Err(Fault::BrokenOff)
            }
            Ok(_) | Err(Fault::Late(_)) => Ok(()),
            Err(fault) => Err(fault),
        }
    }

    /// Sends one packet of data: the next bytes.
    fn send_data(
        &mut self,
        request: &Request,
        bytes: u64,
        last: bool,
        from: &mut dyn Supply,
        gate: Option<&Gate<Left>>,
    ) -> Result<(), Fault> {
        let mut buffer = std::mem::take(&mut self.buffer);
        // Length, type and transaction, then the data.
        buffer.clear();
        let (transaction, none) = (request.transaction, &[][..]);
        let head = match last {
            true => Packet::EndData {
                transaction,
                bytes: none,
            },
            false => Packet::Data {
                transaction,
                bytes: none,
            },
        };
        buffer.extend_from_slice(&head.encode());
        let head_bytes = buffer.len();
        buffer.resize(head_bytes + usize::try_from(bytes).unwrap_or(0), 0);
        let length = u32::try_from(buffer.len()).unwrap_or(u32::MAX);
        buffer[..4].copy_from_slice(&length.to_le_bytes());
        let given = from.give(&mut buffer[head_bytes..], last);
        let gate = gate.filter(|_| !last);
        let sent = given.and_then(|()| self.send(Channel::Command, &buffer, DATA_LIMIT, gate));
        self.buffer = buffer;
        sent
    }
}

impl<S: Sockets> Wire for OverIp<S> {
    fn now(&self) -> Micros {
        self.sockets.now()
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let wait = self.deadline(wait).since(self.sockets.now());
        self.sockets.pause(wait, gate)
    }

    fn until(&mut self, until: Option<Micros>) {
        self.until = until;
    }

    fn request(&mut self, request: &Request, data_out: bool) -> Result<(), Fault> {
        self.unfinished = false;
        if let Some(lost) = &self.deaf {
            return Err(lost.clone().into());
        }
        let request = request.clone();
        self.say(
            Channel::Command,
            &Packet::OperationRequest { data_out, request },
        )
    }

    fn data_out(
        &mut self,
        request: &Request,
        total: u64,
        from: &mut dyn Supply,
        listen: Listen<'_>,
    ) -> Result<(), Fault> {
        let transaction = request.transaction;
        self.unfinished = true;
        self.say(Channel::Command, &Packet::StartData { transaction, total })?;
        let mut sent = 0;
        loop {
            listen.check()?;
            self.early(request)?;
            let most = from.at_once_bytes(self.sockets.now(), PACKET_DATA_BYTES);
            let bytes = (total - sent).min(most.clamp(1, PACKET_DATA_BYTES));
            let last = sent + bytes == total;
            self.send_data(request, bytes, last, from, listen.gate)?;
            sent += bytes;
            if last {
                self.unfinished = false;
                return Ok(());
            }
        }
    }

    fn data_in(
        &mut self,
        request: &Request,
        into: &mut dyn Accept,
        listen: Listen<'_>,
    ) -> Result<Option<Response>, Fault> {
        let (mut announced, mut got, mut stale, mut heard) = (None, 0_u64, 0, None);
        loop {
            if heard.is_none() && listen.check().is_err() {
                heard = Some(self.sockets.now().after(listen.patience));
            }
            if heard.is_some_and(|patient| self.sockets.now() >= patient) {
                return Err(Fault::Asked);
            }
            let gate = listen.gate.filter(|_| heard.is_none());
            let deadline = self.deadline(DATA_LIMIT);
            let deadline = heard.map_or(deadline, |patient| deadline.min(patient));
            let ours = request.transaction;
            match self.next(deadline, gate) {
                Ok(Got::Response(response)) if response.transaction == ours => {
                    return Ok(Some(response));
                }
                Ok(Got::StartData(transaction, total)) if transaction == ours => {
                    announced = Some(total).filter(|total| *total != TOTAL_UNKNOWN);
                    announced = announced.or_else(|| into.expected());
                    into.announced(announced);
                }
                Ok(Got::Data {
                    transaction,
                    range,
                    ends,
                }) if transaction == ours => {
                    got += range.len() as u64;
                    let whole = announced.map_or(ends, |announced| got >= announced);
                    let nothing_new = range.is_empty() && !(ends && got == 0);
                    if announced.is_some_and(|announced| got > announced) {
                        return Err(Fault::Nonsense("more data than was announced"));
                    }
                    if !nothing_new {
                        into.take(self.inbox.bytes(range), whole)?;
                    }
                    match announced.filter(|_| ends && !whole) {
                        Some(announced) => return Err(Fault::Short { got, announced }),
                        None if ends => return Ok(None),
                        None => {}
                    }
                }
                Ok(Got::Cancel(transaction)) if transaction == ours => {
                    return Err(Fault::BrokenOff);
                }
                Ok(_) => {
                    stale += 1;
                    if stale > STALE_MAX {
                        return Err(Fault::Nonsense("packets of other transactions"));
                    }
                }
                Err(Fault::Asked) => {}
                Err(Fault::Late(_)) if heard.is_some() => {}
                Err(Fault::Late(_)) => return Err(Fault::Late(DATA_LIMIT)),
                Err(fault) => return Err(fault),
            }
        }
    }

    fn response(&mut self, request: &Request, limit: Duration) -> Result<Response, Fault> {
        let deadline = self.deadline(limit);
        let mut stale = 0;
        loop {
            match self.next(deadline, None) {
                Ok(Got::Response(response)) if response.transaction == request.transaction => {
                    return Ok(response);
                }
                Ok(Got::Cancel(transaction)) if transaction == request.transaction => {
                    return Err(Fault::BrokenOff);
                }
                Ok(_) => {
                    stale += 1;
                    if stale > STALE_MAX {
                        return Err(Fault::Nonsense("packets of other transactions"));
                    }
                }
                Err(Fault::Late(_)) => return Err(Fault::Late(limit)),
                Err(fault) => return Err(fault),
            }
        }
    }

    /// On both connections: the responder waits for both before it takes the next request. The packet
    /// that is under way is sent to its end first.
    fn cancel(&mut self, request: &Request, phase: Phase) -> Result<(), Fault> {
        let transaction = request.transaction;
        let rest = std::mem::take(&mut self.unsent);
        self.send(Channel::Command, &rest, REQUEST_LIMIT, None)?;
        self.say(Channel::Command, &Packet::Cancel { transaction })?;
        self.say(Channel::Event, &Packet::Cancel { transaction })?;
        tracing::debug!(?phase, transaction, "cancelled");
        self.unfinished = false;
        let answered = self.drain(request, CANCELLED_LIMIT)?;
        self.keep_events();
        match answered {
            true => Ok(()),
            false => Err(Fault::Late(CANCELLED_LIMIT)),
        }
    }

    fn settle(&mut self, request: &Request) -> Result<(), Fault> {
        if !self.unsent.is_empty() || self.unfinished {
            let transaction = request.transaction;
            let rest = std::mem::take(&mut self.unsent);
            self.send(Channel::Command, &rest, REQUEST_LIMIT, None)?;
            self.say(Channel::Command, &Packet::Cancel { transaction })?;
            self.say(Channel::Event, &Packet::Cancel { transaction })?;
            self.unfinished = false;
        }
        // Whether it came is told by the next transaction.
        let _answered = self.drain(request, DRAIN_IDLE)?;
        self.keep_events();
        Ok(())
    }

    fn event(&mut self) -> Option<Event> {
        self.keep_events();
        self.events.pop_front()
    }

    /// CIPA DC-005 has none.
    fn reset(&mut self) -> Result<bool, Lost> {
        Ok(false)
    }

    fn reopen(&mut self) -> Result<(), Lost> {
        (self.inbox, self.event_inbox) = (Inbox::default(), Inbox::default());
        (self.unsent, self.unfinished) = (Vec::new(), false);
        self.deaf = None;
        let deadline = self.deadline(REOPEN_LIMIT);
        self.sockets.reopen(Channel::Command, deadline)?;
        self.handshake().map_err(|fault| match fault {
            Fault::Lost(lost) => lost,
            other => Lost(format!("no handshake: {other:?}")),
        })
    }
}
