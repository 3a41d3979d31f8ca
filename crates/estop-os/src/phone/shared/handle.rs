//! A handle: what was started through it, and nothing else, is reached by its cancel.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use estop::{
    Asked, By, Cancel, Error, Gate, Job, JobId, Jobs, Outcome, Right, Stop, Target,
    jobs::Origin,
    journal::Journal,
    mtp::{Left, Length, Phone, Session, User, Who, wire::Wire},
};

use super::{Inner, Shared, turn::pause};
use crate::run::{Device, Settled, SharedJournal, State, Turnstile, Work};

/// A handle to an opened phone. Its jobs run one after the other on a thread of their own, beside those
/// of other handles. Clones are the same handle; dropping it cancels nothing.
pub struct Handle<W: Wire> {
    seat: Seat<W>,
    turnstile: Turnstile<Seat<W>>,
}

/// Where the work of a handle takes its turns: what operations on phones run on.
pub struct Seat<W: Wire> {
    inner: Arc<Inner<W>>,
    user: User,
}

/// Handles of a process, whatever their phone: 0 is nobody's.
static LAST: AtomicU64 = AtomicU64::new(0);

impl<W: Wire + Send + 'static> Shared<W> {
    /// Opens one more handle.
    pub fn handle(&self) -> Handle<W> {
        let domain = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let inner = Arc::downgrade(&self.0);
        let given_up = move |job| {
            if let Some(inner) = inner.upgrade() {
                inner.give_up(job);
            }
        };
        Handle {
            seat: self.seat(domain),
            turnstile: Turnstile::telling(self.seat(domain), given_up),
        }
    }

    fn seat(&self, domain: u64) -> Seat<W> {
        let mut seat = Seat {
            inner: Arc::clone(&self.0),
            user: User::new(Who { domain, job: None }, 0),
        };
        seat.sit(None);
        seat
    }
}

impl<W: Wire + Send + 'static> Handle<W> {
    /// The number of its domain: never used again in this process.
    pub fn domain(&self) -> u64 {
        self.seat.user.who().domain
    }

    /// The phone that it is of.
    pub fn shared(&self) -> Shared<W> {
        Shared(Arc::clone(&self.seat.inner))
    }

    /// Queues a job, which runs after those that were started through this handle before. From now on
    /// it is reached by this handle's cancel.
    pub fn start<F>(&self, job: &Job<Left>, journal: &SharedJournal, work: F)
    where
        F: FnOnce(&mut Seat<W>, &Job<Left>, &mut dyn Journal) -> Outcome<Left> + Send + 'static,
    {
        self.start_for(None, job, journal, work);
    }

    /// The same for a callback that waits for it, whose identity is this number.
    pub fn start_for<F>(
        &self,
        callback: Option<u64>,
        job: &Job<Left>,
        journal: &SharedJournal,
        work: F,
    ) where
        F: FnOnce(&mut Seat<W>, &Job<Left>, &mut dyn Journal) -> Outcome<Left> + Send + 'static,
    {
        let domain = self.domain();
        self.jobs().add(job, Origin { domain, callback });
        let work = move |seat: &mut Seat<W>, job: &Job<Left>, log: &mut dyn Journal| {
            seat.sit(Some(job.id()));
            work(seat, job, log)
        };
        self.turnstile.start([Work::new(job, journal, work)]);
    }

    /// Cancels what is pending on this handle, and nothing else: jobs that are started after the call
    /// are not touched. Never waits.
    pub fn cancel(&self, by: &By) -> Vec<(JobId, Cancel)> {
        self.reach(&Target::Domain(self.domain()), by)
    }

    /// Cancels the pending jobs of this handle that were started for a callback: for this one, or for
    /// any. Never waits.
    pub fn cancel_for(&self, callback: Option<u64>, by: &By) -> Vec<(JobId, Cancel)> {
        let domain = self.domain();
        self.reach(&Target::Invocations { domain, callback }, by)
    }

    /// What it is doing.
    pub fn state(&self) -> State {
        self.turnstile.state()
    }

    /// The jobs that wait behind the one that runs, in order.
    pub fn queued(&self) -> Vec<JobId> {
        self.turnstile.queued()
    }

    fn reach(&self, target: &Target, by: &By) -> Vec<(JobId, Cancel)> {
        self.jobs().cancel(target, by, &Right::Any)
    }

    fn jobs(&self) -> &Jobs {
        &self.seat.inner.jobs
    }
}

impl<W: Wire> Clone for Handle<W> {
    fn clone(&self) -> Self {
        let seat = Seat {
            inner: Arc::clone(&self.seat.inner),
            user: self.seat.user,
        };
        Self {
            seat,
            turnstile: self.turnstile.clone(),
        }
    }
}

impl<W: Wire> Seat<W> {
    /// From now on this job's, or the handle's own.
    fn sit(&mut self, job: Option<JobId>) {
        self.inner.let_go(self.user.who());
        let who = Who {
            job,
            ..self.user.who()
        };
        self.user = User::new(who, self.inner.lock().failures);
    }

    fn turn_of<T>(
        &mut self,
        length: Length,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Session<W>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let mut turn = self.inner.turn((self.user.who(), length), gate)?;
        match turn.share() {
            Some(share) => share.turn(&self.user, gate, group),
            None => Err(Error::Bug("a turn without a session".to_owned()).into()),
        }
    }
}

impl<W: Wire> Phone for Seat<W> {
    type Wire = W;

    fn turn<T>(
        &mut self,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Session<W>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.turn_of(Length::Short, gate, group)
    }

    fn long_turn<T>(
        &mut self,
        gate: &Gate<Left>,
        group: impl FnOnce(&mut Session<W>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.turn_of(Length::Long, Some(gate), group)
    }

    fn hold_back(&mut self, holds: bool) {
        let who = self.user.who();
        match holds {
            true => self.inner.lock().line.hold_back(who),
            false => self.inner.let_go(who),
        }
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        pause(wait, gate)
    }
}

/// Without a job: for what is asked in between.
impl<W: Wire> Phone for Handle<W> {
    type Wire = W;

    fn turn<T>(
        &mut self,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Session<W>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.seat.turn(gate, group)
    }

    fn long_turn<T>(
        &mut self,
        gate: &Gate<Left>,
        group: impl FnOnce(&mut Session<W>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.seat.long_turn(gate, group)
    }

    fn hold_back(&mut self, holds: bool) {
        self.seat.hold_back(holds);
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.seat.pause(wait, gate)
    }
}

impl<W: Wire + Send + 'static> Device for Seat<W> {
    /// A group has left the wire at rest, or the session is lost.
    fn settle(&mut self) -> Settled {
        // Also after a job that panicked.
        self.sit(None);
        Settled::AtRest
    }
}

impl<W: Wire> fmt::Debug for Handle<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("turnstile", &self.turnstile)
            .finish_non_exhaustive()
    }
}

impl<W: Wire> fmt::Debug for Seat<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seat")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}
