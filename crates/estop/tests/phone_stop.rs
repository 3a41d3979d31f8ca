//! How long a stop takes on a phone that says that it is done, in the phone's own time.

use std::time::Duration;

use estop::{
    By, How, Job,
    mtp::{
        Entry, Left, Mode, Place, Receive, Session, Sink, Wanted, receive,
        wire::{OverUsb, Wire as _},
    },
    sim::{
        Journal,
        phone::{Bytes, Firmware, Model, Phone, Quirk},
    },
};

/// Of the contract's speed: the phone takes the next command after this.
const STOP_LIMIT: Duration = Duration::from_millis(150);

/// Asks to stop with the first bytes.
struct Enough<'a>(&'a Job<Left>);

impl Sink for Enough<'_> {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, _: &[u8]) -> Result<(), String> {
        self.0.cancel(By::new("me", "enough", 0));
        Ok(())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

/// A receive in one transaction is stopped with its first bytes: how long that takes.
fn stopped(model: Model) -> Duration {
    let storage = model.storages[0].id;
    let mut phone = Phone::new(model);
    let bytes = Bytes::Generated {
        seed: 5,
        len: 64 << 20,
    };
    phone.put(storage, "long.bin", bytes);
    let mut session = Session::open(OverUsb::new(phone)).expect("opens");
    let job = Job::cancellable(1, "me", "sim");
    let at = Place {
        storage,
        folders: Vec::new(),
        name: "long.bin".to_owned(),
    };
    let wanted = Wanted {
        at,
        from_bytes: 0,
        seen: None,
    };
    let plan = Receive {
        objects: vec![wanted],
        mode: Mode::Throughput,
    };
    let before = session.wire().now();
    let outcome = receive(&mut session, &mut Enough(&job), &job, &plan);
    let took = session.wire().now().since(before);
    let end = job.finish(&mut Journal::default(), outcome);
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    took
}

#[test]
fn a_phone_that_says_it_is_done_is_not_waited_for_in_silence() {
    for firmware in [Firmware::Aosp, Firmware::AndroidLegacy, Firmware::Camera] {
        let took = stopped(Model::small(firmware));
        assert!(took <= STOP_LIMIT, "{firmware:?}: {took:?}");
    }
}

#[test]
fn one_that_knows_no_cancel_is_waited_for() {
    let took = stopped(Model::small(Firmware::Aosp).with(Quirk::Stalls64));
    assert!(took > STOP_LIMIT, "{took:?}");
}
