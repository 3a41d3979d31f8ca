//! A served phone, a session with it, and jobs on it.

#![allow(dead_code, reason = "not every test uses all of it")]

use std::{net::SocketAddr, path::Path, time::Duration};

use estop::{
    By, End, Gate, How, Job,
    mtp::{
        Entry, File, Left, List, Mode, Place, Receive, Send, Session, Sink, Source, Taken, Wanted,
        code::Format, list, receive, send, wire::OverIp,
    },
    sim::{
        Journal,
        phone::{Model, Phone, generated},
    },
};
use estop_os::{
    clock::Clock,
    phone::{serve::Folder, tcp::Tcp},
};

pub(crate) type Opened = Session<OverIp<Tcp>>;

pub(crate) const SEED: u64 = 77;

/// A phone whose memory is this folder.
pub(crate) fn phone_in(model: Model, dir: &Path) -> Phone {
    let mut phone = Phone::new(model);
    let folder = Folder::open(dir).expect("opens");
    folder.become_memory_of(&mut phone).expect("is read");
    phone
}

pub(crate) fn open(address: SocketAddr) -> Opened {
    let tcp = Tcp::new(address, Clock::new()).expect("a descriptor");
    let wire = OverIp::connect(tcp, [9; 16], "estop").expect("connects");
    Session::open(wire).expect("opens")
}

pub(crate) fn storage(session: &mut Opened) -> u32 {
    session.storages().expect("told")[0].0
}

pub(crate) fn place(storage: u32, path: &str) -> Place {
    let mut names: Vec<String> = path.split('/').map(str::to_owned).collect();
    let name = names.pop().expect("a name");
    Place {
        storage,
        folders: names,
        name,
    }
}

/// What generated files of the tests hold.
pub(crate) fn contents(len: usize) -> Vec<u8> {
    let mut bytes = vec![0; len];
    generated(SEED, 0, &mut bytes);
    bytes
}

/// How a job ended, in a word, and what it left.
pub(crate) fn ended(end: &End<Left>) -> (String, Left) {
    let how = match &end.how {
        How::Completed => "completed".to_owned(),
        How::Cancelled => "cancelled".to_owned(),
        How::Failed(error) => error.to_string(),
    };
    (how, end.left.clone())
}

/// What is done in mid transfer, once so many bytes have gone.
pub(crate) type Then<'a> = Option<(u64, &'a mut dyn FnMut(&Job<Left>))>;

/// A generated file.
struct Feed<'a, 't> {
    at: u64,
    job: &'a Job<Left>,
    then: Then<'t>,
}

impl Source for Feed<'_, '_> {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        self.at = 0;
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
        generated(SEED, self.at, buffer);
        self.at += buffer.len() as u64;
        reached(self.at, self.job, &mut self.then);
        Taken::Bytes(buffer.len())
    }
}

struct Keep<'a, 't> {
    bytes: Vec<u8>,
    job: &'a Job<Left>,
    then: Then<'t>,
}

impl Sink for Keep<'_, '_> {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.bytes.extend_from_slice(bytes);
        reached(self.bytes.len() as u64, self.job, &mut self.then);
        Ok(())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

fn reached(at: u64, job: &Job<Left>, then: &mut Then<'_>) {
    if then.as_ref().is_some_and(|(beyond, _)| at > *beyond)
        && let Some((_, then)) = then.take()
    {
        then(job);
    }
}

/// Somebody asks to stop.
pub(crate) fn ask(job: &Job<Left>) {
    job.cancel(By::new("me", "enough", 0));
}

pub(crate) fn sends(
    session: &mut Opened,
    to: Place,
    size_bytes: u64,
    then: Then<'_>,
) -> (String, Left) {
    let job = Job::cancellable(1, "me", "phone");
    let plan = Send {
        files: vec![File {
            to,
            size_bytes,
            format: Format::UNDEFINED,
            modified: None,
        }],
    };
    let mut feed = Feed {
        at: 0,
        job: &job,
        then,
    };
    let end = job.run(&mut Journal::default(), |job, log| {
        send(session, &mut feed, job, log, &plan)
    });
    ended(&end)
}

pub(crate) fn receives(session: &mut Opened, at: Place, then: Then<'_>) -> (String, Left, Vec<u8>) {
    let job = Job::cancellable(2, "me", "phone");
    let plan = Receive {
        objects: vec![Wanted {
            at,
            from_bytes: 0,
            seen: None,
        }],
        mode: Mode::Throughput,
    };
    let mut keep = Keep {
        bytes: Vec::new(),
        job: &job,
        then,
    };
    let end = job.run(&mut Journal::default(), |job, _| {
        receive(session, &mut keep, job, &plan)
    });
    let (how, left) = ended(&end);
    (how, left, keep.bytes)
}

/// Names in the root.
pub(crate) fn lists(session: &mut Opened, storage: u32) -> Vec<String> {
    let job = Job::cancellable(3, "me", "phone");
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
    names.sort();
    names
}
