//! Planted bugs on phones: the harness must catch each, and name the guarantee that it breaks. A wrong
//! wind-down must fail on every model.

mod phone_trials;
mod planted_support;
mod spoiled_phone;

use estop::{
    mtp::Mode,
    sim::phone::{Firmware, Model, Quirk},
};
use phone_trials::Operation;
use spoiled_phone::{Bug, every_cancel, tried};

fn caught(bug: Bug, operation: Operation, model: Model, guarantee: &str) {
    planted_support::caught(&tried(bug, operation, model), bug, guarantee);
}

fn aosp() -> Model {
    Model::small(Firmware::Aosp)
}

const RECEIVE: Operation = Operation::Receive(Mode::Throughput);

#[test]
fn no_bug_is_not_caught() {
    for operation in [Operation::Send, Operation::DeleteTree] {
        planted_support::not_caught(&tried(Bug::None, operation, aosp()));
    }
}

/// Wrong wind-downs, what the phone does beside its model where that alone punishes it, and on which
/// models it must be found.
const WRONG: [(Bug, Option<Quirk>, &[Firmware]); 4] = [
    (Bug::NoWindDown, None, &Firmware::ALL),
    (Bug::NoDrain, None, &Firmware::ALL),
    (
        Bug::NoEvents,
        Some(Quirk::FrozenUntilEventRead),
        &Firmware::ALL,
    ),
    // QEMU dies of it; for the others it is an object that is too short.
    (Bug::ShortPacket, None, &[Firmware::Qemu]),
];

/// It leaves the device in the middle of a transaction, or what it has said in the pipe: a cancelled job
/// then ends without knowing what is left, or the next one fails. Prints on which model which is found.
#[test]
fn a_wrong_wind_down_fails_on_every_model() {
    for firmware in Firmware::ALL {
        for quirk in [None, Some(Quirk::FrozenUntilEventRead)] {
            let model = Model {
                in_flight: 16,
                ..Model::small(firmware)
            };
            let model = match quirk {
                Some(quirk) => model.with(quirk),
                None => model,
            };
            for operation in [RECEIVE, Operation::Send] {
                planted_support::not_caught(&every_cancel(Bug::None, operation, model.clone()));
            }
            for (bug, _, models) in WRONG.iter().filter(|(_, its, _)| *its == quirk) {
                let found = [RECEIVE, Operation::Send].map(|operation| {
                    let figures = every_cancel(*bug, operation, model.clone());
                    println!("{firmware} | {figures}");
                    !figures.findings.is_empty()
                });
                let must_be = models.contains(&firmware);
                assert_eq!(found.contains(&true), must_be, "{bug:?} on {firmware}");
            }
        }
    }
}

#[test]
fn g7_a_delete_by_a_stale_handle() {
    let umtp = Model::small(Firmware::Umtp);
    caught(Bug::StaleHandle, Operation::Send, umtp, "G7");
}

#[test]
fn g3_closes_one_packet_late() {
    caught(Bug::ClosesLate, Operation::Send, aosp(), "G3");
}

#[test]
fn g2_a_second_accepted() {
    caught(Bug::SecondAccepted, Operation::Send, aosp(), "G2");
}

#[test]
fn g7_one_more_than_is_gone() {
    caught(Bug::OneMore, Operation::DeleteTree, aosp(), "G7");
}

#[test]
fn g13_no_look_after_a_crash() {
    caught(Bug::LooksNotAtAll, Operation::Send, aosp(), "G13");
}
