//! The ports: a phone's still-image interface on USB, and its two connections in PTP/IP.
//!
//! They carry bytes and know nothing of what these mean.

use std::time::Duration;

use super::Left;
use crate::{Asked, Gate, Micros};

/// The still-image interface of a phone or camera (USB Still Image Capture Device Definition 1.0):
/// a bulk pair, an interrupt pipe, and class requests on the control pipe.
///
/// It is used by one transaction at a time. Several transfers may be in flight on a bulk pipe; on one
/// pipe they complete in the order in which they were submitted, and one that the device has taken
/// before what it answers to it. Buffers belong to the port. One transfer at least is posted on the
/// interrupt pipe, and what comes is kept up to [`EVENTS_MAX`] packets, the newest dropped.
pub trait Usb {
    /// The time by the port's clock.
    fn now(&self) -> Micros;

    /// Waits so long. With a gate, returns early when a cancel is accepted.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked>;

    /// Sizes of packets and transfers.
    fn limits(&self) -> Limits;

    /// Sends one transfer to the device's host controller. It fails only if the device is gone; the
    /// fate of this transfer comes with its completion.
    fn submit(&mut self, tag: Tag, transfer: Transfer<'_>) -> Result<(), Lost>;

    /// Waits for any bulk transfer in flight, until the deadline. With a gate, returns early when a
    /// cancel is accepted; whatever is in flight stays in flight.
    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_>;

    /// Takes back what is in flight on a pipe. Each such transfer still completes: as
    /// [`Completion::Withdrawn`] with what it had moved, or as it would have.
    fn withdraw(&mut self, pipe: Pipe);

    /// A class request to the interface, until the deadline. Gives the bytes of a data stage to the host.
    fn control(&mut self, request: Control<'_>, deadline: Micros) -> Result<Vec<u8>, Refused>;

    /// CLEAR_FEATURE(ENDPOINT_HALT) (USB 2.0 §9.4.1): a stalled pipe goes on.
    fn clear_halt(&mut self, pipe: Pipe, deadline: Micros) -> Result<(), Refused>;

    /// The next packet that came on the interrupt pipe, if there is one. Never waits.
    fn event(&mut self) -> Option<Vec<u8>>;

    /// Lets go of the interface and takes it anew, without a reset of the port. Nothing is in flight
    /// afterwards.
    fn reopen(&mut self, deadline: Micros) -> Result<(), Lost>;
}

/// The two connections of a PTP/IP initiator (CIPA DC-005): commands and data, and events.
pub trait Sockets {
    /// The time by the port's clock.
    fn now(&self) -> Micros;

    /// Waits so long. With a gate, returns early when a cancel is accepted.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked>;

    /// Sends bytes, until the deadline: so many of them were taken, at least one. With a gate, returns
    /// early when a cancel is accepted.
    fn send(
        &mut self,
        to: Channel,
        bytes: &[u8],
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Moved;

    /// Receives what has come, until the deadline: so many bytes, at least one. With a gate, returns
    /// early when a cancel is accepted.
    fn receive(
        &mut self,
        from: Channel,
        into: &mut [u8],
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Moved;

    /// Closes a connection, if it is open, and opens it anew.
    fn reopen(&mut self, channel: Channel, deadline: Micros) -> Result<(), Lost>;
}

/// Packets of the interrupt pipe that are kept: some devices send one for each object of a folder.
pub const EVENTS_MAX: usize = 4096;

/// Sizes of packets and transfers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest packet to the device: 512 bytes at high speed, 1024 at super speed.
    pub out_packet_bytes: u32,
    /// The largest packet to the host.
    pub in_packet_bytes: u32,
    /// The most that one transfer may be long: a whole number of packets of either pipe.
    pub transfer_bytes: u32,
    /// The most transfers that may be in flight on a pipe.
    pub in_flight: u32,
}

/// The number by which a transfer is known until it completes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

/// The bulk pipes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pipe {
    /// To the device.
    Out,
    /// To the host.
    In,
}

/// One bulk transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transfer<'a> {
    /// These bytes, in packets of the largest size and the rest; nothing: one packet of length zero.
    /// Nothing is added to a whole number of packets.
    Out(&'a [u8]),
    /// Up to so many bytes, a whole number of packets: it completes when they have come, or with the
    /// first packet that is shorter.
    In(u32),
}

/// What a wait for transfers brought.
#[derive(Debug, PartialEq, Eq)]
pub enum Completion<'a> {
    /// All was sent.
    Sent(Tag),
    /// This came; less than was asked for: a short packet, or one of length zero, ended it.
    Received(Tag, &'a [u8]),
    /// The device has stalled this pipe; so many bytes were moved before.
    Stalled(Tag, Pipe, u32),
    /// It was taken back; so many bytes were moved before, and came if it was to the host.
    Withdrawn(Tag, u32, &'a [u8]),
    /// The device is gone.
    Lost(Lost),
    /// A cancel was accepted; everything in flight still is.
    Asked,
    /// The deadline passed.
    Late,
    /// Nothing is in flight.
    Idle,
}

/// A class request to the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control<'a> {
    /// To the device: bRequest, and the bytes of its data stage.
    Out(u8, &'a [u8]),
    /// To the host: bRequest, and wLength.
    In(u8, u16),
}

/// Why a control request brought nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// The device stalls it: it does not know the request.
    Stalled,
    /// No answer until the deadline.
    Late,
    /// The device is gone.
    Lost(Lost),
}

/// The device is gone, and how that showed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Lost(pub String);

/// The connections of PTP/IP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Operations, data and responses.
    Command,
    /// Events, and cancels.
    Event,
}

/// What came of bytes on a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// So many.
    Bytes(usize),
    /// The other end has closed the connection, or it broke.
    Lost(Lost),
    /// A cancel was accepted; no byte was moved.
    Asked,
    /// The deadline passed; no byte was moved.
    Late,
}
