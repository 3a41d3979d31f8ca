//! What each model of the simulated phone does when its host cancels, goes away, or it cancels by
//! itself.

mod phone_support;

use std::time::Duration;

use estop::{
    mtp::{Pipe, Refused, Usb as _},
    sim::phone::{Firmware, Model, Quirk},
};

use phone_support::{
    Came, Host, OK, ROOT, bytes_of, container, info,
    midway::{goes_on, in_get, in_put, settle},
    storage, u16_at, u32_at,
};

#[test]
fn a_cancelled_get_ends_without_a_response_and_the_session_goes_on() {
    for firmware in Firmware::ALL {
        let (mut host, _) = in_get(Model::small(firmware));
        host.phone
            .pause(Duration::from_millis(5), None)
            .expect("nobody asks");
        assert_eq!(host.cancel(), Ok(vec![]), "{firmware}");
        // tinyusb leaves the packet that was handed to the endpoint.
        let rest = host.drain().len();
        let expected = if firmware == Firmware::TinyUsb {
            512
        } else {
            0
        };
        assert_eq!(rest, expected, "{firmware}");
        assert!(host.phone.truth().is_idle());
        settle(&mut host);
        let told = host.phone.event().map(|event| u16_at(&event, 6));
        assert_eq!(told, (firmware == Firmware::Camera).then_some(0x4001));
        goes_on(&mut host);
    }
}

#[test]
fn a_cancelled_put_leaves_what_the_firmware_leaves() {
    for firmware in Firmware::ALL {
        let (mut host, handle) = in_put(Model::small(firmware));
        assert_eq!(host.cancel(), Ok(vec![]), "{firmware}");
        assert_eq!(host.drain(), Vec::<u8>::new());
        settle(&mut host);
        let parts = host.phone.truth().parts();
        let kept = matches!(
            firmware,
            Firmware::Umtp | Firmware::Qemu | Firmware::TinyUsb
        );
        assert_eq!(parts.len(), usize::from(kept), "{firmware}");
        host.tid += 1;
        let (code, there) = host.get(0x1008, &[handle]);
        match firmware {
            Firmware::Umtp | Firmware::TinyUsb => {
                assert_eq!((code, u32_at(&there, 8).into()), (OK, parts[0].len_bytes));
                assert!(parts[0].len_bytes <= 2036);
                assert_eq!(host.ask(0x100B, &[handle]).0, OK);
            }
            // Its part is under another handle.
            Firmware::Qemu => {
                assert_eq!(code, 0x2009);
                let listed = host.handles(storage(firmware), ROOT);
                assert_eq!(listed.len(), 1);
                assert_eq!(host.ask(0x100B, &listed).0, OK);
            }
            _ => assert_eq!(code, 0x2009, "{firmware}"),
        }
        assert_eq!(host.phone.truth().objects(), []);
        // The announcement is forgotten with it.
        let expected = if firmware == Firmware::TinyUsb {
            0x2009
        } else {
            0x2015
        };
        assert_eq!(host.give(0x100D, &[], &[1; 600]).0, expected, "{firmware}");
        goes_on(&mut host);
    }
}

#[test]
fn a_camera_and_the_old_android_are_busy_with_it() {
    for (firmware, busy) in [
        (Firmware::Aosp, 0),
        (Firmware::AndroidLegacy, 2),
        (Firmware::Umtp, 1),
        (Firmware::Camera, 2),
    ] {
        let (mut host, _) = in_get(Model::small(firmware));
        assert_eq!(host.cancel(), Ok(vec![]));
        assert_eq!(settle(&mut host), busy, "{firmware}");
    }
}

