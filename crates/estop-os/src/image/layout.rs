//! What lies where in an image.

use std::collections::BTreeMap;

use super::{BLOCK_BYTES, Stamp};

/// What lies at every block of an image.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) blocks: u32,
    /// The file system's structures by block, without the zeros that a block ends with.
    pub(super) structures: BTreeMap<u32, Box<[u8]>>,
    /// The files, in ascending order. None is empty, and none overlaps another.
    pub(super) extents: Vec<Extent>,
}

/// A file in an image.
#[derive(Debug)]
pub(super) struct Extent {
    pub(super) first: u32,
    pub(super) stamp: Stamp,
    /// What it is called in the image.
    pub(super) name: String,
}

/// What lies from a block on.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// One block of structures, without the zeros that it ends with.
    Structure(&'a [u8]),
    /// Nothing, for so many blocks.
    Zeros(u32),
    /// A file, by its number, from its so-manieth block on.
    File(usize, u32),
}

impl Extent {
    /// The block after its last.
    pub(super) fn end(&self) -> u32 {
        let blocks = self.stamp.size_bytes.div_ceil(BLOCK_BYTES as u64);
        self.first
            .saturating_add(u32::try_from(blocks).unwrap_or(u32::MAX))
    }
}

impl Layout {
    /// The file that lies at a block, by its number.
    pub(super) fn file_at(&self, block: u32) -> Option<usize> {
        let after = self.extents.partition_point(|extent| extent.first <= block);
        let index = after.checked_sub(1)?;
        (block < self.extents.get(index)?.end()).then_some(index)
    }

    /// What lies at a block before the end.
    pub(super) fn at(&self, block: u32) -> Piece<'_> {
        if let Some(index) = self.file_at(block)
            && let Some(extent) = self.extents.get(index)
        {
            return Piece::File(index, block - extent.first);
        }
        if let Some(bytes) = self.structures.get(&block) {
            return Piece::Structure(bytes);
        }
        let after = self.extents.partition_point(|extent| extent.first <= block);
        let file = self
            .extents
            .get(after)
            .map_or(self.blocks, |extent| extent.first);
        let structure = self
            .structures
            .range(block..)
            .next()
            .map_or(self.blocks, |(at, _)| *at);
        Piece::Zeros(
            file.min(structure)
                .min(self.blocks)
                .saturating_sub(block)
                .max(1),
        )
    }
}
