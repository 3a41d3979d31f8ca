//! What an operation left on a phone, and the way out.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    TURN_LIMIT,
    session::{LOOK_LIMIT, WIND_DOWN_LIMIT},
    step::STEP_LIMIT,
};
use crate::{Bound, Recovery, Residue};

/// What a phone holds after an operation, as looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "left", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Left {
    /// Nothing was changed on the phone.
    Untouched,
    /// So many objects were done, whole; nothing of any other is there.
    Done {
        /// Objects: files sent, deleted, copied.
        objects: u64,
    },
    /// Objects were done, and of one that was being sent a part is there: it is to be deleted.
    Partial {
        /// Objects that are whole.
        objects: u64,
        /// Storage, parent folder and name of the one that is not.
        at: Place,
        /// So many bytes of it are there, if the phone says.
        bytes: Option<u64>,
    },
    /// Objects were done, and one of them, or another, takes the place of a file that is still there
    /// beside it. Both are whole; their names are to be put right.
    Replacing {
        /// Objects that are whole and have their names.
        objects: u64,
        /// Storage, parent folder and name that the new one is to have, or has. The old one has this
        /// name with `.estop-old` behind it, and as long as the new one has not its name, it is called
        /// so with `.estop-new`.
        at: Place,
    },
    /// An object that was edited has some of its new bytes, and not all of its old ones: the edit is to
    /// be done again.
    Altered {
        /// Which.
        at: Place,
    },
    /// The phone was read, and not changed: so many bytes were received in all.
    Received {
        /// Bytes of the object or list.
        bytes: u64,
    },
    /// The storage was formatted: nothing is on it.
    Formatted,
    /// The device has tested itself, and changed nothing.
    Tested,
    /// It cannot be said.
    Unknown,
}

/// Where an object is: by what does not change with the session, since its handle does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The storage's identifier.
    pub storage: u32,
    /// Names of the folders above it, from the storage's root on.
    pub folders: Vec<String>,
    /// Its name.
    pub name: String,
}

impl Residue for Left {
    /// A short transaction is waited for; then a class request, what is still to be drained, the
    /// status, and a look.
    const FIRST_BOUND: Bound = Bound::new(
        Duration::from_millis(500),
        Duration::from_secs(
            STEP_LIMIT.as_secs()
                + WIND_DOWN_LIMIT.as_secs()
                + LOOK_LIMIT.as_secs()
                + TURN_LIMIT.as_secs(),
        ),
    );

    fn untouched() -> Self {
        Self::Untouched
    }

    fn unknown() -> Self {
        Self::Unknown
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn recovery(&self) -> Recovery {
        match self {
            Self::Partial { .. } => Recovery::Words("delete the partial object"),
            Self::Replacing { .. } => Recovery::Words("put the names of the two files right"),
            Self::Altered { .. } => Recovery::Words("write the new bytes of the object again"),
            Self::Unknown => Recovery::Words(
                "wait a minute, then open the device again; if that fails, unplug it and plug it in, or \
                 have it reset; then look at what is on it",
            ),
            _ => Recovery::None,
        }
    }
}
