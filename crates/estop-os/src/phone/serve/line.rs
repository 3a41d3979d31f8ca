//! A connection of a peer: bytes that came and were not taken, bytes that are to be sent.

use std::{
    io::{self, ErrorKind, Read as _, Write as _},
    net::TcpStream,
    ops::Range,
    os::fd::{AsFd, BorrowedFd},
};

use rustix::event::PollFlags;

/// A connection of a peer. It holds two buffers of a fixed length.
#[derive(Debug)]
pub(super) struct Line {
    stream: TcpStream,
    into: Box<[u8]>,
    /// So many of them came and were not taken.
    came: usize,
    out: Box<[u8]>,
    /// These of them are still to be sent.
    unsent: Range<usize>,
    ended: bool,
}

/// Bytes of one connection that are kept in either direction.
const BUFFER_BYTES: usize = 256 << 10;

impl Line {
    pub(super) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        Ok(Self {
            stream,
            into: vec![0; BUFFER_BYTES].into(),
            came: 0,
            out: vec![0; BUFFER_BYTES].into(),
            unsent: 0..0,
            ended: false,
        })
    }

    /// What came and was not taken.
    pub(super) fn came(&self) -> &[u8] {
        &self.into[..self.came]
    }

    /// So many bytes of what came were taken.
    pub(super) fn took(&mut self, len: usize) {
        self.into.copy_within(len..self.came, 0);
        self.came -= len;
    }

    /// Whether all that was given was sent.
    pub(super) fn is_flushed(&self) -> bool {
        self.unsent.is_empty()
    }

    /// The peer has closed it, or it broke.
    pub(super) fn has_ended(&self) -> bool {
        self.ended
    }

    /// Reads what there is room for; whether anything came.
    pub(super) fn read(&mut self) -> bool {
        if self.is_full() || self.ended {
            return false;
        }
        match self.stream.read(&mut self.into[self.came..]) {
            Ok(0) => self.ended = true,
            Ok(len) => {
                self.came += len;
                return true;
            }
            Err(error) => self.ended |= !is_passing(&error),
        }
        false
    }

    /// Fetches more to be sent, if all was, and sends it; whether anything moved.
    pub(super) fn write(&mut self, mut give: impl FnMut(&mut [u8]) -> usize) -> bool {
        if self.is_flushed() {
            self.unsent = 0..give(&mut self.out);
        }
        if self.is_flushed() || self.ended {
            return false;
        }
        match self.stream.write(&self.out[self.unsent.clone()]) {
            Ok(len) => {
                self.unsent.start += len;
                len > 0
            }
            Err(error) => {
                self.ended |= !is_passing(&error);
                false
            }
        }
    }

    /// What is to be waited for.
    pub(super) fn wants(&self) -> PollFlags {
        let mut wants = PollFlags::empty();
        if !self.is_full() {
            wants |= PollFlags::IN;
        }
        if !self.is_flushed() {
            wants |= PollFlags::OUT;
        }
        wants
    }

    /// It was hung up, as a look at it told. What is there to be read tells it else.
    pub(super) fn hung_up(&mut self) {
        self.ended |= self.is_full();
    }

    fn is_full(&self) -> bool {
        self.came == self.into.len()
    }
}

impl AsFd for Line {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

fn is_passing(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}
