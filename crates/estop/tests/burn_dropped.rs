//! A connection that drops in the middle of a burn and comes back: the burn fails, and says truly what
//! is on the disc, unless it may be another disc.

mod cut_support;
mod disc_common;

use cut_support::{Cut, WRITE};
use disc_common::{DiscTrial, Kind};
use estop::{
    Error, Job, Outcome, Stop,
    mmc::{self, Left, Mode},
    sim::{drive::Medium, everywhere::Trial as _},
};

const MEDIA: [Medium; 9] = [
    Medium::CdR,
    Medium::DvdR,
    Medium::DvdPlusR,
    Medium::DvdPlusRDl,
    Medium::DvdPlusRw,
    Medium::DvdRam,
    Medium::DvdRwOverwrite,
    Medium::BdR,
    Medium::BdRe,
];

const FLUSH: u8 = 0x35;
const BUFFER: u8 = 0x5C;

fn job() -> Job<Left> {
    let job = Job::cancellable(1, "test", "sim");
    job.gate().begin().expect("nobody asked");
    job
}

/// A burn of this kind that is cut; what it says is left is true, if it says so.
fn burned(
    kind: &Kind,
    at: &[(u8, u32)],
    set: impl FnOnce(&mut Cut<'_>, &Job<Left>),
) -> Outcome<Left> {
    let trial = DiscTrial::new(kind.clone());
    let (mut drive, mut log) = trial.fresh();
    let _intent = trial.intent(&mut drive);
    let job = job();
    let mut cut = Cut::new(&mut drive, at);
    set(&mut cut, &job);
    let outcome = trial.burn(&mut cut, &job, &mut log);
    println!("{} at {at:x?}: {outcome:?}", trial.name());
    if outcome.left != Left::Unknown {
        trial
            .is_true(&drive, &outcome.left)
            .unwrap_or_else(|why| panic!("{outcome:?}, but {why}"));
    }
    outcome
}

fn is_lost(outcome: &Outcome<Left>) -> bool {
    matches!(outcome.result, Err(Stop::Failed(Error::Lost)))
}

#[test]
fn in_a_write_it_is_failed_and_can_be_resumed() {
    for medium in MEDIA {
        for carried_out in [false, true] {
            let outcome = burned(&Kind::of(medium), &[(WRITE, 3)], |cut, _| {
                cut.carried_out = carried_out;
            });
            assert!(is_lost(&outcome));
            match (medium, outcome.left) {
                (Medium::CdR, Left::Ended { blocks, .. }) => assert!(blocks > 0),
                (_, Left::Resumable { good_blocks, .. }) => {
                    let writes = 3 + u32::from(carried_out);
                    assert_eq!(good_blocks, writes * 32, "{medium}");
                }
                (_, Left::Overwritten { blocks, .. }) => assert!(blocks > 0),
                (_, left) => panic!("{medium}: {left:?}"),
            }
        }
    }
}

#[test]
fn in_the_flush_after_a_stop_too() {
    for medium in MEDIA {
        let outcome = burned(&Kind::of(medium), &[(FLUSH, 0), (FLUSH, 1)], |cut, job| {
            cut.stop = Some((3, job.clone()));
        });
        assert!(is_lost(&outcome));
        let known = matches!(
            outcome.left,
            Left::Resumable { .. } | Left::Overwritten { .. } | Left::Ended { .. }
        );
        assert!(known, "{medium}: {:?}", outcome.left);
    }
}

#[test]
fn one_that_drops_again_and_again_is_given_up() {
    let at = (0..8).map(|number| (FLUSH, number)).collect::<Vec<_>>();
    let outcome = burned(&Kind::of(Medium::DvdPlusR), &at, |cut, job| {
        cut.stop = Some((3, job.clone()));
    });
    assert!(is_lost(&outcome));
    assert_eq!(outcome.left, Left::Unknown);
}

/// The drive tells of a lost connection at the look at its buffer: nothing more is written to a disc
/// that nobody has looked at since.
#[test]
fn what_was_noticed_between_two_writes_ends_the_burn_too() {
    for medium in MEDIA {
        let kind = Kind::of(medium);
        let trial = DiscTrial::new(kind.clone());
        let (mut drive, mut log) = trial.fresh();
        let _intent = trial.intent(&mut drive);
        let mut cut = Cut::new(&mut drive, &[]);
        trial.burn(&mut cut, &job(), &mut log);
        if cut.seen[usize::from(BUFFER)] < 3 {
            continue;
        }
        let outcome = burned(&kind, &[(BUFFER, 1)], |_, _| {});
        assert!(is_lost(&outcome));
        assert_ne!(outcome.left, Left::Unknown, "{medium}");
    }
}

#[test]
fn another_disc_that_was_put_in_meanwhile_is_not_taken_for_ours() {
    for medium in MEDIA {
        for mode in [Mode::Auto, Mode::AtOnce] {
            let at_once = matches!(medium, Medium::CdR | Medium::DvdR);
            if mode == Mode::AtOnce && !at_once {
                continue;
            }
            let kind = Kind {
                mode,
                closing: match mode {
                    Mode::AtOnce => mmc::Closing::Finalise,
                    _ => mmc::Closing::CloseSession,
                },
                ..Kind::of(medium)
            };
            let outcome = burned(&kind, &[(WRITE, 3)], |cut, _| cut.other = Some(medium));
            assert!(is_lost(&outcome));
            assert_eq!(outcome.left, Left::Unknown, "{medium}, {mode:?}");
        }
    }
    let kind = Kind::of(Medium::DvdPlusR);
    let outcome = burned(&kind, &[(WRITE, 3)], |cut, _| cut.other = Some(Medium::BdR));
    assert_eq!(outcome.left, Left::Unknown);
}
