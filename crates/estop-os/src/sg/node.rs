//! Which drive a path names: the two nodes that Linux gives a drive, found by their numbers.

use std::{
    fs,
    os::unix::fs::{FileTypeExt, MetadataExt},
    path::{Path, PathBuf},
};

use crate::discover::{self, DeviceNumber, Roots};

use super::OpenError;

/// A device of this type is a CD, DVD or BD drive (SPC-4 table 138).
const TYPE_DISC: u64 = 5;

/// What nearly every bridge between USB and a drive carries in one command.
const BRIDGED_BYTES: u64 = 64 << 10;

/// A drive's nodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    /// The one that was named, without links.
    pub(super) path: PathBuf,
    /// Whether that is an sg node.
    pub(super) is_generic: bool,
    /// The kernel's name of the drive as a block device: `sr0`. Without the driver sr there is none.
    pub(super) disc: Option<String>,
    /// The numbers of both nodes.
    pub(super) numbers: Vec<DeviceNumber>,
}

impl Node {
    /// The drive that this path names.
    pub(super) fn find(roots: &Roots, path: &Path) -> Result<Self, OpenError> {
        let gone = || OpenError::Gone {
            path: path.to_owned(),
        };
        let path = fs::canonicalize(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::PermissionDenied => OpenError::denied(roots, path),
            _ => gone(),
        })?;
        let found = fs::metadata(&path).map_err(|_| gone())?;
        let is_generic = found.file_type().is_char_device();
        if !is_generic && !found.file_type().is_block_device() {
            return Err(not_a_drive(path, "no device"));
        }
        Self::of(roots, path, DeviceNumber::of(found.rdev()), is_generic)
    }

    /// The drive with this number.
    fn of(
        roots: &Roots,
        path: PathBuf,
        number: DeviceNumber,
        is_generic: bool,
    ) -> Result<Self, OpenError> {
        let kind = if is_generic { "char" } else { "block" };
        let dir = roots.sys.join("dev").join(kind).join(number.to_string());
        let device = dir.join("device");
        match discover::number(&device, "type") {
            Some(TYPE_DISC) => {}
            Some(other) => {
                let kind = format!("a SCSI device of type {other:#04x}");
                return Err(not_a_drive(path, &kind));
            }
            None => return Err(not_a_drive(path, "another kind of device")),
        }
        let siblings = ["block", "scsi_generic"].map(|kind| {
            let name = discover::listing(&device.join(kind)).into_iter().next();
            let number = name
                .as_ref()
                .and_then(|name| discover::text(&device.join(kind).join(name), "dev"))
                .and_then(|text| DeviceNumber::parse(&text));
            (name, number)
        });
        let [(disc, disc_number), (_, generic_number)] = siblings;
        let numbers = [disc_number, generic_number].into_iter().flatten();
        Ok(Self {
            path,
            is_generic,
            disc,
            numbers: numbers.collect(),
        })
    }

    /// The node of the drive as a block device.
    pub(super) fn disc_path(&self, roots: &Roots) -> Option<PathBuf> {
        Some(roots.dev.join(self.disc.as_ref()?))
    }

    /// The most bytes of one command, by the kernel's account of the block device: what the host
    /// takes, and pages that lie anywhere in memory. Behind USB no more than nearly every bridge
    /// carries, whatever the host takes.
    pub(super) fn max_bytes(&self, roots: &Roots) -> Option<u32> {
        const PAGE_BYTES: u64 = 4096;
        let block = roots.sys.join("class/block").join(self.disc.as_ref()?);
        let queue = block.join("queue");
        let whole = discover::number(&queue, "max_sectors_kb")?.saturating_mul(1024);
        let pages = discover::number(&queue, "max_segments").unwrap_or(u64::MAX);
        let bytes = whole.min(pages.saturating_mul(PAGE_BYTES));
        let bridged = is_behind_usb(&block.join("device"));
        u32::try_from(if bridged {
            bytes.min(BRIDGED_BYTES)
        } else {
            bytes
        })
        .ok()
    }
}

/// Whether the way to this device leads over USB: its directory lies below one of a bus of that kind
/// (`usb1`). A way that cannot be seen may.
fn is_behind_usb(device: &Path) -> bool {
    fs::canonicalize(device).map_or(true, |path| {
        path.iter()
            .any(|part| part.to_string_lossy().starts_with("usb"))
    })
}

