//! A format that is cut short before its commit leaves nothing that a tool takes for a volume, and
//! nothing that is half of the old one: every prefix of the epochs, and samples of what can have
//! landed of the epoch under way, sector by sector.

mod format_support;

use estop::disk::format::{FatKind, FatOptions, Layout, exfat, fat};
use estop::disk::{Epochs, Extent, Write};
use format_support::*;

const LEN_BYTES: u64 = 40 * MIB;
/// Cuts tried in each epoch, besides its two ends.
const CUTS_PER_EPOCH: u64 = 8;

/// What was on the volume before.
struct Old {
    mkfs: &'static str,
    args: &'static [&'static str],
    /// What `blkid` calls it.
    name: &'static str,
    /// The check that must be content as long as it is recognised.
    fsck: (&'static str, &'static [&'static str]),
    /// Epochs after which it must be gone.
    gone_after: usize,
}

const OLD: &[Old] = &[
    Old {
        mkfs: "mkfs.fat",
        args: &["-F", "32", "-s", "1"],
        name: "vfat",
        fsck: ("fsck.fat", &["-n"]),
        gone_after: 1,
    },
    Old {
        mkfs: "mkfs.fat",
        args: &["-F", "16"],
        name: "vfat",
        fsck: ("fsck.fat", &["-n"]),
        gone_after: 1,
    },
    Old {
        mkfs: "mkfs.exfat",
        args: &[],
        name: "exfat",
        fsck: ("fsck.exfat", &["-n"]),
        gone_after: 1,
    },
    Old {
        mkfs: "mkfs.ext4",
        args: &["-q", "-F", "-b", "4096"],
        name: "ext4",
        fsck: ("e2fsck", &["-f", "-n"]),
        gone_after: 2,
    },
];

const TOOLS: &[&str] = &[
    "mkfs.fat",
    "mkfs.exfat",
    "mkfs.ext4",
    "fsck.fat",
    "fsck.exfat",
    "e2fsck",
    "blkid",
];

#[test]
fn a_cut_fat_format_is_no_volume() {
    if !have(TOOLS) {
        return;
    }
    for kind in [FatKind::Fat12, FatKind::Fat16, FatKind::Fat32] {
        let options = FatOptions {
            kind: Some(kind),
            ..fat_options()
        };
        let layout = fat(&volume(LEN_BYTES, 512), &options).expect("it fits");
        OLD.iter()
            .for_each(|old| cut_everywhere(&layout, old, "vfat", 512));
    }
}

#[test]
fn a_cut_exfat_format_is_no_volume() {
    if !have(TOOLS) {
        return;
    }
    let layout = exfat(&volume(LEN_BYTES, 512), &exfat_options()).expect("it fits");
    OLD.iter()
        .for_each(|old| cut_everywhere(&layout, old, "exfat", 512));
}

#[test]
fn with_sectors_of_4096_bytes_too() {
    if !have(TOOLS) {
        return;
    }
    let volume = volume(LEN_BYTES, 4096);
    let fat = fat(&volume, &fat_options()).expect("it fits");
    let exfat = exfat(&volume, &exfat_options()).expect("it fits");
    for old in OLD {
        cut_everywhere(&fat, old, "vfat", 4096);
        cut_everywhere(&exfat, old, "exfat", 4096);
    }
}

/// A tool told to repair finds the backup boot region; what it brings back is then whole.
#[test]
fn exfat_brought_back_from_its_backup_is_whole() {
    if !have(TOOLS) {
        return;
    }
    let layout = exfat(&volume(LEN_BYTES, 512), &exfat_options()).expect("it fits");
    let Epochs(epochs) = layout.epochs();
    let (_, before) = epochs.split_last().expect("epochs");
    for (done, whole) in [(before.len() - 1, false), (before.len(), true)] {
        let image = Image::new(LEN_BYTES);
        before[..done]
            .iter()
            .flatten()
            .for_each(|write| image.apply(write));
        run("fsck.exfat", &["-b", "-y"], &image.path);
        assert_eq!(blkid(&image.path, "TYPE").is_some(), whole);
        if whole {
            fsck_exfat(&image.path);
        }
    }
}

fn cut_everywhere(layout: &Layout, old: &Old, new_name: &str, sector_bytes: u64) {
    let image = Image::new(LEN_BYTES);
    must(old.mkfs, old.args, &image.path);
    assert_eq!(blkid(&image.path, "TYPE").as_deref(), Some(old.name));

    let Epochs(epochs) = layout.epochs();
    let (commit, before) = epochs.split_last().expect("epochs");
    let mut seed = 1;
    for (done, epoch) in before.iter().enumerate() {
        for _ in 0..CUTS_PER_EPOCH {
            let landed = landed(epoch, sector_bytes, &mut seed);
            let lost: Vec<_> = landed.iter().map(|write| preimage(&image, write)).collect();
            landed.iter().for_each(|write| image.apply(write));
            judge_cut(
                &image,
                old,
                done,
                &format!("{} cut in epoch {done}", old.mkfs),
            );
            lost.iter().for_each(|write| image.apply(write));
        }
        epoch.iter().for_each(|write| image.apply(write));
        judge_cut(
            &image,
            old,
            done + 1,
            &format!("{} cut after epoch {done}", old.mkfs),
        );
    }
    commit.iter().for_each(|write| image.apply(write));
    assert_eq!(blkid(&image.path, "TYPE").as_deref(), Some(new_name));
    assert_eq!(recognised(&image.path).lines().count(), 1);
}

/// Recognised as nothing; or, as long as it must not be gone, as the old one, which is then whole.
fn judge_cut(image: &Image, old: &Old, epochs_done: usize, context: &str) {
    let (fsck, args) = old.fsck;
    match blkid(&image.path, "TYPE") {
        Some(name) => {
            assert!(epochs_done < old.gone_after, "{context}: {name}");
            assert_eq!(name, old.name, "{context}");
            let checked = run(fsck, args, &image.path);
            assert!(checked.status.success(), "{context}: {}", text(&checked));
        }
        None => {
            assert_eq!(recognised(&image.path), "", "{context}");
            for fsck in ["fsck.fat", "fsck.exfat"] {
                let checked = run(fsck, &["-n"], &image.path);
                assert!(!checked.status.success(), "{context}: {}", text(&checked));
            }
        }
    }
}

/// Some of the sectors of an epoch: runs of them, so that the cut falls inside writes.
fn landed(epoch: &[Write], sector_bytes: u64, seed: &mut u64) -> Vec<Write> {
    let mut landed = Vec::new();
    for write in epoch {
        let Extent {
            start_bytes,
            len_bytes,
        } = write.extent();
        let sectors = len_bytes / sector_bytes;
        let mut sector = 0;
        while sector < sectors {
            let run = (1 + random(seed) % sectors.div_ceil(4)).min(sectors - sector);
            let extent = Extent::new(start_bytes + sector * sector_bytes, run * sector_bytes);
            if random(seed).is_multiple_of(2) {
                landed.push(piece(write, extent));
            }
            sector += run;
        }
    }
    landed
}

fn piece(write: &Write, extent: Extent) -> Write {
    match write {
        Write::Zeros(_) => Write::Zeros(extent),
        Write::Data { at_bytes, bytes } => {
            let from = usize::try_from(extent.start_bytes - at_bytes).unwrap();
            let to = from + usize::try_from(extent.len_bytes).unwrap();
            Write::Data {
                at_bytes: extent.start_bytes,
                bytes: bytes[from..to].to_vec(),
            }
        }
    }
}

fn preimage(image: &Image, write: &Write) -> Write {
    let extent = write.extent();
    Write::Data {
        at_bytes: extent.start_bytes,
        bytes: image.read(extent),
    }
}

/// splitmix64: the same cuts in every run.
fn random(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*seed ^ (*seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
