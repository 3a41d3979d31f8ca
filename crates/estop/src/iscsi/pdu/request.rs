//! What an initiator sends.

use super::{Header, Stage, Violation, bit, get, header, login_flags, put, word};

/// A PDU of an initiator, without its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// To be delivered at once: takes no command number.
    pub immediate: bool,
    /// Logical unit, as SAM-5 §4.7 has it; 0 where the PDU names none.
    pub lun: u64,
    /// The initiator's task tag.
    pub tag: u32,
    /// `CmdSN`; 0 for Data-Out, which has none.
    pub cmd_sn: u32,
    /// `ExpStatSN`.
    pub exp_stat_sn: u32,
    /// What it is.
    pub body: Ask,
}

/// What an initiator asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// 0x00 NOP-Out: an answer to this tag, or a ping.
    NopOut {
        /// The target's transfer tag that is answered.
        target_tag: u32,
    },
    /// 0x01 SCSI Command.
    Command(ScsiCommand),
    /// 0x02 Task Management Function Request.
    Manage {
        /// 1 ABORT TASK, 5 LOGICAL UNIT RESET, and so on (RFC 7143 §11.5.1).
        function: u8,
        /// The task that is meant.
        referenced: u32,
        /// The command number of that task.
        ref_cmd_sn: u32,
    },
    /// 0x03 Login.
    Login(LoginAsk),
    /// 0x04 Text.
    Text {
        /// The last of this request.
        last: bool,
        /// The key of an answer that goes on.
        target_tag: u32,
    },
    /// 0x05 SCSI Data-Out.
    DataOut {
        /// The last of its burst.
        last: bool,
        /// The R2T that is answered, or none: unsolicited.
        target_tag: u32,
        /// `DataSN`.
        data_sn: u32,
        /// Offset in the command's buffer.
        at_bytes: u32,
    },
    /// 0x06 Logout.
    Logout {
        /// 0: close the session.
        reason: u8,
    },
    /// Any other, which a target rejects.
    Other {
        /// The operation code.
        opcode: u8,
    },
}

/// A command (RFC 7143 §11.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScsiCommand {
    /// No unsolicited Data-Out follows.
    pub last: bool,
    /// Data comes to the initiator.
    pub read: bool,
    /// Data goes to the target.
    pub write: bool,
    /// How many bytes the initiator expects to move.
    pub expected_bytes: u32,
    /// The block, padded with zeros.
    pub cdb: [u8; 16],
}

/// A step of a login (RFC 7143 §11.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoginAsk {
    /// Wants to go on to the next stage.
    pub transit: bool,
    /// The text goes on in the next PDU.
    pub more: bool,
    /// The stage it is in.
    pub current: Stage,
    /// The stage it wants; as the current one if it wants none.
    pub next: Stage,
    /// The initiator's session identifier.
    pub isid: [u8; 6],
    /// The target's; 0 for a new session.
    pub tsih: u16,
}

impl Request {
    /// The header, for a data segment of this length.
    pub fn encode(&self, data_bytes: usize) -> [u8; 48] {
        let mut bytes = match self.body {
            Ask::NopOut { target_tag } => {
                let mut bytes = header(0x00, 0x80, data_bytes);
                put(&mut bytes, 20, target_tag.to_be_bytes());
                bytes
            }
            Ask::Command(command) => command.encode(data_bytes),
            Ask::Manage {
                function,
                referenced,
                ref_cmd_sn,
            } => {
                let mut bytes = header(0x02, 0x80 | function & 0x7F, data_bytes);
                put(&mut bytes, 20, referenced.to_be_bytes());
                put(&mut bytes, 32, ref_cmd_sn.to_be_bytes());
                bytes
            }
            Ask::Login(login) => login.encode(data_bytes),
            Ask::Text { last, target_tag } => {
                let flags = if last { 0x80 } else { 0x40 };
                let mut bytes = header(0x04, flags, data_bytes);
                put(&mut bytes, 20, target_tag.to_be_bytes());
                bytes
            }
            Ask::DataOut {
                last,
                target_tag,
                data_sn,
                at_bytes,
            } => {
                let mut bytes = header(0x05, bit(last, 0x80), data_bytes);
                put(&mut bytes, 20, target_tag.to_be_bytes());
                put(&mut bytes, 36, data_sn.to_be_bytes());
                put(&mut bytes, 40, at_bytes.to_be_bytes());
                bytes
            }
            Ask::Logout { reason } => header(0x06, 0x80 | reason & 0x7F, data_bytes),
            Ask::Other { opcode } => header(opcode & 0x3F, 0x80, data_bytes),
        };
        bytes[0] |= bit(self.immediate, 0x40);
        if !matches!(self.body, Ask::Login(_)) {
            put(&mut bytes, 8, self.lun.to_be_bytes());
        }
        put(&mut bytes, 16, self.tag.to_be_bytes());
        put(&mut bytes, 24, self.cmd_sn.to_be_bytes());
        put(&mut bytes, 28, self.exp_stat_sn.to_be_bytes());
        bytes
    }

