//! Mode pages: error recovery, write parameters, capabilities.

use super::{
    Drive, Medium,
    execute::{Outcome, cut},
    medium::Family,
    refusal::{self as why, Refusal},
};

/// What was selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pages {
    recovery: [u8; 12],
    write: [u8; 52],
}

/// Write types (MMC-6 §7.5.4, table 649).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WriteType {
    Packet,
    TrackAtOnce,
    /// Disc at once, on a DVD.
    SessionAtOnce,
}

impl Default for Pages {
    fn default() -> Self {
        let mut recovery = [0; 12];
        recovery[..4].copy_from_slice(&[0x01, 0x0A, 0x80, 0x05]);
        let mut write = [0; 52];
        // Track at once, data, mode 1, 2048 bytes; a pause of 150 blocks.
        write[..5].copy_from_slice(&[0x05, 0x32, 0x41, 0x04, 0x08]);
        write[15] = 150;
        Self { recovery, write }
    }
}

impl Pages {
    pub(super) fn write_type(&self) -> WriteType {
        match self.write[2] & 0x0F {
            0 => WriteType::Packet,
            2 => WriteType::SessionAtOnce,
            _ => WriteType::TrackAtOnce,
        }
    }

    /// Whether the laser stays low.
    pub(super) fn is_test(&self) -> bool {
        self.write[2] & 0x10 != 0
    }

    /// Whether no session is to follow the one that is closed next.
    pub(super) fn is_last_session(&self) -> bool {
        self.write[3] >> 6 == 0
    }
}

impl Drive {
    /// MODE SENSE(6) and (10): the header's length tells them apart.
    pub(super) fn mode_sense(&mut self, what: u8, allocated: usize, header: usize) -> Outcome {
        let changeable = what >> 6 == 1;
        let page = what & 0x3F;
        let mut pages = Vec::new();
        let wants = |number: u8| page == number || page == 0x3F;
        if wants(0x01) {
            pages.extend_from_slice(&self.pages.recovery);
        }
        if wants(0x05) && self.knows_write_page() {
            pages.extend_from_slice(&self.pages.write);
        }
        if wants(0x2A) {
            pages.extend_from_slice(&self.capabilities());
        }
        if pages.is_empty() {
            return Err(Refusal::new(why::BAD_CDB));
        }
        if changeable {
            pages[2..].fill(0xFF);
        }
        let mut data = vec![0; header];
        let len = u16::try_from(header + pages.len()).unwrap_or(u16::MAX);
        if header == 8 {
            data[..2].copy_from_slice(&(len - 2).to_be_bytes());
        } else {
            data[0] = len.to_be_bytes()[1] - 1;
        }
        data.extend_from_slice(&pages);
        Ok(cut(data, allocated))
    }

    /// MODE SELECT(10).
    pub(super) fn mode_select(&mut self, cdb: &[u8; 16], sent: &[u8]) -> Outcome {
        let len = usize::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        if len == 0 {
            return Ok(Vec::new());
        }
        if cdb[1] & 0x10 == 0 {
            return Err(Refusal::new(why::BAD_CDB));
        }
        let list = sent.get(..len).ok_or(Refusal::new(why::LIST_LENGTH))?;
        let mut rest = list.get(8..).ok_or(Refusal::new(why::LIST_LENGTH))?;
        let mut pages = self.pages.clone();
        while let [code, page_len, ..] = rest {
            let whole = usize::from(*page_len) + 2;
            let page = rest.get(..whole).ok_or(Refusal::new(why::LIST_LENGTH))?;
            match code & 0x3F {
                0x01 if whole == 12 => pages.recovery.copy_from_slice(page),
                0x05 if whole == 52 => {
                    self.accepts(page)?;
                    pages.write.copy_from_slice(page);
                }
                0x08 | 0x0D | 0x0E | 0x1A | 0x1D => {}
                _ => return Err(Refusal::new(why::BAD_PARAMETER)),
            }
            rest = &rest[whole..];
        }
        if !pages.is_test() {
            self.rehearsal_ends();
        }
        self.cue = None;
        self.pages = pages;
        self.pages.write[0] &= 0x3F;
        Ok(Vec::new())
    }

    /// The write parameters page is there for media that are written by it.
    pub(super) fn knows_write_page(&self) -> bool {
        let medium = self.disc.as_ref().map(|disc| disc.medium);
        medium.is_none_or(|medium| medium.family() == Family::Cd || medium.is_dash())
    }

    /// Whether the medium can be written as a write parameters page says.
    fn accepts(&self, page: &[u8]) -> Result<(), Refusal> {
        let bad = Err(Refusal::new(why::BAD_PARAMETER));
        let Some(medium) = self.disc.as_ref().map(|disc| disc.medium) else {
            return Ok(());
        };
        let (write_type, block_type) = (page[2] & 0x0F, page[4] & 0x0F);
        match medium {
            Medium::CdR | Medium::CdRw => {
                let data = matches!(block_type, 8 | 10);
                // A cue sheet says what the blocks of a session at once are.
                if write_type == 2 || (write_type == 1 && data) {
                    Ok(())
                } else {
                    bad
                }
            }
            Medium::DvdR | Medium::DvdRw if matches!(write_type, 0 | 2) => Ok(()),
            Medium::DvdR | Medium::DvdRw => bad,
            _ => Ok(()),
        }
    }

    /// Page 0x2A as MMC-3 has it, with write speed descriptors (MMC-3 §6.3.11).
    fn capabilities(&self) -> Vec<u8> {
        let kbps = |speed: u32| u16::try_from(speed).unwrap_or(u16::MAX).to_be_bytes();
        let fastest = self.model.speeds_kbps.first().copied().unwrap_or(0);
        let mut page = vec![0; 32];
        page[0] = 0x2A;
        // Reads and writes everything that it has a profile for; test writes; buffer underrun free.
        page[2] = 0x3F;
        page[3] = 0x37;
        page[4] = 0xF1;
        page[5] = 0x71;
        // A tray that is locked by PREVENT, and can be.
        page[6] = 0x29 | if self.locked { 0x02 } else { 0x00 };
        page[8..10].copy_from_slice(&kbps(fastest));
        page[12..14].copy_from_slice(&kbps(self.model.buffer_bytes / 1024));
        page[14..16].copy_from_slice(&kbps(fastest));
        page[18..20].copy_from_slice(&kbps(fastest));
        page[20..22].copy_from_slice(&kbps(self.speed_kbps));
        page[22..24].copy_from_slice(&[0, 1]);
        page[28..30].copy_from_slice(&kbps(self.speed_kbps));
        let speeds = &self.model.speeds_kbps;
        page[30..32].copy_from_slice(&kbps(u32::try_from(speeds.len()).unwrap_or(0)));
        for speed in speeds {
            page.extend_from_slice(&[0, 0]);
            page.extend_from_slice(&kbps(*speed));
        }
        page[1] = u8::try_from(page.len() - 2).unwrap_or(u8::MAX);
        page
    }
}
