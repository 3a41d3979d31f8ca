//! `estop sync` as a process, on the simulated phone of every model.

mod support;

use std::{
    fs::{self, File},
    os::unix::fs::symlink,
    path::Path,
    time::{Duration, UNIX_EPOCH},
};

use rustix::process::Signal;
use serde_json::Value;
use support::{Estop, Ran, blocks};

const MODELS: [&str; 7] = [
    "aosp",
    "android-legacy",
    "umtp",
    "qemu",
    "tinyusb",
    "camera",
    "symbian",
];

/// A file of this date, in seconds since 1970.
fn file(path: &Path, bytes: &[u8], at: u64) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("makes");
    fs::write(path, bytes).expect("writes");
    let file = File::options().write(true).open(path).expect("opens");
    let at = UNIX_EPOCH + Duration::from_secs(at);
    file.set_modified(at).expect("dates");
}

/// The event that tells the plan.
fn plan(ran: &Ran) -> Value {
    let events = ran.events();
    let plan = events.into_iter().find(|event| event["event"] == "sync");
    plan.expect("a plan")
}

/// What the plan does: `copy a/b` …
fn actions(ran: &Ran) -> Vec<String> {
    let plan = plan(ran);
    let all = plan["actions"].as_array().expect("a list");
    let word = |action: &Value, name: &str| action[name].as_str().expect("a word").to_owned();
    let line = |one: &Value| format!("{} {}", word(one, "action"), word(one, "path"));
    all.iter().map(line).collect()
}

/// What lies in a folder: paths, and bytes.
fn held(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let (mut all, mut stack) = (Vec::new(), vec![dir.to_owned()]);
    while let Some(folder) = stack.pop() {
        for entry in fs::read_dir(folder).expect("lists") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                stack.push(path);
            } else {
                let name = path.strip_prefix(dir).expect("below").display().to_string();
                all.push((name, fs::read(&path).expect("reads")));
            }
        }
    }
    all.sort();
    all
}

#[test]
fn both_ways_on_every_model_and_a_second_one_finds_nothing() {
    for model in MODELS {
        let estop = Estop::new();
        let phone = format!("sim:phone,model={model},brisk:/Sync/photos");
        let src = estop.path("src");
        file(&src.join("a.txt"), b"one", 1_700_000_001);
        file(&src.join("deep/b.bin"), &[7; 5000], 1_700_000_100);
        // QEMU calls whatever is not ASCII "Oops".
        let name = if model == "qemu" {
            "an empty"
        } else {
            "é empty"
        };
        file(&src.join("deep").join(name), b"", 1_700_000_200);
        estop.run(&format!("sync src {phone}")).exits(0);
        let again = estop.run(&format!("--json sync --dry-run --delete src {phone}"));
        assert_eq!(actions(&again.exits(0)), [""; 0], "{model}");
        file(&src.join("a.txt"), b"two", 1_700_000_003 + 60);
        fs::remove_file(src.join("deep/b.bin")).expect("removes");
        let ran = estop.run(&format!("--json sync --dry-run --delete src {phone}"));
        let expected = ["delete deep/b.bin", "replace a.txt"];
        assert_eq!(actions(&ran.exits(0)), expected, "{model}");
        estop.run(&format!("sync --delete src {phone}")).exits(0);
        estop.run(&format!("sync {phone} dst")).exits(0);
        assert_eq!(held(&estop.path("dst")), held(&src), "{model}");
        for (from, to) in [("src", phone.as_str()), (phone.as_str(), "dst")] {
            let ran = estop.run(&format!("--json sync --dry-run --delete {from} {to}"));
            assert_eq!(actions(&ran.exits(0)), [""; 0], "{model}: {from}");
        }
    }
}

#[test]
fn what_is_skipped_is_told_and_only_what_was_planned_is_deleted() {
    let estop = Estop::new();
    let phone = "sim:phone,brisk:/Mirror";
    let src = estop.path("src");
    file(&src.join("IMG.jpg"), b"1", 1_700_000_000);
    file(&src.join("img.jpg"), b"2", 1_700_000_000);
    symlink("IMG.jpg", src.join("link")).expect("links");
    let ran = estop.run(&format!("--json sync src {phone}")).exits(3);
    let plan = plan(&ran);
    let skipped = plan["skipped"].as_array().expect("a list");
    let paths = skipped.iter().map(|one| &one["path"]).collect::<Vec<_>>();
    assert_eq!(paths, ["img.jpg", "link"]);
    let dst = estop.path("dst");
    file(&dst.join("old/extra"), b"old", 1_600_000_000);
    symlink("nowhere", dst.join("kept")).expect("links");
    let ran = estop.run(&format!("sync --dry-run --delete {phone} dst"));
    ran.exits(3)
        .says("delete   old/extra")
        .says("Nothing was done");
    assert!(dst.join("old/extra").exists());
    let ran = estop.run(&format!("sync --delete {phone} dst"));
    ran.exits(3).tells("2 deleted here");
    assert!(!dst.join("old").exists() && dst.join("kept").is_symlink());
    assert_eq!(fs::read(dst.join("IMG.jpg")).expect("reads"), b"1");
    estop.run("sync src dst").exits(2);
    estop.run(&format!("sync not-there {phone}")).exits(2);
}

