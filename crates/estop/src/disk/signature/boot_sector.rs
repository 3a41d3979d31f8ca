//! What begins with a boot sector: FAT, exFAT, NTFS, ReFS; and the tables MBR and GPT.

use super::bytes::{Block, crc32, guid, index, le32, le64, slice, text, text_utf16, without};
use super::{Found, Reader, Role, What};
use crate::disk::ReadAt;

/// Bytes of a root directory or MFT record that are searched for a label.
const LABEL_SEARCH_BYTES: u64 = 64 << 10;

/// Tries the boot sector of the volume, its copy at the end, and the tables.
pub(super) fn probe<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Vec<Found>, R::Error> {
    let mut found = Vec::new();
    let boot = reader.block(0)?;
    found.extend(exfat(reader, &boot)?);
    found.extend(ntfs(reader, &boot)?);
    found.extend(fat(reader, &boot)?);
    if boot.is(0, b"\0\0\0ReFS\0") {
        found.push(reader.found("ReFS", What::Filesystem, 0, 8));
    }
    let boots_a_volume = !found.is_empty() || boot.is(3, b"-FVE-FS-");
    if !boots_a_volume {
        found.extend(mbr(reader, &boot));
    }
    found.extend(ntfs_backup(reader)?);
    found.extend(gpt(reader)?);
    Ok(found)
}

/// `is_boot_signature`: 55 AA at the end of the first 512 bytes.
fn has_boot_signature(boot: &Block) -> bool {
    boot.is(0x1FE, &[0x55, 0xAA])
}

fn is_sector_size(bytes: u64) -> bool {
    bytes.is_power_of_two() && (512..=4096).contains(&bytes)
}

/// A serial number as `blkid` writes it: high half, hyphen, low half.
fn serial(number: u32) -> Option<String> {
    (number != 0).then(|| format!("{:04X}-{:04X}", number >> 16, number & 0xFFFF))
}

/// FAT12, FAT16 and FAT32 (Microsoft FAT specification 1.03): by its type string, or by a plausible
/// boot sector without one.
fn fat<R: ReadAt>(reader: &mut Reader<'_, R>, boot: &Block) -> Result<Option<Found>, R::Error> {
    const TYPES: [(usize, &[u8]); 6] = [
        (0x52, b"FAT32   "),
        (0x52, b"MSWIN"),
        (0x36, b"FAT16   "),
        (0x36, b"FAT12   "),
        (0x36, b"FAT     "),
        (0x36, b"MSDOS"),
    ];
    let sector_bytes = u64::from(boot.le16(11));
    let cluster_sectors = u64::from(boot.u8(13));
    let (reserved, fats, media) = (
        u64::from(boot.le16(14)),
        u64::from(boot.u8(16)),
        boot.u8(21),
    );
    let plausible = is_sector_size(sector_bytes)
        && cluster_sectors.is_power_of_two()
        && reserved > 0
        && (1..=4).contains(&fats)
        && (media == 0xF0 || media >= 0xF8);
    let typed = TYPES.iter().find(|(at, name)| boot.is(*at, name));
    let jumps = boot.u8(0) == 0xEB || boot.u8(0) == 0xE9;
    let (at, len) = match typed {
        Some((at, name)) => (*at, name.len()),
        None if jumps && has_boot_signature(boot) => (0, 1),
        None => return Ok(None),
    };
    if !plausible || boot.is(3, b"NTFS    ") {
        return Ok(None);
    }
    let root_entries = u64::from(boot.le16(17));
    let fat_sectors_16 = u64::from(boot.le16(22));
    let is_fat32 = fat_sectors_16 == 0 && root_entries == 0;
    let fat_sectors = if is_fat32 {
        u64::from(boot.le32(36))
    } else {
        fat_sectors_16
    };
    let tables_end = (reserved + fats * fat_sectors) * sector_bytes;
    let (root, root_bytes) = if is_fat32 {
        let cluster = u64::from(boot.le32(44)).saturating_sub(2);
        let cluster_bytes = cluster_sectors * sector_bytes;
        (tables_end + cluster * cluster_bytes, cluster_bytes)
    } else {
        (tables_end, root_entries * 32)
    };
    let root = reader.read(root, root_bytes.min(LABEL_SEARCH_BYTES))?;
    let (serial_at, label_at) = if is_fat32 { (0x43, 0x47) } else { (0x27, 0x2B) };
    let in_boot_sector = boot.slice(label_at, 11);
    let extended = boot.u8(serial_at - 1) == 0x29;
    let label = fat_root_label(&root).or_else(|| {
        let named = extended && in_boot_sector != b"NO NAME    ";
        if named { text(in_boot_sector) } else { None }
    });
    let one = reader.found("vfat", What::Filesystem, at as u64, len);
    Ok(Some(Found {
        label,
        uuid: serial(boot.le32(serial_at)),
        ..one
    }))
}

