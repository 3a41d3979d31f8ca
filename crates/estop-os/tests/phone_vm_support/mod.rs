//! Phones that are plugged in and out inside the virtual machine, and jobs on them.

pub(crate) mod trials;

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use estop::{
    By, End, Gate, How, Job,
    mtp::{
        Completion, Control, DeleteTree, Entry, File, Left, List, Mode, Pipe, Place, Push, Receive,
        Refused, Send, Session, Sink, Source, Tag, Taken, Transfer, Usb, Wanted, code::Format,
        delete_tree, list, push, receive, send, wire::OverUsb,
    },
    sim::{Journal, phone::generated},
};
use estop_os::{
    clock::Clock,
    discover::Roots,
    phone::usb::{Change, Found, News, UsbPort, Watch},
};

pub(crate) type Opened = Session<OverUsb<UsbPort>>;

/// A phone appears and goes within this, on a busy machine too.
const PLUG_LIMIT: Duration = Duration::from_secs(60);

const SEED: u64 = 11;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    Qemu,
    Umtp,
}

/// A phone that is plugged in.
pub(crate) struct Plugged {
    which: Which,
    number: u32,
    /// What is on it.
    pub(crate) store: PathBuf,
    pub(crate) found: Found,
}

/// Whether this is the virtual machine: somebody may ask for the ignored tests of the workspace.
pub(crate) fn is_inside() -> bool {
    env::var_os("ESTOP_IN_VM").is_some()
}

pub(crate) fn runs(command: &mut Command) -> String {
    let ran = command.output().expect("starts");
    assert!(ran.status.success(), "{command:?}: {ran:?}");
    String::from_utf8(ran.stdout).expect("text")
}

