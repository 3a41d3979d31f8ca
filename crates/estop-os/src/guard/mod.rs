//! What must not be written to, and why: looked at before anything is.

mod refusal;
mod rights;

use std::{
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use rustix::{
    fs::{Mode, OFlags, open},
    io::Errno,
};

use crate::discover::{self, DeviceNumber, DiskInfo, Roots, Users, disk, disks};

pub use refusal::{Access, Opener, Refusal};
pub(crate) use refusal::{quoted, who};
pub(crate) use rights::group;

/// Where parts of the running system are mounted (Filesystem Hierarchy Standard 3.0 §3; the EFI
/// system partition by the UAPI Boot Loader Specification).
pub const SYSTEM_MOUNTS: [&str; 8] = [
    "/",
    "/boot",
    "/boot/efi",
    "/boot/firmware",
    "/efi",
    "/etc",
    "/usr",
    "/var",
];

/// The most processes that are named as having a device open.
pub const OPENERS_LIMIT: usize = 8;

/// How much of a disk an operation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The whole disk, with all its partitions.
    Disk,
    /// The partition with this number; the others may be in use.
    Partition(u32),
}

/// What an operation needs of a device.
#[derive(Debug, Clone, Copy)]
pub struct Needs<'a> {
    /// What it does with it.
    pub access: Access,
    /// How much of it.
    pub scope: Scope,
    /// The least size that will do.
    pub least_bytes: u64,
    /// The disk as the user was shown it: it must still be that one.
    pub looked_at: Option<&'a DiskInfo>,
}

impl Needs<'_> {
    /// To write to all of a disk of any size.
    pub const WRITE: Self = Self {
        access: Access::Write,
        scope: Scope::Disk,
        least_bytes: 0,
        looked_at: None,
    };

    /// To read all of a disk of any size.
    pub const READ: Self = Self {
        access: Access::Read,
        scope: Scope::Disk,
        least_bytes: 0,
        looked_at: None,
    };
}

/// Everything that speaks against an operation on this disk; empty if nothing does. It is looked at
/// anew: `shown` only tells which. Nothing is written. The claim that the operation will make is
/// tried and let go of.
pub fn check(roots: &Roots, shown: &DiskInfo, needs: &Needs<'_>) -> Vec<Refusal> {
    let mut refusals = look(roots, shown, needs);
    // What keeps the claim from being made is named already.
    let named = |refusal: &Refusal| {
        !matches!(
            refusal,
            Refusal::TooSmall { .. } | Refusal::Changed { .. } | Refusal::ReadOnly { .. }
        )
    };
    if needs.access == Access::Write && !refusals.iter().any(named) {
        let part = match needs.scope {
            Scope::Disk => None,
            Scope::Partition(number) => shown.partition(number),
        };
        refusals.extend(claimed(roots, part.map_or(&shown.path, |part| &part.path)));
    }
    refusals
}

/// Like [`check`], but tries no claim, so that it is never in the way of an operation that makes
/// one.
pub fn look(roots: &Roots, shown: &DiskInfo, needs: &Needs<'_>) -> Vec<Refusal> {
    let Some(now) = disk(roots, &shown.name) else {
        let path = shown.path.clone();
        return vec![Refusal::Gone { path }];
    };
    let mut refusals = Vec::new();
    refusals.extend(changed(&now, needs.looked_at));
    let (path, size_bytes, read_only) = match needs.scope {
        Scope::Disk => (&now.path, now.size_bytes, now.read_only),
        Scope::Partition(number) => match now.partition(number) {
            Some(one) => (&one.path, one.size_bytes, one.read_only || now.read_only),
            // The kernel need not know it; its table may.
            None => (&now.path, now.size_bytes, now.read_only),
        },
    };
    if size_bytes < needs.least_bytes {
        refusals.push(Refusal::TooSmall {
            path: path.clone(),
            size_bytes,
            least_bytes: needs.least_bytes,
        });
    }
    refusals.extend(rights::check(roots, path, needs.access));
    if needs.access == Access::Write {
        if read_only
            && !refusals
                .iter()
                .any(|one| matches!(one, Refusal::ReadOnly { .. }))
        {
            let cure = format!("a switch on it, or `blockdev --setrw {}`", path.display());
            let path = path.clone();
            refusals.push(Refusal::ReadOnly { path, cure });
        }
        refusals.extend(used(&now, needs.scope));
    }
    refusals
}

/// Everything that speaks against an operation on this image file; empty if nothing does.
pub fn check_image(roots: &Roots, path: &Path, needs: &Needs<'_>) -> Vec<Refusal> {
    let owned = || path.to_owned();
    let found = match fs::metadata(path) {
        Ok(found) => found,
        Err(error) => return vec![refusal_of_open(roots, path, needs.access, &error)],
    };
    if !found.is_file() {
        let kind = "not a regular file".to_owned();
        let path = owned();
        return vec![Refusal::NotADisk { path, kind }];
    }
    let mut refusals = Vec::new();
    if found.len() < needs.least_bytes {
        refusals.push(Refusal::TooSmall {
            path: owned(),
            size_bytes: found.len(),
            least_bytes: needs.least_bytes,
        });
    }
    refusals.extend(rights::check(roots, path, needs.access));
    if needs.access == Access::Read {
        return refusals;
    }
    let same = |other: &Path| {
        fs::metadata(other)
            .is_ok_and(|other| (other.dev(), other.ino()) == (found.dev(), found.ino()))
    };
    for disk in disks(roots) {
        if disk.backing_file.as_deref().is_some_and(same) {
            refusals.push(Refusal::ImageAttached {
                path: owned(),
                device: disk.path.clone(),
            });
            refusals.extend(used(&disk, Scope::Disk));
        }
    }
    if discover::swap_files(roots).iter().any(|file| same(file)) {
        refusals.push(Refusal::Swap {
            path: owned(),
            through: Vec::new(),
        });
    }
    refusals
}

