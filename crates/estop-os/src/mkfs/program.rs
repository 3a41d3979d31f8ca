//! The programs: where they are, which package has them, how they are called.

use std::{
    env,
    ffi::OsString,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use estop::disk::{Error, ExternalFormat, format::FileSystem};

use crate::block::Handover;

/// Where system programs are, also for users whose PATH has only the first.
const SYSTEM_PATHS: [&str; 3] = ["/usr/sbin", "/sbin", "/usr/local/sbin"];

/// A program that makes a file system.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Program {
    /// In the words of `blkid`.
    kind: &'static str,
    pub(super) name: &'static str,
    /// Debian's.
    package: &'static str,
    pub(super) file_system: FileSystem,
    /// Whether it opens a device with O_EXCL.
    pub(super) handover: Handover,
    /// The smallest volume that it takes.
    pub(super) least_bytes: u64,
}

const MIB: u64 = 1 << 20;

const PROGRAMS: [Program; 4] = [
    Program {
        kind: "ext4",
        name: "mkfs.ext4",
        package: "e2fsprogs",
        file_system: FileSystem::Ext4,
        handover: Handover::Release,
        least_bytes: MIB,
    },
    Program {
        kind: "xfs",
        name: "mkfs.xfs",
        package: "xfsprogs",
        file_system: FileSystem::Xfs,
        handover: Handover::Release,
        // Since xfsprogs 6.0.
        least_bytes: 300 * MIB,
    },
    Program {
        kind: "btrfs",
        name: "mkfs.btrfs",
        package: "btrfs-progs",
        file_system: FileSystem::Btrfs,
        handover: Handover::Release,
        // What mkfs.btrfs 6.2 asks for with its defaults.
        least_bytes: 114_294_784,
    },
    Program {
        kind: "ntfs",
        name: "mkfs.ntfs",
        package: "ntfs-3g",
        file_system: FileSystem::Ntfs,
        // It looks only at the list of mounts, so our claim guards it.
        handover: Handover::Keep,
        least_bytes: MIB,
    },
];

/// What a program works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    /// A block device, which knows its sectors.
    Device,
    /// A file, for which they must be told.
    File {
        /// Logical sector in bytes.
        sector_bytes: u32,
    },
}

impl Program {
    /// The program for this kind of file system, in the words of `blkid`.
    pub(super) fn of(kind: &str) -> Result<&'static Self, Error> {
        let found = PROGRAMS.iter().find(|program| program.kind == kind);
        found.ok_or_else(|| {
            let kinds = PROGRAMS.map(|program| program.kind).join(", ");
            refused(format!(
                "no program is known that makes {kind}, only {kinds}"
            ))
        })
    }

    /// Where it is.
    pub(super) fn find(&self, search: &[PathBuf]) -> Result<PathBuf, Error> {
        find(self.name, search).ok_or_else(|| {
            let Self { name, package, .. } = self;
            refused(format!(
                "{name} is not installed, and nothing was changed: sudo apt install {package}"
            ))
        })
    }

    /// The words after its name, the last of them what it works on.
    pub(super) fn arguments(&self, plan: &ExternalFormat, on: On, node: &Path) -> Vec<OsString> {
        let mut words = Vec::<String>::new();
        let mut say = |some: &[&str]| words.extend(some.iter().map(|word| (*word).to_owned()));
        // -F, -f: over whatever is there. What must not be overwritten was refused before, and what
        // is in use refuses all the same.
        match self.file_system {
            FileSystem::Xfs | FileSystem::Btrfs => say(&["-q", "-f"]),
            FileSystem::Ntfs => say(&["-q", "-Q", "-F"]),
            _ => say(&["-q", "-F"]),
        }
        if let On::File { sector_bytes } = on {
            let sector = sector_bytes.to_string();
            match self.file_system {
                FileSystem::Xfs => say(&["-s", &format!("size={sector}")]),
                FileSystem::Ntfs => say(&["-s", &sector]),
                // The blocks of the others are whole sectors of 4096 bytes, or are asked to be.
                FileSystem::Ext4 if sector_bytes > 1024 => say(&["-b", &sector]),
                _ => {}
            }
        }
        if let Some(label) = &plan.label {
            say(&["-L", label]);
        }
        let words = words.into_iter().map(OsString::from);
        words.chain([node.as_os_str().to_owned()]).collect()
    }
}

/// Where programs are looked for: PATH, then where system programs are.
pub(crate) fn search_path() -> Vec<PathBuf> {
    let paths = env::var_os("PATH").unwrap_or_default();
    let dirs = env::split_paths(&paths).filter(|dir| dir.is_absolute());
    dirs.chain(SYSTEM_PATHS.map(PathBuf::from)).collect()
}

/// The first executable file of this name.
pub(crate) fn find(name: &str, search: &[PathBuf]) -> Option<PathBuf> {
    let mut paths = search.iter().map(|dir| dir.join(name));
    paths.find(|path| {
        fs::metadata(path)
            .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
    })
}

/// A refusal before anything is done.
pub(super) fn refused(why: String) -> Error {
    let what = "a format";
    Error::Refused { what, why }
}
