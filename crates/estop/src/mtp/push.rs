//! Push: folders are made, and files are sent into them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Error, Left, Mode, Phone, Place, Send, Source,
    arrive::awaited,
    change::make_folder,
    folder::{GENERATIONS_MAX, find, find_folder, same},
    send::{Batch, is_name, look_after_batch, look_after_replace, parent, send_batch},
    session::{LOOK_LIMIT, refusal},
    step::{bound, done, insist_on, is_gone, mark},
};
use crate::{
    Job, Outcome, Stop, Unit,
    journal::{Journal, Mark},
};

/// Folders are made, one after the other, and then files are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Push {
    /// Which are made: each in one that is there or was made before it. One that is there already is
    /// as good.
    pub folders: Vec<Place>,
    /// What is sent.
    pub send: Send,
    /// The files, by their numbers, that take the place of others: they are sent under another name
    /// first, so that one of the two is whole at any time. The device must know how to rename.
    #[serde(default)]
    pub replaces: BTreeSet<usize>,
    /// How. It makes a difference where what was begun is sent to its end before a cancel is: on PTP/IP
    /// a packet, of 256 KiB in throughput mode and 16 KiB in responsive mode. On USB what is queued is taken back.
    #[serde(default)]
    pub mode: Mode,
}

/// Makes folders and sends files.
///
/// Left: as after [`send`](super::send()), with the folders that were made or there among the objects
/// that are done; nothing of the file in transfer. Stopped between two folders, and as a send is.
pub fn push<P: Phone>(
    phone: &mut P,
    source: &mut dyn Source,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Push,
) -> Outcome<Left> {
    let all = plan.folders.len() as u64;
    if all > 0 {
        job.progress_cell().phase("folders", Some(all), Unit::Steps);
        job.gate().set_bound(bound(LOOK_LIMIT));
    }
    for (at, folder) in plan.folders.iter().enumerate() {
        let objects = at as u64;
        let closes = at + 1 == plan.folders.len() && plan.send.files.is_empty();
        let made = mark(job, log, objects)
            .map_err(Making::from)
            .and_then(|()| one_folder(phone, job, folder, closes));
        match made {
            Ok(()) => job.progress_cell().done(objects + 1, 0),
            Err(making) => return making.outcome(objects),
        }
    }
    if plan.send.files.is_empty() {
        if let Err(error) = mark(job, log, all) {
            tracing::warn!(?error, "that all is made is not on record");
        }
        return Outcome::new(Ok(()), done(all));
    }
    let batch = Batch {
        files: &plan.send.files,
        before: all,
        replaces: &plan.replaces,
        mode: plan.mode,
    };
    send_batch(phone, source, job, log, &batch)
}

/// What a process that died in a push left, given its last mark: looked at in a new session. It changes
/// nothing.
pub fn look_after_push<P: Phone>(
    phone: &mut P,
    plan: &Push,
    mark: Option<&Mark>,
) -> Result<Left, Error> {
    let Some(mark) = mark else {
        return Ok(Left::Untouched);
    };
    let (objects, folders) = (mark.to_bytes, plan.folders.len() as u64);
    let Some(files) = objects.checked_sub(folders) else {
        let next = usize::try_from(objects).ok();
        let next = next.and_then(|at| plan.folders.get(at));
        let made = match next {
            Some(folder) => find(phone, folder, None).map_err(Error::of)?.is_some(),
            None => false,
        };
        return Ok(done(objects + u64::from(made)));
    };
    let replaced = usize::try_from(files).ok();
    let replaced = replaced.filter(|at| plan.replaces.contains(at));
    match replaced.and_then(|at| plan.send.files.get(at)) {
        Some(file) => look_after_replace(phone, file, mark),
        None => {
            let left = look_after_batch(phone, &plan.send.files, &plan.replaces, Some(files))?;
            Ok(with_folders(left, folders))
        }
    }
}

/// Why a folder was not made, and whether it is there; `None`: that could not be looked at.
pub(super) struct Making {
    pub(super) stop: Stop,
    pub(super) is_there: Option<bool>,
}

impl Making {
    /// What that comes to, after so many objects were done.
    pub(super) fn outcome(self, objects: u64) -> Outcome<Left> {
        let left = match self.is_there {
            Some(is_there) => done(objects + u64::from(is_there)),
            None => Left::Unknown,
        };
        Outcome::new(Err(self.stop), left)
    }
}

impl From<Stop> for Making {
    fn from(stop: Stop) -> Self {
        Self {
            stop,
            is_there: Some(false),
        }
    }
}

/// Makes a folder, if it is not there.
pub(super) fn one_folder<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    folder: &Place,
    closes: bool,
) -> Result<(), Making> {
    let mut made = Ok(());
    for generation in 1..=GENERATIONS_MAX {
        made = tried(phone, job, folder, closes);
        match &made {
            Err(Making {
                stop: Stop::Failed(crate::Error::Phone(Error::Changed(_))),
                ..
            }) if generation < GENERATIONS_MAX => {}
            _ => break,
        }
    }
    made
}

fn tried<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    folder: &Place,
    closes: bool,
) -> Result<(), Making> {
    let gate = job.gate();
    is_name(&folder.name).map_err(Stop::from)?;
    let into = looked(phone, |phone| {
        find_folder(phone, &parent(folder), Some(gate))
    })?;
    let there = looked(phone, |phone| find(phone, folder, Some(gate)))?;
    if let Some((_, entry)) = there {
        if !entry.is_folder {
            return Err(Stop::from(Error::Exists(folder.path())).into());
        }
        if closes {
            gate.close().map_err(Stop::from)?;
        }
        return Ok(());
    }
    let mut fate = Ok(());
    let turn = phone.turn(Some(gate), |session| {
        same(session, into.generation)?;
        session.info().takes_name(&folder.name)?;
        if closes {
            gate.close()?;
        }
        let made = make_folder(session, into, &folder.name).map(|_| ());
        fate = match made {
            Err(stop) if refusal(&stop).is_some() => Err(stop.into()),
            made => session
                .within(LOOK_LIMIT, |session| {
                    insist_on(session, |session| match &made {
                        // It says so: it may know of it a little later.
                        Ok(()) => awaited(session, |session| find(session, folder, None)),
                        Err(_) => find(session, folder, None),
                    })
                })
                .map_err(|stop| Making {
                    stop,
                    is_there: None,
                })
                .and_then(|found| match (made, found.is_some()) {
                    (Ok(()), true) => Ok(()),
                    (Ok(()), false) => {
                        let why = format!("{} is not there", folder.path());
                        Err(Stop::from(Error::NotSo(why)).into())
                    }
                    (Err(stop), is_there) => Err(Making {
                        stop,
                        is_there: Some(is_there),
                    }),
                }),
        };
        Ok(())
    });
    turn?;
    fate
}

/// A look that lost the device leaves it unknown what is there.
fn looked<P: Phone, T>(
    phone: &mut P,
    look: impl FnOnce(&mut P) -> Result<T, Stop>,
) -> Result<T, Making> {
    look(phone).map_err(|stop| match is_gone(phone, &stop) {
        true => Making {
            stop,
            is_there: None,
        },
        false => stop.into(),
    })
}

fn with_folders(left: Left, folders: u64) -> Left {
    match left {
        Left::Untouched => done(folders),
        Left::Done { objects } => done(objects + folders),
        Left::Partial { objects, at, bytes } => Left::Partial {
            objects: objects + folders,
            at,
            bytes,
        },
        other => other,
    }
}
