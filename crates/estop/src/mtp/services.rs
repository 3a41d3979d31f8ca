//! Methods of a device that are one operation or a few: capture, format, self-test, reset, power.

mod capture;

use std::time::Duration;

use capture::there;
use serde::{Deserialize, Serialize};

use super::{
    Error, Left, Phone, Session,
    code::Operation,
    session::{LOOK_LIMIT, refusal, response_limit},
    step::{bound, done, insist_on, mark},
    wire::Wire,
};
use crate::{Job, Outcome, Stop, Unit, journal::Journal};

/// A method of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "method", rename_all = "snake_case")]
pub enum Method {
    /// `capture.still`: takes a picture.
    CaptureStill {
        /// Where it is put; 0: where the device likes.
        storage: u32,
    },
    /// `capture.open`: takes pictures until it is told to stop.
    CaptureOpen {
        /// Where they are put; 0: where the device likes.
        storage: u32,
    },
    /// `storage.format`: all that is on a storage is gone.
    StorageFormat {
        /// Which.
        storage: u32,
    },
    /// `device.self-test`.
    SelfTest,
}

/// A camera that takes a picture is done within this: long exposures, and writing to a slow card.
const CAPTURE_LIMIT: Duration = Duration::from_secs(120);

/// All storages.
const ALL: u32 = 0xFFFF_FFFF;

/// On record where the device does not tell how many objects it has.
const UNCOUNTED: u64 = u64::MAX;

impl Method {
    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::CaptureStill { .. } => "capture.still",
            Self::CaptureOpen { .. } => "capture.open",
            Self::StorageFormat { .. } => "storage.format",
            Self::SelfTest => "device.self-test",
        }
    }

    /// The operation that it begins with.
    pub fn operation(self) -> Operation {
        match self {
            Self::CaptureStill { .. } => Operation::INITIATE_CAPTURE,
            Self::CaptureOpen { .. } => Operation::INITIATE_OPEN_CAPTURE,
            Self::StorageFormat { .. } => Operation::FORMAT_STORE,
            Self::SelfTest => Operation::SELF_TEST,
        }
    }

    /// The storage that it changes; 0: none, or the one that the device likes.
    fn storage(self) -> u32 {
        match self {
            Self::CaptureStill { storage }
            | Self::CaptureOpen { storage }
            | Self::StorageFormat { storage } => storage,
            Self::SelfTest => 0,
        }
    }

    /// Whether it can be stopped once its command went out; if not, why not.
    pub fn stoppable(self) -> Result<(), &'static str> {
        match self {
            Self::CaptureOpen { .. } => Ok(()),
            _ => Err("the device does it to the end: no command stops it"),
        }
    }
}

/// Invokes a method. `enough` is asked during an open capture, with the pictures taken so far, whether
/// that is all: it completes then.
///
/// A cancel before the command leaves `Untouched`; of an open capture, TerminateOpenCapture is its
/// cancel, and `Done` has the pictures taken until then. Other methods are done to their end once
/// begun. Left: `Done` with the pictures that are there, `Formatted`, `Tested`, or `Untouched`; of a
/// format that failed in the middle, `Done` with the objects that are gone.
pub fn invoke<P: Phone>(
    phone: &mut P,
    enough: &mut dyn FnMut(u64) -> bool,
    job: &Job<Left>,
    log: &mut dyn Journal,
    method: Method,
) -> Outcome<Left> {
    job.progress_cell().phase(method.name(), None, Unit::Steps);
    let limit = match method.stoppable() {
        Ok(()) => response_limit(method.operation()),
        Err(_) => response_limit(method.operation()).max(CAPTURE_LIMIT),
    };
    job.gate().set_bound(bound(limit));
    let mut run = Invocation {
        method,
        job,
        left: Left::Untouched,
        objects: None,
        added: Vec::new(),
        cursor: 0,
        generation: 0,
        rest: None,
        has_missed: false,
        in_company: false,
    };
    let result = match method {
        Method::CaptureOpen { .. } => run.open_capture(phone, log, enough),
        Method::CaptureStill { .. } => phone.long_turn(job.gate(), |session| {
            run.ready(session, log)?;
            run.still(session)
        }),
        Method::StorageFormat { .. } | Method::SelfTest => phone.long_turn(job.gate(), |session| {
            run.ready(session, log)?;
            run.command(session)
        }),
    };
    Outcome::new(result, run.left)
}

/// What a process that died in a method left, given how many objects were on record as there before
/// it: they are counted again. What others add or take away meanwhile is counted too. It changes nothing.
pub fn look_after_method<P: Phone>(
    phone: &mut P,
    method: Method,
    before: Option<u64>,
) -> Result<Left, Error> {
    let Some(before) = before else {
        return Ok(Left::Untouched);
    };
    let before = (before != UNCOUNTED).then_some(before);
    let looked = phone.turn(None, |session| counted(session, method, before));
    looked.map_err(Error::of)
}

