//! Cancel everywhere: every operation, stopped at every instant of every command, with faults and
//! crashes, and each end compared with the truth.
//!
//! A run of N commands is tried with a cancel just before, during and after each of them, with every
//! fault and every crash at each of them, and with every pair of a cancel and a later fault or crash,
//! so that wind-downs fail too. After each, what the end says is left is compared with what the
//! simulated device really holds; the recovery that it names is carried out; and the operation is run
//! again to its end.

mod figures;
mod sample;

use std::sync::Arc;

pub use figures::Figures;
pub use sample::Pairs;

use sample::{Sample, last_of};
use serde::Serialize;

use super::{
    Chooser, Crash, Fault, Instant, Journal, Point, Script,
    judge::{Undisturbed, judge},
};
use crate::{
    By, Cancel, End, Error, How, Job, JobId, Outcome, Residue,
    disk::Micros,
    journal::{Intent, Journal as _},
};

/// One operation on one model of a device, as the harness tries it.
pub trait Trial {
    /// What it leaves.
    type Left: Residue + Serialize;
    /// The simulated device.
    type Device;

    /// The operation and the model, for the table of figures.
    fn name(&self) -> String;

    /// A device as it is before the operation, and a journal that knows what went before.
    fn fresh(&self) -> (Self::Device, Journal);

    /// The same, for the run in which nothing happens: the device does nothing by itself either.
    fn undisturbed(&self) -> (Self::Device, Journal) {
        self.fresh()
    }

    /// What happens to the device from now on.
    fn follow(&self, device: &mut Self::Device, script: Script);

    /// The device's clock.
    fn now(&self, device: &Self::Device) -> Micros;

    /// What is put on record beforehand.
    fn intent(&self, device: &mut Self::Device) -> Intent;

    /// The operation.
    fn work(
        &self,
        device: &mut Self::Device,
        job: &Job<Self::Left>,
        log: &mut dyn crate::journal::Journal,
    ) -> Outcome<Self::Left>;

    /// The job of the operation: cancellable, or barred where the operation can never be stopped.
    fn job(&self, id: JobId) -> Job<Self::Left> {
        Job::cancellable(id, WHO, "sim")
    }

    /// Whether it goes on until it is told to end, so that a stop can leave what the whole leaves.
    fn is_open_ended(&self) -> bool {
        false
    }

    /// What a cancel of the job calls. Only a trial of the harness itself does anything else here.
    fn canceller(&self, job: Job<Self::Left>) -> Canceller {
        Box::new(move |by| job.cancel(by))
    }

    /// The power goes and comes back.
    fn power_cut(&self, device: &mut Self::Device, seed: u64);

    /// The device is unplugged and plugged in again.
    fn replug(&self, device: &mut Self::Device);

    /// What the next start of the program finds that a job left, given what is on record.
    fn look_after(&self, device: &mut Self::Device, log: &mut Journal, job: JobId) -> Self::Left;

    /// Whether this is what the device really holds, durably; else what is false about it.
    fn is_true(&self, device: &Self::Device, left: &Self::Left) -> Result<(), String>;

    /// The faults that are tried.
    fn faults(&self) -> &'static [Fault] {
        FAULTS
    }

    /// Carries out the recovery of what `job` left; it must do what it promises.
    fn recover(
        &self,
        device: &mut Self::Device,
        log: &mut Journal,
        job: JobId,
        left: &Self::Left,
    ) -> Result<(), String>;

    /// Whether the device holds what the whole operation makes of it.
    fn is_whole(&self, device: &Self::Device) -> Result<(), String>;
}

/// Asks one job to stop.
pub type Canceller = Box<dyn FnMut(By) -> Cancel + Send>;

const INSTANTS: [Instant; 3] = [Instant::Before, Instant::During, Instant::After];

/// What can happen to every device.
pub const FAULTS: &[Fault] = &[Fault::Medium, Fault::Stuck, Fault::Gone, Fault::ReadOnly];

/// Tries a trial at every point, and every pair of points that is asked for. The others are counted as
/// left out, and the same point is the same run whichever others are tried: how many there are in all
/// does not hang on what is asked for.
pub fn everywhere<T: Trial>(trial: &T, pairs: Pairs) -> Figures {
    let mut tried = Tried::new(trial);
    let commands = tried.undisturbed.commands;
    let mut sample = Sample::of(pairs);
    // A cancel at the very last instant, and one beyond it: the operation is over.
    for command in 0..=commands {
        let takes = sample.takes_instant();
        for &fault in trial.faults() {
            tried.run_if(takes, vec![], vec![(command, fault)], None);
        }
        for instant in INSTANTS {
            let takes = sample.takes_instant();
            tried.cancelled_at((command, instant), takes, &mut sample);
        }
    }
    tried.figures
}

