//! The state of an opened disk: what is in flight, what waits, what came back.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use estop::disk::{Completion, Error, Extent, Geometry, Tag};
use rustix::{
    fs::{OFlags, fcntl_getfl},
    io::Errno,
};

use super::{
    Engine,
    buffer::Buffer,
    claim::Guest,
    engine::{
        self, FLUSH_SLOT, MAX_IN_FLIGHT, MAX_REQUEST_BYTES, News, Request, Returned, SLOTS, Slot,
        Target, Verb,
    },
    fault,
};

/// How many buffers reads have between them: 32 MiB keep any disk busy.
const BUFFERS: usize = 8;

/// How often one request is continued after a short answer: as often as it has pages.
const MOST_PARTS: usize = MAX_REQUEST_BYTES / 4096;

/// A block device or an image file, opened. Dropping it gives the claim back, at once or, if
/// requests are stuck in the kernel, when they return.
#[derive(Debug)]
pub struct BlockDisk {
    pub(super) path: PathBuf,
    pub(super) target: Arc<Target>,
    pub(super) geometry: Geometry,
    pub(super) engine: Box<dyn engine::Engine>,
    carrier: Engine,
    pub(super) slots: [Option<Sent>; SLOTS],
    /// Reads that wait for a buffer.
    pub(super) waiting: VecDeque<Slot>,
    /// What came back and was not fetched yet.
    pub(super) ready: VecDeque<Ready>,
    /// How the last flush went, until somebody asks.
    pub(super) flushed: Option<Result<(), Error>>,
    spare: Vec<Buffer>,
    buffers: usize,
    /// The buffer of the read that was fetched last, and how much of it that filled.
    lent: Option<(Buffer, usize)>,
    /// The program that has the disk for now.
    pub(super) guest: Option<Guest>,
}

#[derive(Debug)]
pub(super) struct Sent {
    pub(super) tag: Tag,
    pub(super) extent: Extent,
    pub(super) verb: Verb,
    pub(super) parts: usize,
}

#[derive(Debug)]
pub(super) struct Ready {
    tag: Tag,
    result: Result<Option<(Buffer, usize)>, Error>,
}

impl BlockDisk {
    pub(super) fn new(
        path: PathBuf,
        target: Arc<Target>,
        geometry: Geometry,
        engine: Box<dyn engine::Engine>,
        carrier: Engine,
    ) -> Self {
        Self {
            path,
            target,
            geometry,
            engine,
            carrier,
            slots: [const { None }; SLOTS],
            waiting: VecDeque::new(),
            ready: VecDeque::new(),
            flushed: None,
            spare: Vec::new(),
            buffers: 0,
            lent: None,
            guest: None,
        }
    }

    /// Where it is, with all links followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What carries its requests: never [`Engine::Auto`].
    pub fn engine(&self) -> Engine {
        self.carrier
    }

    /// Whether requests go past the page cache.
    pub fn is_direct(&self) -> bool {
        fcntl_getfl(&self.target.fd).is_ok_and(|flags| flags.contains(OFlags::DIRECT))
    }

    /// Waits until everything that was sent has come back, flushes that were given up too, and
    /// throws it away: for the next user of a disk whose last one did not wait.
    ///
    /// # Errors
    ///
    /// [`Error::Late`] if not all has come back within `limit`.
    pub fn settle(&mut self, limit: Duration) -> Result<(), Error> {
        self.unlend();
        let until = Instant::now() + limit;
        self.drop_waiting();
        while self.slots.iter().any(Option::is_some) {
            match self.engine.next(until) {
                News::Returned(returned) => self.take(returned),
                News::Woken => {}
                News::Late => return Err(late(limit)),
            }
        }
        while let Some(ready) = self.ready.pop_front() {
            if let Ok(Some((buffer, _))) = ready.result {
                self.give_back(buffer);
            }
        }
        // A program that did not end in its time may still have the disk.
        self.reclaim(until.saturating_duration_since(Instant::now()))
    }

    /// Takes back the reads that no buffer was found for yet.
    fn drop_waiting(&mut self) {
        for slot in self.waiting.drain(..) {
            if let Some(slot) = self.slots.get_mut(slot as usize) {
                *slot = None;
            }
        }
    }

    /// Requests that were submitted and not fetched.
    pub(super) fn in_flight(&self) -> impl Iterator<Item = Tag> {
        let sent = self.slots.iter().take(FLUSH_SLOT as usize).flatten();
        sent.map(|sent| sent.tag)
            .chain(self.ready.iter().map(|ready| ready.tag))
    }

    pub(super) fn refusal(&self, tag: Tag, verb: Verb, extent: Extent) -> Option<String> {
        if verb != Verb::Read && self.guest.is_some() {
            let why = "another program has the disk, or could not be made to give it back";
            return Some(why.to_owned());
        }
        let sector = u64::from(self.geometry.sector_bytes);
        let whole = extent.start_bytes.is_multiple_of(sector)
            && extent.len_bytes.is_multiple_of(sector)
            && !extent.is_empty();
        if !whole {
            return Some(format!("{extent:?} is not whole sectors of {sector} bytes"));
        }
        if extent.end_bytes() > self.geometry.size_bytes {
            return Some(format!("{extent:?} ends past the end of the disk"));
        }
        if extent.len_bytes > MAX_REQUEST_BYTES as u64 {
            return Some(format!("{extent:?} is longer than one request may be"));
        }
        if self.in_flight().count() >= MAX_IN_FLIGHT as usize {
            return Some(format!("{MAX_IN_FLIGHT} requests are in flight already"));
        }
        (self.in_flight().any(|one| one == tag)).then(|| format!("{tag:?} is in flight already"))
    }

