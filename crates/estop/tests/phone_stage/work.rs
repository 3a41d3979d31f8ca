//! What a handle does, and whether that is what came of it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use estop::{
    Gate, Job,
    mtp::{
        Change, CopyTree, DeleteTree, Entry, File, Left, List, Method, Mode, Phone as Handle,
        Place, Receive, Send, Sink, Source, Taken, Wanted, change, code::Format, copy_tree,
        delete_tree, invoke, list, receive, send,
    },
    sim::phone::{Bytes, Found, Phone, generated},
};

use super::journal;

/// What the first job of a handle does. The second lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    List,
    Receive(Mode),
    Send,
    Delete,
    Copy,
    Move,
    /// Open, until so many pictures are taken.
    Capture,
}

/// A handle's work, in a folder of its own.
#[derive(Debug)]
pub(crate) struct Task {
    op: Op,
    pub(crate) handle: usize,
    storage: u32,
    open: Open,
}

/// Whether a capture is open: no whole file is sent or received then.
pub(crate) type Open = Arc<AtomicBool>;

/// What came here.
#[derive(Debug, Default)]
pub(crate) struct Came {
    pub(crate) names: Vec<String>,
    bytes: Vec<u8>,
    /// It comes in one piece.
    whole: Option<Open>,
}

/// A file that is received, and one that is sent.
const BYTES: u64 = 12_000;

/// Files and folders that are deleted or copied: with their folder four.
const OLD: [&str; 2] = ["a.txt", "deep/b.txt"];
const OLD_OBJECTS: u64 = 4;

const PICTURES: u64 = 3;

/// A folder for each handle.
pub(crate) fn prepare(phone: &mut Phone, storage: u32, handles: usize) {
    for handle in 0..handles {
        let seed = handle as u64;
        let bytes = Bytes::Generated { seed, len: BYTES };
        phone.put(storage, &format!("h{handle}/in.bin"), bytes);
        phone.put_folder(storage, &format!("h{handle}/to"));
        for name in OLD {
            let bytes = Bytes::These(b"old".to_vec());
            phone.put(storage, &format!("h{handle}/old/{name}"), bytes);
        }
    }
}

impl Task {
    pub(crate) fn new(op: Op, handle: usize, storage: u32, open: &Open) -> Self {
        Self {
            op,
            handle,
            storage,
            open: Arc::clone(open),
        }
    }

    /// Runs the first job.
    pub(crate) fn first<P: Handle>(&self, phone: &mut P, job: &Job<Left>) -> Came {
        let mut came = Came::default();
        job.run(&mut journal(), |job, log| match self.op {
            Op::List => {
                let mut sink = |entry: Entry| {
                    came.names.push(entry.name);
                    Ok(())
                };
                let folder = self.place(&[], &self.folder());
                list(phone, &mut sink, job, &List { folder })
            }
            Op::Receive(mode) => {
                let wanted = Wanted {
                    at: self.place(&[&self.folder()], "in.bin"),
                    from_bytes: 0,
                    seen: None,
                };
                let objects = vec![wanted];
                came.whole = (mode == Mode::Throughput).then(|| Arc::clone(&self.open));
                receive(phone, &mut came, job, &Receive { objects, mode })
            }
            Op::Send => {
                let file = File {
                    to: self.place(&[&self.folder(), "to"], "new.bin"),
                    size_bytes: BYTES,
                    format: Format::UNDEFINED,
                    modified: None,
                };
                let mut feed = Feed(self.handle as u64, 0, Arc::clone(&self.open));
                send(phone, &mut feed, job, log, &Send { files: vec![file] })
            }
            Op::Delete => {
                let at = self.place(&[&self.folder()], "old");
                delete_tree(phone, job, log, &DeleteTree { at })
            }
            Op::Copy => {
                let at = self.place(&[&self.folder()], "old");
                let to = self.place(&[&self.folder()], "to");
                copy_tree(phone, job, log, &CopyTree { at, to })
            }
            Op::Move => {
                let at = self.place(&[&self.folder()], "old");
                let to = self.place(&[&self.folder()], "to");
                change(phone, job, log, &Change::Move { at, to })
            }
            Op::Capture => {
                let storage = self.storage;
                let method = Method::CaptureOpen { storage };
                let mut enough = |taken| {
                    self.open.store(true, Ordering::SeqCst);
                    taken >= PICTURES
                };
                let outcome = invoke(phone, &mut enough, job, log, method);
                self.open.store(false, Ordering::SeqCst);
                outcome
            }
        });
        came
    }

