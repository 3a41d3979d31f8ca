//! Datasets on their way through a data phase.

use super::{
    super::wire::{Accept, Fault, Supply},
    DATASET_BYTES_MAX,
};

/// A dataset that is taken into memory.
pub(super) struct Dataset(pub(super) Vec<u8>);

impl Accept for Dataset {
    fn take(&mut self, bytes: &[u8], _last: bool) -> Result<(), Fault> {
        if self.0.len() + bytes.len() > DATASET_BYTES_MAX {
            return Err(Fault::Nonsense("too long a dataset"));
        }
        self.0.extend_from_slice(bytes);
        Ok(())
    }
}

/// A dataset that is sent.
pub(super) struct Given<'a>(pub(super) &'a [u8]);

impl Supply for Given<'_> {
    fn give(&mut self, buffer: &mut [u8], _last: bool) -> Result<(), Fault> {
        let (front, rest) = self.0.split_at(buffer.len().min(self.0.len()));
        buffer[..front.len()].copy_from_slice(front);
        self.0 = rest;
        Ok(())
    }
}
