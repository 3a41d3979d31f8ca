//! Ctrl-C and kill -9 in the middle of what is done to a phone, and what comes after.

mod support;

use std::{fs, path::PathBuf};

use rustix::process::Signal;
use support::{Estop, blocks, read};

/// Slow enough to be stopped in the middle: ten seconds for what is sent here.
const SLOW: &str = "sim:phone,speed=4MB";

/// The same phone, as fast as the computer.
const FAST: &str = "sim:phone,brisk";

/// A small file and one of ten seconds.
fn two(estop: &Estop) {
    fs::create_dir(estop.path("trip")).expect("makes");
    fs::write(estop.path("trip/a.txt"), "small").expect("writes");
    fs::write(estop.path("trip/b.bin"), blocks(40, 1)).expect("writes");
}

/// What the phone keeps there.
fn kept(estop: &Estop, path: &str) -> PathBuf {
    estop.path("state/sim/phone-aosp").join(path)
}

/// The command that a line shows behind this.
fn command(out: &str, what_for: &str) -> String {
    let at = out
        .find(what_for)
        .unwrap_or_else(|| panic!("{what_for} in {out}"));
    let rest = out[at + what_for.len()..].trim_start();
    let line = rest.lines().next().unwrap_or_default();
    line.trim_start_matches("estop ").to_owned()
}

#[test]
fn of_a_push_that_is_cancelled_nothing_of_the_file_stays_and_it_can_be_done_again() {
    let estop = Estop::new();
    two(&estop);
    let mut push = estop.start(&format!("push trip {SLOW}:/DCIM"));
    push.wait_for("send: ");
    push.signal(Signal::INT);
    let line = push.wait_for("stopping:");
    assert!(
        line.contains("the file in transfer is taken back: expected"),
        "{line}"
    );
    assert!(line.contains(", at most "), "{line}");
    let end = push
        .end()
        .exits(4)
        .says("push cancelled by ")
        .says("(Ctrl-C)")
        .says("Nothing of /DCIM/trip/b.bin is on the phone: that was looked for.")
        .says("1 of 2 files is on the phone, whole:")
        .says("/DCIM/trip/a.txt");
    assert!(!kept(&estop, "DCIM/trip/b.bin").exists());
    assert_eq!(read(&kept(&estop, "DCIM/trip/a.txt")), b"small");
    estop.run("jobs").exits(0).says("push --resume");
    let again = command(&end.out, "To go on:").replace(SLOW, FAST);
    estop
        .run(&again)
        .exits(0)
        .says("1 file is on the phone, whole.");
    assert_eq!(read(&kept(&estop, "DCIM/trip/b.bin")), blocks(40, 1));
    estop.run("jobs").exits(0).says("Nothing is unfinished");
}

#[test]
fn resume_passes_over_what_was_sent_whole_and_deletes_a_part_of_its_own() {
    let estop = Estop::new();
    two(&estop);
    let mut push = estop.start(&format!("push trip {SLOW}:/DCIM"));
    push.wait_for("send: ");
    push.signal(Signal::KILL);
    push.end().exits(-1);
    let part = kept(&estop, "DCIM/trip/b.bin");
    assert!(part.metadata().expect("a part").len() < 40 << 20);
    // Another push does not touch it, nor does one that is only shown.
    fs::write(estop.path("other.txt"), "other").expect("writes");
    estop
        .run(&format!("push --resume other.txt {FAST}:/DCIM"))
        .exits(7)
        .tells("/DCIM/trip/b.bin is there in part");
    estop
        .run(&format!("push --resume --dry-run trip {FAST}:/DCIM"))
        .exits(7)
        .tells("is there in part");
    assert!(part.exists());
    let again = estop
        .run(&format!("push --resume trip {FAST}:/DCIM"))
        .exits(0)
        .says("1 object deleted.")
        .says("1 file is on the phone, whole.");
    assert!(!again.out.contains("a.txt"), "{again:#?}");
    assert_eq!(read(&part), blocks(40, 1));
    // All of it is there.
    estop
        .run(&format!("push --resume trip {FAST}:/DCIM"))
        .exits(0)
        .tells("there is nothing to send");
    // Neither another content of that name and size, nor another source of it, is taken for it.
    fs::remove_file(estop.path("trip/b.bin")).expect("removes");
    fs::create_dir(estop.path("elsewhere")).expect("makes");
    fs::rename(estop.path("trip"), estop.path("elsewhere/trip")).expect("renames");
    let push = format!("push --resume elsewhere/trip {FAST}:/DCIM");
    estop.run(&push).exits(7).tells("a.txt is there already");
    fs::rename(estop.path("elsewhere/trip"), estop.path("trip")).expect("renames");
    fs::write(estop.path("trip/a.txt"), "SMALL").expect("writes");
    let push = format!("push --resume --on-exists replace trip {FAST}:/DCIM");
    estop
        .run(&push)
        .exits(0)
        .says("1 file is on the phone, whole.");
    assert_eq!(read(&kept(&estop, "DCIM/trip/a.txt")), b"SMALL");
    estop.run(&push).exits(0).tells("there is nothing to send");
}

