//! Turnstile, watchdog and events. No test sleeps: what must be waited for sends a message.

use std::{
    sync::{
        Arc, Mutex,
        mpsc::{self, Receiver, Sender},
    },
    time::Duration,
};

use estop::{
    Bound, By, Cancel, Error, How, Job, JobId, Outcome, Recorded, Stop,
    disk::Left,
    journal::{EndRecord, Intent, Journal, Mark, NotRecorded, Saved},
};
use estop_os::run::{
    Device, Event, Events, Settled, SharedJournal, Signal, Signals, State, Turnstile, Work,
};

const MINUTE: Duration = Duration::from_secs(60);

/// A device that does nothing, and is at rest when it is told so.
#[derive(Default)]
struct Nothing {
    at_rest: Option<Receiver<()>>,
}

impl Device for Nothing {
    fn settle(&mut self) -> Settled {
        if let Some(at_rest) = self.at_rest.take() {
            at_rest.recv().expect("told");
            return Settled::NotYet;
        }
        Settled::AtRest
    }
}

/// A journal whose records are words.
#[derive(Debug, Clone, Default)]
struct Words(Arc<Mutex<Vec<String>>>);

impl Words {
    fn say(&self, word: String) -> Result<(), NotRecorded> {
        self.0.lock().expect("whole").push(word);
        Ok(())
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().expect("whole").clone()
    }
}

impl Journal for Words {
    fn enqueue(&mut self, _: &Intent) -> Result<JobId, NotRecorded> {
        Err(NotRecorded("not here".to_owned()))
    }
    fn begin(&mut self, job: JobId) -> Result<(), NotRecorded> {
        self.say(format!("begin {job}"))
    }
    fn plan(&mut self, job: JobId, _: &str) -> Result<(), NotRecorded> {
        self.say(format!("plan {job}"))
    }
    fn mark(&mut self, job: JobId, mark: &Mark) -> Result<(), NotRecorded> {
        self.say(format!("mark {job} {}", mark.to_bytes))
    }
    fn save(&mut self, job: JobId, _: &Saved) -> Result<(), NotRecorded> {
        self.say(format!("save {job}"))
    }
    fn saved(&mut self, _: JobId) -> Result<Option<Saved>, NotRecorded> {
        Ok(None)
    }
    fn forget(&mut self, job: JobId) -> Result<(), NotRecorded> {
        self.say(format!("forget {job}"))
    }
    fn asked(&mut self, job: JobId, by: &By) -> Result<(), NotRecorded> {
        self.say(format!("asked {job} {}", by.who))
    }
    fn end(&mut self, job: JobId, end: &EndRecord) -> Result<(), NotRecorded> {
        self.say(format!("end {job} {}", end.how))
    }
}

fn by() -> By {
    By::new("me", "enough", 0)
}

fn job(id: JobId) -> Job<Left> {
    Job::cancellable(id, "me", "nothing")
}

fn fine() -> Outcome<Left> {
    let result = Ok(());
    let left = Left::Untouched;
    Outcome { result, left }
}

fn as_asked() -> Outcome<Left> {
    let result = Err(Stop::Asked);
    let left = Left::Untouched;
    Outcome { result, left }
}

/// A job, the news that it has begun, and the word on which it returns.
struct Held {
    job: Job<Left>,
    begun: Receiver<()>,
    go: Sender<Outcome<Left>>,
}

impl Held {
    fn new(id: JobId, log: &SharedJournal) -> (Self, Work<Nothing>) {
        let (begin, begun) = mpsc::channel();
        let (go, told) = mpsc::channel();
        let job = job(id);
        let work = Work::new(&job, log, move |_: &mut Nothing, job: &Job<Left>, _| {
            // A bound that the watchdog may take at its word in a test.
            let limit = Duration::from_millis(1);
            job.gate().set_bound(Bound::new(limit, limit));
            begin.send(()).expect("heard");
            told.recv().expect("told")
        });
        (Self { job, begun, go }, work)
    }

    fn has_begun(&self) {
        self.begun.recv_timeout(MINUTE).expect("begun");
    }
}

