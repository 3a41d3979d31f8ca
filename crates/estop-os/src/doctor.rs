//! What on this machine stands in the way, and the command that cures it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;

use crate::{
    discover::{DiskInfo, Roots, disks},
    drive::{DriveInfo, drives},
    guard::{self, Needs, Opener, Refusal},
    journal::{FILE_NAME, SqliteJournal},
    mkfs::{find, search_path},
};

/// The programs that some operations run, what for, and Debian's package with each.
const TOOLS: [(&str, &str, &str); 8] = [
    ("mkfs.ext4", "format --fs ext4", "e2fsprogs"),
    ("mkfs.xfs", "format --fs xfs", "xfsprogs"),
    ("mkfs.btrfs", "format --fs btrfs", "btrfs-progs"),
    ("mkfs.ntfs", "format --fs ntfs", "ntfs-3g"),
    ("blkid", "checking by another tool", "util-linux"),
    ("wipefs", "checking by another tool", "util-linux"),
    ("sfdisk", "checking by another tool", "fdisk"),
    ("fuser", "showing who holds a device", "psmisc"),
];

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at.
    pub what: String,
    /// Whether it stands in the way.
    pub status: Status,
    /// What was found.
    pub found: String,
    /// The command, or the plain words, that cures it.
    pub cure: Option<String>,
}

/// Whether something stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It does not.
    Ok,
    /// It does for some operations, or only makes them slower; or it is as it should be, and worth
    /// knowing.
    Note,
    /// It does.
    Problem,
}

/// Looks at everything. Nothing is written, and nothing is made.
pub fn findings(roots: &Roots, state_dir: &Path) -> Vec<Finding> {
    let mut findings = journal(state_dir);
    findings.push(io_uring(roots));
    findings.push(loop_control(roots));
    findings.extend(tools());
    let disks = disks(roots);
    if disks.is_empty() {
        findings.push(Finding::note(
            "disks",
            "no block device is here; image files and sim:disk work all the same",
        ));
    }
    findings.extend(disks.iter().map(|disk| of_disk(roots, disk)));
    let drives = drives(roots);
    if drives.is_empty() {
        findings.push(Finding::note(
            "drives",
            "no CD, DVD or BD drive is here; sim:dvd+r and iscsi:// work all the same",
        ));
    }
    findings.extend(drives.iter().map(of_drive));
    findings
}

impl Finding {
    fn ok(what: &str, found: &str) -> Self {
        Self::new(what, Status::Ok, found, None)
    }

    fn note(what: &str, found: &str) -> Self {
        Self::new(what, Status::Note, found, None)
    }

    fn new(what: &str, status: Status, found: &str, cure: Option<String>) -> Self {
        Self {
            what: what.to_owned(),
            status,
            found: found.to_owned(),
            cure,
        }
    }
}

fn journal(dir: &Path) -> Vec<Finding> {
    let what = format!("journal in {}", dir.display());
    let problem =
        |found: &str, cure: String| vec![Finding::new(&what, Status::Problem, found, Some(cure))];
    if !dir.join(FILE_NAME).exists() {
        return match may_make(dir) {
            Ok(()) => vec![Finding::ok(&what, "not made yet; it can be")],
            Err(at) => problem(
                &format!(
                    "it cannot be made: {} is not writable for you",
                    at.display()
                ),
                "name another directory: export ESTOP_STATE=DIR".to_owned(),
            ),
        };
    }
    let journal =
        match SqliteJournal::open(dir).and_then(|journal| journal.check().map(|()| journal)) {
            Ok(journal) => journal,
            Err(error) => return problem("it cannot be used", error.to_string()),
        };
    let listing = match journal.unfinished_all() {
        Ok(listing) => listing,
        Err(error) => return problem("it cannot be read", error.to_string()),
    };
    let mut findings = vec![Finding::ok(&what, "whole and writable")];
    findings.extend(listing.jobs.iter().map(|job| {
        let cure = format!("estop recover {}", job.device);
        let found = format!("{} on {} was cut short", job.operation, job.device);
        let what = format!("job {}", job.id);
        Finding::new(&what, Status::Problem, &found, Some(cure))
    }));
    findings.extend(listing.damaged.iter().map(|damaged| {
        let cure = damaged.to_string();
        Finding::new(&what, Status::Problem, "a damaged row", Some(cure))
    }));
    findings
}

