//! A simulated phone in this process, in real time.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::Arc,
    task::Waker,
    time::{Duration, Instant},
};

use estop::{
    Asked, Gate, Micros,
    mtp::{Completion, Control, Left, Limits, Lost, Pipe, Refused, Tag, Transfer, Usb},
    sim::phone::{Bytes, Model, Phone, Quirk},
};
use rustix::{
    fs::{FlockOperation, flock},
    io::Errno,
};

use super::{
    OpenError, SimulatedName,
    serve::{CARD, Folder},
    time_of,
};
use crate::{bed::Bed, clock::Clock, kept::StateError, paced::bytes};

/// A simulated phone whose time passes as real time does, and whose objects are files of a folder.
#[derive(Debug)]
pub struct SimulatedPhone {
    phone: Phone,
    clock: Clock,
    bed: Arc<Bed>,
    waker: Waker,
    /// On the folder: nobody else has it meanwhile.
    _lock: Option<File>,
}

/// The phone works at most so far ahead of the real time while something is waited for.
const SLICE: Duration = Duration::from_millis(10);

/// The first storage of every model.
const STORAGE: u32 = 0x0001_0001;

/// A slow phone has shorter transfers: it hands back so many in a second.
const TRANSFERS_PER_S: u64 = 20;

/// What the second storage of a phone is called.
const SD_CARD: &str = "SD card";

/// The date of what is put on a simulated phone.
const FIRST_DATE: &str = "20260101T120000";

/// What is on a phone that nobody has used.
const FIRST: [(&str, u64); 6] = [
    ("DCIM/Camera/IMG_0001.jpg", 3_400_000),
    ("DCIM/Camera/IMG_0002.jpg", 2_900_000),
    ("DCIM/Camera/VID_0003.mp4", 24_000_000),
    ("Documents/Überblick.txt", 12_000),
    ("Download/manual.pdf", 800_000),
    ("Music/Track 01.mp3", 5_100_000),
];

impl SimulatedName {
    /// The phone that these words describe.
    pub fn model(&self) -> Result<Model, String> {
        let firmware = self.model.as_deref().unwrap_or("aosp").parse()?;
        let mut model = Model::of(firmware);
        if self.brisk {
            model = model.fast();
        }
        if let Some(speed) = &self.speed {
            let speed = bytes(speed)?.max(1);
            model.wire_bytes_per_s = speed;
            model.memory_bytes_per_s = speed;
            // What moves at once, and what waits in the phone, takes no longer than on a fast cable.
            let packets = speed / TRANSFERS_PER_S / u64::from(model.packet_bytes);
            let packets = u32::try_from(packets.max(1)).unwrap_or(u32::MAX);
            let bytes = packets.saturating_mul(model.packet_bytes);
            model.transfer_bytes = model.transfer_bytes.min(bytes);
            model.fifo_packets = model.fifo_packets.min(packets);
        }
        for quirk in &self.quirks {
            model = model.with(quirk.parse::<Quirk>()?);
        }
        Ok(model)
    }
}

impl SimulatedPhone {
    /// The phone of this name, just plugged in. It keeps its objects in a folder, of its own in
    /// `state` if it names none: the first time there are a few files in that.
    pub fn open(name: &SimulatedName, state: &Path) -> Result<Self, OpenError> {
        let model = name.model();
        let model = model.map_err(|why| OpenError::Usage(format!("{name}: {why}")))?;
        let own = || state.join(format!("phone-{}", model.firmware));
        let dir = name.dir.clone().unwrap_or_else(own);
        let is_new = name.dir.is_none() && !dir.exists();
        let system = |error| StateError::System {
            path: dir.clone(),
            error,
        };
        fs::create_dir_all(&dir).map_err(system)?;
        if name.card {
            fs::create_dir_all(dir.join(format!("{CARD}{SD_CARD}"))).map_err(system)?;
        }
        let lock = locked(&dir)?;
        let mut phone = Phone::new(model);
        let folder = Folder::open(&dir).and_then(|folder| folder.become_memory_of(&mut phone));
        folder.map_err(|error| OpenError::Failed(error.to_string()))?;
        if is_new {
            let storage = phone.model().storages.first().map_or(STORAGE, |one| one.id);
            for (seed, (path, len)) in (1..).zip(FIRST) {
                phone.put(storage, path, Bytes::Generated { seed, len });
            }
            dated(&dir).map_err(system)?;
        }
        Ok(Self {
            _lock: Some(lock),
            ..Self::of(phone)
        })
    }

    /// This phone, in real time from now on.
    pub fn of(phone: Phone) -> Self {
        let bed = Arc::new(Bed::default());
        Self {
            phone,
            clock: Clock::new(),
            waker: bed.waker(),
            bed,
            _lock: None,
        }
    }

    /// The simulated phone, and through it the truth of what it holds.
    pub fn simulated(&self) -> &Phone {
        &self.phone
    }

    /// What was in flight has gone on while nobody waited for it.
    fn catch_up(&mut self) {
        let behind = self.clock.now().since(self.phone.now());
        // Without a gate nothing asks.
        let _never_asked = self.phone.pause(behind, None);
    }

