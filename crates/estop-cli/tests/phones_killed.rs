//! kill -9 in the middle of a sync and of a push of many files, at several moments, and the same command
//! again: what is finished is not sent anew, and nothing is lost.

mod support;

use std::{
    fs::{self, File},
    mem::MaybeUninit,
    path::{Path, PathBuf},
    time::{Duration, UNIX_EPOCH},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::inotify::{self, CreateFlags, Reader, WatchFlags},
    process::Signal,
};
use support::{Estop, Ran, blocks, read};

/// Four files of 4 MiB at 4 MB/s: a second for each on any computer.
const NAMES: [&str; 4] = ["a", "b", "c", "d"];
const MIB: usize = 4;
const FILE_BYTES: u64 = (MIB as u64) << 20;

/// Models, and so far it has come when it is killed: in the first file, and in others. The first keeps
/// dates, the other tells none in its lists.
const KILLED: [(&str, &[u64]); 2] = [
    ("aosp", &[1 << 20, 6 << 20, 13 << 20]),
    ("qemu", &[6 << 20]),
];

fn four(estop: &Estop) {
    let bytes = blocks(MIB, 3);
    fs::create_dir(estop.path("src")).expect("makes");
    for (name, at) in NAMES.iter().zip(1_700_000_000..) {
        dated(&estop.path("src").join(name), &bytes, at);
    }
}

fn dated(path: &Path, bytes: &[u8], at_s: u64) {
    fs::write(path, bytes).expect("writes");
    let file = File::options().write(true).open(path).expect("opens");
    let at = UNIX_EPOCH + Duration::from_secs(at_s);
    file.set_modified(at).expect("dates");
}

/// Starts it, and kills it when it has come so far.
fn killed(estop: &Estop, command: &str, at_bytes: u64) {
    let mut run = estop.start(&format!("--json {command}"));
    run.wait_for_event(|event| {
        event["event"] == "progress" && event["done_bytes"].as_u64() > Some(at_bytes)
    });
    run.signal(Signal::KILL);
    run.end().exits(-1);
}

/// How many files a sync is to copy.
fn copies(ran: &Ran) -> usize {
    let events = ran.events();
    let plan = events.iter().find(|event| event["event"] == "sync");
    let actions = plan.expect("a plan")["actions"].as_array().expect("a list");
    let is_copy = |one: &&serde_json::Value| one["action"] == "copy" || one["action"] == "replace";
    actions.iter().filter(is_copy).count()
}

/// How many files of this length are in a folder.
fn whole(dir: &Path) -> usize {
    let all = NAMES.iter().map(|name| dir.join(name).metadata());
    all.filter(|meta| meta.as_ref().is_ok_and(|meta| meta.len() == FILE_BYTES))
        .count()
}

#[test]
fn in_a_sync_to_the_phone_what_is_whole_there_is_not_sent_again() {
    for (model, moments) in KILLED {
        for &at_bytes in moments {
            let estop = Estop::new();
            four(&estop);
            let sync = format!("sync src sim:phone,model={model},speed=4MB:/Sync");
            killed(&estop, &sync, at_bytes);
            let there = estop.path(&format!("state/sim/phone-{model}/Sync"));
            let finished = whole(&there);
            estop.run("jobs").exits(0).says("CUT SHORT");
            let again = estop.run(&format!("--json {sync}")).exits(0);
            assert_eq!(copies(&again), NAMES.len() - finished, "{model} {at_bytes}");
            for name in NAMES {
                assert_eq!(read(&there.join(name)), blocks(MIB, 3), "{model} {name}");
            }
            assert_eq!(fs::read_dir(&there).expect("lists").count(), NAMES.len());
            estop.run("jobs").exits(0).says("Nothing is unfinished");
            let once_more = estop.run(&format!("--json {sync}")).exits(0);
            assert_eq!(copies(&once_more), 0, "{model}");
        }
    }
}

