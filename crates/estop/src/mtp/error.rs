//! What can go wrong with a phone, and what to do about it.

use super::{
    Who,
    code::{Operation, ResponseCode},
};
use crate::Stop;

/// What went wrong with a phone or camera.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// It refused.
    #[error("{what} was answered with {code}{}", advice(*code))]
    Refused {
        /// The operation.
        what: Operation,
        /// The answer.
        code: ResponseCode,
    },
    /// It broke the data phase off: both of its pipes were halted, or it sent a cancel.
    #[error("the device broke {what} off: try again; its own screen may say why")]
    BrokenOff {
        /// The operation.
        what: Operation,
    },
    /// It sent less than it announced.
    #[error("{what} brought {got} of {announced} bytes: the device ended it early")]
    Short {
        /// The operation.
        what: Operation,
        /// Bytes that came.
        got: u64,
        /// Bytes that should have.
        announced: u64,
    },
    /// It did not answer in time.
    #[error(
        "{what} was not answered within {limit_ms} ms: wait a minute, then open the device again; if \
         that fails, unplug it and plug it in"
    )]
    Late {
        /// What it was asked.
        what: Operation,
        /// The limit that passed, in milliseconds.
        limit_ms: u64,
    },
    /// It is gone.
    #[error("the device is gone ({0}): connect it again")]
    Gone(String),
    /// It was reset, or was to be, and does not answer.
    #[error(
        "the device {} a reset, and does not answer ({why}): unplug it and plug it in",
        if *.taken { "took" } else { "does not take" }
    )]
    NotReset {
        /// It took the reset.
        taken: bool,
        /// Why it does not open.
        why: String,
    },
    /// It was lost in another's turn, and does not open again.
    #[error("the device was lost in {by}, and does not open again ({why}): connect it again")]
    LostWith {
        /// Whose turn it was.
        by: Who,
        /// Why it does not open.
        why: String,
    },
    /// The turn did not come.
    #[error(
        "the turn did not come within {limit_ms} ms: {by} has it; do it again when that has ended, or \
         stop that"
    )]
    Kept {
        /// Who has it.
        by: Who,
        /// The limit that passed, in milliseconds.
        limit_ms: u64,
    },
    /// An answer that makes no sense.
    #[error("the answer to {what} makes no sense: {why}")]
    Nonsense {
        /// The operation.
        what: Operation,
        /// What is wrong with it.
        why: String,
    },
    /// It would not be connected to.
    #[error("the device refuses the connection: {0}")]
    NotConnected(String),
    /// It cannot do this.
    #[error("the device cannot do this: it does not know {0}")]
    Unsupported(Operation),
    /// A method of a service of the device itself.
    #[error(
        "{service}.{method} is not supported: how a device's own methods are invoked has not been \
         verified on any device; nothing was sent"
    )]
    NotVerified {
        /// The service.
        service: String,
        /// The method.
        method: String,
    },
    /// There is no such object.
    #[error("{0} is not on the device")]
    NotThere(String),
    /// There are several of that name.
    #[error("there are {count} objects called {name}: rename all but one on the device")]
    Several {
        /// Path.
        name: String,
        /// So many.
        count: usize,
    },
    /// There is one already.
    #[error("{0} is on the device already")]
    Exists(String),
    /// It is a folder, or none.
    #[error("{0}")]
    Unfit(String),
    /// A name that no device takes.
    #[error("no device takes the name {0:?}: use another")]
    Name(String),
    /// A name that this device does not survive.
    #[error(
        "this device knows no letters but those of ASCII, and ends itself over the name {0:?}: use another"
    )]
    NameBeyond(String),
    /// It is there whole, under another name.
    #[error(
        "{at} was sent whole, and the device calls it {now:?}: rename it there, or send it under a \
         name that the device keeps"
    )]
    Renamed {
        /// What it was to be called: its path.
        at: String,
        /// Its name now.
        now: String,
    },
    /// It does not fit.
    #[error("{needs_bytes} bytes do not fit: the storage has {free_bytes} free")]
    NoRoom {
        /// Bytes that are to be sent.
        needs_bytes: u64,
        /// Bytes that are free.
        free_bytes: u64,
    },
    /// It is not what it was.
    #[error("{0} is not what it was when it was looked at: look again")]
    Altered(String),
    /// Handles have become void: the session was opened anew.
    #[error("{0} was opened anew in the middle: do it again")]
    Changed(String),
    /// The bytes that are sent cannot be read.
    #[error("the input cannot be read: {0}")]
    Input(String),
    /// The bytes that come cannot be kept.
    #[error("what came cannot be written here: {0}")]
    Output(String),
    /// Good status, and yet it is not so.
    #[error("the device says that it is done, but {0}")]
    NotSo(String),
}

impl Error {
    /// An answer that makes no sense.
    pub(super) fn nonsense(what: Operation, why: impl ToString) -> Self {
        Self::Nonsense {
            what,
            why: why.to_string(),
        }
    }

    /// What stopped something that nobody could have asked to stop.
    pub(super) fn of(stop: Stop) -> Self {
        match stop {
            Stop::Failed(crate::Error::Phone(error)) => error,
            Stop::Failed(other) => Self::Gone(other.to_string()),
            Stop::Asked => Self::Gone("stopped".to_owned()),
        }
    }

    /// Whether the device does not answer any more.
    pub fn is_lost(&self) -> bool {
        matches!(
            self,
            Self::Late { .. } | Self::Gone(_) | Self::LostWith { .. } | Self::NotReset { .. }
        )
    }

    /// The device's own word, if it is that.
    pub fn refusal(&self) -> Option<ResponseCode> {
        match self {
            Self::Refused { code, .. } => Some(*code),
            _ => None,
        }
    }
}

/// What to do, where the code alone tells.
fn advice(code: ResponseCode) -> &'static str {
    match code {
        ResponseCode::INVALID_STORAGE_ID | ResponseCode::STORE_NOT_AVAILABLE => {
            ": unlock the device's screen and allow file transfer there"
        }
        ResponseCode::STORE_FULL => ": make room on the device",
        ResponseCode::STORE_READ_ONLY | ResponseCode::ACCESS_DENIED => {
            ": the device allows nobody to write there"
        }
        ResponseCode::OBJECT_WRITE_PROTECTED => ": the object is protected on the device",
        ResponseCode::OBJECT_TOO_LARGE => ": the storage cannot hold files of this size",
        ResponseCode::DEVICE_BUSY => ": wait until the device is done with its own work",
        _ => "",
    }
}
