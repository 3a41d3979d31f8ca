//! A phone at the end of a port with a bug.

use std::{
    cell::Cell,
    collections::{BTreeSet, VecDeque},
    time::Duration,
};

use estop::{
    Asked, Gate, Micros,
    mtp::{
        Completion, Control, Left, Limits, Lost, Pipe, Refused, Session, Tag, Transfer, Usb,
        wire::OverUsb,
    },
    sim::{
        Script,
        phone::{Phone, Truth},
    },
};

use crate::phone_trials::Simulated;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bug {
    /// None: the harness must not cry wolf.
    None,
    /// No cancel request, no drain, no status.
    NoWindDown,
    /// After the cancel request nothing is read: what is in flight to the host stays there, and what it
    /// brings later is dropped.
    NoDrain,
    /// After the cancel request nobody listens to what the phone tells by itself.
    NoEvents,
    /// A cancelled data phase to the device is ended by a packet of length zero.
    ShortPacket,
    /// An object is deleted by the handle of another.
    StaleHandle,
    /// The gate is closed only when the last packet has been sent.
    ClosesLate,
    /// A second cancel is told that it was accepted too.
    SecondAccepted,
    /// The end says that one object more was done.
    OneMore,
    /// After a crash, nothing is said to have been done.
    LooksNotAtAll,
}

thread_local! {
    /// The bug of the phones that are made on this thread.
    pub(crate) static BUG: Cell<Bug> = const { Cell::new(Bug::None) };
}

/// A phone at the end of a port with a bug.
#[derive(Debug, Clone)]
pub(crate) struct Spoiled {
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
    /// Reads in flight, and those that nobody waits for any more.
    reads: BTreeSet<Tag>,
    orphans: BTreeSet<Tag>,
    /// The handle that every object is deleted by.
    stale_handle: Option<u32>,
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
            reads: BTreeSet::new(),
            orphans: BTreeSet::new(),
            stale_handle: None,
        }
    }
}

/// What comes of the trial.
#[derive(Debug, Clone)]
enum Trial {
    Sent(Tag),
    Told(Vec<u8>),
}

/// What came of a read, or of a write that did not go well.
enum Landed {
    Received(Tag),
    Withdrawn(Tag, u32),
    Stalled(Tag, Pipe, u32),
}

impl Bug {
    fn is_in_the_wind_down(self) -> bool {
        matches!(self, Self::NoWindDown | Self::NoDrain | Self::NoEvents)
    }
}

const CANCEL_REQUEST: u8 = 0x64;
/// So many transfers are in flight at once.
const IN_FLIGHT: u32 = 2;
const GET_STORAGE_IDS: [u8; 2] = [0x04, 0x10];
const DELETE_OBJECT: [u8; 2] = [0x0B, 0x10];

impl Spoiled {
    /// The command, with the handle that another object had when one was first deleted.
    fn stale(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        if self.bug == Bug::StaleHandle && bytes.len() == 20 && bytes[6..8] == DELETE_OBJECT {
            let handle = u32::from_le_bytes(bytes[12..16].try_into().expect("four"));
            let before = handle.saturating_sub(1);
            let first = *self.stale_handle.get_or_insert(before);
            bytes[12..16].copy_from_slice(&first.to_le_bytes());
        }
        bytes
    }

    /// The answers to GetStorageIDs, if this asks for them in a wind-down: no storages, and OK.
    fn answers(&self, bytes: &[u8]) -> Option<[Vec<u8>; 2]> {
        if !self.bug.is_in_the_wind_down()
            || !self.winding
            || bytes.get(6..8) != Some(&GET_STORAGE_IDS)
        {
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

    fn does_not_drain(&self) -> bool {
        self.bug == Bug::NoDrain && self.winding
    }

    /// What completes next, but for what nobody waits for.
    fn complete_what_is_waited_for(
        &mut self,
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Completion<'_> {
        loop {
            let landed = match self.phone.complete(deadline, gate) {
                Completion::Received(tag, bytes) => {
                    self.told = bytes.to_vec();
                    Landed::Received(tag)
                }
                Completion::Withdrawn(tag, moved, bytes) => {
                    self.told = bytes.to_vec();
                    Landed::Withdrawn(tag, moved)
                }
                Completion::Stalled(tag, pipe, moved) => Landed::Stalled(tag, pipe, moved),
                Completion::Sent(tag) => return Completion::Sent(tag),
                Completion::Lost(lost) => return Completion::Lost(lost),
                Completion::Late => return Completion::Late,
                Completion::Idle => return Completion::Idle,
                Completion::Asked => return Completion::Asked,
            };
            let (Landed::Received(tag) | Landed::Withdrawn(tag, _) | Landed::Stalled(tag, ..)) =
                landed;
            self.reads.remove(&tag);
            if self.orphans.remove(&tag) {
                continue;
            }
            return match landed {
                Landed::Received(tag) => Completion::Received(tag, &self.told),
                Landed::Withdrawn(tag, moved) => Completion::Withdrawn(tag, moved, &self.told),
                Landed::Stalled(tag, pipe, moved) => Completion::Stalled(tag, pipe, moved),
            };
        }
    }

    /// It is opened anew: nothing is in flight, and the host listens again.
    fn afresh(&mut self) {
        self.winding = false;
        self.phone.listen(true);
        self.reads.clear();
        self.orphans.clear();
    }
}

impl Usb for Spoiled {
    fn now(&self) -> Micros {
        Usb::now(&self.phone)
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.phone.pause(wait, gate)
    }

    /// Some of what the phone's end has room for is left for what nobody waits for.
    fn limits(&self) -> Limits {
        let limits = self.phone.limits();
        Limits {
            in_flight: limits.in_flight.min(IN_FLIGHT),
            ..limits
        }
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
            // Nobody reads.
            Transfer::In(_) if self.does_not_drain() => Ok(()),
            Transfer::In(bytes) => {
                self.reads.insert(tag);
                self.phone.submit(tag, Transfer::In(bytes))
            }
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
        match (self.is_still(), self.does_not_drain()) {
            (true, _) => Completion::Late,
            (_, true) => Completion::Idle,
            _ => self.complete_what_is_waited_for(deadline, gate),
        }
    }

    fn withdraw(&mut self, pipe: Pipe) {
        self.withdrawn |= pipe == Pipe::In;
        match (pipe, self.does_not_drain()) {
            (Pipe::In, true) => self.orphans.append(&mut self.reads),
            _ => self.phone.withdraw(pipe),
        }
    }

    fn control(&mut self, request: Control<'_>, deadline: Micros) -> Result<Vec<u8>, Refused> {
        match request {
            Control::Out(CANCEL_REQUEST, _) => {
                (self.winding, self.withdrawn) = (true, false);
                if self.bug == Bug::NoWindDown {
                    return Ok(Vec::new());
                }
                if self.bug == Bug::NoEvents {
                    self.phone.listen(false);
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
        self.afresh();
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
        self.afresh();
        self.phone.replug();
    }

    fn host_dies(&mut self) {
        self.afresh();
        self.phone.host_dies();
    }

    fn spend_quirks(&mut self) {
        self.phone.spend_quirks();
    }
}
