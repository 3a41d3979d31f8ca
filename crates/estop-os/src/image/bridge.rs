//! ISO 9660 and UDF over the same files.
//!
//! hadris-udf can make both at once, but plans its part twice and holds both plans, with 2 KiB for each
//! file. Here it makes the UDF of files without contents, once; where the contents lie is put into
//! their entries afterwards.

use hadris_fs::{Content, Extent, Report, Tree};
use hadris_iso::IsoOptions;
use hadris_udf::UdfOptions;

use super::{
    BLOCK_BYTES, Entry, ImageError, Kind, Stamp,
    capture::{Blocks, Capture, ContentRead, Hollow, without_zeros},
    master::{refused, tree},
};

const BLOCK: u64 = BLOCK_BYTES as u64;

/// The last anchor of a UDF, and the blocks after it (ECMA-167 3/8.4.2.1).
const TAIL_BLOCKS: u64 = 257;

/// What lies between the last file and the last anchor.
const SLACK_BLOCKS: u64 = 100;

/// The first block of the volume recognition sequence (ECMA-167 2/8.3), where ISO 9660 has its
/// descriptors: primary, Joliet and the terminator (ECMA-119 §8). In a bridge it comes after them.
const RECOGNITION: u64 = 16;
const RECOGNITION_BLOCKS: u64 = 3;
const DESCRIPTORS: u64 = 3;

/// The most that one short allocation descriptor tells of (ECMA-167 4/14.14.1.1), in whole blocks.
const MAX_PART_BYTES: u64 = (1 << 30) - BLOCK;

/// What of a file entry comes before its allocation descriptors (ECMA-167 4/14.9), without extended
/// attributes: none are made.
const ENTRY_BYTES: usize = 176;

/// The tag that each descriptor begins with (ECMA-167 3/7.2).
const TAG_BYTES: usize = 16;

/// The allocation descriptors for which an entry has room.
const MAX_PARTS: usize = (BLOCK_BYTES - ENTRY_BYTES) / 8;

/// Numbers of descriptors (ECMA-167 3/7.2.1, 4/7.2.1).
const PARTITION_DESCRIPTOR: [u8; 2] = 5_u16.to_le_bytes();
const FILE_ENTRY: [u8; 2] = 261_u16.to_le_bytes();

/// The type of a file in an entry (ECMA-167 4/14.6.6).
const FILE: u8 = 5;

/// Writes both. The report tells where the files are.
pub(super) fn write(
    out: &mut Capture,
    read: &ContentRead,
    entries: &[Entry],
    iso: &IsoOptions,
    udf: &UdfOptions,
) -> Result<Report, ImageError> {
    let alone = hadris_udf::plan(&empty(entries)?, udf).map_err(refused)?;
    let room = (alone.size() / BLOCK).saturating_sub(TAIL_BLOCKS);
    drop(alone);
    let (mut report, blocks) = write_iso(out, read, entries, (iso, room))?;
    let mut structures = Capture::new(read);
    let udf = udf.clone().with_min_blocks(blocks);
    let written = hadris_udf::sync::write(&mut structures, &empty(entries)?, &udf);
    let written = written.map_err(refused)?;
    for warning in written.warnings() {
        report.push_warning(warning.clone());
    }
    report.set_size(report.size().max(written.size()));
    let mut structures = structures.into_blocks();
    place(&mut structures, entries, &report)?;
    for (at, bytes) in structures {
        let is_recognition = (RECOGNITION..RECOGNITION + RECOGNITION_BLOCKS).contains(&at);
        let at = at + if is_recognition { DESCRIPTORS } else { 0 };
        if !out.add(at, bytes) {
            return Err(wrong());
        }
    }
    Ok(report)
}

