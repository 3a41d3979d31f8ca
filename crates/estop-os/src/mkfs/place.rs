//! Where a program works: a device, the node of a partition, an image, or a piece of an image
//! through a loop device.

use std::{
    fs, io,
    os::{
        fd::{AsFd, AsRawFd, OwnedFd},
        unix::fs::{FileTypeExt, MetadataExt},
    },
    path::{Path, PathBuf},
};

use estop::disk::{Disk as _, Error, Extent, ExternalFormat};
use rustix::{
    fs::{FlockOperation, Mode, OFlags, flock, fsync, major, makedev, minor, open},
    io::Errno,
};

use super::program::{On, refused};
use crate::block::{BlockDisk, LoopConfiguration, attach_loop, flush_buffers, free_loop};

/// sysfs counts in these, whatever the device's sector.
const SYSFS_SECTOR: u64 = 512;

/// How often another free loop device is asked for when somebody else was faster.
const LOOP_TRIES: u32 = 16;

/// A partition as the kernel has it.
#[derive(Debug)]
struct Node {
    path: PathBuf,
}

/// What a program is given, kept open while it runs: so its errors in writing out reach us, and a
/// loop device stays until it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) path: PathBuf,
    pub(super) on: On,
    /// Of the partition or the loop device.
    of: Option<OwnedFd>,
    whole: OwnedFd,
    is_block: bool,
}

/// Whether a program could be given this volume, without giving it.
pub(super) fn check(disk: &BlockDisk, plan: &ExternalFormat) -> Result<(), Error> {
    match (disk.device(), plan.partition) {
        (Some(device), Some(number)) => Node::find(device, number, plan.volume).map(drop),
        (Some(device), None) => whole(disk, device),
        (None, None) => Ok(()),
        (None, Some(_)) => loop_control().map(drop),
    }
}

impl Place {
    /// Opens it.
    pub(super) fn open(disk: &BlockDisk, plan: &ExternalFormat) -> Result<Self, Error> {
        check(disk, plan)?;
        let sector_bytes = disk.geometry().sector_bytes;
        let descriptor = disk.descriptor();
        let whole = descriptor.map_err(|errno| system("another descriptor", errno))?;
        let (path, on, of) = match (disk.device(), plan.partition) {
            (Some(device), Some(number)) => {
                let Node { path } = Node::find(device, number, plan.volume)?;
                let flags = OFlags::RDONLY | OFlags::CLOEXEC;
                let fd = open(&path, flags, Mode::empty());
                let fd = fd.map_err(|errno| system("the partition's node", errno))?;
                (path, On::Device, Some(fd))
            }
            (Some(_), None) => (disk.path().to_path_buf(), On::Device, None),
            (None, None) => {
                let on = On::File { sector_bytes };
                (disk.path().to_path_buf(), on, None)
            }
            (None, Some(_)) => {
                let (path, fd) = attach(&whole, plan.volume, sector_bytes)?;
                (path, On::Device, Some(fd))
            }
        };
        let is_block = disk.device().is_some();
        Ok(Self {
            path,
            on,
            of,
            whole,
            is_block,
        })
    }

    /// Writes out what the page cache has of it, and drops that: what is read past the cache is
    /// then what is there, and nothing is left that could be written later. Blocks as the device
    /// does.
    pub(super) fn settle(self) -> Result<(), Errno> {
        let Self {
            of,
            whole,
            is_block,
            ..
        } = self;
        if let Some(fd) = of {
            let written = fsync(&fd);
            drop_cached(&fd)?;
            // A loop device is detached here.
            drop(fd);
            written?;
        }
        fsync(&whole)?;
        if is_block {
            drop_cached(&whole)?;
        }
        Ok(())
    }
}

impl Node {
    /// The node of a partition, if it is the one that is meant.
    fn find(device: u64, number: u32, volume: Extent) -> Result<Self, Error> {
        let disk = PathBuf::from(format!(
            "/sys/dev/block/{}:{}",
            major(device),
            minor(device)
        ));
        let entries = fs::read_dir(&disk).into_iter().flatten().flatten();
        let mut dirs = entries.map(|entry| entry.path());
        let dir = dirs.find(|dir| number_in(dir, "partition") == Some(u64::from(number)));
        let Some(dir) = dir else {
            return Err(refused(format!(
                "the system does not know partition {number} of this disk: run `partx -u` on it"
            )));
        };
        let bytes = |name| number_in(&dir, name)?.checked_mul(SYSFS_SECTOR);
        if (bytes("start"), bytes("size")) != (Some(volume.start_bytes), Some(volume.len_bytes)) {
            return Err(refused(format!(
                "the system has partition {number} elsewhere than the table: run `partx -u` on \
                 the disk"
            )));
        }
        let name = devname(&dir).unwrap_or_default();
        let path = Path::new("/dev").join(&name);
        let is = fs::metadata(&path).ok();
        let is = is
            .filter(|is| is.file_type().is_block_device())
            .map(|is| is.rdev());
        if name.is_empty() || is.is_none() || is != device_number(&dir) {
            return Err(refused(format!(
                "partition {number} has no device node ({}): is udev running, or /dev mounted?",
                path.display()
            )));
        }
        Ok(Self { path })
    }
}