fn quick(id: JobId, log: &SharedJournal) -> (Job<Left>, Work<Nothing>) {
    let job = job(id);
    let work = Work::new(&job, log, |_: &mut Nothing, _: &Job<Left>, _| fine());
    (job, work)
}

fn start() -> (Turnstile<Nothing>, SharedJournal, Words) {
    let words = Words::default();
    let log = SharedJournal::new(words.clone());
    (Turnstile::new(Nothing::default()), log, words)
}

#[test]
fn jobs_have_the_device_one_at_a_time_in_the_order_in_which_they_came() {
    let (turnstile, log, words) = start();
    let (first, first_work) = Held::new(1, &log);
    let (second, second_work) = quick(2, &log);
    let (third, third_work) = quick(3, &log);
    turnstile.start([first_work, second_work]);
    first.has_begun();
    turnstile.start([third_work]);
    assert_eq!(turnstile.state(), State::Busy(1));
    assert_eq!(turnstile.queued(), [2, 3]);
    first.go.send(fine()).expect("heard");
    for job in [&first.job, &second, &third] {
        assert!(matches!(job.wait().how, How::Completed));
    }
    let one = |id| [format!("begin {id}"), format!("end {id} completed")];
    assert_eq!(words.all(), [one(1), one(2), one(3)].concat());
    turnstile.take(MINUTE).expect("idle at last");
}

#[test]
fn a_job_cancelled_in_the_queue_ends_in_that_call_and_the_next_has_its_place() {
    let (turnstile, log, words) = start();
    let (first, first_work) = Held::new(1, &log);
    let (second, second_work) = quick(2, &log);
    let (third, third_work) = quick(3, &log);
    turnstile.start([first_work, second_work, third_work]);
    first.has_begun();
    assert_eq!(second.cancel(by()), Cancel::Accepted);
    let end = second.end().expect("ended in the call");
    assert!(matches!(end.how, How::Cancelled));
    assert_eq!(end.recorded, Recorded::NotBegun);
    assert_eq!(turnstile.queued(), [3]);
    first.go.send(fine()).expect("heard");
    assert!(matches!(third.wait().how, How::Completed));
    turnstile.take(MINUTE).expect("idle at last");
    let words = words.all();
    assert!(words.contains(&"end 2 cancelled".to_owned()), "{words:?}");
    assert!(!words.contains(&"begin 2".to_owned()), "{words:?}");
}

#[test]
fn an_accepted_cancel_is_put_on_record_while_the_work_winds_down() {
    let (turnstile, log, _) = start();
    let (told, hear) = mpsc::channel();
    let job = job(1);
    let words = Words::default();
    let log = {
        drop(log);
        SharedJournal::new(words.clone())
    };
    turnstile.start([Work::new(
        &job,
        &log,
        move |_: &mut Nothing, job: &Job<Left>, _| {
            job.gate().set_bound(Bound::new(MINUTE, MINUTE));
            hear.recv().expect("told");
            as_asked()
        },
    )]);
    while turnstile.state() != State::Busy(1) || job.stop_bound().limit != MINUTE {
        std::thread::yield_now();
    }
    assert_eq!(job.cancel(by()), Cancel::Accepted);
    while !words.all().contains(&"asked 1 me".to_owned()) {
        std::thread::yield_now();
    }
    told.send(()).expect("heard");
    assert!(matches!(job.wait().how, How::Cancelled));
    assert_eq!(words.all(), ["begin 1", "asked 1 me", "end 1 cancelled"]);
}

