//! A folder of this computer as the memory of a simulated phone.

use std::{
    fs::File,
    io::{self, ErrorKind, Seek as _, SeekFrom},
    os::{
        fd::{AsFd as _, BorrowedFd, OwnedFd},
        unix::fs::FileExt as _,
    },
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, UNIX_EPOCH},
};

use estop::sim::phone::{Laid, Phone, Shelf, Unshelved};
use rustix::{
    fs::{
        AtFlags, Dir, FileType, Mode, OFlags, RenameFlags, ResolveFlags, Stat, Timespec,
        Timestamps, fstat, fstatvfs, futimens, mkdirat, open, openat2, renameat_with, statat,
        unlinkat,
    },
    io::Errno,
};

use crate::phone::{date_of, time_of};

/// A folder in which a simulated phone keeps its objects: what it makes, changes, renames and deletes
/// is made, changed, renamed and deleted there at once, and of an object that came in part there are
/// the bytes that came. Nothing outside the folder is touched, whatever an object is called: no name
/// leads upwards, and symbolic links are not followed.
#[derive(Debug)]
pub struct Folder {
    root: OwnedFd,
    path: PathBuf,
    /// The file that was used last, and whether it can be written.
    last: Mutex<Option<(String, bool, Arc<File>)>>,
}

/// Why a folder cannot be a phone's memory.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// It cannot be opened or read.
    #[error("{path}: {why}")]
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        why: String,
    },
    /// It holds more than a phone can have.
    #[error("{path} holds more than a phone takes: no more than a million files")]
    TooMuch {
        /// Which.
        path: String,
    },
}

/// With this begins the name of a folder that is a storage of its own: `@SD card`.
pub const CARD: char = '@';

/// A name is at most so long on Linux, in bytes.
const NAME_MAX: usize = 255;

/// And in MTP, in characters of 16 bits without the final one (PIMA 15740 §5.3.4).
const NAME_UNITS_MAX: usize = 254;

/// Where a path may lead.
const INSIDE: ResolveFlags = ResolveFlags::BENEATH
    .union(ResolveFlags::NO_SYMLINKS)
    .union(ResolveFlags::NO_MAGICLINKS);

