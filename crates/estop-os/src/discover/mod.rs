//! Every block device of the machine, read from sysfs: what it is, and who uses it.

mod names;
mod resolve;
mod roots;
mod uses;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use estop::disk::Identity;
use serde::{Serialize, Serializer};

pub use names::Bus;
pub use resolve::{NotFound, Target, resolve};
pub use roots::Roots;
pub use uses::{Holder, HolderKind, STACK_LIMIT, Users};

pub(crate) use names::{bus, names_of, serial_in_page};
pub(crate) use roots::{names as listing, number, text};
pub(crate) use uses::Uses;

use roots::flag;

/// The unit of sizes and starts in sysfs, whatever the device's own sector (Linux
/// Documentation/ABI/stable/sysfs-block, "size").
const SYSFS_SECTOR_BYTES: u64 = 512;

/// A SCSI device of this type is a CD, DVD or BD drive (SPC-4 table 138): not a disk.
const SCSI_TYPE_DISC: u64 = 5;

/// One whole block device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiskInfo {
    /// Its device node.
    pub path: PathBuf,
    /// The kernel's name: `sda`.
    pub name: String,
    /// Its device number.
    pub number: DeviceNumber,
    /// Size in bytes.
    pub size_bytes: u64,
    /// Logical sector in bytes.
    pub sector_bytes: u32,
    /// Physical sector in bytes.
    pub physical_bytes: u32,
    /// The model, or what kind of device it is; empty if nothing is known.
    pub model: String,
    /// The serial number; empty if it has none.
    pub serial: String,
    /// The world wide name; empty if it has none.
    pub wwn: String,
    /// What stands for it if it has neither: the path of its backing file, or where it is plugged
    /// in.
    pub stand_in: String,
    /// How it is attached.
    pub bus: Bus,
    /// Whether its medium can be taken out.
    pub removable: bool,
    /// Whether it turns.
    pub rotational: bool,
    /// Whether writing is refused: what BLKROGET answers, though the device can be opened.
    pub read_only: bool,
    /// The partitions that the kernel knows.
    pub partitions: Vec<PartitionInfo>,
    /// Who uses the disk as a whole.
    pub users: Users,
    /// Which of all media that ever were in this machine since its start (Linux 5.15): another
    /// number, another medium.
    pub diskseq: Option<u64>,
    /// The file behind a loop device.
    pub backing_file: Option<PathBuf>,
}

/// One partition that the kernel knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartitionInfo {
    /// Its number in the table.
    pub number: u32,
    /// Its device node.
    pub path: PathBuf,
    /// The kernel's name: `sda1`.
    pub name: String,
    /// Its device number.
    pub device: DeviceNumber,
    /// Offset of its first byte.
    pub start_bytes: u64,
    /// Size in bytes.
    pub size_bytes: u64,
    /// Whether writing is refused.
    pub read_only: bool,
    /// Who uses it.
    pub users: Users,
}

/// The number by which the kernel knows a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceNumber {
    /// Which driver.
    pub major: u32,
    /// Which of its devices.
    pub minor: u32,
}

/// All disks, sorted by name. Left out: devices without a medium or file, and memory that nobody
/// uses as a disk, CD drives, and the hidden paths of one NVMe namespace.
pub fn disks(roots: &Roots) -> Vec<DiskInfo> {
    let uses = Uses::look(roots);
    let names = roots::names(&roots.sys.join("block"));
    let disks = names.iter().filter_map(|name| read(roots, &uses, name));
    disks.filter(|disk| is_worth_showing(roots, disk)).collect()
}

/// The disk with this kernel name, such as `sda`, as it is now; `None` if there is none or it holds
/// no medium.
pub fn disk(roots: &Roots, name: &str) -> Option<DiskInfo> {
    let plain = !name.is_empty() && !name.contains('/') && !name.starts_with('.');
    if !plain {
        return None;
    }
    read(roots, &Uses::look(roots), name).filter(|disk| disk.size_bytes > 0)
}

/// The devices of which one cannot be claimed while another is: a disk and its partitions, or a
/// partition and its disk.
pub(crate) fn kin(roots: &Roots, number: DeviceNumber) -> Vec<DeviceNumber> {
    match resolve::by_number(roots, Path::new(""), number, None) {
        Ok(Target::Disk { disk, .. }) if disk.number == number => disk.numbers(),
        Ok(Target::Disk { disk, .. }) => vec![number, disk.number],
        _ => vec![number],
    }
}

