//! Each file system made by its program, on images and loop devices, and judged by its own tools.

mod looped;
mod scratch;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use estop::{
    End, How, Job,
    disk::{Disk as _, Error, Left, Maker, Plan, format::FileSystem},
    sim::Journal,
};
use estop_os::{
    any::AnyDisk,
    block::Opening,
    mkfs::Mkfs,
    paced::SimSpec,
    plan::{Wanted, format_plan},
};
use looped::{Looped, blkid, content, has, is_claimed, is_detached};
use scratch::{Scratch, skip};

const MIB: u64 = 1 << 20;

/// Each file system, the size that it is tried on, what blkid calls it, and who judges it.
const ALL: [(FileSystem, u64, &str, &[&str]); 6] = [
    (FileSystem::Ext4, 64, "ext4", &["e2fsck", "-fn"]),
    (FileSystem::Xfs, 320, "xfs", &["xfs_repair", "-n"]),
    (FileSystem::Btrfs, 160, "btrfs", &["btrfs", "check"]),
    (FileSystem::Ntfs, 64, "ntfs", &["ntfsfix", "-n"]),
    (FileSystem::Fat, 64, "vfat", &["fsck.vfat", "-n"]),
    (FileSystem::Exfat, 64, "exfat", &["fsck.exfat", "-n"]),
];

fn open(path: &Path) -> AnyDisk {
    AnyDisk::Block(Box::new(Opening::new(path).open().expect("opens")))
}

fn run(disk: &mut AnyDisk, plan: &Plan) -> End<Left> {
    let job = Job::<Left>::cancellable(1, "me", "test");
    let mut mkfs = Mkfs::default();
    if let Plan::ExternalFormat(plan) = plan {
        Maker::check(&mut mkfs, disk, plan).expect("it can be run");
    }
    job.gate().begin().expect("not asked");
    let outcome = plan.run(disk, &mut mkfs, &job, &mut Journal::default());
    job.gate().end_of(outcome)
}

fn wanted(file_system: FileSystem, partition: Option<u32>) -> Wanted {
    Wanted {
        partition,
        label: Some("-LABEL".to_owned()),
        ..Wanted::new(file_system)
    }
}

fn image(scratch: &Scratch, len_bytes: u64) -> PathBuf {
    let path = scratch.path().join("disk.img");
    let file = fs::File::create(&path).expect("a new file");
    file.set_len(len_bytes).expect("grows");
    path
}

/// The same with a GPT and, from 1 MiB on, one partition of this length.
fn with_table(scratch: &Scratch, len_bytes: u64) -> Option<PathBuf> {
    let image = image(scratch, len_bytes + 4 * MIB);
    let table = format!("label: gpt\n, {}MiB\n", len_bytes / MIB);
    let script = scratch.path().join("table");
    fs::write(&script, table).expect("written");
    let made = Command::new("sfdisk")
        .arg("--quiet")
        .arg(&image)
        .stdin(fs::File::open(script).expect("opens"))
        .status();
    if made.is_ok_and(|made| made.success()) {
        return Some(image);
    }
    skip("tools", "sfdisk is missing");
    None
}

fn is_made(end: &End<Left>, kind: &str) {
    assert!(matches!(end.how, How::Completed), "{kind}: {end:?}");
    let Left::Formatted { kind: is, .. } = &end.left else {
        panic!("{end:?}");
    };
    assert_eq!(is, kind);
}

fn judge(path: &Path, kind: &str, judge: &[&str]) {
    if has("blkid") {
        let expected = ["LABEL=-LABEL".to_owned(), format!("TYPE={kind}")];
        assert_eq!(blkid(path), expected, "{kind}");
    }
    if has(judge[0]) {
        content(judge[0], &judge[1..], path);
    }
}

#[test]
fn an_image_as_a_whole_holds_what_was_asked_for() {
    for (file_system, size, kind, tool) in ALL {
        if Mkfs::default().check(kind).is_err() && !matches!(kind, "vfat" | "exfat") {
            skip("tools", &format!("mkfs.{kind} is missing"));
            continue;
        }
        let scratch = Scratch::new();
        let path = image(&scratch, size * MIB);
        let mut disk = open(&path);
        let plan = format_plan(&mut disk, &wanted(file_system, None)).expect("a plan");
        is_made(&run(&mut disk, &plan), kind);
        drop(disk);
        assert_eq!(fs::metadata(&path).expect("is there").len(), size * MIB);
        judge(&path, kind, tool);
    }
}

#[test]
fn an_image_of_sectors_of_4096_bytes_holds_one_for_such_sectors() {
    for (file_system, size, kind, tool) in ALL {
        if Mkfs::default().check(kind).is_err() {
            continue;
        }
        let scratch = Scratch::new();
        let path = image(&scratch, size * MIB);
        let opened = Opening::new(&path).sector_bytes(4096).open();
        let mut disk = AnyDisk::Block(Box::new(opened.expect("opens")));
        let plan = format_plan(&mut disk, &wanted(file_system, None)).expect("a plan");
        is_made(&run(&mut disk, &plan), kind);
        drop(disk);
        // These two say in the boot sector or superblock how long a sector is.
        let bytes = fs::read(&path).expect("reads");
        match file_system {
            FileSystem::Ntfs => assert_eq!(bytes[11..13], 4096_u16.to_le_bytes()),
            FileSystem::Xfs => assert_eq!(bytes[102..104], 4096_u16.to_be_bytes()),
            _ => judge(&path, kind, tool),
        }
    }
}

