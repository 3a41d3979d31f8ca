//! Reading blocks.

use std::time::Duration;

use super::{
    BLOCK_BYTES, Drive, Error, cdb,
    verbs::{COMMAND_LIMIT, once, patiently},
};
use crate::scsi::Data;

/// One READ, in blocks: 64 KiB, which every transport carries.
const READ_BLOCKS: u32 = 32;

/// What one READ of a bad spot takes, with the drive's own retries.
pub(super) const READ_LIMIT: Duration = Duration::from_secs(60);

/// Reads blocks from this address on: as many as the buffer holds, which must be whole ones. What a
/// drive leaves out is an error. For a drive on which no job runs; nothing is changed, and nothing
/// stops it but its limit, a minute for every 64 KiB.
pub fn read_blocks<D: Drive + ?Sized>(
    drive: &mut D,
    lba: u32,
    buffer: &mut [u8],
) -> Result<(), Error> {
    let run = usize::try_from(u64::from(at_once(drive)) * BLOCK_BYTES).unwrap_or(usize::MAX);
    let mut at = lba;
    for part in buffer.chunks_mut(run) {
        read(drive, at, part)?;
        let blocks = part.len() as u64 / BLOCK_BYTES;
        at = at.saturating_add(u32::try_from(blocks).unwrap_or(u32::MAX));
    }
    Ok(())
}

/// How many blocks one READ brings.
pub(super) fn at_once<D: Drive + ?Sized>(drive: &D) -> u32 {
    let block = u32::try_from(BLOCK_BYTES).unwrap_or(2048);
    (drive.max_transfer_bytes() / block).clamp(1, READ_BLOCKS)
}

/// READ (10) of a whole number of blocks. What a drive leaves out is an error.
pub(super) fn read<D: Drive + ?Sized>(
    drive: &mut D,
    lba: u32,
    buffer: &mut [u8],
) -> Result<(), Error> {
    let what = "READ";
    let block = usize::try_from(BLOCK_BYTES).unwrap_or(2048);
    let blocks = u16::try_from(buffer.len() / block).unwrap_or(u16::MAX);
    let until = drive.now().after(READ_LIMIT - COMMAND_LIMIT);
    let of_bytes = u32::try_from(buffer.len()).unwrap_or(u32::MAX);
    let moved_bytes = patiently(drive, until, |drive| {
        let data = Data::In(buffer);
        once(drive, what, cdb::read_10(lba, blocks), data, COMMAND_LIMIT)
    })?;
    if moved_bytes < of_bytes {
        return Err(Error::Short {
            what,
            moved_bytes,
            of_bytes,
        });
    }
    Ok(())
}
