//! Send: files to the phone; of one that was stopped or failed in the middle nothing stays there.

mod after;
mod group;
mod names;
mod pump;
pub(super) mod replace;
mod revert;
mod room;
mod sending;

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    time::Duration,
};

use serde::{Deserialize, Serialize};

pub use after::look_after;
pub(super) use after::look_after_batch;
use after::mark_before;
pub use names::is_name;
use names::key;
pub(super) use names::parent;
use replace::{aside, replaced};
pub(super) use replace::{look_after_replace, sent_as};
pub(super) use revert::named;
use room::Room;
use sending::Sending;
pub(super) use sending::replacing;

use super::{
    Error, Left, Mode, Phone, Place,
    code::Format,
    dataset::Date,
    folder::{Folder, GENERATIONS_MAX, children, find_folder, same},
    step::{bound, done, mark},
    wire::Listen,
};
use crate::{Gate, Job, Outcome, Stop, Unit, journal::Journal};

/// Files are sent, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Send {
    /// Which.
    pub files: Vec<File>,
}

/// A file that is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Where to. Its folder exists, and nothing of its name is there.
    pub to: Place,
    /// Its size in bytes.
    pub size_bytes: u64,
    /// What its bytes are.
    pub format: Format,
    /// When it was changed.
    pub modified: Option<Date>,
}

/// Where the bytes of files come from.
///
/// What feeds it is never waited for before the end: its own read may be stuck.
pub trait Source {
    /// The bytes of this file come next, from its start.
    fn begin(&mut self, file: usize) -> Result<(), String>;

    /// The next bytes of it, at least one. Waits so long; with a gate, returns early when a cancel is
    /// accepted.
    fn take(&mut self, buffer: &mut [u8], limit: Duration, gate: Option<&Gate<Left>>) -> Taken;

    /// Asked after a cancel: whether what is there of a file stays, since whoever writes it takes it
    /// back ([`super::take_back`]).
    fn keeps_partial(&mut self) -> bool {
        false
    }
}

/// What a take brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// So many bytes are in the buffer.
    Bytes(usize),
    /// Nothing came so long.
    Dry,
    /// The file ends.
    End,
    /// A cancel was accepted; nothing was taken.
    Asked,
    /// It cannot be read, or is not what was planned.
    Failed(String),
}

/// Sends files.
///
/// Left: `Done` with the files that are whole, `Untouched` if none is. Of the file in transfer nothing
/// stays after a stop or a failure: it is deleted, and looked for by name. Where that fails, or the
/// source keeps it, `Partial`, and the recovery is to delete it. Stopped between packets until the last chunk of the last file.
pub fn send<P: Phone>(
    phone: &mut P,
    source: &mut dyn Source,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Send,
) -> Outcome<Left> {
    let batch = Batch {
        files: &plan.files,
        before: 0,
        replaces: &BTreeSet::new(),
        mode: Mode::Throughput,
    };
    send_batch(phone, source, job, log, &batch)
}

/// Files that are sent, after other objects were done by the same job.
pub(super) struct Batch<'a> {
    pub(super) files: &'a [File],
    /// So many objects.
    pub(super) before: u64,
    /// The files, by their numbers, that take the place of others.
    pub(super) replaces: &'a BTreeSet<usize>,
    pub(super) mode: Mode,
}

pub(super) fn send_batch<P: Phone>(
    phone: &mut P,
    source: &mut dyn Source,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Batch<'_>,
) -> Outcome<Left> {
    let all_bytes = plan.files.iter().map(|file| file.size_bytes).sum();
    job.progress_cell()
        .phase("send", Some(all_bytes), Unit::Bytes);
    job.gate().set_bound(bound(Duration::ZERO));
    let mut run = Run::new(source, job, plan.mode);
    let mut objects = plan.before;
    for (at, file) in plan.files.iter().enumerate() {
        let closes = at + 1 == plan.files.len();
        let how = How {
            closes,
            replaces: plan.replaces.contains(&at),
            before: objects,
        };
        let file = &sent_as(file, how.replaces);
        let sent = mark_before(job, log, (at, plan.replaces), objects).map_err(Sending::from);
        let sent = sent.and_then(|()| run.file(phone, log, (at, file), how));
        match sent {
            Ok(()) => objects += 1,
            Err(sending) => return sending.outcome(phone, file, objects),
        }
    }
    if let Err(error) = mark(job, log, objects) {
        tracing::warn!(?error, "that all is sent is not on record");
    }
    Outcome::new(Ok(()), done(objects))
}

