//! Kinds of simulated phones and cameras.

use std::{collections::BTreeSet, fmt, str::FromStr, time::Duration};

use super::{Quirk, Storage, code::op};

/// Whose responder it behaves like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Firmware {
    /// Android with its responder on `FunctionFS`: most phones since 2018. From its source
    /// (`MtpFfsHandle`, `MtpServer`); Pixels were reported to behave so.
    Aosp,
    /// Android with the kernel's `f_mtp`: phones before. From its source.
    AndroidLegacy,
    /// uMTP-Responder on Linux boards. From its source (1.3.10 and 2026), and measured.
    Umtp,
    /// QEMU's `usb-mtp`. From its source, and measured with 7.2.
    Qemu,
    /// Boards with tinyusb's MTP class. From its source and its tests on hardware.
    TinyUsb,
    /// A camera: PTP alone, as the Still Image class has it; with events and open capture. From the
    /// standards, and what gphoto2 and mtp-rs meet.
    Camera,
    /// A phone with device services, as Nokia's were. Its services are from Symbian's source as other
    /// programs describe it; on USB it keeps to the Still Image class.
    Symbian,
}

/// What kind of phone it is, how fast, and its quirks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// Whose behaviour it has.
    pub firmware: Firmware,
    /// Its storages.
    pub storages: Vec<Storage>,
    /// The largest packet of the bulk pipes: 512 bytes at high speed, 1024 at super speed.
    pub packet_bytes: u32,
    /// How many packets the device takes before it must have worked on them, and prepares before
    /// they are fetched.
    pub fifo_packets: u32,
    /// The most that one transfer of its host may be long: a whole number of packets.
    pub transfer_bytes: u32,
    /// The most transfers that its host may have in flight on a pipe.
    pub in_flight: u32,
    /// What the cable carries, in bytes per second; `u64::MAX`: no time at all.
    pub wire_bytes_per_s: u64,
    /// What its memory takes and gives, in bytes per second; `u64::MAX`: no time at all.
    pub memory_bytes_per_s: u64,
    /// What it thinks about each operation.
    pub latency: Duration,
    /// What it takes to delete, move, copy or make one object.
    pub change: Duration,
    /// What a format, a self-test, a reset and a capture take.
    pub slow: Duration,
    /// What it has made it knows of so much later: QEMU's looks for files as other programs do, by
    /// inotify, when its main loop comes to it.
    pub known_after: Duration,
    /// Names are cut to so many characters of 16 bits.
    pub names_units: usize,
    /// What it does beside its model.
    pub quirks: BTreeSet<Quirk>,
    /// After so many bytes of data phases a quirk strikes that does so once.
    pub strikes_after_bytes: u64,
    /// Its serial number.
    pub serial: String,
}

impl Firmware {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Aosp,
        Self::AndroidLegacy,
        Self::Umtp,
        Self::Qemu,
        Self::TinyUsb,
        Self::Camera,
        Self::Symbian,
    ];

    /// Its name, as it is given and printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aosp => "aosp",
            Self::AndroidLegacy => "android-legacy",
            Self::Umtp => "umtp",
            Self::Qemu => "qemu",
            Self::TinyUsb => "tinyusb",
            Self::Camera => "camera",
            Self::Symbian => "symbian",
        }
    }

    /// Maker and product, as they are told.
    pub(super) const fn product(self) -> (&'static str, &'static str) {
        match self {
            Self::Aosp => ("estop", "Simulated Android phone"),
            Self::AndroidLegacy => ("estop", "Simulated old Android phone"),
            Self::Umtp => ("estop", "Simulated uMTP board"),
            Self::Qemu => ("estop", "Simulated QEMU MTP device"),
            Self::TinyUsb => ("estop", "Simulated tinyusb board"),
            Self::Camera => ("estop", "Simulated camera"),
            Self::Symbian => ("estop", "Simulated Symbian phone"),
        }
    }

    /// Whether it is one of the two Androids.
    pub(super) const fn is_android(self) -> bool {
        matches!(self, Self::Aosp | Self::AndroidLegacy)
    }

    /// Whether an object is there from `SendObjectInfo` on.
    pub(super) const fn makes_at_info(self) -> bool {
        !matches!(self, Self::Qemu | Self::Camera)
    }

    /// Whether what was sent before a cancel stays.
    pub(super) const fn keeps_partial(self) -> bool {
        matches!(self, Self::Umtp | Self::Qemu | Self::TinyUsb)
    }

    /// The operations that it knows.
    pub(super) fn operations(self) -> Vec<u16> {
        let mut codes: Vec<u16> = READING.to_vec();
        match self {
            Self::Qemu => codes.extend(QEMU),
            Self::Camera => codes.extend(CAMERA),
            Self::TinyUsb => codes.extend([op::GET_DEVICE_PROP_DESC, op::GET_DEVICE_PROP_VALUE]),
            Self::Umtp => codes.extend([PROPERTIES, EDITING].concat()),
            Self::Symbian => {
                codes.extend([UPKEEP, CHANGING, PROPERTIES, SERVICES].concat());
                codes.extend([op::GET_THUMB, op::SEND_OBJECT_PROP_LIST]);
            }
            Self::Aosp | Self::AndroidLegacy => {
                codes.extend([CHANGING, PROPERTIES, EDITING].concat());
                codes.push(op::GET_THUMB);
            }
        }
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}

