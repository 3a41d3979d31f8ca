//! Where everything of an exFAT volume lies (exFAT specification, §3.1).

use super::volume::Sectors;
use super::{FormatError, Kind, upcase};

/// The smallest volume (§3.1.6).
const VOLUME_MIN_BYTES: u64 = 0x10_0000;
/// The largest cluster (§3.1.15).
const CLUSTER_MAX_BYTES: u32 = 0x200_0000;
/// The largest number of clusters (§3.1.9).
const CLUSTERS_MAX: u32 = u32::MAX - 10;
/// Main and backup boot region (§2, table 2).
const BOOT_SECTORS: u64 = 24;
/// The first cluster has this number.
pub(super) const FIRST_CLUSTER: u32 = 2;
/// Bytes of a FAT entry.
const ENTRY_BYTES: u64 = 4;

/// Where everything lies, in sectors from the start of the volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Geometry {
    pub(super) cluster_bytes: u32,
    pub(super) fat_sector: u32,
    pub(super) fat_sectors: u32,
    /// First sector of cluster 2.
    pub(super) heap_sector: u32,
    pub(super) clusters: u32,
    /// Clusters of the allocation bitmap, from cluster 2 on.
    pub(super) bitmap_clusters: u32,
    /// Clusters of the up-case table, after those. One more is the root directory.
    pub(super) upcase_clusters: u32,
}

impl Geometry {
    /// First cluster of the up-case table.
    pub(super) const fn upcase_cluster(&self) -> u32 {
        FIRST_CLUSTER + self.bitmap_clusters
    }

    /// The cluster of the root directory.
    pub(super) const fn root_cluster(&self) -> u32 {
        self.upcase_cluster() + self.upcase_clusters
    }

    /// Clusters taken from the start: bitmap, up-case table, root directory.
    pub(super) const fn taken_clusters(&self) -> u32 {
        self.root_cluster() + 1 - FIRST_CLUSTER
    }

    /// Length of the allocation bitmap in bytes.
    pub(super) const fn bitmap_bytes(&self) -> u32 {
        self.clusters.div_ceil(8)
    }
}

/// Lays a volume out.
///
/// # Errors
///
/// [`FormatError::TooSmall`], [`FormatError::TooLarge`], [`FormatError::Cluster`] or
/// [`FormatError::Clusters`].
pub(super) fn choose(sectors: &Sectors, asked_bytes: Option<u32>) -> Result<Geometry, FormatError> {
    let kind = Kind::Exfat;
    let len_bytes = sectors.extent.len_bytes;
    if len_bytes < VOLUME_MIN_BYTES {
        return Err(FormatError::TooSmall {
            kind,
            len_bytes,
            needs_bytes: VOLUME_MIN_BYTES,
        });
    }
    if let Some(cluster_bytes) = asked_bytes {
        let (least_bytes, most_bytes) = (sectors.each_bytes, CLUSTER_MAX_BYTES);
        let known = (least_bytes..=most_bytes).contains(&cluster_bytes);
        if !known || !cluster_bytes.is_power_of_two() {
            return Err(FormatError::Cluster {
                cluster_bytes,
                least_bytes,
                most_bytes,
            });
        }
        return fit(sectors, cluster_bytes);
    }
    let usual_bytes = usual_cluster(len_bytes).max(sectors.each_bytes);
    // Every power of two there is above the usual one: at most 14.
    let sizes = (0..u32::BITS).map(|bit| 1 << bit);
    let sizes = sizes.filter(|size| (usual_bytes..=CLUSTER_MAX_BYTES).contains(size));
    let holds_bytes = u64::from(CLUSTERS_MAX) * u64::from(CLUSTER_MAX_BYTES);
    sizes
        .filter_map(|cluster_bytes| fit(sectors, cluster_bytes).ok())
        .next()
        .ok_or(FormatError::TooLarge {
            kind,
            len_bytes,
            holds_bytes,
        })
}

/// What Windows takes: 4 KiB up to 256 MiB, 32 KiB up to 32 GiB, then 128 KiB.
const fn usual_cluster(len_bytes: u64) -> u32 {
    match len_bytes {
        0..=0x1000_0000 => 0x1000,
        0x1000_0001..=0x8_0000_0000 => 0x8000,
        _ => 0x2_0000,
    }
}

/// Lays a volume out with a cluster size.
fn fit(sectors: &Sectors, cluster_bytes: u32) -> Result<Geometry, FormatError> {
    let each = u64::from(sectors.each_bytes);
    let cluster_sectors = u64::from(cluster_bytes) / each;
    let align_bytes = sectors.align_bytes().max(0x1000);
    let fat_sector = sectors.aligned(BOOT_SECTORS, align_bytes);
    let heap_sector = |fat: u64| sectors.aligned(fat_sector + fat, align_bytes);
    let clusters = |fat: u64| sectors.count.saturating_sub(heap_sector(fat)) / cluster_sectors;
    let fat_for =
        |clusters: u64| ((clusters + u64::from(FIRST_CLUSTER)) * ENTRY_BYTES).div_ceil(each);
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
    let upcase_clusters = u32::from(upcase::TABLE_BYTES).div_ceil(cluster_bytes);
    // At least one cluster for the bitmap, one for the root directory, and one for a file.
    let (least, most) = (upcase_clusters + 3, CLUSTERS_MAX);
    let misfit = || FormatError::Clusters {
        kind: Kind::Exfat,
        cluster_bytes,
        clusters: count,
        least,
        most,
    };
    let narrow = |sectors: u64| u32::try_from(sectors).map_err(|_| misfit());
    let clusters = narrow(count)?;
    if !(least..=most).contains(&clusters) {
        return Err(misfit());
    }
    let geometry = Geometry {
        cluster_bytes,
        fat_sector: narrow(fat_sector)?,
        fat_sectors: narrow(fat_sectors)?,
        heap_sector: narrow(heap_sector(fat_sectors))?,
        clusters,
        bitmap_clusters: clusters.div_ceil(8).div_ceil(cluster_bytes),
        upcase_clusters,
    };
    if geometry.taken_clusters() < clusters {
        Ok(geometry)
    } else {
        Err(misfit())
    }
}
