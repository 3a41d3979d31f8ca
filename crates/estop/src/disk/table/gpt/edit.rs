//! Changes to a GPT.

use super::super::geometry::{Len, place};
use super::super::{
    Change, EditError, Guid, Kind, Label, NewPartition, PartitionType, Size, Start,
};
use super::Gpt;
use super::entry::{Entry, name_units};

impl Gpt {
    /// Makes a partition and returns its number.
    pub(in super::super) fn create(&mut self, new: &NewPartition) -> Result<u32, EditError> {
        if new.kind != Kind::Primary {
            return Err(EditError::PrimaryOnly);
        }
        let number = match new.number {
            Some(number) => number,
            None => (1..=self.entry_count)
                .find(|number| !self.is_taken(*number))
                .ok_or(EditError::Full)?,
        };
        if !(1..=self.entry_count).contains(&number) {
            return Err(EditError::NumberOutside(number, self.entry_count));
        }
        if self.is_taken(number) {
            return Err(EditError::NumberTaken(number));
        }
        let type_guid = type_guid(new.partition_type)?;
        self.check_guid(new.guid, number)?;
        let request = Request::of(new, self.geometry.sector_bytes())?;
        let span = place(&self.free(), request.start, request.len, request.align);
        let span = span.ok_or(EditError::NoSpace)?;
        let entry = Entry {
            type_guid,
            guid: new.guid,
            first_lba: span.first,
            last_lba: span.last,
            attributes: 0,
            name: name_units(&new.name)?,
        };
        let slot = self.slot(number);
        slot.fill(0);
        entry.write(slot);
        Ok(number)
    }

    /// Removes a partition; an entry that cannot be a partition, too.
    pub(in super::super) fn delete(&mut self, number: u32) -> Result<(), EditError> {
        if !self.is_taken(number) {
            return Err(EditError::NoSuchPartition(number));
        }
        self.slot(number).fill(0);
        Ok(())
    }

    /// Changes a property of a partition.
    pub(in super::super) fn set(&mut self, number: u32, change: &Change) -> Result<(), EditError> {
        if !self.is_taken(number) {
            return Err(EditError::NoSuchPartition(number));
        }
        let mut entry = Entry::parse(self.slot(number));
        match change {
            Change::Type(partition_type) => entry.type_guid = type_guid(*partition_type)?,
            Change::Name(name) => entry.name = name_units(name)?,
            Change::Attributes(attributes) => entry.attributes = *attributes,
            Change::Guid(guid) => {
                self.check_guid(*guid, number)?;
                entry.guid = *guid;
            }
            Change::Active(_) => return Err(EditError::NoSuchProperty(Label::Gpt)),
        }
        entry.write(self.slot(number));
        Ok(())
    }

    fn is_taken(&self, number: u32) -> bool {
        self.entries().any(|(taken, _)| taken == number)
    }

    fn check_guid(&self, guid: Guid, number: u32) -> Result<(), EditError> {
        let taken = self
            .entries()
            .any(|(other, entry)| other != number && entry.guid == guid);
        if taken || guid.is_nil() {
            Err(EditError::GuidUnfit)
        } else {
            Ok(())
        }
    }

    /// The bytes of an entry: `number` is from 1 to the entry count.
    fn slot(&mut self, number: u32) -> &mut [u8] {
        let len = self.entry_bytes as usize;
        let start = (number as usize - 1) * len;
        &mut self.array[start..start + len]
    }
}

/// A wish in sectors.
pub(in super::super) struct Request {
    pub(in super::super) start: Option<u64>,
    pub(in super::super) len: Len,
    pub(in super::super) align: u64,
}

impl Request {
    pub(in super::super) fn of(new: &NewPartition, sector_bytes: u32) -> Result<Self, EditError> {
        let sector = u64::from(sector_bytes);
        let whole = |bytes: u64| match bytes.is_multiple_of(sector) {
            true => Ok(bytes / sector),
            false => Err(EditError::NotWholeSectors),
        };
        let align = whole(new.align_bytes)?;
        let len = match new.size {
            Size::Bytes(0) => return Err(EditError::NotWholeSectors),
            Size::Bytes(bytes) => Len::Exactly(bytes.div_ceil(sector)),
            Size::Rest => Len::Rest,
        };
        let start = match new.start {
            Start::Free => None,
            Start::AtBytes(bytes) => Some(whole(bytes)?),
        };
        if align == 0 {
            return Err(EditError::NotWholeSectors);
        }
        Ok(Self { start, len, align })
    }
}

fn type_guid(partition_type: PartitionType) -> Result<Guid, EditError> {
    match partition_type {
        PartitionType::Gpt(guid) if !guid.is_nil() => Ok(guid),
        PartitionType::Gpt(_) | PartitionType::Mbr(_) => Err(EditError::TypeUnfit(Label::Gpt)),
    }
}
