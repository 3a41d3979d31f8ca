//! What the planted bugs share: a trial with a bug in it, and what the harness must say of it.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::{fmt::Debug, time::Duration};

use estop::{
    Bound, Job, JobId, Micros, Outcome, Stop,
    journal::{Intent, Journal as Log},
    sim::{
        Journal, Script,
        everywhere::{Canceller, Figures, Trial},
    },
};

/// A trial, and where a bug sits in it.
pub(crate) trait Spoils {
    /// The trial without the bug.
    type Trial: Trial;

    fn trial(&self) -> &Self::Trial;

    /// What the bug is called.
    fn bug(&self) -> String;

    fn work(
        &self,
        device: &mut DeviceOf<Self>,
        job: &Job<LeftOf<Self>>,
        log: &mut dyn Log,
    ) -> Outcome<LeftOf<Self>> {
        self.trial().work(device, job, log)
    }

    fn look_after(
        &self,
        device: &mut DeviceOf<Self>,
        log: &mut Journal,
        job: JobId,
    ) -> LeftOf<Self> {
        self.trial().look_after(device, log, job)
    }

    fn job(&self, id: JobId) -> Job<LeftOf<Self>> {
        self.trial().job(id)
    }

    fn canceller(&self, job: Job<LeftOf<Self>>) -> Canceller {
        self.trial().canceller(job)
    }

    /// A run begins.
    fn begins(&self) {}
}

pub(crate) type LeftOf<S> = <<S as Spoils>::Trial as Trial>::Left;
pub(crate) type DeviceOf<S> = <<S as Spoils>::Trial as Trial>::Device;

/// A trial with a bug, as the harness tries it.
pub(crate) struct Planted<S>(pub(crate) S);

impl<S: Spoils> Trial for Planted<S> {
    type Left = LeftOf<S>;
    type Device = DeviceOf<S>;

    fn name(&self) -> String {
        self.0.bug()
    }

    fn fresh(&self) -> (Self::Device, Journal) {
        self.0.begins();
        self.0.trial().fresh()
    }

    fn undisturbed(&self) -> (Self::Device, Journal) {
        self.0.begins();
        self.0.trial().undisturbed()
    }

    fn follow(&self, device: &mut Self::Device, script: Script) {
        self.0.trial().follow(device, script);
    }

    fn now(&self, device: &Self::Device) -> Micros {
        self.0.trial().now(device)
    }

    fn intent(&self, device: &mut Self::Device) -> Intent {
        self.0.trial().intent(device)
    }

    fn work(
        &self,
        device: &mut Self::Device,
        job: &Job<Self::Left>,
        log: &mut dyn Log,
    ) -> Outcome<Self::Left> {
        self.0.work(device, job, log)
    }

    fn job(&self, id: JobId) -> Job<Self::Left> {
        self.0.job(id)
    }

    fn is_open_ended(&self) -> bool {
        self.0.trial().is_open_ended()
    }

    fn canceller(&self, job: Job<Self::Left>) -> Canceller {
        self.0.canceller(job)
    }

    fn power_cut(&self, device: &mut Self::Device, seed: u64) {
        self.0.trial().power_cut(device, seed);
    }

    fn replug(&self, device: &mut Self::Device) {
        self.0.trial().replug(device);
    }

    fn look_after(&self, device: &mut Self::Device, log: &mut Journal, job: JobId) -> Self::Left {
        self.0.look_after(device, log, job)
    }

    fn is_true(&self, device: &Self::Device, left: &Self::Left) -> Result<(), String> {
        self.0.trial().is_true(device, left)
    }

    fn recover(
        &self,
        device: &mut Self::Device,
        log: &mut Journal,
        job: JobId,
        left: &Self::Left,
    ) -> Result<(), String> {
        self.0.trial().recover(device, log, job, left)
    }

    fn is_whole(&self, device: &Self::Device) -> Result<(), String> {
        self.0.trial().is_whole(device)
    }
}

/// The job of the harness, and the one that the work sees if its gate is another: a gate that closes
/// only when the last command has been sent.
pub(crate) struct Gates<'a, L> {
    pub(crate) outer: &'a Job<L>,
    pub(crate) inner: Option<&'a Job<L>>,
    /// The bound that is stated is too small.
    pub(crate) tiny_bound: bool,
}

impl<L: estop::Residue> Gates<'_, L> {
    /// Before and after each command: hands a cancel on to the gate that the work sees, which has closed
    /// by itself already.
    pub(crate) fn around(&self) {
        self.pass_on();
        if self.tiny_bound {
            let tiny = Duration::from_micros(1);
            self.outer.gate().set_bound(Bound::new(tiny, tiny));
        }
    }

    pub(crate) fn pass_on(&self) {
        if let (Some(by), Some(inner)) = (self.outer.gate().asked(), self.inner) {
            let _answer = inner.cancel(by);
        }
    }
}

/// Runs work that sees the harness's gate, or if it is to close late one of its own.
pub(crate) fn closing<L: estop::Residue>(
    job: &Job<L>,
    late: bool,
    tiny_bound: bool,
    work: impl FnOnce(&Job<L>, Gates<'_, L>) -> Outcome<L>,
) -> Outcome<L> {
    let inner = Job::cancellable(job.id(), job.owner(), job.device());
    inner.gate().begin().expect("nobody asked");
    let gates = Gates {
        outer: job,
        inner: late.then_some(&inner),
        tiny_bound,
    };
    let mut outcome = work(if late { &inner } else { job }, gates);
    if late && outcome.result.is_ok() {
        outcome.result = job.gate().close().map_err(Stop::from);
    }
    outcome
}

/// The harness does not hold this for true, and says which guarantee is broken.
pub(crate) fn caught(figures: &Figures, bug: impl Debug, guarantee: &str) {
    println!("{figures}");
    assert!(!figures.hold(), "{bug:?} was not caught");
    let name = format!("{}: {guarantee}: ", figures.name);
    let mut found = figures.findings.iter();
    assert!(
        found.any(|found| found.starts_with(&name)),
        "{bug:?} was caught, but not as {guarantee}: {figures}"
    );
}

/// The harness does not cry wolf.
pub(crate) fn not_caught(figures: &Figures) {
    assert!(figures.hold(), "{figures}");
    assert_eq!(figures.findings, Vec::<String>::new());
}
