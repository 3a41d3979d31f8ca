//! What the files of a push are called on the phone, and which cannot be there.

use std::collections::{HashMap, HashSet};

use estop::mtp::{
    Place,
    sync::{Rules, composed, folded, refused},
};
use estop_os::phone::{LocalFile, LocalTree, Passed};

use super::There;
use crate::phone::Phone;

/// Names as the phone may take them, and what is passed over for its name.
pub(super) struct Names {
    rules: Rules,
    /// Paths there, by how the phone may take them.
    taken: HashMap<String, String>,
    /// Those of them that are there already.
    there: HashSet<String>,
    pub(super) passed: Vec<Passed>,
}

impl Names {
    /// On this phone, where this is there.
    pub(super) fn of(phone: &Phone, there: &There) -> Self {
        let all = there.keys();
        Self {
            rules: Rules {
                names: phone.device.info().names(),
                // No phone tells: those of Android do, on every storage.
                folds_case: true,
                deletes: false,
            },
            taken: all.clone().map(|path| (key(path), path.clone())).collect(),
            there: all.cloned().collect(),
            passed: Vec::new(),
        }
    }

    /// Where a file or folder goes: nowhere if it cannot be there, nor what is in it. `folders` has
    /// where the folders of its source go.
    pub(super) fn place(
        &mut self,
        folder: &Place,
        source: &LocalTree,
        one: &LocalFile,
        folders: &mut HashMap<Vec<String>, Place>,
    ) -> Option<Place> {
        let to = match one.below.split_last() {
            None => folder.child(&source.name),
            Some((name, above)) => {
                let to = folders.get(above)?.child(name);
                if let Some(why) = refused(&self.rules, name) {
                    return self.pass(one, why);
                }
                to
            }
        };
        let path = to.path();
        let is = self.taken.entry(key(&path)).or_insert_with(|| path.clone());
        let name = is.rsplit('/').next().unwrap_or_default().to_owned();
        let to = match (*is == path, once(is) == once(&path)) {
            (true, _) => to,
            (false, true) if self.there.contains(is) => Place { name, ..to },
            (false, true) => {
                let why = "there are two of this name, which differ in how Unicode writes it only";
                return self.pass(one, why.to_owned());
            }
            (false, false) => {
                let why = format!("{name} differs from it in case only: one name there");
                return self.pass(one, why);
            }
        };
        if one.is_folder {
            folders.insert(one.below.clone(), to.clone());
        }
        Some(to)
    }

    fn pass(&mut self, one: &LocalFile, why: String) -> Option<Place> {
        let path = one.path.clone();
        self.passed.push(Passed { path, why });
        None
    }
}

/// A path as Unicode writes it once.
fn once(path: &str) -> String {
    composed(&[path.to_owned()]).concat()
}

/// A path as the phone may take it.
fn key(path: &str) -> String {
    folded(&once(path))
}
