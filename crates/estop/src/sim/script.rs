//! What happens to a run, and when: cancels, faults, a crash, the order of completions.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use super::{Chooser, Random};
use crate::{Bound, Cancel, disk::Micros};

/// An instant around one command of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instant {
    /// Just before the device sees it.
    Before,
    /// While the device works on it: between submission and completion, or inside the verb.
    During,
    /// Just after the answer.
    After,
}

/// The `command`th command of a run, counted from 0, and an instant around it.
pub type Point = (u32, Instant);

/// What a device answers instead of doing what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// A medium error: these sectors cannot be read or written now. A phone halts its bulk pipes, or
    /// stalls this request; its connection breaks.
    Medium,
    /// No answer at all. A phone answers nothing for two seconds, or until it is opened anew.
    Stuck,
    /// The device is gone, for good.
    Gone,
    /// The connection to it drops: this command has no answer, and may have been carried out. The
    /// next one finds the device as it is, after a unit attention. For devices alone whose transport
    /// connects again; for others it is [`Gone`](Self::Gone).
    Dropped,
    /// The device is write-protected from now on.
    ReadOnly,
}

/// A crash: the process is dead, and the device lost power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Crash {
    /// When.
    pub at: Point,
    /// Decides which unsynced sectors are lost, and where a journal record is cut.
    pub seed: u64,
}

/// A cancel of a script, and what came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// When it was asked.
    pub at: Point,
    /// The device's time then.
    pub now: Micros,
    /// The answer.
    pub answer: Cancel,
    /// The bound that was stated then.
    pub bound: Bound,
}

/// The script of one run, shared by the simulated device and the simulated journal.
#[derive(Clone, Default)]
pub struct Script(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    commands: u32,
    cancels: Vec<Point>,
    faults: Vec<(u32, Fault)>,
    crash: Option<Crash>,
    crashed: bool,
    broken: bool,
    faulted: bool,
    lost: bool,
    lost_later: bool,
    order: Option<Random>,
    ordered: bool,
    seed: Option<u64>,
    chooser: Option<Chooser>,
    chooser_cancels: u32,
    chooser_faults: u32,
    cancel: Option<Box<dyn FnMut() -> (Cancel, Bound) + Send>>,
    answers: Vec<Answer>,
    now: Micros,
}

impl Script {
    /// A run in which nothing happens.
    pub fn quiet() -> Self {
        Self::default()
    }

    /// A run with cancels at these points, these faults, and perhaps a crash; `seed` picks the
    /// order of completions.
    pub fn planned(
        cancels: Vec<Point>,
        faults: Vec<(u32, Fault)>,
        crash: Option<Crash>,
        seed: u64,
    ) -> Self {
        let order = Some(Random::new(seed));
        Self(Arc::new(Mutex::new(Inner {
            seed: Some(seed),
            cancels,
            faults,
            crash,
            order,
            ..Inner::default()
        })))
    }

