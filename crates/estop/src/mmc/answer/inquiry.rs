//! INQUIRY (SPC-4 §6.4).

use serde::{Deserialize, Serialize};

/// Who the drive is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inquiry {
    /// The peripheral device type: 0x05 is a drive for discs.
    pub device_type: u8,
    /// The vendor.
    pub vendor: String,
    /// The product.
    pub product: String,
    /// The firmware.
    pub revision: String,
}

impl Inquiry {
    /// What the bytes say, if there are enough of them.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let text = |from: usize, to: usize| {
            let printable = |byte: &u8| {
                let known = byte.is_ascii_graphic() || *byte == b' ';
                if known { char::from(*byte) } else { '?' }
            };
            let bytes = bytes.get(from..to)?;
            let text = bytes.iter().filter(|byte| **byte != 0).map(printable);
            Some(text.collect::<String>().trim().to_owned())
        };
        Some(Self {
            device_type: bytes.first()? & 0x1F,
            vendor: text(8, 16)?,
            product: text(16, 32)?,
            revision: text(32, 36)?,
        })
    }
}
