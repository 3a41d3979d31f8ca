//! Phones as the kernel describes them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rustix::fs::{Access, AtFlags, CWD, accessat};
use serde::Serialize;

use super::{
    Holder, NotFound,
    error::{node, permission_cure},
    holders::holders,
};
use crate::discover::{Roots, listing, text};

/// A phone or camera on USB.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// What it is called here: `usb:SERIAL`, or `usb:BUS-PORT` where it has no serial number or
    /// another has the same.
    pub name: String,
    /// Where it is plugged in: bus, and port after port, `3-1.2`.
    pub place: String,
    /// Who made it; empty if it does not say.
    pub maker: String,
    /// The model; empty if it does not say.
    pub model: String,
    /// The serial number; empty if it has none.
    pub serial: String,
    /// The number of the vendor.
    pub vendor: u16,
    /// The number of the product.
    pub product: u16,
    /// The number of the interface.
    pub interface: u8,
    /// By what it was taken for a phone.
    pub kind: Kind,
    /// The device file.
    pub node: PathBuf,
    /// What to do, where this user may not use it.
    pub denied: Option<String>,
    /// Whether somebody has it.
    pub is_held: bool,
    /// Who that is, as far as this user may know.
    pub holders: Vec<Holder>,
}

/// By what an interface is taken for a phone's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Class 6, subclass 1, protocol 1: Still Image Capture Device Definition 1.0 clause 4.3.
    StillImage,
    /// A class of the vendor's own, and an interface that is called MTP: older Android phones.
    Named,
}

/// The class of an interface whose meaning is the vendor's own (USB 2.0 §9.6.5).
const VENDOR_SPECIFIC: &str = "ff";

/// All phones that are plugged in, by where they are.
pub fn phones(roots: &Roots) -> Vec<Found> {
    let devices = roots.sys.join("bus/usb/devices");
    let names = listing(&devices);
    let is_device = |name: &&String| name.contains('-') && !name.contains(':');
    let found = names.iter().filter(is_device).filter_map(|place| {
        let interfaces = names.iter().filter(|name| {
            let rest = name.strip_prefix(place.as_str());
            rest.is_some_and(|rest| rest.starts_with(':'))
        });
        let mut interfaces = interfaces.map(|name| devices.join(name));
        let (interface, kind) = interfaces.find_map(|path| Some((path.clone(), kind(&path)?)))?;
        phone(roots, &devices.join(place), place, &interface, kind)
    });
    let mut found = found.collect::<Vec<_>>();
    let serials = found.iter().map(|one| one.serial.clone());
    let serials = serials.collect::<Vec<_>>();
    for one in &mut found {
        let same = serials.iter().filter(|serial| **serial == one.serial);
        let is_plain = !one.serial.contains(['/', ':', ' ']);
        if !one.serial.is_empty() && same.count() == 1 && is_plain {
            one.name = format!("usb:{}", one.serial);
        }
    }
    found
}

/// The phone that a person means: by serial number or place, with or without `usb:`, by its device
/// file, or by its model if only one is of that.
///
/// # Errors
///
/// There is none, none of this name, or more than one.
pub fn find(roots: &Roots, name: &str) -> Result<Found, NotFound> {
    let all = phones(roots);
    if all.is_empty() {
        return Err(NotFound::NoPhones);
    }
    let bare = name.strip_prefix("usb:").unwrap_or(name);
    let same = |text: &str| !text.is_empty() && text.eq_ignore_ascii_case(bare);
    let exactly = |one: &Found| {
        one.name == name || one.place == bare || one.serial == bare || one.node == Path::new(bare)
    };
    let loosely = |one: &Found| same(&one.serial) || same(&one.model) || same(&one.label());
    let meets: [&dyn Fn(&Found) -> bool; 2] = [&exactly, &loosely];
    for meets in meets {
        let mut which = all.clone();
        which.retain(|one| meets(one));
        match which.len() {
            0 => {}
            1 => return Ok(which.remove(0)),
            _ => {
                let name = name.to_owned();
                return Err(NotFound::Ambiguous { name, which });
            }
        }
    }
    Err(NotFound::Unknown {
        name: name.to_owned(),
        others: all,
    })
}

impl Found {
    /// Maker and model, as people call it.
    pub fn label(&self) -> String {
        // Many write the maker into the model as well.
        if self.model.starts_with(&self.maker) {
            return self.model.clone();
        }
        format!("{} {}", self.maker, self.model).trim().to_owned()
    }
}

/// Whether an interface is a phone's, and by what.
fn kind(interface: &Path) -> Option<Kind> {
    let class = [
        "bInterfaceClass",
        "bInterfaceSubClass",
        "bInterfaceProtocol",
    ];
    let class = class.map(|name| text(interface, name).unwrap_or_default());
    match class.each_ref().map(String::as_str) {
        ["06", "01", "01"] => Some(Kind::StillImage),
        [VENDOR_SPECIFIC, ..] => {
            let name = text(interface, "interface")?;
            name.split_whitespace()
                .any(|word| word == "MTP")
                .then_some(Kind::Named)
        }
        _ => None,
    }
}

fn phone(roots: &Roots, device: &Path, place: &str, interface: &Path, kind: Kind) -> Option<Found> {
    let decimal = |name| text(device, name)?.parse::<u64>().ok();
    let hex = |name| u16::from_str_radix(&text(device, name)?, 16).ok();
    let words = |name| text(device, name).unwrap_or_default();
    let node = node(&roots.dev, decimal("busnum")?, decimal("devnum")?);
    let number = text(interface, "bInterfaceNumber")?;
    let driver = fs::read_link(interface.join("driver")).ok();
    let driver = driver.and_then(|driver| Some(driver.file_name()?.to_str()?.to_owned()));
    // EACCESS: the effective user counts, as it does for open().
    let may = accessat(
        CWD,
        &node,
        Access::READ_OK | Access::WRITE_OK,
        AtFlags::EACCESS,
    );
    let is_denied = matches!(
        may,
        Err(rustix::io::Errno::ACCESS | rustix::io::Errno::PERM)
    );
    Some(Found {
        name: format!("usb:{place}"),
        place: place.to_owned(),
        maker: words("manufacturer"),
        model: words("product"),
        serial: words("serial"),
        vendor: hex("idVendor")?,
        product: hex("idProduct")?,
        interface: u8::from_str_radix(&number, 16).ok()?,
        kind,
        denied: is_denied.then(|| permission_cure(&node)),
        is_held: driver.is_some(),
        holders: driver.map_or_else(Vec::new, |driver| holders(roots, &driver, &node)),
        node,
    })
}
