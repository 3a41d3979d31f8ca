//! The host's end of the cable: the port, as the operations on phones use it.

use std::time::Duration;

use super::{
    Phone,
    cable::{Flight, Landed, short},
    control::{Controlled, ENDPOINT_IN, ENDPOINT_OUT},
    gadget::Silence,
};
use crate::{
    Asked, Gate, Micros,
    mtp::{Completion, Control, Left, Limits, Lost, Pipe, Refused, Tag, Transfer, Usb},
    sim::{Fault, Instant},
};

/// What a control transfer takes on the cable.
const CONTROL_NS: u64 = 125_000;

/// What it takes to let go of the interface and take it anew.
const REOPEN_NS: u64 = 5_000_000;

/// A device that answers late does so after this time.
const LATE_NS: u64 = 2_000_000_000;

impl Usb for Phone {
    fn now(&self) -> Micros {
        Micros(self.now_ns / 1000)
    }

    /// A fault that falls on a pause happens to the next call.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let (number, fault) = self.command();
        self.carried = self.carried.or(fault);
        let check = || gate.map_or(Ok(()), Gate::check);
        check()?;
        let wait = u64::try_from(wait.as_nanos()).unwrap_or(u64::MAX);
        self.run_until(self.now_ns.saturating_add(wait / 2));
        self.instant(number, Instant::During);
        check()?;
        self.run_until(self.now_ns.saturating_add(wait - wait / 2));
        self.instant(number, Instant::After);
        check()
    }

    fn limits(&self) -> Limits {
        let model = self.model();
        Limits {
            out_packet_bytes: model.packet_bytes,
            in_packet_bytes: model.packet_bytes,
            transfer_bytes: model.transfer_bytes,
            in_flight: model.in_flight,
        }
    }

    fn submit(&mut self, tag: Tag, transfer: Transfer<'_>) -> Result<(), Lost> {
        let (number, fault) = self.command();
        self.strike(fault);
        self.check_there()?;
        let model = self.model();
        let most = usize::try_from(model.transfer_bytes).unwrap_or(usize::MAX);
        let in_flight = usize::try_from(model.in_flight).unwrap_or(usize::MAX);
        let (queue, bytes, count) = match transfer {
            Transfer::Out(bytes) => (&mut self.out, bytes.to_vec(), 0),
            Transfer::In(most) => {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                (&mut self.into, Vec::new(), most)
            }
        };
        if bytes.len().max(count) > most || queue.len() >= in_flight {
            return Err(Lost(format!(
                "a transfer of {} bytes with {} in flight is more than the limits say",
                bytes.len().max(count),
                queue.len()
            )));
        }
        queue.push_back(Flight {
            tag,
            bytes,
            count,
            halved: false,
        });
        self.instant(number, Instant::During);
        self.instant(number, Instant::After);
        self.check_there()
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        let (number, fault) = self.command();
        self.strike(fault);
        let deadline_ns = deadline.0.saturating_mul(1000);
        let asked = || gate.is_some_and(|gate| gate.check().is_err());
        let mut during = false;
        loop {
            if let Err(lost) = self.check_there() {
                return Completion::Lost(lost);
            }
            if asked() {
                return Completion::Asked;
            }
            if self.landed.is_empty() && !(self.out.is_empty() && self.into.is_empty()) {
                if self.now_ns >= deadline_ns {
                    self.instant(number, Instant::After);
                    return Completion::Late;
                }
                // To the middle of what is waited for, and then on.
                let until = if during {
                    deadline_ns
                } else {
                    self.half_way(deadline_ns)
                };
                self.turn(until);
            }
            if !during {
                during = true;
                self.instant(number, Instant::During);
                continue;
            }
            match self.landed.pop_front() {
                Some(landed) => {
                    self.instant(number, Instant::After);
                    return self.deliver(landed);
                }
                None if self.out.is_empty() && self.into.is_empty() => {
                    self.instant(number, Instant::After);
                    return Completion::Idle;
                }
                None => {}
            }
        }
    }

    fn withdraw(&mut self, pipe: Pipe) {
        let (number, fault) = self.command();
        self.carried = self.carried.or(fault);
        let flights = match pipe {
            Pipe::Out => std::mem::take(&mut self.out),
            Pipe::In => std::mem::take(&mut self.into),
        };
        for flight in flights {
            let (moved, bytes) = match pipe {
                Pipe::Out => (flight.count, Vec::new()),
                Pipe::In => (flight.bytes.len(), flight.bytes),
            };
            self.landed
                .push_back(Landed::Withdrawn(flight.tag, short(moved), bytes));
        }
        self.instant(number, Instant::During);
        self.instant(number, Instant::After);
    }

    fn control(&mut self, request: Control<'_>, deadline: Micros) -> Result<Vec<u8>, Refused> {
        self.ask(deadline, |phone| match request {
            Control::Out(code, bytes) => phone.gadget.class_request(code, bytes, 0),
            Control::In(code, room) => phone.gadget.class_request(code, &[], room),
        })
    }

    fn clear_halt(&mut self, pipe: Pipe, deadline: Micros) -> Result<(), Refused> {
        let endpoint = match pipe {
            Pipe::Out => ENDPOINT_OUT,
            Pipe::In => ENDPOINT_IN,
        };
        let done = self.ask(deadline, |phone| phone.gadget.clear_halt(endpoint));
        done.map(|_| ())
    }

    fn event(&mut self) -> Option<Vec<u8>> {
        self.poll();
        self.events.pop_front()
    }

    fn reopen(&mut self, deadline: Micros) -> Result<(), Lost> {
        let (number, fault) = self.command();
        if matches!(fault, Some(Fault::Gone | Fault::Dropped)) {
            self.strike(fault);
        } else {
            self.carried = self.carried.or(fault);
        }
        self.out.clear();
        self.into.clear();
        self.landed.clear();
        self.instant(number, Instant::During);
        self.check_there()?;
        let deadline_ns = deadline.0.saturating_mul(1000);
        let done = self.now_ns.saturating_add(REOPEN_NS);
        if done > deadline_ns {
            self.run_until(deadline_ns);
            return Err(Lost("the interface was not there in time".to_owned()));
        }
        self.gadget.reopened(self.now_ns);
        self.run_until(done);
        self.instant(number, Instant::After);
        self.check_there()
    }
}

