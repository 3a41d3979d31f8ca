//! All the jobs of a program, and which of them a cancel reaches.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{By, Cancel, Job, JobId, Residue};

/// The jobs of a program: the lock that starting takes is the lock under which a set is taken.
#[derive(Debug, Default)]
pub struct Jobs(Mutex<BTreeMap<JobId, Entry>>);

/// Which jobs a cancel is meant for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// One job.
    Job(JobId),
    /// Everything that was started through one opened handle.
    Domain(u64),
    /// The invocations that were started with one callback, whose identity is this number.
    Callback(u64),
    /// What was started through one opened handle for a callback: for this one, or for any.
    Invocations {
        /// The opened handle.
        domain: u64,
        /// The identity of the callback; none: of any.
        callback: Option<u64>,
    },
    /// Everything on one device.
    Device(String),
    /// Everything of one owner.
    Owner(String),
    /// Everything.
    All,
}

/// Whose jobs a caller may cancel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Right {
    /// The caller's own: those of this owner.
    Own(String),
    /// Anybody's.
    Any,
}

/// Through what a job was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Origin {
    /// The opened handle.
    pub domain: u64,
    /// The identity of the callback that waits for it, if one does.
    pub callback: Option<u64>,
}

/// How many ended jobs are remembered, so that a repeated cancel still gets its true answer.
pub const ENDED_KEPT: usize = 1_000;

struct Entry {
    owner: String,
    device: String,
    origin: Origin,
    job: Arc<dyn AnyJob>,
}

/// What a set needs of a job, whatever its family.
trait AnyJob: Send + Sync {
    fn cancel(&self, by: By) -> Cancel;
    fn is_over(&self) -> bool;
}

impl Jobs {
    /// Takes a job in. From this instant on it is reached by the cancels that are meant for it.
    pub fn add<L: Residue>(&self, job: &Job<L>, origin: Origin) {
        let entry = Entry {
            owner: job.owner().to_owned(),
            device: job.device().to_owned(),
            origin,
            job: Arc::new(job.clone()),
        };
        let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.insert(job.id(), entry);
        let over = jobs.iter().filter(|(_, entry)| entry.job.is_over());
        let over = over.map(|(id, _)| *id).collect::<Vec<_>>();
        for id in over.iter().take(over.len().saturating_sub(ENDED_KEPT)) {
            jobs.remove(id);
        }
    }

    /// Cancels what is meant: the set is taken at one instant, and answered job by job. Jobs that
    /// are added later are not touched. An empty answer means that nothing was in progress: see
    /// [`overall`].
    pub fn cancel(&self, target: &Target, by: &By, right: &Right) -> Vec<(JobId, Cancel)> {
        let set = self.take(target);
        let answer = |(id, owner, job): (JobId, String, Arc<dyn AnyJob>)| {
            let allowed = match right {
                Right::Own(who) => *who == owner,
                Right::Any => true,
            };
            (
                id,
                if allowed {
                    job.cancel(by.clone())
                } else {
                    Cancel::Denied
                },
            )
        };
        set.into_iter().map(answer).collect()
    }

    fn take(&self, target: &Target) -> Vec<(JobId, String, Arc<dyn AnyJob>)> {
        let jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let meant = |id: JobId, entry: &Entry| match target {
            // One job is answered for even when it has ended; a set is of what is in progress.
            Target::Job(one) => *one == id,
            _ if entry.job.is_over() => false,
            Target::Domain(domain) => entry.origin.domain == *domain,
            Target::Callback(callback) => entry.origin.callback == Some(*callback),
            Target::Invocations { domain, callback } => {
                let is_meant = |one| callback.is_none_or(|meant| meant == one);
                entry.origin.domain == *domain && entry.origin.callback.is_some_and(is_meant)
            }
            Target::Device(device) => entry.device == *device,
            Target::Owner(owner) => entry.owner == *owner,
            Target::All => true,
        };
        let meant = jobs.iter().filter(|(id, entry)| meant(**id, entry));
        meant
            .map(|(id, entry)| (*id, entry.owner.clone(), Arc::clone(&entry.job)))
            .collect()
    }
}