/// The ISO 9660, with so much room before its folders, and how many blocks both need.
fn write_iso(
    out: &mut Capture,
    read: &ContentRead,
    entries: &[Entry],
    (iso, room): (&IsoOptions, u64),
) -> Result<(Report, u64), ImageError> {
    let hollow = Hollow::new(read);
    let content = |stamp: &Stamp| hollow.content(stamp.size_bytes);
    let files = tree(entries, content, |_| 0).map_err(refused)?;
    let iso = iso.clone().with_min_blocks(room);
    let alone = hadris_iso::plan(&files, &iso).map_err(refused)?;
    let end = alone
        .files()
        .flat_map(|(_, parts)| parts)
        .map(|part| part.end().div_ceil(BLOCK))
        .fold(room, u64::max);
    let blocks = (alone.size() / BLOCK).max(end + SLACK_BLOCKS) + TAIL_BLOCKS;
    drop(alone);
    let iso = iso.with_min_image_blocks(blocks);
    let report = hadris_iso::sync::write(out, &files, &iso).map_err(refused)?;
    Ok((report, blocks))
}

/// The same folders and links, and files without contents: the owner of each is its number.
fn empty(entries: &[Entry]) -> Result<Tree, ImageError> {
    let owner = |number: usize| match entries.get(number).map(|entry| &entry.kind) {
        Some(Kind::File(_)) => u32::try_from(number).unwrap_or(u32::MAX),
        _ => 0,
    };
    tree(entries, |_| Ok(Content::empty()), owner).map_err(refused)
}

/// Puts where each file lies into its entry.
fn place(blocks: &mut Blocks, entries: &[Entry], report: &Report) -> Result<(), ImageError> {
    let is = |bytes: &[u8], number| bytes.get(..2).is_some_and(|tag| *tag == number);
    let partition = blocks
        .values()
        .find(|bytes| is(bytes, PARTITION_DESCRIPTOR));
    let start = long(partition.ok_or_else(wrong)?, 188);
    let mut placed = 0;
    for bytes in blocks.values_mut() {
        if !is(bytes, FILE_ENTRY) || bytes.get(27) != Some(&FILE) {
            continue;
        }
        let entry = entries.get(long(bytes, 36) as usize).ok_or_else(wrong)?;
        let parts = report.extents(&entry.name).unwrap_or_default();
        *bytes = told(bytes, &short_parts(parts, start)?);
        placed += 1;
    }
    let is_file = |entry: &&Entry| matches!(entry.kind, Kind::File(_));
    match entries.iter().filter(is_file).count() == placed {
        true => Ok(()),
        false => Err(wrong()),
    }
}

/// Length and block in the partition of each short allocation descriptor (ECMA-167 4/14.14.1).
fn short_parts(parts: &[Extent], partition: u32) -> Result<Vec<(u32, u32)>, ImageError> {
    let mut short = Vec::new();
    for part in parts {
        let mut at = part.offset();
        while at < part.end() {
            let len = (part.end() - at).min(MAX_PART_BYTES);
            let block = (at / BLOCK).checked_sub(u64::from(partition));
            let block = block.and_then(|block| u32::try_from(block).ok());
            let (Some(block), Ok(bytes), true) =
                (block, u32::try_from(len), at.is_multiple_of(BLOCK))
            else {
                return Err(wrong());
            };
            short.push((bytes, block));
            at += len;
        }
    }
    if short.len() > MAX_PARTS {
        return Err(ImageError::TooMuch("a file of more than 234 GiB"));
    }
    Ok(short)
}

/// The entry of a file that lies there (ECMA-167 4/14.9), whose owner is nobody again.
fn told(empty: &[u8], parts: &[(u32, u32)]) -> Box<[u8]> {
    let mut entry = [0; BLOCK_BYTES];
    entry[..empty.len()].copy_from_slice(empty);
    let bytes: u64 = parts.iter().map(|(bytes, _)| u64::from(*bytes)).sum();
    let blocks = parts
        .iter()
        .map(|(bytes, _)| u64::from(*bytes).div_ceil(BLOCK));
    entry[36..40].fill(0);
    entry[56..64].copy_from_slice(&bytes.to_le_bytes());
    entry[64..72].copy_from_slice(&blocks.sum::<u64>().to_le_bytes());
    let told_bytes = 8 * parts.len();
    let [a, b, ..] = told_bytes.to_le_bytes();
    entry[172..174].copy_from_slice(&[a, b]);
    let places = entry[ENTRY_BYTES..].chunks_exact_mut(8);
    for (place, (bytes, block)) in places.zip(parts) {
        place[..4].copy_from_slice(&bytes.to_le_bytes());
        place[4..].copy_from_slice(&block.to_le_bytes());
    }
    seal(&mut entry, ENTRY_BYTES + told_bytes);
    without_zeros(&entry)
}

