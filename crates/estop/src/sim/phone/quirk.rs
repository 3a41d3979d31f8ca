//! What simulated phones do beside their model.

use std::{collections::BTreeSet, fmt, str::FromStr};

use super::Model;

/// A quirk. Each says where it was seen, and how sure that is: *source* is a responder's or host's
/// program as read, *seen* a device as its users report it, *judgement* neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quirk {
    /// The cancel request is stalled, and the transaction goes on as if it had not been sent. Seen:
    /// POCO X6 Pro.
    Stalls64,
    /// After a cancel nothing is answered, on no pipe, until the interface is taken anew when it was
    /// quiet for two seconds. Seen: Pixels.
    SilentAfterCancel,
    /// The same, until it is plugged in again. Seen: uMTP-Responder 1.3.10 after the cancels of
    /// mtp-tools, Galaxy A57. The class's reset ends it too where the firmware has one that resets:
    /// judgement.
    WedgedAfterCancel,
    /// A response to the cancelled transaction comes all the same, a tenth of a second late. Seen by
    /// mtp-rs on some devices; which ones is not known.
    LateResponse,
    /// The device cancels once by itself in mid transfer: both bulk pipes are halted. Source: AOSP
    /// does so when its own disk fails.
    DeviceCancels,
    /// After a cancel it tells of it by an event, after SendObject of changed information, and answers
    /// nothing on the bulk pipes until that was read. Seen: GoPro Hero5; uMTP-Responder 1.3.10 with inotify.
    FrozenUntilEventRead,
    /// Get Device Status with room for less than 8 bytes is not answered. Source: AOSP.
    StatusNeeds8,
    /// The cancel request is taken, and the rest of the data and the response come all the same.
    /// Seen: POCO X6 Pro, there with a stall.
    StreamsTheRest,
    /// What was sent before a cancel stays as an object. Source: uMTP-Responder, tinyusb, QEMU.
    PartialKept,
    /// The phone is unplugged once in mid transfer.
    UnplugMidTransfer,
    /// A data phase to the host ends once with less than was announced, and the response is OK. Source:
    /// the documentation of Windows' still-image drivers has devices cancel so; the OK is judgement.
    EndsShort,
}

impl Quirk {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Stalls64,
        Self::SilentAfterCancel,
        Self::WedgedAfterCancel,
        Self::LateResponse,
        Self::DeviceCancels,
        Self::FrozenUntilEventRead,
        Self::StatusNeeds8,
        Self::StreamsTheRest,
        Self::PartialKept,
        Self::UnplugMidTransfer,
        Self::EndsShort,
    ];

    /// Those that strike once, after so many bytes of data phases.
    pub const ONCE: [Self; 3] = [
        Self::UnplugMidTransfer,
        Self::DeviceCancels,
        Self::EndsShort,
    ];

    /// Its name, as it is given and printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stalls64 => "stalls-0x64",
            Self::SilentAfterCancel => "silent-after-cancel",
            Self::WedgedAfterCancel => "wedged-after-cancel",
            Self::LateResponse => "late-response",
            Self::DeviceCancels => "device-cancels",
            Self::FrozenUntilEventRead => "frozen-until-event-read",
            Self::StatusNeeds8 => "status-needs-8",
            Self::StreamsTheRest => "streams-the-rest",
            Self::PartialKept => "partial-kept",
            Self::UnplugMidTransfer => "unplug-mid-transfer",
            Self::EndsShort => "ends-short",
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

/// The quirks that strike once: how far the data phases have come, and which have struck.
#[derive(Debug, Clone, Default)]
pub(super) struct Strikes {
    moved_bytes: u64,
    struck: BTreeSet<Quirk>,
}

impl Strikes {
    /// The quirk that strikes with so many more bytes of a data phase.
    pub(super) fn due(&mut self, model: &Model, len: usize) -> Option<Quirk> {
        self.moved_bytes += len as u64;
        if self.moved_bytes < model.strikes_after_bytes {
            return None;
        }
        let mut once = Quirk::ONCE.into_iter();
        let due = once.find(|one| model.quirks.contains(one) && !self.struck.contains(one))?;
        self.struck.insert(due);
        Some(due)
    }

    /// Whether one has struck.
    pub(super) fn have(&self) -> bool {
        !self.struck.is_empty()
    }

    /// None strikes any more.
    pub(super) fn spend(&mut self) {
        self.struck.extend(Quirk::ONCE);
    }
}
