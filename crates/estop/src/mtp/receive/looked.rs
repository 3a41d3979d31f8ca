//! What objects are that are to be received.

use std::collections::HashMap;

use super::{
    super::{
        Entry, Error, Left, Phone, Place,
        folder::{GENERATIONS_MAX, children, find, find_folder},
        send::parent,
        wire::Listen,
    },
    Wanted,
};
use crate::{Gate, Stop};

/// The folder that was listed last, and what is in it.
#[derive(Debug, Default)]
pub(super) struct Looked(Option<Folder>);

#[derive(Debug)]
struct Folder {
    of: Place,
    generation: u64,
    entries: HashMap<String, Vec<Entry>>,
}

impl Looked {
    /// What an object is that is wanted: as it is known in this session, or looked up; `alone`: no
    /// other is.
    pub(super) fn at<P: Phone>(
        &mut self,
        phone: &mut P,
        gate: &Gate<Left>,
        (wanted, known): (&Wanted, Option<&Entry>),
        alone: bool,
    ) -> Result<Entry, Stop> {
        let path = || wanted.at.path();
        let generation = phone.turn(Some(gate), |session| Ok(session.generation()))?;
        let known = known.filter(|known| known.generation == generation);
        let found = match known {
            Some(known) => Some(known.clone()),
            None if alone => find(phone, &wanted.at, Some(gate))?.map(|(_, entry)| entry),
            None => self.listed(phone, gate, &wanted.at)?,
        };
        let entry = found.ok_or_else(|| Error::NotThere(path()))?;
        if entry.is_folder {
            return Err(Error::Unfit(format!("{} is a folder", path())).into());
        }
        let is = (entry.size_bytes, entry.modified.clone());
        let changed = wanted.seen.as_ref().is_some_and(|seen| *seen != is);
        if changed
            || entry
                .size_bytes
                .is_some_and(|size| size < wanted.from_bytes)
        {
            return Err(Error::Altered(path()).into());
        }
        Ok(entry)
    }

    /// One of many: by the list of its folder, which is asked for once for all that follow each other.
    fn listed<P: Phone>(
        &mut self,
        phone: &mut P,
        gate: &Gate<Left>,
        place: &Place,
    ) -> Result<Option<Entry>, Stop> {
        let of = parent(place);
        for generation in 1..=GENERATIONS_MAX {
            match self.list(phone, gate, &of) {
                Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                    if generation < GENERATIONS_MAX => {}
                other => {
                    other?;
                    break;
                }
            }
        }
        let folder = self.0.as_ref();
        match folder.and_then(|folder| folder.entries.get(&place.name).map(Vec::as_slice)) {
            None | Some([]) => Ok(None),
            Some([entry]) => Ok(Some(entry.clone())),
            Some(several) => Err(Error::Several {
                name: place.path(),
                count: several.len(),
            }
            .into()),
        }
    }

    fn list<P: Phone>(&mut self, phone: &mut P, gate: &Gate<Left>, of: &Place) -> Result<(), Stop> {
        let gate = Some(gate);
        let generation = phone.turn(gate, |session| Ok(session.generation()))?;
        let is_it = |folder: &Folder| folder.of == *of && folder.generation == generation;
        if self.0.as_ref().is_some_and(is_it) {
            return Ok(());
        }
        let folder = find_folder(phone, of, gate)?;
        let listen = Listen {
            gate,
            ..Listen::DEAF
        };
        let mut entries = HashMap::<String, Vec<Entry>>::new();
        children(phone, folder, listen, &mut |entry, _| {
            entries.entry(entry.name.clone()).or_default().push(entry);
            Ok(())
        })?;
        self.0 = Some(Folder {
            of: of.clone(),
            generation: folder.generation,
            entries,
        });
        Ok(())
    }
}
