//! A phone that is silent for good: what its end says, and the reset that a person asks for.

use std::time::Duration;

use estop::{
    By, Gate, How, Job, Recovery, Residue as _,
    mtp::{
        Error, File, Left, List, Place, Send, Session, Source, Taken, code::Format, list, send,
        wire::OverUsb,
    },
    sim::{
        Journal,
        phone::{Firmware, Model, Phone, Quirk, generated},
    },
};

type Opened = Session<OverUsb<Phone>>;

/// Its half is more than is ever queued, so that a cancel finds the middle of it.
const LONG: u64 = 16 << 20;

/// A generated file; in its middle it asks to stop.
struct Feed<'a>(u64, &'a Job<Left>);

impl Source for Feed<'_> {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
        generated(1, self.0, buffer);
        self.0 += buffer.len() as u64;
        if self.0 > LONG / 2 {
            self.1.cancel(By::new("me", "in the middle", 0));
        }
        Taken::Bytes(buffer.len())
    }
}

fn place(storage: u32, name: &str) -> Place {
    Place {
        storage,
        folders: Vec::new(),
        name: name.to_owned(),
    }
}

/// It falls silent after a cancel, for good.
fn wedged(firmware: Firmware) -> (Opened, u32) {
    let model = Model::of(firmware).with(Quirk::WedgedAfterCancel);
    let storage = model.storages[0].id;
    let mut phone = Session::open(OverUsb::new(Phone::new(model))).expect("opens");
    let job = Job::cancellable(1, "me", "sim");
    let file = File {
        to: place(storage, "new.bin"),
        size_bytes: LONG,
        format: Format::UNDEFINED,
        modified: None,
    };
    let plan = Send { files: vec![file] };
    let asks = job.clone();
    let end = job.run(&mut Journal::default(), |job, log| {
        send(&mut phone, &mut Feed(0, &asks), job, log, &plan)
    });
    assert_eq!(end.left, Left::Unknown, "{firmware}: {end:?}");
    let Recovery::Words(words) = end.left.recovery() else {
        panic!("{end:?}")
    };
    let order = ["wait", "open", "plug it in", "reset"].map(|word| words.find(word));
    assert!(order.is_sorted() && order[0].is_some(), "{words}");
    assert!(phone.reopen().is_err(), "{firmware}");
    (phone, storage)
}

#[test]
fn a_phone_that_is_silent_for_good_answers_after_a_reset() {
    for firmware in [Firmware::Aosp, Firmware::Camera, Firmware::TinyUsb] {
        let (mut phone, storage) = wedged(firmware);
        let before = phone.generation();
        phone.reset().expect("it takes it");
        assert!(phone.generation() > before, "{firmware}");
        let job = Job::cancellable(2, "me", "sim");
        let mut none = |_| Ok(());
        let folder = place(storage, "");
        let end = job.run(&mut Journal::default(), |job, _| {
            list(&mut phone, &mut none, job, &List { folder })
        });
        assert!(matches!(end.how, How::Completed), "{firmware}: {end:?}");
    }
}

#[test]
fn a_phone_that_no_reset_helps_is_to_be_plugged_in_again() {
    for (firmware, takes) in [
        (Firmware::Umtp, true),
        (Firmware::AndroidLegacy, false),
        (Firmware::Qemu, false),
    ] {
        let (mut phone, _) = wedged(firmware);
        let error = phone.reset().expect_err("it stays silent");
        let is = matches!(&error, Error::NotReset { taken, .. } if *taken == takes);
        assert!(is, "{firmware}: {error:?}");
        assert!(
            error.to_string().ends_with("unplug it and plug it in"),
            "{error}"
        );
        phone.wire_mut().usb_mut().replug();
        phone.reopen().expect("it answers again");
    }
}

#[test]
fn a_phone_is_reset_before_it_is_opened() {
    let (mut phone, _) = wedged(Firmware::Camera);
    let other = Phone::new(Model::of(Firmware::Qemu));
    let mut usb = std::mem::replace(phone.wire_mut().usb_mut(), other);
    usb.host_dies();
    let mut phone = Session::open_reset(OverUsb::new(usb)).expect("it answers");
    assert!(!phone.storages().expect("it tells").is_empty());
}
