//! Burns on simulated drives, as the harness tries them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::{cell::RefCell, sync::Arc};

use estop::{
    Gate, How, Job, JobId, Micros, Outcome,
    disk::Reached,
    journal::{Intent, Journal as Log},
    mmc::{
        Burn, Closing, Disc, Drive as _, Erase, Fill, FormatDisc, Formatting, Input, Left, Meter,
        Mode, OnCancel, Plan, Source, State, Taken, Takes,
    },
    sim::{
        Fault, Journal, Script,
        drive::{Drive, Medium, Model, Quirk},
        everywhere::Trial,
    },
};

/// An image in memory.
#[derive(Clone)]
pub(crate) struct Image {
    bytes: Arc<[u8]>,
    fingerprint: String,
    at: usize,
}

impl Image {
    /// So many blocks, each unlike any other.
    pub(crate) fn new(seed: u8, blocks: u32) -> Self {
        let block = |number: u32| {
            let mut block = [seed; 2048];
            block[..4].copy_from_slice(&(number + 1).to_le_bytes());
            block[2040..2044].copy_from_slice(&(number + 7).to_le_bytes());
            block
        };
        Self {
            bytes: (0..blocks).flat_map(block).collect(),
            fingerprint: format!("image {seed} of {blocks}"),
            at: 0,
        }
    }

    /// A block of it.
    pub(crate) fn block(&self, number: u32) -> &[u8] {
        &self.bytes[number as usize * 2048..][..2048]
    }

    pub(crate) fn input(&self) -> Input {
        Input {
            blocks: self.blocks(),
            fingerprint: self.fingerprint.clone(),
            how: serde_json::Value::Null,
        }
    }
}

impl Source for Image {
    fn blocks(&self) -> u32 {
        u32::try_from(self.bytes.len() / 2048).expect("small")
    }

    fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    fn start_at(&mut self, block: u32) -> Result<(), String> {
        self.at = block as usize * 2048;
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _deadline: Micros, gate: Option<&Gate<Left>>) -> Taken {
        if gate.is_some_and(|gate| gate.check().is_err()) {
            return Taken::Asked;
        }
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let len = rest.len().min(buffer.len());
        if len == 0 {
            return Taken::End;
        }
        buffer[..len].copy_from_slice(&rest[..len]);
        self.at += len;
        Taken::Run(u32::try_from(len / 2048).expect("small"))
    }

    fn fill(&self) -> Fill {
        Fill::default()
    }

    fn at(&self, _block: u32) -> Option<&str> {
        None
    }
}

/// What is on the disc before the burn that is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    Blank,
    /// A session that is closed.
    Session,
    /// The first half of the same burn.
    Half,
}

/// A burn, as it is tried.
#[derive(Debug, Clone)]
pub(crate) struct Kind {
    pub(crate) medium: Medium,
    pub(crate) mode: Mode,
    pub(crate) closing: Closing,
    pub(crate) on_cancel: OnCancel,
    pub(crate) before: Before,
    pub(crate) simulate: bool,
    pub(crate) quirks: Vec<Quirk>,
    /// A BD-R is formatted so that its blocks can be written over in appearance.
    pub(crate) pseudo_overwrite: bool,
    /// The transport and the drive's buffer carry WRITEs of 128 KiB.
    pub(crate) long_writes: bool,
    /// Blocks of the image.
    pub(crate) blocks: u32,
}

impl Kind {
    /// The usual burn of a blank disc.
    pub(crate) fn of(medium: Medium) -> Self {
        Self {
            medium,
            mode: Mode::Auto,
            closing: Closing::CloseSession,
            on_cancel: OnCancel::Stop,
            before: Before::Blank,
            simulate: false,
            quirks: Vec::new(),
            pseudo_overwrite: false,
            long_writes: false,
            blocks: match medium {
                Medium::CdR | Medium::CdRw => 309,
                Medium::BdR | Medium::BdRe => 32 * 5 + 3,
                _ => 32 * 6 + 3,
            },
        }
    }
}

/// A burn on a drive.
pub(crate) struct DiscTrial {
    pub(crate) kind: Kind,
    pub(crate) image: Image,
    base: Drive,
    plan: RefCell<Burn>,
    start: u32,
    from_blocks: u32,
}

