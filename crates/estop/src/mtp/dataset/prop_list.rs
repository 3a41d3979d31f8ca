//! ObjectPropList (MTP 1.1 clause 5.3.3): many properties of many objects, read as they come.

use super::{Malformed, Reader, TooLong, Value, Writer};
use crate::mtp::code::{DataType, ObjectProperty};

/// One property of one object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// The object.
    pub object: u32,
    /// Which property.
    pub property: ObjectProperty,
    /// What it is.
    pub value: Value,
}

/// Reads a list piece by piece: elements come out as soon as they are whole.
#[derive(Debug, Clone, Default)]
pub struct Elements {
    /// Bytes of an element that is not whole.
    pending: Vec<u8>,
    /// Elements that are still to come; `None` before their count is known.
    to_come: Option<u32>,
}

/// The most bytes that one element may have: no property of an object is larger than a small picture.
pub const ELEMENT_BYTES_MAX: usize = 1 << 20;

/// The most elements that a list may have: a million objects with sixteen properties each.
pub const ELEMENTS_MAX: u32 = 16 << 20;

impl Element {
    /// A list of these.
    pub fn encode_list(elements: &[Self]) -> Result<Vec<u8>, TooLong> {
        let mut to = Writer::default();
        to.u32(u32::try_from(elements.len()).map_err(|_| TooLong)?);
        for Self {
            object,
            property,
            value,
        } in elements
        {
            to.u32(*object).u16(property.0).u16(value.data_type().0);
            value.encode(&mut to)?;
        }
        Ok(to.into_bytes())
    }

    fn decode(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (object, property) = (from.u32()?, ObjectProperty(from.u16()?));
        let data_type = DataType(from.u16()?);
        let value = Value::decode(from, data_type)?;
        Ok(Self {
            object,
            property,
            value,
        })
    }
}

impl Elements {
    /// Takes the next bytes; the elements that are whole now, in their order.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Vec<Element>, Malformed> {
        self.pending.extend_from_slice(bytes);
        let mut from = Reader::new(&self.pending);
        if self.to_come.is_none() {
            let Ok(count) = from.u32() else {
                return Ok(Vec::new());
            };
            if count > ELEMENTS_MAX {
                return Err(Malformed("too many elements"));
            }
            self.to_come = Some(count);
        }
        let mut whole = Vec::new();
        while self.to_come.is_some_and(|to_come| to_come > 0) {
            let before = from;
            match Element::decode(&mut from) {
                Ok(element) => whole.push(element),
                Err(_) if is_cut(before) => {
                    from = before;
                    break;
                }
                Err(malformed) => return Err(malformed),
            }
            self.to_come = self.to_come.map(|to_come| to_come - 1);
        }
        let rest = from.rest();
        if self.to_come == Some(0) && !rest.is_empty() {
            return Err(Malformed("bytes behind the last element"));
        }
        if rest.len() > ELEMENT_BYTES_MAX {
            return Err(Malformed("too long an element"));
        }
        let read = self.pending.len() - rest.len();
        self.pending.drain(..read);
        Ok(whole)
    }

    /// Whether all of it has come.
    pub fn is_whole(&self) -> bool {
        self.to_come == Some(0)
    }
}

/// Whether what is wrong with an element may only be that its end has not come.
fn is_cut(mut from: Reader<'_>) -> bool {
    let (_, data_type) = match (from.bytes(6), from.u16()) {
        (Ok(head), Ok(data_type)) => (head, DataType(data_type)),
        _ => return true,
    };
    data_type == DataType::STR || data_type.size_bytes().is_some() || data_type.array_of().is_some()
}
