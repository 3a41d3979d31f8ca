//! What kind of medium it is, as the drive names it (MMC-6 table 95).

use std::fmt;

use serde::{Deserialize, Serialize};

/// A current profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// 0x0000: no medium.
    None,
    /// 0x0008.
    CdRom,
    /// 0x0009.
    CdR,
    /// 0x000A.
    CdRw,
    /// 0x0010.
    DvdRom,
    /// 0x0011.
    DvdR,
    /// 0x0012.
    DvdRam,
    /// 0x0013: restricted overwrite.
    DvdRwOverwrite,
    /// 0x0014.
    DvdRwSequential,
    /// 0x0015.
    DvdRDl,
    /// 0x001A.
    DvdPlusRw,
    /// 0x001B.
    DvdPlusR,
    /// 0x002B.
    DvdPlusRDl,
    /// 0x0040.
    BdRom,
    /// 0x0041: sequential recording.
    BdRSequential,
    /// 0x0042: random recording.
    BdRRandom,
    /// 0x0043.
    BdRe,
    /// Any other.
    Other(u16),
}

/// How a medium is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recording {
    /// It cannot be written.
    Never,
    /// From the next writable address on, and each block once.
    Once,
    /// From the next writable address on, and again after an erase.
    OnceUntilErased,
    /// Anywhere, again and again.
    Anywhere,
}

/// The family, which decides what 1x is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// 75 blocks a second at 1x.
    Cd,
    /// 1385 kB a second.
    Dvd,
    /// 4496 kB a second.
    Bd,
}

/// A WRITE is no more than one part in so many of a drive's buffer: while it is carried the drive
/// records from the others.
const BUFFER_PART: u32 = 4;

impl Profile {
    /// Its number.
    pub const fn number(self) -> u16 {
        match self {
            Self::None => 0x0000,
            Self::CdRom => 0x0008,
            Self::CdR => 0x0009,
            Self::CdRw => 0x000A,
            Self::DvdRom => 0x0010,
            Self::DvdR => 0x0011,
            Self::DvdRam => 0x0012,
            Self::DvdRwOverwrite => 0x0013,
            Self::DvdRwSequential => 0x0014,
            Self::DvdRDl => 0x0015,
            Self::DvdPlusRw => 0x001A,
            Self::DvdPlusR => 0x001B,
            Self::DvdPlusRDl => 0x002B,
            Self::BdRom => 0x0040,
            Self::BdRSequential => 0x0041,
            Self::BdRRandom => 0x0042,
            Self::BdRe => 0x0043,
            Self::Other(number) => number,
        }
    }

    /// How it is written.
    pub const fn recording(self) -> Recording {
        match self {
            Self::CdR | Self::DvdR | Self::DvdRDl | Self::DvdPlusR | Self::DvdPlusRDl => {
                Recording::Once
            }
            Self::BdRSequential => Recording::Once,
            Self::CdRw | Self::DvdRwSequential => Recording::OnceUntilErased,
            Self::DvdRam | Self::DvdRwOverwrite | Self::DvdPlusRw | Self::BdRe => {
                Recording::Anywhere
            }
            _ => Recording::Never,
        }
    }

    /// Which family it is of.
    pub const fn family(self) -> Family {
        match self.number() {
            0x08..=0x0A => Family::Cd,
            0x40..=0x43 => Family::Bd,
            _ => Family::Dvd,
        }
    }

    /// Blocks of an ECC block: 16 on a DVD, 32 on a BD. A CD has none; 16 will do.
    pub const fn write_unit_blocks(self) -> u16 {
        match self.family() {
            Family::Bd => 32,
            _ => 16,
        }
    }

    /// The most blocks of one WRITE, through a transport that carries so many bytes at once: 64 KiB;
    /// on a CD 32 KiB, since it records no more within 250 ms at 1x. In whole ECC blocks of a DVD, if
    /// so many are carried.
    pub const fn write_blocks(self, max_transfer_bytes: u32) -> u32 {
        let most = match self.family() {
            Family::Cd => 16,
            Family::Dvd | Family::Bd => 32,
        };
        match max_transfer_bytes / 2048 {
            0 => 1,
            blocks @ 1..16 => blocks,
            16..32 => 16,
            _ => most,
        }
    }

