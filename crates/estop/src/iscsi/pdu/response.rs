//! What a target sends.

use super::{Header, Stage, Violation, bit, get, header, login_flags, put, word};

/// A PDU of a target, without its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Response {
    /// Logical unit; 0 where the PDU names none.
    pub lun: u64,
    /// The initiator's task tag, or none.
    pub tag: u32,
    /// `StatSN`.
    pub stat_sn: u32,
    /// `ExpCmdSN`.
    pub exp_cmd_sn: u32,
    /// `MaxCmdSN`.
    pub max_cmd_sn: u32,
    /// What it is.
    pub body: Say,
}

/// What a target says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Say {
    /// 0x20 NOP-In: an answer to a ping, or a ping with this tag.
    NopIn {
        /// To be answered, unless it is none.
        target_tag: u32,
    },
    /// 0x21 SCSI Response.
    Command(ScsiResponse),
    /// 0x22 Task Management Function Response.
    Manage {
        /// 0 complete, 1 no such task, 2 no such unit, 5 not supported (RFC 7143 §11.6.1).
        response: u8,
    },
    /// 0x23 Login.
    Login(LoginSay),
    /// 0x24 Text.
    Text {
        /// The last of this answer.
        last: bool,
        /// By which the rest of the answer is asked for.
        target_tag: u32,
    },
    /// 0x25 SCSI Data-In.
    DataIn(DataIn),
    /// 0x26 Logout.
    Logout {
        /// 0: closed.
        response: u8,
    },
    /// 0x31 Ready To Transfer.
    R2t(R2t),
    /// 0x32 Asynchronous Message.
    Attention(Attention),
    /// 0x3F Reject; the header that is meant is its data.
    Reject {
        /// Why (RFC 7143 §11.17.1).
        reason: u8,
    },
}

/// The end of a command (RFC 7143 §11.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScsiResponse {
    /// 0: the target carried it out as far as the status says.
    pub response: u8,
    /// The SCSI status.
    pub status: u8,
    /// Bytes that did not fit into what was expected.
    pub overflow_bytes: Option<u32>,
    /// Bytes that were expected and did not move.
    pub underflow_bytes: Option<u32>,
    /// How many R2T and Data-In PDUs there were.
    pub exp_data_sn: u32,
}

/// Data for the initiator (RFC 7143 §11.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DataIn {
    /// The last of its sequence.
    pub last: bool,
    /// The status, where no SCSI Response follows.
    pub status: Option<u8>,
    /// Bytes that did not fit; only with a status.
    pub overflow_bytes: Option<u32>,
    /// Bytes that did not move; only with a status.
    pub underflow_bytes: Option<u32>,
    /// `DataSN`.
    pub data_sn: u32,
    /// Offset in the command's buffer.
    pub at_bytes: u32,
}

/// A request for data (RFC 7143 §11.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct R2t {
    /// By which the data is sent.
    pub target_tag: u32,
    /// Its number.
    pub r2t_sn: u32,
    /// Offset in the command's buffer.
    pub at_bytes: u32,
    /// How much is wanted.
    pub len_bytes: u32,
}

/// A message that answers nothing (RFC 7143 §11.9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attention {
    /// 0 sense data, 1 a logout is wanted, 2 the connection is dropped, 3 all are.
    pub event: u8,
    /// What is special to the event.
    pub parameters: [u16; 3],
}

/// A step of a login (RFC 7143 §11.13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoginSay {
    /// Goes on to the next stage.
    pub transit: bool,
    /// The text goes on in the next PDU.
    pub more: bool,
    /// The stage it is in.
    pub current: Stage,
    /// The stage it goes to; as the current one if it stays.
    pub next: Stage,
    /// The initiator's session identifier.
    pub isid: [u8; 6],
    /// The target's.
    pub tsih: u16,
    /// Class and detail: 0x0000 is success (RFC 7143 §11.13.5).
    pub status: u16,
}