#[rustfmt::skip]
const READING: &[u16] = &[
    op::GET_DEVICE_INFO, op::OPEN_SESSION, op::CLOSE_SESSION, op::GET_STORAGE_IDS, op::GET_STORAGE_INFO,
    op::GET_NUM_OBJECTS, op::GET_OBJECT_HANDLES, op::GET_OBJECT_INFO, op::GET_OBJECT, op::GET_PARTIAL_OBJECT,
    op::DELETE_OBJECT, op::SEND_OBJECT_INFO, op::SEND_OBJECT,
];
const UPKEEP: &[u16] = &[
    op::FORMAT_STORE,
    op::RESET_DEVICE,
    op::SELF_TEST,
    op::POWER_DOWN,
];
#[rustfmt::skip]
const CHANGING: &[u16] = &[
    op::MOVE_OBJECT, op::COPY_OBJECT, op::GET_DEVICE_PROP_DESC, op::GET_DEVICE_PROP_VALUE,
    op::SET_DEVICE_PROP_VALUE, op::RESET_DEVICE_PROP_VALUE,
];
#[rustfmt::skip]
const PROPERTIES: &[u16] = &[
    op::GET_OBJECT_PROPS_SUPPORTED, op::GET_OBJECT_PROP_DESC, op::GET_OBJECT_PROP_VALUE, op::SET_OBJECT_PROP_VALUE,
    op::GET_OBJECT_PROP_LIST, op::GET_DEVICE_PROP_DESC, op::GET_DEVICE_PROP_VALUE,
];
#[rustfmt::skip]
const EDITING: &[u16] = &[
    op::GET_PARTIAL_OBJECT_64, op::SEND_PARTIAL_OBJECT, op::TRUNCATE_OBJECT, op::BEGIN_EDIT_OBJECT, op::END_EDIT_OBJECT,
];
#[rustfmt::skip]
const SERVICES: &[u16] = &[op::GET_SERVICE_IDS, op::GET_SERVICE_INFO, op::GET_SERVICE_CAPABILITIES];
#[rustfmt::skip]
const QEMU: &[u16] = &[op::GET_OBJECT_PROPS_SUPPORTED, op::GET_OBJECT_PROP_DESC, op::GET_OBJECT_PROP_VALUE];
#[rustfmt::skip]
const CAMERA: &[u16] = &[
    op::GET_THUMB, op::INITIATE_CAPTURE, op::FORMAT_STORE, op::RESET_DEVICE, op::SELF_TEST, op::POWER_DOWN,
    op::GET_DEVICE_PROP_DESC, op::GET_DEVICE_PROP_VALUE, op::SET_DEVICE_PROP_VALUE, op::RESET_DEVICE_PROP_VALUE,
    op::TERMINATE_OPEN_CAPTURE, op::MOVE_OBJECT, op::COPY_OBJECT, op::INITIATE_OPEN_CAPTURE,
];

impl Model {
    /// A phone as such phones are.
    pub fn of(firmware: Firmware) -> Self {
        let id = match firmware {
            Firmware::Umtp => 0xFFFF_0001,
            _ => 0x0001_0001,
        };
        let storage = |id, name: &str| Storage {
            id,
            name: name.to_owned(),
            capacity_bytes: 64 << 30,
            read_only: false,
        };
        let mut storages = vec![storage(id, "Internal storage")];
        if firmware.is_android() {
            storages.push(storage(0x0002_0001, "SD card"));
        }
        let tiny = firmware == Firmware::TinyUsb;
        Self {
            firmware,
            storages,
            packet_bytes: 512,
            fifo_packets: if tiny { 1 } else { 64 },
            transfer_bytes: 256 << 10,
            in_flight: 8,
            wire_bytes_per_s: if tiny { 1_000_000 } else { 40_000_000 },
            memory_bytes_per_s: if tiny { 800_000 } else { 100_000_000 },
            latency: Duration::from_millis(1),
            change: Duration::from_millis(5),
            slow: Duration::from_secs(2),
            known_after: Duration::ZERO,
            names_units: usize::MAX,
            quirks: BTreeSet::new(),
            strikes_after_bytes: 1 << 20,
            serial: "SIM0001".to_owned(),
        }
    }

    /// The same with little in flight, so that a whole operation is a few dozen packets, and with
    /// quirks that strike after a kilobyte and a half.
    pub fn small(firmware: Firmware) -> Self {
        Self {
            fifo_packets: if firmware == Firmware::TinyUsb { 1 } else { 4 },
            transfer_bytes: 1024,
            in_flight: 2,
            strikes_after_bytes: 1536,
            ..Self::of(firmware)
        }
    }

    /// The same, as fast as the computer: for whoever serves it to other programs.
    #[must_use]
    pub fn fast(mut self) -> Self {
        self.wire_bytes_per_s = u64::MAX;
        self.memory_bytes_per_s = u64::MAX;
        self.latency = Duration::ZERO;
        self.change = Duration::ZERO;
        self.fifo_packets = 2048;
        self
    }

    /// The same with one quirk more.
    #[must_use]
    pub fn with(mut self, quirk: Quirk) -> Self {
        self.quirks.insert(quirk);
        self
    }
}

impl fmt::Display for Firmware {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Firmware {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|model| model.name() == name);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("there is no phone {name}: use one of {names}")
        })
    }
}