/// One answer for a set: nothing in progress if it was empty, accepted if everything stops, else the
/// first refusal.
pub fn overall(answers: &[(JobId, Cancel)]) -> Cancel {
    let stops = |answer: &Cancel| {
        matches!(
            answer,
            Cancel::Accepted | Cancel::AlreadyCancelled { .. } | Cancel::NothingInProgress
        )
    };
    let mut answers = answers.iter().map(|(_, answer)| *answer);
    let Some(first) = answers.clone().next() else {
        return Cancel::NothingInProgress;
    };
    answers
        .clone()
        .find(|answer| !stops(answer))
        .unwrap_or_else(|| {
            answers
                .find(|answer| *answer == Cancel::Accepted)
                .unwrap_or(first)
        })
}

impl<L: Residue> AnyJob for Job<L> {
    fn cancel(&self, by: By) -> Cancel {
        Self::cancel(self, by)
    }

    fn is_over(&self) -> bool {
        self.end().is_some()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} via {:?}", self.device, self.owner, self.origin)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::disk::Left;

    fn jobs() -> (Jobs, Vec<Job<Left>>) {
        let jobs = Jobs::default();
        let start = |(id, owner, device, domain, callback)| {
            let job = Job::<Left>::cancellable(id, owner, device);
            jobs.add(&job, Origin { domain, callback });
            job
        };
        let all = [
            (1, "ann", "a", 10, None),
            (2, "ann", "b", 11, Some(7)),
            (3, "bob", "b", 12, Some(7)),
            (4, "bob", "c", 12, Some(8)),
        ];
        let all = all.into_iter().map(start).collect();
        (jobs, all)
    }

    fn reached(target: &Target) -> Vec<JobId> {
        let (jobs, all) = jobs();
        let answers = jobs.cancel(target, &By::new("x", "", 0), &Right::Any);
        assert!(
            answers
                .iter()
                .all(|(_, answer)| *answer == Cancel::Accepted)
        );
        let ended = all.iter().filter(|job| job.end().is_some()).map(Job::id);
        assert_eq!(
            ended.collect::<Vec<_>>(),
            answers.iter().map(|a| a.0).collect::<Vec<_>>()
        );
        answers.into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn each_target_reaches_its_own_and_nothing_else() {
        assert_eq!(reached(&Target::Job(3)), [3]);
        assert_eq!(reached(&Target::Domain(12)), [3, 4]);
        assert_eq!(reached(&Target::Callback(7)), [2, 3]);
        let of = |domain, callback| Target::Invocations { domain, callback };
        assert_eq!(reached(&of(12, Some(7))), [3]);
        assert_eq!(reached(&of(12, None)), [3, 4]);
        assert!(reached(&of(10, None)).is_empty());
        assert_eq!(reached(&Target::Device("b".into())), [2, 3]);
        assert_eq!(reached(&Target::Owner("ann".into())), [1, 2]);
        assert_eq!(reached(&Target::All), [1, 2, 3, 4]);
    }

    #[test]
    fn an_unknown_job_and_an_empty_set_are_nothing_in_progress() {
        let (jobs, _all) = jobs();
        let by = By::new("x", "", 0);
        for target in [
            Target::Job(99),
            Target::Domain(99),
            Target::Owner("eve".into()),
        ] {
            let answers = jobs.cancel(&target, &by, &Right::Any);
            assert_eq!(overall(&answers), Cancel::NothingInProgress, "{target:?}");
        }
    }

    #[test]
    fn what_is_not_the_callers_is_denied_and_unchanged() {
        let (jobs, all) = jobs();
        let own = Right::Own("ann".into());
        let answers = jobs.cancel(&Target::Device("b".into()), &By::new("ann", "", 0), &own);
        assert_eq!(answers, [(2, Cancel::Accepted), (3, Cancel::Denied)]);
        assert_eq!(overall(&answers), Cancel::Denied);
        assert!(all[2].end().is_none());
    }

    #[test]
    fn a_repeated_cancel_of_one_job_gets_its_true_answer_after_the_end() {
        let (jobs, _all) = jobs();
        let by = By::new("x", "", 0);
        jobs.cancel(&Target::All, &by, &Right::Any);
        let again = jobs.cancel(&Target::Job(1), &by, &Right::Any);
        assert_eq!(again, [(1, Cancel::AlreadyCancelled { remaining: None })]);
        assert_eq!(jobs.cancel(&Target::All, &by, &Right::Any), []);
    }
}