#[test]
fn work_that_does_not_return_is_ended_at_its_limit_and_the_device_is_lost_until_it_does() {
    let (turnstile, log, words) = start();
    let (stuck, stuck_work) = Held::new(1, &log);
    let (next, next_work) = quick(2, &log);
    turnstile.start([stuck_work, next_work]);
    stuck.has_begun();
    assert_eq!(stuck.job.cancel(by()), Cancel::Accepted);
    let end = stuck.job.wait();
    assert_eq!(turnstile.state(), State::Lost);
    assert!(
        matches!(end.how, How::Failed(Error::NotAnswering { limit_ms: 1 })),
        "{end:?}"
    );
    assert_eq!(end.left, Left::Unknown);
    assert_eq!(end.asked, Some(by()));
    assert_eq!(end.recorded, Recorded::Yes);
    assert!(next.end().is_none());
    assert!(turnstile.take(Duration::ZERO).is_err());

    // The stuck call returns, and says too late that all was well.
    stuck.go.send(as_asked()).expect("heard");
    assert!(matches!(next.wait().how, How::Completed));
    assert!(matches!(
        stuck.job.wait().how,
        How::Failed(Error::NotAnswering { .. })
    ));
    let words = words.all();
    let of_one = words.iter().filter(|word| word.contains(" 1"));
    assert!(
        of_one.eq(["begin 1", "asked 1 me", "end 1 failed"]),
        "{words:?}"
    );
}

#[test]
fn a_device_that_still_owes_answers_is_lost_until_it_is_at_rest() {
    let (rest, at_rest) = mpsc::channel();
    let log = SharedJournal::new(Words::default());
    let turnstile = Turnstile::new(Nothing {
        at_rest: Some(at_rest),
    });
    let late = job(1);
    let not_answering = |_: &mut Nothing, _: &Job<Left>, _: &mut dyn Journal| {
        Outcome::failed(Error::NotAnswering { limit_ms: 7 }, Left::Unknown)
    };
    let (next, next_work) = quick(2, &log);
    turnstile.start([Work::new(&late, &log, not_answering), next_work]);
    assert!(matches!(
        late.wait().how,
        How::Failed(Error::NotAnswering { limit_ms: 7 })
    ));
    assert_eq!(turnstile.state(), State::Lost);
    assert!(next.end().is_none());
    rest.send(()).expect("heard");
    assert!(matches!(next.wait().how, How::Completed));
}

#[test]
fn a_panic_is_an_end_and_the_next_job_has_its_turn() {
    let (turnstile, log, _) = start();
    let broken = job(1);
    let panics = |_: &mut Nothing, _: &Job<Left>, _: &mut dyn Journal| panic!("out of cheese");
    let (next, next_work) = quick(2, &log);
    turnstile.start([Work::new(&broken, &log, panics), next_work]);
    let end = broken.wait();
    assert!(
        matches!(&end.how, How::Failed(Error::Bug(why)) if why.contains("cheese")),
        "{end:?}"
    );
    assert!(matches!(next.wait().how, How::Completed));
}

#[test]
fn what_comes_after_the_device_was_taken_fails_untouched() {
    let (turnstile, log, _) = start();
    turnstile.take(Duration::ZERO).expect("idle");
    let (job, work) = quick(1, &log);
    turnstile.start([work]);
    let end = job.wait();
    assert!(matches!(end.how, How::Failed(Error::Lost)), "{end:?}");
    assert_eq!(end.left, Left::Untouched);
    assert_eq!(turnstile.state(), State::Closed);
}

#[test]
fn ends_signals_and_ticks_come_as_events() {
    let events = Events::default();
    let ended = job(1);
    events.watch(&ended);
    assert_eq!(events.next(Duration::ZERO), Event::Tick);
    assert_eq!(ended.cancel(by()), Cancel::Accepted);
    assert_eq!(events.next(MINUTE), Event::Ended(1));
    events.watch(&ended);
    assert_eq!(events.next(MINUTE), Event::Ended(1));
    assert_eq!(events.next(Duration::ZERO), Event::Tick);

    // What is done at once waits for nobody who reads the events.
    let (at_once, done) = mpsc::channel();
    let hook = move |signal| at_once.send(signal).expect("the test waits");
    let signals = Signals::catch(events.sender(), hook).expect("caught");
    let (me, which) = (rustix::process::getpid(), rustix::process::Signal::TERM);
    rustix::process::kill_process(me, which).expect("sent");
    assert_eq!(done.recv_timeout(MINUTE), Ok(Signal::Terminate));
    assert_eq!(events.next(MINUTE), Event::Signal(Signal::Terminate));
    drop(signals);
}
