//! Phones that end things by themselves, that somebody left in the middle, and the methods of cameras:
//! how each job ends, and that the phone takes the next.

use std::{cell::Cell, time::Duration};

use estop::{
    By, Cancel, Gate, How, Job,
    mtp::{
        DeleteTree, Entry, Error, File, Left, List, Method, Mode, Place, Receive, Send, Session,
        Sink, Source, Taken, Wanted, code::Format, delete_tree, invoke, list, receive, send,
        wire::OverUsb,
    },
    sim::{
        Journal,
        phone::{Bytes, Firmware, Model, Phone, Quirk, generated},
    },
};

type Opened = Session<OverUsb<Phone>>;

/// Longer than a quirk waits for.
const LONG: u64 = 3 << 20;

const SEED: u64 = 5;

fn opened(model: Model) -> (Opened, u32) {
    let storage = model.storages[0].id;
    let mut phone = Phone::new(model);
    let bytes = Bytes::Generated {
        seed: SEED,
        len: LONG,
    };
    phone.put(storage, "long.bin", bytes);
    (Session::open(OverUsb::new(phone)).expect("opens"), storage)
}

fn place(storage: u32, name: &str) -> Place {
    Place {
        storage,
        folders: Vec::new(),
        name: name.to_owned(),
    }
}

#[derive(Default)]
struct Keep(Vec<u8>);

