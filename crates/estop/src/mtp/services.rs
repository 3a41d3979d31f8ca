//! Methods of a device that are one operation or a few: capture, format, self-test, reset, power.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Error, Left, Phone, Session,
    code::{EventCode, Operation},
    folder::info,
    session::{LOOK_LIMIT, response_limit},
    step::{bound, done, insist_on, mark},
    wire::Wire,
};
use crate::{Gate, Job, Outcome, Stop, Unit, journal::Journal};

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

/// Between two looks for events.
const EVENT_POLL: Duration = Duration::from_millis(20);

/// After the end of an open capture, the last picture is told within this.
const LAST_EVENTS: Duration = Duration::from_millis(500);

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
/// begun. Left: `Done` with the pictures that are there, `Formatted`, `Tested`, or `Untouched`.
pub fn invoke<P: Phone>(
    phone: &mut P,
    enough: &mut dyn FnMut(u64) -> bool,
    job: &Job<Left>,
    log: &mut dyn Journal,
    method: Method,
) -> Outcome<Left> {
    let what = method.operation();
    job.progress_cell().phase(method.name(), None, Unit::Steps);
    let limit = response_limit(what);
    let limit = limit.max(if method.stoppable().is_ok() {
        limit
    } else {
        CAPTURE_LIMIT
    });
    job.gate().set_bound(bound(limit));
    let mut left = Left::Untouched;
    let result = mark(job, log, 0).and_then(|()| match method {
        Method::CaptureOpen { storage } => open_capture(phone, enough, job, storage, &mut left),
        Method::CaptureStill { storage } => still(phone, job.gate(), storage, &mut left),
        Method::StorageFormat { storage } => {
            // No file system is asked for: zero.
            command(
                phone,
                job.gate(),
                what,
                &[storage, 0],
                Left::Formatted,
                &mut left,
            )
        }
        // All tests that there are: zero.
        Method::SelfTest => command(phone, job.gate(), what, &[0], Left::Tested, &mut left),
    });
    Outcome::new(result, left)
}

/// One command that is done to its end.
fn command<P: Phone>(
    phone: &mut P,
    gate: &Gate<Left>,
    what: Operation,
    parameters: &[u32],
    then: Left,
    left: &mut Left,
) -> Result<(), Stop> {
    phone.turn(Some(gate), |session| {
        able(session, what)?;
        gate.close()?;
        let asked = session.ask(what, parameters);
        *left = match &asked {
            Ok(_) => then,
            // Its word: it did nothing, or not all of it.
            Err(stop)
                if super::session::refusal(stop).is_some() && what != Operation::FORMAT_STORE =>
            {
                Left::Untouched
            }
            Err(_) => Left::Unknown,
        };
        asked.map(|_| ())
    })
}

/// One picture: the command, then its events.
fn still<P: Phone>(
    phone: &mut P,
    gate: &Gate<Left>,
    storage: u32,
    left: &mut Left,
) -> Result<(), Stop> {
    let what = Operation::INITIATE_CAPTURE;
    phone.turn(Some(gate), |session| {
        able(session, what)?;
        gate.close()?;
        let mut cursor = session.events_so_far();
        *left = Left::Unknown;
        // In the device's own format: zero.
        session.ask(what, &[storage, 0])?;
        let until = session.wire().now().after(CAPTURE_LIMIT);
        let mut added = Vec::new();
        loop {
            while let Some(event) = session.event_after(&mut cursor) {
                match event.code {
                    EventCode::OBJECT_ADDED => added.extend(event.parameters.first()),
                    EventCode::CAPTURE_COMPLETE => {
                        *left = done(there(session, &added)?);
                        return Ok(());
                    }
                    _ => {}
                }
            }
            if session.wire().now() >= until {
                *left = done(there(session, &added)?);
                let limit_ms = u64::try_from(CAPTURE_LIMIT.as_millis()).unwrap_or(u64::MAX);
                return Err(Error::Late { what, limit_ms }.into());
            }
            let _never_asked = session.wire_mut().pause(EVENT_POLL, None);
        }
    })
}

/// Pictures until it is enough or somebody asks; the end of both is the same command.
fn open_capture<P: Phone>(
    phone: &mut P,
    enough: &mut dyn FnMut(u64) -> bool,
    job: &Job<Left>,
    storage: u32,
    left: &mut Left,
) -> Result<(), Stop> {
    let gate = job.gate();
    let (transaction, mut cursor, generation) = phone.turn(Some(gate), |session| {
        able(session, Operation::INITIATE_OPEN_CAPTURE)?;
        able(session, Operation::TERMINATE_OPEN_CAPTURE)?;
        gate.check()?;
        let cursor = session.events_so_far();
        let begun = session.ask(Operation::INITIATE_OPEN_CAPTURE, &[storage, 0]);
        if begun
            .as_ref()
            .is_err_and(|stop| super::session::refusal(stop).is_none())
        {
            *left = Left::Unknown;
        }
        Ok((begun?.transaction, cursor, session.generation()))
    })?;
    // It goes on until it is ended.
    *left = Left::Unknown;
    let mut added = Vec::new();
    let asked = loop {
        // Each look is a turn of its own: others go on meanwhile. It is listened to in between.
        phone.turn(None, |session| {
            while let Some(event) = session.event_after(&mut cursor) {
                if event.code == EventCode::OBJECT_ADDED {
                    added.extend(event.parameters.first());
                }
            }
            Ok(())
        })?;
        job.progress_cell().done(added.len() as u64, 0);
        if enough(added.len() as u64) {
            break gate.close();
        }
        if let Err(asked) = phone.pause(EVENT_POLL, Some(gate)) {
            break Err(asked);
        }
    };
    phone.turn(None, |session| {
        super::folder::same(session, generation)?;
        session.ask(Operation::TERMINATE_OPEN_CAPTURE, &[transaction])?;
        let _never_asked = session.wire_mut().pause(LAST_EVENTS, None);
        while let Some(event) = session.event_after(&mut cursor) {
            if event.code == EventCode::OBJECT_ADDED {
                added.extend(event.parameters.first());
            }
        }
        *left = done(there(session, &added)?);
        Ok(())
    })?;
    Ok(asked?)
}

/// How many of these objects there are.
fn there<W: Wire>(session: &mut Session<W>, handles: &[u32]) -> Result<u64, Stop> {
    session.within(LOOK_LIMIT, |session| {
        insist_on(session, |session| {
            let mut there = 0;
            for handle in handles {
                there += u64::from(info(session, *handle)?.is_some());
            }
            Ok(there)
        })
    })
}

fn able<W: Wire>(session: &Session<W>, what: Operation) -> Result<(), Stop> {
    match session.can(what) {
        true => Ok(()),
        false => Err(Error::Unsupported(what).into()),
    }
}
