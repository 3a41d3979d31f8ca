use std::{io, path::PathBuf};

/// Why something cannot be burned. Nothing was written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// It cannot be read or listed.
    #[error("{}: {error}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// Nothing was named, or only folders without files.
    #[error("nothing to burn: there is no file in what was named")]
    Nothing,
    /// It has no bytes.
    #[error("{} is empty: an image has at least one block", path.display())]
    Empty {
        /// Which.
        path: PathBuf,
    },
    /// Nothing in it tells a file system that discs have.
    #[error(
        "{} is no image of a disc: it has no ISO 9660 at block 16 and no UDF, so that no computer would \
         find anything on the disc. To burn the file itself, put it into a folder and name that; to \
         burn its bytes as they are, add --raw-image",
        path.display()
    )]
    NoImage {
        /// Which.
        path: PathBuf,
    },
    /// It is not what was asked for.
    #[error("{} is not a file", path.display())]
    NotAFile {
        /// Which.
        path: PathBuf,
    },
    /// Its name cannot be put on record or on a disc.
    #[error("the name of {} is not UTF-8; rename it", path.display())]
    Name {
        /// Which.
        path: PathBuf,
    },
    /// Two inputs would have the same path in the image.
    #[error("two inputs are both called {name}; rename one, or put them into folders")]
    Twice {
        /// The path in the image.
        name: String,
    },
    /// It is not what was planned.
    #[error("{} changed since the burn was planned; put it back, or begin anew", path.display())]
    Changed {
        /// Which.
        path: PathBuf,
    },
    /// The same plan makes another image than it did.
    #[error("the plan was made by another version of estop, which lays images out differently")]
    OtherVersion,
    /// More than can be held, or than a disc's addresses reach.
    #[error("too much to burn: {0}")]
    TooMuch(&'static str),
    /// A choice that does not fit the others.
    #[error("{0}")]
    Choice(&'static str),
    /// The file system cannot hold it.
    #[error("the file system cannot be made: {0}")]
    FileSystem(String),
}
