//! Requests carried by io_uring: many in flight, one system call each, no thread.

use std::{
    io,
    os::fd::{AsFd, AsRawFd},
    sync::Arc,
    task::Waker,
    time::Instant,
};

use io_uring::{IoUring, cqueue, opcode, squeue, types};
use rustix::{event::PollFlags, io::Errno};

use super::{
    buffer::Buffer,
    engine::{Engine, News, Request, Returned, SLOTS, Slot, Target, Verb},
    pool::{Bell, Pool},
};

/// Room for every slot and the bell, to the next power of two.
const ENTRIES: u32 = 32;

/// The completion that says that the bell was rung.
const BELL: u64 = u64::MAX;

/// How often a submission that the kernel puts off is tried again in one call: it puts off for lack
/// of memory, and a wait for completions tries again too.
const TRIES: u32 = 8;

/// Requests carried by io_uring.
#[derive(Debug)]
pub(super) struct Ring {
    ring: Ours,
    target: Arc<Target>,
    zeros: Arc<Buffer>,
    pinned: Pinned,
    sent: [Option<Request>; SLOTS],
    bell: Arc<Bell>,
    waker: Waker,
    /// For what io_uring has no verb.
    helper: Option<Pool>,
}

/// Whether the zeros are registered with the ring, so that the kernel need not look up their pages
/// for every request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pinned {
    Yes,
    No,
}

struct Ours(IoUring);

impl Ring {
    /// Sets a ring up; it fails where the system has none to give.
    pub(super) fn new(target: &Arc<Target>, zeros: &Arc<Buffer>) -> io::Result<Self> {
        let ring = IoUring::builder()
            .setup_coop_taskrun()
            .build(ENTRIES)
            // Before Linux 5.19 the flag is unknown.
            .or_else(|_| IoUring::new(ENTRIES))?;
        if !ring.params().is_feature_ext_arg() || !ring.params().is_feature_nodrop() {
            return Err(Errno::NOSYS.into());
        }
        let zero = libc::iovec {
            iov_base: zeros.address(0).cast(),
            iov_len: zeros.len_bytes(),
        };
        // SAFETY: the memory is mapped until `zeros` goes, and that is not before the ring: an
        // `Arc` of it is kept beside the ring, and forgotten if a request is left in flight.
        let pinned = match unsafe { ring.submitter().register_buffers(&[zero]) } {
            Ok(()) => Pinned::Yes,
            // Where little memory may be locked.
            Err(error) => {
                tracing::debug!(%error, "the zeros are not pinned");
                Pinned::No
            }
        };
        let bell = Arc::new(Bell::new()?);
        let mut ring = Self {
            ring: Ours(ring),
            target: Arc::clone(target),
            zeros: Arc::clone(zeros),
            pinned,
            sent: [const { None }; SLOTS],
            waker: Waker::from(Arc::clone(&bell)),
            bell,
            helper: None,
        };
        ring.await_bell()?;
        Ok(ring)
    }

    /// What the kernel is told of a request. The request must stay where it is until it completes.
    fn entry(&self, slot: Slot, request: &Request) -> Result<squeue::Entry, Errno> {
        let fd = types::Fd(self.target.fd.as_raw_fd());
        let len = u32::try_from(request.rest_bytes()).map_err(|_| Errno::INVAL)?;
        let at = request.next_bytes();
        let place = |buffer: Option<&Buffer>| {
            let buffer = buffer.filter(|buffer| buffer.len_bytes() >= request.len_bytes);
            buffer
                .map(|buffer| buffer.address(request.done_bytes))
                .ok_or(Errno::FAULT)
        };
        let entry = match request.verb {
            Verb::Read => {
                let into = place(request.buffer.as_ref())?;
                opcode::Read::new(fd, into, len).offset(at).build()
            }
            Verb::Write => {
                let from = place(request.buffer.as_ref())?;
                opcode::Write::new(fd, from, len).offset(at).build()
            }
            Verb::Overwrite => {
                if request.rest_bytes() > self.zeros.len_bytes() {
                    return Err(Errno::FAULT);
                }
                let from = self.zeros.address(0);
                match self.pinned {
                    Pinned::Yes => opcode::WriteFixed::new(fd, from, len, 0).offset(at).build(),
                    Pinned::No => opcode::Write::new(fd, from, len).offset(at).build(),
                }
            }
            Verb::Flush => opcode::Fsync::new(fd).build(),
            Verb::ZeroRange | Verb::Discard => return Err(Errno::OPNOTSUPP),
        };
        Ok(entry.user_data(u64::from(slot)))
    }

