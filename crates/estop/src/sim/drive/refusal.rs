//! Why a command is not carried out, as the drive puts it on the wire (SPC-4 §4.5.3).

/// Key, code and qualifier, and what goes with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Refusal {
    /// 0x020401 is 2/04/01.
    pub(super) code: u32,
    pub(super) progress: Option<u16>,
    pub(super) information: Option<u32>,
    pub(super) deferred: bool,
}

impl Refusal {
    pub(super) const fn new(code: u32) -> Self {
        Self {
            code,
            progress: None,
            information: None,
            deferred: false,
        }
    }

    /// The same about this address.
    pub(super) fn at(code: u32, lba: i32) -> Self {
        Self {
            information: Some(u32::from_be_bytes(lba.to_be_bytes())),
            ..Self::new(code)
        }
    }

    /// Fixed format, 18 bytes.
    pub(super) fn sense(&self) -> Vec<u8> {
        let [_, key, asc, ascq] = self.code.to_be_bytes();
        let mut sense = vec![0; 18];
        sense[0] = 0x70 | u8::from(self.deferred);
        sense[2] = key;
        sense[7] = 10;
        sense[12] = asc;
        sense[13] = ascq;
        if let Some(information) = self.information {
            sense[0] |= 0x80;
            sense[3..7].copy_from_slice(&information.to_be_bytes());
        }
        if let Some(progress) = self.progress {
            sense[15] = 0x80;
            sense[16..18].copy_from_slice(&progress.to_be_bytes());
        }
        sense
    }
}

pub(super) const NOT_READY_LOADING: u32 = 0x02_0401;
pub(super) const FORMATTING: u32 = 0x02_0404;
pub(super) const OPERATION_IN_PROGRESS: u32 = 0x02_0407;
pub(super) const LONG_WRITE: u32 = 0x02_0408;
pub(super) const NO_MEDIUM_TRAY_CLOSED: u32 = 0x02_3A01;
pub(super) const NO_MEDIUM_TRAY_OPEN: u32 = 0x02_3A02;
pub(super) const WRITE_ERROR: u32 = 0x03_0C00;
pub(super) const READ_ERROR: u32 = 0x03_1100;
pub(super) const FORMAT_CORRUPTED: u32 = 0x03_3100;
pub(super) const FORMAT_FAILED: u32 = 0x03_3101;
pub(super) const ERASE_FAILURE: u32 = 0x03_5100;
pub(super) const CLOSE_FAILED: u32 = 0x03_7200;
pub(super) const CALIBRATION_FAILED: u32 = 0x03_7303;
pub(super) const HARDWARE: u32 = 0x04_4400;
pub(super) const LIST_LENGTH: u32 = 0x05_1A00;
pub(super) const UNKNOWN_COMMAND: u32 = 0x05_2000;
pub(super) const OUT_OF_RANGE: u32 = 0x05_2100;
pub(super) const INVALID_FOR_WRITE: u32 = 0x05_2102;
pub(super) const BAD_CDB: u32 = 0x05_2400;
pub(super) const BAD_PARAMETER: u32 = 0x05_2600;
pub(super) const SEQUENCE: u32 = 0x05_2C00;
pub(super) const INCOMPATIBLE_MEDIUM: u32 = 0x05_3002;
pub(super) const CANNOT_WRITE: u32 = 0x05_3005;
pub(super) const CANNOT_FORMAT: u32 = 0x05_3006;
pub(super) const REMOVAL_PREVENTED: u32 = 0x05_5302;
pub(super) const USER_AREA_END: u32 = 0x05_6300;
pub(super) const ILLEGAL_MODE: u32 = 0x05_6400;
pub(super) const INCOMPLETE_TRACK: u32 = 0x05_7203;
pub(super) const EMPTY_RESERVED_TRACK: u32 = 0x05_7204;
pub(super) const NO_MORE_TRACKS: u32 = 0x05_7205;
pub(super) const MEDIUM_CHANGED: u32 = 0x06_2800;
pub(super) const POWER_ON: u32 = 0x06_2900;
pub(super) const NEXUS_LOST: u32 = 0x06_2907;
pub(super) const WRITE_PROTECTED: u32 = 0x07_2700;
