//! Image files: clean, undo, partition, format, verify, and what is refused.

mod support;

use std::{fs, process::Command};

use support::{Estop, has, read, skip};

const MIB: usize = 1 << 20;

/// An image of no zeros, and with a table of two partitions, one of them formatted.
fn image(estop: &Estop) -> String {
    let path = estop.path("disk.img");
    let bytes = (0..16 * MIB).map(|at| u8::try_from(at % 251).expect("small") | 1);
    fs::write(&path, bytes.collect::<Vec<_>>()).expect("writes");
    let image = path.display().to_string();
    estop.run(&format!("partition {image} new gpt -y")).exits(0);
    estop
        .run(&format!(
            "partition {image} create --size 4MiB --type esp --name EFI -y"
        ))
        .exits(0);
    estop
        .run(&format!("partition {image} create --name data -y"))
        .exits(0);
    estop
        .run(&format!("format {image}:1 --fs fat --label BOOT -y"))
        .exits(0);
    image
}

#[test]
fn a_quick_clean_is_undone_byte_for_byte() {
    let estop = Estop::new();
    let image = image(&estop);
    let before = read(image.as_ref());
    estop
        .run(&format!("clean {image} --yes"))
        .exits(7)
        .tells("--force");
    assert_eq!(read(image.as_ref()), before, "a refusal writes nothing");
    estop
        .run(&format!("clean {image} --force --yes"))
        .exits(0)
        .says("specialists can recover it")
        .says("--full")
        .says(&format!("estop undo {image}"));
    let clean = read(image.as_ref());
    assert_ne!(clean, before);
    estop
        .run(&format!("disks {image}"))
        .exits(0)
        .says("no table, no known signature");
    estop
        .run(&format!("undo {image} --yes"))
        .exits(0)
        .says("byte for byte");
    assert_eq!(read(image.as_ref()), before);
    estop
        .run(&format!("undo {image} --yes"))
        .exits(0)
        .says("nothing to put back");
}

#[test]
fn undo_refuses_what_was_changed_since_and_after_a_full_clean() {
    let estop = Estop::new();
    let image = image(&estop);
    estop.run(&format!("clean {image} --force --yes")).exits(0);
    estop.run(&format!("partition {image} new mbr -y")).exits(0);
    let changed = read(image.as_ref());
    estop
        .run(&format!("undo {image} --yes"))
        .exits(7)
        .says("undo refused")
        .says("changed since");
    assert_eq!(read(image.as_ref()), changed);
    estop
        .run(&format!("clean {image} --full --force --yes"))
        .exits(0);
    estop
        .run(&format!("undo {image} --yes"))
        .exits(7)
        .tells("a full clean");
    assert!(read(image.as_ref()).iter().all(|byte| *byte == 0));
}

#[test]
fn a_dry_run_writes_nothing_at_all() {
    let estop = Estop::new();
    let image = image(&estop);
    let (before, jobs) = (read(image.as_ref()), estop.run("jobs --all").out);
    for command in [
        "clean --force",
        "clean --full --force",
        "format --force --fs exfat",
    ] {
        let (name, rest) = command.split_once(' ').expect("two words");
        estop
            .run(&format!("{name} {image} -n {rest}"))
            .exits(0)
            .says("nothing was written");
    }
    estop
        .run(&format!("partition {image} delete 2 -n"))
        .exits(0);
    assert_eq!(read(image.as_ref()), before);
    assert_eq!(estop.run("jobs --all").out, jobs);
    let other = Estop::new();
    other.run("clean sim:disk -n").exits(0);
    assert!(!other.path("state").exists(), "not even a journal is made");
}

#[test]
fn verify_tells_zeros_from_anything_else() {
    let estop = Estop::new();
    let path = estop.path("zeros.img");
    let mut bytes = vec![0; 4 * MIB];
    fs::write(&path, &bytes).expect("writes");
    let image = path.display();
    estop
        .run(&format!("verify {image}"))
        .exits(0)
        .says("all are zeros");
    bytes[3 * MIB + 7] = 1;
    fs::write(&path, &bytes).expect("writes");
    estop
        .run(&format!("verify {image}"))
        .exits(1)
        .says("Zeros up to byte 3 145 735")
        .says("NOT ZEROS: 4 096 bytes");
}

