//! Values of properties, and what a property is (MTP 1.1 clauses 3.2, 5.3.2).

use super::{Malformed, Reader, TooLong, Writer};
use crate::mtp::code::{DataType, ObjectProperty};

/// A value of any type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A number of one to sixteen bytes; one that is negative has its sign extended.
    Number(DataType, u128),
    /// A string.
    Text(String),
    /// An array of numbers of this type, as bytes.
    Array(DataType, Vec<u8>),
}

/// What a property is, up to its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropDesc {
    /// Which.
    pub property: ObjectProperty,
    /// How it is written down.
    pub data_type: DataType,
    /// Whether it can be set.
    pub can_be_set: bool,
    /// What it is where it was not set.
    pub default: Value,
    /// How fast it is to be had together with others.
    pub group: u32,
}

impl Value {
    /// Reads a value of this type.
    pub fn decode(from: &mut Reader<'_>, data_type: DataType) -> Result<Self, Malformed> {
        if data_type == DataType::STR {
            return from.string().map(Self::Text);
        }
        if let Some(of) = data_type.array_of() {
            let bytes = from.array(of.size_bytes().unwrap_or(1))?;
            return Ok(Self::Array(of, bytes.to_vec()));
        }
        let number = match data_type.0 {
            1 => sign_extended(i128::from(from.u8()?.cast_signed())),
            2 => u128::from(from.u8()?),
            3 => sign_extended(i128::from(from.u16()?.cast_signed())),
            4 => u128::from(from.u16()?),
            5 => sign_extended(i128::from(from.u32()?.cast_signed())),
            6 => u128::from(from.u32()?),
            7 => sign_extended(i128::from(from.u64()?.cast_signed())),
            8 => u128::from(from.u64()?),
            9 | 10 => from.u128()?,
            _ => return Err(Malformed("a data type that there is not")),
        };
        Ok(Self::Number(data_type, number))
    }

    /// Writes it, without its type.
    pub fn encode(&self, to: &mut Writer) -> Result<(), TooLong> {
        match self {
            Self::Number(data_type, number) => {
                let bytes = number.to_le_bytes();
                to.bytes(&bytes[..data_type.size_bytes().unwrap_or(0)]);
            }
            Self::Text(text) => {
                to.string(text)?;
            }
            Self::Array(of, bytes) => {
                let count = bytes.len() / of.size_bytes().unwrap_or(1);
                to.u32(u32::try_from(count).unwrap_or(u32::MAX))
                    .bytes(bytes);
            }
        }
        Ok(())
    }

    /// Its type.
    pub fn data_type(&self) -> DataType {
        match self {
            Self::Number(data_type, _) => *data_type,
            Self::Text(_) => DataType::STR,
            Self::Array(of, _) => of.array(),
        }
    }

    /// Its length as it is written, in bytes.
    pub fn len_bytes(&self) -> u64 {
        let bytes = match self {
            Self::Number(data_type, _) => data_type.size_bytes().unwrap_or(0),
            Self::Text(text) if text.is_empty() => 1,
            Self::Text(text) => 1 + 2 * (text.encode_utf16().count() + 1),
            Self::Array(_, bytes) => 4 + bytes.len(),
        };
        bytes as u64
    }

    /// The number, if it is one and fits.
    pub fn number(&self) -> Option<u64> {
        match self {
            Self::Number(_, number) => u64::try_from(*number).ok(),
            _ => None,
        }
    }
}

impl PropDesc {
    /// Reads one.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        let property = ObjectProperty(from.u16()?);
        let data_type = DataType(from.u16()?);
        Ok(Self {
            property,
            data_type,
            can_be_set: from.u8()? == 1,
            default: Value::decode(&mut from, data_type)?,
            group: from.u32()?,
        })
    }
}

fn sign_extended(number: i128) -> u128 {
    number.cast_unsigned()
}
