//! Speeds, the buffer, disc structures.

use super::{
    Drive, Medium, Quirk,
    execute::{Outcome, cut},
    medium::Family,
    refusal::{self as why, Refusal},
};

impl Drive {
    /// READ BUFFER CAPACITY (MMC-6 §6.18), in bytes.
    pub(super) fn buffer_capacity(&mut self, cdb: &[u8; 16]) -> Outcome {
        if self.has(Quirk::NoBufferCapacity) {
            return Err(Refusal::new(why::UNKNOWN_COMMAND));
        }
        self.disc()?;
        let allocated = usize::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        let size = self.model.buffer_bytes;
        let free = size.saturating_sub(self.buffered_bytes());
        let mut data = vec![0, 10, 0, 0];
        if cdb[1] & 0x01 != 0 {
            data[3] = 1;
            data.extend_from_slice(&[0; 4]);
        } else {
            data.extend_from_slice(&size.to_be_bytes());
        }
        data.extend_from_slice(&free.to_be_bytes());
        Ok(cut(data, allocated))
    }

    /// GET PERFORMANCE (MMC-6 §6.8): the nominal performance, and the write speeds.
    pub(super) fn performance(&mut self, cdb: &[u8; 16]) -> Outcome {
        let last = self.disc()?.capacity - 1;
        let most = usize::from(u16::from_be_bytes([cdb[8], cdb[9]]));
        let writes = cdb[1] & 0x04 != 0;
        let speed = self.speed_kbps;
        let last = last.to_be_bytes();
        let rows = match cdb[10] {
            0x00 => {
                let mut row = vec![0; 4];
                row.extend_from_slice(&speed.to_be_bytes());
                row.extend_from_slice(&last);
                row.extend_from_slice(&speed.to_be_bytes());
                vec![row]
            }
            0x03 => {
                let row = |kbps: &u32| {
                    let mut row = vec![0x00, 0, 0, 0];
                    row.extend_from_slice(&last);
                    row.extend_from_slice(&kbps.to_be_bytes());
                    row.extend_from_slice(&kbps.to_be_bytes());
                    row
                };
                self.model.speeds_kbps.iter().map(row).collect()
            }
            _ => return Err(Refusal::new(why::BAD_CDB)),
        };
        let len = 4 + rows.iter().map(Vec::len).sum::<usize>();
        let mut data = u32::try_from(len).unwrap_or(0).to_be_bytes().to_vec();
        data.extend_from_slice(&[if writes { 0x02 } else { 0x00 }, 0, 0, 0]);
        for row in rows.iter().take(most) {
            data.extend_from_slice(row);
        }
        Ok(data)
    }

    /// SET STREAMING (MMC-6 §6.42): the write speed of the performance descriptor.
    pub(super) fn set_streaming(&mut self, sent: &[u8]) -> Outcome {
        let list = sent.first_chunk::<28>();
        let list = list.ok_or(Refusal::new(why::LIST_LENGTH))?;
        let number =
            |at: usize| u32::from_be_bytes([list[at], list[at + 1], list[at + 2], list[at + 3]]);
        let (size, time_ms) = (number(20), number(24));
        // Restore the defaults.
        if list[0] & 0x04 != 0 {
            self.select_speed(u32::MAX);
            return Ok(Vec::new());
        }
        if time_ms == 0 {
            return Err(Refusal::new(why::BAD_PARAMETER));
        }
        let kbps = u64::from(size) * 1000 / u64::from(time_ms);
        self.select_speed(u32::try_from(kbps).unwrap_or(u32::MAX));
        Ok(Vec::new())
    }

    /// SET CD SPEED (MMC-6 §6.41).
    pub(super) fn set_speed(&mut self, cdb: &[u8; 16]) -> Outcome {
        let kbps = u16::from_be_bytes([cdb[4], cdb[5]]);
        self.select_speed(if kbps == u16::MAX {
            u32::MAX
        } else {
            u32::from(kbps)
        });
        Ok(Vec::new())
    }

    /// The fastest speed that is not above what is asked, or the slowest.
    fn select_speed(&mut self, kbps: u32) {
        if self.has(Quirk::SpeedIgnored) {
            return;
        }
        let speeds = &self.model.speeds_kbps;
        let fits = speeds.iter().find(|speed| **speed <= kbps);
        if let Some(speed) = fits.or_else(|| speeds.last()) {
            self.speed_kbps = *speed;
        }
    }

