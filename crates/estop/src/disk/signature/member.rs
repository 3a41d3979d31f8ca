//! What the headers of RAID members, pools and encrypted volumes must say to be taken for ones.

use super::bytes::{Block, crc32, crc32c, le16, slice, uuid, without};
use super::magic::Details;

fn identified(uuid: Option<String>) -> Option<Details> {
    Some(Details {
        uuid,
        ..Details::default()
    })
}

/// LUKS1, and LUKS2 (which has a label and says where it is; its hash is not checked).
pub(super) fn luks(block: &Block) -> Option<Details> {
    match block.be16(6) {
        1 => identified(block.text(168, 40)),
        2 if block.be64(256) == block.at_bytes => Some(Details {
            name: None,
            label: block.text(24, 48),
            uuid: block.text(168, 40),
        }),
        _ => None,
    }
}

/// BitLocker To Go poses as FAT: its identifier tells it apart.
pub(super) fn bitlocker_to_go(block: &Block) -> Option<Details> {
    const IDENTIFIER: &[u8] = b"\x3B\xD6\x67\x49\x29\x2E\xD8\x4A\x83\x99\xF6\xA3\x39\xE3\xD0\x01";
    block.is(424, IDENTIFIER).then(Details::default)
}

/// The hash device of dm-verity, version 1.
pub(super) fn verity(block: &Block) -> Option<Details> {
    (block.le32(8) == 1).then(|| identified(block.uuid(16)))?
}

/// dm-integrity: versions begin at 1.
pub(super) fn integrity(block: &Block) -> Option<Details> {
    (block.u8(8) > 0).then(Details::default)
}

/// An LVM2 label: it says which sector it is in, and carries a CRC-32 with LVM's own seed.
pub(super) fn lvm2(block: &Block) -> Option<Details> {
    const SEED: u32 = 0xF597_A6CF;
    let checked = block.is(0, b"LABELONE")
        && block.le64(8).checked_mul(512) == Some(block.at_bytes)
        && crc32(SEED, block.slice(20, 512 - 20)) == block.le32(16);
    let header = usize::try_from(block.le32(20)).unwrap_or(usize::MAX);
    let id = slice(&block.bytes, header, 32);
    let id = (id.len() == 32 && id.iter().all(u8::is_ascii_graphic)).then(|| {
        let groups = [0..6, 6..10, 10..14, 14..18, 18..22, 22..26, 26..32];
        groups
            .map(|range| String::from_utf8_lossy(&id[range]))
            .join("-")
    });
    checked.then(|| identified(id))?
}

/// bcache: the superblock says where it is, in sectors.
pub(super) fn bcache(block: &Block) -> Option<Details> {
    let here = block.le64(8).checked_mul(512) == Some(block.at_bytes);
    let details = Details {
        name: None,
        label: block.text(72, 32),
        uuid: block.uuid(40),
    };
    here.then_some(details)
}

/// VDO.
pub(super) fn vdo(block: &Block) -> Option<Details> {
    identified(block.uuid(40))
}

/// Stratis: a CRC-32C over the sector, and UUIDs without hyphens.
pub(super) fn stratis(block: &Block) -> Option<Details> {
    let sector = block.slice(4, 508);
    let checked = !sector.is_empty() && !crc32c(!0, sector) == block.le32(0);
    let id = block.slice(64, 32);
    let id = (id.len() == 32 && id.iter().all(u8::is_ascii_hexdigit)).then(|| {
        let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
        groups
            .map(|range| String::from_utf8_lossy(&id[range]))
            .join("-")
    });
    checked.then(|| identified(id))?
}

/// md 0.90, in the byte order of the machine that wrote it.
pub(super) fn md_0_90(block: &Block) -> Option<Details> {
    let little = block.u8(0) == 0xFC;
    let word = |at| {
        if little {
            block.le32(at)
        } else {
            block.be32(at)
        }
    };
    if (word(4), word(8)) != (0, 90) {
        return None;
    }
    let words = [20, 52, 56, 60].map(|at| word(at).to_be_bytes());
    identified(uuid(words.as_flattened()))
}

/// md 1.0, 1.1 and 1.2: the superblock says where it is, in sectors.
pub(super) fn md_1(block: &Block) -> Option<Details> {
    let here = block.le32(4) == 1 && block.le64(144).checked_mul(512) == Some(block.at_bytes);
    let details = Details {
        name: None,
        label: block.text(32, 32),
        uuid: block.uuid(16),
    };
    here.then_some(details)
}

/// DRBD 8 and 9 metadata: in place of a UUID, its own identifier of 64 bits.
pub(super) fn drbd(block: &Block) -> Option<Details> {
    /// Smaller ones are not made.
    const VOLUME_BYTES_MIN: u64 = 64 << 10;
    let identifier = Some(format!("{:x}", block.be64(48)));
    (block.volume_bytes >= VOLUME_BYTES_MIN).then(|| identified(identifier))?
}

/// The anchor header of SNIA DDF, with its CRC-32 (all ones while it is computed).
pub(super) fn ddf(block: &Block) -> Option<Details> {
    let header = block.slice(0, 512);
    let mut blanked = without(header, 4, 4);
    if let Some(crc) = blanked.get_mut(4..8) {
        crc.fill(0xFF);
    }
    let stored = if block.u8(0) == 0xDE {
        block.be32(4)
    } else {
        block.le32(4)
    };
    let checked = !header.is_empty() && !crc32(!0, &blanked) == stored;
    let version = block.slice(32, 2) == b"01" || block.slice(32, 2) == b"02";
    (checked && version).then(|| identified(block.text(8, 24)))?
}

/// Oracle ASM: the identifier of the disk.
pub(super) fn oracle_asm(block: &Block) -> Option<Details> {
    Some(Details {
        label: block.text(40, 24),
        ..Details::default()
    })
}

/// Adaptec HostRAID: a second magic.
pub(super) fn adaptec(block: &Block) -> Option<Details> {
    block.is(256, b"DPTM").then(Details::default)
}

/// Silicon Image Medley: at most 8 disks, and a sum of 16-bit words that is zero.
pub(super) fn silicon(block: &Block) -> Option<Details> {
    const DISKS_MAX: u8 = 8;
    let words = block
        .slice(0, 0x140)
        .chunks_exact(2)
        .map(|word| le16(word, 0));
    let sum = words.fold(0_u16, u16::wrapping_add);
    (block.u8(0x116) < DISKS_MAX && sum == 0 && block.bytes.len() >= 512).then(Details::default)
}

/// JMicron: a magic of 16 bits, so the sum over its 64 16-bit words, 0 or 1, must be right too.
pub(super) fn jmicron(block: &Block) -> Option<Details> {
    let words = block
        .slice(0, 128)
        .chunks_exact(2)
        .map(|word| le16(word, 0));
    (words.fold(0_u16, u16::wrapping_add) <= 1).then(Details::default)
}
