//! Who uses a block device: mounts, swap, and other devices that stand on it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;

use super::roots::{Roots, flag, names, text};

/// How deep devices are followed that stand on one another. Real stacks (partition, RAID, LUKS, LVM,
/// thin pool) have about six; a loop device on a file is a bottom of its own.
pub const STACK_LIMIT: usize = 16;

/// What uses one block device.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Users {
    /// Where it is mounted, as this process sees it.
    pub mounts: Vec<PathBuf>,
    /// Whether it is swap.
    pub swap: bool,
    /// The devices that stand on it.
    pub holders: Vec<Holder>,
}

/// A device that stands on another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Holder {
    /// The kernel's name: `dm-0`.
    pub name: String,
    /// What people call it: `vg-root`.
    pub label: String,
    /// The device node.
    pub path: PathBuf,
    /// What kind of device it is.
    pub kind: HolderKind,
    /// Who uses it, or a partition of it.
    pub users: Users,
}

/// What kind of device stands on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HolderKind {
    /// A bcache device.
    Bcache,
    /// An opened LUKS or plain dm-crypt volume.
    Crypt,
    /// A loop device whose backing file is this block device.
    Loop,
    /// A logical volume.
    Lvm,
    /// Another device of the device mapper.
    Mapper,
    /// Anything else.
    Other,
    /// A software RAID.
    Raid,
}

/// Mounts, swaps and loop devices of the whole machine, looked at once.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    mounts: BTreeMap<String, Vec<PathBuf>>,
    swaps: BTreeSet<String>,
    loops: BTreeMap<String, Vec<String>>,
    /// Swap that is a file.
    pub(super) swap_files: Vec<PathBuf>,
}

impl Uses {
    pub(crate) fn look(roots: &Roots) -> Self {
        let mut uses = Self::default();
        let mut by_number = BTreeMap::new();
        for name in names(&roots.sys.join("class/block")) {
            let dir = roots.class_block(&name);
            if let Some(number) = text(&dir, "dev") {
                by_number.insert(number, name.clone());
            }
            if let Some(below) = backing_device(roots, &dir) {
                uses.loops.entry(below).or_default().push(name);
            }
        }
        let table = fs::read(roots.proc.join("self/mountinfo")).unwrap_or_default();
        for mount in mountinfo(&String::from_utf8_lossy(&table)) {
            // A btrfs has a device number of its own: there the source tells the device.
            let name = by_number.get(&mount.number).cloned();
            let Some(name) = name.or_else(|| device_name(roots, &mount.source)) else {
                continue;
            };
            for name in members(roots, name) {
                let points = uses.mounts.entry(name).or_default();
                if !points.contains(&mount.point) {
                    points.push(mount.point.clone());
                }
            }
        }
        let table = fs::read(roots.proc.join("swaps")).unwrap_or_default();
        for (path, is_file) in swaps(&String::from_utf8_lossy(&table)) {
            if is_file {
                uses.swap_files.push(path);
            } else if let Some(name) = device_name(roots, &path.to_string_lossy()) {
                uses.swaps.insert(name);
            }
        }
        uses
    }

    /// Who uses this device itself, and what stands on it. The partitions of a disk are devices of
    /// their own.
    pub(crate) fn of(&self, roots: &Roots, name: &str) -> Users {
        self.follow(roots, name, STACK_LIMIT)
    }

    fn follow(&self, roots: &Roots, name: &str, depth: usize) -> Users {
        let mut holders = names(&roots.class_block(name).join("holders"));
        holders.extend(self.loops.get(name).into_iter().flatten().cloned());
        let Some(depth) = depth.checked_sub(1) else {
            holders.clear();
            return self.itself(name, Vec::new());
        };
        let holder = |name: String| {
            let dir = roots.class_block(&name);
            let (label, kind) = called(&dir, &name);
            let mut users = self.follow(roots, &name, depth);
            for partition in partitions(&dir) {
                let more = self.follow(roots, &partition, depth);
                users.mounts.extend(more.mounts);
                users.swap |= more.swap;
                users.holders.extend(more.holders);
            }
            Holder {
                path: match kind {
                    HolderKind::Crypt | HolderKind::Lvm | HolderKind::Mapper => {
                        roots.dev.join("mapper").join(&label)
                    }
                    _ => roots.node(&name),
                },
                name,
                label,
                kind,
                users,
            }
        };
        self.itself(name, holders.into_iter().map(holder).collect())
    }

    fn itself(&self, name: &str, holders: Vec<Holder>) -> Users {
        Users {
            mounts: self.mounts.get(name).cloned().unwrap_or_default(),
            swap: self.swaps.contains(name),
            holders,
        }
    }
}

