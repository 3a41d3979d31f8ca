//! A folder of this computer that is synced with one on a phone.

use std::{
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use estop::mtp::sync::{Action, Item, Kind, Listing, Path as Below, Stamp};
use rustix::fs::statfs;

use super::local::{UNREADABLE, can_be_read};

/// Folders in folders: no phone has more.
const DEPTH_MAX: usize = 128;

/// So many files and folders of one tree, as on a phone.
const ITEMS_MAX: usize = 1_000_000;

/// Lists a folder and all that is below it. Links are not followed; what cannot be read is told. One
/// that is not there is empty.
///
/// # Errors
///
/// It is no folder, or there is too much in it.
pub fn listing_of(root: &Path) -> Result<Listing, String> {
    let mut listing = Listing::default();
    match fs::metadata(root) {
        Ok(meta) if meta.is_dir() => {}
        Ok(_) => return Err(format!("{}: it is no folder", root.display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(listing),
        Err(error) => return Err(format!("{}: {error}", root.display())),
    }
    let mut stack = vec![Below::new()];
    while let Some(folder) = stack.pop() {
        if folder.len() > DEPTH_MAX || listing.items.len() > ITEMS_MAX {
            return Err(format!("{}: there is too much in it", root.display()));
        }
        if let Err(error) = inside(root, &folder, &mut listing, &mut stack) {
            listing.unread.push((folder, error.to_string()));
        }
    }
    Ok(listing)
}

/// Where something below a folder is.
pub fn below(root: &Path, path: &[String]) -> PathBuf {
    let mut full = root.to_owned();
    full.extend(path);
    full
}

/// Deletes what a plan says, as long as it still is what it was: how many, and what is not deleted and
/// why.
pub fn delete(root: &Path, actions: &[Action]) -> (u64, Vec<String>) {
    let (mut deleted, mut kept) = (0, Vec::new());
    for action in actions {
        let path = below(root, action.path());
        let done = match action {
            Action::DeleteFile(_, stamp) => fs::symlink_metadata(&path).and_then(|meta| {
                match meta.is_file() && stamp_of(&meta) == *stamp {
                    true => fs::remove_file(&path),
                    false => Err(io::Error::other("it was changed since it was looked at")),
                }
            }),
            // Not if anything is in it.
            Action::DeleteFolder(_) => fs::remove_dir(&path),
            _ => continue,
        };
        match done {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                kept.push(format!("{}: not deleted: {error}", path.display()));
            }
            _ => deleted += 1,
        }
    }
    (deleted, kept)
}

/// Whether the file system of a folder takes `a` and `A` for one name: FAT, exFAT and NTFS do. One that
/// cannot be asked does not.
pub fn folds_case(folder: &Path) -> bool {
    // Of the first folder above it that is there.
    let there = folder.ancestors().find(|folder| folder.is_dir());
    let kind = there.and_then(|folder| statfs(folder).ok());
    kind.is_some_and(|kind| FOLDING.contains(&(kind.f_type as u64)))
}

/// `f_type` of msdos, exfat, ntfs3 and ntfs (statfs(2), and their sources in Linux).
const FOLDING: [u64; 4] = [0x4D44, 0x2011_BAB0, 0x7366_746E, 0x5346_544E];

/// What a file is compared by.
pub fn stamp_of(meta: &Metadata) -> Stamp {
    let modified = meta.modified().ok();
    let since = modified.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    Stamp {
        size_bytes: meta.len(),
        modified_s: since.and_then(|since| i64::try_from(since.as_secs()).ok()),
    }
}

fn inside(
    root: &Path,
    folder: &Below,
    listing: &mut Listing,
    stack: &mut Vec<Below>,
) -> io::Result<()> {
    for entry in fs::read_dir(below(root, folder))? {
        let entry = entry?;
        let name = entry.file_name();
        let mut path = folder.clone();
        path.push(name.to_string_lossy().into_owned());
        let kind = match (name.to_str(), entry.metadata()) {
            (None, _) => Kind::Other("its name is no Unicode".to_owned()),
            (_, Err(error)) if error.kind() == io::ErrorKind::NotFound => continue,
            (_, Err(error)) => return Err(error),
            (_, Ok(meta)) if meta.is_file() && !can_be_read(&entry.path()) => {
                Kind::Other(UNREADABLE.to_owned())
            }
            (_, Ok(meta)) => kind_of(&meta),
        };
        if kind == Kind::Folder {
            stack.push(path.clone());
        }
        listing.items.push(Item { path, kind });
    }
    Ok(())
}

fn kind_of(meta: &Metadata) -> Kind {
    match meta.file_type() {
        kind if kind.is_dir() => Kind::Folder,
        kind if kind.is_file() => Kind::File(stamp_of(meta)),
        kind if kind.is_symlink() => Kind::Other("a link".to_owned()),
        _ => Kind::Other("neither a file nor a folder".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::{fs::symlink, net::UnixListener};

    use super::*;

    fn path(text: &str) -> Below {
        text.split('/').map(str::to_owned).collect()
    }

    #[test]
    fn links_and_sockets_are_told_and_not_followed() {
        let dir = tempfile::tempdir().expect("a directory");
        let root = dir.path().join("root");
        fs::create_dir_all(root.join("b/c")).expect("makes");
        fs::write(root.join("b/c/é"), "hello").expect("writes");
        symlink(dir.path(), root.join("up")).expect("links");
        let _socket = UnixListener::bind(root.join("socket")).expect("binds");
        let listing = listing_of(&root).expect("lists");
        assert!(listing.is_whole());
        let kind = |at: &str| {
            let found = listing.items.iter().find(|item| item.path == path(at));
            found.map(|item| item.kind.clone())
        };
        assert_eq!(kind("b/c"), Some(Kind::Folder));
        assert!(matches!(kind("b/c/é"), Some(Kind::File(stamp)) if stamp.size_bytes == 5));
        assert_eq!(kind("up"), Some(Kind::Other("a link".to_owned())));
        assert!(matches!(kind("socket"), Some(Kind::Other(_))));
        assert_eq!(listing.items.len(), 5);
        assert_eq!(listing_of(&root.join("none")), Ok(Listing::default()));
        assert!(listing_of(&root.join("b/c/é")).is_err());
    }

    #[test]
    fn what_was_changed_and_what_is_not_empty_stays() {
        let dir = tempfile::tempdir().expect("a directory");
        for name in ["old", "changed", "full/new"] {
            let file = dir.path().join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("makes");
            fs::write(file, "12345").expect("writes");
        }
        let stamp = |name: &str| stamp_of(&fs::metadata(dir.path().join(name)).expect("there"));
        let was = Stamp {
            size_bytes: 4,
            ..stamp("changed")
        };
        let actions = [
            Action::DeleteFile(path("old"), stamp("old")),
            Action::DeleteFile(path("changed"), was),
            Action::DeleteFolder(path("full")),
            Action::DeleteFile(path("gone"), was),
            Action::MakeFolder(path("made")),
        ];
        let (deleted, kept) = delete(dir.path(), &actions);
        assert_eq!((deleted, kept.len()), (2, 2));
        assert!(!dir.path().join("old").exists());
        assert!(dir.path().join("changed").exists() && dir.path().join("full/new").exists());
        assert!(!dir.path().join("made").exists());
    }
}
