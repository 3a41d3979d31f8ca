//! ZFS: four labels of 256 KiB, two at each end, each with a ring of uberblocks (OpenZFS on-disk
//! format §1.2).

use super::bytes::le64;
use super::magic::Place;
use super::{Found, Reader, Role, What};
use crate::disk::ReadAt;

const LABEL_BYTES: u64 = 256 << 10;
/// The ring begins in the middle of a label, and has 128 KiB.
const RING_BYTES: u64 = 128 << 10;
/// Uberblocks are of at least 1 KiB.
const UBERBLOCK_BYTES: usize = 1 << 10;
const MAGIC: u64 = 0x00BA_B10C;
/// The highest version of a pool: 28 before feature flags, 5000 since.
const VERSION_MAX: u64 = 5000;
const PLACES: [Place; 4] = [
    Place::Start(0),
    Place::Start(LABEL_BYTES),
    Place::End(LABEL_BYTES, 2 * LABEL_BYTES),
    Place::End(LABEL_BYTES, LABEL_BYTES),
];

/// The first uberblock of each label.
pub(super) fn probe<R: ReadAt>(reader: &mut Reader<'_, R>) -> Vec<Found> {
    let mut found = Vec::new();
    for place in PLACES {
        let Some(label) = place.at_bytes(reader.len_bytes()) else {
            continue;
        };
        // An uberblock further on may be readable where this one is not.
        let mut uberblocks = (0..RING_BYTES).step_by(UBERBLOCK_BYTES).filter_map(|at| {
            let at_bytes = label + RING_BYTES + at;
            let uberblock = reader.read(at_bytes, 16).ok()?;
            is_uberblock(&uberblock).then_some(at_bytes)
        });
        let first = uberblocks.next();
        drop(uberblocks);
        if let Some(at_bytes) = first {
            let role = if found.is_empty() {
                Role::Primary
            } else {
                Role::Mirror
            };
            let one = reader.found("zfs_member", What::Pool, at_bytes, 8);
            found.push(Found { role, ..one });
        }
    }
    found
}

/// The magic in either byte order, and a version that exists.
fn is_uberblock(bytes: &[u8]) -> bool {
    let (magic, version) = (le64(bytes, 0), le64(bytes, 8));
    let version = match magic {
        MAGIC => version,
        _ if magic.swap_bytes() == MAGIC => version.swap_bytes(),
        _ => return false,
    };
    (1..=VERSION_MAX).contains(&version)
}
