//! A device serves one job at a time, first come, first served.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

use estop::{
    Error, Job, JobId, Outcome, Residue, Stop,
    journal::{EndRecord, Journal},
};
use serde::Serialize;

use super::{SharedJournal, shared::Mute, watchdog::watch};

/// What a turnstile guards.
pub trait Device: Send + 'static {
    /// Whether everything that an ended job sent has come back. May wait, but not for ever: it is
    /// asked again until it has.
    fn settle(&mut self) -> Settled;
}

/// Whether a device is at rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// Nothing is under way.
    AtRest,
    /// Something has not come back yet.
    NotYet,
}

/// An opened device and the jobs that wait for it. Clones are the same turnstile; the device is
/// closed when the last of them is gone and no job runs.
pub struct Turnstile<D>(Arc<Inner<D>>);

/// A job and its work, ready to be queued.
pub struct Work<D> {
    job: JobId,
    is_over: Box<dyn Fn() -> bool + Send>,
    run: Run<D>,
    not_run: Box<dyn FnOnce(Error) + Send>,
}

/// What a turnstile is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// No job has the device.
    Idle,
    /// This job has it.
    Busy(JobId),
    /// A job was ended, or ended, without the device's answer: no other gets it until what is stuck
    /// has come back.
    Lost,
    /// The device was taken away.
    Closed,
}

/// The device is still in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the device is still in use by a job, or does not answer")]
pub struct NotIdle;

struct Inner<D> {
    line: Mutex<Line<D>>,
    changed: Condvar,
    lost: Box<dyn Fn(JobId) + Send + Sync>,
}

struct Line<D> {
    /// Away while a job has it.
    device: Option<D>,
    state: State,
    queue: VecDeque<Work<D>>,
}

/// Runs a job on the device; the second argument is told when the device is lost.
type Run<D> = Box<dyn FnOnce(&mut D, &(dyn Fn() + Sync)) + Send>;

/// What comes next at a turnstile.
struct Next<D> {
    turn: Option<(D, Work<D>)>,
    /// Jobs that will not run.
    passed: VecDeque<Work<D>>,
}

impl<D: Device> Work<D> {
    /// The work of a job. It runs once the device is free, unless the job was cancelled by then.
    pub fn new<L, W>(job: &Job<L>, journal: &SharedJournal, work: W) -> Self
    where
        L: Residue + Serialize,
        W: FnOnce(&mut D, &Job<L>, &mut dyn Journal) -> Outcome<L> + Send + 'static,
    {
        let (over, idle, mut record) = (job.clone(), job.clone(), journal.clone());
        let (job, journal) = (job.clone(), journal.clone());
        Self {
            job: job.id(),
            is_over: Box::new(move || over.end().is_some()),
            run: Box::new(move |device, lost| run(&job, &journal, device, lost, work)),
            not_run: Box::new(move |error| match idle.end() {
                None => {
                    idle.finish(&mut record, Outcome::failed(error, L::untouched()));
                }
                Some(end) => {
                    if let Err(error) = record.end(idle.id(), &EndRecord::of(&end)) {
                        tracing::warn!(%error, "the end of a queued job is not on record");
                    }
                }
            }),
        }
    }
}

impl<D: Device> Turnstile<D> {
    /// Guards a device.
    pub fn new(device: D) -> Self {
        Self::telling(device, |_| ())
    }

