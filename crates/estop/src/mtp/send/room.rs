//! Whether a file has room.

use super::super::{Error, Session, wire::Wire};
use crate::Stop;

/// What is free, as the device said last, less what was sent since.
#[derive(Debug, Default)]
pub(super) struct Room {
    /// A storage, and the bytes that are free in it at least.
    known: Option<(u32, u64)>,
}

/// A file takes no more than this beside its bytes: a cluster of the largest card, and its entry.
const FILE_OVERHEAD_BYTES: u64 = 1 << 20;

impl Room {
    /// The device is asked again as soon as a file would take half of what is left: others write there,
    /// too.
    pub(super) fn take<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        storage: u32,
        needs_bytes: u64,
    ) -> Result<(), Stop> {
        let takes_bytes = needs_bytes.saturating_add(FILE_OVERHEAD_BYTES);
        let is_enough = |known: &(u32, u64)| known.0 == storage && known.1 / 2 >= takes_bytes;
        let free_bytes = match self.known.filter(is_enough) {
            Some((_, bytes)) => bytes,
            None => session.storage(storage)?.free_space_bytes,
        };
        if free_bytes < needs_bytes {
            return Err(Error::NoRoom {
                needs_bytes,
                free_bytes,
            }
            .into());
        }
        self.known = Some((storage, free_bytes.saturating_sub(takes_bytes)));
        Ok(())
    }
}
