//! Where a phone keeps its objects, if that is not the memory of this process.

use std::fmt;

use super::code::answer;

/// A place for objects outside this process's memory: a folder of the computer, say.
///
/// Paths are names of folders and the object's own, from the root of the storage on, with `/` between
/// them; a name may be anything else, `..` too. What a call has done is there when it returns.
pub trait Shelf: fmt::Debug + Send + Sync {
    /// Fills a buffer with what a file holds from byte `at` on.
    fn read(&self, path: &str, at: u64, into: &mut [u8]) -> Result<(), Unshelved>;

    /// Writes bytes of a file.
    fn write(&self, path: &str, at: u64, bytes: &[u8]) -> Result<(), Unshelved>;

    /// Makes a file so long, in bytes: what it has more is cut off, what it lacks is zeros.
    fn resize(&self, path: &str, len_bytes: u64) -> Result<(), Unshelved>;

    /// Makes an empty file or folder where nothing is.
    fn make(&self, path: &str, folder: bool) -> Result<(), Unshelved>;

    /// Removes a file or an empty folder. What is not there is removed.
    fn remove(&self, path: &str, folder: bool) -> Result<(), Unshelved>;

    /// Moves a file, or a folder with all in it, to where nothing is.
    fn rename(&self, from: &str, to: &str) -> Result<(), Unshelved>;

    /// Copies a file to where nothing is.
    fn copy(&self, from: &str, to: &str) -> Result<(), Unshelved>;

    /// Gives a file the date that its sender said, `YYYYMMDDThhmmss`.
    fn date(&self, path: &str, modified: &str) -> Result<(), Unshelved>;
}

/// Why something was not done on a shelf: nothing of it, or of bytes a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unshelved {
    /// There is no room.
    Full,
    /// It cannot have such a name.
    Name,
    /// It failed: why.
    Failed(String),
}

impl Unshelved {
    /// What the phone answers then.
    pub(super) fn answer(self) -> u16 {
        tracing::warn!(why = ?self, "not done where the phone keeps its objects");
        match self {
            Self::Full => answer::STORE_FULL,
            Self::Name => answer::INVALID_PARAMETER,
            Self::Failed(_) => answer::GENERAL_ERROR,
        }
    }
}
