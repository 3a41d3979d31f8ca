//! What a simulated disk really holds.

use super::disk::Disk;
use crate::disk::Extent;

/// What a simulated disk really holds: the oracle.
#[derive(Debug)]
pub struct Truth<'a>(pub(super) &'a Disk);

impl Truth<'_> {
    /// The first byte of the extent that is not zero, as a reader would see it.
    pub fn first_nonzero(&self, extent: Extent) -> Option<u64> {
        self.0
            .seen
            .first_nonzero(extent.start_bytes, extent.end_bytes())
    }

    /// The same of what would outlive a power cut.
    pub fn first_nonzero_durable(&self, extent: Extent) -> Option<u64> {
        self.0
            .durable
            .first_nonzero(extent.start_bytes, extent.end_bytes())
    }

    /// The bytes of an extent, as a reader would see them.
    pub fn read(&self, extent: Extent) -> Vec<u8> {
        let mut bytes = vec![0; usize::try_from(extent.len_bytes).unwrap_or(0)];
        self.0.seen.read(extent.start_bytes, &mut bytes);
        bytes
    }

    /// The first byte within the extent in which two disks of the same model differ, as a reader
    /// sees them or durably.
    pub fn first_difference(&self, other: &Truth<'_>, within: Extent) -> Option<u64> {
        let (start, end) = (within.start_bytes, within.end_bytes());
        let seen = self.0.seen.first_difference(&other.0.seen, start, end);
        let durable = self
            .0
            .durable
            .first_difference(&other.0.durable, start, end);
        [seen, durable].into_iter().flatten().min()
    }

    /// How many requests are in flight.
    pub fn in_flight(&self) -> usize {
        self.0.in_flight.len()
    }

    /// How many bytes were written since it was made.
    pub fn written_bytes(&self) -> u64 {
        self.0.written_bytes
    }

    /// The partitions that the system was told of.
    pub fn announced(&self) -> &[(u32, Extent)] {
        &self.0.partitions
    }
}