/// The volume label entry of a root directory. Only its first cluster is searched: it is made with
/// the file system, or takes the first free place.
fn fat_root_label(root: &[u8]) -> Option<String> {
    const ATTR_VOLUME_ID: u8 = 0x08;
    const ATTR_DIRECTORY: u8 = 0x10;
    const ATTR_LONG_NAME: u8 = 0x0F;
    let entries = root.chunks_exact(32).take_while(|entry| entry[0] != 0);
    let is_label = |entry: &&[u8]| {
        entry[0] != 0xE5
            && entry[11] & 0x3F != ATTR_LONG_NAME
            && entry[11] & (ATTR_VOLUME_ID | ATTR_DIRECTORY) == ATTR_VOLUME_ID
    };
    entries
        .into_iter()
        .find(is_label)
        .and_then(|entry| text(&entry[..11]))
}

/// exFAT (Microsoft exFAT specification §3.1), with its boot checksum (§3.4).
fn exfat<R: ReadAt>(reader: &mut Reader<'_, R>, boot: &Block) -> Result<Option<Found>, R::Error> {
    /// Cluster 2 is the first.
    const FIRST_CLUSTER: u64 = 2;
    const VOLUME_LABEL: u8 = 0x83;
    const LABEL_UNITS_MAX: usize = 11;
    let (sector_shift, cluster_shift) = (boot.u8(108), boot.u8(109));
    let plausible = boot.is(3, b"EXFAT   ")
        && (9..=12).contains(&sector_shift)
        && cluster_shift <= 25 - sector_shift
        && has_boot_signature(boot);
    if !plausible {
        return Ok(None);
    }
    let sector_bytes = 1_u64 << sector_shift;
    let region = reader.read(0, 12 * sector_bytes)?;
    let (sectors, checksum) = region.split_at(index(11 * sector_bytes).min(region.len()));
    let sum = sectors
        .iter()
        .enumerate()
        .filter(|(at, _)| ![106, 107, 112].contains(at));
    let sum = sum.fold(0_u32, |sum, (_, byte)| {
        sum.rotate_right(1).wrapping_add(u32::from(*byte))
    });
    if le32(checksum, 0) != sum {
        return Ok(None);
    }
    let cluster_bytes = sector_bytes << cluster_shift;
    let cluster = u64::from(boot.le32(96)).saturating_sub(FIRST_CLUSTER);
    let root = (u64::from(boot.le32(88)) << sector_shift) + cluster * cluster_bytes;
    let root = reader.read(root, cluster_bytes.min(LABEL_SEARCH_BYTES))?;
    let entry = root.chunks_exact(32).find(|entry| entry[0] == VOLUME_LABEL);
    let label = entry.and_then(|entry| {
        let units = usize::from(entry[1]).min(LABEL_UNITS_MAX);
        text_utf16(&entry[2..2 + 2 * units], u16::from_le_bytes)
    });
    let one = reader.found("exfat", What::Filesystem, 3, 8);
    Ok(Some(Found {
        label,
        uuid: serial(boot.le32(100)),
        ..one
    }))
}

/// The sizes that an NTFS boot sector gives: of a cluster and of an MFT record, in bytes.
fn ntfs_sizes(boot: &Block) -> Option<(u64, u64)> {
    let sector_bytes = u64::from(boot.le16(11));
    // Above 0x80 the byte is the negative logarithm, as it is for the size of a record.
    let sectors = match boot.u8(13) {
        exact @ 1..=0x80 => u64::from(exact),
        log @ 0xF4..=0xFF => 1 << (256 - u16::from(log)),
        _ => return None,
    };
    let cluster_bytes = sector_bytes * sectors;
    let record_bytes = match boot.u8(64) {
        exact @ 1..=0x40 => u64::from(exact) * cluster_bytes,
        log @ 0xE1..=0xF7 => 1 << (256 - u16::from(log)),
        _ => return None,
    };
    let plausible = boot.is(3, b"NTFS    ")
        && is_sector_size(sector_bytes)
        && sectors.is_power_of_two()
        && boot.slice(14, 7).iter().all(|byte| *byte == 0);
    plausible.then_some((cluster_bytes, record_bytes))
}

