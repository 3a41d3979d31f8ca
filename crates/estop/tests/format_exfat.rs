//! exFAT volumes, judged by `fsck.exfat`, `blkid` and the `exfat-fs` crate.

mod format_support;

use estop::disk::Extent;
use estop::disk::format::{ExfatOptions, Kind, Layout, Volume, exfat};
use format_support::*;

const TOOLS: &[&str] = &["fsck.exfat", "blkid", "dump.exfat"];

/// Formats and asks every judge.
fn judged(volume: &Volume, options: &ExfatOptions) -> Layout {
    let layout = exfat(volume, options).unwrap_or_else(|error| panic!("{volume:?}: {error}"));
    let facts = layout.facts().clone();
    assert_eq!(facts.kind, Kind::Exfat);
    let disk = Image::formatted(volume.extent.end_bytes(), layout.epochs());
    let image = if volume.extent.start_bytes == 0 {
        disk
    } else {
        disk.carve(volume.extent)
    };
    let context = format!("{volume:?} {facts:?}");

    fsck_exfat(&image.path);
    assert_eq!(
        blkid(&image.path, "TYPE").as_deref(),
        Some("exfat"),
        "{context}"
    );
    assert_eq!(blkid(&image.path, "LABEL"), facts.label, "{context}");
    assert_eq!(
        blkid(&image.path, "UUID").as_deref(),
        Some("1234-ABCD"),
        "{context}"
    );
    let dump = must("dump.exfat", &[], &image.path);
    let says = |name: &str| {
        let line = dump.lines().find(|line| line.starts_with(name));
        let value = line
            .and_then(|line| line.split_whitespace().last())
            .unwrap_or_default();
        value
            .parse::<u64>()
            .unwrap_or_else(|_| panic!("no {name} in {dump}"))
    };
    assert_eq!(
        says("Free Clusters:") * u64::from(facts.cluster_bytes),
        facts.free_bytes
    );
    assert_eq!(says("Cluster Count:"), u64::from(facts.clusters), "{dump}");
    let free_percent = facts.free_bytes * 100 / u64::from(facts.cluster_bytes);
    let used_percent = (u64::from(facts.clusters) * 100 - free_percent) / u64::from(facts.clusters);
    assert_eq!(
        image.read(Extent::new(112, 1)),
        [u8::try_from(used_percent).expect("at most 100")]
    );
    let root = exfat_fs::dir::Root::open(image.file.try_clone().expect("a handle"));
    let mut root = root.unwrap_or_else(|error| panic!("{context}: {error:?}"));
    assert!(root.items().is_empty(), "{context}");
    layout
}

#[test]
fn every_size_is_a_clean_volume() {
    if !have(TOOLS) {
        return;
    }
    let cases = [
        (512, MIB, 0x1000),
        (512, MIB + 512, 0x1000),
        (512, 4 * MIB, 0x1000),
        (512, 33 * MIB, 0x1000),
        (512, 256 * MIB, 0x1000),
        (512, 256 * MIB + 512, 0x8000),
        (512, 512 * MIB, 0x8000),
        (512, 2 * GIB, 0x8000),
        (512, 32 * GIB, 0x8000),
        (512, 300 * GIB + 1024, 0x2_0000),
        (512, 2048 * GIB, 0x2_0000),
        (4096, MIB, 0x1000),
        (4096, 64 * MIB, 0x1000),
        (4096, GIB, 0x8000),
        (4096, 64 * GIB, 0x2_0000),
    ];
    for (sector_bytes, len_bytes, cluster_bytes) in cases {
        let layout = judged(&volume(len_bytes, sector_bytes), &exfat_options());
        assert_eq!(layout.facts().cluster_bytes, cluster_bytes);
    }
}

/// Bitmaps and FATs of many clusters, and of part of one.
#[test]
fn cluster_sizes_are_obeyed() {
    if !have(TOOLS) {
        return;
    }
    let cases = [
        (512, 64 * MIB, 0x200),
        (512, 2 * GIB, 0x400),
        (512, GIB, 0x10_0000),
        (512, 64 * GIB, 0x200_0000),
        (4096, GIB, 0x1000),
    ];
    for (sector_bytes, len_bytes, cluster_bytes) in cases {
        let options = ExfatOptions {
            cluster_bytes: Some(cluster_bytes),
            ..exfat_options()
        };
        let layout = judged(&volume(len_bytes, sector_bytes), &options);
        assert_eq!(layout.facts().cluster_bytes, cluster_bytes);
    }
}

#[test]
fn a_partition_is_aligned_on_the_disk_and_knows_where_it_starts() {
    if !have(TOOLS) {
        return;
    }
    for (sector_bytes, start_bytes, len_bytes, align_bytes) in [
        (512, 63 * 512, 32 * MIB, 0x1000),
        (512, 3 * MIB + 512, 700 * MIB + 512, MIB),
        (4096, MIB, 128 * MIB, 0x1_0000),
    ] {
        let volume = volume_at(start_bytes, len_bytes, sector_bytes);
        let layout = judged(&volume, &exfat_options());
        assert_eq!(
            layout.facts().data_start_bytes % align_bytes,
            0,
            "{volume:?}"
        );
        let image = Image::formatted(volume.extent.end_bytes(), layout.epochs());
        let boot = image.read(Extent::new(start_bytes, 512));
        let offset = u64::from_le_bytes(boot[64..72].try_into().unwrap());
        assert_eq!(offset * u64::from(sector_bytes), start_bytes);
    }
}

#[test]
fn labels_are_unicode_or_absent() {
    if !have(TOOLS) {
        return;
    }
    for label in [None, Some("Äpfel_😀_ab".to_owned())] {
        let options = ExfatOptions {
            label: label.clone(),
            ..exfat_options()
        };
        assert_eq!(
            judged(&volume(16 * MIB, 512), &options).facts().label,
            label
        );
    }
}

/// A write to a system area that lands on another bit is seen: the judges are awake.
#[test]
fn the_judge_sees_a_wrong_bit() {
    if !have(TOOLS) {
        return;
    }
    let layout = exfat(&volume(16 * MIB, 512), &exfat_options()).expect("it fits");
    let heap = layout.facts().data_start_bytes;
    for (at_bytes, what) in [
        (64, "boot sector"),
        (5 * 512, "boot region"),
        (heap + 4096 + 300, "table"),
    ] {
        let image = Image::formatted(16 * MIB, layout.epochs());
        image.write(at_bytes, &[0x99]);
        assert!(
            !run("fsck.exfat", &["-n"], &image.path).status.success(),
            "{what}"
        );
    }
}
