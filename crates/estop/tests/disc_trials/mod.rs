//! The operations on discs, but for the burn, as trials of the harness. What is true is judged by the
//! simulated disc alone.

#![allow(dead_code, reason = "each test uses its part")]

mod prepared;

use std::cell::RefCell;

use estop::{
    Gate, How, Job, JobId, Micros, Outcome,
    disk::Reached,
    journal::{Intent, Journal as Log},
    mmc::{
        self, Closing, Compare, Disc, Drive as _, Erase, Examine, Extent, Fill, Finalise,
        FormatDisc, Formatting, Left, Meter, Plan, Source, Taken, Takes,
    },
    sim::{
        Fault, Journal, Script,
        drive::{Drive, Medium},
        everywhere::Trial,
    },
};
pub(crate) use prepared::{Prepared, content};

/// What is done to a disc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Erase(Extent),
    Format(Formatting),
    Compare,
    Examine,
    Finalise(Closing),
}

/// One operation on one medium.
pub(crate) struct DiscTrial {
    name: String,
    operation: Operation,
    original: Prepared,
    /// What was planned last.
    plan: RefCell<Option<Plan>>,
}

/// Blocks that a comparison reads.
pub(crate) const COMPARED: u32 = 300;

impl DiscTrial {
    pub(crate) fn new(operation: Operation, original: Prepared) -> Self {
        let medium = original.medium();
        Self {
            name: format!("{operation:?} × {medium}{}", original.note()),
            operation,
            original,
            plan: RefCell::new(None),
        }
    }

    /// The operation, on a drive with something around it.
    pub(crate) fn work_on<D: mmc::Drive>(
        &self,
        drive: &mut D,
        job: &Job<Left>,
        log: &mut dyn Log,
    ) -> Outcome<Left> {
        let plan = self.plan.borrow().clone().expect("planned before");
        plan.run(drive, &mut Content(0), job, log, &Meter::default())
    }

    fn planned(&self, drive: &mut Drive) -> Result<Plan, String> {
        let disc = prepared::looked(drive)?;
        let plan = match self.operation {
            Operation::Erase(extent) => Plan::Erase(as_text(Erase::new(disc, Some(extent)))?),
            Operation::Format(how) => Plan::Format(as_text(FormatDisc::new(disc, how))?),
            Operation::Compare => Plan::Compare(Compare {
                disc,
                start: 0,
                blocks: COMPARED,
                fingerprint: "content".to_owned(),
            }),
            Operation::Examine => Plan::Examine(Examine {
                disc,
                start: 0,
                blocks: self.original.blocks(),
                fingerprint: Some("content".to_owned()),
            }),
            Operation::Finalise(closing) => Plan::Finalise(as_text(Finalise::new(disc, closing))?),
        };
        Ok(plan)
    }

    fn job_of(&self, plan: &Plan, id: JobId) -> Job<Left> {
        plan.job(id, "me", "sim")
    }

    fn as_it_was(&self, drive: &Drive) -> Result<(), String> {
        let (is, was) = (drive.truth(), self.original.drive.truth());
        let same = is.sessions() == was.sessions()
            && is.finalised() == was.finalised()
            && is.formatted() == was.formatted()
            && is.partly_erased() == was.partly_erased()
            && is.is_blank() == was.is_blank();
        if !same {
            return Err("the disc was changed".to_owned());
        }
        match is.first_difference(&was) {
            Some(lba) => Err(format!("block {lba} is another")),
            None => Ok(()),
        }
    }

    /// What was written before is there, as it was.
    fn content_is_there(&self, drive: &Drive, start: u32, blocks: u32) -> Result<(), String> {
        let truth = drive.truth();
        let least = self.original.blocks();
        if start != 0 || blocks < least {
            return Err(format!("{least} blocks were written"));
        }
        match (0..least).find(|lba| truth.block(*lba) != Some(&content(*lba))) {
            Some(lba) => Err(format!("block {lba} is not what was written")),
            None => Ok(()),
        }
    }

