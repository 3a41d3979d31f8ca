//! What a push passes over, and why; and names that Unicode or a phone takes for one.

mod support;

use std::{
    fs,
    os::unix::{fs::symlink, net::UnixListener},
};

use support::{Estop, Ran, read};

const PHONE: &str = "sim:phone,brisk:/DCIM";

/// The same letter, composed and decomposed.
const COMPOSED: &str = "\u{e9}";
const DECOMPOSED: &str = "e\u{301}";

/// What was skipped, by its name, and why.
fn skipped(ran: &Ran) -> Vec<(String, String)> {
    let events = ran.events();
    let told = events.iter().find(|event| event["event"] == "skipped");
    let all = told.expect("told")["skipped"].as_array().expect("a list");
    let word = |one: &serde_json::Value| one.as_str().expect("a word").to_owned();
    let name = |path: String| path.rsplit('/').next().unwrap_or_default().to_owned();
    let mut all = all
        .iter()
        .map(|one| (name(word(&one["path"])), word(&one["why"])))
        .collect::<Vec<_>>();
    all.sort();
    all
}

#[test]
fn each_reason_is_told_and_the_rest_is_sent() {
    let estop = Estop::new();
    let trip = estop.path("trip");
    fs::create_dir_all(trip.join("deep:er/in")).expect("makes");
    for name in ["a.jpg", "A.jpg", "at 10:30", "etc.", "deep:er/in/x"] {
        fs::write(trip.join(name), name).expect("writes");
    }
    symlink("a.jpg", trip.join("link")).expect("links");
    symlink(estop.path("."), trip.join("up")).expect("links");
    symlink("nowhere", trip.join("void")).expect("links");
    let _socket = UnixListener::bind(trip.join("socket")).expect("binds");
    let dry = estop.run(&format!("--json push --dry-run trip {PHONE}"));
    let why = |name: &str, why: &str| (name.to_owned(), why.to_owned());
    let expected = [
        why(
            "a.jpg",
            "A.jpg differs from it in case only: one name there",
        ),
        why("at 10:30", "no name there has ':' in it"),
        why("deep:er", "no name there has ':' in it"),
        why("etc.", "no name there ends in a dot or a space"),
        why("socket", "neither a file nor a folder"),
        why("up", "a link to a folder"),
        why("void", "a link to nothing"),
    ];
    assert_eq!(skipped(&dry.exits(3)), expected);
    let ran = estop.run(&format!("push trip {PHONE}")).exits(3);
    ran.tells("trip/void: a link to nothing")
        .tells("7 skipped.")
        .says("2 files are on the phone, whole.");
    let there = estop.path("state/sim/phone-aosp/DCIM/trip");
    assert_eq!(read(&there.join("A.jpg")), b"A.jpg");
    assert_eq!(read(&there.join("link")), b"a.jpg");
    assert_eq!(fs::read_dir(&there).expect("lists").count(), 2);
    // All that can be sent is there.
    let again = estop.run(&format!("push --on-exists skip trip {PHONE}"));
    again.exits(3).tells("there is nothing to send");
}

#[test]
fn a_name_that_unicode_writes_in_two_ways_is_one_file() {
    let estop = Estop::new();
    let there = estop.path("state/sim/phone-aosp/DCIM");
    estop.run("mkdir sim:phone,brisk:/DCIM/trip").exits(0);
    fs::write(there.join("trip").join(COMPOSED), "old").expect("writes");
    let mac = estop.path("trip");
    fs::create_dir(&mac).expect("makes");
    fs::write(mac.join(DECOMPOSED), "new one").expect("writes");
    estop.run(&format!("push trip {PHONE}")).exits(7);
    estop
        .run(&format!("push --on-exists replace trip {PHONE}"))
        .exits(0);
    assert_eq!(read(&there.join("trip").join(COMPOSED)), b"new one");
    assert_eq!(fs::read_dir(there.join("trip")).expect("lists").count(), 1);
    // A sync leaves it alone, and replaces it under the name that it has there.
    fs::write(mac.join(DECOMPOSED), "newer than that").expect("writes");
    let sync = format!("sync --delete trip {PHONE}/trip");
    estop.run(&sync).exits(0);
    assert_eq!(read(&there.join("trip").join(COMPOSED)), b"newer than that");
    assert_eq!(fs::read_dir(there.join("trip")).expect("lists").count(), 1);
    let back = format!("sync --delete {PHONE}/trip trip");
    estop.run(&back).exits(0);
    assert_eq!(read(&mac.join(DECOMPOSED)), b"newer than that");
    assert_eq!(fs::read_dir(&mac).expect("lists").count(), 1);
}
