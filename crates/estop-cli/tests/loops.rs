//! Real block devices: loop devices, judged by tools that nobody here wrote.

mod support;

use std::{
    fs::{self, File},
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use rustix::process::Signal;
use support::{Estop, Ran, has, skip};

const MIB: u64 = 1 << 20;

/// What stands on a new device: no zeros.
const OLD: u8 = 0x55;

/// A loop device over a file, detached when dropped.
struct Loop {
    device: String,
    backing: PathBuf,
}

/// Something mounted, unmounted when dropped.
struct Mounted(PathBuf);

/// Why there can be no loop devices here; nothing if there can.
fn no_loops(tools: &[&str]) -> bool {
    if !rustix::process::geteuid().is_root() {
        skip("loop", "loop devices need root");
        return true;
    }
    let missing = ["losetup"].iter().chain(tools).find(|tool| !has(tool));
    if let Some(missing) = missing {
        skip("loop", &format!("{missing} is not installed"));
        return true;
    }
    if !Path::new("/dev/loop-control").exists() {
        skip("loop", "the kernel has no loop devices");
        return true;
    }
    false
}

fn tool(program: &str, args: &[&str]) -> (bool, String) {
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new(program)
        .args(args)
        .env("PATH", format!("{path}:/usr/sbin:/sbin"))
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    (output.status.success(), text)
}

#[track_caller]
fn well(program: &str, args: &[&str]) -> String {
    let (well, text) = tool(program, args);
    assert!(well, "{program} {args:?}: {text}");
    text.trim().to_owned()
}

impl Loop {
    fn new(estop: &Estop, size_bytes: u64, options: &[&str]) -> Self {
        let backing = estop.path("backing.img");
        fill(&backing, size_bytes);
        let path = backing.display().to_string();
        let device = well("losetup", &[options, &["--find", "--show", &path]].concat());
        Self { device, backing }
    }

    /// With one ext4 partition that begins at 1 MiB.
    fn with_ext4(estop: &Estop) -> Self {
        let disk = Self::new(estop, 64 * MIB, &[]);
        let device = &disk.device;
        estop
            .run(&format!("partition {device} new gpt -y --force"))
            .exits(0);
        estop
            .run(&format!("partition {device} create --name home -y"))
            .exits(0);
        well(
            "mkfs.ext4",
            &["-q", "-F", "-L", "GHOST", &disk.partition(1)],
        );
        disk
    }

    fn partition(&self, number: u32) -> String {
        format!("{}p{number}", self.device)
    }

    /// What `blkid` sees from this offset on.
    fn blkid(&self, offset_bytes: u64) -> String {
        let offset = offset_bytes.to_string();
        tool("blkid", &["-p", "-O", &offset, &self.device]).1
    }

    /// Whether all bytes from `from` to `to` are this one.
    fn all_are(&self, from: u64, to: u64, byte: u8) -> bool {
        let mut file = File::open(&self.backing).expect("opens");
        file.seek(SeekFrom::Start(from)).expect("seeks");
        let len = usize::try_from(MIB).expect("small");
        let (mut block, expected) = (vec![0; len], vec![byte; len]);
        let mut left = to - from;
        while left > 0 {
            let len = usize::try_from(left.min(MIB)).expect("small");
            file.read_exact(&mut block[..len]).expect("reads");
            if block[..len] != expected[..len] {
                return false;
            }
            left -= len as u64;
        }
        true
    }
}

impl Drop for Loop {
    fn drop(&mut self) {
        tool("losetup", &["-d", &self.device]);
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        tool("umount", &[&self.0.display().to_string()]);
    }
}

/// Old data over all of a file, in its place.
fn fill(path: &Path, size_bytes: u64) {
    let mut options = File::options();
    let file = options.create(true).truncate(false).write(true).open(path);
    let mut file = file.expect("a backing file");
    let block = vec![OLD; usize::try_from(MIB).expect("small")];
    for _ in 0..size_bytes / MIB {
        file.write_all(&block).expect("room");
    }
    file.sync_all().expect("syncs");
}

/// A full clean that this signal meets in the middle: it is sent once zeros are seen on the disk.
/// A fast machine may be done before: then once more.
fn stopped_in_the_middle(estop: &Estop, disk: &Loop, size_bytes: u64, signal: Signal) -> Ran {
    const TRIES: usize = 10;
    for _ in 0..TRIES {
        let clean = estop.start(&format!("clean {} --full --yes", disk.device));
        let limit = Instant::now() + Duration::from_secs(60);
        while !disk.all_are(8 * MIB, 9 * MIB, 0) {
            assert!(Instant::now() < limit, "nothing is written");
            thread::yield_now();
        }
        clean.signal(signal);
        let ran = clean.end();
        if ran.code != 0 {
            assert!(
                disk.all_are(size_bytes - 2 * MIB, size_bytes - MIB, OLD),
                "{ran:#?}"
            );
            return ran;
        }
        fill(&disk.backing, size_bytes);
    }
    panic!("{TRIES} times too late");
}

/// Where the last job says that the zeros end.
fn zeroed_to(estop: &Estop) -> u64 {
    let record = estop.run("jobs --all --json").exits(0);
    let last = record.events().remove(0)["record"].clone();
    last["left"]["to_bytes"]
        .as_u64()
        .unwrap_or_else(|| panic!("{last}"))
}

#[test]
fn a_cancelled_clean_tells_the_truth_and_recover_finishes_it() {
    if no_loops(&["blkid", "wipefs"]) {
        return;
    }
    let estop = Estop::new();
    let size = 1024 * MIB;
    let disk = Loop::new(&estop, size, &[]);
    let device = &disk.device;
    stopped_in_the_middle(&estop, &disk, size, Signal::INT)
        .exits(4)
        .tells("stopping:")
        .says("IS STILL READABLE")
        .says(&format!("estop recover {device}"));
    let to = zeroed_to(&estop);
    assert!(to < size, "{to}");
    assert!(disk.all_are(0, to, 0), "zeros up to where it says");
    assert!(
        disk.all_are(size - 2 * MIB, size - MIB, OLD),
        "the rest is old"
    );
    assert!(disk.all_are(size - MIB, size, 0), "no table at the end");
    estop
        .run(&format!("recover {device} --yes"))
        .exits(0)
        .says("Clear, not Purge");
    assert!(disk.all_are(0, size, 0));
    estop.run(&format!("verify {device}")).exits(0);
    assert_eq!(well("wipefs", &["--no-act", device]), "");
}

#[test]
fn a_killed_clean_is_recovered() {
    if no_loops(&[]) {
        return;
    }
    let estop = Estop::new();
    let size = 512 * MIB;
    let disk = Loop::new(&estop, size, &[]);
    let device = &disk.device;
    stopped_in_the_middle(&estop, &disk, size, Signal::KILL).exits(-1);
    estop
        .run("jobs")
        .exits(0)
        .says("CUT SHORT")
        .says(&format!("estop recover {device}"));
    estop
        .run(&format!("recover {device} --yes"))
        .exits(0)
        .says("was cut short")
        .says("MAY STILL BE READABLE");
    assert!(disk.all_are(0, size, 0));
}

#[test]
fn sectors_of_4096_bytes() {
    if no_loops(&["sfdisk", "fsck.exfat", "fsck.fat"]) {
        return;
    }
    let estop = Estop::new();
    let disk = Loop::new(&estop, 128 * MIB, &["--sector-size", "4096"]);
    let device = &disk.device;
    estop
        .run(&format!("partition {device} new gpt -y --force"))
        .exits(0);
    estop
        .run(&format!(
            "partition {device} create --size 48MiB --type esp -y"
        ))
        .exits(0);
    estop
        .run(&format!("partition {device} create --name data -y"))
        .exits(0);
    let dump = well("sfdisk", &["--dump", device]);
    assert!(
        dump.contains("label: gpt") && dump.contains("name=\"data\""),
        "{dump}"
    );
    well("sfdisk", &["--verify", device]);
    estop
        .run(&format!(
            "format {} --fs fat --label BOOT -y",
            disk.partition(1)
        ))
        .exits(0);
    estop
        .run(&format!("format {device}:2 --fs exfat --label DATA -y"))
        .exits(0);
    well("fsck.fat", &["-n", &disk.partition(1)]);
    well("fsck.exfat", &["-n", &disk.partition(2)]);
    let before = fs::read(&disk.backing).expect("reads");
    estop.run(&format!("clean {device} --force -y")).exits(0);
    let (_, seen) = tool("wipefs", &["--no-act", device]);
    assert_eq!(seen, "");
    estop.run(&format!("undo {device} -y")).exits(0);
    assert!(
        fs::read(&disk.backing).expect("reads") == before,
        "byte for byte"
    );
    well("fsck.exfat", &["-n", &disk.partition(2)]);
    estop
        .run(&format!("clean {device} --full --force -y"))
        .exits(0);
    assert!(disk.all_are(0, 128 * MIB, 0));
}

#[test]
fn a_mounted_partition_is_refused_whatever_the_force() {
    if no_loops(&["mkfs.ext4", "mount"]) {
        return;
    }
    let estop = Estop::new();
    let disk = Loop::with_ext4(&estop);
    let device = &disk.device;
    let place = estop.path("mnt");
    fs::create_dir(&place).expect("makes");
    well("mount", &[&disk.partition(1), &place.display().to_string()]);
    let mounted = Mounted(place.clone());
    let jobs = estop.run("jobs --all").out;
    let all = [
        format!("clean {device} --force --force-oem --yes"),
        format!("clean {device} --full --force --force-oem --yes"),
        format!("partition {device} new gpt --force --force-oem -y"),
        format!("format {} --fs fat --force -y", disk.partition(1)),
        format!("recover {device} --yes"),
        format!("undo {device} --yes --force"),
    ];
    for words in &all {
        let ran = estop.run(words).exits(7);
        let (mount, umount) = (format!("mounted at {}", place.display()), "umount");
        assert!(
            ran.err.contains(&mount) && ran.err.contains(umount),
            "{words}: {ran:#?}"
        );
    }
    assert_eq!(estop.run("jobs --all").out, jobs, "nothing was started");
    assert!(place.join("lost+found").is_dir());
    drop(mounted);
    well("e2fsck", &["-f", "-n", &disk.partition(1)]);
    estop.run(&format!("clean {device} --force --yes")).exits(0);
}

#[test]
fn no_ghost_comes_back_after_a_quick_clean() {
    if no_loops(&["mkfs.ext4", "sfdisk", "blkid"]) {
        return;
    }
    let estop = Estop::new();
    let disk = Loop::with_ext4(&estop);
    let device = &disk.device;
    assert!(disk.blkid(MIB).contains("GHOST"));
    estop
        .run(&format!("clean {device} --yes"))
        .exits(7)
        .tells("ext4 \"GHOST\"");
    estop.run(&format!("clean {device} --force --yes")).exits(0);
    estop
        .run(&format!("partition {device} new gpt -y"))
        .exits(0);
    estop
        .run(&format!("partition {device} create --name home -y"))
        .exits(0);
    let seen = disk.blkid(MIB);
    assert!(!seen.contains("GHOST") && !seen.contains("ext"), "{seen}");
}

#[test]
fn undo_brings_a_gpt_and_its_ext4_back() {
    if no_loops(&["mkfs.ext4", "sfdisk", "sgdisk", "e2fsck"]) {
        return;
    }
    let estop = Estop::new();
    let disk = Loop::with_ext4(&estop);
    let device = &disk.device;
    let dump = well("sfdisk", &["--dump", device]);
    let before = fs::read(&disk.backing).expect("reads");
    estop.run(&format!("clean {device} --force --yes")).exits(0);
    assert!(
        !Path::new(&disk.partition(1)).exists(),
        "the kernel knows that it is gone"
    );
    estop.run(&format!("undo {device} --yes")).exits(0);
    assert!(
        fs::read(&disk.backing).expect("reads") == before,
        "byte for byte"
    );
    assert_eq!(well("sfdisk", &["--dump", device]), dump);
    let verified = well("sgdisk", &["--verify", device]);
    assert!(verified.contains("No problems found"), "{verified}");
    well("e2fsck", &["-f", "-n", &disk.partition(1)]);
}

#[test]
fn a_write_protected_device_is_refused() {
    if no_loops(&[]) {
        return;
    }
    let estop = Estop::new();
    let disk = Loop::new(&estop, 8 * MIB, &["--read-only"]);
    let device = &disk.device;
    estop
        .run(&format!("clean {device} --yes"))
        .exits(7)
        .tells("write-protected");
    assert!(disk.all_are(0, 8 * MIB, OLD));
    estop
        .run(&format!("clean {} --yes", disk.backing.display()))
        .exits(7)
        .tells("is attached to");
}