    fn push(&mut self, entry: &squeue::Entry) -> Result<(), Errno> {
        // SAFETY: the buffer of the entry, if it has one, belongs to a request in `self.sent` or is
        // `self.zeros`; both outlive the request, or are forgotten.
        let pushed = unsafe { self.ring.0.submission().push(entry) };
        // There is an entry for every slot and the bell, and each is in flight at most once.
        pushed.map_err(|_| Errno::BUSY)?;
        for _ in 0..TRIES {
            match self.ring.0.submit() {
                Ok(_) => return Ok(()),
                Err(error) if put_off(&error) => {}
                Err(error) => return Err(errno(&error)),
            }
        }
        Ok(())
    }

    fn await_bell(&mut self) -> Result<(), Errno> {
        let fd = types::Fd(self.bell.as_fd().as_raw_fd());
        let poll = opcode::PollAdd::new(fd, u32::from(PollFlags::IN.bits()));
        self.push(&poll.build().user_data(BELL))
    }

    fn landed(&mut self, completion: &cqueue::Entry) -> Option<News> {
        if completion.user_data() == BELL {
            self.bell.hush();
            if let Err(error) = self.await_bell() {
                tracing::warn!(%error, "a cancel may be noticed late");
            }
            return Some(News::Woken);
        }
        let slot = Slot::try_from(completion.user_data()).ok()?;
        let request = self.sent.get_mut(slot as usize)?.take()?;
        let result = usize::try_from(completion.result())
            .map_err(|_| Errno::from_raw_os_error(completion.result().saturating_neg()));
        Some(News::Returned(Returned {
            slot,
            request,
            result,
        }))
    }

    fn wait(&mut self, until: Instant) -> io::Result<()> {
        let rest = until.saturating_duration_since(Instant::now());
        let rest = types::Timespec::new()
            .sec(rest.as_secs())
            .nsec(rest.subsec_nanos());
        let limit = types::SubmitArgs::new().timespec(&rest);
        self.ring.0.submitter().submit_with_args(1, &limit)?;
        Ok(())
    }
}

impl Engine for Ring {
    fn send(&mut self, slot: Slot, request: Request) -> Result<(), Errno> {
        if matches!(request.verb, Verb::ZeroRange | Verb::Discard) {
            if self.helper.is_none() {
                let bell = Some(Arc::clone(&self.bell));
                self.helper = Some(Pool::new(&self.target, &self.zeros, 1, bell)?);
            }
            return self
                .helper
                .as_mut()
                .map_or(Err(Errno::AGAIN), |helper| helper.send(slot, request));
        }
        let entry = self.entry(slot, &request)?;
        let place = self.sent.get_mut(slot as usize).ok_or(Errno::BUSY)?;
        if place.is_some() {
            return Err(Errno::BUSY);
        }
        *place = Some(request);
        self.push(&entry)
    }

    fn next(&mut self, until: Instant) -> News {
        loop {
            if let Some(returned) = self.helper.as_ref().and_then(Pool::try_next) {
                return News::Returned(returned);
            }
            let completion = self.ring.0.completion().next();
            if let Some(completion) = completion {
                if let Some(news) = self.landed(&completion) {
                    return news;
                }
                continue;
            }
            if until <= Instant::now() {
                return News::Late;
            }
            match self.wait(until) {
                Ok(()) => {}
                // The time is up: whatever came in this instant is taken first.
                Err(error) if errno(&error) == Errno::TIME => {}
                Err(error) if put_off(&error) => {}
                Err(error) => {
                    tracing::error!(%error, "the ring cannot be waited for");
                    return News::Late;
                }
            }
        }
    }

    fn waker(&self) -> &Waker {
        &self.waker
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        let left = self.sent.iter_mut().filter_map(Option::take);
        let left = left.collect::<Vec<_>>();
        if left.is_empty() {
            return;
        }
        tracing::warn!(
            requests = left.len(),
            "requests never came back: their memory is not freed"
        );
        std::mem::forget(left);
        std::mem::forget(Arc::clone(&self.zeros));
    }
}

impl std::fmt::Debug for Ours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "io_uring {}", self.0.as_raw_fd())
    }
}

/// Whether the kernel only asks to be called again.
fn put_off(error: &io::Error) -> bool {
    matches!(errno(error), Errno::INTR | Errno::AGAIN | Errno::BUSY)
}

fn errno(error: &io::Error) -> Errno {
    Errno::from_io_error(error).unwrap_or(Errno::IO)
}