impl Sink for Keep {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
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

fn receives(
    session: &mut Opened,
    storage: u32,
    mode: Mode,
    from_bytes: u64,
) -> (How, Left, Vec<u8>) {
    let job = Job::cancellable(1, "me", "sim");
    let at = place(storage, "long.bin");
    let plan = Receive {
        objects: vec![Wanted {
            at,
            from_bytes,
            seen: None,
        }],
        mode,
    };
    let mut keep = Keep::default();
    let outcome = receive(session, &mut keep, &job, &plan);
    let end = job.finish(&mut Journal::default(), outcome);
    (how_of(&end.how), end.left.clone(), keep.0)
}

/// A copy of what an end says, as far as these tests ask.
fn how_of(how: &How) -> How {
    match how {
        How::Completed => How::Completed,
        How::Cancelled => How::Cancelled,
        How::Failed(estop::Error::Phone(error)) => How::Failed(estop::Error::Phone(error.clone())),
        How::Failed(estop::Error::Lost) => How::Failed(estop::Error::Lost),
        How::Failed(other) => How::Failed(estop::Error::Bug(other.to_string())),
    }
}

fn sends(session: &mut Opened, storage: u32, asks: Option<u64>) -> (How, Left) {
    let job = Job::cancellable(2, "me", "sim");
    let file = File {
        to: place(storage, "sent.bin"),
        size_bytes: LONG,
        format: Format::UNDEFINED,
        modified: None,
    };
    let plan = Send { files: vec![file] };
    let mut feed = Feed {
        at: 0,
        asks: asks.map(|beyond| (beyond, &job)),
    };
    let end = job.run(&mut Journal::default(), |job, log| {
        send(session, &mut feed, job, log, &plan)
    });
    (how_of(&end.how), end.left.clone())
}

fn lists(session: &mut Opened, storage: u32) -> Vec<String> {
    let job = Job::cancellable(3, "me", "sim");
    let mut names = Vec::new();
    let mut sink = |entry: Entry| {
        names.push(entry.name);
        Ok(())
    };
    let plan = List {
        folder: place(storage, ""),
    };
    let outcome = list(session, &mut sink, &job, &plan);
    assert!(outcome.result.is_ok(), "{outcome:?}");
    names
}

fn is_generated(bytes: &[u8], from: u64) -> bool {
    let mut should = vec![0; bytes.len()];
    generated(SEED, from, &mut should);
    bytes == should
}

#[test]
fn what_the_device_breaks_off_has_failed_and_the_next_works() {
    let (mut session, storage) = opened(Model::of(Firmware::Aosp).with(Quirk::DeviceCancels));
    let (how, left, came) = receives(&mut session, storage, Mode::Throughput, 0);
    assert!(
        matches!(
            how,
            How::Failed(estop::Error::Phone(Error::BrokenOff { .. }))
        ),
        "{how:?}"
    );
    assert_eq!(
        left,
        Left::Received {
            bytes: came.len() as u64
        }
    );
    assert!(is_generated(&came, 0));
    // It goes on where it was: nothing was reset, and no handle is void.
    let generation = session.generation();
    let (how, _, rest) = receives(&mut session, storage, Mode::Throughput, came.len() as u64);
    assert!(matches!(how, How::Completed), "{how:?}");
    assert!(is_generated(&rest, came.len() as u64));
    assert_eq!((came.len() + rest.len()) as u64, LONG);
    assert_eq!(session.generation(), generation);
}

#[test]
fn less_than_was_announced_is_no_success() {
    let (mut session, storage) = opened(Model::of(Firmware::Aosp).with(Quirk::EndsShort));
    let (how, left, came) = receives(&mut session, storage, Mode::Throughput, 0);
    assert!(
        matches!(how, How::Failed(estop::Error::Phone(Error::Short { .. }))),
        "{how:?}"
    );
    assert_eq!(
        left,
        Left::Received {
            bytes: came.len() as u64
        }
    );
    assert!(is_generated(&came, 0) && (came.len() as u64) < LONG);
    let (how, _, _) = receives(&mut session, storage, Mode::Throughput, 0);
    assert!(matches!(how, How::Completed), "{how:?}");
}

#[test]
fn unplugged_in_the_middle_is_lost_and_unknown() {
    let (mut session, storage) = opened(Model::of(Firmware::Aosp).with(Quirk::UnplugMidTransfer));
    let (how, left, _) = receives(&mut session, storage, Mode::Throughput, 0);
    assert!(matches!(how, How::Failed(estop::Error::Lost)), "{how:?}");
    assert_eq!(left, Left::Unknown);
    session.wire_mut().usb_mut().replug();
    session.reopen().expect("opens again");
    let (how, _, came) = receives(&mut session, storage, Mode::Responsive, 0);
    assert!(matches!(how, How::Completed), "{how:?}");
    assert!(is_generated(&came, 0));
}

/// What mtp-tools and mtp-rs leave behind: see the measured peers in `bugs-of-others.md`.
#[test]
fn a_send_that_somebody_abandoned_does_not_swallow_the_next_session() {
    for firmware in Firmware::ALL {
        let (mut session, storage) = opened(Model::of(firmware));
        let mut phone = session.wire().usb().clone();
        let job = Job::cancellable(2, "me", "sim");
        // The process dies in mid transfer.
        let to = place(storage, "sent.bin");
        let file = File {
            to,
            size_bytes: LONG,
            format: Format::UNDEFINED,
            modified: None,
        };
        let died = Cell::new(None);
        struct Dies<'a>(&'a Cell<Option<u64>>, u64);
        impl Source for Dies<'_> {
            fn begin(&mut self, _: usize) -> Result<(), String> {
                Ok(())
            }

            fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
                buffer.fill(1);
                self.1 += buffer.len() as u64;
                self.0.set(Some(self.1));
                assert!(self.1 < LONG / 2, "the process dies");
                Taken::Bytes(buffer.len())
            }
        }
        let plan = Send { files: vec![file] };
        let mut log = Journal::default();
        let end = job.run(&mut log, |job, log| {
            let outcome = send(&mut session, &mut Dies(&died, 0), job, log, &plan);
            drop(outcome);
            unreachable!("it has died")
        });
        assert!(
            matches!(end.how, How::Failed(estop::Error::Bug(_))),
            "{end:?}"
        );
        assert!(died.get().is_some_and(|sent| sent >= LONG / 2));
        phone.clone_from(session.wire().usb());
        phone.host_dies();
        let mut next = Session::open(OverUsb::new(phone)).expect("opens all the same");
        assert!(
            lists(&mut next, storage).contains(&"long.bin".to_owned()),
            "{firmware}"
        );
        let is = next.wire().usb().truth().first_difference(
            storage,
            "long.bin",
            &Bytes::Generated {
                seed: SEED,
                len: LONG,
            },
        );
        assert_eq!(is, None);
    }
}