    /// The time that a verb took passes.
    fn let_pass(&self) {
        self.sleep_until(self.phone.now());
    }

    /// Sleeps until then, or until it is woken.
    fn sleep_until(&self, then: Micros) {
        self.bed.sleep(Instant::now() + self.clock.until(then));
    }
}

/// What a phone has at first is as old in its folder as it says, also to the next who opens it.
fn dated(dir: &Path) -> io::Result<()> {
    let Some(date) = time_of(FIRST_DATE) else {
        return Ok(());
    };
    for (path, _) in FIRST {
        let inside = Path::new(path).ancestors();
        for one in inside.filter(|one| !one.as_os_str().is_empty()) {
            File::open(dir.join(one))?.set_modified(date)?;
        }
    }
    Ok(())
}

/// The folder, so that nobody else has it until this is dropped.
fn locked(dir: &Path) -> Result<File, StateError> {
    let path = PathBuf::from(dir);
    let lock = match File::open(dir) {
        Ok(lock) => lock,
        Err(error) => return Err(StateError::System { path, error }),
    };
    match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(lock),
        Err(Errno::WOULDBLOCK) => Err(StateError::Locked(path)),
        Err(errno) => Err(StateError::System {
            path,
            error: errno.into(),
        }),
    }
}

impl Usb for SimulatedPhone {
    fn now(&self) -> Micros {
        self.clock.now().max(self.phone.now())
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let until = self.now().after(wait);
        loop {
            gate.map_or(Ok(()), |gate| gate.listen(&self.waker))?;
            self.sleep_until(until);
            if self.clock.now() >= until {
                self.catch_up();
                return Ok(());
            }
        }
    }

    fn limits(&self) -> Limits {
        self.phone.limits()
    }

    fn submit(&mut self, tag: Tag, transfer: Transfer<'_>) -> Result<(), Lost> {
        self.catch_up();
        self.phone.submit(tag, transfer)
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        self.catch_up();
        loop {
            if gate.is_some_and(|gate| gate.listen(&self.waker).is_err()) {
                return Completion::Asked;
            }
            let until = self.phone.now().after(SLICE).min(deadline);
            let is_over = self.phone.work_until(until);
            self.let_pass();
            if is_over || self.phone.now() >= deadline {
                return self.phone.complete(deadline.min(self.phone.now()), None);
            }
        }
    }

    fn withdraw(&mut self, pipe: Pipe) {
        self.catch_up();
        self.phone.withdraw(pipe);
    }

    fn control(&mut self, request: Control<'_>, deadline: Micros) -> Result<Vec<u8>, Refused> {
        self.catch_up();
        let answer = self.phone.control(request, deadline);
        self.let_pass();
        answer
    }

    fn clear_halt(&mut self, pipe: Pipe, deadline: Micros) -> Result<(), Refused> {
        self.catch_up();
        let done = self.phone.clear_halt(pipe, deadline);
        self.let_pass();
        done
    }

    fn event(&mut self) -> Option<Vec<u8>> {
        self.catch_up();
        self.phone.event()
    }

    fn reopen(&mut self, deadline: Micros) -> Result<(), Lost> {
        self.catch_up();
        let reopened = self.phone.reopen(deadline);
        self.let_pass();
        reopened
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use estop::{
        By, Cancel, Job,
        mtp::{List, Place, Session, list, wire::OverUsb},
    };

    use super::*;

    fn root() -> List {
        let folder = Place {
            storage: STORAGE,
            folders: Vec::new(),
            name: String::new(),
        };
        List { folder }
    }

    #[test]
    fn it_is_as_a_phone_with_files_on_it() {
        let state = tempfile::tempdir().expect("a directory");
        let name = SimulatedName::default();
        let phone = SimulatedPhone::open(&name, state.path()).expect("opens");
        // While it is open nobody else gets it.
        let second = SimulatedPhone::open(&name, state.path());
        assert!(matches!(second, Err(OpenError::Refused(_))));
        let mut phone = Session::open(OverUsb::new(phone)).expect("opens");
        let job = Job::cancellable(1, "test", "sim:phone");
        job.gate().begin().expect("not asked");
        let mut names = Vec::new();
        let mut sink = |entry: estop::mtp::Entry| {
            names.push(entry.name);
            Ok(())
        };
        let outcome = list(&mut phone, &mut sink, &job, &root());
        assert!(outcome.result.is_ok());
        assert_eq!(names, ["DCIM", "Documents", "Download", "Music"]);
    }

    #[test]
    fn a_wait_takes_its_time_and_a_cancel_ends_it() {
        let model = SimulatedName::default().model().expect("a model");
        let mut phone = SimulatedPhone::of(Phone::new(model));
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        let before = phone.now();
        let wait = Duration::from_millis(2);
        assert_eq!(phone.pause(wait, Some(&gate)), Ok(()));
        assert!(phone.now().since(before) >= wait);
        let long = Duration::from_secs(3600);
        let asked = thread::scope(|scope| {
            let worker = scope.spawn(|| phone.pause(long, Some(&gate)));
            assert_eq!(gate.cancel(By::new("me", "test", 0)), Cancel::Accepted);
            worker.join().expect("no panic")
        });
        assert_eq!(asked, Err(Asked));
    }
}
