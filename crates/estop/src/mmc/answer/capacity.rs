//! READ BUFFER CAPACITY, READ CAPACITY, READ FORMAT CAPACITIES (MMC-6 §6.20, §6.21, §6.23).

use super::be32;

/// How full the drive's own buffer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BufferCapacity {
    /// Its size in bytes.
    pub size_bytes: u32,
    /// How much of it is free.
    pub free_bytes: u32,
}

/// How much can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// The last block that can be read.
    pub last_lba: u32,
    /// Bytes of a block.
    pub block_bytes: u32,
}

/// What a medium is formatted to, and could be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormatCapacities {
    /// Whether it is formatted.
    pub state: FormatState,
    /// Blocks that it has now, or could have at most.
    pub blocks: u32,
    /// Each format that the drive offers: its type, blocks, and the type's own parameter.
    pub offers: Vec<(u8, u32, u32)>,
}

/// Descriptor type of the current capacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormatState {
    /// 01b: it is not, or the format is not finished.
    Unformatted,
    /// 10b: it is.
    Formatted,
    /// 11b: there is no medium, or its capacity is not known.
    NoMedium,
}

impl BufferCapacity {
    /// What the bytes say. A drive that counts in blocks says so in byte 3.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let unit = if bytes.get(3)? & 0x01 != 0 { 2048 } else { 1 };
        Some(Self {
            size_bytes: be32(bytes, 4)?.saturating_mul(unit),
            free_bytes: be32(bytes, 8)?.saturating_mul(unit),
        })
    }
}

impl Capacity {
    /// What the bytes say.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        Some(Self {
            last_lba: be32(bytes, 0)?,
            block_bytes: be32(bytes, 4)?,
        })
    }
}

impl FormatCapacities {
    /// What the bytes say.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let len = usize::from(*bytes.get(3)?);
        let list = bytes.get(4..(4 + len).min(bytes.len()))?;
        let (current, offers) = list.split_first_chunk::<8>()?;
        let offers = offers.chunks_exact(8).filter_map(|one| {
            let parameter = u32::from_be_bytes([0, one[5], one[6], one[7]]);
            Some((one[4] >> 2, be32(one, 0)?, parameter))
        });
        Some(Self {
            state: match current[4] & 0b11 {
                0b10 => FormatState::Formatted,
                0b11 => FormatState::NoMedium,
                _ => FormatState::Unformatted,
            },
            blocks: be32(current, 0)?,
            offers: offers.collect(),
        })
    }

    /// The blocks of a format of this type, if it is offered.
    pub fn offer(&self, kind: u8) -> Option<u32> {
        let offer = self.offers.iter().find(|(is, ..)| *is == kind)?;
        Some(offer.1)
    }
}
