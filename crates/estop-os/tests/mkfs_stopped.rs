//! Programs that are stopped, fail, or are killed: nothing of them is left, on the disk and off it.

mod looped;
mod scratch;
mod stub;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

use estop::{
    By, Cancel, End, Error, How, Job,
    disk::{Disk as _, ExternalFormat, Left, Maker, Making, Plan, format::FileSystem},
    sim::Journal,
};
use estop_os::{
    block::{BlockDisk, Opening},
    mkfs::Mkfs,
    plan::{Wanted, format_plan},
};
use looped::{Looped, blkid, claim, content, is_claimed, is_detached};
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use scratch::{Scratch, skip};
use stub::{NEVER, Stub, is_readable, mkfs_in};

const MIB: u64 = 1 << 20;

fn open(path: &Path) -> BlockDisk {
    Opening::new(path).open().expect("opens")
}

fn by() -> By {
    By::new("me", "test", 0)
}

fn job() -> Job<Left> {
    let job = Job::cancellable(1, "me", "test");
    job.gate().begin().expect("not asked");
    job
}

fn run(disk: &mut BlockDisk, plan: &Plan, mkfs: &mut Mkfs, job: &Job<Left>) -> End<Left> {
    let outcome = plan.run(disk, mkfs, job, &mut Journal::default());
    job.gate().end_of(outcome)
}

fn plan(disk: &mut BlockDisk, partition: Option<u32>) -> Plan {
    let wanted = Wanted {
        partition,
        ..Wanted::new(FileSystem::Ext4)
    };
    format_plan(disk, &wanted).expect("a plan")
}

fn external(plan: &Plan) -> &ExternalFormat {
    match plan {
        Plan::ExternalFormat(plan) => plan,
        other => panic!("{other:?}"),
    }
}

/// Whether it has ended: it may wait to be reaped by whoever it was left to.
fn is_dead(process: &str) -> bool {
    let Ok(stat) = fs::read_to_string(format!("/proc/{process}/stat")) else {
        return true;
    };
    let (_, rest) = stat.rsplit_once(") ").expect("a name in brackets");
    rest.starts_with('Z')
}

fn is_blank(end: &End<Left>) {
    assert!(matches!(end.left, Left::Blank { .. }), "{end:?}");
}

