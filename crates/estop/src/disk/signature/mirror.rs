//! Copies that are far from both ends of a volume, and what a quick clean zeroes because of them.

use super::bytes::Block;
use super::magic::BCACHEFS;
use super::{Found, Reader, Role, What, probe as probe_all};
use crate::disk::{Extent, ReadAt};

/// What is zeroed at each end of a volume, whatever is there.
const END_BYTES: u64 = 1 << 20;
/// What is zeroed around a far signature: the largest superblocks.
const SUPERBLOCK_BYTES: u64 = 4096;
/// Where LUKS2 keeps its second header, for each size of the first (LUKS2 on-disk format §2.2).
const LUKS2_SECOND: [u64; 9] = [
    0x4000, 0x8000, 0x1_0000, 0x2_0000, 0x4_0000, 0x8_0000, 0x10_0000, 0x20_0000, 0x40_0000,
];
/// Where OCFS2 keeps backups of its superblock.
const OCFS2_BACKUP: [u64; 6] = [1 << 30, 1 << 32, 1 << 34, 1 << 36, 1 << 38, 1 << 40];
/// Superblocks that a bcachefs layout can list.
const BCACHEFS_SUPERBLOCKS_MAX: usize = 61;
/// The sector with the bcachefs layout, for when the first superblock is gone.
const BCACHEFS_LAYOUT_BYTES: u64 = 7 * 512;

/// What a quick clean zeroes at the ends of a volume: its first and last MiB. Reads nothing: for a
/// disk that cannot be read any more.
pub fn end_extents(volume: Extent, sector_bytes: u32) -> Vec<Extent> {
    let Some(volume) = aligned(volume, sector_bytes) else {
        return Vec::new();
    };
    let end_bytes = volume.end_bytes();
    let first = Extent::new(volume.start_bytes, END_BYTES);
    let last = Extent::new(end_bytes.saturating_sub(END_BYTES), END_BYTES);
    joined(vec![first, last], volume, sector_bytes)
}

/// What a quick clean zeroes in a volume so that no signature is left: the first and the last MiB,
/// and around each signature and far mirror between them that is really there (btrfs at 64 MiB and
/// 256 GiB, the second header of LUKS2 up to 4 MiB, bcachefs, OCFS2, BitLocker, UDF, VMFS).
///
/// Sorted, not overlapping, whole sectors, inside the volume and the disk. What it does not cover
/// is said at the [module](super): above all the backup superblocks of ext4 and XFS.
///
/// # Errors
///
/// The first error of a read that could not be done without; [`end_extents`] needs none.
pub fn wipe_extents<R: ReadAt>(disk: &mut R, volume: Extent) -> Result<Vec<Extent>, R::Error> {
    let sector_bytes = disk.sector_bytes();
    let len_bytes = disk
        .size_bytes()
        .min(volume.end_bytes())
        .saturating_sub(volume.start_bytes);
    let volume = Extent::new(volume.start_bytes, len_bytes);
    let mut extents = end_extents(volume, sector_bytes);
    let Some(whole) = aligned(volume, sector_bytes) else {
        return Ok(extents);
    };
    for found in probe_all(disk, volume)? {
        // A magic is somewhere in its superblock, which begins on a block.
        let start = found.at_bytes - (found.at_bytes - volume.start_bytes) % SUPERBLOCK_BYTES;
        extents.push(Extent::new(start, SUPERBLOCK_BYTES));
    }
    Ok(joined(extents, whole, sector_bytes))
}

/// The far mirrors that the table of magics does not know, since another superblock says where
/// they are or their magic differs. Here the magic alone is enough: a damaged copy is removed too.
pub(super) fn probe<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Vec<Found>, R::Error> {
    let mut found = Vec::new();
    for at_bytes in LUKS2_SECOND {
        let one = (at_bytes, 0, b"SKUL\xBA\xBE".as_slice());
        found.extend(mirror(reader, "crypto_LUKS", What::Crypto, one)?);
    }
    for at_bytes in OCFS2_BACKUP {
        found.extend(mirror(
            reader,
            "ocfs2",
            What::Filesystem,
            (at_bytes, 0, b"OCFSV2"),
        )?);
    }
    for at_bytes in bitlocker_metadata(&reader.block(0)?) {
        found.extend(mirror(
            reader,
            "BitLocker",
            What::Crypto,
            (at_bytes, 0, b"-FVE-FS-"),
        )?);
    }
    for at_bytes in bcachefs_superblocks(&reader.block(BCACHEFS_LAYOUT_BYTES)?) {
        found.extend(mirror(
            reader,
            "bcachefs",
            What::Filesystem,
            (at_bytes, 24, BCACHEFS),
        )?);
    }
    Ok(found)
}

