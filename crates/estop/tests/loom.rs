//! Every interleaving of the work, its cancellers, the watchdog and the watchers, on the real gate.
//!
//! `RUSTFLAGS="--cfg loom" cargo test --release -p estop --test loom`
#![cfg(loom)]

use std::{
    future::Future as _,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
};

use estop::{
    Asked, By, Cancel, End, Error, Gate, How, Job, JobId, Outcome, Stop,
    disk::Left,
    journal::{EndRecord, Intent, Journal, Mark, NotRecorded, Saved},
};
use loom::{
    sync::Mutex,
    thread::{self, Thread},
};

/// Unparks the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn waker() -> Waker {
    Waker::from(Arc::new(Unpark(thread::current())))
}

fn by(who: &str) -> By {
    By::new(who, "loom", 1)
}

/// A canceller in a thread of its own.
fn canceller(gate: &Arc<Gate<Left>>, who: &'static str) -> thread::JoinHandle<Cancel> {
    let gate = Arc::clone(gate);
    thread::spawn(move || gate.cancel(by(who)))
}

/// Work of one step before its last command.
fn work(gate: &Gate<Left>) -> Result<(), Asked> {
    gate.begin()?;
    gate.check()?;
    gate.close()
}

/// What the work came to, as its end: published, and what stands.
fn finish(gate: &Gate<Left>, result: Result<(), Asked>) -> Arc<End<Left>> {
    if let Some(end) = gate.end() {
        return end;
    }
    let result = result.map_err(|Asked| Stop::Asked);
    let left = Left::Untouched;
    gate.publish(gate.end_of(Outcome { result, left }))
}

fn accepted(answers: &[Cancel]) -> usize {
    let accepted = answers.iter().filter(|answer| **answer == Cancel::Accepted);
    accepted.count()
}

/// G2, G3, G4, G6: one `Accepted` at most, cancelled exactly if there was one, and every watcher
/// sees the same end.
#[test]
fn two_cancellers_and_the_work() {
    loom::model(|| {
        let gate = Arc::new(Gate::<Left>::open());
        let cancellers = ["ann", "bob"].map(|who| canceller(&gate, who));
        let result = work(&gate);
        let stands = finish(&gate, result);
        let answers = cancellers.map(|canceller| canceller.join().expect("no panic"));
        let waited = gate.wait();
        assert!(Arc::ptr_eq(&stands, &waited));
        match (&stands.how, accepted(&answers)) {
            (How::Completed, 0) => assert!(stands.asked.is_none()),
            (How::Cancelled, 1) => {
                let who = stands.asked.as_ref().map(|by| by.who.as_str());
                let winner = if answers[0] == Cancel::Accepted {
                    "ann"
                } else {
                    "bob"
                };
                assert_eq!(who, Some(winner));
                let other = answers.iter().find(|answer| **answer != Cancel::Accepted);
                assert!(
                    matches!(other, Some(Cancel::AlreadyCancelled { .. })),
                    "{answers:?}"
                );
            }
            other => panic!("{other:?} after {answers:?}"),
        }
    });
}

/// G5: once too late, too late for ever; over, nothing is in progress.
#[test]
fn too_late_is_for_ever() {
    loom::model(|| {
        let gate = Arc::new(Gate::<Left>::open());
        let asker = Arc::clone(&gate);
        let asking = thread::spawn(move || ["ann", "bob"].map(|who| asker.cancel(by(who))));
        let result = work(&gate);
        let stands = finish(&gate, result);
        let answers = asking.join().expect("no panic");
        match answers {
            [Cancel::TooLate, Cancel::TooLate | Cancel::NothingInProgress]
            | [Cancel::NothingInProgress, Cancel::NothingInProgress] => {
                assert!(matches!(stands.how, How::Completed));
            }
            [Cancel::Accepted, Cancel::AlreadyCancelled { .. }] => {
                assert!(matches!(stands.how, How::Cancelled));
            }
            other => panic!("{other:?}"),
        }
    });
}

