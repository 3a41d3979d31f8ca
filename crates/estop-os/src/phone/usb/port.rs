//! The port: bulk transfers, class requests and events of a phone that is plugged in.

use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use estop::{
    Asked, Gate, Micros,
    mtp::{Completion, Control, Left, Limits, Lost, Pipe, Refused, Tag, Transfer, Usb},
};
use nusb::{
    Device, ErrorKind, MaybeFuture,
    transfer::{ControlIn, ControlOut, ControlType, Recipient, TransferError},
};

use super::{
    Found, OpenError,
    aside::aside,
    buffers::Buffers,
    events::Events,
    pipes::{Done, NoPipes, Pipes},
};
use crate::{bed::Bed, clock::Clock};

/// The still-image interface of a phone that is plugged in, claimed for this process.
///
/// Dropping it takes back what is in flight, waits a second at most for that, and lets go of the
/// interface.
pub struct UsbPort {
    clock: Clock,
    bed: Arc<Bed>,
    waker: Waker,
    name: String,
    device: Device,
    interface: u8,
    /// `None` after it was let go of and could not be taken anew.
    pipes: Option<Pipes>,
    limits: Limits,
    events: Events,
    buffers: Buffers,
    gone: Option<Lost>,
}

/// The longest single wait: no phone is left alone for longer, whatever it says.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// A host controller gives transfers back within this, where its device is there or not.
const GIVE_BACK_LIMIT: Duration = Duration::from_secs(1);

/// After its time a class request is taken back; the host controller gives it back within this.
const TAKE_BACK_GRACE: Duration = Duration::from_millis(500);

impl UsbPort {
    /// Takes the interface of a phone that was found. Nothing is sent to it.
    ///
    /// # Errors
    ///
    /// It was unplugged, is in use, may not be used, or is no phone.
    pub fn open(found: &Found, clock: Clock) -> Result<Self, OpenError> {
        let device = super::open::device(found)?;
        let claimed = device.claim_interface(found.interface).wait();
        let interface = claimed.map_err(|error| super::open::refused(found, &error))?;
        let pipes = Pipes::claim(&device, interface).map_err(|error| match error {
            NoPipes::System(error) => super::open::refused(found, &error),
            NoPipes::Unfit(why) => OpenError::Unfit {
                name: found.name.clone(),
                why,
            },
        })?;
        let bed = Arc::new(Bed::default());
        let mut port = Self {
            clock,
            waker: bed.waker(),
            bed,
            name: found.name.clone(),
            device,
            interface: found.interface,
            limits: pipes.limits(),
            pipes: Some(pipes),
            events: Events::default(),
            buffers: Buffers::default(),
            gone: None,
        };
        port.hear();
        tracing::debug!(name = port.name, limits = ?port.limits, "claimed");
        Ok(port)
    }

