//! What is refused on real loop devices. Needs root: feature `loop`.

mod loop_guarded;
mod looped;
mod scratch;

use std::{
    fs,
    os::unix::fs::{FileTypeExt, OpenOptionsExt},
    path::Path,
    process::{self, Command},
};

use estop_os::{
    discover::{Roots, Target, disks, resolve},
    doctor::{self, Status},
    guard::{Access, Needs, Opener, Refusal, Scope, check, check_image, openers, refusal_of_open},
};
use loop_guarded::Loop;
use scratch::skip;

/// `O_EXCL` of open(2) on Linux.
const O_EXCL: i32 = 0o200;

#[test]
fn a_free_loop_device_is_not_refused_and_is_as_others_see_it() {
    let Some(looped) = Loop::new(&["--sector-size", "4096"], None) else {
        return;
    };
    let disk = looped.disk();
    assert_eq!(looped.refusals(&Needs::WRITE), []);
    assert_eq!(disk.size_bytes, 64 << 20);
    assert_eq!(disk.sector_bytes, 4096);
    let image = fs::canonicalize(&looped.image).expect("is there");
    assert_eq!(disk.backing_file.as_deref(), Some(&*image));
    assert!(
        disk.stand_in.starts_with(image.to_str().expect("text")),
        "{}",
        disk.stand_in
    );
    let refused = check_image(&Roots::default(), &looped.image, &Needs::WRITE);
    let [Refusal::ImageAttached { device, .. }] = &refused[..] else {
        panic!("{refused:?}");
    };
    assert_eq!(device, &looped.device);
    let again = Needs {
        looked_at: Some(&disk),
        ..Needs::WRITE
    };
    assert_eq!(looped.refusals(&again), []);
}

#[test]
fn every_disk_is_as_lsblk_sees_it() {
    let _looped = Loop::new(&[], None);
    let columns = "PATH,SIZE,LOG-SEC,PHY-SEC,RO,RM,ROTA,MAJ:MIN";
    let seen = Command::new("lsblk")
        .args(["-J", "-b", "-d", "-o", columns])
        .output();
    let Some(seen) = seen.ok().filter(|seen| seen.status.success()) else {
        return skip("tools", "lsblk is missing");
    };
    let seen: serde_json::Value = serde_json::from_slice(&seen.stdout).expect("JSON");
    let seen = seen["blockdevices"].as_array().expect("a list").iter();
    let mut compared = 0;
    for disk in disks(&Roots::default()) {
        let path = disk.path.to_str().expect("text");
        // Other tests attach and detach loop devices meanwhile.
        let Some(one) = seen.clone().find(|one| one["path"] == path) else {
            continue;
        };
        if one["size"] != disk.size_bytes {
            continue;
        }
        compared += 1;
        assert_eq!(one["log-sec"], disk.sector_bytes, "{path}");
        assert_eq!(one["phy-sec"], disk.physical_bytes, "{path}");
        assert_eq!(one["rm"], disk.removable, "{path}");
        assert_eq!(one["rota"], disk.rotational, "{path}");
        assert_eq!(one["maj:min"], disk.number.to_string(), "{path}");
    }
    if compared == 0 {
        skip("loop", "there is no disk here to compare");
    }
}

