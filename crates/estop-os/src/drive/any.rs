//! A drive by its name: a node of this machine, a unit behind iSCSI, or a simulated one.

use std::{path::PathBuf, time::Duration};

use estop::{
    Asked, Gate, Micros,
    mmc::{Drive, Left},
    scsi::{Answer, Command, Failure, Unit},
};

use super::{Attached, DriveName, SimulatedUnit, remote};
use crate::{
    clock::Clock,
    discover::Roots,
    iscsi::{ConnectError, Initiator, Url},
    kept::StateError,
    run::{Device, Settled},
    sg::{self, SgUnit},
};

/// Any drive that there is.
#[derive(Debug)]
pub struct AnyDrive {
    drive: Kind,
    clock: Clock,
}

#[derive(Debug)]
enum Kind {
    Node(Box<Attached<SgUnit>>),
    Iscsi(Box<Attached<Initiator>>),
    Simulated(Box<Attached<SimulatedUnit>>),
}

/// Why a drive cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// For want of a right, or because somebody has it: what to do.
    #[error("{0}")]
    Refused(String),
    /// Its name means nothing.
    #[error("{0}")]
    Usage(String),
    /// The system, the network or the target failed.
    #[error("{0}")]
    Failed(String),
}

impl AnyDrive {
    /// Opens a drive; it is claimed until this is dropped. A simulated drive keeps its disc in
    /// `kept_in`, and is as new without it.
    pub fn open(
        roots: &Roots,
        name: &DriveName,
        kept_in: Option<PathBuf>,
    ) -> Result<Self, OpenError> {
        let clock = Clock::new();
        let drive = match name {
            DriveName::Node(path) => {
                let unit = SgUnit::open(roots, path)?;
                Kind::Node(Box::new(Attached::new(unit, clock)))
            }
            DriveName::Iscsi(url) => {
                let url = url.parse::<Url>();
                let url = url.map_err(|error| OpenError::Usage(error.to_string()))?;
                let unit = remote::connect(&url)?;
                Kind::Iscsi(Box::new(Attached::new(unit, clock)))
            }
            DriveName::Simulated(words) => {
                let model = words.model();
                let model = model.map_err(|why| OpenError::Usage(format!("{name}: {why}")))?;
                let unit = match kept_in {
                    Some(file) => SimulatedUnit::kept(model, clock, file)?,
                    None => SimulatedUnit::new(model, clock),
                };
                Kind::Simulated(Box::new(Attached::new(unit, clock)))
            }
        };
        Ok(Self { drive, clock })
    }

    /// Its clock, which what is burned on it shares.
    pub fn clock(&self) -> Clock {
        self.clock
    }
}

/// Calls the same verb of whichever drive it is.
macro_rules! whichever {
    ($self:ident, $drive:ident => $call:expr) => {
        match &mut $self.drive {
            Kind::Node($drive) => $call,
            Kind::Iscsi($drive) => $call,
            Kind::Simulated($drive) => $call,
        }
    };
}

impl Unit for AnyDrive {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        whichever!(self, drive => drive.send(command))
    }

    fn max_transfer_bytes(&self) -> u32 {
        match &self.drive {
            Kind::Node(drive) => drive.max_transfer_bytes(),
            Kind::Iscsi(drive) => drive.max_transfer_bytes(),
            Kind::Simulated(drive) => drive.max_transfer_bytes(),
        }
    }
}

impl Drive for AnyDrive {
    fn now(&self) -> Micros {
        self.clock.now()
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        whichever!(self, drive => drive.pause(wait, gate))
    }
}

impl Device for AnyDrive {
    /// One command at a time, each of which has come back or was given up.
    fn settle(&mut self) -> Settled {
        Settled::AtRest
    }
}

impl From<sg::OpenError> for OpenError {
    fn from(error: sg::OpenError) -> Self {
        match error {
            sg::OpenError::System { .. } => Self::Failed(error.to_string()),
            _ => Self::Refused(error.to_string()),
        }
    }
}

impl From<ConnectError> for OpenError {
    fn from(error: ConnectError) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<StateError> for OpenError {
    fn from(error: StateError) -> Self {
        match error {
            StateError::Locked(_) => Self::Refused(error.to_string()),
            _ => Self::Failed(error.to_string()),
        }
    }
}
