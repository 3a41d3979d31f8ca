//! Every CD, DVD and BD drive of the machine, read from sysfs: nothing is opened, so that a drive
//! that burns is not disturbed.

use std::{path::PathBuf, time::Duration};

use estop::scsi::{Cdb, Command, Data, Status, Unit};

use serde::Serialize;

use crate::{
    discover::{
        Bus, DeviceNumber, Roots, Users, Uses, bus, listing, names_of, number, serial_in_page, text,
    },
    sg::{self, SgUnit},
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

/// Room for the page with the serial number: no drive has one of more than some 20 bytes.
const SERIAL_PAGE_BYTES: u8 = 252;

/// An INQUIRY waits for nothing in the drive (SPC-4 §6.4.1).
const INQUIRY_LIMIT: Duration = Duration::from_secs(10);

/// A device of this type is a CD, DVD or BD drive (SPC-4 table 138).
const TYPE_DISC: u64 = 5;

/// All drives, in the order of their numbers.
pub fn drives(roots: &Roots) -> Vec<DriveInfo> {
    let uses = Uses::look(roots);
    let names = listing(&roots.sys.join("class/block"));
    let drives = names.iter().filter(|name| name.starts_with("sr"));
    drives.filter_map(|name| read(roots, &uses, name)).collect()
}

impl DriveInfo {
    /// What tells it from all others of its model: its serial number, or where it is plugged in if it
    /// has none, or the same as another (some bridges give one to all).
    pub fn apart(&self, all: &[Self]) -> &str {
        let same = |other: &&Self| {
            (&other.vendor, &other.model, &other.serial)
                == (&self.vendor, &self.model, &self.serial)
        };
        match self.serial.is_empty() || all.iter().filter(same).count() > 1 {
            true => &self.place,
            false => &self.serial,
        }
    }

    /// Asks the drive itself for its serial number, if the system knows none. Many drives call
    /// themselves too old for Linux to have asked. One that somebody else uses is left alone.
    pub fn ask_serial(&mut self, roots: &Roots) {
        if !self.serial.is_empty() || self.denied.is_some() || !self.users.is_empty() {
            return;
        }
        match SgUnit::open(roots, &self.path) {
            Ok(mut unit) => self.serial = unit_serial_number(&mut unit).unwrap_or_default(),
            Err(error) => tracing::debug!(%error, "not asked for its serial number"),
        }
    }
}

/// The Unit Serial Number page: INQUIRY of VPD page 0x80 (SPC-4 §6.4.2, §7.8.18).
fn unit_serial_number(unit: &mut impl Unit) -> Option<String> {
    let mut page = [0; SERIAL_PAGE_BYTES as usize];
    let cdb = Cdb::new([0x12, 0x01, 0x80, 0, SERIAL_PAGE_BYTES, 0]);
    let (data, limit) = (Data::In(&mut page), INQUIRY_LIMIT);
    let answer = unit.send(Command { cdb, data, limit }).ok()?;
    if answer.status != Status::Good {
        return None;
    }
    let moved = usize::try_from(answer.moved_bytes).ok()?.min(page.len());
    serial_in_page(&page[..moved])
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

#[cfg(test)]
mod tests {
    use estop::scsi::{Answer, Failure};

    use super::*;

    struct Drive(&'static [u8]);

    impl Unit for Drive {
        fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
            assert_eq!(command.cdb.bytes(), [0x12, 1, 0x80, 0, 252, 0]);
            let Data::In(into) = command.data else {
                panic!("it asks")
            };
            into[..self.0.len()].copy_from_slice(self.0);
            Ok(Answer::good(u32::try_from(self.0.len()).expect("fits")))
        }

        fn max_transfer_bytes(&self) -> u32 {
            2048
        }
    }

    #[test]
    fn a_serial_number_is_what_the_page_holds_and_no_more() {
        let said = |page| unit_serial_number(&mut Drive(page));
        assert_eq!(said(b"\x05\x80\0\x06  K9ABxx").as_deref(), Some("K9AB"));
        assert_eq!(said(b"\x05\x80\xFF\xFFK9").as_deref(), Some("K9"));
        assert_eq!(said(b"\x05\x80\0\x04    "), None, "blank");
        assert_eq!(said(b"\x05\x00\0\x02K9"), None, "another page");
        assert_eq!(said(b"\x05"), None);
    }
}
