//! The host's ends of the two connections: the port, as the operations on phones use it.

use std::time::Duration;

use super::{
    super::{Bytes, Phone, Quirk, Truth, phases::takes_ns},
    PtpIp,
};
use crate::{
    Asked, Gate, Micros,
    mtp::{Channel, Left, Lost, Moved, Sockets},
    sim::{Fault, Instant, Script},
};

/// A simulated phone on a simulated network. No connection is open at first.
#[derive(Debug, Clone)]
pub struct NetPhone {
    ip: PtpIp,
    now_ns: u64,
    script: Script,
    /// A fault that came while nothing was asked.
    carried: Option<Fault>,
    /// The process that used it is dead.
    off: bool,
    quiet_since_ns: u64,
}

/// What it takes to open a connection.
const OPEN_NS: u64 = 2_000_000;

/// A phone that answers late does so after this time.
const LATE_NS: u64 = 2_000_000_000;

/// A phone that fell silent takes connections again when it was quiet for so long.
const QUIET_NS: u64 = 2_000_000_000;

impl From<Phone> for NetPhone {
    fn from(phone: Phone) -> Self {
        Self {
            ip: PtpIp::from(phone),
            now_ns: 0,
            script: Script::quiet(),
            carried: None,
            off: false,
            quiet_since_ns: 0,
        }
    }
}

impl NetPhone {
    /// What happens to it from now on.
    pub fn follow(&mut self, script: Script) {
        self.script = script;
    }

    /// What it really holds.
    pub fn truth(&self) -> Truth<'_> {
        self.ip.truth()
    }

    /// The virtual time.
    pub fn now(&self) -> Micros {
        Micros(self.now_ns / 1000)
    }

    /// Puts a file at a path of a storage, as the phone itself does it.
    pub fn put(&mut self, storage: u32, path: &str, bytes: Bytes) {
        self.ip.responder.put(storage, path, Some(bytes));
    }

    /// Takes the object at a path away, with all below it: as a person does it on the phone.
    pub fn take_away(&mut self, storage: u32, path: &str) {
        self.ip.responder.take_away(storage, path);
    }

    /// The network is gone.
    pub fn unplug(&mut self) {
        self.ip.gone = true;
    }

    /// The network is there again, and so is the host; no connection is open.
    pub fn replug(&mut self) {
        self.ip.restart();
        self.off = false;
        self.carried = None;
    }

    /// Its quirks that strike once have struck.
    pub fn spend_quirks(&mut self) {
        self.ip.strikes.spend();
    }

    /// The process that used it dies: its connections are closed.
    pub fn host_dies(&mut self) {
        self.ip.close(Channel::Command);
        self.ip.close(Channel::Event);
        self.off = false;
    }
}

