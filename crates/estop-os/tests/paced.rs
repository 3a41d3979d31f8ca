//! The simulated disk in real time.

use std::{
    fs,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use estop::{
    By, Cancel, How, Job,
    disk::{Completion, Disk as _, Error, Extent, FullClean, Left, Method, Op, Tag, full_clean},
    journal::Journal as _,
    sim::{Content, Fault},
};
use estop_os::{
    any::AnyDisk,
    paced::{Paced, SimSpec, StateError, Table},
    run::{SharedJournal, Turnstile, Work},
};

const MIB: u64 = 1 << 20;
const MINUTE: Duration = Duration::from_secs(60);

fn spec(word: &str) -> SimSpec {
    SimSpec::parse(word).unwrap_or_else(|error| panic!("{error}"))
}

fn scratch(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _none_yet = fs::remove_file(&path);
    path
}

fn zero(disk: &mut Paced, tag: u32, extent: Extent) {
    disk.submit(Tag(tag), Op::Zero(extent, Method::Overwrite))
        .expect("sent");
    let deadline = disk.now().after(MINUTE);
    assert_eq!(
        disk.complete(deadline, None),
        Completion::Done(Tag(tag), &[])
    );
}

fn read(disk: &mut Paced, extent: Extent) -> Vec<u8> {
    disk.submit(Tag(9), Op::Read(extent)).expect("sent");
    let deadline = disk.now().after(MINUTE);
    match disk.complete(deadline, None) {
        Completion::Done(_, bytes) => bytes.to_vec(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_request_takes_as_long_as_the_model_says() {
    let mut disk = Paced::new(spec("sim:disk,speed=100MB").build());
    let from = Instant::now();
    zero(&mut disk, 1, Extent::new(0, 4 * MIB));
    let took = from.elapsed();
    assert!(took >= Duration::from_millis(41), "{took:?}");
}

#[test]
fn a_request_that_never_ends_is_late_in_real_time_and_a_cancel_ends_the_wait() {
    let mut disk = Paced::new(spec("sim:disk,quirk=stuck@0").build());
    // It sticks once something was written.
    zero(&mut disk, 1, Extent::new(0, 4096));
    disk.submit(Tag(2), Op::Read(Extent::new(0, 4096)))
        .expect("sent");
    let from = Instant::now();
    let soon = disk.now().after(Duration::from_millis(30));
    assert_eq!(disk.complete(soon, None), Completion::Late);
    assert!(from.elapsed() >= Duration::from_millis(30));
    let gate = estop::Gate::<Left>::open();
    gate.begin().expect("not asked");
    thread::scope(|scope| {
        scope.spawn(|| assert_eq!(gate.cancel(By::new("me", "", 0)), Cancel::Accepted));
        let deadline = disk.now().after(MINUTE);
        assert_eq!(disk.complete(deadline, Some(&gate)), Completion::Asked);
    });
    assert!(from.elapsed() < MINUTE / 2);
}

#[test]
fn what_was_flushed_is_there_in_the_next_process_and_the_rest_is_lost() {
    let file = scratch("kept.sim");
    let spec = spec("sim:disk,size=64MiB,name=kept");
    let open = || Paced::kept(spec.build(), &file);
    let mut disk = open().expect("new");
    let identity = disk.identity().expect("known");
    zero(&mut disk, 1, Extent::new(0, MIB));
    let at_bytes = 2 * MIB;
    disk.submit(
        Tag(2),
        Op::Write {
            at_bytes,
            bytes: &[7; 512],
        },
    )
    .expect("sent");
    let deadline = disk.now().after(MINUTE);
    assert_eq!(disk.complete(deadline, None), Completion::Done(Tag(2), &[]));
    disk.flush(deadline).expect("flushed");
    zero(&mut disk, 3, Extent::new(4 * MIB, MIB));
    let second = open();
    assert!(matches!(second, Err(StateError::Locked(_))), "{second:?}");
    drop(disk);

    let mut disk = open().expect("again");
    assert_eq!(disk.identity().expect("known"), identity);
    assert_eq!(read(&mut disk, Extent::new(0, MIB)), vec![0; 1 << 20]);
    assert_eq!(read(&mut disk, Extent::new(2 * MIB, 512)), [7; 512]);
    let lost = read(&mut disk, Extent::new(4 * MIB, 4096));
    assert!(lost.iter().all(|byte| *byte != 0));
    drop(disk);

    let other = Paced::kept(
        SimSpec::parse("sim:disk,size=1GiB").expect("fine").build(),
        &file,
    );
    assert!(
        matches!(other, Err(StateError::Foreign { .. })),
        "{other:?}"
    );
    let whole = fs::read(&file).expect("kept");
    for len in 0..whole.len() {
        fs::write(&file, &whole[..len]).expect("cut");
        // A cut between two pieces is not seen; the rename does not leave one.
        match open() {
            Ok(_) | Err(StateError::Foreign { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn the_words_of_a_command_line_make_the_model() {
    let plain = spec("sim:disk");
    assert_eq!(plain.model.size_bytes, 4 << 30);
    assert_eq!(plain.model.bytes_per_s, 1_000_000_000);
    assert_eq!(
        (plain.model.content, plain.table),
        (Content::Old, Table::None)
    );
    let all = spec(
        "sim:disk,size=2GiB,speed=200MB,sector=4096,name=x,content=zeros,\
         quirk=bad@1GiB+4KiB,quirk=bad@0+8192,quirk=forgets@1GiB,quirk=gone@100MiB",
    );
    let model = all.model;
    assert_eq!(
        (model.size_bytes, model.bytes_per_s),
        (2 << 30, 200_000_000)
    );
    assert_eq!((model.sector_bytes, model.name.as_str()), (4096, "sim:x"));
    assert_eq!(model.content, Content::Zeros);
    assert_eq!(
        model.bad,
        [Extent::new(1 << 30, 4096), Extent::new(0, 8192)]
    );
    assert_eq!(model.forgets_from_bytes, Some(1 << 30));
    assert_eq!(model.breaks_after_bytes, Some((100 << 20, Fault::Gone)));
    assert!(SimSpec::is_one("sim:disk") && SimSpec::is_one("sim:disk,name=x"));
    assert!(!SimSpec::is_one("/dev/sda") && !SimSpec::is_one("sim:diskette"));
    let names = ["a", "b"].map(|name| {
        let mut disk = spec(&format!("sim:disk,name={name}")).build();
        estop::disk::Disk::identity(&mut disk).expect("known").key()
    });
    assert_ne!(names[0], names[1]);
}

#[test]
fn what_makes_no_model_says_why() {
    let bad = [
        ("/dev/sda", "begins with"),
        ("sim:disk,colour=red", "`colour`"),
        ("sim:disk,size=4 GiB", "a size is such as"),
        ("sim:disk,size=", "a size is such as"),
        ("sim:disk,size=99999999TiB", "a size is such as"),
        ("sim:disk,size=1000000", "at least"),
        ("sim:disk,size=2097152,sector=520", "512 or 4096"),
        ("sim:disk,speed=0", "never ends"),
        ("sim:disk,content=new", "old, zeros or gpt"),
        ("sim:disk,quirk=haunted", "slow, bad@"),
        ("sim:disk,quirk=bad@5", "START+LENGTH"),
        ("sim:disk,quirk=bad@5+512", "whole sectors"),
        ("sim:disk,quirk=bad@4GiB+512", "inside the disk"),
        ("sim:disk,quirk=stuck", "a size is such as"),
        ("sim:disk,quirk=stuck@1MB,quirk=gone@1MB", "once"),
    ];
    for (word, why) in bad {
        let error = SimSpec::parse(word).expect_err(word).to_string();
        assert!(error.contains(why), "{error}");
        assert!(error.starts_with(word), "{error}");
    }
}

#[test]
fn another_reader_finds_two_partitions_in_a_simulated_gpt() {
    let sfdisk = std::process::Command::new("sfdisk")
        .arg("--version")
        .output();
    if sfdisk.is_err() {
        let required = std::env::var("ESTOP_REQUIRE").unwrap_or_default();
        assert!(
            !required.split(',').any(|one| one == "tools"),
            "sfdisk is required"
        );
        println!("skipped: sfdisk is not installed");
        return;
    }
    let mut disk = Paced::new(spec("sim:disk,size=64MiB,content=gpt").build());
    let file = scratch("gpt.img");
    let whole = (0..16).flat_map(|piece| read(&mut disk, Extent::new(piece * 4 * MIB, 4 * MIB)));
    fs::write(&file, whole.collect::<Vec<_>>()).expect("an image");
    let sfdisk = |argument: &str| {
        let output = std::process::Command::new("sfdisk")
            .arg(argument)
            .arg(&file)
            .output();
        let output = output.expect("sfdisk");
        let both = [output.stdout, output.stderr].concat();
        String::from_utf8_lossy(&both).into_owned()
    };
    let verified = sfdisk("--verify");
    assert!(verified.contains("No errors detected"), "{verified}");
    let dump = sfdisk("--dump");
    assert!(dump.contains("label: gpt"), "{dump}");
    assert_eq!(
        dump.matches("0FC63DAF-8483-4772-8E79-3D69D8477DE4").count(),
        2,
        "{dump}"
    );
    fs::remove_file(&file).expect("removed");
}

#[test]
fn after_a_cancel_the_same_disk_takes_the_next_job_without_being_opened_again() {
    let disk = AnyDisk::simulated(&spec("sim:disk,size=32MiB,speed=20MB"), None).expect("made");
    let log = SharedJournal::new(estop::sim::Journal::default());
    let turnstile = Turnstile::new(disk);
    let clean = |disk: &mut AnyDisk, job: &Job<Left>, log: &mut dyn estop::journal::Journal| {
        let plan = FullClean {
            identity: disk.identity().expect("known"),
            method: Method::Overwrite,
            first: vec![Extent::new(0, MIB)],
            from_bytes: 0,
            except: Vec::new(),
        };
        full_clean(disk, job, log, &plan)
    };
    let intent = estop::journal::Intent {
        operation: "clean --full".to_owned(),
        owner: "me".to_owned(),
        device: "sim:disk".to_owned(),
        identity: String::new(),
        plan: String::new(),
    };
    let mut ids = [(); 2].map(|()| log.clone().enqueue(&intent).expect("on record"));
    ids.sort_unstable();
    let [first, second] = ids.map(|id| Job::cancellable(id, "me", "sim:disk"));
    turnstile.start([
        Work::new(&first, &log, clean),
        Work::new(&second, &log, clean),
    ]);
    // Not before it has begun: then it would be cancelled in the queue.
    while first.progress().done == 0 {
        thread::yield_now();
    }
    let from = Instant::now();
    assert_eq!(first.cancel(By::new("me", "enough", 0)), Cancel::Accepted);
    let end = first.wait();
    let took = from.elapsed();
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    assert!(matches!(end.left, Left::ZeroedTo { .. }), "{end:?}");
    assert!(took < Duration::from_secs(2), "{took:?}");
    let end = second.wait();
    assert!(matches!(end.how, How::Completed), "{end:?}");
    assert_eq!(end.left, Left::Zeroed { except: vec![] });
    assert!(!matches!(
        end.how,
        How::Failed(estop::Error::Disk(Error::Gone))
    ));
}