impl Response {
    /// The header, for a data segment of this length.
    pub fn encode(&self, data_bytes: usize) -> [u8; 48] {
        let mut bytes = match self.body {
            Say::NopIn { target_tag } => with_tag(header(0x20, 0x80, data_bytes), target_tag),
            Say::Command(response) => response.encode(data_bytes),
            Say::Manage { response } => {
                let mut bytes = header(0x22, 0x80, data_bytes);
                bytes[2] = response;
                bytes
            }
            Say::Login(login) => login.encode(data_bytes),
            Say::Text { last, target_tag } => {
                let flags = if last { 0x80 } else { 0x40 };
                with_tag(header(0x24, flags, data_bytes), target_tag)
            }
            Say::DataIn(data) => data.encode(data_bytes),
            Say::Logout { response } => {
                let mut bytes = header(0x26, 0x80, data_bytes);
                bytes[2] = response;
                bytes
            }
            Say::R2t(r2t) => {
                let mut bytes = with_tag(header(0x31, 0x80, data_bytes), r2t.target_tag);
                put(&mut bytes, 36, r2t.r2t_sn.to_be_bytes());
                put(&mut bytes, 40, r2t.at_bytes.to_be_bytes());
                put(&mut bytes, 44, r2t.len_bytes.to_be_bytes());
                bytes
            }
            Say::Attention(Attention { event, parameters }) => {
                let mut bytes = header(0x32, 0x80, data_bytes);
                bytes[36] = event;
                for (index, parameter) in parameters.iter().enumerate() {
                    put(&mut bytes, 38 + 2 * index, parameter.to_be_bytes());
                }
                bytes
            }
            Say::Reject { reason } => {
                let mut bytes = header(0x3F, 0x80, data_bytes);
                bytes[2] = reason;
                bytes
            }
        };
        if !matches!(self.body, Say::Login(_)) {
            put(&mut bytes, 8, self.lun.to_be_bytes());
        }
        put(&mut bytes, 16, self.tag.to_be_bytes());
        put(&mut bytes, 24, self.stat_sn.to_be_bytes());
        put(&mut bytes, 28, self.exp_cmd_sn.to_be_bytes());
        put(&mut bytes, 32, self.max_cmd_sn.to_be_bytes());
        bytes
    }

    /// What the header says; reserved fields are not looked at.
    pub fn decode(bytes: &[u8; 48]) -> Result<Self, Violation> {
        let target_tag = word(bytes, 20);
        let body = match bytes[0] & 0x3F {
            0x20 => Say::NopIn { target_tag },
            0x21 => Say::Command(ScsiResponse::decode(bytes)),
            0x22 => Say::Manage { response: bytes[2] },
            0x23 => Say::Login(LoginSay::decode(bytes)?),
            0x24 => Say::Text {
                last: bytes[1] & 0x40 == 0,
                target_tag,
            },
            0x25 => Say::DataIn(DataIn::decode(bytes)),
            0x26 => Say::Logout { response: bytes[2] },
            0x31 => Say::R2t(R2t {
                target_tag,
                r2t_sn: word(bytes, 36),
                at_bytes: word(bytes, 40),
                len_bytes: word(bytes, 44),
            }),
            0x32 => Say::Attention(Attention {
                event: bytes[36],
                parameters: [38, 40, 42].map(|at| u16::from_be_bytes(get(bytes, at))),
            }),
            0x3F => Say::Reject { reason: bytes[2] },
            _ => return Err(Violation("an operation code that no target sends")),
        };
        let is_login = matches!(body, Say::Login(_));
        Ok(Self {
            lun: if is_login {
                0
            } else {
                u64::from_be_bytes(get(bytes, 8))
            },
            tag: word(bytes, 16),
            stat_sn: word(bytes, 24),
            exp_cmd_sn: word(bytes, 28),
            max_cmd_sn: word(bytes, 32),
            body,
        })
    }
}

