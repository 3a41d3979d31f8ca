//! A simulated phone in this process, in real time.

use std::{
    sync::{Arc, Condvar, Mutex, PoisonError},
    task::{Wake, Waker},
    time::{Duration, Instant},
};

use estop::{
    Asked, Gate, Micros,
    mtp::{Completion, Control, Left, Limits, Lost, Pipe, Refused, Tag, Transfer, Usb},
    sim::phone::{Bytes, Model, Phone, Quirk},
};

use super::SimulatedName;
use crate::{clock::Clock, paced::bytes};

/// A simulated phone whose time passes as real time does.
#[derive(Debug)]
pub struct SimulatedPhone {
    phone: Phone,
    clock: Clock,
    bed: Arc<Bed>,
    waker: Waker,
}

/// Where a wait sleeps, and is woken by a cancel.
#[derive(Debug, Default)]
struct Bed {
    woken: Mutex<bool>,
    news: Condvar,
}

/// The phone works at most so far ahead of the real time while something is waited for.
const SLICE: Duration = Duration::from_millis(10);

/// The first storage of every model.
const STORAGE: u32 = 0x0001_0001;

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
        }
        for quirk in &self.quirks {
            model = model.with(quirk.parse::<Quirk>()?);
        }
        Ok(model)
    }
}

impl SimulatedPhone {
    /// A phone of this model, just plugged in, with a few files on it.
    pub fn new(model: Model) -> Self {
        let mut phone = Phone::new(model);
        let storage = phone.model().storages.first().map_or(STORAGE, |one| one.id);
        for (seed, (path, len)) in (1..).zip(FIRST) {
            phone.put(storage, path, Bytes::Generated { seed, len });
        }
        Self::of(phone)
    }

    /// This phone, in real time from now on.
    pub fn of(phone: Phone) -> Self {
        let bed = Arc::new(Bed::default());
        Self {
            phone,
            clock: Clock::new(),
            waker: Waker::from(Arc::clone(&bed)),
            bed,
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
        let until = Instant::now() + self.clock.until(then);
        let mut woken = self
            .bed
            .woken
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        loop {
            let rest = until.saturating_duration_since(Instant::now());
            if std::mem::take(&mut *woken) || rest.is_zero() {
                return;
            }
            woken = match self.bed.news.wait_timeout(woken, rest) {
                Ok((woken, _)) => woken,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
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

impl Wake for Bed {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        *self.woken.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.news.notify_all();
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

    fn phone(word: &SimulatedName) -> Session<OverUsb<SimulatedPhone>> {
        let model = word.model().expect("a model");
        Session::open(OverUsb::new(SimulatedPhone::new(model))).expect("opens")
    }

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
        let mut phone = phone(&SimulatedName::default());
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
        let mut phone = SimulatedPhone::new(SimulatedName::default().model().expect("a model"));
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