#[test]
fn a_mounted_partition_refuses_itself_and_the_whole_disk() {
    let Some(mut looped) = Loop::new(&[], Some("size=16MiB\nsize=16MiB")) else {
        return;
    };
    let point = fs::canonicalize(looped.mount(&looped.node(1))).expect("is there");
    let disk = looped.disk();
    let parts = disk
        .partitions
        .iter()
        .map(|one| (one.number, one.start_bytes, one.size_bytes));
    let expected = [(1, 1 << 20, 16 << 20), (2, 17 << 20, 16 << 20)];
    assert_eq!(parts.collect::<Vec<_>>(), expected);
    let mounted = [Refusal::Mounted {
        path: looped.node(1),
        mount: point,
        through: vec![],
    }];
    assert_eq!(looped.refusals(&Needs::WRITE), mounted);
    assert_eq!(looped.refusals(&Needs::READ), []);
    let scope = |number| Needs {
        scope: Scope::Partition(number),
        ..Needs::WRITE
    };
    assert_eq!(looped.refusals(&scope(1)), mounted);
    assert_eq!(looped.refusals(&scope(2)), []);

    let roots = Roots::default();
    let arg = looped.node(2).display().to_string();
    let found = resolve(&roots, &arg).expect("found");
    let Target::Disk { disk, partition } = found else {
        panic!("{found:?}");
    };
    assert_eq!(
        (disk.path.as_path(), partition),
        (looped.device.as_path(), Some(2))
    );
    let link = looped.image.with_file_name("by-name");
    std::os::unix::fs::symlink(&looped.device, &link).expect("a link");
    let linked = resolve(&roots, &format!("{}:1", link.display())).expect("found");
    let Target::Disk { disk, partition } = linked else {
        panic!("{linked:?}");
    };
    assert_eq!(
        (disk.path.as_path(), partition),
        (looped.device.as_path(), Some(1))
    );
    resolve(&roots, &format!("{arg}:1")).expect_err("a partition of a partition");
    // The words that open(2) has for it lead to the same place.
    let busy = fs::OpenOptions::new()
        .read(true)
        .custom_flags(O_EXCL)
        .open(&looped.device);
    let error = busy.expect_err("mounted");
    let refusal = refusal_of_open(&roots, &looped.device, Access::Write, &error);
    assert!(matches!(refusal, Refusal::Busy { .. }), "{refusal}");
}

#[test]
fn a_mounted_whole_disk_is_refused() {
    let Some(mut looped) = Loop::new(&[], None) else {
        return;
    };
    looped.mount(&looped.device.clone());
    let refused = looped.refusals(&Needs::WRITE);
    assert!(
        matches!(refused[..], [Refusal::Mounted { .. }]),
        "{refused:?}"
    );
}

#[test]
fn swap_is_refused() {
    let Some(mut looped) = Loop::new(&[], None) else {
        return;
    };
    let device = looped.device.clone();
    looped.run(&["mkswap", "-q"], &device);
    let on = Command::new("swapon")
        .arg(&device)
        .output()
        .expect("swapon");
    if !on.status.success() {
        return skip("loop", "swap cannot be switched on here");
    }
    looped.later(&["swapoff"], &device);
    let swap = Refusal::Swap {
        path: device,
        through: vec![],
    };
    assert_eq!(looped.refusals(&Needs::WRITE), [swap]);
}

#[test]
fn a_write_protected_device_is_refused_though_it_can_be_opened() {
    let Some(looped) = Loop::new(&[], None) else {
        return;
    };
    looped.run(&["blockdev", "--setro"], &looped.device);
    let refused = looped.refusals(&Needs::WRITE);
    let [Refusal::ReadOnly { path, cure }] = &refused[..] else {
        panic!("{refused:?}");
    };
    assert_eq!(path, &looped.device);
    assert!(cure.contains("blockdev --setrw"));
    assert_eq!(looped.refusals(&Needs::READ), []);
    looped.run(&["blockdev", "--setrw"], &looped.device);
    assert_eq!(looped.refusals(&Needs::WRITE), []);
    drop(looped);
    let Some(looped) = Loop::new(&["--read-only"], None) else {
        return;
    };
    let refused = looped.refusals(&Needs::WRITE);
    assert!(
        matches!(refused[..], [Refusal::ReadOnly { .. }]),
        "{refused:?}"
    );
}