#[test]
fn a_full_clean_with_verify_is_two_jobs_and_all_zeros() {
    let estop = Estop::new();
    let image = image(&estop);
    estop
        .run(&format!("clean {image} --full --verify --force --yes"))
        .exits(0)
        .says("Clear, not Purge")
        .says("2 of 2 jobs");
    let bytes = read(image.as_ref());
    assert_eq!(bytes.len(), 16 * MIB);
    assert!(bytes.iter().all(|byte| *byte == 0));
}

#[test]
fn what_estop_writes_is_read_by_others() {
    let estop = Estop::new();
    let image = image(&estop);
    if !has("sfdisk") || !has("blkid") {
        return skip("tools", "sfdisk or blkid is missing");
    }
    let out = |program: &str, args: &[&str]| {
        let output = Command::new(program).args(args).output().expect("runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let dump = out("/sbin/sfdisk", &["--dump", &image]);
    assert!(dump.contains("label: gpt"), "{dump}");
    assert!(dump.contains("name=\"EFI\""), "{dump}");
    assert!(dump.contains("name=\"data\""), "{dump}");
    let found = out("/sbin/blkid", &["-p", "-O", "1048576", &image]);
    assert!(
        found.contains("LABEL=\"BOOT\"") && found.contains("vfat"),
        "{found}"
    );
}

#[test]
fn bad_usage_is_2_and_starts_nothing() {
    let estop = Estop::new();
    let image = image(&estop);
    let before = read(image.as_ref());
    let all = [
        "clean".to_owned(),
        "clean /dev/no-such-disk".to_owned(),
        "clean sim:disk,size=3 --yes".to_owned(),
        "clean sim:disk,colour=red --yes".to_owned(),
        "clean sim:disk --verify --yes".to_owned(),
        "clean sim:disk --method discard --yes".to_owned(),
        "clean serial:nobody-has-it --yes".to_owned(),
        "clean sim:disk --full --yes --key x".to_owned(),
        "clean sim:disk --full --yes --report /no/such/dir/r.json".to_owned(),
        format!("clean {image} {image} --force --yes"),
        format!("clean {image} --force"),
        format!("clean {image}:1 --force --yes"),
        format!("partition {image} create --size 1XB -y"),
        format!("partition {image} create --size 99TiB -y"),
        format!("partition {image} create --type wallpaper -y"),
        format!("partition {image} set 7 --name x -y"),
        format!("partition {image} set 1 -y"),
        format!("format {image}:9 --fs fat -y"),
        format!("format {image}:2 --fs fat --label way-too-long-for-fat -y"),
        format!("format {image}:2 --fs minix -y"),
        "frobnicate".to_owned(),
    ];
    let jobs = estop.run("jobs --all").out;
    for words in all {
        let ran = estop.run(&words);
        assert_eq!(ran.code, 2, "{words}: {ran:#?}");
        assert!(ran.err.len() > 10, "{words}: {ran:#?}");
    }
    assert_eq!(read(image.as_ref()), before);
    assert_eq!(estop.run("jobs --all").out, jobs);
}

#[test]
fn what_is_no_disk_is_refused_with_7() {
    let estop = Estop::new();
    let dir = estop.path("");
    estop
        .run(&format!("clean {} --yes", dir.display()))
        .exits(7)
        .tells("a directory");
    estop
        .run("clean /dev/null --full --yes")
        .exits(7)
        .tells("a character device");
    let image = image(&estop);
    estop
        .run(&format!("partition {image} delete 1 -y"))
        .exits(7)
        .tells("--force");
    estop
        .run(&format!("partition {image} delete 1 -y --force"))
        .exits(0);
    estop
        .run(&format!("partition {image} set 2 --attributes 0x1 -y"))
        .exits(0);
    estop
        .run(&format!("clean {image} --force --yes"))
        .exits(7)
        .tells("--force-oem");
    estop
        .run(&format!("clean {image} --force --force-oem --yes"))
        .exits(0);
}
