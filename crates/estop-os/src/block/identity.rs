//! Which disk it is: what the device reported of itself, read from sysfs.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use estop::disk::Identity;
use rustix::fs::{major, minor};

/// Texts of a device longer than this are cut: the longest standard one, a SCSI name string, is
/// 255 bytes.
const LONGEST: usize = 256;

/// The identity of the block device with this number.
pub fn identity_of_block(device: u64, size_bytes: u64) -> Identity {
    let node = PathBuf::from(format!(
        "/sys/dev/block/{}:{}",
        major(device),
        minor(device)
    ));
    let node = fs::canonicalize(&node).unwrap_or(node);
    let partition = attribute(&node, "partition");
    let disk = match (&partition, node.parent()) {
        (Some(_), Some(disk)) => disk.to_path_buf(),
        _ => node,
    };
    let mut identity = of_disk(&disk);
    identity.size_bytes = size_bytes;
    if let Some(number) = partition {
        let of = std::mem::take(&mut identity.stand_in);
        identity.stand_in = format!("partition {number} of {of}");
    }
    identity
}

/// The identity of an image file: nothing but its place tells it from another.
pub(super) fn identity_of_image(path: &Path, device: u64, inode: u64, size_bytes: u64) -> Identity {
    Identity {
        model: "image file".to_owned(),
        size_bytes,
        stand_in: file(path, device, inode),
        ..Identity::default()
    }
}

fn of_disk(disk: &Path) -> Identity {
    let first = |names: &[&str]| {
        let mut found = names.iter().filter_map(|name| attribute(disk, name));
        found.next().unwrap_or_default()
    };
    let name = disk.file_name().unwrap_or_default().to_string_lossy();
    let vendor = first(&["device/vendor"]);
    let model = first(&["device/model", "device/name", "dm/name"]);
    // A PCI function's vendor is a number, and no name.
    let model = if vendor.is_empty() || vendor.starts_with("0x") {
        model
    } else {
        format!("{vendor} {model}").trim().to_owned()
    };
    let serial = first(&["device/serial", "serial"]);
    let serial = [serial, unit_serial(disk), usb_serial(disk)]
        .into_iter()
        .find(|serial| !serial.is_empty())
        .unwrap_or_default();
    let wwn = first(&["wwid", "device/wwid", "device/cid", "dm/uuid", "md/uuid"]);
    let mut identity = Identity {
        model: if model.is_empty() {
            name.clone().into_owned()
        } else {
            model
        },
        serial,
        wwn,
        ..Identity::default()
    };
    if let Some(backing) = attribute(disk, "loop/backing_file") {
        identity.model = "loop device".to_owned();
        identity.stand_in = match fs::metadata(&backing) {
            Ok(is) => file(Path::new(&backing), is.dev(), is.ino()),
            // Deleted, or seen from elsewhere: it lasts as long as this attachment does.
            Err(_) => format!("{backing} {}", first(&["diskseq"])),
        };
    } else if identity.serial.is_empty() && identity.wwn.is_empty() {
        // It lasts until the device is attached again: Linux counts every one that appears, and
        // begins anew with every start.
        let boot = attribute(Path::new("/proc/sys/kernel/random"), "boot_id");
        let (seq, boot) = (first(&["diskseq"]), boot.unwrap_or_default());
        identity.stand_in = format!("{name} {seq} {boot}");
    }
    identity
}

/// The unit serial number, SPC-4 §7.8.15: page 0x80 of the vital product data.
fn unit_serial(disk: &Path) -> String {
    let page = fs::read(disk.join("device/vpd_pg80")).unwrap_or_default();
    text(page.get(4..).unwrap_or_default()).unwrap_or_default()
}

/// The iSerialNumber of the USB device on the way up from a disk (USB 2.0 §9.6.1).
fn usb_serial(disk: &Path) -> String {
    let real = fs::canonicalize(disk).unwrap_or_default();
    let device = real.ancestors().find(|up| up.join("idVendor").exists());
    device
        .and_then(|device| attribute(device, "serial"))
        .unwrap_or_default()
}

fn attribute(disk: &Path, name: &str) -> Option<String> {
    text(&fs::read(disk.join(name)).ok()?)
}

/// A device's text: what a terminal must not see is taken out.
fn text(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    let text = text.chars().filter(|c| !c.is_control()).take(LONGEST);
    let text = text.collect::<String>();
    (!text.is_empty()).then_some(text)
}

fn file(path: &Path, device: u64, inode: u64) -> String {
    format!(
        "{} {}:{}:{inode}",
        path.display(),
        major(device),
        minor(device)
    )
}