fn words(end: &End<Left>) -> String {
    match &end.how {
        How::Failed(Error::Disk(error)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

/// Cancels once the stub has written and started its child; `node` is where blkid looks.
fn cancel(stub: &Stub, disk: &mut BlockDisk, partition: Option<u32>, node: Option<&Path>) {
    let plan = plan(disk, partition);
    let told = stub.told();
    let (job, mut mkfs) = (job(), stub.mkfs());
    // Somebody looks on: what is cached of the node stays cached for as long.
    let _open = node.map(|node| fs::File::open(node).expect("opens"));
    let end = thread::scope(|scope| {
        let work = scope.spawn(|| run(disk, &plan, &mut mkfs, &job));
        let processes = told.processes();
        assert_eq!(processes.len(), 2, "{processes:?}");
        assert!(!processes.iter().any(|one| is_dead(one)), "{processes:?}");
        if let Some(node) = node {
            assert_eq!(blkid(node), ["TYPE=ext4"]);
        }
        assert_eq!(job.cancel(by()), Cancel::Accepted);
        let end = work.join().expect("no panic");
        for process in &processes {
            assert!(is_dead(process), "{process} lives");
        }
        end
    });
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    is_blank(&end);
    if let Some(node) = node {
        assert_eq!(blkid(node), [""; 0]);
    }
    let again = run(disk, &plan, &mut Mkfs::default(), &self::job());
    assert!(matches!(again.how, How::Completed), "{again:?}");
    if let Some(node) = node {
        assert_eq!(blkid(node), ["TYPE=ext4"]);
        content("e2fsck", &["-fn"], node);
    }
}

#[test]
fn a_cancel_kills_the_program_and_its_children_and_leaves_an_image_blank() {
    let Some(stub) = Stub::new(NEVER) else {
        return;
    };
    let mut disk = open(&stub.image);
    cancel(&stub, &mut disk, None, Some(&stub.image));
}

#[test]
fn a_cancel_leaves_a_block_device_blank_and_claimed() {
    let Some(stub) = Stub::new(NEVER) else {
        return;
    };
    let Some(looped) = Looped::over(&stub.image, &[]) else {
        return;
    };
    let mut disk = open(&looped.0);
    cancel(&stub, &mut disk, None, Some(&looped.0));
    assert!(is_claimed(&looped.0));
}

#[test]
fn a_cancel_leaves_a_partition_blank_through_its_node_too() {
    let Some(stub) = Stub::new(NEVER) else {
        return;
    };
    if !partitioned(&stub.image) {
        return;
    }
    let Some(looped) = Looped::over(&stub.image, &[]) else {
        return;
    };
    content("partx", &["--add"], &looped.0);
    let mut disk = open(&looped.0);
    let node = PathBuf::from(format!("{}p1", looped.0.display()));
    cancel(&stub, &mut disk, Some(1), Some(&node));
}

#[test]
fn a_cancel_leaves_a_partition_inside_an_image_blank_and_detaches_it() {
    let Some(stub) = Stub::new(NEVER) else {
        return;
    };
    if !rustix::process::geteuid().is_root() {
        return skip("loop", "loop devices take root");
    }
    if !partitioned(&stub.image) {
        return;
    }
    let mut disk = open(&stub.image);
    cancel(&stub, &mut disk, Some(1), None);
    assert!(is_detached(&stub.image));
}

#[test]
fn a_cancel_before_the_program_starts_changes_nothing() {
    let Some(stub) = Stub::new(NEVER) else {
        return;
    };
    fs::copy(stub.dir().join("ext4"), &stub.image).expect("copies");
    let before = fs::read(&stub.image).expect("reads");
    let mut disk = open(&stub.image);
    let (plan, job) = (plan(&mut disk, None), job());
    assert_eq!(job.cancel(by()), Cancel::Accepted);
    let end = run(&mut disk, &plan, &mut stub.mkfs(), &job);
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    assert_eq!(end.left, Left::Untouched);
    assert!(before == fs::read(&stub.image).expect("reads"));
}

#[test]
fn a_cancel_at_any_moment_of_a_real_program_is_answered_truly() {
    for (file_system, size) in [
        (FileSystem::Ext4, 64),
        (FileSystem::Xfs, 320),
        (FileSystem::Btrfs, 160),
        (FileSystem::Ntfs, 64),
    ] {
        for at in ["removing signatures", "formatting"] {
            let scratch = Scratch::new();
            let path = scratch.path().join("disk.img");
            let file = fs::File::create(&path).expect("a new file");
            file.set_len(size * MIB).expect("grows");
            let mut disk = open(&path);
            let plan = format_plan(&mut disk, &Wanted::new(file_system)).expect("a plan");
            if Mkfs::default().check(&external(&plan).kind).is_err() {
                skip("tools", &format!("{file_system} cannot be made"));
                continue;
            }
            let job = job();
            let (answer, end) = thread::scope(|scope| {
                let work = scope.spawn(|| run(&mut disk, &plan, &mut Mkfs::default(), &job));
                while job.progress().phase != at && !work.is_finished() {
                    thread::yield_now();
                }
                (job.cancel(by()), work.join().expect("no panic"))
            });
            match answer {
                Cancel::Accepted => {
                    assert!(matches!(end.how, How::Cancelled), "{end:?}");
                    assert_eq!(blkid(&path), [""; 0], "{file_system} at {at}");
                }
                _ => assert!(matches!(end.how, How::Completed), "{answer:?} {end:?}"),
            }
            let again = run(&mut disk, &plan, &mut Mkfs::default(), &self::job());
            assert!(matches!(again.how, How::Completed), "{again:?}");
        }
    }
}

#[test]
fn a_program_that_fails_says_why_and_leaves_nothing() {
    let says = "dd if=ext4 of=$place bs=64k count=16 conv=notrunc status=none
i=0; while [ $i -lt 3000 ]; do echo 'a line of no use, but long enough to fill a pipe'; i=$((i+1)); done
echo 'no room for \u{1b}[31minodes' >&2; exit 3";
    let Some(stub) = Stub::new(says) else {
        return;
    };
    let mut disk = open(&stub.image);
    let plan = plan(&mut disk, None);
    let end = run(&mut disk, &plan, &mut stub.mkfs(), &job());
    let words = words(&end);
    assert!(
        words.starts_with("mkfs.ext4 failed: it ended with code 3: "),
        "{words}"
    );
    assert!(words.ends_with("no room for  [31minodes"), "{words}");
    assert!(words.len() < 1000, "{words}");
    is_blank(&end);
    assert_eq!(blkid(&stub.image), [""; 0]);
}

#[test]
fn a_program_that_somebody_else_kills_has_failed() {
    let dies = "dd if=ext4 of=$place bs=64k count=16 conv=notrunc status=none\nkill -KILL $$";
    let Some(stub) = Stub::new(dies) else {
        return;
    };
    let mut disk = open(&stub.image);
    let plan = plan(&mut disk, None);
    let end = run(&mut disk, &plan, &mut stub.mkfs(), &job());
    assert_eq!(words(&end), "mkfs.ext4 failed: it was killed by signal 9");
    is_blank(&end);
}

#[test]
fn a_child_that_outlives_its_program_is_ended_before_the_look() {
    let leaves = "dd if=ext4 of=$place bs=64k conv=notrunc status=none
cat never & echo $! > started";
    let Some(stub) = Stub::new(leaves) else {
        return;
    };
    let mut disk = open(&stub.image);
    let plan = plan(&mut disk, None);
    let told = stub.told();
    let end = run(&mut disk, &plan, &mut stub.mkfs(), &job());
    assert!(matches!(end.how, How::Completed), "{end:?}");
    let processes = told.processes();
    assert!(processes.iter().all(|one| is_dead(one)), "{processes:?}");
}

#[test]
fn a_program_that_did_nothing_and_says_that_all_is_well_is_not_believed() {
    let Some(stub) = Stub::new("exit 0") else {
        return;
    };
    let mut disk = open(&stub.image);
    let plan = plan(&mut disk, None);
    let end = run(&mut disk, &plan, &mut stub.mkfs(), &job());
    assert!(words(&end).contains("no ext4 is there"), "{end:?}");
}

#[test]
fn a_deadline_ends_a_wait_and_the_program_goes_on_until_it_is_killed() {
    let Some(stub) = Stub::new(NEVER) else {
        return;
    };
    let mut disk = open(&stub.image);
    let plan = plan(&mut disk, None);
    let mut mkfs = stub.mkfs();
    let told = stub.told();
    mkfs.start(&mut disk, external(&plan)).expect("started");
    let processes = told.processes();
    let soon = disk.now().after(Duration::from_millis(20));
    assert_eq!(mkfs.wait(&mut disk, soon, None), Making::Late);
    // Nobody may use the disk while the program has it.
    assert!(disk.settle(Duration::ZERO).is_err());
    assert!(!processes.iter().any(|one| is_dead(one)), "{processes:?}");
    let deadline = disk.now().after(Duration::from_secs(60));
    mkfs.kill(&mut disk, deadline).expect("killed");
    assert!(processes.iter().all(|one| is_dead(one)), "{processes:?}");
    mkfs.kill(&mut disk, deadline).expect("nothing to kill");
    disk.settle(Duration::ZERO).expect("at rest");
}

/// Not a test by itself: runs the stub of the directory that `ESTOP_TEST_STUB` names.
#[test]
#[ignore = "run by the next one"]
fn child() {
    let Some(dir) = std::env::var_os("ESTOP_TEST_STUB").map(PathBuf::from) else {
        return;
    };
    let mut disk = open(&dir.join("disk.img"));
    let plan = plan(&mut disk, None);
    run(&mut disk, &plan, &mut mkfs_in(&dir), &job());
}

#[test]
fn a_program_does_not_outlive_estop() {
    let Some(stub) = Stub::new("echo $$ > started; exec cat never") else {
        return;
    };
    let told = stub.told();
    let mut child = Command::new(std::env::current_exe().expect("this one"))
        .args(["--exact", "child", "--ignored"])
        .env("ESTOP_TEST_STUB", stub.dir())
        .spawn()
        .expect("started");
    let processes = told.processes();
    let program = processes.first().and_then(|one| one.parse().ok());
    let program = program.and_then(Pid::from_raw).expect("a number");
    let pidfd = pidfd_open(program, PidfdFlags::empty()).expect("it runs");
    child.kill().expect("killed");
    child.wait().expect("reaped");
    assert!(is_readable(&pidfd), "it still runs");
    let mut disk = open(&stub.image);
    let plan = plan(&mut disk, None);
    let again = run(&mut disk, &plan, &mut Mkfs::default(), &job());
    assert!(matches!(again.how, How::Completed), "{again:?}");
}

#[test]
fn a_disk_that_somebody_claimed_meanwhile_is_not_written_to() {
    let Some(stub) = Stub::new(NEVER) else {
        return;
    };
    let Some(looped) = Looped::over(&stub.image, &[]) else {
        return;
    };
    let mut disk = open(&looped.0);
    let plan = plan(&mut disk, None);
    let (told, job, mut mkfs) = (stub.told(), job(), stub.mkfs());
    let (end, other) = thread::scope(|scope| {
        let work = scope.spawn(|| run(&mut disk, &plan, &mut mkfs, &job));
        told.processes();
        let other = claim(&looped.0).expect("the stub claims nothing");
        assert_eq!(job.cancel(by()), Cancel::Accepted);
        (work.join().expect("no panic"), other)
    });
    assert!(words(&end).contains("nothing more is written"), "{end:?}");
    assert!(matches!(end.left, Left::PartlyFormatted { .. }), "{end:?}");
    assert_eq!(blkid(&looped.0), ["TYPE=ext4"]);
    assert!(disk.settle(Duration::from_secs(60)).is_err());
    drop(other);
    disk.settle(Duration::from_secs(60)).expect("at rest");
    let wipe = plan.recovery(&mut disk, &end.left).expect("looked at");
    let end = run(&mut disk, &wipe.expect("a wipe"), &mut mkfs, &self::job());
    assert!(matches!(end.how, How::Completed), "{end:?}");
    assert_eq!(blkid(&looped.0), [""; 0]);
}

/// Gives an image a GPT with one partition; a word why not.
fn partitioned(image: &Path) -> bool {
    let script = image.with_file_name("table");
    fs::write(&script, "label: gpt\n, 12MiB\n").expect("written");
    let made = Command::new("sfdisk")
        .arg("--quiet")
        .arg(image)
        .stdin(fs::File::open(script).expect("opens"))
        .status();
    let made = made.is_ok_and(|made| made.success());
    if !made {
        skip("tools", "sfdisk is missing");
    }
    made
}
