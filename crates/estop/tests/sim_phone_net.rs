//! The simulated phone over PTP/IP, driven with packets written by hand.

mod phone_support;

use std::time::Duration;

use estop::{
    mtp::{Channel, Moved, Sockets as _},
    sim::phone::{Bytes, Firmware, Model, NetPhone, Phone, PtpIp, Quirk},
};

use phone_support::{OK, bytes_of, info, params, storage, u16_at, u32_at};

const ROOT: u32 = 0xFFFF_FFFF;

struct Net {
    phone: NetPhone,
    tid: u32,
}

fn packet(kind: u32, body: &[u8]) -> Vec<u8> {
    let len = u32::try_from(body.len() + 8).unwrap();
    [&len.to_le_bytes(), &kind.to_le_bytes(), body].concat()
}

/// GUID, an empty name, version 1.0.
fn init() -> Vec<u8> {
    packet(1, &[vec![7; 16], vec![0, 0], vec![0, 0, 1, 0]].concat())
}

impl Net {
    /// Both connections, and a session.
    fn open(model: Model) -> Self {
        let mut phone = Phone::new(model);
        let storage = phone.model().storages[0].id;
        phone.put(
            storage,
            "file.bin",
            Bytes::Generated {
                seed: 9,
                len: 100_000,
            },
        );
        let mut net = Self {
            phone: phone.into(),
            tid: 0,
        };
        net.connect();
        net
    }

    fn connect(&mut self) {
        self.reopen(Channel::Command);
        self.send(Channel::Command, &init());
        let ack = self.next(Channel::Command);
        assert_eq!((u32_at(&ack, 4), u32_at(&ack, 8)), (2, 1));
        self.reopen(Channel::Event);
        self.send(Channel::Event, &packet(3, &[1, 0, 0, 0]));
        assert_eq!(self.next(Channel::Event), packet(4, &[]));
        self.tid = 0;
        assert_eq!(self.ask(0x1002, &[1]), OK);
        self.tid = 1;
    }

    fn reopen(&mut self, channel: Channel) {
        let deadline = self.after(1000);
        assert_eq!(self.phone.reopen(channel, deadline), Ok(()));
    }

    fn after(&self, ms: u64) -> estop::Micros {
        self.phone.now().after(Duration::from_millis(ms))
    }

    fn send(&mut self, to: Channel, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let deadline = self.after(1000);
            match self.phone.send(to, bytes, deadline, None) {
                Moved::Bytes(moved) => bytes = &bytes[moved..],
                other => panic!("{other:?}"),
            }
        }
    }

    fn receive(&mut self, from: Channel, len: usize, ms: u64) -> Result<Vec<u8>, Moved> {
        let mut all = Vec::new();
        while all.len() < len {
            let mut buffer = vec![0; len - all.len()];
            let deadline = self.after(ms);
            match self.phone.receive(from, &mut buffer, deadline, None) {
                Moved::Bytes(moved) => all.extend(&buffer[..moved]),
                other => return Err(other),
            }
        }
        Ok(all)
    }

    /// The next packet.
    fn next(&mut self, from: Channel) -> Vec<u8> {
        let mut bytes = self.receive(from, 8, 10_000).expect("a packet");
        let rest = u32_at(&bytes, 0) as usize - 8;
        bytes.extend(self.receive(from, rest, 1000).expect("all of it"));
        bytes
    }

    fn command(&mut self, code: u16, values: &[u32]) {
        let body = [
            &1_u32.to_le_bytes()[..],
            &code.to_le_bytes(),
            &self.tid.to_le_bytes(),
            &params(values),
        ];
        self.send(Channel::Command, &packet(6, &body.concat()));
    }

    /// The response to the transaction.
    fn response(&mut self) -> u16 {
        let bytes = self.next(Channel::Command);
        assert_eq!(
            (u32_at(&bytes, 4), u32_at(&bytes, 10)),
            (7, self.tid),
            "{bytes:02x?}"
        );
        self.tid += 1;
        u16_at(&bytes, 8)
    }

    fn ask(&mut self, code: u16, values: &[u32]) -> u16 {
        self.command(code, values);
        self.response()
    }

    fn get(&mut self, code: u16, values: &[u32]) -> Vec<u8> {
        self.command(code, values);
        let start = self.next(Channel::Command);
        assert_eq!((u32_at(&start, 4), u32_at(&start, 8)), (9, self.tid));
        let mut data = Vec::new();
        loop {
            let part = self.next(Channel::Command);
            assert_eq!(u32_at(&part, 8), self.tid);
            data.extend(&part[12..]);
            if u32_at(&part, 4) == 12 {
                break;
            }
        }
        assert_eq!(
            data.len() as u64,
            u64::from_le_bytes(start[12..20].try_into().unwrap())
        );
        assert_eq!(self.response(), OK);
        data
    }

    fn give(&mut self, code: u16, values: &[u32], data: &[u8]) -> u16 {
        self.start(code, values, data.len() as u64);
        self.data(12, data);
        self.response()
    }

    fn start(&mut self, code: u16, values: &[u32], total: u64) {
        self.command(code, values);
        let start = [&self.tid.to_le_bytes()[..], &total.to_le_bytes()].concat();
        self.send(Channel::Command, &packet(9, &start));
    }

    fn data(&mut self, kind: u32, data: &[u8]) {
        let body = [&self.tid.to_le_bytes()[..], data].concat();
        self.send(Channel::Command, &packet(kind, &body));
    }

    fn cancel(&mut self, on: Channel) {
        let body = self.tid.to_le_bytes();
        self.send(on, &packet(11, &body));
    }

    fn file(&mut self) -> u32 {
        let storage = storage(Firmware::Symbian);
        u32_at(&self.get(0x1007, &[storage, 0, ROOT]), 4)
    }
}

