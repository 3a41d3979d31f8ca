//! A file that takes the place of another: sent under a name of its own first, so that there is always
//! a whole one.

use super::{
    File, parent, replacing,
    revert::{delete, named},
};
use crate::{
    Stop,
    journal::Mark,
    mtp::{
        Entry, Error, Left, Phone, Place, Session,
        code::{ObjectProperty, Operation},
        dataset::{Value, Writer},
        folder::{Folder, children, find_folder},
        session::refusal,
        step::{done, is_exchange},
        wire::{Listen, Wire},
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

/// The place that a file takes which was sent beside it.
pub(in super::super) fn replaced(beside: &Place) -> Place {
    let name = beside.name.strip_suffix(NEW).unwrap_or(&beside.name);
    Place {
        name: name.to_owned(),
        ..beside.clone()
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

/// What is there under the three names of a file that is replaced.
#[derive(Debug)]
pub(in super::super) struct Three {
    /// Under the name that both are to have in turn.
    pub(in super::super) is: Option<Entry>,
    /// The new one, as long as it is beside.
    pub(in super::super) new: Option<Entry>,
    /// The old one, once it is set aside.
    pub(in super::super) old: Option<Entry>,
}

/// Looks for the three.
pub(in super::super) fn three<P: Phone>(
    phone: &mut P,
    folder: Folder,
    name: &str,
) -> Result<Three, Stop> {
    let (mut is, mut new, mut old) = (Vec::new(), Vec::new(), Vec::new());
    children(phone, folder, Listen::DEAF, &mut |entry, _| {
        match entry.name.strip_prefix(name) {
            Some("") => is.push(entry),
            Some(NEW) => new.push(entry),
            Some(OLD) => old.push(entry),
            _ => {}
        }
        Ok(())
    })?;
    let one = |mut of: Vec<Entry>| match of.len() {
        0 | 1 => Ok(of.pop()),
        count => {
            let name = of[0].name.clone();
            Err(Error::Several { name, count })
        }
    };
    Ok(Three {
        is: one(is)?,
        new: one(new)?,
        old: one(old)?,
    })
}

/// What became of a replace that was put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Settled {
    /// The new one has its place, and the old one is gone.
    New,
    /// The old one is there as it was, and nothing of the new one.
    Old,
    /// The old one is there, and the new one beside it.
    Beside(Option<u64>),
    /// The old one is set aside still; whether the new one has its name.
    Aside(bool),
}

/// Puts a replace right whose new file is whole, wherever it was broken off. Once the old one is set
/// aside, the new one takes its place, unless the device refuses it the name; before, the new one is
/// deleted. Done again it goes on.
///
/// `going_back`: whether the new one was to be deleted, after which nothing on the device tells any more
/// which of the two is there. It is put on record before; where that fails, the new one stays beside.
pub(in super::super) fn put_right<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    name: &str,
    (going_back, on_record): (&mut bool, &mut dyn FnMut() -> Result<(), Stop>),
) -> Result<Settled, Stop> {
    let found = three(session, folder, name)?;
    let gets_its_name_again = match (&found.is, &found.new, &found.old) {
        (None, Some(new), Some(old)) => (!is_renamed(session, new.handle, name)?).then_some(old),
        (None, None, Some(old)) => {
            *going_back = true;
            Some(old)
        }
        _ => None,
    };
    if let Some(old) = gets_its_name_again {
        is_renamed(session, old.handle, name)?;
    }
    let found = three(session, folder, name)?;
    match (&found.is, &found.new, &found.old) {
        (Some(_), None, Some(old)) => delete(session, old.handle)?,
        (_, Some(new), None) if *going_back || on_record().is_ok() => {
            *going_back = true;
            delete(session, new.handle)?;
        }
        _ => {}
    }
    let found = three(session, folder, name)?;
    match (found.is, found.new, found.old) {
        (is, _, Some(_)) => Ok(Settled::Aside(is.is_some())),
        (_, Some(new), None) => Ok(Settled::Beside(new.size_bytes)),
        (_, None, None) if *going_back => Ok(Settled::Old),
        (Some(_), None, None) => Ok(Settled::New),
        (None, None, None) => Err(Error::NotSo(format!("{name} is not there")).into()),
    }
}

/// What a process that died while it replaced a file left: objects before it are done. It changes
/// nothing.
///
/// As long as it was not on record that the new one takes its place, the old one was not touched.
pub(in super::super) fn look_after_replace<P: Phone>(
    phone: &mut P,
    file: &File,
    mark: &Mark,
) -> Result<Left, Error> {
    let objects = mark.to_bytes;
    let look = |phone: &mut P| {
        let folder = find_folder(phone, &parent(&file.to), None)?;
        three(phone, folder, &file.to.name)
    };
    let found = look(phone).map_err(Error::of)?;
    let at = beside(&file.to);
    Ok(match (found.is, found.new, found.old) {
        (is, _, Some(_)) if is_exchange(mark) => replacing(&at, objects, is.is_some()),
        (_, Some(new), _) => Left::Partial {
            objects,
            at,
            bytes: new.size_bytes,
        },
        (Some(_), None, _) if is_exchange(mark) => done(objects + 1),
        (None, None, _) if is_exchange(mark) => Left::Unknown,
        _ => done(objects),
    })
}

/// Whether the device takes this name: the look tells the rest.
fn is_renamed<W: Wire>(session: &mut Session<W>, handle: u32, name: &str) -> Result<bool, Stop> {
    match rename(session, handle, name) {
        Err(stop) if refusal(&stop).is_none() => Err(stop),
        renamed => Ok(renamed.is_ok()),
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
