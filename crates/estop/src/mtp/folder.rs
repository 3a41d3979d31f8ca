//! Folders: what is in one, and where an object is that is known by its path.

mod listing;

use std::collections::HashSet;

use listing::listed;

use super::{
    Error, Left, Phone, Place, Session,
    code::{Format, ObjectProperty, Operation, ResponseCode},
    dataset::{ObjectInfo, Reader, SIZE_UNKNOWN},
    session::refusal,
    wire::{Listen, Wire},
};
use crate::{Gate, Stop};

/// An object in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its handle, in this session alone.
    pub(super) handle: u32,
    /// Which session that is.
    pub(super) generation: u64,
    /// Its storage.
    pub storage: u32,
    /// Its name.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Its size in bytes, if the device says.
    pub size_bytes: Option<u64>,
    /// When it was changed, as the device writes it: see [`super::dataset::Date`].
    pub modified: String,
    /// Whether the name is its own. If not, the device has told a word in its place, which several
    /// objects may have.
    pub is_named: bool,
}

/// A folder as it is called in one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Folder {
    pub(super) storage: u32,
    /// 0: the storage's root.
    pub(super) handle: u32,
    pub(super) generation: u64,
}

/// Takes entries as they come, and the bytes that it took to get them.
pub(super) type Each<'a> = dyn FnMut(Entry, u64) -> Result<(), Stop> + 'a;

/// Stands for the root where a parent is named.
const ROOT: u32 = 0xFFFF_FFFF;

/// A session that was opened anew in the middle is followed so often.
pub(super) const GENERATIONS_MAX: u32 = 3;

impl Place {
    /// Its path, for people.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for name in self
            .folders
            .iter()
            .chain([&self.name])
            .filter(|name| !name.is_empty())
        {
            path.push('/');
            path.push_str(name);
        }
        if path.is_empty() {
            "/".to_owned()
        } else {
            path
        }
    }

    /// The folder that it is in, and that this place is when it has no name.
    pub(super) fn is_root(&self) -> bool {
        self.folders.is_empty() && self.name.is_empty()
    }

    /// Something in this folder.
    pub fn child(&self, name: &str) -> Self {
        let mut folders = self.folders.clone();
        folders.extend((!self.name.is_empty()).then(|| self.name.clone()));
        Self {
            storage: self.storage,
            folders,
            name: name.to_owned(),
        }
    }
}

impl Folder {
    /// As a parent in SendObjectInfo, SendObjectPropList and GetObjectHandles.
    pub(super) fn parent(self) -> u32 {
        if self.handle == 0 { ROOT } else { self.handle }
    }
}

/// What an object is, by its path; nothing if it is not there. Several of that name are an error.
pub fn look_up<P: Phone>(
    phone: &mut P,
    place: &Place,
    gate: Option<&Gate<Left>>,
) -> Result<Option<Entry>, Stop> {
    let found = find(phone, place, gate)?;
    Ok(found.map(|(_, entry)| entry))
}

/// The entries of a folder, in the device's order. Each transaction is a group of its own. If the
/// session is opened anew in the middle it fails with [`Error::Changed`].
pub(super) fn children<P: Phone>(
    phone: &mut P,
    folder: Folder,
    listen: Listen<'_>,
    each: &mut Each<'_>,
) -> Result<(), Stop> {
    let by_list = phone.turn(listen.gate, |session| {
        same(session, folder.generation)?;
        Ok(folder.handle != 0 && session.can(Operation::GET_OBJECT_PROP_LIST))
    })?;
    if by_list {
        let mut came = false;
        let mut noted = |entry: Entry, bytes| {
            came = true;
            each(entry, bytes)
        };
        match phone.turn(listen.gate, |session| {
            listed(session, folder, listen, &mut noted)
        }) {
            // Some devices offer it and refuse it, or refuse it for this folder.
            Err(stop) if refusal(&stop).is_some() && !came => {}
            // umtprd takes no notice of the depth, and tells of the folder alone.
            Ok(()) if !came => {}
            other => return other,
        }
    }
    one_by_one(phone, folder, listen, each)
}

/// The handle of an object, or of a storage's root where the place has no name; nothing if it is not
/// there. Several of that name are an error.
pub(super) fn find<P: Phone>(
    phone: &mut P,
    place: &Place,
    gate: Option<&Gate<Left>>,
) -> Result<Option<(Folder, Entry)>, Stop> {
    for _ in 1..GENERATIONS_MAX {
        match find_once(phone, place, gate) {
            Err(Stop::Failed(crate::Error::Phone(Error::Changed(_)))) => {}
            other => return other,
        }
    }
    find_once(phone, place, gate)
}

/// The folder that a place is.
pub(super) fn find_folder<P: Phone>(
    phone: &mut P,
    place: &Place,
    gate: Option<&Gate<Left>>,
) -> Result<Folder, Stop> {
    if place.is_root() {
        let generation = phone.turn(gate, |session| Ok(session.generation()))?;
        return Ok(Folder {
            storage: place.storage,
            handle: 0,
            generation,
        });
    }
    let missing = || Stop::from(Error::NotThere(place.path()));
    let (folder, entry) = find(phone, place, gate)?.ok_or_else(missing)?;
    match entry.is_folder {
        true => Ok(Folder {
            handle: entry.handle,
            ..folder
        }),
        false => Err(Error::Unfit(format!("{} is no folder", place.path())).into()),
    }
}

