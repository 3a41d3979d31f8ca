//! A small disk in memory, and everything that can be done with its table: the same exercise that
//! the tests do.

#[allow(dead_code)]
#[path = "../../crates/estop/tests/tables_common/exercise.rs"]
mod exercise;

pub use exercise::exercise;

use estop::disk::{
    ReadAt,
    table::{
        ALIGN_BYTES, Geometry, Guid, Kind, LINUX, Label, NewPartition, PartitionType, Size, Start,
    },
};

use crate::input::Input;

/// A disk in memory.
#[derive(Debug)]
pub struct Image {
    pub(crate) bytes: Vec<u8>,
    pub(crate) sector_bytes: u32,
}

impl Image {
    /// The disk that an input describes: flags (1: sectors of 4096, 2: mend the checksums of the
    /// GPT), the size in units of 64 KiB, then pieces. `None` if it has no room for a table.
    pub fn decode(mut input: Input<'_>) -> Option<Self> {
        let flags = input.byte();
        let size_bytes = usize::from(input.byte()) * 64 * 1024;
        let mut image = Self {
            bytes: vec![0; size_bytes],
            sector_bytes: if flags & 1 == 0 { 512 } else { 4096 },
        };
        Geometry::of(&image)?;
        while !input.is_empty() {
            let (at, bytes) = input.piece(size_bytes as u64);
            let at = usize::try_from(at).ok()?;
            if let Some(room) = image.bytes.get_mut(at..) {
                let len = room.len().min(bytes.len());
                room[..len].copy_from_slice(&bytes[..len]);
            }
        }
        if flags & 2 != 0 {
            let sector = image.sector_bytes as usize;
            image.mend(sector);
            image.mend(size_bytes - sector);
        }
        Some(image)
    }

    pub(crate) fn geometry(&self) -> Geometry {
        Geometry::of(self).expect("looked at before")
    }

    /// Makes the checksums of the header that begins here right, so that its fields are looked at
    /// (UEFI 2.10 §5.3.2).
    fn mend(&mut self, at: usize) {
        let sector = self.sector_bytes as usize;
        let field = |bytes: &[u8], from: usize, len: usize| {
            let mut all = [0; 8];
            all[..len].copy_from_slice(&bytes[at + from..at + from + len]);
            usize::try_from(u64::from_le_bytes(all)).unwrap_or(usize::MAX)
        };
        let lba = field(&self.bytes, 72, 8);
        let len = field(&self.bytes, 80, 4).checked_mul(field(&self.bytes, 84, 4));
        let start = lba.checked_mul(sector);
        let entries = start.zip(len).and_then(|(start, len)| {
            let end = start.checked_add(len)?;
            self.bytes.get(start..end)
        });
        if let Some(entries) = entries {
            let crc = crc32fast::hash(entries).to_le_bytes();
            self.bytes[at + 88..at + 92].copy_from_slice(&crc);
        }
        let header = field(&self.bytes, 12, 4).min(sector);
        self.bytes[at + 16..at + 20].fill(0);
        let crc = crc32fast::hash(&self.bytes[at..at + header]).to_le_bytes();
        self.bytes[at + 16..at + 20].copy_from_slice(&crc);
    }
}

impl ReadAt for Image {
    type Error = std::io::Error;

    fn size_bytes(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn sector_bytes(&self) -> u32 {
        self.sector_bytes
    }

    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> Result<(), std::io::Error> {
        let start = usize::try_from(offset_bytes).unwrap();
        let there = start
            .checked_add(buffer.len())
            .and_then(|end| self.bytes.get(start..end));
        let there = there.ok_or_else(|| std::io::Error::other("read past the end of the disk"))?;
        buffer.copy_from_slice(there);
        Ok(())
    }
}

fn guid(seed: u128) -> Guid {
    Guid::from_random(seed.to_be_bytes())
}

fn linux(label: Label, size: Size, seed: u128) -> NewPartition {
    NewPartition {
        number: None,
        kind: Kind::Primary,
        start: Start::Free,
        size,
        align_bytes: ALIGN_BYTES,
        partition_type: match label {
            Label::Gpt => PartitionType::Gpt(LINUX),
            Label::Mbr => PartitionType::Mbr(0x83),
        },
        name: String::new(),
        guid: guid(seed),
    }
}
