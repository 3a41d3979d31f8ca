//! Phones and cameras, over MTP and PTP.

pub mod code;
pub mod container;
pub mod dataset;
mod error;
pub mod ip;
mod left;
mod port;

pub use error::Error;
pub use left::{Left, Place};
pub use port::{
    Channel, Completion, Control, EVENTS_MAX, Limits, Lost, Moved, Pipe, Refused, Sockets, Tag,
    Transfer, Usb,
};
