//! Files that are written to a phone piece by piece: there once they are committed, and not before.

mod phone_opened;

use std::{sync::Arc, thread};

use estop::{
    Cancel, How, Job,
    mtp::{File, Left, Phone as _, code::Format},
    sim::phone::{Bytes, Firmware, Model, generated},
};
use estop_os::phone::shared::{Handle, StreamError, WriteStream};
use phone_opened::{Keeps, LONG, Usb, by, held, journal, opened, place};

const SEED: u64 = 77;

fn stream(handle: &Handle<Usb>, id: u64, storage: u32, size_bytes: u64) -> WriteStream<Usb> {
    let job = Job::cancellable(id, "me", "sim");
    let file = File {
        to: place(storage, "new.bin"),
        size_bytes,
        format: Format::UNDEFINED,
        modified: None,
    };
    let restore = move |_: &_| Ok(Job::cancellable(id + 1000, "me", "sim"));
    handle.write(&job, &journal(), file, Box::new(restore))
}

fn bytes(from: u64, to: u64) -> Vec<u8> {
    let mut bytes = vec![0; usize::try_from(to - from).expect("small")];
    generated(SEED, from, &mut bytes);
    bytes
}

fn differs(handle: &mut Handle<Usb>, storage: u32, len: u64) -> Option<u64> {
    let should = Bytes::Generated { seed: SEED, len };
    let looked = handle.turn(None, |session| {
        let truth = session.wire().usb().truth();
        Ok(truth.first_difference(storage, "new.bin", &should))
    });
    looked.expect("it answers")
}

#[test]
fn what_is_committed_is_there_with_the_right_bytes() {
    for firmware in Firmware::ALL {
        let (shared, storage) = opened(Model::of(firmware));
        let mut handle = shared.handle();
        for (id, len) in [(1, 0), (2, 1), (3, 2 * LONG + 7)] {
            let mut stream = stream(&handle, id, storage, len);
            for from in (0..len).step_by(700_001) {
                let piece = bytes(from, len.min(from + 700_001));
                stream.write(&piece).expect("taken");
            }
            let end = stream.commit().expect("whole");
            assert_eq!(end.left, Left::Done { objects: 1 }, "{firmware}");
            assert!(matches!(stream.write(b"x"), Err(StreamError::Committed)));
            assert!(matches!(stream.revert(&by()), Err(StreamError::Committed)));
            drop(stream);
            assert_eq!(differs(&mut handle, storage, len), None, "{firmware}");
            let removed = handle.turn(None, |session| {
                session.wire_mut().usb_mut().take_away(storage, "new.bin");
                Ok(())
            });
            removed.expect("it answers");
        }
    }
}

#[test]
fn what_is_not_committed_is_not_there() {
    for firmware in Firmware::ALL {
        let (shared, storage) = opened(Model::of(firmware));
        let mut handle = shared.handle();
        for (id, written) in [(1, LONG / 2), (2, LONG), (3, 0)] {
            let mut stream = stream(&handle, id, storage, LONG);
            stream.write(&bytes(0, written)).expect("taken");
            assert!(stream.job().end().is_none());
            let job = stream.job().clone();
            drop(stream);
            let end = job.wait();
            assert!(matches!(end.how, How::Cancelled), "{firmware}: {end:?}");
            assert_eq!(end.left, Left::Untouched, "{firmware}");
            assert!(!held(&mut handle, storage, "new.bin"), "{firmware}");
        }
    }
}

#[test]
fn a_cancelled_stream_says_so_until_it_is_reverted_and_that_takes_it_back() {
    for firmware in Firmware::ALL {
        let (shared, storage) = opened(Model::of(firmware));
        let mut handle = shared.handle();
        let mut stream = stream(&handle, 1, storage, LONG);
        // More than the buffer holds, so that some of it is on its way.
        stream.write(&bytes(0, LONG - 1)).expect("taken");
        assert_eq!(handle.cancel(&by()), [(1, Cancel::Accepted)]);
        assert!(matches!(stream.write(b"x"), Err(StreamError::Cancelled)));
        let end = stream.job().wait();
        assert!(matches!(end.how, How::Cancelled), "{firmware}: {end:?}");
        let there = held(&mut handle, storage, "new.bin");
        let partial = matches!(end.left, Left::Partial { objects: 0, .. });
        assert_eq!(there, partial, "{firmware}: {end:?}");
        let keeps = matches!(
            firmware,
            Firmware::Umtp | Firmware::Qemu | Firmware::TinyUsb
        );
        assert_eq!(partial, keeps, "{firmware}: {end:?}");
        assert!(matches!(stream.write(b"x"), Err(StreamError::Cancelled)));
        assert!(matches!(stream.commit(), Err(StreamError::Cancelled)));
        stream.revert(&by()).expect("taken back");
        assert!(!held(&mut handle, storage, "new.bin"), "{firmware}");
        assert!(matches!(stream.write(b"x"), Err(StreamError::Reverted)));
        assert!(matches!(stream.commit(), Err(StreamError::Reverted)));
        assert!(matches!(stream.revert(&by()), Err(StreamError::Reverted)));
    }
}

#[test]
fn a_cancelled_stream_that_is_dropped_is_taken_back_by_the_next_job() {
    let (shared, storage) = opened(Model::of(Firmware::Umtp));
    let mut handle = shared.handle();
    let mut first = stream(&handle, 1, storage, LONG);
    first.write(&bytes(0, LONG - 1)).expect("taken");
    handle.cancel(&by());
    assert!(matches!(first.job().wait().left, Left::Partial { .. }));
    assert!(held(&mut handle, storage, "new.bin"));
    drop(first);
    // Behind the job that takes it back: nothing of that name may be there for it.
    let mut second = stream(&handle, 2, storage, 5);
    second.write(&bytes(0, 5)).expect("taken");
    second.commit().expect("whole");
    assert_eq!(differs(&mut handle, storage, 5), None);
}

#[test]
fn more_and_less_than_was_announced_is_refused() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let mut handle = shared.handle();
    let mut stream = stream(&handle, 1, storage, 10);
    assert!(matches!(
        stream.write(&bytes(0, 11)),
        Err(StreamError::TooMuch { size_bytes: 10 })
    ));
    stream.write(&bytes(0, 9)).expect("taken");
    let short = stream.commit();
    assert!(matches!(
        short,
        Err(StreamError::Short {
            written_bytes: 9,
            ..
        })
    ));
    stream.write(&bytes(9, 10)).expect("taken");
    stream.commit().expect("whole");
    assert_eq!(differs(&mut handle, storage, 10), None);
}

#[test]
fn a_writer_that_waits_for_room_is_told_of_the_cancel() {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let (other, handle) = (shared.handle(), Arc::new(shared.handle()));
    let keeps = Keeps::start(&other, 9);
    let mut stream = stream(&handle, 1, storage, LONG);
    stream.write(&bytes(0, 1)).expect("taken");
    let writer = thread::spawn(move || {
        let told = stream.write(&bytes(1, LONG));
        (stream, told)
    });
    assert_eq!(handle.cancel(&by()), [(1, Cancel::Accepted)]);
    // The other still has the turn: neither the job nor its writer waits for that.
    let (stream, told) = writer.join().expect("no panic");
    assert!(matches!(told, Err(StreamError::Cancelled)), "{told:?}");
    let end = stream.job().wait();
    assert_eq!(end.left, Left::Untouched);
    keeps.go_on();
}
