//! Changes to an MBR.

use super::super::geometry::{Span, place};
use super::super::gpt::Request;
use super::super::{Change, EditError, Kind, LOGICALS_MAX, Label, NewPartition, PartitionType};
use super::record::Record;
use super::{ChainState, Ebr, FIRST_LOGICAL, Mbr, PRIMARIES};

/// The type of the records that link EBRs.
const LINK: u8 = 0x05;

impl Mbr {
    /// Makes a partition and returns its number.
    pub(in super::super) fn create(&mut self, new: &NewPartition) -> Result<u32, EditError> {
        if !new.name.is_empty() {
            return Err(EditError::NoSuchProperty(Label::Mbr));
        }
        let os_type = os_type(new.partition_type)?;
        let extended = new.partition_type.is_extended();
        if extended != (new.kind == Kind::Extended) {
            return Err(EditError::TypeUnfit(Label::Mbr));
        }
        let request = Request::of(new, self.geometry.sector_bytes())?;
        match new.kind {
            Kind::Logical => self.create_logical(new, os_type, &request),
            Kind::Extended if self.extended().is_some() => Err(EditError::ExtendedTaken),
            Kind::Primary | Kind::Extended => {
                let number = self.free_number(new.number)?;
                let span = place(&self.free(), request.start, request.len, request.align);
                let span = span.ok_or(EditError::NoSpace)?;
                let record = record(os_type, 0, span)?;
                record.write(&mut self.sector, slot(number), 0);
                if extended {
                    self.chain = vec![Ebr::empty(self.geometry, span.first)];
                    self.chain_state = ChainState::Whole;
                }
                Ok(number)
            }
        }
    }

    /// Removes a partition: an extended one with its logical ones. Those after a logical one move
    /// up by a number.
    pub(in super::super) fn delete(&mut self, number: u32) -> Result<(), EditError> {
        if number >= FIRST_LOGICAL {
            return self.delete_logical(number);
        }
        let record = self.primary(number)?;
        if self
            .extended()
            .is_some_and(|(extended, _)| extended == number)
            && record.is_extended()
        {
            self.chain.clear();
            self.chain_state = ChainState::Whole;
        }
        Record::clear(&mut self.sector, slot(number));
        Ok(())
    }

    /// Changes a property of a partition.
    pub(in super::super) fn set(&mut self, number: u32, change: &Change) -> Result<(), EditError> {
        match change {
            Change::Type(partition_type) => self.set_type(number, *partition_type),
            Change::Active(active) if number < FIRST_LOGICAL => {
                self.primary(number)?;
                if *active == super::super::Active::Yes {
                    for index in 0..4 {
                        let none = super::super::Active::No;
                        Record::put_active(&mut self.sector, index, none);
                    }
                }
                Record::put_active(&mut self.sector, slot(number), *active);
                Ok(())
            }
            Change::Active(_) | Change::Name(_) | Change::Attributes(_) | Change::Guid(_) => {
                Err(EditError::NoSuchProperty(Label::Mbr))
            }
        }
    }

    fn set_type(&mut self, number: u32, partition_type: PartitionType) -> Result<(), EditError> {
        let os_type = os_type(partition_type)?;
        if number >= FIRST_LOGICAL {
            let index = self.logical_index(number)?;
            if partition_type.is_extended() {
                return Err(EditError::TypeUnfit(Label::Mbr));
            }
            let ebr = &mut self.chain[index];
            if let Some((at, _)) = ebr.data_at() {
                Record::put_type(&mut ebr.sector, at, os_type);
            }
            return Ok(());
        }
        let record = self.primary(number)?;
        if record.is_extended() != partition_type.is_extended() {
            return Err(EditError::TypeUnfit(Label::Mbr));
        }
        Record::put_type(&mut self.sector, slot(number), os_type);
        Ok(())
    }

    /// Adds a logical partition at the end of the chain, so that no number changes and one sector
    /// makes it count.
    fn create_logical(
        &mut self,
        new: &NewPartition,
        os_type: u8,
        request: &Request,
    ) -> Result<u32, EditError> {
        let (_, extended) = self.extended().ok_or(EditError::NoExtended)?;
        if new.number.is_some() {
            return Err(EditError::LogicalNumber);
        }
        let taken = self.logicals().count();
        if self.chain_state == ChainState::Cut || self.chain.is_empty() {
            return Err(EditError::ChainDamaged);
        }
        if taken >= LOGICALS_MAX || self.chain.len() > LOGICALS_MAX {
            return Err(EditError::ChainFull);
        }
        let whole = extended.span(0);
        let free = self.free_logical();
        if taken == 0 && self.chain.len() == 1 {
            let span = place(&free, request.start, request.len, request.align);
            let span = span.ok_or(EditError::NoSpace)?;
            let head = &mut self.chain[0];
            record(os_type, head.lba, span)?.write(&mut head.sector, 0, head.lba);
            return Ok(FIRST_LOGICAL);
        }
        // Each free place gives its first sector at least to the EBR.
        let behind = free.iter().filter(|span| span.len() > 1);
        let behind: Vec<Span> = behind
            .map(|span| Span::new(span.first + 1, span.last))
            .collect();
        let span = place(&behind, request.start, request.len, request.align);
        let span = span.ok_or(EditError::NoSpace)?;
        let room = free
            .iter()
            .find(|room| room.contains(&span))
            .ok_or(EditError::NoSpace)?;
        let lba = room.first.max(span.first.saturating_sub(request.align));
        let mut ebr = Ebr::empty(self.geometry, lba);
        record(os_type, lba, span)?.write(&mut ebr.sector, 0, lba);
        self.chain.push(ebr);
        self.relink(self.chain.len() - 2, whole.first)?;
        Ok(FIRST_LOGICAL + u32::try_from(taken).map_err(|_| EditError::ChainFull)?)
    }

