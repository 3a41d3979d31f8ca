//! A simulated disk as a SCSI target (SBC-3): what a host needs to read and write it.

use std::collections::BTreeMap;

use crate::scsi::{Reply, Target};

/// A disk that holds what is written to it, and zeros elsewhere.
#[derive(Debug)]
pub struct Lun {
    blocks: u64,
    block_bytes: u32,
    /// What was written, by the number of its page.
    pages: BTreeMap<u64, Vec<u8>>,
}

/// What is written takes room by the page.
const PAGE_BYTES: usize = 64 << 10;

/// The most blocks of one command, as announced and held to: a reply is in memory as a whole.
const MAX_TRANSFER_BYTES: usize = 16 << 20;

/// Sense: 5/20/00, 5/21/00, 5/24/00, 5/1A/00.
const INVALID_OPCODE: u16 = 0x2000;
const OUT_OF_RANGE: u16 = 0x2100;
const INVALID_FIELD: u16 = 0x2400;
const LIST_LENGTH: u16 = 0x1A00;

impl Lun {
    /// So many blocks of 512 or 4096 bytes.
    pub fn new(blocks: u64, block_bytes: u32) -> Self {
        Self {
            blocks,
            block_bytes,
            pages: BTreeMap::new(),
        }
    }

    fn carry_out(&mut self, cdb: &[u8; 16], sent: &[u8]) -> Result<Vec<u8>, u16> {
        match cdb[0] {
            // TEST UNIT READY, START STOP UNIT, PREVENT ALLOW MEDIUM REMOVAL, SYNCHRONIZE CACHE.
            0x00 | 0x1B | 0x1E | 0x35 | 0x91 => Ok(Vec::new()),
            // REQUEST SENSE: nothing is wrong.
            0x03 => Ok(cut(
                vec![0x70, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                cdb[4].into(),
            )),
            0x12 => self.inquiry(cdb),
            // MODE SENSE: no pages, not protected.
            0x1A => Ok(cut(vec![3, 0, 0, 0], cdb[4].into())),
            0x5A => Ok(cut(vec![0, 6, 0, 0, 0, 0, 0, 0], word16(cdb, 7))),
            0x25 => {
                let last = u32::try_from(self.blocks - 1).unwrap_or(u32::MAX);
                Ok([last.to_be_bytes(), self.block_bytes.to_be_bytes()].concat())
            }
            0x9E if cdb[1] & 0x1F == 0x10 => {
                let mut bytes = vec![0; 32];
                bytes[..8].copy_from_slice(&(self.blocks - 1).to_be_bytes());
                bytes[8..12].copy_from_slice(&self.block_bytes.to_be_bytes());
                Ok(cut(bytes, word32(cdb, 10)))
            }
            0xA0 => Ok(cut(
                [vec![0, 0, 0, 8], vec![0; 12]].concat(),
                word32(cdb, 6),
            )),
            0x08 | 0x28 | 0xA8 | 0x88 => self.read(cdb),
            0x0A | 0x2A | 0xAA | 0x8A => self.write(cdb, sent).map(|()| Vec::new()),
            0x2F | 0x8F if cdb[1] & 0x06 == 0 => self.extent(cdb).map(|_| Vec::new()),
            0x2F | 0x8F => Err(INVALID_FIELD),
            _ => Err(INVALID_OPCODE),
        }
    }

    fn inquiry(&self, cdb: &[u8; 16]) -> Result<Vec<u8>, u16> {
        let wanted = word16(cdb, 3);
        let bytes = match (cdb[1] & 1, cdb[2]) {
            (0, 0) => {
                let mut bytes = vec![0x00, 0, 0x06, 0x02, 31, 0, 0, 0x02];
                bytes.extend_from_slice(b"ESTOP   SIMULATED DISK  0001");
                bytes
            }
            // Supported VPD pages; the unit serial number; block limits.
            (1, 0x00) => vec![0x00, 0x00, 0, 3, 0x00, 0x80, 0xB0],
            (1, 0x80) => [&[0x00, 0x80, 0, 8], b"SIM00001".as_slice()].concat(),
            (1, 0xB0) => {
                let mut bytes = vec![0; 64];
                bytes[1] = 0xB0;
                bytes[3] = 60;
                let most = MAX_TRANSFER_BYTES / index(self.block_bytes.into());
                let most = u32::try_from(most).unwrap_or(u32::MAX);
                bytes[8..12].copy_from_slice(&most.to_be_bytes());
                bytes
            }
            _ => return Err(INVALID_FIELD),
        };
        Ok(cut(bytes, wanted))
    }

    /// Offset and length in bytes of what the block addresses.
    fn extent(&self, cdb: &[u8; 16]) -> Result<(u64, usize), u16> {
        let (start, blocks) = place(cdb);
        let end = start.checked_add(blocks).filter(|end| *end <= self.blocks);
        end.ok_or(OUT_OF_RANGE)?;
        let block_bytes = u64::from(self.block_bytes);
        Ok((start * block_bytes, index(blocks * block_bytes)))
    }

    fn read(&self, cdb: &[u8; 16]) -> Result<Vec<u8>, u16> {
        let (start, len) = self.extent(cdb)?;
        if len > MAX_TRANSFER_BYTES {
            return Err(INVALID_FIELD);
        }
        let mut bytes = Vec::with_capacity(len);
        for (page, range) in pages(start, len) {
            match self.pages.get(&page) {
                Some(page) => bytes.extend_from_slice(&page[range]),
                None => bytes.resize(bytes.len() + range.len(), 0),
            }
        }
        Ok(bytes)
    }

    fn write(&mut self, cdb: &[u8; 16], sent: &[u8]) -> Result<(), u16> {
        let (start, len) = self.extent(cdb)?;
        let mut rest = sent.get(..len).ok_or(LIST_LENGTH)?;
        for (page, range) in pages(start, len) {
            let (these, next) = rest.split_at(range.len());
            let page = self.pages.entry(page);
            page.or_insert_with(|| vec![0; PAGE_BYTES])[range].copy_from_slice(these);
            rest = next;
        }
        Ok(())
    }
}

impl Target for Lun {
    fn execute(&mut self, cdb: &[u8], sent: &[u8]) -> Reply {
        match self.carry_out(&padded(cdb), sent) {
            Ok(data) => Reply {
                data,
                not_taken_bytes: u32::try_from(sent.len().saturating_sub(self.expects_bytes(cdb)))
                    .unwrap_or(u32::MAX),
                ..Reply::default()
            },
            Err(code) => {
                let [asc, ascq] = code.to_be_bytes();
                Reply {
                    status: 0x02,
                    sense: vec![
                        0x70, 0, 0x05, 0, 0, 0, 0, 10, 0, 0, 0, 0, asc, ascq, 0, 0, 0, 0,
                    ],
                    not_taken_bytes: u32::try_from(sent.len()).unwrap_or(u32::MAX),
                    ..Reply::default()
                }
            }
        }
    }