    /// What the header says; reserved fields are not looked at.
    pub fn decode(bytes: &[u8; 48]) -> Result<Self, Violation> {
        let flags = bytes[1];
        let body = match bytes[0] & 0x3F {
            0x00 => Ask::NopOut {
                target_tag: word(bytes, 20),
            },
            0x01 => Ask::Command(ScsiCommand::decode(bytes)),
            0x02 => Ask::Manage {
                function: flags & 0x7F,
                referenced: word(bytes, 20),
                ref_cmd_sn: word(bytes, 32),
            },
            0x03 => Ask::Login(LoginAsk::decode(bytes)?),
            0x04 => Ask::Text {
                last: flags & 0x40 == 0,
                target_tag: word(bytes, 20),
            },
            0x05 => Ask::DataOut {
                last: flags & 0x80 != 0,
                target_tag: word(bytes, 20),
                data_sn: word(bytes, 36),
                at_bytes: word(bytes, 40),
            },
            0x06 => Ask::Logout {
                reason: flags & 0x7F,
            },
            opcode => Ask::Other { opcode },
        };
        let is_login = matches!(body, Ask::Login(_));
        Ok(Self {
            immediate: bytes[0] & 0x40 != 0,
            lun: if is_login {
                0
            } else {
                u64::from_be_bytes(get(bytes, 8))
            },
            tag: word(bytes, 16),
            cmd_sn: word(bytes, 24),
            exp_stat_sn: word(bytes, 28),
            body,
        })
    }
}

impl ScsiCommand {
    fn encode(&self, data_bytes: usize) -> Header {
        let way = bit(self.read, 0x40) | bit(self.write, 0x20);
        // 1: a SIMPLE task.
        let mut bytes = header(0x01, bit(self.last, 0x80) | way | 0x01, data_bytes);
        put(&mut bytes, 20, self.expected_bytes.to_be_bytes());
        put(&mut bytes, 32, self.cdb);
        bytes
    }

    fn decode(bytes: &Header) -> Self {
        Self {
            last: bytes[1] & 0x80 != 0,
            read: bytes[1] & 0x40 != 0,
            write: bytes[1] & 0x20 != 0,
            expected_bytes: word(bytes, 20),
            cdb: get(bytes, 32),
        }
    }
}

impl LoginAsk {
    fn encode(&self, data_bytes: usize) -> Header {
        let flags = login_flags(self.transit, self.more, self.current, self.next);
        let mut bytes = header(0x03, flags, data_bytes);
        put(&mut bytes, 8, self.isid);
        put(&mut bytes, 14, self.tsih.to_be_bytes());
        bytes
    }

    fn decode(bytes: &Header) -> Result<Self, Violation> {
        let transit = bytes[1] & 0x80 != 0;
        let current = Stage::decode(bytes[1] >> 2)?;
        // Version 0 is the only one (RFC 7143 §11.12.4).
        if bytes[3] != 0 {
            return Err(Violation("a version of iSCSI that there is not"));
        }
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
        })
    }
}
