//! Exit codes, and what keeps a command from coming to an end of its own.

use std::process::ExitCode;

use estop::{
    End, Error, How, Residue as _,
    disk::{self, Left},
};
use estop_os::{block, discover, guard::Refusal, journal, paced::StateError};
use serde::Serialize;

/// What a command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    Completed,
    OtherThanZeros,
    Usage,
    Exceptions,
    Cancelled,
    Failed,
    Unknown,
    Refused,
}

/// Why a command came to nothing.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// What was asked for cannot be meant.
    Usage(String),
    /// A guard, or a right that is missing.
    Refused(Vec<Refused>),
    /// Something else.
    Failed(String),
}

/// One thing that a guard says against it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Refused {
    /// The device, as named in commands.
    pub(crate) device: String,
    /// What, and what to do about it.
    pub(crate) message: String,
    /// The guard's own account.
    pub(crate) refusal: Option<Refusal>,
}

/// The part of the help that all commands share.
macro_rules! exit_help {
    () => {
        "Exit codes, the first that fits:\n  \
         6  the state of a device is unknown\n  \
         5  failed\n  \
         4  cancelled (or answered with no); the state is known\n  \
         3  completed, but for what is listed\n  \
         1  a verify found something else than zeros, or than what was burned\n  \
         0  completed\n  \
         2  bad usage: nothing was started\n  \
         7  refused by a guard, or for want of a right: nothing was started"
    };
}
pub(crate) use exit_help;

impl Exit {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Completed => 0,
            Self::OtherThanZeros => 1,
            Self::Usage => 2,
            Self::Exceptions => 3,
            Self::Cancelled => 4,
            Self::Failed => 5,
            Self::Unknown => 6,
            Self::Refused => 7,
        }
    }

    /// What the end of one job comes to.
    pub(crate) fn of(end: &End<Left>) -> Self {
        if end.left.is_unknown() {
            return Self::Unknown;
        }
        match (&end.how, &end.left) {
            (How::Failed(Error::Disk(error)), Left::Untouched) if is_refusal(error) => {
                Self::Refused
            }
            (How::Failed(_), _) => Self::Failed,
            (How::Cancelled, _) => Self::Cancelled,
            (How::Completed, left) if !left.exceptions().is_empty() => Self::Exceptions,
            (How::Completed, Left::Read { nonzero_bytes, .. }) if *nonzero_bytes > 0 => {
                Self::OtherThanZeros
            }
            (How::Completed, _) => Self::Completed,
        }
    }

    /// The first that fits of several.
    pub(crate) fn first(all: impl IntoIterator<Item = Self>) -> Self {
        let rank = |exit: &Self| match exit {
            Self::Unknown => 7,
            Self::Failed => 6,
            Self::Refused => 5,
            Self::Usage => 4,
            Self::Cancelled => 3,
            Self::Exceptions => 2,
            Self::OtherThanZeros => 1,
            Self::Completed => 0,
        };
        all.into_iter().max_by_key(rank).unwrap_or(Self::Completed)
    }
}

/// Whether the operation itself looked, and would not: nothing was written.
fn is_refusal(error: &disk::Error) -> bool {
    matches!(
        error,
        disk::Error::Changed { .. } | disk::Error::ChangedSince { .. } | disk::Error::ReadOnly
    )
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

impl Trouble {
    /// Why, in one line.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Usage(why) | Self::Failed(why) => why.clone(),
            Self::Refused(all) => {
                let each = all.iter().map(|one| one.message.clone());
                each.collect::<Vec<_>>().join("; ")
            }
        }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Refused(_) => Exit::Refused,
            Self::Failed(_) => Exit::Failed,
        }
    }

    /// One refusal without an account of a guard.
    pub(crate) fn refused(device: &str, message: impl ToString) -> Self {
        Self::Refused(vec![Refused {
            device: device.to_owned(),
            message: message.to_string(),
            refusal: None,
        }])
    }

    pub(crate) fn of_open(device: &str, error: &block::OpenError) -> Self {
        match error {
            block::OpenError::System { .. } => Self::Failed(error.to_string()),
            _ => Self::refused(device, error),
        }
    }

    pub(crate) fn of_state(device: &str, error: &StateError) -> Self {
        match error {
            StateError::Locked(_) => Self::refused(device, error),
            _ => Self::Failed(error.to_string()),
        }
    }
}

impl From<discover::NotFound> for Trouble {
    fn from(error: discover::NotFound) -> Self {
        match &error {
            discover::NotFound::NotADisk { path, .. } | discover::NotFound::Empty { path } => {
                Self::refused(&path.display().to_string(), &error)
            }
            _ => Self::Usage(error.to_string()),
        }
    }
}

impl From<journal::Error> for Trouble {
    fn from(error: journal::Error) -> Self {
        match error {
            journal::Error::Place { .. } => Self::refused("the journal", error),
            error => Self::Failed(error.to_string()),
        }
    }
}

impl From<disk::Error> for Trouble {
    fn from(error: disk::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_fits_wins() {
        let order = [
            Exit::Unknown,
            Exit::Failed,
            Exit::Cancelled,
            Exit::Exceptions,
            Exit::OtherThanZeros,
            Exit::Completed,
        ];
        for (at, first) in order.iter().enumerate() {
            let mut rest = order[at..].to_vec();
            assert_eq!(Exit::first(rest.clone()), *first);
            rest.reverse();
            assert_eq!(Exit::first(rest), *first);
        }
        assert_eq!(Exit::first([]), Exit::Completed);
    }
}
