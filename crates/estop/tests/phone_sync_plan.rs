//! Plans of a sync, carried out on a model of the destination: afterwards both sides are the same, and
//! there is nothing more to do; wherever it was stopped, it goes on.

mod sync_support;

use std::collections::BTreeMap;

use estop::mtp::sync::{Action, Kind, Path, Record, Skip, Stamp, composed, plan};
use proptest::prelude::*;
use sync_support::{COMPOSED, DECOMPOSED, Dates, Destination, Tree, listing, rules, some};

/// What a tree holds, without dates: those are the destination's own; and however names are written.
fn held(tree: &Tree) -> BTreeMap<Path, Option<u64>> {
    let size = |kind: &Kind| match kind {
        Kind::File(stamp) => Some(stamp.size_bytes),
        _ => None,
    };
    let all = tree.iter();
    let all = all.map(|(path, kind)| (composed(path).into_owned(), size(kind)));
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
    let name = prop::sample::select(vec!["a", "A", "b", "d\\e", COMPOSED, DECOMPOSED]);
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
            let below = |skip: &Skip| path.starts_with(&composed(&skip.path));
            first.skipped.iter().any(below)
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
                let is_in = |one: &&Action| composed(one.path()).starts_with(&composed(path));
                let touched = plan.actions.iter().find(is_in);
                prop_assert_eq!(touched, None);
            }
        }
    }
}
