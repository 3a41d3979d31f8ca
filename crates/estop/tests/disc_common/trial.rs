//! A burn as a trial of the harness. What is true is judged by the simulated disc alone.

use estop::{
    How, Job, JobId, Micros, Outcome,
    disk::Reached,
    journal::{Intent, Journal as Log},
    mmc::{Closing, Erase, Left, Meter, Mode, Plan, Source as _, State, Takes},
    sim::{Fault, Journal, Script, drive::Drive, everywhere::Trial},
};

use super::{Before, DiscTrial, Kind, known_again, looked, planned, run, settle};

impl Trial for DiscTrial {
    type Left = Left;
    type Device = Drive;

    fn name(&self) -> String {
        let Kind {
            medium,
            mode,
            closing,
            on_cancel,
            before,
            simulate,
            quirks,
            pseudo_overwrite,
            long_writes,
            blocks: _,
        } = &self.kind;
        let simulate = if *simulate { ", simulated" } else { "" };
        let over = if *pseudo_overwrite {
            ", pseudo-overwrite"
        } else {
            ""
        };
        let long = if *long_writes { ", long WRITEs" } else { "" };
        let quirks = quirks.iter().map(|quirk| format!(", {quirk}"));
        let quirks = quirks.collect::<String>();
        format!(
            "burn × {medium}, {mode:?}, {before:?}, {closing:?}, \
             {on_cancel:?}{simulate}{over}{long}{quirks}"
        )
    }

    fn fresh(&self) -> (Drive, Journal) {
        (self.base.clone(), Journal::default())
    }

    fn follow(&self, drive: &mut Drive, script: Script) {
        drive.follow(script);
    }

    fn now(&self, drive: &Drive) -> Micros {
        drive.now()
    }

