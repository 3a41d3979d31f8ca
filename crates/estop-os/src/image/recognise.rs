//! Whether a file is an image of a disc.

use std::{
    fs::File,
    io::{self, Read as _, Seek as _, SeekFrom},
};

use super::{BLOCK_BYTES, ImageError, plan::Stamp};

/// Volume descriptors begin here (ECMA-119 §6.2.1), and volume recognition of UDF (ECMA-167 2/8.3).
const DESCRIPTORS: u64 = 16;

/// So many descriptors are looked at: images have three to six.
const DESCRIPTORS_MAX: u64 = 16;

/// The tag of an anchor volume descriptor pointer (ECMA-167 3/7.2.1).
const ANCHOR: u16 = 2;

/// Refuses a file in which nothing tells ISO 9660 or UDF: no computer would find anything on its disc.
pub(super) fn image(stamp: &Stamp) -> Result<(), ImageError> {
    let looked = File::open(&stamp.path).and_then(|file| is_image(file, stamp.size_bytes));
    match looked {
        Ok(true) => Ok(()),
        Ok(false) => Err(ImageError::NoImage {
            path: stamp.path.clone(),
        }),
        Err(error) => Err(ImageError::Unreadable {
            path: stamp.path.clone(),
            error,
        }),
    }
}

fn is_image(mut file: File, size_bytes: u64) -> io::Result<bool> {
    let blocks = size_bytes / BLOCK_BYTES as u64;
    for at in DESCRIPTORS..DESCRIPTORS + DESCRIPTORS_MAX {
        let known = block(&mut file, at, blocks)?.is_some_and(|block| {
            // ISO 9660 and High Sierra by their names, UDF by NSR (ECMA-167 3/9.1).
            [&b"CD001"[..], b"NSR02", b"NSR03"].contains(&&block[1..6]) || block[9..14] == *b"CDROM"
        });
        if known {
            return Ok(true);
        }
    }
    // An anchor is at 256, at the end, or 256 before it (ECMA-167 3/8.4.2.1).
    let places = [256, blocks.saturating_sub(1), blocks.saturating_sub(257)];
    for at in places {
        let anchor = block(&mut file, at, blocks)?.is_some_and(|block| is_anchor(&block, at));
        if anchor {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A tag of that kind, of this place, with its own sum (ECMA-167 3/7.2).
fn is_anchor(block: &[u8; BLOCK_BYTES], at: u64) -> bool {
    let sum = block[..16].iter().enumerate();
    let sum = sum
        .filter(|(place, _)| *place != 4)
        .fold(0_u8, |sum, (_, byte)| sum.wrapping_add(*byte));
    let location = u32::from_le_bytes([block[12], block[13], block[14], block[15]]);
    u16::from_le_bytes([block[0], block[1]]) == ANCHOR
        && block[4] == sum
        && u64::from(location) == at
}

/// A block of the file; nothing where it has none.
fn block(file: &mut File, at: u64, blocks: u64) -> io::Result<Option<[u8; BLOCK_BYTES]>> {
    if at >= blocks {
        return Ok(None);
    }
    let mut block = [0; BLOCK_BYTES];
    file.seek(SeekFrom::Start(at * BLOCK_BYTES as u64))?;
    file.read_exact(&mut block)?;
    Ok(Some(block))
}
