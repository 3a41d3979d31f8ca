//! A disc is known again by what was done to it, and another in the same drive is not taken for it.

mod disc_common;

use disc_common::{Before, DiscTrial, Kind, looked, planned, run};
use estop::{
    mmc::{Closing, Left, Plan, Source as _},
    sim::{
        drive::{Drive, Medium},
        everywhere::Trial as _,
    },
};

const SEQUENTIAL: [Medium; 7] = [
    Medium::CdR,
    Medium::CdRw,
    Medium::DvdR,
    Medium::DvdRw,
    Medium::DvdPlusR,
    Medium::DvdPlusRDl,
    Medium::BdR,
];

/// What a burn that is stopped in its middle leaves, and its plan.
fn stopped(kind: &Kind) -> (Plan, Left, Drive) {
    let trial = DiscTrial::new(kind.clone());
    let (mut drive, _) = trial.fresh();
    let plan = Plan::Burn(planned(kind, &mut drive, &trial.image));
    let left = trial.stopped_after(&mut drive, trial.image.blocks() / 3);
    (plan, left, drive)
}

/// A whole burn, closed so.
fn burned(medium: Medium, closing: Closing) -> Drive {
    let kind = Kind {
        closing,
        ..Kind::of(medium)
    };
    let trial = DiscTrial::new(kind);
    let (mut drive, _) = trial.fresh();
    let plan = Plan::Burn(planned(&trial.kind, &mut drive, &trial.image));
    let (outcome, _) = run(&plan, &mut drive, &trial.image);
    assert!(matches!(outcome.left, Left::Burned { .. }), "{outcome:?}");
    drive
}

#[test]
fn another_disc_is_not_blamed() {
    for medium in SEQUENTIAL {
        let (plan, left, mut drive) = stopped(&Kind::of(medium));
        assert!(
            matches!(left, Left::Resumable { .. } | Left::Ended { .. }),
            "{left:?}"
        );
        let own = looked(&mut drive);
        assert!(own.may_come_of(&plan, &left), "{medium}: {own:?}");
        for closing in [Closing::CloseSession, Closing::Finalise] {
            let other = looked(&mut burned(medium, closing));
            assert!(!other.may_come_of(&plan, &left), "{medium}: {other:?}");
        }
        drive.insert(Some(medium));
        let blank = looked(&mut drive);
        assert!(!blank.may_come_of(&plan, &left), "{medium}: {blank:?}");
        let another = SEQUENTIAL.into_iter().find(|other| *other != medium);
        drive.insert(another);
        let another = looked(&mut drive);
        assert!(!another.may_come_of(&plan, &left), "{medium}: {another:?}");
    }
}

#[test]
fn a_session_that_was_there_before_is_looked_for() {
    for medium in SEQUENTIAL {
        let kind = Kind {
            before: Before::Session,
            ..Kind::of(medium)
        };
        let (plan, left, mut drive) = stopped(&kind);
        let own = looked(&mut drive);
        assert!(own.may_come_of(&plan, &left), "{medium}: {own:?}");
        // Stopped as far, on a disc that has no session before.
        let (_, other, mut first) = stopped(&Kind::of(medium));
        let first = looked(&mut first);
        assert!(!first.may_come_of(&plan, &left), "{medium}: {other:?}");
        assert!(!first.may_come_of(&plan, &Left::Unknown), "{medium}");
    }
}

#[test]
fn a_session_that_is_closed_is_not_one_that_is_open() {
    for medium in SEQUENTIAL {
        let trial = DiscTrial::new(Kind::of(medium));
        let (mut drive, _) = trial.fresh();
        let whole = Plan::Burn(planned(&trial.kind, &mut drive, &trial.image));
        let (outcome, _) = run(&whole, &mut drive, &trial.image);
        let own = looked(&mut drive);
        assert!(own.may_come_of(&whole, &outcome.left), "{medium}: {own:?}");
        let (_, _, mut stopped) = stopped(&Kind::of(medium));
        let stopped = looked(&mut stopped);
        assert!(
            !stopped.may_come_of(&whole, &outcome.left),
            "{medium}: {stopped:?}"
        );
    }
}
