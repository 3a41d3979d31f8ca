//! A session that several handles share, and what becomes of the others when one of them loses it.

use std::time::Duration;

use super::{Error, Left, Session, Who, wire::Wire};
use crate::{Gate, Stop};

/// A session that several handles share, turn by turn: who holds it has the turn.
///
/// If the device is lost in one user's turn, the next one opens it again, once for all that wait: their
/// objects' handles are void then, and they look them up anew. If that fails, so do all that had begun
/// before, and are told whose turn it was. Who begins later tries once more.
#[derive(Debug)]
pub struct Share<W> {
    session: Session<W>,
    /// Whose group is under way.
    inside: Option<Who>,
    loss: Option<Loss>,
    failures: u64,
}

/// One that takes turns: a job, or a handle that is used without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct User {
    who: Who,
    /// Reopenings that had failed when it began.
    seen: u64,
}

/// How the device was lost.
#[derive(Debug)]
struct Loss {
    by: Who,
    /// It panicked in its group: nobody knows what is under way on the wire.
    torn: bool,
    /// The last reopening that failed: which, and why.
    failed: Option<(u64, String)>,
}

/// A lost device is opened again within this, by one for all: twice 2.5 s of quiet, 5 s to take it and
/// what it takes to answer. It is less than the step that every bound has in it.
pub const REOPENING_LIMIT: Duration = Duration::from_secs(45);

/// A turn that nobody can be asked to give up waiting for comes within this, or is given up: others'
/// groups take as long as a wind-down, but a file that is sent in one piece takes longer.
pub const TURN_LIMIT: Duration = Duration::from_secs(30);

impl<W: Wire> Share<W> {
    /// Shares a session.
    pub fn new(session: Session<W>) -> Self {
        Self {
            session,
            inside: None,
            loss: None,
            failures: 0,
        }
    }

    /// Reopenings that have failed so far: see [`User::new`].
    pub fn failures(&self) -> u64 {
        self.failures
    }

    /// The session.
    pub fn session(&self) -> &Session<W> {
        &self.session
    }

    /// The session, no longer shared.
    pub fn into_session(self) -> Session<W> {
        self.session
    }

    /// One turn of a user: its group, after the device was opened again if another has lost it.
    pub fn turn<T>(
        &mut self,
        user: &User,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Session<W>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        gate.map_or(Ok(()), Gate::check)?;
        if let Some(by) = self.inside.take() {
            tracing::error!(%by, "a group of transactions was left in the middle");
            self.loss = Some(Loss {
                by,
                torn: true,
                failed: None,
            });
        }
        self.make_ready(user)?;
        self.inside = Some(user.who);
        let done = group(&mut self.session);
        self.inside = None;
        if self.session.lost().is_none() {
            self.loss = None;
        } else if self.loss.is_none() {
            tracing::error!(by = %user.who, "the device is lost");
            self.loss = Some(Loss {
                by: user.who,
                torn: false,
                failed: None,
            });
        }
        done
    }

    /// Opens the device again if another has lost it and nobody has tried yet.
    fn make_ready(&mut self, user: &User) -> Result<(), Error> {
        let Some(loss) = &mut self.loss else {
            return Ok(());
        };
        // Who lost it knows, from the session itself.
        if loss.by == user.who && !loss.torn {
            return Ok(());
        }
        let by = loss.by;
        if let Some((_, why)) = loss.failed.as_ref().filter(|(at, _)| *at > user.seen) {
            let why = why.clone();
            return Err(Error::LostWith { by, why });
        }
        let reopened = self
            .session
            .within(REOPENING_LIMIT, |session| session.reopen());
        match reopened {
            Ok(()) => {
                tracing::info!(%by, "the device was lost, and is open again");
                self.loss = None;
                Ok(())
            }
            Err(error) => {
                self.failures += 1;
                let why = error.to_string();
                loss.failed = Some((self.failures, why.clone()));
                Err(Error::LostWith { by, why })
            }
        }
    }
}

impl User {
    /// One that begins now, when so many reopenings have failed.
    pub fn new(who: Who, failures: u64) -> Self {
        Self {
            who,
            seen: failures,
        }
    }

    /// Who it is.
    pub fn who(&self) -> Who {
        self.who
    }
}
