//! The last blocks that were sent, kept to be compared with what the disc gives back.

use std::collections::VecDeque;

use crate::{
    mmc::{
        Drive, Error, cdb,
        verbs::{COMMAND_LIMIT, once, patiently},
    },
    scsi::Data,
};

/// WRITEs that are kept: more than any drive is known to lose of a tail that it says it has.
const KEPT: usize = 4;

const BLOCK: usize = 2048;

/// The last WRITEs.
pub(super) struct Tail {
    /// Address and bytes, oldest first.
    kept: VecDeque<(u32, Vec<u8>)>,
    write_bytes: usize,
}

/// What a comparison brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compared {
    /// All that could be compared is as it was written; or there was nothing to compare.
    Same,
    /// This block is the first that reads back otherwise.
    Differs(u32),
    /// It cannot be read; this is the first such block.
    Unreadable(u32),
}

impl Tail {
    pub(super) fn new(write_blocks: u32) -> Self {
        Self {
            kept: VecDeque::with_capacity(KEPT + 1),
            write_bytes: write_blocks as usize * BLOCK,
        }
    }

    /// A buffer for the next WRITE, of the length of one; what is in it is of an earlier one.
    pub(super) fn buffer(&mut self) -> Vec<u8> {
        let mut buffer = if self.kept.len() >= KEPT {
            self.kept.pop_front().map_or_else(Vec::new, |(_, old)| old)
        } else {
            Vec::new()
        };
        buffer.resize(self.write_bytes, 0);
        buffer
    }

    /// This was sent.
    pub(super) fn keep(&mut self, lba: u32, bytes: Vec<u8>) {
        self.kept.push_back((lba, bytes));
    }

    /// Whether nothing was kept.
    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Whether something that was kept lies wholly below this address, so that it has been compared.
    pub(super) fn vouches_below(&self, lba: u32) -> bool {
        let oldest = self.kept.front();
        let all = self.kept.len() < KEPT;
        let end =
            |(lba, bytes): &(u32, Vec<u8>)| lba + u32::try_from(bytes.len() / BLOCK).unwrap_or(0);
        all || oldest.is_some_and(|oldest| end(oldest) <= lba)
    }

    /// Reads back what was kept, below this address, and compares.
    pub(super) fn compare<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        end_lba: u32,
    ) -> Result<Compared, Error> {
        for (lba, bytes) in &self.kept {
            let blocks = end_lba.saturating_sub(*lba);
            let blocks = blocks.min(u32::try_from(bytes.len() / BLOCK).unwrap_or(0));
            if blocks == 0 {
                continue;
            }
            match compare(drive, *lba, &bytes[..blocks as usize * BLOCK])? {
                Compared::Same => {}
                other => return Ok(other),
            }
        }
        Ok(Compared::Same)
    }
}

/// Reads so many blocks from this address on, and compares them with these bytes: at most one WRITE.
pub(super) fn compare<D: Drive + ?Sized>(
    drive: &mut D,
    lba: u32,
    bytes: &[u8],
) -> Result<Compared, Error> {
    let mut read = vec![0; bytes.len()];
    let blocks = u16::try_from(bytes.len() / BLOCK).unwrap_or(u16::MAX);
    let mut tried = Ok(0);
    // A read that fails is tried once more.
    for _ in 0..2 {
        let until = drive.now().after(COMMAND_LIMIT);
        tried = patiently(drive, until, |drive| {
            let data = Data::In(&mut read);
            once(
                drive,
                "READ",
                cdb::read_10(lba, blocks),
                data,
                COMMAND_LIMIT,
            )
        });
        if tried.is_ok() {
            break;
        }
    }
    match tried {
        Ok(moved) if moved as usize == bytes.len() => {}
        Err(error) if error.is_lost() || error == Error::NoMedium => return Err(error),
        _ => return Ok(Compared::Unreadable(lba)),
    }
    let pairs = read.chunks_exact(BLOCK).zip(bytes.chunks_exact(BLOCK));
    let differs = pairs.zip(lba..).find(|((read, bytes), _)| read != bytes);
    Ok(differs.map_or(Compared::Same, |(_, lba)| Compared::Differs(lba)))
}
