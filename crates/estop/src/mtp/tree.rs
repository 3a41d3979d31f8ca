//! Tree: objects, and all that is in them, as it comes.

use std::{collections::HashSet, time::Duration};

use serde::{Deserialize, Serialize};

use super::{
    Entry, Error, Left, Phone, Place,
    folder::{Folder, GENERATIONS_MAX, children, find, find_folder},
    step::{bound, end_of_reading},
    walk::{DEPTH_MAX, OBJECTS_MAX},
    wire::Listen,
};
use crate::{Job, Outcome, Stop, Unit};

/// Objects are listed with all that is in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tree {
    /// Which; without a name and folders: all of a storage.
    pub of: Vec<Place>,
}

/// An object of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which of those that were asked for it is, or is in.
    pub of: usize,
    /// Where it is.
    pub at: Place,
    /// What it is.
    pub entry: Entry,
}

/// A list that is nearly there is waited for so long before it is broken off.
const PATIENCE: Duration = Duration::from_millis(80);

/// Lists trees: `sink` gets each object as it comes, once; a folder before what is in it, and the files
/// of a folder before the folders in it.
///
/// Left: `Received`, or `Untouched` if nothing had come. Stopped at any moment: between two objects, or
/// in the data phase of a list. Fails with what `sink` fails with.
pub fn tree<P: Phone>(
    phone: &mut P,
    sink: &mut dyn FnMut(Found) -> Result<(), Error>,
    job: &Job<Left>,
    plan: &Tree,
) -> Outcome<Left> {
    job.progress_cell().phase("list", None, Unit::Steps);
    job.gate().set_bound(bound(Duration::ZERO));
    let mut run = Run {
        job,
        sink,
        last: None,
        objects: 0,
        bytes: 0,
        earlier: HashSet::new(),
        given: HashSet::new(),
    };
    let result = run.trees(phone, plan);
    let left = match run.bytes {
        0 if result.is_err() => Left::Untouched,
        bytes => Left::Received { bytes },
    };
    end_of_reading(phone, result, left)
}

struct Run<'a> {
    job: &'a Job<Left>,
    sink: &'a mut dyn FnMut(Found) -> Result<(), Error>,
    /// It is kept back, since with it the list may be whole.
    last: Option<Found>,
    objects: u64,
    bytes: u64,
    /// What was given out before the session was opened anew, and since.
    earlier: HashSet<(usize, String, Option<u64>)>,
    given: HashSet<(usize, String, Option<u64>)>,
}

/// A folder that is to be listed.
struct Next {
    at: Place,
    folder: Folder,
    /// What it is itself; nothing for a storage's root.
    found: Option<Found>,
    depth: usize,
}

impl Run<'_> {
    fn trees<P: Phone>(&mut self, phone: &mut P, plan: &Tree) -> Result<(), Stop> {
        for (of, place) in plan.of.iter().enumerate() {
            for generation in 1..=GENERATIONS_MAX {
                match self.one(phone, of, place) {
                    Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                        if generation < GENERATIONS_MAX =>
                    {
                        self.earlier.extend(self.given.drain());
                    }
                    other => {
                        other?;
                        break;
                    }
                }
            }
        }
        self.job.gate().close()?;
        match self.last.take() {
            Some(found) => self.out(found),
            None => Ok(()),
        }
    }

    fn one<P: Phone>(&mut self, phone: &mut P, of: usize, place: &Place) -> Result<(), Stop> {
        let gate = Some(self.job.gate());
        let mut stack = Vec::new();
        if place.is_root() {
            stack.push(Next {
                at: place.clone(),
                folder: find_folder(phone, place, gate)?,
                found: None,
                depth: 0,
            });
        } else {
            let (folder, entry) =
                find(phone, place, gate)?.ok_or_else(|| Error::NotThere(place.path()))?;
            let found = Found {
                of,
                at: place.clone(),
                entry,
            };
            stack.extend(self.seen(found, folder, 0)?);
        }
        while let Some(next) = stack.pop() {
            let mut below = self.folder(phone, of, next)?;
            below.reverse();
            stack.append(&mut below);
        }
        Ok(())
    }

    /// Lists a folder; the folders in it are to be listed next.
    fn folder<P: Phone>(
        &mut self,
        phone: &mut P,
        of: usize,
        next: Next,
    ) -> Result<Vec<Next>, Stop> {
        let Next {
            at, folder, found, ..
        } = next;
        if next.depth > DEPTH_MAX {
            return Err(
                Error::Unfit(format!("{} has too many folders in folders", at.path())).into(),
            );
        }
        if let Some(found) = found {
            self.give(found)?;
        }
        let listen = Listen {
            gate: Some(self.job.gate()),
            patience: PATIENCE,
        };
        let mut below = Vec::new();
        children(phone, folder, listen, &mut |entry, bytes| {
            self.bytes += bytes;
            let found = Found {
                of,
                at: at.child(&entry.name),
                entry,
            };
            below.extend(self.seen(found, folder, next.depth + 1)?);
            Ok(())
        })?;
        Ok(below)
    }

    /// A file is given out; a folder when it is listed.
    fn seen(&mut self, found: Found, above: Folder, depth: usize) -> Result<Option<Next>, Stop> {
        if !found.entry.is_folder {
            self.give(found)?;
            return Ok(None);
        }
        Ok(Some(Next {
            at: found.at.clone(),
            folder: Folder {
                handle: found.entry.handle,
                ..above
            },
            found: Some(found),
            depth,
        }))
    }

    fn give(&mut self, found: Found) -> Result<(), Stop> {
        let key = (found.of, found.at.path(), found.entry.size_bytes);
        if self.earlier.contains(&key) {
            return Ok(());
        }
        self.given.insert(key);
        if self.given.len() > OBJECTS_MAX {
            return Err(Error::Unfit("there are too many objects".to_owned()).into());
        }
        self.job.gate().check()?;
        match self.last.replace(found) {
            Some(found) => self.out(found),
            None => Ok(()),
        }
    }

    fn out(&mut self, found: Found) -> Result<(), Stop> {
        (self.sink)(found)?;
        self.objects += 1;
        self.job.progress_cell().done(self.objects, 0);
        Ok(())
    }
}
