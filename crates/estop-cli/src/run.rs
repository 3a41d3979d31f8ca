//! Runs jobs: each device has its turnstile, signals are cancels, and every end is shown.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use estop::{
    Bound, By, Cancel, End, Job, JobId, Jobs, Progress, Right, Target,
    jobs::Origin,
    journal::{EndRecord, Intent},
};
use estop_os::{
    journal::SqliteJournal,
    run::{Device, Event, Events, SharedJournal, Signal, Signals, Turnstile, Work},
};

use crate::{
    book::Book,
    commands::report,
    exit::{Exit, Trouble},
    pace::Pace,
    session::{Session, now_ms},
    subject::{Live, Subject},
    view::View,
};

type Ran<S> = (Vec<Running<S>>, Vec<Turnstile<<S as Subject>::Device>>);

type Lent<S> = (Vec<Running<S>>, Option<<S as Subject>::Device>);

/// How often progress is shown: ten times a second is as much as anybody can read.
const TICK: Duration = Duration::from_millis(100);

/// Jobs on one device, one after the other, queued in the same instant.
#[derive(Debug)]
pub(crate) struct Start<S: Subject> {
    /// The device, as the user named it.
    pub(crate) word: String,
    pub(crate) device: S::Device,
    pub(crate) subjects: Vec<S>,
}

/// One job while it runs, and after.
#[derive(Debug)]
pub(crate) struct Running<S: Subject> {
    pub(crate) job: Job<S::Left>,
    pub(crate) device: String,
    pub(crate) subject: S,
    /// The job before it on the same device, without whose completion this one is idle.
    after: Option<JobId>,
    pub(crate) started_ms: u64,
    pub(crate) ended_ms: u64,
    pub(crate) started: Instant,
    /// What it was doing when it was looked at last, and since when.
    pub(crate) phase: (&'static str, Instant),
    /// The bound as it was stated last, and since when at the latest.
    bound: (Bound, Instant),
    pub(crate) pace: Pace,
    pub(crate) asked: Option<Instant>,
    pub(crate) took: Duration,
    pub(crate) stop_took: Option<Duration>,
    pub(crate) end: Option<Arc<End<S::Left>>>,
}

/// Starts everything and shows it until all of it has ended.
///
/// # Errors
///
/// When nothing could be started: then nothing was.
pub(crate) fn run<S: Subject>(
    session: &Session,
    journal: &mut SqliteJournal,
    starts: Vec<Start<S>>,
) -> Result<Vec<Running<S>>, Trouble> {
    let mut book = Book::Journal(journal);
    let (ran, _) = all(session, &mut book, View::new(session), starts)?;
    Ok(ran)
}

/// The same for jobs on one device, which is given back: not if it is lost.
pub(crate) fn lend<S: Subject>(
    session: &Session,
    journal: &mut SqliteJournal,
    start: Start<S>,
) -> Result<Lent<S>, Trouble> {
    let mut book = Book::Journal(journal);
    let (ran, turnstiles) = all(session, &mut book, View::new(session), vec![start])?;
    Ok((ran, given_back(turnstiles)))
}

/// A job that only looks, whose results are printed as they come: it is not put on record, and shown
/// only if it is stopped or fails. The device is given back, if it is not lost.
pub(crate) fn look<S: Subject>(session: &Session, start: Start<S>) -> Result<Lent<S>, Trouble> {
    let view = View::of_look(session);
    let (ran, turnstiles) = all(session, &mut Book::Unwritten, view, vec![start])?;
    Ok((ran, given_back(turnstiles)))
}

/// A device is at rest when its last job has ended; one that is stuck is lost.
const GIVEN_BACK: Duration = Duration::from_secs(1);

fn given_back<D: Device>(turnstiles: Vec<Turnstile<D>>) -> Option<D> {
    let first = turnstiles.into_iter().next()?;
    first.take(GIVEN_BACK).ok()
}

fn all<S: Subject>(
    session: &Session,
    book: &mut Book<'_>,
    view: View,
    starts: Vec<Start<S>>,
) -> Result<Ran<S>, Trouble> {
    let events = Events::default();
    let (jobs, answers) = (Arc::new(Jobs::default()), Arc::new(Answers::default()));
    let _signals = Signals::catch(events.sender(), cancels(session, &jobs, &answers))
        .map_err(|error| Trouble::Failed(format!("signals cannot be caught: {error}")))?;
    let mut runner = Runner {
        session,
        view,
        jobs,
        answers,
        running: Vec::new(),
    };
    let mut ready = Vec::new();
    for start in starts {
        let shared = book.shared()?;
        let queued = runner.enqueue(book, &shared, start.word, start.subjects);
        match queued {
            Ok(works) => ready.push((Turnstile::new(start.device), works)),
            Err(error) => return Err(runner.give_up(book, &error)),
        }
    }
    for (turnstile, works) in &mut ready {
        turnstile.start(works.drain(..));
    }
    for running in &runner.running {
        runner.view.started(running);
        events.watch(&running.job);
    }
    runner.watch(&events, book);
    let turnstiles = ready.into_iter().map(|(turnstile, _)| turnstile);
    Ok((runner.running, turnstiles.collect()))
}

/// Jobs on one device: shown, and summed up.
///
/// # Errors
///
/// See [`run`].
pub(crate) fn one<S: Subject>(
    session: &Session,
    journal: &mut SqliteJournal,
    word: &str,
    device: S::Device,
    subjects: Vec<S>,
) -> Result<Exit, Trouble> {
    let word = word.to_owned();
    let start = Start {
        word,
        device,
        subjects,
    };
    let ran = run(session, journal, vec![start])?;
    report::summary(session, &ran);
    Ok(exit_of(&ran))
}

struct Runner<'a, S: Subject> {
    session: &'a Session,
    view: View,
    jobs: Arc<Jobs>,
    answers: Arc<Answers>,
    running: Vec<Running<S>>,
}