impl DiscTrial {
    pub(crate) fn new(kind: Kind) -> Self {
        let capacity_blocks = 4096.max(kind.blocks.next_multiple_of(32) * 2);
        let mut model = Model::small(kind.medium, capacity_blocks);
        if kind.long_writes {
            (model.max_transfer_bytes, model.buffer_bytes) = (1 << 20, 512 << 10);
        }
        let model = kind.quirks.iter().copied().fold(model, Model::with);
        let mut drive = Drive::new(model);
        let image = Image::new(0xA5, kind.blocks);
        if kind.pseudo_overwrite {
            let disc = looked(&mut drive);
            let plan = FormatDisc::new(disc, Formatting::PseudoOverwrite).expect("a blank BD-R");
            let (outcome, _) = run(&Plan::Format(plan), &mut drive, &image);
            outcome.result.expect("formatted before");
        }
        if kind.before == Before::Session {
            let first = Image::new(0x3C, kind.blocks);
            let plan = Burn {
                closing: Closing::CloseSession,
                ..planned(&Kind::of(kind.medium), &mut drive, &first)
            };
            let (outcome, _) = run(&Plan::Burn(plan), &mut drive, &first);
            outcome.result.expect("burned before");
        }
        let mut from_blocks = 0;
        let mut plan = planned(&kind, &mut drive, &image);
        if kind.before == Before::Half {
            let half = Half {
                drive: &mut drive,
                stop_after: kind.blocks / 3,
            };
            let (outcome, next) = half.burn(&plan, &image);
            let left = outcome.left;
            from_blocks = match left {
                Left::Resumable { good_blocks, .. } => good_blocks,
                Left::Overwritten { blocks, .. } => blocks,
                other => panic!("half burned: {other:?}"),
            };
            let _clock = next;
            let resumed = Plan::Burn(plan).recovery(&mut drive, &left);
            match resumed.expect("looked at").expect("a resume") {
                Plan::Burn(burn) => plan = burn,
                other => panic!("a resume is {other:?}"),
            }
        }
        Self {
            kind,
            image,
            base: drive,
            start: plan.start,
            plan: RefCell::new(plan),
            from_blocks,
        }
    }

    /// The burn, on a drive that may not be the simulated one itself.
    pub(crate) fn burn<D: estop::mmc::Drive>(
        &self,
        drive: &mut D,
        job: &Job<Left>,
        log: &mut dyn Log,
    ) -> Outcome<Left> {
        let plan = Plan::Burn(self.plan.borrow().clone());
        plan.run(drive, &mut self.image.clone(), job, log, &Meter::default())
    }

    /// What is left of the burn when it is stopped after so many blocks.
    pub(crate) fn stopped_after(&self, drive: &mut Drive, stop_after: u32) -> Left {
        let plan = planned(&self.kind, drive, &self.image);
        let half = Half { drive, stop_after };
        half.burn(&plan, &self.image).0.left
    }

    fn holds(&self, drive: &Drive, start: u32, blocks: u32) -> Result<(), String> {
        let truth = drive.truth();
        if truth.buffered_bytes() > 0 {
            return Err("something is in the drive's buffer still".to_owned());
        }
        let differs = |at: &u32| truth.block(start + at) != Some(self.image.block(*at));
        match (0..blocks).find(differs) {
            None => Ok(()),
            Some(at) => Err(format!("block {at} of the burn is not there")),
        }
    }

    fn closed(&self, drive: &Drive, start: u32) -> bool {
        // With pseudo-overwrite the session stays open: its tracks are closed.
        let open = drive.truth().open_track();
        if drive.truth().pseudo_overwrite() && open.is_none_or(|(open, _)| open > start) {
            return true;
        }
        let sessions = drive.truth().sessions();
        let mut sessions = sessions.iter().rev();
        sessions
            .find(|session| session.start <= start)
            .is_some_and(|session| session.closed)
    }

    fn anywhere(&self) -> bool {
        matches!(
            self.kind.medium,
            Medium::DvdPlusRw | Medium::DvdRam | Medium::BdRe | Medium::DvdRwOverwrite
        )
    }

    fn untouched(&self, drive: &Drive) -> Result<(), String> {
        let (is, was) = (drive.truth(), self.base.truth());
        if is.sessions() != was.sessions() {
            return Err(format!(
                "its sessions are {:?}, not {:?}",
                is.sessions(),
                was.sessions()
            ));
        }
        if is.formatted() != was.formatted() || is.spoiled() {
            return Err("its state is another".to_owned());
        }
        match is.first_difference(&was) {
            None => Ok(()),
            Some(at) => Err(format!("block {at} was written")),
        }
    }
}

/// A burn of this kind, of the disc as it is in the drive.
pub(crate) fn planned(kind: &Kind, drive: &mut Drive, image: &Image) -> Burn {
    let disc = looked(drive);
    let start = match disc.state {
        State::Rewritable | State::Unformatted => 0,
        _ => disc.next_writable.unwrap_or(0),
    };
    Burn {
        disc,
        input: image.input(),
        start,
        from_blocks: 0,
        speed_kb_per_s: None,
        mode: kind.mode,
        closing: kind.closing,
        on_cancel: kind.on_cancel,
        simulate: kind.simulate,
    }
}

