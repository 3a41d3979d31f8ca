//! How a plan is made of two listings.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::{
    Action, Item, Kind, Known, Listing, Names, Path, Plan, Record, Rules, Skip, Stamp,
    names::{composed, folded, refused, several},
};

/// What has to be done so that the destination holds what the source holds.
///
/// Nothing is deleted if the source was not listed whole, nor where something that is skipped has the
/// same path. A folder is deleted if all that is in it is.
pub fn plan(source: &Listing, destination: &Listing, rules: &Rules, record: &Record) -> Plan {
    let there = by_path(destination);
    let mut run = Run {
        rules,
        record,
        there: &there,
        taken: taken(destination, rules),
        blocked: BTreeSet::new(),
        spelled: HashMap::new(),
        plan: Plan::default(),
        folders: Vec::new(),
        files: Vec::new(),
    };
    let wanted = by_path(source);
    let deletes = run.deletes(source, destination, &wanted);
    if rules.names != Names::Computer {
        run.free(&deletes);
    }
    for (key, items) in &wanted {
        run.consider(key, items);
    }
    for (path, why) in &source.unread {
        let why = format!("it cannot be listed: {why}");
        let path = path.clone();
        run.plan.skipped.push(Skip { path, why });
    }
    let Run {
        mut plan,
        folders,
        files,
        blocked,
        ..
    } = run;
    // What is skipped at the source stays at the destination.
    let spared = |action: &Action| is_below(&composed(action.path()), &blocked);
    plan.actions = deletes.into_iter().filter(|one| !spared(one)).collect();
    plan.actions.extend(folders.into_iter().chain(files));
    plan
}

struct Run<'a> {
    rules: &'a Rules,
    record: &'a Record,
    there: &'a ByPath<'a>,
    /// Names at the destination as it may take them, each with what it is called there; composed.
    taken: HashMap<(Path, String), String>,
    /// Skipped at the source; composed.
    blocked: BTreeSet<Path>,
    /// What is written otherwise at the destination: composed, and as it is there.
    spelled: HashMap<Path, Path>,
    plan: Plan,
    folders: Vec<Action>,
    files: Vec<Action>,
}

/// What is at each path, composed: however its names are written, it is the same.
type ByPath<'a> = BTreeMap<Cow<'a, [String]>, Vec<&'a Item>>;

