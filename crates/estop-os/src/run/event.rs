//! What a program that runs jobs waits for: an end, a signal, or the time for the next line.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    task::{Context, Poll, Wake, Waker},
    time::Duration,
};

use estop::{Job, JobId, Residue};

use super::Signal;

/// Something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// This job has ended.
    Ended(JobId),
    /// The program got this signal.
    Signal(Signal),
    /// The time that was given has passed.
    Tick,
}

/// Where events come together. Waiting for them costs nothing until one comes.
#[derive(Debug)]
pub struct Events {
    sender: Sender<Event>,
    receiver: Receiver<Event>,
}

/// Polls the future of an end on whatever thread publishes it, and sends the event.
struct Watcher {
    job: JobId,
    ended: Mutex<Option<Pin<Box<dyn Future<Output = ()> + Send>>>>,
    sender: Sender<Event>,
}

impl Default for Events {
    fn default() -> Self {
        let (sender, receiver) = mpsc::channel();
        Self { sender, receiver }
    }
}

impl Events {
    /// The end of this job will be an event, once; at once if it has ended.
    pub fn watch<L: Residue>(&self, job: &Job<L>) {
        let ended = job.ended();
        let watcher = Arc::new(Watcher {
            job: job.id(),
            ended: Mutex::new(Some(Box::pin(async move {
                ended.await;
            }))),
            sender: self.sender.clone(),
        });
        watcher.wake_by_ref();
    }

    /// Where other threads send events.
    pub fn sender(&self) -> Sender<Event> {
        self.sender.clone()
    }

    /// The next event: [`Event::Tick`] if none comes within `tick`.
    pub fn next(&self, tick: Duration) -> Event {
        match self.receiver.recv_timeout(tick) {
            Ok(event) => event,
            // It cannot be disconnected: this value holds a sender.
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Event::Tick,
        }
    }
}

impl Wake for Watcher {
    fn wake(self: Arc<Self>) {
        let mut ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(future) = ended.as_mut() else { return };
        let waker = Waker::from(Arc::clone(&self));
        if future.as_mut().poll(&mut Context::from_waker(&waker)) == Poll::Ready(()) {
            let over = ended.take();
            drop(ended);
            drop(over);
            // Nobody may be waiting for events any more.
            let _sent = self.sender.send(Event::Ended(self.job));
        }
    }
}
