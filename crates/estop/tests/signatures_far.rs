//! Far mirrors that no prober lists, so that there is no judge (their places are the formats' own),
//! and hostile content.

mod signature_support;

use std::ops::Range;

use estop::disk::Extent;
use estop::disk::signature::{probe, wipe_extents};
use proptest::prelude::*;
use signature_support::Memory;

const MIB: u64 = 1 << 20;

#[test]
fn far_mirrors_are_found_by_reading_and_zeroed() {
    let second = b"SKUL\xBA\xBE".as_slice();
    let ocfs2 = b"OCFSV2".as_slice();
    for (at, magic) in [
        (2 * MIB, second),
        (4 * MIB, second),
        (1 << 30, ocfs2),
        (1 << 32, ocfs2),
    ] {
        let mut disk = Memory::sparse(8 << 30, &[(at, magic)]);
        let extents = wipe_extents(&mut disk, Extent::new(0, 8 << 30)).unwrap();
        assert_eq!(extents.len(), 3, "{extents:?}");
        assert_eq!(extents[1], Extent::new(at, 4096));
        let mut elsewhere = Memory::sparse(8 << 30, &[(at + 512, magic)]);
        let extents = wipe_extents(&mut elsewhere, Extent::new(0, 8 << 30)).unwrap();
        assert_eq!(
            extents.len(),
            2,
            "no magic where the format has one: not touched"
        );
    }
}

#[test]
fn bitlocker_and_bcachefs_say_where_their_mirrors_are() {
    let mut boot = b"\xEB\x58\x90-FVE-FS-".to_vec();
    boot.resize(176, 0);
    let metadata = [64 * MIB, 128 * MIB, 192 * MIB];
    boot.extend(metadata.iter().flat_map(|at| at.to_le_bytes()));
    let mut pieces = vec![(0, boot.as_slice())];
    pieces.extend(metadata.iter().map(|at| (*at, b"-FVE-FS-".as_slice())));
    let mut disk = Memory::sparse(256 * MIB, &pieces);
    let starts: Vec<_> = far(&wipe_extents(&mut disk, Extent::new(0, 256 * MIB)).unwrap());
    assert_eq!(starts, metadata);

    let magic = b"\xC6\x85\x73\xF6\x66\xCE\x90\xA9\xD9\x6A\x60\xCF\x80\x3D\xF7\xEF";
    let mut layout = magic.to_vec();
    layout.extend([0, 11, 2, 0, 0, 0, 0, 0]);
    layout.extend([8_u64, 2056].iter().flat_map(|sector| sector.to_le_bytes()));
    let pieces = [
        (7 * 512, layout.as_slice()),
        (2056 * 512 + 24, magic.as_slice()),
    ];
    let mut disk = Memory::sparse(256 * MIB, &pieces);
    let extents = wipe_extents(&mut disk, Extent::new(0, 256 * MIB)).unwrap();
    assert_eq!(far(&extents), [2056 * 512]);
}

/// The starts of the extents between the two ends.
fn far(extents: &[Extent]) -> Vec<u64> {
    extents[1..extents.len() - 1]
        .iter()
        .map(|one| one.start_bytes)
        .collect()
}

#[test]
fn anchors_of_udf_are_removed_and_must_have_their_checksum() {
    let tag = |sum: u8| [2, 0, 3, 0, sum, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0];
    for (sum, removed_bytes) in [(6, MIB + 4096), (7, MIB)] {
        let anchor = tag(sum);
        let mut disk = Memory::sparse(16 * MIB, &[(256 * 4096, anchor.as_slice())]);
        let wiped = wipe_extents(&mut disk, Extent::new(0, 16 * MIB)).unwrap();
        // At 1 MiB, where blocks have 4 KiB: it touches the first MiB.
        assert_eq!(wiped[0].len_bytes, removed_bytes);
    }
}

/// Every magic of interest, to be strewn over random bytes.
const MAGICS: [(Range<u64>, &[u8]); 14] = [
    (0..4, b"XFSB"),
    (3..11, b"EXFAT   "),
    (3..11, b"NTFS    "),
    (0x52..0x5A, b"FAT32   "),
    (0..8, b"\xEB\x58\x90-FVE-FS-"),
    (0x1FE..0x200, &[0x55, 0xAA]),
    (512..520, b"EFI PART"),
    (1024..1030, b"OCFSV2"),
    (1030..1032, b"\x34\x34"),
    (0x438..0x43A, b"\x53\xEF"),
    (
        3584..3600,
        b"\xC6\x85\x73\xF6\x66\xCE\x90\xA9\xD9\x6A\x60\xCF\x80\x3D\xF7\xEF",
    ),
    (32769..32774, b"NSR02"),
    (65536..65540, b"\x01\x16\x19\x70"),
    (0..6, b"LUKS\xBA\xBE"),
];

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn hostile_content_never_panics_and_extents_are_always_in_order(
        seed: u64,
        size_kib in 0_u64..3000,
        start_bytes in 0_u64..10_000,
        len_bytes: u64,
        strewn in proptest::collection::vec(0..MAGICS.len(), 0..6),
        sector_bytes in prop_oneof![Just(512_u32), Just(4096)],
        ) {
        let mut disk = Memory::random(seed, size_kib * 1024);
        disk.sector_bytes = sector_bytes;
        for magic in strewn {
            let (at, bytes) = &MAGICS[magic];
            disk.write(start_bytes + at.start, bytes);
        }
        let volume = Extent::new(start_bytes, len_bytes);
        let found = probe(&mut disk, volume).unwrap();
        let extents = wipe_extents(&mut disk, volume).unwrap();
        let sector = u64::from(sector_bytes);
        for one in &extents {
            prop_assert!(one.start_bytes >= start_bytes && one.start_bytes % sector == 0);
            prop_assert!(one.end_bytes() <= disk.size() && one.len_bytes % sector == 0);
            prop_assert!(one.len_bytes > 0);
        }
        for pair in extents.windows(2) {
            prop_assert!(pair[0].end_bytes() < pair[1].start_bytes);
        }
        for one in &found {
            prop_assert!(one.at_bytes + one.len_bytes <= disk.size());
        }
    }
}
