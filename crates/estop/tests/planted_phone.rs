//! Planted bugs on phones: the harness must catch each, and name the guarantee that it breaks. A wrong
//! wind-down must fail on every model.

mod phone_trials;
mod planted_support;

use std::{cell::Cell, collections::VecDeque, time::Duration};

use estop::{
    Asked, By, Cancel, Gate, Job, JobId, Micros, Outcome,
    journal::Journal as Log,
    mtp::{
        Completion, Control, Left, Limits, Lost, Mode, Pipe, Refused, Session, Tag, Transfer, Usb,
        wire::OverUsb,
    },
    sim::{
        Journal, Script,
        everywhere::{Canceller, Figures, Pairs, Trial as _, everywhere},
        phone::{Firmware, Model, Phone, Truth},
    },
};
use phone_trials::{Operation, PhoneTrial, Simulated};
use planted_support::{Planted, Spoils, closing};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bug {
    /// None: the harness must not cry wolf.
    None,
    /// No cancel request, no drain, no status.
    NoWindDown,
    /// A cancelled data phase to the device is ended by a packet of length zero.
    ShortPacket,
    /// An object is deleted by the handle of another.
    StaleHandle,
    /// The gate is closed only when the last packet has been sent.
    ClosesLate,
    /// A second cancel is told that it was accepted too.
    SecondAccepted,
    /// The end says that nothing was done.
    Untouched,
    /// The end says that one object more was done.
    OneMore,
    /// After a crash, nothing is said to have been done.
    LooksNotAtAll,
}

thread_local! {
    /// The bug of the phones that are made on this thread.
    static BUG: Cell<Bug> = const { Cell::new(Bug::None) };
}

/// A phone at the end of a port with a bug.
#[derive(Debug, Clone)]
struct Spoiled {
    phone: Phone,
    bug: Bug,
    /// A cancel request went out, or should have; nothing new has been sent since.
    winding: bool,
    /// What was in flight to the host was taken back since.
    withdrawn: bool,
    /// Completions of the trial after a wind-down: these bugs sit there too, since a trial that is asked
    /// finds what they leave.
    trial: VecDeque<Trial>,
    asked: VecDeque<Tag>,
    told: Vec<u8>,
    /// The first object that was announced.
    announced: Option<u32>,
}

impl From<Phone> for Spoiled {
    fn from(phone: Phone) -> Self {
        Self {
            phone,
            bug: BUG.get(),
            winding: false,
            withdrawn: false,
            trial: VecDeque::new(),
            asked: VecDeque::new(),
            told: Vec::new(),
            announced: None,
        }
    }
}

/// What comes of the trial.
#[derive(Debug, Clone)]
enum Trial {
    Sent(Tag),
    Told(Vec<u8>),
}

const CANCEL_REQUEST: u8 = 0x64;
const GET_STORAGE_IDS: [u8; 2] = [0x04, 0x10];
const DELETE_OBJECT: [u8; 2] = [0x0B, 0x10];

impl Spoiled {
    /// The command with the handle of the first object that this host ever deleted or made.
    fn stale(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        if self.bug == Bug::StaleHandle && bytes.len() == 20 && bytes[6..8] == DELETE_OBJECT {
            let handle = u32::from_le_bytes(bytes[12..16].try_into().expect("four"));
            let first = *self.announced.get_or_insert(handle.saturating_sub(1));
            bytes[12..16].copy_from_slice(&first.to_le_bytes());
        }
        bytes
    }

    /// The answers to GetStorageIDs, if this asks for them in a wind-down: no storages, and OK.
    fn answers(&self, bytes: &[u8]) -> Option<[Vec<u8>; 2]> {
        let skips = self.bug == Bug::NoWindDown;
        if !skips || !self.winding || bytes.get(6..8) != Some(&GET_STORAGE_IDS) {
            return None;
        }
        let tid = &bytes[8..12];
        let data = [&[16, 0, 0, 0, 2, 0], &GET_STORAGE_IDS[..], tid, &[0; 4]].concat();
        let response = [&[12, 0, 0, 0, 3, 0, 0x01, 0x20], tid].concat();
        Some([data, response])
    }

    fn is_still(&self) -> bool {
        self.bug == Bug::NoWindDown && self.winding && !self.withdrawn
    }
}

