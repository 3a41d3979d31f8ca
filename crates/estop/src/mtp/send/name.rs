//! What an object can be called.

use crate::mtp::{Error, dataset::STRING_UNITS_MAX};

/// Whether a device can have an object of this name.
pub fn is_name(name: &str) -> Result<(), Error> {
    let fits = name.encode_utf16().count() <= STRING_UNITS_MAX;
    let is_path = matches!(name, "" | "." | "..") || name.contains(['/', '\\', '\0']);
    match fits && !is_path {
        true => Ok(()),
        false => Err(Error::Name(name.to_owned())),
    }
}
