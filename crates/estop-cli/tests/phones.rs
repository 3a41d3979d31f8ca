//! Files to a simulated phone and back, by the real program.

mod support;

use std::{
    fs::{self, File},
    path::Path,
    time::{Duration, SystemTime},
};

use rustix::process::Signal;
use serde_json::json;
use support::{Estop, blocks, read};

/// As fast as the computer.
const PHONE: &str = "sim:phone,brisk";

/// A folder with names that are no ASCII, an empty file and a file of some packets.
fn photos(estop: &Estop) {
    let top = estop.path("photos");
    fs::create_dir_all(top.join("Übersee/空")).expect("makes");
    fs::write(top.join("a.jpg"), blocks(1, 1)).expect("writes");
    fs::write(top.join("Übersee/empty"), "").expect("writes");
    fs::write(top.join("Übersee/空/naïve.txt"), "hello").expect("writes");
}

fn date(path: &Path, seconds: u64) {
    let file = File::options().write(true).open(path).expect("opens");
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    file.set_modified(date).expect("dates");
}

fn dated(path: &Path) -> u64 {
    let modified = path.metadata().and_then(|it| it.modified()).expect("dated");
    let since = modified.duration_since(SystemTime::UNIX_EPOCH);
    since.expect("after 1970").as_secs()
}

#[test]
fn a_folder_goes_there_and_back_with_its_dates() {
    let estop = Estop::new();
    photos(&estop);
    date(&estop.path("photos/a.jpg"), 1_700_000_000);
    estop
        .run(&format!("push --preserve photos {PHONE}:/DCIM"))
        .exits(0)
        .says("3 files are on the phone, whole.")
        .says("3 folders made.");
    estop
        .run(&format!("tree {PHONE}:/DCIM/photos"))
        .exits(0)
        .says("naïve.txt")
        .says("Übersee/");
    estop
        .run(&format!("pull --preserve {PHONE}:/DCIM/photos back"))
        .exits(0)
        .says("3 files are here, whole, and on the disk.");
    for name in ["a.jpg", "Übersee/empty", "Übersee/空/naïve.txt"] {
        let (here, there) = (
            estop.path("photos").join(name),
            estop.path("back").join(name),
        );
        assert_eq!(read(&here), read(&there), "{name}");
    }
    assert_eq!(dated(&estop.path("back/a.jpg")), 1_700_000_000);
    // In windows it is the same, and into a folder that is there it has its own name.
    fs::create_dir(estop.path("into")).expect("makes");
    estop
        .run(&format!("pull --mode responsive {PHONE}:/DCIM/photos into"))
        .exits(0);
    assert_eq!(read(&estop.path("into/photos/a.jpg")), blocks(1, 1));
}

#[test]
fn what_is_there_already_is_treated_as_was_said() {
    let estop = Estop::new();
    fs::write(estop.path("a.txt"), "first").expect("writes");
    let to = format!("{PHONE}:/Documents");
    estop.run(&format!("push a.txt {to}")).exits(0);
    fs::write(estop.path("a.txt"), "second").expect("writes");
    estop
        .run(&format!("push a.txt {to}"))
        .exits(7)
        .tells("/Documents/a.txt is there already: see --on-exists");
    estop
        .run(&format!("push --on-exists skip a.txt {to}"))
        .exits(0)
        .tells("there is nothing to send");
    date(&estop.path("a.txt"), 1_000_000_000);
    estop
        .run(&format!("push --on-exists newer a.txt {to}"))
        .exits(0)
        .tells("there is nothing to send");
    estop
        .run(&format!("push --on-exists replace a.txt {to}"))
        .exits(0);
    // The other name that it had meanwhile is gone, and so is what it replaced.
    let list = estop.run(&format!("ls --json {to}")).exits(0);
    let names = list
        .events()
        .iter()
        .map(|one| one["name"].to_string())
        .collect::<Vec<_>>();
    assert_eq!(names, ["\"a.txt\"", "\"Überblick.txt\""], "{list:#?}");

    let pull = format!("{to}/a.txt back.txt");
    estop.run(&format!("pull {pull}")).exits(0);
    assert_eq!(read(&estop.path("back.txt")), b"second");
    estop
        .run(&format!("pull {pull}"))
        .exits(7)
        .tells("is here already: see --on-exists");
    fs::write(estop.path("back.txt"), "mine").expect("writes");
    estop.run(&format!("pull --on-exists skip {pull}")).exits(0);
    assert_eq!(read(&estop.path("back.txt")), b"mine");
    estop
        .run(&format!("pull --on-exists newer {pull}"))
        .exits(0);
    assert_eq!(read(&estop.path("back.txt")), b"mine");
    estop
        .run(&format!("pull --on-exists replace {pull}"))
        .exits(0);
    assert_eq!(read(&estop.path("back.txt")), b"second");
}

