//! Every CD, DVD and BD drive of the machine, read from sysfs: nothing is opened, so that a drive
//! that burns is not disturbed.

use std::path::PathBuf;

use serde::Serialize;

use crate::{
    discover::{Bus, DeviceNumber, Roots, Users, Uses, bus, listing, names_of, number, text},
    sg,
};

/// One drive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DriveInfo {
    /// Its device node: `/dev/sr0`.
    pub path: PathBuf,
    /// The kernel's name: `sr0`.
    pub name: String,
    /// Its device number.
    pub number: DeviceNumber,
    /// Its other node: `/dev/sg1`. Without the driver sg there is none.
    pub generic: Option<PathBuf>,
    /// Who made it (INQUIRY, SPC-4 §6.4.2); empty if it does not say.
    pub vendor: String,
    /// The model.
    pub model: String,
    /// The revision of its firmware.
    pub revision: String,
    /// The serial number (VPD page 0x80, else that of its USB bridge); empty if it has none.
    pub serial: String,
    /// Where it is plugged in: the same after the next start.
    pub place: String,
    /// How it is attached.
    pub bus: Bus,
    /// Who uses its disc.
    pub users: Users,
    /// What keeps the caller from using it, and the cure; `None` if nothing does.
    pub denied: Option<String>,
}

/// A device of this type is a CD, DVD or BD drive (SPC-4 table 138).
const TYPE_DISC: u64 = 5;

/// All drives, in the order of their numbers.
pub fn drives(roots: &Roots) -> Vec<DriveInfo> {
    let uses = Uses::look(roots);
    let names = listing(&roots.sys.join("class/block"));
    let drives = names.iter().filter(|name| name.starts_with("sr"));
    drives.filter_map(|name| read(roots, &uses, name)).collect()
}

fn read(roots: &Roots, uses: &Uses, name: &str) -> Option<DriveInfo> {
    let dir = roots.class_block(name);
    let device = dir.join("device");
    if number(&device, "type") != Some(TYPE_DISC) {
        return None;
    }
    let attribute = |name| text(&device, name).unwrap_or_default();
    let bus = bus(&dir, name);
    let names = names_of(roots, &dir, name, bus);
    let path = roots.node(name);
    let generic = listing(&device.join("scsi_generic")).into_iter().next();
    Some(DriveInfo {
        number: DeviceNumber::parse(&text(&dir, "dev")?)?,
        generic: generic.map(|name| roots.node(&name)),
        vendor: attribute("vendor"),
        model: attribute("model"),
        revision: attribute("rev"),
        serial: names.serial,
        place: names.stand_in,
        bus,
        users: uses.of(roots, name),
        denied: sg::denied(roots, &path),
        name: name.to_owned(),
        path,
    })
}
