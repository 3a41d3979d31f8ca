//! Phones and cameras, over MTP and PTP.

mod change;
pub mod code;
pub mod container;
mod copy;
pub mod dataset;
mod delete;
mod device_services;
mod error;
mod folder;
pub mod ip;
mod left;
mod list;
mod phone;
mod port;
mod receive;
mod send;
mod services;
mod session;
mod step;
mod walk;
pub mod wire;

pub use change::{Change, change, look_after_change};
pub use copy::{CopyTree, copy_tree, look_after_copy};
pub use delete::{DeleteTree, delete_tree, look_after_delete};
pub use device_services::{device_services, invoke_device_service};
pub use error::Error;
pub use folder::Entry;
pub use left::{Left, Place};
pub use list::{List, list};
pub use phone::Phone;
pub use port::{
    Channel, Completion, Control, EVENTS_MAX, Limits, Lost, Moved, Pipe, Refused, Sockets, Tag,
    Transfer, Usb,
};
pub use receive::{Mode, Receive, Sink, Wanted, receive};
pub use send::{File, Send, Source, Taken, look_after as look_after_send, send};
pub use services::{Method, invoke, look_after_method};
pub use session::{DATASET_BYTES_MAX, LOOK_LIMIT, Session, WIND_DOWN_LIMIT};
