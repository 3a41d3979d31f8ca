//! A file that takes the place of another: sent under a name of its own first, so that there is always
//! a whole one.

use super::{
    File,
    revert::{delete, named},
};
use crate::{
    Stop,
    mtp::{
        Error, Place, Session,
        code::{ObjectProperty, Operation},
        dataset::{Value, Writer},
        folder::Folder,
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
        Some(old) => delete(session, old.handle),
        None => Ok(()),
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