#[test]
fn in_a_sync_from_the_phone_what_has_come_is_not_received_again() {
    for (model, moments) in KILLED {
        for &at_bytes in moments {
            let estop = Estop::new();
            four(&estop);
            let phone = format!("sim:phone,model={model}");
            estop.run(&format!("sync src {phone},brisk:/Sync")).exits(0);
            let sync = format!("sync {phone},speed=4MB:/Sync dst");
            killed(&estop, &sync, at_bytes);
            let come = NAMES.iter().map(|name| {
                let part = estop.path(&format!("dst/{name}.part")).metadata();
                let is = estop.path(&format!("dst/{name}")).metadata();
                part.or(is).map_or(0, |meta| meta.len())
            });
            let come = come.sum::<u64>();
            assert!(come >= at_bytes, "{come}");
            let again = estop.run(&format!("--json {sync}")).exits(0);
            let events = again.events();
            let ended = events.iter().find(|event| event["event"] == "ended");
            let received = ended.and_then(|ended| ended["left"]["bytes"].as_u64());
            // Of each part the last MiB is received again.
            let most = 4 * FILE_BYTES - come + (4 << 20);
            assert!(
                received.is_some_and(|bytes| bytes <= most),
                "{received:?} {most}"
            );
            for name in NAMES {
                assert_eq!(
                    read(&estop.path("dst").join(name)),
                    blocks(MIB, 3),
                    "{name}"
                );
            }
            estop.run("jobs").exits(0).says("Nothing is unfinished");
            let once_more = estop.run(&format!("--json {sync}")).exits(0);
            assert_eq!(copies(&once_more), 0, "{model}");
        }
    }
}

#[test]
fn on_a_phone_that_outlives_the_command_it_is_the_same() {
    let estop = Estop::new();
    four(&estop);
    fs::create_dir(estop.path("phone")).expect("makes");
    // Not brisk: it takes a second for each file.
    let mut served = estop.start("sim phone --model umtp --dir phone --ptpip 127.0.0.1:0 --json");
    let serving = served.wait_for_event(|event| event["event"] == "serving");
    let url = serving["url"].as_str().expect("an address").to_owned();
    for at_bytes in [1, FILE_BYTES] {
        let sync = format!("sync src {url}:/Sync{at_bytes}");
        let there = estop.path(&format!("phone/Sync{at_bytes}"));
        let is = blocks(MIB, 3);
        dated(&estop.path("src/a"), &is, 1_700_000_000);
        killed(&estop, &sync, at_bytes);
        estop.run(&sync).exits(0);
        for name in NAMES {
            assert_eq!(read(&there.join(name)), is, "{name}");
        }
        estop.run("jobs").exits(0).says("Nothing is unfinished");
        // The same in a replace.
        let bytes = blocks(MIB, 5);
        dated(&estop.path("src/a"), &bytes, 1_700_009_000);
        killed(&estop, &sync, 1);
        assert!([&is, &bytes].contains(&&read(&there.join("a"))), "neither");
        estop.run(&sync).exits(0);
        assert_eq!(read(&there.join("a")), bytes);
        assert_eq!(fs::read_dir(&there).expect("lists").count(), NAMES.len());
    }
    served.signal(Signal::INT);
    served.end().exits(0);
}

#[test]
fn in_a_push_of_many_files_what_is_whole_is_not_sent_again() {
    const FILES: usize = 400;
    for at_bytes in [1, 1 << 20, 2 << 20] {
        let estop = Estop::new();
        fs::create_dir(estop.path("many")).expect("makes");
        for number in 0..FILES {
            let name = format!("many/{number:04}.bin");
            fs::write(estop.path(&name), vec![7; 10_000]).expect("writes");
        }
        let phone = "sim:phone,speed=1MB:/DCIM";
        killed(&estop, &format!("push many {phone}"), at_bytes);
        let there = estop.path("state/sim/phone-aosp/DCIM/many");
        let lengths = || {
            let all = fs::read_dir(&there).expect("lists");
            all.map(|entry| entry.expect("an entry").metadata().expect("looks").len())
        };
        let finished = lengths().filter(|len| *len == 10_000).count();
        assert!((1..FILES).contains(&finished), "{finished}");
        estop.run("jobs").exits(0).says("CUT SHORT");
        let again = estop
            .run(&format!("--json push --resume many {phone}"))
            .exits(0);
        let events = again.events();
        let mut ended = events.iter().filter(|event| event["event"] == "ended");
        let push = ended.next_back().expect("an end");
        assert_eq!(push["files"], FILES - finished, "{push}");
        assert!(lengths().all(|len| len == 10_000));
        assert_eq!(lengths().count(), FILES);
        estop.run("jobs").exits(0).says("Nothing is unfinished");
    }
}

