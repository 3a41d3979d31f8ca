//! Names of files, and the folders that they are in.

use super::{
    super::{Error, Place, dataset::STRING_UNITS_MAX},
    File,
};

/// Whether a device can have an object of this name.
pub fn is_name(name: &str) -> Result<(), Error> {
    let fits = name.encode_utf16().count() <= STRING_UNITS_MAX;
    let is_path = matches!(name, "" | "." | "..") || name.contains(['/', '\\', '\0']);
    match fits && !is_path {
        true => Ok(()),
        false => Err(Error::Name(name.to_owned())),
    }
}

/// The folder of a place.
pub(in super::super) fn parent(place: &Place) -> Place {
    let mut folders = place.folders.clone();
    let name = folders.pop().unwrap_or_default();
    Place {
        storage: place.storage,
        folders,
        name,
    }
}

pub(super) fn key(file: &File) -> (u32, Vec<String>) {
    (file.to.storage, file.to.folders.clone())
}
