//! Phones that know of a new object later than they say, that guess its handle, or that call it
//! something else; and names that a phone cannot tell.

use std::time::Duration;

use estop::{
    By, Gate, How, Job,
    mtp::{
        Change, Entry, Error, File, Left, List, Mode, Place, Push, Send, Session, Source, Taken,
        change, code::Format, list, push, wire::OverUsb,
    },
    sim::{
        Journal,
        phone::{Bytes, Firmware, Found, Model, Phone, generated},
    },
};

type Opened = Session<OverUsb<Phone>>;

const LEN: u64 = 3 << 20;

const SEED: u64 = 5;

/// QEMU's device, that finds what it made so much later.
fn late(ms: u64) -> Model {
    Model {
        known_after: Duration::from_millis(ms),
        ..Model::of(Firmware::Qemu)
    }
}

/// A session with a phone that has these files.
fn opened(model: Model, files: &[&str]) -> (Opened, u32) {
    let storage = model.storages[0].id;
    let mut phone = Phone::new(model);
    for name in files {
        phone.put(storage, name, Bytes::These(b"old".to_vec()));
    }
    (Session::open(OverUsb::new(phone)).expect("opens"), storage)
}

fn place(storage: u32, path: &str) -> Place {
    let mut folders = path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let name = folders.pop().expect("a name");
    Place {
        storage,
        folders,
        name,
    }
}

/// A generated file; it asks to stop once it is beyond a byte.
struct Feed<'a> {
    at: u64,
    asks: Option<(u64, &'a Job<Left>)>,
}

impl Source for Feed<'_> {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        self.at = 0;
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
        generated(SEED, self.at, buffer);
        self.at += buffer.len() as u64;
        if let Some((beyond, job)) = self.asks
            && self.at > beyond
        {
            job.cancel(By::new("me", "enough", 0));
        }
        Taken::Bytes(buffer.len())
    }
}

/// How it ended, in words where it failed; and what it left.
fn pushes(
    session: &mut Opened,
    storage: u32,
    (folders, files): (&[&str], &[&str]),
    asks: Option<u64>,
) -> (Result<(), String>, Left) {
    let job = Job::cancellable(1, "me", "sim");
    let file = |path: &&str| File {
        to: place(storage, path),
        size_bytes: LEN,
        format: Format::UNDEFINED,
        modified: None,
    };
    let plan = Push {
        folders: folders.iter().map(|path| place(storage, path)).collect(),
        send: Send {
            files: files.iter().map(file).collect(),
        },
        replaces: Default::default(),
        mode: Mode::Throughput,
    };
    let mut feed = Feed {
        at: 0,
        asks: asks.map(|beyond| (beyond, &job)),
    };
    let end = job.run(&mut Journal::default(), |job, log| {
        push(session, &mut feed, job, log, &plan)
    });
    let how = match &end.how {
        How::Completed => Ok(()),
        How::Cancelled => Err("cancelled".to_owned()),
        How::Failed(error) => Err(error.to_string()),
    };
    (how, end.left.clone())
}

fn lists(session: &mut Opened, storage: u32) -> Vec<Entry> {
    let job = Job::cancellable(3, "me", "sim");
    let mut entries = Vec::new();
    let mut sink = |entry: Entry| {
        entries.push(entry);
        Ok(())
    };
    let plan = List {
        folder: place(storage, ""),
    };
    let outcome = list(session, &mut sink, &job, &plan);
    assert!(outcome.result.is_ok(), "{outcome:?}");
    entries
}

/// The object at a path, if it is whole and has the bytes that were sent.
fn whole(session: &Opened, storage: u32, path: &str) -> Option<Found> {
    let truth = session.wire().usb().truth();
    let bytes = Bytes::Generated {
        seed: SEED,
        len: LEN,
    };
    let is_it = truth.first_difference(storage, path, &bytes).is_none();
    truth
        .at(storage, path)
        .filter(|found| is_it && found.is_whole)
}

#[test]
fn what_is_found_later_is_waited_for() {
    // By its handle; after that has been given up, by its name; and hardly in time.
    for ms in [1, 40, 900, 1500, 4500] {
        let (mut session, storage) = opened(late(ms), &["other.bin"]);
        let generation = session.generation();
        let paths = (&["a", "a/b"][..], &["a/b/one.bin", "two.bin"][..]);
        let (how, left) = pushes(&mut session, storage, paths, None);
        assert_eq!(how, Ok(()), "{ms} ms");
        assert_eq!(left, Left::Done { objects: 4 });
        for path in ["a/b/one.bin", "two.bin"] {
            assert!(whole(&session, storage, path).is_some(), "{path}");
        }
        assert_eq!(session.generation(), generation);
        let job = Job::cancellable(2, "me", "sim");
        let plan = Change::MakeFolder {
            at: place(storage, "c"),
        };
        let end = job.run(&mut Journal::default(), |job, log| {
            change(&mut session, job, log, &plan)
        });
        assert!(matches!(end.how, How::Completed), "{end:?}");
    }
}

