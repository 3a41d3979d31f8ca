//! Waiting for the turn, and having it.

use std::{
    sync::Arc,
    task::{Wake, Waker},
    thread::{self, Thread},
    time::{Duration, Instant},
};

use estop::{
    Asked, Gate, Stop,
    mtp::{Error, Left, Length, Share, Ticket, Who, wire::Wire},
};

use super::Inner;

/// The turn of one user, until it is dropped.
pub(super) struct Turn<'a, W: Wire> {
    place: InLine<'a, W>,
    share: Option<Share<W>>,
}

/// A place in the line, which is left whatever happens: an error, a cancel, a panic.
struct InLine<'a, W: Wire> {
    inner: &'a Inner<W>,
    ticket: Option<Ticket>,
}

/// Wakes the thread that waits.
struct Unpark(Thread);

impl<W: Wire> Inner<W> {
    /// Waits for the turn. With a gate, until it comes or a cancel is accepted; without one, and for
    /// whoever has it although its job was given up, so long as its [`Patience`](super::Patience) says.
    pub(super) fn turn(
        &self,
        (who, length): (Who, Length),
        gate: Option<&Gate<Left>>,
    ) -> Result<Turn<'_, W>, Stop> {
        let waker = waker();
        let ticket = self.lock().line.join(who, length, &waker);
        let mut place = InLine {
            inner: self,
            ticket: Some(ticket),
        };
        let unheard = gate.is_none().then(|| Instant::now() + self.patience.turn);
        let mut stuck = None;
        loop {
            let given_up = match place.up() {
                Ok(share) => {
                    let share = Some(share);
                    return Ok(Turn { place, share });
                }
                Err(given_up) => given_up,
            };
            if let Some(gate) = gate {
                gate.listen(&waker)?;
            }
            let now = Instant::now();
            if let Some(by) = given_up {
                let until = *stuck.get_or_insert(now + self.patience.given_up);
                if now >= until {
                    let why = "it has not come back from what it was asked there".to_owned();
                    return Err(Error::LostWith { by, why }.into());
                }
            }
            if unheard.is_some_and(|until| now >= until) {
                let limit_ms = self.patience.turn.as_millis();
                let limit_ms = u64::try_from(limit_ms).unwrap_or(u64::MAX);
                let by = self.lock().line.holder().unwrap_or(who);
                return Err(Error::Kept { by, limit_ms }.into());
            }
            match [unheard, stuck.filter(|_| given_up.is_some())]
                .into_iter()
                .flatten()
                .min()
            {
                Some(until) => thread::park_timeout(until.saturating_duration_since(now)),
                None => thread::park(),
            }
        }
    }
}

/// Waits so long, without the turn. With a gate, returns early when a cancel is accepted.
pub(super) fn pause(wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
    let waker = waker();
    let until = Instant::now() + wait;
    loop {
        if let Some(gate) = gate {
            gate.listen(&waker)?;
        }
        let rest = until.saturating_duration_since(Instant::now());
        if rest.is_zero() {
            return Ok(());
        }
        thread::park_timeout(rest);
    }
}

/// Wakes the calling thread. A wake that comes late is taken for an idle one: whoever waits looks again.
pub(super) fn waker() -> Waker {
    Waker::from(Arc::new(Unpark(thread::current())))
}

impl<W: Wire> Turn<'_, W> {
    /// The session.
    pub(super) fn share(&mut self) -> Option<&mut Share<W>> {
        self.share.as_mut()
    }
}

impl<W: Wire> InLine<'_, W> {
    /// The session, once it is this one's turn; else who has it although its job was given up.
    fn up(&mut self) -> Result<Share<W>, Option<Who>> {
        let mut state = self.inner.lock();
        let ticket = self.ticket.as_ref();
        if ticket.is_some_and(|ticket| state.line.has_turn(ticket))
            && let Some(share) = state.share.take()
        {
            return Ok(share);
        }
        Err(state.line.given_up())
    }
}

impl<W: Wire> Drop for Turn<'_, W> {
    fn drop(&mut self) {
        let Some(share) = self.share.take() else {
            return;
        };
        let mut state = self.place.inner.lock();
        state.failures = share.failures();
        state.share = Some(share);
    }
}

impl<W: Wire> Drop for InLine<'_, W> {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket.take() else {
            return;
        };
        let next = self.inner.lock().line.leave(ticket);
        if let Some(next) = next {
            next.wake();
        }
    }
}

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
