//! Captures: of one picture, and of as many as somebody wants.

use std::time::Duration;

use super::{
    super::{
        Error, Left, Phone, Session,
        code::{EventCode, Operation, ResponseCode},
        folder::info,
        session::{LOOK_LIMIT, refusal},
        step::{done, insist_on},
        wire::Wire,
    },
    CAPTURE_LIMIT, Invocation, able, objects,
};
use crate::{Gate, Stop, journal::Journal};

/// Between two looks for events.
const EVENT_POLL: Duration = Duration::from_millis(20);

/// During an open capture it is asked whether it is still there after so many looks: a second.
const LOOKS_PER_CHECK: u32 = 50;

/// After the end of an open capture, the last picture is told within this.
const LAST_EVENTS: Duration = Duration::from_millis(500);

impl Invocation<'_> {
    /// One picture: the command, then its events.
    pub(super) fn still<W: Wire>(&mut self, session: &mut Session<W>) -> Result<(), Stop> {
        self.job.gate().close()?;
        let what = Operation::INITIATE_CAPTURE;
        // In the device's own format: zero.
        let asked = session.ask(what, &[self.method.storage(), 0]);
        if asked.as_ref().is_err_and(|stop| refusal(stop).is_some()) {
            return asked.map(|_| ());
        }
        // It may have heard the command although its answer did not come.
        let until = session.wire().now().after(CAPTURE_LIMIT);
        let mut heard = Ok(false);
        for look in 1_u32.. {
            heard = self.hear(session, look);
            if !matches!(heard, Ok(false)) || session.wire().now() >= until {
                break;
            }
            let _never_asked = session.wire_mut().pause(EVENT_POLL, None);
        }
        let looked = self.look(session);
        asked?;
        let complete = heard?;
        looked?;
        let limit_ms = u64::try_from(CAPTURE_LIMIT.as_millis()).unwrap_or(u64::MAX);
        match complete {
            true => Ok(()),
            false => Err(Error::Late { what, limit_ms }.into()),
        }
    }

    /// Pictures until it is enough or somebody asks; the end of both is the same command.
    pub(super) fn open_capture<P: Phone>(
        &mut self,
        phone: &mut P,
        log: &mut dyn Journal,
        enough: &mut dyn FnMut(u64) -> bool,
    ) -> Result<(), Stop> {
        // Its stop is heard as soon as a short group of another has ended, and so are its looks.
        phone.hold_back(true);
        let done = self.capture(phone, log, enough);
        phone.hold_back(false);
        done
    }

    fn capture<P: Phone>(
        &mut self,
        phone: &mut P,
        log: &mut dyn Journal,
        enough: &mut dyn FnMut(u64) -> bool,
    ) -> Result<(), Stop> {
        let gate = self.job.gate();
        let what = Operation::INITIATE_OPEN_CAPTURE;
        let transaction = self.group(phone, Some(gate), |this, session| {
            able(session, Operation::TERMINATE_OPEN_CAPTURE)?;
            this.ready(session, log)?;
            gate.check()?;
            let transaction = session.upcoming();
            let begun = session.ask(what, &[this.method.storage(), 0]);
            match begun {
                Ok(response) => Ok(response.transaction),
                Err(stop) if refusal(&stop).is_some() => Err(stop),
                // It may have begun all the same.
                Err(stop) => {
                    let ended = this.end(session, transaction);
                    tracing::debug!(?ended, "an open capture that did not begin well");
                    Err(stop)
                }
            }
        })?;
        self.left = Left::Unknown;
        let asked = self.pictures(phone, enough);
        self.group(phone, None, |this, session| this.end(session, transaction))?;
        asked
    }

    /// One of its groups, which finds out whether others had one since its last.
    fn group<P: Phone, T>(
        &mut self,
        phone: &mut P,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Self, &mut Session<P::Wire>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        phone.turn(gate, |session| {
            let now = (session.generation(), session.upcoming());
            self.in_company |= self.rest.is_some_and(|rest| rest != now);
            let done = group(self, session);
            self.rest = Some((session.generation(), session.upcoming()));
            done
        })
    }

    /// Listens until it is enough, or somebody asks, or the device is gone: no event tells that. Each
    /// look is a turn of its own: others go on meanwhile.
    fn pictures<P: Phone>(
        &mut self,
        phone: &mut P,
        enough: &mut dyn FnMut(u64) -> bool,
    ) -> Result<(), Stop> {
        let gate = self.job.gate();
        for look in 1_u32.. {
            self.group(phone, None, |this, session| this.hear(session, look))?;
            let taken = self.added.len() as u64;
            self.job.progress_cell().done(taken, 0);
            if enough(taken) {
                return Ok(gate.close()?);
            }
            phone.pause(EVENT_POLL, Some(gate))?;
        }
        Ok(())
    }

    /// Ends an open capture, and looks at what it has taken.
    fn end<W: Wire>(&mut self, session: &mut Session<W>, transaction: u32) -> Result<(), Stop> {
        self.left = Left::Unknown;
        let mut tries = 0;
        let ended = session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| {
                tries += 1;
                match session.ask(Operation::TERMINATE_OPEN_CAPTURE, &[transaction]) {
                    Err(stop)
                        if refusal(&stop) == Some(ResponseCode::CAPTURE_ALREADY_TERMINATED) =>
                    {
                        Ok(())
                    }
                    other => other.map(|_| ()),
                }
            })
        });
        ended?;
        self.has_missed |= tries > 1;
        let _never_asked = session.wire_mut().pause(LAST_EVENTS, None);
        self.take_in(session);
        self.look(session)
    }

    /// Takes in what the device has told; whether a capture is complete. Every so many looks the
    /// device is asked whether it is still there: no event tells that it is not.
    fn hear<W: Wire>(&mut self, session: &mut Session<W>, look: u32) -> Result<bool, Stop> {
        let complete = self.take_in(session);
        if !complete && look.is_multiple_of(LOOKS_PER_CHECK) {
            objects(session, self.method.storage())?;
        }
        Ok(complete)
    }

    fn take_in<W: Wire>(&mut self, session: &mut Session<W>) -> bool {
        let mut complete = false;
        loop {
            let place = self.cursor;
            let Some(event) = session.event_after(&mut self.cursor) else {
                break;
            };
            // Others have made it tell more than is kept.
            self.has_missed |= self.cursor != place + 1;
            match event.code {
                EventCode::OBJECT_ADDED => self.added.extend(event.parameters.first()),
                EventCode::CAPTURE_COMPLETE => complete = true,
                _ => {}
            }
        }
        complete
    }
}

/// How many of these objects there are.
pub(super) fn there<W: Wire>(session: &mut Session<W>, handles: &[u32]) -> Result<Left, Stop> {
    let mut there = 0;
    for handle in handles {
        there += u64::from(info(session, *handle)?.is_some());
    }
    Ok(done(there))
}
