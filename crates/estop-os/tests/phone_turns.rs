//! Turns that do not come, with short limits, and those that are kept free. No test sleeps.

mod phone_opened;

use std::{sync::mpsc, time::Duration};

use estop::{
    Bound, Cancel, End, How, Job, Outcome, Stop,
    mtp::{
        Entry, Error, Left, List, Method, Mode, Phone as _, Receive, Sink, Wanted, invoke, list,
        receive,
    },
    sim::phone::{Firmware, Model},
};
use estop_os::{
    phone::shared::{Handle, Patience},
    run::State,
};
use phone_opened::{Keeps, MINUTE, Usb, by, journal, name, opened, opened_for, place};

/// Much less than a phone's own limits.
const SHORT: Duration = Duration::from_millis(100);

const IMPATIENT: Patience = Patience {
    turn: SHORT,
    given_up: SHORT,
};

/// Lists the root.
fn listing(handle: &Handle<Usb>, id: u64, storage: u32) -> Job<Left> {
    let job = Job::cancellable(id, "me", "sim");
    let folder = place(storage, "");
    handle.start(&job, &journal(), move |seat, job, _| {
        let mut none = |_: Entry| Ok(());
        list(seat, &mut none, job, &List { folder })
    });
    job
}

fn completes(job: &Job<Left>) {
    let end = job.wait();
    assert!(matches!(end.how, How::Completed), "{end:?}");
}

fn phone_error(end: &End<Left>) -> &Error {
    match &end.how {
        How::Failed(estop::Error::Phone(error)) => error,
        _ => panic!("{end:?}"),
    }
}

#[test]
fn who_cannot_be_asked_to_wait_no_more_is_told_who_has_the_turn() {
    let (shared, _) = opened_for(Model::of(Firmware::Aosp), IMPATIENT);
    let (first, mut second) = (shared.handle(), shared.handle());
    let keeps = Keeps::start(&first, 1);
    let late = second.turn(None, |_| Ok(())).expect_err("it has not come");
    let Stop::Failed(estop::Error::Phone(Error::Kept { by, limit_ms })) = late else {
        panic!("{late:?}")
    };
    assert_eq!((by.to_string().as_str(), limit_ms), ("job 1", 100));
    // It has left the line, and nothing is lost.
    assert_eq!(shared.in_line(), 1);
    keeps.go_on();
    second.turn(None, |_| Ok(())).expect("it has come");
}

#[test]
fn who_never_gives_the_turn_back_is_given_up_and_named() {
    let (shared, storage) = opened_for(Model::of(Firmware::Aosp), IMPATIENT);
    let (first, second) = (shared.handle(), shared.handle());
    let (came, comes) = mpsc::channel();
    let (go, goes) = mpsc::channel::<()>();
    let stuck = Job::cancellable(1, "me", "sim");
    first.start(&stuck, &journal(), move |seat, job, _| {
        let bound = Bound::new(Duration::ZERO, SHORT);
        job.gate().set_bound(bound);
        let result = seat.turn(None, |_| {
            came.send(()).expect("somebody waits");
            goes.recv_timeout(MINUTE).expect("told to go on");
            Ok(())
        });
        Outcome::new(result, Left::Untouched)
    });
    comes.recv_timeout(MINUTE).expect("it has the turn");
    let waits = listing(&second, 2, storage);
    assert_eq!(first.cancel(&by()), [(1, Cancel::Accepted)]);
    let end = stuck.wait();
    let is = matches!(end.how, How::Failed(estop::Error::NotAnswering { .. }));
    assert!(is && end.left == Left::Unknown, "{end:?}");
    assert_eq!(first.state(), State::Lost);
    let end = waits.wait();
    let is = matches!(phone_error(&end), Error::LostWith { by, .. } if by.to_string() == "job 1");
    assert!(is, "{end:?}");
    // Who begins later is told the same.
    let end = listing(&second, 3, storage).wait();
    assert!(
        matches!(phone_error(&end), Error::LostWith { .. }),
        "{end:?}"
    );
    // It comes back after all: the phone was in order all the time.
    let behind = listing(&first, 4, storage);
    go.send(()).expect("it waits");
    completes(&behind);
    completes(&listing(&second, 5, storage));
}

/// Tells once the first bytes have come.
struct Tells(mpsc::Sender<()>);

impl Sink for Tells {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, _: &[u8]) -> Result<(), String> {
        self.0.send(()).map_err(|error| error.to_string())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

#[test]
fn an_open_capture_keeps_whole_files_back_until_it_has_ended() {
    let (shared, storage) = opened(Model::of(Firmware::Camera));
    let (camera, files) = (shared.handle(), shared.handle());
    let (open, opens) = mpsc::channel();
    let capture = Job::cancellable(1, "me", "sim");
    camera.start(&capture, &journal(), move |seat, job, log| {
        let mut enough = |_| {
            let _told_before = open.send(());
            false
        };
        invoke(seat, &mut enough, job, log, Method::CaptureOpen { storage })
    });
    opens.recv_timeout(MINUTE).expect("it is open");
    let (first, bytes) = mpsc::channel();
    let file = Job::cancellable(2, "me", "sim");
    let wanted = Wanted {
        at: place(storage, &name(1)),
        from_bytes: 0,
        seen: None,
    };
    let plan = Receive {
        objects: vec![wanted],
        mode: Mode::Throughput,
    };
    files.start(&file, &journal(), move |seat, job, _| {
        receive(seat, &mut Tells(first), job, &plan)
    });
    // What is short goes round meanwhile.
    completes(&listing(&shared.handle(), 3, storage));
    assert!(bytes.try_recv().is_err());
    assert_eq!(camera.cancel(&by()), [(1, Cancel::Accepted)]);
    let end = capture.wait();
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    assert!(
        matches!(end.left, Left::Done { .. } | Left::Untouched),
        "{end:?}"
    );
    completes(&file);
    bytes.recv_timeout(MINUTE).expect("it has come");
}