impl Sockets for NetPhone {
    fn now(&self) -> Micros {
        self.now()
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

    fn send(
        &mut self,
        to: Channel,
        bytes: &[u8],
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Moved {
        // A socket takes a part of what it is given.
        let most = bytes.len().div_ceil(2).max(bytes.len().min(SMALL_BYTES));
        self.transfer(to, deadline, gate, |ip| ip.take(to, &bytes[..most]))
    }

    fn receive(
        &mut self,
        from: Channel,
        into: &mut [u8],
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Moved {
        self.transfer(from, deadline, gate, |ip| ip.give(from, into))
    }

    fn reopen(&mut self, channel: Channel, deadline: Micros) -> Result<(), Lost> {
        let (number, fault) = self.command();
        match fault {
            Some(Fault::Gone | Fault::Dropped) => self.strike(fault, channel),
            other => self.carried = self.carried.or(other),
        }
        self.ip.close(channel);
        self.instant(number, Instant::During);
        self.check_there()?;
        if self.ip.silent {
            let wedged = self.ip.responder.has(Quirk::WedgedAfterCancel);
            let quiet = self.now_ns.saturating_sub(self.quiet_since_ns) >= QUIET_NS;
            self.ip.silent = wedged || !quiet;
        }
        let deadline_ns = deadline.0.saturating_mul(1000);
        let done = self.now_ns.saturating_add(OPEN_NS);
        if done > deadline_ns {
            self.run_until(deadline_ns);
            return Err(Lost("no connection in time".to_owned()));
        }
        self.run_until(done);
        self.ip.connect(channel);
        self.instant(number, Instant::After);
        self.check_there()
    }
}

/// A packet without data goes whole.
const SMALL_BYTES: usize = 256;

impl NetPhone {
    fn transfer(
        &mut self,
        channel: Channel,
        deadline: Micros,
        gate: Option<&Gate<Left>>,
        mut mover: impl FnMut(&mut PtpIp) -> usize,
    ) -> Moved {
        let (number, fault) = self.command();
        self.strike(fault, channel);
        let deadline_ns = deadline.0.saturating_mul(1000);
        let mut during = false;
        loop {
            if let Err(lost) = self.check_there() {
                return Moved::Lost(lost);
            }
            if gate.is_some_and(|gate| gate.check().is_err()) {
                return Moved::Asked;
            }
            self.ip.step_ns(self.now_ns);
            let closed = !self.ip.is_open(channel) && !self.ip.line(channel).has_bytes();
            if closed {
                return Moved::Lost(Lost("the simulated phone closed the connection".to_owned()));
            }
            if !during {
                during = true;
                let due = self.ip.next_due_ns().unwrap_or(self.now_ns);
                let until = due.min(deadline_ns).max(self.now_ns);
                self.run_until(self.now_ns + (until - self.now_ns) / 2);
                self.instant(number, Instant::During);
                continue;
            }
            let moved = mover(&mut self.ip);
            if moved > 0 {
                let rate = self.ip.responder.model.wire_bytes_per_s;
                self.now_ns = self.now_ns.saturating_add(takes_ns(moved, rate));
                self.quiet_since_ns = self.now_ns;
                self.ip.step_ns(self.now_ns);
                self.instant(number, Instant::After);
                return Moved::Bytes(moved);
            }
            if self.now_ns >= deadline_ns {
                self.instant(number, Instant::After);
                return Moved::Late;
            }
            let due = self.ip.next_due_ns().unwrap_or(deadline_ns);
            self.now_ns = due.min(deadline_ns).max(self.now_ns + 1);
        }
    }

    fn command(&mut self) -> (u32, Option<Fault>) {
        self.script.clock(self.now());
        let (number, fault) = self.script.command();
        self.off |= self.script.crashed();
        (number, fault.or_else(|| self.carried.take()))
    }

    fn instant(&mut self, number: u32, instant: Instant) {
        self.script.clock(self.now());
        self.script.instant((number, instant));
        self.off |= self.script.crashed();
        if self.ip.silent && self.ip.responder.has(Quirk::WedgedAfterCancel) {
            self.script.lose();
        }
        if self.ip.strikes.have() {
            self.script.strike(self.ip.gone);
        }
    }

    /// What a fault does: a medium error breaks this connection too.
    fn strike(&mut self, fault: Option<Fault>, channel: Channel) {
        match fault {
            None => {}
            Some(Fault::Medium | Fault::Dropped) => self.ip.close(channel),
            Some(Fault::Stuck) if self.script.pick(2) == 1 => {
                self.ip.silent_until_ns = self.now_ns.saturating_add(LATE_NS);
            }
            Some(Fault::Stuck) => self.ip.silent = true,
            Some(Fault::Gone) => self.ip.gone = true,
            Some(Fault::ReadOnly) => self.ip.responder.memory.read_only(),
        }
    }

    fn run_until(&mut self, until_ns: u64) {
        while self.now_ns < until_ns {
            self.ip.step_ns(self.now_ns);
            let due = self.ip.next_due_ns().unwrap_or(until_ns);
            self.now_ns = due.min(until_ns).max(self.now_ns + 1);
        }
        self.ip.step_ns(self.now_ns);
    }

    fn check_there(&self) -> Result<(), Lost> {
        if self.off {
            Err(Lost("the simulated host is off".to_owned()))
        } else if self.ip.gone {
            Err(Lost("the simulated phone is not reachable".to_owned()))
        } else {
            Ok(())
        }
    }
}
