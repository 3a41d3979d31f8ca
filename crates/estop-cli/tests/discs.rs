//! Discs on simulated drives, by the real program: burned, stopped, resumed, refused.

mod support;

use std::{
    fs::{self, File},
    time::{Duration, SystemTime},
};

use rustix::process::Signal;
use support::{Estop, Running, blocks};

/// A disc that is burned in no time.
const FAST: &str = "sim:dvd+r,brisk,size=60MB,speed=500MB,quirk=no-opc";

/// One that is slow enough to be stopped in the middle.
const SLOW: &str = "sim:dvd+r,brisk,size=60MB,speed=10MB,quirk=no-opc";

const MIB: usize = 1 << 20;

/// A folder with two files of so many MiB each, whose bytes tell every block from any other.
fn folder(estop: &Estop, mib: usize) {
    fs::create_dir(estop.path("in")).expect("a folder");
    for (name, salt) in [("one", 1), ("two", 2)] {
        write(estop, name, mib, salt);
    }
}

/// A file with a time of its own, so that it can be made again just so.
fn write(estop: &Estop, name: &str, mib: usize, salt: u8) {
    let path = estop.path("in").join(name);
    fs::write(&path, blocks(mib, salt)).expect("writes");
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    let file = File::options().write(true).open(&path).expect("opens");
    file.set_modified(then).expect("a time");
}

/// A burn that has written so many bytes.
fn burning(estop: &Estop, words: &str, bytes: u64) -> Running {
    let mut burn = estop.start(&format!("burn in --drive {words} --yes --keep-open --json"));
    burn.wait_for_event(|event| {
        event["phase"] == "write" && event["done_bytes"].as_u64() >= Some(bytes)
    });
    burn
}

#[test]
fn a_burn_is_compared_and_another_session_added_until_it_is_finalised() {
    let estop = Estop::new();
    folder(&estop, 2);
    estop
        .run(&format!("burn in --drive {FAST} --verify --yes"))
        .exits(0)
        .says("burn completed")
        .says("the disc takes another session")
        .says("verify completed")
        .says("compared and are as they should be");
    estop
        .run(&format!("burn in --drive {FAST} --yes --close"))
        .exits(0)
        .says("the disc is finalised");
    estop
        .run(&format!("disc {FAST}"))
        .exits(0)
        .says("session 2   closed")
        .says("finalised");
    estop
        .run(&format!("burn in --drive {FAST} --yes"))
        .exits(7)
        .tells("nothing can be added to it")
        .tells("Nothing was written.");
}

#[test]
fn stopped_in_the_middle_it_goes_on_with_the_same_input_alone() {
    let estop = Estop::new();
    folder(&estop, 20);
    let burn = burning(&estop, SLOW, 6_000_000);
    burn.signal(Signal::INT);
    let resume = format!("estop burn --resume --drive {SLOW}");
    burn.end().exits(4).says(&resume);
    estop
        .run("jobs")
        .exits(0)
        .says("It can go on at block")
        .says(&resume);
    estop
        .run(&format!("burn in --drive {SLOW} --yes"))
        .exits(7)
        .tells("resume its burn");
    write(&estop, "two", 20, 3);
    File::options()
        .write(true)
        .open(estop.path("in/two"))
        .expect("opens")
        .set_modified(SystemTime::now())
        .expect("a time");
    estop
        .run(&format!("burn --resume --drive {SLOW} --yes"))
        .exits(7)
        .tells("in/two")
        .tells("Nothing was written.");
    write(&estop, "two", 20, 2);
    estop
        .run(&format!("burn --resume --drive {SLOW} --dry-run"))
        .exits(0)
        .says("a resumed burn would follow; nothing was written");
    estop
        .run(&format!("burn --resume --drive {SLOW} --yes --keep-open"))
        .exits(2);
    estop
        .run(&format!("burn --resume --drive {SLOW} --yes --verify"))
        .exits(0)
        .says("resumed burn completed")
        .says("verify completed");
    estop.run("jobs").exits(0).says("Nothing is unfinished");
    estop
        .run(&format!("burn --resume --drive {SLOW} --yes"))
        .exits(7)
        .tells("there is no burn to resume");
}