/// The answers to cancels that are not shown yet: who asked, when, and the answer of each job.
#[derive(Default)]
struct Answers(Mutex<Vec<Told>>);

struct Told {
    by: By,
    at: Instant,
    answers: Vec<(JobId, Cancel)>,
}

/// What a signal does at once, however long it takes to print anything: it cancels everything, at
/// one instant.
fn cancels(
    session: &Session,
    jobs: &Arc<Jobs>,
    answers: &Arc<Answers>,
) -> impl FnMut(Signal) + Send + 'static {
    let (jobs, answers, owner) = (Arc::clone(jobs), Arc::clone(answers), session.owner.clone());
    move |signal| {
        let why = match signal {
            Signal::Interrupt => "Ctrl-C",
            Signal::Terminate | Signal::HangUp => signal.name(),
        };
        let by = By::new(&owner, why, now_ms());
        let told = jobs.cancel(&Target::All, &by, &Right::Own(owner.clone()));
        let (at, mut all) = (
            Instant::now(),
            answers.0.lock().unwrap_or_else(PoisonError::into_inner),
        );
        all.push(Told {
            by,
            at,
            answers: told,
        });
    }
}

impl<S: Subject> Runner<'_, S> {
    /// Puts the jobs of one device on record.
    fn enqueue(
        &mut self,
        book: &mut Book<'_>,
        shared: &SharedJournal,
        device: String,
        subjects: Vec<S>,
    ) -> Result<Vec<Work<S::Device>>, String> {
        let mut works = Vec::new();
        let mut after = None;
        for mut subject in subjects {
            let intent = Intent {
                operation: subject.operation().to_owned(),
                owner: self.session.owner.clone(),
                device: device.clone(),
                identity: subject.identity_key(),
                plan: subject.record().map_err(|error| error.to_string())?,
            };
            let id = book.enqueue(&intent)?;
            let job = subject.job(id, &self.session.owner, &device);
            self.jobs.add(&job, Origin::default());
            works.push(Work::new(&job, shared, subject.work()));
            let now = Instant::now();
            self.running.push(Running {
                job,
                device: device.clone(),
                subject,
                after,
                started_ms: now_ms(),
                ended_ms: 0,
                started: now,
                phase: ("queued", now),
                bound: (Bound::default(), now),
                pace: Pace::default(),
                asked: None,
                took: Duration::ZERO,
                stop_took: None,
                end: None,
            });
            after = Some(id);
        }
        Ok(works)
    }

    /// The journal broke half-way: what it has taken in is cancelled before it began.
    fn give_up(&self, book: &mut Book<'_>, error: &str) -> Trouble {
        for running in &self.running {
            running
                .job
                .cancel(self.session.by("the journal could not be written"));
            if let Some(end) = running.job.end() {
                // It said already that it does not work.
                book.end(running.job.id(), &EndRecord::of(&end));
            }
        }
        Trouble::Failed(format!(
            "the journal could not be written, so nothing was started: {error}"
        ))
    }

    fn watch(&mut self, events: &Events, book: &Book<'_>) {
        let mut next = Instant::now();
        while self.running.iter().any(|running| running.end.is_none()) {
            match events.next(next.saturating_duration_since(Instant::now())) {
                Event::Ended(id) => self.ended(id, book),
                Event::Signal(_) => self.answered(),
                Event::Tick => {
                    next = Instant::now() + TICK;
                    self.tick();
                }
            }
        }
        self.view.close();
    }

    fn tick(&mut self) {
        for running in self.running.iter_mut().filter(|one| one.end.is_none()) {
            let progress = running.look();
            self.view.progress(running, &progress);
        }
    }

    /// Shows what came of the cancels that signals asked for.
    fn answered(&mut self) {
        let told = std::mem::take(
            &mut *self
                .answers
                .0
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        );
        for Told { by, at, answers } in told {
            for (id, answer) in answers {
                let running = self.running.iter_mut().find(|one| one.job.id() == id);
                let Some(running) = running else { continue };
                if answer == Cancel::Accepted {
                    running.asked = Some(at);
                }
                let progress = running.look();
                self.view.answered(running, answer, &progress, &by);
            }
        }
    }

    fn ended(&mut self, id: JobId, book: &Book<'_>) {
        let at = self.running.iter().position(|one| one.job.id() == id);
        let Some(running) = at.and_then(|at| self.running.get_mut(at)) else {
            return;
        };
        let Some(end) = running.job.end() else { return };
        running.took = running.started.elapsed();
        running.ended_ms = now_ms();
        running.stop_took = running.asked.map(|asked| asked.elapsed());
        // Only shown: that it cannot be read now changes nothing.
        if let Some(entry) = book.entry(id) {
            running.subject.ended(&entry);
        }
        let completed = matches!(S::exit(&end), Exit::Completed | Exit::Exceptions);
        running.end = Some(end);
        self.view.ended(running);
        let now = Instant::now();
        for next in self.running.iter_mut().filter(|one| one.after == Some(id)) {
            if completed {
                (next.started, next.started_ms) = (now, now_ms());
            } else {
                next.job
                    .cancel(self.session.by("the job before it did not complete"));
            }
        }
    }
}

