//! Where everything of a FAT volume lies (FAT specification 1.03).

use super::volume::Sectors;
use super::{FatKind, FormatError};

/// How far to stay from the cluster counts where one kind becomes another: "many programs in the
/// world are wrong here by 1, 2, 8, 10, 16" (FAT specification 1.03, "FAT Type Determination").
const MARGIN: u32 = 16;
/// The largest cluster: 32 KiB is the specification's, 64 KiB is what Windows, Linux and macOS read.
const CLUSTER_MAX_BYTES: u32 = 0x1_0000;
/// Two, as "recommended for all FAT volumes".
pub(super) const FATS: u8 = 2;
/// A FAT32 volume has its boot sector, FSInfo and their backups in the first 8 of these.
const FAT32_RESERVED_SECTORS: u64 = 32;
/// From here on a FAT12 or FAT16 root directory has the usual 512 entries; below, those of a
/// floppy disk.
const LARGE_BYTES: u64 = 0x40_0000;
/// Bytes of a directory entry.
const ENTRY_BYTES: u32 = 32;

/// Where everything lies, in sectors from the start of the volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Geometry {
    pub(super) kind: FatKind,
    pub(super) cluster_bytes: u32,
    /// Sectors per cluster.
    pub(super) cluster_sectors: u8,
    /// Sectors before the first FAT.
    pub(super) reserved_sectors: u16,
    /// Sectors of one FAT.
    pub(super) fat_sectors: u32,
    /// Entries of the fixed root directory; 0 on FAT32.
    pub(super) root_entries: u16,
    /// First sector of cluster 2.
    pub(super) data_sector: u32,
    /// Sectors of the volume.
    pub(super) total_sectors: u32,
    pub(super) clusters: u32,
}

/// Chooses kind and cluster size where they are left open.
///
/// # Errors
///
/// [`FormatError::TooSmall`], [`FormatError::TooLarge`], [`FormatError::Cluster`] or
/// [`FormatError::Clusters`].
pub(super) fn choose(
    sectors: &Sectors,
    kind: Option<FatKind>,
    cluster_bytes: Option<u32>,
) -> Result<Geometry, FormatError> {
    let len_bytes = sectors.extent.len_bytes;
    let Ok(total_sectors) = u32::try_from(sectors.count) else {
        let kind = kind.unwrap_or(FatKind::Fat32).into();
        let holds_bytes = u64::from(u32::MAX) * u64::from(sectors.each_bytes);
        return Err(FormatError::TooLarge {
            kind,
            len_bytes,
            holds_bytes,
        });
    };
    if let Some(cluster_bytes) = cluster_bytes {
        let least_bytes = sectors.each_bytes;
        let known = (least_bytes..=CLUSTER_MAX_BYTES).contains(&cluster_bytes);
        if !known || !cluster_bytes.is_power_of_two() {
            let most_bytes = CLUSTER_MAX_BYTES;
            return Err(FormatError::Cluster {
                cluster_bytes,
                least_bytes,
                most_bytes,
            });
        }
    }
    let all = by_preference(len_bytes);
    let kinds = kind.as_ref().map_or(&all[..], std::slice::from_ref);
    for &kind in kinds {
        for size_bytes in cluster_sizes(sectors, kind, cluster_bytes) {
            if let Ok(geometry) = fit(sectors, total_sectors, kind, size_bytes) {
                return Ok(geometry);
            }
        }
    }
    Err(misfit(sectors, total_sectors, kind, cluster_bytes))
}

/// The numbers of clusters that a kind is given here.
fn clusters_of(kind: FatKind) -> (u32, u32) {
    match kind {
        FatKind::Fat12 => (MARGIN, 4_084 - MARGIN),
        FatKind::Fat16 => (4_085 + MARGIN, 65_524 - MARGIN),
        FatKind::Fat32 => (65_525 + MARGIN, 0x0FFF_FFF4),
    }
}

/// The kinds by length: FAT12 below 4.1 MB, FAT32 from 512 MiB on (FAT specification 1.03, "FAT
/// Volume Initialization").
const fn by_preference(len_bytes: u64) -> [FatKind; 3] {
    match len_bytes {
        0..=0x41_A000 => [FatKind::Fat12, FatKind::Fat16, FatKind::Fat32],
        0x41_A001..0x2000_0000 => [FatKind::Fat16, FatKind::Fat12, FatKind::Fat32],
        _ => [FatKind::Fat32, FatKind::Fat16, FatKind::Fat12],
    }
}

/// The cluster sizes to try: the one asked for; or the usual one, then larger, then smaller ones.
fn cluster_sizes(sectors: &Sectors, kind: FatKind, asked_bytes: Option<u32>) -> Vec<u32> {
    if let Some(asked_bytes) = asked_bytes {
        return vec![asked_bytes];
    }
    let least_bytes = sectors.each_bytes;
    let usual_bytes = usual_cluster(kind, sectors.extent.len_bytes).max(least_bytes);
    // Every power of two there is: at most 8.
    let all = (0..u32::BITS).map(|bit| 1 << bit);
    let known: Vec<u32> = all
        .filter(|c| (least_bytes..=CLUSTER_MAX_BYTES).contains(c))
        .collect();
    let larger = known.iter().copied().filter(|&c| c >= usual_bytes);
    let smaller = known.iter().rev().copied().filter(|&c| c < usual_bytes);
    larger.chain(smaller).collect()
}

