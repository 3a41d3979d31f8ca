//! READ TRACK INFORMATION (MMC-6 §6.27.3).

use serde::{Deserialize, Serialize};

use super::{be16, be32};

/// What is known of one track. Addresses and lengths in blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackInformation {
    /// Its number.
    pub track: u16,
    /// The session that it is in.
    pub session: u16,
    /// Whether it was written and not closed properly.
    pub damaged: bool,
    /// Whether it was reserved: its length is fixed.
    pub reserved: bool,
    /// Whether nothing was written to it.
    pub blank: bool,
    /// Whether it is written in packets (incrementally).
    pub packet: bool,
    /// Whether its packets have a fixed size.
    pub fixed_packets: bool,
    /// 1 or 2 on a CD for data of that mode, 0xF where unknown; 0 for audio.
    pub data_mode: u8,
    /// Its first block.
    pub start: u32,
    /// Where the next WRITE goes, if the drive says so.
    pub next_writable: Option<u32>,
    /// How many blocks can still be written.
    pub free_blocks: u32,
    /// Blocks of a fixed packet.
    pub packet_blocks: u32,
    /// Its length: up to its end, written or not.
    pub size_blocks: u32,
    /// The last block that was written, if the drive says so.
    pub last_recorded: Option<u32>,
}

impl TrackInformation {
    /// What the bytes say, if there are enough of them.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let len = usize::from(be16(bytes, 0)?) + 2;
        let bytes = bytes.get(..len.min(bytes.len()))?;
        if bytes.len() < 28 {
            return None;
        }
        let wide = |low: usize, high: usize| {
            let high = bytes.get(high).copied().unwrap_or(0);
            u16::from_be_bytes([high, bytes[low]])
        };
        let valid = bytes[7];
        Some(Self {
            track: wide(2, 32),
            session: wide(3, 33),
            damaged: bytes[5] & 0x20 != 0,
            reserved: bytes[6] & 0x80 != 0,
            blank: bytes[6] & 0x40 != 0,
            packet: bytes[6] & 0x20 != 0,
            fixed_packets: bytes[6] & 0x10 != 0,
            data_mode: bytes[6] & 0x0F,
            start: be32(bytes, 8)?,
            next_writable: be32(bytes, 12).filter(|_| valid & 0x01 != 0),
            free_blocks: be32(bytes, 16)?,
            packet_blocks: be32(bytes, 20)?,
            size_blocks: be32(bytes, 24)?,
            last_recorded: be32(bytes, 28).filter(|_| valid & 0x02 != 0),
        })
    }
}
