//! What the fuzz targets share: a file of bytes as a disk.
//!
//! An input is a few bytes that say what disk it is, then pieces: where (from the start or from the
//! end), how long, and the bytes. So a small file makes a large disk, and what matters of it is what
//! is mutated.

pub mod input;
pub mod sparse;
pub mod tables;