    /// READ DISC STRUCTURE (MMC-6 §6.21): physical information of a DVD; where a DVD+R DL goes over to
    /// its second layer; disc information and a cartridge's state of a BD.
    pub(super) fn structure(&mut self, cdb: &[u8; 16]) -> Outcome {
        let allocated = usize::from(u16::from_be_bytes([cdb[8], cdb[9]]));
        let disc = self.disc()?;
        let medium = disc.medium;
        let body = match (medium.family(), cdb[1] & 0x0F, cdb[7]) {
            (Family::Cd, ..) => return Err(Refusal::new(why::INCOMPATIBLE_MEDIUM)),
            (Family::Dvd, 0, 0x00 | 0x10 | 0x11) => physical(medium, disc.capacity),
            (Family::Dvd, 0, 0x01) => vec![0; 4],
            (Family::Dvd, 0, 0x09) if medium == Medium::DvdRam => vec![0; 4],
            (Family::Dvd, 0, BOUNDARY) if medium == Medium::DvdPlusRDl => {
                let mut body = vec![u8::from(disc.boundary_set) << 7, 0, 0, 0];
                body.extend((disc.capacity / 2).to_be_bytes());
                body
            }
            (Family::Bd, 1, 0x00) => {
                let mut body = vec![0; 112];
                body[..3].copy_from_slice(b"DI\x01");
                body[8..11].copy_from_slice(if medium == Medium::BdR {
                    b"BDR"
                } else {
                    b"BDW"
                });
                body
            }
            (Family::Bd, 1, 0x09 | 0x0A) => vec![0; 12],
            _ => return Err(Refusal::new(why::BAD_CDB)),
        };
        let len = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
        let mut data = len.to_be_bytes().to_vec();
        data.extend_from_slice(&[0, 0]);
        data.extend_from_slice(&body);
        Ok(cut(data, allocated))
    }

    /// SEND DISC STRUCTURE (MMC-6 §6.34), of the one format that it takes: how many blocks of a blank
    /// DVD+R DL are on the first layer, once. The second has no more than that.
    pub(super) fn send_structure(&mut self, cdb: &[u8; 16], sent: &[u8]) -> Outcome {
        let most = self.model.capacity_blocks / 2;
        let disc = self.disc()?;
        if cdb[7] != BOUNDARY || cdb[1] & 0x0F != 0 {
            return Err(Refusal::new(why::BAD_CDB));
        }
        if disc.medium != Medium::DvdPlusRDl {
            return Err(Refusal::new(why::INCOMPATIBLE_MEDIUM));
        }
        let Ok(list) = <&[u8; 12]>::try_from(sent) else {
            return Err(Refusal::new(why::LIST_LENGTH));
        };
        let [0, 10, 0, 0, 0, 0, 0, 0, a, b, c, d] = *list else {
            return Err(Refusal::new(why::BAD_PARAMETER));
        };
        let blocks = u32::from_be_bytes([a, b, c, d]);
        if blocks == 0 || blocks > most || !blocks.is_multiple_of(ECC_BLOCKS) {
            return Err(Refusal::new(why::BAD_PARAMETER));
        }
        if disc.boundary_set || !disc.tracks.is_empty() || disc.next_start > 0 {
            return Err(Refusal::new(why::SEQUENCE));
        }
        disc.capacity = i32::try_from(blocks * 2).unwrap_or(i32::MAX);
        disc.boundary_set = true;
        Ok(Vec::new())
    }
}

/// The format of the layer boundary of a DVD+R DL.
const BOUNDARY: u8 = 0x20;

/// A boundary lies between two ECC blocks.
const ECC_BLOCKS: u32 = 16;

/// The physical format information of a DVD (MMC-6 table 402).
fn physical(medium: Medium, capacity: i32) -> Vec<u8> {
    let book = match medium {
        Medium::DvdRam => 0x16,
        Medium::DvdR => 0x25,
        Medium::DvdRw | Medium::DvdRwOverwrite => 0x32,
        Medium::DvdPlusRw => 0x92,
        Medium::DvdPlusR => 0xA1,
        _ => 0xE1,
    };
    let layers = if medium == Medium::DvdPlusRDl {
        0x20
    } else {
        0x00
    };
    let start: i32 = if medium == Medium::DvdRam {
        0x31000
    } else {
        0x30000
    };
    let mut body = vec![0; 2048];
    body[0] = book;
    body[1] = 0x0F;
    body[2] = layers | 0x02;
    body[4..8].copy_from_slice(&start.to_be_bytes());
    body[8..12].copy_from_slice(&(start + capacity - 1).to_be_bytes());
    body
}
