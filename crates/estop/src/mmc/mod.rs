//! Discs: burn, resume, erase, format, finalise (MMC-6).

pub mod answer;
mod cdb;
mod disc;
mod error;
mod left;
mod port;
mod profile;
mod verbs;

pub use cdb::Load;
pub use disc::{Disc, State, Writes, configuration, media_state};
pub use error::Error;
pub use left::{BLOCK_BYTES, Left, Takes};
pub use port::{Drive, Fill, Source, Taken};
pub use profile::{Family, Profile, Recording};
