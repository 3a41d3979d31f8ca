//! The way out of a transaction that did not end well, and the way into a session.

use std::time::Duration;

use super::{
    super::{
        Error, Lost,
        code::{Operation, ResponseCode},
        container::Request,
        wire::{Fault, Listen, Phase, Wire},
    },
    Data, Session,
    dataset::Dataset,
};

/// A session is opened, or a trial answered, within this.
const OPEN_LIMIT: Duration = Duration::from_secs(5);

/// A phone that was wedged recovers when nothing is sent to it for so long.
const QUIET: Duration = Duration::from_millis(2500);

/// So often it is asked again whether it answers.
const TRIALS_MAX: u32 = 3;

/// So often it is taken anew.
const REVIVALS_MAX: u32 = 2;

/// The first and only session on a wire.
const SESSION: u32 = 1;

impl<W: Wire> Session<W> {
    /// Has the device reset itself (Still Image Capture Device Definition 1.0 clause 5.2.3), then takes
    /// it anew: every handle is void. For a person to ask for, and never done by itself: it has been
    /// seen to stop the responder of a phone that was well, until it was plugged in again. Over PTP/IP,
    /// which has no reset, the connections are made anew.
    ///
    /// # Errors
    ///
    /// [`Error::NotReset`]: it does not answer afterwards either.
    pub fn reset(&mut self) -> Result<(), Error> {
        let reset = self.wire.reset();
        tracing::info!(?reset, "a person asked for a reset");
        let taken = reset.map_err(|lost| Error::Gone(lost.0))?;
        self.reopen().map_err(|error| Error::NotReset {
            taken,
            why: error.to_string(),
        })
    }

    /// Brings the wire to where the next transaction can begin; why this one did not end well: nothing
    /// if somebody asked.
    pub(super) fn recover(
        &mut self,
        request: &Request,
        fault: Fault,
        phase: Phase,
    ) -> Option<Error> {
        let is_cancel_due = !matches!(
            fault,
            Fault::Early(_) | Fault::BrokenOff | Fault::Short { .. } | Fault::Lost(_)
        );
        let error = error_of(request.operation, fault);
        let wound = match (&error, is_cancel_due) {
            // A connection that broke is made again; a cable that is out is found to be.
            (Some(Error::Gone(why)), _) => Err(Fault::Lost(Lost(why.clone()))),
            (_, true) => self.wire.cancel(request, phase),
            (_, false) => self.wire.settle(request),
        };
        let ready = match wound {
            Ok(()) => self.try_out(),
            Err(fault) => {
                tracing::warn!(?fault, "the device is not ready again: it is taken anew");
                self.revive()
            }
        };
        if let Err(lost) = ready {
            self.lost = Some(lost.clone());
            // The first error wins; a cancel that did not go well is a failure.
            return error.or(Some(lost));
        }
        error
    }

    /// Whether the device answers; if not, it is taken anew.
    fn try_out(&mut self) -> Result<(), Error> {
        match self.insist(Operation::GET_STORAGE_IDS, &[]) {
            Ok(ResponseCode::SESSION_NOT_OPEN) => self.begin(),
            Ok(_) => Ok(()),
            Err(error) => {
                tracing::warn!(%error, "no answer after the wind-down: the device is taken anew");
                self.revive()
            }
        }
    }

    /// Leaves the device alone for a while, takes it anew and opens the session: quietly, no reset.
    pub(super) fn revive(&mut self) -> Result<(), Error> {
        let mut first = None;
        for _ in 0..REVIVALS_MAX {
            let _never_asked = self.wire.pause(QUIET, None);
            let opened = match self.wire.reopen() {
                Ok(()) => self.begin(),
                Err(lost) => Err(Error::Gone(lost.0)),
            };
            match opened {
                Ok(()) => return Ok(()),
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first.unwrap_or_else(|| Error::Gone("it does not open".to_owned())))
    }

    /// Ends the session and opens another on the same wire: every handle is void.
    pub(in super::super) fn restart(&mut self) -> Result<(), Error> {
        self.end()?;
        self.begin()
    }

    /// OpenSession; one that is open already is closed first, since its handles are of no use.
    pub(super) fn begin(&mut self) -> Result<(), Error> {
        self.generation += 1;
        let what = Operation::OPEN_SESSION;
        for _ in 0..2 {
            match self.insist(what, &[SESSION])? {
                ResponseCode::OK => return Ok(()),
                ResponseCode::SESSION_ALREADY_OPEN => {
                    self.insist(Operation::CLOSE_SESSION, &[])?;
                }
                code => return Err(Error::Refused { what, code }),
            }
        }
        // It insists that there is one: then that is the one.
        Ok(())
    }

    /// A short transaction on a device that may still be in the middle of another: one whose data it
    /// waits for takes the request for them. What it is in is cancelled, and it is asked again.
    fn insist(&mut self, what: Operation, parameters: &[u32]) -> Result<ResponseCode, Error> {
        let mut first = None;
        for _ in 0..TRIALS_MAX {
            if what == Operation::OPEN_SESSION {
                self.transaction = 0;
            }
            let transaction = match what {
                Operation::OPEN_SESSION => 0,
                _ => self.next(),
            };
            let parameters = parameters.to_vec();
            let request = Request {
                operation: what,
                transaction,
                parameters,
            };
            let mut dataset = Dataset(Vec::new());
            let mut data = match what {
                Operation::GET_STORAGE_IDS => Data::In(&mut dataset),
                _ => Data::None,
            };
            let mut phase = Phase::Response;
            let answered = self.within(OPEN_LIMIT, |this| {
                this.phases(&request, &mut data, Listen::DEAF, &mut phase)
            });
            let fault = match answered {
                Ok(response) => return Ok(response.code),
                Err(fault) => fault,
            };
            tracing::debug!(%what, ?fault, "not answered");
            let wound = match &fault {
                Fault::Lost(lost) => return Err(Error::Gone(lost.0.clone())),
                Fault::BrokenOff | Fault::Short { .. } | Fault::Early(_) => {
                    self.wire.settle(&request)
                }
                _ => self.wire.cancel(&request, phase),
            };
            first = first.or_else(|| error_of(what, fault));
            match wound {
                Ok(()) => {}
                Err(Fault::Lost(lost)) => return Err(Error::Gone(lost.0)),
                // It answers nothing at all.
                Err(_) => break,
            }
        }
        Err(first.unwrap_or_else(|| Error::Gone("it does not answer".to_owned())))
    }
}

/// Why, for people; nothing if somebody asked.
fn error_of(what: Operation, fault: Fault) -> Option<Error> {
    Some(match fault {
        Fault::Asked => return None,
        Fault::Early(response) if response.code == ResponseCode::OK => {
            Error::NotSo(format!("{what} was answered before all was sent"))
        }
        Fault::Early(response) => Error::Refused {
            what,
            code: response.code,
        },
        Fault::BrokenOff => Error::BrokenOff { what },
        Fault::Short { got, announced } => Error::Short {
            what,
            got,
            announced,
        },
        Fault::Late(limit) => {
            let limit_ms = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
            Error::Late { what, limit_ms }
        }
        Fault::Lost(lost) => Error::Gone(lost.0),
        Fault::Nonsense(why) => Error::Nonsense {
            what,
            why: why.to_owned(),
        },
        Fault::Caller(error) => error,
    })
}
