//! Objects on their way from a phone, into files that have their names when they are whole.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use estop::mtp::{Entry, Sink, sync::Stamp};
use rustix::{
    fs::{CWD, RenameFlags, renameat_with},
    io::Errno,
};
use serde::{Deserialize, Serialize};

use super::{stamp_of, time_of};

/// A file of this computer that an object is received into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incoming {
    /// What it is called when it is whole. Its folder is there.
    pub path: PathBuf,
    /// So many bytes are there already, in [`part_of`] it.
    pub from_bytes: u64,
    /// Whether a file that is there is replaced.
    pub replaces: bool,
    /// What it was, if it is replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Stamp>,
    /// Whether it gets the object's date.
    pub preserves: bool,
}

impl Incoming {
    /// Whether it is here, whole: a file of this size, which is not the one that was replaced.
    pub fn is_here(&self, size_bytes: Option<u64>) -> bool {
        fs::symlink_metadata(&self.path).is_ok_and(|meta| {
            meta.is_file()
                && size_bytes.is_none_or(|size| size == meta.len())
                && self.was != Some(stamp_of(&meta))
        })
    }
}

/// How far the files are, to be watched while they come.
#[derive(Debug, Clone, Default)]
pub struct Coming {
    /// The file that is coming.
    pub at: Arc<AtomicUsize>,
    /// Files that are whole, on the disk, and have their names.
    pub whole: Arc<AtomicUsize>,
}

/// Writes what comes: each file under another name until it is whole and on the disk.
#[derive(Debug)]
pub struct FileSink {
    files: Vec<Incoming>,
    /// What the objects are, as they were looked at in the session that they are received in.
    known: Vec<Entry>,
    open: Option<(usize, File, String)>,
    /// Whole, and not on the disk yet.
    ready: Vec<(usize, File)>,
    ready_bytes: u64,
    coming: Coming,
}

/// So many files, or so many bytes of them, are put on the disk together.
const READY_MAX: usize = 128;
const READY_BYTES_MAX: u64 = 64 << 20;

/// What a file is called until it is whole.
pub fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

impl FileSink {
    /// Receives these files.
    pub fn new(files: Vec<Incoming>) -> Self {
        Self {
            files,
            known: Vec::new(),
            open: None,
            ready: Vec::new(),
            ready_bytes: 0,
            coming: Coming::default(),
        }
    }

    /// These are the objects, one for each file, as they were looked at in the same session just now.
    pub fn knowing(self, known: Vec<Entry>) -> Self {
        Self { known, ..self }
    }

    /// How far it is.
    pub fn coming(&self) -> Coming {
        self.coming.clone()
    }

    /// Puts on the disk what has come, whatever the end was: what is whole gets its name, and of what
    /// is not the part stays.
    pub fn settle(&mut self) -> Result<(), String> {
        let part = self.open.take();
        let kept = part.map_or(Ok(()), |(object, file, _)| {
            let synced = file.sync_all();
            synced.map_err(|error| self.said(object, &error))
        });
        self.name_them().and(kept)
    }

    /// What is whole goes to the disk, and gets its name.
    fn name_them(&mut self) -> Result<(), String> {
        let ready = std::mem::take(&mut self.ready);
        self.ready_bytes = 0;
        let mut folders = BTreeSet::new();
        for (object, file) in ready {
            let named = file.sync_all().and_then(|()| self.name(object));
            named.map_err(|error| self.said(object, &error))?;
            folders.extend(self.file(object).path.parent().map(Path::to_owned));
            self.coming.whole.fetch_add(1, Ordering::Relaxed);
        }
        for folder in folders {
            let synced = File::open(&folder).and_then(|folder| folder.sync_all());
            synced.map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        Ok(())
    }

    fn name(&self, object: usize) -> io::Result<()> {
        let file = self.file(object);
        let part = part_of(&file.path);
        if file.replaces {
            return fs::rename(part, &file.path);
        }
        match renameat_with(CWD, &part, CWD, &file.path, RenameFlags::NOREPLACE) {
            // The file system cannot do it in one step.
            Err(Errno::INVAL | Errno::NOSYS) if !file.path.exists() => fs::rename(part, &file.path),
            other => Ok(other?),
        }
    }

    fn file(&self, object: usize) -> &Incoming {
        &self.files[object]
    }

    fn said(&self, object: usize, error: &io::Error) -> String {
        format!("{}: {error}", self.file(object).path.display())
    }

    fn part(&self, object: usize) -> io::Result<File> {
        let incoming = self.file(object);
        let part = part_of(&incoming.path);
        let goes_on = incoming.from_bytes > 0;
        let mut file = File::options()
            .write(true)
            .create(true)
            .truncate(!goes_on)
            .open(part)?;
        if !goes_on {
            return Ok(file);
        }
        if file.metadata()?.len() < incoming.from_bytes {
            return Err(io::Error::other("the part of it is shorter than it was"));
        }
        file.set_len(incoming.from_bytes)?;
        file.seek(SeekFrom::Start(incoming.from_bytes))?;
        Ok(file)
    }
}

impl Sink for FileSink {
    fn known(&self, object: usize) -> Option<&Entry> {
        self.known.get(object)
    }

    fn begin(&mut self, object: usize, entry: &Entry) -> Result<(), String> {
        let file = self
            .part(object)
            .map_err(|error| self.said(object, &error))?;
        self.open = Some((object, file, entry.modified.clone()));
        self.coming.at.store(object, Ordering::Relaxed);
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        let Some((object, file, _)) = &mut self.open else {
            return Err("bytes of no object".to_owned());
        };
        let object = *object;
        let written = file.write_all(bytes);
        self.ready_bytes += bytes.len() as u64;
        written.map_err(|error| self.said(object, &error))
    }

    fn finish(&mut self, object: usize) -> Result<(), String> {
        let Some((_, file, modified)) = self.open.take() else {
            return Err("the end of no object".to_owned());
        };
        if self.file(object).preserves
            && let Some(modified) = time_of(&modified)
        {
            let dated = file.set_modified(modified);
            dated.map_err(|error| self.said(object, &error))?;
        }
        self.ready.push((object, file));
        let is_last = object + 1 == self.files.len();
        match is_last || self.ready.len() >= READY_MAX || self.ready_bytes >= READY_BYTES_MAX {
            true => self.name_them(),
            false => Ok(()),
        }
    }
}
