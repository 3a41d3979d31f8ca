//! Signatures against judges that nobody here wrote: `blkid`, `wipefs`, and the tools that make
//! file systems.

mod signature_support;

use estop::disk::signature::{Found, Role, end_extents, probe, wipe_extents};
use estop::disk::{Extent, ReadAt as _};
use signature_support::{Image, Memory, judge, made_by};

const MIB: u64 = 1 << 20;

/// Makes a file system, judges it, and expects this type with this label.
fn made(size_bytes: u64, command: &str, name: &str, label: Option<&str>) {
    let Some(mut image) = made_by(size_bytes, command) else {
        return;
    };
    let found = judge(&mut image);
    let ours = found
        .iter()
        .find(|one| one.name == name && one.role == Role::Primary);
    let Some(ours) = ours else {
        panic!("no {name}: {found:?}")
    };
    assert_eq!(ours.label.as_deref(), label);
}

#[test]
fn ext2_ext3_and_ext4() {
    made(
        16 * MIB,
        "mkfs.ext2 -q -F -L two IMAGE",
        "ext2",
        Some("two"),
    );
    made(
        16 * MIB,
        "mkfs.ext3 -q -F -L three IMAGE",
        "ext3",
        Some("three"),
    );
    made(
        16 * MIB,
        "mkfs.ext4 -q -F -L four IMAGE",
        "ext4",
        Some("four"),
    );
    made(
        16 * MIB,
        "mkfs.ext4 -q -F -O ^has_journal IMAGE",
        "ext4",
        None,
    );
    made(
        16 * MIB,
        "mkfs.ext4 -q -F -O metadata_csum -b 1024 IMAGE",
        "ext4",
        None,
    );
}

#[test]
fn external_journals() {
    made(
        16 * MIB,
        "mke2fs -q -F -O journal_dev -L log IMAGE",
        "jbd",
        Some("log"),
    );
}

#[test]
fn fat_of_every_width() {
    made(
        MIB,
        "mkfs.vfat -F 12 -n TWELVE IMAGE",
        "vfat",
        Some("TWELVE"),
    );
    made(
        16 * MIB,
        "mkfs.vfat -F 16 -n SIXTEEN IMAGE",
        "vfat",
        Some("SIXTEEN"),
    );
    made(
        64 * MIB,
        "mkfs.vfat -F 32 -n THIRTY2 IMAGE",
        "vfat",
        Some("THIRTY2"),
    );
    made(64 * MIB, "mkfs.vfat -F 32 -S 4096 IMAGE", "vfat", None);
}

#[test]
fn exfat() {
    made(
        16 * MIB,
        "mkfs.exfat -L Label IMAGE",
        "exfat",
        Some("Label"),
    );
    made(16 * MIB, "mkfs.exfat IMAGE", "exfat", None);
    // blkid's export writes such letters as escapes of bytes.
    let Some(mut image) = made_by(16 * MIB, "mkfs.exfat -L Läbel IMAGE") else {
        return;
    };
    assert_eq!(image.probe()[0].label.as_deref(), Some("Läbel"));
}

#[test]
fn ntfs() {
    made(
        16 * MIB,
        "mkfs.ntfs -q -F -Q -L Volume1 IMAGE",
        "ntfs",
        Some("Volume1"),
    );
    made(64 * MIB, "mkfs.ntfs -q -F -Q -s 4096 IMAGE", "ntfs", None);
}

#[test]
fn xfs() {
    made(320 * MIB, "mkfs.xfs -q -f -L ex IMAGE", "xfs", Some("ex"));
    made(320 * MIB, "mkfs.xfs -q -f -m crc=0 IMAGE", "xfs", None);
    made(320 * MIB, "mkfs.xfs -q -f -s size=4096 IMAGE", "xfs", None);
}

#[test]
fn btrfs_and_its_two_far_mirrors() {
    made(
        128 * MIB,
        "mkfs.btrfs -q -L butter IMAGE",
        "btrfs",
        Some("butter"),
    );
    let Some(mut image) = made_by(300 << 30, "mkfs.btrfs -q -L far IMAGE") else {
        return;
    };
    let found = judge(&mut image);
    let places: Vec<_> = found
        .iter()
        .map(|one| (one.role, one.at_bytes - 0x40))
        .collect();
    let far = [
        (Role::Primary, 64 << 10),
        (Role::Mirror, 64 << 20),
        (Role::Mirror, 256 << 30),
    ];
    assert_eq!(places, far);
}

#[test]
fn swap_of_several_page_sizes() {
    made(MIB, "mkswap -L swap1 IMAGE", "swap", Some("swap1"));
    for page in ["8192", "16384", "65536"] {
        made(4 * MIB, &format!("mkswap -p {page} IMAGE"), "swap", None);
    }
}

#[test]
fn minix_of_every_version() {
    made(4 * MIB, "mkfs.minix -1 IMAGE", "minix", None);
    made(4 * MIB, "mkfs.minix -2 IMAGE", "minix", None);
    made(4 * MIB, "mkfs.minix -3 IMAGE", "minix", None);
}

#[test]
fn flash_and_cluster_file_systems() {
    made(
        64 * MIB,
        "mkfs.f2fs -q -f -l flash IMAGE",
        "f2fs",
        Some("flash"),
    );
    made(
        160 * MIB,
        "mkfs.nilfs2 -q -f -L log IMAGE",
        "nilfs2",
        Some("log"),
    );
    made(
        32 * MIB,
        "mkfs.jfs -q -L journal IMAGE",
        "jfs",
        Some("journal"),
    );
    made(
        64 * MIB,
        "mkfs.reiserfs -q -f -f -l tree IMAGE",
        "reiserfs",
        Some("tree"),
    );
    made(
        64 * MIB,
        "mkfs.gfs2 -q -O -p lock_nolock IMAGE",
        "gfs2",
        None,
    );
    made(640 * MIB, "mkapfs IMAGE", "apfs", None);
    made(
        256 * MIB,
        "mkfs.ocfs2 -q -F -x -M local -L ox IMAGE",
        "ocfs2",
        Some("ox"),
    );
}