#[test]
fn status_is_told_as_each_firmware_tells_it() {
    for firmware in Firmware::ALL {
        let mut host = Host::open(Model::small(firmware));
        let (wide, narrow) = (host.status(64), host.status(4));
        match firmware {
            Firmware::Aosp => {
                assert_eq!(wide, Ok(vec![8, 0, 0x01, 0x20, 0, 0, 0, 0]));
                assert_eq!(narrow, Err(Refused::Late));
            }
            Firmware::Qemu => assert_eq!(
                (wide, narrow),
                (Err(Refused::Stalled), Err(Refused::Stalled))
            ),
            _ => assert_eq!(
                (wide, narrow),
                (Ok(vec![4, 0, 1, 0x20]), Ok(vec![4, 0, 1, 0x20]))
            ),
        }
        let mut host = Host::open(Model::small(firmware).with(Quirk::StatusNeeds8));
        assert!(host.status(4).is_err(), "{firmware}");
    }
}

#[test]
fn a_device_that_cancels_halts_both_pipes_and_says_so() {
    for firmware in Firmware::ALL {
        let (mut host, handle) =
            Host::with_file(Model::small(firmware).with(Quirk::DeviceCancels), 100_000);
        host.command(0x1009, &[handle]);
        assert_eq!(host.read(1000), Came::Stalled(Pipe::In), "{firmware}");
        assert_eq!(host.out(&[0; 512]), Came::Stalled(Pipe::Out));
        let told = host.status(64);
        match firmware {
            Firmware::Qemu => assert_eq!(told, Err(Refused::Stalled)),
            Firmware::AndroidLegacy | Firmware::Umtp => assert_eq!(told, Ok(vec![4, 0, 1, 0x20])),
            Firmware::Aosp => {
                assert_eq!(told, Ok(vec![12, 0, 0x1F, 0x20, 0x81, 0, 2, 0, 0, 0, 0, 0]));
            }
            _ => {
                let halted = Ok(vec![8, 0, 0x1F, 0x20, 0x81, 0, 2, 0]);
                assert_eq!(told, halted);
                let deadline = host.after(300);
                assert_eq!(host.phone.clear_halt(Pipe::In, deadline), Ok(()));
                assert_eq!(host.status(64), halted);
            }
        }
        host.clear_halts();
        assert!(!matches!(host.status(64), Ok(status) if u16_at(&status, 2) != OK));
        host.tid += 1;
        assert_eq!(host.get(0x1009, &[handle]).1.len(), 100_000, "{firmware}");
        goes_on(&mut host);
    }
}

#[test]
fn a_device_that_cancels_a_put_leaves_no_more_than_after_a_cancel() {
    let mut host = Host::open(Model::small(Firmware::Aosp).with(Quirk::DeviceCancels));
    let storage = storage(Firmware::Aosp);
    assert_eq!(
        host.give(0x100C, &[storage, ROOT], &info("half.bin", 0x3000, 9000))
            .0,
        OK
    );
    host.command(0x100D, &[]);
    let data = container(2, 0x100D, host.tid, &bytes_of(3, 9000));
    assert_eq!(host.send(&data), Came::Stalled(Pipe::Out));
    host.clear_halts();
    assert_eq!(host.phone.truth().objects(), []);
    goes_on(&mut host);
}

#[test]
fn a_refused_cancel_lets_the_transaction_go_on() {
    let (mut host, _) = in_get(Model::small(Firmware::AndroidLegacy).with(Quirk::Stalls64));
    assert_eq!(host.cancel(), Err(Refused::Stalled));
    assert_eq!(host.drain().len(), 100_012 - 2048 + 12);
    goes_on(&mut host);
    // Taken, and the rest comes all the same.
    let (mut host, _) = in_get(Model::small(Firmware::Aosp).with(Quirk::StreamsTheRest));
    assert_eq!(host.cancel(), Ok(vec![]));
    assert_eq!(host.drain().len(), 100_012 - 2048 + 12);
    goes_on(&mut host);
}

#[test]
fn a_late_response_comes_when_nothing_should() {
    let (mut host, _) = in_get(Model::small(Firmware::Aosp).with(Quirk::LateResponse));
    assert_eq!(host.cancel(), Ok(vec![]));
    assert_eq!(host.fetch(1024, 50), Came::Late);
    let late = host.drain();
    assert_eq!(
        (u16_at(&late, 4), u16_at(&late, 6), u32_at(&late, 8)),
        (3, 0x201F, host.tid)
    );
    goes_on(&mut host);
}