fn whole(disk: &BlockDisk, device: u64) -> Result<(), Error> {
    let is = fs::metadata(disk.path()).map(|is| is.rdev());
    if is.is_ok_and(|is| is == device) {
        return Ok(());
    }
    let path = disk.path().display();
    Err(refused(format!(
        "{path} is not the device any more that was opened: look again"
    )))
}

fn loop_control() -> Result<OwnedFd, Error> {
    let flags = OFlags::RDWR | OFlags::CLOEXEC;
    open("/dev/loop-control", flags, Mode::empty()).map_err(|errno| match errno {
        Errno::ACCESS | Errno::PERM => refused(
            "a partition inside an image is reached through a loop device, which takes root: use \
             sudo, or format an image without a table"
                .to_owned(),
        ),
        errno => refused(format!(
            "a partition inside an image is reached through a loop device, and there are none \
             here ({errno}): sudo modprobe loop"
        )),
    })
}

/// A loop device over a piece of an image, detached when the last descriptor of it is closed.
fn attach(image: &OwnedFd, piece: Extent, sector_bytes: u32) -> Result<(PathBuf, OwnedFd), Error> {
    let control = loop_control()?;
    let what = "a loop device";
    // A description of its own, without direct I/O: the page cache of the image is then the one
    // place where all meet.
    let flags = OFlags::RDWR | OFlags::CLOEXEC;
    let backing = format!("/proc/self/fd/{}", image.as_raw_fd());
    let backing = open(backing, flags, Mode::empty()).map_err(|errno| system(what, errno))?;
    let piece = LoopConfiguration::piece(backing.as_fd(), piece, sector_bytes);
    let piece = piece.map_err(|errno| system(what, errno))?;
    let mut last = Errno::BUSY;
    for _ in 0..LOOP_TRIES {
        let number = free_loop(control.as_fd()).map_err(|errno| system(what, errno))?;
        let path = PathBuf::from(format!("/dev/loop{number}"));
        let fd = open(&path, flags, Mode::empty()).map_err(|errno| system(what, errno))?;
        match attach_loop(fd.as_fd(), piece.clone()) {
            Ok(()) => {
                // So that udev does not look into it, which would keep it attached for a while.
                if let Err(errno) = flock(&fd, FlockOperation::NonBlockingLockExclusive) {
                    tracing::debug!(%errno, "the loop device is not locked");
                }
                return Ok((path, fd));
            }
            Err(errno) => last = errno,
        }
        if last != Errno::BUSY {
            break;
        }
    }
    Err(system(what, last))
}

fn drop_cached(fd: &OwnedFd) -> Result<(), Errno> {
    match flush_buffers(fd.as_fd()) {
        // Not for this user, who then sees what was cached only until it is read past the cache.
        Err(Errno::ACCESS | Errno::PERM) => Ok(()),
        result => result,
    }
}

fn number_in(dir: &Path, name: &str) -> Option<u64> {
    fs::read_to_string(dir.join(name)).ok()?.trim().parse().ok()
}

/// The kernel's name of the node below `/dev`.
fn devname(dir: &Path) -> Option<String> {
    let text = fs::read_to_string(dir.join("uevent")).ok()?;
    let mut lines = text.lines();
    lines.find_map(|line| Some(line.strip_prefix("DEVNAME=")?.to_owned()))
}

fn device_number(dir: &Path) -> Option<u64> {
    let text = fs::read_to_string(dir.join("dev")).ok()?;
    let (major, minor) = text.trim().split_once(':')?;
    Some(makedev(major.parse().ok()?, minor.parse().ok()?))
}

fn system(what: &'static str, errno: Errno) -> Error {
    let why = io::Error::from(errno).to_string();
    Error::Refused { what, why }
}
