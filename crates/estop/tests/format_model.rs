//! What holds for every volume and every option: either a clear error, or writes that stay inside
//! the volume, in whole sectors, apart from each other, with the boot sector last and alone.

mod format_support;

use std::collections::BTreeSet;

use estop::disk::format::{
    ExfatOptions, Facts, FatKind, FatOptions, Kind, Layout, Media, Volume, exfat, fat,
};
use estop::disk::{Extent, Write};
use format_support::*;
use proptest::prelude::*;

/// Data is held in memory: whatever the size of the volume, this is the most.
const DATA_MAX_BYTES: u64 = 9 * MIB;

fn volumes() -> impl Strategy<Value = Volume> {
    let start = prop_oneof![
        Just(0),
        0..1_u64 << 34,
        (0..1_u64 << 44).prop_map(|m| m & !0xF_FFFF)
    ];
    // As many small volumes as large ones.
    let len = (9_u32..58).prop_flat_map(|bits| 0..1_u64 << bits);
    let media = prop_oneof![Just(Media::Fixed), Just(Media::Removable)];
    (start, len, prop_oneof![Just(512), Just(4096)], media).prop_map(|(start, len, each, media)| {
        let whole = |bytes: u64| bytes - bytes % u64::from(each);
        Volume {
            extent: Extent::new(whole(start), whole(len)),
            sector_bytes: each,
            media,
        }
    })
}

fn cluster_sizes() -> impl Strategy<Value = Option<u32>> {
    prop_oneof![3 => Just(None), 3 => (8_u32..27).prop_map(|bit| Some(1 << bit)), 1 => any::<u32>().prop_map(Some)]
}

fn kinds() -> impl Strategy<Value = Option<FatKind>> {
    use FatKind::{Fat12, Fat16, Fat32};
    prop_oneof![
        Just(None),
        Just(Some(Fat12)),
        Just(Some(Fat16)),
        Just(Some(Fat32))
    ]
}

fn labels() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        Just(None),
        "[A-Z0-9 ]{1,12}".prop_map(Some),
        any::<String>().prop_map(Some)
    ]
}

fn holds(volume: &Volume, layout: &Layout) {
    let each = u64::from(volume.sector_bytes);
    let epochs = &layout.epochs().0;
    let mut data_bytes = 0;
    for epoch in epochs {
        assert!(!epoch.is_empty());
        let mut extents: Vec<_> = epoch.iter().map(Write::extent).collect();
        extents.sort_unstable();
        for extent in &extents {
            assert!(!extent.is_empty(), "{extent:?}");
            assert!(
                extent.start_bytes >= volume.extent.start_bytes,
                "{extent:?}"
            );
            assert!(
                extent.end_bytes() <= volume.extent.end_bytes(),
                "{extent:?}"
            );
            assert_eq!(
                (extent.start_bytes % each, extent.len_bytes % each),
                (0, 0),
                "{extent:?}"
            );
        }
        assert!(
            extents.windows(2).all(|pair| !pair[0].overlaps(&pair[1])),
            "{extents:?}"
        );
        for write in epoch {
            if let Write::Data { bytes, .. } = write {
                data_bytes += bytes.len() as u64;
            }
        }
    }
    assert!(data_bytes <= DATA_MAX_BYTES, "{data_bytes}");
    commit_comes_last(volume, layout);
    facts_fit(volume, layout.facts());
}

fn commit_comes_last(volume: &Volume, layout: &Layout) {
    let each = u64::from(volume.sector_bytes);
    let epochs = &layout.epochs().0;
    let boot = Extent::new(volume.extent.start_bytes, each);
    let (commit, before) = epochs.split_last().expect("epochs");
    let Write::Data { bytes, .. } = &commit[0] else {
        panic!("zeros committed")
    };
    assert_eq!((commit.len(), commit[0].extent()), (1, boot));
    assert_eq!(bytes[510..512], [0x55, 0xAA]);
    assert_eq!(before[0], [Write::Zeros(boot)]);
    assert!(
        before[1..]
            .iter()
            .flatten()
            .all(|write| !write.extent().overlaps(&boot))
    );
    // Whatever is not zero was made zero before: nothing of an old volume shows through.
    let zeroed = |extent: &Extent| {
        before.iter().flatten().any(|write| {
            let zeros = write.extent();
            matches!(write, Write::Zeros(_))
                && zeros.start_bytes <= extent.start_bytes
                && extent.end_bytes() <= zeros.end_bytes()
        })
    };
    assert!(epochs.iter().flatten().all(|write| zeroed(&write.extent())));

    let facts = layout.facts();
    let Extent {
        start_bytes,
        len_bytes,
    } = volume.extent;
    let end_bytes = len_bytes.min(MIB);
    for start_bytes in [
        start_bytes + each,
        volume.extent.end_bytes() - end_bytes + each,
    ] {
        assert!(
            zeroed(&Extent::new(start_bytes, end_bytes - each)),
            "an end is left as it was"
        );
    }
    let has_backup = matches!(facts.kind, Kind::Fat32 | Kind::Exfat);
    for (back, epoch) in before.iter().rev().enumerate() {
        let is_boot = |write: &Write| matches!(write, Write::Data { bytes: b, .. } if b == bytes);
        let backups = epoch.iter().filter(|write| is_boot(write)).count();
        let here = has_backup && back == 0;
        assert_eq!(
            (backups, here && epoch.len() == 1),
            (usize::from(here), here)
        );
    }
    fat_holds_its_clusters(facts, each, bytes);
}

