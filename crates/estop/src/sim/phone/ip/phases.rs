//! Phases, and what ends them early.

use super::{
    super::{
        Quirk,
        code::answer,
        gadget::Next,
        phases::takes_ns,
        responder::{Request, Response, Wanted},
    },
    Doing, PtpIp, STEP_BYTES,
    packets::Packet,
};
use crate::mtp::Channel;

/// A late response is so late.
const LATE_NS: u64 = 100_000_000;

impl PtpIp {
    /// Goes on with what it does; whether it could.
    pub(super) fn advance(&mut self) -> bool {
        match &self.doing {
            Doing::Thinking { until_ns, .. } if *until_ns <= self.now_ns => self.thought(),
            Doing::Sending { .. } if self.memory_free_ns <= self.now_ns => return self.send(),
            Doing::Cancelling {
                request,
                command: true,
                event: true,
            } => {
                let request = *request;
                self.cancelled(request);
            }
            _ => return false,
        }
        true
    }

    pub(super) fn thought(&mut self) {
        let doing = std::mem::replace(&mut self.doing, Doing::Idle);
        let Doing::Thinking { request, next, .. } = doing else {
            return;
        };
        match next {
            Next::Respond(response) => {
                let packet = Packet::Response(response.code, request.tid, response.params);
                self.command.put(&packet);
            }
            Next::Send(from, response) => {
                self.command
                    .put(&Packet::StartData(request.tid, from.len()));
                self.doing = Doing::Sending {
                    request,
                    from,
                    at: 0,
                    response,
                };
            }
            Next::Receive(incoming) => {
                self.doing = Doing::Receiving {
                    incoming,
                    total: None,
                };
            }
        }
    }

    pub(super) fn send(&mut self) -> bool {
        let Doing::Sending {
            request,
            from,
            at,
            response,
        } = &mut self.doing
        else {
            return false;
        };
        if self.command.to_host.len() >= self.fifo_bytes {
            return false;
        }
        let rest = usize::try_from(from.len() - *at).unwrap_or(usize::MAX);
        let len = rest.min(STEP_BYTES).min(self.fifo_bytes);
        let mut bytes = vec![0; len];
        let read = self.responder.read(from, *at, &mut bytes);
        *at += len as u64;
        let (request, response) = (*request, response.clone());
        let mut over = len == rest;
        let mut respond = response;
        self.spend(len);
        match self.strikes.due(&self.responder.model, len) {
            Some(Quirk::UnplugMidTransfer) => {
                self.gone = true;
                return true;
            }
            Some(Quirk::EndsShort) => {
                bytes.pop();
                over = true;
                respond = Response::of(answer::OK);
            }
            Some(Quirk::DeviceCancels) => {
                self.cancel_outgoing(request);
                return true;
            }
            _ if read.is_err() => {
                self.cancel_outgoing(request);
                return true;
            }
            _ => {}
        }
        self.command.put_data(request.tid, &bytes, over);
        if over {
            self.doing = Doing::Thinking {
                until_ns: self.memory_free_ns,
                request,
                next: Next::Respond(respond),
            };
        }
        true
    }

    /// The last packet of the host's data has come.
    pub(super) fn received(&mut self) {
        let doing = std::mem::replace(&mut self.doing, Doing::Idle);
        let Doing::Receiving { incoming, total } = doing else {
            self.doing = doing;
            return;
        };
        let whole = total.is_none_or(|total| total == incoming.came);
        let request = incoming.request;
        let done = self.responder.finish(incoming, whole);
        let takes = u64::try_from(done.takes.as_nanos()).unwrap_or(u64::MAX);
        self.doing = Doing::Thinking {
            until_ns: self.memory_free_ns.max(self.now_ns).saturating_add(takes),
            request,
            next: Next::Respond(done.what),
        };
    }

    /// A cancel came on a connection. Where nothing of it is being done, it is dropped.
    pub(super) fn cancel(&mut self, tid: u32, on: Channel) {
        let heedless = [Quirk::Stalls64, Quirk::StreamsTheRest];
        if heedless.iter().any(|quirk| self.responder.has(*quirk)) {
            return;
        }
        let request = match &self.doing {
            Doing::Cancelling { request, .. }
            | Doing::Sending { request, .. }
            | Doing::Thinking {
                request,
                next: Next::Send(..) | Next::Receive(_),
                ..
            } => *request,
            Doing::Receiving { incoming, .. } => incoming.request,
            _ => return,
        };
        if request.tid != tid {
            return;
        }
        if !matches!(self.doing, Doing::Cancelling { .. }) {
            self.give_up();
            self.doing = Doing::Cancelling {
                request,
                command: false,
                event: false,
            };
        }
        if let Doing::Cancelling { command, event, .. } = &mut self.doing {
            match on {
                Channel::Command => *command = true,
                Channel::Event => *event = true,
            }
        }
    }

    /// Both copies of a cancel have come.
    pub(super) fn cancelled(&mut self, request: Request) {
        let late = self.responder.has(Quirk::LateResponse);
        self.doing = Doing::Thinking {
            until_ns: self.now_ns + if late { LATE_NS } else { 0 },
            request,
            next: Next::Respond(Response::of(answer::TRANSACTION_CANCELLED)),
        };
        let silent = [Quirk::SilentAfterCancel, Quirk::WedgedAfterCancel];
        self.silent = silent.iter().any(|quirk| self.responder.has(*quirk));
    }

    /// It cancels data to the host by itself.
    pub(super) fn cancel_outgoing(&mut self, request: Request) {
        self.give_up();
        self.command.put(&Packet::Cancel(request.tid));
        self.event.put(&Packet::Cancel(request.tid));
        self.doing = Doing::Thinking {
            until_ns: self.now_ns,
            request,
            next: Next::Respond(Response::of(answer::TRANSACTION_CANCELLED)),
        };
    }

    /// It cancels data from the host by itself: the rest is taken and dropped.
    pub(super) fn cancel_incoming(&mut self) {
        self.responder.forget_pending();
        if let Doing::Receiving { incoming, .. } = &mut self.doing {
            incoming.wanted = Wanted::Nothing(answer::TRANSACTION_CANCELLED);
            let tid = incoming.request.tid;
            self.event.put(&Packet::Cancel(tid));
        }
    }

    /// Of an object that was being sent there is what the firmware leaves.
    pub(super) fn give_up(&mut self) {
        let incoming = match &self.doing {
            Doing::Receiving { incoming, .. } => Some(incoming),
            Doing::Thinking {
                next: Next::Receive(incoming),
                ..
            } => Some(incoming),
            _ => None,
        };
        if incoming.is_some_and(|incoming| matches!(incoming.wanted, Wanted::Object(_))) {
            self.responder.forget_pending();
        }
    }

    pub(super) fn spend(&mut self, len: usize) {
        let begins = self.memory_free_ns.max(self.now_ns);
        let rate = self.responder.model.memory_bytes_per_s;
        self.memory_free_ns = begins.saturating_add(takes_ns(len, rate));
    }
}
