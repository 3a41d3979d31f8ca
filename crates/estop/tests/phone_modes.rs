//! What a stop of a send waits for in each mode, in the phone's own time, and what it was said to take.

use std::time::Duration;

use estop::{
    Bound, By, Cancel, Gate, How, Job,
    mtp::{
        File, Left, List, Mode, Place, Push, Send, Session, Source, Taken,
        code::Format,
        list, push,
        wire::{OverIp, OverUsb, Wire},
    },
    sim::{
        Instant, Journal, Script,
        phone::{Bytes, Firmware, Model, NetPhone, Phone},
    },
};

/// A slow network, or cable, in bytes a second.
const SLOW: u64 = 100_000;

/// The bytes of the file, and of those that were given out when somebody asks to stop: a whole number of
/// packets in both modes.
const FILE_BYTES: u64 = 4 << 20;
const ASKED_AT_BYTES: u64 = 1 << 20;

/// What a stop takes beside what is under way: the way out, and the look.
const REST: Duration = Duration::from_millis(700);

/// Nothing, until it is asked for the byte at which somebody stops it.
struct Feed<'a> {
    given: u64,
    job: &'a Job<Left>,
    stated: Option<Bound>,
}

impl Source for Feed<'_> {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, _: Option<&Gate<Left>>) -> Taken {
        if self.given >= ASKED_AT_BYTES && self.stated.is_none() {
            let by = By::new("me", "enough", 0);
            assert_eq!(self.job.cancel(by), Cancel::Accepted);
            self.stated = Some(self.job.stop_bound());
        }
        buffer.fill(7);
        self.given += buffer.len() as u64;
        Taken::Bytes(buffer.len())
    }
}

fn slow(firmware: Firmware) -> Model {
    Model {
        wire_bytes_per_s: SLOW,
        transfer_bytes: 4 << 10,
        fifo_packets: 8,
        ..Model::of(firmware)
    }
}

fn place(storage: u32, name: &str) -> Place {
    Place {
        storage,
        folders: Vec::new(),
        name: name.to_owned(),
    }
}

/// Stops a push in this mode: how long that took, and what was stated.
fn stopped<W: Wire>(session: &mut Session<W>, storage: u32, mode: Mode) -> (Duration, Bound) {
    let job = Job::cancellable(1, "me", "sim");
    let file = File {
        to: place(storage, "long.bin"),
        size_bytes: FILE_BYTES,
        format: Format::UNDEFINED,
        modified: None,
    };
    let plan = Push {
        folders: Vec::new(),
        send: Send { files: vec![file] },
        replaces: [].into(),
        mode,
    };
    let mut feed = Feed {
        given: 0,
        job: &job,
        stated: None,
    };
    let mut log = Journal::default();
    let began = session.wire().now();
    let outcome = push(session, &mut feed, &job, &mut log, &plan);
    let took = session.wire().now().since(began);
    let stated = feed.stated.expect("it was stopped");
    let end = job.finish(&mut log, outcome);
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    assert_eq!(end.left, Left::Untouched);
    let before = Duration::from_micros(ASKED_AT_BYTES * 1_000_000 / SLOW);
    (took.saturating_sub(before), stated)
}

#[test]
fn in_a_network_a_stop_waits_for_the_packet_that_was_begun() {
    let took = [Mode::Throughput, Mode::Responsive].map(|mode| {
        let model = slow(Firmware::Camera);
        let storage = model.storages[0].id;
        let phone = NetPhone::from(Phone::new(model));
        let wire = OverIp::connect(phone, [7; 16], "a test").expect("connects");
        let mut session = Session::open(wire).expect("opens");
        let (took, stated) = stopped(&mut session, storage, mode);
        assert!(took <= stated.expected, "{mode:?}: {took:?}, {stated:?}");
        assert!(session.wire().sockets().truth().objects().is_empty());
        took
    });
    let packet = |bytes: u64| Duration::from_micros(bytes * 1_000_000 / SLOW);
    assert!(took[0] >= packet(256 << 10), "{took:?}");
    assert!(took[1] <= packet(16 << 10) + REST, "{took:?}");
}

#[test]
fn on_usb_what_is_queued_is_taken_back_in_both() {
    for mode in [Mode::Throughput, Mode::Responsive] {
        let model = slow(Firmware::Aosp);
        let storage = model.storages[0].id;
        let phone = Phone::new(model);
        let mut session = Session::open(OverUsb::new(phone)).expect("opens");
        let (took, _) = stopped(&mut session, storage, mode);
        assert!(took <= REST, "{mode:?}: {took:?}");
        assert!(session.wire().usb().truth().objects().is_empty());
    }
}

/// A list of a slow phone, stopped at one of its commands after the other.
#[test]
fn a_list_of_a_slow_phone_stops_as_soon_as_was_said() {
    for firmware in [Firmware::Aosp, Firmware::Camera, Firmware::Umtp] {
        let mut stopped = 0;
        for command in (5..).step_by(7) {
            let Some((took, stated)) = list_stopped(firmware, command) else {
                break;
            };
            stopped += 1;
            assert!(
                took <= stated.expected,
                "{firmware:?}, {command}: {took:?}, {stated:?}"
            );
        }
        assert!(stopped > 2, "{firmware:?}: {stopped}");
    }
}

/// `None`: there are not so many commands.
fn list_stopped(firmware: Firmware, command: u32) -> Option<(Duration, Bound)> {
    let model = Model {
        wire_bytes_per_s: SLOW,
        memory_bytes_per_s: SLOW,
        transfer_bytes: 4 << 10,
        fifo_packets: 8,
        ..Model::of(firmware)
    };
    let storage = model.storages[0].id;
    let mut phone = Phone::new(model);
    for number in 0..100 {
        let bytes = Bytes::These(Vec::new());
        phone.put(storage, &format!("many/{number:04}.txt"), bytes);
    }
    let mut session = Session::open(OverUsb::new(phone)).expect("opens");
    let job = Job::cancellable(1, "me", "sim");
    let script = Script::planned(vec![(command, Instant::During)], vec![], None, 1);
    let cancelled = job.clone();
    script.on_cancel(move || {
        let answer = cancelled.cancel(By::new("me", "enough", 0));
        (answer, cancelled.stop_bound())
    });
    session.wire_mut().usb_mut().follow(script.clone());
    let folder = place(storage, "many");
    let mut sink = |_| Ok(());
    let outcome = list(&mut session, &mut sink, &job, &List { folder });
    let stopped = session.wire().now();
    let end = job.finish(&mut Journal::default(), outcome);
    let answer = *script.answers().first()?;
    let is_in_time = answer.answer == Cancel::Accepted;
    assert_eq!(matches!(end.how, How::Cancelled), is_in_time, "{end:?}");
    is_in_time.then(|| (stopped.since(answer.now), answer.bound))
}
