//! The port: a disk as the operations see it.

use serde::{Deserialize, Serialize};

use super::{Error, Extent, Geometry, Identity, Left};
use crate::{Gate, Micros};

/// A disk. Requests are submitted and completed separately; several may be in flight, and they may
/// complete in any order.
///
/// A port is used by one job at a time. Buffers belong to the port.
pub trait Disk {
    /// Size and sectors.
    fn geometry(&self) -> Geometry;

    /// The most that one request may be long, in bytes.
    fn max_request_bytes(&self) -> u64;

    /// The most requests that may be in flight.
    fn max_in_flight(&self) -> u32;

    /// Which disk it is, asked anew of the device.
    fn identity(&mut self) -> Result<Identity, Error>;

    /// The time by the port's clock.
    fn now(&self) -> Micros;

    /// Sends one request. It fails only if the device is gone or would not take any request; the
    /// fate of this request comes with its completion.
    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), Error>;

    /// Waits for any request in flight, until the deadline. With a gate, returns early when a
    /// cancel is accepted; whatever is in flight stays in flight.
    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_>;

    /// Makes everything that has completed durable, until the deadline.
    fn flush(&mut self, deadline: Micros) -> Result<(), Error>;

    /// Tells the system which partitions the disk now has: number and place of each. It is no
    /// failure if the system has no notion of partitions.
    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), Error>;
}

/// The number by which a request is known until it completes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

/// One request. Extents are whole logical sectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op<'a> {
    /// Read an extent; the bytes come with the completion.
    Read(Extent),
    /// Write these bytes, a whole number of sectors, from this offset on.
    Write {
        /// Offset in bytes.
        at_bytes: u64,
        /// What to write.
        bytes: &'a [u8],
    },
    /// Make an extent read as zeros.
    Zero(Extent, Method),
}

/// How zeros are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Zeros are sent and written.
    #[default]
    Overwrite,
    /// The device is asked to make zeros (WRITE SAME, WRITE ZEROES): it may only mark the range.
    ZeroRange,
    /// The device is told that the range is not used any more (UNMAP, TRIM): no proof of zeros.
    Discard,
}

/// What a wait for completions brought.
#[derive(Debug, PartialEq, Eq)]
pub enum Completion<'a> {
    /// A request is done; the bytes, if it was a read.
    Done(Tag, &'a [u8]),
    /// A request failed.
    Failed(Tag, Error),
    /// A cancel was accepted; everything in flight still is.
    Asked,
    /// The deadline passed.
    Late,
    /// Nothing is in flight.
    Idle,
}

impl Op<'_> {
    /// The piece of the disk that it reads or changes.
    pub fn extent(&self) -> Extent {
        match self {
            Self::Read(extent) | Self::Zero(extent, _) => *extent,
            Self::Write { at_bytes, bytes } => Extent::new(*at_bytes, bytes.len() as u64),
        }
    }
}
