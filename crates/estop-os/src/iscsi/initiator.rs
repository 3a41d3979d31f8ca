//! A unit at an iSCSI target.

use std::{
    fmt,
    time::{Duration, Instant},
};

use estop::{
    iscsi::{Event, Initiator as State, Purpose, Tag, Terms, Way},
    scsi::{Answer, Cdb, Command, Data, Failure, Unit},
};

use super::{
    ConnectError, Url,
    bytes::Stopped,
    connect::{new_isid, open, stopped_at},
    identity::Identity,
    link::Down,
    queue::Queue,
    wire::{Buffers, Wire},
};

/// One unit, over one connection. It is used by one thread.
///
/// When the connection is lost, what was out fails with [`Failure::Gone`]: what it did is not known,
/// and it is never sent again. The next command logs in first, in the place of the lost session, and
/// is sent if the same unit answers there; its answer may be the unit attention that tells of the
/// loss. A target that is not back within seconds, or is another, is gone for good.
///
/// While nothing is asked of it, nothing is read: a target that pings its initiators may end a
/// connection that was idle for long. That is noticed before the next command, which is then not lost.
pub struct Initiator {
    url: Url,
    /// The connection, or why there is none any more.
    pub(super) wire: Result<Wire, Down>,
    /// The identifier of the session, also after a loss.
    pub(super) isid: [u8; 6],
    pub(super) identity: Identity,
    pub(super) queue: Queue,
    last: Option<Tag>,
}

/// The buffer of the one command that is sent alone, and those of the queue.
struct Lent<'a, 'b> {
    tag: Tag,
    data: &'a mut Data<'b>,
    queue: &'a mut Queue,
}

/// The most that one command may move, in bytes: what targets commonly take.
const MAX_TRANSFER_BYTES: u32 = 1 << 20;

/// REPORT LUNS: the answer of a target with all the units that one can have is no longer than this.
const MAX_REPORT_BYTES: usize = 8 + 8 * 1024;

impl Initiator {
    /// Connects, logs in, and asks the unit what it is, within the limit.
    pub fn connect(url: &Url, limit: Duration) -> Result<Self, ConnectError> {
        let until = Instant::now() + limit;
        let isid = new_isid(url)?;
        let wire = open(url, Purpose::Use(url.target.clone()), isid, limit)?;
        let mut this = Self {
            url: url.clone(),
            wire: Ok(wire),
            isid,
            identity: Identity::default(),
            queue: Queue::default(),
            last: None,
        };
        this.identity = this.ask_identity(until, limit).map_err(|failure| {
            let stopped = match failure {
                Failure::Late { .. } => Stopped::Late,
                other => Stopped::Gone(other.to_string()),
            };
            stopped_at(url, limit, stopped)
        })?;
        Ok(this)
    }

    /// Where it is.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The first byte of what the unit says that it is: peripheral qualifier and type (SPC-4 §6.6.2).
    /// Nothing where it does not answer INQUIRY.
    pub fn peripheral(&self) -> Option<u8> {
        self.identity.peripheral()
    }

    /// What was agreed on at login.
    pub fn terms(&mut self) -> Result<Terms, Failure> {
        self.wire().map(|wire| *wire.session().terms())
    }

    /// The tag of the last command that was sent alone: what is to be aborted after
    /// [`Failure::Late`].
    pub fn last(&self) -> Option<Tag> {
        self.last
    }

    /// ABORT TASK: what the target answered (RFC 7143 §11.6.1): 0 it is no more, 1 there is no such
    /// task, it may have ended before.
    pub fn abort_task(&mut self, tag: Tag, limit: Duration) -> Result<u8, Failure> {
        let lun = self.lun_field();
        let answer = self.manage(limit, |state| state.abort_task(lun, tag))?;
        // After any of the two no answer to it comes.
        if let (0 | 1, Ok(wire)) = (answer, &mut self.wire) {
            wire.session().forget(tag);
            self.queue.out.remove(&tag);
        }
        Ok(answer)
    }

    /// LOGICAL UNIT RESET: what the target answered, 0 if it is done.
    pub fn lun_reset(&mut self, limit: Duration) -> Result<u8, Failure> {
        let lun = self.lun_field();
        self.manage(limit, |state| state.lun_reset(lun))
    }

    /// Whether the target still answers.
    pub fn ping(&mut self, limit: Duration) -> Result<(), Failure> {
        let sent = self.send_plain(limit, State::ping)?;
        self.await_event(limit, |event| match event {
            Event::Pong(tag) if *tag == sent => Some(()),
            _ => None,
        })
    }

    /// REPORT LUNS (SPC-4 §6.33): the units of the target.
    pub fn report_luns(&mut self, limit: Duration) -> Result<Vec<u16>, Failure> {
        let mut bytes = vec![0; MAX_REPORT_BYTES];
        let [_, _, high, low] = u32::try_from(bytes.len()).unwrap_or(0).to_be_bytes();
        let answer = self.send(Command {
            cdb: Cdb::new([0xA0, 0, 0, 0, 0, 0, 0, 0, high, low, 0, 0]),
            data: Data::In(&mut bytes),
            limit,
        })?;
        let come = usize::try_from(answer.moved_bytes)
            .unwrap_or(0)
            .min(bytes.len());
        let entries = bytes[..come].get(8..).unwrap_or_default().chunks_exact(8);
        let listed = bytes[..come]
            .first_chunk::<4>()
            .map_or(0, |len| u32::from_be_bytes(*len));
        let listed = usize::try_from(listed / 8).unwrap_or(0);
        // The method of addressing is the highest two bits (SAM-5 §4.7.7).
        let units = entries.take(listed);
        Ok(units
            .map(|entry| u16::from_be_bytes([entry[0] & 0x3F, entry[1]]))
            .collect())
    }

