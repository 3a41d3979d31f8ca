//! Sessions added to discs on simulated drives, by the real program: what the disc shows then is what
//! xorriso and isoinfo find on it.

mod shown;
mod support;

use std::{fs, path::PathBuf, process::Command, thread};

use rustix::process::Signal;
use shown::{Files, files, in_joliet, kept, shown};
use support::{Estop, has, skip};

/// Media that take another session, fast.
const MEDIA: [&str; 5] = ["cd-r", "cd-rw", "dvd-r", "dvd+r", "bd-r"];

fn drive(medium: &str) -> String {
    format!("sim:{medium},brisk,size=60MB,speed=500MB,quirk=no-opc")
}

/// Writes a file in the directory of the test, with the folders that it is in.
fn write(estop: &Estop, name: &str, bytes: &[u8]) {
    let path = estop.path(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
    fs::write(path, bytes).expect("writes");
}

/// Two folders: what is burned first, and what is added.
fn folders(estop: &Estop) {
    write(estop, "first/kept.txt", b"kept");
    write(estop, "first/folder/both.txt", b"the old one");
    write(estop, "first/folder/größe 図書館.dat", &[7; 70_000]);
    write(estop, "first/1/2/3/4/5/6/7/8/9/deep", b"down");
    write(estop, "first/empty", b"");
    write(estop, "second/folder/both.txt", b"the new one");
    write(estop, "second/folder/added", &[9; 5000]);
}

/// What is in these folders, one over the other.
fn union(estop: &Estop, folders: &[&str]) -> Files {
    let mut all = Files::new();
    for folder in folders {
        all.extend(files(&estop.path(folder)));
    }
    all
}

/// All at once: each waits for its drive's mechanics, most of the time.
fn on_each(media: &[&str], test: fn(&str)) {
    thread::scope(|scope| {
        for medium in media {
            scope.spawn(|| test(medium));
        }
    });
}

#[test]
fn each_session_shows_those_before_it_and_what_is_new() {
    on_each(&MEDIA, three_sessions);
}

fn three_sessions(medium: &str) {
    let estop = Estop::new();
    folders(&estop);
    write(&estop, "third", b"alone");
    let drive = drive(medium);
    let burn = format!("-d {drive} --yes --verify");
    estop.run(&format!("burn first {burn}")).exits(0);
    estop
        .run(&format!("burn second -d {drive} --dry-run"))
        .exits(0)
        .says("goes on showing 4 files of 1 earlier session; 1 more are replaced")
        .says("replaced in what is shown: /folder/both.txt");
    estop
        .run(&format!("burn second {burn}"))
        .exits(0)
        .says("verify completed");
    estop
        .run(&format!("burn third -d {drive} --dry-run"))
        .exits(0)
        .says("goes on showing 6 files of 2 earlier sessions");
    let events = estop.run(&format!("burn third -d {drive} --dry-run --json"));
    let plan = events.exits(0).events().remove(0);
    assert_eq!(plan["taken_over"]["files"], 6, "{plan}");
    assert_eq!(plan["earlier_sessions"], 2, "{plan}");
    estop.run(&format!("burn third {burn}")).exits(0);
    let Some(is) = shown(&estop, &drive) else {
        return;
    };
    let mut all = union(&estop, &["first", "second"]);
    all.insert("third".into(), b"alone".to_vec());
    assert!(is == all, "{medium}: {:?}", is.keys());
    let Some(listed) = in_joliet(&estop, &drive) else {
        return;
    };
    for name in ["/kept.txt", "/folder/both.txt", "/folder/added", "/third"] {
        assert!(listed.iter().any(|is| is == name), "{medium}: {listed:?}");
    }
}

#[test]
fn a_burn_without_import_shows_the_new_files_alone() {
    let estop = Estop::new();
    folders(&estop);
    let drive = drive("dvd+r");
    estop.run(&format!("burn first -d {drive} --yes")).exits(0);
    estop
        .run(&format!("burn second -d {drive} --yes --no-import"))
        .exits(0)
        .tells("none of the earlier sessions");
    if let Some(is) = shown(&estop, &drive) {
        assert!(is == files(&estop.path("second")), "{:?}", is.keys());
    }
}

#[test]
fn what_others_made_is_taken_over() {
    if !has("genisoimage") || !has("xorriso") {
        return skip("tools", "genisoimage and xorriso are not installed");
    }
    let cases: [(&str, &[&str], &str, &str); 4] = [
        (
            "genisoimage",
            &["-quiet", "-R", "-J", "-o"],
            "folder/both.txt",
            "",
        ),
        (
            "genisoimage",
            &["-quiet", "-J", "-o"],
            "folder/both.txt",
            "taken from Joliet",
        ),
        (
            "genisoimage",
            &["-quiet", "-o"],
            "FOLDER/BOTH.TXT",
            "short and in capitals",
        ),
        (
            "xorriso",
            &["-as", "mkisofs", "-quiet", "-R", "-J", "-o"],
            "folder/both.txt",
            "",
        ),
    ];
    for (program, args, name, said) in cases {
        let estop = Estop::new();
        write(&estop, "first/folder/both.txt", b"the old one");
        write(&estop, "second/new", b"the new one");
        let made = Command::new(program)
            .args(args)
            .arg(estop.path("first.iso"))
            .arg(estop.path("first"))
            .output()
            .expect("runs");
        assert!(made.status.success(), "{made:?}");
        let drive = drive("dvd-r");
        estop
            .run(&format!("burn first.iso -d {drive} --yes"))
            .exits(0);
        estop
            .run(&format!("burn second -d {drive} --yes"))
            .exits(0)
            .tells("goes on showing 1 files of 1 earlier session")
            .tells(said);
        let is = shown(&estop, &drive).expect("there is xorriso");
        let expected = [
            (name, b"the old one".to_vec()),
            ("new", b"the new one".to_vec()),
        ];
        let expected = expected.map(|(name, bytes)| (PathBuf::from(name), bytes));
        assert!(is == Files::from(expected), "{program} {args:?}: {is:?}");
    }
}

#[test]
fn what_cannot_be_taken_over_is_refused_and_the_way_out_named() {
    for (first, why) in [
        ("first --fs udf", "it holds UDF alone"),
        ("noise.img --raw-image", "it holds no ISO 9660"),
    ] {
        let estop = Estop::new();
        folders(&estop);
        write(&estop, "noise.img", &[0xA5; 100_000]);
        let drive = drive("dvd+r");
        estop
            .run(&format!("burn {first} -d {drive} --yes"))
            .exits(0);
        estop
            .run(&format!("burn second -d {drive} --yes"))
            .exits(7)
            .tells(why)
            .tells("--no-import");
        estop
            .run(&format!("burn second -d {drive} --yes --no-import"))
            .exits(0);
        if let Some(is) = shown(&estop, &drive) {
            assert!(is == files(&estop.path("second")), "{:?}", is.keys());
        }
    }
    let estop = Estop::new();
    folders(&estop);
    let drive = drive("dvd+r");
    estop
        .run(&format!("burn first -d {drive} --yes --fs bridge"))
        .exits(0);
    for way in ["udf", "bridge", "udf --no-import"] {
        estop
            .run(&format!("burn second -d {drive} --yes --fs {way}"))
            .exits(2)
            .tells("has sessions, and one that is added has ISO 9660")
            .tells("burn without --fs");
    }
    estop
        .run(&format!("burn second -d {drive} --dry-run"))
        .exits(0)
        .says("goes on showing 4 files")
        .says("has UDF too");
    estop
        .run(&format!("burn noise.img --raw-image -d {drive} --dry-run"))
        .exits(2);
    write(&estop, "noise.img", &[0xA5; 100_000]);
    estop
        .run(&format!("burn noise.img --raw-image -d {drive} --dry-run"))
        .exits(0)
        .says("must be made for this address");
}

/// Burns a first session, and a second one that is stopped in its middle.
fn stopped(estop: &Estop, slow: &str) {
    folders(estop);
    let byte = |at: u32| at.to_le_bytes()[0] ^ at.to_le_bytes()[1] ^ at.to_le_bytes()[2];
    write(
        estop,
        "second/large",
        &(0..24 << 20).map(byte).collect::<Vec<_>>(),
    );
    estop.run(&format!("burn first -d {slow} --yes")).exits(0);
    let mut burn = estop.start(&format!("burn second -d {slow} --yes --json"));
    burn.wait_for_event(|event| {
        event["phase"] == "write" && event["done_bytes"].as_u64() >= Some(2_500_000)
    });
    burn.signal(Signal::INT);
    burn.end().exits(4);
}

#[test]
fn a_stopped_session_goes_on_and_shows_both_on_its_own_disc_alone() {
    on_each(&["dvd+r", "dvd-r", "bd-r"], taken_out_and_put_back);
}

fn taken_out_and_put_back(medium: &str) {
    let estop = Estop::new();
    let slow = format!("sim:{medium},brisk,size=60MB,speed=4MB,quirk=no-opc");
    stopped(&estop, &slow);
    let (own, away) = (kept(&estop), estop.path("away"));
    fs::rename(&own, &away).expect("taken out");
    let resume = format!("burn --resume -d {slow} --yes");
    // A blank one, and one that is closed: neither is blamed, and neither is written to.
    for _ in 0..2 {
        estop
            .run(&resume)
            .exits(7)
            .tells("there is no burn to resume")
            .tells("is not the one on which something was left unfinished");
        estop
            .run(&format!("recover {slow} --yes"))
            .exits(0)
            .says("nothing to recover");
        estop.run(&format!("burn first -d {slow} --yes")).exits(0);
    }
    fs::rename(&away, &own).expect("put back");
    estop.run(&resume).exits(0).says("resumed burn completed");
    if let Some(is) = shown(&estop, &slow) {
        let all = union(&estop, &["first", "second"]);
        assert!(is == all, "{medium}: {:?}", is.keys());
    }
}

#[test]
fn another_disc_that_was_stopped_as_far_is_refused() {
    let estop = Estop::new();
    let slow = "sim:dvd+r,brisk,size=60MB,speed=4MB,quirk=no-opc";
    stopped(&estop, slow);
    // As its own, but for the volume's name and time in the earlier session.
    let journal = estop.path("state/journal.sqlite");
    assert!(journal.exists(), "{journal:?}");
    let (own, away) = (kept(&estop), estop.path("away"));
    fs::rename(&own, &away).expect("taken out");
    let other = Estop::new();
    stopped(&other, slow);
    fs::copy(kept(&other), &own).expect("put in");
    estop
        .run(&format!("burn --resume -d {slow} --yes"))
        .exits(7)
        .tells("this is not the disc that was stopped");
    fs::rename(&away, &own).expect("put back");
    estop
        .run(&format!("burn --resume -d {slow} --yes"))
        .exits(0)
        .says("resumed burn completed");
}

#[test]
fn what_was_killed_is_looked_at_on_its_own_disc() {
    on_each(&["dvd+r", "dvd+rw"], killed);
}

fn killed(medium: &str) {
    let estop = Estop::new();
    folders(&estop);
    let slow = format!("sim:{medium},brisk,size=120MB,speed=10MB,quirk=no-opc");
    write(&estop, "second/large", &vec![0x5A; 36 << 20]);
    estop.run(&format!("burn first -d {slow} --yes")).exits(0);
    let mut burn = estop.start(&format!("burn second -d {slow} --yes --json"));
    // The simulated disc is kept every two seconds.
    burn.wait_for_event(|event| {
        event["phase"] == "write" && event["done_bytes"].as_u64() >= Some(26_000_000)
    });
    burn.signal(Signal::KILL);
    burn.end().exits(-1);
    let (own, away) = (kept(&estop), estop.path("away"));
    fs::rename(&own, &away).expect("taken out");
    estop.run(&format!("burn first -d {slow} --yes")).exits(0);
    estop
        .run(&format!("recover {slow} --yes"))
        .exits(0)
        .says("nothing to recover");
    fs::rename(&away, &own).expect("put back");
    estop
        .run(&format!("recover {slow} --yes"))
        .exits(0)
        .says("burn completed");
}
