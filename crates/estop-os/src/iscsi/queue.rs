//! Many commands at once.

use std::{
    collections::{BTreeMap, VecDeque},
    time::{Duration, Instant},
};

use estop::{
    iscsi::{Event, Tag, Way},
    scsi::{Answer, Cdb, Failure},
};

use super::{Initiator, wire::Buffers};

/// What moves with a command of a queue. The buffer is its own until it comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// Nothing.
    None,
    /// From the unit, as much as the buffer is long.
    In(Vec<u8>),
    /// To the unit.
    Out(Vec<u8>),
}

/// A command that has ended.
#[derive(Debug)]
pub struct Done {
    /// Which.
    pub tag: Tag,
    /// What the unit answered.
    pub answer: Result<Answer, Failure>,
    /// The buffer, back.
    pub payload: Payload,
}

/// The buffers of the commands that are out, and those that have come back.
#[derive(Debug, Default)]
pub(super) struct Queue {
    pub(super) out: BTreeMap<Tag, Payload>,
    pub(super) done: VecDeque<Done>,
}

impl Initiator {
    /// Sends a command, and does not wait for its answer. Waits until the target takes another one,
    /// but no longer than the limit.
    pub fn submit(&mut self, cdb: &Cdb, payload: Payload, limit: Duration) -> Result<Tag, Failure> {
        let until = Instant::now() + limit;
        self.raise(until, limit)?;
        let way = payload.way();
        let tag = loop {
            let lun = self.lun_field();
            match self.wire()?.command(lun, cdb, way) {
                Some(tag) => break tag,
                None => self.turn(until, limit)?,
            }
        };
        self.queue.out.insert(tag, payload);
        let pushed = match &mut self.wire {
            Ok(wire) => wire.push(&self.queue),
            Err(_) => Ok(()),
        };
        pushed.map_err(|stopped| self.stopped(stopped, limit))?;
        Ok(tag)
    }

    /// Waits for the next answer, in whatever order they come; of those that were out when the
    /// connection was lost, [`Failure::Gone`]. [`Failure::Late`] if none comes within the limit: all
    /// are still out then.
    pub fn complete(&mut self, limit: Duration) -> Result<Done, Failure> {
        let until = Instant::now() + limit;
        loop {
            if let Some(done) = self.queue.done.pop_front() {
                return Ok(done);
            }
            match self.turn(until, limit) {
                Err(Failure::Gone(_)) if !self.queue.done.is_empty() => {}
                turned => turned?,
            }
        }
    }

    /// How many commands are out.
    pub fn in_flight(&self) -> usize {
        self.queue.out.len()
    }

    /// Takes one event for the queue.
    fn turn(&mut self, until: Instant, limit: Duration) -> Result<(), Failure> {
        let wire = match &mut self.wire {
            Ok(wire) => wire,
            Err(down) => return Err(down.why()),
        };
        match wire.next(&mut self.queue, until) {
            Ok(event) => self.queue.note(event),
            Err(stopped) => return Err(self.stopped(stopped, limit)),
        }
        Ok(())
    }
}

impl Payload {
    fn way(&self) -> Way {
        match self {
            Self::None => Way::None,
            Self::In(bytes) => Way::In(bytes.len()),
            Self::Out(bytes) => Way::Out(bytes.len()),
        }
    }
}

impl Queue {
    /// Takes the end of a command of the queue.
    pub(super) fn note(&mut self, event: Event) {
        let (tag, answer) = match event {
            Event::Ended(tag, answer) => (tag, Ok(answer)),
            Event::Refused(tag, why) => {
                let what = "a command";
                (tag, Err(Failure::Refused { what, why }))
            }
            _ => return,
        };
        if let Some(payload) = self.out.remove(&tag) {
            self.done.push_back(Done {
                tag,
                answer,
                payload,
            });
        }
    }
}

impl Queue {
    /// All that was out has failed.
    pub(super) fn fail(&mut self, why: &Failure) {
        for (tag, payload) in std::mem::take(&mut self.out) {
            let answer = Err(why.clone());
            self.done.push_back(Done {
                tag,
                answer,
                payload,
            });
        }
    }
}

impl Buffers for Queue {
    fn outgoing(&self, tag: Tag) -> &[u8] {
        match self.out.get(&tag) {
            Some(Payload::Out(bytes)) => bytes,
            _ => &[],
        }
    }

    fn incoming(&mut self, tag: Tag) -> &mut [u8] {
        match self.out.get_mut(&tag) {
            Some(Payload::In(bytes)) => bytes,
            _ => &mut [],
        }
    }
}
