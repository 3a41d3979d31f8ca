//! Mirror: the steps of a sync to a phone. Objects are deleted, folders made, files sent, in order.

mod remove;

use std::collections::HashMap;

use remove::{Undone, delete, is_empty};
use serde::{Deserialize, Serialize};

use super::{
    Entry, Error, File, Left, Mode, Phone, Place, Send, Source,
    code::Operation,
    folder::{Folder, GENERATIONS_MAX, children, find, find_folder, same},
    look_after_send,
    push::one_folder,
    send::{How, Run as Sender, look_after_replace, parent, sent_as},
    session::response_limit,
    step::{bound, done, is_gone, mark},
    wire::Listen,
};
use crate::{
    Job, Outcome, Stop, Unit,
    journal::{Journal, Mark},
};

/// A phone is made to hold what another tree holds, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mirror {
    /// What is done, in this order.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// An object is deleted.
    Delete {
        /// Where.
        at: Place,
        /// Of a file: size and date when it was looked at; it is deleted only if they are still so.
        /// Nothing of a folder: it is deleted only if nothing is in it.
        seen: Option<(Option<u64>, String)>,
    },
    /// A folder is made; one that is there already is as good.
    MakeFolder {
        /// Where.
        at: Place,
    },
    /// A file is sent.
    Send {
        /// Which.
        file: File,
    },
    /// A file is sent beside another one, whose place it takes when it is whole. The device must know
    /// how to rename.
    Replace {
        /// Which.
        file: File,
        /// Size and date of the other one when it was looked at.
        seen: (Option<u64>, String),
    },
}

/// Carries the steps out. `source` gives the files that are sent, by their number among those.
///
/// Left: `Done` with the steps that were done, of a file in transfer nothing, or `Partial`; what the
/// other steps are about is as it was. Where a device cannot rename, a file that replaces another one is
/// two steps, and between them neither is there. Stopped between two steps, and in a step as its own operation is.
pub fn mirror<P: Phone>(
    phone: &mut P,
    source: &mut dyn Source,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Mirror,
) -> Outcome<Left> {
    let mut run = Run {
        sender: Sender::new(source, job, Mode::Throughput),
        job,
        inside: HashMap::new(),
        files: 0,
    };
    let (mut phase, mut objects) = ("", 0);
    for (at, step) in plan.steps.iter().enumerate() {
        plan.enter(at, job, &mut phase);
        let closes = at + 1 == plan.steps.len();
        let stepped = match mark(job, log, objects) {
            Ok(()) => run.step(phone, log, step, (closes, objects)),
            Err(stop) => Err(Box::new(Outcome::new(Err(stop), done(objects)))),
        };
        match stepped {
            Ok(()) => objects += 1,
            Err(outcome) => return *outcome,
        }
        if phase != SENDING {
            job.progress_cell().done(objects, 0);
        }
    }
    if let Err(error) = mark(job, log, objects) {
        tracing::warn!(?error, "that all is done is not on record");
    }
    Outcome::new(Ok(()), done(objects))
}

/// What a process that died in a mirror left, given its last mark: looked at in a new session. It
/// changes nothing.
pub fn look_after_mirror<P: Phone>(
    phone: &mut P,
    plan: &Mirror,
    mark: Option<&Mark>,
) -> Result<Left, Error> {
    let Some(mark) = mark else {
        return Ok(Left::Untouched);
    };
    let objects = mark.to_bytes;
    let next = usize::try_from(objects).ok();
    let there = |phone: &mut P, at: &Place| {
        let found = find(phone, at, None).map_err(Error::of)?;
        Ok::<_, Error>(found.is_some())
    };
    match next.and_then(|at| plan.steps.get(at)) {
        None => Ok(done(objects)),
        Some(Step::Delete { at, .. }) => Ok(done(objects + u64::from(!there(phone, at)?))),
        Some(Step::MakeFolder { at }) => Ok(done(objects + u64::from(there(phone, at)?))),
        Some(Step::Replace { file, .. }) => look_after_replace(phone, file, mark),
        Some(Step::Send { file }) => {
            let send = Send {
                files: vec![file.clone()],
            };
            Ok(match look_after_send(phone, &send, Some(0))? {
                Left::Done { .. } => done(objects + 1),
                Left::Partial { at, bytes, .. } => Left::Partial { objects, at, bytes },
                _ => done(objects),
            })
        }
    }
}

/// The phase in which files are sent, and those that they replace are deleted.
const SENDING: &str = "send";

impl Mirror {
    /// The files that are sent, in order.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.steps.iter().filter_map(|step| match step {
            Step::Send { file } | Step::Replace { file, .. } => Some(file),
            _ => None,
        })
    }

    /// How many files were sent in the first so many steps.
    pub fn sent(&self, steps: u64) -> usize {
        let steps = usize::try_from(steps).unwrap_or(usize::MAX);
        let done = self.steps.iter().take(steps);
        done.filter(|step| matches!(step, Step::Send { .. } | Step::Replace { .. }))
            .count()
    }

    /// Whether this step deletes what the next one replaces.
    pub fn is_replaced(&self, at: usize) -> bool {
        match (self.steps.get(at), self.steps.get(at + 1)) {
            (Some(Step::Delete { at, .. }), Some(Step::Send { file })) => *at == file.to,
            _ => false,
        }
    }

    /// Tells what it does from this step on.
    fn enter(&self, at: usize, job: &Job<Left>, phase: &mut &'static str) {
        let (next, total, unit) = match &self.steps[at] {
            Step::Delete { .. } if !self.is_replaced(at) => {
                ("delete", self.steps.len() as u64, Unit::Steps)
            }
            Step::MakeFolder { .. } => ("folders", self.steps.len() as u64, Unit::Steps),
            _ => {
                let bytes = self.files().map(|file| file.size_bytes).sum();
                (SENDING, bytes, Unit::Bytes)
            }
        };
        if *phase != next {
            *phase = next;
            job.progress_cell().phase(next, Some(total), unit);
            job.gate()
                .set_bound(bound(response_limit(Operation::DELETE_OBJECT)));
        }
    }
}

