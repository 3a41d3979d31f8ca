//! FAT volumes, judged by `fsck.fat`, `blkid`, mtools and the `fatfs` crate.

mod format_support;

use std::io::{Read as _, Write as _};

use estop::disk::Extent;
use estop::disk::format::{FatKind, FatOptions, Kind, Layout, Media, Volume, fat};
use format_support::*;

const TOOLS: &[&str] = &["fsck.fat", "blkid", "mdir", "mlabel"];

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Fat12 => "FAT12",
        Kind::Fat16 => "FAT16",
        Kind::Fat32 => "FAT32",
        Kind::Exfat => unreachable!("not a FAT"),
    }
}

/// Formats, asks every judge, writes a file through `fatfs`, asks again.
fn judged(volume: &Volume, options: &FatOptions) -> Layout {
    let layout = fat(volume, options).unwrap_or_else(|error| panic!("{volume:?}: {error}"));
    let facts = layout.facts().clone();
    let disk = Image::formatted(volume.extent.end_bytes(), layout.epochs());
    let image = if volume.extent.start_bytes == 0 {
        disk
    } else {
        disk.carve(volume.extent)
    };
    let context = format!("{volume:?} {facts:?}");

    let counted = fsck_fat(&image.path);
    let taken = u32::from(facts.kind == Kind::Fat32);
    let label_files = u32::from(facts.label.is_some());
    let expected = format!("{taken}/{} clusters", facts.clusters);
    assert!(counted.ends_with(&expected), "{counted} {context}");
    assert!(
        counted.contains(&format!(" {label_files} files")),
        "{counted} {context}"
    );
    assert_eq!(
        blkid(&image.path, "TYPE").as_deref(),
        Some("vfat"),
        "{context}"
    );
    assert_eq!(
        blkid(&image.path, "VERSION").as_deref(),
        Some(kind_name(facts.kind)),
        "{context}"
    );
    assert_eq!(blkid(&image.path, "LABEL"), facts.label, "{context}");
    assert_eq!(
        blkid(&image.path, "UUID").as_deref(),
        Some("1234-ABCD"),
        "{context}"
    );
    let boot = image.read(Extent::new(0, 512));
    let fat = u64::from(boot[14]) + (u64::from(boot[15]) << 8);
    let fat = image.read(Extent::new(fat * u64::from(volume.sector_bytes), 1));
    let media = if volume.media == Media::Removable {
        0xF0
    } else {
        0xF8
    };
    assert_eq!((boot[21], fat[0]), (media, media), "{context}");
    fatfs_writes(&image, &layout, &context);
    assert!(
        fsck_fat(&image.path).contains(&format!(" {} files", label_files + 1)),
        "{context}"
    );
    layout
}

fn fatfs_writes(image: &Image, layout: &Layout, context: &str) {
    let facts = layout.facts();
    let file_system = fatfs::FileSystem::new(&image.file, fatfs::FsOptions::new()).expect(context);
    let kind = match file_system.fat_type() {
        fatfs::FatType::Fat12 => Kind::Fat12,
        fatfs::FatType::Fat16 => Kind::Fat16,
        fatfs::FatType::Fat32 => Kind::Fat32,
    };
    assert_eq!(
        (kind, file_system.cluster_size()),
        (facts.kind, facts.cluster_bytes),
        "{context}"
    );
    assert_eq!(file_system.volume_id(), VOLUME_ID, "{context}");
    let label = file_system
        .read_volume_label_from_root_dir()
        .expect("a root directory");
    assert_eq!(label, facts.label, "{context}");
    {
        let root = file_system.root_dir();
        // Not in a directory: fatfs 0.3.6 gives "." a long name, and fsck.fat objects.
        let mut file = root.create_file("a long name.txt");
        file.as_mut()
            .expect(context)
            .write_all(&[b'x'; 3000])
            .expect(context);
    }
    let mut read = Vec::new();
    let mut file = file_system
        .root_dir()
        .open_file("A LONG NAME.TXT")
        .expect(context);
    file.read_to_end(&mut read).expect(context);
    assert_eq!(read, [b'x'; 3000], "{context}");
    drop(file);
    file_system.unmount().expect(context);
}

