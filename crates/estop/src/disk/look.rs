//! The look: what a disk holds after the end, read back from the disk itself.

use super::{
    Disk, Error, Extent,
    raw::{LOOK_LIMIT, is_zero, read},
};

/// How much is read at each place.
const SAMPLE_BYTES: u64 = 64 * 1024;

/// Places inside each extent beside its two ends.
const PLACES: u64 = 4;

/// Looks for zeros at both ends of each extent and at places between. Returns the ranges that
/// could not be read; a byte that is not zero is an error: the disk did not keep what it
/// acknowledged.
pub(super) fn look_for_zeros<D: Disk>(
    disk: &mut D,
    extents: &[Extent],
) -> Result<Vec<Extent>, Error> {
    let deadline = disk.now().after(LOOK_LIMIT);
    let sector = u64::from(disk.geometry().sector_bytes);
    let mut unread = Vec::new();
    for extent in extents {
        for sample in samples(*extent, sector) {
            match read(disk, sample, deadline) {
                Ok(bytes) if is_zero(&bytes) => {}
                Ok(bytes) => {
                    let at = bytes.iter().take_while(|byte| **byte == 0).count() as u64;
                    return Err(Error::NotKept {
                        at_bytes: sample.start_bytes + at,
                    });
                }
                Err(error) if error.is_medium() => unread.push(sample),
                Err(error) => return Err(error),
            }
        }
    }
    Ok(unread)
}

/// Pieces at both ends and at places between, which are the same at every look.
fn samples(extent: Extent, sector_bytes: u64) -> Vec<Extent> {
    if extent.len_bytes <= SAMPLE_BYTES * (PLACES + 2) {
        return super::raw::pieces(extent, SAMPLE_BYTES).collect();
    }
    let room = extent.len_bytes - SAMPLE_BYTES;
    let places = (0..PLACES + 2).map(|place| {
        let offset = room / (PLACES + 1) * place / sector_bytes * sector_bytes;
        let offset = if place == PLACES + 1 { room } else { offset };
        Extent::new(extent.start_bytes + offset, SAMPLE_BYTES)
    });
    places.collect()
}
