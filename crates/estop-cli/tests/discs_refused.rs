//! What cannot be done to a disc, by the real program: refused in words, and nothing is written.

mod support;

use std::fs;

use support::{Estop, blocks};

#[test]
fn what_cannot_be_is_refused_and_nothing_written() {
    let estop = Estop::new();
    fs::create_dir(estop.path("in")).expect("a folder");
    fs::write(estop.path("in/one"), blocks(6, 1)).expect("writes");
    fs::create_dir(estop.path("empty")).expect("a folder");
    let dvd = "sim:dvd+r,brisk,size=60MB";
    for (words, exit, why) in [
        (
            "burn in -d sim:drive,medium=none,brisk --yes".to_owned(),
            7,
            "there is no disc in the drive",
        ),
        (
            "erase -d sim:drive,medium=none,brisk --yes".to_owned(),
            7,
            "there is no disc in the drive",
        ),
        (
            "burn in -d sim:dvd+r,brisk,size=5MB --yes".to_owned(),
            7,
            "do not fit: the disc has 4.98 MB",
        ),
        (
            "burn in -d sim:floppy --yes".to_owned(),
            2,
            "there is no medium floppy",
        ),
        ("burn in -d sr0 --yes".to_owned(), 2, "it names no drive"),
        (format!("burn in -d {dvd}"), 2, "--yes answers"),
        (format!("burn -d {dvd} --yes"), 2, "PATH"),
        (format!("burn away -d {dvd} --yes"), 2, "away: No such file"),
        (
            format!("burn in -d {dvd} --size 4MB --yes"),
            2,
            "--size is of standard input",
        ),
        (
            format!("burn in -d {dvd} --on-cancel fill --yes"),
            7,
            "no end is announced",
        ),
        (
            format!("burn in -d {dvd} --mode at-once --yes"),
            7,
            "is not written at once",
        ),
        (
            format!("burn in -d {dvd} --simulate --yes"),
            7,
            "cannot simulate",
        ),
        (
            format!("burn --resume -d {dvd} --yes"),
            7,
            "there is no burn to resume",
        ),
        (format!("erase -d {dvd} --yes"), 7, "DVD+R"),
        (
            format!("burn in -d {dvd} --speed 0 --yes"),
            2,
            "a speed is such as 8 or 8x",
        ),
        (
            format!("burn in -d {dvd} --ring 2GiB --yes"),
            2,
            "a ring is at most 1GiB",
        ),
        (
            format!("burn in -d {dvd} --label {} --yes", "x".repeat(33)),
            2,
            "at most 32 characters",
        ),
        (
            format!("burn empty -d {dvd} --yes"),
            2,
            "there is no file in what was named",
        ),
    ] {
        estop.run(&words).exits(exit).tells(why);
    }
    estop
        .run(&format!("burn in -d {dvd} --dry-run"))
        .exits(0)
        .says("nothing was written");
    estop
        .run(&format!("disc {dvd}"))
        .exits(0)
        .says("DVD+R, blank")
        .says("writes at 16x (22.2 MB/s), 12x, 8x");
    estop
        .run("drives sim:cd-r,brisk")
        .exits(0)
        .says("buffer of 2.1 MB")
        .says("writes at 48x (7.36 MB/s), 32x");
    estop.run("jobs --all").exits(0).says("No job is on record");
}

/// Its session stays open, and what is added is seen by nobody.
#[test]
fn a_disc_in_pseudo_overwrite_takes_one_burn() {
    let estop = Estop::new();
    fs::create_dir(estop.path("in")).expect("a folder");
    fs::write(estop.path("in/one"), blocks(1, 1)).expect("writes");
    let drive = "sim:bd-r,brisk,size=200MB,speed=200MB,quirk=no-opc";
    estop
        .run(&format!(
            "format-disc -d {drive} --how pseudo-overwrite --yes"
        ))
        .exits(0)
        .says("formatted for pseudo-overwrite. It is written in order, once.");
    estop
        .run(&format!("burn in -d {drive} --yes"))
        .exits(0)
        .says("its session stays open for pseudo-overwrite");
    let seen = estop.run(&format!("disc {drive}")).exits(0);
    assert!(!seen.out.contains("--resume"), "{}", seen.out);
    let seen = seen.says("its session open for pseudo-overwrite");
    seen.says(&format!("estop finalize --drive {drive}"));
    estop
        .run(&format!("burn in -d {drive} --yes"))
        .exits(7)
        .tells("take another disc, or finalise this one");
    estop
        .run(&format!("finalize -d {drive} --yes"))
        .exits(0)
        .says("the disc is finalised");
}
