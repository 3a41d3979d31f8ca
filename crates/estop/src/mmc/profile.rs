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

    /// The most blocks of one WRITE that never straddles an ECC block: 16 on CD and DVD, 32 on BD.
    pub const fn write_unit_blocks(self) -> u16 {
        match self.family() {
            Family::Bd => 32,
            _ => 16,
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
