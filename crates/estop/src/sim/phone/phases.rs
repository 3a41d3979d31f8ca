//! What the device does when its time has come: commands, phases, responses.

use super::{
    Firmware, Quirk,
    code::{answer, event, op},
    gadget::{Announced, Doing, Gadget, HEADER_BYTES, Next, STEP_BYTES, Segment},
    responder::{Answer, Incoming, Request, Response, Wanted},
    wire::{Put, Take},
};

impl Gadget {
    /// Does one thing; whether there was one to do.
    pub(super) fn advance(&mut self) -> bool {
        match &self.doing {
            Doing::Idle => self.command(),
            Doing::Thinking { until_ns, .. } if *until_ns > self.now_ns => false,
            Doing::Thinking { .. } => {
                self.thought();
                true
            }
            Doing::Sending { .. } | Doing::Receiving { .. }
                if self.memory_free_ns > self.now_ns =>
            {
                false
            }
            Doing::Sending { .. } => self.send(),
            Doing::Receiving { .. } => self.receive(),
        }
    }

    /// A container whose end is the end of what there is of it.
    pub(super) fn put(&mut self, container: Vec<u8>) {
        self.to_host_bytes += container.len();
        self.to_host.push_back(Segment {
            short: !container.len().is_multiple_of(self.packet),
            bytes: container,
            at: 0,
            ends: true,
        });
    }

    /// Takes a command, if there is one. What is none halts both pipes.
    fn command(&mut self) -> bool {
        let Some(arrived) = self.take_arrived() else {
            return false;
        };
        if arrived.is_empty() {
            // A packet of length zero between transactions.
            return true;
        }
        let mut container = Take(&arrived);
        let read = (|| {
            let len = container.u32()?;
            let kind = container.u16()?;
            let code = container.u16()?;
            let tid = container.u32()?;
            let mut params = [0; 5];
            let given = container.0.len() / 4;
            for param in params.iter_mut().take(given) {
                *param = container.u32()?;
            }
            let fits = usize::try_from(len).is_ok_and(|len| len == arrived.len());
            (fits && kind == 1 && given <= 5).then_some(Request { code, tid, params })
        })();
        let Some(request) = read else {
            self.cancel_itself();
            return true;
        };
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
        true
    }

