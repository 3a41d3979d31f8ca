//! What the drive says of itself, and its tray.

use super::{
    Drive, Quirk,
    execute::{Outcome, cut},
    refusal::{self as why, Refusal},
};

impl Drive {
    /// INQUIRY (SPC-4 §6.6), with pages 0x00 and 0x80.
    pub(super) fn inquiry(&self, cdb: &[u8; 16]) -> Outcome {
        let allocated = usize::from(u16::from_be_bytes([cdb[3], cdb[4]]));
        let serial = self.model.serial.as_bytes();
        let data = match (cdb[1] & 0x01, cdb[2]) {
            (0, 0) => {
                let mut data = vec![0x05, 0x80, 0x06, 0x02, 91, 0, 0, 0];
                data.extend_from_slice(b"ESTOP   SIM DISC DRIVE  0001");
                data.resize(96, 0);
                // MMC-6, SPC-4.
                data[58..62].copy_from_slice(&[0x04, 0xE0, 0x04, 0x60]);
                data
            }
            (1, 0x00) => vec![0x05, 0x00, 0, 2, 0x00, 0x80],
            (1, 0x80) => {
                let len = u8::try_from(serial.len()).unwrap_or(u8::MAX);
                let mut data = vec![0x05, 0x80, 0, len];
                data.extend_from_slice(&serial[..usize::from(len)]);
                data
            }
            _ => return Err(Refusal::new(why::BAD_CDB)),
        };
        Ok(cut(data, allocated))
    }

    /// REPORT LUNS (SPC-4 §6.33): one.
    pub(super) fn report_luns(&self, cdb: &[u8; 16]) -> Vec<u8> {
        let allocated = u32::from_be_bytes([cdb[6], cdb[7], cdb[8], cdb[9]]);
        let mut data = vec![0; 16];
        data[3] = 8;
        cut(data, usize::try_from(allocated).unwrap_or(usize::MAX))
    }

    /// START STOP UNIT (MMC-6 §6.46): eject, load, spin.
    pub(super) fn start_stop(&mut self, cdb: &[u8; 16]) -> Outcome {
        if cdb[1] & 0x01 != 0 && self.has(Quirk::NoImmed) {
            return Err(Refusal::new(why::BAD_CDB));
        }
        match cdb[4] & 0x03 {
            // Eject: what is in the buffer is recorded before.
            0x02 if self.locked => return Err(Refusal::new(why::REMOVAL_PREVENTED)),
            0x02 if !self.tray_open => {
                let drained = self.drained_at();
                self.answer_at = drained;
                self.advance_to(drained);
                self.flushed();
                self.forget_work();
                self.tray_open = true;
                self.event = 3;
            }
            0x03 if self.tray_open => {
                self.tray_open = false;
                self.arrive();
            }
            _ => {}
        }
        Ok(Vec::new())
    }

    /// PREVENT ALLOW MEDIUM REMOVAL (MMC-6 §6.16).
    pub(super) fn prevent(&mut self, byte: u8) -> Outcome {
        self.locked = byte & 0x01 != 0;
        Ok(Vec::new())
    }

    /// GET EVENT STATUS NOTIFICATION (MMC-6 §6.7), polled: operational change, media, busy.
    pub(super) fn event_status(&mut self, cdb: &[u8; 16]) -> Outcome {
        if self.has(Quirk::NoGesn) {
            return Err(Refusal::new(why::UNKNOWN_COMMAND));
        }
        if cdb[1] & 0x01 == 0 {
            return Err(Refusal::new(why::BAD_CDB));
        }
        let allocated = usize::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        let supported = 0x52;
        let present = u8::from(self.disc.is_some() && !self.tray_open) << 1;
        let state = present | u8::from(self.tray_open);
        let data = match cdb[4] & supported {
            asked if asked & 0x02 != 0 => vec![0, 6, 0x01, supported, 0, 0, 0, 0],
            asked if asked & 0x10 != 0 => {
                let event = std::mem::take(&mut self.event);
                vec![0, 6, 0x04, supported, event, state, 0, 0]
            }
            0 => vec![0, 2, 0x80, supported],
            _ => {
                let left = self.busy.map(|busy| busy.until.since(self.now));
                let tenths = left.map_or(0, |left| left.as_millis() / 100);
                let [high, low] = u16::try_from(tenths).unwrap_or(u16::MAX).to_be_bytes();
                let busy = u8::from(left.is_some());
                vec![0, 6, 0x06, supported, busy, busy, high, low]
            }
        };
        Ok(cut(data, allocated))
    }
}
