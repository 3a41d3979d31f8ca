//! Sense data: why a command was not carried out (SPC-4 §4.5).

use std::fmt;

use serde::{Deserialize, Serialize};

/// Decoded sense data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sense {
    /// The sense key.
    pub key: SenseKey,
    /// The additional sense code.
    pub asc: u8,
    /// Its qualifier.
    pub ascq: u8,
    /// Whether it is about an earlier command that had answered GOOD (response codes 0x71, 0x73).
    pub deferred: bool,
    /// How far a long operation is, in 1/65536, where the unit says so (SPC-4 §4.5.2.4.4).
    pub progress: Option<u16>,
    /// The INFORMATION field, where it is valid: mostly the block address.
    pub information: Option<u64>,
}

/// A sense key (SPC-4 table 45).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SenseKey {
    /// 0x0.
    NoSense,
    /// 0x1.
    RecoveredError,
    /// 0x2.
    NotReady,
    /// 0x3.
    MediumError,
    /// 0x4.
    HardwareError,
    /// 0x5.
    IllegalRequest,
    /// 0x6.
    UnitAttention,
    /// 0x7.
    DataProtect,
    /// 0x8.
    BlankCheck,
    /// 0xB.
    AbortedCommand,
    /// 0xD.
    VolumeOverflow,
    /// 0xE.
    Miscompare,
    /// Any other.
    Other(u8),
}

impl Sense {
    /// What the bytes say; `None` if they are no sense data. Fixed (0x70, 0x71) and descriptor
    /// (0x72, 0x73) formats.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let code = bytes.first()? & 0x7F;
        let deferred = matches!(code, 0x71 | 0x73);
        match code {
            0x70 | 0x71 => Self::fixed(bytes, deferred),
            0x72 | 0x73 => Self::descriptors(bytes, deferred),
            _ => None,
        }
    }

    /// Key, code and qualifier as one number, to be matched: 0x020401 is 2/04/01.
    pub fn code(&self) -> u32 {
        u32::from(self.key.number()) << 16 | u32::from(self.asc) << 8 | u32::from(self.ascq)
    }

    fn fixed(bytes: &[u8], deferred: bool) -> Option<Self> {
        let valid = bytes[0] & 0x80 != 0;
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        let number = [byte(3), byte(4), byte(5), byte(6)];
        // Only so many bytes follow as the additional length says.
        let end = 8 + usize::from(byte(7));
        let within = |at: usize| if at < end { byte(at) } else { 0 };
        let key = SenseKey::from(bytes.get(2)? & 0x0F);
        let specific = within(15) & 0x80 != 0;
        // The field means progress for these two keys alone.
        let progress = specific && matches!(key, SenseKey::NoSense | SenseKey::NotReady);
        Some(Self {
            key,
            asc: within(12),
            ascq: within(13),
            deferred,
            progress: progress.then(|| u16::from_be_bytes([within(16), within(17)])),
            information: valid.then(|| u64::from(u32::from_be_bytes(number))),
        })
    }

    fn descriptors(bytes: &[u8], deferred: bool) -> Option<Self> {
        let key = SenseKey::from(bytes.get(1)? & 0x0F);
        let mut sense = Self {
            key,
            asc: *bytes.get(2)?,
            ascq: *bytes.get(3)?,
            deferred,
            progress: None,
            information: None,
        };
        let end = (8 + usize::from(bytes.get(7).copied().unwrap_or(0))).min(bytes.len());
        let mut rest = bytes.get(8..end).unwrap_or_default();
        // Each descriptor: type, additional length, body.
        while let [kind, len, body @ ..] = rest {
            let body_len = usize::from(*len).min(body.len());
            let (this, next) = body.split_at(body_len);
            match (kind, this) {
                (0x00, [valid, _, number @ ..]) if valid & 0x80 != 0 => {
                    sense.information = number.first_chunk().map(|n| u64::from_be_bytes(*n));
                }
                (0x02, [_, _, specific, high, low, ..])
                    if specific & 0x80 != 0
                        && matches!(key, SenseKey::NoSense | SenseKey::NotReady) =>
                {
                    sense.progress = Some(u16::from_be_bytes([*high, *low]));
                }
                _ => {}
            }
            rest = next;
        }
        Some(sense)
    }
}

impl SenseKey {
    /// Its number.
    pub const fn number(self) -> u8 {
        match self {
            Self::NoSense => 0x0,
            Self::RecoveredError => 0x1,
            Self::NotReady => 0x2,
            Self::MediumError => 0x3,
            Self::HardwareError => 0x4,
            Self::IllegalRequest => 0x5,
            Self::UnitAttention => 0x6,
            Self::DataProtect => 0x7,
            Self::BlankCheck => 0x8,
            Self::AbortedCommand => 0xB,
            Self::VolumeOverflow => 0xD,
            Self::Miscompare => 0xE,
            Self::Other(number) => number,
        }
    }
}

impl From<u8> for SenseKey {
    fn from(number: u8) -> Self {
        match number {
            0x0 => Self::NoSense,
            0x1 => Self::RecoveredError,
            0x2 => Self::NotReady,
            0x3 => Self::MediumError,
            0x4 => Self::HardwareError,
            0x5 => Self::IllegalRequest,
            0x6 => Self::UnitAttention,
            0x7 => Self::DataProtect,
            0x8 => Self::BlankCheck,
            0xB => Self::AbortedCommand,
            0xD => Self::VolumeOverflow,
            0xE => Self::Miscompare,
            other => Self::Other(other),
        }
    }
}

impl fmt::Display for Sense {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            key,
            asc,
            ascq,
            deferred,
            ..
        } = self;
        let key = key.number();
        write!(f, "sense {key:X}/{asc:02X}/{ascq:02X}")?;
        if *deferred {
            f.write_str(", of an earlier command")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_say_the_same() {
        let fixed = [
            0x70, 0, 0x02, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0x04, 0x04, 0, 0x80, 0x40, 0x00,
        ];
        let descriptor = [
            0x72, 0x02, 0x04, 0x04, 0, 0, 0, 8, 0x02, 6, 0, 0, 0x80, 0x40, 0x00, 0,
        ];
        let fixed = Sense::decode(&fixed).expect("sense");
        assert_eq!(fixed.code(), 0x02_0404);
        assert_eq!(fixed.progress, Some(0x4000));
        assert_eq!(Sense::decode(&descriptor), Some(fixed));
    }

    #[test]
    fn a_deferred_error_is_of_an_earlier_command() {
        let bytes = [0xF1, 0, 0x03, 0, 0, 0x12, 0x34, 10, 0, 0, 0, 0, 0x0C, 0x00];
        let sense = Sense::decode(&bytes).expect("sense");
        assert!(sense.deferred);
        assert_eq!(sense.information, Some(0x1234));
        assert_eq!(sense.to_string(), "sense 3/0C/00, of an earlier command");
    }

    #[test]
    fn what_is_cut_short_never_panics() {
        let whole = [
            0xF2, 0x02, 0x04, 0x04, 0, 0, 0, 200, 0x02, 99, 0, 0, 0x80, 0x40, 0x00, 0,
        ];
        for code in [0x70, 0x71, 0x72, 0x73] {
            for len in 0..whole.len() {
                let mut bytes = whole[..len].to_vec();
                if let Some(first) = bytes.first_mut() {
                    *first = code;
                }
                let _decoded = Sense::decode(&bytes);
            }
        }
        assert_eq!(Sense::decode(&[0x00; 18]), None);
    }
}
