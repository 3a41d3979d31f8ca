//! A log of XFS on a volume of its own: a ring, so that its first record can be anywhere near the
//! start.

use super::bytes::{slice, uuid};
use super::{Found, Reader, What};
use crate::disk::ReadAt;

/// A record is of at most 256 KiB, so one begins in the first of them.
const SEARCH_BYTES: u64 = 256 << 10;
/// `XLOG_HEADER_MAGIC_NUM`.
const MAGIC: &[u8] = b"\xFE\xED\xBA\xBE";

/// The first record header, unless the volume is an XFS with its log inside.
pub(super) fn probe<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Option<Found>, R::Error> {
    if reader.block(0)?.is(0, b"XFSB") {
        return Ok(None);
    }
    for start in (0..SEARCH_BYTES).step_by(4 << 10) {
        // A record further on may be readable where this piece of the ring is not.
        let Ok(bytes) = reader.read(start, 4 << 10) else {
            continue;
        };
        for (number, sector) in bytes.chunks_exact(512).enumerate() {
            if is_record(sector) {
                let at_bytes = start + 512 * number as u64;
                let one = reader.found("xfs_external_log", What::Journal, at_bytes, MAGIC.len());
                return Ok(Some(Found {
                    uuid: uuid(slice(sector, 304, 16)),
                    ..one
                }));
            }
        }
    }
    Ok(None)
}

/// The magic, a version (1 or 2), a length, and a byte order that exists.
fn is_record(sector: &[u8]) -> bool {
    let word = |at| super::bytes::le32(sector, at).swap_bytes();
    slice(sector, 0, 4) == MAGIC
        && (1..=2).contains(&word(8))
        && word(12) > 0
        && (1..=3).contains(&word(300))
}
