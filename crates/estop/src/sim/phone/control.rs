//! The control pipe: the class requests of the Still Image class (§5.2), halts, and what each
//! firmware makes of a cancel.

use super::{
    Firmware, Quirk,
    code::{answer, event},
    gadget::{Doing, Gadget, Next, Silence},
    responder::{Outgoing, Request, Response, Wanted},
    wire::{Put, Take},
};

/// What comes of a control request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Controlled {
    /// It is done; these bytes came.
    Done(Vec<u8>),
    /// It is stalled.
    Stall,
    /// It is not answered, at least not yet.
    Nothing,
}

/// The endpoints, as their addresses are told.
pub(super) const ENDPOINT_IN: u8 = 0x81;
pub(super) const ENDPOINT_OUT: u8 = 0x02;

/// A camera and `f_mtp` are busy with a cancel for so long.
const BUSY_NS: u64 = 40_000_000;

/// A late response is so late.
const LATE_NS: u64 = 100_000_000;

/// A phone that fell silent answers again when it was quiet for so long before the interface is taken
/// anew (mtp-rs, on Pixels).
const QUIET_NS: u64 = 2_000_000_000;

impl Gadget {
    /// A class request to the interface, with the bytes of its data stage or the room for them.
    pub(super) fn class_request(&mut self, request: u8, sent: &[u8], room: u16) -> Controlled {
        self.traffic_ns = self.now_ns;
        let thinking = matches!(self.doing, Doing::Thinking { .. });
        // AOSP reads control requests in the loop that waits for transfers.
        let deaf = self.responder.firmware() == Firmware::Aosp && thinking;
        if self.silence == Silence::Wedged && request == 0x66 && !self.gone {
            return self.reset_while_wedged();
        }
        if self.gone || self.is_silent() || deaf {
            return Controlled::Nothing;
        }
        match request {
            0x64 => self.cancel_request(sent),
            0x66 => self.reset_request(),
            0x67 => self.status(room),
            _ => Controlled::Stall,
        }
    }

    /// `CLEAR_FEATURE(ENDPOINT_HALT)` (USB 2.0 §9.4.1).
    pub(super) fn clear_halt(&mut self, endpoint: u8) -> Controlled {
        self.traffic_ns = self.now_ns;
        if self.gone || self.is_silent() {
            return Controlled::Nothing;
        }
        match endpoint {
            ENDPOINT_IN => self.halted_in = false,
            ENDPOINT_OUT => self.halted_out = false,
            _ => {}
        }
        if !self.halted_in && !self.halted_out {
            self.cancelled = false;
        }
        Controlled::Done(Vec::new())
    }

    /// The host takes the interface anew.
    pub(super) fn reopened(&mut self, now_ns: u64) {
        let quiet = now_ns.saturating_sub(self.traffic_ns) >= QUIET_NS;
        if self.silence == Silence::UntilQuiet && quiet {
            self.restart();
        }
    }

    /// The next packet of the interrupt pipe: an event container.
    pub(super) fn event(&mut self) -> Option<Vec<u8>> {
        if self.gone || self.is_silent() {
            return None;
        }
        let event = self.responder.events.pop_front()?;
        let mut container = Put::default();
        container
            .u32(u32::try_from(12 + 4 * event.params.len()).unwrap_or(12))
            .u16(4)
            .u16(event.code)
            .u32(event.tid);
        for param in event.params {
            container.u32(param);
        }
        Some(container.0)
    }

    fn cancel_request(&mut self, sent: &[u8]) -> Controlled {
        let mut payload = Take(sent);
        let is_cancel = payload.u16() == Some(event::CANCEL_TRANSACTION);
        let firmware = self.responder.firmware();
        if firmware == Firmware::Qemu && !is_cancel {
            return Controlled::Stall;
        }
        if self.responder.has(Quirk::Stalls64) {
            return Controlled::Stall;
        }
        let tid = payload.u32();
        if !self.responder.has(Quirk::StreamsTheRest) && self.concerns(tid) {
            self.cancel();
        }
        Controlled::Done(Vec::new())
    }

    /// Whether a cancel of this transaction reaches what is being done.
    fn concerns(&self, tid: Option<u32>) -> bool {
        let now = match &self.doing {
            Doing::Idle => return self.responder.firmware() == Firmware::Qemu,
            Doing::Thinking { request, .. } | Doing::Sending { request, .. } => request.tid,
            Doing::Receiving { incoming, .. } => incoming.request.tid,
        };
        match self.responder.firmware() {
            // They do not look at it.
            Firmware::Aosp | Firmware::AndroidLegacy | Firmware::Umtp | Firmware::Qemu => true,
            _ => tid == Some(now),
        }
    }

