//! Objects of more than 4 GiB, to a simulated phone and from it. Their bytes are generated and compared
//! as they pass; nobody holds them.
//!
//! With `ESTOP_LONG` all of them pass; without it one does, and the others as far as a sample.

use std::time::Duration;

use estop::{
    By, Gate, How, Job,
    mtp::{
        Entry, File, Left, List, Mode, Place, Receive, Send, Session, Sink, Source, Taken, Wanted,
        code::{Format, Operation},
        list, receive, send,
        wire::OverUsb,
    },
    sim::{
        Journal,
        phone::{Bytes, Firmware, Model, Phone, generated},
    },
};

type Opened = Session<OverUsb<Phone>>;

const SEED: u64 = 41;

/// Beyond what 32 bits count, and no whole number of anything.
const LARGE: u64 = (4 << 30) + 1_234_567;

/// As far as a sample goes.
const SAMPLE: u64 = 32 << 20;

fn is_long() -> bool {
    std::env::var_os("ESTOP_LONG").is_some()
}

/// A phone, with the large object on it or none.
fn opened(firmware: Firmware, has_it: bool) -> (Opened, Place) {
    let model = Model::of(firmware).fast();
    let storage = model.storages[0].id;
    let mut phone = Phone::new(model);
    phone.recognise(SEED);
    if has_it {
        let bytes = Bytes::Generated {
            seed: SEED,
            len: LARGE,
        };
        phone.put(storage, "large.bin", bytes);
    }
    let session = Session::open(OverUsb::new(phone)).expect("opens");
    let at = Place {
        storage,
        folders: Vec::new(),
        name: "large.bin".to_owned(),
    };
    (session, at)
}

/// Asks to stop once it is beyond a byte.
struct Passing<'a> {
    at: u64,
    job: &'a Job<Left>,
    stop_beyond: Option<u64>,
    wrong: Option<u64>,
    expected: Vec<u8>,
}

impl<'a> Passing<'a> {
    fn new(job: &'a Job<Left>, at: u64, stop_beyond: Option<u64>) -> Self {
        Self {
            at,
            job,
            stop_beyond,
            wrong: None,
            expected: Vec::new(),
        }
    }

    fn passed(&mut self, bytes: usize) {
        self.at += bytes as u64;
        if self.stop_beyond.is_some_and(|beyond| self.at > beyond) {
            self.job.cancel(By::new("me", "a sample is enough", 0));
        }
    }
}

impl Source for Passing<'_> {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
        generated(SEED, self.at, buffer);
        self.passed(buffer.len());
        Taken::Bytes(buffer.len())
    }
}

