//! Loop devices: what only a real block device of the kernel shows.

mod loop_disk;
mod looped;
mod scratch;

use std::{
    fs,
    process::Command,
    time::{Duration, Instant},
};

use estop::{
    By, Cancel, Gate, How, Job,
    disk::{Completion, Disk as _, Error, Extent, FullClean, Left, Method, Op, Tag, full_clean},
    sim::Journal,
};
use estop_os::block::{Access, BlockDisk, Engine, OpenError, Opening};
use loop_disk::{Loop, missing, no_loop, run};

const MIB: u64 = 1 << 20;
const MINUTE: Duration = Duration::from_secs(60);

fn done(disk: &mut BlockDisk) -> Vec<u8> {
    let deadline = disk.now().after(MINUTE);
    match disk.complete(deadline, None) {
        Completion::Done(_, bytes) => bytes.to_vec(),
        other => panic!("{other:?}"),
    }
}

fn plan(disk: &mut BlockDisk, method: Method) -> FullClean {
    FullClean {
        identity: disk.identity().expect("known"),
        method,
        first: vec![Extent::new(0, MIB)],
        from_bytes: 0,
        except: Vec::new(),
    }
}

#[test]
fn a_full_clean_by_either_engine_and_every_method_leaves_zeros_on_both_sector_sizes() {
    if no_loop() {
        return;
    }
    for sector in ["512", "4096"] {
        for engine in [Engine::Ring, Engine::Threads] {
            for method in [Method::Overwrite, Method::ZeroRange, Method::Discard] {
                let device = Loop::new(16 * MIB, &["--direct-io=on", "-b", sector]);
                let mut disk = device.opening().engine(engine).open().expect("opened");
                let geometry = disk.geometry();
                assert_eq!(geometry.size_bytes, 16 * MIB);
                assert_eq!(geometry.sector_bytes.to_string(), sector);
                assert!(disk.is_direct());
                let plan = plan(&mut disk, method);
                let job = Job::cancellable(1, "me", &device.device);
                let work = |job: &Job<Left>, log: &mut dyn estop::journal::Journal| {
                    full_clean(&mut disk, job, log, &plan)
                };
                let end = job.run(&mut Journal::default(), work);
                assert!(
                    matches!(end.how, How::Completed),
                    "{method:?} {engine:?}: {end:?}"
                );
                assert_eq!(end.left, Left::Zeroed { except: vec![] });
                drop(disk);
                let zeros = vec![0; 16 << 20];
                assert!(fs::read(&device.device).expect("read back") == zeros);
            }
        }
    }
}

#[test]
fn half_a_sector_of_4096_bytes_is_refused() {
    if no_loop() {
        return;
    }
    let device = Loop::new(MIB, &["-b", "4096"]);
    let mut disk = device.opening().open().expect("opened");
    let refused = disk.submit(Tag(1), Op::Read(Extent::new(512, 4096)));
    assert!(matches!(refused, Err(Error::Refused { .. })), "{refused:?}");
    disk.submit(Tag(1), Op::Read(Extent::new(4096, 4096)))
        .expect("sent");
    assert_eq!(done(&mut disk), [0x55; 4096]);
}

#[test]
fn a_disk_in_use_is_not_opened_and_an_opened_one_is_not_mounted() {
    if no_loop() {
        return;
    }
    let device = Loop::new(16 * MIB, &[]);
    run("mkfs.ext4", &["-q", &device.device]);
    let point = device.backing.with_extension("mnt");
    fs::create_dir(&point).expect("a mount point");
    let point_name = point.to_str().expect("plain").to_owned();
    run("mount", &[&device.device, &point_name]);
    let mounted = device.opening().open();
    let reading = device.opening().access(Access::ReadOnly).open();
    run("umount", &[&point_name]);
    assert!(matches!(mounted, Err(OpenError::InUse(_))), "{mounted:?}");
    reading.expect("reading disturbs nobody");

    let disk = device.opening().open().expect("opened");
    let mount = Command::new("mount")
        .args([&device.device, &point_name])
        .output();
    assert!(!mount.expect("mount").status.success());
    let second = device.opening().open();
    assert!(matches!(second, Err(OpenError::InUse(_))), "{second:?}");
    drop(disk);
    // The claim is given back in the drop itself.
    run("mount", &[&device.device, &point_name]);
    run("umount", &[&point_name]);
    fs::remove_dir(&point).expect("removed");
}

