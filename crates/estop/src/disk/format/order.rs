//! The order of the writes.

use super::volume::Sectors;
use crate::disk::extent::{Epochs, Extent, Write};

/// What is zeroed at both ends of the volume: boot sectors with their backups, superblocks, RAID
/// and NTFS mirrors lie there.
const END_BYTES: u64 = 0x10_0000;
/// Where ext2/3/4 have their superblock, with its magic number in the first 512 bytes. One sector of
/// it is zeroed by itself, as only one is sure to go at once.
const SUPERBLOCK_BYTES: u64 = 1024;

/// The writes of a new file system by what they are.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Must be zero before `data` is written, all inside the volume; may overlap.
    pub(super) zeros: Vec<Extent>,
    /// Everything but the boot sectors; does not overlap.
    pub(super) data: Vec<Write>,
    /// The backup boot sector.
    pub(super) backup: Option<Write>,
}

/// Orders them, `boot` last and alone.
pub(super) fn ordered(sectors: &Sectors, parts: Parts, boot: Vec<u8>) -> Epochs {
    let volume = sectors.extent;
    let first = sectors.extent(0, 1);
    let second = sectors.extent(SUPERBLOCK_BYTES / u64::from(sectors.each_bytes), 1);
    let end_bytes = volume.len_bytes.min(END_BYTES);

    let mut zeros = parts.zeros;
    zeros.push(Extent::new(volume.start_bytes, end_bytes));
    zeros.push(Extent::new(volume.end_bytes() - end_bytes, end_bytes));
    let rest = zeros
        .into_iter()
        .map(|extent| after(extent, first.end_bytes()));

    let epochs = [
        vec![Write::Zeros(first)],
        merged(vec![after(second, first.end_bytes())]),
        merged(rest.collect()),
        parts.data,
        parts.backup.into_iter().collect(),
        vec![Write::Data {
            at_bytes: volume.start_bytes,
            bytes: boot,
        }],
    ];
    Epochs(
        epochs
            .into_iter()
            .filter(|epoch| !epoch.is_empty())
            .collect(),
    )
}

/// The part of an extent from a byte on.
fn after(extent: Extent, start_bytes: u64) -> Extent {
    let start_bytes = extent.start_bytes.max(start_bytes);
    Extent::new(start_bytes, extent.end_bytes().saturating_sub(start_bytes))
}

/// The same bytes in extents that neither overlap nor touch.
fn merged(mut extents: Vec<Extent>) -> Vec<Write> {
    extents.retain(|extent| !extent.is_empty());
    extents.sort_unstable();
    let mut apart: Vec<Extent> = Vec::with_capacity(extents.len());
    for extent in extents {
        match apart.last_mut() {
            Some(last) if extent.start_bytes <= last.end_bytes() => {
                let end_bytes = last.end_bytes().max(extent.end_bytes());
                last.len_bytes = end_bytes - last.start_bytes;
            }
            _ => apart.push(extent),
        }
    }
    apart.into_iter().map(Write::Zeros).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merges_what_overlaps_or_touches() {
        let extents = [(40, 10), (0, 10), (5, 10), (15, 5), (60, 0)];
        let extents = extents.map(|(start, len)| Extent::new(start, len)).to_vec();
        let zeros = [(0, 20), (40, 10)].map(|(start, len)| Write::Zeros(Extent::new(start, len)));
        assert_eq!(merged(extents), zeros);
    }
}
