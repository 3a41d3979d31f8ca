//! The operations on phones as trials of the harness. What is true is judged by what the simulated
//! phone holds, and by what came here.
#![allow(dead_code, reason = "each test uses a part of it")]

mod ends;
mod plans;
mod simulated;

use std::{cell::RefCell, rc::Rc, time::Duration};

pub(crate) use simulated::Simulated;

use estop::{
    Gate, Job, JobId, Micros, Outcome,
    journal::{Intent, Journal as Log},
    mtp::{
        DeleteTree, Entry, Left, List, Mode, Send, Session, Sink, Source, Taken, change, code,
        copy_tree, delete_tree, edit, invoke, list, look_after_change, look_after_copy,
        look_after_delete, look_after_edit, look_after_method, look_after_send, receive, send,
        wire::Wire as _,
    },
    sim::{
        Journal, Script,
        everywhere::Trial,
        phone::{Firmware, Model, Phone, generated},
    },
};

/// What is done to a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    List,
    Receive(Mode),
    Send,
    DeleteTree,
    CopyTree,
    MakeFolder,
    Rename,
    Move,
    Edit,
    CaptureStill,
    CaptureOpen,
    Format,
    SelfTest,
}

impl Operation {
    /// All of them.
    pub(crate) const ALL: [Self; 14] = [
        Self::List,
        Self::Receive(Mode::Throughput),
        Self::Receive(Mode::Responsive),
        Self::Send,
        Self::DeleteTree,
        Self::CopyTree,
        Self::MakeFolder,
        Self::Rename,
        Self::Move,
        Self::Edit,
        Self::CaptureStill,
        Self::CaptureOpen,
        Self::Format,
        Self::SelfTest,
    ];

    /// The command without which it cannot be done, beside those that every device knows.
    fn needs(self) -> Option<code::Operation> {
        Some(match self {
            Self::CopyTree => code::Operation::COPY_OBJECT,
            Self::Rename => code::Operation::SET_OBJECT_PROP_VALUE,
            Self::Move => code::Operation::MOVE_OBJECT,
            Self::Edit => code::Operation::BEGIN_EDIT_OBJECT,
            Self::CaptureStill => code::Operation::INITIATE_CAPTURE,
            Self::CaptureOpen => code::Operation::INITIATE_OPEN_CAPTURE,
            Self::Format => code::Operation::FORMAT_STORE,
            Self::SelfTest => code::Operation::SELF_TEST,
            _ => return None,
        })
    }
}

/// One operation on one model.
pub(crate) struct PhoneTrial<S = Phone> {
    name: String,
    operation: Operation,
    model: Model,
    /// What came here in the last run.
    came: Rc<RefCell<Came>>,
    /// The phone as it was when the last send ended: some drop a part when they are plugged in again.
    ended: RefCell<Option<S>>,
}

/// What came here.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Came {
    names: Vec<String>,
    bytes: Vec<Vec<u8>>,
    finished: usize,
    /// The device says that it has tested itself.
    tested: bool,
}

/// A phone with a session on it.
pub(crate) type Opened<S> = Session<<S as Simulated>::Wire>;

/// Files that are received, in `DCIM`: seed and length.
const RECEIVED: [(&str, u64, u64); 2] = [("one.jpg", 11, 3000), ("two.jpg", 12, 1536)];

/// What the first of them is edited with: its seed, from which byte on, and how many bytes. Two parts,
/// the second of which makes it longer.
const EDITED: (u64, u64, usize) = (31, 2000, (16 << 10) + 700);

/// Files that are sent, to `Music`.
const SENT: [(&str, u64, u64); 2] = [("first.ogg", 21, 2036), ("second.ogg", 22, 2100)];

/// Files and folders that are deleted, from `Old` on.
const OLD: [&str; 4] = ["a.txt", "deep/b.txt", "deep/c.txt", "d.txt"];

/// With the folders.
const OLD_OBJECTS: u64 = 6;

/// Pictures of an open capture, until it is enough.
const PICTURES: u64 = 2;

/// QEMU's device knows of what it made so much later.
const LATE: Duration = Duration::from_millis(30);

