//! Where a worker sleeps until something happens.

use std::{
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    task::{Wake, Waker},
    time::Instant,
};

/// One worker sleeps in it; whoever has its waker wakes it, from any thread.
#[derive(Debug, Default)]
pub(crate) struct Bed {
    woken: Mutex<bool>,
    news: Condvar,
}

impl Bed {
    /// What wakes it.
    pub(crate) fn waker(self: &Arc<Self>) -> Waker {
        Waker::from(Arc::clone(self))
    }

    /// Sleeps until it is woken, or until then: whether it was woken. A wake since the last sleep
    /// counts, so that none is missed; the sleeper looks for itself what has happened.
    pub(crate) fn sleep(&self, until: Instant) -> bool {
        let mut woken = self.lock();
        loop {
            if std::mem::take(&mut *woken) {
                return true;
            }
            let rest = until.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                return false;
            }
            woken = match self.news.wait_timeout(woken, rest) {
                Ok((woken, _)) => woken,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    fn lock(&self) -> MutexGuard<'_, bool> {
        self.woken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Bed {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        *self.lock() = true;
        self.news.notify_all();
    }
}
