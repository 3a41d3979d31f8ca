//! GET PERFORMANCE, type 3, and what SET STREAMING takes (MMC-6 §6.8.3.4, §6.38).

use serde::{Deserialize, Serialize};

use super::be32;

/// One speed that the drive offers for the medium that is in it. In kB of 1000 bytes a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteSpeed {
    /// Whether the disc turns at a constant rate, so that it is this fast at its end alone.
    pub constant_rotation: bool,
    /// Reading.
    pub read_kb_per_s: u32,
    /// Writing.
    pub write_kb_per_s: u32,
    /// The last block of the disc.
    pub end_lba: u32,
}

/// The descriptors of an answer.
pub(crate) fn write_speeds(bytes: &[u8]) -> Vec<WriteSpeed> {
    let len = be32(bytes, 0).and_then(|len| usize::try_from(len).ok());
    let end = len.unwrap_or(0).saturating_add(4).min(bytes.len());
    let list = bytes.get(8..end).unwrap_or_default();
    let each = list.chunks_exact(16).filter_map(|one| {
        Some(WriteSpeed {
            constant_rotation: one[0] >> 3 & 0b11 == 1,
            end_lba: be32(one, 4)?,
            read_kb_per_s: be32(one, 8)?,
            write_kb_per_s: be32(one, 12)?,
        })
    });
    each.filter(|speed| speed.write_kb_per_s > 0).collect()
}

/// The performance descriptor that asks for this speed.
pub(crate) fn streaming_descriptor(speed: &WriteSpeed) -> [u8; 28] {
    let mut bytes = [0; 28];
    bytes[8..12].copy_from_slice(&speed.end_lba.to_be_bytes());
    bytes[12..16].copy_from_slice(&speed.read_kb_per_s.to_be_bytes());
    bytes[16..20].copy_from_slice(&1000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&speed.write_kb_per_s.to_be_bytes());
    bytes[24..28].copy_from_slice(&1000_u32.to_be_bytes());
    bytes
}