#[test]
fn a_block_device_as_a_whole_holds_what_was_asked_for_and_is_claimed_again() {
    for (file_system, size, kind, tool) in ALL {
        let scratch = Scratch::new();
        let path = image(&scratch, size * MIB);
        let Some(looped) = Looped::over(&path, &[]) else {
            return;
        };
        let mut disk = open(&looped.0);
        let plan = format_plan(&mut disk, &wanted(file_system, None)).expect("a plan");
        is_made(&run(&mut disk, &plan), kind);
        assert!(is_claimed(&looped.0), "{kind}");
        // It can be written to again.
        is_made(&run(&mut disk, &plan), kind);
        drop(disk);
        judge(&looped.0, kind, tool);
    }
}

#[test]
fn a_partition_of_a_block_device_is_reached_through_its_node() {
    for (file_system, size, kind, tool) in ALL {
        let scratch = Scratch::new();
        let Some(path) = with_table(&scratch, size * MIB) else {
            return;
        };
        let Some(looped) = Looped::over(&path, &[]) else {
            return;
        };
        let before = head(&path);
        let mut disk = open(&looped.0);
        let plan = format_plan(&mut disk, &wanted(file_system, Some(1))).expect("a plan");
        if let Plan::ExternalFormat(external) = &plan {
            let refused = Maker::check(&mut Mkfs::default(), &mut disk, external);
            let Err(Error::Refused { why, .. }) = refused else {
                panic!("{kind}: {refused:?}");
            };
            assert!(why.contains("partx -u"), "{why}");
        }
        disk.announce(&[(1, volume(&plan))]).expect("announced");
        is_made(&run(&mut disk, &plan), kind);
        drop(disk);
        assert!(before == head(&path), "{kind}: the table was touched");
        judge(
            &PathBuf::from(format!("{}p1", looped.0.display())),
            kind,
            tool,
        );
    }
}

#[test]
fn a_partition_inside_an_image_is_reached_through_a_loop_device_that_is_gone_afterwards() {
    if !rustix::process::geteuid().is_root() {
        return skip("loop", "loop devices take root");
    }
    for (file_system, size, kind, tool) in ALL {
        let scratch = Scratch::new();
        let Some(path) = with_table(&scratch, size * MIB) else {
            return;
        };
        let before = head(&path);
        let mut disk = open(&path);
        let plan = format_plan(&mut disk, &wanted(file_system, Some(1))).expect("a plan");
        is_made(&run(&mut disk, &plan), kind);
        drop(disk);
        assert!(is_detached(&path), "{kind}");
        assert!(before == head(&path), "{kind}: the table was touched");
        let options = ["--offset", "1048576", "--sizelimit"];
        let limit = (size * MIB).to_string();
        let Some(looped) = Looped::over(&path, &[&options[..], &[&limit]].concat()) else {
            return;
        };
        judge(&looped.0, kind, tool);
    }
}

#[test]
fn what_cannot_be_had_is_refused_before_anything_is_changed() {
    let scratch = Scratch::new();
    let path = image(&scratch, MIB / 2);
    let mut disk = open(&path);
    for (file_system, ..) in &ALL[..4] {
        let refused = format_plan(&mut disk, &Wanted::new(*file_system));
        assert!(matches!(refused, Err(Error::Layout(_))), "{refused:?}");
    }
    let refused = format_plan(&mut disk, &wanted(FileSystem::Fat, Some(3)));
    assert!(matches!(refused, Err(Error::Layout(_))), "{refused:?}");
    let nowhere = Mkfs::searching(vec![scratch.path().to_owned()]);
    for (kind, package) in [
        ("ext4", "e2fsprogs"),
        ("xfs", "xfsprogs"),
        ("btrfs", "btrfs-progs"),
        ("ntfs", "ntfs-3g"),
    ] {
        let Err(Error::Refused { why, .. }) = nowhere.check(kind) else {
            panic!("{kind} is nowhere");
        };
        assert!(why.contains("nothing was changed"), "{why}");
        assert!(why.ends_with(&format!("apt install {package}")), "{why}");
    }
    assert!(nowhere.check("minix").is_err());
}

#[test]
fn no_program_reaches_a_simulated_disk() {
    let mut disk = {
        let spec = SimSpec::parse("sim:disk").expect("a word");
        AnyDisk::simulated(&spec, None).expect("a disk")
    };
    let plan = format_plan(&mut disk, &Wanted::new(FileSystem::Ext4)).expect("a plan");
    let Plan::ExternalFormat(external) = &plan else {
        panic!("{plan:?}");
    };
    let refused = Maker::check(&mut Mkfs::default(), &mut disk, external);
    let Err(Error::Refused { why, .. }) = refused else {
        panic!("{refused:?}");
    };
    assert!(why.contains("simulated"), "{why}");
}

fn volume(plan: &Plan) -> estop::disk::Extent {
    match plan {
        Plan::Format(plan) => plan.volume,
        Plan::ExternalFormat(plan) => plan.volume,
        other => panic!("{other:?}"),
    }
}

/// What is before the first partition.
fn head(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).expect("reads");
    bytes.truncate(1 << 20);
    bytes
}
