//! Signatures of formats whose tools are rare: the magic by hand, and `wipefs` and `blkid`, which
//! nobody here wrote, as the judges of it.

mod signature_support;

use estop::disk::Extent;
use estop::disk::signature::probe;
use signature_support::{Image, Memory, judge, tool};

const MIB: u64 = 1 << 20;

/// One piece of a hand-made image.
type Piece<'a> = (u64, &'a [u8]);

/// Writes the pieces into an empty image, and judges it; expects this type at this place.
fn by_hand(size_bytes: u64, pieces: &[Piece<'_>], name: &str, at_bytes: u64) {
    if !tool("wipefs") || !tool("blkid") {
        return;
    }
    let Some(mut image) = Image::sized(size_bytes) else {
        return;
    };
    for (at, bytes) in pieces {
        image.write(*at, bytes);
    }
    let found = judge(&mut image);
    let ours = found
        .iter()
        .any(|one| one.name == name && one.at_bytes == at_bytes);
    assert!(ours, "{name} at {at_bytes:#x}: {found:?}");
}

#[test]
fn superblocks_at_the_start_by_hand() {
    let size = 16 * MIB;
    let log: [Piece<'_>; 3] = [
        (1024, b"\xFE\xED\xBA\xBE\0\0\0\x01\0\0\0\x02\0\0\x02\0"),
        (1024 + 300, &[0, 0, 0, 1]),
        (1024 + 304, &[6; 16]),
    ];
    by_hand(size, &log, "xfs_external_log", 1024);
    by_hand(size, &[(0, b"-rom1fs-\0\0\0\x10\0\0\0\0name")], "romfs", 0);
    by_hand(size, &[(0, b"dmvdo001"), (40, &[7; 16])], "vdo", 0);
    by_hand(size, &[(0, b"bluestore block device")], "ceph_bluestore", 0);
    by_hand(size, &[(0, b"\0\0\0ReFS\0")], "ReFS", 0);
    by_hand(size, &[(0, b"\xEB\x52\x90-FVE-FS-")], "BitLocker", 0);
    by_hand(size, &[(0, b"HM\x01\0")], "LVM1_member", 0);
    by_hand(size, &[(0, b"SnAp")], "DM_snapshot_cow", 0);
    by_hand(size, &[(0, b"integrt\0\x01")], "DM_integrity", 0);
    by_hand(
        size,
        &[(0, b"verity\0\0\x01\0\0\0"), (16, &[9; 16])],
        "DM_verity_hash",
        0,
    );
    by_hand(size, &[(32, b"ORCLDISKdisk")], "oracleasm", 32);
    by_hand(size, &[(64 << 10, b"ReIsEr4")], "reiser4", 64 << 10);
    by_hand(size, &[(0, b"\xCE\xFA\xAD\x1B")], "bfs", 0);
    by_hand(
        size,
        &[(9 * 512 + 32, b"\xF0\x16\x78\x5A")],
        "hpt37x_raid_member",
        9 * 512 + 32,
    );
    by_hand(
        size,
        &[(MIB, b"\x0D\xD0\x01\xC0")],
        "VMFS_volume_member",
        MIB,
    );
    by_hand(size, &[(2 * MIB, b"\x5E\xF1\xAB\x2F")], "VMFS", 2 * MIB);
    let hfs: [Piece<'_>; 3] = [
        (1024, b"BD"),
        (1024 + 20, &[0, 0, 2, 0]),
        (1024 + 36, b"\x03mac"),
    ];
    by_hand(size, &hfs, "hfs", 1024);
    let hfsplus: [Piece<'_>; 2] = [(1024, b"H+\0\x04"), (1024 + 40, &[0, 0, 16, 0])];
    by_hand(size, &hfsplus, "hfsplus", 1024);
    let ufs: [Piece<'_>; 3] = [
        (8192 + 48, &[0, 0x20, 0, 0]),
        (8192 + 52, &[0, 4, 0, 0]),
        (8192 + 1372, b"\x54\x19\x01\0"),
    ];
    by_hand(size, &ufs, "ufs", 8192 + 1372);
    let befs: [Piece<'_>; 5] = [
        (512, b"haiku"),
        (512 + 32, b"1SFBEGIB\0\x04\0\0\x0A\0\0\0"),
        (512 + 68, &0xDD12_1031_u32.to_le_bytes()),
        (512 + 112, &0x15B6_830E_u32.to_le_bytes()),
        (512 + 116, &[0, 0, 0, 0, 1, 0, 1, 0]),
    ];
    // Its judge wants a root directory too, and sees none: only ours does.
    let mut disk = Memory::sparse(size, &befs);
    assert_eq!(
        probe(&mut disk, Extent::new(0, size)).unwrap()[0].name,
        "befs"
    );
}

#[test]
fn zfs_labels_by_hand() {
    let size = 80 * MIB;
    let uberblock = [0x0C, 0xB1, 0xBA, 0, 0, 0, 0, 0, 0x88, 0x13];
    let labels = [0, 256 << 10, size - (512 << 10), size - (256 << 10)];
    let ring: Vec<u64> = labels
        .iter()
        .flat_map(|label| (0..8).map(move |number| label + (128 << 10) + number * 1024))
        .collect();
    let pieces: Vec<Piece<'_>> = ring.iter().map(|at| (*at, uberblock.as_slice())).collect();
    if !tool("wipefs") || !tool("blkid") {
        return;
    }
    let Some(mut image) = Image::sized(size) else {
        return;
    };
    for (at, bytes) in pieces {
        image.write(at, bytes);
    }
    let kinds: Vec<_> = image.wipefs().into_iter().map(|(kind, _)| kind).collect();
    assert!(kinds.contains(&"zfs_member".to_owned()), "{kinds:?}");
    let found = image.probe();
    let places: Vec<_> = found.iter().map(|one| one.at_bytes - (128 << 10)).collect();
    assert_eq!(places, labels);
    image.zero_and_look();
}

#[test]
fn md_superblocks_by_hand() {
    let size = 16 * MIB + 12 * 1024;
    let old = (size / (64 << 10) - 1) * (64 << 10);
    let mut words = [0_u8; 4096];
    words[..12].copy_from_slice(b"\xFC\x4E\x2B\xA9\0\0\0\0\x5A\0\0\0");
    words[20..24].copy_from_slice(&[1, 2, 3, 4]);
    words[52..64].copy_from_slice(&[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    by_hand(size, &[(old, &words)], "linux_raid_member", old);
    for at_bytes in [0, 4096, (size / 512 - 16) / 8 * 8 * 512] {
        let mut superblock = [0_u8; 256];
        superblock[..8].copy_from_slice(b"\xFC\x4E\x2B\xA9\x01\0\0\0");
        superblock[16..32].copy_from_slice(&[0x42; 16]);
        superblock[32..41].copy_from_slice(b"host:raid");
        superblock[144..152].copy_from_slice(&(at_bytes / 512).to_le_bytes());
        by_hand(
            size,
            &[(at_bytes, &superblock)],
            "linux_raid_member",
            at_bytes,
        );
    }
}

#[test]
fn lvm2_labels_by_hand() {
    for sector in 0..4_u64 {
        let mut label = [0_u8; 512];
        label[..8].copy_from_slice(b"LABELONE");
        label[8..16].copy_from_slice(&sector.to_le_bytes());
        label[20..24].copy_from_slice(&32_u32.to_le_bytes());
        label[24..32].copy_from_slice(b"LVM2 001");
        label[32..64].copy_from_slice(b"abcdef0123456789ABCDEFGHIJKLMNOP");
        let mut crc = crc32fast::Hasher::new_with_initial(!0xF597_A6CF);
        crc.update(&label[20..]);
        label[16..20].copy_from_slice(&(!crc.finalize()).to_le_bytes());
        by_hand(
            MIB * 4,
            &[(sector * 512, &label)],
            "LVM2_member",
            sector * 512 + 24,
        );
    }
}

#[test]
fn headers_at_the_end_by_hand() {
    let size = 16 * MIB;
    let last = size - 512;
    let isw = b"Intel Raid ISM Cfg Sig. 1.1.00";
    by_hand(size, &[(size - 1024, isw)], "isw_raid_member", size - 1024);
    let adaptec: [Piece<'_>; 2] = [(last, b"\x37\xFC\x4D\x1E"), (last + 256, b"DPTM")];
    by_hand(size, &adaptec, "adaptec_raid_member", last);
    let highpoint = size - 11 * 512;
    by_hand(
        size,
        &[(highpoint, b"\xF3\x16\x78\x5A")],
        "hpt45x_raid_member",
        highpoint,
    );
    by_hand(size, &[(last, b"$XIDE$")], "lsi_mega_raid_member", last);
    by_hand(
        size,
        &[(size - 1024, b"NVIDIA")],
        "nvidia_raid_member",
        size - 1024,
    );
    by_hand(
        size,
        &[(last, b"JM\0\x01\xB6\xB1")],
        "jmicron_raid_member",
        last,
    );
    for sectors in [
        63, 255, 256, 16, 399, 591, 675, 735, 911, 974, 991, 951, 3087,
    ] {
        let at_bytes = size - sectors * 512;
        let magic = b"Promise Technology, Inc.";
        by_hand(
            size,
            &[(at_bytes, magic)],
            "promise_fasttrack_raid_member",
            at_bytes,
        );
    }
    let drbd: [Piece<'_>; 2] = [
        (size - 4096 + 48, &[1, 2, 3, 4, 5, 6, 7, 8]),
        (size - 4096 + 60, b"\x83\x74\x02\x6D"),
    ];
    by_hand(size, &drbd, "drbd", size - 4096 + 60);
    let mut silicon = [0_u8; 512];
    silicon[0x60..0x64].copy_from_slice(&[0, 0, 0, 0x2F]);
    silicon[0x13E..0x140].copy_from_slice(&[0, 0xD1]);
    by_hand(
        size,
        &[(last, &silicon)],
        "silicon_medley_raid_member",
        last + 0x60,
    );
    let mut ddf = [0xFF_u8; 512];
    ddf[..4].copy_from_slice(b"\xDE\x11\xDE\x11");
    ddf[8..32].copy_from_slice(b"LSI     0123456789abcdef");
    ddf[32..40].copy_from_slice(b"01.00.00");
    ddf[96..104].fill(0);
    let crc = crc32fast::hash(&ddf);
    ddf[4..8].copy_from_slice(&crc.to_be_bytes());
    by_hand(size, &[(last, &ddf)], "ddf_raid_member", last);
}

#[test]
fn stratis_and_zonefs_by_hand() {
    // CRC-32C of the sector without its first four bytes, and CRC-32 of the block, by other crates
    // or a bit at a time: not with the code on trial.
    let mut stratis = [0_u8; 512];
    stratis[4..20].copy_from_slice(b"!Stra0tis\x86\xFF\x02^\x41rh");
    stratis[64..96].copy_from_slice(b"0123456789abcdef0123456789abcdef");
    let crc = crc32c(&stratis[4..]);
    stratis[..4].copy_from_slice(&crc.to_le_bytes());
    for at_bytes in [512, 9 * 512] {
        by_hand_mirror(16 * MIB, &[(at_bytes, &stratis)], "stratis", at_bytes + 4);
    }
    let mut zonefs = [0_u8; 4096];
    zonefs[..4].copy_from_slice(b"SFOZ");
    zonefs[8..12].copy_from_slice(b"zone");
    zonefs[40..56].copy_from_slice(&[3; 16]);
    let crc = !crc32fast::hash(&zonefs);
    zonefs[4..8].copy_from_slice(&crc.to_le_bytes());
    by_hand(16 * MIB, &[(0, &zonefs)], "zonefs", 0);
}

/// As [`by_hand`], for a copy without its primary.
fn by_hand_mirror(size_bytes: u64, pieces: &[Piece<'_>], name: &str, at_bytes: u64) {
    if !tool("wipefs") || !tool("blkid") {
        return;
    }
    let Some(mut image) = Image::sized(size_bytes) else {
        return;
    };
    for (at, bytes) in pieces {
        image.write(*at, bytes);
    }
    assert!(image.wipefs().contains(&(name.to_owned(), at_bytes)));
    let found = image.probe();
    assert!(
        found
            .iter()
            .any(|one| one.name == name && one.at_bytes == at_bytes),
        "{found:?}"
    );
    image.zero_and_look();
}

fn crc32c(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0x82F6_3B78
            } else {
                crc >> 1
            };
        }
    }
    !crc
}
