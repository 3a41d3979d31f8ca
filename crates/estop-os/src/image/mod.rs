//! What is burned: files and folders as a file system made on the fly, an image file, or a stream.
//!
//! An [`ImagePlan`] is made once, put on record, and says every byte of the image but the contents
//! of the files; those must not change until it is burned. The structures of the file system are
//! made in memory, at most 256 MiB of them, when the plan is opened; the files are read while it is
//! burned. There is no temporary image, and reading can begin at any block.
//!
//! On a disc with sessions the plan can take over what they show: see [`earlier()`].
//!
//! Folders more than eight deep are also seen in `.rr_moved`, where ISO 9660 needs them (RRIP 1.12
//! §4.1.5). Joliet shows no links, and 64 characters of a name.
//!
//! What is not kept: owners (all are 0), hard links (each is a file), extended attributes, devices,
//! sockets and pipes (left out, and said in [`ImagePlan::remarks`]).

mod bridge;
mod capture;
mod earlier;
mod error;
mod feed;
mod layout;
mod master;
mod memory;
mod merge;
mod on_disc;
mod plan;
mod read;
mod recognise;
mod scan;
mod source;

pub use earlier::{Earlier, EarlierError, Volume, earlier};
pub use error::ImageError;
pub use feed::Counts;
pub use merge::TakenOver;
pub use plan::{Entry, FileSystems, ImageOptions, ImagePlan, Inputs, Kind, Part, Stamp, What};
pub use source::{Ring, StreamSource};

/// A block of every disc (MMC-6 §4.1), and a logical sector of ISO 9660 (ECMA-119 §6.1.2).
const BLOCK_BYTES: usize = 2048;
