//! Trees, and a model of a destination that a plan is carried out on.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeMap;

use estop::mtp::sync::{Action, Item, Kind, Listing, Names, Path, Plan, Record, Rules, Stamp};

pub(crate) type Tree = BTreeMap<Path, Kind>;

/// What a destination does with the date of what it is given.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Dates {
    Kept,
    /// Every second one, as FAT keeps them.
    Even,
    Own,
    None,
}

#[derive(Debug, Clone)]
pub(crate) struct Destination {
    pub(crate) tree: Tree,
    pub(crate) dates: Dates,
    pub(crate) now_s: i64,
}

impl Destination {
    pub(crate) fn new(tree: Tree, dates: Dates) -> Self {
        let now_s = 5_000_000;
        Self { tree, dates, now_s }
    }

    /// Does it as a device does: what cannot be done is a bug of the plan.
    pub(crate) fn carry_out(&mut self, action: &Action) {
        let path = action.path();
        let (_, folder) = path.split_last().expect("not the root");
        let in_folder = folder.is_empty() || self.tree.get(folder) == Some(&Kind::Folder);
        assert!(in_folder, "{action:?} in no folder");
        let is = self.tree.get(path).cloned();
        match action {
            Action::DeleteFile(_, stamp) => assert_eq!(is, Some(Kind::File(*stamp))),
            Action::DeleteFolder(_) => {
                assert_eq!(is, Some(Kind::Folder));
                let below = self.tree.keys().filter(|one| one.starts_with(path));
                assert_eq!(below.count(), 1, "{path:?} is not empty");
            }
            Action::MakeFolder(_) | Action::Copy(..) => assert_eq!(is, None, "{action:?}"),
            Action::Replace { old, .. } => assert_eq!(is, Some(Kind::File(*old))),
        }
        self.tree.remove(path);
        if matches!(action, Action::MakeFolder(_)) {
            self.tree.insert(path.clone(), Kind::Folder);
        }
        if let Some((path, stamp)) = action.copies() {
            self.now_s += 7;
            let modified_s = match self.dates {
                Dates::Kept => stamp.modified_s,
                Dates::Even => stamp.modified_s.map(|at| at & !1),
                Dates::Own => Some(self.now_s),
                Dates::None => None,
            };
            let kept = Stamp {
                modified_s,
                ..stamp
            };
            self.tree.insert(path.clone(), Kind::File(kept));
        }
    }
}

pub(crate) fn listing(tree: &Tree) -> Listing {
    let items = tree.iter().map(|(path, kind)| Item {
        path: path.clone(),
        kind: kind.clone(),
    });
    Listing {
        items: items.collect(),
        unread: Vec::new(),
    }
}

pub(crate) fn rules(deletes: bool, folds_case: bool) -> Rules {
    Rules {
        names: Names::Phone,
        folds_case,
        deletes,
    }
}

/// The same letter, composed and decomposed.
pub(crate) const COMPOSED: &str = "\u{e9}";
pub(crate) const DECOMPOSED: &str = "e\u{301}";

/// Carries out so many actions, and tells what is on record then.
pub(crate) fn some(there: &mut Destination, plan: &Plan, actions: usize) -> Record {
    let done = || plan.actions.iter().take(actions);
    done().for_each(|action| there.carry_out(action));
    plan.record_after(done().filter_map(Action::copies).count())
}

pub(crate) fn at(path: &str) -> Path {
    path.split('/').map(str::to_owned).collect()
}

pub(crate) fn of(size_bytes: u64, modified_s: i64) -> Kind {
    Kind::File(Stamp {
        size_bytes,
        modified_s: Some(modified_s),
    })
}

pub(crate) fn tree_of(all: &[(&str, Kind)]) -> Tree {
    let all = all.iter().map(|(path, kind)| (at(path), kind.clone()));
    all.collect()
}