/// Tries every sequence of answers: whether each command fails and how, which of the requests in
/// flight completes, and up to so many cancels at any instant.
pub fn every_answer<T: Trial>(trial: &T, cancels: u32, faults: u32) -> Figures {
    let mut tried = Tried::new(trial);
    let mut chooser = Chooser::default();
    while chooser.next_run() {
        let script = Script::chosen(chooser, cancels, faults);
        tried.one(&script);
        chooser = script.into_chooser();
    }
    tried.figures
}

/// Tries one run.
pub fn once<T: Trial>(trial: &T, script: &Script) -> Figures {
    let mut tried = Tried::new(trial);
    tried.one(script);
    tried.figures
}

/// A run in which nothing happens, which must be whole.
fn undisturbed<T: Trial>(trial: &T) -> Undisturbed<T::Left> {
    let script = Script::planned(vec![], vec![], None, 0);
    let (mut device, mut log) = trial.undisturbed();
    let run = start(trial, &mut device, &mut log, &script);
    let whole = trial
        .is_whole(&device)
        .and_then(|()| trial.is_true(&device, &run.end.left));
    assert!(
        matches!(run.end.how, How::Completed) && whole.is_ok(),
        "{}: an undisturbed run ends {:?}: {whole:?}",
        trial.name(),
        run.end
    );
    Undisturbed {
        commands: script.commands(),
        left: run.end.left.clone(),
        barred: trial.job(run.job).cancellable_until_closed().is_err(),
        open_ended: trial.is_open_ended(),
    }
}

struct Run<L> {
    job: JobId,
    end: Arc<End<L>>,
    ended: Micros,
}

/// Who asks, in every run.
const WHO: &str = "harness";

fn start<T: Trial>(
    trial: &T,
    device: &mut T::Device,
    log: &mut Journal,
    script: &Script,
) -> Run<T::Left> {
    let intent = trial.intent(device);
    // The job is taken in before anything happens: what happens is numbered from its first command.
    let id = log.enqueue(&intent).unwrap_or_default();
    trial.follow(device, script.clone());
    log.follow(script.clone());
    script.clock(trial.now(device));
    let job = trial.job(id);
    let (bounded, mut cancel) = (job.clone(), trial.canceller(job.clone()));
    script.on_cancel(move || {
        let bound = bounded.stop_bound();
        (cancel(By::new(WHO, "everywhere", 1)), bound)
    });
    let end = job.run(log, |job, log| trial.work(device, job, log));
    Run {
        job: id,
        end,
        ended: trial.now(device),
    }
}

struct Tried<'a, T: Trial> {
    trial: &'a T,
    undisturbed: Undisturbed<T::Left>,
    figures: Figures,
    seed: u64,
}

impl<'a, T: Trial> Tried<'a, T> {
    fn new(trial: &'a T) -> Self {
        let undisturbed = undisturbed(trial);
        let figures = Figures {
            name: trial.name(),
            commands: undisturbed.commands,
            points: 0,
            left_out: 0,
            wrong_ends: 0,
            false_lefts: 0,
            not_usable: 0,
            unknowns: 0,
            findings: Vec::new(),
        };
        Self {
            trial,
            undisturbed,
            figures,
            seed: 0,
        }
    }

    /// Tries a cancel at this instant alone; and if it `takes` it, twice, with a fault of the same
    /// command, and with what happens later; and a crash at it.
    fn cancelled_at(&mut self, cancel: Point, takes: bool, sample: &mut Sample) {
        let (command, _) = cancel;
        let stopped = self.run(vec![cancel], vec![], None);
        self.run_if(takes, vec![cancel, cancel], vec![], None);
        for seed in 0..2 {
            self.run_if(takes, vec![], vec![], Some(Crash { at: cancel, seed }));
        }
        let faults = self.trial.faults();
        for &fault in faults {
            self.run_if(takes, vec![cancel], vec![(command, fault)], None);
        }
        for later in command..last_of(&stopped, self.undisturbed.commands) {
            for &fault in faults {
                if later > command {
                    let takes = takes && sample.takes_pair();
                    self.run_if(takes, vec![cancel], vec![(later, fault)], None);
                }
            }
            for at in INSTANTS.map(|instant| (later, instant)) {
                if at > cancel {
                    let takes = takes && sample.takes_pair();
                    let seed = u64::from(later);
                    self.run_if(takes, vec![cancel], vec![], Some(Crash { at, seed }));
                }
            }
        }
    }

