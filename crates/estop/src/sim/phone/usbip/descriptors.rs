//! Descriptors and standard requests (USB 2.0 §9.4, §9.6; Still Image class §4).

use super::super::{
    Firmware,
    control::{Controlled, ENDPOINT_IN, ENDPOINT_OUT},
    gadget::Gadget,
    wire::Put,
};

/// The interrupt endpoint.
const ENDPOINT_EVENTS: u8 = 0x83;

/// Vendor and product: of the Linux Foundation's gadgets, which no program gives quirks of its own.
pub(super) const VENDOR: u16 = 0x1D6B;
pub(super) const PRODUCT: u16 = 0x0100;
pub(super) const RELEASE: u16 = 0x0100;

/// Class of the interface: still image, capture, PIMA 15740.
pub(super) const CLASS: [u8; 3] = [6, 1, 1];

/// The eight bytes of a setup stage (USB 2.0 §9.3).
#[derive(Debug, Clone, Copy)]
pub(super) struct Setup {
    pub(super) kind: u8,
    pub(super) request: u8,
    pub(super) value: u16,
    pub(super) index: u16,
    pub(super) length: u16,
}

impl Setup {
    pub(super) fn of(bytes: [u8; 8]) -> Self {
        let [kind, request, a, b, c, d, e, f] = bytes;
        Self {
            kind,
            request,
            value: u16::from_le_bytes([a, b]),
            index: u16::from_le_bytes([c, d]),
            length: u16::from_le_bytes([e, f]),
        }
    }
}

/// Answers a request on the control pipe.
pub(super) fn control(gadget: &mut Gadget, setup: Setup, sent: &[u8]) -> Controlled {
    let [high, low] = setup.value.to_be_bytes();
    let answer = match (setup.kind, setup.request) {
        // Class requests to the interface.
        (0x21 | 0xA1, code) => gadget.class_request(code, sent, setup.length),
        // CLEAR_FEATURE(ENDPOINT_HALT).
        (0x02, 1) if setup.value == 0 => {
            gadget.clear_halt(u8::try_from(setup.index).unwrap_or(u8::MAX))
        }
        // GET_STATUS of device, interface, endpoint.
        (0x80 | 0x81, 0) => Controlled::Done(vec![0, 0]),
        (0x82, 0) => {
            let halted = match u8::try_from(setup.index) {
                Ok(ENDPOINT_IN) => gadget.halted_in,
                Ok(ENDPOINT_OUT) => gadget.halted_out,
                _ => false,
            };
            Controlled::Done(vec![halted.into(), 0])
        }
        // GET_DESCRIPTOR.
        (0x80, 6) => {
            let found = match high {
                1 => Some(device()),
                2 => Some(configuration(gadget)),
                3 => string(gadget, low),
                6 => Some(qualifier()),
                _ => None,
            };
            found.map_or(Controlled::Stall, Controlled::Done)
        }
        // GET_CONFIGURATION, GET_INTERFACE.
        (0x80, 8) => Controlled::Done(vec![1]),
        (0x81, 10) => Controlled::Done(vec![0]),
        // SET_ADDRESS, SET_CONFIGURATION, features of the device, SET_INTERFACE.
        (0x00, 1 | 3 | 5 | 9) | (0x01, 11) => Controlled::Done(Vec::new()),
        _ => Controlled::Stall,
    };
    match answer {
        Controlled::Done(mut bytes) => {
            bytes.truncate(setup.length.into());
            Controlled::Done(bytes)
        }
        other => other,
    }
}

fn device() -> Vec<u8> {
    let mut about = Put::default();
    about.u8(18).u8(1).u16(0x0200).u8(0).u8(0).u8(0).u8(64);
    about.u16(VENDOR).u16(PRODUCT).u16(RELEASE);
    about.u8(1).u8(2).u8(3).u8(1);
    about.0
}

fn qualifier() -> Vec<u8> {
    vec![10, 6, 0x00, 0x02, 0, 0, 0, 64, 1, 0]
}

fn configuration(gadget: &Gadget) -> Vec<u8> {
    let packet = u16::try_from(gadget.packet).unwrap_or(512);
    let mut about = Put::default();
    // One configuration of one interface: 9 + 9 + 3 × 7 bytes, self-powered.
    about.u8(9).u8(2).u16(39).u8(1).u8(1).u8(0).u8(0xC0).u8(50);
    about.u8(9).u8(4).u8(0).u8(0).u8(3);
    about.u8(CLASS[0]).u8(CLASS[1]).u8(CLASS[2]).u8(4);
    for (endpoint, kind, size, interval) in [
        (ENDPOINT_IN, 2, packet, 0),
        (ENDPOINT_OUT, 2, packet, 0),
        // Every 4 ms at high speed: 2^(6-1) microframes.
        (ENDPOINT_EVENTS, 3, 28, 6),
    ] {
        about
            .u8(7)
            .u8(5)
            .u8(endpoint)
            .u8(kind)
            .u16(size)
            .u8(interval);
    }
    about.0
}

fn string(gadget: &Gadget, which: u8) -> Option<Vec<u8>> {
    let firmware = gadget.responder.firmware();
    let (maker, product) = firmware.product();
    let text = match which {
        0 => return Some(vec![4, 3, 0x09, 0x04]),
        1 => maker,
        2 => product,
        3 => &gadget.responder.model.serial,
        // Hosts find MTP by the name of the interface.
        4 if firmware == Firmware::Camera => "PTP",
        4 => "MTP",
        _ => return None,
    };
    let mut about = Put::default();
    let units: Vec<u16> = text.encode_utf16().take(126).collect();
    about.u8(u8::try_from(2 + 2 * units.len()).ok()?).u8(3);
    for unit in units {
        about.u16(unit);
    }
    Some(about.0)
}
