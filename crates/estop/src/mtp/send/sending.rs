//! Why a file was not sent, and what that comes to.

use super::{File, replace::replaced};
use crate::{
    Outcome, Stop,
    mtp::{
        Error, Left, Phone, Place,
        step::{done, is_gone},
    },
};

/// Why a file is not on the phone, and what of it is.
pub(in super::super) enum Sending {
    Nothing(Stop),
    Partial(Stop, Option<u64>),
    /// The one that it replaces is set aside still; whether it has its name.
    Aside(Stop, bool),
    Lost(Stop),
    /// It is there whole, though not as it was to be, or later than it was to be.
    Whole(Stop),
}

impl Sending {
    /// What that comes to, after so many objects were done.
    pub(in super::super) fn outcome<P: Phone>(
        self,
        phone: &mut P,
        file: &File,
        objects: u64,
    ) -> Outcome<Left> {
        match self {
            Self::Nothing(stop) if is_gone(phone, &stop) => Outcome::new(Err(stop), Left::Unknown),
            Self::Nothing(stop) => Outcome::new(Err(stop), done(objects)),
            Self::Whole(stop) => Outcome::new(Err(stop), done(objects + 1)),
            Self::Lost(stop) => Outcome::new(Err(stop), Left::Unknown),
            Self::Aside(stop, has_name) => {
                Outcome::new(Err(stop), replacing(&file.to, objects, has_name))
            }
            Self::Partial(stop, bytes) => {
                let at = file.to.clone();
                Outcome::new(Err(stop), Left::Partial { objects, at, bytes })
            }
        }
    }
}

/// A file that replaces another is whole, here beside it or in its place; the other is set aside.
pub(in super::super) fn replacing(beside: &Place, objects: u64, has_name: bool) -> Left {
    Left::Replacing {
        objects: objects + u64::from(has_name),
        at: replaced(beside),
    }
}

impl From<Stop> for Sending {
    fn from(stop: Stop) -> Self {
        Self::Nothing(stop)
    }
}

/// Whether it is there whole, under another name.
pub(super) fn is_renamed(stop: &Stop) -> bool {
    matches!(
        stop,
        Stop::Failed(crate::Error::Phone(Error::Renamed { .. }))
    )
}