    /// Runs the second.
    pub(crate) fn again<P: Handle>(&self, phone: &mut P, job: &Job<Left>) -> Came {
        let task = Self {
            op: Op::List,
            handle: self.handle,
            storage: self.storage,
            open: Arc::clone(&self.open),
        };
        task.first(phone, job)
    }

    /// Whether `left` is true, and if it completed whether all of it was done.
    pub(crate) fn judge(&self, left: &Left, whole: bool, came: &Came, phone: &Phone, why: &str) {
        let path = |path: &str| format!("h{}/{path}", self.handle);
        let truth = phone.truth();
        let count = |top: &str| {
            let names = truth.objects();
            let top = path(top);
            let of = |found: &&Found| {
                let mut path = found.folders.clone();
                path.push(found.name.clone());
                let path = path.join("/");
                path == top || path.starts_with(&format!("{top}/"))
            };
            names.iter().filter(of).count() as u64
        };
        let done = match left {
            Left::Done { objects } => *objects,
            Left::Unknown => return assert!(!whole, "{why}: {self:?}"),
            _ => 0,
        };
        let is = match self.op {
            Op::List => {
                let mut names = came.names.clone();
                names.sort();
                !whole || names == ["in.bin", "old", "to"]
            }
            Op::Receive(_) => {
                let mut should = vec![0; came.bytes.len()];
                generated(self.handle as u64, 0, &mut should);
                came.bytes == should && (!whole || came.bytes.len() as u64 == BYTES)
            }
            Op::Send => {
                let seed = self.handle as u64;
                let bytes = Bytes::Generated { seed, len: BYTES };
                let sent = path("to/new.bin");
                match left {
                    Left::Partial { .. } => truth.at(self.storage, &sent).is_some(),
                    _ if done == 1 => truth
                        .first_difference(self.storage, &sent, &bytes)
                        .is_none(),
                    _ => !whole && truth.at(self.storage, &sent).is_none(),
                }
            }
            Op::Delete => count("old") == OLD_OBJECTS - done && (!whole || done == OLD_OBJECTS),
            Op::Move => {
                let moved = done * OLD_OBJECTS;
                let is = (count("old"), count("to/old"));
                is == (OLD_OBJECTS - moved, moved) && (!whole || done == 1)
            }
            Op::Capture => {
                // All else is in the handles' folders.
                let pictures = truth.objects().into_iter().filter(|found| {
                    let top = found.folders.first().unwrap_or(&found.name);
                    !top.starts_with('h')
                });
                pictures.count() as u64 == done && (!whole || done >= PICTURES)
            }
            Op::Copy => count("to/old") == done && (!whole || done == OLD_OBJECTS),
        };
        assert!(
            is,
            "{why}: {self:?} left {left:?}, whole: {whole}, {came:?}"
        );
    }

    fn folder(&self) -> String {
        format!("h{}", self.handle)
    }

    fn place(&self, folders: &[&str], name: &str) -> Place {
        Place {
            storage: self.storage,
            folders: folders.iter().map(|folder| (*folder).to_owned()).collect(),
            name: name.to_owned(),
        }
    }
}

impl Sink for Came {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        let open = self.whole.as_ref();
        let is_open = open.is_some_and(|open| open.load(Ordering::SeqCst));
        assert!(!is_open, "a whole file is received during an open capture");
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

/// Generated bytes of a seed, from an offset on.
struct Feed(u64, u64, Open);

impl Source for Feed {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        self.1 = 0;
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
        let is_open = self.2.load(Ordering::SeqCst);
        assert!(!is_open, "a whole file is sent during an open capture");
        generated(self.0, self.1, buffer);
        self.1 += buffer.len() as u64;
        Taken::Bytes(buffer.len())
    }
}