#[test]
fn a_second_ctrl_c_says_what_is_waited_for_and_what_there_is_gets_closed() {
    let estop = Estop::new();
    folder(&estop, 20);
    // Not brisk: the close takes its seconds, in which the second Ctrl-C comes.
    let drive = "sim:dvd+r,size=60MB,speed=12MB,quirk=no-opc";
    let mut burn = burning(&estop, &format!("{drive} --on-cancel close"), 6_000_000);
    burn.signal(Signal::INT);
    let first = burn.wait_for_event(|event| event["event"] == "cancel");
    assert_eq!(first["stopping"], "closing the session");
    assert_eq!(first["limit_at_x"], 1.0, "{first}");
    // Lead-in and a border zone at 1x, a flush, a WRITE, and the looks.
    let limit_ms = first["limit_ms"].as_u64().expect("a limit");
    assert!((200_000..480_000).contains(&limit_ms), "{first}");
    burn.wait_for_event(|event| event["phase"] == "close");
    burn.signal(Signal::INT);
    let second = burn.wait_for_event(|event| event["event"] == "cancel");
    assert_eq!(second["answer"], "already_cancelled", "{second}");
    assert_eq!(second["phase"], "close", "{second}");
    assert!(second["limit_ms"].is_u64(), "{second}");
    let ran = burn.end().exits(4);
    let ended = ran.events().into_iter().find(|one| one["event"] == "ended");
    assert_eq!(ended.expect("an end")["left"]["left"], "closed");
    estop.run("jobs").exits(0).says("Nothing is unfinished");
}

#[test]
fn killed_in_the_middle_it_is_looked_at_and_goes_on() {
    let estop = Estop::new();
    folder(&estop, 26);
    let drive = "sim:bd-r,brisk,size=60MB,speed=10MB,quirk=no-opc";
    // The simulated disc is kept every two seconds.
    let burn = burning(&estop, drive, 23_000_000);
    burn.signal(Signal::KILL);
    burn.end().exits(-1);
    estop
        .run("jobs")
        .exits(0)
        .says("CUT SHORT")
        .says(&format!("estop recover {drive}"));
    estop.run("doctor").says("was cut short");
    estop
        .run(&format!("recover {drive} --yes"))
        .exits(0)
        .says("in a track that is still open")
        .says("resumed burn completed");
    estop.run("jobs").exits(0).says("Nothing is unfinished");
}

#[test]
fn what_is_written_at_once_is_filled_up() {
    let estop = Estop::new();
    folder(&estop, 8);
    let drive = "sim:cd-r,brisk,size=60MB,speed=4MB,quirk=no-opc";
    let mut burn = estop.start(&format!(
        "burn in --drive {drive} --yes --mode at-once --on-cancel fill"
    ));
    burn.wait_for(": write: ");
    burn.signal(Signal::INT);
    let line = burn.wait_for("stopping: writing zeros up to the announced end: expected");
    assert!(
        line.contains(", at most ") && line.contains(" at 1x"),
        "{line}"
    );
    burn.end()
        .exits(4)
        .says("burn cancelled by ")
        .says("and zeros up to the announced");
}

#[test]
fn an_erase_says_that_it_goes_on() {
    let estop = Estop::new();
    folder(&estop, 2);
    let drive = "sim:cd-rw,brisk,size=30MB,speed=8MB,quirk=no-opc";
    estop
        .run(&format!("burn in --drive {drive} --yes"))
        .exits(0);
    let mut erase = estop.start(&format!("erase --drive {drive} --full --yes"));
    erase.wait_for(": erase");
    erase.wait_for(": erase");
    erase.signal(Signal::INT);
    let line = erase.wait_for("cannot be stopped");
    assert!(line.contains("; the erase goes on, expected "), "{line}");
    assert!(line.contains(", at most 2 h"), "{line}");
    erase.end().exits(0).says("The disc is blank.");
}

/// While its session is closed: why it is too late, and how much longer it goes on.
#[test]
fn a_burn_that_is_past_its_last_write_says_what_it_waits_for() {
    let estop = Estop::new();
    folder(&estop, 2);
    let drive = "sim:dvd+r,size=30MB,speed=10MB";
    let mut burn = estop.start(&format!("burn in --drive {drive} --yes --json"));
    burn.wait_for_event(|event| event["phase"] == "close");
    burn.signal(Signal::INT);
    let cancel = burn.wait_for_event(|event| event["event"] == "cancel");
    assert_eq!(cancel["answer"], "too_late", "{cancel}");
    assert_eq!(
        cancel["because"],
        "the drive closes the session, and no command stops that"
    );
    let (expected, limit) = (&cancel["expected_ms"], &cancel["limit_ms"]);
    assert!(expected.is_u64() && limit.is_u64(), "{cancel}");
    assert!(limit.as_u64() <= Some(1_210_000), "{cancel}");
    burn.end().exits(0);
}