/// A method under way.
struct Invocation<'a> {
    method: Method,
    job: &'a Job<Left>,
    left: Left,
    /// So many were there before, if the device tells.
    objects: Option<u64>,
    /// What was told as added since.
    added: Vec<u32>,
    /// Place in what the device tells.
    cursor: u64,
    /// The session in which it was begun.
    generation: u64,
    /// Where its last group left the session: its generation, and its next transaction.
    rest: Option<(u64, u32)>,
    /// Something went wrong since: not all may have been told.
    has_missed: bool,
    /// Others have used the session since.
    in_company: bool,
}

impl Invocation<'_> {
    /// Before the command: whether the device knows it, and what is there now.
    fn ready<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        able(session, self.method.operation())?;
        self.cursor = session.events_so_far();
        self.objects = objects(session, self.method.storage())?;
        self.generation = session.generation();
        mark(self.job, log, self.objects.unwrap_or(UNCOUNTED))
    }

    /// One command that is done to its end.
    fn command<W: Wire>(&mut self, session: &mut Session<W>) -> Result<(), Stop> {
        self.job.gate().close()?;
        // No file system is asked for, and all tests that there are: zero.
        let storage = self.method.storage();
        let asked = match self.method {
            Method::SelfTest => session.ask(Operation::SELF_TEST, &[0]),
            _ => session.ask(Operation::FORMAT_STORE, &[storage, 0]),
        };
        match (asked, self.method) {
            (Ok(_), Method::SelfTest) => self.left = Left::Tested,
            (Ok(_), _) => self.left = Left::Formatted,
            (Err(stop), _) => {
                let looked = self.look(session);
                tracing::debug!(?looked, "after a command that did not end well");
                return Err(stop);
            }
        }
        Ok(())
    }

    /// What is there now, by counting, and of an open capture also by what was told as added.
    fn look<W: Wire>(&mut self, session: &mut Session<W>) -> Result<(), Stop> {
        let heard = matches!(self.method, Method::CaptureOpen { .. }) && !self.has_missed;
        let looked = session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| {
                let counted = counted(session, self.method, self.objects)?;
                // Handles that have become void tell nothing.
                let heard = heard && session.generation() == self.generation;
                let told = heard.then(|| there(session, &self.added)).transpose()?;
                Ok((told, counted))
            })
        });
        match looked.and_then(|(told, counted)| self.own(told, counted)) {
            Ok(left) => {
                self.left = left;
                Ok(())
            }
            Err(why) => {
                tracing::warn!(?why, "what is left could not be looked at");
                self.left = Left::Unknown;
                Err(why)
            }
        }
    }

    /// What it has made of what is there. Others can send and delete during an open capture: then it is
    /// what was told as added, and a count says nothing. If nobody did, more than was told is its own
    /// too.
    fn own(&self, told: Option<Left>, counted: Left) -> Result<Left, Stop> {
        let objects = |left: &Left| match left {
            Left::Done { objects } => *objects,
            _ => 0,
        };
        match told {
            Some(told) if self.in_company || objects(&told) >= objects(&counted) => Ok(told),
            None if self.in_company => {
                let why = "others used the device, and not all that was taken may have been told";
                Err(Error::NotSo(why.to_owned()).into())
            }
            _ => Ok(counted),
        }
    }
}

/// What a method left, by the number of objects before and now.
fn counted<W: Wire>(
    session: &mut Session<W>,
    method: Method,
    before: Option<u64>,
) -> Result<Left, Stop> {
    if method == Method::SelfTest {
        // A device that answers has changed nothing.
        objects(session, ALL)?;
        return Ok(Left::Untouched);
    }
    let (Some(now), Some(before)) = (objects(session, method.storage())?, before) else {
        return Ok(Left::Unknown);
    };
    Ok(match method {
        Method::StorageFormat { .. } if now == 0 => Left::Formatted,
        Method::StorageFormat { .. } => done(before.saturating_sub(now)),
        _ => done(now.saturating_sub(before)),
    })
}

/// How many objects a storage has, or all of them, if the device tells.
fn objects<W: Wire>(session: &mut Session<W>, storage: u32) -> Result<Option<u64>, Stop> {
    let storage = if storage == 0 { ALL } else { storage };
    // Of any format, in any folder: zero.
    match session.ask(Operation::GET_NUM_OBJECTS, &[storage, 0, 0]) {
        Ok(response) => Ok(Some(response.parameter(0).into())),
        Err(stop) if refusal(&stop).is_some() => Ok(None),
        Err(stop) => Err(stop),
    }
}

fn able<W: Wire>(session: &Session<W>, what: Operation) -> Result<(), Stop> {
    match session.can(what) {
        true => Ok(()),
        false => Err(Error::Unsupported(what).into()),
    }
}
