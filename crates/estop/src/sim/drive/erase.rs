//! BLANK and FORMAT UNIT.

use std::time::Duration;

use super::{
    Drive, Medium,
    disc::Format,
    execute::Outcome,
    refusal::{self as why, Refusal},
    work::{Formatting, Work},
};

impl Drive {
    /// BLANK (MMC-6 §6.2), the whole disc or what it is known by.
    pub(super) fn blank(&mut self, cdb: &[u8; 16]) -> Outcome {
        let immed = cdb[1] & 0x10 != 0;
        let disc = self.disc()?;
        let minimal = match (disc.medium, cdb[1] & 0x07) {
            (Medium::CdRw | Medium::DvdRw | Medium::DvdRwOverwrite, kind @ (0 | 1)) => kind == 1,
            (Medium::CdRw | Medium::DvdRw | Medium::DvdRwOverwrite, _) => {
                return Err(Refusal::new(why::BAD_CDB));
            }
            _ => return Err(Refusal::new(why::CANNOT_WRITE)),
        };
        let blocks = if minimal {
            self.model.closing_blocks.0
        } else {
            self.model.capacity_blocks
        };
        let takes = SPIN + self.recording(blocks);
        self.cue = None;
        self.begin(Work::Blank { minimal }, takes, immed)?;
        Ok(Vec::new())
    }

    /// FORMAT UNIT (MMC-6 §6.5): a header and one descriptor.
    pub(super) fn format(&mut self, cdb: &[u8; 16], sent: &[u8]) -> Outcome {
        if cdb[1] & 0x17 != 0x11 {
            return Err(Refusal::new(why::BAD_CDB));
        }
        let list = sent.first_chunk::<12>();
        let list = list.ok_or(Refusal::new(why::LIST_LENGTH))?;
        if u16::from_be_bytes([list[2], list[3]]) != 8 {
            return Err(Refusal::new(why::BAD_PARAMETER));
        }
        let immed = list[1] & 0x02 != 0;
        let blocks = u32::from_be_bytes([list[4], list[5], list[6], list[7]]);
        let (kind, sub) = (list[8] >> 2, list[8] & 0x03);
        let restart = list[11] & 0x01 != 0;
        let capacity = self.model.capacity_blocks;
        let disc = self.disc()?;
        let what = formatting(disc.medium, kind, sub, restart);
        let refusal = if disc.medium.is_erasable() {
            Refusal::new(why::BAD_PARAMETER)
        } else {
            Refusal::new(why::CANNOT_FORMAT)
        };
        let what = what.ok_or(refusal)?;
        if blocks > capacity && blocks != u32::MAX {
            return Err(Refusal::new(why::BAD_PARAMETER));
        }
        let begun = matches!(disc.format, Format::Suspended | Format::Background);
        if what == Formatting::Restart && !begun {
            return Err(Refusal::new(why::BAD_PARAMETER));
        }
        if matches!(what, Formatting::Sequential { .. }) && !disc.is_blank() {
            return Err(Refusal::new(why::CANNOT_FORMAT));
        }
        let certified = match what {
            Formatting::Overwrite => capacity,
            Formatting::Whole if kind == 0x31 || kind == 0x01 => capacity,
            _ => self.model.closing_blocks.1,
        };
        let takes = SPIN + self.recording(certified);
        self.background = None;
        self.begin(Work::Format(what), takes, immed)?;
        Ok(Vec::new())
    }
}

/// What a format type means on a medium (MMC-6 §6.5.4.2); `None` if it has none there.
fn formatting(medium: Medium, kind: u8, sub: u8, restart: bool) -> Option<Formatting> {
    match (medium, kind) {
        (Medium::DvdPlusRw, 0x26) if restart => Some(Formatting::Restart),
        (Medium::DvdPlusRw, 0x00 | 0x26) => Some(Formatting::Background),
        (Medium::DvdRam, 0x00 | 0x01) | (Medium::BdRe, 0x00 | 0x30 | 0x31) => {
            Some(Formatting::Whole)
        }
        (Medium::DvdRw | Medium::DvdRwOverwrite, 0x15) => Some(Formatting::Quick),
        (Medium::DvdRwOverwrite, 0x13) => Some(Formatting::Grow),
        (Medium::DvdRw | Medium::DvdRwOverwrite, 0x00 | 0x10) => Some(Formatting::Overwrite),
        (Medium::BdR, 0x00 | 0x32) => Some(Formatting::Sequential {
            overwrites: sub == 0,
        }),
        _ => None,
    }
}

/// What an erasure or a format takes beyond what is recorded.
const SPIN: Duration = Duration::from_secs(2);