impl Phone {
    /// Begins a call: its number in the script, and what goes wrong with it.
    pub(super) fn command(&mut self) -> (u32, Option<Fault>) {
        self.script.clock(self.now());
        let (number, fault) = self.script.command();
        self.off |= self.script.crashed();
        (number, fault.or_else(|| self.carried.take()))
    }

    pub(super) fn instant(&mut self, number: u32, instant: Instant) {
        self.script.clock(self.now());
        self.script.instant((number, instant));
        self.off |= self.script.crashed();
        if self.gadget.silence == Silence::Wedged {
            self.script.lose();
        }
        if self.gadget.strikes.have() {
            self.script.strike(self.gadget.gone);
        }
    }

    /// What a fault does to the phone.
    pub(super) fn strike(&mut self, fault: Option<Fault>) {
        match fault {
            None => {}
            Some(Fault::Medium) => self.gadget.cancel_itself(),
            Some(Fault::Stuck) if self.script.pick(2) == 1 => {
                self.gadget.silent_until_ns = self.now_ns.saturating_add(LATE_NS);
            }
            Some(Fault::Stuck) => self.gadget.silence = Silence::UntilQuiet,
            Some(Fault::Gone | Fault::Dropped) => self.gadget.gone = true,
            Some(Fault::ReadOnly) => self.gadget.responder.memory.read_only(),
        }
    }

    fn check_there(&self) -> Result<(), Lost> {
        if self.off {
            Err(Lost("the simulated host is off".to_owned()))
        } else if self.has_gone() {
            Err(Lost("the simulated phone is unplugged".to_owned()))
        } else {
            Ok(())
        }
    }

    /// A request on the control pipe; what is in flight on the others goes on.
    fn ask(
        &mut self,
        deadline: Micros,
        mut request: impl FnMut(&mut Self) -> Controlled,
    ) -> Result<Vec<u8>, Refused> {
        let (number, fault) = self.command();
        if fault == Some(Fault::Medium) {
            self.instant(number, Instant::After);
            return Err(Refused::Stalled);
        }
        self.strike(fault);
        let deadline_ns = deadline.0.saturating_mul(1000);
        let sent_ns = self.now_ns.saturating_add(CONTROL_NS).min(deadline_ns);
        self.run_until(sent_ns);
        let mut during = false;
        loop {
            self.check_there().map_err(Refused::Lost)?;
            self.gadget.step(self.now_ns);
            let answer = request(self);
            if !during {
                during = true;
                self.instant(number, Instant::During);
                self.check_there().map_err(Refused::Lost)?;
            }
            match answer {
                Controlled::Nothing if self.now_ns >= deadline_ns => {
                    self.instant(number, Instant::After);
                    return Err(Refused::Late);
                }
                Controlled::Nothing => self.turn(deadline_ns),
                Controlled::Done(bytes) => {
                    self.instant(number, Instant::After);
                    return Ok(bytes);
                }
                Controlled::Stall => {
                    self.instant(number, Instant::After);
                    return Err(Refused::Stalled);
                }
            }
        }
    }
}
