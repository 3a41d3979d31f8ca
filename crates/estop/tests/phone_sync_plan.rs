//! Plans of a sync, carried out on a model of the destination: afterwards both sides are the same, and
//! there is nothing more to do; wherever it was stopped, it goes on.

use std::collections::BTreeMap;

use estop::mtp::sync::{
    Action, Item, Kind, Listing, Names, Path, Plan, Record, Rules, Stamp, plan,
};
use proptest::prelude::*;

type Tree = BTreeMap<Path, Kind>;

/// What a destination does with the date of what it is given.
#[derive(Debug, Clone, Copy)]
enum Dates {
    Kept,
    /// Every second one, as FAT keeps them.
    Even,
    Own,
    None,
}

#[derive(Debug, Clone)]
struct Destination {
    tree: Tree,
    dates: Dates,
    now_s: i64,
}

impl Destination {
    fn new(tree: Tree, dates: Dates) -> Self {
        let now_s = 5_000_000;
        Self { tree, dates, now_s }
    }

    /// Does it as a device does: what cannot be done is a bug of the plan.
    fn carry_out(&mut self, action: &Action) {
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

fn listing(tree: &Tree) -> Listing {
    let items = tree.iter().map(|(path, kind)| Item {
        path: path.clone(),
        kind: kind.clone(),
    });
    Listing {
        items: items.collect(),
        unread: Vec::new(),
    }
}

fn rules(deletes: bool, folds_case: bool) -> Rules {
    Rules {
        names: Names::Phone,
        folds_case,
        deletes,
    }
}

/// What a tree holds, without dates: those are the destination's own.
fn held(tree: &Tree) -> BTreeMap<Path, Option<u64>> {
    let size = |kind: &Kind| match kind {
        Kind::File(stamp) => Some(stamp.size_bytes),
        _ => None,
    };
    let all = tree.iter().map(|(path, kind)| (path.clone(), size(kind)));
    all.collect()
}

fn file() -> impl Strategy<Value = Kind> {
    (0..3_u64, prop::option::weighted(0.9, 1_000..1_020_i64)).prop_map(
        |(size_bytes, modified_s)| {
            Kind::File(Stamp {
                size_bytes,
                modified_s,
            })
        },
    )
}

/// Trees in which every folder is told, of names that like to meet.
fn tree() -> impl Strategy<Value = Tree> {
    let kind = prop_oneof![
        6 => file(),
        3 => Just(Kind::Folder),
        1 => Just(Kind::Other("a link".to_owned())),
    ];
    let name = prop::sample::select(vec!["a", "A", "b", "c", "d\\e"]);
    let path = prop::collection::vec(name, 1..4);
    prop::collection::vec((path, kind), 0..12).prop_map(|all| {
        let mut tree = Tree::new();
        for (path, kind) in all {
            let path = path.into_iter().map(str::to_owned).collect::<Path>();
            let above = (1..path.len()).map(|len| path[..len].to_vec());
            let fits = above
                .clone()
                .all(|folder| matches!(tree.get(&folder), None | Some(Kind::Folder)));
            if !fits || tree.contains_key(&path) {
                continue;
            }
            tree.extend(above.map(|folder| (folder, Kind::Folder)));
            tree.insert(path, kind);
        }
        tree
    })
}

fn dates() -> impl Strategy<Value = Dates> {
    prop::sample::select(vec![Dates::Kept, Dates::Even, Dates::Own, Dates::None])
}

/// Carries out so many actions, and tells what is on record then.
fn some(there: &mut Destination, plan: &Plan, actions: usize) -> Record {
    let done = || plan.actions.iter().take(actions);
    done().for_each(|action| there.carry_out(action));
    plan.record_after(done().filter_map(Action::copies).count())
}

proptest! {
    #[test]
    fn after_a_sync_there_is_nothing_to_do(
        source in tree(),
        there in tree(),
        dates in dates(),
        deletes: bool,
        folds: bool,
    ) {
        let rules = rules(deletes, folds);
        let mut there = Destination::new(there, dates);
        let first = plan(&listing(&source), &listing(&there.tree), &rules, &Record::new());
        let mut record = some(&mut there, &first, usize::MAX);
        for _ in 0..2 {
            let again = plan(&listing(&source), &listing(&there.tree), &rules, &record);
            prop_assert_eq!(&again.actions, &[]);
            record = again.record_after(0);
        }
        let (source, there) = (held(&source), held(&there.tree));
        let skipped = |path: &Path| {
            first.skipped.iter().any(|skip| path.starts_with(&skip.path))
        };
        for (path, size) in &source {
            prop_assert!(skipped(path) || there.get(path) == Some(size), "{:?}", path);
        }
        if deletes && first.skipped.is_empty() {
            prop_assert_eq!(source, there);
        }
    }

    #[test]
    fn stopped_anywhere_it_goes_on(
        source in tree(),
        there in tree(),
        dates in dates(),
        deletes: bool,
        stop in 0..20_usize,
    ) {
        let rules = rules(deletes, true);
        let mut whole = Destination::new(there, dates);
        let mut cut = whole.clone();
        let first = plan(&listing(&source), &listing(&whole.tree), &rules, &Record::new());
        some(&mut whole, &first, usize::MAX);
        let record = some(&mut cut, &first, stop);
        let done = stop.min(first.actions.len());
        let rest = plan(&listing(&source), &listing(&cut.tree), &rules, &record);
        // A file that was to be replaced may be new now; what was done is not done again.
        prop_assert_eq!(rest.actions.len(), first.actions.len() - done);
        some(&mut cut, &rest, usize::MAX);
        prop_assert_eq!(held(&cut.tree), held(&whole.tree));
    }

    #[test]
    fn nothing_is_deleted_for_a_source_that_is_not_whole(source in tree(), there in tree()) {
        let mut source = listing(&source);
        source.unread.push((vec!["b".to_owned()], "permission denied".to_owned()));
        let plan = plan(&source, &listing(&there), &rules(true, true), &Record::new());
        let deletes = |one: &Action| {
            matches!(one, Action::DeleteFile(..) | Action::DeleteFolder(_))
        };
        prop_assert!(!plan.actions.iter().any(deletes));
        prop_assert!(plan.skipped.iter().any(|skip| skip.why.contains("permission denied")));
    }

    #[test]
    fn what_is_skipped_at_the_source_is_not_deleted(source in tree(), there in tree()) {
        let plan = plan(&listing(&source), &listing(&there), &rules(true, true), &Record::new());
        for (path, kind) in &source {
            if matches!(kind, Kind::Other(_)) {
                let touched = plan.actions.iter().find(|one| one.path().starts_with(path));
                prop_assert_eq!(touched, None);
            }
        }
    }
}

fn at(path: &str) -> Path {
    path.split('/').map(str::to_owned).collect()
}

fn of(size_bytes: u64, modified_s: i64) -> Kind {
    Kind::File(Stamp {
        size_bytes,
        modified_s: Some(modified_s),
    })
}

fn tree_of(all: &[(&str, Kind)]) -> Tree {
    let all = all.iter().map(|(path, kind)| (at(path), kind.clone()));
    all.collect()
}

#[test]
fn each_reason_is_told() {
    let source = tree_of(&[
        ("a\\b", of(1, 0)),
        ("IMG.jpg", of(1, 0)),
        ("img.jpg", of(1, 0)),
        ("link", Kind::Other("a link".to_owned())),
        ("file", of(1, 0)),
        ("folder", Kind::Folder),
        ("folder/x", of(1, 0)),
        ("Music", Kind::Folder),
        (&"n".repeat(255), of(1, 0)),
    ]);
    let there = tree_of(&[
        ("file", Kind::Folder),
        ("file/y", of(2, 0)),
        ("folder", of(2, 0)),
        ("music", Kind::Folder),
    ]);
    let mut listed = listing(&source);
    listed.items.push(Item {
        path: at("twice"),
        kind: of(1, 0),
    });
    listed.items.push(Item {
        path: at("twice"),
        kind: of(2, 0),
    });
    let plan = plan(
        &listed,
        &listing(&there),
        &rules(false, true),
        &Record::new(),
    );
    let why = |path: &str| {
        let skip = plan.skipped.iter().find(|skip| skip.path == at(path));
        skip.map_or("not skipped", |skip| skip.why.as_str())
    };
    assert_eq!(why("a\\b"), "no name there has '\\\\' in it");
    assert_eq!(
        why("img.jpg"),
        "IMG.jpg differs from it in case only: one name there"
    );
    assert_eq!(
        why("Music"),
        "music differs from it in case only: one name there"
    );
    assert_eq!(why("link"), "a link");
    assert_eq!(why("file"), "a folder is in its place");
    assert_eq!(why("folder"), "a file is in its place");
    assert_eq!(why(&"n".repeat(255)), "its name is too long there");
    assert_eq!(why("twice"), "there are 2 of this name");
    let copied = plan.actions.iter().map(Action::path).collect::<Vec<_>>();
    assert_eq!(copied, [&at("IMG.jpg")]);
}

#[test]
fn a_file_that_was_changed_on_either_side_is_copied_again() {
    let source = tree_of(&[("a", of(5, 100)), ("b", of(5, 100)), ("c", of(5, 100))]);
    let mut there = Destination::new(Tree::new(), Dates::Own);
    let first = plan(
        &listing(&source),
        &listing(&there.tree),
        &rules(false, true),
        &Record::new(),
    );
    let record = some(&mut there, &first, usize::MAX);
    let seen = plan(
        &listing(&source),
        &listing(&there.tree),
        &rules(false, true),
        &record,
    );
    assert_eq!((seen.same, seen.actions.len()), (3, 0));
    let record = seen.record_after(0);
    let mut changed = source.clone();
    changed.insert(at("a"), of(5, 200));
    there.tree.insert(at("b"), of(5, 9_000_000));
    let again = plan(
        &listing(&changed),
        &listing(&there.tree),
        &rules(false, true),
        &record,
    );
    let paths = again.actions.iter().map(Action::path).collect::<Vec<_>>();
    assert_eq!(paths, [&at("a"), &at("b")]);
    assert!(
        again
            .actions
            .iter()
            .all(|one| matches!(one, Action::Replace { .. }))
    );
}

#[test]
fn a_folder_in_which_something_stays_is_not_deleted() {
    let source = tree_of(&[("keep", of(1, 0))]);
    let there = tree_of(&[
        ("old", Kind::Folder),
        ("old/a", of(1, 0)),
        ("old/link", Kind::Other("a link".to_owned())),
        ("gone", Kind::Folder),
        ("gone/b", Kind::Folder),
    ]);
    let plan = plan(
        &listing(&source),
        &listing(&there),
        &rules(true, false),
        &Record::new(),
    );
    let stamp = Stamp {
        size_bytes: 1,
        modified_s: Some(0),
    };
    assert_eq!(
        plan.actions,
        [
            Action::DeleteFile(at("old/a"), stamp),
            Action::DeleteFolder(at("gone/b")),
            Action::DeleteFolder(at("gone")),
            Action::Copy(at("keep"), stamp),
        ]
    );
    assert_eq!(plan.skipped.len(), 1);
}
