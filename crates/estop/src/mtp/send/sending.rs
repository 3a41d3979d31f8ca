//! Why a file was not sent, and what that comes to.

use super::File;
use crate::{
    Outcome, Stop,
    mtp::{
        Error, Left, Phone,
        step::{done, is_gone},
    },
};

/// Why a file is not on the phone, and what of it is.
pub(in super::super) enum Sending {
    Nothing(Stop),
    Partial(Stop, Option<u64>),
    Lost(Stop),
    /// It is there whole, though not as it was to be.
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
            Self::Partial(stop, bytes) => {
                let at = file.to.clone();
                Outcome::new(Err(stop), Left::Partial { objects, at, bytes })
            }
        }
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
