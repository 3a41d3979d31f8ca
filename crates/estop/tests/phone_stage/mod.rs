//! Handles of one session, each on a thread of its own, of which one runs at a time: who goes on is
//! drawn at each step, so that a run can be repeated. Time is the phone's own.

mod stage;
mod work;

use std::{
    sync::{Arc, Mutex},
    thread,
};

use estop::{
    By, Cancel, How, Job, JobId, Jobs, Right, Target,
    jobs::Origin,
    mtp::{Error, Left, Session, User, Who, wire::OverUsb},
    sim::{
        Journal, Point, Script,
        phone::{Firmware, Model, Phone},
    },
};

use stage::{Actor, Stage};
pub(crate) use work::Op;
use work::{Came, Open, Task, prepare};

/// Some handles of a phone, what each does, and one that is cancelled.
#[derive(Debug, Clone)]
pub(crate) struct Play {
    pub(crate) model: Model,
    pub(crate) ops: Vec<Op>,
    /// Draws who goes on.
    pub(crate) seed: u64,
    /// Which handle, and when.
    pub(crate) cancel: Option<(Whom, Point)>,
}

/// Whom a cancel is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whom {
    Handle(usize),
    /// Whoever has the turn then.
    Holder,
}

/// The domain that was cancelled, and what was answered job by job.
#[derive(Debug, Clone, Default)]
struct Told {
    domain: Option<u64>,
    answers: Vec<(JobId, Cancel)>,
}

/// What came of a play.
pub(crate) struct Ends {
    /// Commands of the run.
    pub(crate) commands: u32,
    /// How the first job of each handle ended.
    pub(crate) of: Vec<Ended>,
    /// Reopenings that failed.
    pub(crate) failures: u64,
    /// Which handle was cancelled.
    pub(crate) cancelled: Option<usize>,
}

/// The end of a handle's jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// All of it was done, and what was done is right.
    Whole,
    Cancelled,
    /// The device was lost in its turn.
    Lost,
    /// In the turn of this one.
    LostWith(Who),
}

impl Play {
    /// Plays it, judges each end by what the phone holds, and the phone by whether it takes the next job
    /// if `answers` says that it does.
    pub(crate) fn run(&self, answers: bool) -> Ends {
        let storage = self.model.storages[0].id;
        let mut phone = Phone::new(self.model.clone());
        prepare(&mut phone, storage, self.ops.len());
        let session = Session::open(OverUsb::new(phone)).expect("opens");
        let stage = Arc::new(Stage::new(session, self.ops.len(), self.seed));
        let jobs = Arc::new(Jobs::default());
        let tasks = self.ops.iter().enumerate();
        let open = Open::default();
        let tasks = tasks.map(|(at, op)| Task::new(*op, at, storage, &open));
        let all = tasks.map(|task| (task.jobs(&jobs), task));
        let all = all.collect::<Vec<_>>();
        let told = Arc::new(Mutex::new(Told::default()));
        let script = self.script(&stage, &jobs, &told, &all[0].0[0]);
        stage.follow(script.clone());
        let came = thread::scope(|scope| {
            let threads = all.iter().enumerate().map(|(at, (jobs, task))| {
                let stage = Arc::clone(&stage);
                scope.spawn(move || act(&stage, at, task, jobs))
            });
            let threads = threads.collect::<Vec<_>>();
            let joined = threads.into_iter().map(|thread| thread.join());
            joined
                .map(|came| came.expect("no panic"))
                .collect::<Vec<_>>()
        });
        stage.follow(Script::quiet());
        let (failures, mut session) = Arc::into_inner(stage).expect("all are done").end();
        let told = told.lock().expect("whole").clone();
        let mine = |(id, _): &(JobId, Cancel)| Some(id / 2) == told.domain;
        assert!(told.answers.iter().all(mine), "{self:?}: {told:?}");
        let of = all.iter().zip(&came).map(|((jobs, task), came)| {
            let ended = self.judge(task, jobs, came, session.wire().usb());
            self.judge_answers(task, jobs, &told);
            ended
        });
        let of = of.collect();
        if answers {
            assert_eq!(failures, 0, "{self:?}");
            let task = Task::new(Op::List, 0, storage, &open);
            let [_, job] = task.jobs(&jobs);
            let came = task.again(&mut session, &job);
            assert!(
                matches!(job.wait().how, How::Completed),
                "{self:?}: {:?}",
                job.wait()
            );
            assert!(!came.names.is_empty());
        }
        Ends {
            commands: script.commands(),
            of,
            failures,
            cancelled: told
                .domain
                .map(|domain| usize::try_from(domain - 1).expect("small")),
        }
    }

