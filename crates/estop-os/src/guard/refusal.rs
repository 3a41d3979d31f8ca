//! Why an operation is refused before anything is written, and what to do about it.

use std::path::PathBuf;

use serde::Serialize;

use crate::discover::HolderKind;

/// Why an operation is refused. Nothing was written; no option overrides it, except where it says
/// so ([`Refusal::may_be_forced`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "refused", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refusal {
    /// Another process has claimed it.
    #[error("{} is held by another process ({}): end it, and try again", path.display(), who(by))]
    Busy {
        /// The device.
        path: PathBuf,
        /// The processes that have it open, as far as this process may see.
        by: Vec<Opener>,
    },
    /// It is not the device any more that was looked at.
    #[error(
        "{} is not the disk that was looked at ({was}), but another ({is}): look again with \
         `estop disks`", path.display()
    )]
    Changed {
        /// The device.
        path: PathBuf,
        /// What was looked at.
        was: String,
        /// What is there now.
        is: String,
    },
    /// It is not there, or not any more.
    #[error("{} is gone: connect it again, and look with `estop disks`", path.display())]
    Gone {
        /// The device.
        path: PathBuf,
    },
    /// Another device stands on it.
    #[error(
        "{} is part of {} ({}): take that down first (`{}`)", path.display(), holder.display(),
        kind_words(*kind), take_down(*kind, holder, label)
    )]
    Held {
        /// The disk or partition.
        path: PathBuf,
        /// The device that stands on it.
        holder: PathBuf,
        /// What people call that one.
        label: String,
        /// What kind of device that one is.
        kind: HolderKind,
    },
    /// The image file is attached to a loop device.
    #[error(
        "{} is attached to {}: name that device instead, or detach it (`losetup -d {}`)",
        path.display(), device.display(), device.display()
    )]
    ImageAttached {
        /// The file.
        path: PathBuf,
        /// The loop device.
        device: PathBuf,
    },
    /// It is mounted, itself or through devices that stand on it.
    #[error(
        "{} is mounted at {}{}: unmount it (`umount {}`)", path.display(), mount.display(),
        through_words(through), quoted(mount)
    )]
    Mounted {
        /// The disk or partition.
        path: PathBuf,
        /// Where.
        mount: PathBuf,
        /// The devices in between, the lowest first.
        through: Vec<PathBuf>,
    },
    /// Partitions with data are on it.
    #[error(
        "{} holds {}, which would be destroyed: --force does it all the same", path.display(),
        partitions.join(", ")
    )]
    NeedsForce {
        /// The disk.
        path: PathBuf,
        /// The partitions, in words.
        partitions: Vec<String>,
    },
    /// Partitions of the computer's maker are on it.
    #[error(
        "{} holds {}, which the maker of the computer put there (recovery, diagnosis): \
         --force-oem destroys them all the same", path.display(), partitions.join(", ")
    )]
    NeedsForceOem {
        /// The disk.
        path: PathBuf,
        /// The partitions, in words.
        partitions: Vec<String>,
    },
    /// The caller has not the right.
    #[error("{} may not be {}: {cure}", path.display(), match access {
        Access::Read => "read by you",
        Access::Write => "written by you",
    })]
    NoPermission {
        /// The device or file.
        path: PathBuf,
        /// What was wanted.
        access: Access,
        /// What to do about it.
        cure: String,
    },
    /// It is not a disk or the image of one.
    #[error("{} is {kind}, not a disk or the image of one", path.display())]
    NotADisk {
        /// The path.
        path: PathBuf,
        /// What it is.
        kind: String,
    },
    /// It refuses writes, though it can be opened.
    #[error(
        "{} is write-protected: take the protection off ({cure})", path.display()
    )]
    ReadOnly {
        /// The device or file.
        path: PathBuf,
        /// What to do about it.
        cure: String,
    },
    /// It is in use as swap.
    #[error(
        "{} is in use as swap{}: switch it off (`swapoff {}`)", path.display(),
        through_words(through), through.last().unwrap_or(path).display()
    )]
    Swap {
        /// The disk, partition or file.
        path: PathBuf,
        /// The devices in between, the lowest first.
        through: Vec<PathBuf>,
    },
    /// The running system is on it.
    #[error(
        "{} holds the running system ({}{}): start the computer from another medium to do that",
        path.display(), mount.display(), through_words(through)
    )]
    System {
        /// The disk or partition.
        path: PathBuf,
        /// Which part of the system.
        mount: PathBuf,
        /// The devices in between, the lowest first.
        through: Vec<PathBuf>,
    },
    /// It is smaller than the operation needs.
    #[error("{} has {size_bytes} bytes, and at least {least_bytes} are needed: take a larger one", path.display())]
    TooSmall {
        /// The device or file.
        path: PathBuf,
        /// Its size.
        size_bytes: u64,
        /// The least size that will do.
        least_bytes: u64,
    },
}

/// What an operation is going to do with a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Only read it: who else uses it is then no matter.
    Read,
    /// Write to it.
    Write,
}

/// A process that has a device open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Opener {
    /// Its number.
    pub pid: u32,
    /// Its name.
    pub name: String,
}

impl Refusal {
    /// Whether `--force` or `--force-oem` overrides it.
    pub fn may_be_forced(&self) -> bool {
        matches!(self, Self::NeedsForce { .. } | Self::NeedsForceOem { .. })
    }
}

pub(crate) fn who(by: &[Opener]) -> String {
    if by.is_empty() {
        return "as root, `fuser -v` shows which".to_owned();
    }
    let one = |opener: &Opener| format!("{}, process {}", opener.name, opener.pid);
    by.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn through_words(through: &[PathBuf]) -> String {
    if through.is_empty() {
        return String::new();
    }
    let through = through.iter().map(|path| path.display().to_string());
    format!(" through {}", through.collect::<Vec<_>>().join(", "))
}

/// As a shell takes it.
pub(crate) fn quoted(path: &std::path::Path) -> String {
    let text = path.display().to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:@%".contains(c);
    if text.chars().all(plain) {
        return text;
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn kind_words(kind: HolderKind) -> &'static str {
    match kind {
        HolderKind::Bcache => "a bcache device",
        HolderKind::Crypt => "an opened encrypted volume",
        HolderKind::Loop => "a loop device",
        HolderKind::Lvm => "a logical volume",
        HolderKind::Mapper => "a device of the device mapper",
        HolderKind::Other => "another device",
        HolderKind::Raid => "a software RAID",
    }
}

fn take_down(kind: HolderKind, holder: &std::path::Path, label: &str) -> String {
    let holder = quoted(holder);
    match kind {
        HolderKind::Bcache => format!("echo 1 > /sys/block/{label}/bcache/stop"),
        HolderKind::Crypt => format!("cryptsetup close {label}"),
        HolderKind::Loop => format!("losetup -d {holder}"),
        HolderKind::Lvm => format!("lvchange -an {holder}"),
        HolderKind::Mapper => format!("dmsetup remove {label}"),
        HolderKind::Other => format!("ls -l /sys/class/block/{label}"),
        HolderKind::Raid => format!("mdadm --stop {holder}"),
    }
}
