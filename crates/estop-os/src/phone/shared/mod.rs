//! A session that several handles share, each with jobs on a thread of its own.
//!
//! The turn goes round by groups of transactions, first come, first served: see [`estop::mtp::Line`].

mod handle;
mod invoke;
mod pipe;
mod stream;
mod turn;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

pub use handle::{Handle, Seat};
pub use invoke::Enough;
pub use stream::{Restore, StreamError, WriteStream};

use estop::{
    JobId, Jobs,
    mtp::{Error, Line, REOPENING_LIMIT, Session, Share, TURN_LIMIT, Who, wire::Wire},
};

/// An opened phone. Clones are the same session; it is closed when the last clone, handle and job of
/// it are gone.
pub struct Shared<W: Wire>(Arc<Inner<W>>);

/// The last one to leave closes the session within this: a phone that is gone must not hold it up.
const CLOSE_LIMIT: Duration = Duration::from_secs(2);

/// How long a turn is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// By what cannot be asked to give up waiting: [`TURN_LIMIT`].
    pub turn: Duration,
    /// By all, while its holder's job was ended without it: [`REOPENING_LIMIT`].
    pub given_up: Duration,
}

struct Inner<W: Wire> {
    device: String,
    patience: Patience,
    jobs: Arc<Jobs>,
    state: Mutex<State<W>>,
}

struct State<W> {
    line: Line,
    /// Away while somebody has the turn.
    share: Option<Share<W>>,
    /// Of its reopenings, how many have failed.
    failures: u64,
}

impl<W: Wire> Shared<W> {
    /// Opens a session on a wire. `device` is what its jobs call it, and `jobs` where they are reached
    /// by cancels.
    ///
    /// # Errors
    ///
    /// As [`Session::open`]: the phone does not answer, or not sensibly.
    pub fn open(wire: W, device: &str, jobs: &Arc<Jobs>) -> Result<Self, Error> {
        Ok(Self::of(Session::open(wire)?, device, jobs))
    }

    /// Shares an open session.
    pub fn of(session: Session<W>, device: &str, jobs: &Arc<Jobs>) -> Self {
        Self::patient(session, device, jobs, Patience::default())
    }

    /// The same, with other limits than a phone's own.
    pub fn patient(
        session: Session<W>,
        device: &str,
        jobs: &Arc<Jobs>,
        patience: Patience,
    ) -> Self {
        Self(Arc::new(Inner {
            device: device.to_owned(),
            patience,
            jobs: Arc::clone(jobs),
            state: Mutex::new(State {
                line: Line::default(),
                share: Some(Share::new(session)),
                failures: 0,
            }),
        }))
    }

    /// What its jobs call the phone.
    pub fn device(&self) -> &str {
        &self.0.device
    }

    /// How many have the turn or wait for it.
    pub fn in_line(&self) -> usize {
        self.0.lock().line.len()
    }
}

impl<W: Wire> Inner<W> {
    /// A job's end was published although its call has not returned.
    fn give_up(&self, job: JobId) {
        let behind = self.lock().line.give_up(job);
        for waker in behind {
            waker.wake();
        }
    }

    /// What this one has held back may begin.
    fn let_go(&self, who: Who) {
        let next = self.lock().line.let_go(who);
        if let Some(next) = next {
            next.wake();
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<W>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W: Wire> Drop for Inner<W> {
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(share) = state.share.take() else {
            return;
        };
        let mut session = share.into_session();
        if session.lost().is_some() {
            return;
        }
        let closed = session.within(CLOSE_LIMIT, Session::end);
        if let Err(error) = closed {
            tracing::debug!(%error, device = self.device, "the session is not closed");
        }
    }
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            turn: TURN_LIMIT,
            given_up: REOPENING_LIMIT,
        }
    }
}

impl<W: Wire> Clone for Shared<W> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<W: Wire> fmt::Debug for Shared<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("device", &self.0.device)
            .field("in_line", &self.in_line())
            .finish_non_exhaustive()
    }
}
