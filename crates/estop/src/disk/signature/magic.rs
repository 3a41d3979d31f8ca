//! The table of magics that stand at a known place.

use super::bytes::Block;
use super::filesystem as fs;
use super::member;
use super::{Found, Reader, Role, What};
use crate::disk::ReadAt;

/// What a superblock says beside its magic.
#[derive(Default)]
pub(super) struct Details {
    /// The type, where it is not that of the table.
    pub(super) name: Option<&'static str>,
    pub(super) label: Option<String>,
    pub(super) uuid: Option<String>,
}

/// Where a superblock begins.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// This many bytes from the start of the volume.
    Start(u64),
    /// This many bytes (the second) before the end of the volume, which is first rounded down to a
    /// multiple of the first.
    End(u64, u64),
}

/// Reads what a superblock says; `None` if it is none after all.
type Check = fn(&Block) -> Option<Details>;

/// One magic.
struct Magic {
    name: &'static str,
    what: What,
    role: Role,
    place: Place,
    /// Offset of the magic in the superblock.
    at: usize,
    bytes: &'static [u8],
    check: Check,
}

impl Place {
    /// Offset in a volume of this size, if it has such a place.
    pub(super) fn at_bytes(self, volume_bytes: u64) -> Option<u64> {
        match self {
            Self::Start(at_bytes) => (at_bytes < volume_bytes).then_some(at_bytes),
            Self::End(align, back) => (volume_bytes - volume_bytes % align).checked_sub(back),
        }
    }
}

/// Tries every magic of the table.
pub(super) fn probe<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Vec<Found>, R::Error> {
    let mut found = Vec::new();
    for magic in TABLE {
        let Some(at_bytes) = magic.place.at_bytes(reader.len_bytes()) else {
            continue;
        };
        let block = reader.block(at_bytes)?;
        if !block.is(magic.at, magic.bytes) {
            continue;
        }
        let Some(details) = (magic.check)(&block) else {
            continue;
        };
        let name = details.name.unwrap_or(magic.name);
        let at_bytes = at_bytes + magic.at as u64;
        let one = reader.found(name, magic.what, at_bytes, magic.bytes.len());
        let (role, label, uuid) = (magic.role, details.label, details.uuid);
        found.push(Found {
            role,
            label,
            uuid,
            ..one
        });
    }
    Ok(found)
}

/// The magic is all there is to check or to read.
fn bare(_: &Block) -> Option<Details> {
    Some(Details::default())
}

const fn at(
    name: &'static str,
    what: What,
    start: u64,
    at: usize,
    bytes: &'static [u8],
    check: Check,
) -> Magic {
    Magic {
        name,
        what,
        role: Role::Primary,
        place: Place::Start(start),
        at,
        bytes,
        check,
    }
}

const fn end(
    name: &'static str,
    what: What,
    end: (u64, u64),
    at: usize,
    bytes: &'static [u8],
    check: Check,
) -> Magic {
    let place = Place::End(end.0, end.1);
    Magic {
        name,
        what,
        role: Role::Primary,
        place,
        at,
        bytes,
        check,
    }
}

/// The same as a copy.
const fn mirror(magic: Magic) -> Magic {
    Magic {
        role: Role::Mirror,
        ..magic
    }
}

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
use What::{Crypto, Filesystem, Journal, Pool, Raid};

const MD_0_90: (u64, u64) = (64 * KIB, 64 * KIB);
const MD_1_0: (u64, u64) = (4 * KIB, 8 * KIB);
const MD_MAGIC: &[u8] = &[0xFC, 0x4E, 0x2B, 0xA9];
const MD_MAGIC_BE: &[u8] = &[0xA9, 0x2B, 0x4E, 0xFC];
const LAST_SECTOR: (u64, u64) = (512, 512);
const BCACHE: &[u8] = b"\xC6\x85\x73\xF6\x4E\x1A\x45\xCA\x82\x65\xF5\x7F\x48\xBA\x6D\x81";
/// The magic of bcachefs, at 24 in each of its superblocks.
pub(super) const BCACHEFS: &[u8] =
    b"\xC6\x85\x73\xF6\x66\xCE\x90\xA9\xD9\x6A\x60\xCF\x80\x3D\xF7\xEF";