/// The lengths around which things change: floppy disk, cluster counts of 4085 and 65 525, tables.
#[test]
fn every_size_is_a_clean_volume_of_its_kind() {
    if !have(TOOLS) {
        return;
    }
    let cases = [
        (512, 64 << 10, Kind::Fat12),
        (512, 1_474_560, Kind::Fat12),
        (512, MIB, Kind::Fat12),
        (512, 2 * MIB + 512, Kind::Fat12),
        (512, 4 * MIB, Kind::Fat12),
        (512, 0x41_A000, Kind::Fat12),
        (512, 0x41_A200, Kind::Fat16),
        (512, 5 * MIB, Kind::Fat16),
        (512, 16 * MIB, Kind::Fat16),
        (512, 32 * MIB, Kind::Fat16),
        (512, 64 * MIB, Kind::Fat16),
        (512, 511 * MIB, Kind::Fat16),
        (512, 512 * MIB, Kind::Fat32),
        (512, 2 * GIB, Kind::Fat32),
        (512, 32 * GIB, Kind::Fat32),
        (512, 300_000_000_000, Kind::Fat32),
        (4096, MIB, Kind::Fat12),
        (4096, 16 * MIB, Kind::Fat12),
        (4096, 20 * MIB, Kind::Fat16),
        (4096, 300 * MIB, Kind::Fat16),
        (4096, 512 * MIB, Kind::Fat32),
        (4096, 2 * GIB, Kind::Fat32),
        (4096, 64 * GIB, Kind::Fat32),
    ];
    for (sector_bytes, len_bytes, kind) in cases {
        let volume = volume(len_bytes, sector_bytes);
        let layout = judged(&volume, &fat_options());
        assert_eq!(layout.facts().kind, kind, "{volume:?}");
    }
}

/// Every length around the counts where one kind becomes another, with the smallest clusters.
#[test]
fn around_the_boundaries_every_judge_sees_the_same_kind() {
    if !have(TOOLS) {
        return;
    }
    let mut last = [0, 0];
    for (boundary, kind_below, kind_above) in [
        (4085, FatKind::Fat12, FatKind::Fat16),
        (65_525, FatKind::Fat16, FatKind::Fat32),
    ] {
        for (which, kind) in [kind_below, kind_above].into_iter().enumerate() {
            let options = FatOptions {
                kind: Some(kind),
                cluster_bytes: Some(512),
                ..fat_options()
            };
            let mut fitting = Vec::new();
            for sectors in boundary - 100..boundary + 1400 {
                let volume = volume(sectors * 512, 512);
                if let Ok(layout) = fat(&volume, &options) {
                    fitting.push((volume, layout.facts().clusters));
                }
            }
            let edge = if which == 0 {
                fitting.last()
            } else {
                fitting.first()
            };
            let (volume, clusters) = *edge.expect("a volume on each side");
            judged(&volume, &options);
            last[which] = u64::from(clusters);
        }
        assert!(
            last[0] <= boundary - 17 && last[1] >= boundary + 16,
            "{last:?} at {boundary}"
        );
        assert!(
            last[0] > boundary - 40 && last[1] < boundary + 100,
            "{last:?} at {boundary}"
        );
    }
}

#[test]
fn forced_kinds_and_clusters_are_obeyed() {
    if !have(TOOLS) {
        return;
    }
    let cases = [
        (512, 40 * MIB, FatKind::Fat32, None, 0x200),
        (512, 200 * MIB, FatKind::Fat12, None, 0x1_0000),
        (512, 3 * GIB, FatKind::Fat16, None, 0x1_0000),
        (512, GIB, FatKind::Fat32, Some(0x1000), 0x1000),
        (512, 100 * MIB, FatKind::Fat16, Some(0x4000), 0x4000),
        (4096, 300 * MIB, FatKind::Fat32, None, 0x1000),
    ];
    for (sector_bytes, len_bytes, kind, cluster_bytes, chosen_bytes) in cases {
        let options = FatOptions {
            kind: Some(kind),
            cluster_bytes,
            ..fat_options()
        };
        let layout = judged(&volume(len_bytes, sector_bytes), &options);
        assert_eq!(layout.facts().cluster_bytes, chosen_bytes);
        assert_eq!(layout.facts().kind, kind.into());
    }
}

