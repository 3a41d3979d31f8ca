//! Requests done by threads that block: an engine of its own, and the helper of the other one.

use std::{
    collections::VecDeque,
    os::fd::{AsFd, OwnedFd},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak},
    task::{Wake, Waker},
    thread,
    time::Instant,
};

use rustix::{
    event::{EventfdFlags, eventfd},
    io::Errno,
};

use super::{
    buffer::Buffer,
    engine::{Engine, News, Request, Returned, Slot, Target},
};

/// How many threads carry requests when they are the only engine: a disk gains little from more.
pub(super) const THREADS: usize = 4;

/// Threads that carry requests. They end when this is dropped, each as soon as its call returns.
#[derive(Debug)]
pub(super) struct Pool {
    shared: Arc<Shared>,
    waker: Waker,
}

/// A file descriptor that can be polled, and rung from any thread.
#[derive(Debug)]
pub(crate) struct Bell(OwnedFd);

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    /// There is something to do, or nothing ever will be again.
    work: Condvar,
    /// Something came back, or the waker was woken.
    news: Condvar,
    /// Rung besides, for a waiter that polls.
    bell: Option<Arc<Bell>>,
}

#[derive(Debug, Default)]
struct State {
    todo: VecDeque<(Slot, Request)>,
    done: VecDeque<Returned>,
    woken: bool,
    closed: bool,
}

impl Pool {
    /// `count` threads; the bell is rung whenever a request comes back.
    pub(super) fn new(
        target: &Arc<Target>,
        zeros: &Arc<Buffer>,
        count: usize,
        bell: Option<Arc<Bell>>,
    ) -> Result<Self, Errno> {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            work: Condvar::new(),
            news: Condvar::new(),
            bell,
        });
        let waker = Waker::from(Arc::clone(&shared));
        // Dropped on an early return, this ends the threads that were started.
        let pool = Self { shared, waker };
        for _ in 0..count {
            let (shared, zeros) = (Arc::clone(&pool.shared), Arc::clone(zeros));
            // While it has nothing to do, a thread must not keep the claim on the disk.
            let target = Arc::downgrade(target);
            thread::Builder::new()
                .name("estop-io".to_owned())
                .spawn(move || shared.carry(&target, &zeros))
                .map_err(|_| Errno::AGAIN)?;
        }
        Ok(pool)
    }

    /// Something that came back, if anything has.
    pub(super) fn try_next(&self) -> Option<Returned> {
        self.shared.lock().done.pop_front()
    }
}

impl Engine for Pool {
    fn send(&mut self, slot: Slot, request: Request) -> Result<(), Errno> {
        self.shared.lock().todo.push_back((slot, request));
        self.shared.work.notify_one();
        Ok(())
    }

    fn next(&mut self, until: Instant) -> News {
        let mut state = self.shared.lock();
        loop {
            if let Some(returned) = state.done.pop_front() {
                return News::Returned(returned);
            }
            if std::mem::take(&mut state.woken) {
                return News::Woken;
            }
            let rest = until.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                return News::Late;
            }
            state = match self.shared.news.wait_timeout(state, rest) {
                Ok((state, _)) => state,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    fn waker(&self) -> &Waker {
        &self.waker
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.closed = true;
        // What no thread has taken yet is never sent.
        let unsent = std::mem::take(&mut state.todo);
        drop(state);
        drop(unsent);
        self.shared.work.notify_all();
    }
}

impl Shared {
    fn carry(&self, target: &Weak<Target>, zeros: &Buffer) {
        loop {
            let mut state = self.lock();
            let (slot, mut request) = loop {
                if state.closed {
                    return;
                }
                if let Some(next) = state.todo.pop_front() {
                    break next;
                }
                state = match self.work.wait(state) {
                    Ok(state) => state,
                    Err(poisoned) => poisoned.into_inner(),
                };
            };
            drop(state);
            let Some(target) = target.upgrade() else {
                return;
            };
            let result = request.perform(&target, zeros);
            drop(target);
            self.lock().done.push_back(Returned {
                slot,
                request,
                result,
            });
            self.tell();
        }
    }

    fn tell(&self) {
        self.news.notify_all();
        if let Some(bell) = &self.bell {
            bell.ring();
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Shared {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.lock().woken = true;
        self.tell();
    }
}

impl Bell {
    pub(crate) fn new() -> Result<Self, Errno> {
        eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK).map(Self)
    }

    pub(crate) fn ring(&self) {
        // It can only fail when it has been rung 2^64 times, unheard: then it is ringing.
        let _rung: Result<usize, Errno> = rustix::io::write(&self.0, &1_u64.to_ne_bytes());
    }

    /// Makes it silent again.
    pub(crate) fn hush(&self) {
        // It fails if it is silent already.
        let _hushed: Result<usize, Errno> = rustix::io::read(&self.0, &mut [0_u8; 8]);
    }
}

impl AsFd for Bell {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.ring();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.ring();
    }
}
