//! Messages of USB/IP, big-endian (Linux, Documentation/usb/usbip_protocol.rst).

use super::descriptors::{CLASS, PRODUCT, RELEASE, VENDOR};

/// A message of the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Message {
    /// Which devices are there?
    List,
    /// This one, by its bus identifier.
    Import(String),
    /// A transfer: its number, endpoint and direction, whether a packet of length zero is to end it,
    /// how long it is, the setup stage, and the bytes to the device.
    Submit {
        number: u32,
        endpoint: u32,
        to_host: bool,
        ends_empty: bool,
        len: usize,
        setup: [u8; 8],
        bytes: Vec<u8>,
    },
    /// Takes a transfer back: number of the message, and of the transfer.
    Unlink(u32, u32),
}

/// The name of the one device that is there.
pub(super) const BUS_ID: &str = "1-1";

/// The version of the protocol.
const VERSION: u16 = 0x0111;

/// A head of a transfer's message.
const HEAD_BYTES: usize = 48;

/// `URB_ZERO_PACKET`.
const ENDS_EMPTY: u32 = 0x40;

/// The first message of these bytes, and how long it is; `None`: not all of it has come. What is no
/// message, or has a transfer longer than this, is an error.
pub(super) fn message(
    bytes: &[u8],
    imported: bool,
    most: usize,
) -> Result<Option<(Message, usize)>, ()> {
    if !imported {
        return operation(bytes);
    }
    let Some(head) = bytes.first_chunk::<HEAD_BYTES>() else {
        return Ok(None);
    };
    let word = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let number = word(4);
    match word(0) {
        1 => {
            let to_host = word(12) == 1;
            let len = usize::try_from(word(24)).map_err(|_| ())?;
            if len > most {
                return Err(());
            }
            let end = HEAD_BYTES + if to_host { 0 } else { len };
            let Some(data) = bytes.get(HEAD_BYTES..end) else {
                return Ok(None);
            };
            let mut setup = [0; 8];
            setup.copy_from_slice(&head[40..]);
            let submit = Message::Submit {
                number,
                endpoint: word(16),
                to_host,
                ends_empty: word(20) & ENDS_EMPTY != 0,
                len,
                setup,
                bytes: data.to_vec(),
            };
            Ok(Some((submit, end)))
        }
        2 => Ok(Some((Message::Unlink(number, word(20)), HEAD_BYTES))),
        _ => Err(()),
    }
}

fn operation(bytes: &[u8]) -> Result<Option<(Message, usize)>, ()> {
    let Some(head) = bytes.first_chunk::<8>() else {
        return Ok(None);
    };
    match u16::from_be_bytes([head[2], head[3]]) {
        0x8005 => Ok(Some((Message::List, 8))),
        0x8003 => Ok(bytes.get(8..40).map(|name| {
            let end = name.iter().position(|byte| *byte == 0).unwrap_or(32);
            let name = String::from_utf8_lossy(&name[..end]).into_owned();
            (Message::Import(name), 40)
        })),
        _ => Err(()),
    }
}

/// The answer to [`Message::List`]: one device.
pub(super) fn list() -> Vec<u8> {
    let mut bytes = reply(0x0005, 0);
    bytes.extend(1_u32.to_be_bytes());
    bytes.extend(device());
    bytes.extend(CLASS);
    bytes.push(0);
    bytes
}

/// The answer to [`Message::Import`].
pub(super) fn imported(known: bool) -> Vec<u8> {
    let mut bytes = reply(0x0003, u32::from(!known));
    if known {
        bytes.extend(device());
    }
    bytes
}

/// A transfer is over: so many bytes moved, and these came.
pub(super) fn submitted(number: u32, status: i32, moved: usize, came: &[u8]) -> Vec<u8> {
    let mut bytes = head(3, number);
    bytes.extend(status.to_be_bytes());
    bytes.extend(u32::try_from(moved).unwrap_or(u32::MAX).to_be_bytes());
    bytes.resize(HEAD_BYTES, 0);
    bytes.extend(came);
    bytes
}

/// A transfer was taken back, or had been over.
pub(super) fn unlinked(number: u32, status: i32) -> Vec<u8> {
    let mut bytes = head(4, number);
    bytes.extend(status.to_be_bytes());
    bytes.resize(HEAD_BYTES, 0);
    bytes
}

fn head(command: u32, number: u32) -> Vec<u8> {
    let words = [command, number, 0, 0, 0];
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

fn reply(code: u16, status: u32) -> Vec<u8> {
    let mut bytes = VERSION.to_be_bytes().to_vec();
    bytes.extend(code.to_be_bytes());
    bytes.extend(status.to_be_bytes());
    bytes
}

/// Path, name, bus 1, device 1, high speed, and what the descriptors say.
fn device() -> Vec<u8> {
    let mut bytes = b"/sys/devices/sim/usb1/1-1".to_vec();
    bytes.resize(256, 0);
    bytes.extend(BUS_ID.as_bytes());
    bytes.resize(256 + 32, 0);
    for word in [1_u32, 1, 3] {
        bytes.extend(word.to_be_bytes());
    }
    for half in [VENDOR, PRODUCT, RELEASE] {
        bytes.extend(half.to_be_bytes());
    }
    // Class, subclass, protocol, configuration, configurations, interfaces.
    bytes.extend([0, 0, 0, 1, 1, 1]);
    bytes
}
