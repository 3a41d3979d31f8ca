//! UDF: a volume recognition sequence (ECMA-167 2/8.3), and anchors that lead to the descriptors
//! with the names (3/8.4).

use super::bytes::{hex, le16, le32, slice, text_utf16};
use super::{Found, Reader, Role, What};
use crate::disk::ReadAt;

/// Where the recognition sequence begins.
const SEQUENCE_BYTES: u64 = 32 << 10;
/// Descriptors of a recognition sequence that are looked at: a bridge disc has a dozen.
const DESCRIPTORS_MAX: u64 = 64;
/// Sizes of a logical block; a descriptor takes 2 KiB, or a whole block if that is larger.
const BLOCK_BYTES: [u64; 4] = [512, 1024, 2048, 4096];
/// Descriptors of a volume descriptor sequence that are read for the names.
const NAMED_MAX: u64 = 64;
const TAG_PRIMARY: u16 = 1;
const TAG_ANCHOR: u16 = 2;
const TAG_LOGICAL_VOLUME: u16 = 6;
const TAG_TERMINATING: u16 = 8;

/// The recognition sequence as the signature, and every anchor as its mirror.
pub(super) fn probe<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Vec<Found>, R::Error> {
    let mut found = Vec::new();
    let mut label = None;
    let mut uuid = None;
    for block_bytes in BLOCK_BYTES {
        for at_bytes in anchors(reader.len_bytes(), block_bytes) {
            let anchor = reader.read(at_bytes, 512)?;
            let lba = at_bytes / block_bytes;
            if !is_tag(&anchor, TAG_ANCHOR, lba) {
                continue;
            }
            let one = reader.found("udf", What::Filesystem, at_bytes, 16);
            found.push(Found {
                role: Role::Mirror,
                ..one
            });
            if label.is_none() && uuid.is_none() {
                (label, uuid) = names(reader, &anchor, block_bytes)?;
            }
        }
    }
    if let Some((at_bytes, len)) = recognition(reader)? {
        let one = reader.found("udf", What::Filesystem, at_bytes, len);
        found.push(Found { label, uuid, ..one });
    }
    Ok(found)
}

/// Where anchors may be: blocks 256, 512, the last, and 256 before it.
fn anchors(volume_bytes: u64, block_bytes: u64) -> impl Iterator<Item = u64> {
    let blocks = volume_bytes / block_bytes;
    let places = [
        Some(256),
        Some(512),
        blocks.checked_sub(1),
        blocks.checked_sub(257),
    ];
    let places = places
        .into_iter()
        .flatten()
        .filter(move |lba| (1..blocks).contains(lba));
    places.map(move |lba| lba * block_bytes)
}

/// A descriptor tag (3/7.2): its kind, its place, and the sum over its 16 bytes.
fn is_tag(bytes: &[u8], kind: u16, lba: u64) -> bool {
    let tag = slice(bytes, 0, 16);
    let sum = tag.iter().enumerate().filter(|(at, _)| *at != 4);
    let sum = sum.fold(0_u8, |sum, (_, byte)| sum.wrapping_add(*byte));
    le16(tag, 0) == kind && tag.get(4) == Some(&sum) && u64::from(le32(tag, 12)) == lba
}

/// The place and length of the first identifier of a recognition sequence that has NSR02 or NSR03.
fn recognition<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Option<(u64, usize)>, R::Error> {
    for step in [2048, 4096] {
        let mut first = None;
        for number in 0..DESCRIPTORS_MAX {
            let at_bytes = SEQUENCE_BYTES + number * step + 1;
            let identifier = reader.read(at_bytes, 5)?;
            match identifier.as_slice() {
                b"NSR02" | b"NSR03" => return Ok(first.or(Some((at_bytes, 5)))),
                b"BEA01" | b"BOOT2" | b"CDW02" | b"TEA01" => {
                    first = first.or(Some((at_bytes, 5)));
                }
                b"CD001" => {}
                _ => break,
            }
        }
    }
    Ok(None)
}

type Names = (Option<String>, Option<String>);

/// The label and the UUID, from the descriptor sequence that an anchor leads to.
fn names<R: ReadAt>(
    reader: &mut Reader<'_, R>,
    anchor: &[u8],
    block_bytes: u64,
) -> Result<Names, R::Error> {
    let blocks = u64::from(le32(anchor, 16)) / block_bytes;
    let start = u64::from(le32(anchor, 20));
    let mut names = (None, None);
    for lba in start..start.saturating_add(blocks.min(NAMED_MAX)) {
        let descriptor = reader.read(lba * block_bytes, 512)?;
        if is_tag(&descriptor, TAG_LOGICAL_VOLUME, lba) {
            names.0 = names.0.or_else(|| dstring(slice(&descriptor, 84, 128)));
        } else if is_tag(&descriptor, TAG_PRIMARY, lba) {
            let set = dstring(slice(&descriptor, 72, 128));
            names.1 = names.1.or_else(|| set.and_then(|set| uuid(&set)));
        } else if is_tag(&descriptor, TAG_TERMINATING, lba) {
            break;
        }
    }
    Ok(names)
}

/// A string of 8- or 16-bit characters, its length in its last byte (OSTA UDF §2.1.3).
fn dstring(field: &[u8]) -> Option<String> {
    let len = usize::from(*field.last()?);
    let characters = slice(field, 1, len.checked_sub(1)?);
    match field.first()? {
        8 => {
            let wide: Vec<u8> = characters.iter().flat_map(|byte| [0, *byte]).collect();
            text_utf16(&wide, u16::from_be_bytes)
        }
        16 => text_utf16(characters, u16::from_be_bytes),
        _ => None,
    }
}

/// What `blkid` calls the UUID: 16 hexadecimal digits made of the volume set identifier, which
/// begins with as many by UDF's rules (§2.2.2.5), or with 8.
fn uuid(set: &str) -> Option<String> {
    let bytes = set.as_bytes();
    let digits = bytes
        .iter()
        .take(16)
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count();
    let lower = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase();
    match (digits, bytes.len()) {
        (16, _) => Some(lower(&bytes[..16])),
        (8..16, 12..) => Some(lower(&bytes[..8]) + &hex(&bytes[8..12])),
        (_, 8..) => Some(hex(&bytes[..8])),
        _ => None,
    }
}
