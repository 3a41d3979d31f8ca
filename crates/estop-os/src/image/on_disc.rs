//! A disc with sessions as a device of blocks: read ahead, counted, and never beyond its end.

use std::{
    cell::Cell,
    collections::{BTreeMap, VecDeque},
    io,
};

use hadris_fs::Error;
use hadris_storage::{BlockIndex, BlockSize, sync::BlockDevice};

use super::{BLOCK_BYTES, EarlierError, capture::BLOCK};

/// ISO 9660's descriptors begin at this block of a session (ECMA-119 §6.2.1).
pub(super) const DESCRIPTORS: u32 = 16;

/// How many blocks of descriptors are looked for there: El Torito, Joliet, UDF and more fit into eight.
pub(super) const MAX_DESCRIPTORS: u32 = 16;

/// What is read at once: 32 KiB, one ECC block of a DVD.
const RUN_BLOCKS: u32 = 16;

/// How many of these are kept, 8 MiB: the folders that a walk comes back to.
const MAX_KEPT: usize = 256;

/// What is read from the disc at most, 512 MiB: twice the structures that a new session may have.
const MAX_READ_BLOCKS: u32 = 512 * 1024 * 1024 / 2048;

/// How often a block is looked at, at most: sixteen times for each entry that may be there, and a walk
/// needs five. What points in circles ends here.
const MAX_LOOKS: u32 = 1 << 24;

/// A disc of which the session that begins at `session_lba` is read.
pub(super) struct OnDisc<'s, R> {
    session_lba: u32,
    end_lba: u32,
    read: R,
    /// Whether the session's descriptors are found where the first session has its own.
    shifted: &'s Cell<bool>,
    runs: BTreeMap<u32, Box<[u8]>>,
    order: VecDeque<u32>,
    read_blocks: u32,
    looks: u32,
}

impl<'s, R: FnMut(u32, &mut [u8]) -> io::Result<()>> OnDisc<'s, R> {
    pub(super) fn new(session_lba: u32, end_lba: u32, read: R, shifted: &'s Cell<bool>) -> Self {
        Self {
            session_lba,
            end_lba,
            read,
            shifted,
            runs: BTreeMap::new(),
            order: VecDeque::new(),
            read_blocks: 0,
            looks: 0,
        }
    }

    /// Reads a block of the disc.
    pub(super) fn block(&mut self, lba: u32, into: &mut [u8]) -> Result<(), EarlierError> {
        self.looks += 1;
        if self.looks > MAX_LOOKS {
            return Err(EarlierError::TooMuch("its folders lead in circles"));
        }
        if lba >= self.end_lba {
            let why = format!("it points at block {lba}, and the disc ends before that");
            return Err(EarlierError::Damaged(why));
        }
        // Counted from the session's first block: what lies before it need not be readable.
        let from = if lba >= self.session_lba {
            self.session_lba
        } else {
            0
        };
        let first = lba - (lba - from) % RUN_BLOCKS;
        if !self.runs.contains_key(&first) {
            self.fetch(first)?;
        }
        let at = (lba - first) as usize * BLOCK_BYTES;
        let run = self.runs.get(&first);
        match run.and_then(|run| run.get(at..at + BLOCK_BYTES)) {
            Some(bytes) => into.copy_from_slice(bytes),
            // The whole of it cannot be read: some of it may.
            None => self.read_at(lba, into)?,
        }
        Ok(())
    }

    /// Reads what lies around a block. Nothing of it is kept where not all of it can be read.
    fn fetch(&mut self, first: u32) -> Result<(), EarlierError> {
        let blocks = RUN_BLOCKS.min(self.end_lba - first);
        let mut bytes = vec![0; blocks as usize * BLOCK_BYTES];
        let bytes = match self.read_at(first, &mut bytes) {
            Ok(()) => bytes,
            Err(EarlierError::Unreadable { block, error }) => {
                tracing::debug!(block, %error, "read one by one");
                Vec::new()
            }
            Err(error) => return Err(error),
        };
        if self.order.len() >= MAX_KEPT
            && let Some(oldest) = self.order.pop_front()
        {
            self.runs.remove(&oldest);
        }
        self.order.push_back(first);
        self.runs.insert(first, bytes.into());
        Ok(())
    }

    fn read_at(&mut self, block: u32, into: &mut [u8]) -> Result<(), EarlierError> {
        let blocks = u32::try_from(into.len() / BLOCK_BYTES).unwrap_or(u32::MAX);
        self.read_blocks = self.read_blocks.saturating_add(blocks);
        if self.read_blocks > MAX_READ_BLOCKS {
            return Err(EarlierError::TooMuch("more than 512 MiB of structures"));
        }
        (self.read)(block, into).map_err(|error| EarlierError::Unreadable { block, error })
    }
}

impl<R> hadris_io::ErrorType for OnDisc<'_, R> {
    type Error = EarlierError;
}

impl<R: FnMut(u32, &mut [u8]) -> io::Result<()>> BlockDevice for OnDisc<'_, R> {
    fn block_size(&self) -> BlockSize {
        BLOCK
    }

    fn block_count(&self) -> u64 {
        u64::from(self.end_lba)
    }

    fn read_blocks(&mut self, first: BlockIndex, buf: &mut [u8]) -> Result<(), Error<Self::Error>> {
        for (block, into) in (first.get()..).zip(buf.chunks_mut(BLOCK_BYTES)) {
            let lba = u32::try_from(block).unwrap_or(u32::MAX);
            let is_descriptor = (DESCRIPTORS..DESCRIPTORS + MAX_DESCRIPTORS).contains(&lba);
            let lba = if self.shifted.get() && is_descriptor {
                lba.saturating_add(self.session_lba)
            } else {
                lba
            };
            self.block(lba, into)
                .map_err(|error| Error::device(error, "the disc cannot be read"))?;
        }
        Ok(())
    }
}
