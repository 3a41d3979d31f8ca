//! Drives for discs: which there are, how they are named, and one of them opened.

mod any;
mod disc_file;
mod discover;
mod name;
mod pause;
mod remote;
mod simulated;

pub use any::{AnyDrive, OpenError};
pub use discover::{DriveInfo, drives};
pub use name::{DriveName, DriveNameError, SimulatedDrive};
pub use pause::Attached;
pub use simulated::SimulatedUnit;
