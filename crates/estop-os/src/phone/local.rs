//! Files and folders of this computer that are sent.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use rustix::fs::{Access, AtFlags, CWD, accessat};

/// A file or folder, and all that is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalTree {
    /// What it is called.
    pub name: String,
    /// Itself, and all below it: a folder before what is in it.
    pub files: Vec<LocalFile>,
    /// What is not sent, and why.
    pub skipped: Vec<Passed>,
}

/// Something that is not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// Where it is.
    pub path: PathBuf,
    /// Why.
    pub why: String,
}

/// A file or folder of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalFile {
    /// Where it is.
    pub path: PathBuf,
    /// Names from below the tree's top on; none for the top itself.
    pub below: Vec<String>,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Its size in bytes; 0 for a folder.
    pub size_bytes: u64,
    /// When it was changed last.
    pub modified: Option<SystemTime>,
}

/// Why something cannot be sent.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {why}")]
pub struct LocalError {
    path: PathBuf,
    why: String,
}

/// So many files and folders of one tree.
const FILES_MAX: usize = 1_000_000;

/// Folders in folders.
const DEPTH_MAX: usize = 128;

/// Looks at a file, or at a folder and all that is in it. Links to files are followed; those to folders,
/// what is neither file nor folder, and what cannot be read are passed over and told.
pub fn scan(path: &Path) -> Result<LocalTree, LocalError> {
    let failed = |path: &Path, why: &str| LocalError {
        path: path.to_owned(),
        why: why.to_owned(),
    };
    let full = fs::canonicalize(path).map_err(|error| of(path, &error))?;
    // A link has the name that it is called by.
    let name = path.file_name().or_else(|| full.file_name());
    let name = name.and_then(|name| name.to_str());
    let name = name.ok_or_else(|| failed(path, "it has no name that a phone can have"))?;
    let mut tree = LocalTree {
        name: name.to_owned(),
        files: Vec::new(),
        skipped: Vec::new(),
    };
    let top = fs::metadata(path).map_err(|error| of(path, &error))?;
    if !top.is_file() && !top.is_dir() {
        return Err(failed(path, "it is neither a file nor a folder"));
    }
    let mut stack = vec![(path.to_owned(), Vec::new(), top)];
    while let Some((path, below, meta)) = stack.pop() {
        if below.len() > DEPTH_MAX || tree.files.len() >= FILES_MAX {
            return Err(failed(&path, "there are too many folders and files in it"));
        }
        let is_folder = meta.is_dir();
        tree.files.push(LocalFile {
            path: path.clone(),
            below: below.clone(),
            is_folder,
            size_bytes: if is_folder { 0 } else { meta.len() },
            modified: meta.modified().ok(),
        });
        if is_folder {
            match entries(&path, &below, &mut tree.skipped) {
                Ok(inside) => stack.extend(inside.into_iter().rev()),
                Err(error) if below.is_empty() => return Err(error),
                Err(error) => tree.skipped.push(Passed {
                    path: error.path,
                    why: format!("it cannot be listed: {}", error.why),
                }),
            }
        }
    }
    Ok(tree)
}

type Inside = (PathBuf, Vec<String>, fs::Metadata);

/// What is in a folder, by name.
fn entries(
    folder: &Path,
    below: &[String],
    skipped: &mut Vec<Passed>,
) -> Result<Vec<Inside>, LocalError> {
    let mut all = Vec::new();
    let read = fs::read_dir(folder).map_err(|error| of(folder, &error))?;
    for entry in read {
        let entry = entry.map_err(|error| of(folder, &error))?;
        let path = entry.path();
        let mut skip = |why: &str| {
            let (path, why) = (path.clone(), why.to_owned());
            skipped.push(Passed { path, why });
        };
        let Ok(name) = entry.file_name().into_string() else {
            skip("its name is no Unicode");
            continue;
        };
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        match fs::metadata(&path) {
            Ok(meta) if meta.is_file() && !can_be_read(&path) => skip(UNREADABLE),
            Ok(meta) if meta.is_file() || meta.is_dir() && !is_link => {
                let mut below = below.to_vec();
                below.push(name);
                all.push((path, below, meta));
            }
            Ok(meta) if meta.is_dir() => skip("a link to a folder"),
            Ok(_) => skip("neither a file nor a folder"),
            Err(_) if is_link => skip("a link to nothing"),
            // Gone meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => skip(&error.to_string()),
        }
    }
    all.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(all)
}

/// Why a file is passed over that is another's.
pub(super) const UNREADABLE: &str = "it cannot be read: permission denied";

/// Whether this user may read a file.
pub(super) fn can_be_read(path: &Path) -> bool {
    accessat(CWD, path, Access::READ_OK, AtFlags::EACCESS).is_ok()
}

fn of(path: &Path, error: &io::Error) -> LocalError {
    LocalError {
        path: path.to_owned(),
        why: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_folder_comes_before_what_is_in_it_and_links_to_folders_are_told() {
        let dir = tempfile::tempdir().expect("a directory");
        let top = dir.path().join("top");
        fs::create_dir_all(top.join("b/c")).expect("makes");
        fs::write(top.join("b/c/é.txt"), "hello").expect("writes");
        fs::write(top.join("a"), "1").expect("writes");
        symlink(top.join("a"), top.join("link")).expect("links");
        symlink(&top, top.join("loop")).expect("links");
        symlink("nowhere", top.join("void")).expect("links");
        let tree = scan(&top).expect("scans");
        let below = tree.files.iter().map(|one| one.below.join("/"));
        let below = below.collect::<Vec<_>>();
        assert_eq!(below, ["", "a", "b", "b/c", "b/c/é.txt", "link"]);
        assert_eq!(tree.files[4].size_bytes, 5);
        assert_eq!((tree.name.as_str(), tree.skipped.len()), ("top", 2));
        assert!(scan(Path::new("/nowhere")).is_err());
    }
}