/// What an object is, by its handle; nothing if there is none.
pub(super) fn info<W: Wire>(
    session: &mut Session<W>,
    handle: u32,
) -> Result<Option<ObjectInfo>, Stop> {
    let what = Operation::GET_OBJECT_INFO;
    match session.fetch(what, &[handle], Listen::DEAF) {
        Ok((bytes, _)) => {
            let info = ObjectInfo::decode(&bytes);
            Ok(Some(info.map_err(|error| Error::nonsense(what, error))?))
        }
        Err(stop) if refusal(&stop) == Some(ResponseCode::INVALID_OBJECT_HANDLE) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// The entry of an object, by its handle.
pub(super) fn entry<W: Wire>(session: &mut Session<W>, handle: u32) -> Result<Option<Entry>, Stop> {
    let Some(info) = info(session, handle)? else {
        return Ok(None);
    };
    let is_folder = info.format == Format::ASSOCIATION;
    let size_bytes = match info.compressed_size {
        SIZE_UNKNOWN => size(session, handle)?,
        bytes => Some(u64::from(bytes)),
    };
    Ok(Some(Entry {
        handle,
        generation: session.generation(),
        storage: info.storage,
        is_named: !session.info().stands_in(&info.name),
        name: info.name,
        is_folder,
        size_bytes: size_bytes.filter(|_| !is_folder),
        modified: info.modified,
    }))
}

/// Whether the handles of this generation still mean something.
pub(super) fn same<W: Wire>(session: &Session<W>, generation: u64) -> Result<(), Stop> {
    match session.generation() == generation {
        true => Ok(()),
        false => Err(Error::Changed("the session".to_owned()).into()),
    }
}

/// The size of an object of 4 GiB or more, if the device says.
fn size<W: Wire>(session: &mut Session<W>, handle: u32) -> Result<Option<u64>, Stop> {
    let what = Operation::GET_OBJECT_PROP_VALUE;
    if !session.can(what) {
        return Ok(None);
    }
    let property = u32::from(ObjectProperty::OBJECT_SIZE.0);
    match session.fetch(what, &[handle, property], Listen::DEAF) {
        Ok((bytes, _)) => Ok(Reader::new(&bytes).u64().ok()),
        Err(stop) if refusal(&stop).is_some() => Ok(None),
        Err(stop) => Err(stop),
    }
}

fn find_once<P: Phone>(
    phone: &mut P,
    place: &Place,
    gate: Option<&Gate<Left>>,
) -> Result<Option<(Folder, Entry)>, Stop> {
    let generation = phone.turn(gate, |session| Ok(session.generation()))?;
    let mut folder = Folder {
        storage: place.storage,
        handle: 0,
        generation,
    };
    let mut path = place.folders.iter().map(String::as_str).collect::<Vec<_>>();
    path.push(&place.name);
    for (depth, name) in path.iter().enumerate() {
        let mut found = Vec::new();
        let listen = Listen {
            gate,
            ..Listen::DEAF
        };
        children(phone, folder, listen, &mut |entry, _| {
            if entry.name == *name {
                found.push(entry);
            }
            Ok(())
        })?;
        let is_last = depth + 1 == path.len();
        let count = found.len();
        match found.pop() {
            None => return Ok(None),
            Some(_) if count > 1 => {
                return Err(Error::Several {
                    name: place.path(),
                    count,
                }
                .into());
            }
            Some(entry) if is_last => return Ok(Some((folder, entry))),
            Some(entry) if entry.is_folder => folder.handle = entry.handle,
            Some(_) => return Ok(None),
        }
    }
    Ok(None)
}

/// The handles of all that is in a folder, and what each is.
fn one_by_one<P: Phone>(
    phone: &mut P,
    folder: Folder,
    listen: Listen<'_>,
    each: &mut Each<'_>,
) -> Result<(), Stop> {
    let what = Operation::GET_OBJECT_HANDLES;
    let handles = phone.turn(listen.gate, |session| {
        same(session, folder.generation)?;
        let (handles, _) = session.fetch(what, &[folder.storage, 0, folder.parent()], listen)?;
        Ok(Reader::new(&handles)
            .u32s()
            .map_err(|error| Error::nonsense(what, error))?)
    })?;
    let mut seen = HashSet::new();
    for handle in handles.into_iter().filter(|handle| seen.insert(*handle)) {
        let entry = phone.turn(listen.gate, |session| {
            same(session, folder.generation)?;
            let entry = match entry(session, handle) {
                // What cannot be read is passed over, as it is by every file manager.
                Err(stop) if refusal(&stop).is_some() => None,
                other => other?,
            };
            if entry.is_none() {
                session.pass_over(handle);
            }
            Ok(entry)
        })?;
        if let Some(entry) = entry {
            each(entry, INFO_BYTES)?;
        }
    }
    Ok(())
}

/// What an ObjectInfo is counted as.
const INFO_BYTES: u64 = 64;
