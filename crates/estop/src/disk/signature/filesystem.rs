//! What the superblocks of file systems must say to be taken for ones.

use super::bytes::{Block, crc32, crc32c, le32, slice, text_utf16, without};
use super::magic::Details;

fn named(label: Option<String>, uuid: Option<String>) -> Option<Details> {
    Some(Details {
        name: None,
        label,
        uuid,
    })
}

/// Whether a block size is a power of two of this many bits.
fn is_size(bytes: u32, bits: std::ops::RangeInclusive<u32>) -> bool {
    bytes.is_power_of_two() && bits.contains(&bytes.trailing_zeros())
}

/// `s_feature_incompat` bit of a device that holds a journal alone.
const EXT_JOURNAL_DEV: u32 = 0x8;

/// ext2, ext3 or ext4: the features decide, as for the kernel's drivers.
pub(super) fn ext(block: &Block) -> Option<Details> {
    const COMPAT_HAS_JOURNAL: u32 = 0x4;
    /// filetype, recover, meta_bg.
    const EXT3_INCOMPAT: u32 = 0x2 | 0x4 | 0x10;
    /// sparse_super, large_file, btree_dir.
    const EXT3_RO_COMPAT: u32 = 0x1 | 0x2 | 0x4;
    const INCOMPAT_RECOVER: u32 = 0x4;
    let (compat, incompat, ro_compat) = ext_features(block)?;
    if incompat & EXT_JOURNAL_DEV != 0 {
        return None;
    }
    let journal = compat & COMPAT_HAS_JOURNAL != 0;
    let beyond_ext3 = incompat & !EXT3_INCOMPAT != 0 || ro_compat & !EXT3_RO_COMPAT != 0;
    let name = if beyond_ext3 || (!journal && incompat & INCOMPAT_RECOVER != 0) {
        "ext4"
    } else if journal {
        "ext3"
    } else {
        "ext2"
    };
    Some(Details {
        name: Some(name),
        label: block.text(0x78, 16),
        uuid: block.uuid(0x68),
    })
}

/// A journal of ext3 or ext4 on a device of its own.
pub(super) fn jbd(block: &Block) -> Option<Details> {
    let (_, incompat, _) = ext_features(block)?;
    if incompat & EXT_JOURNAL_DEV == 0 {
        return None;
    }
    named(block.text(0x78, 16), block.uuid(0x68))
}

fn ext_features(block: &Block) -> Option<(u32, u32, u32)> {
    const RO_COMPAT_METADATA_CSUM: u32 = 0x400;
    /// 1 KiB to 64 KiB.
    const LOG_BLOCK_SIZE_MAX: u32 = 6;
    let features = (block.le32(0x5C), block.le32(0x60), block.le32(0x64));
    let checked = features.2 & RO_COMPAT_METADATA_CSUM == 0
        || crc32c(!0, block.slice(0, 1020)) == block.le32(1020);
    (checked && block.le32(0x18) <= LOG_BLOCK_SIZE_MAX).then_some(features)
}

/// XFS; version 5 carries a CRC-32C of its sector.
pub(super) fn xfs(block: &Block) -> Option<Details> {
    let sector = usize::from(block.be16(102));
    let version = block.be16(100) & 0xF;
    let plausible = is_size(block.be32(4), 9..=16)
        && is_size(u32::from(block.be16(102)), 9..=15)
        && (1..=5).contains(&version)
        && block.be32(88) > 0;
    let bytes = block.slice(0, sector);
    let unchecked = version < 5 || bytes.is_empty();
    let checked = unchecked || !crc32c(!0, &without(bytes, 224, 4)) == block.le32(224);
    (plausible && checked).then(|| named(block.text(108, 12), block.uuid(32)))?
}

/// btrfs: the superblock says where it is, and carries a CRC-32C (other kinds are not checked).
pub(super) fn btrfs(block: &Block) -> Option<Details> {
    const CSUM_TYPE_CRC32C: u16 = 0;
    let body = block.slice(32, 4096 - 32);
    let checked = block.le16(0xC4) != CSUM_TYPE_CRC32C || !crc32c(!0, body) == block.le32(0);
    (checked && block.le64(0x30) == block.at_bytes)
        .then(|| named(block.text(0x12B, 256), block.uuid(0x20)))?
}

/// F2FS.
pub(super) fn f2fs(block: &Block) -> Option<Details> {
    let plausible = (9..=12).contains(&block.le32(8)) && (12..=16).contains(&block.le32(16));
    let label = text_utf16(block.slice(124, 1024), u16::from_le_bytes);
    plausible.then(|| named(label, block.uuid(108)))?
}

/// bcachefs: the superblock says where it is, in sectors.
pub(super) fn bcachefs(block: &Block) -> Option<Details> {
    let here = block.le64(104).checked_mul(512) == Some(block.at_bytes);
    here.then(|| named(block.text(72, 32), block.uuid(56)))?
}

