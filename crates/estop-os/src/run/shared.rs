//! One journal for all the jobs of a program.

use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use estop::{
    By, JobId,
    journal::{EndRecord, Intent, Journal, Mark, NotRecorded, Saved},
};

/// How long the watchdog waits for a journal that another job is using: a record takes
/// milliseconds, so after this the journal's own disk is stuck.
const STUCK: Duration = Duration::from_secs(2);

/// How often it tries meanwhile.
const TRY_EVERY: Duration = Duration::from_millis(5);

/// A journal that several jobs write to: each call has it for itself. Clones are the same journal.
#[derive(Clone)]
pub struct SharedJournal {
    journal: Arc<Mutex<Box<dyn Journal + Send>>>,
    patience: Patience,
    muted: Option<Arc<AtomicBool>>,
}

/// Silences one holder of a journal, for good: work that was given up has nothing to say any more.
#[derive(Debug, Clone, Default)]
pub(super) struct Mute(Arc<AtomicBool>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Patience {
    Endless,
    Short,
}

impl SharedJournal {
    /// Shares a journal.
    pub fn new(journal: impl Journal + Send + 'static) -> Self {
        Self {
            journal: Arc::new(Mutex::new(Box::new(journal))),
            patience: Patience::Endless,
            muted: None,
        }
    }

    /// The same journal, for a caller that can be silenced.
    pub(super) fn mutable(&self, mute: &Mute) -> Self {
        Self {
            muted: Some(Arc::clone(&mute.0)),
            ..self.clone()
        }
    }

    /// The same journal, for a caller that must not be held up by it.
    pub(super) fn impatient(&self) -> Self {
        Self {
            journal: Arc::clone(&self.journal),
            patience: Patience::Short,
            muted: None,
        }
    }

    fn lock(&self) -> Result<MutexGuard<'_, Box<dyn Journal + Send>>, NotRecorded> {
        let muted = self.muted.as_ref();
        if muted.is_some_and(|muted| muted.load(Ordering::Acquire)) {
            return Err(NotRecorded("the job was given up before".to_owned()));
        }
        if self.patience == Patience::Endless {
            return Ok(self.journal.lock().unwrap_or_else(PoisonError::into_inner));
        }
        let until = Instant::now() + STUCK;
        loop {
            match self.journal.try_lock() {
                Ok(journal) => return Ok(journal),
                Err(TryLockError::Poisoned(poisoned)) => return Ok(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() < until => {
                    thread::sleep(TRY_EVERY);
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(NotRecorded("the journal does not answer".to_owned()));
                }
            }
        }
    }
}

impl Mute {
    pub(super) fn mute(&self) {
        self.0.store(true, Ordering::Release);
    }
}

impl Journal for SharedJournal {
    fn enqueue(&mut self, intent: &Intent) -> Result<JobId, NotRecorded> {
        self.lock()?.enqueue(intent)
    }

    fn begin(&mut self, job: JobId) -> Result<(), NotRecorded> {
        self.lock()?.begin(job)
    }

    fn plan(&mut self, job: JobId, plan: &str) -> Result<(), NotRecorded> {
        self.lock()?.plan(job, plan)
    }

    fn mark(&mut self, job: JobId, mark: &Mark) -> Result<(), NotRecorded> {
        self.lock()?.mark(job, mark)
    }

    fn save(&mut self, job: JobId, saved: &Saved) -> Result<(), NotRecorded> {
        self.lock()?.save(job, saved)
    }

    fn saved(&mut self, job: JobId) -> Result<Option<Saved>, NotRecorded> {
        self.lock()?.saved(job)
    }

    fn forget(&mut self, job: JobId) -> Result<(), NotRecorded> {
        self.lock()?.forget(job)
    }

    fn asked(&mut self, job: JobId, by: &By) -> Result<(), NotRecorded> {
        self.lock()?.asked(job, by)
    }

    fn end(&mut self, job: JobId, end: &EndRecord) -> Result<(), NotRecorded> {
        self.lock()?.end(job, end)
    }
}

impl fmt::Debug for SharedJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedJournal").finish_non_exhaustive()
    }
}
