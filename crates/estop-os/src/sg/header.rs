//! `struct sg_io_hdr`, version 3 (Linux include/scsi/sg.h), and what it means when it comes back.

use std::{
    ffi::{c_int, c_void},
    ptr,
    time::Duration,
};

use estop::scsi::{Answer, Cdb, Failure, Sense, Status};

/// Room for sense data: the most that SPC-4 §4.5.1 allows, and what Linux keeps
/// (`SCSI_SENSE_BUFFERSIZE` is 96).
pub(super) const SENSE_BYTES: u8 = 252;

const INTERFACE: c_int = b'S' as c_int;

/// Host statuses: Linux include/scsi/scsi_status.h.
const DID_OK: u16 = 0x00;
const DID_NO_CONNECT: u16 = 0x01;
const DID_TIME_OUT: u16 = 0x03;
const DID_BAD_TARGET: u16 = 0x04;
const DID_TRANSPORT_FAILFAST: u16 = 0x0F;
const DID_TARGET_FAILURE: u16 = 0x10;
const DID_NEXUS_FAILURE: u16 = 0x11;
const DID_MEDIUM_ERROR: u16 = 0x13;

/// Driver statuses: the low four bits; older kernels put advice into the others.
const DRIVER_BITS: u16 = 0x0F;
const DRIVER_OK: u16 = 0x00;
const DRIVER_TIMEOUT: u16 = 0x06;
const DRIVER_SENSE: u16 = 0x08;

/// The bits of a status byte that are one (SAM-2 §5.3.1; the others were the maker's own).
const STATUS_BITS: u8 = 0x3E;
const CHECK_CONDITION: u8 = 0x02;

/// Which way data moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub(super) enum Direction {
    None = -1,
    ToDevice = -2,
    FromDevice = -3,
}

/// `struct sg_io_hdr`
#[derive(Debug)]
#[repr(C)]
pub(super) struct SgIoHdr {
    interface_id: c_int,
    dxfer_direction: c_int,
    cmd_len: u8,
    mx_sb_len: u8,
    iovec_count: u16,
    dxfer_len: u32,
    dxferp: *mut c_void,
    cmdp: *const u8,
    sbp: *mut u8,
    timeout_ms: u32,
    flags: u32,
    pack_id: c_int,
    usr_ptr: *mut c_void,
    status: u8,
    masked_status: u8,
    msg_status: u8,
    sb_len_wr: u8,
    host_status: u16,
    driver_status: u16,
    resid: c_int,
    duration_ms: u32,
    info: u32,
}

impl SgIoHdr {
    /// One command; `data` is where its `len_bytes` of data are or go, `sense` has room for
    /// [`SENSE_BYTES`].
    pub(super) fn new(
        cdb: &Cdb,
        direction: Direction,
        (data, len_bytes): (*mut u8, u32),
        sense: *mut u8,
        limit: Duration,
    ) -> Self {
        let block = cdb.bytes();
        Self {
            interface_id: INTERFACE,
            dxfer_direction: direction as c_int,
            cmd_len: u8::try_from(block.len()).unwrap_or(u8::MAX),
            mx_sb_len: SENSE_BYTES,
            iovec_count: 0,
            dxfer_len: len_bytes,
            dxferp: data.cast(),
            cmdp: block.as_ptr(),
            sbp: sense,
            timeout_ms: timeout_ms(limit),
            flags: 0,
            pack_id: 0,
            usr_ptr: ptr::null_mut(),
            status: 0,
            masked_status: 0,
            msg_status: 0,
            sb_len_wr: 0,
            host_status: 0,
            driver_status: 0,
            resid: 0,
            duration_ms: 0,
            info: 0,
        }
    }

    /// What the unit answered, or why there is no answer. `sense` is what the kernel wrote to.
    pub(super) fn outcome(&self, sense: &[u8], limit: Duration) -> Result<Answer, Failure> {
        let (host, driver) = (self.host_status, self.driver_status);
        let status = self.status & STATUS_BITS;
        let transport = || Failure::Transport { host, driver };
        match host {
            DID_OK => {}
            // The kernel's own reading of an answer that came.
            DID_TARGET_FAILURE | DID_NEXUS_FAILURE | DID_MEDIUM_ERROR if status != 0 => {}
            DID_NO_CONNECT | DID_BAD_TARGET | DID_TRANSPORT_FAILFAST => {
                let why = format!("nothing answers at its address (host status {host:#04x})");
                return Err(Failure::Gone(why));
            }
            DID_TIME_OUT => return Err(late(limit)),
            _ => return Err(transport()),
        }
        match driver & DRIVER_BITS {
            DRIVER_OK | DRIVER_SENSE => {}
            DRIVER_TIMEOUT => return Err(late(limit)),
            _ => return Err(transport()),
        }
        let written = usize::from(self.sb_len_wr).min(sense.len());
        let sense = Sense::decode(&sense[..written]);
        let has_sense = sense.is_some() && driver & DRIVER_BITS == DRIVER_SENSE;
        let status = if has_sense && status == 0 {
            CHECK_CONDITION
        } else {
            status
        };
        Ok(Answer {
            status: Status::from(status),
            sense,
            moved_bytes: self.moved_bytes(),
        })
    }

    /// What was to move without the residue. A negative one is of a unit that had more to give.
    fn moved_bytes(&self) -> u32 {
        let left = u32::try_from(self.resid).unwrap_or(0);
        self.dxfer_len.saturating_sub(left)
    }
}

