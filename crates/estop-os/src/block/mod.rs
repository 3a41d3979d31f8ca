//! Disks: block devices and image files.
//!
//! Requests go past the page cache (O_DIRECT) where the file system allows, so that a write that
//! has completed has left this computer's memory, and what is read comes from the device. Where it
//! does not allow (an image on some file systems), they go through the page cache and the flush
//! writes that out.

mod announce;
mod buffer;
mod claim;
mod disk;
mod engine;
mod fault;
mod identity;
mod ioctl;
mod open;
mod pool;
mod port;
mod ring;
#[cfg(test)]
mod tests;

pub(crate) use buffer::Buffer;
pub(crate) use claim::{Handover, has_ended, in_time};
pub use disk::BlockDisk;
pub use identity::identity_of_block;
pub(crate) use ioctl::{LoopConfiguration, attach_loop, flush_buffers, free_loop};
pub use open::{Access, Engine, OpenError, Opening};
pub(crate) use pool::Bell;

/// What was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Block { device: u64 },
    Image,
}
