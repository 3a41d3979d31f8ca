//! Simulated disks whose time passes as real time does: `sim:disk` at a command line.

mod gpt;
mod spec;
mod state;

use std::{
    io,
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, PoisonError},
    task::{Wake, Waker},
    thread,
    time::{Duration, Instant},
};

use estop::{
    Gate,
    disk::{Completion, Disk, Error, Extent, Geometry, Identity, Left, Micros, Op, Tag},
    sim,
};

pub use crate::kept::StateError;
pub(crate) use spec::bytes;
pub use spec::{SimSpec, SpecError, Table};

use self::state::StateFile;

/// A simulated disk in real time. What it holds durably can be kept in a file from one process to
/// the next; what was not flushed is lost with the process, as with a real disk and the power.
#[derive(Debug)]
pub struct Paced {
    disk: sim::Disk,
    from: Instant,
    bed: Arc<Bed>,
    waker: Waker,
    state: Option<StateFile>,
}

/// Where a wait sleeps, and is woken.
#[derive(Debug, Default)]
struct Bed {
    woken: Mutex<bool>,
    changed: Condvar,
}

impl Paced {
    /// Its time passes from now on.
    pub fn new(disk: sim::Disk) -> Self {
        let bed = Arc::new(Bed::default());
        Self {
            disk,
            from: Instant::now(),
            waker: Waker::from(Arc::clone(&bed)),
            bed,
            state: None,
        }
    }

    /// A disk that holds what the file says, and whose flushes are kept there. The file is locked
    /// until the disk is dropped, and made at the first flush if it is not there.
    pub fn kept(mut disk: sim::Disk, file: impl Into<PathBuf>) -> Result<Self, StateError> {
        let state = StateFile::open(file.into(), disk.model().size_bytes)?;
        if let Some(snapshot) = state.load()? {
            disk.restore(snapshot);
        }
        Ok(Self {
            state: Some(state),
            ..Self::new(disk)
        })
    }

    /// The simulated disk, and through it the truth of what it holds.
    pub fn simulated(&self) -> &sim::Disk {
        &self.disk
    }

    /// Waits until nothing is under way, or for `limit`, and throws away what comes back.
    ///
    /// # Errors
    ///
    /// [`Error::Late`] if something has not come back by then.
    pub fn settle(&mut self, limit: Duration) -> Result<(), Error> {
        let deadline = self.now().after(limit);
        loop {
            match self.complete(deadline, None) {
                Completion::Done(..) | Completion::Failed(..) | Completion::Asked => {}
                Completion::Idle => return Ok(()),
                Completion::Late => {
                    let limit_ms = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
                    return Err(Error::Late { limit_ms });
                }
            }
        }
    }

    fn wall(&self) -> Micros {
        Micros(0).after(self.from.elapsed())
    }

    /// The simulated clock is as late as the real one before every verb.
    fn catch_up(&mut self) {
        self.disk.advance_to(self.wall());
    }

    /// After a verb that is over when it returns: the time that it took passes.
    fn let_pass(&self) {
        thread::sleep(self.disk.now().since(self.wall()));
    }

    /// Sleeps until then, or until it is woken.
    fn sleep_until(&self, then: Micros) {
        let mut woken = self
            .bed
            .woken
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        loop {
            let rest = then.since(self.wall());
            if std::mem::take(&mut *woken) || rest.is_zero() {
                return;
            }
            woken = match self.bed.changed.wait_timeout(woken, rest) {
                Ok((woken, _)) => woken,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }
}

impl Disk for Paced {
    fn geometry(&self) -> Geometry {
        self.disk.geometry()
    }

    fn max_request_bytes(&self) -> u64 {
        self.disk.max_request_bytes()
    }

    fn max_in_flight(&self) -> u32 {
        self.disk.max_in_flight()
    }

    fn identity(&mut self) -> Result<Identity, Error> {
        self.catch_up();
        let identity = self.disk.identity();
        self.let_pass();
        identity
    }

    fn now(&self) -> Micros {
        self.wall().max(self.disk.now())
    }

    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), Error> {
        self.catch_up();
        self.disk.submit(tag, op)
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        loop {
            if gate.is_some_and(|gate| gate.listen(&self.waker).is_err()) {
                return Completion::Asked;
            }
            let next = self.disk.next_done();
            if next.is_none() && self.disk.truth().in_flight() == 0 {
                return Completion::Idle;
            }
            let then = next.unwrap_or(deadline).min(deadline);
            if self.wall() >= then {
                break;
            }
            self.sleep_until(then);
        }
        self.catch_up();
        self.disk.complete(deadline, None)
    }

    fn flush(&mut self, deadline: Micros) -> Result<(), Error> {
        self.catch_up();
        let flushed = self.disk.flush(deadline);
        self.let_pass();
        flushed?;
        match &self.state {
            None => Ok(()),
            Some(state) => state.save(&self.disk.snapshot()).map_err(kept_not),
        }
    }

    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), Error> {
        self.catch_up();
        let announced = self.disk.announce(partitions);
        self.let_pass();
        announced
    }
}

impl Wake for Bed {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        *self.woken.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }
}

fn kept_not(error: io::Error) -> Error {
    Error::Refused {
        what: "keeping the simulated disk in its file",
        why: error.to_string(),
    }
}
