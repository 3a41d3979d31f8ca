//! What an engine does: it carries requests to the kernel and brings them back.

use std::{
    fmt,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    task::Waker,
    time::Instant,
};

use rustix::{
    fs::{FallocateFlags, fallocate, fsync},
    io::{Errno, pread, pwrite},
};

use super::{Kind, buffer::Buffer, claim::Claim, ioctl};

/// The most that one request may be long, in bytes.
pub(super) const MAX_REQUEST_BYTES: usize = 4 << 20;

/// The most requests of the caller that may be in flight.
pub(super) const MAX_IN_FLIGHT: u32 = 16;

/// The place of a request in an engine's table.
pub(super) type Slot = u32;

/// The place of a flush.
pub(super) const FLUSH_SLOT: Slot = MAX_IN_FLIGHT;

/// How many places there are.
pub(super) const SLOTS: usize = FLUSH_SLOT as usize + 1;

/// What a request asks of the kernel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    /// Read into the buffer.
    Read,
    /// Write from the buffer.
    Write,
    /// Write zeros.
    Overwrite,
    /// Have the device make zeros.
    ZeroRange,
    /// Tell the device that the range is not used.
    Discard,
    /// Make durable what has completed.
    Flush,
}

/// One request, owned by the engine from [`Engine::send`] until it comes back.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) verb: Verb,
    pub(super) at_bytes: u64,
    pub(super) len_bytes: usize,
    /// How much of it is done: a short read or write is continued from here.
    pub(super) done_bytes: usize,
    /// For [`Verb::Read`] and [`Verb::Write`]: as long as the request at least.
    pub(super) buffer: Option<Buffer>,
}

/// A request that came back, and the kernel's answer: bytes done this time.
#[derive(Debug)]
pub(super) struct Returned {
    pub(super) slot: Slot,
    pub(super) request: Request,
    pub(super) result: Result<usize, Errno>,
}

/// What a wait brought.
#[derive(Debug)]
pub(super) enum News {
    Returned(Returned),
    /// The waker was woken.
    Woken,
    /// The time is up.
    Late,
}

/// Carries requests to the kernel. Dropping it waits for nothing: what has not come back by then
/// keeps its buffers for ever.
pub(super) trait Engine: Send + fmt::Debug {
    /// Sends a request. After an error no further request can be sent.
    fn send(&mut self, slot: Slot, request: Request) -> Result<(), Errno>;
    /// Waits until a request comes back, the waker is woken, or the time is up.
    fn next(&mut self, until: Instant) -> News;
    /// Wakes a wait, from any thread.
    fn waker(&self) -> &Waker;
}

/// The opened device. The claim on it ends when the last reference goes.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) fd: OwnedFd,
    pub(super) kind: Kind,
    pub(super) claim: Claim,
}

impl Request {
    pub(super) fn new(verb: Verb, at_bytes: u64, len_bytes: usize) -> Self {
        Self {
            verb,
            at_bytes,
            len_bytes,
            done_bytes: 0,
            buffer: None,
        }
    }

    /// Offset of the first byte that is still to be done.
    pub(super) fn next_bytes(&self) -> u64 {
        self.at_bytes + self.done_bytes as u64
    }

    /// How many bytes are still to be done.
    pub(super) fn rest_bytes(&self) -> usize {
        self.len_bytes.saturating_sub(self.done_bytes)
    }

    /// Does the request on the calling thread, which blocks as long as the device does.
    pub(super) fn perform(&mut self, target: &Target, zeros: &Buffer) -> Result<usize, Errno> {
        let (from, rest) = (self.next_bytes(), self.rest_bytes());
        let range = self.done_bytes..self.len_bytes;
        match self.verb {
            Verb::Read => {
                let buffer = self.buffer.as_mut().ok_or(Errno::FAULT)?;
                let into = buffer.as_mut_slice().get_mut(range).ok_or(Errno::FAULT)?;
                pread(&target.fd, into, from)
            }
            Verb::Write => {
                let buffer = self.buffer.as_ref().ok_or(Errno::FAULT)?;
                pwrite(
                    &target.fd,
                    buffer.as_slice().get(range).ok_or(Errno::FAULT)?,
                    from,
                )
            }
            Verb::Overwrite => {
                let zeros = zeros.as_slice().get(..rest).ok_or(Errno::FAULT)?;
                pwrite(&target.fd, zeros, from)
            }
            Verb::ZeroRange => target.zero_range(from, rest as u64).map(|()| rest),
            Verb::Discard => target.discard(from, rest as u64).map(|()| rest),
            Verb::Flush => fsync(&target.fd).map(|()| 0),
        }
    }
}

impl Target {
    fn zero_range(&self, from_bytes: u64, len_bytes: u64) -> Result<(), Errno> {
        match self.kind {
            Kind::Block { .. } => ioctl::zero_out(self.fd.as_fd(), from_bytes, len_bytes),
            Kind::Image => {
                let keep = FallocateFlags::ZERO_RANGE | FallocateFlags::KEEP_SIZE;
                match fallocate(&self.fd, keep, from_bytes, len_bytes) {
                    // tmpfs makes zeros only by dropping the pages.
                    Err(Errno::OPNOTSUPP) => punch(self.fd.as_fd(), from_bytes, len_bytes),
                    result => result,
                }
            }
        }
    }

    fn discard(&self, from_bytes: u64, len_bytes: u64) -> Result<(), Errno> {
        match self.kind {
            Kind::Block { .. } => ioctl::discard(self.fd.as_fd(), from_bytes, len_bytes),
            Kind::Image => punch(self.fd.as_fd(), from_bytes, len_bytes),
        }
    }
}

fn punch(fd: BorrowedFd<'_>, from_bytes: u64, len_bytes: u64) -> Result<(), Errno> {
    let punch = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
    fallocate(fd, punch, from_bytes, len_bytes)
}