impl Usb for Spoiled {
    fn now(&self) -> Micros {
        Usb::now(&self.phone)
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.phone.pause(wait, gate)
    }

    fn limits(&self) -> Limits {
        self.phone.limits()
    }

    fn submit(&mut self, tag: Tag, transfer: Transfer<'_>) -> Result<(), Lost> {
        match transfer {
            Transfer::Out(bytes) => {
                if let Some(answers) = self.answers(bytes) {
                    self.trial.push_back(Trial::Sent(tag));
                    self.trial.extend(answers.map(Trial::Told));
                    return Ok(());
                }
                self.winding = false;
                let bytes = self.stale(bytes);
                self.phone.submit(tag, Transfer::Out(&bytes))
            }
            Transfer::In(_) if !self.trial.is_empty() => {
                self.asked.push_back(tag);
                Ok(())
            }
            other => self.phone.submit(tag, other),
        }
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        match self.trial.pop_front() {
            Some(Trial::Sent(tag)) => return Completion::Sent(tag),
            Some(Trial::Told(bytes)) => {
                let Some(tag) = self.asked.pop_front() else {
                    self.trial.push_front(Trial::Told(bytes));
                    return Completion::Idle;
                };
                self.told = bytes;
                return Completion::Received(tag, &self.told);
            }
            None => {}
        }
        match self.is_still() {
            true => Completion::Late,
            false => self.phone.complete(deadline, gate),
        }
    }

    fn withdraw(&mut self, pipe: Pipe) {
        self.withdrawn |= pipe == Pipe::In;
        self.phone.withdraw(pipe);
    }

    fn control(&mut self, request: Control<'_>, deadline: Micros) -> Result<Vec<u8>, Refused> {
        match request {
            Control::Out(CANCEL_REQUEST, _) => {
                (self.winding, self.withdrawn) = (true, false);
                if self.bug == Bug::NoWindDown {
                    return Ok(Vec::new());
                }
                if self.bug == Bug::ShortPacket {
                    let _sent = self.phone.submit(Tag(u32::MAX), Transfer::Out(&[]));
                    let soon = self.now().after(Duration::from_millis(100));
                    let _completed = self.phone.complete(soon, None);
                    self.phone.withdraw(Pipe::Out);
                }
            }
            // A device that does not tell its status is taken for ready.
            Control::In(..) if self.bug == Bug::NoWindDown => return Err(Refused::Stalled),
            _ => {}
        }
        self.phone.control(request, deadline)
    }

    fn clear_halt(&mut self, pipe: Pipe, deadline: Micros) -> Result<(), Refused> {
        self.phone.clear_halt(pipe, deadline)
    }

    fn event(&mut self) -> Option<Vec<u8>> {
        Usb::event(&mut self.phone)
    }

    fn reopen(&mut self, deadline: Micros) -> Result<(), Lost> {
        self.winding = false;
        self.phone.reopen(deadline)
    }
}

impl Simulated for Spoiled {
    type Wire = OverUsb<Self>;

    fn opened(self) -> Session<OverUsb<Self>> {
        Session::open(OverUsb::new(self)).expect("opens")
    }

    fn of(wire: &OverUsb<Self>) -> &Self {
        wire.usb()
    }

    fn of_mut(wire: &mut OverUsb<Self>) -> &mut Self {
        wire.usb_mut()
    }

    fn truth(&self) -> Truth<'_> {
        self.phone.truth()
    }

    fn follow(&mut self, script: Script) {
        self.phone.follow(script);
    }

    fn replug(&mut self) {
        self.winding = false;
        self.phone.replug();
    }

    fn host_dies(&mut self) {
        self.phone.host_dies();
    }

    fn spend_quirks(&mut self) {
        self.phone.spend_quirks();
    }
}

/// An operation on a phone, with a bug.
struct OnAPhone {
    trial: PhoneTrial<Spoiled>,
    bug: Bug,
}

impl Spoils for OnAPhone {
    type Trial = PhoneTrial<Spoiled>;

    fn trial(&self) -> &PhoneTrial<Spoiled> {
        &self.trial
    }

    fn bug(&self) -> String {
        format!("{:?} in {}", self.bug, self.trial.name())
    }

