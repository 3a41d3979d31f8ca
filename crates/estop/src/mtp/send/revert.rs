//! What takes a file back that was not sent whole.

use super::{File, parent};
use crate::{
    Stop,
    mtp::{
        Entry, Session,
        arrive::{awaited_remains, is_own},
        code::Operation,
        dataset::ObjectInfo,
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

/// Deletes what is there of a file: by its handle, which may be gone by itself, unless that is another
/// object's, which was there before; and whatever has its name and not its size, since some devices
/// keep an object that the handle does not lead to. Then looks.
pub(super) fn revert<W: Wire>(
    session: &mut Session<W>,
    handle: u32,
    folder: Folder,
    file: &File,
    was_there: &dyn Fn(&str) -> bool,
) -> Result<Remains, Stop> {
    let folder = match session.generation() == folder.generation {
        true => {
            if let Some(part) = own(session, handle, file, was_there)? {
                delete(session, handle)?;
                // The device may call it something else.
                if part.name != file.to.name && own(session, handle, file, was_there)?.is_some() {
                    return Ok(Remains::Partial(None));
                }
            }
            folder
        }
        // The handles are void: it is looked for by its name alone.
        false => find_folder(session, &parent(&file.to), None)?,
    };
    let mut left = still_there(session, folder, &file.to.name)?;
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
    let left = still_there(session, folder, &file.to.name)?;
    Ok(remaining(&left))
}

/// The object of the handle that was told for a file, if it is not another's.
fn own<W: Wire>(
    session: &mut Session<W>,
    handle: u32,
    file: &File,
    was_there: &dyn Fn(&str) -> bool,
) -> Result<Option<ObjectInfo>, Stop> {
    if handle == 0 {
        return Ok(None);
    }
    let told = info(session, handle)?;
    Ok(told.filter(|told| is_own(session, &told.name, &file.to.name, was_there)))
}

/// What has the name of a file whose transfer was broken off.
fn still_there<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    name: &str,
) -> Result<Vec<Entry>, Stop> {
    let left = awaited_remains(session, |session| {
        let left = named(session, folder, name)?;
        Ok((!left.is_empty()).then_some(left))
    })?;
    Ok(left.unwrap_or_default())
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
pub(in super::super) fn named<W: Wire>(
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