#[test]
fn of_a_pull_that_is_cancelled_the_part_stays_and_resume_goes_on_with_it() {
    let estop = Estop::new();
    two(&estop);
    estop.run(&format!("push trip {FAST}:/DCIM")).exits(0);
    for mode in ["responsive", "throughput"] {
        let to = estop.path(mode);
        let mut pull = estop.start(&format!("pull --mode {mode} {SLOW}:/DCIM/trip {mode}"));
        pull.wait_for("receive: ");
        pull.signal(Signal::INT);
        let end = pull
            .end()
            .exits(4)
            .says("The phone is as it was.")
            .says("1 of 2 files is here, whole:");
        let part = to.join("b.bin.part").metadata().expect("the part").len();
        assert!(part > 0 && part < 40 << 20, "{part}");
        assert!(to.join("a.txt").exists() && !to.join("b.bin").exists());
        let again = command(&end.out, "To go on:").replace(SLOW, FAST);
        let again = estop.run(&format!("{again} --json")).exits(0);
        let mut events = again.events().into_iter();
        let ended = events.find(|one| one["event"] == "ended");
        let received = ended.and_then(|ended| ended["left"]["bytes"].as_u64());
        // What is here is not received again, but for its last MiB.
        assert!(received.is_some_and(|received| received <= (40 << 20) - part + (1 << 20)));
        assert_eq!(read(&to.join("b.bin")), blocks(40, 1));
        assert!(!to.join("b.bin.part").exists());
    }
}

/// A folder on the phone with so many files that it takes seconds to do something to each.
fn many(estop: &Estop) {
    estop.run(&format!("mkdir {FAST}:/many")).exits(0);
    for number in 0..1_000 {
        let name = format!("many/{number:04}.txt");
        fs::write(kept(estop, &name), "x").expect("writes");
    }
}

#[test]
fn a_list_of_10_000_shows_each_as_it_comes_and_stops() {
    let estop = Estop::new();
    estop.run(&format!("mkdir {FAST}:/many")).exits(0);
    for number in 0..10_000 {
        let name = format!("many/{number:05}.txt");
        fs::write(kept(&estop, &name), "x").expect("writes");
    }
    let all = estop.run(&format!("ls {FAST}:/many")).exits(0);
    assert_eq!(all.out.lines().count(), 10_000);
    for command in ["ls", "tree"] {
        // Half a minute for all of it.
        let mut list = estop.start(&format!("{command} sim:phone,speed=50KB:/many"));
        list.wait_for_out("00000.txt");
        list.signal(Signal::INT);
        let end = list.end().exits(4);
        let shown = end.out.lines().count();
        assert!(shown < 10_000, "{shown}");
        assert!(end.err.contains(" cancelled by "), "{end:#?}");
    }
}

#[test]
fn a_delete_that_is_cancelled_says_how_many_are_gone() {
    let estop = Estop::new();
    many(&estop);
    let mut rm = estop.start("rm -r --yes sim:phone:/many");
    rm.wait_for(": delete");
    rm.wait_for(": delete");
    rm.signal(Signal::INT);
    let end = rm
        .end()
        .exits(4)
        .says("deleted; the rest is there as it was.");
    let left = fs::read_dir(kept(&estop, "many")).expect("reads").count();
    assert!(left > 0 && left < 1_000, "{left}");
    assert!(
        end.out
            .contains(&format!("{} objects deleted", 1_000 - left))
            || left == 999,
        "{end:#?}"
    );
    let again = command(&end.out, "To delete the rest:");
    estop.run(&format!("{again} --yes")).exits(0);
    assert!(!kept(&estop, "many").exists());
}

#[test]
fn a_copy_that_is_cancelled_names_what_deletes_it() {
    let estop = Estop::new();
    many(&estop);
    let mut cp = estop.start("cp sim:phone:/many sim:phone:/DCIM");
    cp.wait_for(": copy");
    cp.wait_for(": copy");
    cp.signal(Signal::INT);
    let end = cp.end().exits(4).says("copied, into /DCIM/many");
    let copied = fs::read_dir(kept(&estop, "DCIM/many"))
        .expect("reads")
        .count();
    assert!(copied < 1_000, "{copied}");
    assert!(
        end.out.contains(&format!("{} objects copied", copied + 1)) || copied == 0,
        "{end:#?}"
    );
    let undo = command(&end.out, "To delete what was copied:");
    estop.run(&format!("{undo} --yes")).exits(0);
    assert!(!kept(&estop, "DCIM/many").exists());
    assert_eq!(
        fs::read_dir(kept(&estop, "many")).expect("reads").count(),
        1_000
    );
}