    fn begins(&self) {
        BUG.set(self.bug);
    }

    fn work(
        &self,
        device: &mut Session<OverUsb<Spoiled>>,
        job: &Job<Left>,
        log: &mut dyn Log,
    ) -> Outcome<Left> {
        let late = self.bug == Bug::ClosesLate;
        let mut outcome = closing(job, late, false, |seen, _| {
            self.trial.work(device, seen, log)
        });
        let asked = job.gate().check().is_err();
        outcome.left = match (self.bug, outcome.left) {
            (Bug::Untouched, Left::Done { .. }) if asked => Left::Untouched,
            (Bug::OneMore, Left::Done { objects }) if asked => Left::Done {
                objects: objects + 1,
            },
            (_, left) => left,
        };
        outcome
    }

    fn look_after(
        &self,
        device: &mut Session<OverUsb<Spoiled>>,
        log: &mut Journal,
        job: JobId,
    ) -> Left {
        match (self.bug, self.trial.look_after(device, log, job)) {
            (Bug::LooksNotAtAll, _) => Left::Untouched,
            (_, left) => left,
        }
    }

    fn canceller(&self, job: Job<Left>) -> Canceller {
        let bug = self.bug;
        Box::new(move |by: By| match (bug, job.cancel(by)) {
            (Bug::SecondAccepted, Cancel::AlreadyCancelled { .. }) => Cancel::Accepted,
            (_, answer) => answer,
        })
    }
}

fn tried(bug: Bug, operation: Operation, model: Model) -> Figures {
    let trial = PhoneTrial::new(operation, model);
    let pairs = Pairs::Sampled {
        one_in: 200,
        seed: 3,
    };
    everywhere(&Planted(OnAPhone { trial, bug }), pairs)
}

fn caught(bug: Bug, operation: Operation, model: Model, guarantee: &str) {
    planted_support::caught(&tried(bug, operation, model), bug, guarantee);
}

/// The harness has something to say of it, where it says nothing without the bug.
fn found(bug: Bug, operation: Operation, model: Model) {
    planted_support::not_caught(&tried(Bug::None, operation, model.clone()));
    let figures = tried(bug, operation, model);
    println!("{figures}");
    assert!(
        !figures.findings.is_empty(),
        "{} was not found",
        figures.name
    );
}

fn aosp() -> Model {
    Model::small(Firmware::Aosp)
}

const RECEIVE: Operation = Operation::Receive(Mode::Throughput);

#[test]
fn no_bug_is_not_caught() {
    for operation in [Operation::Send, RECEIVE, Operation::DeleteTree] {
        planted_support::not_caught(&tried(Bug::None, operation, aosp()));
    }
}

/// It leaves the device in the middle of a transaction: a cancelled job then ends without knowing what
/// is left, or the next one fails.
#[test]
fn a_wrong_wind_down_fails_on_every_model() {
    for firmware in Firmware::ALL {
        for operation in [RECEIVE, Operation::Send] {
            found(Bug::NoWindDown, operation, Model::small(firmware));
        }
    }
}

/// QEMU dies of it.
#[test]
fn a_short_packet_that_ends_a_cancelled_data_phase() {
    let qemu = Model::small(Firmware::Qemu);
    found(Bug::ShortPacket, Operation::Send, qemu);
}

#[test]
fn g7_a_delete_by_a_stale_handle() {
    let umtp = Model::small(Firmware::Umtp);
    caught(Bug::StaleHandle, Operation::Send, umtp, "G7");
}

#[test]
fn g3_closes_one_packet_late() {
    caught(Bug::ClosesLate, Operation::Send, aosp(), "G3");
}

#[test]
fn g2_a_second_accepted() {
    caught(Bug::SecondAccepted, Operation::Send, aosp(), "G2");
}

#[test]
fn g7_untouched_though_sent() {
    caught(Bug::Untouched, Operation::Send, aosp(), "G7");
}

#[test]
fn g7_one_more_than_is_gone() {
    caught(Bug::OneMore, Operation::DeleteTree, aosp(), "G7");
}

#[test]
fn g13_no_look_after_a_crash() {
    caught(Bug::LooksNotAtAll, Operation::Send, aosp(), "G13");
}