/// NTFS; the label is in the MFT record of `$Volume`.
fn ntfs<R: ReadAt>(reader: &mut Reader<'_, R>, boot: &Block) -> Result<Option<Found>, R::Error> {
    /// The number of `$Volume` in the MFT.
    const VOLUME_RECORD: u64 = 3;
    let Some((cluster_bytes, record_bytes)) = ntfs_sizes(boot) else {
        return Ok(None);
    };
    let mft = boot.le64(48).saturating_mul(cluster_bytes);
    let at = mft.saturating_add(VOLUME_RECORD * record_bytes);
    let record = reader.read(at, record_bytes.min(LABEL_SEARCH_BYTES))?;
    let number = boot.le64(72);
    let one = reader.found("ntfs", What::Filesystem, 3, 8);
    let uuid = (number != 0).then(|| format!("{number:016X}"));
    Ok(Some(Found {
        label: ntfs_label(&record),
        uuid,
        ..one
    }))
}

/// The attribute `$VOLUME_NAME` of an MFT record.
fn ntfs_label(record: &[u8]) -> Option<String> {
    const VOLUME_NAME: u32 = 0x60;
    /// A record of `$Volume` has some six attributes.
    const ATTRIBUTES_MAX: usize = 64;
    let field = |at: usize, of: usize| usize::try_from(le32(record, at.saturating_add(of))).ok();
    if slice(record, 0, 4) != b"FILE" {
        return None;
    }
    let mut at = usize::from(super::bytes::le16(record, 20));
    for _ in 0..ATTRIBUTES_MAX {
        let len = field(at, 4)?;
        if le32(record, at) == VOLUME_NAME {
            let value = at.checked_add(usize::from(super::bytes::le16(record, at + 20)))?;
            return text_utf16(slice(record, value, field(at, 16)?), u16::from_le_bytes);
        }
        if len < 16 {
            return None;
        }
        at = at.checked_add(len).filter(|at| *at < record.len())?;
    }
    None
}

/// The copy of the NTFS boot sector in the last sector of the volume.
fn ntfs_backup<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Option<Found>, R::Error> {
    let Some(at_bytes) = reader.len_bytes().checked_sub(reader.sector_bytes()) else {
        return Ok(None);
    };
    let boot = reader.block(at_bytes)?;
    if at_bytes == 0 || ntfs_sizes(&boot).is_none() {
        return Ok(None);
    }
    let one = reader.found("ntfs", What::Filesystem, at_bytes + 3, 8);
    Ok(Some(Found {
        role: Role::Mirror,
        ..one
    }))
}

/// An MBR (UEFI 2.10 §5.2.1): four entries that are active or not, and nothing else. One of them of
/// type EEh makes it the protective MBR of a GPT.
fn mbr<R: ReadAt>(reader: &Reader<'_, R>, boot: &Block) -> Option<Found> {
    const GPT_PROTECTIVE: u8 = 0xEE;
    let entries = boot.slice(0x1BE, 64).chunks_exact(16);
    let plausible = has_boot_signature(boot) && entries.clone().all(|entry| entry[0] & 0x7F == 0);
    let protective = entries.into_iter().any(|entry| entry[4] == GPT_PROTECTIVE);
    let name = if protective { "PMBR" } else { "dos" };
    let one = reader.found(name, What::Table, 0x1FE, 2);
    let signature = boot.le32(0x1B8);
    let uuid = (!protective && signature != 0).then(|| format!("{signature:08x}"));
    plausible.then_some(Found { uuid, ..one })
}

/// GPT headers (UEFI 2.10 §5.3.2) at LBA 1 and at the last LBA, for sectors of this disk and of the
/// other size: an image can come from another disk.
fn gpt<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Vec<Found>, R::Error> {
    let mut found = Vec::new();
    for sector_bytes in [512, 4096] {
        let last = (reader.len_bytes() / sector_bytes * sector_bytes).checked_sub(sector_bytes);
        for (role, at_bytes) in [(Role::Primary, Some(sector_bytes)), (Role::Mirror, last)] {
            let Some(at_bytes) = at_bytes else { continue };
            let header = reader.block(at_bytes)?;
            let here = header.le64(24).checked_mul(sector_bytes) == Some(at_bytes);
            if here && is_gpt_header(&header) {
                let uuid = guid(header.slice(56, 16));
                let one = reader.found("gpt", What::Table, at_bytes, 8);
                found.push(Found { role, uuid, ..one });
            }
        }
    }
    Ok(found)
}

fn is_gpt_header(header: &Block) -> bool {
    let len = usize::try_from(header.le32(12)).unwrap_or(usize::MAX);
    let bytes = header.slice(0, len);
    header.is(0, b"EFI PART")
        && bytes.len() >= 92
        && !crc32(!0, &without(bytes, 16, 4)) == header.le32(16)
        && le64(bytes, 24) != 0
}