impl Folder {
    /// A folder that exists.
    pub fn open(path: &Path) -> Result<Self, FolderError> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let root = open(path, flags, Mode::empty());
        Ok(Self {
            root: root.map_err(|errno| unreadable(path, errno))?,
            path: path.to_owned(),
            last: Mutex::new(None),
        })
    }

    /// Makes it the memory of a phone that holds nothing yet, with what is in it: files and folders
    /// whose names are text. Anything else in it stays hidden. A folder in it whose name begins with
    /// [`CARD`] is a storage of its own, with the rest of the name.
    pub fn become_memory_of(self, phone: &mut Phone) -> Result<(), FolderError> {
        let room = fstatvfs(&self.root).map_err(|errno| unreadable(&self.path, errno))?;
        let free = room.f_bavail.saturating_mul(room.f_frsize);
        let capacity = |found: &[(String, Laid)]| {
            let used = found.iter().map(|(_, object)| object.len_bytes);
            used.sum::<u64>().saturating_add(free)
        };
        let (cards, first) = self.listed("")?.into_iter().partition::<Vec<_>, _>(is_card);
        let found = self.below(first)?;
        let cards = cards.into_iter().map(|(folder, _)| {
            let inside = self.listed(&folder).and_then(|inside| self.below(inside));
            inside.map(|inside| (folder, inside))
        });
        let cards = cards.collect::<Result<Vec<_>, _>>()?;
        let path = self.path.display().to_string();
        let first = phone.keep_on(Arc::new(self), capacity(&found));
        let mut all = vec![(first, found)];
        for (folder, inside) in cards {
            let name = folder.trim_start_matches(CARD);
            let storage = phone.keep_beside(name, &folder, capacity(&inside));
            let below = |(path, object): (String, Laid)| {
                let path = path.get(folder.len() + 1..).unwrap_or_default().to_owned();
                (path, object)
            };
            all.push((storage, inside.into_iter().map(below).collect()));
        }
        for (storage, found) in all {
            let mut found = found.iter();
            if !found.all(|(place, object)| phone.lay(storage, place, object)) {
                return Err(FolderError::TooMuch { path });
            }
        }
        Ok(())
    }

    /// These objects, and all that is below them: each folder before what it holds.
    fn below(&self, mut found: Vec<(String, Laid)>) -> Result<Vec<(String, Laid)>, FolderError> {
        let mut at = 0;
        while let Some((path, object)) = found.get(at) {
            if object.is_folder {
                let inside = self.listed(path)?;
                found.extend(inside);
            }
            at += 1;
        }
        Ok(found)
    }

    /// What is in a folder, by name.
    fn listed(&self, folder: &str) -> Result<Vec<(String, Laid)>, FolderError> {
        let place = self.path.join(folder);
        let failed = |errno| unreadable(&place, errno);
        let opened = self.opened(folder, OFlags::RDONLY | OFlags::DIRECTORY);
        let opened = opened.map_err(failed)?;
        let mut found = Vec::new();
        for entry in Dir::read_from(&opened).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let Ok(name) = entry.file_name().to_str() else {
                tracing::warn!(?entry, "hidden: its name is no text");
                continue;
            };
            if matches!(name, "." | "..") || name.encode_utf16().count() > NAME_UNITS_MAX {
                continue;
            }
            let stat = match statat(&opened, name, AtFlags::SYMLINK_NOFOLLOW) {
                Ok(stat) => stat,
                // Deleted meanwhile.
                Err(Errno::NOENT) => continue,
                Err(errno) => return Err(failed(errno)),
            };
            if let Some(object) = laid(&stat) {
                let path = match folder {
                    "" => name.to_owned(),
                    folder => format!("{folder}/{name}"),
                };
                found.push((path, object));
            }
        }
        found.sort_by(|one, other| one.0.cmp(&other.0));
        Ok(found)
    }

    fn opened(&self, path: &str, flags: OFlags) -> Result<OwnedFd, Errno> {
        let path = if path.is_empty() { "." } else { path };
        let mode = match flags.contains(OFlags::CREATE) {
            true => Mode::from_raw_mode(0o666),
            false => Mode::empty(),
        };
        openat2(&self.root, path, flags | OFlags::CLOEXEC, mode, INSIDE)
    }

    /// A file, open: the one that was used last is not opened anew.
    fn file(&self, path: &str, writable: bool) -> Result<Arc<File>, Unshelved> {
        let mut last = self.last();
        if let Some((of, can_write, file)) = &*last
            && of == path
            && (*can_write || !writable)
        {
            return Ok(Arc::clone(file));
        }
        let access = match writable {
            true => OFlags::RDWR,
            false => OFlags::RDONLY,
        };
        // Not to wait for a pipe that someone put in its place.
        let opened = self.opened(path, access | OFlags::NONBLOCK);
        let opened = opened.map_err(unshelved)?;
        let is_file = fstat(&opened).map(|stat| FileType::from_raw_mode(stat.st_mode).is_file());
        if !is_file.map_err(unshelved)? {
            return Err(Unshelved::Failed(format!("{path} is no file any more")));
        }
        let file = Arc::new(File::from(opened));
        *last = Some((path.to_owned(), writable, Arc::clone(&file)));
        Ok(file)
    }

    /// The folder that a path is in, and the last name of it.
    fn above<'a>(&self, path: &'a str) -> Result<(OwnedFd, &'a str), Unshelved> {
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        if matches!(name, "" | "." | "..") || name.len() > NAME_MAX {
            return Err(Unshelved::Name);
        }
        let above = self.opened(above, OFlags::PATH | OFlags::DIRECTORY);
        Ok((above.map_err(unshelved)?, name))
    }

    fn last(&self) -> MutexGuard<'_, Option<(String, bool, Arc<File>)>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelf for Folder {
    fn read(&self, path: &str, at: u64, into: &mut [u8]) -> Result<(), Unshelved> {
        let file = self.file(path, false)?;
        file.read_exact_at(into, at).map_err(failed)
    }

    fn write(&self, path: &str, at: u64, bytes: &[u8]) -> Result<(), Unshelved> {
        let file = self.file(path, true)?;
        file.write_all_at(bytes, at).map_err(failed)
    }

    fn resize(&self, path: &str, len_bytes: u64) -> Result<(), Unshelved> {
        self.file(path, true)?.set_len(len_bytes).map_err(failed)
    }

    fn make(&self, path: &str, folder: bool) -> Result<(), Unshelved> {
        let (above, name) = self.above(path)?;
        if folder {
            return mkdirat(&above, name, Mode::from_raw_mode(0o777)).map_err(unshelved);
        }
        make_file(above.as_fd(), name).map(drop).map_err(unshelved)
    }

    fn remove(&self, path: &str, folder: bool) -> Result<(), Unshelved> {
        *self.last() = None;
        let (above, name) = self.above(path)?;
        let flags = match folder {
            true => AtFlags::REMOVEDIR,
            false => AtFlags::empty(),
        };
        match unlinkat(&above, name, flags) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(errno) => Err(unshelved(errno)),
        }
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), Unshelved> {
        if from == to {
            return Ok(());
        }
        *self.last() = None;
        let (from_folder, from) = self.above(from)?;
        let (to_folder, to) = self.above(to)?;
        let flags = RenameFlags::NOREPLACE;
        renameat_with(&from_folder, from, &to_folder, to, flags).map_err(unshelved)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), Unshelved> {
        let source = self.file(from, false)?;
        let (above, name) = self.above(to)?;
        let made = make_file(above.as_fd(), name).map_err(unshelved)?;
        let mut source = &*source;
        source.seek(SeekFrom::Start(0)).map_err(failed)?;
        let copied = io::copy(&mut source, &mut File::from(made));
        copied.map(drop).map_err(|error| {
            // What was copied is no copy. If it cannot be removed, it stays as a file of its own.
            let _stays = unlinkat(&above, name, AtFlags::empty());
            failed(error)
        })
    }

    fn date(&self, path: &str, modified: &str) -> Result<(), Unshelved> {
        let wrong = || Unshelved::Failed(format!("{modified} is no date"));
        let modified = Timespec {
            tv_sec: seconds(modified).ok_or_else(wrong)?,
            tv_nsec: 0,
        };
        let times = Timestamps {
            last_access: modified,
            last_modification: modified,
        };
        futimens(&*self.file(path, true)?, &times).map_err(unshelved)
    }
}

