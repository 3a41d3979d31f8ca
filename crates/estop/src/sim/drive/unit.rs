//! The ports: the drive as a burner uses it, and as a target serves it.

use std::time::Duration;

use super::{Drive, Quirk, refusal};
use crate::{
    Asked, Gate, Micros,
    mmc::{self, Left},
    scsi::{Answer, Command, Data, Failure, Reply, Sense, Status, Target, Unit},
    sim::{Fault, Instant},
};

impl Unit for Drive {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let (number, fault) = self.command()?;
        let began = self.now;
        let deadline = began.after(command.limit);
        let crashed = self.instant(number, Instant::During).is_err();
        let sent = match &command.data {
            Data::Out(bytes) => *bytes,
            _ => &[],
        };
        if fault == Some(Fault::Stuck) || self.state == Some(Fault::Stuck) {
            // It may be carried out all the same.
            if self.script.pick(2) == 1 {
                let _lost = self.execute(command.cdb.bytes(), sent);
            }
            return Err(self.late(deadline, command.limit));
        }
        if fault == Some(Fault::Dropped) {
            if self.script.pick(2) == 1 {
                let _lost = self.execute(command.cdb.bytes(), sent);
                self.advance_to(self.answer_at);
            }
            self.lose_nexus();
            return Err(gone());
        }
        let reply = self.answer(command.cdb.bytes(), sent, fault);
        if crashed {
            return Err(gone());
        }
        let due = self.answer_at.max(self.now).after(self.model.latency);
        if due > deadline {
            return Err(self.late(deadline, command.limit));
        }
        self.advance_to(due);
        self.instant(number, Instant::After)?;
        Ok(received(&reply, command.data))
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.model.max_transfer_bytes
    }
}

impl mmc::Drive for Drive {
    fn now(&self) -> Micros {
        self.now
    }

    /// A pause counts as a command of the script: a cancel may land before it, in its middle and
    /// after it. A fault that falls on it happens to the next command.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.script.clock(self.now);
        let (number, fault) = self.script.command();
        self.off |= self.script.crashed();
        self.carried = self.carried.or(fault);
        let check = || gate.map_or(Ok(()), Gate::check);
        check()?;
        self.advance_to(self.now.after(wait / 2));
        let _gone = self.instant(number, Instant::During);
        check()?;
        self.advance_to(self.now.after(wait - wait / 2));
        let _gone = self.instant(number, Instant::After);
        check()
    }
}

impl Target for Drive {
    fn execute(&mut self, cdb: &[u8], sent: &[u8]) -> Reply {
        self.answer(cdb, sent, None)
    }

    fn expects_bytes(&self, cdb: &[u8]) -> usize {
        let byte = |at: usize| usize::from(cdb.get(at).copied().unwrap_or(0));
        let pair = |at: usize| byte(at) << 8 | byte(at + 1);
        match byte(0) {
            // FORMAT UNIT with its FmtData bit.
            0x04 if byte(1) & 0x10 != 0 => 12,
            0x15 => byte(4),
            0x2A => pair(7) * 2048,
            0x55 | 0x54 => pair(7) * if byte(0) == 0x54 { 8 } else { 1 },
            0x5D => byte(6) << 16 | pair(7),
            0xAA => (pair(6) << 16 | pair(8)).saturating_mul(2048),
            0xB6 => pair(9),
            0xBF => pair(8),
            _ => 0,
        }
    }
}

impl Drive {
    /// Begins a command: its number and fault, or why there is no such device.
    fn command(&mut self) -> Result<(u32, Option<Fault>), Failure> {
        self.script.clock(self.now);
        let (number, fault) = self.script.command();
        let fault = fault.or_else(|| self.carried.take());
        self.off |= self.script.crashed();
        if let Some(Fault::Gone | Fault::ReadOnly) = fault {
            self.state = fault;
        }
        if self.off || self.state == Some(Fault::Gone) {
            return Err(gone());
        }
        Ok((number, fault))
    }

    /// Who used it is not connected any more (SAM-5 §5.14): the tray may be opened, and the next
    /// command hears of it.
    fn lose_nexus(&mut self) {
        self.locked = false;
        self.attentions.push_back(refusal::NEXUS_LOST);
    }

    fn instant(&mut self, number: u32, instant: Instant) -> Result<(), Failure> {
        self.script.clock(self.now);
        self.script.instant((number, instant));
        if self.script.crashed() {
            self.off = true;
            return Err(gone());
        }
        Ok(())
    }

    fn late(&mut self, deadline: Micros, limit: Duration) -> Failure {
        self.advance_to(deadline);
        Failure::Late {
            limit_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
        }
    }
}

/// What the host makes of a reply.
fn received(reply: &Reply, data: Data<'_>) -> Answer {
    let moved = match data {
        Data::None => 0,
        Data::In(buffer) => {
            let moved = reply.data.len().min(buffer.len());
            buffer[..moved].copy_from_slice(&reply.data[..moved]);
            moved
        }
        Data::Out(_) if reply.status != 0 => 0,
        Data::Out(sent) => sent.len().saturating_sub(reply.not_taken_bytes as usize),
    };
    Answer {
        status: Status::from(reply.status),
        sense: Sense::decode(&reply.sense),
        moved_bytes: u32::try_from(moved).unwrap_or(u32::MAX),
    }
}

fn gone() -> Failure {
    Failure::Gone("the simulated drive is off".to_owned())
}

impl Drive {
    /// Whether TEST UNIT READY is good already though an operation still runs.
    pub(super) fn pretends_ready(&self) -> bool {
        let left = self.busy.map(|busy| busy.until.since(self.now));
        self.has(Quirk::ReadyTooEarly) && left.is_some_and(|left| left < EARLY)
    }
}

/// How much too early a drive that is ready too early is.
const EARLY: Duration = Duration::from_millis(1500);