/// The next change that is meant.
pub(crate) fn awaits(watch: &mut Watch, meant: impl Fn(&Change) -> bool) -> Found {
    loop {
        match watch.next(PLUG_LIMIT, None).expect("watches") {
            News::Change(change) if meant(&change) => match *change {
                Change::Arrived(found) | Change::Changed(found) | Change::Departed(found) => {
                    return found;
                }
            },
            News::Change(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

impl Which {
    fn vendor(self) -> u16 {
        match self {
            Self::Qemu => 0x46F4,
            Self::Umtp => 0x1D6B,
        }
    }

    /// Plugs it in, with so many small files on it.
    pub(crate) fn plug(self, files: u32) -> Plugged {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let store = match self {
            Self::Qemu => {
                let store = env::var_os("ESTOP_STORE").expect("a store");
                Path::new(&store).join(number.to_string())
            }
            Self::Umtp => PathBuf::from("/run/umtp/store"),
        };
        // Of an earlier one.
        drop(fs::remove_dir_all(&store));
        fs::create_dir_all(store.join("many")).expect("a folder");
        for file in 0..files {
            fs::write(store.join(format!("many/{file:05}.txt")), b"x").expect("writes");
        }
        let mut watch = Watch::begin(Roots::default()).expect("watches");
        match self {
            Self::Qemu => {
                runs(Command::new("modprobe").arg("xhci_pci"));
                let store = store.display();
                monitor(&format!(
                    "device_add usb-mtp,id=mtp{number},bus=xhci.0,rootdir={store},readonly=false"
                ));
            }
            Self::Umtp => drop(runs(Command::new("umtp").arg("start"))),
        }
        let vendor = self.vendor();
        let arrived =
            |change: &Change| matches!(change, Change::Arrived(one) if one.vendor == vendor);
        let found = awaits(&mut watch, arrived);
        Plugged {
            which: self,
            number,
            store,
            found,
        }
    }
}

fn monitor(line: &str) {
    runs(Command::new("vm-monitor").arg(line));
}

impl Plugged {
    pub(crate) fn open(&self) -> Opened {
        let port = UsbPort::open(&self.found, Clock::new());
        let port = port.unwrap_or_else(|error| panic!("{error}"));
        Session::open(OverUsb::new(port)).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Pulls the cable, and waits until it is seen.
    pub(crate) fn unplug(&self) {
        let mut watch = Watch::begin(Roots::default()).expect("watches");
        let node = self.found.node.clone();
        match self.which {
            Which::Qemu => monitor(&format!("device_del mtp{}", self.number)),
            Which::Umtp => drop(runs(Command::new("umtp").arg("unplug"))),
        }
        awaits(
            &mut watch,
            |change| matches!(change, Change::Departed(one) if one.node == node),
        );
    }

    /// Whether a file on it has the bytes of [`Feed`], so many.
    pub(crate) fn holds(&self, name: &str, len: u64) -> bool {
        let bytes = fs::read(self.store.join(name)).expect("is there");
        bytes.len() as u64 == len && is_generated(&bytes)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.store.join(name).exists()
    }
}

pub(crate) fn is_generated(bytes: &[u8]) -> bool {
    let mut should = vec![0; bytes.len()];
    generated(SEED, 0, &mut should);
    bytes == should
}

pub(crate) fn place(session: &mut Opened, folders: &[&str], name: &str) -> Place {
    let storages = session.storages().expect("storages");
    Place {
        storage: storages.first().expect("one").0,
        folders: folders.iter().map(|&one| one.to_owned()).collect(),
        name: name.to_owned(),
    }
}

/// What is called with how far it is, and with the job.
pub(crate) type Then<'a> = &'a mut dyn FnMut(u64, &Job<Left>);

pub(crate) fn by_me() -> By {
    By::new("me", "enough", 0)
}

/// Asks for a cancel.
pub(crate) fn cancels(job: &Job<Left>) {
    job.cancel(by_me());
}

pub(crate) fn completed(end: &End<Left>) {
    assert!(matches!(end.how, How::Completed), "{end:?}");
}

struct Feed<'a, 'b> {
    at: u64,
    then: Then<'a>,
    job: &'b Job<Left>,
}

impl Source for Feed<'_, '_> {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        self.at = 0;
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
        generated(SEED, self.at, buffer);
        self.at += buffer.len() as u64;
        (self.then)(self.at, self.job);
        Taken::Bytes(buffer.len())
    }
}

pub(crate) fn pushes(
    session: &mut Opened,
    name: &str,
    size_bytes: u64,
    then: Then<'_>,
) -> Arc<End<Left>> {
    let file = File {
        to: place(session, &[], name),
        size_bytes,
        format: Format::UNDEFINED,
        modified: None,
    };
    let job = Job::cancellable(1, "me", "phone");
    let feeds = job.clone();
    let plan = Send { files: vec![file] };
    job.run(&mut Journal::default(), |job, log| {
        let mut feed = Feed {
            at: 0,
            then,
            job: &feeds,
        };
        send(session, &mut feed, job, log, &plan)
    })
}

/// Makes folders and sends files, all of this size.
pub(crate) fn pushes_folders(
    session: &mut Opened,
    (folders, files): (&[&str], &[&str]),
    size_bytes: u64,
) -> Arc<End<Left>> {
    let mut at = |path: &str| {
        let mut names = path.split('/').collect::<Vec<_>>();
        let name = names.pop().expect("a name");
        place(session, &names, name)
    };
    let folders = folders.iter().map(|path| at(path)).collect();
    let file = |path: &&str| File {
        to: at(path),
        size_bytes,
        format: Format::UNDEFINED,
        modified: None,
    };
    let files = files.iter().map(file).collect();
    let plan = Push {
        folders,
        send: Send { files },
        replaces: BTreeSet::new(),
        mode: Default::default(),
    };
    let job = Job::cancellable(5, "me", "phone");
    let feeds = job.clone();
    job.run(&mut Journal::default(), |job, log| {
        let mut feed = Feed {
            at: 0,
            then: &mut |_, _| {},
            job: &feeds,
        };
        push(session, &mut feed, job, log, &plan)
    })
}

struct Keep<'a, 'b> {
    bytes: Vec<u8>,
    then: Then<'a>,
    job: &'b Job<Left>,
}

impl Sink for Keep<'_, '_> {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.bytes.extend_from_slice(bytes);
        (self.then)(self.bytes.len() as u64, self.job);
        Ok(())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

pub(crate) fn pulls(
    session: &mut Opened,
    name: &str,
    mode: Mode,
    then: Then<'_>,
) -> (Arc<End<Left>>, Vec<u8>) {
    let wanted = Wanted {
        at: place(session, &[], name),
        from_bytes: 0,
        seen: None,
    };
    let plan = Receive {
        objects: vec![wanted],
        mode,
    };
    let job = Job::cancellable(2, "me", "phone");
    let (bytes, keeps) = (Vec::new(), job.clone());
    let mut keep = Keep {
        bytes,
        then,
        job: &keeps,
    };
    let end = job.run(&mut Journal::default(), |job, _| {
        receive(session, &mut keep, job, &plan)
    });
    (end, keep.bytes)
}

pub(crate) fn lists(
    session: &mut Opened,
    folder: &str,
    then: Then<'_>,
) -> (Arc<End<Left>>, Vec<Entry>) {
    let folder = place(session, &[], folder);
    let job = Job::cancellable(3, "me", "phone");
    let (lists, mut entries) = (job.clone(), Vec::new());
    let end = job.run(&mut Journal::default(), |job, _| {
        let mut sink = |entry: Entry| {
            entries.push(entry);
            then(entries.len() as u64, &lists);
            Ok(())
        };
        list(session, &mut sink, job, &List { folder })
    });
    (end, entries)
}

pub(crate) fn deletes(session: &mut Opened, name: &str) -> Arc<End<Left>> {
    let at = place(session, &[], name);
    let job = Job::cancellable(4, "me", "phone");
    job.run(&mut Journal::default(), |job, log| {
        delete_tree(session, job, log, &DeleteTree { at })
    })
}

pub(crate) fn tell(which: Which, what: &str, bytes: u64, begun: Instant) {
    let took = begun.elapsed();
    let mib = bytes >> 20;
    println!("{which:?}: {what} of {mib} MiB in {} ms", took.as_millis());
}

/// Asks once it is beyond so many, and tells when.
pub(crate) fn beyond(at: u64, when: &mut Option<Instant>) -> impl FnMut(u64, &Job<Left>) {
    move |so_far, job| {
        if so_far > at && when.is_none() {
            *when = Some(Instant::now());
            cancels(job);
        }
    }
}

pub(crate) fn cancelled(which: Which, what: &str, end: &End<Left>, asked: Option<Instant>) {
    assert!(matches!(end.how, How::Cancelled), "{what}: {end:?}");
    let ms = asked.expect("asked").elapsed().as_millis();
    println!(
        "{which:?}: {what} cancelled, {:?}, {ms} ms until the next answer",
        end.left
    );
}

/// Every call of the port says that the phone is gone.
pub(crate) fn is_lost(session: &mut Opened) {
    assert!(session.storages().is_err());
    let port = session.wire_mut().usb_mut();
    let until = port.now().after(Duration::from_secs(5));
    assert!(port.submit(Tag(1), Transfer::In(512)).is_err());
    assert!(port.submit(Tag(2), Transfer::Out(&[1])).is_err());
    assert!(matches!(port.complete(until, None), Completion::Lost(_)));
    let status = port.control(Control::In(0x67, 64), until);
    assert!(matches!(status, Err(Refused::Lost(_))), "{status:?}");
    let cleared = port.clear_halt(Pipe::In, until);
    assert!(matches!(cleared, Err(Refused::Lost(_))), "{cleared:?}");
    port.withdraw(Pipe::Out);
    assert!(port.reopen(until).is_err());
    assert!(session.reopen().is_err());
}