impl Sink for Passing<'_> {
    fn begin(&mut self, _: usize, entry: &Entry) -> Result<(), String> {
        assert_ne!(entry.size_bytes, Some(u64::from(u32::MAX)));
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.expected.resize(bytes.len(), 0);
        generated(SEED, self.at, &mut self.expected);
        if self.expected != bytes {
            self.wrong = self.wrong.or(Some(self.at));
        }
        self.passed(bytes.len());
        Ok(())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

fn sends(firmware: Firmware, whole: bool) -> Opened {
    let (mut session, at) = opened(firmware, false);
    let job = Job::cancellable(1, "me", "sim");
    job.gate().begin().expect("begins");
    let stop_beyond = (!whole).then_some(SAMPLE);
    let mut passing = Passing::new(&job, 0, stop_beyond);
    let plan = Send {
        files: vec![File {
            to: at.clone(),
            size_bytes: LARGE,
            format: Format::UNDEFINED,
            modified: None,
        }],
    };
    let mut log = Journal::default();
    let outcome = send(&mut session, &mut passing, &job, &mut log, &plan);
    let end = job.finish(&mut log, outcome);
    let truth = session.wire().usb().truth();
    let found = truth.at(at.storage, "large.bin");
    if whole {
        assert!(matches!(end.how, How::Completed), "{end:?}");
        assert_eq!(end.left, Left::Done { objects: 1 });
        assert_eq!(found.map(|found| found.len_bytes), Some(LARGE));
        let bytes = Bytes::Generated {
            seed: SEED,
            len: LARGE,
        };
        assert_eq!(
            truth.first_difference(at.storage, "large.bin", &bytes),
            None
        );
    } else {
        assert!(matches!(end.how, How::Cancelled), "{end:?}");
        assert_eq!(end.left, Left::Untouched);
        assert_eq!(found, None);
    }
    session
}

fn receives(firmware: Firmware, mode: Mode, from_bytes: u64, stop_beyond: Option<u64>) {
    let (mut session, at) = opened(firmware, true);
    let job = Job::cancellable(1, "me", "sim");
    job.gate().begin().expect("begins");
    let mut passing = Passing::new(&job, from_bytes, stop_beyond);
    let plan = Receive {
        objects: vec![Wanted {
            at,
            from_bytes,
            seen: None,
        }],
        mode,
    };
    let outcome = receive(&mut session, &mut passing, &job, &plan);
    let (to, wrong) = (passing.at, passing.wrong);
    let end = job.finish(&mut Journal::default(), outcome);
    let bytes = to - from_bytes;
    assert_eq!((wrong, &end.left), (None, &Left::Received { bytes }));
    match stop_beyond {
        Some(beyond) => {
            assert!(matches!(end.how, How::Cancelled), "{end:?}");
            assert!(to > beyond);
        }
        None => {
            assert!(matches!(end.how, How::Completed), "{end:?}");
            assert_eq!(to, LARGE);
        }
    }
    // It takes the next, whatever was cancelled.
    assert!(session.storages().is_ok());
}

/// By SendObjectPropList, whose size has 64 bits.
#[test]
fn a_large_object_is_announced_by_its_properties() {
    let session = sends(Firmware::Symbian, true);
    assert!(session.can(Operation::SEND_OBJECT_PROP_LIST));
}

/// By SendObjectInfo, whose size is all ones then, and a data phase that a short packet ends.
#[test]
fn a_large_object_is_announced_as_one_of_unknown_size() {
    let session = sends(Firmware::Aosp, is_long());
    assert!(!session.can(Operation::SEND_OBJECT_PROP_LIST));
}

#[test]
fn a_large_object_comes_in_windows() {
    let from_bytes = if is_long() { 0 } else { (4 << 30) - SAMPLE };
    receives(Firmware::Aosp, Mode::Responsive, from_bytes, None);
}

#[test]
fn a_large_object_comes_in_one_piece() {
    let stop_beyond = (!is_long()).then_some(SAMPLE);
    receives(Firmware::Aosp, Mode::Throughput, 0, stop_beyond);
}

/// A camera tells no size of it, and knows no parts beyond 4 GiB.
#[test]
fn a_large_object_comes_from_a_device_that_does_not_tell_its_size() {
    let stop_beyond = (!is_long()).then_some(SAMPLE);
    receives(Firmware::Camera, Mode::Responsive, 0, stop_beyond);
}

#[test]
fn the_size_of_a_large_object_is_its_property() {
    for (firmware, size) in [
        (Firmware::Aosp, Some(LARGE)),
        (Firmware::Qemu, Some(LARGE)),
        (Firmware::Camera, None),
    ] {
        let (mut session, at) = opened(firmware, true);
        let job = Job::cancellable(1, "me", "sim");
        job.gate().begin().expect("begins");
        let plan = List {
            folder: Place {
                name: String::new(),
                ..at
            },
        };
        let mut sizes = Vec::new();
        let mut sink = |entry: Entry| {
            sizes.push(entry.size_bytes);
            Ok(())
        };
        let outcome = list(&mut session, &mut sink, &job, &plan);
        assert!(outcome.result.is_ok(), "{:?}", outcome.result);
        assert_eq!(sizes, [size], "{firmware}");
    }
}
