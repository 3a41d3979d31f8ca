//! Drives for discs: which there are, and how they are named.

mod discover;
mod name;

pub use discover::{DriveInfo, drives};
pub use name::{DriveName, DriveNameError, SimulatedDrive};
