//! Operations on phones with a bug in them, or in the port.
#![allow(dead_code, reason = "each test uses a part of it")]

mod port;

use estop::{
    By, Cancel, Job, JobId, Outcome,
    journal::Journal as Log,
    mtp::{Left, Session, wire::OverUsb},
    sim::{
        Journal,
        everywhere::{Canceller, Figures, Pairs, Trial as _, everywhere},
        phone::Model,
    },
};

pub(crate) use port::Bug;
use port::{BUG, Spoiled};

use crate::{
    phone_trials::{Operation, PhoneTrial},
    planted_support::{Planted, Spoils, closing},
};

/// An operation on a phone, with a bug.
struct OnAPhone {
    trial: PhoneTrial<Spoiled>,
    bug: Bug,
}

impl Spoils for OnAPhone {
    type Trial = PhoneTrial<Spoiled>;

    fn trial(&self) -> &PhoneTrial<Spoiled> {
        &self.trial
    }

    fn bug(&self) -> String {
        format!("{:?} in {}", self.bug, self.trial.name())
    }

    fn begins(&self) {
        BUG.set(self.bug);
    }

    fn work(
        &self,
        device: &mut Session<OverUsb<Spoiled>>,
        job: &Job<Left>,
        log: &mut dyn Log,
    ) -> Outcome<Left> {
        let late = self.bug == Bug::ClosesLate;
        let mut outcome = closing(job, late, false, |seen, _| {
            self.trial.work(device, seen, log)
        });
        let asked = job.gate().check().is_err();
        outcome.left = match (self.bug, outcome.left) {
            (Bug::OneMore, Left::Done { objects }) if asked => Left::Done {
                objects: objects + 1,
            },
            (_, left) => left,
        };
        outcome
    }

    fn look_after(
        &self,
        device: &mut Session<OverUsb<Spoiled>>,
        log: &mut Journal,
        job: JobId,
    ) -> Left {
        match (self.bug, self.trial.look_after(device, log, job)) {
            (Bug::LooksNotAtAll, _) => Left::Untouched,
            (_, left) => left,
        }
    }

    fn canceller(&self, job: Job<Left>) -> Canceller {
        let bug = self.bug;
        Box::new(move |by: By| match (bug, job.cancel(by)) {
            (Bug::SecondAccepted, Cancel::AlreadyCancelled { .. }) => Cancel::Accepted,
            (_, answer) => answer,
        })
    }
}

/// The figures of an operation with a bug.
pub(crate) fn tried(bug: Bug, operation: Operation, model: Model) -> Figures {
    let pairs = Pairs::Sampled {
        one_in: 200,
        seed: 3,
    };
    planted(bug, operation, model, pairs)
}

/// The same, of every cancel alone and a few of the other points.
pub(crate) fn every_cancel(bug: Bug, operation: Operation, model: Model) -> Figures {
    let pairs = Pairs::Sparse {
        one_in: 20,
        pairs_one_in: 500,
        seed: 3,
    };
    planted(bug, operation, model, pairs)
}

fn planted(bug: Bug, operation: Operation, model: Model, pairs: Pairs) -> Figures {
    let trial = PhoneTrial::new(operation, model);
    everywhere(&Planted(OnAPhone { trial, bug }), pairs)
}
