//! A drive that says that a disc is blank though it was written, and reads nothing of it back: what
//! is left is unknown, until it is read through.

mod support;

use std::fs;

use rustix::process::Signal;
use support::{Estop, blocks};

fn stopped(estop: &Estop, drive: &str) {
    fs::create_dir(estop.path("in")).expect("a folder");
    fs::write(estop.path("in").join("file"), blocks(40, 1)).expect("writes");
    let words = format!(
        "burn {} --drive {drive} --yes --json",
        estop.path("in").display()
    );
    let mut burn = estop.start(&words);
    burn.wait_for_event(|event| {
        event["phase"] == "write" && event["done_bytes"].as_u64() > Some(6_000_000)
    });
    burn.signal(Signal::INT);
    let ran = burn.end().exits(6);
    assert!(ran.out.contains(r#""left":"unknown""#), "{}", ran.out);
}

#[test]
fn nothing_reads_back_and_the_job_is_settled() {
    let drive = "sim:dvd+r,brisk,size=60MB,speed=4MB,quirk=says-blank,quirk=open-unreadable";
    let estop = Estop::new();
    stopped(&estop, drive);
    estop
        .run("jobs")
        .exits(0)
        .says(&format!("estop recover {drive}"));
    estop
        .run(&format!("recover {drive} --yes"))
        .exits(0)
        .says("contradict each other. Reading the disc changes nothing")
        .says("reading completed")
        .says("Nothing of what was written reads back");
    estop.run("jobs").exits(0).says("Nothing is unfinished");
    // It says the same again, and asks for nothing more.
    estop
        .run(&format!("recover {drive} --yes"))
        .says("Nothing of what was written reads back");
}

#[test]
fn without_its_input_it_is_read_and_not_compared() {
    let drive = "sim:dvd+r,brisk,size=60MB,speed=4MB,quirk=says-blank,quirk=open-unreadable";
    let estop = Estop::new();
    stopped(&estop, drive);
    fs::remove_dir_all(estop.path("in")).expect("it is there");
    estop
        .run(&format!("recover {drive} --yes"))
        .exits(0)
        .says("the input is gone or another")
        .says("Nothing of what was written reads back");
}
