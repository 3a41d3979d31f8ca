//! Why a file was not sent, and what that comes to.

use super::{File, replace::replaced};
use crate::{
    Outcome, Stop,
    mtp::{
        Left, Phone, Place,
        step::{done, is_gone},
    },
};

/// Why a file is not on the phone, and what of it is.
pub(in super::super) enum Sending {
    Nothing(Stop),
    Partial(Stop, Option<u64>),
    /// It has taken its place all the same.
    Done(Stop),
    /// The one that it replaces is set aside still; whether it has its name.
    Aside(Stop, bool),
    Lost(Stop),
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
            Self::Lost(stop) => Outcome::new(Err(stop), Left::Unknown),
            Self::Done(stop) => Outcome::new(Err(stop), done(objects + 1)),
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
