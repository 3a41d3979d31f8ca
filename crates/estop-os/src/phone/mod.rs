//! Phones and cameras: how they are named, found and reached, shared by several users, and simulated
//! for others.

mod any;
mod date;
mod folder;
mod incoming;
mod local;
mod name;
mod outgoing;
mod record;
pub mod serve;
pub mod shared;
mod simulated;
pub mod tcp;
pub mod usb;

pub use any::{AnyWire, OpenError, open, open_reset};
pub use date::{date_of, time_of};
pub use folder::{below, delete, folds_case, listing_of, stamp_of};
pub use incoming::{Coming, FileSink, Incoming, part_of};
pub use local::{LocalError, LocalFile, LocalTree, Passed, scan};
pub use name::{PhoneName, PhoneNameError, SimulatedName};
pub use outgoing::{FileSource, Outgoing};
pub use record::{SyncRecord, Synced};
pub use simulated::SimulatedPhone;
