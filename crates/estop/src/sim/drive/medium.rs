//! Kinds of media.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A recordable medium, by its profile (MMC-6 §5.3.2 table 90).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Medium {
    /// Profile 0x0009.
    CdR,
    /// Profile 0x000A.
    CdRw,
    /// Profile 0x0011, sequential.
    DvdR,
    /// Profile 0x0012.
    DvdRam,
    /// Profile 0x0013: DVD-RW in restricted overwrite.
    DvdRwOverwrite,
    /// Profile 0x0014: DVD-RW sequential.
    DvdRw,
    /// Profile 0x001A.
    DvdPlusRw,
    /// Profile 0x001B.
    DvdPlusR,
    /// Profile 0x002B.
    DvdPlusRDl,
    /// Profile 0x0041: BD-R in sequential recording mode.
    BdR,
    /// Profile 0x0043.
    BdRe,
}

/// What its addresses and speeds are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Cd,
    Dvd,
    Bd,
}

impl Medium {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::CdR,
        Self::CdRw,
        Self::DvdR,
        Self::DvdRam,
        Self::DvdRwOverwrite,
        Self::DvdRw,
        Self::DvdPlusRw,
        Self::DvdPlusR,
        Self::DvdPlusRDl,
        Self::BdR,
        Self::BdRe,
    ];

    /// The number of its profile.
    pub const fn profile(self) -> u16 {
        match self {
            Self::CdR => 0x0009,
            Self::CdRw => 0x000A,
            Self::DvdR => 0x0011,
            Self::DvdRam => 0x0012,
            Self::DvdRwOverwrite => 0x0013,
            Self::DvdRw => 0x0014,
            Self::DvdPlusRw => 0x001A,
            Self::DvdPlusR => 0x001B,
            Self::DvdPlusRDl => 0x002B,
            Self::BdR => 0x0041,
            Self::BdRe => 0x0043,
        }
    }

    /// Its name, as it is given and printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CdR => "cd-r",
            Self::CdRw => "cd-rw",
            Self::DvdR => "dvd-r",
            Self::DvdRam => "dvd-ram",
            Self::DvdRwOverwrite => "dvd-rw-ro",
            Self::DvdRw => "dvd-rw",
            Self::DvdPlusRw => "dvd+rw",
            Self::DvdPlusR => "dvd+r",
            Self::DvdPlusRDl => "dvd+r-dl",
            Self::BdR => "bd-r",
            Self::BdRe => "bd-re",
        }
    }

    /// Written from its start to its end, in tracks and sessions.
    pub const fn is_sequential(self) -> bool {
        !matches!(
            self,
            Self::DvdRam | Self::DvdRwOverwrite | Self::DvdPlusRw | Self::BdRe
        )
    }

    /// Can be erased or written over.
    pub const fn is_erasable(self) -> bool {
        !matches!(
            self,
            Self::CdR | Self::DvdR | Self::DvdPlusR | Self::DvdPlusRDl | Self::BdR
        )
    }

    /// What a disc of the shops holds, in blocks.
    pub(super) const fn shop_blocks(self) -> u32 {
        match self {
            Self::CdR | Self::CdRw => 359_849,
            Self::DvdR | Self::DvdRw | Self::DvdRwOverwrite => 2_298_496,
            Self::DvdPlusR | Self::DvdPlusRw => 2_295_104,
            Self::DvdRam => 2_236_704,
            Self::DvdPlusRDl => 4_173_824,
            Self::BdR => 12_219_392,
            Self::BdRe => 11_826_176,
        }
    }

    /// Blocks that are recorded together: the ECC block.
    pub(super) const fn ecc_blocks(self) -> i32 {
        match self.family() {
            Family::Cd => 1,
            Family::Dvd => 16,
            Family::Bd => 32,
        }
    }

    pub(super) const fn family(self) -> Family {
        match self {
            Self::CdR | Self::CdRw => Family::Cd,
            Self::BdR | Self::BdRe => Family::Bd,
            _ => Family::Dvd,
        }
    }

    /// DVD-R and DVD-RW in sequential recording.
    pub(super) const fn is_dash(self) -> bool {
        matches!(self, Self::DvdR | Self::DvdRw)
    }

    /// DVD+R of one layer or two.
    pub(super) const fn is_plus_r(self) -> bool {
        matches!(self, Self::DvdPlusR | Self::DvdPlusRDl)
    }
}

impl Family {
    /// Bytes of one block as speeds count them: a CD's with its error correction.
    pub(super) const fn speed_bytes(self) -> u64 {
        match self {
            Self::Cd => 2352,
            Self::Dvd | Self::Bd => 2048,
        }
    }

    /// 1x in kB/s.
    pub(super) const fn single_kbps(self) -> u32 {
        match self {
            Self::Cd => 176,
            Self::Dvd => 1385,
            Self::Bd => 4496,
        }
    }
}

impl fmt::Display for Medium {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Medium {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|medium| medium.name() == name);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("there is no medium {name}: use one of {names}")
        })
    }
}
