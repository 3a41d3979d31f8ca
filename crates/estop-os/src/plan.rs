//! A format as a plan: the place from the table, the numbers from the system.

use std::time::{SystemTime, UNIX_EPOCH};

use estop::disk::{
    Disk, Error, Extent, ExternalFormat, Format, Plan, Reader,
    format::{
        ExfatOptions, FatKind, FatOptions, FileSystem, FormatError, Media, Stamp, Volume, exfat,
        fat, label,
    },
    table::{ReadError, Role, Table},
    wipe_extents,
};
use rustix::{
    io::Errno,
    rand::{GetRandomFlags, getrandom},
};

use crate::mkfs::{kind_of, least_bytes};

/// How a volume is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The file system.
    pub file_system: FileSystem,
    /// Which FAT; `None`: the usual one for the size. For the others it says nothing.
    pub fat: Option<FatKind>,
    /// Bytes of a cluster of FAT or exFAT; `None`: the usual ones for the size.
    pub cluster_bytes: Option<u32>,
    /// The number of the partition; `None`: the whole disk, without a table.
    pub partition: Option<u32>,
    /// Its label.
    pub label: Option<String>,
    /// Whether the disk can be taken out of its drive.
    pub media: Media,
}

impl Wanted {
    /// This file system over the whole of a disk that stays in, without a label.
    pub const fn new(file_system: FileSystem) -> Self {
        Self {
            file_system,
            fat: None,
            cluster_bytes: None,
            partition: None,
            label: None,
            media: Media::Fixed,
        }
    }
}

/// A format of a disk as it is now: FAT and exFAT by estop itself, the others by their programs.
/// Only reads.
///
/// # Errors
///
/// [`Error::Layout`] where it cannot be had: no such partition, a volume too small, a label that the
/// file system does not take. Otherwise what went wrong with the disk.
pub fn format_plan<D: Disk>(disk: &mut D, wanted: &Wanted) -> Result<Plan, Error> {
    let identity = disk.identity()?;
    let volume = match wanted.partition {
        Some(number) => partition(disk, number)?,
        None => Extent::new(0, disk.geometry().size_bytes),
    };
    let file_system = wanted.file_system;
    let kind = kind_of(file_system).to_owned();
    if matches!(file_system, FileSystem::Fat | FileSystem::Exfat) {
        let epochs = made_here(disk, volume, wanted)?;
        let wipe = wipe_extents(disk, volume)?;
        return Ok(Plan::Format(Format {
            identity,
            volume,
            kind,
            wipe,
            epochs,
        }));
    }
    let least = least_bytes(&kind).unwrap_or(0);
    if volume.len_bytes < least {
        return Err(Error::Layout(format!(
            "{file_system} needs a volume of at least {least} bytes and this one has {}: make it \
             larger, or choose another file system",
            volume.len_bytes
        )));
    }
    let named = wanted.label.as_deref().map(|text| label(file_system, text));
    let named = named
        .transpose()
        .map_err(|error| Error::Layout(error.to_string()))?;
    let label = named.map(|label| label.as_str().to_owned());
    let wipe = wipe_extents(disk, volume)?;
    Ok(Plan::ExternalFormat(ExternalFormat {
        identity,
        volume,
        partition: wanted.partition,
        kind,
        label,
        wipe,
    }))
}

fn made_here<D: Disk>(
    disk: &D,
    extent: Extent,
    wanted: &Wanted,
) -> Result<estop::disk::Epochs, Error> {
    let volume = Volume {
        extent,
        sector_bytes: disk.geometry().sector_bytes,
        media: wanted.media,
    };
    let (cluster_bytes, label) = (wanted.cluster_bytes, wanted.label.clone());
    let volume_id = volume_id()?;
    let layout = if wanted.file_system == FileSystem::Exfat {
        let options = ExfatOptions {
            cluster_bytes,
            label,
            volume_id,
        };
        exfat(&volume, &options)
    } else {
        let options = FatOptions {
            kind: wanted.fat,
            cluster_bytes,
            label,
            volume_id,
            stamp: stamp(),
        };
        fat(&volume, &options)
    };
    let layout = layout.map_err(|error: FormatError| Error::Layout(error.to_string()))?;
    Ok(layout.into_epochs())
}

/// Where a partition is, by the table.
fn partition<D: Disk>(disk: &mut D, number: u32) -> Result<Extent, Error> {
    let size_bytes = disk.geometry().size_bytes;
    let mut reader = Reader::new(disk);
    let reading = Table::read(&mut reader);
    reader.check()?;
    let table = match reading {
        Ok(reading) => reading.table(),
        Err(ReadError::Device(error)) => return Err(error),
        Err(error) => return Err(Error::Layout(error.to_string())),
    };
    let missing = |what: String| Error::Layout(format!("{what}: `estop show` lists what is there"));
    let Some(table) = table else {
        return Err(missing(format!(
            "the disk has no partition table, so no partition {number}"
        )));
    };
    let partitions = table.partitions();
    let found = partitions
        .iter()
        .find(|partition| partition.number == number);
    let Some(found) = found else {
        return Err(missing(format!("the disk has no partition {number}")));
    };
    if matches!(found.role(), Role::Extended | Role::Protective) {
        return Err(missing(format!(
            "partition {number} holds other partitions, and cannot hold a file system"
        )));
    }
    if found.extent().end_bytes() > size_bytes {
        return Err(missing(format!(
            "partition {number} ends past the end of the disk"
        )));
    }
    Ok(found.extent())
}

/// A number that no other volume has.
fn volume_id() -> Result<u32, Error> {
    let mut bytes = [0; 4];
    match getrandom(&mut bytes, GetRandomFlags::empty()) {
        Ok(4) => Ok(u32::from_ne_bytes(bytes)),
        result => {
            let errno = result.err().unwrap_or(Errno::AGAIN);
            Err(Error::Refused {
                what: "a random number",
                why: format!("{errno} ({:#x})", errno.raw_os_error()),
            })
        }
    }
}

/// Now, by the clock on the wall; the first moment that FAT knows if that cannot be told.
fn stamp() -> Stamp {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now
        .ok()
        .and_then(|now| libc::time_t::try_from(now.as_secs()).ok());
    now.and_then(local).unwrap_or(Stamp::FIRST)
}

fn local(seconds: libc::time_t) -> Option<Stamp> {
    let mut parts = std::mem::MaybeUninit::<libc::tm>::zeroed();
    // SAFETY: both pointers are valid for the call; zero bytes are a valid `tm`, also where the
    // call fails.
    let parts = unsafe {
        if libc::localtime_r(&raw const seconds, parts.as_mut_ptr()).is_null() {
            return None;
        }
        parts.assume_init()
    };
    let year = u16::try_from(parts.tm_year.checked_add(1900)?).ok()?;
    let part = |value: i32| u8::try_from(value).ok();
    let stamp = Stamp {
        year,
        month: part(parts.tm_mon.checked_add(1)?)?,
        day: part(parts.tm_mday)?,
        hour: part(parts.tm_hour)?,
        minute: part(parts.tm_min)?,
        // A leap second is none to FAT.
        second: part(parts.tm_sec)?.min(59),
    };
    (1980..=2107).contains(&year).then_some(stamp)
}
