//! A phone by its name, on whatever wire it is.

use std::{path::Path, time::Duration};

use estop::{
    Asked, Gate, Micros,
    mtp::{
        Left, Lost, Session,
        container::{Event, Request, Response},
        wire::{Accept, Fault, Listen, OverIp, OverUsb, Phase, Supply, Wire},
    },
};

use super::{
    PhoneName, SimulatedPhone,
    tcp::{self, Tcp},
    usb::{self, UsbPort},
};
use crate::{
    clock::Clock,
    discover::Roots,
    kept::StateError,
    run::{Device, Settled},
};

/// The wire to any phone that there is.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnyWire {
    /// To a simulated phone in this process.
    Simulated(Box<OverUsb<SimulatedPhone>>),
    /// To a device on USB.
    Usb(Box<OverUsb<UsbPort>>),
    /// To a phone or camera on the network.
    Ip(Box<OverIp<Tcp>>),
}

/// Why a phone cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// For want of a right, or because somebody has it: what to do.
    #[error("{0}")]
    Refused(String),
    /// Its name means nothing.
    #[error("{0}")]
    Usage(String),
    /// The system, the network or the phone failed.
    #[error("{0}")]
    Failed(String),
}

/// Opens a session with a phone; it is claimed until this is dropped. A simulated phone that names no
/// folder keeps its objects in one of its own in `state`.
pub fn open(roots: &Roots, name: &PhoneName, state: &Path) -> Result<Session<AnyWire>, OpenError> {
    let session = Session::open(wire(roots, name, state)?);
    session.map_err(|error| OpenError::Failed(format!("{name}: {error}")))
}

/// The same, of a phone that is reset before: see [`Session::open_reset`].
pub fn open_reset(
    roots: &Roots,
    name: &PhoneName,
    state: &Path,
) -> Result<Session<AnyWire>, OpenError> {
    let session = Session::open_reset(wire(roots, name, state)?);
    session.map_err(|error| OpenError::Failed(format!("{name}: {error}")))
}

fn wire(roots: &Roots, name: &PhoneName, state: &Path) -> Result<AnyWire, OpenError> {
    Ok(match name {
        PhoneName::Simulated(words) => {
            let phone = SimulatedPhone::open(words, state)?;
            AnyWire::Simulated(Box::new(OverUsb::new(phone)))
        }
        PhoneName::PtpIp(host, port) => {
            let wire = tcp::connect(host, port.unwrap_or(tcp::PORT));
            AnyWire::Ip(Box::new(
                wire.map_err(|lost| OpenError::Failed(format!("{name}: {lost}")))?,
            ))
        }
        PhoneName::Usb(_) | PhoneName::Model(_) => {
            let found = usb::find(roots, &name.to_string());
            let found = found.map_err(|error| OpenError::Usage(error.to_string()))?;
            let port = UsbPort::open(&found, Clock::new())?;
            AnyWire::Usb(Box::new(OverUsb::new(port)))
        }
    })
}

impl From<StateError> for OpenError {
    fn from(error: StateError) -> Self {
        match error {
            StateError::Locked(_) => Self::Refused(error.to_string()),
            _ => Self::Failed(error.to_string()),
        }
    }
}

impl From<usb::OpenError> for OpenError {
    fn from(error: usb::OpenError) -> Self {
        match error {
            usb::OpenError::NoPermission { .. } | usb::OpenError::Busy { .. } => {
                Self::Refused(error.to_string())
            }
            _ => Self::Failed(error.to_string()),
        }
    }
}

/// Calls the same verb of whichever wire it is.
macro_rules! whichever {
    ($self:ident, $wire:ident => $call:expr) => {
        match $self {
            AnyWire::Simulated($wire) => $call,
            AnyWire::Usb($wire) => $call,
            AnyWire::Ip($wire) => $call,
        }
    };
}

impl Wire for AnyWire {
    fn now(&self) -> Micros {
        whichever!(self, wire => wire.now())
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        whichever!(self, wire => wire.pause(wait, gate))
    }

    fn until(&mut self, until: Option<Micros>) {
        whichever!(self, wire => wire.until(until));
    }

    fn request(&mut self, request: &Request, data_out: bool) -> Result<(), Fault> {
        whichever!(self, wire => wire.request(request, data_out))
    }

    fn data_out(
        &mut self,
        request: &Request,
        total: u64,
        from: &mut dyn Supply,
        listen: Listen<'_>,
    ) -> Result<(), Fault> {
        whichever!(self, wire => wire.data_out(request, total, from, listen))
    }

    fn data_in(
        &mut self,
        request: &Request,
        into: &mut dyn Accept,
        listen: Listen<'_>,
    ) -> Result<Option<Response>, Fault> {
        whichever!(self, wire => wire.data_in(request, into, listen))
    }

    fn response(&mut self, request: &Request, limit: Duration) -> Result<Response, Fault> {
        whichever!(self, wire => wire.response(request, limit))
    }

    fn cancel(&mut self, request: &Request, phase: Phase) -> Result<(), Fault> {
        whichever!(self, wire => wire.cancel(request, phase))
    }

    fn settle(&mut self, request: &Request) -> Result<(), Fault> {
        whichever!(self, wire => wire.settle(request))
    }

    fn event(&mut self) -> Option<Event> {
        whichever!(self, wire => wire.event())
    }

    fn reset(&mut self) -> Result<bool, Lost> {
        whichever!(self, wire => wire.reset())
    }

    fn reopen(&mut self) -> Result<(), Lost> {
        whichever!(self, wire => wire.reopen())
    }
}

impl Device for Session<AnyWire> {
    /// One transaction at a time, each of which has ended or was wound down.
    fn settle(&mut self) -> Settled {
        Settled::AtRest
    }
}
