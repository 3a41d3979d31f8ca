//! DeviceInfo (ISO 15740 clause 5.5.1; MTP 1.1 clause 5.1.1).

use super::{Malformed, Reader, TooLong, Writer};
use crate::mtp::{
    Error,
    code::{EventCode, Format, Operation},
    send::is_name,
    sync::Names,
};

/// What a device is and can do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceInfo {
    /// Of PTP, in hundredths.
    pub standard_version: u16,
    /// Whose extension it has: 6 is Microsoft's, that is MTP.
    pub vendor_extension_id: u32,
    /// Of the extension, in hundredths.
    pub vendor_extension_version: u16,
    /// The extensions in words: `microsoft.com: 1.0; android.com: 1.0;`.
    pub vendor_extension_desc: String,
    /// 0 in the usual mode.
    pub functional_mode: u16,
    /// What it can be asked.
    pub operations: Vec<Operation>,
    /// What it tells by itself.
    pub events: Vec<EventCode>,
    /// Properties of the device.
    pub device_properties: Vec<u16>,
    /// What it makes itself.
    pub capture_formats: Vec<Format>,
    /// What it knows.
    pub playback_formats: Vec<Format>,
    /// Who made it.
    pub manufacturer: String,
    /// Which model.
    pub model: String,
    /// Which version of it.
    pub device_version: String,
    /// Which one of all.
    pub serial: String,
}

impl DeviceInfo {
    /// Reads one. What is missing behind the model is empty: some devices stop there.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        let info = Self {
            standard_version: from.u16()?,
            vendor_extension_id: from.u32()?,
            vendor_extension_version: from.u16()?,
            vendor_extension_desc: from.string()?,
            functional_mode: from.u16()?,
            operations: from.u16s()?.into_iter().map(Operation).collect(),
            events: from.u16s()?.into_iter().map(EventCode).collect(),
            device_properties: from.u16s()?,
            capture_formats: from.u16s()?.into_iter().map(Format).collect(),
            playback_formats: from.u16s()?.into_iter().map(Format).collect(),
            manufacturer: from.string()?,
            model: from.string()?,
            device_version: from.string().unwrap_or_default(),
            serial: from.string().unwrap_or_default(),
        };
        Ok(info)
    }

    /// Writes it.
    pub fn encode(&self) -> Result<Vec<u8>, TooLong> {
        let mut to = Writer::default();
        to.u16(self.standard_version)
            .u32(self.vendor_extension_id)
            .u16(self.vendor_extension_version)
            .string(&self.vendor_extension_desc)?
            .u16(self.functional_mode)
            .u16s(self.operations.iter().map(|code| code.0))
            .u16s(self.events.iter().map(|code| code.0))
            .u16s(self.device_properties.iter().copied())
            .u16s(self.capture_formats.iter().map(|code| code.0))
            .u16s(self.playback_formats.iter().map(|code| code.0))
            .string(&self.manufacturer)?
            .string(&self.model)?
            .string(&self.device_version)?
            .string(&self.serial)?;
        Ok(to.into_bytes())
    }

    /// Whether it can be asked this.
    pub fn can(&self, operation: Operation) -> bool {
        self.operations.contains(&operation)
    }

    /// Whether an object on it can have this name.
    ///
    /// # Errors
    ///
    /// [`Error::Name`] of a name that no device takes, [`Error::NameBeyond`] of one that this device
    /// does not survive.
    pub fn takes_name(&self, name: &str) -> Result<(), Error> {
        is_name(name)?;
        match self.names() {
            Names::PhoneInAscii if !name.is_ascii() => Err(Error::NameBeyond(name.to_owned())),
            _ => Ok(()),
        }
    }

    /// Which names it holds. QEMU's device, whose locale is C, ends with all of QEMU over one beyond
    /// ASCII (`utf16_to_str` in its `hw/usb/dev-mtp.c`).
    pub fn names(&self) -> Names {
        match self.is_qemu() {
            true => Names::PhoneInAscii,
            false => Names::Phone,
        }
    }

    /// Whether it tells this in place of names that it cannot tell (measured with QEMU 7.2).
    pub fn stands_in(&self, name: &str) -> bool {
        self.is_qemu() && name == "Oops"
    }

    /// Whether it looks for the files that it has made as other programs do, and so knows of them a
    /// little later (`file_monitor_event` in QEMU's `hw/usb/dev-mtp.c`).
    pub(in crate::mtp) fn finds_what_it_made(&self) -> bool {
        self.is_qemu()
    }

    /// QEMU's `usb-mtp` is told by the name of its model, `QEMU filesharing`.
    fn is_qemu(&self) -> bool {
        self.model.contains("QEMU")
    }
}