    /// A buffer for a read or a write; `None` while all are in use.
    pub(super) fn buffer(&mut self) -> Result<Option<Buffer>, Errno> {
        if let Some(spare) = self.spare.pop() {
            return Ok(Some(spare));
        }
        if self.buffers >= BUFFERS {
            return Ok(None);
        }
        let buffer = Buffer::zeroed(MAX_REQUEST_BYTES)?;
        self.buffers += 1;
        Ok(Some(buffer))
    }

    fn give_back(&mut self, buffer: Buffer) {
        if buffer.len_bytes() == MAX_REQUEST_BYTES {
            self.spare.push(buffer);
        }
    }

    pub(super) fn send(&mut self, slot: Slot, request: Request) -> Result<(), Error> {
        let what = "a request";
        self.engine.send(slot, request).map_err(|errno| {
            if fault::is_gone(&self.target) {
                return Error::Gone;
            }
            let why = format!("{errno} ({:#x})", errno.raw_os_error());
            Error::Refused { what, why }
        })
    }

    /// Sends the reads that waited for a buffer, as far as there are buffers now.
    pub(super) fn send_waiting(&mut self) -> Result<(), Error> {
        while let Some(slot) = self.waiting.front().copied() {
            let buffer = match self.buffer() {
                Ok(Some(buffer)) => buffer,
                // Some are in use: the read goes out when one of them comes back.
                Ok(None) => return Ok(()),
                Err(_) if self.buffers > 0 => return Ok(()),
                Err(errno) => return Err(no_memory(errno)),
            };
            self.waiting.pop_front();
            let Some(Some(sent)) = self.slots.get(slot as usize) else {
                self.spare.push(buffer);
                continue;
            };
            let len = usize::try_from(sent.extent.len_bytes).unwrap_or(usize::MAX);
            let mut request = Request::new(Verb::Read, sent.extent.start_bytes, len);
            request.buffer = Some(buffer);
            self.send(slot, request)?;
        }
        Ok(())
    }

    /// A request came back: it is done, or failed, or goes on.
    pub(super) fn take(&mut self, returned: Returned) {
        let Returned {
            slot,
            mut request,
            result,
        } = returned;
        let Some(place) = self.slots.get_mut(slot as usize) else {
            return;
        };
        let Some(sent) = place else { return };
        let rest = request.rest_bytes();
        let failure = match result {
            Ok(done) if done >= rest => None,
            // The device ends here, though it did not when it was opened.
            Ok(0) => Some(Errno::IO),
            Ok(_) | Err(Errno::INTR | Errno::AGAIN) if sent.parts < MOST_PARTS => {
                request.done_bytes += result.unwrap_or(0);
                sent.parts += 1;
                match self.engine.send(slot, request) {
                    Ok(()) => return,
                    Err(errno) => {
                        request = Request::new(Verb::Flush, 0, 0);
                        Some(errno)
                    }
                }
            }
            Ok(_) => Some(Errno::IO),
            Err(errno) => Some(errno),
        };
        let Some(sent) = place.take() else { return };
        let failure =
            failure.map(|errno| fault::error_of(&self.target, sent.verb, sent.extent, errno));
        if slot == FLUSH_SLOT {
            self.flushed = Some(failure.map_or(Ok(()), Err));
            return;
        }
        let reads = sent.verb == Verb::Read;
        let result = match (failure, request.buffer) {
            (None, Some(buffer)) if reads => Ok(Some((buffer, request.len_bytes))),
            (failure, buffer) => {
                if let Some(buffer) = buffer {
                    self.give_back(buffer);
                }
                failure.map_or(Ok(None), Err)
            }
        };
        self.ready.push_back(Ready {
            tag: sent.tag,
            result,
        });
    }

    pub(super) fn fetch(&mut self, ready: Ready) -> Completion<'_> {
        match ready.result {
            Ok(Some(filled)) => {
                let (buffer, len) = self.lent.insert(filled);
                Completion::Done(ready.tag, buffer.as_slice().get(..*len).unwrap_or_default())
            }
            Ok(None) => Completion::Done(ready.tag, &[]),
            Err(error) => Completion::Failed(ready.tag, error),
        }
    }

    pub(super) fn unlend(&mut self) {
        if let Some((buffer, _)) = self.lent.take() {
            self.give_back(buffer);
        }
    }
}

pub(super) fn late(limit: Duration) -> Error {
    Error::Late {
        limit_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
    }
}

pub(super) fn no_memory(errno: Errno) -> Error {
    Error::Refused {
        what: "memory for a request",
        why: format!("{errno} ({:#x})", errno.raw_os_error()),
    }
}
