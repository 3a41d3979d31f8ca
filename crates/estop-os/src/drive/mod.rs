//! Drives for discs: which there are, how they are named, and one of them opened.

mod discover;
mod name;
mod pause;

pub use discover::{DriveInfo, drives};
pub use name::{DriveName, DriveNameError, SimulatedDrive};
pub use pause::Attached;
