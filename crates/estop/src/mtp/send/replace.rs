//! A file that takes the place of another: sent under a name of its own first, so that there is always
//! a whole one.

use super::{
    File, parent,
    revert::{delete, named},
};
use crate::{
    Stop,
    mtp::{
        Entry, Error, Place, Session,
        code::{ObjectProperty, Operation},
        dataset::{Value, Writer},
        folder::{Folder, find_folder},
        session::refusal,
        wire::Wire,
    },
};

/// What a file is called until it takes its place, and what the other is called then.
const NEW: &str = ".estop-new";
const OLD: &str = ".estop-old";

/// Where a file is sent that takes the place of another.
pub(in super::super) fn beside(to: &Place) -> Place {
    Place {
        name: format!("{}{NEW}", to.name),
        ..to.clone()
    }
}

/// What a file is called that is set aside until another has its place.
pub(in super::super) fn aside(to: &Place) -> Place {
    Place {
        name: format!("{}{OLD}", to.name),
        ..to.clone()
    }
}

/// The same file, sent beside the one whose place it takes.
pub(in super::super) fn sent_as(file: &File, replaces: bool) -> File {
    match replaces {
        true => File {
            to: beside(&file.to),
            ..file.clone()
        },
        false => file.clone(),
    }
}

/// Gives a file that was sent whole the name of the one that it replaces. That one is set aside before,
/// and deleted last; if the device refuses the name, it gets its own again.
pub(super) fn take_place<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    handle: u32,
    name: &str,
) -> Result<(), Stop> {
    let mut old = named(session, folder, name)?;
    let count = old.len();
    if count > 1 {
        let name = name.to_owned();
        return Err(Error::Several { name, count }.into());
    }
    let old = old.pop();
    if let Some(old) = &old {
        if old.is_folder {
            return Err(Error::Unfit(format!("{name} is a folder")).into());
        }
        rename(session, old.handle, &format!("{name}{OLD}"))?;
    }
    let renamed = rename(session, handle, name);
    if let (Err(stop), Some(old)) = (&renamed, &old)
        && refusal(stop).is_some()
    {
        rename(session, old.handle, name)?;
    }
    renamed?;
    match old {
        Some(old) => delete(session, old.handle)?,
        None => return Ok(()),
    }
    let aside = format!("{name}{OLD}");
    match named(session, folder, &aside)?.is_empty() {
        true => Ok(()),
        false => Err(Error::NotSo(format!("{aside} is still there")).into()),
    }
}

/// Gives the old file its name again, after the new one was not put in its place, or not wholly. An error
/// if it cannot be: then it is not known which of the two is there.
pub(super) fn give_back<W: Wire>(
    session: &mut Session<W>,
    (folder, handle): (Folder, u32),
    file: &File,
    name: &str,
) -> Result<(), Stop> {
    let is_same = session.generation() == folder.generation;
    let folder = match is_same {
        true => folder,
        false => find_folder(session, &parent(&file.to), None)?,
    };
    let there = named(session, folder, name)?;
    let aside = format!("{name}{OLD}");
    let Some(old) = named(session, folder, &aside)?.pop() else {
        let is_new = |entry: &Entry| match is_same {
            true => entry.handle == handle,
            false => entry.size_bytes == Some(file.size_bytes),
        };
        return match there.iter().any(is_new) {
            true => Err(Error::NotSo(format!("{name} is the new one")).into()),
            false => Ok(()),
        };
    };
    for new in there {
        delete(session, new.handle)?;
    }
    rename(session, old.handle, name)?;
    match named(session, folder, &aside)?.is_empty() {
        true => Ok(()),
        false => Err(Error::NotSo(format!("{aside} is still there")).into()),
    }
}

fn rename<W: Wire>(session: &mut Session<W>, handle: u32, name: &str) -> Result<(), Stop> {
    let mut value = Writer::default();
    Value::Text(name.to_owned())
        .encode(&mut value)
        .map_err(|_| Error::Name(name.to_owned()))?;
    let property = u32::from(ObjectProperty::OBJECT_FILE_NAME.0);
    let what = Operation::SET_OBJECT_PROP_VALUE;
    let set = session.put(what, &[handle, property], &value.into_bytes());
    set.map(|_| ())
}
