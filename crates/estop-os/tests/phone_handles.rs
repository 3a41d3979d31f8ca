//! Several handles of one phone, on threads of their own. No test sleeps: what must be waited for sends
//! a message.

mod phone_opened;

use std::sync::{
    Arc, Mutex,
    mpsc::{self, Receiver, Sender},
};

use estop::{
    Cancel, End, How, Job,
    jobs::overall,
    mtp::{Entry, Error, Left, Mode, Phone as _, Receive, Sink, Wanted, receive},
    sim::phone::{Firmware, Model, Quirk, generated},
};
use estop_os::phone::shared::Handle;
use phone_opened::{LONG, MINUTE, Usb, by, journal, name, opened, place};

/// Where received bytes go, and what meets them on their way.
struct Keep {
    bytes: Arc<Mutex<Vec<u8>>>,
    /// Told once the first have come, and waits then.
    meet: Option<(Sender<()>, Receiver<()>)>,
    panics: bool,
}

impl Sink for Keep {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        self.bytes.lock().expect("whole").clear();
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        if let Some((came, go)) = self.meet.take() {
            came.send(()).expect("somebody waits");
            go.recv_timeout(MINUTE).expect("told to go on");
        }
        assert!(!self.panics, "as it was told to");
        self.bytes.lock().expect("whole").extend_from_slice(bytes);
        Ok(())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

/// A job that receives a file, and what of it has come.
struct Receiving {
    job: Job<Left>,
    seed: u64,
    bytes: Arc<Mutex<Vec<u8>>>,
}

#[derive(Default)]
struct Way {
    meet: Option<(Sender<()>, Receiver<()>)>,
    panics: bool,
    mode: Option<Mode>,
}

impl Receiving {
    fn start(handle: &Handle<Usb>, id: u64, storage: u32, seed: u64, how: Way) -> Self {
        let job = Job::cancellable(id, "me", "sim");
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let mut keep = Keep {
            bytes: Arc::clone(&bytes),
            meet: how.meet,
            panics: how.panics,
        };
        let at = place(storage, &name(seed));
        let wanted = Wanted {
            at,
            from_bytes: 0,
            seen: None,
        };
        let plan = Receive {
            objects: vec![wanted],
            mode: how.mode.unwrap_or(Mode::Throughput),
        };
        handle.start(&job, &journal(), move |seat, job, _| {
            receive(seat, &mut keep, job, &plan)
        });
        Self { job, seed, bytes }
    }

    fn end(&self) -> Arc<End<Left>> {
        self.job.wait()
    }

    /// It completed, with the right bytes.
    fn is_whole(&self) {
        let end = self.end();
        assert!(matches!(end.how, How::Completed), "{end:?}");
        let mut should = vec![0; usize::try_from(LONG).expect("small")];
        generated(self.seed, 0, &mut should);
        assert!(*self.bytes.lock().expect("whole") == should, "other bytes");
    }

    fn is_cancelled(&self) -> Left {
        let end = self.end();
        assert!(matches!(end.how, How::Cancelled), "{end:?}");
        end.left.clone()
    }

    /// It failed since the device was lost in another's turn.
    fn is_lost_with(&self, whose: &str) {
        let end = self.end();
        match &end.how {
            How::Failed(estop::Error::Phone(Error::LostWith { by, .. })) => {
                assert_eq!(by.to_string(), whose);
            }
            _ => panic!("{end:?}"),
        }
    }
}

/// The ends of a meeting in the middle of a transfer.
fn meeting() -> (Way, Receiver<()>, Sender<()>) {
    let (came, comes) = mpsc::channel();
    let (goes, go) = mpsc::channel();
    let how = Way {
        meet: Some((came, go)),
        ..Way::default()
    };
    (how, comes, goes)
}

#[test]
fn eight_handles_receive_at_once() {
    for firmware in [Firmware::Aosp, Firmware::Qemu, Firmware::Camera] {
        let (shared, storage) = opened(Model::of(firmware));
        let handles = (0..8).map(|_| shared.handle()).collect::<Vec<_>>();
        let mut all = Vec::new();
        for round in 0..2 {
            for (seed, handle) in (0..).zip(&handles) {
                let mode = [Mode::Throughput, Mode::Responsive][round];
                let how = Way {
                    mode: Some(mode),
                    ..Way::default()
                };
                let id = seed + 1 + 8 * round as u64;
                all.push(Receiving::start(handle, id, storage, seed, how));
            }
        }
        all.iter().for_each(Receiving::is_whole);
        assert_eq!(shared.in_line(), 0);
    }
}

#[test]
fn a_handle_is_cancelled_alone() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let (first, second) = (shared.handle(), shared.handle());
    let (how, comes, go) = meeting();
    let running = Receiving::start(&first, 1, storage, 1, how);
    comes.recv_timeout(MINUTE).expect("in the middle");
    let queued = Receiving::start(&first, 2, storage, 2, Way::default());
    let other = Receiving::start(&second, 3, storage, 3, Way::default());
    let answers = first.cancel(&by());
    assert_eq!(answers, [(1, Cancel::Accepted), (2, Cancel::Accepted)]);
    let later = Receiving::start(&first, 4, storage, 4, Way::default());
    go.send(()).expect("it waits");
    assert!(matches!(
        running.is_cancelled(),
        Left::Untouched | Left::Received { .. }
    ));
    assert_eq!(queued.is_cancelled(), Left::Untouched);
    other.is_whole();
    later.is_whole();
    assert_eq!(overall(&first.cancel(&by())), Cancel::NothingInProgress);
}

