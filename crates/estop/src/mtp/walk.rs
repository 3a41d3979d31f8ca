//! A tree: an object, and all that is in it.

use super::{
    Entry, Error, Left, Phone, Place,
    folder::{children, find},
    wire::Listen,
};
use crate::{Gate, Stop};

/// An object of a tree.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) entry: Entry,
    /// Which object of the tree its folder is.
    pub(super) parent: Option<usize>,
}

/// Folders in folders: no device allows more in a path of 260 letters.
pub(super) const DEPTH_MAX: usize = 128;

/// Objects of one tree.
pub(super) const OBJECTS_MAX: usize = 1_000_000;

/// An object and all that is in it: a folder before what is in it.
pub(super) fn walk<P: Phone>(
    phone: &mut P,
    place: &Place,
    gate: Option<&Gate<Left>>,
) -> Result<Vec<Node>, Stop> {
    let found = find(phone, place, gate)?;
    let (mut folder, entry) = found.ok_or_else(|| Error::NotThere(place.path()))?;
    let mut all = vec![Node {
        entry,
        parent: None,
    }];
    let (mut from, mut to) = (0, 1);
    // Level by level, so that nothing recurses.
    for _ in 0..DEPTH_MAX {
        for parent in from..to {
            if !all[parent].entry.is_folder {
                continue;
            }
            folder.handle = all[parent].entry.handle;
            let listen = Listen {
                gate,
                ..Listen::DEAF
            };
            children(phone, folder, listen, &mut |entry, _| {
                all.push(Node {
                    entry,
                    parent: Some(parent),
                });
                match all.len() > OBJECTS_MAX {
                    true => {
                        Err(Error::Unfit(format!("{} has too many objects", place.path())).into())
                    }
                    false => Ok(()),
                }
            })?;
        }
        (from, to) = (to, all.len());
        if from == to {
            return Ok(all);
        }
    }
    Err(Error::Unfit(format!("{} has too many folders in folders", place.path())).into())
}

/// How many objects a tree has; none if it is not there.
pub(super) fn count<P: Phone>(phone: &mut P, place: &Place) -> Result<u64, Stop> {
    match walk(phone, place, None) {
        Ok(tree) => Ok(tree.len() as u64),
        Err(Stop::Failed(crate::Error::Phone(Error::NotThere(_)))) => Ok(0),
        Err(stop) => Err(stop),
    }
}
