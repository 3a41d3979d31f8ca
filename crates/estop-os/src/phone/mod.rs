//! Phones and cameras: their connections, and simulated ones for others.

pub mod serve;
pub mod tcp;
