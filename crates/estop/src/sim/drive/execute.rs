//! One command block: what it is answered, and what comes first.

use super::{
    Drive, Quirk,
    disc::{BLOCK, Block, Disc},
    refusal::{self as why, Refusal},
};
use crate::{scsi::Reply, sim::Fault};

/// What goes to the host, or why nothing does.
pub(super) type Outcome = Result<Vec<u8>, Refusal>;

impl Drive {
    /// Carries out a command; a fault is answered instead.
    pub(super) fn answer(&mut self, cdb: &[u8], sent: &[u8], fault: Option<Fault>) -> Reply {
        self.settle();
        self.answer_at = self.now;
        self.not_taken_bytes = 0;
        let mut block = [0; 16];
        let len = cdb.len().min(16);
        block[..len].copy_from_slice(&cdb[..len]);
        let outcome = match self.gate(block[0]) {
            Err(refusal) => Err(refusal),
            Ok(()) if fault == Some(Fault::Medium) => Err(self.fail(block[0])),
            Ok(()) => self.carry_out(&block, sent),
        };
        match outcome {
            Ok(data) => Reply {
                data,
                not_taken_bytes: self.not_taken_bytes,
                ..Reply::default()
            },
            Err(refusal) => Reply {
                status: 0x02,
                sense: refusal.sense(),
                not_taken_bytes: u32::try_from(sent.len()).unwrap_or(u32::MAX),
                ..Reply::default()
            },
        }
    }

    /// What is answered before the command is looked at (SPC-4 §5.14, MMC-6 §4.1.6).
    fn gate(&mut self, opcode: u8) -> Result<(), Refusal> {
        // INQUIRY, REQUEST SENSE, REPORT LUNS, GET CONFIGURATION, GET EVENT STATUS NOTIFICATION.
        if matches!(opcode, 0x12 | 0x03 | 0xA0 | 0x46 | 0x4A) {
            return Ok(());
        }
        if let Some(deferred) = self.deferred.take() {
            return Err(deferred);
        }
        if let Some(code) = self.attentions.pop_front() {
            return Err(Refusal::new(code));
        }
        if opcode == 0x00 && self.pretends_ready() {
            return Ok(());
        }
        match self.busy_refusal() {
            Some(refusal) => Err(refusal),
            None => Ok(()),
        }
    }

    /// A fault of the medium or of the drive, as the command tells of it (MMC-6 annex F).
    fn fail(&mut self, opcode: u8) -> Refusal {
        Refusal::new(match opcode {
            0x2A | 0xAA => why::WRITE_ERROR,
            0x35 => {
                self.drop_buffer();
                why::WRITE_ERROR
            }
            0x28 | 0xA8 | 0xBE => why::READ_ERROR,
            0x5B => why::CLOSE_FAILED,
            0x54 => why::CALIBRATION_FAILED,
            0xA1 | 0x04 => {
                let erasable = |disc: &&mut Disc| disc.medium.is_erasable();
                if let Some(disc) = self.disc.as_mut().filter(erasable) {
                    disc.half_erase();
                }
                if opcode == 0xA1 {
                    why::ERASE_FAILURE
                } else {
                    why::FORMAT_FAILED
                }
            }
            _ => why::HARDWARE,
        })
    }

    fn carry_out(&mut self, cdb: &[u8; 16], sent: &[u8]) -> Outcome {
        let lba = i32::from_be_bytes([cdb[2], cdb[3], cdb[4], cdb[5]]);
        let short = u32::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        let long = u32::from_be_bytes([cdb[6], cdb[7], cdb[8], cdb[9]]);
        if cdb[0] != 0x46 && self.state == Some(Fault::ReadOnly) && changes(cdb[0]) {
            return Err(Refusal::new(why::WRITE_PROTECTED));
        }
        match cdb[0] {
            0x00 => self.test_unit_ready(),
            0x03 => Ok(cut(self.request_sense(), usize::from(cdb[4]))),
            0x04 => self.format(cdb, sent),
            0x12 => self.inquiry(cdb),
            0x1A => self.mode_sense(cdb[2], usize::from(cdb[4]), 4),
            0x1B => self.start_stop(cdb),
            0x1E => self.prevent(cdb[4]),
            0x23 => self.format_capacities(usize::from(u16::from_be_bytes([cdb[7], cdb[8]]))),
            0x25 => self.capacity(),
            0x28 => self.read(lba, short),
            0xA8 => self.read(lba, long),
            0x2A => self.write(lba, short, sent),
            0xAA => self.write(lba, long, sent),
            0x35 => self.synchronize(cdb[1] & 0x02 != 0),
            0x43 => self.toc(cdb),
            0x46 => self.configuration(cdb),
            0x4A => self.event_status(cdb),
            0x51 => self.disc_information(cdb),
            0x52 => self.track_information(cdb),
            0x53 => self.reserve(cdb),
            0x54 => self.calibrate(),
            0x55 => self.mode_select(cdb, sent),
            0x58 => self.repair(cdb),
            0x5A => self.mode_sense(cdb[2], usize::from(u16::from_be_bytes([cdb[7], cdb[8]])), 8),
            0x5B => self.close(cdb),
            0x5C => self.buffer_capacity(cdb),
            0x5D => self.cue_sheet(sent),
            0xA0 => Ok(self.report_luns(cdb)),
            0xA1 => self.blank(cdb),
            0xAC => self.performance(cdb),
            0xAD => self.structure(cdb),
            0xB6 => self.set_streaming(sent),
            0xBB => self.set_speed(cdb),
            0xBF => self.send_structure(cdb, sent),
            _ => Err(Refusal::new(why::UNKNOWN_COMMAND)),
        }
    }