    /// What it is called: `usb:SERIAL` or `usb:BUS-PORT`.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn instant(&self, deadline: Micros) -> Instant {
        Instant::now() + self.clock.until(deadline).min(LONGEST)
    }

    fn hear(&mut self) {
        if let Some(pipes) = &mut self.pipes {
            pipes.hear(&mut self.events, &self.waker);
        }
    }

    fn lose(&mut self, how: impl fmt::Display) -> Lost {
        let lost = Lost(format!("{}: {how}", self.name));
        tracing::debug!(%lost, "lost");
        self.gone.get_or_insert(lost).clone()
    }

    /// Waits for what has been asked of the system.
    fn wait<F: IntoFuture>(&self, future: F, until: Instant) -> Option<F::Output> {
        let mut future = pin!(future.into_future());
        loop {
            let mut context = Context::from_waker(&self.waker);
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return Some(output);
            }
            if !self.bed.sleep(until) {
                return None;
            }
        }
    }

    fn told(&mut self, done: Done) -> Completion<'_> {
        let Done {
            tag,
            pipe,
            completion,
        } = done;
        let moved = u32::try_from(completion.actual_len).unwrap_or(u32::MAX);
        let status = completion.status;
        tracing::trace!(?tag, ?pipe, moved, ?status, "completed");
        if let Err(error) = status
            && !matches!(error, TransferError::Stall | TransferError::Cancelled)
        {
            return Completion::Lost(self.lose(error));
        }
        let buffer = self.buffers.lend(completion.buffer);
        let bytes: &[u8] = if pipe == Pipe::In { buffer } else { &[] };
        match (status, pipe) {
            (Ok(()), Pipe::Out) => Completion::Sent(tag),
            (Ok(()), Pipe::In) => Completion::Received(tag, bytes),
            (Err(TransferError::Stall), _) => Completion::Stalled(tag, pipe, moved),
            (Err(_), _) => Completion::Withdrawn(tag, moved, bytes),
        }
    }

    /// Takes everything back that is in flight: whether it has all come back.
    fn quiet(&mut self, until: Instant) -> bool {
        let Some(pipes) = &mut self.pipes else {
            return true;
        };
        pipes.end();
        loop {
            pipes.hear(&mut self.events, &self.waker);
            while let Some(done) = pipes.done(&self.waker) {
                drop(done);
            }
            if pipes.is_quiet() {
                return true;
            }
            if !self.bed.sleep(until) {
                return false;
            }
        }
    }
}

impl Usb for UsbPort {
    fn now(&self) -> Micros {
        self.clock.now()
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let until = Instant::now() + wait.min(LONGEST);
        loop {
            if let Some(gate) = gate {
                gate.listen(&self.waker)?;
            }
            self.hear();
            if !self.bed.sleep(until) {
                return Ok(());
            }
        }
    }

    fn limits(&self) -> Limits {
        self.limits
    }

    fn submit(&mut self, tag: Tag, transfer: Transfer<'_>) -> Result<(), Lost> {
        if let Some(lost) = &self.gone {
            return Err(lost.clone());
        }
        let Some(pipes) = &mut self.pipes else {
            return Err(self.lose("it was let go of"));
        };
        match transfer {
            Transfer::Out(bytes) => {
                let mut buffer = self.buffers.take(pipes, Pipe::Out, bytes.len());
                buffer.extend_from_slice(bytes);
                pipes.submit(tag, Pipe::Out, buffer);
            }
            Transfer::In(len) => {
                // Whole packets, and at least one, are what a port is asked for.
                let packet = self.limits.in_packet_bytes;
                let len = usize::try_from(len.div_ceil(packet).max(1) * packet).unwrap_or(0);
                let mut buffer = self.buffers.take(pipes, Pipe::In, len);
                buffer.set_requested_len(len);
                pipes.submit(tag, Pipe::In, buffer);
            }
        }
        Ok(())
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        self.buffers.unlend();
        let until = self.instant(deadline);
        loop {
            if gate.is_some_and(|gate| gate.listen(&self.waker).is_err()) {
                return Completion::Asked;
            }
            if let Some(lost) = &self.gone {
                return Completion::Lost(lost.clone());
            }
            self.hear();
            let Some(pipes) = self.pipes.as_mut().filter(|pipes| !pipes.is_idle()) else {
                return Completion::Idle;
            };
            if let Some(done) = pipes.done(&self.waker) {
                return self.told(done);
            }
            if !self.bed.sleep(until) {
                return Completion::Late;
            }
        }
    }

    fn withdraw(&mut self, pipe: Pipe) {
        if let Some(pipes) = &mut self.pipes {
            pipes.withdraw(pipe);
        }
    }

