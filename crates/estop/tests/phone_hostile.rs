//! A phone that answers whatever it likes: no panic, nothing that goes on past its deadline, and no more
//! memory than a dataset may have.

use std::{collections::VecDeque, time::Duration};

use estop::{
    Asked, Gate, Micros,
    mtp::{
        Completion, Control, DATASET_BYTES_MAX, Left, Limits, Lost, Pipe, Refused, Session, Tag,
        Transfer, Usb, WIND_DOWN_LIMIT,
        code::Operation,
        dataset::DeviceInfo,
        wire::{Listen, OverUsb},
    },
    sim::Random,
};

/// What it answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Malice {
    /// None yet.
    None,
    /// Anything.
    Anything,
    /// Data that never end, as fast as they are asked for.
    Endless,
    /// The same, with a pause before each piece that is just short enough.
    Drips,
}

struct Hostile {
    malice: Malice,
    random: Random,
    now: Micros,
    /// The command that came last.
    command: [u8; 12],
    begun: bool,
    out: VecDeque<Tag>,
    into: VecDeque<(Tag, u32)>,
    withdrawn: VecDeque<Tag>,
    bytes: Vec<u8>,
}

/// A request, data and response of a transaction that no cancel reaches, and the way out.
const TRANSACTION_LIMIT: Duration = Duration::from_secs(60);

impl Hostile {
    fn new(malice: Malice, seed: u64) -> Self {
        Self {
            malice,
            random: Random::new(seed),
            now: Micros(0),
            command: [0; 12],
            begun: false,
            out: VecDeque::new(),
            into: VecDeque::new(),
            withdrawn: VecDeque::new(),
            bytes: Vec::new(),
        }
    }

    fn any(&mut self, bytes: usize) {
        self.bytes.clear();
        let word = self.random.next_u64().to_le_bytes();
        self.bytes.resize(bytes, word[0]);
        let some = bytes.min(8);
        self.bytes[..some].copy_from_slice(&word[..some]);
    }

    /// The head of a container of this transaction.
    fn head(&mut self, kind: u16, code: u16, length: u32) {
        self.bytes.resize(self.bytes.len().max(12), 0);
        self.bytes[..4].copy_from_slice(&length.to_le_bytes());
        self.bytes[4..6].copy_from_slice(&kind.to_le_bytes());
        self.bytes[6..8].copy_from_slice(&code.to_le_bytes());
        self.bytes[8..12].copy_from_slice(&self.command[8..12]);
    }

    /// Bytes for a read of so many.
    fn answer(&mut self, most: usize) {
        let operation = u16::from_le_bytes([self.command[6], self.command[7]]);
        if self.malice == Malice::None {
            let about = operation == Operation::GET_DEVICE_INFO.0;
            self.bytes.clear();
            if about && !std::mem::replace(&mut self.begun, true) {
                let info = DeviceInfo::default().encode().expect("short");
                self.bytes.resize(12, 0);
                self.bytes.extend(info);
                let length = u32::try_from(self.bytes.len()).unwrap_or(0);
                self.head(2, operation, length);
            } else {
                self.head(3, 0x2001, 12);
            }
            return;
        }
        if self.malice != Malice::Anything {
            self.any(most);
            if !std::mem::replace(&mut self.begun, true) {
                self.head(2, operation, u32::MAX);
            }
            return;
        }
        let some = usize::try_from(self.random.below(most as u64 + 1)).unwrap_or(0);
        self.any(some);
        match self.random.below(6) {
            0 => self.bytes.clear(),
            1 => {}
            2 => self.head(2, operation, u32::MAX),
            3 => {
                let length = u32::try_from(self.random.below(1 << 32)).unwrap_or(0);
                self.head(2, operation, length);
            }
            4 => {
                self.bytes.clear();
                self.head(3, 0x2001, 12);
            }
            _ => {
                let code = 0x2000 + u16::try_from(self.random.below(0x20)).unwrap_or(0);
                let length = u32::try_from(self.bytes.len().max(12)).unwrap_or(0);
                self.head(3, code, length);
            }
        }
        self.bytes.truncate(most);
    }
}

impl Usb for Hostile {
    fn now(&self) -> Micros {
        self.now
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.now = self.now.after(wait);
        gate.map_or(Ok(()), Gate::check)
    }

    fn limits(&self) -> Limits {
        Limits {
            out_packet_bytes: 512,
            in_packet_bytes: 512,
            transfer_bytes: 64 << 10,
            in_flight: 4,
        }
    }

    fn submit(&mut self, tag: Tag, transfer: Transfer<'_>) -> Result<(), Lost> {
        match transfer {
            Transfer::Out(bytes) => {
                if let Some(command) = bytes.first_chunk::<12>() {
                    (self.command, self.begun) = (*command, false);
                }
                self.out.push_back(tag);
            }
            Transfer::In(most) => self.into.push_back((tag, most)),
        }
        Ok(())
    }