fn not_a_drive(path: PathBuf, kind: &str) -> OpenError {
    let kind = kind.to_owned();
    OpenError::NotADrive { path, kind }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A drive 11:0 with its sg node 21:1, and a disk's sg node 21:0.
    fn machine(root: &Path) -> Roots {
        let unit = root.join("sys/devices/unit");
        let disk = root.join("sys/devices/disk");
        for (path, text) in [
            (unit.join("type"), "5\n"),
            (unit.join("block/sr0/dev"), "11:0\n"),
            (unit.join("block/sr0/queue/max_sectors_kb"), "1280\n"),
            (unit.join("block/sr0/queue/max_segments"), "128\n"),
            (unit.join("scsi_generic/sg1/dev"), "21:1\n"),
            (disk.join("type"), "0\n"),
            (disk.join("scsi_generic/sg0/dev"), "21:0\n"),
        ] {
            fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
            fs::write(path, text).expect("writes");
        }
        for (link, to) in [
            ("sys/dev/block/11:0", unit.join("block/sr0")),
            ("sys/class/block/sr0", unit.join("block/sr0")),
            ("sys/dev/char/21:1", unit.join("scsi_generic/sg1")),
            ("sys/dev/char/21:0", disk.join("scsi_generic/sg0")),
        ] {
            let device = to.join("device");
            if !device.exists() {
                symlink(to.ancestors().nth(2).expect("the unit"), device).expect("a link");
            }
            let link = root.join(link);
            fs::create_dir_all(link.parent().expect("a parent")).expect("a directory");
            symlink(to, link).expect("a link");
        }
        Roots::under(root)
    }

    #[test]
    fn both_nodes_lead_to_one_drive() {
        let root = std::env::temp_dir().join(format!("estop-node-{}", std::process::id()));
        let roots = machine(&root);
        let number = |major, minor| DeviceNumber { major, minor };
        let of = |path: &str, number, is_generic| {
            Node::of(&roots, PathBuf::from(path), number, is_generic)
        };
        let disc = of("/dev/sr0", number(11, 0), false).expect("a drive");
        assert_eq!(disc.disc.as_deref(), Some("sr0"));
        assert_eq!(disc.numbers, [number(11, 0), number(21, 1)]);
        assert_eq!(disc.max_bytes(&roots), Some(128 * 4096));
        let generic = of("/dev/sg1", number(21, 1), true).expect("a drive");
        assert_eq!(generic.numbers, disc.numbers);
        assert_eq!(generic.disc_path(&roots), Some(root.join("dev/sr0")));

        let kind = |error: OpenError| error.to_string();
        let disk = of("/dev/sg0", number(21, 0), true).expect_err("a disk");
        assert!(kind(disk).contains("type 0x00"));
        let other = of("/dev/null", number(1, 3), true).expect_err("no unit");
        assert!(kind(other).contains("another kind"));
        let file = Node::find(&roots, &root.join("sys/devices/unit/type"));
        assert!(kind(file.expect_err("a file")).contains("no device"));
        let missing = Node::find(&roots, &root.join("dev/sr7"));
        assert!(matches!(missing, Err(OpenError::Gone { .. })));
        fs::remove_dir_all(root).expect("removes");
    }

    #[test]
    fn behind_usb_no_more_is_sent_than_bridges_carry() {
        let root = std::env::temp_dir().join(format!("estop-bridge-{}", std::process::id()));
        let unit = root.join("sys/devices/pci0000:00/usb2/2-1/host6/target6:0:0/6:0:0:0");
        let block = unit.join("block/sr0");
        fs::create_dir_all(block.join("queue")).expect("directories");
        fs::create_dir_all(root.join("sys/class/block")).expect("a directory");
        symlink(&unit, block.join("device")).expect("a link");
        symlink(&block, root.join("sys/class/block/sr0")).expect("a link");
        let node = Node {
            path: PathBuf::from("/dev/sr0"),
            is_generic: false,
            disc: Some("sr0".to_owned()),
            numbers: Vec::new(),
        };
        let roots = Roots::under(&root);
        for (kilobytes, carried) in [
            ("1024\n", 64 << 10),
            ("120\n", 64 << 10),
            ("32\n", 32 << 10),
        ] {
            fs::write(block.join("queue/max_sectors_kb"), kilobytes).expect("writes");
            assert_eq!(node.max_bytes(&roots), Some(carried), "{kilobytes}");
        }
        fs::remove_dir_all(root).expect("removes");
    }
}