/// Who uses the block device with this kernel name.
pub(crate) fn users(roots: &Roots, name: &str) -> Users {
    Uses::look(roots).of(roots, name)
}

/// Swap files of this machine.
pub(crate) fn swap_files(roots: &Roots) -> Vec<PathBuf> {
    Uses::look(roots).swap_files
}

impl DiskInfo {
    /// What tells it from any other disk. The stand-in counts only where the disk has neither a
    /// serial number nor a world wide name: then a disk that moves to another place is another.
    pub fn identity(&self) -> Identity {
        let nameless = self.serial.is_empty() && self.wwn.is_empty();
        Identity {
            model: self.model.clone(),
            serial: self.serial.clone(),
            wwn: self.wwn.clone(),
            size_bytes: self.size_bytes,
            stand_in: if nameless {
                self.stand_in.clone()
            } else {
                String::new()
            },
        }
    }

    /// The device numbers of the disk and of its partitions.
    pub fn numbers(&self) -> Vec<DeviceNumber> {
        let partitions = self.partitions.iter().map(|one| one.device);
        [self.number].into_iter().chain(partitions).collect()
    }

    /// The partition with this number.
    pub fn partition(&self, number: u32) -> Option<&PartitionInfo> {
        self.partitions.iter().find(|one| one.number == number)
    }
}

impl DeviceNumber {
    /// The number of a device node: `st_rdev`.
    pub fn of(rdev: u64) -> Self {
        Self {
            major: rustix::fs::major(rdev),
            minor: rustix::fs::minor(rdev),
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once(':')?;
        Some(Self {
            major: major.parse().ok()?,
            minor: minor.parse().ok()?,
        })
    }
}

impl fmt::Display for DeviceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.major, self.minor)
    }
}

impl Serialize for DeviceNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn read(roots: &Roots, uses: &Uses, name: &str) -> Option<DiskInfo> {
    let dir = roots.block(name);
    let device = DeviceNumber::parse(&text(&dir, "dev")?)?;
    if flag(&dir, "hidden") || number(&dir, "device/type") == Some(SCSI_TYPE_DISC) {
        return None;
    }
    let bus = bus(&dir, name);
    let names = names_of(roots, &dir, name, bus);
    let queue = dir.join("queue");
    let sector = |name| number(&queue, name).and_then(|bytes| u32::try_from(bytes).ok());
    let sector_bytes = sector("logical_block_size").unwrap_or(512);
    let partitions = uses::partitions(&dir).into_iter();
    let mut partitions = partitions
        .filter_map(|name| read_partition(roots, uses, &dir, name))
        .collect::<Vec<_>>();
    partitions.sort_by_key(|partition| partition.number);
    Some(DiskInfo {
        path: roots.node(name),
        name: name.to_owned(),
        number: device,
        size_bytes: size_bytes(&dir),
        sector_bytes,
        physical_bytes: sector("physical_block_size").unwrap_or(sector_bytes),
        model: names.model,
        serial: names.serial,
        wwn: names.wwn,
        stand_in: names.stand_in,
        bus,
        removable: flag(&dir, "removable"),
        rotational: flag(&queue, "rotational"),
        read_only: flag(&dir, "ro"),
        partitions,
        users: uses.of(roots, name),
        diskseq: number(&dir, "diskseq"),
        backing_file: text(&dir, "loop/backing_file").map(PathBuf::from),
    })
}

fn read_partition(roots: &Roots, uses: &Uses, disk: &Path, name: String) -> Option<PartitionInfo> {
    let dir = disk.join(&name);
    Some(PartitionInfo {
        number: u32::try_from(number(&dir, "partition")?).ok()?,
        path: roots.node(&name),
        device: DeviceNumber::parse(&text(&dir, "dev")?)?,
        start_bytes: number(&dir, "start")?.saturating_mul(SYSFS_SECTOR_BYTES),
        size_bytes: size_bytes(&dir),
        read_only: flag(&dir, "ro"),
        users: uses.of(roots, &name),
        name,
    })
}

fn size_bytes(dir: &Path) -> u64 {
    number(dir, "size")
        .unwrap_or(0)
        .saturating_mul(SYSFS_SECTOR_BYTES)
}

fn is_worth_showing(roots: &Roots, disk: &DiskInfo) -> bool {
    let memory = disk.bus == Bus::Ram && !disk.name.starts_with("pmem");
    disk.size_bytes > 0
        && (!memory || uses::in_use(&disk.users, &roots.block(&disk.name)))
        && (disk.bus != Bus::Loop || disk.backing_file.is_some())
}
