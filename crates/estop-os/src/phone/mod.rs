//! Phones and cameras.

pub mod shared;
