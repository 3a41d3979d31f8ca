//! The simulated phone over USB/IP, with messages written by hand.

mod phone_support;

use estop::{
    Micros,
    sim::phone::{Bytes, Firmware, Model, Phone, Quirk, UsbIp},
};

use phone_support::{bytes_of, container, params, u16_at};

struct Cable {
    usb: UsbIp,
    now: u64,
    number: u32,
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap())
}

/// What came of a transfer: number, status, length, bytes.
type Ended = (u32, i32, u32, Vec<u8>);

impl Cable {
    fn new(model: Model) -> Self {
        let mut phone = Phone::new(model);
        let storage = phone.model().storages[0].id;
        phone.put(storage, "file.bin", Bytes::Generated { seed: 9, len: 3000 });
        let mut usb = UsbIp::from(phone);
        usb.connect();
        Self {
            usb,
            now: 0,
            number: 0,
        }
    }

    /// Imported, and a session open.
    fn session(model: Model) -> Self {
        let mut cable = Self::new(model);
        cable.import("1-1");
        assert_eq!(cable.output().len(), 8 + 312);
        cable.command(0x1002, 0, &[1]);
        assert_eq!(u16_at(&cable.fetch(512).3, 6), 0x2001);
        cable
    }

    fn import(&mut self, name: &str) {
        let mut bytes = vec![0x01, 0x11, 0x80, 0x03, 0, 0, 0, 0];
        bytes.extend(name.as_bytes());
        bytes.resize(40, 0);
        self.usb.take(&bytes);
    }

    fn output(&mut self) -> Vec<u8> {
        let mut all = Vec::new();
        let mut some = [0; 700];
        loop {
            let len = self.usb.give(&mut some);
            if len == 0 {
                return all;
            }
            all.extend(&some[..len]);
        }
    }

    fn submit(
        &mut self,
        endpoint: u32,
        to_host: bool,
        len: usize,
        setup: [u8; 8],
        bytes: &[u8],
    ) -> u32 {
        self.number += 1;
        let len = u32::try_from(len).unwrap();
        let head = [
            1,
            self.number,
            0x1_0001,
            to_host.into(),
            endpoint,
            0x40,
            len,
            0,
            0,
            0,
        ];
        let message = [words(&head), setup.to_vec(), bytes.to_vec()].concat();
        // In two pieces, as sockets bring them.
        self.usb.take(&message[..20]);
        self.usb.take(&message[20..]);
        self.number
    }

    /// Waits for a transfer to end.
    fn ended(&mut self) -> Ended {
        for _ in 0..10_000 {
            self.usb.step(Micros(self.now));
            let mut head = [0; 48];
            if self.usb.give(&mut head) == 48 {
                let mut bytes = vec![
                    0;
                    if word(&head, 0) == 3 {
                        word(&head, 24) as usize
                    } else {
                        0
                    }
                ];
                let came = self.usb.give(&mut bytes);
                bytes.truncate(came);
                return (
                    word(&head, 4),
                    word(&head, 20).cast_signed(),
                    word(&head, 24),
                    bytes,
                );
            }
            self.now += 100;
        }
        panic!("no answer");
    }

    fn control(&mut self, setup: [u8; 8], bytes: &[u8]) -> Ended {
        let len = usize::from(u16::from_le_bytes([setup[6], setup[7]]));
        self.submit(0, setup[0] & 0x80 != 0, len, setup, bytes);
        self.ended()
    }

    fn command(&mut self, code: u16, tid: u32, values: &[u32]) {
        let bytes = container(1, code, tid, &params(values));
        self.submit(2, false, bytes.len(), [0; 8], &bytes);
        // The length that was sent, and no bytes behind it.
        self.usb.step(Micros(self.now));
        let mut head = [0; 48];
        assert_eq!(
            (self.usb.give(&mut head), word(&head, 24) as usize),
            (48, bytes.len())
        );
    }

    fn fetch(&mut self, len: usize) -> Ended {
        self.submit(1, true, len, [0; 8], &[]);
        self.ended()
    }
}

#[test]
fn it_is_listed_imported_and_described() {
    let mut cable = Cable::new(Model::small(Firmware::Aosp));
    cable.usb.take(&[0x01, 0x11, 0x80, 0x05, 0, 0, 0, 0]);
    let list = cable.output();
    assert_eq!((list.len(), word(&list, 8)), (8 + 4 + 312 + 4, 1));
    assert_eq!(&list[12 + 256..12 + 259], b"1-1");
    cable.import("9-9");
    assert_eq!(cable.output(), [0x01, 0x11, 0, 3, 0, 0, 0, 1]);
    cable.import("1-1");
    assert_eq!(cable.output().len(), 8 + 312);
    let device = cable.control([0x80, 6, 0, 1, 0, 0, 64, 0], &[]).3;
    assert_eq!((device.len(), device[0], device[7]), (18, 18, 64));
    let whole = cable.control([0x80, 6, 0, 2, 0, 0, 255, 0], &[]).3;
    assert_eq!((whole.len(), usize::from(u16_at(&whole, 2))), (39, 39));
    assert_eq!(whole[14..17], [6, 1, 1]);
    assert_eq!(
        cable.control([0x80, 6, 0, 2, 0, 0, 9, 0], &[]).3,
        whole[..9]
    );
    let name = cable.control([0x80, 6, 4, 3, 9, 4, 255, 0], &[]).3;
    assert_eq!(name, [8, 3, b'M', 0, b'T', 0, b'P', 0]);
    // What it has not is stalled.
    assert_eq!(cable.control([0x80, 6, 0xEE, 3, 0, 0, 255, 0], &[]).1, -32);
    assert_eq!(cable.control([0x00, 9, 1, 0, 0, 0, 0, 0], &[]).1, 0);
}