/// Files that are being sent by one job.
pub(super) struct Run<'a> {
    source: &'a mut dyn Source,
    job: &'a Job<Left>,
    /// Sent of all files.
    bytes: u64,
    mode: Mode,
    room: Room,
    /// Folders that were looked up, and the names in them.
    folders: HashMap<(u32, Vec<String>), (Folder, HashSet<String>)>,
}

impl<'a> Run<'a> {
    pub(super) fn new(source: &'a mut dyn Source, job: &'a Job<Left>, mode: Mode) -> Self {
        Self {
            source,
            job,
            bytes: 0,
            mode,
            room: Room::default(),
            folders: HashMap::new(),
        }
    }

    /// Nothing has this name any more.
    pub(super) fn forget(&mut self, place: &Place) {
        let key = (place.storage, place.folders.clone());
        if let Some((_, names)) = self.folders.get_mut(&key) {
            names.remove(&place.name);
        }
    }

    /// Sends one of them. `at`: which of the source's files it is.
    pub(super) fn file<P: Phone>(
        &mut self,
        phone: &mut P,
        log: &mut dyn Journal,
        (at, file): (usize, &File),
        how: How,
    ) -> Result<(), Sending> {
        is_name(&file.to.name).map_err(Stop::from)?;
        self.source
            .begin(at)
            .map_err(Error::Input)
            .map_err(Stop::from)?;
        for generation in 1..=GENERATIONS_MAX {
            let folder = match self.folder(phone, file, how) {
                Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                    if generation < GENERATIONS_MAX =>
                {
                    continue;
                }
                folder => folder?,
            };
            let mut fate = None;
            let turn = phone.long_turn(self.job.gate(), |session| {
                same(session, folder.generation)?;
                fate = Some(self.group(session, log, (folder, file), how));
                Ok(())
            });
            match (turn, fate) {
                (_, Some(fate)) => {
                    if fate.is_ok()
                        && !how.replaces
                        && let Some((_, names)) = self.folders.get_mut(&key(file))
                    {
                        names.insert(file.to.name.clone());
                    }
                    return fate;
                }
                (Err(Stop::Failed(crate::Error::Phone(Error::Changed(_)))), None)
                    if generation < GENERATIONS_MAX =>
                {
                    self.folders.clear();
                }
                (Err(stop), None) => return Err(stop.into()),
                (Ok(()), None) => break,
            }
        }
        Err(Stop::from(Error::Changed("the session".to_owned())).into())
    }

    /// The folder that a file goes to, in which nothing of its name is; nor is anything set aside that
    /// it replaces.
    fn folder<P: Phone>(&mut self, phone: &mut P, file: &File, how: How) -> Result<Folder, Stop> {
        let key = key(file);
        if !self.folders.contains_key(&key) {
            let gate = Some(self.job.gate());
            let place = parent(&file.to);
            let folder = find_folder(phone, &place, gate)?;
            let mut names = HashSet::new();
            let listen = Listen {
                gate,
                ..Listen::DEAF
            };
            children(phone, folder, listen, &mut |entry, _| {
                names.insert(entry.name);
                Ok(())
            })?;
            self.folders.insert(key.clone(), (folder, names));
        }
        match self.folders.get(&key) {
            Some((_, names)) if names.contains(&file.to.name) => {
                Err(Error::Exists(file.to.path()).into())
            }
            Some((_, names))
                if how.replaces && names.contains(&aside(&replaced(&file.to)).name) =>
            {
                Err(Error::Exists(aside(&replaced(&file.to)).path()).into())
            }
            Some((folder, _)) => Ok(*folder),
            None => Err(Error::NotThere(file.to.path()).into()),
        }
    }
}

/// How a file is sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct How {
    /// Whether it is the last, with which it is too late to stop.
    pub(super) closes: bool,
    /// Whether it takes the place of another when it is whole.
    pub(super) replaces: bool,
    /// So many objects were done before it.
    pub(super) before: u64,
}
