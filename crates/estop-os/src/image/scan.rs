//! Looks files and folders through.

use std::{
    collections::BTreeSet,
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use rustix::fs::{Access, AtFlags, CWD, accessat};

use super::{Entry, ImageError, Kind, Stamp};

/// How many files and folders are taken: some 1 KiB of memory and of record each.
pub(super) const MAX_ENTRIES: usize = 1 << 20;

/// The permission bits of a mode.
const PERMISSIONS: u32 = 0o7777;

/// The entries of an image of these files and folders, in a fixed order.
pub(super) fn entries(
    paths: &[PathBuf],
    remarks: &mut Vec<String>,
) -> Result<Vec<Entry>, ImageError> {
    let mut found = Vec::new();
    if let [folder] = paths
        && fs::metadata(folder).map_err(unreadable(folder))?.is_dir()
    {
        let folder = absolute(folder)?;
        walk(&folder, "", &mut found, remarks)?;
        return some_file(found);
    }
    let mut names = BTreeSet::new();
    for path in paths {
        let path = absolute(path)?;
        let name = name_of(&path)?;
        if !names.insert(name.clone()) {
            return Err(ImageError::Twice { name });
        }
        walk(&path, &name, &mut found, remarks)?;
    }
    some_file(found)
}

/// Folders alone are no input that anybody means: a disc that is written once would be spent on them.
fn some_file(found: Vec<Entry>) -> Result<Vec<Entry>, ImageError> {
    let is_more = |entry: &Entry| !matches!(entry.kind, Kind::Folder);
    let some = found.iter().any(is_more);
    some.then_some(found).ok_or(ImageError::Nothing)
}

/// One image file.
pub(super) fn image(path: &Path) -> Result<Stamp, ImageError> {
    let path = absolute(path)?;
    let is = fs::metadata(&path).map_err(unreadable(&path))?;
    if !is.is_file() {
        return Err(ImageError::NotAFile { path });
    }
    if is.len() == 0 {
        return Err(ImageError::Empty { path });
    }
    Ok(stamp(path, &is))
}

/// When a file was last written, in nanoseconds since 1970-01-01 UTC.
pub(super) fn modified_ns(is: &fs::Metadata) -> i64 {
    is.mtime()
        .saturating_mul(1_000_000_000)
        .saturating_add(is.mtime_nsec())
}

fn walk(
    top: &Path,
    name: &str,
    found: &mut Vec<Entry>,
    remarks: &mut Vec<String>,
) -> Result<(), ImageError> {
    let mut waiting = vec![(top.to_owned(), name.to_owned())];
    while let Some((path, name)) = waiting.pop() {
        if found.len() >= MAX_ENTRIES {
            return Err(ImageError::TooMuch("more than 1048576 files and folders"));
        }
        let is = fs::symlink_metadata(&path).map_err(unreadable(&path))?;
        let kind = if is.is_dir() {
            let mut inside = Vec::new();
            for entry in fs::read_dir(&path).map_err(unreadable(&path))? {
                let path = entry.map_err(unreadable(&path))?.path();
                let own = name_of(&path)?;
                let name = match name.as_str() {
                    "" => own,
                    folder => format!("{folder}/{own}"),
                };
                inside.push((path, name));
            }
            inside.sort_unstable_by(|a, b| b.1.cmp(&a.1));
            waiting.append(&mut inside);
            Kind::Folder
        } else if is.is_symlink() {
            let target = fs::read_link(&path).map_err(unreadable(&path))?;
            let target = target.into_os_string().into_string();
            Kind::Link(target.map_err(|_| ImageError::Name { path })?)
        } else if is.is_file() {
            // Said now, and not when the disc is half written.
            accessat(CWD, &path, Access::READ_OK, AtFlags::EACCESS)
                .map_err(|errno| unreadable(&path)(errno.into()))?;
            Kind::File(stamp(path, &is))
        } else {
            remarks.push(format!(
                "left out, neither file, folder nor link: {}",
                path.display()
            ));
            continue;
        };
        found.push(Entry {
            name,
            mode: is.mode() & PERMISSIONS,
            modified_ns: modified_ns(&is),
            kind,
        });
    }
    Ok(())
}

fn stamp(path: PathBuf, is: &fs::Metadata) -> Stamp {
    Stamp {
        path,
        size_bytes: is.len(),
        modified_ns: modified_ns(is),
    }
}

/// Links that were named are followed here; and a path on record must be a string.
fn absolute(path: &Path) -> Result<PathBuf, ImageError> {
    let whole = fs::canonicalize(path).map_err(unreadable(path))?;
    match whole.to_str() {
        Some(_) => Ok(whole),
        None => Err(ImageError::Name { path: whole }),
    }
}

fn name_of(path: &Path) -> Result<String, ImageError> {
    let name = path.file_name().and_then(|name| name.to_str());
    name.map(str::to_owned).ok_or_else(|| ImageError::Name {
        path: path.to_owned(),
    })
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> ImageError {
    let path = path.to_owned();
    move |error| ImageError::Unreadable { path, error }
}