/// A worker that listens and then waits for nothing but the cancel is woken by it, whenever it comes.
#[test]
fn a_listening_worker_is_woken() {
    loom::model(|| {
        let gate = Arc::new(Gate::<Left>::open());
        let cancelling = canceller(&gate, "ann");
        let waker = waker();
        let mut result = gate.begin();
        while result.is_ok() {
            result = gate.listen(&waker);
            if result.is_ok() {
                // Nothing else wakes it: a lost wake-up is a deadlock, which loom reports.
                thread::park();
            }
        }
        let stands = finish(&gate, result);
        assert_eq!(cancelling.join().expect("no panic"), Cancel::Accepted);
        assert!(matches!(stands.how, How::Cancelled));
    });
}

/// The end wakes a thread that waits, and a future that is polled, at whatever point they are.
#[test]
fn waiters_and_watchers_are_woken() {
    loom::model(|| {
        let job = Job::<Left>::cancellable(1, "me", "sim");
        let waiting = job.clone();
        let waiting = thread::spawn(move || waiting.wait());
        let watching = job.clone();
        let watching = thread::spawn(move || {
            let waker = waker();
            let mut ended = pin!(watching.ended());
            loop {
                match ended.as_mut().poll(&mut Context::from_waker(&waker)) {
                    Poll::Ready(end) => return end,
                    Poll::Pending => thread::park(),
                }
            }
        });
        let result = work(job.gate());
        let stands = finish(job.gate(), result);
        assert!(Arc::ptr_eq(&stands, &waiting.join().expect("no panic")));
        assert!(Arc::ptr_eq(&stands, &watching.join().expect("no panic")));
    });
}

/// A future that is dropped while the end is published leaves nothing behind, and cancels nothing.
#[test]
fn a_dropped_watcher_cancels_nothing() {
    loom::model(|| {
        let job = Job::<Left>::cancellable(1, "me", "sim");
        let watching = job.clone();
        let watching = thread::spawn(move || {
            let mut ended = Box::pin(watching.ended());
            let waker = Waker::noop();
            ended
                .as_mut()
                .poll(&mut Context::from_waker(waker))
                .is_ready()
        });
        let result = work(job.gate());
        let stands = finish(job.gate(), result);
        let _seen = watching.join().expect("no panic");
        assert!(matches!(stands.how, How::Completed));
    });
}

/// A cancel of a queued job and its begin: either it never begins, or the work sees the cancel.
#[test]
fn a_cancel_of_a_queued_job_races_its_begin() {
    loom::model(|| {
        let gate = Arc::new(Gate::<Left>::open());
        let cancelling = canceller(&gate, "ann");
        let began = gate.begin();
        if began.is_err() {
            let end = gate.end().expect("ended in the call");
            assert!(matches!(end.how, How::Cancelled));
            assert_eq!(end.left, Left::Untouched);
        }
        let answer = cancelling.join().expect("no panic");
        assert_eq!(answer, Cancel::Accepted);
        assert_eq!(gate.close(), Err(Asked));
        let stands = finish(&gate, Err(Asked));
        assert!(matches!(stands.how, How::Cancelled));
    });
}

/// Work that can never be stopped is stopped only while it is queued.
#[test]
fn a_cancel_of_barred_work_races_its_begin() {
    loom::model(|| {
        let gate = Arc::new(Gate::<Left>::barred("firmware does it"));
        let cancelling = canceller(&gate, "ann");
        let result = work(&gate);
        let stands = finish(&gate, result);
        match cancelling.join().expect("no panic") {
            Cancel::Accepted => assert!(matches!(stands.how, How::Cancelled)),
            Cancel::NotSupported => assert!(matches!(stands.how, How::Completed)),
            other => panic!("{other:?}"),
        }
    });
}