#[test]
fn nothing_of_a_cancelled_send_is_there_and_it_is_done_again() {
    for firmware in Firmware::ALL {
        let (mut session, storage) = opened(Model::of(firmware));
        let (how, left) = sends(&mut session, storage, Some(LONG / 2));
        assert!(matches!(how, How::Cancelled), "{firmware}: {how:?}");
        assert_eq!(left, Left::Untouched, "{firmware}");
        assert_eq!(lists(&mut session, storage), ["long.bin"], "{firmware}");
        let (how, left) = sends(&mut session, storage, None);
        assert!(matches!(how, How::Completed), "{firmware}: {how:?}");
        assert_eq!(left, Left::Done { objects: 1 });
        let job = Job::cancellable(4, "me", "sim");
        let plan = DeleteTree {
            at: place(storage, "sent.bin"),
        };
        let outcome = delete_tree(&mut session, &job, &mut Journal::default(), &plan);
        assert!(outcome.result.is_ok(), "{outcome:?}");
        assert_eq!(lists(&mut session, storage), ["long.bin"]);
    }
}

fn invoked(
    session: &mut Opened,
    method: Method,
    enough: &mut dyn FnMut(&Job<Left>, u64) -> bool,
) -> (How, Left) {
    let job = Job::cancellable(5, "me", "sim");
    let asker = job.clone();
    let end = job.run(&mut Journal::default(), |job, log| {
        let mut enough = |pictures| enough(&asker, pictures);
        invoke(session, &mut enough, job, log, method)
    });
    (how_of(&end.how), end.left.clone())
}

#[test]
fn an_open_capture_ends_by_its_stop_and_by_a_cancel_with_the_pictures_taken() {
    let (mut session, storage) = opened(Model::of(Firmware::Camera));
    let before = session.wire().usb().truth().objects().len() as u64;
    let open = Method::CaptureOpen { storage };
    let (how, left) = invoked(&mut session, open, &mut |_, pictures| pictures >= 3);
    assert!(matches!(how, How::Completed), "{how:?}");
    let Left::Done { objects } = left else {
        panic!("{left:?}")
    };
    assert!(objects >= 3);
    let all = session.wire().usb().truth().objects().len() as u64;
    let files = |session: &Opened| {
        let objects = session.wire().usb().truth().objects();
        objects.iter().filter(|found| !found.is_folder).count() as u64
    };
    assert!(all >= before + objects);
    let before = files(&session);
    let (how, left) = invoked(&mut session, open, &mut |job, pictures| {
        if pictures == 2 {
            job.cancel(By::new("me", "enough", 0));
        }
        false
    });
    assert!(matches!(how, How::Cancelled), "{how:?}");
    assert_eq!(
        left,
        Left::Done {
            objects: files(&session) - before
        }
    );
    // It has ended on the camera too: no picture comes any more.
    let is = files(&session);
    let later = session.wire().usb().now().after(Duration::from_secs(5));
    session.wire_mut().usb_mut().advance_to(later);
    assert_eq!(files(&session), is);
}

#[test]
fn other_methods_are_done_to_their_end() {
    let (mut session, storage) = opened(Model::of(Firmware::Camera));
    let mut never = |_: &Job<Left>, _| false;
    let (how, left) = invoked(&mut session, Method::CaptureStill { storage }, &mut never);
    assert!(matches!(how, How::Completed), "{how:?}");
    assert_eq!(left, Left::Done { objects: 1 });
    let (how, left) = invoked(&mut session, Method::SelfTest, &mut never);
    assert!(matches!(how, How::Completed), "{how:?}");
    assert_eq!(left, Left::Tested);
    let (how, left) = invoked(&mut session, Method::StorageFormat { storage }, &mut never);
    assert!(matches!(how, How::Completed), "{how:?}");
    assert_eq!(left, Left::Formatted);
    assert!(session.wire().usb().truth().objects().is_empty());
    assert!(Method::SelfTest.stoppable().is_err());
}

#[test]
fn a_method_that_was_cancelled_before_its_command_changed_nothing() {
    let (mut session, storage) = opened(Model::of(Firmware::Camera));
    let job = Job::<Left>::cancellable(6, "me", "sim");
    job.gate().begin().expect("begins");
    assert_eq!(job.cancel(By::new("me", "no", 0)), Cancel::Accepted);
    let method = Method::StorageFormat { storage };
    let outcome = invoke(
        &mut session,
        &mut |_| false,
        &job,
        &mut Journal::default(),
        method,
    );
    assert_eq!(outcome.left, Left::Untouched);
    let end = job.finish(&mut Journal::default(), outcome);
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    assert_eq!(session.wire().usb().truth().objects().len(), 1);
}
