//! Packets of PTP/IP (CIPA DC-005-2005 clause 2.3).

use super::{
    code::{EventCode, Operation, ResponseCode},
    container::{Event, PARAMETERS_MAX, Request, Response},
    dataset::{Malformed, Reader, Writer},
};

/// Length and type, before every packet, in bytes.
pub const HEAD_BYTES: usize = 8;

/// The longest packet that is taken, but for those with data: an acknowledgement with a long name.
pub const PACKET_BYTES_MAX: u32 = 1024;

/// The version of the protocol, 1.0.
pub const VERSION: u32 = 0x0001_0000;

/// Stands for a length of data that is not known beforehand.
pub const TOTAL_UNKNOWN: u64 = u64::MAX;

/// One packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Packet<'a> {
    /// Type 1: who asks for the connection of commands.
    InitCommandRequest {
        /// The initiator.
        guid: [u8; 16],
        /// Its name.
        name: String,
        /// [`VERSION`].
        version: u32,
    },
    /// Type 2: who answers.
    InitCommandAck {
        /// The number of this pair of connections.
        connection: u32,
        /// The responder.
        guid: [u8; 16],
        /// Its name.
        name: String,
        /// [`VERSION`].
        version: u32,
    },
    /// Type 3: asks for the connection of events of this pair.
    InitEventRequest {
        /// The number of the pair.
        connection: u32,
    },
    /// Type 4.
    InitEventAck,
    /// Type 5: 1 rejected, 2 busy, 3 not said.
    InitFail {
        /// Why.
        reason: u32,
    },
    /// Type 6.
    OperationRequest {
        /// Whether data go to the device.
        data_out: bool,
        /// What is asked.
        request: Request,
    },
    /// Type 7.
    OperationResponse(Response),
    /// Type 8.
    Event(Event),
    /// Type 9: so many bytes of data follow, or [`TOTAL_UNKNOWN`].
    StartData {
        /// Of this transaction.
        transaction: u32,
        /// Bytes.
        total: u64,
    },
    /// Type 10.
    Data {
        /// Of this transaction.
        transaction: u32,
        /// The next bytes.
        bytes: &'a [u8],
    },
    /// Type 11.
    Cancel {
        /// This transaction.
        transaction: u32,
    },
    /// Type 12.
    EndData {
        /// Of this transaction.
        transaction: u32,
        /// The last bytes.
        bytes: &'a [u8],
    },
    /// Type 13.
    ProbeRequest,
    /// Type 14.
    ProbeResponse,
}

/// The head of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Bytes behind the head.
    pub body_bytes: u32,
    /// Which packet.
    pub kind: u32,
}

/// Type of [`Packet::Data`].
pub const DATA: u32 = 10;

/// Type of [`Packet::EndData`].
pub const END_DATA: u32 = 12;

impl Head {
    /// Reads it. Only packets with data may be longer than [`PACKET_BYTES_MAX`].
    pub fn decode(bytes: [u8; HEAD_BYTES]) -> Result<Self, Malformed> {
        let mut from = Reader::new(&bytes);
        let (length, kind) = (from.u32()?, from.u32()?);
        let body_bytes = length
            .checked_sub(8)
            .ok_or(Malformed("a packet shorter than its head"))?;
        let head = Self { body_bytes, kind };
        if !head.has_data() && length > PACKET_BYTES_MAX {
            return Err(Malformed("too long a packet"));
        }
        if head.has_data() && body_bytes < 4 {
            return Err(Malformed("a packet of data without its transaction"));
        }
        Ok(head)
    }

    /// Whether it is a packet of data: a transaction, and bytes.
    pub fn has_data(self) -> bool {
        matches!(self.kind, DATA | END_DATA)
    }
}