/// What is in the drive.
pub(crate) fn looked(drive: &mut Drive) -> Disc {
    settle(drive);
    Disc::look(drive).expect("it can be looked at")
}

/// Whether the disc is taken for the one on which this was left, or on which the plan was cut short.
pub(crate) fn known_again(plan: &Plan, drive: &Drive, left: &Left) -> Result<(), String> {
    let disc = looked(&mut drive.clone());
    let missed = [left, &Left::Unknown]
        .into_iter()
        .find(|left| !disc.may_come_of(plan, left));
    missed.map_or(Ok(()), |left| {
        Err(format!(
            "it is taken for another disc than {left:?}: {disc:?}"
        ))
    })
}

fn settle(drive: &mut Drive) {
    let wait = std::time::Duration::from_secs(7200);
    let _asked = drive.pause(wait, None);
}

/// Carries out a plan by itself.
pub(crate) fn run(plan: &Plan, drive: &mut Drive, image: &Image) -> (Outcome<Left>, Job<Left>) {
    let job = Job::cancellable(1, "test", "sim");
    job.gate().begin().expect("nobody asked");
    let outcome = plan.run(
        drive,
        &mut image.clone(),
        &job,
        &mut Journal::default(),
        &Meter::default(),
    );
    (outcome, job)
}

/// A burn that is stopped after some blocks: its source asks.
struct Half<'a> {
    drive: &'a mut Drive,
    stop_after: u32,
}

impl Half<'_> {
    fn burn(self, plan: &Burn, image: &Image) -> (Outcome<Left>, Micros) {
        let job = Job::cancellable(1, "test", "sim");
        job.gate().begin().expect("nobody asked");
        let mut source = Asking {
            image: image.clone(),
            job: job.clone(),
            after: self.stop_after,
        };
        let plan = Plan::Burn(plan.clone());
        let (log, meter) = (&mut Journal::default(), Meter::default());
        let outcome = plan.run(self.drive, &mut source, &job, log, &meter);
        (outcome, self.drive.now())
    }
}

struct Asking {
    image: Image,
    job: Job<Left>,
    after: u32,
}

impl Source for Asking {
    fn blocks(&self) -> u32 {
        self.image.blocks()
    }

    fn fingerprint(&self) -> &str {
        self.image.fingerprint()
    }

    fn start_at(&mut self, block: u32) -> Result<(), String> {
        self.image.start_at(block)
    }

    fn take(&mut self, buffer: &mut [u8], deadline: Micros, gate: Option<&Gate<Left>>) -> Taken {
        if self.image.at >= self.after as usize * 2048 {
            let _answer = self.job.cancel(estop::By::new("test", "half of it", 1));
        }
        self.image.take(buffer, deadline, gate)
    }

    fn fill(&self) -> Fill {
        self.image.fill()
    }

    fn at(&self, block: u32) -> Option<&str> {
        self.image.at(block)
    }
}

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
            } => {
                self.holds(drive, *start, *good_blocks)?;
                let next = truth.open_track().map(|(_, next)| next);
                let expected = start + good_blocks;
                if next != Some(*next_writable) || expected != *next_writable {
                    return Err(format!("the next writable address is {next:?}"));
                }
                if *good_blocks >= of_blocks.div_ceil(32) * 32 {
                    return Err("there is nothing to resume".to_owned());
                }
                Ok(())
            }
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
            Left::Closed {
                start,
                blocks,
                takes,
            } => {
                self.holds(drive, *start, *blocks)?;
                if !self.closed(drive, *start) || truth.finalised() != (*takes == Takes::Nothing) {
                    return Err("it is not closed so".to_owned());
                }
                Ok(())
            }
            Left::Burned {
                start,
                blocks,
                takes,
            } if *blocks == of_blocks => {
                self.holds(drive, *start, *blocks)?;
                let open = self.kind.closing == Closing::KeepOpen;
                if !self.anywhere() && !open && !self.closed(drive, *start) {
                    return Err("it is not closed".to_owned());
                }
                if truth.finalised() != (*takes == Takes::Nothing) {
                    return Err("it takes something else".to_owned());
                }
                Ok(())
            }
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
            Left::Spoiled { .. } => {
                let begun = !truth.is_blank();
                if !begun
                    || self.is_whole(drive).is_ok()
                    || truth.open_track().is_some_and(|_| {
                        !truth.spoiled() && !truth.damaged() && self.kind.mode != Mode::AtOnce
                    })
                {
                    return Err("it is not spoiled".to_owned());
                }
                Ok(())
            }
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
            let job = match next.stoppable() {
                Ok(()) => Job::cancellable(9, "harness", "sim"),
                Err(why) => Job::barred(9, "harness", "sim", why),
            };
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

fn left_unknown(left: &Left) -> bool {
    *left == Left::Unknown
}
