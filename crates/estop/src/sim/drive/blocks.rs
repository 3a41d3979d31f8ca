//! The recorded blocks of a disc, and which of them changed since that was asked last.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
    ops::Deref,
};

use super::disc::Block;

/// Recorded blocks by their address.
#[derive(Debug, Clone, Default)]
pub(super) struct Blocks {
    blocks: BTreeMap<i32, Block>,
    /// Nothing where nobody follows them, or where all of them changed.
    changed: Option<BTreeSet<i32>>,
}

impl Blocks {
    /// So many blocks, whose changes are followed from here on.
    pub(super) fn followed(blocks: BTreeMap<i32, Block>) -> Self {
        Self {
            blocks,
            changed: Some(BTreeSet::new()),
        }
    }

    pub(super) fn insert(&mut self, lba: i32, block: Block) {
        self.blocks.insert(lba, block);
        self.note(lba);
    }

    pub(super) fn remove(&mut self, lba: i32) {
        self.blocks.remove(&lba);
        self.note(lba);
    }

    pub(super) fn clear(&mut self) {
        self.blocks.clear();
        self.changed = None;
    }

    /// Their changes are followed from here on.
    pub(super) fn follow(&mut self) {
        self.changed = Some(BTreeSet::new());
    }

    /// Which changed since that was asked last; nothing where that is not known.
    pub(super) fn take_changed(&mut self) -> Option<BTreeSet<i32>> {
        self.changed.as_mut().map(mem::take)
    }

    fn note(&mut self, lba: i32) {
        if let Some(changed) = &mut self.changed {
            changed.insert(lba);
        }
    }
}

impl Deref for Blocks {
    type Target = BTreeMap<i32, Block>;

    fn deref(&self) -> &Self::Target {
        &self.blocks
    }
}