    /// The disc that is in it.
    pub(super) fn disc(&mut self) -> Result<&mut Disc, Refusal> {
        let code = if self.tray_open {
            why::NO_MEDIUM_TRAY_OPEN
        } else {
            why::NO_MEDIUM_TRAY_CLOSED
        };
        let open = self.tray_open;
        let disc = self.disc.as_mut().filter(|_| !open);
        disc.ok_or_else(|| Refusal::new(code))
    }

    fn test_unit_ready(&mut self) -> Outcome {
        self.disc()?;
        Ok(Vec::new())
    }

    fn request_sense(&mut self) -> Vec<u8> {
        let pending = self.deferred.take();
        let pending = pending.or_else(|| self.attentions.pop_front().map(Refusal::new));
        let refusal = pending.or_else(|| self.busy_refusal());
        let refusal = refusal.or_else(|| {
            let progress = self.background_progress()?;
            Some(Refusal {
                progress: Some(progress),
                ..Refusal::new(0x00_0404)
            })
        });
        refusal.unwrap_or(Refusal::new(0)).sense()
    }

    fn read(&mut self, lba: i32, blocks: u32) -> Outcome {
        let disc = self.disc()?;
        let blocks = i32::try_from(blocks).unwrap_or(i32::MAX);
        let end = disc.readable_end();
        let fits = lba >= 0 && lba < end && blocks <= end - lba;
        if blocks == 0 {
            return Ok(Vec::new());
        }
        if !fits {
            return Err(Refusal::at(why::OUT_OF_RANGE, lba));
        }
        if usize::try_from(blocks).unwrap_or(0) * BLOCK > LONGEST_READ {
            return Err(Refusal::new(why::BAD_CDB));
        }
        let mut data = Vec::new();
        for at in lba..lba + blocks {
            let bytes = self
                .read_block(at)
                .ok_or_else(|| Refusal::at(why::READ_ERROR, at))?;
            data.extend_from_slice(&bytes);
        }
        let takes = self.recording(u32::try_from(blocks).unwrap_or(0)) / 2;
        self.answer_at = self.now.after(takes);
        Ok(data)
    }

    /// A block as a reader gets it; `None` where there is none.
    fn read_block(&self, lba: i32) -> Option<Vec<u8>> {
        let disc = self.disc.as_ref().filter(|disc| disc.readable(lba))?;
        let block = self.buffered(lba).or_else(|| disc.blocks.get(&lba));
        let bytes = match block {
            Some(block) => block.bytes()?.to_vec(),
            None if disc.medium.is_sequential() => return None,
            None => Block::Zeros.bytes()?.to_vec(),
        };
        let altered = disc
            .tail
            .is_some_and(|(from, to)| (from..to).contains(&lba));
        let open = disc.tracks.iter().any(|track| !track.closed);
        Some(if altered && open {
            bytes.iter().map(|byte| !byte).collect()
        } else {
            bytes
        })
    }

    fn calibrate(&mut self) -> Outcome {
        if self.has(Quirk::NoOpc) {
            return Err(Refusal::new(why::UNKNOWN_COMMAND));
        }
        self.disc()?;
        self.answer_at = self.now.after(self.model.calibration);
        Ok(Vec::new())
    }
}

/// At most so many bytes.
pub(super) fn cut(mut data: Vec<u8>, allocated: usize) -> Vec<u8> {
    data.truncate(allocated);
    data
}

/// Whether a command would change the disc.
const fn changes(opcode: u8) -> bool {
    matches!(
        opcode,
        0x04 | 0x2A | 0xAA | 0x53 | 0x54 | 0x58 | 0x5B | 0x5D | 0xA1
    )
}

/// The most that one READ brings: no initiator asks for more, and an allocation has its end.
const LONGEST_READ: usize = 16 << 20;
