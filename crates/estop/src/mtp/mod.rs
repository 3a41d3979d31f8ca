//! Phones and cameras, over MTP and PTP.

pub mod code;
pub mod container;
pub mod dataset;
mod error;
pub mod ip;
mod left;
mod phone;
mod port;
mod session;
pub mod wire;

pub use error::Error;
pub use left::{Left, Place};
pub use phone::Phone;
pub use port::{
    Channel, Completion, Control, EVENTS_MAX, Limits, Lost, Moved, Pipe, Refused, Sockets, Tag,
    Transfer, Usb,
};
pub use session::{DATASET_BYTES_MAX, LOOK_LIMIT, Session, WIND_DOWN_LIMIT};
