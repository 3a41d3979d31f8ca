//! What real drives do beside the standard.

use std::{fmt, str::FromStr};

/// A way in which drives were seen to fail their owners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Quirk {
    /// TEST UNIT READY is good while a long operation still runs; the next command is not.
    ReadyTooEarly,
    /// Three of four WRITEs are answered with "long write in progress".
    LongWriteStorms,
    /// One WRITE takes less than was sent, and calls it GOOD.
    ShortResidue,
    /// All is GOOD, and the disc stays blank.
    AllGoodButBlank,
    /// Until its session is closed, nothing is told of what was written: the disc is blank, its next
    /// writable address does not move. A close finds what is open by itself.
    SaysBlank,
    /// What is in a session that is open is not read: 5/21/00.
    OpenUnreadable,
    /// RESERVE TRACK and SEND CUE SHEET are unknown.
    SaoRefusedAtReserve,
    /// The Immed bit is refused.
    NoImmed,
    /// The drive loses power once in the middle of a burn, and comes back.
    PowerLossMidTrack,
    /// The tray is opened once in the middle of a burn.
    TrayOpenedMidBurn,
    /// The last 16 blocks before the next writable address are not what was written.
    TailDiffers,
    /// A write fails after it was acknowledged: the next command hears of it.
    DeferredError,
    /// READ BUFFER CAPACITY is unknown.
    NoBufferCapacity,
    /// A WRITE into a full buffer waits for room, instead of being refused.
    WritesWait,
    /// A speed is accepted and ignored.
    SpeedIgnored,
    /// SEND OPC INFORMATION is unknown.
    NoOpc,
    /// GET EVENT STATUS NOTIFICATION is unknown.
    NoGesn,
}

impl Quirk {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::ReadyTooEarly,
        Self::LongWriteStorms,
        Self::ShortResidue,
        Self::AllGoodButBlank,
        Self::SaysBlank,
        Self::OpenUnreadable,
        Self::SaoRefusedAtReserve,
        Self::NoImmed,
        Self::PowerLossMidTrack,
        Self::TrayOpenedMidBurn,
        Self::TailDiffers,
        Self::DeferredError,
        Self::NoBufferCapacity,
        Self::WritesWait,
        Self::SpeedIgnored,
        Self::NoOpc,
        Self::NoGesn,
    ];

    /// Its name, as it is given and printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReadyTooEarly => "ready-too-early",
            Self::LongWriteStorms => "long-write-storms",
            Self::ShortResidue => "short-residue",
            Self::AllGoodButBlank => "all-good-but-blank",
            Self::SaysBlank => "says-blank",
            Self::OpenUnreadable => "open-unreadable",
            Self::SaoRefusedAtReserve => "sao-refused-at-reserve",
            Self::NoImmed => "no-immed",
            Self::PowerLossMidTrack => "power-loss-mid-track",
            Self::TrayOpenedMidBurn => "tray-opened-mid-burn",
            Self::TailDiffers => "tail-differs",
            Self::DeferredError => "deferred-error",
            Self::NoBufferCapacity => "no-buffer-capacity",
            Self::WritesWait => "writes-wait",
            Self::SpeedIgnored => "speed-ignored",
            Self::NoOpc => "no-opc",
            Self::NoGesn => "no-gesn",
        }
    }
}

impl fmt::Display for Quirk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Quirk {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|quirk| quirk.name() == name);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("there is no quirk {name}: use one of {names}")
        })
    }
}