    /// Logs out, and closes the connection, for good.
    pub fn disconnect(&mut self) {
        let closed = Down::closed("it was disconnected");
        if let Ok(wire) = std::mem::replace(&mut self.wire, Err(closed)) {
            wire.close();
        }
    }

    pub(super) fn wire(&mut self) -> Result<&mut Wire, Failure> {
        self.wire.as_mut().map_err(|down| down.why())
    }

    pub(super) fn lun_field(&self) -> u64 {
        self.url.lun_field()
    }

    /// What a stop of the connection means to the caller. After a loss there is no connection.
    pub(super) fn stopped(&mut self, stopped: Stopped, limit: Duration) -> Failure {
        match stopped {
            Stopped::Late => late(limit),
            Stopped::Gone(why) => self.lose(why),
        }
    }

    fn manage(
        &mut self,
        limit: Duration,
        make: impl FnOnce(&mut State) -> Option<(Tag, [u8; 48])>,
    ) -> Result<u8, Failure> {
        let sent = self.send_plain(limit, make)?;
        self.await_event(limit, |event| match event {
            Event::Managed(tag, answer) if *tag == sent => Some(*answer),
            // 0xFF: function rejected.
            Event::Refused(tag, _) if *tag == sent => Some(0xFF),
            _ => None,
        })
    }

    fn send_plain(
        &mut self,
        limit: Duration,
        make: impl FnOnce(&mut State) -> Option<(Tag, [u8; 48])>,
    ) -> Result<Tag, Failure> {
        let wire = self.wire()?;
        let Some((tag, header)) = make(wire.session()) else {
            return Err(Failure::Refused {
                what: "another request",
                why: "too many are unanswered".to_owned(),
            });
        };
        let queued = wire.plain(header);
        queued.map_err(|stopped| self.stopped(stopped, limit))?;
        Ok(tag)
    }

    /// Waits for an event, and gives to the queue what is its own.
    fn await_event<T>(
        &mut self,
        limit: Duration,
        is_it: impl Fn(&Event) -> Option<T>,
    ) -> Result<T, Failure> {
        let until = Instant::now() + limit;
        loop {
            let wire = match &mut self.wire {
                Ok(wire) => wire,
                Err(down) => return Err(down.why()),
            };
            match wire.next(&mut self.queue, until) {
                Ok(event) => match is_it(&event) {
                    Some(found) => return Ok(found),
                    None => self.queue.note(event),
                },
                Err(stopped) => return Err(self.stopped(stopped, limit)),
            }
        }
    }

    /// Gives the command up: what comes of it is dropped.
    fn abandon(&mut self, tag: Tag, limit: Duration) -> Failure {
        if let Ok(wire) = &mut self.wire
            && let Err(stopped) = wire.abandon(tag)
        {
            self.stopped(stopped, limit);
        }
        late(limit)
    }

    /// Sends a command over the connection that there is, and waits for its answer.
    pub(super) fn carry(
        &mut self,
        command: Command<'_>,
        until: Instant,
    ) -> Result<Answer, Failure> {
        let Command {
            cdb,
            mut data,
            limit,
        } = command;
        let way = match &data {
            Data::None => Way::None,
            Data::In(bytes) => Way::In(bytes.len()),
            Data::Out(bytes) => Way::Out(bytes.len()),
        };
        let lun = self.lun_field();
        let wire = match &mut self.wire {
            Ok(wire) => wire,
            Err(down) => return Err(down.why()),
        };
        let mut sent = wire.command(lun, &cdb, way);
        let result = loop {
            let mut lent = Lent {
                // Tag 0 is never given.
                tag: sent.unwrap_or(Tag(0)),
                data: &mut data,
                queue: &mut self.queue,
            };
            match wire.next(&mut lent, until) {
                Ok(Event::Ended(tag, answer)) if Some(tag) == sent => break Ok(answer),
                Ok(Event::Refused(tag, why)) if Some(tag) == sent => {
                    let what = "a command";
                    return Err(Failure::Refused { what, why });
                }
                Ok(event) => self.queue.note(event),
                Err(stopped) => break Err(stopped),
            }
            // The target took no command before: perhaps it does now.
            if sent.is_none() {
                sent = wire.command(lun, &cdb, way);
            }
        };
        self.last = sent;
        tracing::trace!(?cdb, ?result, "sent and answered");
        match (result, sent) {
            (Ok(answer), _) => Ok(answer),
            (Err(Stopped::Late), Some(tag)) => Err(self.abandon(tag, limit)),
            (Err(stopped), _) => Err(self.stopped(stopped, limit)),
        }
    }
}

impl Unit for Initiator {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let limit = command.limit;
        let until = Instant::now() + limit;
        self.raise(until, limit)?;
        self.carry(command, until)
    }

    fn max_transfer_bytes(&self) -> u32 {
        MAX_TRANSFER_BYTES
    }
}

impl Buffers for Lent<'_, '_> {
    fn outgoing(&self, tag: Tag) -> &[u8] {
        match &*self.data {
            Data::Out(bytes) if tag == self.tag => bytes,
            _ => self.queue.outgoing(tag),
        }
    }

    fn incoming(&mut self, tag: Tag) -> &mut [u8] {
        match self.data {
            Data::In(bytes) if tag == self.tag => bytes,
            _ => self.queue.incoming(tag),
        }
    }
}

impl fmt::Debug for Initiator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Initiator({})", self.url)
    }
}

impl Drop for Initiator {
    fn drop(&mut self) {
        self.disconnect();
    }
}

pub(super) fn late(limit: Duration) -> Failure {
    Failure::Late {
        limit_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
    }
}