#[test]
fn what_is_on_it_at_first_has_the_same_dates_ever_after() {
    let estop = Estop::new();
    let dates = || {
        let tree = estop.run(&format!("tree --json {PHONE}:/")).exits(0);
        let all = tree.events().into_iter();
        let all = all.map(|one| (one["path"].to_string(), one["modified"].to_string()));
        all.collect::<Vec<_>>()
    };
    let first = dates();
    assert!(first.len() > 6, "{first:?}");
    assert!(
        first
            .iter()
            .all(|(_, date)| date.contains("20260101T120000")),
        "{first:?}"
    );
    assert_eq!(dates(), first);
}

#[test]
fn a_dry_run_shows_it_and_does_nothing() {
    let estop = Estop::new();
    photos(&estop);
    estop
        .run(&format!("push -n photos {PHONE}:/DCIM"))
        .exits(0)
        .says("make-folder  /DCIM/photos\n")
        .says("send         /DCIM/photos/a.jpg  ")
        .says("Nothing was done.");
    estop.run(&format!("stat {PHONE}:/DCIM/photos")).exits(7);
    estop.run(&format!("push photos {PHONE}:/DCIM")).exits(0);
    let shown = |words: &str| {
        let events = estop
            .run(&format!("{words} --dry-run --json"))
            .exits(0)
            .events();
        let [one] = events.as_slice() else {
            panic!("{events:#?}");
        };
        assert_eq!(
            (&one["dry_run"], &one["device"]),
            (&json!(true), &json!(PHONE))
        );
        one["actions"].as_array().expect("a list").clone()
    };
    fs::create_dir(estop.path("back")).expect("makes");
    let pulled = shown(&format!("pull {PHONE}:/DCIM/photos back"));
    assert!(pulled.iter().all(|one| one["action"] == "receive"));
    assert_eq!(fs::read_dir(estop.path("back")).expect("reads").count(), 0);
    let deleted = shown(&format!("rm -r {PHONE}:/DCIM/photos"));
    let photos = json!({ "action": "delete", "path": "/DCIM/photos", "bytes": null });
    assert_eq!(deleted, [photos]);
    estop.run(&format!("stat {PHONE}:/DCIM/photos")).exits(0);
}

#[test]
fn names_that_no_phone_takes_are_refused_and_none_moves_the_cursor() {
    let estop = Estop::new();
    fs::write(estop.path("a\\b"), "x").expect("writes");
    estop
        .run(&format!("push a\\b {PHONE}:/DCIM"))
        .exits(7)
        .tells("no device takes the name");
    fs::create_dir(estop.path("card")).expect("makes");
    fs::write(estop.path("card").join("red\u{1b}[31m"), "x").expect("writes");
    let phone = format!("{PHONE},dir={}", estop.path("card").display());
    let list = estop.run(&format!("ls {phone}")).exits(0).says("red?[31m");
    assert!(!list.out.contains('\u{1b}'), "{list:#?}");
    estop
        .run(&format!("ls {phone}:/../x"))
        .exits(2)
        .tells("a path on a phone has no ..");
    estop
        .run(&format!("pull {phone} all"))
        .exits(0)
        .says("1 file is here");
}

#[test]
fn objects_are_made_moved_copied_and_deleted() {
    let estop = Estop::new();
    let at = |path: &str| format!("{PHONE}:{path}");
    estop
        .run(&format!("mkdir {}", at("/a/b/c")))
        .exits(7)
        .says("is not on the device");
    estop.run(&format!("mkdir -p {}", at("/a/b/c"))).exits(0);
    estop.run(&format!("mkdir -p {}", at("/a/b/c"))).exits(0);
    fs::write(estop.path("one"), "1").expect("writes");
    estop.run(&format!("push one {}", at("/a/b/c"))).exits(0);
    estop
        .run(&format!("mv {} {}", at("/a/b/c/one"), at("/a/two")))
        .exits(0);
    estop
        .run(&format!("mv {} {}", at("/a/b"), at("/Music")))
        .exits(0);
    estop
        .run(&format!("cp {} {}", at("/a"), at("/Download")))
        .exits(0)
        .says("2 objects copied.");
    estop
        .run(&format!("stat {}", at("/Music/b/c")))
        .exits(0)
        .says("folder");
    estop
        .run(&format!("stat {}", at("/Download/a/two")))
        .exits(0)
        .says("file, 1 bytes");
    estop
        .run(&format!("rm {}", at("/a")))
        .exits(7)
        .tells("is a folder: -r deletes it");
    estop
        .run(&format!("rm -r {}", at("/a")))
        .exits(2)
        .tells("nobody can be asked");
    estop
        .run(&format!("rm -r --yes {}", at("/a")))
        .exits(0)
        .says("2 objects deleted.");
    estop
        .run(&format!("stat {}", at("/a")))
        .exits(7)
        .tells("is not there");
    estop
        .run(&format!("thumb {} t.jpg", at("/DCIM/Camera/IMG_0001.jpg")))
        .exits(0);
    assert!(!read(&estop.path("t.jpg")).is_empty());
    estop
        .run(&format!("thumb {} t.txt", at("/Documents/Überblick.txt")))
        .exits(7)
        .tells("no small picture");
    estop.run("jobs").exits(0).says("Nothing is unfinished");
}

