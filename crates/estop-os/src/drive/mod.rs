//! Optical drives, over whatever carries SCSI to them.

mod pause;

pub use pause::Attached;
