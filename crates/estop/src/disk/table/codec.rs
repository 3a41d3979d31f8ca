//! Little-endian fields at fixed offsets, and sectors that differ.

use crate::disk::Write;

pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(array_at(bytes, at))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(array_at(bytes, at))
}

pub(super) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(array_at(bytes, at))
}

/// `N` bytes from `at`: callers give offsets of fields inside a sector or an entry, which are
/// always there.
pub(super) fn array_at<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let mut out = [0; N];
    out.copy_from_slice(&bytes[at..at + N]);
    out
}

pub(super) fn put(bytes: &mut [u8], at: usize, field: &[u8]) {
    bytes[at..at + field.len()].copy_from_slice(field);
}

/// The CRC-32 of UEFI 2.10 §5.3.2: ISO 3309, the one of Ethernet.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    crc32fast::hash(bytes)
}

/// The writes that turn `old` (if it is known what is there) into `new`, whole sectors, runs of
/// neighbours joined. Both begin at `lba` and are whole sectors.
pub(super) fn changes(lba: u64, sector_bytes: u32, old: Option<&[u8]>, new: &[u8]) -> Vec<Write> {
    let sector = sector_bytes as usize;
    let mut writes: Vec<Write> = Vec::new();
    let mut at_bytes = lba * u64::from(sector_bytes);
    for (index, wanted) in new.chunks(sector).enumerate() {
        let there = old.and_then(|old| old.get(index * sector..(index + 1) * sector));
        if there != Some(wanted) {
            match writes.last_mut() {
                Some(Write::Data {
                    at_bytes: start,
                    bytes,
                }) if *start + bytes.len() as u64 == at_bytes => {
                    bytes.extend_from_slice(wanted);
                }
                _ => writes.push(Write::Data {
                    at_bytes,
                    bytes: wanted.to_vec(),
                }),
            }
        }
        at_bytes += u64::from(sector_bytes);
    }
    writes
}