fn facts_fit(volume: &Volume, facts: &Facts) {
    let data_bytes = u64::from(facts.clusters) * u64::from(facts.cluster_bytes);
    assert!(
        facts.data_start_bytes + data_bytes <= volume.extent.end_bytes(),
        "{facts:?}"
    );
    assert!(
        facts.free_bytes <= data_bytes && facts.free_bytes > 0,
        "{facts:?}"
    );
    let clusters = match facts.kind {
        Kind::Fat12 => 1..4085,
        Kind::Fat16 => 4085..65_525,
        Kind::Fat32 => 65_525..0x0FFF_FFF5,
        Kind::Exfat => 1..u32::MAX - 9,
    };
    assert!(clusters.contains(&facts.clusters), "{facts:?}");
}

/// Every cluster, and the two numbers before the first, has its entry.
fn fat_holds_its_clusters(facts: &Facts, each: u64, boot: &[u8]) {
    let word = |at: usize| u64::from(u16::from_le_bytes([boot[at], boot[at + 1]]));
    let long = |at: usize| word(at) | word(at + 2) << 16;
    let (sectors, entry_bits) = match facts.kind {
        Kind::Fat12 => (word(22), 12),
        Kind::Fat16 => (word(22), 16),
        Kind::Fat32 => (long(36), 32),
        Kind::Exfat => (long(84), 32),
    };
    let entries = sectors * each * 8 / entry_bits;
    assert!(entries >= u64::from(facts.clusters) + 2, "{facts:?}");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_fat_stays_inside_its_volume(
        volume in volumes(), kind in kinds(), cluster_bytes in cluster_sizes(), label in labels(),
    ) {
        let options = FatOptions { kind, cluster_bytes, label, ..fat_options() };
        match fat(&volume, &options) {
            Ok(layout) => {
                holds(&volume, &layout);
                let facts = layout.facts();
                prop_assert!(kind.is_none_or(|kind| facts.kind == kind.into()));
                prop_assert!(cluster_bytes.is_none_or(|bytes| facts.cluster_bytes == bytes));
            }
            Err(error) => prop_assert!(error.to_string().contains(": "), "no remedy: {error}"),
        }
    }

    #[test]
    fn an_exfat_stays_inside_its_volume(
        volume in volumes(), cluster_bytes in cluster_sizes(), label in labels(),
    ) {
        let options = ExfatOptions { cluster_bytes, label, ..exfat_options() };
        match exfat(&volume, &options) {
            Ok(layout) => {
                holds(&volume, &layout);
                let chosen = layout.facts().cluster_bytes;
                prop_assert!(cluster_bytes.is_none_or(|bytes| chosen == bytes));
            }
            Err(error) => prop_assert!(error.to_string().contains(": "), "no remedy: {error}"),
        }
    }

    /// With nothing forced there is a FAT for every size from 64 KiB up to 2 TiB, and an exFAT from
    /// 1 MiB on.
    #[test]
    fn where_the_choice_is_free_there_is_always_one(volume in volumes()) {
        let sectors = volume.extent.len_bytes / u64::from(volume.sector_bytes);
        let plain = FatOptions { label: None, ..fat_options() };
        let fits = volume.extent.len_bytes >= 0x2_0000 && volume.extent.len_bytes < 1 << 41;
        prop_assert!(!fits || sectors > u64::from(u32::MAX) || fat(&volume, &plain).is_ok());
        let fits = volume.extent.len_bytes >= MIB && volume.extent.len_bytes < 1 << 56;
        prop_assert!(!fits || exfat(&volume, &exfat_options()).is_ok());
    }
}

/// Every number of sectors of a small disk, so that no boundary is missed by chance.
#[test]
fn every_small_length_holds() {
    let mut kinds = BTreeSet::new();
    for sectors in 0..140_000 {
        let volume = volume(sectors * 512, 512);
        match fat(&volume, &fat_options()) {
            Ok(layout) => {
                holds(&volume, &layout);
                kinds.insert(layout.facts().kind.to_string());
            }
            Err(error) => assert!(sectors < 40, "{sectors}: {error}"),
        }
    }
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["FAT12", "FAT16"]);
}

/// Even the largest stays small in memory, and in the largest number of clusters.
#[test]
fn the_largest_volumes_hold() {
    let options = |cluster_bytes| ExfatOptions {
        cluster_bytes,
        ..exfat_options()
    };
    for (len_bytes, each, cluster_bytes) in [
        (1 << 41, 512, Some(512)),
        ((1 << 57) - MIB, 512, None),
        ((1 << 57) - MIB, 4096, Some(0x200_0000)),
    ] {
        let volume = volume(len_bytes, each);
        let layout = exfat(&volume, &options(cluster_bytes)).expect("it fits");
        holds(&volume, &layout);
    }
    for (len_bytes, each) in [((1 << 41) - 512, 512), (1 << 43, 4096)] {
        let volume = volume(len_bytes, each);
        holds(&volume, &fat(&volume, &fat_options()).expect("it fits"));
    }
}
