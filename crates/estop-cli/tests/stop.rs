//! Ctrl-C, kill -9 and what comes after, by the real program on a simulated disk.

mod support;

use rustix::process::Signal;
use support::Estop;

/// Slow enough to be stopped in the middle.
const SLOW: &str = "sim:disk,size=256MiB,speed=20MB";

/// The same disk, fast.
const FAST: &str = "sim:disk,size=256MiB,speed=100GB";

#[test]
fn a_cancelled_clean_says_what_is_left_and_recover_makes_it_whole() {
    let estop = Estop::new();
    let mut clean = estop.start(&format!("clean {SLOW} --full --yes"));
    clean.wait_for("zeroing");
    clean.signal(Signal::INT);
    let line = clean.wait_for("stopping:");
    assert!(line.contains("in flight, expected "), "{line}");
    assert!(line.contains(", at most "), "{line}");
    clean
        .end()
        .exits(4)
        .says("cancelled by ")
        .says("(Ctrl-C)")
        .says("THE OLD DATA IS STILL READABLE")
        .says(&format!("estop recover {SLOW}"));
    estop
        .run(&format!("verify {FAST}"))
        .exits(1)
        .says("NOT ZEROS");
    estop
        .run("jobs")
        .exits(0)
        .says(&format!("estop recover {SLOW}"));
    estop
        .run(&format!("recover {FAST} --yes"))
        .exits(0)
        .says("resumed full clean completed")
        .says("were overwritten with zeros");
    estop
        .run(&format!("verify {FAST}"))
        .exits(0)
        .says("all are zeros");
    estop.run("jobs").exits(0).says("Nothing is unfinished");
    estop
        .run(&format!("recover {FAST} --yes"))
        .exits(0)
        .says("nothing to recover");
}

#[test]
fn sigterm_and_sighup_are_cancels_by_their_names() {
    for (signal, name) in [(Signal::TERM, "SIGTERM"), (Signal::HUP, "SIGHUP")] {
        let estop = Estop::new();
        let mut clean = estop.start(&format!("clean {SLOW} --full --yes"));
        clean.wait_for("zeroing");
        clean.signal(signal);
        clean.end().exits(4).says(&format!("({name})"));
    }
}

#[test]
fn killed_in_the_middle_it_is_known_and_recovered() {
    let estop = Estop::new();
    let mut clean = estop.start(&format!("clean {SLOW} --full --yes"));
    clean.wait_for("zeroing");
    clean.signal(Signal::KILL);
    clean.end().exits(-1);
    estop
        .run("jobs")
        .exits(0)
        .says("CUT SHORT")
        .says(&format!("estop recover {SLOW}"));
    // Any command on that disk says so in a line.
    estop
        .run(&format!("verify {FAST}"))
        .exits(1)
        .tells("was cut short");
    estop
        .run(&format!("recover {FAST} --yes"))
        .exits(0)
        .says("was cut short")
        .says("THE OLD DATA MAY STILL BE READABLE")
        .says("full clean completed");
    estop.run(&format!("verify {FAST}")).exits(0);
    let record = estop.run("jobs --all --json").exits(0);
    let first = record.events().pop().expect("the oldest comes last")["record"].clone();
    assert_eq!(first["how"], "failed", "{first}");
    assert_eq!(first["left"]["left"], "zeroed_to", "{first}");
    assert!(
        first["error"]
            .as_str()
            .expect("an error")
            .contains("killed"),
        "{first}"
    );
}

#[test]
fn a_clean_after_a_kill_gives_the_old_job_its_end() {
    let estop = Estop::new();
    let mut clean = estop.start(&format!("clean {SLOW} --full --yes"));
    clean.wait_for("zeroing");
    clean.signal(Signal::KILL);
    clean.end().exits(-1);
    estop
        .run(&format!("clean {FAST} --full --yes"))
        .exits(0)
        .tells("was cut short");
    estop.run("jobs").exits(0).says("Nothing is unfinished");
    estop
        .run(&format!("recover {FAST} --yes"))
        .exits(0)
        .says("nothing to recover");
}

#[test]
fn a_second_ctrl_c_says_what_is_waited_for() {
    let estop = Estop::new();
    let mut clean = estop.start("clean sim:disk,size=256MiB,quirk=stuck@64MiB --full --yes");
    clean.wait_for("zeroing");
    clean.signal(Signal::INT);
    clean.wait_for("stopping:");
    clean.signal(Signal::INT);
    let line = clean.wait_for("still stopping");
    assert!(line.contains("waiting for the device"), "{line}");
    assert!(line.contains("since"), "{line}");
    assert!(line.contains("at most"), "{line}");
    clean.signal(Signal::KILL);
    clean.end().exits(-1);
    // The cancel was accepted before the crash, and is on record or not; the job is cut short.
    estop.run("jobs").exits(0).says("CUT SHORT");
}

#[test]
fn a_cancel_reaches_the_clean_and_the_verify_that_waits_behind_it() {
    let estop = Estop::new();
    let mut clean = estop.start(&format!("clean {SLOW} --full --verify --yes"));
    clean.wait_for("zeroing");
    clean.signal(Signal::INT);
    clean
        .end()
        .exits(4)
        .says("full clean cancelled")
        .says("verify cancelled")
        .says("0 of 2 jobs");
}

#[test]
fn several_disks_have_one_summary_and_the_worst_exit() {
    let estop = Estop::new();
    estop
        .run("clean sim:disk,size=8MiB,name=a sim:disk,size=8MiB,name=b,quirk=bad@4MiB+4KiB --full --yes")
        .exits(3)
        .says("1 of 2 jobs")
        .says("AND MAY HOLD OLD DATA")
        .says("bytes 4 194 304 to 4 198 400");
    estop
        .run("clean sim:disk,size=8MiB,name=c sim:disk,size=8MiB,name=d,quirk=gone@1MiB --full --yes")
        .exits(6);
}