#[test]
fn a_silent_phone_needs_quiet_and_reopening_and_a_wedged_one_the_cable() {
    for (quirk, quiet_helps) in [
        (Quirk::SilentAfterCancel, true),
        (Quirk::WedgedAfterCancel, false),
    ] {
        let (mut host, _) = in_get(Model::small(Firmware::Aosp).with(quirk));
        assert_eq!(host.cancel(), Ok(vec![]));
        assert_eq!(host.drain(), Vec::<u8>::new());
        assert_eq!(host.status(64), Err(Refused::Late));
        let deadline = host.after(1000);
        assert_eq!(host.phone.reopen(deadline), Ok(()));
        // Too soon.
        assert_eq!(host.status(64), Err(Refused::Late));
        host.phone
            .pause(Duration::from_secs(3), None)
            .expect("nobody asks");
        let deadline = host.after(1000);
        assert_eq!(host.phone.reopen(deadline), Ok(()));
        assert_eq!(host.status(64).is_ok(), quiet_helps, "{quirk}");
        if !quiet_helps {
            host.phone.replug();
            assert!(host.status(64).is_ok());
        }
        assert!(!host.phone.truth().has_session());
        host.tid = 0;
        assert_eq!(host.ask(0x1002, &[1]).0, OK);
        goes_on(&mut host);
    }
}

#[test]
fn a_frozen_phone_waits_for_its_event_to_be_read() {
    let (mut host, _) = in_get(Model::small(Firmware::Aosp).with(Quirk::FrozenUntilEventRead));
    // The host controller asks the interrupt pipe every four milliseconds; until then nothing moves.
    host.cancel().expect("taken");
    let frozen = host.phone.now();
    assert!(!host.phone.truth().is_idle() || host.phone.event().is_some());
    goes_on(&mut host);
    assert!(host.phone.now() > frozen);
    let told: Vec<u16> = std::iter::from_fn(|| host.phone.event())
        .map(|event| u16_at(&event, 6))
        .collect();
    assert!(
        told.iter().all(|code| [0x4001, 0x4007].contains(code)),
        "{told:x?}"
    );
    assert!(told.contains(&0x4007));
}

#[test]
fn a_part_is_kept_by_the_quirk() {
    let (mut host, _) = in_put(Model::small(Firmware::Aosp).with(Quirk::PartialKept));
    assert_eq!(host.cancel(), Ok(vec![]));
    let parts = host.phone.truth().parts();
    assert_eq!((parts.len(), parts[0].name.as_str()), (1, "half.bin"));
    goes_on(&mut host);
}

#[test]
fn a_cancel_of_what_is_over_or_of_another_transaction_is_nothing() {
    let (mut host, handle) = Host::with_file(Model::small(Firmware::Symbian), 3000);
    host.tid += 50;
    host.cancel().expect("taken");
    host.tid -= 50;
    assert_eq!(host.get(0x1009, &[handle]).1.len(), 3000);
    host.command(0x1009, &[handle]);
    host.tid += 1;
    host.cancel().expect("taken");
    host.tid -= 1;
    let Came::Bytes(bytes) = host.read(1000) else {
        panic!("no data");
    };
    assert_eq!(bytes.len(), 3012);
    assert_eq!(host.response().0, OK);
}

#[test]
fn aosp_hears_a_cancel_when_it_waits_for_a_transfer_again() {
    let model = Model {
        change: Duration::from_secs(2),
        ..Model::small(Firmware::Aosp)
    };
    let (mut host, handle) = Host::with_file(model, 10);
    host.command(0x100B, &[handle]);
    assert_eq!(host.cancel(), Err(Refused::Late));
    assert_eq!(host.response().0, OK);
}