    fn script(
        &self,
        stage: &Arc<Stage>,
        jobs: &Arc<Jobs>,
        told: &Arc<Mutex<Told>>,
        any: &Job<Left>,
    ) -> Script {
        let at = self.cancel.map(|(_, at)| at);
        let script = Script::planned(at.into_iter().collect(), vec![], None, self.seed);
        if let Some((whom, _)) = self.cancel {
            let (stage, jobs) = (Arc::downgrade(stage), Arc::clone(jobs));
            let (told, any) = (Arc::clone(told), any.clone());
            script.on_cancel(move || {
                let domain = match whom {
                    Whom::Handle(handle) => Some(domain(handle)),
                    Whom::Holder => stage.upgrade().and_then(|stage| stage.holder()),
                };
                let target = Target::Domain(domain.unwrap_or(0));
                let by = By::new("me", "this one alone", 1);
                let answers = jobs.cancel(&target, &by, &Right::Any);
                *told.lock().expect("whole") = Told { domain, answers };
                (Cancel::NothingInProgress, any.stop_bound())
            });
        }
        script
    }

    /// How the jobs of a handle ended: truly, and only as they may.
    fn judge(&self, task: &Task, jobs: &[Job<Left>; 2], came: &Came, phone: &Phone) -> Ended {
        let end = jobs[0].wait();
        let ended = match &end.how {
            How::Completed => Ended::Whole,
            How::Cancelled => Ended::Cancelled,
            How::Failed(estop::Error::Lost | estop::Error::NotAnswering { .. }) => Ended::Lost,
            How::Failed(estop::Error::Phone(Error::LostWith { by, .. })) => Ended::LostWith(*by),
            How::Failed(error) => panic!("{self:?}: {task:?}: {error}"),
        };
        task.judge(
            &end.left,
            ended == Ended::Whole,
            came,
            phone,
            &format!("{self:?}"),
        );
        ended
    }

    /// What was answered holds: it ends cancelled or failed if it was accepted, and else not cancelled.
    fn judge_answers(&self, task: &Task, jobs: &[Job<Left>; 2], told: &Told) {
        for job in jobs {
            let answer = told.answers.iter().find(|(id, _)| *id == job.id());
            let accepted = answer.is_some_and(|(_, answer)| *answer == Cancel::Accepted);
            let end = job.wait();
            let fits = match end.how {
                How::Completed => !accepted,
                How::Cancelled => accepted,
                How::Failed(_) => accepted == end.asked.is_some(),
            };
            assert!(fits, "{self:?}: {task:?}: {end:?} after {answer:?}");
        }
    }
}

/// The jobs of one handle, one after the other.
fn act(stage: &Arc<Stage>, at: usize, task: &Task, jobs: &[Job<Left>; 2]) -> Came {
    let _leaves = stage.enter(at);
    let who = |job: &Job<Left>| Who {
        domain: domain(at),
        job: Some(job.id()),
    };
    let mut actor = Actor::new(stage, at, User::new(who(&jobs[0]), stage.failures()));
    let came = task.first(&mut actor, &jobs[0]);
    actor.user = User::new(who(&jobs[1]), stage.failures());
    task.again(&mut actor, &jobs[1]);
    came
}

impl Task {
    /// Its two jobs, of which the second waits for the first.
    fn jobs(&self, jobs: &Jobs) -> [Job<Left>; 2] {
        let domain = domain(self.handle);
        [0, 1].map(|place| {
            let job = Job::cancellable(domain * 2 + place, "me", "sim");
            let callback = None;
            jobs.add(&job, Origin { domain, callback });
            job
        })
    }
}

/// The domain of a handle.
fn domain(handle: usize) -> u64 {
    handle as u64 + 1
}

/// A journal that nothing happens to.
fn journal() -> Journal {
    Journal::default()
}

/// Whether objects can be copied on this model.
pub(crate) fn copies(firmware: Firmware) -> bool {
    use Firmware::{AndroidLegacy, Aosp, Camera, Symbian};
    matches!(firmware, Aosp | AndroidLegacy | Camera | Symbian)
}
