//! The sectors of a FAT volume, byte for byte (FAT specification 1.03).

use super::fat_geometry::{FATS, Geometry};
use super::volume::Sectors;
use super::{FatKind, Media, put};

/// Where FAT32 has its FSInfo sector, and, from [`BACKUP_SECTOR`] on, its copy.
pub(super) const FSINFO_SECTOR: u16 = 1;
/// Where FAT32 has the copy of its boot sector ("no value other than 6 is recommended").
pub(super) const BACKUP_SECTOR: u16 = 6;
/// First cluster of the FAT32 root directory.
pub(super) const ROOT_CLUSTER: u32 = 2;

/// "Recommended, as it is the least likely to cause compatibility problems" (BS_OEMName).
const OEM_NAME: &[u8; 8] = b"MSWIN4.1";
/// INT 18h (no boot device: go on with the next), and should that come back, HLT for ever.
const BOOT_CODE: &[u8] = &[0xCD, 0x18, 0xF4, 0xEB, 0xFD];
const SIGNATURE: [u8; 2] = [0x55, 0xAA];
/// Directory attribute of the volume label.
const ATTR_VOLUME_ID: u8 = 0x08;

/// The boot sector. `label` is 11 bytes, padded with spaces.
pub(super) fn boot_sector(
    sectors: &Sectors,
    geometry: &Geometry,
    media: Media,
    volume_id: u32,
    label: &[u8; 11],
) -> Vec<u8> {
    let mut sector = vec![0; sectors.each_bytes as usize];
    put(&mut sector, 3, OEM_NAME);
    bpb(&mut sector, sectors, geometry, media);
    let drive = match media {
        Media::Fixed => 0x80,
        Media::Removable => 0x00,
    };
    let (jump, extended, name) = match geometry.kind {
        FatKind::Fat12 => ([0xEB, 0x3C, 0x90], 36, b"FAT12   "),
        FatKind::Fat16 => ([0xEB, 0x3C, 0x90], 36, b"FAT16   "),
        FatKind::Fat32 => ([0xEB, 0x58, 0x90], 64, b"FAT32   "),
    };
    put(&mut sector, 0, &jump);
    sector[extended] = drive;
    sector[extended + 2] = 0x29;
    put(&mut sector, extended + 3, &volume_id.to_le_bytes());
    put(&mut sector, extended + 7, label);
    put(&mut sector, extended + 18, name);
    put(&mut sector, extended + 26, BOOT_CODE);
    put(&mut sector, 510, &SIGNATURE);
    sector
}

/// The BIOS parameter block.
fn bpb(sector: &mut [u8], sectors: &Sectors, geometry: &Geometry, media: Media) {
    put(sector, 11, &sectors.each_bytes.to_le_bytes()[..2]);
    sector[13] = geometry.cluster_sectors;
    put(sector, 14, &geometry.reserved_sectors.to_le_bytes());
    sector[16] = FATS;
    put(sector, 17, &geometry.root_entries.to_le_bytes());
    sector[21] = media_byte(media);
    // 1.44 MB floppy disks have a shape; everything else is addressed by sector number, and gets
    // the shape that a BIOS pretends.
    let (track_sectors, heads): (u16, u16) = match (sectors.each_bytes, geometry.total_sectors) {
        (512, 2880) => (18, 2),
        _ => (63, 255),
    };
    put(sector, 24, &track_sectors.to_le_bytes());
    put(sector, 26, &heads.to_le_bytes());
    // Only boot code reads it: a partition past what 32 bits can count says 0.
    let hidden = u32::try_from(sectors.before()).unwrap_or(0);
    put(sector, 28, &hidden.to_le_bytes());
    match (geometry.kind, u16::try_from(geometry.total_sectors)) {
        (FatKind::Fat12 | FatKind::Fat16, Ok(total)) => put(sector, 19, &total.to_le_bytes()),
        _ => put(sector, 32, &geometry.total_sectors.to_le_bytes()),
    }
    let fat = geometry.fat_sectors.to_le_bytes();
    match geometry.kind {
        FatKind::Fat12 | FatKind::Fat16 => put(sector, 22, &fat[..2]),
        FatKind::Fat32 => {
            put(sector, 36, &fat);
            put(sector, 44, &ROOT_CLUSTER.to_le_bytes());
            put(sector, 48, &FSINFO_SECTOR.to_le_bytes());
            put(sector, 50, &BACKUP_SECTOR.to_le_bytes());
        }
    }
}

/// The FSInfo sector of FAT32.
pub(super) fn fsinfo(sectors: &Sectors, geometry: &Geometry) -> Vec<u8> {
    let mut sector = vec![0; sectors.each_bytes as usize];
    put(&mut sector, 0, b"RRaA");
    put(&mut sector, 484, b"rrAa");
    put(&mut sector, 488, &(geometry.clusters - 1).to_le_bytes());
    put(&mut sector, 492, &(ROOT_CLUSTER + 1).to_le_bytes());
    put(&mut sector, 510, &SIGNATURE);
    sector
}

/// The first sector of a FAT: media byte, "clean", and on FAT32 the root directory's one cluster.
pub(super) fn first_fat_sector(sectors: &Sectors, kind: FatKind, media: Media) -> Vec<u8> {
    let mut sector = vec![0; sectors.each_bytes as usize];
    let media = media_byte(media);
    match kind {
        FatKind::Fat12 => put(&mut sector, 0, &[media, 0xFF, 0xFF]),
        FatKind::Fat16 => put(&mut sector, 0, &[media, 0xFF, 0xFF, 0xFF]),
        FatKind::Fat32 => {
            put(&mut sector, 0, &[media, 0xFF, 0xFF, 0x0F]);
            put(&mut sector, 4, &0x0FFF_FFFF_u32.to_le_bytes());
            put(&mut sector, 8, &0x0FFF_FFFF_u32.to_le_bytes());
        }
    }
    sector
}

/// The first sector of a root directory that holds a label.
pub(super) fn labelled_root(sectors: &Sectors, label: &[u8; 11], date: u16, time: u16) -> Vec<u8> {
    let mut sector = vec![0; sectors.each_bytes as usize];
    put(&mut sector, 0, label);
    sector[11] = ATTR_VOLUME_ID;
    for (at, value) in [(14, time), (16, date), (18, date), (22, time), (24, date)] {
        put(&mut sector, at, &value.to_le_bytes());
    }
    sector
}

const fn media_byte(media: Media) -> u8 {
    match media {
        Media::Fixed => 0xF8,
        Media::Removable => 0xF0,
    }
}
