//! What a job does to a device, as this command runs it and shows it: one for each family.

use std::time::Duration;

use estop::{
    End, Job, JobId, Outcome, Progress, Residue,
    disk::{Basic, Left, Plan, Provider as _},
    journal::Journal,
};
use estop_os::{any::AnyDisk, journal::Entry, mkfs::Mkfs, run::Device};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{device::Medium, exit::Exit, run::Running, words};

/// What a job does.
pub(crate) trait Subject: Sized {
    /// What it leaves.
    type Left: Residue + Serialize;
    /// What it does it to.
    type Device: Device;

    /// The operation, for programs.
    fn operation(&self) -> &'static str;

    /// The operation, for people.
    fn operation_words(&self) -> String;

    /// What tells the device from any other.
    fn identity(&self) -> Value;

    /// The same as one word, under which jobs are found again.
    fn identity_key(&self) -> String;

    /// The plan, as it is put on record.
    fn record(&self) -> Result<String, serde_json::Error>;

    /// A job for it: one that can be cancelled as far as it can be stopped.
    fn job(&self, id: JobId, owner: &str, device: &str) -> Job<Self::Left>;

    /// The work of that job, once.
    fn work(&mut self) -> Doing<Self>;

    /// What the journal knows of the job now that it has ended.
    fn ended(&mut self, _entry: &Entry) {}

    /// How many bytes of the phase have reached the medium, as far as that is known.
    fn moved_bytes(&self, progress: &Progress) -> u64 {
        progress.done
    }

    /// What else is to be told while it runs: buffers, the file that is written. `bytes_per_s` is how
    /// fast it was lately.
    fn live(&self, _progress: &Progress, _bytes_per_s: Option<u64>) -> Option<Live> {
        None
    }

    /// What happens after a cancel that was accepted in this phase.
    fn stopping(&self, _progress: &Progress) -> Option<Stopping> {
        None
    }

    /// Why a cancel is too late in this phase.
    fn too_late(&self, _progress: &Progress) -> &'static str {
        "it is past the point of no return"
    }

    /// What its end comes to.
    fn exit(end: &End<Self::Left>) -> Exit;

    /// Its end for people; the first line says it all in short.
    fn end_lines(running: &Running<Self>, end: &End<Self::Left>) -> Vec<String>;

    /// The command that puts right what it left.
    fn command(running: &Running<Self>, end: &End<Self::Left>) -> Option<String>;

    /// What its end has beyond what all have, for programs.
    fn end_fields(&self, end: &End<Self::Left>) -> Value;
}

/// What happens after a cancel.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stopping {
    pub(crate) what: &'static str,
    /// The speed for which its limit was computed, in multiples of 1x; nothing where nothing is
    /// written any more.
    pub(crate) limit_at_x: Option<f64>,
}

/// The work of a job.
pub(crate) type Doing<S> = Box<
    dyn FnOnce(
            &mut <S as Subject>::Device,
            &Job<<S as Subject>::Left>,
            &mut dyn Journal,
        ) -> Outcome<<S as Subject>::Left>
        + Send,
>;

/// What is told beyond how far it is.
#[derive(Debug, Clone)]
pub(crate) struct Live {
    /// For people; nothing in a phase that has none to tell.
    pub(crate) words: Option<LiveWords>,
    /// For programs.
    pub(crate) fields: Value,
}

/// The same for people.
#[derive(Debug, Clone)]
pub(crate) struct LiveWords {
    /// How long the rest takes.
    pub(crate) left: Option<Duration>,
    /// How fast it goes.
    pub(crate) speed: Option<String>,
    /// Buffers, and the file that is written.
    pub(crate) more: String,
}

/// An operation on a disk.
#[derive(Debug, Clone)]
pub(crate) struct OnDisk {
    pub(crate) plan: Plan,
    pub(crate) medium: Medium,
    /// How many bytes it saved, if that is known.
    saved_bytes: Option<u64>,
}

impl OnDisk {
    pub(crate) fn new(plan: Plan, medium: Medium) -> Self {
        Self {
            plan,
            medium,
            saved_bytes: None,
        }
    }
}

impl Subject for OnDisk {
    type Left = Left;
    type Device = AnyDisk;

    fn operation(&self) -> &'static str {
        self.plan.operation()
    }

    fn operation_words(&self) -> String {
        words::operation(&self.plan).to_owned()
    }

    fn identity(&self) -> Value {
        json!(self.plan.identity())
    }

    fn identity_key(&self) -> String {
        self.plan.identity().key()
    }

    fn record(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&self.plan)
    }

    fn job(&self, id: JobId, owner: &str, device: &str) -> Job<Left> {
        Basic.job(&self.plan, id, owner, device)
    }

    fn work(&mut self) -> Doing<Self> {
        let plan = self.plan.clone();
        Box::new(move |disk, job, log| plan.run(disk, &mut Mkfs::default(), job, log))
    }

    fn ended(&mut self, entry: &Entry) {
        self.saved_bytes = entry.saved_bytes;
    }

    fn exit(end: &End<Left>) -> Exit {
        Exit::of(end)
    }

    fn end_lines(running: &Running<Self>, end: &End<Left>) -> Vec<String> {
        words::end(&words::End {
            device: &running.device,
            plan: &running.subject.plan,
            medium: running.subject.medium,
            end,
            took: running.took,
            stop_took: running.stop_took,
            saved_bytes: running.subject.saved_bytes,
        })
    }

    fn command(running: &Running<Self>, end: &End<Left>) -> Option<String> {
        words::command(&running.device, &end.left)
    }

    fn end_fields(&self, end: &End<Left>) -> Value {
        json!({
            "saved_bytes": self.saved_bytes,
            "level": words::level(&self.plan, &end.how, &end.left, self.medium),
        })
    }
}