#[test]
fn the_process_that_claimed_a_device_is_named() {
    let Some(looped) = Loop::new(&[], Some("size=16MiB")) else {
        return;
    };
    let claim = |node: &Path| {
        let mut options = fs::OpenOptions::new();
        options
            .read(true)
            .write(true)
            .custom_flags(O_EXCL)
            .open(node)
            .expect("claims")
    };
    let name = fs::read_to_string("/proc/self/comm")
        .expect("reads")
        .trim()
        .to_owned();
    let me = Opener {
        pid: process::id(),
        name,
    };
    let held = claim(&looped.device);
    let refused = looped.refusals(&Needs::WRITE);
    let [Refusal::Busy { path, by }] = &refused[..] else {
        panic!("{refused:?}");
    };
    assert_eq!(path, &looped.device);
    assert!(by.contains(&me), "{by:?}");
    assert!(
        refused[0]
            .to_string()
            .contains(&format!("process {}", me.pid)),
        "{}",
        refused[0]
    );
    assert_eq!(looped.refusals(&Needs::READ), []);
    drop(held);
    assert_eq!(looped.refusals(&Needs::WRITE), []);
    // A claim on a partition keeps the whole disk.
    let held = claim(&looped.node(1));
    let refused = looped.refusals(&Needs::WRITE);
    let [Refusal::Busy { by, .. }] = &refused[..] else {
        panic!("{refused:?}");
    };
    assert!(by.contains(&me), "who holds the partition is named: {by:?}");
    drop(held);
    let openers = openers(&Roots::default(), &[looped.disk().number]);
    assert!(!openers.contains(&me), "let go of: {openers:?}");
}

#[test]
fn an_encrypted_or_mapped_device_is_held() {
    let Some(mut looped) = Loop::new(&[], None) else {
        return;
    };
    let name = format!("estop-test-{}", process::id());
    let table = format!("0 1000 linear {} 0", looped.device.display());
    let made = Command::new("dmsetup")
        .args(["create", &name, "--table", &table])
        .output();
    if !made.is_ok_and(|made| made.status.success()) {
        return skip("dm", "dmsetup, or the kernel's device mapper, is missing");
    }
    looped.later(&["dmsetup", "remove"], Path::new(&name));
    let refused = looped.refusals(&Needs::WRITE);
    let [Refusal::Held { label, .. }] = &refused[..] else {
        panic!("{refused:?}");
    };
    assert_eq!(label, &name);
}

#[test]
fn a_detached_device_is_gone() {
    let Some(looped) = Loop::new(&[], None) else {
        return;
    };
    let (disk, device) = (looped.disk(), looped.device.clone());
    let other = Needs {
        looked_at: Some(&disk),
        ..Needs::WRITE
    };
    drop(looped);
    let refused = check(&Roots::default(), &disk, &other);
    // Another test may have attached another file to the same device by now.
    let known =
        |refusal: &Refusal| matches!(refusal, Refusal::Gone { .. } | Refusal::Changed { .. });
    assert!(refused.iter().any(known), "{refused:?}");
    assert!(fs::metadata(device).is_ok_and(|node| node.file_type().is_block_device()));
}

#[test]
fn the_doctor_says_what_is_in_use_and_makes_nothing() {
    let Some(mut looped) = Loop::new(&[], None) else {
        return;
    };
    looped.mount(&looped.device.clone());
    let state = looped.image.with_file_name("state");
    let findings = doctor::findings(&Roots::default(), &state);
    assert!(!state.exists());
    let device = looped.device.display().to_string();
    let own = findings
        .iter()
        .find(|one| one.what == device)
        .expect("the disk is there");
    assert_eq!(own.status, Status::Note);
    assert!(own.found.contains("is mounted at"), "{}", own.found);
    let journal = findings
        .iter()
        .find(|one| one.what.starts_with("journal"))
        .expect("looked at");
    assert_eq!(journal.status, Status::Ok, "{journal:?}");
    let json = serde_json::to_value(own).expect("JSON");
    assert_eq!(json["status"], "note");
}