    /// Guards a device; `lost` is told of each job that is ended, or ends, without the device's answer,
    /// before its end is published.
    pub fn telling(device: D, lost: impl Fn(JobId) + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner {
            line: Mutex::new(Line {
                device: Some(device),
                state: State::Idle,
                queue: VecDeque::new(),
            }),
            changed: Condvar::new(),
            lost: Box::new(lost),
        }))
    }

    /// Queues jobs, at one instant: nobody's comes between them. The first begins at once if the
    /// device is free. A job that is cancelled in the queue ends in that call, and is passed over.
    pub fn start(&self, work: impl IntoIterator<Item = Work<D>>) {
        let mut line = self.0.lock();
        line.queue.extend(work);
        let mut next = match line.state {
            State::Idle => line.next(),
            State::Busy(_) | State::Lost => return,
            State::Closed => Next::all(std::mem::take(&mut line.queue)),
        };
        drop(line);
        next.passed_over(|| Error::Lost);
        let Some(turn) = next.turn else { return };
        // Put where a thread that could not be started has not taken it with it.
        let parcel = Arc::new(Mutex::new(Some(turn)));
        let (inside, turnstile) = (Arc::clone(&parcel), self.clone());
        let thread = thread::Builder::new().name("estop-job".to_owned());
        let spawned = thread.spawn(move || {
            let turn = inside.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some((device, work)) = turn {
                turnstile.0.serve(device, work);
            }
        });
        if let Err(error) = spawned {
            let turn = parcel.lock().unwrap_or_else(PoisonError::into_inner).take();
            self.refuse(turn, &error.to_string());
        }
    }

    /// What it is doing.
    pub fn state(&self) -> State {
        self.0.lock().state
    }

    /// The jobs that wait for their turn, in order.
    pub fn queued(&self) -> Vec<JobId> {
        let line = self.0.lock();
        let waiting = line.queue.iter().filter(|work| !(work.is_over)());
        waiting.map(|work| work.job).collect()
    }

    /// Takes the device away once no job has it, so that dropping it closes it. Jobs that are started
    /// later fail.
    ///
    /// # Errors
    ///
    /// [`NotIdle`] if that is not so within `limit`.
    pub fn take(&self, limit: Duration) -> Result<D, NotIdle> {
        let until = Instant::now() + limit;
        let mut line = self.0.lock();
        loop {
            if line.state == State::Idle {
                line.state = State::Closed;
                return line.device.take().ok_or(NotIdle);
            }
            let rest = until.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                return Err(NotIdle);
            }
            line = match self.0.changed.wait_timeout(line, rest) {
                Ok((line, _)) => line,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    /// No thread could be started: the queued jobs fail, and the device is free.
    fn refuse(&self, turn: Option<(D, Work<D>)>, why: &str) {
        let Some((device, first)) = turn else { return };
        let mut line = self.0.lock();
        line.device = Some(device);
        line.state = State::Idle;
        let mut all = std::mem::take(&mut line.queue);
        drop(line);
        all.push_front(first);
        Next::all(all).passed_over(|| Error::Bug(format!("no thread for the job: {why}")));
    }
}

impl<D> Clone for Turnstile<D> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<D: Device> Inner<D> {
    /// Runs this job and then those that have queued up, on the calling thread.
    fn serve(&self, mut device: D, mut work: Work<D>) {
        loop {
            let job = work.job;
            (work.run)(&mut device, &|| {
                self.set(State::Lost);
                (self.lost)(job);
            });
            while device.settle() == Settled::NotYet {
                self.set(State::Lost);
            }
            let mut line = self.lock();
            line.device = Some(device);
            line.state = State::Idle;
            let mut next = line.next();
            drop(line);
            let turn = next.turn.take();
            next.passed_over(|| Error::Lost);
            let Some(turn) = turn else {
                self.changed.notify_all();
                return;
            };
            (device, work) = turn;
        }
    }

    fn set(&self, state: State) {
        self.lock().state = state;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Line<D>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<D> Line<D> {
    /// The next job that is not over, and the device for it.
    fn next(&mut self) -> Next<D> {
        let mut next = Next::all(VecDeque::new());
        while let Some(work) = self.queue.pop_front() {
            if (work.is_over)() {
                next.passed.push_back(work);
            } else if let Some(device) = self.device.take() {
                self.state = State::Busy(work.job);
                next.turn = Some((device, work));
                break;
            } else {
                self.queue.push_front(work);
                break;
            }
        }
        next
    }
}

impl<D> Next<D> {
    fn all(passed: VecDeque<Work<D>>) -> Self {
        Self { turn: None, passed }
    }

    /// Ends what will not run, and puts on record what ended in the queue.
    fn passed_over(&mut self, error: impl Fn() -> Error) {
        for work in self.passed.drain(..) {
            (work.not_run)(error());
        }
    }
}

/// Runs one job on the calling thread, watched from another one. `lost` is told before an end is
/// published that leaves the device without an answer.
fn run<D, L, W>(
    job: &Job<L>,
    journal: &SharedJournal,
    device: &mut D,
    lost: &(dyn Fn() + Sync),
    work: W,
) where
    L: Residue + Serialize,
    W: FnOnce(&mut D, &Job<L>, &mut dyn Journal) -> Outcome<L>,
{
    let (returned, watched) = mpsc::channel();
    let mute = Mute::default();
    let mut log = journal.mutable(&mute);
    thread::scope(|scope| {
        let watchdog = thread::Builder::new().name("estop-watchdog".to_owned());
        let watching = watchdog.spawn_scoped(scope, || {
            watch(job, journal, watched, &|| {
                mute.mute();
                lost();
            });
        });
        if let Err(error) = watching {
            tracing::warn!(%error, "no watchdog: the limits of the device's own calls hold");
        }
        job.run(&mut log, |job, log| {
            let outcome = work(device, job, log);
            if matches!(
                outcome.result,
                Err(Stop::Failed(Error::NotAnswering { .. }))
            ) {
                lost();
            }
            // It must not end the job a second time.
            drop(returned);
            outcome
        });
    });
}

impl<D> fmt::Debug for Turnstile<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.0.line.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_struct("Turnstile")
            .field("state", &line.state)
            .field("queued", &line.queue.len())
            .finish()
    }
}

impl<D> fmt::Debug for Work<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Work")
            .field("job", &self.job)
            .finish_non_exhaustive()
    }
}