    fn control(&mut self, request: Control<'_>, deadline: Micros) -> Result<Vec<u8>, Refused> {
        if let Some(lost) = &self.gone {
            return Err(Refused::Lost(lost.clone()));
        }
        let Some(pipes) = &self.pipes else {
            return Err(Refused::Lost(self.lose("it was let go of")));
        };
        let limit = self.clock.until(deadline).min(LONGEST);
        let until = Instant::now() + limit + TAKE_BACK_GRACE;
        let (control_type, recipient) = (ControlType::Class, Recipient::Interface);
        let (value, index) = (0, u16::from(self.interface));
        let answer = match request {
            Control::Out(request, data) => {
                let out = ControlOut {
                    control_type,
                    recipient,
                    request,
                    value,
                    index,
                    data,
                };
                let sent = self.wait(pipes.interface.control_out(out, limit), until);
                sent.map(|sent| sent.map(|()| Vec::new()))
            }
            Control::In(request, length) => {
                let input = ControlIn {
                    control_type,
                    recipient,
                    request,
                    value,
                    index,
                    length,
                };
                self.wait(pipes.interface.control_in(input, limit), until)
            }
        };
        tracing::debug!(?request, ?answer, "class request");
        match answer {
            Some(Ok(answer)) => Ok(answer),
            None | Some(Err(TransferError::Cancelled)) => Err(Refused::Late),
            Some(Err(TransferError::Disconnected)) => {
                Err(Refused::Lost(self.lose(TransferError::Disconnected)))
            }
            // A device that breaks the protocol here does not know the request; where it is gone,
            // the next transfer says so.
            Some(Err(_)) => Err(Refused::Stalled),
        }
    }

    fn clear_halt(&mut self, pipe: Pipe, deadline: Micros) -> Result<(), Refused> {
        if let Some(lost) = &self.gone {
            return Err(Refused::Lost(lost.clone()));
        }
        let Some(pipes) = &mut self.pipes else {
            return Err(Refused::Lost(self.lose("it was let go of")));
        };
        let clearing = pipes.clearing(pipe);
        let cleared = aside(self.clock.until(deadline), clearing);
        tracing::debug!(?pipe, ?cleared, "halt cleared");
        match cleared {
            Some(Ok(())) => Ok(()),
            None => Err(Refused::Late),
            Some(Err(error)) if error.kind() == ErrorKind::Disconnected => {
                Err(Refused::Lost(self.lose(error)))
            }
            Some(Err(_)) => Err(Refused::Stalled),
        }
    }

    fn event(&mut self) -> Option<Vec<u8>> {
        self.hear();
        self.events.next()
    }

    fn reopen(&mut self, deadline: Micros) -> Result<(), Lost> {
        self.buffers.unlend();
        let until = self.instant(deadline);
        if !self.quiet(until) {
            return Err(self.lose("the host controller does not give its transfers back"));
        }
        self.events = Events::default();
        if let Some(pipes) = self.pipes.take() {
            // Without its pipes an interface is released where its last user drops it.
            let limit = until.saturating_duration_since(Instant::now());
            if aside(limit, move || drop(pipes)).is_none() {
                return Err(self.lose("the system does not let go of it"));
            }
        }
        let (device, number) = (self.device.clone(), self.interface);
        let limit = until.saturating_duration_since(Instant::now());
        let claimed = aside(limit, move || {
            let interface = device.claim_interface(number).wait();
            let interface = interface.map_err(NoPipes::System)?;
            Pipes::claim(&device, interface)
        });
        match claimed {
            Some(Ok(pipes)) => {
                self.limits = pipes.limits();
                self.pipes = Some(pipes);
                self.gone = None;
                self.hear();
                tracing::debug!(name = self.name, "taken anew");
                Ok(())
            }
            Some(Err(NoPipes::System(error))) => Err(self.lose(error)),
            Some(Err(NoPipes::Unfit(why))) => Err(self.lose(why)),
            None => Err(self.lose("the system does not give it to us anew")),
        }
    }
}

impl Drop for UsbPort {
    fn drop(&mut self) {
        if !self.quiet(Instant::now() + GIVE_BACK_LIMIT) {
            tracing::debug!(name = self.name, "transfers are still out");
        }
    }
}

impl fmt::Debug for UsbPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut port = f.debug_struct("UsbPort");
        let port = port.field("name", &self.name).field("limits", &self.limits);
        port.field("gone", &self.gone).finish_non_exhaustive()
    }
}
