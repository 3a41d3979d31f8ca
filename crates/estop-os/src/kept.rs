//! What a simulated device holds durably, in a file from one process to the next.

use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

use rustix::{
    fs::{FlockOperation, flock},
    io::Errno,
};

/// Why the state of a simulated device cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// Another process has it.
    #[error("the simulated device in {0} is in use by another process: wait for it, or end it")]
    Locked(PathBuf),
    /// The file is of another device, or of none.
    #[error("{path} does not hold this simulated device ({why}): delete it to begin anew")]
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
pub(crate) struct Kept {
    path: PathBuf,
    /// Beside the file, since that is replaced whenever it is saved.
    _lock: File,
}

impl Kept {
    /// Locks the file until this is dropped; it need not be there yet.
    pub(crate) fn open(path: PathBuf) -> Result<Self, StateError> {
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
            Ok(()) => Ok(Self { path, _lock: lock }),
            Err(Errno::WOULDBLOCK) => Err(StateError::Locked(path)),
            Err(errno) => Err(system(errno.into())),
        }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What was saved last, to be read; `None` if nothing ever was.
    pub(crate) fn reader(&self) -> Result<Option<BufReader<File>>, StateError> {
        match File::open(&self.path) {
            Ok(file) => Ok(Some(BufReader::new(file))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StateError::System {
                path: self.path.clone(),
                error,
            }),
        }
    }

    /// Puts what is written in the place of what was saved before, durably and all at once.
    pub(crate) fn replace(
        &self,
        write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
    ) -> io::Result<()> {
        let new = beside(&self.path, ".new");
        let mut file = BufWriter::new(File::create(&new)?);
        write(&mut file)?;
        file.flush()?;
        let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        fs::rename(&new, &self.path)?;
        let folder = self
            .path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
    }

    /// Puts this behind what was saved before, durably. Whoever is killed meanwhile leaves a part of
    /// it there.
    pub(crate) fn append(&self, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::options().append(true).open(&self.path)?;
        file.write_all(bytes)?;
        file.sync_data()
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
