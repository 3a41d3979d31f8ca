//! What a simulated disk holds durably, in a file.

use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use rustix::{
    fs::{FlockOperation, flock},
    io::Errno,
};

/// The first bytes of such a file.
const MAGIC: &[u8; 16] = b"estop sim disk 1";

/// A run: start, bytes or zeros, length; as in `estop::sim::Disk::snapshot`.
type Runs = Vec<(u64, Option<Vec<u8>>, u64)>;

/// Why the state of a simulated disk cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// Another process has the disk.
    #[error("the simulated disk in {0} is in use by another process: wait for it, or end it")]
    Locked(PathBuf),
    /// The file is of another disk, or of no disk.
    #[error("{path} does not hold this simulated disk ({why}): delete it to begin anew")]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The system failed.
    #[error("{path}: {error}")]
    System {
        /// The file.
        path: PathBuf,
        /// What it said.
        error: io::Error,
    },
}

/// The file, and the lock on it.
#[derive(Debug)]
pub(super) struct StateFile {
    path: PathBuf,
    size_bytes: u64,
    /// Beside the file, since that is replaced at every flush.
    _lock: File,
}

impl StateFile {
    pub(super) fn open(path: PathBuf, size_bytes: u64) -> Result<Self, StateError> {
        let system = |error| StateError::System {
            path: path.clone(),
            error,
        };
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(beside(&path, ".lock"))
            .map_err(system)?;
        match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(Errno::WOULDBLOCK) => return Err(StateError::Locked(path)),
            Err(errno) => return Err(system(errno.into())),
        }
        Ok(Self {
            path,
            size_bytes,
            _lock: lock,
        })
    }

    /// What was saved last; `None` if nothing ever was.
    pub(super) fn load(&self) -> Result<Option<Runs>, StateError> {
        let path = || self.path.clone();
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(StateError::System {
                    path: path(),
                    error,
                });
            }
        };
        match read(&mut BufReader::new(file), self.size_bytes) {
            Ok(runs) => Ok(Some(runs)),
            Err(Unread::System(error)) => Err(StateError::System {
                path: path(),
                error,
            }),
            Err(Unread::Foreign(why)) => Err(StateError::Foreign { path: path(), why }),
        }
    }

    /// Puts this in the place of what was saved before, durably.
    pub(super) fn save(&self, runs: &Runs) -> io::Result<()> {
        let new = beside(&self.path, ".new");
        let mut file = BufWriter::new(File::create(&new)?);
        file.write_all(MAGIC)?;
        file.write_all(&self.size_bytes.to_le_bytes())?;
        for (start, bytes, len) in runs {
            file.write_all(&start.to_le_bytes())?;
            file.write_all(&len.to_le_bytes())?;
            file.write_all(&[u8::from(bytes.is_some())])?;
            file.write_all(bytes.as_deref().unwrap_or_default())?;
        }
        let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        fs::rename(&new, &self.path)?;
        let folder = self
            .path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
    }
}

enum Unread {
    System(io::Error),
    Foreign(&'static str),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            Self::Foreign("it is cut short")
        } else {
            Self::System(error)
        }
    }
}

fn read(file: &mut impl Read, size_bytes: u64) -> Result<Runs, Unread> {
    let mut magic = [0; MAGIC.len()];
    file.read_exact(&mut magic)?;
    if magic != *MAGIC {
        return Err(Unread::Foreign("it begins otherwise"));
    }
    if number(file)? != size_bytes {
        return Err(Unread::Foreign("it is of a disk of another size"));
    }
    let mut runs = Runs::new();
    let mut end = 0;
    let mut first = [0; 8];
    // Every run ends after the one before it, so there are no more than the disk has bytes.
    while file.read(&mut first[..1])? == 1 {
        file.read_exact(&mut first[1..])?;
        let start = u64::from_le_bytes(first);
        let len = number(file)?;
        let mut kind = [0];
        file.read_exact(&mut kind)?;
        let inside = start >= end && len > 0 && len <= size_bytes.saturating_sub(start);
        if !inside {
            return Err(Unread::Foreign("its pieces do not fit the disk"));
        }
        end = start + len;
        let bytes = match kind {
            [0] => None,
            [1] => {
                let mut bytes = Vec::new();
                if file.take(len).read_to_end(&mut bytes)? as u64 != len {
                    return Err(Unread::Foreign("it is cut short"));
                }
                Some(bytes)
            }
            _ => return Err(Unread::Foreign("its pieces are of no known kind")),
        };
        runs.push((start, bytes, len));
    }
    Ok(runs)
}

fn number(file: &mut impl Read) -> io::Result<u64> {
    let mut bytes = [0; 8];
    file.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
