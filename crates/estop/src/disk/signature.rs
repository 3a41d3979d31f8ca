//! Signatures: what tells a tool that a volume holds a file system, a RAID member, a crypto header,
//! swap or a partition table.
//!
//! Two uses: [`probe`] names what is on a volume, and [`wipe_extents`] says what must be zeroed so
//! that nothing is named any more, even when the same volume is made again at the same place.
//!
//! What a wipe of these extents does **not** remove, because no prober looks for it: the backup
//! superblocks of ext2/3/4 and XFS, APFS checkpoints, the NTFS MFT mirror, LVM metadata text, and
//! all file data. A specialist's tool (`e2fsck -b`, `xfs_repair`) brings an ext4 or XFS back from
//! them. Only a full clean removes those.

mod boot_sector;
mod bytes;
mod filesystem;
mod magic;
mod member;
mod mirror;
mod swap;
mod udf;
mod xfs_log;
mod zfs;

use serde::Serialize;

use self::bytes::Block;
use super::{Extent, ReadAt};

pub use self::mirror::{end_extents, wipe_extents};

/// One signature on a disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The type, in the words of `blkid`: `ext4`, `vfat`, `linux_raid_member`, `gpt`…
    pub name: &'static str,
    /// What kind of thing it is.
    pub what: What,
    /// Whether it is the one that is looked at first, or a copy of it.
    pub role: Role,
    /// Offset of the magic from the start of the disk.
    pub at_bytes: u64,
    /// Length of the magic.
    pub len_bytes: u64,
    /// The label, with control characters replaced.
    pub label: Option<String>,
    /// The UUID or serial number, written as `blkid` writes it.
    pub uuid: Option<String>,
}

/// What a signature stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// A file system.
    Filesystem,
    /// The journal or log of a file system on another volume.
    Journal,
    /// A member of a RAID.
    Raid,
    /// An encrypted or integrity-protected volume.
    Crypto,
    /// A member of a pool: LVM, bcache, ZFS, VDO, stratis, Ceph.
    Pool,
    /// Swap, or a hibernated system.
    Swap,
    /// A partition table.
    Table,
}

/// Whether a signature is the first of its kind on a volume or a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The one that is looked at first.
    Primary,
    /// A copy, looked at when the first is damaged.
    Mirror,
}

/// All signatures of a volume, sorted by offset.
///
/// The volume is clipped to the disk. A checksum is checked where the format has one of the CRC or
/// Fletcher kind (not those of md, bcache and isw, nor the cryptographic ones). At most some hundred pieces of at most 64 KiB are read, whatever
/// the content says.
///
/// # Errors
///
/// The first error of a read that could not be done without.
pub fn probe<R: ReadAt>(disk: &mut R, volume: Extent) -> Result<Vec<Found>, R::Error> {
    let mut reader = Reader::new(disk, volume);
    let mut found = magic::probe(&mut reader)?;
    found.extend(boot_sector::probe(&mut reader)?);
    found.extend(swap::probe(&mut reader)?);
    found.extend(xfs_log::probe(&mut reader)?);
    found.extend(udf::probe(&mut reader)?);
    found.extend(zfs::probe(&mut reader));
    found.extend(mirror::probe(&mut reader)?);
    found.sort_by_key(|one| (one.at_bytes, one.name));
    found.dedup_by_key(|one| (one.at_bytes, one.name));
    Ok(found)
}

/// Bytes that are read at once: what one superblock and its neighbours need.
const CHUNK_BYTES: u64 = 64 << 10;
/// Bytes of a superblock that are looked at: the largest checksummed ones (btrfs, APFS) have 4 KiB.
const BLOCK_BYTES: u64 = 4096;

/// Reads a volume piece by piece, and remembers the last pieces, since the superblocks of many
/// formats are neighbours.
struct Reader<'a, R> {
    disk: &'a mut R,
    volume: Extent,
    chunks: Vec<(u64, Vec<u8>)>,
}

/// Chunks that are remembered: those of the first and last MiB fit.
const CHUNKS_MAX: usize = 32;

impl<'a, R: ReadAt> Reader<'a, R> {
    fn new(disk: &'a mut R, volume: Extent) -> Self {
        let end_bytes = volume.end_bytes().min(disk.size_bytes());
        let len_bytes = end_bytes.saturating_sub(volume.start_bytes);
        let volume = Extent::new(volume.start_bytes, len_bytes);
        Self {
            disk,
            volume,
            chunks: Vec::new(),
        }
    }

    /// Size of the volume in bytes.
    fn len_bytes(&self) -> u64 {
        self.volume.len_bytes
    }

    fn sector_bytes(&self) -> u64 {
        u64::from(self.disk.sector_bytes())
    }

    /// The superblock at this offset in the volume; shorter where the volume ends before.
    fn block(&mut self, at_bytes: u64) -> Result<Block, R::Error> {
        let bytes = self.read(at_bytes, BLOCK_BYTES)?;
        Ok(Block {
            bytes,
            at_bytes,
            volume_bytes: self.len_bytes(),
        })
    }

    /// At most `len_bytes` (and at most 128 KiB) from this offset in the volume on; less where the
    /// volume ends before.
    fn read(&mut self, at_bytes: u64, len_bytes: u64) -> Result<Vec<u8>, R::Error> {
        let available = self.len_bytes().saturating_sub(at_bytes);
        let end_bytes = at_bytes.saturating_add(len_bytes.min(2 * CHUNK_BYTES).min(available));
        let mut bytes = Vec::new();
        let mut next = at_bytes;
        while next < end_bytes {
            let chunk_start = next - next % CHUNK_BYTES;
            let piece_end = end_bytes.min(chunk_start + CHUNK_BYTES);
            let piece = self.piece(chunk_start, next, piece_end)?;
            bytes.extend_from_slice(&piece);
            next = piece_end;
        }
        Ok(bytes)
    }

    /// The bytes `from..to` of the chunk at `chunk_start`. If the chunk cannot be read as a whole,
    /// the piece still may: a bad sector next to a superblock does not hide it.
    fn piece(&mut self, chunk_start: u64, from: u64, to: u64) -> Result<Vec<u8>, R::Error> {
        if !self.chunks.iter().any(|(start, _)| *start == chunk_start) {
            let len = CHUNK_BYTES.min(self.len_bytes() - chunk_start);
            match self.read_disk(chunk_start, len) {
                Ok(chunk) => {
                    if self.chunks.len() == CHUNKS_MAX {
                        self.chunks.remove(0);
                    }
                    self.chunks.push((chunk_start, chunk));
                }
                Err(_) => return self.read_disk(from, to - from),
            }
        }
        let chunk = self.chunks.iter().find(|(start, _)| *start == chunk_start);
        let range = bytes::index(from - chunk_start)..bytes::index(to - chunk_start);
        Ok(chunk
            .and_then(|(_, chunk)| chunk.get(range))
            .unwrap_or_default()
            .to_vec())
    }

    fn read_disk(&mut self, at_bytes: u64, len_bytes: u64) -> Result<Vec<u8>, R::Error> {
        let mut buffer = vec![0; bytes::index(len_bytes)];
        self.disk
            .read_at(self.volume.start_bytes + at_bytes, &mut buffer)?;
        Ok(buffer)
    }

    /// A finding whose magic is at this offset in the volume.
    fn found(&self, name: &'static str, what: What, at_bytes: u64, len_bytes: usize) -> Found {
        Found {
            name,
            what,
            role: Role::Primary,
            at_bytes: self.volume.start_bytes + at_bytes,
            len_bytes: len_bytes as u64,
            label: None,
            uuid: None,
        }
    }
}
