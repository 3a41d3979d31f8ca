//! What a user means by DEVICE.

use std::{
    fs, io,
    os::unix::fs::{FileTypeExt, MetadataExt},
    path::{Path, PathBuf},
};

use super::{DeviceNumber, DiskInfo, Roots, disks, read, uses::Uses};

/// What a user means by DEVICE.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A block device, or one partition of it.
    Disk {
        /// The whole disk.
        disk: Box<DiskInfo>,
        /// The number of the partition that is meant; it need not exist.
        partition: Option<u32>,
    },
    /// A file that holds the image of a disk, or one partition of it.
    Image {
        /// Its path without symbolic links.
        path: PathBuf,
        /// The number of the partition that is meant; it need not exist.
        partition: Option<u32>,
    },
    /// A simulated disk: the whole argument, from `sim:` on.
    Sim(String),
}

/// Nothing, or not one thing, is what the user may mean.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotFound {
    /// Several disks have the serial number.
    #[error(
        "{} disks have the serial number {serial}: name one of {} by its path", paths.len(),
        list(paths)
    )]
    Ambiguous {
        /// The number.
        serial: String,
        /// Those that have it.
        paths: Vec<PathBuf>,
    },
    /// A device that holds no medium, or no file.
    #[error("{} holds no medium (or, a loop device, no file): insert one", path.display())]
    Empty {
        /// The device.
        path: PathBuf,
    },
    /// The path cannot be looked at.
    #[error("{arg} cannot be looked at ({why}): `estop disks` lists what is there")]
    NoSuchPath {
        /// What the user wrote.
        arg: String,
        /// The system's words.
        why: String,
    },
    /// No disk has the serial number.
    #[error("no disk has the serial number {serial}; {}", candidates(serials))]
    NoSuchSerial {
        /// The number.
        serial: String,
        /// Those that there are, with their disks.
        serials: Vec<(String, PathBuf)>,
    },
    /// Something else than a disk or an image of one.
    #[error("{} is {kind}, not a disk or the image of one: `estop disks` lists the disks", path.display())]
    NotADisk {
        /// The path.
        path: PathBuf,
        /// What it is.
        kind: &'static str,
    },
    /// The number of a partition after the path of a partition.
    #[error("{} is partition {number} already: leave `:{extra}` off, or name the disk", path.display())]
    Partition {
        /// The partition.
        path: PathBuf,
        /// Its number.
        number: u32,
        /// The number after it.
        extra: u32,
    },
}

/// Finds what is meant by `/dev/…` (symbolic links followed; a partition's path means that
/// partition of its disk), `serial:…`, the path of an image file, or `sim:…`; all but the last may
/// be followed by `:N` for partition N.
pub fn resolve(roots: &Roots, arg: &str) -> Result<Target, NotFound> {
    if arg.starts_with("sim:") {
        return Ok(Target::Sim(arg.to_owned()));
    }
    let split = arg.rsplit_once(':').and_then(|(head, number)| {
        let number: u32 = number.parse().ok().filter(|number| *number > 0)?;
        Some((head, number))
    });
    if let Some(serial) = arg.strip_prefix("serial:") {
        // A serial number may hold a colon itself: the whole of it comes first.
        let whole = by_serial(roots, serial, None);
        let head = split.and_then(|(head, number)| Some((head.strip_prefix("serial:")?, number)));
        return match (whole, head) {
            (Err(NotFound::NoSuchSerial { .. }), Some((serial, number))) => {
                by_serial(roots, serial, Some(number))
            }
            (whole, _) => whole,
        };
    }
    match split {
        Some((head, number)) if fs::symlink_metadata(arg).is_err() => {
            by_path(roots, head, Some(number))
        }
        _ => by_path(roots, arg, None),
    }
}

fn by_serial(roots: &Roots, serial: &str, partition: Option<u32>) -> Result<Target, NotFound> {
    let serial = serial.trim().to_owned();
    let mut all = disks(roots);
    all.retain(|disk| !disk.serial.is_empty());
    let mut same = all.iter().filter(|disk| disk.serial == serial);
    match (same.next(), same.next()) {
        (Some(disk), None) => Ok(Target::Disk {
            disk: Box::new(disk.clone()),
            partition,
        }),
        (None, _) => Err(NotFound::NoSuchSerial {
            serial,
            serials: all
                .into_iter()
                .map(|disk| (disk.serial, disk.path))
                .collect(),
        }),
        _ => {
            all.retain(|disk| disk.serial == serial);
            let paths = all.into_iter().map(|disk| disk.path).collect();
            Err(NotFound::Ambiguous { serial, paths })
        }
    }
}

fn by_path(roots: &Roots, arg: &str, partition: Option<u32>) -> Result<Target, NotFound> {
    let no_such = |error: io::Error| NotFound::NoSuchPath {
        arg: arg.to_owned(),
        why: error.to_string(),
    };
    let path = fs::canonicalize(arg).map_err(no_such)?;
    let found = fs::metadata(&path).map_err(no_such)?;
    let kind = found.file_type();
    if kind.is_file() {
        return Ok(Target::Image { path, partition });
    }
    if kind.is_block_device() {
        return by_number(roots, &path, DeviceNumber::of(found.rdev()), partition);
    }
    let kind = if kind.is_dir() {
        "a directory"
    } else if kind.is_char_device() {
        "a character device"
    } else if kind.is_fifo() {
        "a pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "of an unknown kind"
    };
    Err(NotFound::NotADisk { path, kind })
}

/// The disk, or the partition and its disk, with this device number.
pub(super) fn by_number(
    roots: &Roots,
    path: &Path,
    number: DeviceNumber,
    partition: Option<u32>,
) -> Result<Target, NotFound> {
    let uses = Uses::look(roots);
    let names = super::roots::names(&roots.sys.join("block"));
    let all = names.iter().filter_map(|name| read(roots, &uses, name));
    for disk in all {
        let own = disk.partitions.iter().find(|one| one.device == number);
        let partition = match own {
            Some(own) => match partition {
                Some(extra) => {
                    return Err(NotFound::Partition {
                        path: path.to_owned(),
                        number: own.number,
                        extra,
                    });
                }
                None => Some(own.number),
            },
            None if disk.number == number => partition,
            None => continue,
        };
        if disk.size_bytes == 0 {
            let path = path.to_owned();
            return Err(NotFound::Empty { path });
        }
        return Ok(Target::Disk {
            disk: Box::new(disk),
            partition,
        });
    }
    Err(NotFound::NotADisk {
        path: path.to_owned(),
        kind: "a block device that the system does not list as a disk",
    })
}

fn list(paths: &[PathBuf]) -> String {
    let paths = paths.iter().map(|path| path.display().to_string());
    paths.collect::<Vec<_>>().join(", ")
}

fn candidates(serials: &[(String, PathBuf)]) -> String {
    if serials.is_empty() {
        return "no disk here tells one: name it by its path".to_owned();
    }
    let all = serials
        .iter()
        .map(|(serial, path)| format!("{serial} ({})", path.display()));
    format!("there are {}", all.collect::<Vec<_>>().join(", "))
}
