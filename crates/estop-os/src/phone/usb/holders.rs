//! Who has a phone that is busy.

use std::{fmt, path::Path};

use serde::Serialize;

use crate::{
    discover::Roots,
    guard::{Opener, having_open},
};

/// Who has claimed the interface of a phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Holder {
    /// A program that has its device file open, while the interface is claimed.
    Program(Opener),
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
        matches!(self, Self::Program(one) if GVFS.contains(&one.name.as_str()))
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program(one) => write!(f, "{} (process {})", one.name, one.pid),
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
    let openers = having_open(roots, |link, _| link == node);
    openers.into_iter().map(Holder::Program).collect()
}
