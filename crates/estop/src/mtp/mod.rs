//! Phones and cameras, over MTP and PTP.

mod left;
mod port;

pub use left::{Left, Place};
pub use port::{
    Channel, Completion, Control, EVENTS_MAX, Limits, Lost, Moved, Pipe, Refused, Sockets, Tag,
    Transfer, Usb,
};
