//! What takes a file back that was not sent whole.

use super::{File, parent};
use crate::{
    Stop,
    mtp::{
        Entry, Session,
        code::Operation,
        folder::{Folder, children, find_folder, info},
        session::refusal,
        wire::{Listen, Wire},
    },
};

/// What is on the phone of a file that was taken back.
pub(super) enum Remains {
    Nothing,
    /// So many bytes of it, if the phone says.
    Partial(Option<u64>),
}

/// Deletes what is there of a file: by its handle, which may be gone by itself, and whatever has its
/// name and not its size, since some devices keep an object that the handle does not lead to. Then
/// looks.
pub(super) fn revert<W: Wire>(
    session: &mut Session<W>,
    handle: u32,
    folder: Folder,
    file: &File,
) -> Result<Remains, Stop> {
    let folder = match session.generation() == folder.generation {
        true => {
            if handle != 0 && info(session, handle)?.is_some_and(|info| info.name == file.to.name) {
                delete(session, handle)?;
            }
            folder
        }
        // The handles are void: it is looked for by its name alone.
        false => find_folder(session, &parent(&file.to), None)?,
    };
    let mut left = named(session, folder, &file.to.name)?;
    for entry in &left {
        if entry.size_bytes != Some(file.size_bytes) || entry.handle == handle {
            delete(session, entry.handle)?;
        }
    }
    if !left.is_empty() {
        left = named(session, folder, &file.to.name)?;
    }
    Ok(remaining(&left))
}

/// What is there of a file, by its name. Looks alone.
pub(super) fn remains<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    file: &File,
) -> Result<Remains, Stop> {
    let folder = match session.generation() == folder.generation {
        true => folder,
        false => find_folder(session, &parent(&file.to), None)?,
    };
    let left = named(session, folder, &file.to.name)?;
    Ok(remaining(&left))
}

fn remaining(left: &[Entry]) -> Remains {
    match left.first() {
        None => Remains::Nothing,
        Some(entry) => Remains::Partial(entry.size_bytes),
    }
}

/// Deletes an object; one that is gone or will not go is no error here: the look tells.
pub(super) fn delete<W: Wire>(session: &mut Session<W>, handle: u32) -> Result<(), Stop> {
    // Any format: zero.
    match session.ask(Operation::DELETE_OBJECT, &[handle, 0]) {
        Err(stop) if refusal(&stop).is_none() => Err(stop),
        _ => Ok(()),
    }
}

/// What has this name in a folder.
pub(super) fn named<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    name: &str,
) -> Result<Vec<Entry>, Stop> {
    let mut named = Vec::new();
    children(session, folder, Listen::DEAF, &mut |entry, _| {
        if entry.name == name {
            named.push(entry);
        }
        Ok(())
    })?;
    Ok(named)
}
