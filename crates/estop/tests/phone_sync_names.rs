//! Plans of a sync by example: why something is skipped, and which names are the same.

mod sync_support;

use estop::mtp::sync::{Action, Item, Kind, Record, Stamp, plan};
use sync_support::{
    COMPOSED, DECOMPOSED, Dates, Destination, Tree, at, listing, of, rules, some, tree_of,
};

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
        ("at 10:30", of(1, 0)),
        ("etc.", of(1, 0)),
        (COMPOSED, of(1, 0)),
        (DECOMPOSED, of(2, 0)),
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
    assert_eq!(why("at 10:30"), "no name there has ':' in it");
    assert_eq!(why("etc."), "no name there ends in a dot or a space");
    assert_eq!(
        why(DECOMPOSED),
        "there are 2 of this name, which differ in how Unicode writes it only"
    );
    let copied = plan.actions.iter().map(Action::path).collect::<Vec<_>>();
    assert_eq!(copied, [&at("IMG.jpg")]);
}

/// A Mac's folder, and a phone that writes names composed.
#[test]
fn a_name_that_unicode_writes_in_two_ways_is_one_name() {
    let source = tree_of(&[
        (DECOMPOSED, Kind::Folder),
        (&format!("{DECOMPOSED}/same"), of(1, 0)),
        (&format!("{DECOMPOSED}/new {DECOMPOSED}"), of(2, 0)),
        (&format!("changed {DECOMPOSED}"), of(3, 900)),
    ]);
    let there = tree_of(&[
        (COMPOSED, Kind::Folder),
        (&format!("{COMPOSED}/same"), of(1, 0)),
        (&format!("changed {COMPOSED}"), of(3, 0)),
        (&format!("gone {COMPOSED}"), of(4, 0)),
    ]);
    let mut there = Destination::new(there, Dates::Own);
    let first = plan(
        &listing(&source),
        &listing(&there.tree),
        &rules(true, true),
        &Record::new(),
    );
    // As they are written there, and in folders as they are written there.
    let new = at(&format!("{COMPOSED}/new {DECOMPOSED}"));
    let changed = at(&format!("changed {COMPOSED}"));
    let gone = at(&format!("gone {COMPOSED}"));
    let paths = first.actions.iter().map(Action::path).collect::<Vec<_>>();
    assert_eq!(paths, [&gone, &changed, &new]);
    assert_eq!((first.same, first.skipped.len()), (1, 0));
    // And where they are read.
    let read = |path| first.at_source(path).join("/");
    assert_eq!(read(&changed), format!("changed {DECOMPOSED}"));
    assert_eq!(read(&new), format!("{DECOMPOSED}/new {DECOMPOSED}"));
    let record = some(&mut there, &first, usize::MAX);
    let again = plan(
        &listing(&source),
        &listing(&there.tree),
        &rules(true, true),
        &record,
    );
    assert_eq!((again.same, again.actions.as_slice()), (3, &[][..]));
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