    fn intent(&self, drive: &mut Drive) -> Intent {
        let mut plan = planned(&self.kind, drive, &self.image);
        let half = self.kind.before == Before::Half;
        let next = Some(self.start + self.from_blocks);
        let goes_on = self.anywhere() || plan.disc.next_writable == next;
        if half && goes_on && self.holds(drive, self.start, self.from_blocks).is_ok() {
            plan.from_blocks = self.from_blocks;
            plan.start = self.start;
        }
        self.plan.replace(plan.clone());
        let plan = Plan::Burn(plan);
        Intent {
            operation: plan.operation().to_owned(),
            owner: "harness".to_owned(),
            device: "sim".to_owned(),
            identity: "sim".to_owned(),
            plan: serde_json::to_string(&plan).expect("plain data"),
        }
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

    fn work(&self, drive: &mut Drive, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        self.burn(drive, job, log)
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
        let plan = serde_json::from_str::<Plan>(&intent.plan).expect("as it was written");
        let (begun, mark) = (entry.begun, entry.mark);
        plan.look_after(drive, &Reached { begun, mark })
    }

    fn is_true(&self, drive: &Drive, left: &Left) -> Result<(), String> {
        let truth = drive.truth();
        let of_blocks = self.image.blocks();
        let open = || match truth.sessions().last() {
            Some(session) if !session.closed => Ok(()),
            _ => Err("no session is open".to_owned()),
        };
        if truth.intermediate() && !left_unknown(left) && !truth.busy() {
            return Err("it is in the state between a quick format and its closing".to_owned());
        }
        match left {
            Left::Unknown => Ok(()),
            Left::Untouched | Left::Rehearsed { .. } => self.untouched(drive),
            Left::Formatted if truth.formatted() => Ok(()),
            Left::Formatted => Err("it is not formatted".to_owned()),
            Left::PartlyErased if truth.partly_erased() || !truth.formatted() => Ok(()),
            Left::PartlyErased => Err("it is formatted".to_owned()),
            Left::Resumable {
                start,
                good_blocks,
                next_writable,
            } => self.goes_on(drive, *start, *good_blocks, *next_writable),
            Left::Ended { start, blocks } => {
                open()?;
                self.holds(drive, *start, *blocks)
            }
            Left::NotClosed { start, blocks } if *blocks == of_blocks => {
                if !self.anywhere() {
                    open()?;
                }
                self.holds(drive, *start, *blocks)
            }
            Left::Closed { .. } => self.is_closed_so(drive, left),
            Left::Burned { blocks, .. } if *blocks == of_blocks => self.is_closed_so(drive, left),
            Left::Overwritten { start, blocks } => self.holds(drive, *start, *blocks),
            Left::Filled {
                start,
                blocks,
                of_blocks,
                ..
            } => {
                self.holds(drive, *start, *blocks)?;
                let zeros = |at: &u32| truth.block(start + at) == Some(&[0; 2048]);
                if !self.closed(drive, *start) || !(*blocks..*of_blocks).all(|at| zeros(&at)) {
                    return Err("it is not filled and closed".to_owned());
                }
                Ok(())
            }
            Left::Spoiled { .. } => self.is_spoiled(drive),
            other => Err(format!("a burn does not leave {other:?}")),
        }
    }

    fn recover(
        &self,
        drive: &mut Drive,
        _log: &mut Journal,
        _job: JobId,
        left: &Left,
    ) -> Result<(), String> {
        let plan = Plan::Burn(self.plan.borrow().clone());
        settle(drive);
        known_again(&plan, drive, left)?;
        let next = plan
            .recovery(drive, left)
            .map_err(|error| error.to_string())?;
        if let Some(next) = &next {
            let job = next.job(9, "harness", "sim");
            let mut log = Journal::default();
            let end = job.run(&mut log, |job, log| {
                next.run(drive, &mut self.image.clone(), job, log, &Meter::default())
            });
            if !matches!(end.how, How::Completed) {
                return Err(format!("{}: {end:?}", next.operation()));
            }
            let resumes = matches!(left, Left::Resumable { .. } | Left::Overwritten { .. });
            if resumes || matches!(left, Left::NotClosed { .. }) {
                self.is_whole(drive)
                    .map_err(|why| format!("{}: {why}", next.operation()))?;
            }
            if !matches!(end.left, Left::Blank | Left::Formatted) {
                self.is_true(drive, &end.left)
                    .map_err(|why| format!("{}: {:?}, but {why}", next.operation(), end.left))?;
            }
        }
        if self.is_whole(drive).is_ok() {
            return Ok(());
        }
        let disc = looked(drive);
        let spoiled = matches!(left, Left::Spoiled { erasable: false });
        match disc.state {
            _ if spoiled => {
                drive.insert(Some(self.kind.medium));
                settle(drive);
                Ok(())
            }
            State::Finalised | State::ReadOnly | State::Damaged => {
                // A person erases it, or takes another.
                match Erase::new(disc, None) {
                    Ok(erase) => {
                        let (outcome, _) = run(&Plan::Erase(erase), drive, &self.image);
                        outcome.result.map_err(|stop| format!("erase: {stop:?}"))
                    }
                    Err(_) => {
                        drive.insert(Some(self.kind.medium));
                        settle(drive);
                        Ok(())
                    }
                }
            }
            _ => Ok(()),
        }
    }

    fn is_whole(&self, drive: &Drive) -> Result<(), String> {
        if self.kind.simulate {
            return self.untouched(drive);
        }
        let plan = self.plan.borrow();
        self.holds(drive, plan.start, plan.input.blocks)?;
        let finalised = drive.truth().finalised();
        match self.kind.closing {
            _ if self.anywhere() => Ok(()),
            Closing::KeepOpen => Ok(()),
            Closing::CloseSession if self.closed(drive, plan.start) => Ok(()),
            Closing::Finalise if finalised => Ok(()),
            _ => Err("it is not closed".to_owned()),
        }
    }
}

impl DiscTrial {
    fn goes_on(&self, drive: &Drive, start: u32, good: u32, next: u32) -> Result<(), String> {
        self.holds(drive, start, good)?;
        let is = drive.truth().open_track().map(|(_, next)| next);
        if is != Some(next) || start + good != next {
            return Err(format!("the next writable address is {is:?}"));
        }
        if good >= self.image.blocks().div_ceil(32) * 32 {
            return Err("there is nothing to resume".to_owned());
        }
        Ok(())
    }

    fn is_closed_so(&self, drive: &Drive, left: &Left) -> Result<(), String> {
        let (start, blocks, takes, must_be_closed) = match left {
            Left::Closed {
                start,
                blocks,
                takes,
            } => (*start, *blocks, takes, true),
            Left::Burned {
                start,
                blocks,
                takes,
            } => {
                let open = self.kind.closing == Closing::KeepOpen;
                (*start, *blocks, takes, !self.anywhere() && !open)
            }
            other => return Err(format!("{other:?} is not closed")),
        };
        self.holds(drive, start, blocks)?;
        if must_be_closed && !self.closed(drive, start) {
            return Err("it is not closed".to_owned());
        }
        if drive.truth().finalised() != (*takes == Takes::Nothing) {
            return Err("it takes something else".to_owned());
        }
        Ok(())
    }

    fn is_spoiled(&self, drive: &Drive) -> Result<(), String> {
        let truth = drive.truth();
        let whole = truth.is_blank() || self.is_whole(drive).is_ok();
        let at_once = self.kind.mode == Mode::AtOnce;
        let sound = !truth.spoiled() && !truth.damaged() && !at_once;
        if whole || (truth.open_track().is_some() && sound) {
            return Err("it is not spoiled".to_owned());
        }
        Ok(())
    }
}

fn left_unknown(left: &Left) -> bool {
    *left == Left::Unknown
}