#[test]
fn killed_in_a_push_the_part_is_known_and_recover_deletes_it_and_goes_on() {
    let estop = Estop::new();
    two(&estop);
    let mut push = estop.start(&format!("push trip {SLOW}:/DCIM"));
    push.wait_for("send: ");
    push.signal(Signal::KILL);
    push.end().exits(-1);
    assert!(kept(&estop, "DCIM/trip/b.bin").exists());
    estop
        .run("jobs")
        .exits(0)
        .says("CUT SHORT")
        .says(&format!("estop recover {SLOW}"));
    // It is not taken for the whole.
    estop
        .run(&format!("push --on-exists skip trip {FAST}:/DCIM"))
        .exits(7)
        .tells("/DCIM/trip/b.bin is there in part")
        .tells("estop recover");
    estop
        .run("recover sim:phone")
        .exits(2)
        .says("A PART OF /DCIM/trip/b.bin IS ON THE PHONE")
        .tells("nobody can be asked");
    estop
        .run(&format!("recover {SLOW} --yes"))
        .exits(0)
        .says("1 object deleted.")
        .says("1 file is on the phone, whole.");
    assert_eq!(read(&kept(&estop, "DCIM/trip/b.bin")), blocks(40, 1));
    estop.run("jobs").exits(0).says("Nothing is unfinished");
    estop
        .run("recover sim:phone")
        .exits(0)
        .says("nothing to recover");
}

#[test]
fn a_phone_is_reset_when_somebody_asks_for_it_and_nothing_else_is() {
    let estop = Estop::new();
    estop
        .run("recover sim:phone --reset")
        .exits(2)
        .tells("nobody can be asked");
    estop
        .run("recover sim:phone --reset --yes")
        .exits(0)
        .says("sim:phone: reset, and it answers")
        .says("nothing to recover");
    estop
        .run("recover /dev/null --reset")
        .exits(2)
        .tells("--reset is for phones");
}

#[test]
fn killed_in_a_pull_recover_goes_on_with_the_part() {
    let estop = Estop::new();
    two(&estop);
    estop.run(&format!("push trip {FAST}:/DCIM")).exits(0);
    let mut pull = estop.start(&format!("pull {SLOW}:/DCIM/trip back"));
    pull.wait_for("receive: ");
    pull.signal(Signal::KILL);
    pull.end().exits(-1);
    assert!(estop.path("back/b.bin.part").exists());
    estop
        .run(&format!("recover {FAST} --yes"))
        .exits(0)
        .says("The phone is as it was.")
        .says("here, whole, and on the disk.");
    assert_eq!(read(&estop.path("back/b.bin")), blocks(40, 1));
    assert_eq!(read(&estop.path("back/a.txt")), b"small");
}

#[test]
fn the_second_ctrl_c_tells_what_is_waited_for() {
    let estop = Estop::new();
    two(&estop);
    // It answers nothing for two seconds after a cancel.
    let phone = "sim:phone,speed=4MB,quirk=silent-after-cancel";
    let mut push = estop.start(&format!("push trip {phone}:/DCIM"));
    push.wait_for("send: ");
    push.signal(Signal::INT);
    push.wait_for("stopping:");
    push.signal(Signal::INT);
    let line = push.wait_for("still stopping");
    assert!(
        line.contains("; at most ") && line.contains(" more"),
        "{line}"
    );
    push.end().exits(4).says("Nothing of /DCIM/trip/b.bin");
    assert!(!kept(&estop, "DCIM/trip/b.bin").exists());
}

#[test]
fn a_file_that_is_replaced_is_whole_until_the_new_one_is() {
    let estop = Estop::new();
    two(&estop);
    fs::write(estop.path("b.bin"), "old").expect("writes");
    estop.run(&format!("push b.bin {FAST}:/DCIM")).exits(0);
    let mut push = estop.start(&format!("push --on-exists replace trip/b.bin {SLOW}:/DCIM"));
    push.wait_for("send: ");
    push.signal(Signal::INT);
    push.end()
        .exits(4)
        .says("estop push --resume --on-exists replace");
    assert_eq!(read(&kept(&estop, "DCIM/b.bin")), b"old");
    assert!(!kept(&estop, "DCIM/b.bin.estop-new").exists());
    let mut push = estop.start(&format!("push --on-exists replace trip/b.bin {SLOW}:/DCIM"));
    push.wait_for("send: ");
    push.signal(Signal::KILL);
    push.end().exits(-1);
    assert_eq!(read(&kept(&estop, "DCIM/b.bin")), b"old");
    estop.run(&format!("recover {SLOW} --yes")).exits(0);
    assert_eq!(read(&kept(&estop, "DCIM/b.bin")), blocks(40, 1));
    let names = fs::read_dir(kept(&estop, "DCIM")).expect("reads").count();
    assert_eq!(names, 2, "Camera and b.bin");
}
