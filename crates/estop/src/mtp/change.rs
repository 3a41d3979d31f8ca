//! Changes of one command: a folder made, an object renamed or moved.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Error, Left, Phone, Place, Session,
    arrive::awaited,
    code::{Format, ObjectProperty, Operation},
    dataset::{ObjectInfo, Value, Writer},
    folder::{Folder, GENERATIONS_MAX, find, find_folder, same},
    send::{is_name, parent},
    session::{LOOK_LIMIT, refusal, response_limit},
    step::{bound, done, insist_on, mark},
    wire::Wire,
};
use crate::{Gate, Job, Outcome, Stop, Unit, journal::Journal};

/// Something is changed by one command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// A folder is made, in one that exists.
    MakeFolder {
        /// Where.
        at: Place,
    },
    /// An object gets another name.
    Rename {
        /// Where it is.
        at: Place,
        /// Its new name.
        name: String,
    },
    /// An object is moved, with all that is in it.
    Move {
        /// Where it is.
        at: Place,
        /// The folder that it is moved to; without a name and folders: the storage's root.
        to: Place,
    },
}

/// Carries a change out. It can be stopped until its command goes out; then the device does it to the
/// end.
///
/// Left: `Done` with one object, as looked at, or `Untouched`.
pub fn change<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Change,
) -> Outcome<Left> {
    job.progress_cell().phase("change", Some(1), Unit::Steps);
    job.gate().set_bound(bound(plan.limit()));
    let mut left = Left::Untouched;
    let mut result = Ok(());
    for generation in 1..=GENERATIONS_MAX {
        result = plan.carry_out(phone, job, log, &mut left);
        match &result {
            Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                if generation < GENERATIONS_MAX => {}
            _ => break,
        }
    }
    Outcome::new(result, left)
}

/// What a process that died in a change left. It changes nothing.
pub fn look_after_change<P: Phone>(
    phone: &mut P,
    plan: &Change,
    changed: bool,
) -> Result<Left, Error> {
    match changed {
        false => Ok(Left::Untouched),
        true => plan
            .is_done(phone)
            .map(|is| done(is.into()))
            .map_err(Error::of),
    }
}

impl Change {
    fn limit(&self) -> Duration {
        response_limit(match self {
            Self::MakeFolder { .. } => Operation::SEND_OBJECT_INFO,
            Self::Rename { .. } => Operation::SET_OBJECT_PROP_VALUE,
            Self::Move { .. } => Operation::MOVE_OBJECT,
        })
    }

    /// What is changed, and what it is afterwards.
    fn places(&self) -> (Option<&Place>, Place) {
        match self {
            Self::MakeFolder { at } => (None, at.clone()),
            Self::Rename { at, name } => (
                Some(at),
                Place {
                    name: name.clone(),
                    ..at.clone()
                },
            ),
            Self::Move { at, to } => (Some(at), to.child(&at.name)),
        }
    }

    fn carry_out<P: Phone>(
        &self,
        phone: &mut P,
        job: &Job<Left>,
        log: &mut dyn Journal,
        left: &mut Left,
    ) -> Result<(), Stop> {
        let gate = Some(job.gate());
        let (from, to) = self.places();
        is_name(&to.name)?;
        let (handle, generation) = match from {
            None => (0, None),
            Some(from) => {
                let found = find(phone, from, gate)?;
                let (_, entry) = found.ok_or_else(|| Error::NotThere(from.path()))?;
                (entry.handle, Some(entry.generation))
            }
        };
        let folder = find_folder(phone, &parent(&to), gate)?;
        if find(phone, &to, gate)?.is_some() {
            return Err(Error::Exists(to.path()).into());
        }
        mark(job, log, 0)?;
        phone.long_turn(job.gate(), |session| {
            same(session, folder.generation)?;
            session.info().takes_name(&to.name)?;
            // It may have been looked up before the session was opened anew, and the folder after.
            generation.map_or(Ok(()), |generation| same(session, generation))?;
            self.command(session, handle, folder, job.gate(), left)
        })
    }

    /// The command, and the look after it.
    fn command<W: Wire>(
        &self,
        session: &mut Session<W>,
        handle: u32,
        folder: Folder,
        gate: &Gate<Left>,
        left: &mut Left,
    ) -> Result<(), Stop> {
        gate.close()?;
        let (_, to) = self.places();
        let sent = match self {
            Self::MakeFolder { .. } => make_folder(session, folder, &to.name).map(|_| ()),
            Self::Rename { .. } => {
                let name = Value::Text(to.name.clone());
                let mut value = Writer::default();
                name.encode(&mut value)
                    .map_err(|_| Error::Name(to.name.clone()))?;
                let property = u32::from(ObjectProperty::OBJECT_FILE_NAME.0);
                let what = Operation::SET_OBJECT_PROP_VALUE;
                session
                    .put(what, &[handle, property], &value.into_bytes())
                    .map(|_| ())
            }
            Self::Move { .. } => {
                // Here the root is zero.
                let parameters = [handle, folder.storage, folder.handle];
                session.ask(Operation::MOVE_OBJECT, &parameters).map(|_| ())
            }
        };
        if sent.as_ref().is_err_and(|stop| refusal(stop).is_some()) {
            return sent;
        }
        let looked = session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| match &sent {
                Err(_) => self.is_done(session),
                // It says so: it may know of it a little later.
                Ok(()) => awaited(session, |session| Ok(self.is_done(session)?.then_some(())))
                    .map(|done| done.is_some()),
            })
        });
        match looked {
            Ok(is_done) => {
                *left = done(is_done.into());
                sent?;
                let not_so = || Error::NotSo(format!("{} is not there", to.path()));
                if is_done {
                    Ok(())
                } else {
                    Err(not_so().into())
                }
            }
            Err(stop) => {
                *left = Left::Unknown;
                sent.and(Err(stop))
            }
        }
    }

    /// Whether it is as it is to be.
    fn is_done<P: Phone>(&self, phone: &mut P) -> Result<bool, Stop> {
        let (from, to) = self.places();
        let gone = match from {
            None => true,
            Some(from) => find(phone, from, None)?.is_none(),
        };
        Ok(gone && find(phone, &to, None)?.is_some())
    }
}

/// Makes a folder: its handle. It needs no SendObject (MTP 1.1 clause 3.6.4).
pub(super) fn make_folder<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    name: &str,
) -> Result<u32, Stop> {
    let info = ObjectInfo {
        storage: folder.storage,
        format: Format::ASSOCIATION,
        parent: folder.handle,
        association_type: GENERIC_FOLDER,
        name: name.to_owned(),
        ..ObjectInfo::default()
    };
    let info = info.encode().map_err(|_| Error::Name(name.to_owned()))?;
    let parameters = [folder.storage, folder.parent()];
    Ok(session
        .put(Operation::SEND_OBJECT_INFO, &parameters, &info)?
        .parameter(2))
}

/// Association type of a plain folder.
const GENERIC_FOLDER: u16 = 1;
