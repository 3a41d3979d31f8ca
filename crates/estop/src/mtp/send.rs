//! Send: files to the phone; of one that was stopped or failed in the middle nothing stays there.

mod after;
mod name;
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
pub use name::is_name;
use pump::{Pump, announce};
pub(super) use replace::sent_as;
use replace::{give_back, take_place};
pub(super) use revert::named;
use revert::{Remains, remains, revert};
use room::Room;
use sending::{Sending, is_renamed};

use super::{
    Error, Left, Mode, Phone, Place, Session,
    arrive::arrived,
    code::{Format, Operation},
    dataset::Date,
    folder::{Folder, GENERATIONS_MAX, children, find_folder, same},
    session::{LOOK_LIMIT, is_lost},
    step::{bound, done, insist_on, mark},
    wire::{Listen, Wire},
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
/// source keeps it, `Partial`, and the recovery is to delete it. One that the device calls something else stays,
/// whole and counted, and fails the job ([`Error::Renamed`]). Stopped between packets until the last
/// chunk of the last file.
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
        let becomes = plan.replaces.contains(&at).then_some(file.to.name.as_str());
        let file = &sent_as(file, becomes.is_some());
        let sent = mark_before(job, log, (at, plan.replaces), objects).map_err(Sending::from);
        let sent = sent.and_then(|()| run.file(phone, at, file, (closes, becomes)));
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
        at: usize,
        file: &File,
        how: How<'_>,
    ) -> Result<(), Sending> {
        is_name(&file.to.name).map_err(Stop::from)?;
        self.source
            .begin(at)
            .map_err(Error::Input)
            .map_err(Stop::from)?;
        for generation in 1..=GENERATIONS_MAX {
            let folder = match self.folder(phone, file) {
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
                fate = Some(self.group(session, folder, file, how));
                Ok(())
            });
            match (turn, fate) {
                (_, Some(fate)) => {
                    if fate.is_ok()
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

    /// The folder that a file goes to, in which nothing of its name is.
    fn folder<P: Phone>(&mut self, phone: &mut P, file: &File) -> Result<Folder, Stop> {
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
            Some((folder, _)) => Ok(*folder),
            None => Err(Error::NotThere(file.to.path()).into()),
        }
    }

    /// All that must not be parted: the announcement, the bytes, the look; after a stop or a failure
    /// what takes it back.
    fn group<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        folder: Folder,
        file: &File,
        how: How<'_>,
    ) -> Result<(), Sending> {
        let mut handle = None;
        let sent = self.transfer(session, folder, file, how, &mut handle);
        let Err(stop) = sent else {
            return Ok(());
        };
        if is_renamed(&stop) {
            return Err(Sending::Whole(stop));
        }
        if is_lost(&stop) && session.lost().is_some() {
            return Err(Sending::Lost(stop));
        }
        let Some(handle) = handle else {
            // It was not even announced.
            return Err(Sending::Nothing(stop));
        };
        self.job
            .progress_cell()
            .phase("take back", None, Unit::Steps);
        let keeps = matches!(stop, Stop::Asked) && self.source.keeps_partial();
        let names = self.folders.get(&key(file)).map(|(_, names)| names);
        let was_there = |name: &str| names.is_some_and(|names| names.contains(name));
        let looked = session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| {
                if keeps {
                    return remains(session, folder, file);
                }
                let rest = revert(session, handle, folder, file, &was_there)?;
                if let (Remains::Nothing, Some(name)) = (&rest, how.1) {
                    give_back(session, (folder, handle), file, name)?;
                }
                Ok(rest)
            })
        });
        match looked {
            Ok(Remains::Nothing) => Err(Sending::Nothing(stop)),
            Ok(Remains::Partial(bytes)) => Err(Sending::Partial(stop, bytes)),
            Err(why) => {
                tracing::warn!(?why, "what is left could not be looked at");
                Err(Sending::Lost(if matches!(stop, Stop::Asked) {
                    why
                } else {
                    stop
                }))
            }
        }
    }

    fn transfer<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        folder: Folder,
        file: &File,
        (closes, becomes): How<'_>,
        handle: &mut Option<u32>,
    ) -> Result<(), Stop> {
        let gate = self.job.gate();
        session.info().takes_name(&file.to.name)?;
        self.room.take(session, folder.storage, file.size_bytes)?;
        gate.check()?;
        // From here on something may be there, whatever the answer.
        *handle = Some(0);
        let announced = announce(session, folder, file)?;
        *handle = Some(announced);
        let (source, job, sent) = (&mut *self.source, self.job, &mut self.bytes);
        let listen = Listen {
            gate: Some(gate),
            ..Listen::DEAF
        };
        let mut pump = Pump {
            source,
            job,
            sent,
            closes,
            mode: self.mode,
        };
        session.send(
            Operation::SEND_OBJECT,
            &[],
            file.size_bytes,
            &mut pump,
            listen,
        )?;
        let names = self.folders.get(&key(file)).map(|(_, names)| names);
        let was_there = |name: &str| names.is_some_and(|names| names.contains(name));
        let kept = arrived(session, (folder, announced), &file.to, &was_there)?;
        let kept = kept.ok_or_else(|| Error::NotSo(format!("{} is not there", file.to.path())))?;
        match kept.size_bytes {
            Some(bytes) if bytes != file.size_bytes => Err(Error::NotSo(format!(
                "{} has {bytes} bytes there, not {}",
                file.to.path(),
                file.size_bytes
            ))
            .into()),
            _ => match becomes {
                Some(name) => take_place(session, folder, kept.handle, name),
                None if kept.name != file.to.name => Err(Error::Renamed {
                    at: file.to.path(),
                    now: kept.name,
                }
                .into()),
                None => Ok(()),
            },
        }
    }
}

/// Whether a file is the last, with which it is too late to stop; and the name that it takes over when
/// it is whole.
pub(super) type How<'a> = (bool, Option<&'a str>);

/// The folder of a place.
pub(super) fn parent(place: &Place) -> Place {
    let mut folders = place.folders.clone();
    let name = folders.pop().unwrap_or_default();
    Place {
        storage: place.storage,
        folders,
        name,
    }
}

fn key(file: &File) -> (u32, Vec<String>) {
    (file.to.storage, file.to.folders.clone())
}
