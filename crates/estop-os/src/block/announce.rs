//! Telling the kernel which partitions a disk has: BLKPG, one by one.
//!
//! Not BLKRRPART: it refuses as a whole if one partition is in use, and knows only the tables that
//! the kernel was built with.

use std::{
    fs,
    os::fd::AsFd,
    path::{Path, PathBuf},
};

use estop::disk::{Error, Extent};
use rustix::{
    fs::{major, minor},
    io::Errno,
};

use super::{
    Kind,
    engine::Target,
    ioctl::{add_partition, delete_partition},
};

/// sysfs counts in these, whatever the device's sector.
const SYSFS_SECTOR: u64 = 512;

/// Deletes every partition that the kernel has and the disk has not (any more), and adds those that
/// it has not yet.
pub(super) fn announce(target: &Target, partitions: &[(u32, Extent)]) -> Result<(), Error> {
    let Kind::Block { device } = target.kind else {
        return Ok(());
    };
    let node = format!("/sys/dev/block/{}:{}", major(device), minor(device));
    let known = known(Path::new(&node));
    let stale = known.iter().filter(|known| !partitions.contains(known));
    let new = partitions.iter().filter(|one| !known.contains(one));
    let mut first = Ok(());
    for (number, _) in stale {
        let deleted = result_of(*number, delete_partition(target.fd.as_fd(), *number));
        first = first.and(deleted);
    }
    for (number, extent) in new {
        let added = result_of(*number, add_partition(target.fd.as_fd(), *number, *extent));
        first = first.and(added);
    }
    first
}

/// The partitions that the kernel has of the device at this place in sysfs.
fn known(node: &Path) -> Vec<(u32, Extent)> {
    let entries = fs::read_dir(node).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| {
            let path = entry.path();
            let number = u32::try_from(number(&path, "partition")?).ok()?;
            let start = number_in_bytes(&path, "start")?;
            Some((number, Extent::new(start, number_in_bytes(&path, "size")?)))
        })
        .collect()
}

fn result_of(number: u32, result: Result<(), Errno>) -> Result<(), Error> {
    match result {
        // Already gone: as wished.
        Ok(()) | Err(Errno::NXIO) => Ok(()),
        Err(Errno::BUSY) => Err(Error::Refused {
            what: "the new list of partitions",
            why: format!(
                "partition {number} is in use: unmount it, then run `partx -u` on the disk"
            ),
        }),
        Err(Errno::NODEV) => Err(Error::Gone),
        Err(errno) => {
            tracing::info!(number, %errno, "the system has no notion of this partition");
            Ok(())
        }
    }
}

fn number(entry: &Path, name: &str) -> Option<u64> {
    let path: PathBuf = entry.join(name);
    fs::read_to_string(path).ok()?.trim().parse().ok()
}

fn number_in_bytes(entry: &Path, name: &str) -> Option<u64> {
    number(entry, name)?.checked_mul(SYSFS_SECTOR)
}