fn mirror<R: ReadAt>(
    reader: &mut Reader<'_, R>,
    name: &'static str,
    what: What,
    (at_bytes, magic_at, magic): (u64, u64, &[u8]),
) -> Result<Option<Found>, R::Error> {
    let Some(at_bytes) = at_bytes.checked_add(magic_at) else {
        return Ok(None);
    };
    let there = reader.read(at_bytes, magic.len() as u64)?;
    if there != magic {
        return Ok(None);
    }
    let one = reader.found(name, what, at_bytes, magic.len());
    Ok(Some(Found {
        role: Role::Mirror,
        ..one
    }))
}

/// Where the boot sector of BitLocker says that its three metadata blocks are.
fn bitlocker_metadata(boot: &Block) -> Vec<u64> {
    let first = if boot.is(3, b"-FVE-FS-") {
        176
    } else if boot.is(3, b"MSWIN4.1") {
        440
    } else {
        return Vec::new();
    };
    let offsets = [first, first + 8, first + 16].map(|at| boot.le64(at));
    offsets
        .into_iter()
        .filter(|at_bytes| *at_bytes > 0)
        .collect()
}

/// Where a bcachefs layout (magic, then a count at 18 and sectors from 24 on) says that the
/// superblocks are.
fn bcachefs_superblocks(layout: &Block) -> Vec<u64> {
    if !layout.is(0, BCACHEFS) {
        return Vec::new();
    }
    let count = usize::from(layout.u8(18)).min(BCACHEFS_SUPERBLOCKS_MAX);
    let sectors = (0..count).map(|number| layout.le64(24 + 8 * number));
    sectors
        .filter_map(|sector| sector.checked_mul(512))
        .filter(|at| *at > 4096)
        .collect()
}

/// The whole sectors of a volume, if it has any.
fn aligned(volume: Extent, sector_bytes: u32) -> Option<Extent> {
    let sector = u64::from(sector_bytes.max(1));
    let start = volume.start_bytes.checked_next_multiple_of(sector)?;
    let end = volume.end_bytes() - volume.end_bytes() % sector;
    let len_bytes = end.checked_sub(start).filter(|len| *len > 0)?;
    Some(Extent::new(start, len_bytes))
}

/// Widened to sectors, clipped to the volume (which is whole sectors), sorted, and joined where
/// they touch.
fn joined(extents: Vec<Extent>, volume: Extent, sector_bytes: u32) -> Vec<Extent> {
    let sector = u64::from(sector_bytes.max(1));
    let mut ranges: Vec<(u64, u64)> = extents
        .iter()
        .map(|extent| {
            let start = extent.start_bytes - extent.start_bytes % sector;
            let end = extent
                .end_bytes()
                .checked_next_multiple_of(sector)
                .unwrap_or(u64::MAX);
            (start.max(volume.start_bytes), end.min(volume.end_bytes()))
        })
        .filter(|(start, end)| start < end)
        .collect();
    ranges.sort_unstable();
    let mut joined: Vec<(u64, u64)> = Vec::new();
    for (start, end) in ranges {
        match joined.last_mut() {
            Some((_, last)) if start <= *last => *last = end.max(*last),
            _ => joined.push((start, end)),
        }
    }
    joined
        .into_iter()
        .map(|(start, end)| Extent::new(start, end - start))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_a_small_volume_are_all_of_it() {
        assert_eq!(
            end_extents(Extent::new(512, 1024), 512),
            [Extent::new(512, 1024)]
        );
        assert_eq!(
            end_extents(Extent::new(0, 2 << 20), 512),
            [Extent::new(0, 2 << 20)]
        );
        assert_eq!(end_extents(Extent::new(0, 511), 512), []);
        let apart = [Extent::new(0, 1 << 20), Extent::new(2 << 20, 1 << 20)];
        assert_eq!(end_extents(Extent::new(0, 3 << 20), 4096), apart);
    }

    #[test]
    fn ends_never_leave_the_whole_sectors_of_the_volume() {
        let volume = Extent::new(1000, 10_000);
        assert_eq!(end_extents(volume, 4096), [Extent::new(4096, 4096)]);
        let far = Extent::new(u64::MAX - 5000, u64::MAX);
        assert!(
            end_extents(far, 512)
                .iter()
                .all(|one| one.start_bytes >= far.start_bytes)
        );
    }
}
