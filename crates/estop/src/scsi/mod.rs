//! SCSI as every transport carries it: a command descriptor block, data one way, a status and sense.
//!
//! The same port is served by SG_IO, by iSCSI and by simulated devices. Nothing here opens a device.

mod port;
mod sense;

pub use port::{Answer, Cdb, Command, Data, Failure, Reply, Status, Target, Unit};
pub use sense::{Sense, SenseKey};