/// The sums of a descriptor of this length, in the tag that it begins with (ECMA-167 3/7.2).
fn seal(descriptor: &mut [u8; BLOCK_BYTES], len_bytes: usize) {
    let sum = crc(&descriptor[TAG_BYTES..len_bytes]);
    let [a, b, ..] = (len_bytes - TAG_BYTES).to_le_bytes();
    descriptor[8..10].copy_from_slice(&sum.to_le_bytes());
    descriptor[10..12].copy_from_slice(&[a, b]);
    descriptor[4] = 0;
    let bytes = descriptor[..TAG_BYTES].iter();
    descriptor[4] = bytes.fold(0, |sum: u8, byte| sum.wrapping_add(*byte));
}

/// x¹⁶ + x¹² + x⁵ + 1 (ECMA-167 3/7.2.6).
fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum: u16, byte| {
        (0..8).fold(sum ^ u16::from(*byte) << 8, |sum, _| {
            sum << 1 ^ if sum & 0x8000 == 0 { 0 } else { 0x1021 }
        })
    })
}

/// Four bytes of a descriptor. What is missing at its end are zeros.
fn long(bytes: &[u8], at: usize) -> u32 {
    let four = |number: u32, index| {
        let byte = bytes.get(at + index).copied().unwrap_or(0);
        number | u32::from(byte) << (8 * index)
    };
    (0..4).fold(0, four)
}

fn wrong() -> ImageError {
    ImageError::FileSystem("its UDF is not as it was planned".to_owned())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use hadris_udf::{UdfId, UdfRevision};

    use super::*;
    use crate::image::{ImageOptions, master};

    fn entry(name: &str, kind: Kind) -> Entry {
        Entry {
            name: name.to_owned(),
            mode: 0o640,
            modified_ns: 1_700_000_000_000_000_000,
            kind,
        }
    }

    fn file(name: &str, size_bytes: u64) -> Entry {
        let stamp = Stamp {
            path: PathBuf::from(name),
            size_bytes,
            modified_ns: 0,
        };
        entry(name, Kind::File(stamp))
    }

    /// Its second opinion: what hadris-udf makes of both at once.
    #[test]
    fn it_is_what_hadris_makes_of_both_at_once() {
        let entries = [
            entry("", Kind::Folder),
            file("a", 1),
            file("b/none", 0),
            entry("c", Kind::Link("b/none".to_owned())),
            entry("d", Kind::Folder),
            file("d/größe 図書館", 70_000),
            // Several extents in both, and several descriptors for each of them.
            file("d/large", 5 << 30),
            file("z", 4096),
        ];
        let options = ImageOptions {
            created_s: 1_700_000_000,
            ..ImageOptions::new("BRIDGE")
        };
        let time = master::time(&options).expect("in range");
        let (iso, udf) = (master::iso(&options, time), master::udf(&options, time));
        // Else it is a hash of the tree, and ours has other sizes in it.
        let udf = udf.with_id(UdfId::VolumeSet, "THE SAME");
        assert_eq!(udf.revision(), UdfRevision::V2_01);
        let read = ContentRead::default();
        let mut ours = Capture::new(&read);
        let our_report = write(&mut ours, &read, &entries, &iso, &udf).expect("is written");
        let hollow = Hollow::new(&read);
        let content = |stamp: &Stamp| hollow.content(stamp.size_bytes);
        let files = tree(&entries, content, |_| 0).expect("a tree");
        let mut both = Capture::new(&read);
        let report = hadris_udf::sync::write_bridge(&mut both, &files, &iso, &udf);
        let report = report.expect("is written");
        assert_eq!(our_report.size(), report.size());
        assert!(our_report.files().eq(report.files()));
        assert_eq!(ours.content_blocks(), both.content_blocks());
        let (ours, both) = (ours.into_blocks(), both.into_blocks());
        assert!(ours.keys().eq(both.keys()));
        for (at, bytes) in both {
            assert_eq!(ours[&at], bytes, "block {at}");
        }
    }
}