    fn complete(&mut self, deadline: Micros, _: Option<&Gate<Left>>) -> Completion<'_> {
        if let Some(tag) = self.withdrawn.pop_front() {
            return Completion::Withdrawn(tag, 0, &[]);
        }
        if let Some(tag) = self.out.pop_front() {
            return Completion::Sent(tag);
        }
        let Some((tag, most)) = self.into.pop_front() else {
            return Completion::Idle;
        };
        let takes = match self.malice {
            Malice::Drips => Duration::from_secs(19),
            _ => Duration::from_millis(2),
        };
        let late = self.malice == Malice::Anything && self.random.below(8) == 0;
        if late || self.now.after(takes) >= deadline {
            self.now = self.now.max(deadline);
            self.into.push_front((tag, most));
            return Completion::Late;
        }
        self.now = self.now.after(takes);
        if self.malice == Malice::Anything && self.random.below(8) == 0 {
            return Completion::Stalled(tag, Pipe::In, 0);
        }
        self.answer(usize::try_from(most).unwrap_or(0));
        Completion::Received(tag, &self.bytes)
    }

    fn withdraw(&mut self, pipe: Pipe) {
        match pipe {
            Pipe::Out => self.withdrawn.extend(self.out.drain(..)),
            Pipe::In => self
                .withdrawn
                .extend(self.into.drain(..).map(|(tag, _)| tag)),
        }
    }

    fn control(&mut self, request: Control<'_>, deadline: Micros) -> Result<Vec<u8>, Refused> {
        match (request, self.random.below(4)) {
            (_, 0) => Err(Refused::Stalled),
            (_, 1) => {
                self.now = self.now.max(deadline);
                Err(Refused::Late)
            }
            (Control::Out(..), _) => Ok(Vec::new()),
            (Control::In(..), _) => {
                let some = usize::try_from(self.random.below(64)).unwrap_or(0);
                self.any(some);
                Ok(self.bytes.clone())
            }
        }
    }

    fn clear_halt(&mut self, _: Pipe, _: Micros) -> Result<(), Refused> {
        Ok(())
    }

    fn event(&mut self) -> Option<Vec<u8>> {
        let some = usize::try_from(self.random.below(40)).unwrap_or(0);
        self.any(some);
        (some > 30).then(|| self.bytes.clone())
    }

    fn reopen(&mut self, _: Micros) -> Result<(), Lost> {
        self.out.clear();
        self.into.clear();
        self.withdrawn.clear();
        Ok(())
    }
}

/// A session with a phone that was honest until it was open.
fn opened(malice: Malice, seed: u64) -> Session<OverUsb<Hostile>> {
    let hostile = Hostile::new(Malice::None, seed);
    let mut session = Session::open(OverUsb::new(hostile)).expect("honest");
    session.wire_mut().usb_mut().malice = malice;
    session
}

#[test]
fn whatever_it_answers_it_ends_in_time() {
    for seed in 0..2000 {
        if let Err(error) = Session::open(OverUsb::new(Hostile::new(Malice::Anything, seed))) {
            assert!(!error.to_string().is_empty());
        }
        let mut session = opened(Malice::Anything, seed);
        let before = Usb::now(session.wire().usb());
        let _asked = session.ask(Operation::DELETE_OBJECT, &[1, 0]);
        let took = Usb::now(session.wire().usb()).since(before);
        // A device that says that it is busy is asked again, twenty times.
        assert!(
            took <= (TRANSACTION_LIMIT + WIND_DOWN_LIMIT) * 21,
            "{took:?}"
        );
        let _storages = session.storages();
    }
}

/// Data that never end are given up at the length of a dataset or at the transaction's limit, whichever
/// comes first.
#[test]
fn data_without_end_end_in_time_and_are_not_held() {
    for malice in [Malice::Endless, Malice::Drips] {
        for seed in 0..2 {
            let mut session = opened(malice, seed);
            let before = Usb::now(session.wire().usb());
            let what = Operation::GET_OBJECT_HANDLES;
            let fetched = session.fetch(what, &[1, 0, 0], Listen::DEAF);
            assert!(fetched.is_err());
            let took = Usb::now(session.wire().usb()).since(before);
            assert!(took <= TRANSACTION_LIMIT + WIND_DOWN_LIMIT, "{took:?}");
        }
    }
    let held = peak_bytes();
    assert!(held < HELD_BYTES_MAX, "{held} bytes were held");
}

/// A dataset, twice while it grows, and the rest of the process.
const HELD_BYTES_MAX: usize = 4 * DATASET_BYTES_MAX;

/// The most memory that this process ever had.
fn peak_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1));
    kib.and_then(|kib| kib.parse::<usize>().ok())
        .expect("a number")
        * 1024
}