    fn cancel(&mut self) {
        let firmware = self.responder.firmware();
        let request = self.request();
        let in_data = matches!(self.doing, Doing::Sending { .. } | Doing::Receiving { .. });
        let moves_file = match &self.doing {
            Doing::Sending { from, .. } => matches!(from, Outgoing::Object { .. }),
            Doing::Receiving { incoming, .. } => {
                matches!(incoming.wanted, Wanted::Object(_) | Wanted::Part(..))
            }
            _ => false,
        };
        let before_data = matches!(
            self.doing,
            Doing::Thinking {
                next: Next::Send(..) | Next::Receive(_),
                ..
            }
        );
        match firmware {
            Firmware::Umtp => {
                if !moves_file {
                    return;
                }
                self.busy_answers = 1;
                self.stop();
            }
            Firmware::Qemu => {
                self.stop();
                self.responder.forget_pending();
            }
            Firmware::TinyUsb => {
                // What was handed to the endpoint stays there.
                self.abandon();
                self.flush_but_one_packet();
            }
            Firmware::AndroidLegacy if !in_data => {
                // The next read or write of its responder fails: the operation is carried out, and
                // no response comes.
                self.swallow = true;
                self.busy_until_ns = self.now_ns + BUSY_NS;
                if before_data {
                    self.stop();
                    self.swallow = false;
                }
            }
            Firmware::AndroidLegacy => {
                self.busy_until_ns = self.now_ns + BUSY_NS;
                self.stop();
            }
            _ if !in_data && !before_data => return,
            Firmware::Camera => {
                self.busy_until_ns = self.now_ns + BUSY_NS;
                self.stop();
                self.tell_cancelled(request);
            }
            _ => self.stop(),
        }
        if let Some(request) = request {
            self.after_cancel(request);
        }
    }

    fn stop(&mut self) {
        self.abandon();
        self.flush();
    }

    /// As [`flush`](Self::flush), but one packet to the host stays.
    fn flush_but_one_packet(&mut self) {
        let mut first = self.to_host.pop_front();
        if let Some(segment) = &mut first {
            let len = (segment.bytes.len() - segment.at).min(self.packet);
            segment.bytes.truncate(segment.at + len);
            segment.ends = true;
            segment.short = !len.is_multiple_of(self.packet);
        }
        self.flush();
        if let Some(segment) = first {
            self.to_host_bytes = segment.bytes.len() - segment.at;
            self.to_host.push_back(segment);
        }
    }

    fn after_cancel(&mut self, request: Request) {
        if self.responder.has(Quirk::LateResponse) {
            let response = Response::of(answer::TRANSACTION_CANCELLED);
            let container = Self::response(request, &response);
            self.late = Some((self.now_ns + LATE_NS, container));
        }
        if self.responder.has(Quirk::WedgedAfterCancel) {
            self.silence = Silence::Wedged;
        } else if self.responder.has(Quirk::SilentAfterCancel) {
            self.silence = Silence::UntilQuiet;
        }
        let camera = self.responder.firmware() == Firmware::Camera;
        if self.responder.has(Quirk::FrozenUntilEventRead) && !camera {
            self.tell_cancelled(Some(request));
        }
    }

    fn tell_cancelled(&mut self, request: Option<Request>) {
        let tid = request.map_or(0, |request| request.tid);
        self.responder
            .tell(event::CANCEL_TRANSACTION, tid, Vec::new());
    }

    fn reset_request(&mut self) -> Controlled {
        match self.responder.firmware() {
            Firmware::AndroidLegacy | Firmware::Qemu => return Controlled::Stall,
            Firmware::Umtp => {}
            Firmware::Aosp => {
                if !matches!(self.doing, Doing::Idle) {
                    self.cancel();
                }
            }
            _ => {
                self.stop();
                self.responder.end_session();
                self.halted_in = false;
                self.halted_out = false;
                self.cancelled = false;
            }
        }
        Controlled::Done(Vec::new())
    }

    /// The control pipe is served by the kernel, or by a thread of its own.
    fn reset_while_wedged(&mut self) -> Controlled {
        match self.responder.firmware() {
            Firmware::AndroidLegacy | Firmware::Qemu => Controlled::Stall,
            // It takes it, and does nothing.
            Firmware::Umtp => Controlled::Done(Vec::new()),
            _ => {
                self.restart();
                Controlled::Done(Vec::new())
            }
        }
    }

    /// Get Device Status: length, code, and endpoints that are halted.
    fn status(&mut self, room: u16) -> Controlled {
        let firmware = self.responder.firmware();
        let needs_8 = firmware == Firmware::Aosp || self.responder.has(Quirk::StatusNeeds8);
        if needs_8 && room < 8 {
            return Controlled::Nothing;
        }
        let busy = self.busy_answers > 0 || self.busy_until_ns > self.now_ns;
        self.busy_answers = self.busy_answers.saturating_sub(1);
        let code = if busy { answer::BUSY } else { answer::OK };
        let endpoints = [u16::from(ENDPOINT_IN), u16::from(ENDPOINT_OUT)];
        let mut status = Put::default();
        match firmware {
            Firmware::Qemu => return Controlled::Stall,
            Firmware::Aosp => {
                // It takes the size of a pointer for its length, and tells of a cancel once.
                let cancelled = std::mem::take(&mut self.cancelled);
                if cancelled {
                    status.u16(12).u16(answer::TRANSACTION_CANCELLED);
                    status.u16(endpoints[0]).u16(endpoints[1]).u32(0);
                } else {
                    status.u16(8).u16(code).u32(0);
                }
            }
            Firmware::AndroidLegacy | Firmware::Umtp => {
                status.u16(4).u16(code);
            }
            _ if self.cancelled => {
                status.u16(8).u16(answer::TRANSACTION_CANCELLED);
                status.u16(endpoints[0]).u16(endpoints[1]);
            }
            _ => {
                status.u16(4).u16(code);
            }
        }
        status.0.truncate(room.into());
        Controlled::Done(status.0)
    }

    fn request(&self) -> Option<Request> {
        match &self.doing {
            Doing::Idle => None,
            Doing::Thinking { request, .. } | Doing::Sending { request, .. } => Some(*request),
            Doing::Receiving { incoming, .. } => Some(incoming.request),
        }
    }
}
