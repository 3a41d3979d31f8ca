//! The generic container of the USB transport (USB Still Image Capture Device Definition 1.0 clause
//! 7.1; MTP 1.1 appendix H.2).

use super::{
    code::{EventCode, Operation, ResponseCode},
    dataset::{Malformed, Reader, Writer},
};

/// Length of a container's header in bytes.
pub const HEADER_BYTES: usize = 12;

/// Stands for the length of a data container of 4 GiB or more: it ends with a short packet.
pub const LENGTH_UNKNOWN: u32 = 0xFFFF_FFFF;

/// The most parameters that a request or a response has.
pub const PARAMETERS_MAX: usize = 5;

/// The longest container without a data phase.
pub const RESPONSE_BYTES_MAX: usize = HEADER_BYTES + 4 * PARAMETERS_MAX;

/// What a container holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An operation request.
    Command,
    /// Data, to the device or to the host.
    Data,
    /// A response.
    Response,
    /// An event.
    Event,
}

/// The head of a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// With the header, in bytes; or [`LENGTH_UNKNOWN`].
    pub length: u32,
    /// What it holds.
    pub kind: Kind,
    /// Operation, response or event.
    pub code: u16,
    /// Of the transaction.
    pub transaction: u32,
}

/// What is asked of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What.
    pub operation: Operation,
    /// The number by which it is known.
    pub transaction: u32,
    /// With these.
    pub parameters: Vec<u32>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// How it came out.
    pub code: ResponseCode,
    /// Of which transaction.
    pub transaction: u32,
    /// More of that.
    pub parameters: Vec<u32>,
}

/// What the device tells by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub code: EventCode,
    /// Of which transaction; 0 or all ones for none.
    pub transaction: u32,
    /// More of that.
    pub parameters: Vec<u32>,
}

impl Header {
    /// Reads the first twelve bytes.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        let length = from.u32()?;
        if usize::try_from(length).is_ok_and(|length| length < HEADER_BYTES) {
            return Err(Malformed("a container shorter than its header"));
        }
        let kind = match from.u16()? {
            1 => Kind::Command,
            2 => Kind::Data,
            3 => Kind::Response,
            4 => Kind::Event,
            _ => return Err(Malformed("a container of no known kind")),
        };
        let (code, transaction) = (from.u16()?, from.u32()?);
        Ok(Self {
            length,
            kind,
            code,
            transaction,
        })
    }

    /// Writes them.
    pub fn encode(&self) -> [u8; HEADER_BYTES] {
        let kind: u16 = match self.kind {
            Kind::Command => 1,
            Kind::Data => 2,
            Kind::Response => 3,
            Kind::Event => 4,
        };
        let mut bytes = [0; HEADER_BYTES];
        bytes[..4].copy_from_slice(&self.length.to_le_bytes());
        bytes[4..6].copy_from_slice(&kind.to_le_bytes());
        bytes[6..8].copy_from_slice(&self.code.to_le_bytes());
        bytes[8..].copy_from_slice(&self.transaction.to_le_bytes());
        bytes
    }

    /// Of a data container with so many bytes of data.
    pub fn of_data(operation: Operation, transaction: u32, data_bytes: u64) -> Self {
        let length = u32::try_from(data_bytes.saturating_add(HEADER_BYTES as u64));
        Self {
            length: length.unwrap_or(LENGTH_UNKNOWN),
            kind: Kind::Data,
            code: operation.0,
            transaction,
        }
    }

    /// So many bytes of data follow; `None` if they end with a short packet.
    pub fn data_bytes(&self) -> Option<u64> {
        let known = self.length != LENGTH_UNKNOWN;
        known.then(|| u64::from(self.length) - HEADER_BYTES as u64)
    }
}

impl Request {
    /// As a container; at most [`PARAMETERS_MAX`] parameters are sent.
    pub fn encode(&self) -> Vec<u8> {
        encode(
            Kind::Command,
            self.operation.0,
            self.transaction,
            &self.parameters,
        )
    }

    /// Reads one.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let (code, transaction, parameters) = decode(bytes, Kind::Command)?;
        Ok(Self {
            operation: Operation(code),
            transaction,
            parameters,
        })
    }
}

impl Response {
    /// As a container.
    pub fn encode(&self) -> Vec<u8> {
        encode(
            Kind::Response,
            self.code.0,
            self.transaction,
            &self.parameters,
        )
    }

    /// Reads one. Bytes behind the last whole parameter are passed over: umtprd 1.3.10 sends such.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let (code, transaction, parameters) = decode(bytes, Kind::Response)?;
        Ok(Self {
            code: ResponseCode(code),
            transaction,
            parameters,
        })
    }

    /// A parameter; zero where there is none.
    pub fn parameter(&self, at: usize) -> u32 {
        self.parameters.get(at).copied().unwrap_or_default()
    }
}

impl Event {
    /// As a container.
    pub fn encode(&self) -> Vec<u8> {
        encode(Kind::Event, self.code.0, self.transaction, &self.parameters)
    }

    /// Reads one.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let (code, transaction, parameters) = decode(bytes, Kind::Event)?;
        Ok(Self {
            code: EventCode(code),
            transaction,
            parameters,
        })
    }
}

fn encode(kind: Kind, code: u16, transaction: u32, parameters: &[u32]) -> Vec<u8> {
    let parameters = parameters.get(..PARAMETERS_MAX).unwrap_or(parameters);
    let length = HEADER_BYTES + 4 * parameters.len();
    let length = u32::try_from(length).unwrap_or(LENGTH_UNKNOWN);
    let mut to = Writer::default();
    to.bytes(
        &Header {
            length,
            kind,
            code,
            transaction,
        }
        .encode(),
    );
    for parameter in parameters {
        to.u32(*parameter);
    }
    to.into_bytes()
}

fn decode(bytes: &[u8], kind: Kind) -> Result<(u16, u32, Vec<u32>), Malformed> {
    let header = Header::decode(bytes)?;
    if header.kind != kind {
        return Err(Malformed("a container of another kind"));
    }
    let length = usize::try_from(header.length).unwrap_or(usize::MAX);
    if length > RESPONSE_BYTES_MAX || bytes.len() > RESPONSE_BYTES_MAX {
        return Err(Malformed("a container with too many parameters"));
    }
    let body = bytes
        .get(HEADER_BYTES..length.min(bytes.len()))
        .unwrap_or_default();
    let parameters = body.chunks_exact(4);
    let parameters = parameters.map(|one| u32::from_le_bytes([one[0], one[1], one[2], one[3]]));
    Ok((header.code, header.transaction, parameters.collect()))
}