/// What a capture, a format and a self-test take here: a few looks for events.
const SLOW: Duration = Duration::from_millis(100);

impl<S: Simulated> PhoneTrial<S> {
    pub(crate) fn new(operation: Operation, model: Model) -> Self {
        let quirks = model
            .quirks
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>();
        let name = format!("{operation:?} × {} {}", model.firmware, quirks.join(" "));
        let name = name.trim().to_owned();
        Self {
            name,
            operation,
            model: Model {
                slow: SLOW,
                known_after: match model.firmware {
                    Firmware::Qemu => LATE,
                    _ => Duration::ZERO,
                },
                ..model
            },
            came: Rc::default(),
            ended: RefCell::default(),
        }
    }
}

impl<S: Simulated> PhoneTrial<S> {
    /// Whether the model knows the operation.
    pub(crate) fn can(&self) -> bool {
        let session = S::from(self.quiet_phone()).opened();
        self.operation.needs().is_none_or(|what| session.can(what))
    }
}

impl Sink for Came {
    fn begin(&mut self, _object: usize, entry: &Entry) -> Result<(), String> {
        self.names.push(entry.name.clone());
        self.bytes.push(Vec::new());
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.bytes
            .last_mut()
            .ok_or("nothing begun")?
            .extend_from_slice(bytes);
        Ok(())
    }

    fn finish(&mut self, _object: usize) -> Result<(), String> {
        self.finished += 1;
        Ok(())
    }
}

/// Generated files, as they are sent.
struct Feed<'a> {
    plan: &'a Send,
    file: usize,
    at: u64,
}

impl Source for Feed<'_> {
    fn begin(&mut self, file: usize) -> Result<(), String> {
        (self.file, self.at) = (file, 0);
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, gate: Option<&Gate<Left>>) -> Taken {
        if gate.is_some_and(|gate| gate.check().is_err()) {
            return Taken::Asked;
        }
        let name = &self.plan.files[self.file].to.name;
        let seed = SENT
            .iter()
            .find(|(sent, ..)| sent == name)
            .expect("known")
            .1;
        generated(seed, self.at, buffer);
        self.at += buffer.len() as u64;
        Taken::Bytes(buffer.len())
    }
}

impl<S: Simulated> Trial for PhoneTrial<S> {
    type Left = Left;
    type Device = Opened<S>;

    fn name(&self) -> String {
        self.name.clone()
    }

    fn fresh(&self) -> (Opened<S>, Journal) {
        *self.came.borrow_mut() = Came::default();
        let opened = S::from(self.phone()).opened();
        (opened, Journal::default())
    }

    fn undisturbed(&self) -> (Opened<S>, Journal) {
        *self.came.borrow_mut() = Came::default();
        let opened = S::from(self.quiet_phone()).opened();
        (opened, Journal::default())
    }

    fn follow(&self, device: &mut Opened<S>, script: Script) {
        S::of_mut(device.wire_mut()).follow(script);
    }

    fn now(&self, device: &Opened<S>) -> Micros {
        device.wire().now()
    }

    fn intent(&self, _device: &mut Opened<S>) -> Intent {
        Intent {
            operation: self.name.clone(),
            owner: "me".to_owned(),
            device: "sim".to_owned(),
            identity: self.model.serial.clone(),
            plan: String::new(),
        }
    }

    fn work(&self, device: &mut Opened<S>, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        *self.came.borrow_mut() = Came::default();
        let mut came = self.came.borrow_mut();
        let outcome = match self.operation {
            Operation::List => {
                let plan = List {
                    folder: self.place("DCIM"),
                };
                let mut sink = |entry: Entry| {
                    came.names.push(entry.name);
                    Ok(())
                };
                list(device, &mut sink, job, &plan)
            }
            Operation::Receive(mode) => receive(device, &mut *came, job, &self.receive_plan(mode)),
            Operation::Send => {
                let plan = self.send_plan(device);
                let mut feed = Feed {
                    plan: &plan,
                    file: 0,
                    at: 0,
                };
                send(device, &mut feed, job, log, &plan)
            }
            Operation::DeleteTree => delete_tree(device, job, log, &self.delete_plan()),
            Operation::CopyTree => copy_tree(device, job, log, &self.copy_plan()),
            Operation::MakeFolder | Operation::Rename | Operation::Move => {
                change(device, job, log, &self.change_plan())
            }
            Operation::Edit => edit(device, job, log, &self.edit_plan()),
            Operation::CaptureStill
            | Operation::CaptureOpen
            | Operation::Format
            | Operation::SelfTest => {
                let mut enough = |pictures| pictures >= PICTURES;
                let outcome = invoke(device, &mut enough, job, log, self.method());
                came.tested = outcome.left == Left::Tested;
                outcome
            }
        };
        if self.operation == Operation::Send {
            *self.ended.borrow_mut() = Some(S::of(device.wire()).clone());
        }
        outcome
    }