fn symbian() -> Model {
    Model::small(Firmware::Symbian)
}

#[test]
fn objects_go_both_ways() {
    let mut net = Net::open(symbian());
    let storage = storage(Firmware::Symbian);
    let file = net.file();
    assert_eq!(net.get(0x1009, &[file]), bytes_of(9, 100_000));
    assert_eq!(
        net.give(0x100C, &[storage, ROOT], &info("new", 0x3000, 70_000)),
        OK
    );
    net.start(0x100D, &[], 70_000);
    let bytes = bytes_of(5, 70_000);
    net.data(10, &bytes[..30_000]);
    net.data(10, &[]);
    net.data(12, &bytes[30_000..]);
    assert_eq!(net.response(), OK);
    let sent = Bytes::These(bytes);
    assert_eq!(
        net.phone.truth().first_difference(storage, "new", &sent),
        None
    );
    assert!(net.phone.truth().is_idle());
    assert_eq!(net.ask(0x100B, &[file]), OK);
    assert_eq!(net.ask(0x9999, &[]), 0x2005);
}

#[test]
fn a_cancel_needs_both_copies_and_is_answered() {
    for first in [Channel::Command, Channel::Event] {
        let mut net = Net::open(symbian());
        let file = net.file();
        net.command(0x1009, &[file]);
        net.next(Channel::Command);
        let second = match first {
            Channel::Command => Channel::Event,
            Channel::Event => Channel::Command,
        };
        net.cancel(first);
        // What was on its way comes whole; then nothing until the other copy.
        let mut rest = 0;
        while let Ok(head) = net.receive(Channel::Command, 8, 500) {
            assert_eq!(u32_at(&head, 4), 10);
            let body = u32_at(&head, 0) as usize - 8;
            rest += net
                .receive(Channel::Command, body, 500)
                .expect("all of it")
                .len();
        }
        assert!(rest < 100_000, "{rest}");
        assert!(!net.phone.truth().is_idle());
        net.cancel(second);
        assert_eq!(net.response(), 0x201F);
        assert_eq!(net.get(0x1009, &[file]).len(), 100_000);
    }
}

#[test]
fn a_cancelled_put_drops_what_still_comes() {
    for quirk in [None, Some(Quirk::PartialKept)] {
        let model = quirk.map_or_else(symbian, |quirk| symbian().with(quirk));
        let mut net = Net::open(model);
        let storage = storage(Firmware::Symbian);
        assert_eq!(
            net.give(0x100C, &[storage, ROOT], &info("half", 0x3000, 90_000)),
            OK
        );
        net.start(0x100D, &[], 90_000);
        net.data(10, &[1; 40_000]);
        net.cancel(Channel::Event);
        net.data(10, &[2; 40_000]);
        net.cancel(Channel::Command);
        assert_eq!(net.response(), 0x201F);
        assert_eq!(
            net.phone.truth().parts().len(),
            usize::from(quirk.is_some())
        );
        assert_eq!(net.give(0x100D, &[], &[1; 10]), 0x2015);
        assert!(net.phone.truth().is_idle());
    }
}

