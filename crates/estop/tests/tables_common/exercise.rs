//! Everything that can be done with a disk, within stated limits: what a fuzzer would call.

use estop::disk::table::{
    Change, ENTRIES_BYTES_MAX, EditError, Kind, LOGICALS_MAX, PartitionType, Reading, Size, Start,
    Table,
};
use estop::disk::{Extent, ReadAt};

use super::{Image, guid, linux};

/// Counts what a reader asks for.
pub struct Meter<'a> {
    pub image: &'a mut Image,
    pub reads: usize,
    pub largest: usize,
    pub bad: Option<std::ops::Range<u64>>,
}

impl ReadAt for Meter<'_> {
    type Error = std::io::Error;

    fn size_bytes(&self) -> u64 {
        self.image.size_bytes()
    }

    fn sector_bytes(&self) -> u32 {
        self.image.sector_bytes
    }

    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> Result<(), std::io::Error> {
        self.reads += 1;
        self.largest = self.largest.max(buffer.len());
        let end = offset_bytes + buffer.len() as u64;
        if self
            .bad
            .as_ref()
            .is_some_and(|bad| bad.start < end && offset_bytes < bad.end)
        {
            return Err(std::io::Error::other("unreadable"));
        }
        self.image.read_at(offset_bytes, buffer)
    }
}

/// Reads within stated limits, and calls everything that takes a reading.
pub fn exercise(image: &mut Image) -> Reading {
    let mut meter = Meter {
        image,
        reads: 0,
        largest: 0,
        bad: None,
    };
    let reading = Table::read(&mut meter).unwrap();
    assert!(meter.reads <= LOGICALS_MAX + 10, "{} reads", meter.reads);
    assert!(
        meter.largest as u64 <= ENTRIES_BYTES_MAX,
        "{} bytes at once",
        meter.largest
    );
    let size_bytes = image.bytes.len() as u64;
    let inside = |extent: Extent| {
        assert!(extent.end_bytes() <= size_bytes, "{extent:?}");
    };
    reading.wipe_extents().into_iter().for_each(inside);
    for epoch in reading
        .clean_plan()
        .0
        .iter()
        .chain(&reading.repair().unwrap_or_default().0)
    {
        epoch.iter().for_each(|write| inside(write.extent()));
    }
    for finding in reading.findings() {
        assert!(!finding.to_string().is_empty());
    }
    let fresh = Table::new_gpt(image.geometry(), guid(1)).unwrap();
    if let Ok(plan) = fresh.write_plan(&reading) {
        plan.0
            .iter()
            .flatten()
            .for_each(|write| inside(write.extent()));
    }
    let Some(mut table) = reading.table() else {
        return reading;
    };
    serde_json::to_string(&table.listing()).unwrap();
    table.free_logical().into_iter().for_each(inside);
    for partition in table.partitions() {
        inside(partition.extent());
        let unfit = table.set(partition.number, &Change::Type(PartitionType::Mbr(0)));
        assert_eq!(unfit, Err(EditError::TypeUnfit(table.label())));
    }
    let label = table.label();
    for size in [Size::Rest, Size::Bytes(1), Size::Bytes(u64::MAX)] {
        for kind in [Kind::Primary, Kind::Extended, Kind::Logical] {
            for start in [
                Start::Free,
                Start::AtBytes(0),
                Start::AtBytes(u64::MAX / 4096 * 4096),
            ] {
                let mut new = linux(label, size, 77);
                (new.kind, new.start) = (kind, start);
                let _ = table.clone().create(&new);
            }
        }
    }
    for number in table
        .partitions()
        .iter()
        .map(|partition| partition.number)
        .rev()
    {
        let _ = table.delete(number);
    }
    if let Ok(plan) = table.write_plan(&reading) {
        plan.0
            .iter()
            .flatten()
            .for_each(|write| inside(write.extent()));
    }
    reading
}