#[test]
fn a_stream_has_the_length_that_was_said() {
    let estop = Estop::new();
    let bytes = vec![7; 3 * MIB];
    let burn = format!("burn - --drive {FAST} --yes");
    estop.run_fed(&burn, &bytes).exits(2).tells("--size");
    estop
        .run_fed(&format!("{burn} --size 3MiB"), &bytes)
        .exits(0)
        .says("All 3.15 MB are on the disc");
    for (size, why) in [
        ("4MiB", "ended before its 4194304"),
        ("2MiB", "is longer than the 2097152"),
    ] {
        let estop = Estop::new();
        estop
            .run_fed(&format!("{burn} --size {size}"), &bytes)
            .exits(5)
            .says(why)
            .says("Nothing was written.");
    }
}

/// A CD at hundreds of megabytes a second: what reads back is believed, and said to be odd. One that
/// is not closed cannot be read.
/// Where what was written reads back, it is said beside the end; where it does not, it is a failure.
#[test]
fn what_a_drive_says_that_cannot_be_so_is_told_of() {
    let says_blank = |medium: &str| format!("sim:{medium},brisk,size=60MB,quirk=says-blank");
    for (medium, how) in [("dvd+r", "--keep-open"), ("cd-r", "")] {
        let estop = Estop::new();
        folder(&estop, 2);
        let drive = says_blank(medium);
        estop
            .run(&format!("burn in --drive {drive} --yes {how}"))
            .exits(0)
            .says("burn completed")
            .says("This is odd: the drive's next writable address is 0");
    }
    // A CD cannot be read before its session is closed.
    let estop = Estop::new();
    folder(&estop, 2);
    let drive = says_blank("cd-r");
    estop
        .run(&format!("burn in --drive {drive} --yes --keep-open"))
        .exits(6)
        .says("FAILED")
        .says("the next writable address is 0")
        .says(&format!("estop recover {drive}"));
}

#[test]
fn the_events_of_a_burn_have_their_shape() {
    let estop = Estop::new();
    folder(&estop, 20);
    // It calibrates for a second, and has no ring meanwhile.
    let drive = "sim:dvd+r,brisk,size=60MB,speed=10MB";
    let mut burn = burning(&estop, drive, 6_000_000);
    let progress = burn.wait_for_event(|event| event["bytes_per_s"].is_u64());
    for number in [
        "done_bytes",
        "total_bytes",
        "written_bytes",
        "host_buffer",
        "host_buffer_size",
        "drive_buffer",
        "drive_buffer_size",
        "set_bytes_per_s",
        "eta_ms",
        "stop_limit_ms",
    ] {
        assert!(progress[number].is_u64(), "{number}: {progress}");
    }
    assert!(progress["file"].is_string(), "{progress}");
    burn.signal(Signal::INT);
    let ran = burn.end().exits(4);
    // Before the ring is there it has no size, and outside of the writing nothing is written.
    let events = ran.events();
    let first = events.iter().find(|one| one["phase"] == "calibrate");
    let first = first.expect("calibrate");
    assert!(first["host_buffer_size"].is_null(), "{first}");
    assert!(first["host_buffer"].is_null(), "{first}");
    let elsewhere = events.iter().filter(|one| one["event"] == "progress");
    for other in elsewhere.filter(|one| one["phase"] != "write") {
        assert!(other["written_bytes"].is_null(), "{other}");
    }
    let of = |kind: &str| {
        let mut all = ran.events().into_iter();
        all.find(|event| event["event"] == kind).expect(kind)
    };
    let cancel = of("cancel");
    assert_eq!(cancel["answer"], "accepted");
    assert_eq!(
        cancel["stopping"],
        "writing out the drive's buffer, and leaving the disc open"
    );
    let ended = of("ended");
    assert_eq!(ended["left"]["left"], "resumable");
    assert_eq!(ended["recovery"]["action"], "resume");
    assert_eq!(
        ended["command"],
        format!("estop burn --resume --drive {drive}")
    );
    assert_eq!(of("summary")["exit"], 4);
}