#[test]
fn the_lock_of_another_program_is_respected_and_waited_for() {
    if no_loop() {
        return;
    }
    let device = Loop::new(MIB, &[]);
    let other = fs::File::open(&device.device).expect("opened");
    rustix::fs::flock(&other, rustix::fs::FlockOperation::LockShared).expect("locked");
    let refused = device.opening().open();
    assert!(matches!(refused, Err(OpenError::Locked(_))), "{refused:?}");
    std::thread::scope(|scope| {
        scope.spawn(|| drop(other));
        device
            .opening()
            .patience(MINUTE)
            .open()
            .expect("opened after the lock was gone");
    });
}

#[test]
fn a_write_protected_device_is_refused_though_the_open_succeeds() {
    if no_loop() {
        return;
    }
    let device = Loop::new(MIB, &["--read-only"]);
    let refused = device.opening().open();
    assert!(
        matches!(refused, Err(OpenError::WriteProtected(_))),
        "{refused:?}"
    );
    let mut disk = device
        .opening()
        .access(Access::ReadOnly)
        .open()
        .expect("to be read");
    disk.submit(Tag(1), Op::Read(Extent::new(0, 512)))
        .expect("sent");
    assert_eq!(done(&mut disk), [0x55; 512]);
}

#[test]
fn a_device_without_a_medium_is_missing_one() {
    if no_loop() {
        return;
    }
    let device = Loop::new(0, &[]);
    let refused = device.opening().open();
    assert!(
        matches!(&refused, Err(OpenError::Missing(what)) if what.contains("medium")),
        "{refused:?}"
    );
}

#[test]
fn a_device_that_becomes_write_protected_says_so() {
    if no_loop() {
        return;
    }
    for engine in [Engine::Ring, Engine::Threads] {
        let device = Loop::new(MIB, &[]);
        let mut disk = device.opening().engine(engine).open().expect("opened");
        run("blockdev", &["--setro", &device.device]);
        disk.submit(Tag(1), Op::Zero(Extent::new(0, 4096), Method::Overwrite))
            .expect("sent");
        let deadline = disk.now().after(MINUTE);
        let answer = disk.complete(deadline, None);
        assert_eq!(answer, Completion::Failed(Tag(1), Error::ReadOnly));
        run("blockdev", &["--setrw", &device.device]);
    }
}

#[test]
fn announced_partitions_are_those_that_the_kernel_has() {
    if no_loop() {
        return;
    }
    let device = Loop::new(16 * MIB, &[]);
    let mut disk = device.opening().open().expect("opened");
    let part = |number, start, len| (number, Extent::new(start * MIB, len * MIB));
    disk.announce(&[part(1, 1, 4), part(2, 5, 2)])
        .expect("announced");
    assert_eq!(device.partitions(), [(1, 2048, 8192), (2, 10_240, 4096)]);
    let node = device.sysfs().join(format!(
        "{}p1",
        device.sysfs().file_name().expect("a name").display()
    ));
    let first = fs::read_to_string(node.join("dev")).expect("a number");

    disk.announce(&[part(1, 1, 4), part(2, 6, 2), part(5, 9, 1)])
        .expect("announced");
    assert_eq!(
        device.partitions(),
        [(1, 2048, 8192), (2, 12_288, 4096), (5, 18_432, 2048)]
    );
    // What is the same was left alone.
    assert_eq!(
        fs::read_to_string(node.join("dev")).expect("a number"),
        first
    );

    disk.announce(&[]).expect("announced");
    assert_eq!(device.partitions(), []);
    // What does not fit is no failure: the table is what counts.
    disk.announce(&[part(1, 1, 400)]).expect("soft");
}

#[test]
fn a_partition_in_use_is_named() {
    if no_loop() {
        return;
    }
    let device = Loop::new(16 * MIB, &[]);
    let mut disk = device.opening().open().expect("opened");
    disk.announce(&[(1, Extent::new(MIB, 4 * MIB))])
        .expect("announced");
    let name = format!("{}p1", device.device);
    let Ok(holder) = fs::File::open(&name) else {
        disk.announce(&[]).expect("announced");
        missing("no device nodes of partitions here");
        return;
    };
    let refused = disk.announce(&[]).expect_err("in use");
    let Error::Refused { why, .. } = &refused else {
        panic!("{refused:?}")
    };
    assert!(why.contains("partition 1 is in use"), "{why}");
    drop(holder);
    disk.announce(&[]).expect("announced");
    assert_eq!(device.partitions(), []);
}

#[test]
fn a_loop_device_is_known_by_its_file_and_another_file_is_another_disk() {
    if no_loop() {
        return;
    }
    let mut device = Loop::new(MIB, &[]);
    let identity = |device: &Loop| {
        let mut disk = device.opening().open().expect("opened");
        disk.identity().expect("known")
    };
    let before = identity(&device);
    run("losetup", &["-d", &device.device]);
    let backing = device.backing.to_str().expect("plain");
    device.device = run("losetup", &["--find", "--show", backing]);
    assert_eq!(identity(&device), before);
    let other = identity(&Loop::new(MIB, &[]));
    assert_ne!(before.key(), other.key());
}

