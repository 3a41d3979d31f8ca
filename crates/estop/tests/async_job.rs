//! Jobs under async runtimes: a future of the end, and nothing that belongs to one of them.

#![allow(
    clippy::disallowed_methods,
    reason = "a test has threads; the library has none"
)]

use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

use estop::{
    By, Cancel, How, Job,
    disk::{Disk as _, Left, Verify, verify},
    sim::{Disk, Journal, Model},
};

/// The smallest executor there is.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
        thread::park();
    }
}

fn run_elsewhere(job: &Job<Left>) -> thread::JoinHandle<()> {
    let job = job.clone();
    thread::spawn(move || {
        let mut disk = Disk::new(Model::default());
        let plan = Verify {
            identity: disk.identity().expect("answers"),
        };
        job.run(&mut Journal::default(), |job, _| {
            verify(&mut disk, job, &plan)
        });
    })
}

#[test]
fn the_end_is_awaited_under_a_hand_made_executor() {
    let job = Job::cancellable(1, "me", "sim");
    let worker = run_elsewhere(&job);
    let end = block_on(job.ended());
    assert!(matches!(end.how, How::Completed), "{end:?}");
    assert!(
        Arc::ptr_eq(&end, &job.wait()),
        "the same end for every watcher"
    );
    worker.join().expect("no panic");
}

#[test]
fn the_end_is_awaited_under_tokio_by_many_at_once() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let job = Job::cancellable(1, "me", "sim");
    let ends = runtime.block_on(async {
        let waiting = (0..8)
            .map(|_| tokio::spawn(job.ended()))
            .collect::<Vec<_>>();
        tokio::task::yield_now().await;
        let worker = run_elsewhere(&job);
        let mut ends = Vec::new();
        for task in waiting {
            ends.push(task.await.expect("no panic"));
        }
        worker.join().expect("no panic");
        ends
    });
    assert!(ends.iter().all(|end| Arc::ptr_eq(end, &ends[0])));
}

#[test]
fn dropping_a_future_or_a_handle_cancels_nothing() {
    let job = Job::<Left>::cancellable(1, "me", "sim");
    let mut future = Box::pin(job.ended());
    let waker = Waker::noop();
    assert!(
        future
            .as_mut()
            .poll(&mut Context::from_waker(waker))
            .is_pending()
    );
    drop(future);
    drop(job.clone());
    assert!(job.end().is_none(), "still queued");
    run_elsewhere(&job).join().expect("no panic");
    assert!(matches!(job.wait().how, How::Completed));
    assert_eq!(job.cancel(By::new("me", "", 0)), Cancel::NothingInProgress);
}
