//! A phone in the middle of a transfer, and whether its session goes on.

use std::time::Duration;

use estop::{
    mtp::{Refused, Usb as _},
    sim::phone::{Bytes, Model},
};

use super::{Came, Host, OK, ROOT, bytes_of, container, info, storage, u16_at};

/// A phone in the middle of giving a file of 100,000 bytes: two kilobytes were fetched.
pub(crate) fn in_get(model: Model) -> (Host, u32) {
    let (mut host, handle) = Host::with_file(model, 100_000);
    host.command(0x1009, &[handle]);
    for _ in 0..2 {
        let Came::Bytes(bytes) = host.fetch(1024, 1000) else {
            panic!("no data");
        };
        assert_eq!(bytes.len(), 1024);
    }
    (host, handle)
}

/// A phone in the middle of taking a file of 100,000 bytes: two kilobytes were sent.
pub(crate) fn in_put(model: Model) -> (Host, u32) {
    let firmware = model.firmware;
    let mut host = Host::open(model);
    let info = info("half.bin", 0x3000, 100_000);
    let (code, told) = host.give(0x100C, &[storage(firmware), ROOT], &info);
    assert_eq!(code, OK);
    host.command(0x100D, &[]);
    let data = container(2, 0x100D, host.tid, &bytes_of(3, 100_000));
    for part in data[..2048].chunks(1024) {
        assert_eq!(host.out(part), Came::Bytes(vec![]));
    }
    (host, told[2])
}

/// Waits until the phone says that it is ready; how often it said that it is busy.
pub(crate) fn settle(host: &mut Host) -> usize {
    let mut busy = 0;
    loop {
        match host.status(64) {
            Ok(status) if u16_at(&status, 2) == 0x2019 => busy += 1,
            Ok(status) => {
                assert_eq!(u16_at(&status, 2), OK);
                return busy;
            }
            Err(Refused::Stalled) => return 0,
            Err(other) => panic!("{other:?}"),
        }
        let wait = Duration::from_millis(20);
        host.phone.pause(wait, None).expect("nobody asks");
    }
}

/// The session goes on: a small file goes there and comes back.
pub(crate) fn goes_on(host: &mut Host) {
    let firmware = host.phone.model().firmware;
    host.tid += 1;
    host.put(storage(firmware), ROOT, "next", &[5; 700]);
    let at = host.phone.truth();
    let next = Bytes::These(vec![5; 700]);
    assert_eq!(
        at.first_difference(storage(firmware), "next", &next),
        None,
        "{firmware}"
    );
    assert!(at.is_idle(), "{firmware}");
}