    fn thought(&mut self) {
        let doing = std::mem::replace(&mut self.doing, Doing::Idle);
        let Doing::Thinking { request, next, .. } = doing else {
            return;
        };
        if std::mem::take(&mut self.swallow) {
            return;
        }
        match next {
            Next::Respond(response) => self.respond(request, &response),
            Next::Send(from, response) => {
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
                    announced: Announced::NotYet,
                };
            }
        }
    }

    fn respond(&mut self, request: Request, response: &Response) {
        let mut container = Self::response(request, response);
        // umtprd 1.3.10 answers a second OpenSession with 13 bytes.
        let umtp = self.responder.firmware() == Firmware::Umtp;
        if umtp && response.code == answer::SESSION_ALREADY_OPEN {
            container.truncate(13);
        }
        self.put(container);
    }

    /// Fetches data from the memory, as far as there is room for it.
    fn send(&mut self) -> bool {
        let room = self.room_in();
        let Doing::Sending {
            request,
            from,
            at,
            response,
        } = &mut self.doing
        else {
            return false;
        };
        let total = HEADER_BYTES + from.len();
        let step = STEP_BYTES.max(self.packet).min(room) / self.packet * self.packet;
        let len = step.min(usize::try_from(total - *at).unwrap_or(usize::MAX));
        if len == 0 {
            return false;
        }
        let mut bytes = Vec::with_capacity(len);
        if *at == 0 {
            bytes.extend_from_slice(&data_header(*request, total));
        }
        let (head, offset) = (bytes.len(), at.saturating_sub(HEADER_BYTES));
        bytes.resize(len, 0);
        let read = self.responder.read(from, offset, &mut bytes[head..]);
        *at += len as u64;
        let over = *at == total;
        let (request, response) = (*request, response.clone());
        if read.is_err() {
            // Its own memory failed: it cancels.
            self.cancel_itself();
            return true;
        }
        self.spend(len);
        self.append(&bytes, over);
        match self.strikes.due(&self.responder.model, len) {
            Some(Quirk::UnplugMidTransfer) => self.gone = true,
            Some(Quirk::DeviceCancels) => self.cancel_itself(),
            Some(Quirk::EndsShort) if !over => self.end_short(request),
            _ if over => {
                self.doing = Doing::Thinking {
                    until_ns: self.memory_free_ns,
                    request,
                    next: Next::Respond(response),
                };
            }
            _ => {}
        }
        true
    }

    /// The data phase ends here, by a short packet, with less than was announced.
    fn end_short(&mut self, request: Request) {
        if let Some(segment) = self.to_host.back_mut() {
            segment.bytes.pop();
            self.to_host_bytes -= 1;
            segment.ends = true;
            segment.short = true;
        }
        self.doing = Doing::Thinking {
            until_ns: self.memory_free_ns,
            request,
            next: Next::Respond(Response::of(answer::OK)),
        };
    }

    /// Works on a packet of the data phase from the host.
    fn receive(&mut self) -> bool {
        let Some(arrived) = self.from_host.front() else {
            return false;
        };
        let short = arrived.short;
        let Some(bytes) = self.take_arrived() else {
            return false;
        };
        let doing = std::mem::replace(&mut self.doing, Doing::Idle);
        let Doing::Receiving {
            mut incoming,
            mut announced,
        } = doing
        else {
            return false;
        };
        let mut rest = bytes.as_slice();
        let mut header_alone = false;
        match announced {
            Announced::NotYet => {
                let Some(len) = data_length(incoming.request, rest) else {
                    self.doing = Doing::Receiving {
                        incoming,
                        announced,
                    };
                    self.cancel_itself();
                    return true;
                };
                announced = len;
                rest = &rest[12..];
                header_alone = rest.is_empty() && announced != Announced::Bytes(0);
            }
            Announced::EmptyPacket => {
                self.over(incoming, bytes.is_empty());
                return true;
            }
            _ => {}
        }
        if let Announced::Bytes(total) = announced {
            let more = usize::try_from(total - incoming.came).unwrap_or(usize::MAX);
            rest = &rest[..rest.len().min(more)];
        }
        self.spend(rest.len());
        let taken = self.responder.take(&mut incoming, rest);
        if let Err(code) = taken {
            self.refuse(incoming, announced, code);
            return true;
        }
        self.doing = Doing::Receiving {
            incoming,
            announced,
        };
        match self.strikes.due(&self.responder.model, rest.len()) {
            Some(Quirk::UnplugMidTransfer) => self.gone = true,
            Some(Quirk::DeviceCancels) => self.cancel_itself(),
            _ => self.received(short && !header_alone),
        }
        true
    }

    /// Whether the data phase is over, now that these packets were worked on.
    fn received(&mut self, short: bool) {
        let Doing::Receiving {
            incoming,
            announced,
        } = &mut self.doing
        else {
            return;
        };
        let came_all = match announced {
            Announced::Bytes(total) => incoming.came == *total,
            Announced::Open => short,
            _ => false,
        };
        if came_all && !short && self.responder.firmware() == Firmware::Aosp {
            // It reads once more, for the packet of length zero.
            *announced = Announced::EmptyPacket;
            return;
        }
        if came_all || short {
            let doing = std::mem::replace(&mut self.doing, Doing::Idle);
            if let Doing::Receiving { incoming, .. } = doing {
                self.over(incoming, came_all);
            }
        }
    }

    fn over(&mut self, incoming: Incoming, whole: bool) {
        let object = matches!(incoming.wanted, Wanted::Object(_));
        if !whole && object && self.responder.firmware() == Firmware::Qemu {
            // An assertion fails, and the virtual machine ends.
            self.doing = Doing::Receiving {
                incoming,
                announced: Announced::NotYet,
            };
            self.gone = true;
            return;
        }
        let request = incoming.request;
        let done = self.responder.finish(incoming, whole);
        if object && self.responder.has(Quirk::FrozenUntilEventRead) {
            self.responder.tell(event::OBJECT_INFO_CHANGED, 0, vec![0]);
        }
        let takes = u64::try_from(done.takes.as_nanos()).unwrap_or(u64::MAX);
        self.doing = Doing::Thinking {
            until_ns: self.memory_free_ns.max(self.now_ns).saturating_add(takes),
            request,
            next: Next::Respond(done.what),
        };
    }

    /// Its memory does not take what came: Android cancels, the others take the rest and say so.
    fn refuse(&mut self, mut incoming: Incoming, announced: Announced, code: u16) {
        let android = self.responder.firmware().is_android();
        let object = matches!(incoming.wanted, Wanted::Object(_));
        if !android && object {
            self.responder.forget_pending();
            incoming.wanted = Wanted::Nothing(code);
        }
        self.doing = Doing::Receiving {
            incoming,
            announced,
        };
        if android {
            self.cancel_itself();
        }
    }

    /// The memory is busy with so many bytes.
    fn spend(&mut self, len: usize) {
        let begins = self.memory_free_ns.max(self.now_ns);
        let rate = self.responder.model.memory_bytes_per_s;
        self.memory_free_ns = begins.saturating_add(takes_ns(len, rate));
    }

    fn append(&mut self, bytes: &[u8], over: bool) {
        self.to_host_bytes += bytes.len();
        match self.to_host.back_mut() {
            Some(segment) if !segment.ends => segment.bytes.extend_from_slice(bytes),
            _ => self.to_host.push_back(Segment {
                bytes: bytes.to_vec(),
                at: 0,
                ends: false,
                short: false,
            }),
        }
        if let Some(segment) = self.to_host.back_mut() {
            segment.ends = over;
            segment.short = !bytes.len().is_multiple_of(self.packet);
        }
    }

    fn take_arrived(&mut self) -> Option<Vec<u8>> {
        let arrived = self.from_host.pop_front()?;
        let places = arrived.bytes.len().div_ceil(self.packet).max(1);
        self.from_host_bytes -= places * self.packet;
        Some(arrived.bytes)
    }
}

/// So long it takes to move so many bytes.
pub(super) fn takes_ns(len: usize, bytes_per_s: u64) -> u64 {
    if bytes_per_s == u64::MAX {
        return 0;
    }
    let ns = u128::try_from(len).unwrap_or(0) * 1_000_000_000 / u128::from(bytes_per_s.max(1));
    u64::try_from(ns).unwrap_or(u64::MAX)
}

/// The header of a data container; 4 GiB and more are all ones.
fn data_header(request: Request, total: u64) -> Vec<u8> {
    let mut header = Put::default();
    header
        .u32(u32::try_from(total).unwrap_or(u32::MAX))
        .u16(2)
        .u16(request.code)
        .u32(request.tid);
    header.0
}

/// What the header of the host's data says; `None` if it is none of this transaction.
fn data_length(request: Request, bytes: &[u8]) -> Option<Announced> {
    let mut header = Take(bytes);
    let len = header.u32()?;
    let fits = header.u16()? == 2 && header.u16()? == request.code && header.u32()? == request.tid;
    let open = request.code == op::SEND_OBJECT && len == u32::MAX;
    match len {
        _ if !fits => None,
        _ if open => Some(Announced::Open),
        len => Some(Announced::Bytes(u64::from(len).checked_sub(HEADER_BYTES)?)),
    }
}