    /// Tries one run, or leaves it out: the next has the same seed.
    fn run_if(
        &mut self,
        takes: bool,
        cancels: Vec<Point>,
        faults: Vec<(u32, Fault)>,
        crash: Option<Crash>,
    ) {
        if takes {
            self.run(cancels, faults, crash);
        } else {
            self.seed += 1;
            self.figures.left_out += 1;
        }
    }

    /// Tries one run.
    fn run(
        &mut self,
        cancels: Vec<Point>,
        faults: Vec<(u32, Fault)>,
        crash: Option<Crash>,
    ) -> Script {
        self.seed += 1;
        let script = Script::planned(cancels, faults, crash, self.seed);
        self.one(&script);
        script
    }

    fn commands_without_cancel(&self, script: &Script) -> Option<u32> {
        let script = script.undisturbed()?;
        let (mut device, mut log) = self.trial.fresh();
        start(self.trial, &mut device, &mut log, &script);
        Some(script.commands())
    }

    fn one(&mut self, script: &Script) {
        self.figures.points += 1;
        let (mut device, mut log) = self.trial.fresh();
        let run = start(self.trial, &mut device, &mut log, script);
        self.trial.follow(&mut device, Script::quiet());
        let again = || self.commands_without_cancel(script);
        if let Err(why) = judge(&run.end, run.ended, script, &self.undisturbed, again, WHO) {
            self.figures.wrong_ends += 1;
            self.found(script, &run.end, &why);
        }
        let left = if script.crashed() {
            self.trial.power_cut(&mut device, script.crash_seed());
            log.reopen();
            // A start that died before the job was taken in has nothing to tell.
            let entry = log.entry(run.job).cloned().unwrap_or_default();
            if entry.end.is_some() {
                run.end.left.clone()
            } else {
                self.trial.look_after(&mut device, &mut log, run.job)
            }
        } else {
            log.follow(Script::quiet());
            run.end.left.clone()
        };
        let silent = matches!(
            run.end.how,
            How::Failed(Error::Lost | Error::NotAnswering { .. })
        );
        let gone = script.lost_the_device() && (silent || script.lost_it_later());
        if left.is_unknown() && !gone && !script.crashed() {
            self.figures.unknowns += 1;
            self.found(script, &run.end, "G7: unknown, though the device was there");
        }
        // A cancelled job's device is used as it is (G8); a broken one is plugged in again.
        let ended_well = matches!(run.end.how, How::Cancelled | How::Completed);
        if !ended_well || script.crashed() || script.broke_the_device() {
            self.trial.replug(&mut device);
        }
        let left = if left.is_unknown() {
            self.trial.look_after(&mut device, &mut log, run.job)
        } else {
            left
        };
        let (truth, use_again) = match script.crashed() {
            true => ("G13", "G13"),
            false => ("G7", "G8"),
        };
        if let Err(why) = self.trial.is_true(&device, &left) {
            self.figures.false_lefts += 1;
            let why = format!("{truth}: left {left:?}, but {why}");
            self.found(script, &run.end, &why);
        }
        if let Err(why) = self.usable(&mut device, &mut log, run.job, &left) {
            self.figures.not_usable += 1;
            let why = format!("{use_again}: left {left:?}, then {why}");
            self.found(script, &run.end, &why);
        }
    }

    /// Carries out the recovery, then runs the operation again to its end.
    fn usable(
        &self,
        device: &mut T::Device,
        log: &mut Journal,
        job: JobId,
        left: &T::Left,
    ) -> Result<(), String> {
        let trial = self.trial;
        trial
            .recover(device, log, job, left)
            .map_err(|why| format!("recovery: {why}"))?;
        if trial.is_whole(device).is_ok() {
            return Ok(());
        }
        let again = start(trial, device, log, &Script::quiet());
        if !matches!(again.end.how, How::Completed) {
            return Err(format!("running it again: {:?}", again.end));
        }
        trial
            .is_whole(device)
            .map_err(|why| format!("running it again: {why}"))
    }

    fn found(&mut self, script: &Script, end: &End<T::Left>, why: &str) {
        self.figures.found(why, end, script);
    }
}
