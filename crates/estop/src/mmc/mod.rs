//! Discs: burn, resume, erase, format, finalise (MMC-6).

mod error;
mod left;
mod port;

pub use error::Error;
pub use left::{BLOCK_BYTES, Left, Takes};
pub use port::{Drive, Fill, Source, Taken};
