//! The folder that objects are being received from: listed once, and not for each of them.

use std::collections::HashMap;

use super::super::{
    Entry, Error, Left, Phone, Place,
    folder::{GENERATIONS_MAX, children, entry, find, find_folder, same},
    wire::Listen,
};
use crate::{Gate, Stop};

/// A folder, and the handles of all that has a name in it.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    /// Where the object before this one was.
    before: Option<Place>,
    listed: Option<Listed>,
}

#[derive(Debug)]
struct Listed {
    folder: Place,
    generation: u64,
    handles: HashMap<String, Vec<u32>>,
}

impl Shelf {
    /// What an object is now; nothing if it is not there. Several of that name are an error.
    ///
    /// The first of a folder is looked up alone. From the second on the folder is known, and the
    /// object itself is asked for.
    pub(super) fn find<P: Phone>(
        &mut self,
        phone: &mut P,
        at: &Place,
        gate: &Gate<Left>,
    ) -> Result<Option<Entry>, Stop> {
        let folder = Place {
            name: String::new(),
            ..at.clone()
        };
        if self.before.as_ref() != Some(&folder) {
            self.before = Some(folder);
            let found = find(phone, at, Some(gate))?;
            return Ok(found.map(|(_, entry)| entry));
        }
        for _ in 1..GENERATIONS_MAX {
            match self.known(phone, &folder, &at.name, gate) {
                Err(Stop::Failed(crate::Error::Phone(Error::Changed(_)))) => self.listed = None,
                // It is not where it was: looked up from the root on.
                Ok(None) => break,
                other => return other,
            }
        }
        self.listed = None;
        let found = find(phone, at, Some(gate))?;
        Ok(found.map(|(_, entry)| entry))
    }

    /// By its handle: nothing if that is another's by now.
    fn known<P: Phone>(
        &mut self,
        phone: &mut P,
        folder: &Place,
        name: &str,
        gate: &Gate<Left>,
    ) -> Result<Option<Entry>, Stop> {
        if self.listed.as_ref().is_none_or(|one| one.folder != *folder) {
            self.listed = Some(listed(phone, folder, gate)?);
        }
        let Some(listed) = &self.listed else {
            return Ok(None);
        };
        let Some([handle]) = listed.handles.get(name).map(Vec::as_slice) else {
            return Ok(None);
        };
        let found = phone.turn(Some(gate), |session| {
            same(session, listed.generation)?;
            entry(session, *handle)
        })?;
        Ok(found.filter(|entry| entry.name == name))
    }
}

fn listed<P: Phone>(phone: &mut P, at: &Place, gate: &Gate<Left>) -> Result<Listed, Stop> {
    // A folder is a place of its own: the last of its folders is its name.
    let mut place = at.clone();
    place.name = place.folders.pop().unwrap_or_default();
    let folder = find_folder(phone, &place, Some(gate))?;
    let listen = Listen {
        gate: Some(gate),
        ..Listen::DEAF
    };
    let mut handles = HashMap::<_, Vec<_>>::new();
    children(phone, folder, listen, &mut |entry, _| {
        handles.entry(entry.name).or_default().push(entry.handle);
        Ok(())
    })?;
    Ok(Listed {
        folder: at.clone(),
        generation: folder.generation,
        handles,
    })
}