#[test]
fn read_only_images() {
    made(
        0,
        "mksquashfs TREE IMAGE -quiet -no-progress -noappend",
        "squashfs",
        None,
    );
    made(0, "mkfs.erofs --quiet IMAGE TREE", "erofs", None);
    made(0, "mkfs.cramfs -n cram TREE IMAGE", "cramfs", Some("cram"));
    made(
        0,
        "genisoimage -quiet -V DISC -o IMAGE TREE",
        "iso9660",
        Some("DISC"),
    );
    made(
        0,
        "xorrisofs -quiet -V DISC2 -o IMAGE TREE",
        "iso9660",
        Some("DISC2"),
    );
}

#[test]
fn udf() {
    made(16 * MIB, "mkudffs -l Disc1 IMAGE", "udf", Some("Disc1"));
    made(
        16 * MIB,
        "mkudffs -b 2048 -l Disc2 IMAGE",
        "udf",
        Some("Disc2"),
    );
    made(16 * MIB, "mkudffs -b 4096 IMAGE", "udf", Some("LinuxUDF"));
}

#[test]
fn luks_and_its_second_header() {
    let luks = "cryptsetup -q --disable-locks --pbkdf-force-iterations";
    let one = format!("{luks} 1000 --key-file KEY --type luks1 luksFormat IMAGE");
    made(16 * MIB, &one, "crypto_LUKS", None);
    let argon = "--pbkdf pbkdf2 --key-file KEY --type luks2 --label vault luksFormat IMAGE";
    made(
        32 * MIB,
        &format!("{luks} 1000 {argon}"),
        "crypto_LUKS",
        Some("vault"),
    );
    let large = format!("{luks} 1000 --luks2-metadata-size 4m {argon}");
    made(64 * MIB, &large, "crypto_LUKS", Some("vault"));
}

#[test]
fn bcache() {
    made(16 * MIB, "make-bcache -B IMAGE", "bcache", None);
}

#[test]
fn tables_are_signatures_too() {
    for (script, name) in [("label: gpt\n,4M\n", "gpt"), ("label: dos\n,4M\n", "dos")] {
        let Some(mut image) = Image::sized(16 * MIB).and_then(|image| image.sfdisk(script)) else {
            return;
        };
        let found = judge(&mut image);
        let ours: Vec<_> = found.iter().filter(|one| one.name == name).collect();
        assert_eq!(ours.len(), if name == "gpt" { 2 } else { 1 }, "{found:?}");
    }
}

#[test]
fn a_volume_is_probed_where_it_is_and_nothing_outside_is_touched() {
    let Some(image) = made_by(16 * MIB, "mkfs.ext4 -q -F -L ghost IMAGE") else {
        return;
    };
    let inside = image.bytes();
    let mut disk = Memory::filled(0xA5, 24 * MIB);
    let start = 3 * MIB;
    disk.write(start, &inside);
    let volume = Extent::new(start, 16 * MIB);
    let found = probe(&mut disk, volume).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].at_bytes, start + 0x438);
    assert_eq!(found[0].label.as_deref(), Some("ghost"));
    let extents = wipe_extents(&mut disk, volume).unwrap();
    assert_eq!(extents, end_extents(volume, 512));
    assert_eq!(
        extents,
        [Extent::new(start, MIB), Extent::new(start + 15 * MIB, MIB)]
    );
}

#[test]
fn a_bad_sector_beside_a_superblock_does_not_hide_it() {
    let Some(image) = made_by(16 * MIB, "mkfs.ext4 -q -F IMAGE") else {
        return;
    };
    let mut disk = Memory::filled(0, 16 * MIB);
    disk.write(0, &image.bytes());
    disk.bad = Some(30 * 1024..30 * 1024 + 512);
    assert_eq!(
        probe(&mut disk, Extent::new(0, 16 * MIB)).unwrap()[0].name,
        "ext4"
    );
    disk.bad = Some(1024..1536);
    assert!(probe(&mut disk, Extent::new(0, 16 * MIB)).is_err());
}

#[test]
fn a_superblock_whose_checksum_is_wrong_is_none() {
    for (size_bytes, command, at_bytes) in [
        (
            16 * MIB,
            "mkfs.ext4 -q -F -O metadata_csum IMAGE",
            0x400 + 0x78,
        ),
        (320 * MIB, "mkfs.xfs -q -f IMAGE", 108),
        (128 * MIB, "mkfs.btrfs -q IMAGE", (64 << 10) + 0x12B),
        (16 * MIB, "mkfs.exfat IMAGE", 100),
        (640 * MIB, "mkapfs IMAGE", 72),
        (160 * MIB, "mkfs.nilfs2 -q -f IMAGE", 0x400 + 168),
    ] {
        let Some(mut image) = made_by(size_bytes, command) else {
            continue;
        };
        let primary = |one: &Found| one.role == Role::Primary;
        assert!(image.probe().iter().any(primary), "{command}");
        let mut byte = [0];
        image.read_at(at_bytes, &mut byte).unwrap();
        image.write(at_bytes, &[!byte[0]]);
        let left = image.probe();
        let only_a_boot_sector = left.iter().all(|one| !primary(one) || one.name == "dos");
        assert!(only_a_boot_sector, "{command}: {left:?}");
    }
}
