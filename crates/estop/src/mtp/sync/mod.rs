//! Sync: what has to be done so that one tree holds what another holds. Two listings go in, a plan
//! comes out; nothing here reads or writes.
//!
//! A file is the same on both sides if the sizes are equal, and either the dates lie within
//! [`DATES_DIFFER_S`] of each other, or it is on record that this file was copied and neither side has
//! been changed since: some devices give an object a date of their own, or none.
//!
//! Names that differ in nothing but how Unicode writes them are the same name.

mod decide;
mod names;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use decide::plan;
pub use names::{composed, folded, refused};

/// Where something is, from the tree's root on: names of folders, then its own.
pub type Path = Vec<String>;

/// Dates that differ by no more are the same, in seconds: MTP writes whole seconds (MTP 1.1 clause
/// 3.2.5), FAT keeps every second one.
pub const DATES_DIFFER_S: u64 = 2;

/// What is in a tree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// All that is below its root.
    pub items: Vec<Item>,
    /// Folders that could not be listed whole, each with the reason.
    pub unread: Vec<(Path, String)>,
}

/// Something in a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Where it is.
    pub path: Path,
    /// What it is.
    pub kind: Kind,
}

/// What something in a tree is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A folder.
    Folder,
    /// A file.
    File(Stamp),
    /// What is neither copied nor deleted, and why: a link, a device, an object without a size.
    Other(String),
}

/// What a file is compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Size in bytes.
    pub size_bytes: u64,
    /// When it was changed, in seconds since 1970-01-01 UTC; nothing if that is not told.
    pub modified_s: Option<i64>,
}

/// On record of a file that was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// What the source was when it was copied.
    pub source: Stamp,
    /// What the copy was when it was seen first; nothing until then.
    pub copy: Option<Stamp>,
}

/// What is on record of a tree, by [`composed`] paths.
pub type Record = BTreeMap<Path, Known>;

/// What the destination is like, and what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Which names it holds.
    pub names: Names,
    /// Whether it may take `a` and `A` for one name.
    pub folds_case: bool,
    /// Whether what the source has not is deleted.
    pub deletes: bool,
}

/// Which names a destination holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Those of a phone: up to 254 UTF-16 units, without `/`, `\` and NUL.
    Phone,
    /// The same, in ASCII alone.
    PhoneInAscii,
    /// Those of this computer: up to 255 bytes, without `/` and NUL.
    Computer,
}

/// What is done, in this order: deleted, folders made, files copied. On this computer what is to be
/// deleted is deleted last, once all the rest has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// What is done.
    pub actions: Vec<Action>,
    /// What is not, and why.
    pub skipped: Vec<Skip>,
    /// So many files are the same on both sides.
    pub same: u64,
    /// What stays on record: the files that are the same by it alone.
    pub record: Record,
    /// What is written otherwise at the source, where Unicode has two ways: paths as the actions have
    /// them, which is the destination's way, and the source's.
    pub spelled: BTreeMap<Path, Path>,
}

/// One thing that is done to the destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// A file is deleted, if it still is what it was.
    DeleteFile(Path, Stamp),
    /// A folder is deleted, if nothing is in it any more.
    DeleteFolder(Path),
    /// A folder is made.
    MakeFolder(Path),
    /// A file is copied. Nothing of its name is there.
    Copy(Path, Stamp),
    /// A file is copied in place of another one.
    Replace {
        /// Where.
        path: Path,
        /// What it is at the source.
        source: Stamp,
        /// What is there now.
        old: Stamp,
    },
}

/// Something that is left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skip {
    /// Where it is; a folder: with all that is in it.
    pub path: Path,
    /// Why.
    pub why: String,
}

impl Listing {
    /// Whether it holds all that is there.
    pub fn is_whole(&self) -> bool {
        self.unread.is_empty()
    }
}

impl Stamp {
    /// Whether both are the same file, as far as size and date tell.
    pub fn is_like(&self, other: &Self) -> bool {
        let near = self.modified_s.zip(other.modified_s);
        self.size_bytes == other.size_bytes
            && near.is_some_and(|(one, other)| one.abs_diff(other) <= DATES_DIFFER_S)
    }
}

impl Action {
    /// Where.
    pub fn path(&self) -> &Path {
        match self {
            Self::DeleteFile(path, _)
            | Self::DeleteFolder(path)
            | Self::MakeFolder(path)
            | Self::Copy(path, _)
            | Self::Replace { path, .. } => path,
        }
    }

    /// The bytes that are copied.
    pub fn size_bytes(&self) -> u64 {
        match self {
            Self::Copy(_, source) | Self::Replace { source, .. } => source.size_bytes,
            _ => 0,
        }
    }

    /// What is copied, as it is at the source.
    pub fn copies(&self) -> Option<(&Path, Stamp)> {
        match self {
            Self::Copy(path, source) | Self::Replace { path, source, .. } => Some((path, *source)),
            _ => None,
        }
    }
}

impl Plan {
    /// The bytes that are copied in all.
    pub fn size_bytes(&self) -> u64 {
        self.actions.iter().map(Action::size_bytes).sum()
    }

    /// The files that are copied, in order, as they are at the source.
    pub fn copies(&self) -> impl Iterator<Item = (&Path, Stamp)> {
        self.actions.iter().filter_map(Action::copies)
    }

    /// How the source writes a path of an action.
    pub fn at_source<'a>(&'a self, path: &'a Path) -> &'a Path {
        self.spelled.get(path).unwrap_or(path)
    }

    /// What is on record once the first so many files were copied.
    pub fn record_after(&self, copies: usize) -> Record {
        let mut record = self.record.clone();
        let done = self.copies().take(copies);
        record.extend(done.map(|(path, source)| {
            let known = Known { source, copy: None };
            (composed(path).into_owned(), known)
        }));
        record
    }
}
