//! An opened simulated phone, and somebody who keeps its turn.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::{
    sync::{
        Arc,
        mpsc::{self, Sender},
    },
    time::Duration,
};

use estop::{
    By, Job, Jobs, Outcome,
    mtp::{Left, Phone as _, Place, Session, wire::OverUsb},
    sim::{
        Journal,
        phone::{Bytes, Model, Phone},
    },
};
use estop_os::{
    phone::shared::{Handle, Patience, Shared},
    run::SharedJournal,
};

pub(crate) type Usb = OverUsb<Phone>;

/// More than a fifo, so that a cancel finds the middle of it.
pub(crate) const LONG: u64 = 3 << 20;

/// No wait in the tests takes so long, on any machine.
pub(crate) const MINUTE: Duration = Duration::from_secs(60);

/// A phone with eight files.
pub(crate) fn opened(model: Model) -> (Shared<Usb>, u32) {
    opened_for(model, Patience::default())
}

/// The same, with other limits.
pub(crate) fn opened_for(model: Model, patience: Patience) -> (Shared<Usb>, u32) {
    let storage = model.storages[0].id;
    let mut phone = Phone::new(model);
    for seed in 0..8 {
        phone.put(storage, &name(seed), Bytes::Generated { seed, len: LONG });
    }
    let session = Session::open(OverUsb::new(phone)).expect("opens");
    let jobs = Arc::new(Jobs::default());
    (Shared::patient(session, "sim", &jobs, patience), storage)
}

pub(crate) fn name(seed: u64) -> String {
    format!("file {seed}.bin")
}

pub(crate) fn place(storage: u32, name: &str) -> Place {
    Place {
        storage,
        folders: Vec::new(),
        name: name.to_owned(),
    }
}

pub(crate) fn journal() -> SharedJournal {
    SharedJournal::new(Journal::default())
}

pub(crate) fn by() -> By {
    By::new("me", "this one alone", 1)
}

/// A job that keeps the turn until it is told to go on.
pub(crate) struct Keeps {
    pub(crate) job: Job<Left>,
    go: Sender<()>,
}

impl Keeps {
    /// Starts it, and waits until it has the turn.
    pub(crate) fn start(handle: &Handle<Usb>, id: u64) -> Self {
        let job = Job::cancellable(id, "me", "sim");
        let (came, comes) = mpsc::channel();
        let (go, goes) = mpsc::channel::<()>();
        handle.start(&job, &journal(), move |seat, _, _| {
            let result = seat.turn(None, |_| {
                came.send(()).expect("somebody waits");
                goes.recv_timeout(MINUTE).expect("told to go on");
                Ok(())
            });
            Outcome::new(result, Left::Untouched)
        });
        comes.recv_timeout(MINUTE).expect("it has the turn");
        Self { job, go }
    }

    pub(crate) fn go_on(self) {
        self.go.send(()).expect("it waits");
        self.job.wait();
    }
}

/// Whether something is at the root, by the phone's own memory.
pub(crate) fn held(handle: &mut Handle<Usb>, storage: u32, name: &str) -> bool {
    let held = handle.turn(None, |session| {
        Ok(session.wire().usb().truth().at(storage, name).is_some())
    });
    held.expect("it answers")
}