/// The limit passed.
pub(super) fn late(limit: Duration) -> Failure {
    Failure::Late {
        limit_ms: u64::from(timeout_ms(limit)),
    }
}

/// Never 0, which would be the kernel's default of a minute.
fn timeout_ms(limit: Duration) -> u32 {
    u32::try_from(limit.as_millis()).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use estop::scsi::SenseKey;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(3);

    fn header(len_bytes: u32) -> SgIoHdr {
        let cdb = Cdb::new([0x2A, 0, 0, 0, 0, 0, 0, 0, 16, 0]);
        let data = (ptr::dangling_mut(), len_bytes);
        SgIoHdr::new(&cdb, Direction::ToDevice, data, ptr::null_mut(), LIMIT)
    }

    #[test]
    #[cfg(target_pointer_width = "64")]
    fn it_lies_in_memory_as_the_kernel_reads_it() {
        assert_eq!(size_of::<SgIoHdr>(), 88);
        let at = [
            std::mem::offset_of!(SgIoHdr, dxfer_len),
            std::mem::offset_of!(SgIoHdr, dxferp),
            std::mem::offset_of!(SgIoHdr, sbp),
            std::mem::offset_of!(SgIoHdr, timeout_ms),
            std::mem::offset_of!(SgIoHdr, usr_ptr),
            std::mem::offset_of!(SgIoHdr, status),
            std::mem::offset_of!(SgIoHdr, host_status),
            std::mem::offset_of!(SgIoHdr, resid),
            std::mem::offset_of!(SgIoHdr, info),
        ];
        assert_eq!(at, [12, 16, 32, 40, 56, 64, 68, 72, 80]);
    }

    #[test]
    fn a_command_is_carried_as_it_is() {
        let header = header(32_768);
        assert_eq!((header.interface_id, header.dxfer_direction), (0x53, -2));
        assert_eq!((header.cmd_len, header.dxfer_len), (10, 32_768));
        assert_eq!(header.timeout_ms, 3000);
        assert_eq!(timeout_ms(Duration::ZERO), 1, "0 would be a minute");
        assert_eq!(timeout_ms(Duration::MAX), u32::MAX);
    }

    #[test]
    fn a_residue_is_what_did_not_move() {
        let mut header = header(96);
        assert_eq!(header.outcome(&[], LIMIT), Ok(Answer::good(96)));
        for (resid, moved) in [(30, 66), (96, 0), (97, 0), (c_int::MAX, 0), (-4, 96)] {
            header.resid = resid;
            assert_eq!(header.outcome(&[], LIMIT), Ok(Answer::good(moved)));
        }
    }

    #[test]
    fn a_check_condition_brings_its_sense() {
        let mut sense = [0; SENSE_BYTES as usize];
        sense[..14].copy_from_slice(&[0x71, 0, 3, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0x0C, 0]);
        let mut header = header(2048);
        (header.status, header.driver_status) = (0x02, 0x08);
        header.sb_len_wr = 18;
        header.resid = 2048;
        let answer = header.outcome(&sense, LIMIT).expect("an answer");
        assert_eq!(answer.status, Status::CheckCondition);
        assert_eq!(answer.moved_bytes, 0);
        let said = answer.sense.expect("sense");
        assert_eq!((said.key, said.asc), (SenseKey::MediumError, 0x0C));
        assert!(said.deferred, "of an earlier command");

        for host in [DID_TARGET_FAILURE, DID_MEDIUM_ERROR] {
            header.host_status = host;
            assert_eq!(header.outcome(&sense, LIMIT), Ok(answer.clone()), "{host}");
        }
        // Kernels before 5.14 leave the status out where the sense is recovered.
        (header.host_status, header.status) = (0, 0);
        assert_eq!(header.outcome(&sense, LIMIT), Ok(answer.clone()));
        // More than fits was never written.
        header.sb_len_wr = 255;
        assert_eq!(header.outcome(&sense, LIMIT), Ok(answer));

        (header.status, header.sb_len_wr) = (0x02, 0);
        let answer = header.outcome(&sense, LIMIT).expect("an answer");
        assert_eq!(
            (answer.status, answer.sense),
            (Status::CheckCondition, None)
        );
    }

    #[test]
    fn other_statuses_are_answers() {
        let mut header = header(0);
        for (byte, status) in [
            (0x08, Status::Busy),
            (0x18, Status::ReservationConflict),
            (0x28, Status::TaskSetFull),
            (0x30, Status::Other(0x30)),
        ] {
            header.status = byte;
            let answer = header.outcome(&[], LIMIT).expect("an answer");
            assert_eq!((answer.status, answer.sense), (status, None));
        }
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        let outcome = |host: u16, driver: u16| {
            let mut header = header(512);
            (header.host_status, header.driver_status) = (host, driver);
            header.outcome(&[], LIMIT).expect_err("no answer")
        };
        for host in [DID_NO_CONNECT, DID_BAD_TARGET, DID_TRANSPORT_FAILFAST] {
            assert!(matches!(outcome(host, 0), Failure::Gone(_)), "{host}");
        }
        assert_eq!(outcome(DID_TIME_OUT, 0), Failure::Late { limit_ms: 3000 });
        assert_eq!(outcome(0, 0x26), Failure::Late { limit_ms: 3000 });
        for (host, driver) in [(0x05, 0), (0x07, 0x08), (0x08, 0), (0x10, 0), (0, 0x04)] {
            let expected = Failure::Transport { host, driver };
            assert_eq!(outcome(host, driver), expected);
        }
    }
}
