//! Who has a phone that is busy.

use std::{fmt, fs, path::Path};

use serde::Serialize;

use crate::discover::{Roots, listing, text};

/// Who has claimed the interface of a phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Holder {
    /// A program that has its device file open, while the interface is claimed.
    Program {
        /// Its process.
        pid: u32,
        /// What it is called: `gvfsd-mtp`.
        name: String,
    },
    /// A driver of the kernel.
    Driver {
        /// What it is called.
        name: String,
    },
}

/// The kernel's driver for what programs claim (Linux drivers/usb/core/devio.c).
const CLAIMED_BY_A_PROGRAM: &str = "usbfs";

/// The programs of GNOME's virtual file system that hold phones and cameras.
const GVFS: [&str; 2] = ["gvfsd-mtp", "gvfsd-gphoto2"];

impl Holder {
    /// Whether it is GNOME's virtual file system, which gives a phone back when its mount ends.
    pub fn is_gvfs(&self) -> bool {
        matches!(self, Self::Program { name, .. } if GVFS.contains(&name.as_str()))
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program { pid, name } => write!(f, "{name} (process {pid})"),
            Self::Driver { name } => write!(f, "the kernel driver {name}"),
        }
    }
}

/// Who has this device, whose interface is bound to this driver. Of other users' programs only root
/// is told.
pub(super) fn holders(roots: &Roots, driver: &str, node: &Path) -> Vec<Holder> {
    if driver != CLAIMED_BY_A_PROGRAM {
        let name = driver.to_owned();
        return vec![Holder::Driver { name }];
    }
    let pids = listing(&roots.proc);
    let pids = pids.iter().filter_map(|name| name.parse::<u32>().ok());
    let holder = |pid: u32| {
        let process = roots.proc.join(pid.to_string());
        let files = fs::read_dir(process.join("fd")).ok()?;
        let mut targets = files.flatten().map(|file| fs::read_link(file.path()));
        let has = targets.any(|target| target.is_ok_and(|target| target == node));
        let name = text(&process, "comm").unwrap_or_else(|| "a program".to_owned());
        has.then_some(Holder::Program { pid, name })
    };
    pids.filter_map(holder).collect()
}