impl ScsiResponse {
    fn encode(&self, data_bytes: usize) -> Header {
        let flags = residual_flags(self.overflow_bytes, self.underflow_bytes);
        let mut bytes = header(0x21, 0x80 | flags, data_bytes);
        bytes[2] = self.response;
        bytes[3] = self.status;
        put(&mut bytes, 36, self.exp_data_sn.to_be_bytes());
        put_residual(&mut bytes, self.overflow_bytes, self.underflow_bytes);
        bytes
    }

    fn decode(bytes: &Header) -> Self {
        let (overflow_bytes, underflow_bytes) = residual(bytes);
        Self {
            response: bytes[2],
            status: bytes[3],
            overflow_bytes,
            underflow_bytes,
            exp_data_sn: word(bytes, 36),
        }
    }
}

impl DataIn {
    fn encode(&self, data_bytes: usize) -> Header {
        let mut flags = bit(self.last, 0x80);
        if self.status.is_some() {
            flags |= 0x01 | residual_flags(self.overflow_bytes, self.underflow_bytes);
        }
        let mut bytes = header(0x25, flags, data_bytes);
        put(&mut bytes, 20, super::NO_TAG.to_be_bytes());
        if let Some(status) = self.status {
            bytes[3] = status;
            put_residual(&mut bytes, self.overflow_bytes, self.underflow_bytes);
        }
        put(&mut bytes, 36, self.data_sn.to_be_bytes());
        put(&mut bytes, 40, self.at_bytes.to_be_bytes());
        bytes
    }

    fn decode(bytes: &Header) -> Self {
        let status = (bytes[1] & 0x01 != 0).then_some(bytes[3]);
        let (overflow_bytes, underflow_bytes) = match status {
            Some(_) => residual(bytes),
            None => (None, None),
        };
        Self {
            last: bytes[1] & 0x80 != 0,
            status,
            overflow_bytes,
            underflow_bytes,
            data_sn: word(bytes, 36),
            at_bytes: word(bytes, 40),
        }
    }
}

impl LoginSay {
    fn encode(&self, data_bytes: usize) -> Header {
        let flags = login_flags(self.transit, self.more, self.current, self.next);
        let mut bytes = header(0x23, flags, data_bytes);
        put(&mut bytes, 8, self.isid);
        put(&mut bytes, 14, self.tsih.to_be_bytes());
        put(&mut bytes, 36, self.status.to_be_bytes());
        bytes
    }

    fn decode(bytes: &Header) -> Result<Self, Violation> {
        let transit = bytes[1] & 0x80 != 0;
        let current = Stage::decode(bytes[1] >> 2)?;
        Ok(Self {
            transit,
            more: bytes[1] & 0x40 != 0,
            current,
            next: if transit {
                Stage::decode(bytes[1])?
            } else {
                current
            },
            isid: get(bytes, 8),
            tsih: u16::from_be_bytes(get(bytes, 14)),
            status: u16::from_be_bytes(get(bytes, 36)),
        })
    }
}

fn with_tag(mut bytes: Header, target_tag: u32) -> Header {
    put(&mut bytes, 20, target_tag.to_be_bytes());
    bytes
}

fn residual_flags(overflow: Option<u32>, underflow: Option<u32>) -> u8 {
    bit(overflow.is_some(), 0x04) | bit(underflow.is_some(), 0x02)
}

fn put_residual(bytes: &mut Header, overflow: Option<u32>, underflow: Option<u32>) {
    put(bytes, 44, overflow.or(underflow).unwrap_or(0).to_be_bytes());
}

/// Overflow and underflow; a target that claims both is taken at the first.
fn residual(bytes: &Header) -> (Option<u32>, Option<u32>) {
    let count = word(bytes, 44);
    match bytes[1] & 0x06 {
        0x04 | 0x06 => (Some(count), None),
        0x02 => (None, Some(count)),
        _ => (None, None),
    }
}
