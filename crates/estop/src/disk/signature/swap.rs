//! Swap areas and hibernated systems: the magic ends the first page, whatever a page is.

use super::{Found, Reader, What};
use crate::disk::ReadAt;

/// Page sizes of the machines that Linux runs on.
const PAGE_BYTES: [u64; 5] = [4 << 10, 8 << 10, 16 << 10, 32 << 10, 64 << 10];
const SWAP: [&[u8]; 2] = [b"SWAPSPACE2", b"SWAP-SPACE"];
/// What hibernation writes in place of the magic of swap.
const HIBERNATED: [&[u8]; 5] = [
    b"S1SUSPEND\0",
    b"S2SUSPEND\0",
    b"ULSUSPEND\0",
    b"LINHIB0001",
    b"\xED\xC3\x02\xE9\x98\x56\xE5\x0C",
];

/// Tries every page size.
pub(super) fn probe<R: ReadAt>(reader: &mut Reader<'_, R>) -> Result<Vec<Found>, R::Error> {
    let mut found = Vec::new();
    for page_bytes in PAGE_BYTES {
        let at_bytes = page_bytes - 10;
        let field = reader.read(at_bytes, 10)?;
        let starts = |magic: &&&[u8]| field.starts_with(magic);
        let (name, len) = if let Some(magic) = SWAP.iter().find(starts) {
            ("swap", magic.len())
        } else if let Some(magic) = HIBERNATED.iter().find(starts) {
            ("swsuspend", magic.len().min(9))
        } else {
            continue;
        };
        let header = reader.block(0)?;
        let version = if header.le32(1024) == 1 {
            1
        } else {
            header.be32(1024)
        };
        let mut one = reader.found(name, What::Swap, at_bytes, len);
        // The first version has neither, and other bytes in their place.
        if version == 1 && !field.starts_with(SWAP[1]) {
            one.label = header.text(1052, 16);
            one.uuid = header.uuid(1036);
        }
        found.push(one);
    }
    Ok(found)
}