/// What it means that a device or file could not be opened or claimed. For [`Refusal::Busy`] the
/// processes that have it open are named.
pub fn refusal_of_open(roots: &Roots, path: &Path, access: Access, error: &io::Error) -> Refusal {
    let errno = Errno::from_io_error(error).unwrap_or(Errno::IO);
    match rights::refusal(roots, path, access, errno) {
        Refusal::Busy { path, .. } => {
            let number = fs::metadata(&path)
                .ok()
                .map(|found| DeviceNumber::of(found.rdev()));
            let devices = number.map(|number| discover::kin(roots, number));
            let by = openers(roots, &devices.unwrap_or_default());
            Refusal::Busy { path, by }
        }
        other => other,
    }
}

/// The processes that have one of these devices open, as far as this process may see; itself
/// included. At most [`OPENERS_LIMIT`].
pub fn openers(roots: &Roots, devices: &[DeviceNumber]) -> Vec<Opener> {
    having_open(roots, |link, file| {
        // Only device nodes are looked at: asking a dead network share would hang.
        link.starts_with("/dev/")
            && fs::metadata(file)
                .is_ok_and(|found| devices.contains(&DeviceNumber::of(found.rdev())))
    })
}

/// The processes that have a file open which is meant, told by where its link leads and by the link
/// itself. As far as this process may see, and at most [`OPENERS_LIMIT`].
pub(crate) fn having_open(roots: &Roots, is_meant: impl Fn(&Path, &Path) -> bool) -> Vec<Opener> {
    let opens = |pid: u32| {
        let files = fs::read_dir(roots.proc.join(format!("{pid}/fd")));
        files.into_iter().flatten().flatten().any(|file| {
            let link = fs::read_link(file.path()).unwrap_or_default();
            is_meant(&link, &file.path())
        })
    };
    let entries = fs::read_dir(&roots.proc).into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let named = pids.filter(|pid| opens(*pid)).map(|pid| {
        let name = fs::read_to_string(roots.proc.join(format!("{pid}/comm")));
        Opener {
            pid,
            name: name.unwrap_or_default().trim().to_owned(),
        }
    });
    named.take(OPENERS_LIMIT).collect()
}

/// Who uses the disk, or the part of it that is meant.
fn used(disk: &DiskInfo, scope: Scope) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    follow(&disk.path, &disk.users, &mut Vec::new(), &mut refusals);
    for partition in &disk.partitions {
        if scope == Scope::Disk || scope == Scope::Partition(partition.number) {
            follow(
                &partition.path,
                &partition.users,
                &mut Vec::new(),
                &mut refusals,
            );
        }
    }
    refusals
}

/// Adds what speaks against writing below these users; `through` are the devices in between.
fn follow(path: &Path, users: &Users, through: &mut Vec<PathBuf>, refusals: &mut Vec<Refusal>) {
    for mount in &users.mounts {
        let (path, mount, through) = (path.to_owned(), mount.clone(), through.clone());
        let system = SYSTEM_MOUNTS.iter().any(|part| Path::new(part) == mount);
        refusals.push(if system {
            Refusal::System {
                path,
                mount,
                through,
            }
        } else {
            Refusal::Mounted {
                path,
                mount,
                through,
            }
        });
    }
    if users.swap {
        refusals.push(Refusal::Swap {
            path: path.to_owned(),
            through: through.clone(),
        });
    }
    for holder in &users.holders {
        through.push(holder.path.clone());
        follow(path, &holder.users, through, refusals);
        through.pop();
        refusals.push(Refusal::Held {
            path: path.to_owned(),
            holder: holder.path.clone(),
            label: holder.label.clone(),
            kind: holder.kind,
        });
    }
}

fn changed(now: &DiskInfo, looked_at: Option<&DiskInfo>) -> Option<Refusal> {
    let was = looked_at?;
    let other_medium = matches!((was.diskseq, now.diskseq), (Some(was), Some(now)) if was != now);
    let words = |disk: &DiskInfo| match disk.diskseq {
        Some(number) if other_medium => format!("{}, medium {number}", disk.identity()),
        _ => disk.identity().to_string(),
    };
    (was.identity() != now.identity() || other_medium).then(|| Refusal::Changed {
        path: now.path.clone(),
        was: words(was),
        is: words(now),
    })
}

/// Tries the claim that the operation will make, and lets go of it. Opened for reading, so that
/// nothing looks as if it had been written to.
fn claimed(roots: &Roots, path: &Path) -> Option<Refusal> {
    let flags = OFlags::RDONLY | OFlags::EXCL | OFlags::CLOEXEC | OFlags::NONBLOCK;
    match open(path, flags, Mode::empty()) {
        Ok(_let_go) => None,
        Err(errno) => Some(refusal_of_open(roots, path, Access::Read, &errno.into())),
    }
}