const STRATIS: &[u8] = b"!Stra0tis\x86\xFF\x02^\x41rh";
const PROMISE: &[u8] = b"Promise Technology, Inc.";

/// A FastTrak block this many sectors before the end: it differs from one controller to another.
const fn promise(sectors: u64) -> Magic {
    end(
        "promise_fasttrack_raid_member",
        Raid,
        (512, sectors * 512),
        0,
        PROMISE,
        bare,
    )
}

/// A UFS superblock at this offset with this magic, in both byte orders: `fs_magic` is at 1372.
const fn ufs(start: u64, bytes: &'static [u8]) -> Magic {
    at("ufs", Filesystem, start, 1372, bytes, fs::ufs)
}

/// An OCFS2 superblock: block 2, for each block size.
const fn ocfs2(start: u64) -> Magic {
    at("ocfs2", Filesystem, start, 0, b"OCFSV2", fs::ocfs2)
}

#[rustfmt::skip]
const TABLE: &[Magic] = &[
    // File systems
    at("ext4", Filesystem, KIB, 0x38, b"\x53\xEF", fs::ext),
    at("jbd", Journal, KIB, 0x38, b"\x53\xEF", fs::jbd),
    at("xfs", Filesystem, 0, 0, b"XFSB", fs::xfs),
    at("btrfs", Filesystem, 64 * KIB, 0x40, b"_BHRfS_M", fs::btrfs),
    mirror(at("btrfs", Filesystem, 64 * MIB, 0x40, b"_BHRfS_M", fs::btrfs)),
    mirror(at("btrfs", Filesystem, 256 << 30, 0x40, b"_BHRfS_M", fs::btrfs)),
    at("f2fs", Filesystem, KIB, 0, b"\x10\x20\xF5\xF2", fs::f2fs),
    mirror(at("f2fs", Filesystem, 5 * KIB, 0, b"\x10\x20\xF5\xF2", fs::f2fs)),
    at("bcachefs", Filesystem, 4 * KIB, 24, BCACHEFS, fs::bcachefs),
    at("hfs", Filesystem, KIB, 0, b"BD", fs::hfs),
    mirror(end("hfs", Filesystem, (512, 1024), 0, b"BD", fs::hfs)),
    at("hfsplus", Filesystem, KIB, 0, b"H+", fs::hfsplus),
    mirror(end("hfsplus", Filesystem, (512, 1024), 0, b"H+", fs::hfsplus)),
    at("hfsplus", Filesystem, KIB, 0, b"HX", fs::hfsplus),
    mirror(end("hfsplus", Filesystem, (512, 1024), 0, b"HX", fs::hfsplus)),
    at("apfs", Filesystem, 0, 32, b"NXSB", fs::apfs),
    at("jfs", Filesystem, 32 * KIB, 0, b"JFS1", fs::jfs),
    mirror(at("jfs", Filesystem, 60 * KIB, 0, b"JFS1", fs::jfs)),
    at("reiserfs", Filesystem, 8 * KIB, 0x34, b"ReIsErFs", fs::reiserfs),
    at("reiserfs", Filesystem, 64 * KIB, 0x34, b"ReIsErFs", fs::reiserfs),
    at("reiserfs", Filesystem, 64 * KIB, 0x34, b"ReIsEr2Fs", fs::reiserfs),
    at("reiserfs", Filesystem, 64 * KIB, 0x34, b"ReIsEr3Fs", fs::reiserfs),
    at("reiser4", Filesystem, 64 * KIB, 0, b"ReIsEr4", bare),
    at("nilfs2", Filesystem, KIB, 6, b"\x34\x34", fs::nilfs2),
    mirror(end("nilfs2", Filesystem, (4 * KIB, 4 * KIB), 6, b"\x34\x34", fs::nilfs2)),
    at("squashfs", Filesystem, 0, 0, b"hsqs", fs::squashfs),
    at("squashfs", Filesystem, 0, 0, b"sqsh", fs::squashfs),
    at("erofs", Filesystem, KIB, 0, b"\xE2\xE1\xF5\xE0", fs::erofs),
    at("romfs", Filesystem, 0, 0, b"-rom1fs-", fs::romfs),
    at("cramfs", Filesystem, 0, 0, b"\x45\x3D\xCD\x28", fs::cramfs),
    at("cramfs", Filesystem, 0, 0, b"\x28\xCD\x3D\x45", fs::cramfs),
    at("minix", Filesystem, KIB, 16, b"\x7F\x13", fs::minix12),
    at("minix", Filesystem, KIB, 16, b"\x8F\x13", fs::minix12),
    at("minix", Filesystem, KIB, 16, b"\x68\x24", fs::minix12),
    at("minix", Filesystem, KIB, 16, b"\x78\x24", fs::minix12),
    at("minix", Filesystem, KIB, 24, b"\x5A\x4D", fs::minix3),
    at("VMFS", Filesystem, 2 * MIB, 0, b"\x5E\xF1\xAB\x2F", fs::vmfs),
    ocfs2(KIB), ocfs2(2 * KIB), ocfs2(4 * KIB), ocfs2(8 * KIB),
    at("gfs2", Filesystem, 64 * KIB, 0, b"\x01\x16\x19\x70", fs::gfs2),
    at("zonefs", Filesystem, 0, 0, b"SFOZ", fs::zonefs),
    at("iso9660", Filesystem, 32 * KIB, 1, b"CD001", fs::iso9660),
    at("iso9660", Filesystem, 32 * KIB, 9, b"CDROM", bare),
    at("befs", Filesystem, 0, 32, b"BFS1", fs::befs),
    at("befs", Filesystem, 0, 32, b"1SFB", fs::befs),
    at("befs", Filesystem, 512, 32, b"BFS1", fs::befs),
    at("befs", Filesystem, 512, 32, b"1SFB", fs::befs),
    at("bfs", Filesystem, 0, 0, b"\xCE\xFA\xAD\x1B", bare),
    at("ubifs", Filesystem, 0, 0, b"\x31\x18\x10\x06", fs::ubifs),
    ufs(0, b"\x54\x19\x01\x00"), ufs(0, b"\x00\x01\x19\x54"),
    ufs(8 * KIB, b"\x54\x19\x01\x00"), ufs(8 * KIB, b"\x00\x01\x19\x54"),
    ufs(64 * KIB, b"\x19\x01\x54\x19"), ufs(64 * KIB, b"\x19\x54\x01\x19"),
    ufs(256 * KIB, b"\x19\x01\x54\x19"), ufs(256 * KIB, b"\x19\x54\x01\x19"),
    // Encrypted and checked volumes
    at("crypto_LUKS", Crypto, 0, 0, b"LUKS\xBA\xBE", member::luks),
    at("BitLocker", Crypto, 0, 0, b"\xEB\x52\x90-FVE-FS-", bare),
    at("BitLocker", Crypto, 0, 0, b"\xEB\x58\x90-FVE-FS-", bare),
    at("BitLocker", Crypto, 0, 0, b"\xEB\x58\x90MSWIN4.1", member::bitlocker_to_go),
    at("DM_verity_hash", Crypto, 0, 0, b"verity\0\0", member::verity),
    at("DM_integrity", Crypto, 0, 0, b"integrt\0", member::integrity),
    // Pools
    at("LVM2_member", Pool, 0, 24, b"LVM2 001", member::lvm2),
    at("LVM2_member", Pool, 512, 24, b"LVM2 001", member::lvm2),
    at("LVM2_member", Pool, 1024, 24, b"LVM2 001", member::lvm2),
    at("LVM2_member", Pool, 1536, 24, b"LVM2 001", member::lvm2),
    at("LVM1_member", Pool, 0, 0, b"HM\x01\0", bare),
    at("LVM1_member", Pool, 0, 0, b"HM\x02\0", bare),
    at("DM_snapshot_cow", Pool, 0, 0, b"SnAp", bare),
    at("bcache", Pool, 4 * KIB, 24, BCACHE, member::bcache),
    at("vdo", Pool, 0, 0, b"dmvdo001", member::vdo),
    at("stratis", Pool, 512, 4, STRATIS, member::stratis),
    mirror(at("stratis", Pool, 9 * 512, 4, STRATIS, member::stratis)),
    at("ceph_bluestore", Pool, 0, 0, b"bluestore block device", bare),
    at("VMFS_volume_member", Pool, MIB, 0, b"\x0D\xD0\x01\xC0", bare),
    at("oracleasm", Pool, 0, 32, b"ORCLDISK", member::oracle_asm),
    // RAID members
    end("linux_raid_member", Raid, MD_0_90, 0, MD_MAGIC, member::md_0_90),
    end("linux_raid_member", Raid, MD_0_90, 0, MD_MAGIC_BE, member::md_0_90),
    end("linux_raid_member", Raid, MD_1_0, 0, MD_MAGIC, member::md_1),
    at("linux_raid_member", Raid, 0, 0, MD_MAGIC, member::md_1),
    at("linux_raid_member", Raid, 4 * KIB, 0, MD_MAGIC, member::md_1),
    end("drbd", Raid, (512, 4096), 60, b"\x83\x74\x02\x6B", member::drbd),
    end("drbd", Raid, (512, 4096), 60, b"\x83\x74\x02\x6C", member::drbd),
    end("drbd", Raid, (512, 4096), 60, b"\x83\x74\x02\x6D", member::drbd),
    end("ddf_raid_member", Raid, LAST_SECTOR, 0, b"\xDE\x11\xDE\x11", member::ddf),
    end("ddf_raid_member", Raid, LAST_SECTOR, 0, b"\x11\xDE\x11\xDE", member::ddf),
    end("ddf_raid_member", Raid, (512, 257 * 512), 0, b"\xDE\x11\xDE\x11", member::ddf),
    end("ddf_raid_member", Raid, (512, 257 * 512), 0, b"\x11\xDE\x11\xDE", member::ddf),
    end("isw_raid_member", Raid, (512, 1024), 0, b"Intel Raid ISM Cfg Sig. ", bare),
    end("adaptec_raid_member", Raid, LAST_SECTOR, 0, b"\x37\xFC\x4D\x1E", member::adaptec),
    end("hpt45x_raid_member", Raid, (512, 11 * 512), 0, b"\xF3\x16\x78\x5A", bare),
    end("hpt45x_raid_member", Raid, (512, 11 * 512), 0, b"\xFD\x16\x78\x5A", bare),
    at("hpt37x_raid_member", Raid, 9 * 512, 32, b"\xF0\x16\x78\x5A", bare),
    at("hpt37x_raid_member", Raid, 9 * 512, 32, b"\xFD\x16\x78\x5A", bare),
    end("lsi_mega_raid_member", Raid, LAST_SECTOR, 0, b"$XIDE$", bare),
    end("nvidia_raid_member", Raid, (512, 1024), 0, b"NVIDIA", bare),
    end("silicon_medley_raid_member", Raid, LAST_SECTOR, 0x60, b"\0\0\0\x2F", member::silicon),
    end("jmicron_raid_member", Raid, LAST_SECTOR, 0, b"JM", member::jmicron),
    promise(16), promise(63), promise(255), promise(256), promise(399), promise(591), promise(675),
    promise(735), promise(911), promise(951), promise(974), promise(991), promise(3087),
];