    fn zero_or_as_it_was(&self, drive: &Drive) -> Result<(), String> {
        let (is, was) = (drive.truth(), self.original.drive.truth());
        self.every_block(|lba| is_zero(is.block(lba)) || is.block(lba) == was.block(lba))
    }

    fn every_block(&self, fits: impl Fn(u32) -> bool) -> Result<(), String> {
        let blocks = self.original.drive.model().capacity_blocks;
        match (0..blocks).find(|lba| !fits(*lba)) {
            Some(lba) => Err(format!("block {lba} is not so")),
            None => Ok(()),
        }
    }
}

fn is_zero(block: Option<&[u8]>) -> bool {
    block.is_none_or(|bytes| *bytes == [0; 2048])
}

fn as_text<T, E: ToString>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

impl Trial for DiscTrial {
    type Left = Left;
    type Device = Drive;

    fn name(&self) -> String {
        self.name.clone()
    }

    fn fresh(&self) -> (Drive, Journal) {
        (self.original.drive.clone(), Journal::default())
    }

    fn follow(&self, drive: &mut Drive, script: Script) {
        drive.follow(script);
    }

    fn faults(&self) -> &'static [Fault] {
        const {
            &[
                Fault::Medium,
                Fault::Stuck,
                Fault::Gone,
                Fault::ReadOnly,
                Fault::Dropped,
            ]
        }
    }

    fn now(&self, drive: &Drive) -> Micros {
        drive.now()
    }

    fn intent(&self, drive: &mut Drive) -> Intent {
        let plan = self.planned(drive);
        let plan = plan.unwrap_or_else(|why| panic!("{}: {why}", self.name));
        let intent = Intent {
            operation: self.name.clone(),
            owner: "me".to_owned(),
            device: "sim".to_owned(),
            identity: String::new(),
            plan: serde_json::to_string(&plan).expect("plain data"),
        };
        *self.plan.borrow_mut() = Some(plan);
        intent
    }

    fn job(&self, id: JobId) -> Job<Left> {
        let plan = self.plan.borrow();
        self.job_of(plan.as_ref().expect("planned before"), id)
    }

    fn work(&self, drive: &mut Drive, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        self.work_on(drive, job, log)
    }

    fn power_cut(&self, drive: &mut Drive, seed: u64) {
        drive.power_cut(seed);
    }

    fn replug(&self, drive: &mut Drive) {
        drive.replug();
    }

    fn look_after(&self, drive: &mut Drive, log: &mut Journal, job: JobId) -> Left {
        let entry = log.entry(job).cloned().unwrap_or_default();
        let Some(intent) = entry.intent else {
            return Left::Untouched;
        };
        let plan: Plan = serde_json::from_str(&intent.plan).expect("plain data");
        let reached = Reached {
            begun: entry.begun,
            mark: entry.mark,
        };
        plan.look_after(drive, &reached)
    }

    fn is_true(&self, drive: &Drive, left: &Left) -> Result<(), String> {
        let truth = drive.truth();
        match left {
            Left::Untouched => self.as_it_was(drive),
            Left::Blank if drive.model().medium.is_some_and(Medium::is_sequential) => {
                match truth.is_blank() {
                    true => Ok(()),
                    false => Err("it is not blank".to_owned()),
                }
            }
            Left::Blank => self.every_block(|lba| is_zero(truth.block(lba))),
            Left::PartlyErased => self.zero_or_as_it_was(drive),
            Left::Formatted if truth.partly_erased() => Err("it is formatted in part".to_owned()),
            Left::Formatted if !is_ready(drive) => Err("it is not formatted".to_owned()),
            Left::Formatted => self.every_block(|lba| is_zero(truth.block(lba))),
            Left::Read { same_blocks, .. } => {
                self.as_it_was(drive)?;
                match (0..*same_blocks).find(|lba| truth.block(*lba) != Some(&content(*lba))) {
                    Some(lba) => Err(format!("block {lba} is another")),
                    None => Ok(()),
                }
            }
            Left::Burned {
                start,
                blocks,
                takes,
            } => {
                self.content_is_there(drive, *start, *blocks)?;
                let last = truth.sessions().last().copied();
                let closed = last.is_none_or(|session| session.closed) && !truth.intermediate();
                match (closed, takes) {
                    (false, _) => Err("its session is open".to_owned()),
                    (true, Takes::Nothing) if !truth.finalised() => Err("it takes more".to_owned()),
                    (true, Takes::AnotherSession) if truth.finalised() => {
                        Err("it takes nothing more".to_owned())
                    }
                    _ => Ok(()),
                }
            }
            Left::Closed { blocks, .. } if self.operation == Operation::Examine => {
                self.as_it_was(drive)?;
                match (0..*blocks).find(|lba| truth.block(*lba) != Some(&content(*lba))) {
                    Some(lba) => Err(format!("block {lba} is another")),
                    None => Ok(()),
                }
            }
            Left::NotClosed { start, blocks } => self.content_is_there(drive, *start, *blocks),
            left => Err(format!("{left:?} is not what this can leave")),
        }
    }

    fn recover(
        &self,
        drive: &mut Drive,
        log: &mut Journal,
        _job: JobId,
        left: &Left,
    ) -> Result<(), String> {
        let planned = self.plan.borrow().clone().expect("planned before");
        let mut later = drive.clone();
        let _asked = later.pause(std::time::Duration::from_secs(7200), None);
        let disc = as_text(Disc::look(&mut later))?;
        for left in [left, &Left::Unknown] {
            if !disc.may_come_of(&planned, left) {
                return Err(format!(
                    "it is taken for another disc than {left:?}: {disc:?}"
                ));
            }
        }
        let Some(plan) = as_text(planned.recovery(drive, left))? else {
            return Ok(());
        };
        let id = as_text(log.enqueue(&Intent {
            operation: plan.operation().to_owned(),
            owner: "me".to_owned(),
            device: "sim".to_owned(),
            identity: String::new(),
            plan: as_text(serde_json::to_string(&plan))?,
        }))?;
        let job = self.job_of(&plan, id);
        let end = job.run(log, |job, log| {
            plan.run(drive, &mut Content(0), job, log, &Meter::default())
        });
        match end.how {
            How::Completed => Ok(()),
            _ => Err(format!("{plan:?}: {end:?}")),
        }
    }

    fn is_whole(&self, drive: &Drive) -> Result<(), String> {
        match self.operation {
            Operation::Erase(_) => self.is_true(drive, &Left::Blank),
            Operation::Format(_) => self.is_true(drive, &Left::Formatted),
            Operation::Compare | Operation::Examine => self.as_it_was(drive),
            Operation::Finalise(closing) => {
                let blocks = self.original.blocks();
                let takes = match (closing, drive.truth().formatted()) {
                    (_, true) => Takes::Anything,
                    (Closing::Finalise, false) => Takes::Nothing,
                    _ => Takes::AnotherSession,
                };
                let start = 0;
                self.is_true(
                    drive,
                    &Left::Burned {
                        start,
                        blocks,
                        takes,
                    },
                )
            }
        }
    }
}

fn is_ready(drive: &Drive) -> bool {
    let truth = drive.truth();
    match drive.model().medium {
        Some(Medium::BdR) => truth.is_blank(),
        _ => truth.formatted(),
    }
}

/// The source of what the discs were prepared with.
struct Content(u32);

impl Source for Content {
    fn blocks(&self) -> u32 {
        COMPARED
    }

    fn fingerprint(&self) -> &str {
        "content"
    }

    fn start_at(&mut self, block: u32) -> Result<(), String> {
        self.0 = block;
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Micros, gate: Option<&Gate<Left>>) -> Taken {
        if gate.is_some_and(|gate| gate.check().is_err()) {
            return Taken::Asked;
        }
        let mut blocks = 0;
        for block in buffer.chunks_exact_mut(2048) {
            if self.0 == COMPARED {
                break;
            }
            block.copy_from_slice(&content(self.0));
            self.0 += 1;
            blocks += 1;
        }
        if blocks == 0 {
            return Taken::End;
        }
        Taken::Run(blocks)
    }

    fn fill(&self) -> Fill {
        Fill::default()
    }

    fn at(&self, _block: u32) -> Option<&str> {
        None
    }
}
