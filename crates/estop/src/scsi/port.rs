//! The port: one logical unit, and what it answers to one command.

use std::{fmt, time::Duration};

use super::Sense;

/// A logical unit, seen from the side that sends commands. One command at a time.
///
/// A transport answers within the command's limit: with what the unit said, or with a [`Failure`].
/// It never sends anything of its own in between that changes the unit (no reset, no abort).
pub trait Unit {
    /// Sends one command and waits for its answer.
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure>;

    /// The most bytes that one command may move.
    fn max_transfer_bytes(&self) -> u32;
}

/// A logical unit, seen from the side that serves it: what a target does with each command that an
/// initiator sends.
pub trait Target: Send {
    /// Carries out one command block; `sent` is what came with it.
    fn execute(&mut self, cdb: &[u8], sent: &[u8]) -> Reply;

    /// How many bytes the command takes from the initiator: known from its block alone.
    fn expects_bytes(&self, cdb: &[u8]) -> usize;
}

/// A command descriptor block of 6, 10, 12 or 16 bytes (SPC-4 §4.2).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cdb {
    bytes: [u8; 16],
    len: u8,
}

/// One command, with its data and the longest that its answer may take.
#[derive(Debug)]
pub struct Command<'a> {
    /// The block.
    pub cdb: Cdb,
    /// What moves with it.
    pub data: Data<'a>,
    /// How long the transport waits for the answer before it gives up.
    pub limit: Duration,
}

/// What moves with a command.
#[derive(Debug)]
pub enum Data<'a> {
    /// Nothing.
    None,
    /// From the unit to the host, at most so many bytes.
    In(&'a mut [u8]),
    /// From the host to the unit.
    Out(&'a [u8]),
}

/// What a unit answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status byte.
    pub status: Status,
    /// Why, where it is CHECK CONDITION. A deferred error belongs to an earlier command.
    pub sense: Option<Sense>,
    /// How many bytes moved; less than asked where the transport reports a residue.
    pub moved_bytes: u32,
}

/// What a served unit answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// The status byte: 0x00 GOOD, 0x02 CHECK CONDITION, 0x08 BUSY, 0x18 RESERVATION CONFLICT.
    pub status: u8,
    /// Sense data as it goes over the wire; empty if there is none.
    pub sense: Vec<u8>,
    /// What goes to the initiator.
    pub data: Vec<u8>,
    /// How many of the bytes that were sent were not taken.
    pub not_taken_bytes: u32,
    /// How many more the command would have taken than were sent.
    pub lacking_bytes: u32,
}

/// A status (SAM-5 §5.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// 0x00.
    Good,
    /// 0x02: the sense says why.
    CheckCondition,
    /// 0x08: the unit cannot take a command now.
    Busy,
    /// 0x18: another initiator holds it.
    ReservationConflict,
    /// 0x28: too many commands.
    TaskSetFull,
    /// Any other.
    Other(u8),
}

/// Why there is no answer of the unit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The device or the connection to it is gone.
    #[error("the device is gone: {0}")]
    Gone(String),
    /// No answer came within the limit. The command may still be carried out.
    #[error("no answer within {limit_ms} ms")]
    Late {
        /// The limit that passed, in milliseconds.
        limit_ms: u64,
    },
    /// The system or the target refused to carry the command.
    #[error("{what} was refused by the system: {why}")]
    Refused {
        /// What was asked.
        what: &'static str,
        /// Its answer.
        why: String,
    },
    /// The transport reports an error of its own.
    #[error("the transport failed (host status {host:#04x}, driver status {driver:#04x})")]
    Transport {
        /// The host adapter's status.
        host: u16,
        /// The driver's status.
        driver: u16,
    },
}

impl Cdb {
    /// A block of these bytes: 6, 10, 12 or 16 of them.
    pub const fn new<const N: usize>(block: [u8; N]) -> Self {
        const { assert!(N == 6 || N == 10 || N == 12 || N == 16) };
        let mut bytes = [0; 16];
        let mut at = 0;
        while at < N {
            bytes[at] = block[at];
            at += 1;
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most 16")]
        Self {
            bytes,
            len: N as u8,
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }

    /// The operation code.
    pub const fn opcode(&self) -> u8 {
        self.bytes[0]
    }
}

impl Data<'_> {
    /// How many bytes may move.
    pub fn len_bytes(&self) -> usize {
        match self {
            Self::None => 0,
            Self::In(bytes) => bytes.len(),
            Self::Out(bytes) => bytes.len(),
        }
    }
}

impl Answer {
    /// GOOD, and so many bytes moved.
    pub const fn good(moved_bytes: u32) -> Self {
        Self {
            status: Status::Good,
            sense: None,
            moved_bytes,
        }
    }
}

impl From<u8> for Status {
    fn from(status: u8) -> Self {
        match status {
            0x00 => Self::Good,
            0x02 => Self::CheckCondition,
            0x08 => Self::Busy,
            0x18 => Self::ReservationConflict,
            0x28 => Self::TaskSetFull,
            other => Self::Other(other),
        }
    }
}

impl fmt::Debug for Cdb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.bytes().iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(f, "{space}{byte:02x}")?;
        }
        Ok(())
    }
}
