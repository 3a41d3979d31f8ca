//! Discs: burn, resume, erase, format, finalise (MMC-6).

pub mod answer;
mod begin;
mod burn;
mod cdb;
mod close;
mod compare;
mod disc;
mod erase;
mod error;
mod finalise;
mod format;
mod left;
mod plan;
mod port;
mod profile;
mod speeds;
mod tray;
mod verbs;
mod within;
mod write_parameters;
mod zeros;

pub use burn::{Burn, Input, Meter, Mode, OnCancel, Reading, burn};
pub use cdb::Load;
pub use close::Closing;
pub use compare::{Compare, compare};
pub use disc::{Disc, State, Writes, configuration, inquiry, media_state};
pub use erase::{Erase, Extent, erase};
pub use error::Error;
pub use finalise::{Finalise, finalise};
pub use format::{FormatDisc, Formatting, format_disc};
pub use left::{BLOCK_BYTES, Left, Takes};
pub use plan::Plan;
pub use port::{Drive, Fill, Source, Taken};
pub use profile::{Family, Profile, Recording};
pub use speeds::{eta, write_speeds};
pub use tray::{eject, load};