struct Run<'a> {
    sender: Sender<'a>,
    job: &'a Job<Left>,
    /// Folders in which something was deleted, and what was in them.
    inside: HashMap<(u32, Vec<String>), (Folder, Vec<Entry>)>,
    /// So many files were begun.
    files: usize,
}

impl Run<'_> {
    fn step<P: Phone>(
        &mut self,
        phone: &mut P,
        log: &mut dyn Journal,
        step: &Step,
        (closes, objects): (bool, u64),
    ) -> Result<(), Box<Outcome<Left>>> {
        let how = How {
            closes,
            replaces: matches!(step, Step::Replace { .. }),
            before: objects,
        };
        match step {
            Step::Delete { at, seen } => {
                self.delete(phone, at, seen.as_ref(), closes).map_err(
                    |Undone { stop, is_gone }| {
                        let left = is_gone.map(|is_gone| done(objects + u64::from(is_gone)));
                        Outcome::new(Err(stop), left.unwrap_or(Left::Unknown))
                    },
                )?;
                self.sender.forget(at);
            }
            Step::MakeFolder { at } => {
                one_folder(phone, self.job, at, closes)
                    .map_err(|making| making.outcome(objects))?;
            }
            Step::Send { file } => self.send(phone, log, file, how)?,
            Step::Replace { file, seen } => {
                let found = self.found(phone, &file.to, Some(seen));
                found.map_err(|stop| match is_gone(phone, &stop) {
                    true => Outcome::new(Err(stop), Left::Unknown),
                    false => Outcome::new(Err(stop), done(objects)),
                })?;
                self.send(phone, log, &sent_as(file, true), how)?;
            }
        }
        Ok(())
    }

    fn send<P: Phone>(
        &mut self,
        phone: &mut P,
        log: &mut dyn Journal,
        file: &File,
        how: How,
    ) -> Result<(), Box<Outcome<Left>>> {
        let at = self.files;
        self.files += 1;
        let sent = self.sender.file(phone, log, (at, file), how);
        sent.map_err(|sending| Box::new(sending.outcome(phone, file, how.before)))
    }

    fn delete<P: Phone>(
        &mut self,
        phone: &mut P,
        at: &Place,
        seen: Option<&(Option<u64>, String)>,
        closes: bool,
    ) -> Result<(), Undone> {
        for generation in 1..=GENERATIONS_MAX {
            let found = self
                .found(phone, at, seen)
                .map_err(|stop| Undone::looking(phone, stop))?;
            let mut deleted = Ok(());
            let job = self.job;
            let turn = phone.turn(Some(job.gate()), |session| {
                if let Some(entry) = &found {
                    same(session, entry.generation)?;
                    if entry.is_folder && !is_empty(session, entry)? {
                        let why = format!("{} is not empty any more", at.path());
                        return Err(Error::Unfit(why).into());
                    }
                }
                if closes {
                    job.gate().close()?;
                }
                if let Some(entry) = &found {
                    deleted = delete(session, at, entry, closes);
                }
                Ok(())
            });
            match turn {
                Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                    if generation < GENERATIONS_MAX =>
                {
                    self.inside.clear();
                }
                Err(stop) => return Err(Undone::looking(phone, stop)),
                Ok(()) => return deleted,
            }
        }
        Ok(())
    }

    /// What is to be deleted, if it is still there and what it was.
    fn found<P: Phone>(
        &mut self,
        phone: &mut P,
        at: &Place,
        seen: Option<&(Option<u64>, String)>,
    ) -> Result<Option<Entry>, Stop> {
        let key = (at.storage, at.folders.clone());
        if !self.inside.contains_key(&key) {
            let gate = Some(self.job.gate());
            let folder = find_folder(phone, &parent(at), gate)?;
            let listen = Listen {
                gate,
                ..Listen::DEAF
            };
            let mut entries = Vec::new();
            children(phone, folder, listen, &mut |entry, _| {
                entries.push(entry);
                Ok(())
            })?;
            self.inside.insert(key.clone(), (folder, entries));
        }
        let entries = self.inside.get(&key).map(|(_, entries)| entries);
        let mut named = entries.into_iter().flatten();
        let mut named = named.by_ref().filter(|entry| entry.name == at.name);
        let Some(entry) = named.next() else {
            return Ok(None);
        };
        if named.next().is_some() {
            let name = at.path();
            return Err(Error::Several { name, count: 2 }.into());
        }
        let is = (entry.size_bytes, entry.modified.clone());
        let is_so = match seen {
            Some(seen) => !entry.is_folder && *seen == is,
            None => entry.is_folder,
        };
        match is_so {
            true => Ok(Some(entry.clone())),
            false => Err(Error::Altered(at.path()).into()),
        }
    }
}