/// The cluster size by length of the volume (FAT specification 1.03, tables DskTableFAT16 and
/// DskTableFAT32; it has none for FAT12: the smallest that does).
fn usual_cluster(kind: FatKind, len_bytes: u64) -> u32 {
    const MIB: u64 = 0x10_0000;
    match (kind, len_bytes.div_ceil(MIB)) {
        (FatKind::Fat32, 0..=260) => 0x200,
        (FatKind::Fat32, 0..=8_192) => 0x1000,
        (FatKind::Fat32, 0..=16_384) => 0x2000,
        (FatKind::Fat32, 0..=32_768) => 0x4000,
        (FatKind::Fat32, _) => 0x8000,
        (FatKind::Fat16, 0..=16) => 0x400,
        (FatKind::Fat16, 0..=128) => 0x800,
        (FatKind::Fat16, 0..=256) => 0x1000,
        (FatKind::Fat16, 0..=512) => 0x2000,
        (FatKind::Fat16, 0..=1_024) => 0x4000,
        (FatKind::Fat16, 0..=2_048) => 0x8000,
        (FatKind::Fat16, _) => 0x1_0000,
        (FatKind::Fat12, _) => 0x200,
    }
}

/// Lays a kind with a cluster size out, or says how many clusters there would be.
fn fit(
    sectors: &Sectors,
    total_sectors: u32,
    kind: FatKind,
    cluster_bytes: u32,
) -> Result<Geometry, u64> {
    let each = u64::from(sectors.each_bytes);
    let cluster_sectors = u64::from(cluster_bytes) / each;
    let root_entries = root_entries(kind, sectors);
    let root_sectors = u64::from(root_entries) * u64::from(ENTRY_BYTES) / each;
    let least_reserved = match kind {
        FatKind::Fat12 | FatKind::Fat16 => 1,
        FatKind::Fat32 => FAT32_RESERVED_SECTORS,
    };
    let align_bytes = sectors.align_bytes();
    let fats = u64::from(FATS);
    let data_sector =
        |fat: u64| sectors.aligned(least_reserved + fats * fat + root_sectors, align_bytes);
    let clusters = |fat: u64| sectors.count.saturating_sub(data_sector(fat)) / cluster_sectors;
    // A FAT of whole pages keeps the FATs themselves aligned, too.
    let granule = u64::from((align_bytes.min(0x1000) / sectors.each_bytes).max(1));
    let fat_for = |clusters: u64| {
        let bytes = ((clusters + 2) * entry_bits(kind)).div_ceil(8);
        bytes.div_ceil(each).next_multiple_of(granule)
    };
    // For the clusters there would be without any FAT it is large enough; the second guess wastes
    // less, and is taken when it does.
    let ample = fat_for(clusters(0));
    let tight = fat_for(clusters(ample));
    let fat_sectors = if fat_for(clusters(tight)) <= tight {
        tight
    } else {
        ample
    };
    let count = clusters(fat_sectors);
    let (least, most) = clusters_of(kind);
    let counted = u32::try_from(count)
        .ok()
        .filter(|count| (least..=most).contains(count));
    let reserved = data_sector(fat_sectors) - fats * fat_sectors - root_sectors;
    Ok(Geometry {
        kind,
        cluster_bytes,
        cluster_sectors: u8::try_from(cluster_sectors).map_err(|_| count)?,
        reserved_sectors: u16::try_from(reserved).map_err(|_| count)?,
        fat_sectors: u32::try_from(fat_sectors).map_err(|_| count)?,
        root_entries,
        data_sector: u32::try_from(data_sector(fat_sectors)).map_err(|_| count)?,
        total_sectors,
        clusters: counted.ok_or(count)?,
    })
}

const fn entry_bits(kind: FatKind) -> u64 {
    match kind {
        FatKind::Fat12 => 12,
        FatKind::Fat16 => 16,
        FatKind::Fat32 => 32,
    }
}

/// Entries of the fixed root directory, in whole sectors.
const fn root_entries(kind: FatKind, sectors: &Sectors) -> u16 {
    match (
        kind,
        sectors.extent.len_bytes < LARGE_BYTES,
        sectors.each_bytes,
    ) {
        (FatKind::Fat32, ..) => 0,
        (_, true, 512) => 224,
        (_, true, _) => 256,
        (_, false, _) => 512,
    }
}

/// Why nothing fits.
fn misfit(
    sectors: &Sectors,
    total_sectors: u32,
    kind: Option<FatKind>,
    cluster_bytes: Option<u32>,
) -> FormatError {
    let len_bytes = sectors.extent.len_bytes;
    let [preferred, ..] = by_preference(len_bytes);
    if let Some(cluster_bytes) = cluster_bytes {
        let kind = kind.unwrap_or(preferred);
        let (least, most) = clusters_of(kind);
        let clusters = fit(sectors, total_sectors, kind, cluster_bytes)
            .err()
            .unwrap_or_default();
        return FormatError::Clusters {
            kind: kind.into(),
            cluster_bytes,
            clusters,
            least,
            most,
        };
    }
    let kind = kind.unwrap_or(preferred);
    let (least, most) = clusters_of(kind);
    let needs_bytes = u64::from(least) * u64::from(sectors.each_bytes);
    let smallest = fit(sectors, total_sectors, kind, sectors.each_bytes);
    if smallest.is_err_and(|clusters| clusters < u64::from(least)) {
        return FormatError::TooSmall {
            kind: kind.into(),
            len_bytes,
            needs_bytes,
        };
    }
    let holds_bytes = u64::from(most) * u64::from(CLUSTER_MAX_BYTES);
    FormatError::TooLarge {
        kind: kind.into(),
        len_bytes,
        holds_bytes,
    }
}
