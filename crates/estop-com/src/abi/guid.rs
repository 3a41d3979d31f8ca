//! GUIDs and property keys, as they lie in memory.

use std::fmt;

/// A GUID (RFC 9562 §4), its first three fields in the machine's byte order.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct GUID {
    /// The first 32 bits.
    pub data1: u32,
    /// The next 16 bits.
    pub data2: u16,
    /// The next 16 bits.
    pub data3: u16,
    /// The rest, in order.
    pub data4: [u8; 8],
}

impl GUID {
    /// The GUID whose text is these 128 bits in hexadecimal.
    pub const fn from_u128(bits: u128) -> Self {
        let b = bits.to_be_bytes();
        Self {
            data1: u32::from_be_bytes([b[0], b[1], b[2], b[3]]),
            data2: u16::from_be_bytes([b[4], b[5]]),
            data3: u16::from_be_bytes([b[6], b[7]]),
            data4: [b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]],
        }
    }

    /// The 128 bits of its text.
    pub const fn to_u128(self) -> u128 {
        let mut bits = (self.data1 as u128) << 96 | (self.data2 as u128) << 80;
        bits |= (self.data3 as u128) << 64;
        bits | u64::from_be_bytes(self.data4) as u128
    }
}

impl fmt::Debug for GUID {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{{{:08X}-{:04X}-{:04X}-",
            self.data1, self.data2, self.data3
        )?;
        for (at, byte) in self.data4.iter().enumerate() {
            if at == 2 {
                f.write_str("-")?;
            }
            write!(f, "{byte:02X}")?;
        }
        f.write_str("}")
    }
}

impl fmt::Display for GUID {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A property key: a format and an identifier in it.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PROPERTYKEY {
    /// The format.
    pub fmtid: GUID,
    /// The identifier.
    pub pid: u32,
}

impl fmt::Debug for PROPERTYKEY {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}.{}", self.fmtid, self.pid)
    }
}
