//! A disk of any size of which little is written.

use std::collections::BTreeMap;

use estop::disk::{Extent, ReadAt};

use crate::input::Input;

const BLOCK_BYTES: u64 = 512;

/// Blocks that were never written are zeros. Counts what is read.
#[derive(Debug)]
pub struct Sparse {
    size_bytes: u64,
    sector_bytes: u32,
    blocks: BTreeMap<u64, [u8; BLOCK_BYTES as usize]>,
    /// How many reads there were.
    pub reads: u64,
    /// The longest of them.
    pub longest_bytes: usize,
}

impl Sparse {
    /// The disk that an input describes: the size in bytes (5 bytes), flags (1: sectors of 4096),
    /// then pieces.
    pub fn decode(mut input: Input<'_>) -> Self {
        let size_bytes = input.number(5);
        let sector_bytes = if input.byte() & 1 == 0 { 512 } else { 4096 };
        let mut disk = Self {
            size_bytes: size_bytes / u64::from(sector_bytes) * u64::from(sector_bytes),
            sector_bytes,
            blocks: BTreeMap::new(),
            reads: 0,
            longest_bytes: 0,
        };
        while !input.is_empty() {
            let (at, bytes) = input.piece(disk.size_bytes);
            disk.put(at, bytes);
        }
        disk
    }

    /// Writes zeros.
    pub fn wipe(&mut self, extent: Extent) {
        let first = extent.start_bytes / BLOCK_BYTES;
        let end = extent.end_bytes() / BLOCK_BYTES;
        let gone = self.blocks.range(first..end).map(|(at, _)| *at);
        for block in gone.collect::<Vec<_>>() {
            self.blocks.remove(&block);
        }
    }

    fn put(&mut self, at_bytes: u64, bytes: &[u8]) {
        for (at, byte) in (at_bytes..self.size_bytes).zip(bytes) {
            let block = self.blocks.entry(at / BLOCK_BYTES);
            let block = block.or_insert([0; BLOCK_BYTES as usize]);
            block[usize::try_from(at % BLOCK_BYTES).unwrap()] = *byte;
        }
    }
}

impl ReadAt for Sparse {
    type Error = String;

    fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    fn sector_bytes(&self) -> u32 {
        self.sector_bytes
    }

    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> Result<(), String> {
        self.reads += 1;
        self.longest_bytes = self.longest_bytes.max(buffer.len());
        let end = offset_bytes.checked_add(buffer.len() as u64);
        if end.is_none_or(|end| end > self.size_bytes) {
            return Err(format!("{} bytes at {offset_bytes}", buffer.len()));
        }
        buffer.fill(0);
        let end = offset_bytes + buffer.len() as u64;
        let blocks = self
            .blocks
            .range(offset_bytes / BLOCK_BYTES..end.div_ceil(BLOCK_BYTES));
        for (block, bytes) in blocks {
            let start = block * BLOCK_BYTES;
            let from = start.max(offset_bytes);
            let to = (start + BLOCK_BYTES).min(end);
            let index = |at: u64, base: u64| usize::try_from(at - base).unwrap();
            buffer[index(from, offset_bytes)..index(to, offset_bytes)]
                .copy_from_slice(&bytes[index(from, start)..index(to, start)]);
        }
        Ok(())
    }
}
