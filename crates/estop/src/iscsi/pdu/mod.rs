//! Protocol data units: their headers of 48 bytes (RFC 7143 §11).

mod request;
mod response;

pub use request::{Ask, LoginAsk, Request, ScsiCommand};
pub use response::{Attention, DataIn, LoginSay, R2t, Response, Say, ScsiResponse};

use super::terms::Violation;

/// The basic header segment.
pub const HEADER_BYTES: usize = 48;

/// The tag that means none (RFC 7143 §11.2.1.8).
pub const NO_TAG: u32 = 0xFFFF_FFFF;

/// What follows a header on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lengths {
    /// Additional header segments, which are skipped.
    pub additional_bytes: usize,
    /// The data segment, without its padding.
    pub data_bytes: usize,
    /// Padding of the data segment to a multiple of four.
    pub padding_bytes: usize,
}

/// A stage of a login (RFC 7143 §11.12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// 0.
    Security,
    /// 1.
    Operational,
    /// 3.
    FullFeature,
}

/// A header, as bytes.
pub(super) type Header = [u8; HEADER_BYTES];

impl Lengths {
    /// As the header has them (RFC 7143 §11.2.1.4, §11.2.1.5).
    pub fn of(header: &[u8; HEADER_BYTES]) -> Self {
        let data_bytes =
            usize::from(header[5]) << 16 | usize::from(header[6]) << 8 | usize::from(header[7]);
        Self {
            additional_bytes: usize::from(header[4]) * 4,
            data_bytes,
            padding_bytes: padding_bytes(data_bytes),
        }
    }
}

/// How many bytes pad so many to a multiple of four.
pub(super) fn padding_bytes(data_bytes: usize) -> usize {
    data_bytes.wrapping_neg() & 3
}

impl Stage {
    fn number(self) -> u8 {
        match self {
            Self::Security => 0,
            Self::Operational => 1,
            Self::FullFeature => 3,
        }
    }

    fn decode(number: u8) -> Result<Self, Violation> {
        match number & 3 {
            0 => Ok(Self::Security),
            1 => Ok(Self::Operational),
            3 => Ok(Self::FullFeature),
            _ => Err(Violation("a login stage that there is not")),
        }
    }
}

/// An empty header with an operation code, flags, and the length of its data segment.
fn header(opcode: u8, flags: u8, data_bytes: usize) -> Header {
    let mut bytes = [0; HEADER_BYTES];
    bytes[0] = opcode;
    bytes[1] = flags;
    let [_, length @ ..] = super::length(data_bytes).to_be_bytes();
    bytes[5..8].copy_from_slice(&length);
    bytes
}

fn put<const N: usize>(bytes: &mut Header, at: usize, field: [u8; N]) {
    bytes[at..at + N].copy_from_slice(&field);
}

fn get<const N: usize>(bytes: &Header, at: usize) -> [u8; N] {
    let mut field = [0; N];
    field.copy_from_slice(&bytes[at..at + N]);
    field
}

fn word(bytes: &Header, at: usize) -> u32 {
    u32::from_be_bytes(get(bytes, at))
}

/// `flag` where it is set.
fn bit(set: bool, flag: u8) -> u8 {
    if set { flag } else { 0 }
}

/// The stages and flags of a login PDU.
fn login_flags(transit: bool, more: bool, current: Stage, next: Stage) -> u8 {
    let next = if transit { next.number() } else { 0 };
    bit(transit, 0x80) | bit(more, 0x40) | current.number() << 2 | next
}
