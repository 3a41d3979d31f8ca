//! What a disk calls itself: model, serial number, world wide name, and how it is attached.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;

use super::roots::{Roots, bytes, clean, text};

/// How a disk is attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bus {
    /// SATA or PATA.
    Ata,
    /// A file, as a loop device.
    Loop,
    /// The device mapper: on other devices.
    Mapper,
    /// SD card or eMMC.
    Mmc,
    /// A network block device.
    Nbd,
    /// NVMe.
    Nvme,
    /// Anything else.
    Other,
    /// Software RAID: on other devices.
    Raid,
    /// Memory.
    Ram,
    /// SCSI, SAS, iSCSI, Fibre Channel.
    Scsi,
    /// USB.
    Usb,
    /// A virtual machine's disk.
    Virtio,
}

/// What a disk calls itself; empty where it says nothing.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) model: String,
    pub(crate) serial: String,
    pub(crate) wwn: String,
    /// What stands for it if it has neither serial nor world wide name.
    pub(crate) stand_in: String,
}

pub(crate) fn bus(dir: &Path, name: &str) -> Bus {
    match name.trim_end_matches(|c: char| c.is_ascii_digit()) {
        "dm-" => return Bus::Mapper,
        "loop" => return Bus::Loop,
        "md" | "md_d" => return Bus::Raid,
        "mmcblk" => return Bus::Mmc,
        "nbd" => return Bus::Nbd,
        "ram" | "zram" | "pmem" => return Bus::Ram,
        _ if name.starts_with("nvme") => return Bus::Nvme,
        _ => {}
    }
    let real = real(dir);
    let passes = |prefix: &str| {
        real.components().any(|part| {
            let part = part.as_os_str().to_str().unwrap_or_default();
            let number = part.strip_prefix(prefix).unwrap_or_default();
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    if passes("usb") {
        return Bus::Usb;
    }
    if passes("ata") {
        return Bus::Ata;
    }
    let subsystem = fs::read_link(dir.join("device/subsystem")).unwrap_or_default();
    match subsystem.file_name().and_then(|name| name.to_str()) {
        Some("scsi") => Bus::Scsi,
        Some("virtio") => Bus::Virtio,
        _ => Bus::Other,
    }
}

pub(crate) fn names_of(roots: &Roots, dir: &Path, name: &str, bus: Bus) -> Names {
    let device = dir.join("device");
    let udev = Udev::of(roots, dir);
    let mut names = match bus {
        Bus::Loop => of_loop(dir),
        Bus::Mapper => Names {
            model: text(dir, "dm/name").unwrap_or_default(),
            stand_in: text(dir, "dm/uuid").unwrap_or_default(),
            ..Names::default()
        },
        Bus::Raid => Names {
            model: text(dir, "md/level").unwrap_or_default(),
            stand_in: text(dir, "md/uuid").unwrap_or_default(),
            ..Names::default()
        },
        Bus::Mmc => Names {
            model: text(&device, "name").unwrap_or_default(),
            // The CID holds maker, product and serial: no two cards have the same.
            serial: text(&device, "cid")
                .or_else(|| text(&device, "serial"))
                .unwrap_or_default(),
            ..Names::default()
        },
        Bus::Nvme => Names {
            model: text(&device, "model").unwrap_or_default(),
            serial: text(&device, "serial").unwrap_or_default(),
            wwn: world_wide(text(dir, "wwid").or_else(|| text(&device, "wwid"))),
            ..Names::default()
        },
        Bus::Virtio => Names {
            model: "virtio disk".to_owned(),
            serial: text(dir, "serial").unwrap_or_default(),
            ..Names::default()
        },
        _ => of_scsi(dir, &device, bus),
    };
    let from_udev = |own: &mut String, keys: &[&str]| {
        if own.is_empty() {
            *own = keys
                .iter()
                .find_map(|key| udev.get(key))
                .unwrap_or_default();
        }
    };
    from_udev(&mut names.model, &["ID_MODEL"]);
    from_udev(&mut names.serial, &["ID_SERIAL_SHORT", "ID_SCSI_SERIAL"]);
    from_udev(&mut names.wwn, &["ID_WWN_WITH_EXTENSION", "ID_WWN"]);
    if names.stand_in.is_empty() {
        names.stand_in = place(roots, dir, name);
    }
    names
}

fn of_scsi(dir: &Path, device: &Path, bus: Bus) -> Names {
    let vendor = text(device, "vendor").filter(|vendor| vendor != "ATA");
    let model = text(device, "model");
    let usb = (bus == Bus::Usb).then(|| usb_serial(dir)).flatten();
    Names {
        model: [vendor, model]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        serial: unit_serial(device).or(usb).unwrap_or_default(),
        wwn: world_wide(text(device, "wwid")),
        ..Names::default()
    }
}

fn of_loop(dir: &Path) -> Names {
    let file = text(dir, "loop/backing_file").unwrap_or_default();
    let inode = fs::metadata(&file).ok().map(|found| {
        use std::os::unix::fs::MetadataExt;
        format!("#{}:{}", found.dev(), found.ino())
    });
    let offset = text(dir, "loop/offset").filter(|offset| offset != "0");
    let offset = offset.map(|offset| format!("+{offset}"));
    Names {
        model: "loop device".to_owned(),
        stand_in: [Some(file), offset, inode].into_iter().flatten().collect(),
        ..Names::default()
    }
}

/// The Unit Serial Number page of a SCSI disk: VPD page 0x80, SPC-4 §7.8.18.
fn unit_serial(device: &Path) -> Option<String> {
    serial_in_page(&bytes(device, "vpd_pg80")?)
}

/// The serial number in VPD page 0x80.
pub(crate) fn serial_in_page(page: &[u8]) -> Option<String> {
    let [_, 0x80, high, low, rest @ ..] = page else {
        return None;
    };
    let len = usize::from(u16::from_be_bytes([*high, *low])).min(rest.len());
    clean(&String::from_utf8_lossy(&rest[..len]))
}

/// The iSerialNumber of the USB device on the way up from a disk (USB 2.0 §9.6.1).
fn usb_serial(dir: &Path) -> Option<String> {
    let real = real(dir);
    let device = real.ancestors().find(|up| up.join("idVendor").exists())?;
    text(device, "serial")
}

/// Only names that are meant to be unique in the world: not `t10.`, which some devices fill with
/// their model.
fn world_wide(wwid: Option<String>) -> String {
    let unique = |wwid: &String| {
        let prefixes = ["naa.", "eui.", "uuid."];
        prefixes.iter().any(|prefix| wwid.starts_with(prefix))
    };
    wwid.filter(unique).unwrap_or_default()
}

/// Where it is plugged in: the path of its device, which is the same after the next start.
fn place(roots: &Roots, dir: &Path, name: &str) -> String {
    let place = real(&dir.join("device"));
    let devices = real(&roots.sys).join("devices");
    match place.strip_prefix(devices) {
        Ok(place) => place.to_string_lossy().into_owned(),
        Err(_) => name.to_owned(),
    }
}

fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// What udev has on record about a device, if it runs.
struct Udev(String);

impl Udev {
    fn of(roots: &Roots, dir: &Path) -> Self {
        let number = text(dir, "dev").unwrap_or_default();
        let record = roots.run.join("udev/data").join(format!("b{number}"));
        Self(fs::read_to_string(record).unwrap_or_default())
    }

    fn get(&self, key: &str) -> Option<String> {
        let properties = self
            .0
            .lines()
            .filter_map(|line| line.strip_prefix("E:")?.split_once('='));
        let mut values = properties.filter(|(name, _)| *name == key);
        clean(values.next()?.1)
    }
}