#[test]
fn a_partition_is_aligned_on_the_disk_and_knows_where_it_starts() {
    if !have(TOOLS) {
        return;
    }
    for (sector_bytes, start_bytes, len_bytes) in [
        (512, 63 * 512, 64 * MIB),
        (512, MIB, 600 * MIB),
        (512, 3 * MIB + 512, 700 * MIB + 512),
        (4096, MIB, 40 * MIB),
    ] {
        let volume = volume_at(start_bytes, len_bytes, sector_bytes);
        let layout = judged(&volume, &fat_options());
        let align_bytes = if len_bytes < 512 * MIB { 0x1000 } else { MIB };
        assert_eq!(
            layout.facts().data_start_bytes % align_bytes,
            0,
            "{volume:?}"
        );
        let image = Image::formatted(volume.extent.end_bytes(), layout.epochs());
        let boot = image.read(Extent::new(start_bytes, 512));
        let hidden = u32::from_le_bytes(boot[28..32].try_into().unwrap());
        assert_eq!(u64::from(hidden) * u64::from(sector_bytes), start_bytes);
    }
}

#[test]
fn mtools_list_it_and_read_its_label() {
    if !have(TOOLS) {
        return;
    }
    for (len_bytes, media) in [
        (1_474_560, Media::Removable),
        (32 * MIB, Media::Removable),
        (600 * MIB, Media::Removable),
    ] {
        let volume = Volume {
            media,
            ..volume(len_bytes, 512)
        };
        let layout = judged(&volume, &fat_options());
        let image = Image::formatted(len_bytes, layout.epochs());
        let path = image.path.to_str().unwrap();
        let label = must("mlabel", &["-s", "-i", path], "::".as_ref());
        assert!(label.contains("Volume label is TEST VOL"), "{label}");
        let list = must("mdir", &["-i", path], "::".as_ref());
        assert!(
            list.contains("No files") && list.contains("1234-ABCD"),
            "{list}"
        );
    }
}

#[test]
fn a_volume_without_a_label_has_none() {
    if !have(TOOLS) {
        return;
    }
    for len_bytes in [MIB, 64 * MIB, 600 * MIB] {
        let layout = judged(
            &volume(len_bytes, 512),
            &FatOptions {
                label: None,
                ..fat_options()
            },
        );
        assert_eq!(layout.facts().label, None);
    }
}

/// What no judge looks at: the copies that FAT32 has of its first sectors, and the label's time.
#[test]
fn copies_and_times_are_as_specified() {
    let options = FatOptions {
        kind: Some(FatKind::Fat32),
        ..fat_options()
    };
    for sector_bytes in [512, 4096] {
        let each = u64::from(sector_bytes);
        let layout = fat(&volume(600 * MIB, sector_bytes), &options).expect("it fits");
        let image = Image::formatted(600 * MIB, layout.epochs());
        assert_eq!(
            image.read(Extent::new(0, 2 * each)),
            image.read(Extent::new(6 * each, 2 * each))
        );
        let entry = image.read(Extent::new(layout.facts().data_start_bytes, 32));
        // 28 February of 1980 + 46, 13:37 and 29 times two seconds.
        let (date, time) = ([0x5C, 0x5C], [0xBD, 0x6C]);
        assert_eq!(&entry[..12], b"TEST VOL   \x08");
        assert_eq!((&entry[14..16], &entry[16..18]), (&time[..], &date[..]));
        assert_eq!((&entry[22..24], &entry[24..26]), (&time[..], &date[..]));
    }
}