fn is_card((name, object): &(String, Laid)) -> bool {
    object.is_folder && name.len() > CARD.len_utf8() && name.starts_with(CARD)
}

/// Seconds since 1970 of `YYYYMMDDThhmmss`, in this computer's time where no zone is said.
fn seconds(modified: &str) -> Option<i64> {
    let since = time_of(modified)?.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

fn make_file(above: BorrowedFd<'_>, name: &str) -> Result<OwnedFd, Errno> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
    openat2(above, name, flags, Mode::from_raw_mode(0o666), INSIDE)
}

/// A file or folder, as the phone knows it; `None` for anything else.
fn laid(stat: &Stat) -> Option<Laid> {
    let kind = FileType::from_raw_mode(stat.st_mode);
    let size = u64::try_from(stat.st_size).ok();
    let len_bytes = match kind {
        FileType::Directory => 0,
        FileType::RegularFile => size?,
        _ => return None,
    };
    Some(Laid {
        is_folder: kind.is_dir(),
        len_bytes,
        modified: date(stat.st_mtime).unwrap_or_default(),
    })
}

/// `YYYYMMDDThhmmss`, in this computer's time.
fn date(seconds: i64) -> Option<String> {
    let since = Duration::from_secs(u64::try_from(seconds).ok()?);
    date_of(UNIX_EPOCH + since).map(|date| date.to_string())
}

fn unreadable(path: &Path, errno: Errno) -> FolderError {
    FolderError::Unreadable {
        path: path.display().to_string(),
        why: io::Error::from(errno).to_string(),
    }
}

fn unshelved(errno: Errno) -> Unshelved {
    failed(errno.into())
}

fn failed(error: io::Error) -> Unshelved {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Unshelved::Full,
        ErrorKind::InvalidFilename => Unshelved::Name,
        _ => Unshelved::Failed(error.to_string()),
    }
}
