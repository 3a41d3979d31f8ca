//! What comes on the two connections.

use super::{
    super::{
        Quirk,
        gadget::Next,
        responder::{Answer, Request, Wanted},
    },
    Doing, PtpIp, STEP_BYTES,
    packets::Packet,
};
use crate::mtp::Channel;

/// The version of the protocol.
const VERSION: u32 = 0x0001_0000;

impl PtpIp {
    /// Takes a packet from the connection of events; whether there was one.
    pub(super) fn hear_event(&mut self) -> bool {
        match self.event.next() {
            Ok(Some(Packet::InitEvent(1))) if self.command.ready => {
                self.event.ready = true;
                self.event.put(&Packet::InitEventAck);
            }
            Ok(Some(Packet::InitEvent(_))) => self.event.put(&Packet::InitFail(1)),
            Ok(Some(Packet::Cancel(tid))) => self.cancel(tid, Channel::Event),
            Ok(Some(Packet::Probe)) => self.event.put(&Packet::ProbeAnswer),
            Ok(Some(_)) | Err(()) => self.close(Channel::Event),
            Ok(None) => return false,
        }
        true
    }

    /// Takes a packet, or data of one, from the connection of commands; whether there was any.
    pub(super) fn hear_command(&mut self) -> bool {
        if self.command.body.is_some() {
            return self.hear_data();
        }
        // A command waits until the one before is over; a cancel and data do not.
        let busy = !matches!(self.doing, Doing::Idle);
        let next = self.command.peek();
        if busy && matches!(next, Ok(Some((Packet::Operation(..), _)))) {
            return false;
        }
        let waits = matches!(
            self.doing,
            Doing::Thinking {
                next: Next::Receive(_),
                ..
            }
        );
        if waits
            && matches!(
                next,
                Ok(Some((Packet::StartData(..) | Packet::Data(..), _)))
            )
        {
            return false;
        }
        match self.command.next() {
            Ok(Some(Packet::InitCommand)) if !self.command.ready => {
                self.command.ready = true;
                let name = self.responder.firmware().product().1.to_owned();
                self.command.put(&Packet::InitCommandAck(1, name, VERSION));
            }
            Ok(Some(Packet::Operation(request))) if self.command.ready => self.begin(request),
            Ok(Some(Packet::StartData(tid, bytes))) => {
                if let Doing::Receiving { incoming, total } = &mut self.doing
                    && incoming.request.tid == tid
                {
                    *total = (bytes != u64::MAX).then_some(bytes);
                }
            }
            Ok(Some(Packet::Data(len, last))) => self.command.body = Some((len, last)),
            Ok(Some(Packet::Cancel(tid))) => self.cancel(tid, Channel::Command),
            Ok(Some(Packet::Probe)) => self.command.put(&Packet::ProbeAnswer),
            Ok(Some(_)) | Err(()) => self.close(Channel::Command),
            Ok(None) => return false,
        }
        true
    }

    pub(super) fn hear_data(&mut self) -> bool {
        let Some((left, last)) = self.command.body else {
            return false;
        };
        let receiving = matches!(self.doing, Doing::Receiving { .. });
        if receiving && self.memory_free_ns > self.now_ns {
            return false;
        }
        let len = left.min(self.command.from_host.len()).min(STEP_BYTES);
        if len == 0 && left > 0 {
            return false;
        }
        let bytes: Vec<u8> = self.command.from_host.drain(..len).collect();
        self.command.body = (left > len).then_some((left - len, last));
        if let Doing::Receiving { incoming, .. } = &mut self.doing {
            if let Err(code) = self.responder.take(incoming, &bytes) {
                self.responder.forget_pending();
                incoming.wanted = Wanted::Nothing(code);
            }
            self.spend(len);
            match self.strikes.due(&self.responder.model, len) {
                Some(Quirk::UnplugMidTransfer) => self.gone = true,
                Some(Quirk::DeviceCancels) => self.cancel_incoming(),
                _ => {}
            }
        }
        if left == len && last {
            self.received();
        }
        true
    }

    pub(super) fn begin(&mut self, request: Request) {
        let done = self.responder.begin(request, self.now_ns);
        let next = match done.what {
            Answer::Now(response) => Next::Respond(response),
            Answer::Data(from, response) => Next::Send(from, response),
            Answer::Wants(incoming) => Next::Receive(incoming),
        };
        let takes = u64::try_from(done.takes.as_nanos()).unwrap_or(u64::MAX);
        self.doing = Doing::Thinking {
            until_ns: self.now_ns.saturating_add(takes),
            request,
            next,
        };
    }
}
