//! A disk in memory, and what the judges say of it.
#![allow(dead_code, unused_imports, missing_docs, unreachable_pub)]

mod cuts;
mod disks;
mod exercise;
mod tools;

pub use cuts::*;
pub use disks::*;
pub use exercise::*;
pub use tools::*;

use std::io::Cursor;

use estop::disk::table::{
    ALIGN_BYTES, Geometry, Guid, Kind, LINUX, Label, NewPartition, PartitionType, Reading, Size,
    Start, Table,
};
use estop::disk::{Epochs, ReadAt, Write};

pub const MIB: u64 = 1 << 20;

/// A disk in memory, sparse: sectors that were never written are zeros.
#[derive(Clone)]
pub struct Image {
    pub bytes: Vec<u8>,
    pub sector_bytes: u32,
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

impl Image {
    pub fn blank(size_bytes: u64, sector_bytes: u32) -> Self {
        Self {
            bytes: vec![0; usize::try_from(size_bytes).unwrap()],
            sector_bytes,
        }
    }

    pub fn geometry(&self) -> Geometry {
        Geometry::of(self).unwrap()
    }

    pub fn read(&self) -> Reading {
        Table::read(&mut View(self)).unwrap()
    }

    pub fn put(&mut self, at_bytes: u64, bytes: &[u8]) {
        let start = usize::try_from(at_bytes).unwrap();
        self.bytes[start..start + bytes.len()].copy_from_slice(bytes);
    }

    /// Writes single sectors of an epoch, strict as a block device: whole sectors on the disk.
    pub fn apply(&mut self, sectors: &[(u64, Vec<u8>)]) {
        for (at_bytes, bytes) in sectors {
            self.put(*at_bytes, bytes);
        }
    }

    pub fn apply_all(&mut self, epochs: &Epochs) {
        for epoch in &epochs.0 {
            let sectors = sectors_of(epoch, self.sector_bytes);
            self.apply(&sectors);
        }
    }

    /// Writes `table` over what is there, and reads it back.
    pub fn write(&mut self, table: &Table) {
        let plan = table.write_plan(&self.read()).unwrap();
        self.apply_all(&plan);
        assert_eq!(self.read().table().as_ref(), Some(table));
    }
}

struct View<'a>(&'a Image);

impl ReadAt for View<'_> {
    type Error = std::io::Error;

    fn size_bytes(&self) -> u64 {
        self.0.size_bytes()
    }

    fn sector_bytes(&self) -> u32 {
        self.0.sector_bytes
    }

    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> Result<(), std::io::Error> {
        let start = usize::try_from(offset_bytes).unwrap();
        let there = start
            .checked_add(buffer.len())
            .and_then(|end| self.0.bytes.get(start..end));
        let there = there.ok_or_else(|| std::io::Error::other("read past the end of the disk"))?;
        buffer.copy_from_slice(there);
        Ok(())
    }
}

/// The writes of an epoch, sector by sector.
pub fn sectors_of(epoch: &[Write], sector_bytes: u32) -> Vec<(u64, Vec<u8>)> {
    let sector = u64::from(sector_bytes);
    let mut sectors = Vec::new();
    for write in epoch {
        let extent = write.extent();
        assert!(extent.start_bytes.is_multiple_of(sector), "unaligned start");
        assert!(extent.len_bytes.is_multiple_of(sector), "unaligned length");
        let bytes = match write {
            Write::Data { bytes, .. } => bytes.clone(),
            Write::Zeros(extent) => vec![0; usize::try_from(extent.len_bytes).unwrap()],
        };
        let starts = (extent.start_bytes..).step_by(sector_bytes as usize);
        sectors.extend(starts.zip(bytes.chunks(sector_bytes as usize).map(<[u8]>::to_vec)));
    }
    sectors
}

pub fn guid(seed: u128) -> Guid {
    Guid::from_random((seed.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)).to_be_bytes())
}

/// A Linux partition of `size` in a table of the kind `label`.
pub fn linux(label: Label, size: Size, seed: u128) -> NewPartition {
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

/// Number, type, GUID, first and last sector, attributes, name.
type JudgedPartition = (u32, [u8; 16], [u8; 16], u64, u64, u64, String);
/// What `gptman` makes of a disk: its GUID and the partitions. It looks at no protective MBR, and
/// for a backup only in the last sector.
pub type Judged = Option<([u8; 16], Vec<JudgedPartition>)>;

pub fn gptman_reads(image: &Image) -> Judged {
    let mut cursor = Cursor::new(image.bytes.as_slice());
    let gpt = gptman::GPT::read_from(&mut cursor, u64::from(image.sector_bytes)).ok()?;
    let used = gpt.iter().filter(|(_, partition)| partition.is_used());
    let partitions = used.map(|(number, partition)| {
        (
            number,
            partition.partition_type_guid,
            partition.unique_partition_guid,
            partition.starting_lba,
            partition.ending_lba,
            partition.attribute_bits,
            partition.partition_name.as_str().to_owned(),
        )
    });
    Some((gpt.header.disk_guid, partitions.collect()))
}

/// The same of our table, `None` if it is no GPT.
pub fn ours_as_judged(table: Option<&Table>) -> Judged {
    let Some(Table::Gpt(gpt)) = table else {
        return None;
    };
    let sector = u64::from(gpt.geometry().sector_bytes());
    let partitions = gpt.partitions().into_iter().map(|partition| {
        let PartitionType::Gpt(type_guid) = partition.partition_type else {
            unreachable!()
        };
        (
            partition.number,
            type_guid.to_disk(),
            partition.guid.unwrap().to_disk(),
            partition.start_bytes / sector,
            (partition.start_bytes + partition.len_bytes) / sector - 1,
            partition.attributes,
            partition.name,
        )
    });
    Some((gpt.disk_guid().to_disk(), partitions.collect()))
}
