//! GUIDs as they stand on a disk.

use core::fmt;
use core::str::FromStr;

use serde::{Serialize, Serializer};

/// A GUID, kept in the byte order of the disk: its first three fields little-endian, the rest as
/// printed (UEFI 2.10 appendix A).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Guid([u8; 16]);

/// A text is no GUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a GUID: write it as C12A7328-F81F-11D2-BA4B-00A0C93EC93B")]
pub struct GuidError;

impl Guid {
    /// All zeros: as a type, an entry that is not in use.
    pub const NIL: Self = Self([0; 16]);

    /// From the number that its printed form spells.
    pub const fn from_u128(value: u128) -> Self {
        Self(swap(value.to_be_bytes()))
    }

    /// From the 16 bytes of a table.
    pub const fn from_disk(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes of a table.
    pub const fn to_disk(self) -> [u8; 16] {
        self.0
    }

    /// A version 4 GUID out of 16 random bytes (RFC 9562 §5.4).
    pub const fn from_random(random: [u8; 16]) -> Self {
        let mut bytes = random;
        bytes[6] = (bytes[6] & 0x0F) | 0x40;
        bytes[8] = (bytes[8] & 0x3F) | 0x80;
        Self(swap(bytes))
    }

    /// Whether it is all zeros.
    pub fn is_nil(&self) -> bool {
        *self == Self::NIL
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in swap(self.0).iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Guid {
    type Err = GuidError;

    /// The printed form, in either case, with or without braces.
    fn from_str(text: &str) -> Result<Self, GuidError> {
        let text = text
            .strip_prefix('{')
            .and_then(|t| t.strip_suffix('}'))
            .unwrap_or(text);
        let groups: Vec<&str> = text.split('-').collect();
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        let digits = groups.concat();
        if lengths != [8, 4, 4, 4, 12] || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(GuidError);
        }
        u128::from_str_radix(&digits, 16)
            .map(Self::from_u128)
            .map_err(|_| GuidError)
    }
}

impl Serialize for Guid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Between the printed order and the disk's: the same in both directions.
const fn swap(b: [u8; 16]) -> [u8; 16] {
    [
        b[3], b[2], b[1], b[0], b[5], b[4], b[7], b[6], b[8], b[9], b[10], b[11], b[12], b[13],
        b[14], b[15],
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_three_fields_are_little_endian() {
        let esp: Guid = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B".parse().unwrap();
        assert_eq!(
            esp.to_disk(),
            [
                0x28, 0x73, 0x2A, 0xC1, 0x1F, 0xF8, 0xD2, 0x11, 0xBA, 0x4B, 0x00, 0xA0, 0xC9, 0x3E,
                0xC9, 0x3B
            ]
        );
        assert_eq!(esp.to_string(), "C12A7328-F81F-11D2-BA4B-00A0C93EC93B");
        assert_eq!("{c12a7328-f81f-11d2-ba4b-00a0c93ec93b}".parse(), Ok(esp));
        assert_eq!(Guid::from_disk(esp.to_disk()), esp);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "C12A7328F81F11D2BA4B00A0C93EC93B",
            "C12A7328-F81F-11D2-BA4B-00A0C93EC93",
            "+12A7328-F81F-11D2-BA4B-00A0C93EC93B",
            "C12A7328-F81F-11D2-BA4B00-A0C93EC93B",
            "{C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
        ] {
            assert_eq!(text.parse::<Guid>(), Err(GuidError), "{text}");
        }
    }

    #[test]
    fn random_bytes_make_a_version_4_guid() {
        let text = Guid::from_random([0xFF; 16]).to_string();
        assert_eq!(text, "FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF");
    }
}
