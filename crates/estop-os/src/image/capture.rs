//! What the writers of file systems write to: their structures are kept, the contents of files are
//! not even read.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use hadris_fs::{
    Capabilities, CaseRule, Charset, Content, DirCursor, DirEntry, Error, ErrorKind, FileType,
    FsResult, FsStats, Metadata, Name, NodeId, OpenMode, PathError, Permissions, Resolve,
    sync::{FileSystem, Volume, read_tree},
};
use hadris_storage::{BlockIndex, BlockSize, sync::BlockDevice};

use super::BLOCK_BYTES;

/// How much of file systems' structures is held in memory: those of some 500,000 files. More than
/// that is refused.
pub(super) const STRUCTURES_LIMIT_BYTES: u64 = 256 * 1024 * 1024;

/// Blocks of structures by their address, without the zeros that they end with.
pub(super) type Blocks = BTreeMap<u64, Box<[u8]>>;

/// The name under which the one file of a [`Hollow`] system is found is its length, so that the
/// root needs a number that no length is.
const ROOT: u64 = u64::MAX;

/// As much as the writers of file systems write at once.
static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];

/// Set by a read of content and cleared by the write that follows it.
#[derive(Debug, Clone, Default)]
pub(super) struct ContentRead(Arc<AtomicBool>);

/// A device of which only the structures are kept, by block, without the zeros that they end with.
#[derive(Debug)]
pub(super) struct Capture {
    blocks: Blocks,
    held_bytes: u64,
    end: u64,
    content_blocks: u64,
    read: ContentRead,
}

/// Makes contents that have a length and no bytes.
pub(super) struct Hollow {
    volume: Volume<HollowSystem>,
}

struct HollowSystem(ContentRead);

impl Capture {
    /// An empty one, that knows contents by this mark.
    pub(super) fn new(read: &ContentRead) -> Self {
        Self {
            blocks: Blocks::new(),
            held_bytes: 0,
            end: 0,
            content_blocks: 0,
            read: read.clone(),
        }
    }

    /// The blocks that are not all zeros.
    pub(super) fn into_blocks(self) -> Blocks {
        self.blocks
    }

    /// Adds a block. Whether nothing was there, and there was room for it.
    pub(super) fn add(&mut self, at: u64, bytes: Box<[u8]>) -> bool {
        self.end = self.end.max(at + 1);
        self.held_bytes += bytes.len() as u64;
        self.blocks.insert(at, bytes).is_none() && self.held_bytes <= STRUCTURES_LIMIT_BYTES
    }

    /// How many blocks of content were written and not kept.
    pub(super) fn content_blocks(&self) -> u64 {
        self.content_blocks
    }
}

impl hadris_io::ErrorType for Capture {
    type Error = Infallible;
}

impl BlockDevice for Capture {
    fn block_size(&self) -> BlockSize {
        BLOCK
    }

    fn block_count(&self) -> u64 {
        self.end
    }

    fn max_block_count(&self) -> u64 {
        u64::from(u32::MAX)
    }

    fn writable(&self) -> bool {
        true
    }

    fn read_blocks(&mut self, first: BlockIndex, buf: &mut [u8]) -> Result<(), Error<Self::Error>> {
        for (block, into) in (first.get()..).zip(buf.chunks_mut(BLOCK_BYTES)) {
            into.fill(0);
            if let Some(bytes) = self.blocks.get(&block)
                && let Some(into) = into.get_mut(..bytes.len())
            {
                into.copy_from_slice(bytes);
            }
        }
        Ok(())
    }

    fn write_blocks(&mut self, first: BlockIndex, buf: &[u8]) -> Result<(), Error<Self::Error>> {
        let count = (buf.len() / BLOCK_BYTES) as u64;
        self.end = self.end.max(first.get() + count);
        if self.read.0.swap(false, Ordering::Relaxed) {
            self.content_blocks += count;
            return Ok(());
        }
        let nothing_there = || {
            let blocks = first.get()..first.get() + count;
            self.blocks.range(blocks).next().is_none()
        };
        // Gaps are as long as the files of an image.
        if ZEROS.starts_with(buf) && nothing_there() {
            return Ok(());
        }
        for (block, bytes) in (first.get()..).zip(buf.chunks(BLOCK_BYTES)) {
            let kept = without_zeros(bytes);
            let old = if kept.is_empty() {
                self.blocks.remove(&block)
            } else {
                self.held_bytes += kept.len() as u64;
                self.blocks.insert(block, kept)
            };
            self.held_bytes -= old.map_or(0, |old| old.len() as u64);
        }
        if self.held_bytes > STRUCTURES_LIMIT_BYTES {
            return Err(ErrorKind::LimitExceeded.into());
        }
        Ok(())
    }
}

