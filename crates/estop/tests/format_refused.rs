//! What cannot be formatted is refused, with its remedy; what can, tells its facts.

mod format_support;

use estop::disk::format::{FatKind, FatOptions, FormatError, Kind, Stamp, Volume, exfat, fat};
use format_support::*;

#[test]
fn what_cannot_be_is_refused_with_its_remedy() {
    let plain = fat_options();
    let forced = |kind| FatOptions {
        kind: Some(kind),
        ..fat_options()
    };
    let refused = |volume: Volume, options: &FatOptions| fat(&volume, options).unwrap_err();
    let v = volume;

    assert!(matches!(
        refused(v(MIB, 520), &plain),
        FormatError::Sector { .. }
    ));
    assert!(matches!(
        refused(v(MIB + 1, 512), &plain),
        FormatError::Misaligned { .. }
    ));
    assert!(matches!(
        refused(volume_at(512, MIB, 4096), &plain),
        FormatError::Misaligned { .. }
    ));
    let past = volume_at(u64::MAX - 511, MIB, 512);
    assert!(matches!(refused(past, &plain), FormatError::PastEnd { .. }));
    assert!(matches!(
        refused(v(0, 512), &plain),
        FormatError::TooSmall { .. }
    ));
    let small = refused(v(8 * MIB, 512), &forced(FatKind::Fat32));
    assert!(
        matches!(
            small,
            FormatError::TooSmall {
                kind: Kind::Fat32,
                ..
            }
        ),
        "{small}"
    );
    let large = refused(v(5 * GIB, 512), &forced(FatKind::Fat16));
    assert!(
        matches!(
            large,
            FormatError::TooLarge {
                kind: Kind::Fat16,
                ..
            }
        ),
        "{large}"
    );
    for (len_bytes, each) in [(1 << 41, 512), (1 << 44, 4096)] {
        let error = refused(v(len_bytes, each), &plain);
        assert!(
            matches!(
                error,
                FormatError::TooLarge {
                    kind: Kind::Fat32,
                    ..
                }
            ),
            "{error}"
        );
        assert!(error.to_string().contains("exFAT"), "{error}");
    }
}

#[test]
fn options_that_cannot_be_are_refused_with_their_remedy() {
    let refused = |options: &FatOptions| fat(&volume(GIB, 512), options).unwrap_err();
    let clusters = FatOptions {
        cluster_bytes: Some(512),
        kind: Some(FatKind::Fat16),
        ..fat_options()
    };
    assert!(matches!(refused(&clusters), FormatError::Clusters { .. }));
    for cluster_bytes in [0, 256, 1000, 0x2_0000] {
        let options = FatOptions {
            cluster_bytes: Some(cluster_bytes),
            ..fat_options()
        };
        assert!(matches!(refused(&options), FormatError::Cluster { .. }));
    }
    for stamp in [
        Stamp {
            year: 1979,
            ..STAMP
        },
        Stamp {
            year: 2108,
            ..STAMP
        },
        Stamp { month: 13, ..STAMP },
        Stamp { day: 0, ..STAMP },
        Stamp { hour: 24, ..STAMP },
    ] {
        let options = FatOptions {
            stamp,
            ..fat_options()
        };
        assert_eq!(refused(&options), FormatError::Stamp(stamp));
    }
}

#[test]
fn exfat_is_refused_below_and_above_its_limits() {
    let tiny = exfat(&volume(MIB - 512, 512), &exfat_options()).unwrap_err();
    assert!(
        matches!(
            tiny,
            FormatError::TooSmall {
                needs_bytes: MIB,
                ..
            }
        ),
        "{tiny}"
    );
    let huge = exfat(&volume(1 << 58, 512), &exfat_options()).unwrap_err();
    assert!(
        matches!(
            huge,
            FormatError::TooLarge {
                kind: Kind::Exfat,
                ..
            }
        ),
        "{huge}"
    );
}

#[test]
fn facts_are_plain_json() {
    let layout = fat(&volume(GIB, 512), &fat_options()).expect("it fits");
    let facts = serde_json::to_value(layout.facts()).expect("JSON");
    assert_eq!(facts["kind"], "fat32");
    assert_eq!(facts["cluster_bytes"], 4096);
    assert_eq!(facts["label"], "TEST VOL");
}