    fn delete_logical(&mut self, number: u32) -> Result<(), EditError> {
        let index = self.logical_index(number)?;
        let (_, extended) = self.extended().ok_or(EditError::NoExtended)?;
        if index == 0 {
            return self.delete_first_logical(extended.span(0).first);
        }
        self.chain.remove(index);
        self.relink(index - 1, extended.span(0).first)
    }

    /// The first EBR has to stay where the extended partition begins: it takes over the next
    /// partition, since tools complain of an empty one.
    fn delete_first_logical(&mut self, base: u64) -> Result<(), EditError> {
        let next = self
            .chain
            .get(1)
            .and_then(|next| Some((next.lba, next.data()?)));
        let head = &mut self.chain[0];
        let taken_over = next.and_then(|(lba, data)| {
            let start = (lba + u64::from(data.start)).checked_sub(head.lba)?;
            Some(Record {
                start: u32::try_from(start).ok()?,
                ..data
            })
        });
        if let Some((at, _)) = head.data_at() {
            Record::clear(&mut head.sector, at);
        }
        let Some(record) = taken_over else {
            return Ok(());
        };
        // The record of the link goes too, whichever it is: linking again writes both.
        Record::clear(&mut head.sector, 0);
        Record::clear(&mut head.sector, 1);
        record.write(&mut head.sector, 0, head.lba);
        self.chain.remove(1);
        self.relink(0, base)
    }

    /// Makes the EBR `index` lead to the one after it in the chain, or end the chain.
    fn relink(&mut self, index: usize, base: u64) -> Result<(), EditError> {
        let next = self.chain.get(index + 1).map(|next| {
            let last = next
                .data()
                .map_or(next.lba, |data| data.span(next.lba).last);
            Span::new(next.lba, last.max(next.lba))
        });
        let ebr = &mut self.chain[index];
        let data = ebr.data();
        for at in 0..2 {
            Record::clear(&mut ebr.sector, at);
        }
        if let Some(data) = data {
            data.write(&mut ebr.sector, 0, ebr.lba);
        }
        if let Some(next) = next {
            record(LINK, base, next)?.write(&mut ebr.sector, 1, base);
        }
        Ok(())
    }

    /// The place in the chain of a logical partition.
    fn logical_index(&self, number: u32) -> Result<usize, EditError> {
        if self.chain_state == ChainState::Cut {
            return Err(EditError::ChainDamaged);
        }
        let numbered = self
            .chain
            .iter()
            .enumerate()
            .filter(|(_, ebr)| ebr.data().is_some());
        let mut numbered = (FIRST_LOGICAL..).zip(numbered.map(|(index, _)| index));
        let found = numbered.find(|(candidate, _)| *candidate == number);
        found
            .map(|(_, index)| index)
            .ok_or(EditError::NoSuchPartition(number))
    }

    fn primary(&self, number: u32) -> Result<Record, EditError> {
        let found = self.primaries().find(|(candidate, _)| *candidate == number);
        found
            .map(|(_, record)| record)
            .ok_or(EditError::NoSuchPartition(number))
    }

    fn free_number(&self, wanted: Option<u32>) -> Result<u32, EditError> {
        let is_free = |number: &u32| self.primary(*number).is_err();
        match wanted {
            None => (1..=PRIMARIES).find(is_free).ok_or(EditError::Full),
            Some(number) if !(1..=PRIMARIES).contains(&number) => {
                Err(EditError::NumberOutside(number, PRIMARIES))
            }
            Some(number) if is_free(&number) => Ok(number),
            Some(number) => Err(EditError::NumberTaken(number)),
        }
    }
}

/// The place of a primary partition's record: numbers are 1 to 4.
const fn slot(number: u32) -> usize {
    number as usize - 1
}

/// A record for `span`, counted from `base`.
fn record(os_type: u8, base: u64, span: Span) -> Result<Record, EditError> {
    let start = u32::try_from(span.first - base).map_err(|_| EditError::NoSpace)?;
    let len = u32::try_from(span.len()).map_err(|_| EditError::NoSpace)?;
    Ok(Record {
        status: 0,
        os_type,
        start,
        len,
    })
}

fn os_type(partition_type: PartitionType) -> Result<u8, EditError> {
    match partition_type {
        PartitionType::Mbr(0 | 0xEE) | PartitionType::Gpt(_) => {
            Err(EditError::TypeUnfit(Label::Mbr))
        }
        PartitionType::Mbr(byte) => Ok(byte),
    }
}
