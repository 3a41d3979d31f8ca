//! iSCSI (RFC 7143): the protocol of both ends as bytes and states, without a socket or a clock.
//!
//! One connection, error recovery level 0, no digests. Whoever carries the bytes reads a header of
//! [`HEADER_BYTES`], gives it to the state, reads the data to the [`Place`] that the state names, and
//! then asks what came of it. Nothing that a peer sends makes it panic, or hold more than
//! [`MAX_SEGMENT_BYTES`] at once beyond the buffers of its commands.

mod chap;
mod login;
mod pdu;
mod serve;
mod session;
mod terms;
mod text;

pub use chap::{Challenge, Credentials};
pub use login::{
    Connect, LoginAnswer, LoginError, Progress, Purpose, Reached, Seat, TargetLogin, Welcome,
};
pub use pdu::{
    Ask, Attention, DataIn, HEADER_BYTES, Lengths, LoginAsk, LoginSay, NO_TAG, R2t, Request,
    Response, Say, ScsiCommand, ScsiResponse, Stage,
};
pub use serve::{Managed, Outgoing, Served, Step, Task};
pub use session::{Burst, Event, Initiator, Start, Tag, Way};
pub use terms::{Terms, Violation};
pub use text::Text;

/// The longest data segment that either end announces to take, in bytes.
pub const MAX_SEGMENT_BYTES: usize = 256 << 10;

/// The longest data segment of a login, where nothing was announced yet (RFC 7143 §13.12).
pub const LOGIN_SEGMENT_BYTES: usize = 8192;

/// Where the data segment of a PDU goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into the buffer of this command, from this byte on. It fits.
    Task {
        /// The initiator's task tag.
        tag: u32,
        /// Offset in the buffer.
        at_bytes: usize,
    },
    /// To be kept, and given back with the end of the PDU.
    Keep,
    /// Nowhere: nobody waits for it any more.
    Drop,
}

/// Whether serial number `a` comes before `b` (RFC 1982, 32 bits).
fn before(a: u32, b: u32) -> bool {
    a != b && b.wrapping_sub(a) < 1 << 31
}

/// A length as the fields of a PDU have it: none is longer than 2^32 bytes.
fn length(len_bytes: usize) -> u32 {
    u32::try_from(len_bytes).unwrap_or(u32::MAX)
}

/// An offset or a length from the wire.
fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