/// HFS, unless it wraps an HFS+. Its allocation blocks are multiples of 512 bytes.
pub(super) fn hfs(block: &Block) -> Option<Details> {
    let embedded = block.slice(124, 2);
    let plausible = block.be32(20) > 0 && block.be32(20).is_multiple_of(512);
    if !plausible || embedded == b"H+" || embedded == b"HX" {
        return None;
    }
    let len = usize::from(block.u8(36)).min(27);
    named(block.text(37, len), None)
}

/// HFS+ and HFSX. The label is in the catalog, and is not read.
pub(super) fn hfsplus(block: &Block) -> Option<Details> {
    let version = block.be16(2);
    let plausible = (version == 4 || version == 5) && is_size(block.be32(40), 9..=30);
    plausible.then(Details::default)
}

/// APFS container superblock, with its Fletcher-64 (Apple File System Reference, "Objects").
pub(super) fn apfs(block: &Block) -> Option<Details> {
    const OBJECT_TYPE_NX_SUPERBLOCK: u16 = 1;
    const MODULUS: u64 = 0xFFFF_FFFF;
    let body = block.slice(8, 4096 - 8);
    let words = body.chunks_exact(4).map(|word| u64::from(le32(word, 0)));
    let (low, high) = words.fold((0, 0), |(low, high), word| {
        let low = (low + word) % MODULUS;
        (low, (high + low) % MODULUS)
    });
    let first = MODULUS - (low + high) % MODULUS;
    let second = MODULUS - (low + first) % MODULUS;
    let plausible = block.le16(24) == OBJECT_TYPE_NX_SUPERBLOCK && block.le32(36) == 4096;
    let checked = !body.is_empty() && block.le64(0) == second << 32 | first;
    (plausible && checked).then(|| named(None, block.uuid(72)))?
}

/// JFS.
pub(super) fn jfs(block: &Block) -> Option<Details> {
    let plausible = (1..=2).contains(&block.le32(4))
        && block.le32(16).checked_ilog2() == Some(u32::from(block.le16(20)));
    plausible.then(|| named(block.text(152, 16), block.uuid(136)))?
}

/// ReiserFS 3.5 and 3.6; the latter has a label and a UUID.
pub(super) fn reiserfs(block: &Block) -> Option<Details> {
    let version_3_6 = !block.is(0x34, b"ReIsErFs");
    match (is_size(u32::from(block.le16(44)), 9..=13), version_3_6) {
        (true, true) => named(block.text(100, 16), block.uuid(84)),
        (true, false) => Some(Details::default()),
        (false, _) => None,
    }
}

/// NILFS2: a CRC-32 that begins with a seed of its own, over as many bytes as it says.
pub(super) fn nilfs2(block: &Block) -> Option<Details> {
    let bytes = block.slice(0, usize::from(block.le16(8)));
    let checked =
        bytes.len() > 160 && crc32(block.le32(12), &without(bytes, 16, 4)) == block.le32(16);
    checked.then(|| named(block.text(168, 80), block.uuid(152)))?
}

/// squashfs: version 4 and, under its own name, version 3.
pub(super) fn squashfs(block: &Block) -> Option<Details> {
    let major = if block.is(0, b"hsqs") {
        block.le16(28)
    } else {
        block.be16(28)
    };
    let name = match major {
        4 => None,
        1..=3 => Some("squashfs3"),
        _ => return None,
    };
    Some(Details {
        name,
        ..Details::default()
    })
}

/// EROFS.
pub(super) fn erofs(block: &Block) -> Option<Details> {
    let plausible = (9..=16).contains(&block.u8(12));
    plausible.then(|| named(block.text(64, 16), block.uuid(48)))?
}

/// romfs.
pub(super) fn romfs(block: &Block) -> Option<Details> {
    named(block.text(16, 16), None)
}

/// cramfs, in both byte orders.
pub(super) fn cramfs(block: &Block) -> Option<Details> {
    block
        .is(16, b"Compressed ROMFS")
        .then(|| named(block.text(48, 16), None))?
}

/// Minix 1 and 2: a magic of 16 bits, so the bitmaps must fit what they map.
pub(super) fn minix12(block: &Block) -> Option<Details> {
    let is_v2 = block.u8(17) == 0x24;
    let zones = if is_v2 {
        block.le32(20)
    } else {
        u32::from(block.le16(2))
    };
    let inodes = u32::from(block.le16(0));
    let [inode_map, zone_map, first_zone] = [4, 6, 8].map(|at| u32::from(block.le16(at)));
    minix(inodes, zones, inode_map, zone_map, first_zone, 1024)
}