#[test]
fn what_the_backing_file_has_not_any_more_is_a_medium_error_and_the_rest_reads() {
    if no_loop() {
        return;
    }
    for engine in [Engine::Ring, Engine::Threads] {
        let device = Loop::new(MIB, &["--direct-io=on"]);
        let mut disk = device.opening().engine(engine).open().expect("opened");
        let backing = fs::File::options()
            .write(true)
            .open(&device.backing)
            .expect("opened");
        backing.set_len(MIB / 2).expect("truncated");
        let extent = Extent::new(MIB / 2, 65_536);
        disk.submit(Tag(1), Op::Read(extent)).expect("sent");
        let deadline = disk.now().after(MINUTE);
        let error = Error::Medium { extent, code: 5 };
        assert_eq!(
            disk.complete(deadline, None),
            Completion::Failed(Tag(1), error)
        );
        disk.submit(Tag(2), Op::Read(Extent::new(0, 65_536)))
            .expect("sent");
        assert!(done(&mut disk) == [0x55; 65_536]);
        // A device without any bytes left is one that the system has dropped.
        backing.set_len(0).expect("truncated");
        run("losetup", &["-c", &device.device]);
        disk.submit(Tag(3), Op::Zero(Extent::new(0, 4096), Method::Overwrite))
            .expect("sent");
        assert_eq!(
            disk.complete(deadline, None),
            Completion::Failed(Tag(3), Error::Gone)
        );
        assert_eq!(disk.identity(), Err(Error::Gone));
    }
}

/// A file system that is frozen: writes to its files do not return until it thaws.
struct Frozen<'a>(&'a str);

impl<'a> Frozen<'a> {
    fn new(point: &'a str) -> Self {
        run("fsfreeze", &["-f", point]);
        Self(point)
    }
}

impl Drop for Frozen<'_> {
    fn drop(&mut self) {
        let _thawed = Command::new("fsfreeze").args(["-u", self.0]).status();
    }
}

#[test]
fn a_device_that_is_really_stuck_ends_no_later_than_the_deadline_and_a_cancel_at_once() {
    if no_loop() {
        return;
    }
    let device = Loop::new(64 * MIB, &[]);
    run("mkfs.ext4", &["-q", &device.device]);
    let point = device.backing.with_extension("mnt");
    fs::create_dir(&point).expect("a mount point");
    let point_name = point.to_str().expect("plain").to_owned();
    run("mount", &[&device.device, &point_name]);
    for engine in [Engine::Ring, Engine::Threads] {
        let image = point.join(format!("{engine:?}.img"));
        fs::write(&image, vec![0x55; 1 << 20]).expect("an image");
        let mut disk = Opening::new(&image).engine(engine).open().expect("opened");
        let zeros = Op::Zero(Extent::new(0, 65_536), Method::Overwrite);
        let frozen = Frozen::new(&point_name);
        let from = Instant::now();
        disk.submit(Tag(1), zeros).expect("sent");
        let soon = disk.now().after(Duration::from_millis(50));
        assert_eq!(disk.complete(soon, None), Completion::Late);
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        std::thread::scope(|scope| {
            scope.spawn(|| assert_eq!(gate.cancel(By::new("me", "", 0)), Cancel::Accepted));
            let deadline = disk.now().after(MINUTE);
            assert_eq!(disk.complete(deadline, Some(&gate)), Completion::Asked);
        });
        assert!(from.elapsed() < MINUTE / 2);
        drop(frozen);
        // What was in flight was never thrown away.
        assert!(done(&mut disk).is_empty());

        let frozen = Frozen::new(&point_name);
        disk.submit(Tag(2), zeros).expect("sent");
        let soon = disk.now().after(Duration::from_millis(50));
        assert_eq!(disk.complete(soon, None), Completion::Late);
        let from = Instant::now();
        drop(disk);
        assert!(from.elapsed() < MINUTE / 2, "a drop waits for nothing");
        let locked = Opening::new(&image).patience(Duration::ZERO).open();
        assert!(
            matches!(locked, Err(OpenError::Locked(_))),
            "the claim is held: {locked:?}"
        );
        drop(frozen);
        Opening::new(&image)
            .patience(MINUTE)
            .open()
            .expect("given back when it thawed");
    }
    // The last of the stuck requests may have its file for an instant longer.
    let from = Instant::now();
    while !Command::new("umount")
        .arg(&point_name)
        .status()
        .expect("umount")
        .success()
    {
        assert!(from.elapsed() < MINUTE, "{point_name} stays busy");
    }
    fs::remove_dir(&point).expect("removed");
}
