//! iSCSI over TCP: units of other machines, and simulated ones for others.

mod bytes;
mod commands;
mod connect;
mod executor;
mod identity;
mod initiator;
mod link;
mod queue;
mod seats;
pub mod target;
mod url;
mod wire;

pub(crate) use bytes::Stopped;
pub(crate) use connect::addresses;
pub use connect::{ConnectError, discover};
pub use initiator::Initiator;
pub use queue::{Done, Payload};
pub use url::{Url, UrlError};