#[test]
fn who_is_cancelled_in_the_line_leaves_it_at_once() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let (first, second, third) = (shared.handle(), shared.handle(), shared.handle());
    let (how, comes, go) = meeting();
    let running = Receiving::start(&first, 1, storage, 1, how);
    comes.recv_timeout(MINUTE).expect("in the middle");
    let waiting = Receiving::start(&second, 2, storage, 2, Way::default());
    let behind = Receiving::start(&third, 3, storage, 3, Way::default());
    assert_eq!(second.cancel(&by()), [(2, Cancel::Accepted)]);
    // The one that has the turn is still in the middle of it.
    assert_eq!(waiting.is_cancelled(), Left::Untouched);
    assert!(running.job.end().is_none());
    go.send(()).expect("it waits");
    running.is_whole();
    behind.is_whole();
}

#[test]
fn a_handle_that_is_dropped_cancels_nothing() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let handle = shared.handle();
    drop(shared);
    let (how, comes, go) = meeting();
    let running = Receiving::start(&handle, 1, storage, 1, how);
    comes.recv_timeout(MINUTE).expect("in the middle");
    drop(handle);
    go.send(()).expect("it waits");
    running.is_whole();
}

#[test]
fn a_job_that_panics_in_its_turn_gives_it_back() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let (first, second, third) = (shared.handle(), shared.handle(), shared.handle());
    let (how, comes, go) = meeting();
    let how = Way {
        panics: true,
        ..how
    };
    let running = Receiving::start(&first, 1, storage, 1, how);
    comes.recv_timeout(MINUTE).expect("in the middle");
    let others = [(&second, 2), (&third, 3), (&first, 4)];
    let others =
        others.map(|(handle, id)| Receiving::start(handle, id, storage, id, Way::default()));
    go.send(()).expect("it waits");
    let end = running.end();
    assert!(
        matches!(end.how, How::Failed(estop::Error::Bug(_))),
        "{end:?}"
    );
    others.iter().for_each(Receiving::is_whole);
}

#[test]
fn a_phone_that_falls_silent_after_a_cancel_is_opened_again_for_the_others() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp).with(Quirk::SilentAfterCancel));
    let handles = (0..8).map(|_| shared.handle()).collect::<Vec<_>>();
    let (how, comes, go) = meeting();
    let running = Receiving::start(&handles[0], 1, storage, 0, how);
    comes.recv_timeout(MINUTE).expect("in the middle");
    let others = (1..8).map(|seed| {
        let handle = &handles[usize::try_from(seed).expect("small")];
        Receiving::start(handle, seed + 1, storage, seed, Way::default())
    });
    let others = others.collect::<Vec<_>>();
    assert_eq!(handles[0].cancel(&by()), [(1, Cancel::Accepted)]);
    go.send(()).expect("it waits");
    running.is_cancelled();
    others.iter().for_each(Receiving::is_whole);
}

#[test]
fn a_phone_that_is_unplugged_fails_the_others_and_names_whose_turn_it_was() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp).with(Quirk::UnplugMidTransfer));
    let (first, second, third) = (shared.handle(), shared.handle(), shared.handle());
    let (how, comes, go) = meeting();
    let running = Receiving::start(&first, 1, storage, 1, how);
    comes.recv_timeout(MINUTE).expect("in the middle");
    let others = [(&second, 2), (&third, 3)];
    let others =
        others.map(|(handle, id)| Receiving::start(handle, id, storage, id, Way::default()));
    go.send(()).expect("it waits");
    let end = running.end();
    assert!(
        matches!(end.how, How::Failed(estop::Error::Lost)),
        "{end:?}"
    );
    assert_eq!(end.left, Left::Unknown);
    for other in &others {
        other.is_lost_with("job 1");
        assert_eq!(other.end().left, Left::Unknown);
    }
}

#[test]
fn a_phone_that_is_plugged_in_again_takes_the_next_job() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let (mut first, second) = (shared.handle(), shared.handle());
    let unplug = |handle: &mut Handle<Usb>| {
        handle.turn(None, |session| {
            session.wire_mut().usb_mut().unplug();
            session.storages().map(|_| ())
        })
    };
    unplug(&mut first).expect_err("it is out");
    let whose = format!("handle {}", first.domain());
    Receiving::start(&second, 1, storage, 1, Way::default()).is_lost_with(&whose);
    first
        .turn(None, |session| {
            session.wire_mut().usb_mut().replug();
            Ok(())
        })
        .expect("who lost it knows");
    Receiving::start(&second, 2, storage, 2, Way::default()).is_whole();
}
