//! What is around the phases: the handshake, the drain, the events.

use std::time::Duration;

use super::{
    super::{
        super::{
            Channel, EVENTS_MAX, Lost, Sockets,
            container::Request,
            ip::{Packet, VERSION},
        },
        DRAIN_BYTES_MAX, DRAIN_LIMIT, Fault, REOPEN_LIMIT,
    },
    Got, OverIp,
};

impl<S: Sockets> OverIp<S> {
    /// Reads until the transaction's response, or until nothing has come for so long: whether it came.
    pub(super) fn drain(&mut self, request: &Request, idle: Duration) -> Result<bool, Fault> {
        let end = self.deadline(DRAIN_LIMIT);
        let mut rest_bytes = DRAIN_BYTES_MAX;
        loop {
            let deadline = self.deadline(idle).min(end);
            match self.next(deadline, None) {
                Ok(Got::Response(response)) if response.transaction == request.transaction => {
                    return Ok(true);
                }
                Ok(Got::Data { range, .. }) => {
                    rest_bytes = rest_bytes.saturating_sub(range.len() as u64);
                }
                Ok(_) => rest_bytes = rest_bytes.saturating_sub(1),
                Err(Fault::Late(_)) if self.sockets.now() < end => return Ok(false),
                Err(fault) => return Err(fault),
            }
            if rest_bytes == 0 || self.sockets.now() >= end {
                return Err(Fault::Late(DRAIN_LIMIT));
            }
        }
    }

    /// Takes in what has come on the connection of events.
    pub(super) fn keep_events(&mut self) {
        for _ in 0..EVENTS_MAX {
            let now = self.sockets.now();
            match self
                .event_inbox
                .next(&mut self.sockets, Channel::Event, now, None)
            {
                Ok(Got::Event(event)) if self.events.len() < EVENTS_MAX => {
                    self.events.push_back(event);
                }
                Ok(Got::Probe) => {
                    if let Err(fault) = self.say(Channel::Event, &Packet::ProbeResponse) {
                        tracing::debug!(?fault, "a probe could not be answered");
                    }
                }
                Ok(other) => tracing::debug!(?other, "passed over"),
                Err(Fault::Lost(lost)) => {
                    self.deaf = Some(lost);
                    break;
                }
                Err(_) => break,
            }
        }
    }

    pub(super) fn handshake(&mut self) -> Result<(), Fault> {
        let (guid, name) = (self.guid, self.name.clone());
        let hello = Packet::InitCommandRequest {
            guid,
            name,
            version: VERSION,
        };
        self.say(Channel::Command, &hello)?;
        let deadline = self.deadline(REOPEN_LIMIT);
        let connection = match self.next(deadline, None)? {
            Got::Connected(connection) => connection,
            Got::Refused(_) => return Err(Lost("it refuses the connection".to_owned()).into()),
            _ => return Err(Fault::Nonsense("no answer to the first packet")),
        };
        let deadline = self.deadline(REOPEN_LIMIT);
        self.sockets.reopen(Channel::Event, deadline)?;
        self.say(Channel::Event, &Packet::InitEventRequest { connection })?;
        match self
            .event_inbox
            .next(&mut self.sockets, Channel::Event, deadline, None)?
        {
            Got::EventsConnected => Ok(()),
            Got::Refused(_) => Err(Lost("it refuses the connection of events".to_owned()).into()),
            _ => Err(Fault::Nonsense("no answer on the connection of events")),
        }
    }
}
