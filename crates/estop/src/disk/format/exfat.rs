//! exFAT.

use super::exfat_geometry::{FIRST_CLUSTER, Geometry, choose};
use super::exfat_records as records;
use super::label::{FileSystem, Label, label};
use super::order::{Parts, ordered};
use super::volume::Sectors;
use super::{Facts, FormatError, Kind, Layout, Volume};
use crate::disk::extent::Write;

/// How an exFAT volume is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExfatOptions {
    /// Bytes of a cluster, a power of two up to 32 MiB, or `None` for the usual one for the size.
    pub cluster_bytes: Option<u32>,
    /// The label: see [`super::label()`].
    pub label: Option<String>,
    /// The volume serial number. Two volumes should not have the same.
    pub volume_id: u32,
}

/// Works out an exFAT volume: Microsoft's exFAT specification, revision 1.00, one FAT, the
/// recommended up-case table, FAT and clusters aligned on the disk.
///
/// From 1 MiB to 128 PiB.
///
/// # Errors
///
/// What stands in the way, with its remedy: see [`FormatError`].
pub fn exfat(volume: &Volume, options: &ExfatOptions) -> Result<Layout, FormatError> {
    let sectors = Sectors::of(volume)?;
    let named = options
        .label
        .as_deref()
        .map(|text| label(FileSystem::Exfat, text))
        .transpose()?;
    let geometry = choose(&sectors, options.cluster_bytes)?;
    let (boot, region) = records::boot_region(&sectors, &geometry, options.volume_id);
    let parts = parts(&sectors, &geometry, &boot, region, named.as_ref());

    let free_clusters = geometry.clusters - geometry.taken_clusters();
    let facts = Facts {
        kind: Kind::Exfat,
        cluster_bytes: geometry.cluster_bytes,
        clusters: geometry.clusters,
        free_bytes: u64::from(free_clusters) * u64::from(geometry.cluster_bytes),
        data_start_bytes: sectors
            .extent(u64::from(geometry.heap_sector), 0)
            .start_bytes,
        volume_id: options.volume_id,
        label: named.map(|label| label.as_str().to_owned()),
    };
    Ok(Layout {
        facts,
        epochs: ordered(&sectors, parts, boot),
    })
}

/// Everything but the boot sector. `region` is what follows it in both boot regions.
fn parts(
    sectors: &Sectors,
    geometry: &Geometry,
    boot: &[u8],
    region: Vec<u8>,
    label: Option<&Label>,
) -> Parts {
    let cluster_sectors = u64::from(geometry.cluster_bytes / sectors.each_bytes);
    let heap = u64::from(geometry.heap_sector);
    let cluster = |number: u32| heap + u64::from(number - FIRST_CLUSTER) * cluster_sectors;
    let data = |sector: u64, bytes| {
        let at_bytes = sectors.extent(sector, 0).start_bytes;
        Write::Data { at_bytes, bytes }
    };
    // From the boot regions through the FAT to the root directory everything is new.
    let zeros = vec![sectors.extent(0, cluster(geometry.root_cluster()) + cluster_sectors)];
    let root = records::root(sectors, geometry, label);
    let data_writes = vec![
        data(1, region.clone()),
        data(records::REGION_SECTORS + 1, region),
        data(
            u64::from(geometry.fat_sector),
            records::fat(sectors, geometry),
        ),
        data(cluster(FIRST_CLUSTER), records::bitmap(sectors, geometry)),
        data(
            cluster(geometry.upcase_cluster()),
            records::upcase_table(sectors),
        ),
        data(cluster(geometry.root_cluster()), root),
    ];
    let backup = Some(data(records::REGION_SECTORS, boot.to_vec()));
    Parts {
        zeros,
        data: data_writes,
        backup,
    }
}