    /// The same for a drive with a buffer of this size, which is asked for room before each WRITE: up
    /// to 256 KiB, which a DVD still records within 250 ms at 1x, and no more than a part of the
    /// buffer. In whole ECC blocks of a BD.
    pub const fn write_blocks_beside(self, max_transfer_bytes: u32, buffer_bytes: u32) -> u32 {
        let least = self.write_blocks(max_transfer_bytes);
        let carried = max_transfer_bytes / 2048;
        let part = buffer_bytes / 2048 / BUFFER_PART;
        match (self.family(), if part < carried { part } else { carried }) {
            (Family::Dvd | Family::Bd, 128..) => 128,
            (Family::Dvd | Family::Bd, 64..) => 64,
            _ => least,
        }
    }
}

impl Family {
    /// Bytes a second at 1x.
    pub const fn one_x_bytes_per_s(self) -> u32 {
        match self {
            Self::Cd => 153_600,
            Self::Dvd => 1_385_000,
            Self::Bd => 4_496_000,
        }
    }

    /// 1x as drives tell and are told their speeds, in kB of 1000 bytes each second: on a CD of whole
    /// sectors, 2352 bytes, of which 2048 are data (MMC-6 §6.37, §6.8.3.4).
    pub const fn one_x_kb_per_s(self) -> u32 {
        match self {
            Self::Cd => 176,
            Self::Dvd => 1_385,
            Self::Bd => 4_496,
        }
    }

    /// Bytes of data each second at a speed that a drive tells.
    pub const fn data_bytes_per_s(self, kb_per_s: u32) -> u32 {
        match self {
            Self::Cd => (kb_per_s.saturating_mul(128) / 147).saturating_mul(1_000),
            Self::Dvd | Self::Bd => kb_per_s.saturating_mul(1_000),
        }
    }

    /// The fastest that any disc of the family turns, in multiples of 1x, with some room.
    pub const fn fastest_x(self) -> u32 {
        match self {
            Self::Cd => 60,
            Self::Dvd => 28,
            Self::Bd => 20,
        }
    }
}

impl From<u16> for Profile {
    fn from(number: u16) -> Self {
        match number {
            0x0000 => Self::None,
            0x0008 => Self::CdRom,
            0x0009 => Self::CdR,
            0x000A => Self::CdRw,
            0x0010 => Self::DvdRom,
            0x0011 => Self::DvdR,
            0x0012 => Self::DvdRam,
            0x0013 => Self::DvdRwOverwrite,
            0x0014 => Self::DvdRwSequential,
            0x0015 => Self::DvdRDl,
            0x001A => Self::DvdPlusRw,
            0x001B => Self::DvdPlusR,
            0x002B => Self::DvdPlusRDl,
            0x0040 => Self::BdRom,
            0x0041 => Self::BdRSequential,
            0x0042 => Self::BdRRandom,
            0x0043 => Self::BdRe,
            other => Self::Other(other),
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::None => "no disc",
            Self::CdRom => "CD-ROM",
            Self::CdR => "CD-R",
            Self::CdRw => "CD-RW",
            Self::DvdRom => "DVD-ROM",
            Self::DvdR => "DVD-R",
            Self::DvdRam => "DVD-RAM",
            Self::DvdRwOverwrite => "DVD-RW (restricted overwrite)",
            Self::DvdRwSequential => "DVD-RW (sequential)",
            Self::DvdRDl => "DVD-R DL",
            Self::DvdPlusRw => "DVD+RW",
            Self::DvdPlusR => "DVD+R",
            Self::DvdPlusRDl => "DVD+R DL",
            Self::BdRom => "BD-ROM",
            Self::BdRSequential => "BD-R",
            Self::BdRRandom => "BD-R (random recording)",
            Self::BdRe => "BD-RE",
            Self::Other(number) => return write!(f, "profile {number:#06x}"),
        };
        f.write_str(name)
    }
}