#[test]
fn a_cancel_of_nothing_is_dropped() {
    let mut net = Net::open(symbian());
    net.cancel(Channel::Event);
    net.cancel(Channel::Command);
    let file = net.file();
    assert_eq!(net.ask(0x100B, &[file]), OK);
    // And so is any, by the quirk.
    let mut net = Net::open(symbian().with(Quirk::StreamsTheRest));
    let file = net.file();
    net.command(0x1009, &[file]);
    net.cancel(Channel::Event);
    net.cancel(Channel::Command);
    assert_eq!(u32_at(&net.next(Channel::Command), 4), 9);
    while u32_at(&net.next(Channel::Command), 4) == 10 {}
    assert_eq!(net.response(), OK);
}

#[test]
fn a_device_cancels_on_both() {
    let mut net = Net::open(symbian().with(Quirk::DeviceCancels));
    let file = net.file();
    net.command(0x1009, &[file]);
    let mut kinds = Vec::new();
    while kinds.last() != Some(&11) {
        kinds.push(u32_at(&net.next(Channel::Command), 4));
    }
    assert_eq!(net.response(), 0x201F);
    assert_eq!(
        net.next(Channel::Event),
        packet(11, &(net.tid - 1).to_le_bytes())
    );
    assert_eq!(net.get(0x1009, &[file]).len(), 100_000);
}

#[test]
fn probes_are_answered_and_strangers_turned_away() {
    let mut net = Net::open(symbian());
    net.send(Channel::Event, &packet(13, &[]));
    assert_eq!(net.next(Channel::Event), packet(14, &[]));
    net.reopen(Channel::Event);
    net.send(Channel::Event, &packet(3, &[9, 0, 0, 0]));
    assert_eq!(net.next(Channel::Event), packet(5, &[1, 0, 0, 0]));
    // What is no packet closes the connection, and with it the session.
    net.send(Channel::Command, &[8, 0, 0, 0, 99, 0, 0, 0]);
    assert!(matches!(
        net.receive(Channel::Command, 8, 100),
        Err(Moved::Lost(_))
    ));
    assert!(!net.phone.truth().has_session());
    assert_eq!(PtpIp::channel_of(&init()), Some(Channel::Command));
    assert_eq!(
        PtpIp::channel_of(&packet(3, &[1, 0, 0, 0])),
        Some(Channel::Event)
    );
    assert_eq!(PtpIp::channel_of(&init()[..20]), None);
    net.connect();
    assert_eq!(net.file(), 1);
}

#[test]
fn a_silent_phone_takes_new_connections_after_some_quiet() {
    let mut net = Net::open(symbian().with(Quirk::SilentAfterCancel));
    let file = net.file();
    net.command(0x1009, &[file]);
    net.cancel(Channel::Event);
    net.cancel(Channel::Command);
    let mut came = 0;
    while let Ok(bytes) = net.receive(Channel::Command, 1, 500) {
        came += bytes.len();
    }
    assert!(came < 100_000, "{came}");
    net.phone
        .pause(Duration::from_secs(3), None)
        .expect("nobody asks");
    net.connect();
    assert_eq!(net.file(), 1);
}

#[test]
fn without_the_network_it_is_lost() {
    let mut net = Net::open(symbian().with(Quirk::UnplugMidTransfer));
    let file = net.file();
    net.command(0x1009, &[file]);
    let lost = loop {
        if let Err(lost) = net.receive(Channel::Command, 1000, 1000) {
            break lost;
        }
    };
    assert!(matches!(lost, Moved::Lost(_)), "{lost:?}");
    let deadline = net.after(100);
    assert!(net.phone.reopen(Channel::Command, deadline).is_err());
    net.phone.replug();
    net.connect();
    let file = net.file();
    assert_eq!(net.get(0x1009, &[file]).len(), 100_000);
}
