//! Phones and cameras, over MTP and PTP.

pub mod code;
pub mod container;
pub mod dataset;
mod error;
mod folder;
pub mod ip;
mod left;
mod list;
mod phone;
mod port;
mod receive;
mod send;
mod session;
mod step;
mod tree;
pub mod wire;

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
pub use session::{DATASET_BYTES_MAX, LOOK_LIMIT, Session, WIND_DOWN_LIMIT};
pub use tree::{DeleteTree, delete_tree, look_after_delete};
