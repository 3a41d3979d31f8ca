//! What can go wrong with a disk, and what to do about it.

use super::Extent;

/// What went wrong with a disk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// It is not the disk any more that was looked at.
    #[error("this is not the disk that was looked at ({was}), but another ({is}): look again")]
    Changed {
        /// The identity that was looked at.
        was: String,
        /// The identity that is there now.
        is: String,
    },
    /// Too many ranges fail: the disk is dying, not slow.
    #[error(
        "the disk is failing: {failed} writes in a row were refused by it, the last at byte {at_bytes}; \
         destroy it physically, or try the firmware's own erase"
    )]
    Dying {
        /// Refused requests with none between them that succeeded.
        failed: u32,
        /// Offset of the last of them in bytes.
        at_bytes: u64,
    },
    /// The device is gone.
    #[error("the device is gone")]
    Gone,
    /// The device did not answer within the limit.
    #[error("no answer within {limit_ms} ms")]
    Late {
        /// The limit that passed, in milliseconds.
        limit_ms: u64,
    },
    /// Sectors could not be read or written.
    #[error("the disk reports an error at bytes {} to {} ({code:#x})", extent.start_bytes, extent.end_bytes())]
    Medium {
        /// What was to be read or written.
        extent: Extent,
        /// The system's or the device's code.
        code: i32,
    },
    /// What was written and acknowledged reads back otherwise.
    #[error(
        "the disk acknowledged writes that it did not keep (byte {at_bytes} reads back otherwise): \
         do not trust it with data, and do not trust an erase of it"
    )]
    NotKept {
        /// Offset of the first byte that differs.
        at_bytes: u64,
    },
    /// The journal could not be written, and what was to be saved must not be lost.
    #[error("what is removed could not be saved first, so nothing was removed: {0}")]
    NotSaved(String),
    /// The device became read-only.
    #[error(
        "the device is write-protected: take the protection off (a switch, or `blockdev --setrw`)"
    )]
    ReadOnly,
    /// The system refused the request.
    #[error("{what} was refused by the system: {why}")]
    Refused {
        /// What was asked of the system.
        what: &'static str,
        /// Its answer.
        why: String,
    },
    /// The bytes that would be overwritten are not as the clean left them.
    #[error(
        "bytes {} to {} were changed since the clean: putting the old ones back would destroy \
         that (--force does it all the same)", extent.start_bytes, extent.end_bytes()
    )]
    ChangedSince {
        /// The first range that differs.
        extent: Extent,
    },
    /// The table is not as it was when the change was planned.
    #[error(
        "the table was changed by somebody else since it was looked at (bytes {} to {}): look again",
        extent.start_bytes, extent.end_bytes()
    )]
    TableChanged {
        /// The first piece that would have been written.
        extent: Extent,
    },
    /// There is nothing to be put back.
    #[error("nothing is saved for this disk: there is nothing to put back")]
    NothingSaved,
    /// A program that was run for this failed.
    #[error("{program} failed: {why}")]
    Program {
        /// Its name.
        program: &'static str,
        /// How it ended, and the last that it said.
        why: String,
    },
    /// A table or a layout that cannot be had.
    #[error("{0}")]
    Layout(String),
}

impl Error {
    /// Whether the disk does not answer any more, so that there is no looking at it.
    pub fn is_lost(&self) -> bool {
        matches!(self, Self::Gone | Self::Late { .. })
    }

    /// Whether only these sectors failed, and the next request may well succeed.
    pub fn is_medium(&self) -> bool {
        matches!(self, Self::Medium { .. })
    }
}
