//! The one place where a cancel and the work meet.

use std::{ops::Add, sync::Arc, task::Waker, time::Duration};

#[cfg(loom)]
use loom::sync::{Condvar, Mutex, MutexGuard};
#[cfg(not(loom))]
use std::sync::{Condvar, Mutex, MutexGuard};

use serde::{Deserialize, Serialize};

use crate::{End, Error, How, Outcome, Recorded, Residue, Stop};

/// Decides, once and for good, every race between the work and the requests to cancel it, and
/// publishes the end under the same lock.
///
/// The work calls [`begin`](Self::begin) when its first command is about to go out,
/// [`check`](Self::check) wherever it could stop, [`close`](Self::close) just before the command
/// after which it can only complete or fail, [`ending`](Self::ending) when it is over and
/// [`publish`](Self::publish) once the end is on record. Anyone may call [`cancel`](Self::cancel)
/// at any time, from any thread: it takes one lock that is never held over a wait, and wakes the
/// worker after letting go of it.
#[derive(Debug)]
pub struct Gate<L> {
    barred: Option<&'static str>,
    state: Mutex<State<L>>,
    ended: Condvar,
}

/// The answer to a request to cancel: a total function of the job's state at one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cancel {
    /// This request stops the work: it will end `Cancelled`, or `Failed` with who asked.
    Accepted,
    /// An earlier request was accepted, whatever the end.
    AlreadyCancelled {
        /// What remains of the stated bound while the work winds down.
        remaining: Option<Bound>,
    },
    /// The work has passed the point of no return; it goes on as if nobody had asked.
    TooLate,
    /// Work of this kind can never be stopped once begun.
    NotSupported,
    /// Nothing is running: it has ended, or there never was such a job.
    NothingInProgress,
    /// The caller has not the right to cancel this job; nothing changed.
    Denied,
}

/// How long the work may still take once a cancel is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Bound {
    /// What is usual, from the figures that the device reports now. Shown.
    pub expected: Duration,
    /// The sum of the deadlines of the commands that remain. Guaranteed.
    pub limit: Duration,
}

/// Who asked for a cancel, why, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The person or program.
    pub who: String,
    /// The reason, in the asker's words.
    pub why: String,
    /// Milliseconds since 1970-01-01 UTC, by the asker's clock.
    pub when_ms: u64,
}

/// Somebody has asked the work to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked;

/// The key under which a watcher's waker is kept: see [`Gate::watch`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct WatchKey(u64);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Queued,
    Begun,
    Closed,
    Ending,
    Ended,
}

#[derive(Debug)]
struct State<L> {
    phase: Phase,
    asked: Option<By>,
    bound: Bound,
    worker: Option<Waker>,
    watchers: Vec<(u64, Waker)>,
    next_key: u64,
    end: Option<Arc<End<L>>>,
}

impl By {
    /// `who` asks, because of `why`, at `when_ms` milliseconds since 1970-01-01 UTC.
    pub fn new(who: &str, why: &str, when_ms: u64) -> Self {
        Self {
            who: who.to_owned(),
            why: why.to_owned(),
            when_ms,
        }
    }
}

impl<L: Residue> Gate<L> {
    /// For work that can be cancelled until it closes the gate.
    pub fn open() -> Self {
        Self::new(None)
    }

    /// For work of a kind that can never be stopped once begun, and why not.
    pub fn barred(reason: &'static str) -> Self {
        Self::new(Some(reason))
    }

