//! What a burn shows beside its progress: addresses, speed, how full the buffers are.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use crate::mmc::{Fill, answer::WriteSpeed};

/// A cell that a burn stores into, and that watchers read. Cloning it gives another handle.
#[derive(Debug, Clone, Default)]
pub struct Meter(Arc<Mutex<Reading>>);

/// What a burn shows at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Address of the first block.
    pub start_lba: u32,
    /// How many blocks are to be written.
    pub blocks: u32,
    /// The last block that was taken from the source.
    pub last_read_lba: Option<u32>,
    /// The last block that the drive acknowledged.
    pub last_written_lba: Option<u32>,
    /// The host's buffer.
    pub host: Fill,
    /// The drive's buffer; nothing where it does not tell.
    pub drive: Option<Fill>,
    /// The speed that was set, in bytes each second.
    pub bytes_per_s: u32,
    /// The slowest that the limit of a stop reckons with, in bytes each second; 0 before anything can
    /// have been written.
    pub slowest_bytes_per_s: u32,
    /// The speed that was set, with where on the disc it is reached, for [`eta`](crate::mmc::eta); nothing where the
    /// drive does not tell.
    pub speed: Option<WriteSpeed>,
    /// The name of what is being written.
    pub at: Option<String>,
    /// What the drive said or did that cannot be so. The burn stands all the same, since it reads
    /// back.
    pub findings: Vec<String>,
}

impl Meter {
    /// What it shows now.
    pub fn get(&self) -> Reading {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn set(&self, change: impl FnOnce(&mut Reading)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
