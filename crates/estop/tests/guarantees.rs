//! The guarantees that need no device: a cancel never waits (G1), and nothing is cancelled by being
//! dropped (G12). G11 is tried beside the jobs themselves.
#![cfg(not(loom))]
#![allow(
    clippy::disallowed_methods,
    reason = "a cancel comes from another thread"
)]

use std::{
    future::Future as _,
    sync::{Arc, mpsc},
    task::{Wake, Waker},
    thread,
    time::Duration,
};

use estop::{By, Cancel, Gate, How, Job, Outcome, Stop, disk::Left, sim::Journal};

/// Far longer than any answer takes: a cancel that has not answered by then never will.
const NEVER: Duration = Duration::from_secs(20);

fn by() -> By {
    By::new("me", "enough", 1)
}

/// The work is stuck in a call of its device; the cancel answers all the same.
#[test]
fn g1_a_cancel_returns_while_the_work_is_stuck() {
    let (begun, has_begun) = mpsc::channel();
    let (release, stuck) = mpsc::channel::<()>();
    let job = Job::<Left>::cancellable(1, "me", "sim");
    let running = job.clone();
    let worker = thread::spawn(move || {
        running.run(&mut Journal::default(), |job, _| {
            begun.send(()).expect("somebody listens");
            let _released = stuck.recv();
            Outcome {
                result: job.gate().check().map_err(Stop::from),
                left: Left::Untouched,
            }
        })
    });
    has_begun.recv_timeout(NEVER).expect("it begins");
    let (answer, answered) = mpsc::channel();
    let asking = job.clone();
    thread::spawn(move || answer.send(asking.cancel(by())));
    assert_eq!(answered.recv_timeout(NEVER), Ok(Cancel::Accepted));
    assert!(job.end().is_none(), "the work is still stuck");
    release.send(()).expect("it listens");
    let end = worker.join().expect("no panic");
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
}

/// The worker is woken when the lock is free again: a waker that asks the gate something is answered.
#[test]
fn g1_a_cancel_wakes_the_worker_after_unlocking() {
    struct Asks(Arc<Gate<Left>>, mpsc::Sender<bool>);
    impl Wake for Asks {
        fn wake(self: Arc<Self>) {
            let asked = self.0.asked().is_some();
            self.1.send(asked).expect("somebody listens");
        }
    }
    let (woken, is_woken) = mpsc::channel();
    let gate = Arc::new(Gate::<Left>::open());
    gate.begin().expect("nobody asked");
    let waker = Waker::from(Arc::new(Asks(Arc::clone(&gate), woken)));
    gate.listen(&waker).expect("nobody asked");
    thread::spawn(move || gate.cancel(by()));
    assert_eq!(is_woken.recv_timeout(NEVER), Ok(true));
}

/// A cancel from a callback of the work, on the work's own thread.
#[test]
fn g1_a_cancel_from_inside_the_work() {
    let job = Job::<Left>::cancellable(1, "me", "sim");
    let end = job.run(&mut Journal::default(), |job, _| {
        assert_eq!(job.cancel(by()), Cancel::Accepted);
        Outcome {
            result: job.gate().close().map_err(Stop::from),
            left: Left::Untouched,
        }
    });
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
}

/// Every handle, every future and every waiter goes; the work goes on, and completes.
#[test]
fn g12_dropping_every_handle_cancels_nothing() {
    let (release, held) = mpsc::channel::<()>();
    let (end, ended) = mpsc::channel();
    let job = Job::<Left>::cancellable(1, "me", "sim");
    let running = job.clone();
    let worker = thread::spawn(move || {
        let stands = running.run(&mut Journal::default(), |job, _| {
            let _released = held.recv();
            Outcome {
                result: job.gate().close().map_err(Stop::from),
                left: Left::Untouched,
            }
        });
        end.send(stands.how.to_string()).expect("somebody listens");
    });
    let mut future = Box::pin(job.ended());
    let mut context = std::task::Context::from_waker(Waker::noop());
    assert!(future.as_mut().poll(&mut context).is_pending());
    drop(future);
    drop(job);
    release.send(()).expect("it listens");
    assert_eq!(ended.recv_timeout(NEVER).as_deref(), Ok("completed"));
    worker.join().expect("no panic");
}
