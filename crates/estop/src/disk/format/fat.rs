//! FAT12, FAT16 and FAT32.

use super::fat_geometry::{FATS, Geometry, choose};
use super::fat_records as records;
use super::label::{FileSystem, label};
use super::order::{Parts, ordered};
use super::volume::Sectors;
use super::{Facts, FatKind, FormatError, Layout, Stamp, Volume};
use crate::disk::extent::Write;

/// How a FAT volume is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FatOptions {
    /// Which FAT, or `None` for the usual one for the size.
    pub kind: Option<FatKind>,
    /// Bytes of a cluster, a power of two up to 64 KiB, or `None` for the usual one for the size.
    pub cluster_bytes: Option<u32>,
    /// The label: see [`super::label()`].
    pub label: Option<String>,
    /// The volume serial number. Two volumes should not have the same.
    pub volume_id: u32,
    /// When: it is stored with the label.
    pub stamp: Stamp,
}

/// Works out a FAT volume: Microsoft's FAT specification 1.03, two FATs, root directory of FAT32 in
/// cluster 2, data area aligned on the disk.
///
/// Up to 2^32 - 1 sectors: 2 TiB with sectors of 512 bytes.
///
/// # Errors
///
/// What stands in the way, with its remedy: see [`FormatError`].
pub fn fat(volume: &Volume, options: &FatOptions) -> Result<Layout, FormatError> {
    let sectors = Sectors::of(volume)?;
    let (date, time) = options.stamp.date_and_time()?;
    let named = options
        .label
        .as_deref()
        .map(|text| label(FileSystem::Fat, text))
        .transpose()?;
    let geometry = choose(&sectors, options.kind, options.cluster_bytes)?;

    let padded = padded(named.as_ref().map_or("NO NAME", |label| label.as_str()));
    let boot = records::boot_sector(
        &sectors,
        &geometry,
        volume.media,
        options.volume_id,
        &padded,
    );
    let root = named
        .as_ref()
        .map(|_| records::labelled_root(&sectors, &padded, date, time));
    let parts = parts(&sectors, &geometry, volume, &boot, root);

    let taken = match geometry.kind {
        FatKind::Fat12 | FatKind::Fat16 => 0,
        FatKind::Fat32 => 1,
    };
    let facts = Facts {
        kind: geometry.kind.into(),
        cluster_bytes: geometry.cluster_bytes,
        clusters: geometry.clusters,
        free_bytes: u64::from(geometry.clusters - taken) * u64::from(geometry.cluster_bytes),
        data_start_bytes: sectors
            .extent(u64::from(geometry.data_sector), 0)
            .start_bytes,
        volume_id: options.volume_id,
        label: named.map(|label| label.as_str().to_owned()),
    };
    Ok(Layout {
        facts,
        epochs: ordered(&sectors, parts, boot),
    })
}

/// Everything but the boot sector.
fn parts(
    sectors: &Sectors,
    geometry: &Geometry,
    volume: &Volume,
    boot: &[u8],
    root: Option<Vec<u8>>,
) -> Parts {
    let data = |sector: u64, bytes| {
        let at_bytes = sectors.extent(sector, 0).start_bytes;
        Write::Data { at_bytes, bytes }
    };
    let reserved = u64::from(geometry.reserved_sectors);
    let fat_sectors = u64::from(geometry.fat_sectors);
    let data_sector = u64::from(geometry.data_sector);
    let mut parts = Parts::default();

    // Reserved sectors, FATs and fixed root directory lie before the data area without a gap.
    parts.zeros.push(sectors.extent(0, data_sector));
    let first = records::first_fat_sector(sectors, geometry.kind, volume.media);
    for copy in 0..u64::from(FATS) {
        parts
            .data
            .push(data(reserved + copy * fat_sectors, first.clone()));
    }
    let root_sector = match geometry.kind {
        FatKind::Fat12 | FatKind::Fat16 => reserved + u64::from(FATS) * fat_sectors,
        FatKind::Fat32 => data_sector,
    };
    if let Some(root) = root {
        parts.data.push(data(root_sector, root));
    }
    if geometry.kind == FatKind::Fat32 {
        parts
            .zeros
            .push(sectors.extent(data_sector, u64::from(geometry.cluster_sectors)));
        let fsinfo = u64::from(records::FSINFO_SECTOR);
        let backup = u64::from(records::BACKUP_SECTOR);
        parts
            .data
            .push(data(fsinfo, records::fsinfo(sectors, geometry)));
        parts
            .data
            .push(data(backup + fsinfo, records::fsinfo(sectors, geometry)));
        parts.backup = Some(data(backup, boot.to_vec()));
    }
    parts
}

/// Eleven bytes, filled up with spaces. A checked label is ASCII and no longer than that.
fn padded(label: &str) -> [u8; 11] {
    let mut bytes = [b' '; 11];
    for (to, from) in bytes.iter_mut().zip(label.bytes()) {
        *to = from;
    }
    bytes
}