    fn expects_bytes(&self, cdb: &[u8]) -> usize {
        let cdb = padded(cdb);
        match cdb[0] {
            0x0A | 0x2A | 0xAA | 0x8A => {
                let (_, blocks) = place(&cdb);
                index(blocks.saturating_mul(self.block_bytes.into()))
            }
            _ => 0,
        }
    }
}

/// The block, filled up with zeros.
fn padded(cdb: &[u8]) -> [u8; 16] {
    let mut block = [0; 16];
    let len = cdb.len().min(16);
    block[..len].copy_from_slice(&cdb[..len]);
    block
}

/// Address and number of blocks (SBC-3 §5, by the length of the command).
fn place(cdb: &[u8; 16]) -> (u64, u64) {
    let wide = |at| word32(cdb, at) as u64;
    match cdb[0] >> 5 {
        0 => {
            let start = wide(0) & 0x1F_FFFF;
            // 0 means 256 (SBC-3 §5.10).
            let blocks = if cdb[4] == 0 { 256 } else { cdb[4].into() };
            (start, blocks)
        }
        4 => (wide(2) << 32 | wide(6), wide(10)),
        5 => (wide(2), wide(6)),
        _ => (wide(2), word16(cdb, 7) as u64),
    }
}

/// The pages of a range, and which part of each.
fn pages(start: u64, len: usize) -> impl Iterator<Item = (u64, std::ops::Range<usize>)> {
    let page_bytes = PAGE_BYTES as u64;
    let end = start + len as u64;
    let mut at = start;
    std::iter::from_fn(move || {
        if at >= end {
            return None;
        }
        let page = at / page_bytes;
        let next = end.min((page + 1) * page_bytes);
        let from = index(at % page_bytes);
        let range = from..from + index(next - at);
        at = next;
        Some((page, range))
    })
}

fn cut(mut bytes: Vec<u8>, wanted: usize) -> Vec<u8> {
    bytes.truncate(wanted);
    bytes
}

fn word16(cdb: &[u8; 16], at: usize) -> usize {
    usize::from(cdb[at]) << 8 | usize::from(cdb[at + 1])
}

fn word32(cdb: &[u8; 16], at: usize) -> usize {
    word16(cdb, at) << 16 | word16(cdb, at + 2)
}

fn index(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_the_end_is_kept() {
        let mut disk = Lun::new(1000, 512);
        let sent: Vec<u8> = (0..255_u8).cycle().take(300 * 512).collect();
        let mut write = [0x2A, 0, 0, 0, 0, 100, 0, 1, 44, 0];
        assert_eq!(disk.expects_bytes(&write), sent.len());
        assert_eq!(disk.execute(&write, &sent).status, 0);
        let read = [0x88, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 1, 46, 0, 0];
        let came = disk.execute(&read, &[]).data;
        assert_eq!(came[512..512 + sent.len()], sent);
        assert!(
            came[..512]
                .iter()
                .chain(&came[301 * 512..])
                .all(|byte| *byte == 0)
        );
        write[4] = 3;
        let refused = disk.execute(&write, &[0; 300 * 512]);
        assert_eq!((refused.status, refused.sense[12]), (0x02, 0x21));
        assert_eq!(
            disk.execute(&[0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0], &[]).data[2..4],
            [3, 0xE7]
        );
    }
}
