//! ObjectInfo (ISO 15740 clause 5.5.2; MTP 1.1 clause 5.3.1).

use super::{Malformed, Reader, TooLong, Writer};
use crate::mtp::code::Format;

/// What stands for a size of 4 GiB or more.
pub const SIZE_UNKNOWN: u32 = 0xFFFF_FFFF;

/// What an object is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ObjectInfo {
    /// Its storage.
    pub storage: u32,
    /// What its bytes are.
    pub format: Format,
    /// 0: none; 1: read-only.
    pub protection: u16,
    /// Its size in bytes; [`SIZE_UNKNOWN`] from 4 GiB on.
    pub compressed_size: u32,
    /// What the bytes of its small picture are.
    pub thumb_format: Format,
    /// Size of the small picture in bytes.
    pub thumb_compressed_size: u32,
    /// Width and height of the small picture, then width, height and depth of the picture.
    pub pixels: [u32; 5],
    /// Its folder; 0 at the root.
    pub parent: u32,
    /// 1: a folder.
    pub association_type: u16,
    /// More of that.
    pub association_desc: u32,
    /// Its place in a sequence.
    pub sequence: u32,
    /// Its name.
    pub name: String,
    /// When it was made, as a string: see [`super::Date`].
    pub captured: String,
    /// When it was changed.
    pub modified: String,
    /// Words on it.
    pub keywords: String,
}

impl ObjectInfo {
    /// Reads one. What is missing behind the name is empty.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        Ok(Self {
            storage: from.u32()?,
            format: Format(from.u16()?),
            protection: from.u16()?,
            compressed_size: from.u32()?,
            thumb_format: Format(from.u16()?),
            thumb_compressed_size: from.u32()?,
            pixels: [
                from.u32()?,
                from.u32()?,
                from.u32()?,
                from.u32()?,
                from.u32()?,
            ],
            parent: from.u32()?,
            association_type: from.u16()?,
            association_desc: from.u32()?,
            sequence: from.u32()?,
            name: from.string()?,
            captured: from.string().unwrap_or_default(),
            modified: from.string().unwrap_or_default(),
            keywords: from.string().unwrap_or_default(),
        })
    }

    /// Writes it.
    pub fn encode(&self) -> Result<Vec<u8>, TooLong> {
        let mut to = Writer::default();
        to.u32(self.storage)
            .u16(self.format.0)
            .u16(self.protection)
            .u32(self.compressed_size)
            .u16(self.thumb_format.0)
            .u32(self.thumb_compressed_size);
        for pixels in self.pixels {
            to.u32(pixels);
        }
        to.u32(self.parent)
            .u16(self.association_type)
            .u32(self.association_desc)
            .u32(self.sequence)
            .string(&self.name)?
            .string(&self.captured)?
            .string(&self.modified)?
            .string(&self.keywords)?;
        Ok(to.into_bytes())
    }
}