#[test]
fn a_part_beyond_4_gib_goes_on_where_it_was() {
    const SIZE: u64 = 5 << 30;
    let estop = Estop::new();
    let card = estop.path("card");
    fs::create_dir(&card).expect("makes");
    let file = File::create(card.join("long.bin")).expect("makes");
    file.set_len(SIZE).expect("a sparse file");
    let slow = format!("sim:phone,speed=8MB,dir={}", card.display());
    estop
        .run(&format!("stat {slow}:/long.bin"))
        .exits(0)
        .says("5 368 709 120 bytes");
    let mut pull = estop.start(&format!("pull {slow}:/long.bin ."));
    pull.wait_for("receive: ");
    pull.signal(Signal::INT);
    pull.end()
        .exits(4)
        .says("long.bin is in a file of that name");
    // All but the last of it is there, as if it had been let run.
    let part = File::options()
        .write(true)
        .open(estop.path("long.bin.part"));
    part.and_then(|part| part.set_len(SIZE - 1000))
        .expect("longer");
    estop
        .run(&format!("pull --resume {slow}:/long.bin ."))
        .exits(0)
        .says("1 file is here");
    let whole = estop.path("long.bin").metadata().expect("is there");
    assert_eq!(whole.len(), SIZE);
}

#[test]
fn a_part_of_what_was_changed_since_is_not_gone_on_with() {
    let estop = Estop::new();
    let card = estop.path("card");
    fs::create_dir(&card).expect("makes");
    fs::write(card.join("a.bin"), blocks(24, 1)).expect("writes");
    let phone = |more: &str| format!("sim:phone,{more},dir={}", card.display());
    let mut pull = estop.start(&format!("pull {}:/a.bin .", phone("speed=4MB")));
    pull.wait_for("receive: ");
    pull.signal(Signal::INT);
    pull.end().exits(4);
    fs::write(card.join("a.bin"), blocks(24, 2)).expect("writes");
    date(&card.join("a.bin"), 1_700_000_000);
    estop
        .run(&format!("pull --resume {}:/a.bin .", phone("brisk")))
        .exits(0);
    assert_eq!(read(&estop.path("a.bin")), blocks(24, 2));
}

#[test]
fn what_is_no_phone_or_is_in_use_is_said() {
    let estop = Estop::new();
    estop
        .run("ls sim:phone,colour=red")
        .exits(2)
        .tells("colour");
    estop
        .run("ls sim:phone,model=brick")
        .exits(2)
        .tells("brick");
    estop
        .run("push nothing sim:phone")
        .exits(2)
        .tells("nothing");
    estop
        .run("ls sim:phone:/DCIM/none")
        .exits(7)
        .tells("/DCIM/none is not on the device");
    fs::write(estop.path("big"), blocks(40, 1)).expect("writes");
    let mut push = estop.start("push big sim:phone,speed=4MB:/DCIM");
    push.wait_for("send: ");
    estop
        .run("ls sim:phone")
        .exits(7)
        .tells("in use by another process");
    push.signal(Signal::INT);
    push.end().exits(4);
    estop.run("phones").exits(0).says("sim:phone  simulated");
    estop
        .run("phones sim:phone,model=camera")
        .exits(0)
        .says("Simulated camera");
}

#[test]
fn events_for_programs() {
    let estop = Estop::new();
    let keys = |event: &serde_json::Value| {
        let object = event.as_object().expect("an object");
        object.keys().cloned().collect::<Vec<_>>().join(" ")
    };
    let list = estop.run(&format!("ls --json {PHONE}:/Music")).exits(0);
    let entry = &list.events()[0];
    assert_eq!(
        keys(entry),
        "event folder modified name name_told path size_bytes storage time_ms"
    );
    assert_eq!(
        (entry["event"].as_str(), entry["size_bytes"].as_u64()),
        (Some("entry"), Some(5_100_000))
    );
    let df = estop.run(&format!("df --json {PHONE}")).exits(0);
    assert_eq!(
        keys(&df.events()[0]),
        "event free_bytes name size_bytes storage time_ms writable"
    );
    fs::write(estop.path("one"), "1").expect("writes");
    let push = estop
        .run(&format!("push --json one {PHONE}:/Music"))
        .exits(0);
    let ended = push
        .events()
        .into_iter()
        .find(|one| one["event"] == "ended");
    let ended = ended.expect("an end");
    assert_eq!(ended["left"]["left"], "done");
    assert_eq!(ended["finished"][0], "/Music/one");
    assert_eq!(ended["recorded"], true);
    let refused = estop
        .run(&format!("push --json one {PHONE}:/Music"))
        .exits(7);
    assert_eq!(refused.events()[0]["event"], "refused");
}
