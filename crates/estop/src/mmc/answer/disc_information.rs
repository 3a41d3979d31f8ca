//! READ DISC INFORMATION, standard (MMC-6 §6.22.3.1).

use serde::{Deserialize, Serialize};

use super::be16;

/// What is on the disc as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiscInformation {
    /// Whether anything is on it, and whether more can be added.
    pub status: DiscStatus,
    /// The state of the last session.
    pub last_session: SessionState,
    /// Whether it can be erased.
    pub erasable: bool,
    /// How many sessions there are, the open one included.
    pub sessions: u16,
    /// The first track of the last session.
    pub first_track_of_last_session: u16,
    /// The last track.
    pub last_track: u16,
    /// The state of a format in the background (DVD+RW, BD-RE).
    pub background_format: BackgroundFormat,
}

/// Disc status, byte 2 bits 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DiscStatus {
    /// 00b: blank.
    Empty,
    /// 01b: another session can be added.
    Incomplete,
    /// 10b: finalised.
    Finalised,
    /// 11b: written anywhere; the notion does not apply.
    Other,
}

/// State of the last session, byte 2 bits 2 and 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// 00b: nothing is in it.
    Empty,
    /// 01b: something is in it, and it is open.
    Incomplete,
    /// 10b: damaged, or reserved by the clause for it.
    Damaged,
    /// 11b: closed.
    Complete,
}

/// Background format status, byte 7 bits 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BackgroundFormat {
    /// 00b: not formatted, or no such thing on this medium.
    None,
    /// 01b: begun, and suspended.
    Suspended,
    /// 10b: in progress.
    Running,
    /// 11b: done.
    Done,
}

impl DiscInformation {
    /// What the bytes say, if there are enough of them.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let len = be16(bytes, 0)?;
        // Sixteen bytes are asked for here; drives of all ages give them.
        if len < 14 || bytes.len() < 12 {
            return None;
        }
        let wide = |low: usize, high: usize| {
            let high = bytes.get(high).copied().unwrap_or(0);
            u16::from_be_bytes([high, bytes.get(low).copied().unwrap_or(0)])
        };
        Some(Self {
            status: match bytes[2] & 0b11 {
                0b00 => DiscStatus::Empty,
                0b01 => DiscStatus::Incomplete,
                0b10 => DiscStatus::Finalised,
                _ => DiscStatus::Other,
            },
            last_session: match bytes[2] >> 2 & 0b11 {
                0b00 => SessionState::Empty,
                0b01 => SessionState::Incomplete,
                0b10 => SessionState::Damaged,
                _ => SessionState::Complete,
            },
            erasable: bytes[2] & 0x10 != 0,
            sessions: wide(4, 9),
            first_track_of_last_session: wide(5, 10),
            last_track: wide(6, 11),
            background_format: match bytes[7] & 0b11 {
                0b00 => BackgroundFormat::None,
                0b01 => BackgroundFormat::Suspended,
                0b10 => BackgroundFormat::Running,
                _ => BackgroundFormat::Done,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_dvd_plus_r() {
        let mut bytes = [0; 34];
        bytes[1] = 32;
        bytes[3] = 1;
        bytes[4] = 1;
        bytes[5] = 1;
        bytes[6] = 1;
        let disc = DiscInformation::decode(&bytes).expect("whole");
        assert_eq!(disc.status, DiscStatus::Empty);
        assert_eq!((disc.sessions, disc.last_track), (1, 1));
        assert!(!disc.erasable);
        assert_eq!(DiscInformation::decode(&bytes[..11]), None);
    }
}
