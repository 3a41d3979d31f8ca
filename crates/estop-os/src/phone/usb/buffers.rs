//! Buffers of transfers, each used many times.

use std::fmt;

use estop::mtp::Pipe;
use nusb::transfer::Buffer;

use super::pipes::{IN_FLIGHT, Pipes, TRANSFER_BYTES};

/// The buffers that are not in flight.
#[derive(Default)]
pub(super) struct Buffers {
    /// Of the completion that was told last.
    lent: Option<Buffer>,
    /// For requests, responses, and what is not longer.
    short: Vec<Buffer>,
    /// For whole transfers.
    long: Vec<Buffer>,
}

/// A short buffer: the largest packet (USB 3.2 table 9-25), with what comes in one.
const SHORT_BYTES: usize = 1024;

/// So many of a kind are kept: those of both pipes.
const SPARE_MAX: usize = 2 * IN_FLIGHT as usize;

impl Buffers {
    /// One with room for so many bytes, and nothing in it. A long one is the kernel's own memory where
    /// there is some: nothing is copied, and a transfer takes no memory of its own.
    pub(super) fn take(&mut self, pipes: &Pipes, pipe: Pipe, len: usize) -> Buffer {
        let (spare, room) = match len {
            0..=SHORT_BYTES => (&mut self.short, SHORT_BYTES),
            _ => (&mut self.long, TRANSFER_BYTES as usize),
        };
        let fits = |buffer: &Buffer| buffer.capacity() >= len;
        let at = spare.iter().rposition(fits);
        let buffer = at.map(|at| spare.swap_remove(at));
        let mut buffer = buffer.unwrap_or_else(|| match room {
            SHORT_BYTES => Buffer::new(room),
            _ => pipes.memory(pipe, room.max(len)),
        });
        buffer.clear();
        buffer
    }

    /// What is in the buffer of a completion, until [`unlend`](Self::unlend).
    pub(super) fn lend(&mut self, buffer: Buffer) -> &[u8] {
        self.unlend();
        self.lent.insert(buffer)
    }

    /// The completion that was told last is over.
    pub(super) fn unlend(&mut self) {
        let Some(buffer) = self.lent.take() else {
            return;
        };
        let spare = match buffer.capacity() {
            0..=SHORT_BYTES => &mut self.short,
            _ => &mut self.long,
        };
        if spare.len() < SPARE_MAX {
            spare.push(buffer);
        }
    }
}

impl fmt::Debug for Buffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffers = f.debug_struct("Buffers");
        let buffers = buffers.field("short", &self.short.len());
        buffers.field("long", &self.long.len()).finish()
    }
}
