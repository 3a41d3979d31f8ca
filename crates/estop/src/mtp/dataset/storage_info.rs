//! StorageInfo (ISO 15740 clause 5.5.3; MTP 1.1 clause 5.2.2).

use super::{Malformed, Reader, TooLong, Writer};
use crate::mtp::code::StorageType;

/// What a storage is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StorageInfo {
    /// Built in or a card.
    pub storage_type: StorageType,
    /// 2: folders and files; 1: flat; 3: a camera's (DCF).
    pub filesystem_type: u16,
    /// 0: anything; 1: read-only; 2: read-only, but objects can be deleted.
    pub access_capability: u16,
    /// Its size in bytes.
    pub max_capacity: u64,
    /// Free bytes; all ones if the device does not say.
    pub free_space_bytes: u64,
    /// So many objects fit; all ones if the device does not say.
    pub free_space_objects: u32,
    /// For people.
    pub description: String,
    /// Which one of all.
    pub volume_identifier: String,
}

impl StorageInfo {
    /// Reads one.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        Ok(Self {
            storage_type: StorageType(from.u16()?),
            filesystem_type: from.u16()?,
            access_capability: from.u16()?,
            max_capacity: from.u64()?,
            free_space_bytes: from.u64()?,
            free_space_objects: from.u32()?,
            description: from.string().unwrap_or_default(),
            volume_identifier: from.string().unwrap_or_default(),
        })
    }

    /// Writes it.
    pub fn encode(&self) -> Result<Vec<u8>, TooLong> {
        let mut to = Writer::default();
        to.u16(self.storage_type.0)
            .u16(self.filesystem_type)
            .u16(self.access_capability)
            .u64(self.max_capacity)
            .u64(self.free_space_bytes)
            .u32(self.free_space_objects)
            .string(&self.description)?
            .string(&self.volume_identifier)?;
        Ok(to.into_bytes())
    }
}
