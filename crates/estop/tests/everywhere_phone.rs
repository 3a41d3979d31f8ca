//! Cancel everywhere, for the operations on phones: on every model, with every quirk of every model, on
//! USB and on a network. Prints the table of figures, and compares the numbers of points with those of
//! `everywhere_phone.minimums`.
//!
//! With `ESTOP_LONG` set every point and every pair is tried. Without it every point of every model
//! and one in ten of its pairs; of the models with a quirk every cancel, and a sample of the others.
//! `ESTOP_SEED` picks; what it leaves out is counted.

mod everywhere_support;
mod phone_trials;

use estop::mtp::Mode;
use estop::sim::{
    everywhere::{Figures, everywhere},
    phone::{Firmware, Model, NetPhone, Phone, Quirk},
};
use everywhere_support::{hold_together, pairs, sparse};
use phone_trials::{Operation, PhoneTrial, Simulated};

/// The numbers of points.
const MINIMUMS: &str = include_str!("everywhere_phone.minimums");

/// Those that speak PTP/IP.
const ON_A_NETWORK: [Firmware; 2] = [Firmware::Symbian, Firmware::Camera];

/// One operation on every model that knows it.
fn on_every_model(test: &str, operation: Operation) {
    let trials = Firmware::ALL.map(|firmware| PhoneTrial::new(operation, Model::small(firmware)));
    let trials = trials.into_iter().filter(PhoneTrial::<Phone>::can);
    let figures = trials.map(|trial| everywhere(&trial, pairs()));
    everywhere_support::hold(test, MINIMUMS, figures);
}

/// Every operation on these models with a quirk.
fn with_quirk<S: Simulated>(quirk: Quirk, models: &[Firmware]) -> impl Iterator<Item = Figures> {
    let trials = models.iter().flat_map(move |firmware| {
        let model = Model::small(*firmware).with(quirk);
        Operation::ALL.map(|operation| PhoneTrial::<S>::new(operation, model.clone()))
    });
    trials
        .filter(PhoneTrial::can)
        .map(|trial| everywhere(&trial, sparse()))
}

macro_rules! on_every_model {
    ($($name:ident: $operation:expr,)*) => {
        $(#[test]
        fn $name() {
            on_every_model(stringify!($name), $operation);
        })*
    };
}

macro_rules! with_quirk {
    ($($name:ident: $quirk:ident,)*) => {
        $(#[test]
        fn $name() {
            let figures = with_quirk::<Phone>(Quirk::$quirk, &Firmware::ALL);
            hold_together(stringify!($name), MINIMUMS, figures);
        })*

        #[test]
        fn network_quirks() {
            let quirks = [$(Quirk::$quirk,)*];
            assert_eq!(quirks.len(), Quirk::ALL.len());
            let figures = quirks.into_iter();
            let figures = figures.flat_map(|quirk| with_quirk::<NetPhone>(quirk, &ON_A_NETWORK));
            hold_together("network_quirks", MINIMUMS, figures);
        }
    };
}

on_every_model! {
    list: Operation::List,
    receive_throughput: Operation::Receive(Mode::Throughput),
    receive_responsive: Operation::Receive(Mode::Responsive),
    send: Operation::Send,
    delete_tree: Operation::DeleteTree,
    copy_tree: Operation::CopyTree,
    make_folder: Operation::MakeFolder,
    rename: Operation::Rename,
    move_object: Operation::Move,
    edit: Operation::Edit,
    capture_still: Operation::CaptureStill,
    capture_open: Operation::CaptureOpen,
    format: Operation::Format,
    self_test: Operation::SelfTest,
}

with_quirk! {
    stalls_64: Stalls64,
    silent_after_cancel: SilentAfterCancel,
    wedged_after_cancel: WedgedAfterCancel,
    late_response: LateResponse,
    device_cancels: DeviceCancels,
    frozen_until_event_read: FrozenUntilEventRead,
    status_needs_8: StatusNeeds8,
    streams_the_rest: StreamsTheRest,
    partial_kept: PartialKept,
    unplug_mid_transfer: UnplugMidTransfer,
    ends_short: EndsShort,
}

/// Over PTP/IP.
#[test]
fn network() {
    let trials = ON_A_NETWORK.into_iter().flat_map(|firmware| {
        let model = Model::small(firmware);
        Operation::ALL.map(|operation| PhoneTrial::<NetPhone>::new(operation, model.clone()))
    });
    let trials = trials.filter(PhoneTrial::can);
    let figures = trials.map(|trial| everywhere(&trial, pairs()));
    everywhere_support::hold("network", MINIMUMS, figures);
}