    /// A run in which `chooser` decides at every instant whether to cancel, at every command
    /// whether it fails, and which request completes: at most so many cancels and faults.
    pub fn chosen(chooser: Chooser, cancels: u32, faults: u32) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            chooser: Some(chooser),
            chooser_cancels: cancels,
            chooser_faults: faults,
            ..Inner::default()
        })))
    }

    /// What a cancel of this script calls: it gives the answer, and the bound stated just before.
    pub fn on_cancel(&self, cancel: impl FnMut() -> (Cancel, Bound) + Send + 'static) {
        self.lock().cancel = Some(Box::new(cancel));
    }

    /// How many commands the run has had.
    pub fn commands(&self) -> u32 {
        self.lock().commands
    }

    /// Whether the crash has happened.
    pub fn crashed(&self) -> bool {
        self.lock().crashed
    }

    /// The seed of the crash.
    pub fn crash_seed(&self) -> u64 {
        self.lock().crash.map_or(0, |crash| crash.seed)
    }

    /// Every cancel that was asked, and its answer.
    pub fn answers(&self) -> Vec<Answer> {
        self.lock().answers.clone()
    }

    /// Whether a fault happened that stays until the device is plugged in again.
    pub fn broke_the_device(&self) -> bool {
        self.lock().broken
    }

    /// Whether a fault happened that takes the device away, so that it cannot be looked at.
    pub fn lost_the_device(&self) -> bool {
        self.lock().lost
    }

    /// Whether something else than the lost device can be the first error: it was taken away for good,
    /// or did something by itself before.
    pub(super) fn lost_it_later(&self) -> bool {
        self.lock().lost_later
    }

    /// The device does not come back until it is plugged in again, by its own doing.
    pub(super) fn lose(&self) {
        self.lock().lost = true;
    }

    /// The device did by itself what a fault does; it may be gone.
    pub(super) fn strike(&self, gone: bool) {
        let mut inner = self.lock();
        inner.faulted = true;
        inner.lost |= gone;
        inner.lost_later = true;
        inner.broken |= gone;
    }

    /// Whether any fault happened.
    pub fn faulted(&self) -> bool {
        self.lock().faulted
    }

    /// Whether several requests were in flight, so that their order made the run what it is.
    pub(super) fn is_ordered(&self) -> bool {
        self.lock().ordered
    }

    /// A run in which nothing happens, and requests complete in the order of this one, if that was
    /// planned.
    pub(super) fn undisturbed(&self) -> Option<Self> {
        let seed = self.lock().seed?;
        Some(Self::planned(vec![], vec![], None, seed))
    }

    /// Takes the chooser back, for the next run.
    pub fn into_chooser(self) -> Chooser {
        self.lock().chooser.take().unwrap_or_default()
    }

    /// A command begins: its number, and what it answers instead of doing its work.
    pub(super) fn command(&self) -> (u32, Option<Fault>) {
        let mut inner = self.lock();
        let number = inner.commands;
        inner.commands += 1;
        drop(inner);
        self.instant((number, Instant::Before));
        let mut inner = self.lock();
        let mut fault = inner
            .faults
            .iter()
            .find(|(at, _)| *at == number)
            .map(|(_, fault)| *fault);
        if inner.chooser_faults > 0
            && let Some(chooser) = &mut inner.chooser
        {
            fault = match chooser.choose(4) {
                1 => Some(Fault::Medium),
                2 => Some(Fault::Stuck),
                3 => Some(Fault::Gone),
                _ => None,
            };
            inner.chooser_faults -= u32::from(fault.is_some());
        }
        inner.faulted |= fault.is_some();
        inner.lost |= matches!(fault, Some(Fault::Gone | Fault::Stuck));
        inner.lost_later |= fault == Some(Fault::Gone);
        inner.broken |= matches!(fault, Some(Fault::Gone | Fault::ReadOnly));
        (number, fault)
    }

    /// This instant has come.
    pub(super) fn instant(&self, point: Point) {
        let mut inner = self.lock();
        if inner.crash.is_some_and(|crash| crash.at == point) {
            inner.crashed = true;
        }
        let mut times = inner.cancels.iter().filter(|at| **at == point).count();
        if inner.chooser_cancels > 0
            && let Some(chooser) = &mut inner.chooser
            && chooser.choose(2) == 1
        {
            inner.chooser_cancels -= 1;
            times += 1;
        }
        for _ in 0..times {
            // The cancel runs without the lock: it may wake a worker that looks at the script.
            let Some(mut cancel) = inner.cancel.take() else {
                return;
            };
            drop(inner);
            let (answer, bound) = cancel();
            inner = self.lock();
            let now = inner.now;
            inner.answers.push(Answer {
                at: point,
                now,
                answer,
                bound,
            });
            inner.cancel = Some(cancel);
        }
    }

    /// The device's clock stands here.
    pub(super) fn clock(&self, now: Micros) {
        self.lock().now = now;
    }

    /// Which of `among` requests in flight completes next.
    pub(super) fn pick(&self, among: usize) -> usize {
        let mut inner = self.lock();
        let bound = u32::try_from(among).unwrap_or(u32::MAX);
        inner.ordered |= bound > 1;
        let choice = if let Some(chooser) = &mut inner.chooser {
            if bound > 1 {
                u64::from(chooser.choose(bound))
            } else {
                0
            }
        } else {
            inner
                .order
                .as_mut()
                .map_or(0, |random| random.below(u64::from(bound)))
        };
        usize::try_from(choice).unwrap_or(0)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.lock();
        f.debug_struct("Script")
            .field("commands", &inner.commands)
            .field("cancels", &inner.cancels)
            .field("faults", &inner.faults)
            .field("crash", &inner.crash)
            .field("answers", &inner.answers)
            .finish_non_exhaustive()
    }
}