#[test]
fn a_folder_that_never_shows_is_not_called_made() {
    let (mut session, storage) = opened(late(3_600_000), &[]);
    let (how, left) = pushes(&mut session, storage, (&["a"], &[]), None);
    let why = how.expect_err("it is not there");
    assert!(why.ends_with("/a is not there"), "{why}");
    assert_eq!(left, Left::Untouched);
}

#[test]
fn of_a_file_that_was_cancelled_nothing_stays_though_the_phone_finds_it_later() {
    for ms in [1, 40, 200] {
        for asks in [0, LEN / 2] {
            let (mut session, storage) = opened(late(ms), &["other.bin"]);
            let paths = (&[][..], &["one.bin"][..]);
            let (how, left) = pushes(&mut session, storage, paths, Some(asks));
            assert_eq!(how, Err("cancelled".to_owned()));
            assert_eq!(left, Left::Untouched, "{ms} ms, at {asks}");
            let truth = session.wire().usb().truth();
            assert_eq!(truth.at(storage, "one.bin"), None, "{ms} ms, at {asks}");
            let (how, _) = pushes(&mut session, storage, paths, None);
            assert_eq!(how, Ok(()));
        }
    }
}

/// QEMU looks for the beginning of a name alone.
#[test]
fn a_file_that_is_taken_for_another_is_found_in_a_new_session() {
    let (mut session, storage) = opened(late(0), &["one.bin"]);
    let generation = session.generation();
    let paths = (&[][..], &["one", "two"][..]);
    let (how, left) = pushes(&mut session, storage, paths, None);
    assert_eq!(how, Ok(()));
    assert_eq!(left, Left::Done { objects: 2 });
    assert!(whole(&session, storage, "one").is_some());
    assert_eq!(session.generation(), generation + 1);
    let other = session.wire().usb().truth().at(storage, "one.bin");
    assert_eq!(other.map(|found| found.len_bytes), Some(3));
}

#[test]
fn a_name_that_the_phone_changed_is_told() {
    // The one drops a part by itself, the other keeps it.
    for firmware in [Firmware::Aosp, Firmware::Umtp] {
        let cuts = Model {
            names_units: 8,
            ..Model::of(firmware)
        };
        let (session, storage) = opened(cuts, &[]);
        a_name_is_cut(session, storage);
    }
}

fn a_name_is_cut(mut session: Opened, storage: u32) {
    let paths = (&[][..], &["holiday-1.jpg", "other.jpg"][..]);
    let (how, left) = pushes(&mut session, storage, paths, Some(LEN / 2));
    assert_eq!(how, Err("cancelled".to_owned()));
    assert_eq!(left, Left::Untouched);
    assert_eq!(session.wire().usb().truth().objects(), []);
    let (how, left) = pushes(&mut session, storage, paths, None);
    let renamed = Error::Renamed {
        at: "/holiday-1.jpg".to_owned(),
        now: "holiday-".to_owned(),
    };
    assert_eq!(how, Err(renamed.to_string()));
    // It is there whole.
    assert_eq!(left, Left::Done { objects: 1 });
    assert!(whole(&session, storage, "holiday-").is_some());
}

#[test]
fn names_that_the_device_does_not_survive_are_not_sent() {
    let (mut session, storage) = opened(late(0), &["Größe.txt", "plain.txt"]);
    for paths in [(&[][..], &["Übung.bin"][..]), (&["Fotos für dich"], &[])] {
        let (how, left) = pushes(&mut session, storage, paths, None);
        let why = how.expect_err("refused");
        assert!(why.contains("ASCII"), "{why}");
        assert_eq!(left, Left::Untouched);
    }
    assert_eq!(session.wire().usb().truth().objects().len(), 2);
    // One of its names it cannot tell.
    let entries = lists(&mut session, storage);
    let told = entries.iter().map(|one| (one.name.as_str(), one.is_named));
    let mut told = told.collect::<Vec<_>>();
    told.sort_unstable();
    assert_eq!(told, [("Oops", false), ("plain.txt", true)]);
}
