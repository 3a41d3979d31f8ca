//! Why a drive cannot be had, and what to do about it.

use std::{fs, os::unix::fs::MetadataExt, path::Path, path::PathBuf};

use rustix::{
    fs::{Access, AtFlags, CWD, accessat},
    io::Errno,
    process::{Uid, geteuid},
};
use serde::Serialize;

use super::node::Node;
use crate::{
    discover::{self, Roots},
    guard::{self, Opener},
};

/// Why a drive could not be opened. Nothing was sent to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "refused", rename_all = "snake_case")]
#[non_exhaustive]
pub enum OpenError {
    /// The caller may not write to its node.
    #[error("you may not use {}: {cure}", path.display())]
    Denied {
        /// The node.
        path: PathBuf,
        /// What to do about it.
        cure: String,
    },
    /// Its disc is mounted.
    #[error(
        "the disc in {} is mounted at {}: unmount it (`umount {}`)", path.display(),
        mount.display(), guard::quoted(mount)
    )]
    Mounted {
        /// The node.
        path: PathBuf,
        /// Where.
        mount: PathBuf,
    },
    /// Another program has it.
    #[error("{} is held by another program ({}): end it, and try again", path.display(), guard::who(by))]
    Busy {
        /// The node.
        path: PathBuf,
        /// The processes that have it open, as far as this process may see.
        by: Vec<Opener>,
    },
    /// There is no such drive.
    #[error("there is no {}: connect the drive, and look with `estop drives`", path.display())]
    Gone {
        /// The node.
        path: PathBuf,
    },
    /// It is something else.
    #[error("{} is {kind}, not a CD, DVD or BD drive: `estop drives` shows them", path.display())]
    NotADrive {
        /// The path.
        path: PathBuf,
        /// What it is.
        kind: String,
    },
    /// The system refused something else.
    #[error("{what} of {} was refused by the system: {why}", path.display())]
    System {
        /// The node.
        path: PathBuf,
        /// What was asked.
        what: &'static str,
        /// Its answer.
        why: String,
    },
}

impl OpenError {
    /// The caller may not use this node.
    pub(super) fn denied(roots: &Roots, path: &Path) -> Self {
        Self::Denied {
            path: path.to_owned(),
            cure: cure(roots, path, geteuid()),
        }
    }

    /// What it means that one of the drive's nodes could not be opened.
    pub(super) fn of_open(roots: &Roots, node: &Node, path: &Path, errno: Errno) -> Self {
        let owned = path.to_owned();
        match errno {
            Errno::ACCESS | Errno::PERM => Self::denied(roots, path),
            Errno::BUSY | Errno::TXTBSY => busy(roots, node),
            Errno::NOENT | Errno::NODEV | Errno::NXIO => Self::Gone { path: owned },
            Errno::ROFS => Self::NotADrive {
                path: owned,
                kind: "a drive that cannot write".to_owned(),
            },
            errno => Self::System {
                path: owned,
                what: "the opening",
                why: format!("{errno} ({:#x})", errno.raw_os_error()),
            },
        }
    }
}

fn busy(roots: &Roots, node: &Node) -> OpenError {
    let path = node.path.clone();
    let users = node.disc.as_ref().map(|name| discover::users(roots, name));
    match users.and_then(|users| users.mounts.into_iter().next()) {
        Some(mount) => OpenError::Mounted { path, mount },
        None => OpenError::Busy {
            by: guard::openers(roots, &node.numbers),
            path,
        },
    }
}

/// What keeps this process from opening the node, in words with the cure; `None` if nothing does.
pub(crate) fn denied(roots: &Roots, path: &Path) -> Option<String> {
    let wanted = Access::READ_OK | Access::WRITE_OK;
    // EACCESS: the effective user counts, as it does for open().
    match accessat(CWD, path, wanted, AtFlags::EACCESS) {
        Err(Errno::ACCESS | Errno::PERM) => Some(OpenError::denied(roots, path).to_string()),
        _ => None,
    }
}

/// What lets this user open the node.
fn cure(roots: &Roots, path: &Path, user: Uid) -> String {
    if user.is_root() {
        return "even root is refused here (a container, or a security module): run it outside of \
                the container, or give that access to the device"
            .to_owned();
    }
    let Ok(found) = fs::metadata(path) else {
        return "its directory may not be entered by you".to_owned();
    };
    let group_may = found.mode() & 0o060 == 0o060 && found.gid() != 0;
    let group = group_may
        .then(|| guard::group(roots, found.gid()))
        .flatten();
    let Some((group, members)) = group else {
        let path = path.display();
        return format!(
            "no group may; give it to one (`sudo chgrp cdrom {path} && sudo chmod 660 {path}`), or \
             run it as root (with sudo)"
        );
    };
    let user = std::env::var("USER").unwrap_or_else(|_| "$USER".to_owned());
    if members.contains(&user) {
        return format!(
            "you are in its group {group}, but were not when you logged in: log in again"
        );
    }
    format!(
        "join its group {group} (`sudo usermod -aG {group} {user}`), then log in again; it need \
         not be run as root"
    )
}

#[cfg(test)]
mod tests {
    use std::{
        fs::Permissions,
        os::unix::fs::{PermissionsExt, chown},
    };

    use super::*;

    #[test]
    fn the_way_to_the_drive_is_its_group_and_not_root() {
        let root = std::env::temp_dir().join(format!("estop-drive-rights-{}", std::process::id()));
        fs::create_dir_all(root.join("etc")).expect("a new directory");
        let node = root.join("sr0");
        fs::write(&node, "").expect("writes");
        // Root can give the file to another group; anybody else's file has one of theirs.
        drop(chown(&node, None, Some(24)));
        let gid = fs::metadata(&node).expect("is there").gid();
        let user = std::env::var("USER").unwrap_or_else(|_| "$USER".to_owned());
        let roots = Roots::under(&root);
        let says = |mode: u32, members: &str| {
            fs::write(root.join("etc/group"), format!("cdrom:x:{gid}:{members}\n"))
                .expect("writes");
            fs::set_permissions(&node, Permissions::from_mode(mode)).expect("chmod");
            cure(&roots, &node, Uid::from_raw(1000))
        };
        let join = format!(
            "join its group cdrom (`sudo usermod -aG cdrom {user}`), then log in again; it need not \
             be run as root"
        );
        assert_eq!(says(0o660, ""), join);
        assert!(says(0o660, &user).ends_with("log in again"));
        assert!(says(0o600, "").contains("chgrp cdrom"));
        assert!(cure(&roots, &node, Uid::ROOT).contains("even root"));
        assert!(cure(&roots, &root.join("none"), Uid::from_raw(1)).contains("entered"));
        fs::remove_dir_all(root).expect("removes");
    }
}
