//! The port: what the library asks of a disk.

use std::{
    sync::{Arc, OnceLock, mpsc},
    thread,
    time::{Duration, Instant},
};

use estop::{
    Gate,
    disk::{Completion, Disk, Error, Extent, Geometry, Identity, Left, Method, Micros, Op, Tag},
};
use rustix::fs::fstat;

use super::{
    BlockDisk, Kind, announce,
    buffer::Buffer,
    disk::{Sent, late, no_memory},
    engine::{FLUSH_SLOT, MAX_IN_FLIGHT, MAX_REQUEST_BYTES, News, Request, Slot, Verb},
    fault, identity, identity_of_block,
};

/// How long the system may take to change its list of partitions.
const ANNOUNCE_LIMIT: Duration = Duration::from_secs(30);

impl Disk for BlockDisk {
    fn geometry(&self) -> Geometry {
        self.geometry
    }

    fn max_request_bytes(&self) -> u64 {
        MAX_REQUEST_BYTES as u64
    }

    fn max_in_flight(&self) -> u32 {
        MAX_IN_FLIGHT
    }

    fn identity(&mut self) -> Result<Identity, Error> {
        match self.target.kind {
            Kind::Block { .. } if fault::is_gone(&self.target) => Err(Error::Gone),
            Kind::Block { device } => Ok(identity_of_block(device, self.geometry.size_bytes)),
            Kind::Image => {
                let is = fstat(&self.target.fd).map_err(|_| Error::Gone)?;
                let size_bytes = u64::try_from(is.st_size).unwrap_or(0);
                let (device, inode) = (is.st_dev, is.st_ino);
                Ok(identity::identity_of_image(
                    &self.path, device, inode, size_bytes,
                ))
            }
        }
    }

    fn now(&self) -> Micros {
        Micros(0).after(origin().elapsed())
    }

    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), Error> {
        self.unlend();
        let extent = op.extent();
        let free = self
            .slots
            .iter()
            .take(FLUSH_SLOT as usize)
            .position(Option::is_none);
        let verb = verb_of(op);
        let (slot, refusal) = match (free, self.refusal(tag, verb, extent)) {
            (Some(slot), None) => (slot, None),
            (_, refusal) => (0, Some(refusal.unwrap_or_default())),
        };
        if let Some(why) = refusal {
            let what = "a request";
            return Err(Error::Refused { what, why });
        }
        let len = usize::try_from(extent.len_bytes).unwrap_or(usize::MAX);
        let mut request = Request::new(verb, extent.start_bytes, len);
        if let Op::Write { bytes, .. } = op {
            let buffer = match self.buffer() {
                Ok(Some(buffer)) => Ok(buffer),
                // Writes with bytes of their own are few and small: a table, a boot sector.
                Ok(None) => Buffer::zeroed(len),
                Err(errno) => Err(errno),
            };
            let mut buffer = buffer.map_err(no_memory)?;
            if let Some(into) = buffer.as_mut_slice().get_mut(..len) {
                into.copy_from_slice(bytes);
            }
            request.buffer = Some(buffer);
        }
        let place = Slot::try_from(slot).unwrap_or(FLUSH_SLOT);
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = Some(Sent {
                tag,
                extent,
                verb,
                parts: 0,
            });
        }
        if verb == Verb::Read {
            self.waiting.push_back(place);
            self.send_waiting()
        } else {
            self.send(place, request)
        }
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        self.unlend();
        let until = instant(deadline);
        loop {
            if gate.is_some_and(|gate| gate.listen(self.engine.waker()).is_err()) {
                return Completion::Asked;
            }
            if let Some(ready) = self.ready.pop_front() {
                return self.fetch(ready);
            }
            let Some(tag) = self.in_flight().next() else {
                return Completion::Idle;
            };
            if let Err(error) = self.send_waiting() {
                return Completion::Failed(tag, error);
            }
            match self.engine.next(until) {
                News::Returned(returned) => self.take(returned),
                News::Woken => {}
                News::Late => return Completion::Late,
            }
        }
    }

    fn flush(&mut self, deadline: Micros) -> Result<(), Error> {
        self.unlend();
        let limit = deadline.since(self.now());
        let until = instant(deadline);
        let place = FLUSH_SLOT as usize;
        let mut sent_one = false;
        loop {
            let is_out = self.slots.get(place).is_some_and(Option::is_some);
            if !is_out
                && sent_one
                && let Some(flushed) = self.flushed.take()
            {
                return flushed;
            }
            // An earlier flush that was given up may still be out, and covers less than this one.
            if !is_out {
                let sent = Sent {
                    tag: Tag(u32::MAX),
                    extent: Extent::new(0, self.geometry.size_bytes),
                    verb: Verb::Flush,
                    parts: 0,
                };
                if let Some(slot) = self.slots.get_mut(place) {
                    *slot = Some(sent);
                }
                self.flushed = None;
                self.send(FLUSH_SLOT, Request::new(Verb::Flush, 0, 0))?;
                sent_one = true;
            }
            match self.engine.next(until) {
                News::Returned(returned) => self.take(returned),
                News::Woken => {}
                News::Late => return Err(late(limit)),
            }
        }
    }

    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), Error> {
        if self.target.kind == Kind::Image {
            return Ok(());
        }
        let (target, partitions) = (Arc::clone(&self.target), partitions.to_vec());
        let (tell, told) = mpsc::channel();
        let refused = |why: String| Error::Refused {
            what: "the new list of partitions",
            why,
        };
        // A thread of its own: these ioctls wait for a device that does not answer.
        thread::Builder::new()
            .name("estop-announce".to_owned())
            .spawn(move || {
                let result = announce::announce(&target, &partitions);
                // The claim on the disk must not outlast the answer.
                drop(target);
                // Nobody may be listening any more.
                let _told = tell.send(result);
            })
            .map_err(|error| refused(error.to_string()))?;
        match told.recv_timeout(ANNOUNCE_LIMIT) {
            Ok(result) => result,
            Err(mpsc::RecvTimeoutError::Timeout) => Err(late(ANNOUNCE_LIMIT)),
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                Err(refused("its thread ended".to_owned()))
            }
        }
    }
}

fn verb_of(op: Op<'_>) -> Verb {
    match op {
        Op::Read(_) => Verb::Read,
        Op::Write { .. } => Verb::Write,
        Op::Zero(_, Method::Overwrite) => Verb::Overwrite,
        Op::Zero(_, Method::ZeroRange) => Verb::ZeroRange,
        Op::Zero(_, Method::Discard) => Verb::Discard,
    }
}

/// The instant from which [`Micros`] are counted in this process.
fn origin() -> Instant {
    static ORIGIN: OnceLock<Instant> = OnceLock::new();
    *ORIGIN.get_or_init(Instant::now)
}

fn instant(deadline: Micros) -> Instant {
    // A deadline too far off to be told is as good as none: a year.
    const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
    let since = Duration::from_micros(deadline.0);
    let origin = origin();
    origin.checked_add(since).unwrap_or(origin + YEAR)
}