impl Users {
    /// Whether nobody uses it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The partitions in a device's sysfs directory, by the kernel's names.
pub(super) fn partitions(dir: &Path) -> Vec<String> {
    let mut names = names(dir);
    names.retain(|name| dir.join(name).join("partition").exists());
    names
}

fn called(dir: &Path, name: &str) -> (String, HolderKind) {
    if let Some(label) = text(dir, "dm/name") {
        let uuid = text(dir, "dm/uuid").unwrap_or_default();
        let kind = match uuid.split('-').next() {
            Some("LVM") => HolderKind::Lvm,
            Some("CRYPT") => HolderKind::Crypt,
            _ => HolderKind::Mapper,
        };
        return (label, kind);
    }
    let kind = match name.trim_end_matches(|c: char| c.is_ascii_digit()) {
        "bcache" => HolderKind::Bcache,
        "loop" => HolderKind::Loop,
        "md" | "md_d" => HolderKind::Raid,
        _ if dir.join("md").is_dir() => HolderKind::Raid,
        _ => HolderKind::Other,
    };
    (name.to_owned(), kind)
}

/// The block device under a loop device, if it is one and not a file. The kernel makes no holder
/// link for it, and does not claim it.
fn backing_device(roots: &Roots, dir: &Path) -> Option<String> {
    let backing = text(dir, "loop/backing_file")?;
    device_name(roots, &backing)
}

/// All the devices of the file system that is mounted from this one: a btrfs can have several.
fn members(roots: &Roots, name: String) -> Vec<String> {
    let all = roots.sys.join("fs/btrfs");
    for file_system in names(&all) {
        let members = names(&all.join(file_system).join("devices"));
        if members.contains(&name) {
            return members;
        }
    }
    vec![name]
}

/// The kernel's name of the block device at this path under `/dev`.
fn device_name(roots: &Roots, path: &str) -> Option<String> {
    let rest = path.strip_prefix("/dev/")?;
    let known = |name: &str| roots.class_block(name).exists();
    let name = rest.replace('/', "!");
    if known(&name) {
        return Some(name);
    }
    if let Some(label) = rest.strip_prefix("mapper/") {
        let mut all = names(&roots.sys.join("class/block")).into_iter();
        let same =
            |name: &String| text(&roots.class_block(name), "dm/name").as_deref() == Some(label);
        return all.find(same);
    }
    let node = fs::canonicalize(roots.dev.join(rest)).ok()?;
    let dev = fs::canonicalize(&roots.dev).ok()?;
    let name = node.strip_prefix(dev).ok()?.to_str()?.replace('/', "!");
    known(&name).then_some(name)
}

#[derive(Debug, PartialEq, Eq)]
struct Mount {
    number: String,
    point: PathBuf,
    source: String,
}

/// The lines of `/proc/PID/mountinfo`, proc_pid_mountinfo(5); lines that are none are skipped.
fn mountinfo(table: &str) -> Vec<Mount> {
    let mount = |line: &str| {
        let mut fields = line.split(' ');
        let number = fields.nth(2)?.to_owned();
        let point = PathBuf::from(unescape(fields.nth(1)?));
        // Optional fields end with a lone hyphen; then the type and the source.
        let mut rest = fields.skip_while(|field| *field != "-").skip(2);
        let source = unescape(rest.next()?);
        Some(Mount {
            number,
            point,
            source,
        })
    };
    table.lines().filter_map(mount).collect()
}

/// The lines of `/proc/swaps`: each path, and whether it is a file.
fn swaps(table: &str) -> Vec<(PathBuf, bool)> {
    let swap = |line: &str| {
        let mut fields = line.split_ascii_whitespace();
        let path = PathBuf::from(unescape(fields.next()?));
        Some((path, fields.next()? == "file"))
    };
    table.lines().skip(1).filter_map(swap).collect()
}

/// Undoes the octal escapes of blanks and backslashes.
fn unescape(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after
            .get(..3)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match (first, byte) {
            (b'\\', Some(byte)) => {
                out.push(byte);
                rest = &after[3..];
            }
            _ => {
                out.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Whether it is in use at all, for devices that are always there.
pub(super) fn in_use(users: &Users, dir: &Path) -> bool {
    !users.is_empty() || flag(dir, "initstate")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mounts_are_read_as_the_kernel_writes_them() {
        // The first line is the example of proc_pid_mountinfo(5).
        let table = "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n\
                     40 27 8:17 / /media/my\\040stick\\134 rw - vfat /dev/sdb1 rw\n\
                     41 27 0:30 / /data rw shared:1 master:2 - btrfs /dev/sdc rw\n\
                     broken\n\n42 27 8:1 /\n";
        let mounts = mountinfo(table);
        let found = mounts.iter().map(|m| {
            (
                m.number.as_str(),
                m.point.to_str().expect("text"),
                m.source.as_str(),
            )
        });
        let found = found.collect::<Vec<_>>();
        let expected = [
            ("98:0", "/mnt2", "/dev/root"),
            ("8:17", "/media/my stick\\", "/dev/sdb1"),
            ("0:30", "/data", "/dev/sdc"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn swaps_are_devices_and_files() {
        let table = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n\
                     /dev/sda3                               partition\t8388604\t\t0\t\t-2\n\
                     /swap\\040file                          file\t\t524284\t\t0\t\t-3\n";
        let found = swaps(table);
        assert_eq!(found[0], (PathBuf::from("/dev/sda3"), false));
        assert_eq!(found[1], (PathBuf::from("/swap file"), true));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn escapes_that_are_none_stay() {
        assert_eq!(unescape("a\\"), "a\\");
        assert_eq!(unescape("a\\9z0\\04"), "a\\9z0\\04");
        assert_eq!(unescape("\\777"), "\\777");
    }
}
