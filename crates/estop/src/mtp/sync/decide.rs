//! How a plan is made of two listings.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Action, Item, Kind, Known, Listing, Names, Path, Plan, Record, Rules, Skip, Stamp};
use crate::mtp::dataset::STRING_UNITS_MAX;

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
        taken: folded(destination, rules),
        blocked: BTreeSet::new(),
        plan: Plan::default(),
        folders: Vec::new(),
        files: Vec::new(),
    };
    let wanted = by_path(source);
    let deletes = run.deletes(source, destination, &wanted);
    if rules.names != Names::Computer {
        run.free(&deletes);
    }
    for (path, items) in &wanted {
        run.consider(path, items);
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
    let spared = |action: &Action| is_below(action.path(), &blocked);
    plan.actions = deletes.into_iter().filter(|one| !spared(one)).collect();
    plan.actions.extend(folders.into_iter().chain(files));
    plan
}

struct Run<'a> {
    rules: &'a Rules,
    record: &'a Record,
    there: &'a ByPath<'a>,
    /// Names at the destination as it may take them, each with what it is called there.
    taken: HashMap<(Path, String), String>,
    /// Skipped at the source.
    blocked: BTreeSet<Path>,
    plan: Plan,
    folders: Vec<Action>,
    files: Vec<Action>,
}

type ByPath<'a> = BTreeMap<&'a Path, Vec<&'a Kind>>;

impl Run<'_> {
    /// What is at the destination and not at the source, what is in a folder before the folder.
    fn deletes(
        &mut self,
        source: &Listing,
        destination: &Listing,
        wanted: &ByPath<'_>,
    ) -> Vec<Action> {
        let extra = |path: &Path| !wanted.contains_key(path);
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
            keep(&mut kept, path);
            kept.insert(path.clone());
        }
        for (path, kinds) in self.there.iter().rev() {
            let path = *path;
            if wanted.contains_key(path) {
                keep(&mut kept, path);
                continue;
            }
            match kinds.as_slice() {
                [Kind::File(stamp)] => deletes.push(Action::DeleteFile(path.clone(), *stamp)),
                [Kind::Folder] if !kept.contains(path) => {
                    deletes.push(Action::DeleteFolder(path.clone()));
                }
                [Kind::Folder] => {}
                kinds => {
                    let why = match kinds.first() {
                        Some(Kind::Other(why)) if kinds.len() == 1 => why.clone(),
                        _ => several(kinds.len()),
                    };
                    keep(&mut kept, path);
                    // Below several of a name nothing can be told apart.
                    self.blocked.insert(path.clone());
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
            if let Some((name, folder)) = action.path().split_last() {
                self.taken.remove(&(folder.to_vec(), fold(name)));
            }
        }
    }

    fn consider(&mut self, path: &Path, items: &[&Kind]) {
        let Some((name, folder)) = path.split_last() else {
            return;
        };
        if self.blocked.contains(folder) {
            self.blocked.insert(path.clone());
            return;
        }
        let refused = match items {
            [Kind::Other(why), more @ ..]
                if more.iter().all(|one| matches!(one, Kind::Other(_))) =>
            {
                Some(why.clone())
            }
            [_] => self
                .rules
                .names
                .refuse(name)
                .or_else(|| self.clash(folder, name)),
            _ => Some(several(items.len())),
        };
        let [kind] = items else {
            return self.skip(path, refused.unwrap_or_default());
        };
        if let Some(why) = refused {
            return self.skip(path, why);
        }
        let there = self.there.get(path).map_or(&[][..], Vec::as_slice);
        match (kind, there) {
            (Kind::Folder, [Kind::Folder]) => {}
            (Kind::Folder, []) => self.folders.push(Action::MakeFolder(path.clone())),
            (Kind::File(source), []) => self.files.push(Action::Copy(path.clone(), *source)),
            (Kind::File(source), [Kind::File(old)]) => self.compare(path, *source, *old),
            (Kind::Folder, [Kind::File(_)]) => self.skip(path, "a file is in its place".to_owned()),
            (Kind::File(_), [Kind::Folder]) => {
                self.skip(path, "a folder is in its place".to_owned());
            }
            (_, [Kind::Other(why)]) => self.skip(path, format!("in its place: {why}")),
            (_, several_there) => {
                self.skip(
                    path,
                    format!("in its place {}", several(several_there.len())),
                );
            }
        }
    }

    fn compare(&mut self, path: &Path, source: Stamp, old: Stamp) {
        if source.is_like(&old) {
            self.plan.same += 1;
            return;
        }
        let known = self.record.get(path).filter(|known| {
            known.source == source
                && source.size_bytes == old.size_bytes
                && known.copy.is_none_or(|copy| copy == old)
        });
        if known.is_some() {
            self.plan.same += 1;
            let copy = Some(old);
            self.plan
                .record
                .insert(path.clone(), Known { source, copy });
            return;
        }
        let path = path.clone();
        self.files.push(Action::Replace { path, source, old });
    }

    /// Whether the destination may take this name for another one; if not, it has this one now.
    fn clash(&mut self, folder: &[String], name: &str) -> Option<String> {
        if !self.rules.folds_case {
            return None;
        }
        let key = (folder.to_vec(), fold(name));
        let other = self.taken.entry(key).or_insert_with(|| name.to_owned());
        (other != name).then(|| format!("{other} differs from it in case only: one name there"))
    }

    fn skip(&mut self, path: &Path, why: String) {
        self.blocked.insert(path.clone());
        let path = path.clone();
        self.plan.skipped.push(Skip { path, why });
    }
}

impl Names {
    /// Why a name cannot be had, if it cannot.
    fn refuse(self, name: &str) -> Option<String> {
        let (forbidden, fits): (&[char], _) = match self {
            Self::Phone | Self::PhoneInAscii => (
                &['/', '\\', '\0'],
                name.encode_utf16().count() <= STRING_UNITS_MAX,
            ),
            Self::Computer => (&['/', '\0'], name.len() <= NAME_BYTES_MAX),
        };
        let letter = name.chars().find(|letter| forbidden.contains(letter));
        match letter {
            Some(letter) => Some(format!("no name there has {letter:?} in it")),
            None if matches!(name, "" | "." | "..") => Some("it is no name there".to_owned()),
            None if self == Self::PhoneInAscii && !name.is_ascii() => {
                Some("this phone knows no letters but those of ASCII".to_owned())
            }
            None if !fits => Some("its name is too long there".to_owned()),
            None => None,
        }
    }
}

/// The longest name of a file on Linux, `NAME_MAX`.
const NAME_BYTES_MAX: usize = 255;

fn by_path(listing: &Listing) -> ByPath<'_> {
    let mut all = ByPath::new();
    for Item { path, kind } in &listing.items {
        all.entry(path).or_default().push(kind);
    }
    all
}

/// The names that a destination has, as it may take them.
fn folded(destination: &Listing, rules: &Rules) -> HashMap<(Path, String), String> {
    let mut names = HashMap::new();
    if rules.folds_case {
        for Item { path, .. } in &destination.items {
            if let Some((name, folder)) = path.split_last() {
                names.insert((folder.to_vec(), fold(name)), name.clone());
            }
        }
    }
    names
}

fn fold(name: &str) -> String {
    name.to_lowercase()
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

fn is_below(path: &Path, blocked: &BTreeSet<Path>) -> bool {
    (1..=path.len()).any(|len| blocked.contains(&path[..len]))
}

fn several(count: usize) -> String {
    format!("there are {count} of this name")
}
