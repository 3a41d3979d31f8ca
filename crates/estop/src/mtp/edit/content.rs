//! What an object has in the place of an edit: read, and written.

use super::{
    super::{
        Entry, Error, Session,
        code::Operation,
        wire::{Listen, Wire},
    },
    Edit, PART_BYTES,
};
use crate::Stop;

/// What an object is, as far as an edit changes it.
#[derive(PartialEq, Eq)]
pub(super) struct Content {
    pub(super) size_bytes: u64,
    /// What it has in the place of the new bytes.
    pub(super) bytes: Vec<u8>,
}

impl Content {
    pub(super) fn of<W: Wire>(
        session: &mut Session<W>,
        entry: &Entry,
        plan: &Edit,
    ) -> Result<Self, Stop> {
        let size_bytes = size(entry)?;
        let bytes = read(session, entry, plan.offset_bytes, plan.bytes.len())?;
        Ok(Self { size_bytes, bytes })
    }

    /// What is on record of it: enough to know it again (FNV-1a, 64 bits).
    pub(super) fn print(&self) -> u64 {
        let size = self.size_bytes.to_le_bytes();
        let bytes = size.iter().chain(&self.bytes);
        bytes.fold(0xCBF2_9CE4_8422_2325, |print, byte| {
            (print ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
        })
    }
}

pub(super) fn size(entry: &Entry) -> Result<u64, Stop> {
    let unknown = || {
        Error::Unfit(format!(
            "the device does not say how large {} is",
            entry.name
        ))
    };
    Ok(entry.size_bytes.ok_or_else(unknown)?)
}

/// So many bytes of an object, or as many as it has.
pub(super) fn read<W: Wire>(
    session: &mut Session<W>,
    entry: &Entry,
    from_bytes: u64,
    len: usize,
) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::with_capacity(len);
    while bytes.len() < len {
        let at = halves(from_bytes + bytes.len() as u64);
        let most = halves((len - bytes.len()).min(PART_BYTES) as u64)[0];
        let parameters = [entry.handle, at[0], at[1], most];
        let (came, _) =
            session.fetch(Operation::GET_PARTIAL_OBJECT_64, &parameters, Listen::DEAF)?;
        if came.is_empty() {
            break;
        }
        bytes.extend(came);
    }
    bytes.truncate(len);
    Ok(bytes)
}

/// Writes these bytes into an object that is being edited.
pub(super) fn put<W: Wire>(
    session: &mut Session<W>,
    handle: u32,
    at_bytes: u64,
    bytes: &[u8],
) -> Result<(), Stop> {
    let (at, len) = (halves(at_bytes), halves(bytes.len() as u64)[0]);
    let parameters = [handle, at[0], at[1], len];
    session
        .put(Operation::SEND_PARTIAL_OBJECT, &parameters, bytes)
        .map(|_| ())
}

/// The low and the high half of a number.
pub(super) fn halves(number: u64) -> [u32; 2] {
    [number, number >> 32].map(|half| u32::try_from(half & 0xFFFF_FFFF).unwrap_or(0))
}