/// The watchdog's end and the work's own: one stands, for everybody, and it is the one on record.
#[test]
fn the_watchdog_and_the_work_end_it_once() {
    loom::model(|| {
        let job = Job::<Left>::cancellable(1, "me", "sim");
        let record = Arc::new(Mutex::new(None));
        job.gate().begin().expect("nobody asked");
        let (dog, log) = (job.clone(), Ends(Arc::clone(&record)));
        let watchdog = thread::spawn(move || {
            let mut log = log;
            let error = Error::NotAnswering { limit_ms: 1 };
            dog.finish(&mut log, Outcome::failed(error, Left::Unknown))
        });
        let done = Outcome {
            result: Ok(()),
            left: Left::Untouched,
        };
        let mine = job.finish(&mut Ends(Arc::clone(&record)), done);
        let dogs = watchdog.join().expect("no panic");
        assert!(Arc::ptr_eq(&mine, &dogs));
        assert!(Arc::ptr_eq(&mine, &job.wait()));
        let record = record.lock().expect("no panic").clone();
        assert_eq!(record, Some(EndRecord::of(&mine)));
    });
}

/// A cancel, the watchdog's end and the work's own, all at once.
#[test]
fn a_cancel_the_watchdog_and_the_work() {
    let mut model = loom::model::Builder::new();
    // Four threads in every order are too many: three forced switches find what a person can.
    model.preemption_bound = Some(3);
    model.check(|| {
        let gate = Arc::new(Gate::<Left>::open());
        gate.begin().expect("nobody asked");
        let cancelling = canceller(&gate, "ann");
        let dog = Arc::clone(&gate);
        let watchdog = thread::spawn(move || {
            let error = Error::NotAnswering { limit_ms: 1 };
            dog.publish(dog.end_of(Outcome::failed(error, Left::Unknown)))
        });
        let waiting = Arc::clone(&gate);
        let waiting = thread::spawn(move || waiting.wait());
        let result = gate.close();
        let mine = finish(&gate, result);
        let answer = cancelling.join().expect("no panic");
        assert!(Arc::ptr_eq(&mine, &watchdog.join().expect("no panic")));
        assert!(Arc::ptr_eq(&mine, &waiting.join().expect("no panic")));
        assert_eq!(mine.asked.is_some(), answer == Cancel::Accepted);
        match &mine.how {
            How::Completed => assert_ne!(answer, Cancel::Accepted),
            How::Cancelled => assert_eq!(answer, Cancel::Accepted),
            How::Failed(error) => assert!(matches!(error, Error::NotAnswering { .. })),
        }
    });
}

/// G1: a cancel from inside the work's own callback does not lock anybody out.
#[test]
fn a_cancel_from_inside_the_work() {
    loom::model(|| {
        let job = Job::<Left>::cancellable(1, "me", "sim");
        let outside = job.clone();
        let outside = thread::spawn(move || outside.cancel(by("ann")));
        let mut inside = None;
        let mut log = Ends(Arc::new(Mutex::new(None)));
        let stands = job.run(&mut log, |job, _| {
            inside = Some(job.cancel(by("me")));
            let left = Left::Untouched;
            let result = job.gate().close().map_err(Stop::from);
            Outcome { result, left }
        });
        let outside = outside.join().expect("no panic");
        assert!(matches!(stands.how, How::Cancelled));
        let answers = inside.into_iter().chain([outside]).collect::<Vec<_>>();
        assert_eq!(accepted(&answers), 1, "{answers:?}");
    });
}

/// A journal that keeps the last end, as a table with a row for each job does.
struct Ends(Arc<Mutex<Option<EndRecord>>>);

impl Journal for Ends {
    fn enqueue(&mut self, _: &Intent) -> Result<JobId, NotRecorded> {
        Ok(1)
    }

    fn begin(&mut self, _: JobId) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn plan(&mut self, _: JobId, _: &str) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn mark(&mut self, _: JobId, _: &Mark) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn save(&mut self, _: JobId, _: &Saved) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn saved(&mut self, _: JobId) -> Result<Option<Saved>, NotRecorded> {
        Ok(None)
    }

    fn forget(&mut self, _: JobId) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn asked(&mut self, _: JobId, _: &By) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn end(&mut self, _: JobId, end: &EndRecord) -> Result<(), NotRecorded> {
        *self.0.lock().expect("no panic") = Some(end.clone());
        Ok(())
    }
}
