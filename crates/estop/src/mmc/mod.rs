//! Discs: burn, resume, erase, format, finalise (MMC-6).

pub mod answer;
mod begin;
mod burn;
mod cdb;
mod close;
mod disc;
mod error;
mod left;
mod port;
mod profile;
mod speeds;
mod verbs;
mod within;
mod write_parameters;

pub use burn::{Burn, Input, Meter, Mode, OnCancel, Reading, burn};
pub use cdb::Load;
pub use close::Closing;
pub use disc::{Disc, State, Writes, configuration, media_state};
pub use error::Error;
pub use left::{BLOCK_BYTES, Left, Takes};
pub use port::{Drive, Fill, Source, Taken};
pub use profile::{Family, Profile, Recording};
pub use speeds::{eta, write_speeds};
