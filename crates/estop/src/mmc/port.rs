//! The ports: a drive, and what is burned.

use std::time::Duration;

use super::Left;
use crate::{Asked, Gate, Micros, scsi::Unit};

/// A drive: a logical unit with a clock, on which one can wait.
///
/// A drive is used by one job at a time, one command at a time. Long commands are sent with their
/// Immed bit and polled, so that no command blocks for long.
pub trait Drive: Unit {
    /// The time by the port's clock.
    fn now(&self) -> Micros;

    /// Waits so long. With a gate, returns early when a cancel is accepted.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked>;
}

/// What is burned, in blocks of 2048 bytes, from its first block to its last.
///
/// Its feeding thread, if it has one, is never waited for before the end: its own read may be stuck.
pub trait Source {
    /// How many blocks it has in all. Known beforehand, and never changed.
    fn blocks(&self) -> u32;

    /// What tells this source from any other, whatever the names and times of files: the same input
    /// and plan have the same fingerprint. It is put on record before the first WRITE.
    fn fingerprint(&self) -> &str;

    /// Goes on with this block. Before the first take, and for a resumed burn or a comparison.
    fn start_at(&mut self, block: u32) -> Result<(), String>;

    /// It will be taken in pieces of so many bytes, a whole number of blocks: what is read from now on
    /// may lie in memory so. A source without a buffer has nothing to do.
    fn cut(&mut self, _piece_bytes: usize) {}

    /// Reads ahead until the host's buffer is full or holds all that comes. Waits until the deadline;
    /// with a gate, returns early when a cancel is accepted. A source without a buffer has nothing to
    /// do.
    fn prefill(&mut self, _deadline: Micros, _gate: Option<&Gate<Left>>) -> Taken {
        Taken::End
    }

    /// Fills the buffer, a whole number of blocks, with what comes next; less at the end alone.
    /// Waits until the deadline; with a gate, returns early when a cancel is accepted.
    fn take(&mut self, buffer: &mut [u8], deadline: Micros, gate: Option<&Gate<Left>>) -> Taken;

    /// Puts what comes next in the place of the buffer, and takes the buffer for what it reads later:
    /// if it is there, and is one piece of that length. Otherwise nothing is taken. Waits for nothing.
    fn exchange(&mut self, _buffer: &mut Vec<u8>) -> bool {
        false
    }

    /// How full the host's buffer is.
    fn fill(&self) -> Fill;

    /// What is at this block, in words: the name of a file, or nothing.
    fn at(&self, block: u32) -> Option<&str>;
}

/// Nothing: for operations that need no source.
impl Source for () {
    fn blocks(&self) -> u32 {
        0
    }

    fn fingerprint(&self) -> &str {
        ""
    }

    fn start_at(&mut self, _block: u32) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, _buffer: &mut [u8], _deadline: Micros, _gate: Option<&Gate<Left>>) -> Taken {
        Taken::End
    }

    fn fill(&self) -> Fill {
        Fill::default()
    }

    fn at(&self, _block: u32) -> Option<&str> {
        None
    }
}

/// What a take brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// So many blocks are in the buffer.
    Run(u32),
    /// Nothing came until the deadline.
    Dry,
    /// Everything was taken before.
    End,
    /// A cancel was accepted; nothing was taken.
    Asked,
    /// It cannot be read, or is not what was planned.
    Failed(String),
}

/// How full a buffer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Fill {
    /// Bytes in it.
    pub used_bytes: u64,
    /// Bytes that it can hold.
    pub size_bytes: u64,
}