impl<'a> Packet<'a> {
    /// Reads one packet: all of these bytes.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        let head = Head::decode(from.fixed()?)?;
        if usize::try_from(head.body_bytes) != Ok(from.rest().len()) {
            return Err(Malformed("a packet of another length than it says"));
        }
        Self::body(head.kind, from)
    }

    /// As bytes. Names end at 39 UTF-16 units, as the standard has it.
    pub fn encode(&self) -> Vec<u8> {
        let mut to = Writer::default();
        let kind = self.write(&mut to);
        let body = to.into_bytes();
        let mut packet = Writer::default();
        let length = u32::try_from(body.len() + HEAD_BYTES).unwrap_or(u32::MAX);
        packet.u32(length).u32(kind).bytes(&body);
        packet.into_bytes()
    }

    fn body(kind: u32, mut from: Reader<'a>) -> Result<Self, Malformed> {
        Ok(match kind {
            1 => Self::InitCommandRequest {
                guid: from.fixed()?,
                name: name(&mut from)?,
                version: from.u32()?,
            },
            2 => Self::InitCommandAck {
                connection: from.u32()?,
                guid: from.fixed()?,
                name: name(&mut from)?,
                version: from.u32()?,
            },
            3 => Self::InitEventRequest {
                connection: from.u32()?,
            },
            4 => Self::InitEventAck,
            5 => Self::InitFail {
                reason: from.u32()?,
            },
            6 => {
                let data_out = from.u32()? == 2;
                let operation = Operation(from.u16()?);
                let (transaction, parameters) = (from.u32()?, parameters(from)?);
                Self::OperationRequest {
                    data_out,
                    request: Request {
                        operation,
                        transaction,
                        parameters,
                    },
                }
            }
            7 => {
                let code = ResponseCode(from.u16()?);
                let (transaction, parameters) = (from.u32()?, parameters(from)?);
                Self::OperationResponse(Response {
                    code,
                    transaction,
                    parameters,
                })
            }
            8 => {
                let code = EventCode(from.u16()?);
                let (transaction, parameters) = (from.u32()?, parameters(from)?);
                Self::Event(Event {
                    code,
                    transaction,
                    parameters,
                })
            }
            9 => Self::StartData {
                transaction: from.u32()?,
                total: from.u64()?,
            },
            DATA => Self::Data {
                transaction: from.u32()?,
                bytes: from.rest(),
            },
            11 => Self::Cancel {
                transaction: from.u32()?,
            },
            END_DATA => Self::EndData {
                transaction: from.u32()?,
                bytes: from.rest(),
            },
            13 => Self::ProbeRequest,
            14 => Self::ProbeResponse,
            _ => return Err(Malformed("a packet of no known type")),
        })
    }

    /// Writes the body; the type.
    fn write(&self, to: &mut Writer) -> u32 {
        match self {
            Self::InitCommandRequest {
                guid,
                name,
                version,
            } => {
                write_name(to.bytes(guid), name).u32(*version);
                1
            }
            Self::InitCommandAck {
                connection,
                guid,
                name,
                version,
            } => {
                write_name(to.u32(*connection).bytes(guid), name).u32(*version);
                2
            }
            Self::InitEventRequest { connection } => {
                to.u32(*connection);
                3
            }
            Self::InitEventAck => 4,
            Self::InitFail { reason } => {
                to.u32(*reason);
                5
            }
            Self::OperationRequest { data_out, request } => {
                to.u32(if *data_out { 2 } else { 1 })
                    .u16(request.operation.0);
                write_parameters(to, request.transaction, &request.parameters);
                6
            }
            Self::OperationResponse(response) => {
                to.u16(response.code.0);
                write_parameters(to, response.transaction, &response.parameters);
                7
            }
            Self::Event(event) => {
                to.u16(event.code.0);
                write_parameters(to, event.transaction, &event.parameters);
                8
            }
            Self::StartData { transaction, total } => {
                to.u32(*transaction).u64(*total);
                9
            }
            Self::Data { transaction, bytes } => {
                to.u32(*transaction).bytes(bytes);
                DATA
            }
            Self::Cancel { transaction } => {
                to.u32(*transaction);
                11
            }
            Self::EndData { transaction, bytes } => {
                to.u32(*transaction).bytes(bytes);
                END_DATA
            }
            Self::ProbeRequest => 13,
            Self::ProbeResponse => 14,
        }
    }
}

/// Units of a name, without its NUL.
const NAME_UNITS_MAX: usize = 39;

fn write_name<'t>(to: &'t mut Writer, name: &str) -> &'t mut Writer {
    for unit in name
        .encode_utf16()
        .take_while(|unit| *unit != 0)
        .take(NAME_UNITS_MAX)
    {
        to.u16(unit);
    }
    to.u16(0)
}

fn name(from: &mut Reader<'_>) -> Result<String, Malformed> {
    let mut units = Vec::new();
    loop {
        match from.u16()? {
            0 => return Ok(String::from_utf16_lossy(&units)),
            unit => units.push(unit),
        }
    }
}

fn write_parameters(to: &mut Writer, transaction: u32, parameters: &[u32]) {
    to.u32(transaction);
    for parameter in parameters.iter().take(PARAMETERS_MAX) {
        to.u32(*parameter);
    }
}

fn parameters(from: Reader<'_>) -> Result<Vec<u32>, Malformed> {
    let bytes = from.rest().chunks_exact(4);
    if bytes.len() > PARAMETERS_MAX {
        return Err(Malformed("a packet with too many parameters"));
    }
    Ok(bytes
        .map(|one| u32::from_le_bytes([one[0], one[1], one[2], one[3]]))
        .collect())
}
