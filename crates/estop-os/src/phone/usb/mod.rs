//! Phones and cameras on USB: found, taken, watched.

mod aside;
mod buffers;
mod error;
mod events;
mod found;
mod gvfs;
mod holders;
mod open;
mod pipes;
mod port;
mod watch;

pub use error::{NotFound, OpenError};
pub use found::{Found, Kind, find, phones};
pub use gvfs::{Desktop, Mount, NotReleased};
pub use holders::Holder;
pub use port::UsbPort;
pub use watch::{Change, News, Watch};

/// The udev rule that comes with estop: it gives phones to whoever sits at the computer.
pub const UDEV_RULE: &str = "70-estop-phones.rules";
