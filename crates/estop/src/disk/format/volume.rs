//! What is formatted: a piece of a disk with its sectors.

use std::fmt;

use serde::Serialize;

use super::FormatError;
use crate::disk::extent::Extent;

/// A volume to be formatted: a whole disk or a partition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    /// Where it is on the disk, in whole sectors.
    pub extent: Extent,
    /// Size of a logical sector in bytes: 512 or 4096.
    pub sector_bytes: u32,
    /// Whether the disk can be taken out.
    pub media: Media,
}

/// Whether the disk can be taken out of its drive (FAT, BPB_Media).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Media {
    /// It stays: 0xF8.
    Fixed,
    /// It can be taken out: 0xF0.
    Removable,
}

/// The three widths of a FAT entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FatKind {
    /// 12 bits.
    Fat12,
    /// 16 bits.
    Fat16,
    /// 32 bits, of which 28 count.
    Fat32,
}

/// A file system that is made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// FAT with 12-bit entries.
    Fat12,
    /// FAT with 16-bit entries.
    Fat16,
    /// FAT with 32-bit entries.
    Fat32,
    /// exFAT.
    Exfat,
}

impl From<FatKind> for Kind {
    fn from(kind: FatKind) -> Self {
        match kind {
            FatKind::Fat12 => Self::Fat12,
            FatKind::Fat16 => Self::Fat16,
            FatKind::Fat32 => Self::Fat32,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fat12 => "FAT12",
            Self::Fat16 => "FAT16",
            Self::Fat32 => "FAT32",
            Self::Exfat => "exFAT",
        })
    }
}

/// A local date and time, as FAT directory entries have them: it is given, as there is no clock
/// here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// 1980 to 2107.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59; FAT keeps every second one.
    pub second: u8,
}

impl Stamp {
    /// The first moment that FAT knows.
    pub const FIRST: Self = Self {
        year: 1980,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
    };

    /// Date and time as in a directory entry (FAT specification 1.03, "Date and Time Formats").
    ///
    /// # Errors
    ///
    /// [`FormatError::Stamp`] when there is no such date or time.
    pub(super) fn date_and_time(self) -> Result<(u16, u16), FormatError> {
        let fits = (1980..=2107).contains(&self.year)
            && (1..=12).contains(&self.month)
            && (1..=31).contains(&self.day)
            && self.hour < 24
            && self.minute < 60
            && self.second < 60;
        if !fits {
            return Err(FormatError::Stamp(self));
        }
        let date = (self.year - 1980) << 9 | u16::from(self.month) << 5 | u16::from(self.day);
        let time =
            u16::from(self.hour) << 11 | u16::from(self.minute) << 5 | u16::from(self.second / 2);
        Ok((date, time))
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = self;
        write!(
            f,
            "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
        )
    }
}

/// The sectors of a volume that was looked at: it lies below 2^64 bytes and is whole sectors.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sectors {
    pub(super) extent: Extent,
    /// Bytes per sector: 512 or 4096.
    pub(super) each_bytes: u32,
    /// How many there are.
    pub(super) count: u64,
}

impl Sectors {
    /// Looks at a volume.
    pub(super) fn of(volume: &Volume) -> Result<Self, FormatError> {
        let Volume {
            extent,
            sector_bytes,
            ..
        } = *volume;
        let Extent {
            start_bytes,
            len_bytes,
        } = extent;
        if !matches!(sector_bytes, 512 | 4096) {
            return Err(FormatError::Sector { sector_bytes });
        }
        let each = u64::from(sector_bytes);
        if !start_bytes.is_multiple_of(each) || !len_bytes.is_multiple_of(each) {
            return Err(FormatError::Misaligned {
                start_bytes,
                len_bytes,
                sector_bytes,
            });
        }
        if start_bytes.checked_add(len_bytes).is_none() {
            return Err(FormatError::PastEnd {
                start_bytes,
                len_bytes,
            });
        }
        Ok(Self {
            extent,
            each_bytes: sector_bytes,
            count: len_bytes / each,
        })
    }

    /// The sectors before the volume.
    pub(super) const fn before(&self) -> u64 {
        self.extent.start_bytes / self.each_bytes as u64
    }

    /// The extent of `count` sectors from sector `first` of the volume on.
    pub(super) const fn extent(&self, first: u64, count: u64) -> Extent {
        let each = self.each_bytes as u64;
        Extent::new(self.extent.start_bytes + first * each, count * each)
    }

    /// The first sector from `sector` on whose place **on the disk** is a multiple of
    /// `align_bytes` (a multiple or a divisor of the sector).
    pub(super) fn aligned(&self, sector: u64, align_bytes: u32) -> u64 {
        let align = u64::from((align_bytes / self.each_bytes).max(1));
        let place = self.before() + sector;
        sector + (place.next_multiple_of(align) - place)
    }

    /// How the data area is aligned: as flash wants it where that costs little.
    pub(super) const fn align_bytes(&self) -> u32 {
        match self.extent.len_bytes {
            0..0x40_0000 => self.each_bytes,
            0x40_0000..0x400_0000 => 0x1000,
            0x400_0000..0x2000_0000 => 0x1_0000,
            _ => 0x10_0000,
        }
    }
}