    fn is_open_ended(&self) -> bool {
        self.operation == Operation::CaptureOpen
    }

    fn power_cut(&self, device: &mut Opened<S>, _seed: u64) {
        *self.ended.borrow_mut() = None;
        let phone = S::of_mut(device.wire_mut());
        phone.host_dies();
        phone.replug();
        phone.spend_quirks();
        let phone = phone.clone();
        *device = phone.opened();
    }

    fn replug(&self, device: &mut Opened<S>) {
        let phone = S::of_mut(device.wire_mut());
        phone.replug();
        phone.spend_quirks();
        device.reopen().expect("opens again");
    }

    fn look_after(&self, device: &mut Opened<S>, log: &mut Journal, job: JobId) -> Left {
        let entry = log.entry(job).cloned().unwrap_or_default();
        let mark = entry.mark.map(|mark| mark.to_bytes);
        let left = match self.operation {
            Operation::List | Operation::Receive(_) => Ok(Left::Untouched),
            Operation::Send => {
                let files = SENT.map(|(name, _, len)| self.file(name, len)).to_vec();
                look_after_send(device, &Send { files }, mark)
            }
            Operation::DeleteTree => look_after_delete(device, &self.delete_plan(), mark),
            Operation::CopyTree => look_after_copy(device, &self.copy_plan(), mark.is_some()),
            Operation::MakeFolder | Operation::Rename | Operation::Move => {
                look_after_change(device, &self.change_plan(), mark.is_some())
            }
            Operation::Edit => look_after_edit(device, &self.edit_plan(), mark),
            Operation::CaptureStill
            | Operation::CaptureOpen
            | Operation::Format
            | Operation::SelfTest => look_after_method(device, self.method(), mark),
        };
        left.unwrap_or(Left::Unknown)
    }

    fn is_true(&self, device: &Opened<S>, left: &Left) -> Result<(), String> {
        let now = self.left_is_true(&S::of(device.wire()).truth(), left);
        match &*self.ended.borrow() {
            Some(ended) if now.is_err() && !ended.truth().is_gone() => {
                self.left_is_true(&ended.truth(), left)
            }
            _ => now,
        }
    }

    fn recover(
        &self,
        device: &mut Opened<S>,
        log: &mut Journal,
        job: JobId,
        left: &Left,
    ) -> Result<(), String> {
        // What it does once by itself it has done.
        S::of_mut(device.wire_mut()).spend_quirks();
        let at = match (self.operation, left) {
            (_, Left::Partial { at, .. }) => at.clone(),
            // A part of a copy is deleted before it is copied again.
            (Operation::CopyTree, Left::Done { objects }) if *objects < OLD_OBJECTS => {
                self.place("Kept/Old")
            }
            _ => return Ok(()),
        };
        if S::of(device.wire())
            .truth()
            .at(at.storage, &at.path())
            .is_none()
        {
            return Ok(());
        }
        let deletes = Job::cancellable(job + 1000, "me", "sim");
        let plan = DeleteTree { at };
        let end = deletes.run(log, |job, log| delete_tree(device, job, log, &plan));
        match end.how {
            estop::How::Completed => Ok(()),
            _ => Err(format!("{end:?}")),
        }
    }

    fn is_whole(&self, device: &Opened<S>) -> Result<(), String> {
        self.all_is_done(&S::of(device.wire()).truth())
    }
}