    /// Why work of this kind can never be stopped once begun; `None` if it can. Known before the
    /// start and constant.
    pub fn barred_because(&self) -> Option<&'static str> {
        self.barred
    }

    /// Asks the work to stop. Never waits; answers at once and truly.
    ///
    /// Work that is queued and not begun ends in this very call: `Cancelled`, untouched.
    pub fn cancel(&self, by: By) -> Cancel {
        let mut state = self.lock();
        if let Some(asked) = &state.asked {
            let remaining =
                (state.phase != Phase::Ended).then(|| state.bound.after(asked.when_ms, by.when_ms));
            return Cancel::AlreadyCancelled { remaining };
        }
        match state.phase {
            Phase::Queued => {
                state.asked = Some(by);
                let end = End {
                    how: How::Cancelled,
                    asked: state.asked.clone(),
                    left: L::untouched(),
                    recorded: Recorded::NotBegun,
                };
                self.set_end(state, end);
                Cancel::Accepted
            }
            _ if self.barred.is_some() => Cancel::NotSupported,
            Phase::Begun => {
                state.asked = Some(by);
                let worker = state.worker.take();
                drop(state);
                if let Some(worker) = worker {
                    worker.wake();
                }
                Cancel::Accepted
            }
            Phase::Closed | Phase::Ending => Cancel::TooLate,
            Phase::Ended => Cancel::NothingInProgress,
        }
    }

    /// The first command is about to go out. `Err` if the job was cancelled while it was queued:
    /// then it has ended already, and the work must not start.
    pub fn begin(&self) -> Result<(), Asked> {
        let mut state = self.lock();
        match state.phase {
            Phase::Queued => {
                state.phase = Phase::Begun;
                Ok(())
            }
            Phase::Ended => Err(Asked),
            Phase::Begun | Phase::Closed | Phase::Ending => Ok(()),
        }
    }

    /// Whether the work should go on.
    pub fn check(&self) -> Result<(), Asked> {
        if self.lock().asked.is_some() {
            Err(Asked)
        } else {
            Ok(())
        }
    }

    /// Passes the point of no return, unless a cancel came first.
    pub fn close(&self) -> Result<(), Asked> {
        let mut state = self.lock();
        if state.asked.is_some() {
            return Err(Asked);
        }
        if state.phase == Phase::Begun {
            state.phase = Phase::Closed;
        }
        Ok(())
    }

    /// Registers the worker's waker before a wait: a cancel that is accepted later wakes it. `Err`
    /// if a cancel has been accepted already, so that none is missed between a check and a wait.
    pub fn listen(&self, worker: &Waker) -> Result<(), Asked> {
        let mut state = self.lock();
        if state.asked.is_some() {
            return Err(Asked);
        }
        state.worker = Some(worker.clone());
        Ok(())
    }

    /// States how long a stop would take from here. The work calls it at every phase change, and
    /// whenever what is in flight changes. Once a cancel was accepted, what was stated then stands:
    /// whether this does now.
    pub fn set_bound(&self, bound: Bound) -> bool {
        let mut state = self.lock();
        if state.asked.is_none() {
            state.bound = bound;
        }
        state.asked.is_none()
    }

    /// How long a stop would take from here.
    pub fn stop_bound(&self) -> Bound {
        self.lock().bound
    }

    /// Who asked for the cancel that was accepted.
    pub fn asked(&self) -> Option<By> {
        self.lock().asked.clone()
    }

    /// The work is over: no later cancel is accepted. Returns who had asked.
    pub fn ending(&self) -> Option<By> {
        let mut state = self.lock();
        if state.phase != Phase::Ended {
            state.phase = Phase::Ending;
        }
        state.asked.clone()
    }

    /// Builds the end of this job from what the work came to. Only after
    /// [`ending`](Self::ending), so that who asked is settled.
    ///
    /// An outcome that would break the contract is turned into a failure that says so: work that
    /// completes although a cancel was accepted, or that claims to be cancelled and does not know
    /// what it left.
    pub fn end_of(&self, outcome: Outcome<L>) -> End<L> {
        let asked = self.ending();
        let Outcome { result, left } = outcome;
        let (how, left) = match (result, &asked) {
            (Ok(()), None) => (How::Completed, left),
            (Ok(()), Some(_)) => {
                let bug = "the work completed without closing its gate, after an accepted cancel";
                (How::Failed(Error::Bug(bug.to_owned())), left)
            }
            (Err(Stop::Asked), Some(_)) if !left.is_unknown() => (How::Cancelled, left),
            (Err(Stop::Asked), Some(_)) => (How::Failed(Error::WindDown), left),
            (Err(Stop::Asked), None) => {
                let bug = "the work stopped as if cancelled, and nobody had asked";
                (How::Failed(Error::Bug(bug.to_owned())), left)
            }
            (Err(Stop::Failed(error)), _) => (How::Failed(error), left),
        };
        End {
            how,
            asked,
            left,
            recorded: Recorded::Yes,
        }
    }

    /// Publishes the end, once: wakes every waiter and watcher, and returns the end that stands. If
    /// one was published before (by the watchdog, say), that one stands and this one is dropped.
    pub fn publish(&self, end: End<L>) -> Arc<End<L>> {
        let state = self.lock();
        match &state.end {
            Some(stands) => {
                let stands = Arc::clone(stands);
                drop(state);
                tracing::warn!(how = %end.how, "an end came after the end; dropped");
                stands
            }
            None => self.set_end(state, end),
        }
    }

    /// The end, if it has come.
    pub fn end(&self) -> Option<Arc<End<L>>> {
        self.lock().end.clone()
    }

    /// Blocks this thread until the end.
    pub fn wait(&self) -> Arc<End<L>> {
        let mut state = self.lock();
        loop {
            if let Some(end) = &state.end {
                return Arc::clone(end);
            }
            state = match self.ended.wait(state) {
                Ok(state) => state,
                Err(poisoned) => poisoned.into_inner(),
            };
        }
    }

    /// The end, or a promise to wake `waker` when it comes.
    pub(crate) fn watch(&self, key: &mut Option<WatchKey>, waker: &Waker) -> Option<Arc<End<L>>> {
        let mut state = self.lock();
        if let Some(end) = &state.end {
            return Some(Arc::clone(end));
        }
        let old = key.as_ref().map(|WatchKey(key)| *key);
        if let Some(entry) = state.watchers.iter_mut().find(|(k, _)| Some(*k) == old) {
            entry.1.clone_from(waker);
        } else {
            let new = state.next_key;
            state.next_key += 1;
            state.watchers.push((new, waker.clone()));
            *key = Some(WatchKey(new));
        }
        None
    }

    /// Takes a watcher's waker back.
    pub(crate) fn unwatch(&self, key: &WatchKey) {
        self.lock().watchers.retain(|(k, _)| *k != key.0);
    }

    fn new(barred: Option<&'static str>) -> Self {
        let state = State {
            phase: Phase::Queued,
            asked: None,
            bound: L::FIRST_BOUND,
            worker: None,
            watchers: Vec::new(),
            next_key: 0,
            end: None,
        };
        Self {
            barred,
            state: Mutex::new(state),
            ended: Condvar::new(),
        }
    }

    /// Sets the end under the lock, lets go of it, and wakes everybody.
    fn set_end(&self, mut state: MutexGuard<'_, State<L>>, end: End<L>) -> Arc<End<L>> {
        let end = Arc::new(end);
        state.phase = Phase::Ended;
        state.end = Some(Arc::clone(&end));
        let worker = state.worker.take();
        let watchers = std::mem::take(&mut state.watchers);
        drop(state);
        self.ended.notify_all();
        for waker in worker
            .into_iter()
            .chain(watchers.into_iter().map(|(_, waker)| waker))
        {
            waker.wake();
        }
        end
    }

    fn lock(&self) -> MutexGuard<'_, State<L>> {
        match self.state.lock() {
            Ok(state) => state,
            // No code runs under this lock that can leave the state half changed.
            Err(poisoned) => poisoned.into_inner(),
        }
    }
}

impl Bound {
    /// A bound of `expected`, and at most `limit`.
    pub const fn new(expected: Duration, limit: Duration) -> Self {
        Self { expected, limit }
    }

    /// What remains at `now_ms` of a bound that began to run at `from_ms`.
    fn after(&self, from_ms: u64, now_ms: u64) -> Self {
        let run = Duration::from_millis(now_ms.saturating_sub(from_ms));
        Self {
            expected: self.expected.saturating_sub(run),
            limit: self.limit.saturating_sub(run),
        }
    }
}

impl Add for Bound {
    type Output = Self;

    fn add(self, then: Self) -> Self {
        Self {
            expected: self.expected.saturating_add(then.expected),
            limit: self.limit.saturating_add(then.limit),
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests;
