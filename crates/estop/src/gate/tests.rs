//! Every row of the table of answers.

use super::*;
use crate::disk::Left;

fn by() -> By {
    By::new("me", "test", 5)
}

fn done(result: Result<(), Stop>, left: Left) -> Outcome<Left> {
    Outcome { result, left }
}

#[test]
fn queued_work_ends_in_the_call_and_never_begins() {
    for gate in [Gate::<Left>::open(), Gate::barred("firmware does it")] {
        assert_eq!(gate.cancel(by()), Cancel::Accepted);
        let end = gate.end().expect("ended in the call");
        assert!(matches!(end.how, How::Cancelled));
        assert_eq!(end.left, Left::Untouched);
        assert_eq!(gate.begin(), Err(Asked));
        assert_eq!(
            gate.cancel(by()),
            Cancel::AlreadyCancelled { remaining: None }
        );
    }
}

#[test]
fn barred_work_cannot_be_stopped_once_begun_before_or_after_its_end() {
    let gate = Gate::<Left>::barred("firmware does it");
    assert_eq!(gate.begin(), Ok(()));
    assert_eq!(gate.cancel(by()), Cancel::NotSupported);
    gate.publish(gate.end_of(done(Ok(()), Left::Untouched)));
    assert_eq!(gate.cancel(by()), Cancel::NotSupported);
}

#[test]
fn after_close_it_is_too_late_and_then_nothing_is_in_progress() {
    let gate = Gate::<Left>::open();
    gate.begin().expect("not asked");
    gate.close().expect("not asked");
    assert_eq!(gate.cancel(by()), Cancel::TooLate);
    gate.check().expect("a refused cancel changes nothing");
    gate.ending();
    assert_eq!(gate.cancel(by()), Cancel::TooLate);
    gate.publish(gate.end_of(done(Ok(()), Left::Untouched)));
    assert_eq!(gate.cancel(by()), Cancel::NothingInProgress);
}

#[test]
fn the_bound_runs_down_while_the_work_winds_down() {
    let gate = Gate::<Left>::open();
    gate.begin().expect("not asked");
    gate.set_bound(Bound::new(
        Duration::from_millis(100),
        Duration::from_secs(2),
    ));
    assert_eq!(gate.cancel(By::new("me", "", 1_000)), Cancel::Accepted);
    let remaining = Bound::new(Duration::ZERO, Duration::from_millis(1_500));
    assert_eq!(
        gate.cancel(By::new("you", "", 1_500)),
        Cancel::AlreadyCancelled {
            remaining: Some(remaining)
        }
    );
    assert_eq!(gate.close(), Err(Asked));
    let end = gate.publish(gate.end_of(done(Err(Stop::Asked), Left::Untouched)));
    assert!(matches!(end.how, How::Cancelled));
    assert_eq!(end.asked.as_ref().map(|by| by.who.as_str()), Some("me"));
}

#[test]
fn the_first_end_stands() {
    let gate = Gate::<Left>::open();
    gate.begin().expect("not asked");
    let late = gate.end_of(done(Ok(()), Left::Untouched));
    gate.publish(gate.end_of(done(Err(Error::Lost.into()), Left::Unknown)));
    let stands = gate.publish(late);
    assert!(matches!(stands.how, How::Failed(Error::Lost)));
}

#[test]
fn outcomes_that_break_the_contract_are_failures() {
    let asked = || {
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        assert_eq!(gate.cancel(by()), Cancel::Accepted);
        gate
    };
    let completed = asked().end_of(done(Ok(()), Left::Untouched));
    assert!(
        matches!(completed.how, How::Failed(Error::Bug(_))),
        "{completed:?}"
    );
    let unknown = asked().end_of(done(Err(Stop::Asked), Left::Unknown));
    assert!(
        matches!(unknown.how, How::Failed(Error::WindDown)),
        "{unknown:?}"
    );
    let unasked = Gate::<Left>::open().end_of(done(Err(Stop::Asked), Left::Untouched));
    assert!(
        matches!(unasked.how, How::Failed(Error::Bug(_))),
        "{unasked:?}"
    );
}

#[test]
fn the_bound_under_which_a_cancel_was_accepted_stands() {
    let gate = Gate::<Left>::open();
    gate.begin().expect("nobody asked");
    let bound = |seconds| Bound::new(Duration::ZERO, Duration::from_secs(seconds));
    assert!(gate.set_bound(bound(9)));
    assert!(gate.set_bound(bound(7)));
    assert_eq!(gate.cancel(By::new("me", "", 1_000)), Cancel::Accepted);
    assert!(!gate.set_bound(bound(1)));
    assert!(!gate.set_bound(bound(60)));
    assert_eq!(gate.stop_bound(), bound(7));
    assert_eq!(
        gate.cancel(By::new("you", "", 3_000)),
        Cancel::AlreadyCancelled {
            remaining: Some(bound(5))
        }
    );
}
