//! One connection: what came on it, and what is to be sent.

use std::collections::VecDeque;

use super::packets::{Packet, packet};

/// One connection.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub(super) open: bool,
    pub(super) ready: bool,
    pub(super) from_host: VecDeque<u8>,
    pub(super) to_host: VecDeque<u8>,
    /// Of a packet of data so many bytes are still to come, and whether it is the last.
    pub(super) body: Option<(usize, bool)>,
}

/// A packet that carries no data is at most so long: names are the longest that they hold.
pub(super) const PACKET_MAX: usize = 1024;

impl Line {
    pub(super) fn has_bytes(&self) -> bool {
        !self.to_host.is_empty()
    }

    pub(super) fn put(&mut self, packet: &Packet) {
        if self.open {
            self.to_host.extend(packet.encode());
        }
    }

    pub(super) fn put_data(&mut self, tid: u32, bytes: &[u8], last: bool) {
        let len = u32::try_from(bytes.len() + 12).unwrap_or(u32::MAX);
        let kind: u32 = if last { 12 } else { 10 };
        for word in [len, kind, tid] {
            self.to_host.extend(word.to_le_bytes());
        }
        self.to_host.extend(bytes);
    }

    /// The packet at the front, if all of it is there, and how many bytes it takes.
    pub(super) fn peek(&mut self) -> Result<Option<(Packet, usize)>, ()> {
        self.from_host.make_contiguous();
        let (bytes, _) = self.from_host.as_slices();
        packet(bytes, PACKET_MAX)
    }

    pub(super) fn next(&mut self) -> Result<Option<Packet>, ()> {
        let next = self.peek()?;
        Ok(next.map(|(packet, len)| {
            self.from_host.drain(..len);
            packet
        }))
    }
}
