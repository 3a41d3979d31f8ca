//! Reports: what was done to which disk, how it ended, and what can be claimed; signed or not.

mod body;
mod key;
mod seal;

pub(crate) use body::body;
pub(crate) use key::{hex, keygen, public_key, secret_key};
pub(crate) use seal::{open, seal, write};