/// Whether this directory, or the first one above it that is there, is writable.
fn may_make(dir: &Path) -> Result<(), PathBuf> {
    let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let there = dir.ancestors().find(|up| up.exists());
    let there = there.unwrap_or_else(|| Path::new("/"));
    let wanted = rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK;
    let flags = rustix::fs::AtFlags::EACCESS;
    let may = rustix::fs::accessat(rustix::fs::CWD, there, wanted, flags);
    may.map_err(|_| there.to_owned())
}

fn io_uring(roots: &Roots) -> Finding {
    let what = "io_uring";
    let setting = roots.proc.join("sys/kernel/io_uring_disabled");
    let setting = fs::read_to_string(setting).unwrap_or_default();
    let tried = io_uring::IoUring::new(2);
    let Err(error) = tried else {
        return Finding::ok(what, "available");
    };
    let slower = "a pool of threads writes instead, which takes more CPU";
    let (found, cure) = match setting.trim() {
        "1" | "2" => (
            format!(
                "switched off (kernel.io_uring_disabled = {}): {slower}",
                setting.trim()
            ),
            "sudo sysctl kernel.io_uring_disabled=0",
        ),
        _ => (
            format!("refused ({error}): {slower}"),
            "in a container, allow io_uring_setup in its seccomp profile (Docker: --security-opt \
             seccomp=unconfined)",
        ),
    };
    Finding::new(what, Status::Note, &found, Some(cure.to_owned()))
}

fn loop_control(roots: &Roots) -> Finding {
    let path = roots.dev.join("loop-control");
    let wanted = rustix::fs::Access::READ_OK | rustix::fs::Access::WRITE_OK;
    let flags = rustix::fs::AtFlags::EACCESS;
    let may = rustix::fs::accessat(rustix::fs::CWD, &path, wanted, flags);
    let what = "loop devices";
    let aside = "image files work without them";
    match may {
        Ok(()) => Finding::ok(what, "available"),
        Err(rustix::io::Errno::NOENT) => {
            let cure = Some("sudo modprobe loop".to_owned());
            let found = format!("the kernel has none here; {aside}");
            Finding::new(what, Status::Note, &found, cure)
        }
        Err(_) => Finding::note(what, &format!("only root may attach them; {aside}")),
    }
}

fn tools() -> Vec<Finding> {
    let dirs = search_path();
    let tool = |(name, what_for, package): &(&str, &str, &str)| {
        if find(name, &dirs).is_some() {
            return Finding::ok(name, "installed");
        }
        let cure = Some(format!("sudo apt install {package}"));
        let found = format!("not installed; needed for {what_for}");
        Finding::new(name, Status::Note, &found, cure)
    };
    TOOLS.iter().map(tool).collect()
}

fn of_disk(roots: &Roots, disk: &DiskInfo) -> Finding {
    let what = disk.path.display().to_string();
    let refusals = guard::look(roots, disk, &Needs::WRITE);
    let in_the_way = |refusal: &&Refusal| {
        // A disk in use is as it should be; that it cannot be reached is not.
        matches!(refusal, Refusal::NoPermission { .. } | Refusal::Gone { .. })
    };
    let words = |refusal: &Refusal| refusal.to_string();
    if let Some(refusal) = refusals.iter().find(in_the_way) {
        let (found, cure) = match refusal {
            Refusal::NoPermission { cure, .. } => ("may not be written by you", cure.clone()),
            other => ("cannot be reached", words(other)),
        };
        return Finding::new(&what, Status::Problem, found, Some(cure));
    }
    let openers = guard::openers(roots, &disk.numbers());
    if refusals.is_empty() && openers.is_empty() {
        return Finding::ok(&what, &format!("free: {}", disk.identity()));
    }
    let open = |by: &Opener| format!("{} (process {}) has it open", by.name, by.pid);
    let found = refusals.iter().map(words).chain(openers.iter().map(open));
    let found = found.collect::<Vec<_>>().join("; ");
    Finding::note(&what, &found)
}

fn of_drive(drive: &DriveInfo) -> Finding {
    let what = drive.path.display().to_string();
    if let Some(denied) = &drive.denied {
        let found = "may not be used by you";
        return Finding::new(&what, Status::Problem, found, Some(denied.clone()));
    }
    let name = format!("{} {}", drive.vendor, drive.model);
    if drive.users.is_empty() {
        return Finding::ok(&what, &format!("free: {}", name.trim()));
    }
    Finding::note(&what, &format!("{}: its disc is in use", name.trim()))
}