/// Minix 3.
pub(super) fn minix3(block: &Block) -> Option<Details> {
    let [inode_map, zone_map, first_zone] = [6, 8, 10].map(|at| u32::from(block.le16(at)));
    let block_bytes = u32::from(block.le16(28));
    minix(
        block.le32(0),
        block.le32(20),
        inode_map,
        zone_map,
        first_zone,
        block_bytes,
    )
}

fn minix(
    inodes: u32,
    zones: u32,
    inode_map: u32,
    zone_map: u32,
    first_zone: u32,
    block_bytes: u32,
) -> Option<Details> {
    let bits = |blocks: u32| u64::from(blocks) * u64::from(block_bytes) * 8;
    let plausible = is_size(block_bytes, 10..=15)
        && inodes > 0
        && bits(inode_map) > u64::from(inodes)
        && zones > first_zone
        && first_zone > 0
        && bits(zone_map) > u64::from(zones - first_zone);
    plausible.then(Details::default)
}

/// VMFS.
pub(super) fn vmfs(block: &Block) -> Option<Details> {
    named(block.text(29, 128), None)
}

/// OCFS2.
pub(super) fn ocfs2(block: &Block) -> Option<Details> {
    named(block.text(272, 64), block.uuid(336))
}

/// GFS and GFS2, told apart by their format numbers.
pub(super) fn gfs2(block: &Block) -> Option<Details> {
    const METATYPE_SUPERBLOCK: u32 = 1;
    let name = match (block.be32(24), block.be32(28)) {
        (1309, 1401) => "gfs",
        (1800..=1899, 1900..=1999) => "gfs2",
        _ => return None,
    };
    let details = Details {
        name: Some(name),
        label: block.text(160, 64),
        uuid: if name == "gfs2" {
            block.uuid(256)
        } else {
            None
        },
    };
    (block.be32(4) == METATYPE_SUPERBLOCK).then_some(details)
}

/// zonefs: a CRC-32 over its 4 KiB.
pub(super) fn zonefs(block: &Block) -> Option<Details> {
    let bytes = block.slice(0, 4096);
    let checked = !bytes.is_empty() && crc32(!0, &without(bytes, 4, 4)) == block.le32(4);
    checked.then(|| named(block.text(8, 32), block.uuid(40)))?
}

/// ISO 9660: a primary volume descriptor (ECMA-119 §8.4), or any other as the first. The UUID is
/// the time of the last change, or else of the making.
pub(super) fn iso9660(block: &Block) -> Option<Details> {
    const PRIMARY: u8 = 1;
    if block.u8(0) != PRIMARY {
        // Where UDF alone has its descriptors a boot record can come first.
        return (block.u8(0) == 0).then(Details::default);
    }
    let uuid = [830, 813].iter().find_map(|at| {
        let time = block.slice(*at, 16);
        let set = time.iter().all(u8::is_ascii_digit) && time.iter().any(|digit| *digit != b'0');
        let groups = [0..4, 4..6, 6..8, 8..10, 10..12, 12..14, 14..16];
        set.then(|| {
            groups
                .map(|range| String::from_utf8_lossy(&time[range]))
                .join("-")
        })
    });
    named(block.text(40, 32), uuid)
}

/// The BeOS and Haiku file system: two more magics.
pub(super) fn befs(block: &Block) -> Option<Details> {
    let little = block.is(32, b"1SFB");
    let word = |at| {
        if little {
            block.le32(at)
        } else {
            block.be32(at)
        }
    };
    let plausible = word(68) == 0xDD12_1031
        && word(112) == 0x15B6_830E
        && is_size(word(40), 10..=13)
        && word(44) == word(40).trailing_zeros();
    plausible.then(|| named(block.text(0, 32), None))?
}

/// UBIFS: a superblock node (type 6), with its CRC-32.
pub(super) fn ubifs(block: &Block) -> Option<Details> {
    const SUPERBLOCK_NODE: u8 = 6;
    let len = usize::try_from(block.le32(16)).unwrap_or(0);
    let body = slice(&block.bytes, 8, len.saturating_sub(8));
    let checked = !body.is_empty() && crc32(!0, body) == block.le32(4);
    (checked && block.u8(20) == SUPERBLOCK_NODE).then(|| named(None, block.uuid(108)))?
}

/// UFS1 and UFS2 (which has a label).
pub(super) fn ufs(block: &Block) -> Option<Details> {
    let little = block.u8(1372) != 0x00 && block.slice(1372, 2) != b"\x19\x54";
    let word = |at| {
        if little {
            block.le32(at)
        } else {
            block.be32(at)
        }
    };
    let is_ufs2 = word(1372) == 0x1954_0119;
    let plausible = is_size(word(48), 12..=16) && is_size(word(52), 9..=16);
    let (first, second) = (word(144), word(148));
    let uuid = (first != 0 || second != 0).then(|| format!("{first:08x}{second:08x}"));
    let label = if is_ufs2 { block.text(680, 32) } else { None };
    plausible.then(|| named(label, uuid))?
}