/// What tells of the names in a folder.
struct Watch {
    fd: rustix::fd::OwnedFd,
}

impl Watch {
    fn of(dir: &Path) -> Self {
        let fd = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).expect("watches");
        let what = WatchFlags::CREATE | WatchFlags::MOVED_TO | WatchFlags::DELETE;
        inotify::add_watch(&fd, dir, what).expect("watches");
        Self { fd }
    }

    /// Waits until a name comes to be there, or goes, so often; it is a limit only.
    fn wait_for(&self, name: &str) {
        let limit = Timespec {
            tv_sec: 60,
            tv_nsec: 0,
        };
        loop {
            let mut fds = [PollFd::new(&self.fd, PollFlags::IN)];
            assert_eq!(poll(&mut fds, Some(&limit)).expect("polls"), 1, "no {name}");
            let mut buffer = [MaybeUninit::uninit(); 4096];
            let mut reader = Reader::new(&self.fd, &mut buffer);
            while let Ok(event) = reader.next() {
                if event
                    .file_name()
                    .is_some_and(|is| is.to_bytes() == name.as_bytes())
                {
                    return;
                }
            }
        }
    }
}

/// Killed as soon as one name has come, or gone, in the exchange of two files.
#[test]
fn in_a_replace_neither_file_is_lost_and_recover_puts_the_names_right() {
    let (old, new) = (vec![1; 300], vec![2; 500]);
    for moments in [
        &["a.estop-new"][..],
        &["a.estop-new", "a.estop-old"],
        &["a.estop-new", "a.estop-old", "a"],
        &["a.estop-new", "a.estop-old", "a", "a.estop-old"],
    ] {
        for command in ["sync src", "push --on-exists replace -T src/a"] {
            let estop = Estop::new();
            fs::create_dir(estop.path("src")).expect("makes");
            dated(&estop.path("src/a"), &old, 1_700_000_000);
            estop.run("sync src sim:phone,brisk:/Sync").exits(0);
            dated(&estop.path("src/a"), &new, 1_700_001_000);
            let there = estop.path("state/sim/phone-aosp/Sync");
            let to = if command.starts_with("sync") {
                "/Sync"
            } else {
                "/Sync/a"
            };
            // A tenth of a second for each of its commands.
            let command = format!("{command} sim:phone,speed=1KB:{to}");
            let watch = Watch::of(&there);
            let run = estop.start(&command);
            moments.iter().for_each(|name| watch.wait_for(name));
            run.signal(Signal::KILL);
            run.end().exits(-1);
            let lies = |name: &str| fs::read(there.join(name)).unwrap_or_default();
            let all = ["a", "a.estop-old", "a.estop-new"].map(lies);
            assert!(all.contains(&old) || all.contains(&new), "{moments:?}");
            // Something else is done to the phone meanwhile: it is not forgotten.
            estop.run("mkdir sim:phone,brisk:/Other").exits(0);
            let recover = estop.run("recover sim:phone,brisk --yes");
            assert_eq!(recover.code, 0, "{moments:?} {command}: {recover:#?}");
            if lies("a") != new {
                estop.run("sync src sim:phone,brisk:/Sync").exits(0);
            }
            assert_eq!(lies("a"), new, "{moments:?} {command}");
            assert_eq!(names(&there), [PathBuf::from("a")], "{moments:?}");
        }
    }
}

fn names(dir: &Path) -> Vec<PathBuf> {
    let all = fs::read_dir(dir).expect("lists");
    all.map(|entry| entry.expect("an entry").file_name().into())
        .collect()
}
