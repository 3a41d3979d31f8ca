//! A GPT partition entry (UEFI 2.10 §5.3.3).

use super::super::codec::{array_at, put, u16_at, u64_at};
use super::super::{EditError, Guid};

/// UTF-16 units of a partition's name.
pub(super) const NAME_UNITS: usize = 36;

/// The fields of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Entry {
    pub(in super::super) type_guid: Guid,
    pub(in super::super) guid: Guid,
    pub(in super::super) first_lba: u64,
    pub(in super::super) last_lba: u64,
    pub(in super::super) attributes: u64,
    pub(in super::super) name: [u16; NAME_UNITS],
}

impl Entry {
    pub(super) fn parse(bytes: &[u8]) -> Self {
        let mut name = [0; NAME_UNITS];
        for (index, unit) in name.iter_mut().enumerate() {
            *unit = u16_at(bytes, 56 + 2 * index);
        }
        Self {
            type_guid: Guid::from_disk(array_at(bytes, 0)),
            guid: Guid::from_disk(array_at(bytes, 16)),
            first_lba: u64_at(bytes, 32),
            last_lba: u64_at(bytes, 40),
            attributes: u64_at(bytes, 48),
            name,
        }
    }

    pub(super) fn write(&self, bytes: &mut [u8]) {
        put(bytes, 0, &self.type_guid.to_disk());
        put(bytes, 16, &self.guid.to_disk());
        put(bytes, 32, &self.first_lba.to_le_bytes());
        put(bytes, 40, &self.last_lba.to_le_bytes());
        put(bytes, 48, &self.attributes.to_le_bytes());
        for (index, unit) in self.name.iter().enumerate() {
            put(bytes, 56 + 2 * index, &unit.to_le_bytes());
        }
    }

    /// The name up to the first zero; what is no UTF-16 is replaced.
    pub(super) fn name(&self) -> String {
        let end = self
            .name
            .iter()
            .position(|unit| *unit == 0)
            .unwrap_or(NAME_UNITS);
        String::from_utf16_lossy(&self.name[..end])
    }
}

/// A name as the units of an entry.
pub(super) fn name_units(name: &str) -> Result<[u16; NAME_UNITS], EditError> {
    let mut units = [0; NAME_UNITS];
    for (index, unit) in name.encode_utf16().enumerate() {
        if unit == 0 {
            return Err(EditError::NameHoldsNul);
        }
        *units.get_mut(index).ok_or(EditError::NameTooLong)? = unit;
    }
    Ok(units)
}