impl Run<'_> {
    /// What is at the destination and not at the source, what is in a folder before the folder.
    fn deletes(
        &mut self,
        source: &Listing,
        destination: &Listing,
        wanted: &ByPath<'_>,
    ) -> Vec<Action> {
        let extra = |path: &[String]| !wanted.contains_key(path);
        let Some((first, why)) = source.unread.first().filter(|_| self.rules.deletes) else {
            return match self.rules.deletes {
                true => self.extras(destination, wanted),
                false => Vec::new(),
            };
        };
        let of = self.there.keys().filter(|path| extra(path)).count();
        if of > 0 {
            let why = format!(
                "{of} that the source may not have are not deleted: it cannot be listed whole ({why})"
            );
            let path = first.clone();
            self.plan.skipped.push(Skip { path, why });
        }
        Vec::new()
    }

    fn extras(&mut self, destination: &Listing, wanted: &ByPath<'_>) -> Vec<Action> {
        let mut deletes = Vec::new();
        // Folders that something stays in.
        let mut kept = BTreeSet::<Path>::new();
        for (path, _) in &destination.unread {
            let key = composed(path);
            keep(&mut kept, &key);
            kept.insert(key.into_owned());
        }
        for (key, items) in self.there.iter().rev() {
            if wanted.contains_key(key) {
                keep(&mut kept, key);
                continue;
            }
            let path = &items[0].path;
            match items.as_slice() {
                [
                    Item {
                        kind: Kind::File(stamp),
                        ..
                    },
                ] => {
                    deletes.push(Action::DeleteFile(path.clone(), *stamp));
                }
                [
                    Item {
                        kind: Kind::Folder, ..
                    },
                ] if !kept.contains(&**key) => {
                    deletes.push(Action::DeleteFolder(path.clone()));
                }
                [
                    Item {
                        kind: Kind::Folder, ..
                    },
                ] => {}
                items => {
                    let why = match &items[0].kind {
                        Kind::Other(why) if items.len() == 1 => why.clone(),
                        _ => several(items),
                    };
                    keep(&mut kept, key);
                    // Below several of a name nothing can be told apart.
                    self.blocked.insert(key.to_vec());
                    let path = path.clone();
                    let why = format!("not deleted: {why}");
                    self.plan.skipped.push(Skip { path, why });
                }
            }
        }
        deletes
    }

    /// The names of what is deleted are free for the source.
    fn free(&mut self, deletes: &[Action]) {
        for action in deletes {
            if let Some((name, folder)) = composed(action.path()).split_last() {
                self.taken.remove(&(folder.to_vec(), folded(name)));
            }
        }
    }

    fn consider(&mut self, key: &[String], items: &[&Item]) {
        let path = &items[0].path;
        let (Some((name, folder)), Some(spelled)) = (key.split_last(), path.last()) else {
            return;
        };
        if self.blocked.contains(folder) {
            self.blocked.insert(key.to_vec());
            return;
        }
        let refused = match items {
            [
                Item {
                    kind: Kind::Other(why),
                    ..
                },
                more @ ..,
            ] if more.iter().all(|one| matches!(one.kind, Kind::Other(_))) => Some(why.clone()),
            [_] => refused(self.rules, spelled).or_else(|| self.clash(folder, name)),
            _ => Some(several(items)),
        };
        if let Some(why) = refused {
            return self.skip(key, path, why);
        }
        let there = self.there.get(key).map_or(&[][..], Vec::as_slice);
        let kinds = there.iter().map(|item| &item.kind).collect::<Vec<_>>();
        let to = self.spelled(folder, path, there);
        match (&items[0].kind, kinds.as_slice()) {
            (Kind::Folder, [Kind::Folder]) => {}
            (Kind::Folder, []) => self.folders.push(Action::MakeFolder(to)),
            (Kind::File(source), []) => self.files.push(Action::Copy(to, *source)),
            (Kind::File(source), [Kind::File(old)]) => self.compare((key, to), *source, *old),
            (Kind::Folder, [Kind::File(_)]) => {
                self.skip(key, path, "a file is in its place".to_owned());
            }
            (Kind::File(_), [Kind::Folder]) => {
                self.skip(key, path, "a folder is in its place".to_owned());
            }
            (_, [Kind::Other(why)]) => self.skip(key, path, format!("in its place: {why}")),
            _ => self.skip(key, path, format!("in its place {}", several(there))),
        }
    }

    /// What it is called at the destination: as it is there, else as it is at the source, in folders as
    /// they are there.
    fn spelled(&mut self, folder: &[String], path: &Path, there: &[&Item]) -> Path {
        let to = match (there.first(), path.last()) {
            (Some(item), _) => item.path.clone(),
            (None, Some(name)) => {
                let mut to = match self.spelled.get(folder) {
                    Some(folder) => folder.clone(),
                    None => path[..path.len() - 1].to_vec(),
                };
                to.push(name.clone());
                to
            }
            (None, None) => Path::new(),
        };
        if to != *path {
            self.plan.spelled.insert(to.clone(), path.clone());
            self.spelled.insert(composed(path).into_owned(), to.clone());
        }
        to
    }

    fn compare(&mut self, (key, path): (&[String], Path), source: Stamp, old: Stamp) {
        if source.is_like(&old) {
            self.plan.same += 1;
            return;
        }
        let known = self.record.get(key).filter(|known| {
            known.source == source
                && source.size_bytes == old.size_bytes
                && known.copy.is_none_or(|copy| copy == old)
        });
        if known.is_some() {
            self.plan.same += 1;
            let copy = Some(old);
            self.plan
                .record
                .insert(key.to_vec(), Known { source, copy });
            return;
        }
        self.files.push(Action::Replace { path, source, old });
    }

    /// Whether the destination may take this name for another one; if not, it has this one now.
    fn clash(&mut self, folder: &[String], name: &str) -> Option<String> {
        if !self.rules.folds_case {
            return None;
        }
        let key = (folder.to_vec(), folded(name));
        let other = self.taken.entry(key).or_insert_with(|| name.to_owned());
        (other != name).then(|| format!("{other} differs from it in case only: one name there"))
    }

    fn skip(&mut self, key: &[String], path: &Path, why: String) {
        self.blocked.insert(key.to_vec());
        let path = path.clone();
        self.plan.skipped.push(Skip { path, why });
    }
}

fn by_path(listing: &Listing) -> ByPath<'_> {
    let mut all = ByPath::new();
    for item in &listing.items {
        all.entry(composed(&item.path)).or_default().push(item);
    }
    all
}

/// The names that a destination has, as it may take them.
fn taken(destination: &Listing, rules: &Rules) -> HashMap<(Path, String), String> {
    let mut names = HashMap::new();
    if rules.folds_case {
        for Item { path, .. } in &destination.items {
            if let Some((name, folder)) = composed(path).split_last() {
                names.insert((folder.to_vec(), folded(name)), name.clone());
            }
        }
    }
    names
}

/// All folders above it have something in them.
fn keep(kept: &mut BTreeSet<Path>, path: &[String]) {
    let mut above = path;
    while let Some((_, folder)) = above.split_last() {
        if folder.is_empty() || !kept.insert(folder.to_vec()) {
            return;
        }
        above = folder;
    }
}

fn is_below(path: &[String], blocked: &BTreeSet<Path>) -> bool {
    (1..=path.len()).any(|len| blocked.contains(&path[..len]))
}
