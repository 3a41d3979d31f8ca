//! Which disk it is, and how it is cut into sectors.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What tells one disk from another, as the device itself reports it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Identity {
    /// The model, or what the system calls the device.
    pub model: String,
    /// The serial number; empty if the device has none.
    pub serial: String,
    /// The world wide name (EUI-64, NGUID, NAA); empty if the device has none.
    pub wwn: String,
    /// Size in bytes.
    pub size_bytes: u64,
    /// For a device that reports neither serial nor world wide name: what stands for it, such as
    /// the path and inode of an image file.
    pub stand_in: String,
}

/// How a disk is cut into sectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Geometry {
    /// Size in bytes; a multiple of the logical sector.
    pub size_bytes: u64,
    /// Logical sector in bytes: the least that can be read or written.
    pub sector_bytes: u32,
    /// Physical sector in bytes: the least that the medium writes at once.
    pub physical_bytes: u32,
}

impl Identity {
    /// One line that is the same for the same disk and differs for any other: the key under which
    /// the journal finds it again.
    pub fn key(&self) -> String {
        let Self {
            model,
            serial,
            wwn,
            size_bytes,
            stand_in,
        } = self;
        format!("{model}|{serial}|{wwn}|{stand_in}|{size_bytes}")
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.model.is_empty() {
            "unnamed disk"
        } else {
            &self.model
        })?;
        match (self.serial.as_str(), self.wwn.as_str()) {
            ("", "") => f.write_str(", no serial number")?,
            ("", wwn) => write!(f, ", WWN {wwn}")?,
            (serial, _) => write!(f, ", serial {serial}")?,
        }
        write!(f, ", {} bytes", self.size_bytes)
    }
}
