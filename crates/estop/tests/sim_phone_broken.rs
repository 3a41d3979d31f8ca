//! What each model of the simulated phone does when a transfer is broken off otherwise than by a cancel,
//! when it is unplugged or reset, and with an edit that nobody ends.

mod phone_support;

use std::time::Duration;

use estop::{
    mtp::{Control, Refused, Tag, Transfer, Usb as _},
    sim::phone::{Firmware, Model, Quirk},
};

use phone_support::{
    Came, Host, OK, ROOT, bytes_of, container, info,
    midway::{goes_on, in_get, in_put},
    storage, u16_at,
};

#[test]
fn data_that_end_short_look_like_success() {
    let (mut host, handle) =
        Host::with_file(Model::small(Firmware::Aosp).with(Quirk::EndsShort), 100_000);
    let (code, bytes) = host.get(0x1009, &[handle]);
    assert_eq!(code, OK);
    assert!(bytes.len() < 100_000, "{}", bytes.len());
    assert_eq!(host.get(0x1009, &[handle]).1.len(), 100_000);
}

#[test]
fn a_put_that_ends_early_is_refused_dropped_or_fatal() {
    for firmware in Firmware::ALL {
        let (mut host, _) = in_put(Model::small(firmware));
        // A short packet in the middle of what was announced.
        assert_eq!(host.out(&[7; 100]), Came::Bytes(vec![]));
        if firmware == Firmware::Qemu {
            assert_eq!(host.read(1000), Came::Lost);
            assert!(host.phone.truth().is_gone());
            continue;
        }
        let android = matches!(firmware, Firmware::Aosp | Firmware::AndroidLegacy);
        let expected = if android { 0x2002 } else { 0x2007 };
        assert_eq!(host.response().0, expected, "{firmware}");
        host.tid -= 1;
        goes_on(&mut host);
    }
}

#[test]
fn the_next_command_is_swallowed_by_an_abandoned_put() {
    let (mut host, _) = in_put(Model::small(Firmware::Umtp));
    host.phone
        .pause(Duration::from_millis(5), None)
        .expect("nobody asks");
    host.phone.host_dies();
    let before = host.phone.truth().parts()[0].len_bytes;
    // The next program opens a session: its 16 bytes are taken for data.
    host.tid = 0;
    host.command(0x1002, &[1]);
    let Came::Bytes(answer) = host.read(1000) else {
        panic!("no answer");
    };
    assert_eq!(u16_at(&answer, 6), 0x2007);
    assert_eq!(host.phone.truth().parts()[0].len_bytes, before + 16);
}

#[test]
fn unplugged_it_is_lost_until_it_is_plugged_in_again() {
    for firmware in Firmware::ALL {
        let mut host = Host::open(Model::small(firmware).with(Quirk::UnplugMidTransfer));
        let storage = storage(firmware);
        assert_eq!(
            host.give(0x100C, &[storage, ROOT], &info("half.bin", 0x3000, 9000))
                .0,
            OK
        );
        host.command(0x100D, &[]);
        let data = container(2, 0x100D, host.tid, &bytes_of(3, 9000));
        assert_eq!(host.send(&data), Came::Lost, "{firmware}");
        assert_eq!(
            host.status(64)
                .map_err(|error| matches!(error, Refused::Lost(_))),
            Err(true)
        );
        assert!(host.phone.submit(Tag(9), Transfer::In(512)).is_err());
        host.phone.replug();
        let kept = matches!(firmware, Firmware::Umtp | Firmware::TinyUsb);
        assert_eq!(
            host.phone.truth().parts().len(),
            usize::from(kept),
            "{firmware}"
        );
        host.tid = 0;
        assert_eq!(host.ask(0x1002, &[1]).0, OK);
        goes_on(&mut host);
    }
}

#[test]
fn a_reset_is_what_each_firmware_makes_of_it() {
    for firmware in Firmware::ALL {
        let (mut host, _) = in_get(Model::small(firmware));
        let deadline = host.after(300);
        let taken = host.phone.control(Control::Out(0x66, &[]), deadline);
        let unknown = matches!(firmware, Firmware::AndroidLegacy | Firmware::Qemu);
        assert_eq!(taken.is_err(), unknown, "{firmware}");
        let ends = matches!(
            firmware,
            Firmware::TinyUsb | Firmware::Camera | Firmware::Symbian
        );
        assert_eq!(host.phone.truth().has_session(), !ends, "{firmware}");
        let goes_on = unknown || firmware == Firmware::Umtp;
        assert_eq!(!host.drain().is_empty(), goes_on, "{firmware}");
    }
}

#[test]
fn an_edit_stays_open_after_a_cancel() {
    let (mut host, file) = Host::with_file(Model::small(Firmware::Aosp), 1000);
    assert_eq!(host.ask(0x95C4, &[file]).0, OK);
    host.command(0x95C2, &[file, 1000, 0, 50_000]);
    let data = container(2, 0x95C2, host.tid, &bytes_of(3, 50_000));
    assert_eq!(host.out(&data[..1024]), Came::Bytes(vec![]));
    host.phone
        .pause(Duration::from_millis(100), None)
        .expect("nobody asks");
    assert_eq!(host.cancel(), Ok(vec![]));
    host.tid += 1;
    assert_eq!(host.phone.truth().edits(), 1);
    assert_eq!(
        host.phone
            .truth()
            .at(storage(Firmware::Aosp), "file.bin")
            .map(|at| at.len_bytes),
        Some(2012)
    );
    assert_eq!(host.ask(0x95C3, &[file, 1000, 0]).0, OK);
    assert_eq!(host.ask(0x95C5, &[file]).0, OK);
}
