//! The commands of a connection, carried out one after another in a thread of their own.

use std::{
    collections::VecDeque,
    os::fd::{AsFd as _, BorrowedFd},
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};

use super::{
    bytes::Stopped,
    target::{Seen, Shared},
};
use crate::block::Bell;
use estop::{
    iscsi::{Managed, Management, Task},
    scsi::Reply,
};

/// What is to be carried out, and what was.
#[derive(Debug)]
pub(super) struct Executor {
    state: Mutex<State>,
    changed: Condvar,
    /// Readable when something is done.
    bell: Bell,
}

#[derive(Debug, Default)]
struct State {
    jobs: VecDeque<Job>,
    done: Vec<Done>,
    ended: bool,
}

#[derive(Debug)]
enum Job {
    Task(Task),
    Manage(u32, Management),
}

/// What is done, and is to be answered.
#[derive(Debug)]
pub(super) enum Done {
    Task(Task, Reply),
    Managed(u32, Managed),
}

impl Executor {
    pub(super) fn new() -> Result<Self, Stopped> {
        Ok(Self {
            state: Mutex::default(),
            changed: Condvar::new(),
            bell: Bell::new().map_err(|error| Stopped::Gone(error.to_string()))?,
        })
    }

    /// Carries out what it is given, until the end; `seen` is what the initiator knows of each unit.
    pub(super) fn work(&self, shared: &Shared, mut seen: Vec<Seen>) {
        while let Some(job) = self.next() {
            let done = match job {
                Job::Task(task) => {
                    let reply = shared.execute(&task, &mut seen);
                    Done::Task(task, reply)
                }
                Job::Manage(tag, management) => Done::Managed(tag, manage(shared, management)),
            };
            self.lock().done.push(done);
            self.bell.ring();
        }
    }

    /// Readable when something is done.
    pub(super) fn event(&self) -> BorrowedFd<'_> {
        self.bell.as_fd()
    }

    /// What was done since it was last asked.
    pub(super) fn done(&self) -> Vec<Done> {
        // Before the look: what is done after it wakes again.
        self.bell.hush();
        std::mem::take(&mut self.lock().done)
    }

    /// To be carried out after all that came before.
    pub(super) fn execute(&self, task: Task) {
        self.lock().jobs.push_back(Job::Task(task));
        self.changed.notify_all();
    }

    /// To be done as soon as what is being carried out has ended.
    pub(super) fn manage(&self, tag: u32, management: Management) {
        let mut state = self.lock();
        let managed = |job: &Job| matches!(job, Job::Manage(..));
        let after = state.jobs.iter().take_while(|job| managed(job)).count();
        state.jobs.insert(after, Job::Manage(tag, management));
        drop(state);
        self.changed.notify_all();
    }

    /// Takes back what is meant and nothing has begun to carry out.
    pub(super) fn drop_waiting(&self, management: Management) -> Vec<Task> {
        let mut dropped = Vec::new();
        let mut state = self.lock();
        for job in std::mem::take(&mut state.jobs) {
            match job {
                Job::Task(task) if management.means(&task) => dropped.push(task),
                job => state.jobs.push_back(job),
            }
        }
        dropped
    }

    /// Nothing more is carried out.
    pub(super) fn end(&self) {
        self.lock().ended = true;
        self.changed.notify_all();
    }

    /// The next job, as soon as there is one; `None` at the end.
    fn next(&self) -> Option<Job> {
        let mut state = self.lock();
        // Each turn waits for the connection, which has its own limits.
        loop {
            if state.ended {
                return None;
            }
            if let Some(job) = state.jobs.pop_front() {
                return Some(job);
            }
            let waited = self.changed.wait(state);
            state = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was meant has ended or is gone.
fn manage(shared: &Shared, management: Management) -> Managed {
    match management {
        Management::AbortTask(_) => Managed::NoTask,
        Management::AbortTaskSet(_) => Managed::Complete,
        Management::LunReset(lun) => match shared.unit(lun) {
            Some(unit) => {
                unit.reset();
                Managed::Complete
            }
            None => Managed::NoLun,
        },
    }
}