/// QEMU's device tells "Oops" in place of names that are not ASCII, and ends over one that it is sent.
#[test]
fn names_that_the_phone_cannot_tell_are_passed_over_and_told() {
    let estop = Estop::new();
    let card = estop.path("card");
    for name in ["plain.txt", "größe.txt", "ähnlich.txt", "für dich/in.txt"] {
        file(&card.join(name), b"x", 1_700_000_000);
    }
    let phone = format!("sim:phone,model=qemu,brisk,dir={}", card.display());
    estop
        .run(&format!("tree {phone}"))
        .exits(0)
        .says("Oops  (not its name, which the phone cannot tell)");
    let events = estop.run(&format!("--json tree {phone}")).exits(0).events();
    let told = events.iter().filter(|event| event["name_told"] == false);
    assert_eq!(told.count(), 3);
    estop
        .run(&format!("pull {phone} all"))
        .exits(0)
        .tells("Oops is passed over: the phone tells this word in place of a name")
        .says("1 file is here");
    assert_eq!(
        held(&estop.path("all")),
        [("plain.txt".to_owned(), b"x".to_vec())]
    );
    let ran = estop.run(&format!("--json sync {phone} dst")).exits(3);
    let plan = plan(&ran);
    assert_eq!(plan["skipped"][0]["path"], "Oops");
    let why = plan["skipped"][0]["why"].as_str().expect("a reason");
    assert!(why.starts_with("the phone tells this word"), "{why}");
    assert_eq!(held(&estop.path("dst")), held(&estop.path("all")));
    // Nor is one sent there: a push passes it over, and says so.
    let src = estop.path("src");
    file(&src.join("über.txt"), b"y", 1_700_000_000);
    file(&src.join("more.txt"), b"z", 1_700_000_000);
    estop
        .run(&format!("push src {phone}:/"))
        .exits(3)
        .tells("this phone knows no letters but those of ASCII");
    estop.run(&format!("mkdir {phone}:/ü")).exits(7);
    let ran = estop.run(&format!("--json sync src {phone}:/new")).exits(3);
    assert_eq!(actions(&ran), ["copy more.txt"]);
    assert_eq!(
        held(&card.join("new")),
        [("more.txt".to_owned(), b"z".to_vec())]
    );
}

#[test]
fn stopped_to_the_phone_and_from_it_and_gone_on_with() {
    let estop = Estop::new();
    // Four files of 4 MiB at 4 MB/s: seconds on any computer.
    let (word, bytes) = ("sim:phone,model=umtp,speed=4MB", blocks(4, 9));
    for name in ["a", "b", "c", "d"] {
        file(&estop.path("src").join(name), &bytes, 1_700_000_000);
    }
    for (from, to) in [
        ("src", format!("{word}:/Sync")),
        (&format!("{word}:/Sync"), "dst".to_owned()),
    ] {
        let mut run = estop.start(&format!("--json sync {from} {to}"));
        // In the second file.
        run.wait_for_event(|event| {
            event["event"] == "progress" && event["done_bytes"].as_u64() > Some(5 << 20)
        });
        run.signal(Signal::INT);
        let ran = run.end().exits(4);
        let events = ran.events();
        let end = events.iter().find(|event| event["event"] == "ended");
        let end = end.expect("an end");
        let finished = end["finished"].as_array().expect("a list").len();
        assert!((1..4).contains(&finished), "{end}");
        let ran = estop.run(&format!("--json sync --dry-run {from} {to}"));
        assert_eq!(actions(&ran.exits(0)).len(), 4 - finished, "{from}");
        estop.run(&format!("sync {from} {to}")).exits(0);
    }
    assert_eq!(held(&estop.path("dst")), held(&estop.path("src")));
    estop.run("jobs").exits(0).says("Nothing is unfinished");
    let jobs = estop.run("--json jobs --all").exits(0).events();
    let syncs = jobs
        .iter()
        .filter(|job| job["record"]["operation"] == "sync");
    assert_eq!(syncs.count(), 4);
}
