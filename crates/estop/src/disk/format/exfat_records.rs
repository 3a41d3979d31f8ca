//! The sectors of an exFAT volume, byte for byte (exFAT specification).

use super::exfat_geometry::{FIRST_CLUSTER, Geometry};
use super::label::Label;
use super::volume::Sectors;
use super::{put, upcase};

/// Sectors of a boot region (§2, table 2).
pub(super) const REGION_SECTORS: u64 = 12;
/// Extended boot sectors, after the boot sector (§3.2).
const EXTENDED_SECTORS: usize = 8;
/// Sectors that the checksum covers (§3.4).
const CHECKED_SECTORS: usize = 11;
/// What stands where boot code is not given (§3.1.18): HLT.
const NO_BOOT_CODE: u8 = 0xF4;
/// End of a cluster chain (§4.1.3).
const CHAIN_END: u32 = 0xFFFF_FFFF;
/// Bytes of a directory entry.
const ENTRY_BYTES: usize = 32;

/// A boot region: the boot sector, and the 11 sectors after it with the checksum over all.
pub(super) fn boot_region(
    sectors: &Sectors,
    geometry: &Geometry,
    volume_id: u32,
) -> (Vec<u8>, Vec<u8>) {
    let each = sectors.each_bytes as usize;
    let boot = boot_sector(sectors, geometry, volume_id);
    // OEM parameters (§3.3) and the reserved sector stay zero: there are no parameters.
    let mut rest = vec![0; (CHECKED_SECTORS - 1) * each];
    for sector in rest.chunks_mut(each).take(EXTENDED_SECTORS) {
        put(sector, each - 4, &0xAA55_0000_u32.to_le_bytes());
    }
    // VolumeFlags and PercentInUse change in use, and are left out of the checksum.
    let sum = rotated_sum(0, &boot[..106]);
    let sum = rotated_sum(sum, &boot[108..112]);
    let sum = rotated_sum(sum, &boot[113..]);
    let sum = rotated_sum(sum, &rest);
    rest.extend(sum.to_le_bytes().repeat(each / 4));
    (boot, rest)
}

/// The main boot sector (§3.1).
fn boot_sector(sectors: &Sectors, geometry: &Geometry, volume_id: u32) -> Vec<u8> {
    let mut sector = vec![0; sectors.each_bytes as usize];
    let cluster_sectors = geometry.cluster_bytes / sectors.each_bytes;
    put(&mut sector, 0, &[0xEB, 0x76, 0x90]);
    put(&mut sector, 3, b"EXFAT   ");
    put(&mut sector, 64, &sectors.before().to_le_bytes());
    put(&mut sector, 72, &sectors.count.to_le_bytes());
    let numbers = [
        geometry.fat_sector,
        geometry.fat_sectors,
        geometry.heap_sector,
        geometry.clusters,
        geometry.root_cluster(),
        volume_id,
    ];
    put(&mut sector, 80, &numbers.map(u32::to_le_bytes).concat());
    put(&mut sector, 104, &0x0100_u16.to_le_bytes());
    sector[108] = log2(sectors.each_bytes);
    sector[109] = log2(cluster_sectors);
    sector[110] = 1;
    sector[111] = 0x80;
    sector[112] = percent_in_use(geometry);
    sector[120..510].fill(NO_BOOT_CODE);
    put(&mut sector, 510, &[0x55, 0xAA]);
    sector
}

/// The FAT as far as it is not zero, in whole sectors (§4.1).
pub(super) fn fat(sectors: &Sectors, geometry: &Geometry) -> Vec<u8> {
    let mut entries = vec![0xFFFF_FFF8, CHAIN_END];
    let ends = [
        geometry.upcase_cluster(),
        geometry.root_cluster(),
        geometry.root_cluster() + 1,
    ];
    for next in FIRST_CLUSTER + 1..=geometry.root_cluster() + 1 {
        entries.push(if ends.contains(&next) {
            CHAIN_END
        } else {
            next
        });
    }
    whole_sectors(
        sectors,
        entries.into_iter().flat_map(u32::to_le_bytes).collect(),
    )
}

/// The allocation bitmap as far as it is not zero, in whole sectors (§7.1.5).
pub(super) fn bitmap(sectors: &Sectors, geometry: &Geometry) -> Vec<u8> {
    let taken = geometry.taken_clusters();
    let mut bits = vec![0xFF; (taken / 8) as usize];
    bits.push(!(0xFF << (taken % 8)));
    whole_sectors(sectors, bits)
}

/// The up-case table, in whole sectors.
pub(super) fn upcase_table(sectors: &Sectors) -> Vec<u8> {
    whole_sectors(sectors, upcase::table())
}

/// The first sector of the root directory (§7.1 to §7.3).
pub(super) fn root(sectors: &Sectors, geometry: &Geometry, label: Option<&Label>) -> Vec<u8> {
    // Also without a label, with a length of 0 (§7.3.2), since there are readers that look for the
    // other two in second and third place.
    let mut volume_label = [0; ENTRY_BYTES];
    volume_label[0] = 0x83;
    let text = label.map_or("", Label::as_str);
    for (unit, at) in text.encode_utf16().zip((2..24).step_by(2)) {
        put(&mut volume_label, at, &unit.to_le_bytes());
        volume_label[1] += 1;
    }
    let mut bitmap = [0; ENTRY_BYTES];
    bitmap[0] = 0x81;
    put(&mut bitmap, 20, &FIRST_CLUSTER.to_le_bytes());
    put(
        &mut bitmap,
        24,
        &u64::from(geometry.bitmap_bytes()).to_le_bytes(),
    );
    let mut upcase = [0; ENTRY_BYTES];
    upcase[0] = 0x82;
    put(&mut upcase, 4, &upcase::TABLE_CHECKSUM.to_le_bytes());
    put(&mut upcase, 20, &geometry.upcase_cluster().to_le_bytes());
    put(
        &mut upcase,
        24,
        &u64::from(upcase::TABLE_BYTES).to_le_bytes(),
    );
    whole_sectors(sectors, [volume_label, bitmap, upcase].concat())
}

/// The checksum of boot regions (§3.4, figure 1) and up-case tables (§7.2.2, figure 3).
pub(super) fn rotated_sum(sum: u32, bytes: &[u8]) -> u32 {
    let add = |sum: u32, &byte: &u8| sum.rotate_right(1).wrapping_add(u32::from(byte));
    bytes.iter().fold(sum, add)
}

fn percent_in_use(geometry: &Geometry) -> u8 {
    let percent = u64::from(geometry.taken_clusters()) * 100 / u64::from(geometry.clusters);
    // 0xFF: not known (§3.1.17). There are more clusters than are taken, so it is known.
    u8::try_from(percent).unwrap_or(0xFF)
}

/// The exponent of a power of two.
const fn log2(value: u32) -> u8 {
    #[expect(clippy::cast_possible_truncation, reason = "it is at most 31")]
    let exponent = value.ilog2() as u8;
    exponent
}

fn whole_sectors(sectors: &Sectors, mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(bytes.len().next_multiple_of(sectors.each_bytes as usize), 0);
    bytes
}
