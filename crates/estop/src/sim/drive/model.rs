//! Kinds of simulated drives, and what is in them.

use std::{collections::BTreeSet, time::Duration};

use super::{Medium, Quirk, medium::Family};

/// What kind of drive it is, with which disc, and its quirks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// The blank disc that is in it; `None`: the tray is empty.
    pub medium: Option<Medium>,
    /// How many blocks of 2048 bytes the disc has room for.
    pub capacity_blocks: u32,
    /// The drive's buffer, in bytes.
    pub buffer_bytes: u32,
    /// The speeds that it writes at, in kB/s of 1000 bytes, highest first.
    pub speeds_kbps: Vec<u32>,
    /// How many blocks of recording it takes to close the first session, and a later one.
    pub closing_blocks: (u32, u32),
    /// How many addresses lie between the first session and the next, and between later ones.
    pub gap_blocks: (u32, u32),
    /// What each command takes.
    pub latency: Duration,
    /// How long a power calibration takes.
    pub calibration: Duration,
    /// How long it takes to load a disc.
    pub load: Duration,
    /// The most that one command moves, in bytes.
    pub max_transfer_bytes: u32,
    /// What it does beside the standard.
    pub quirks: BTreeSet<Quirk>,
    /// After so many blocks of a burn a quirk strikes that does so once.
    pub strikes_after_blocks: u32,
    /// Decides what a quirk's loss of power loses.
    pub seed: u64,
    /// Its serial number.
    pub serial: String,
}

impl Model {
    /// A drive with a blank disc as the shops have them.
    pub fn of(medium: Medium) -> Self {
        let (closing_blocks, gap_blocks) = match medium.family() {
            Family::Cd => ((11_250, 6_750), (11_400, 6_900)),
            Family::Dvd => ((40_000, 20_000), (12_288, 4_096)),
            Family::Bd => ((20_000, 20_000), (0, 0)),
        };
        let gap_blocks = if medium.is_plus_r() {
            (2_048, 2_048)
        } else {
            gap_blocks
        };
        Self {
            medium: Some(medium),
            capacity_blocks: medium.shop_blocks(),
            buffer_bytes: 2 << 20,
            speeds_kbps: speeds(medium.family()),
            closing_blocks,
            gap_blocks,
            latency: Duration::from_micros(200),
            calibration: Duration::from_secs(10),
            load: Duration::from_secs(8),
            max_transfer_bytes: 64 << 10,
            quirks: BTreeSet::new(),
            strikes_after_blocks: 48,
            seed: 1,
            serial: "SIM0001".to_owned(),
        }
    }

    /// A drive with a small blank disc, and everything about it as small: a whole burn is a few
    /// dozen commands.
    pub fn small(medium: Medium, capacity_blocks: u32) -> Self {
        let gap_blocks = match medium.family() {
            Family::Cd => (150, 75),
            Family::Dvd => (32, 16),
            Family::Bd => (0, 0),
        };
        Self {
            capacity_blocks,
            buffer_bytes: 256 << 10,
            closing_blocks: (150, 75),
            gap_blocks,
            calibration: Duration::from_secs(1),
            load: Duration::from_secs(1),
            ..Self::of(medium)
        }
    }

    /// A drive with an empty tray.
    pub fn empty() -> Self {
        Self {
            medium: None,
            ..Self::of(Medium::DvdPlusR)
        }
    }

    /// The same with one quirk more.
    #[must_use]
    pub fn with(mut self, quirk: Quirk) -> Self {
        self.quirks.insert(quirk);
        self
    }
}

/// The usual speeds of a family, in kB/s, highest first.
fn speeds(family: Family) -> Vec<u32> {
    let factors: &[u32] = match family {
        Family::Cd => &[48, 32, 24, 16, 10, 4],
        Family::Dvd => &[16, 12, 8, 6, 4, 2],
        Family::Bd => &[12, 8, 6, 4, 2],
    };
    let single = family.single_kbps();
    factors.iter().map(|factor| factor * single).collect()
}
