//! Burns on simulated drives, as the harness tries them.
#![allow(dead_code, reason = "each test file uses its own part")]

mod half;
mod image;
mod trial;

use std::cell::RefCell;

use estop::{
    Job, Outcome,
    journal::Journal as Log,
    mmc::{
        Burn, Closing, Disc, Drive as _, FormatDisc, Formatting, Left, Meter, Mode, OnCancel, Plan,
        State,
    },
    sim::{
        Journal,
        drive::{Drive, Medium, Model, Quirk},
    },
};
use half::Half;
pub(crate) use image::Image;

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
