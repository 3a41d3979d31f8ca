//! What a simulated disk holds durably, in a file.

use std::{
    io::{self, Read, Write},
    path::PathBuf,
};

use crate::kept::{Kept, StateError};

/// The first bytes of such a file.
const MAGIC: &[u8; 16] = b"estop sim disk 1";

/// A run: start, bytes or zeros, length; as in `estop::sim::Disk::snapshot`.
type Runs = Vec<(u64, Option<Vec<u8>>, u64)>;

/// The file of a disk.
#[derive(Debug)]
pub(super) struct StateFile {
    kept: Kept,
    size_bytes: u64,
}

impl StateFile {
    pub(super) fn open(path: PathBuf, size_bytes: u64) -> Result<Self, StateError> {
        let kept = Kept::open(path)?;
        Ok(Self { kept, size_bytes })
    }

    /// What was saved last; `None` if nothing ever was.
    pub(super) fn load(&self) -> Result<Option<Runs>, StateError> {
        let Some(mut file) = self.kept.reader()? else {
            return Ok(None);
        };
        let path = self.kept.path().to_owned();
        match read(&mut file, self.size_bytes) {
            Ok(runs) => Ok(Some(runs)),
            Err(Unread::System(error)) => Err(StateError::System { path, error }),
            Err(Unread::Foreign(why)) => Err(StateError::Foreign { path, why }),
        }
    }

    /// Puts this in the place of what was saved before, durably.
    pub(super) fn save(&self, runs: &Runs) -> io::Result<()> {
        self.kept.replace(|file| {
            file.write_all(MAGIC)?;
            file.write_all(&self.size_bytes.to_le_bytes())?;
            for (start, bytes, len) in runs {
                file.write_all(&start.to_le_bytes())?;
                file.write_all(&len.to_le_bytes())?;
                file.write_all(&[u8::from(bytes.is_some())])?;
                file.write_all(bytes.as_deref().unwrap_or_default())?;
            }
            Ok(())
        })
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