impl<S: Subject> Running<S> {
    /// How far it is, and since when it does what it does.
    fn look(&mut self) -> Progress {
        let (progress, now) = (self.job.progress(), Instant::now());
        if progress.phase != self.phase.0 {
            self.phase = (progress.phase, now);
            self.pace = Pace::default();
        }
        let bound = self.job.stop_bound();
        if bound != self.bound.0 {
            self.bound = (bound, now);
        }
        self.pace.saw(now, self.subject.moved_bytes(&progress));
        progress
    }

    /// What is left of the bound that was stated last.
    pub(crate) fn remaining(&self) -> Bound {
        let (bound, since) = self.bound;
        let gone = since.elapsed();
        let left = |of: Duration| of.saturating_sub(gone);
        Bound::new(left(bound.expected), left(bound.limit))
    }

    /// Why it cannot be stopped: at all, or from here on.
    pub(crate) fn goes_on_because(
        &self,
        answer: Cancel,
        progress: &Progress,
    ) -> Option<&'static str> {
        match answer {
            Cancel::TooLate => Some(self.subject.too_late(progress)),
            Cancel::NotSupported => self.job.cancellable_until_closed().err(),
            _ => None,
        }
    }

    /// What else is to be told while it runs.
    pub(crate) fn live(&self, progress: &Progress) -> Option<Live> {
        self.subject.live(progress, self.pace.bytes_per_s())
    }

    /// What its end comes to.
    pub(crate) fn exit(&self) -> Exit {
        self.end.as_ref().map_or(Exit::Failed, |end| S::exit(end))
    }
}

/// What several jobs come to.
pub(crate) fn exit_of<S: Subject>(all: &[Running<S>]) -> Exit {
    Exit::first(all.iter().map(Running::exit))
}