impl Hollow {
    /// Contents whose reads set this mark.
    pub(super) fn new(read: &ContentRead) -> Self {
        Self {
            volume: Volume::new(HollowSystem(read.clone())),
        }
    }

    /// A content of this length.
    pub(super) fn content(&self, len_bytes: u64) -> Result<Content, PathError> {
        if len_bytes == 0 {
            return Ok(Content::empty());
        }
        let name = len_bytes.to_string();
        let tree = read_tree(&self.volume, &name)?;
        let content = tree.get(&name).and_then(|node| node.content()).cloned();
        content.ok_or_else(|| PathError::new(ErrorKind::NotFound, "a hollow file"))
    }
}

impl FileSystem for HollowSystem {
    type DeviceError = Infallible;

    fn capabilities(&self) -> Capabilities {
        Capabilities::new(CaseRule::Sensitive, Charset::Bytes, 32)
    }

    fn root(&self) -> NodeId {
        node(ROOT)
    }

    fn statfs(&mut self) -> FsResult<FsStats, Self::DeviceError> {
        Ok(FsStats::new(0, 0, 2048))
    }

    fn label<'b>(&mut self, _buf: &'b mut [u8]) -> FsResult<Option<&'b str>, Self::DeviceError> {
        Ok(None)
    }

    fn lookup(&mut self, _dir: NodeId, name: &Name) -> FsResult<NodeId, Self::DeviceError> {
        self.resolve(name.as_bytes(), Resolve::Lexical)
    }

    fn forget(&mut self, _node: NodeId, _count: u64) {}

    fn parent(&mut self, _dir: NodeId) -> FsResult<NodeId, Self::DeviceError> {
        Ok(self.root())
    }

    fn resolve(&mut self, path: &[u8], _how: Resolve) -> FsResult<NodeId, Self::DeviceError> {
        let len = std::str::from_utf8(path)
            .ok()
            .and_then(|name| name.parse().ok());
        Ok(len.map_or_else(|| self.root(), node))
    }

    fn stat(&mut self, node: NodeId) -> FsResult<Metadata, Self::DeviceError> {
        let kind = if node == self.root() {
            FileType::Dir
        } else {
            FileType::File
        };
        Ok(Metadata::new(kind, Permissions::new(0o644)).with_len(node.get()))
    }

    fn readdir(
        &mut self,
        _dir: NodeId,
        _from: DirCursor,
    ) -> FsResult<Option<DirEntry>, Self::DeviceError> {
        Ok(None)
    }

    fn readlink<'b>(
        &mut self,
        _node: NodeId,
        _buf: &'b mut [u8],
    ) -> FsResult<&'b [u8], Self::DeviceError> {
        Err(ErrorKind::InvalidInput.into())
    }

    fn open(&mut self, _node: NodeId, _mode: OpenMode) -> FsResult<(), Self::DeviceError> {
        Ok(())
    }

    fn close(&mut self, _node: NodeId) -> FsResult<(), Self::DeviceError> {
        Ok(())
    }

    fn read(
        &mut self,
        node: NodeId,
        offset: u64,
        buf: &mut [u8],
    ) -> FsResult<usize, Self::DeviceError> {
        self.0.0.store(true, Ordering::Relaxed);
        let rest = node.get().saturating_sub(offset);
        Ok(usize::try_from(rest).unwrap_or(usize::MAX).min(buf.len()))
    }
}

/// A block without the zeros that it ends with.
pub(super) fn without_zeros(bytes: &[u8]) -> Box<[u8]> {
    let last = bytes.iter().rposition(|byte| *byte != 0);
    let len = last.map_or(0, |at| at + 1);
    bytes.get(..len).unwrap_or(bytes).into()
}

/// Node numbers are never zero; nor are the lengths that are asked for.
fn node(number: u64) -> NodeId {
    NodeId::new(number).unwrap_or(ONE)
}

const ONE: NodeId = match NodeId::new(1) {
    Some(one) => one,
    None => panic!("not zero"),
};

/// The block size of every disc.
pub(super) const BLOCK: BlockSize = match BlockSize::new(2048) {
    Some(size) => size,
    None => panic!("a power of two"),
};
