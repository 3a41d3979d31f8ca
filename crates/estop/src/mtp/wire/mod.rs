//! What a session needs of a wire: the phases of a transaction, and the way out of them.

mod ip;
mod usb;

use std::time::Duration;

pub use ip::OverIp;
pub use usb::OverUsb;

use super::{
    Left, Lost,
    container::{Event, Request, Response},
};
use crate::{Asked, Gate, Micros};

/// A wire: one transaction at a time, phase by phase.
///
/// A phase that fails leaves the wire in the middle of a transaction: [`cancel`](Self::cancel) or
/// [`settle`](Self::settle) bring it to where the next one can begin.
pub trait Wire {
    /// The time by the port's clock.
    fn now(&self) -> Micros;

    /// Waits so long. With a gate, returns early when a cancel is accepted.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked>;

    /// From now on everything is late at this time; `None`: each step has its own limit alone.
    fn until(&mut self, until: Option<Micros>);

    /// Sends a request; `data_out` if data are to follow.
    fn request(&mut self, request: &Request, data_out: bool) -> Result<(), Fault>;

    /// Sends the data of a request: `total` bytes. The phase is listened to and can be stopped until
    /// [`Supply::give`] is asked for the last bytes.
    fn data_out(
        &mut self,
        request: &Request,
        total: u64,
        from: &mut dyn Supply,
        listen: Listen<'_>,
    ) -> Result<(), Fault>;

    /// Receives the data of a request: the response, if it came instead of them.
    fn data_in(
        &mut self,
        request: &Request,
        into: &mut dyn Accept,
        listen: Listen<'_>,
    ) -> Result<Option<Response>, Fault>;

    /// Waits for the response to a request, so long. No cancel can be heard here: none could be sent.
    fn response(&mut self, request: &Request, limit: Duration) -> Result<Response, Fault>;

    /// Cancels the transaction, and waits until the device is ready for the next.
    fn cancel(&mut self, request: &Request, phase: Phase) -> Result<(), Fault>;

    /// After a fault that no cancel is due to: waits until the device is ready for the next.
    fn settle(&mut self, request: &Request) -> Result<(), Fault>;

    /// What the device told by itself, if it did. Never waits.
    fn event(&mut self) -> Option<Event>;

    /// Lets go of the device and takes it anew, quietly. No session is open afterwards.
    fn reopen(&mut self) -> Result<(), Lost>;

    /// Has the device reset itself, if the transport has a way to say so: whether it took that. No
    /// session is open afterwards, and the device is to be [taken anew](Self::reopen).
    fn reset(&mut self) -> Result<bool, Lost>;
}

/// Which phase of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Data to the device.
    DataOut,
    /// Data to the host.
    DataIn,
    /// After the data.
    Response,
}

/// How a phase hears a cancel.
#[derive(Debug, Clone, Copy, Default)]
pub struct Listen<'a> {
    /// Where a cancel is accepted. `None`: it is not heard.
    pub gate: Option<&'a Gate<Left>>,
    /// Once it is heard, data to the host may still come so long: what ends by itself needs no cancel
    /// on the wire.
    pub patience: Duration,
}

/// Where the bytes of a data phase to the device come from.
pub trait Supply {
    /// Fills the buffer with what comes next; `last`: there is nothing after it, and from here on a
    /// cancel is too late.
    fn give(&mut self, buffer: &mut [u8], last: bool) -> Result<(), Fault>;

    /// Where what was begun must be sent to its end before a cancel can be: asked before each such
    /// packet, which then has at most so many bytes, and at least one.
    fn at_once_bytes(&mut self, _now: Micros, most: u64) -> u64 {
        most
    }
}

/// Where the bytes of a data phase to the host go.
pub trait Accept {
    /// So many will come, as the device says.
    fn announced(&mut self, _bytes: Option<u64>) {}

    /// How many will come, where the device does not say and the caller knows.
    fn expected(&self) -> Option<u64> {
        None
    }

    /// Takes what came; `last`: that was all.
    fn take(&mut self, bytes: &[u8], last: bool) -> Result<(), Fault>;
}

/// Why a phase did not come to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A cancel was accepted.
    Asked,
    /// The device answered before it had taken all the data.
    Early(Response),
    /// The device broke the transaction off.
    BrokenOff,
    /// Less came than was announced.
    Short {
        /// Bytes that came.
        got: u64,
        /// Bytes that should have.
        announced: u64,
    },
    /// Nothing came or went for so long.
    Late(Duration),
    /// The device is gone.
    Lost(Lost),
    /// What came makes no sense.
    Nonsense(&'static str),
    /// Whoever gives or takes the bytes cannot go on.
    Caller(super::Error),
}

impl From<Asked> for Fault {
    fn from(Asked: Asked) -> Self {
        Self::Asked
    }
}

impl From<Lost> for Fault {
    fn from(lost: Lost) -> Self {
        Self::Lost(lost)
    }
}

impl From<super::dataset::Malformed> for Fault {
    fn from(malformed: super::dataset::Malformed) -> Self {
        Self::Nonsense(malformed.0)
    }
}

impl Listen<'_> {
    /// A cancel is not heard.
    pub const DEAF: Self = Self {
        gate: None,
        patience: Duration::ZERO,
    };

    /// Whether a cancel was accepted.
    pub(crate) fn check(self) -> Result<(), Asked> {
        self.gate.map_or(Ok(()), Gate::check)
    }
}

/// A request is taken so soon.
pub(crate) const REQUEST_LIMIT: Duration = Duration::from_secs(5);

/// In a data phase something moves within this: a card that sleeps, a phone that writes its cache out.
pub(crate) const DATA_LIMIT: Duration = Duration::from_secs(20);

/// Replies of earlier transactions that are passed over: what one left, and as many again.
pub(crate) const STALE_MAX: u32 = 8;

/// Nothing has come for so long after a cancel: nothing more will.
pub(crate) const DRAIN_IDLE: Duration = Duration::from_millis(300);

/// A device that refuses the cancel sends the rest; after so long it is given up.
pub(crate) const DRAIN_LIMIT: Duration = Duration::from_secs(20);

/// And after so many bytes: 20 s of the fastest device.
pub(crate) const DRAIN_BYTES_MAX: u64 = 8 << 30;

/// A device that cleans up is ready again within this.
pub(crate) const STATUS_LIMIT: Duration = Duration::from_secs(5);

/// A device takes a reset within this, or not at all.
pub(crate) const RESET_LIMIT: Duration = Duration::from_secs(5);

/// A device is taken anew within this.
pub(crate) const REOPEN_LIMIT: Duration = Duration::from_secs(5);
