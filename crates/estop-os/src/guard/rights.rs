//! Whether the caller may use a device, and what to do if not.

use std::{
    fs,
    os::unix::fs::{FileTypeExt, MetadataExt},
    path::Path,
};

use rustix::{
    fs::{Access as Wanted, AtFlags, CWD, accessat},
    io::Errno,
    process::{Uid, geteuid},
};

use super::{Access, Refusal};
use crate::discover::Roots;

/// Refuses a path that the caller may not read or write.
pub(super) fn check(roots: &Roots, path: &Path, access: Access) -> Option<Refusal> {
    let wanted = match access {
        Access::Read => Wanted::READ_OK,
        Access::Write => Wanted::READ_OK | Wanted::WRITE_OK,
    };
    // EACCESS: the effective user counts, as it does for open().
    match accessat(CWD, path, wanted, AtFlags::EACCESS) {
        Ok(()) => None,
        Err(errno) => Some(refusal(roots, path, access, errno)),
    }
}

/// What the system's refusal to open a path means.
pub(super) fn refusal(roots: &Roots, path: &Path, access: Access, errno: Errno) -> Refusal {
    let path = path.to_owned();
    match errno {
        Errno::ACCESS | Errno::PERM => Refusal::NoPermission {
            cure: cure(roots, &path, geteuid()),
            path,
            access,
        },
        Errno::ROFS => {
            let cure = if is_block(&path) {
                format!("a switch on it, or `blockdev --setrw {}`", path.display())
            } else {
                "its file system is mounted read-only: remount it".to_owned()
            };
            Refusal::ReadOnly { path, cure }
        }
        Errno::NOENT | Errno::NXIO | Errno::NODEV | Errno::NOMEDIUM => Refusal::Gone { path },
        Errno::BUSY => Refusal::Busy {
            path,
            by: Vec::new(),
        },
        errno => Refusal::NotADisk {
            path,
            kind: format!("not to be opened ({errno})"),
        },
    }
}

fn is_block(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.file_type().is_block_device())
}

fn cure(roots: &Roots, path: &Path, user: Uid) -> String {
    if user.is_root() {
        return "even root is refused here (a container, or a security module): run it outside of \
                the container, or give that access to the device"
            .to_owned();
    }
    let sudo = "run it as root (with sudo)";
    let Ok(found) = fs::metadata(path) else {
        return format!("{sudo}, or from a user who may enter its directory");
    };
    let group_may = found.mode() & 0o060 == 0o060 && found.gid() != 0;
    let group = group_may.then(|| group(roots, found.gid())).flatten();
    let Some((group, members)) = group else {
        return sudo.to_owned();
    };
    let user = std::env::var("USER").unwrap_or_else(|_| "$USER".to_owned());
    if members.contains(&user) {
        return format!(
            "you are in the group {group}, which may, but were not when you logged in: log in \
             again, or {sudo}"
        );
    }
    format!(
        "{sudo}, or join the group {group}, which may (`sudo usermod -aG {group} {user}`, then \
         log in again)"
    )
}

/// The name and the members of a group, group(5).
pub(crate) fn group(roots: &Roots, gid: u32) -> Option<(String, Vec<String>)> {
    let table = fs::read_to_string(roots.etc.join("group")).ok()?;
    table.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let same = fields.nth(1)?.parse() == Ok(gid);
        let members = fields.next()?.split(',').map(str::to_owned).collect();
        same.then(|| (name.to_owned(), members))
    })
}

#[cfg(test)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::{PermissionsExt, chown};

    use super::*;

    #[test]
    fn the_group_that_may_is_named_and_no_other() {
        let root = std::env::temp_dir().join(format!("estop-rights-{}", std::process::id()));
        fs::create_dir_all(root.join("etc")).expect("a new directory");
        let node = root.join("node");
        fs::write(&node, "").expect("writes");
        // Root can give the file to another group; anybody else's file has one of theirs.
        drop(chown(&node, None, Some(6)));
        let gid = fs::metadata(&node).expect("is there").gid();
        assert_ne!(gid, 0, "the group of root is no group to join");
        let user = std::env::var("USER").unwrap_or_else(|_| "$USER".to_owned());
        let groups = |members: &str| format!("other:x:77:\nbroken\ndisk:x:{gid}:{members}\n");
        fs::write(root.join("etc/group"), groups("ann,bob")).expect("writes");
        let roots = Roots::under(&root);
        let cure = |mode: u32| {
            fs::set_permissions(&node, Permissions::from_mode(mode)).expect("chmod");
            cure(&roots, &node, Uid::from_raw(1000))
        };
        assert!(
            cure(0o660).contains(&format!("usermod -aG disk {user}")),
            "{}",
            cure(0o660)
        );
        fs::write(root.join("etc/group"), groups(&user)).expect("writes");
        assert!(cure(0o660).contains("log in again, or"), "{}", cure(0o660));
        assert_eq!(cure(0o640), "run it as root (with sudo)");
        assert_eq!(
            group(&roots, 77),
            Some(("other".to_owned(), vec![String::new()]))
        );
        assert_eq!(group(&roots, 78), None);
        assert!(super::cure(&roots, &node, Uid::ROOT).contains("even root"));
        fs::remove_dir_all(root).expect("removes");
    }
}
