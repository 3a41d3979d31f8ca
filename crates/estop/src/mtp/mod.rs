//! Phones and cameras, over MTP and PTP.

mod arrive;
mod change;
pub mod code;
pub mod container;
mod copy;
pub mod dataset;
mod delete;
mod device_services;
mod edit;
mod error;
mod finish;
mod folder;
pub mod ip;
mod left;
mod line;
mod list;
mod mirror;
mod offer;
mod phone;
mod plan;
mod port;
mod push;
mod receive;
mod send;
mod services;
mod session;
mod share;
mod step;
pub mod sync;
mod thumb;
mod tree;
mod walk;
pub mod wire;

pub use change::{Change, change, look_after_change};
pub use copy::{CopyTree, copy_tree, look_after_copy};
pub use delete::{DeleteTree, delete_tree, look_after_delete, take_back};
pub use device_services::{device_services, invoke_device_service};
pub use edit::{EDIT_BYTES_MAX, Edit, edit, look_after_edit};
pub use error::Error;
pub use finish::{Finish, finish, look_after_finish};
pub use folder::{Entry, look_up};
pub use left::{Left, Place};
pub use line::{Length, Line, Ticket, Who};
pub use list::{List, list};
pub use mirror::{Mirror, Step, look_after_mirror, mirror};
pub use offer::{Given, Invocation, Kind, Offer, Parameter, Service, carry_out, offers};
pub use phone::Phone;
pub use plan::{Bytes, Plan};
pub use port::{
    Channel, Completion, Control, EVENTS_MAX, Limits, Lost, Moved, Pipe, Refused, Sockets, Tag,
    Transfer, Usb,
};
pub use push::{Push, look_after_push, push};
pub use receive::{Mode, Receive, Sink, Wanted, receive};
pub use send::{File, Send, Source, Taken, is_name, look_after as look_after_send, send};
pub use services::{Method, invoke, look_after_method};
pub use session::{DATASET_BYTES_MAX, LOOK_LIMIT, Session, WIND_DOWN_LIMIT};
pub use share::{REOPENING_LIMIT, Share, TURN_LIMIT, User};
pub use thumb::{Thumb, thumb};
pub use tree::{Found, Tree, tree};
