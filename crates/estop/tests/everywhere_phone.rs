//! Cancel everywhere, for the operations on phones, on every model and with every quirk. Prints the
//! table of figures.
//!
//! With `ESTOP_LONG` set every pair of points is tried; without it, one in two hundred.

mod phone_trials;

use estop::{
    mtp::Mode,
    sim::{
        everywhere::{Figures, Pairs, everywhere},
        phone::{Firmware, Model, NetPhone, Phone, Quirk},
    },
};
use phone_trials::{Operation, PhoneTrial, Simulated};

/// What is tried of the pairs.
fn pairs() -> Pairs {
    match std::env::var_os("ESTOP_LONG") {
        Some(_) => Pairs::All,
        None => Pairs::Sampled {
            one_in: 200,
            seed: 7,
        },
    }
}

fn hold<S: Simulated>(trials: impl IntoIterator<Item = PhoneTrial<S>>) {
    println!("operation × model: wrong ends / false lefts / not usable / unknowns");
    let figures = trials.into_iter().map(|trial| everywhere(&trial, pairs()));
    let figures = figures.inspect(|figure| println!("{figure}"));
    let figures = figures.collect::<Vec<_>>();
    assert!(
        figures.iter().all(Figures::hold),
        "the contract does not hold"
    );
}

fn on_every_model(operation: Operation) {
    hold(Firmware::ALL.map(|firmware| PhoneTrial::<Phone>::new(operation, Model::small(firmware))));
}

/// With every quirk that shows after a cancel, on the model that most phones are.
fn with_every_quirk(operation: Operation) {
    let quirks = [
        Quirk::Stalls64,
        Quirk::SilentAfterCancel,
        Quirk::WedgedAfterCancel,
        Quirk::LateResponse,
        Quirk::FrozenUntilEventRead,
        Quirk::StatusNeeds8,
        Quirk::StreamsTheRest,
        Quirk::PartialKept,
    ];
    let model = |quirk| Model::small(Firmware::Aosp).with(quirk);
    hold(quirks.map(|quirk| PhoneTrial::<Phone>::new(operation, model(quirk))));
}

#[test]
fn quirks_list() {
    with_every_quirk(Operation::List);
}

#[test]
fn quirks_receive() {
    with_every_quirk(Operation::Receive(Mode::Throughput));
}

#[test]
fn quirks_send() {
    with_every_quirk(Operation::Send);
}

#[test]
fn quirks_delete_tree() {
    with_every_quirk(Operation::DeleteTree);
}

#[test]
fn list() {
    on_every_model(Operation::List);
}

#[test]
fn receive_throughput() {
    on_every_model(Operation::Receive(Mode::Throughput));
}

#[test]
fn receive_responsive() {
    on_every_model(Operation::Receive(Mode::Responsive));
}

#[test]
fn send() {
    on_every_model(Operation::Send);
}

#[test]
fn delete_tree() {
    on_every_model(Operation::DeleteTree);
}

/// The models on which an object can be copied and moved.
const THAT_CAN_COPY: [Firmware; 4] = [
    Firmware::Aosp,
    Firmware::AndroidLegacy,
    Firmware::Camera,
    Firmware::Symbian,
];

/// The models on which a property can be set.
const THAT_CAN_RENAME: [Firmware; 4] = [
    Firmware::Aosp,
    Firmware::AndroidLegacy,
    Firmware::Umtp,
    Firmware::Symbian,
];

#[test]
fn copy_tree() {
    let trial = |firmware| PhoneTrial::<Phone>::new(Operation::CopyTree, Model::small(firmware));
    hold(THAT_CAN_COPY.map(trial));
}

#[test]
fn make_folder() {
    on_every_model(Operation::MakeFolder);
}

#[test]
fn rename() {
    let trial = |firmware| PhoneTrial::<Phone>::new(Operation::Rename, Model::small(firmware));
    hold(THAT_CAN_RENAME.map(trial));
}

#[test]
fn move_object() {
    let trial = |firmware| PhoneTrial::<Phone>::new(Operation::Move, Model::small(firmware));
    hold(THAT_CAN_COPY.map(trial));
}

/// Over PTP/IP.
fn on_the_network(operation: Operation) {
    let firmware = [Firmware::Symbian, Firmware::Camera];
    hold(firmware.map(|firmware| PhoneTrial::<NetPhone>::new(operation, Model::small(firmware))));
}

#[test]
fn network_list() {
    on_the_network(Operation::List);
}

#[test]
fn network_receive() {
    on_the_network(Operation::Receive(Mode::Throughput));
}

#[test]
fn network_send() {
    on_the_network(Operation::Send);
}

#[test]
fn network_delete_tree() {
    on_the_network(Operation::DeleteTree);
}
