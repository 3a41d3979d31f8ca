//! A connection that drops while a disc is erased, formatted or closed, and comes back: the job fails,
//! and says truly what is on the disc by then.

mod cut_support;
mod disc_trials;

use std::time::Duration;

use cut_support::{Cut, WRITE};
use disc_trials::{DiscTrial, Operation, Prepared};
use estop::{
    Error, Job, Outcome, Stop,
    mmc::{Closing, Extent, Formatting, Left},
    sim::{drive::Medium, everywhere::Trial as _},
};

const BLANK: u8 = 0xA1;
const FORMAT: u8 = 0x04;
const CLOSE: u8 = 0x5B;
const FLUSH: u8 = 0x35;
const READY: u8 = 0x00;

/// What is left by an operation that is cut so, if it is known: true. How long it took.
fn done(
    operation: Operation,
    disc: Prepared,
    at: &[(u8, u32)],
    set: impl FnOnce(&mut Cut<'_>),
) -> (Outcome<Left>, Duration) {
    let trial = DiscTrial::new(operation, disc);
    let (mut drive, mut log) = trial.fresh();
    let _intent = trial.intent(&mut drive);
    let job: Job<Left> = trial.job(1);
    job.gate().begin().expect("nobody asked");
    let began = drive.now();
    let mut cut = Cut::new(&mut drive, at);
    set(&mut cut);
    let swapped = cut.other.is_some();
    let outcome = trial.work_on(&mut cut, &job, &mut log);
    println!("{} at {at:x?}: {outcome:?}", trial.name());
    if outcome.left != Left::Unknown && !swapped {
        trial
            .is_true(&drive, &outcome.left)
            .unwrap_or_else(|why| panic!("{outcome:?}, but {why}"));
    }
    let lost = matches!(outcome.result, Err(Stop::Failed(Error::Lost)));
    assert!(lost, "{:?}", outcome.result);
    (outcome, drive.now().since(began))
}

/// A CD-RW is erased for an hour, whoever is connected; the look waits for it.
#[test]
fn an_erase_that_goes_on_for_long_is_waited_for() {
    for carried_out in [false, true] {
        let disc = Prepared::written(Medium::CdRw, 600_000, 320);
        let erase = Operation::Erase(Extent::Full);
        let (outcome, took) = done(erase, disc, &[(BLANK, 0)], |cut| {
            cut.carried_out = carried_out;
        });
        let left = match carried_out {
            true => Left::Blank,
            false => Left::Untouched,
        };
        assert_eq!(outcome.left, left);
        assert_eq!(took > Duration::from_secs(120), carried_out, "{took:?}");
    }
}

#[test]
fn one_that_drops_again_and_again_while_it_is_polled_is_looked_at_all_the_same() {
    let disc = Prepared::written(Medium::CdRw, 600_000, 320);
    let erase = Operation::Erase(Extent::Full);
    let (outcome, _) = done(erase, disc, &[(READY, 5), (READY, 6)], |_| {});
    assert_eq!(outcome.left, Left::Blank);
}

#[test]
fn a_format_that_was_begun_is_waited_for() {
    for (medium, how) in [
        (Medium::DvdRam, Formatting::Full),
        (Medium::BdRe, Formatting::Full),
    ] {
        let disc = Prepared::written(medium, 40_000, 320);
        let format = Operation::Format(how);
        let (outcome, _) = done(format, disc.clone(), &[(FORMAT, 0)], |cut| {
            cut.carried_out = true;
        });
        assert_eq!(outcome.left, Left::Formatted, "{medium}");
        // Nothing tells whether it had come to its end before the connection was there again.
        let (outcome, _) = done(format, disc, &[(FORMAT, 0)], |_| {});
        assert_eq!(outcome.left, Left::PartlyErased, "{medium}");
    }
}

#[test]
fn a_format_in_the_background_is_stopped_over_the_next_connection() {
    let disc = Prepared::written(Medium::DvdPlusRw, 40_000, 320);
    for (how, left) in [
        (Formatting::Quick, Left::Formatted),
        (Formatting::Full, Left::PartlyErased),
    ] {
        let format = Operation::Format(how);
        let (outcome, _) = done(format, disc.clone(), &[(FORMAT, 0)], |cut| {
            cut.carried_out = true;
        });
        assert_eq!(outcome.left, left, "{how:?}");
    }
    let format = Operation::Format(Formatting::Quick);
    let (outcome, _) = done(format, disc, &[(CLOSE, 0)], |_| {});
    assert_eq!(outcome.left, Left::Formatted);
}

#[test]
fn a_close_that_was_lost_says_what_is_closed() {
    for medium in [Medium::CdR, Medium::DvdR, Medium::DvdPlusR, Medium::BdR] {
        let disc = Prepared::open(medium, 512, 304);
        let finalise = Operation::Finalise(Closing::CloseSession);
        let (outcome, _) = done(finalise, disc.clone(), &[(FLUSH, 0)], |_| {});
        assert!(matches!(outcome.left, Left::NotClosed { .. }), "{medium}");
        let last = u32::from(!matches!(medium, Medium::CdR));
        let (outcome, _) = done(finalise, disc, &[(CLOSE, last)], |cut| {
            cut.carried_out = true;
        });
        assert!(matches!(outcome.left, Left::Burned { .. }), "{medium}");
    }
}

/// Nobody holds the tray while the connection is gone.
#[test]
fn another_disc_that_was_put_in_meanwhile_is_not_taken_for_ours() {
    let zeros = Prepared::written(Medium::DvdRam, 512, 512);
    let closed = Prepared::open(Medium::DvdPlusR, 512, 304);
    let formatted = Prepared::written(Medium::DvdRam, 512, 320);
    let of = [
        (Operation::Erase(Extent::Full), zeros, (WRITE, 2)),
        (
            Operation::Finalise(Closing::CloseSession),
            closed,
            (CLOSE, 0),
        ),
        (Operation::Format(Formatting::Quick), formatted, (FORMAT, 0)),
    ];
    for (operation, disc, at) in of {
        let (outcome, _) = done(operation, disc, &[at], |cut| cut.other = Some(Medium::BdR));
        assert_eq!(outcome.left, Left::Unknown, "{operation:?}");
    }
}
