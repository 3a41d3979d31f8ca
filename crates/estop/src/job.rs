//! One operation, queued or running: an id, an owner, a gate, progress, and in the end one end.

use std::{
    any::Any,
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use crate::{
    Bound, By, Cancel, End, Error, Gate, Outcome, Progress, Recorded, Residue,
    gate::WatchKey,
    journal::{EndRecord, Journal},
    progress::ProgressCell,
};

/// The number of a job: never used again, so that a late cancel cannot reach another job.
pub type JobId = u64;

/// A handle to one job. Cloning it gives another handle to the same job; dropping a handle cancels
/// nothing.
#[derive(Debug)]
pub struct Job<L>(Arc<Inner<L>>);

/// Resolves to the end of a job, under any executor: see [`Job::ended`].
#[derive(Debug)]
pub struct Ended<L: Residue> {
    job: Job<L>,
    key: Option<WatchKey>,
}

#[derive(Debug)]
struct Inner<L> {
    id: JobId,
    owner: String,
    device: String,
    gate: Gate<L>,
    progress: ProgressCell,
}

impl<L: Residue> Job<L> {
    /// A job of `owner` on `device` that can be cancelled until its work closes the gate.
    pub fn cancellable(id: JobId, owner: &str, device: &str) -> Self {
        Self::new(id, owner, device, Gate::open())
    }

    /// A job that can be cancelled only while it is queued, and why.
    pub fn barred(id: JobId, owner: &str, device: &str, reason: &'static str) -> Self {
        Self::new(id, owner, device, Gate::barred(reason))
    }

    /// Its number.
    pub fn id(&self) -> JobId {
        self.0.id
    }

    /// Whose it is.
    pub fn owner(&self) -> &str {
        &self.0.owner
    }

    /// The device that it works on.
    pub fn device(&self) -> &str {
        &self.0.device
    }

    /// The gate where its work and a cancel meet.
    pub fn gate(&self) -> &Gate<L> {
        &self.0.gate
    }

    /// Where its work stores how far it is.
    pub fn progress_cell(&self) -> &ProgressCell {
        &self.0.progress
    }

    /// Whether it can be cancelled once begun; if not, why not. Constant, and known before the
    /// start.
    pub fn cancellable_until_closed(&self) -> Result<(), &'static str> {
        self.0.gate.barred_because().map_or(Ok(()), Err)
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.0.progress.get()
    }

    /// How long a stop would take from here.
    pub fn stop_bound(&self) -> Bound {
        self.0.gate.stop_bound()
    }

    /// Asks it to stop. Never waits.
    pub fn cancel(&self, by: By) -> Cancel {
        self.0.gate.cancel(by)
    }

    /// Blocks this thread until the end.
    pub fn wait(&self) -> Arc<End<L>> {
        self.0.gate.wait()
    }

    /// The end, if it has come.
    pub fn end(&self) -> Option<Arc<End<L>>> {
        self.0.gate.end()
    }

    /// A future of the end.
    pub fn ended(&self) -> Ended<L> {
        Ended {
            job: self.clone(),
            key: None,
        }
    }

    /// Runs the work of this job on the calling thread, to its one end: begins, works, closes the
    /// gate, records the end and publishes it. A panic in the work is an end like any other.
    ///
    /// The intent must be on record already ([`Journal::enqueue`]). If the job was cancelled while
    /// it was queued, nothing is run.
    pub fn run(
        &self,
        journal: &mut dyn Journal,
        work: impl FnOnce(&Self, &mut dyn Journal) -> Outcome<L>,
    ) -> Arc<End<L>>
    where
        L: serde::Serialize,
    {
        let gate = self.gate();
        if gate.begin().is_err() {
            let end = gate.wait();
            // What never began needs no recovery; a record that still says "queued" is harmless.
            let _unrecorded = journal.end(self.id(), &EndRecord::of(&end));
            return end;
        }
        let outcome = match journal.begin(self.id()) {
            Ok(()) => catch_unwind(AssertUnwindSafe(|| work(self, &mut *journal))).unwrap_or_else(
                |panic| Outcome::failed(Error::Bug(panic_message(&*panic)), L::unknown()),
            ),
            Err(error) => Outcome::failed(Error::Journal(error.to_string()), L::untouched()),
        };
        self.finish(journal, outcome)
    }

    /// Ends the job with this outcome: gate, journal, publication, in this order. Also the
    /// watchdog's way to end a job whose work does not return.
    pub fn finish(&self, journal: &mut dyn Journal, outcome: Outcome<L>) -> Arc<End<L>>
    where
        L: serde::Serialize,
    {
        let gate = self.gate();
        let mut end = gate.end_of(outcome);
        let record = EndRecord::of(&end);
        if let Err(error) = journal.end(self.id(), &record) {
            end.recorded = Recorded::No(error.to_string());
        }
        let stands = gate.publish(end);
        // Another end may have been published meanwhile: the one that stands is the one on record.
        let standing = EndRecord::of(&stands);
        if standing != record
            && let Err(error) = journal.end(self.id(), &standing)
        {
            tracing::warn!(%error, "an end that does not stand may be on record");
        }
        stands
    }

    fn new(id: JobId, owner: &str, device: &str, gate: Gate<L>) -> Self {
        let (owner, device) = (owner.to_owned(), device.to_owned());
        Self(Arc::new(Inner {
            id,
            owner,
            device,
            gate,
            progress: ProgressCell::default(),
        }))
    }
}

impl<L> Clone for Job<L> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<L: Residue> Future for Ended<L> {
    type Output = Arc<End<L>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        match this.job.gate().watch(&mut this.key, context.waker()) {
            Some(end) => Poll::Ready(end),
            None => Poll::Pending,
        }
    }
}

impl<L: Residue> Drop for Ended<L> {
    fn drop(&mut self) {
        if let Some(key) = &self.key {
            self.job.gate().unwatch(key);
        }
    }
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("the operation panicked: {}", text.unwrap_or("(no message)"))
}