#[test]
fn objects_go_both_ways() {
    let mut cable = Cable::session(Model::small(Firmware::AndroidLegacy));
    cable.command(0x1007, 1, &[0x0001_0001, 0, 0xFFFF_FFFF]);
    let (_, status, len, bytes) = cable.fetch(16384);
    assert_eq!((status, len), (0, 20));
    let handle = bytes[16];
    assert_eq!(cable.fetch(16384).2, 12);
    cable.command(0x1009, 2, &[handle.into()]);
    // Two transfers: the first is filled, the second ends short.
    let first = cable.fetch(2048).3;
    let second = cable.fetch(16384).3;
    assert_eq!([first, second].concat()[12..], bytes_of(9, 3000));
    assert_eq!(u16_at(&cable.fetch(512).3, 6), 0x2001);
    // A container of two whole packets, ended by a packet of length zero.
    let info = phone_support::info("new", 0x3000, 1012);
    for (code, tid, data) in [(0x100C, 3, info), (0x100D, 4, bytes_of(1, 1012))] {
        let values: &[u32] = if code == 0x100C {
            &[0x0001_0001, 0xFFFF_FFFF]
        } else {
            &[]
        };
        cable.command(code, tid, values);
        let data = container(2, code, tid, &data);
        let number = cable.submit(2, false, data.len(), [0; 8], &data);
        let (ended, status, len, _) = {
            let mut head = [0; 48];
            while cable.usb.give(&mut head) == 0 {
                cable.now += 100;
                cable.usb.step(Micros(cable.now));
            }
            (word(&head, 4), word(&head, 20), word(&head, 24), ())
        };
        assert_eq!((ended, status, len as usize), (number, 0, data.len()));
        assert_eq!(u16_at(&cable.fetch(512).3, 6), 0x2001, "{code:x}");
    }
    let sent = Bytes::These(bytes_of(1, 1012));
    assert_eq!(
        cable
            .usb
            .truth()
            .first_difference(0x0001_0001, "new", &sent),
        None
    );
}

#[test]
fn a_cancel_stops_the_data_and_what_waits_is_taken_back() {
    let mut cable = Cable::session(Model::small(Firmware::AndroidLegacy));
    cable.command(0x1007, 1, &[0x0001_0001, 0, 0xFFFF_FFFF]);
    cable.fetch(512);
    cable.fetch(512);
    cable.command(0x1009, 2, &[1]);
    assert_eq!(cable.fetch(1024).2, 1024);
    let cancelled = cable.control([0x21, 0x64, 0, 0, 0, 0, 6, 0], &[1, 0x40, 2, 0, 0, 0]);
    assert_eq!((cancelled.1, cancelled.2), (0, 6));
    // A transfer that nothing ends is taken back; another time it is over already.
    let waits = cable.submit(1, true, 512, [0; 8], &[]);
    cable.usb.step(Micros(cable.now + 1_000_000));
    assert_eq!(cable.output(), Vec::<u8>::new());
    for status in [-104, 0] {
        cable.number += 1;
        let head = words(&[2, cable.number, 0x1_0001, 0, 0, waits]);
        cable.usb.take(&[head, vec![0; 24]].concat());
        assert_eq!(cable.ended(), (cable.number, status, 0, vec![]));
    }
    cable.now += 1_000_000;
    let status = cable.control([0xA1, 0x67, 0, 0, 0, 0, 64, 0], &[]);
    assert_eq!(status.3, [4, 0, 1, 0x20]);
    cable.command(0x1004, 3, &[]);
    assert_eq!(cable.fetch(512).2, 12 + 12);
}

#[test]
fn halts_events_and_strangers() {
    let mut cable = Cable::session(Model::small(Firmware::Symbian).with(Quirk::DeviceCancels));
    cable.command(0x1007, 1, &[0x0001_0001, 0, 0xFFFF_FFFF]);
    cable.fetch(512);
    cable.fetch(512);
    cable.command(0x1009, 2, &[1]);
    assert_eq!(cable.fetch(16384).1, -32);
    assert_eq!(cable.control([0x82, 0, 0, 0, 0x81, 0, 2, 0], &[]).3, [1, 0]);
    for endpoint in [0x81, 0x02] {
        assert_eq!(cable.control([0x02, 1, 0, 0, endpoint, 0, 0, 0], &[]).1, 0);
    }
    assert_eq!(
        cable.control([0xA1, 0x67, 0, 0, 0, 0, 64, 0], &[]).3,
        [4, 0, 1, 0x20]
    );
    assert!(cable.usb.is_open());
    // What is no message ends the connection.
    cable.usb.take(&[0xFF; 48]);
    assert!(!cable.usb.is_open());
    cable.usb.connect();
    assert!(cable.usb.is_open() && !cable.usb.truth().has_session());
}
