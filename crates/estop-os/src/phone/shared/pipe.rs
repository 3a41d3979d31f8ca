//! The bounded buffer between who writes a stream and the job that sends it.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Waker,
    thread,
    time::{Duration, Instant},
};

use estop::{
    Gate, Stop,
    mtp::{Error, Left, Source, Taken},
};

use super::turn::waker;

/// Bytes from one end to the other. Clones are the same pipe.
#[derive(Debug, Clone)]
pub(super) struct Pipe(Arc<Mutex<State>>);

/// What a push came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pushed {
    /// So many bytes were taken.
    Bytes(usize),
    /// There is no room: the waker is called once there is.
    Full,
    /// It is more than was announced.
    TooMuch,
    /// Nobody takes bytes any more.
    Over,
}

/// What of it the job has left on the phone is whose to take back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    /// The job does it, or there is nothing.
    None,
    /// The stream's.
    Kept,
}

#[derive(Debug, Default)]
struct State {
    bytes: VecDeque<u8>,
    size: u64,
    /// Taken by the job.
    taken: u64,
    committed: bool,
    /// The stream is done with: what is left is the job's to take back.
    released: bool,
    kept: bool,
    over: bool,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

/// What is kept in memory of what was written and not yet sent.
const PIPE_BYTES: usize = 1 << 20;

/// A stream into which nothing is written for so long has been forgotten.
const FIRST_LIMIT: Duration = Duration::from_secs(600);

impl Pipe {
    /// For so many bytes in all.
    pub(super) fn new(size: u64) -> Self {
        Self(Arc::new(Mutex::new(State {
            size,
            ..State::default()
        })))
    }

    /// Puts bytes in, as many as there is room for.
    pub(super) fn push(&self, bytes: &[u8], writer: &Waker) -> Pushed {
        let mut state = self.lock();
        if state.over || state.released {
            return Pushed::Over;
        }
        let rest = state.size - state.written();
        if bytes.len() as u64 > rest {
            return Pushed::TooMuch;
        }
        let room = PIPE_BYTES.saturating_sub(state.bytes.len());
        let count = room.min(bytes.len());
        if count == 0 && !bytes.is_empty() {
            state.writer = Some(writer.clone());
            return Pushed::Full;
        }
        state.bytes.extend(&bytes[..count]);
        let reader = state.reader.take();
        drop(state);
        wake(reader);
        Pushed::Bytes(count)
    }

    /// How many bytes were written so far.
    pub(super) fn written(&self) -> u64 {
        self.lock().written()
    }

    /// All is there: the last byte may go.
    pub(super) fn commit(&self) {
        let mut state = self.lock();
        state.committed = true;
        let reader = state.reader.take();
        drop(state);
        wake(reader);
    }

    /// The stream is done with: whether what is left of it on the phone is still the stream's to take
    /// back.
    pub(super) fn release(&self) -> Rest {
        let mut state = self.lock();
        state.released = true;
        match std::mem::take(&mut state.kept) {
            true => Rest::Kept,
            false => Rest::None,
        }
    }

    /// Waits until it is worth it to take the turn: something was written, or all of nothing.
    pub(super) fn first(&self, gate: &Gate<Left>) -> Result<(), Stop> {
        let begun = |state: &State| state.committed || !state.bytes.is_empty();
        match self.wait(FIRST_LIMIT, Some(gate), begun) {
            Waited::Ready(_) => Ok(()),
            Waited::Asked => Err(Stop::Asked),
            Waited::Late => Err(Error::Input("nothing was written for 600 s".to_owned()).into()),
        }
    }

    /// Waits so long until something is so. With a gate, returns early when a cancel is accepted.
    fn wait(
        &self,
        limit: Duration,
        gate: Option<&Gate<Left>>,
        is: impl Fn(&State) -> bool,
    ) -> Waited<'_> {
        let (until, waker) = (Instant::now() + limit, waker());
        loop {
            let mut state = self.lock();
            if is(&state) {
                return Waited::Ready(state);
            }
            state.reader = Some(waker.clone());
            drop(state);
            if gate.is_some_and(|gate| gate.listen(&waker).is_err()) {
                return Waited::Asked;
            }
            let rest = until.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                return Waited::Late;
            }
            thread::park_timeout(rest);
        }
    }

    /// Nobody takes bytes any more.
    fn end(&self) {
        let mut state = self.lock();
        state.over = true;
        state.bytes = VecDeque::new();
        let writer = state.writer.take();
        drop(state);
        wake(writer);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The job's end of a pipe: when it is gone, nobody takes bytes any more.
#[derive(Debug)]
pub(super) struct Outlet(pub(super) Pipe);

impl Source for Outlet {
    fn begin(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], limit: Duration, gate: Option<&Gate<Left>>) -> Taken {
        let mut state = match self.0.wait(limit, gate, |state| state.to_take() > 0) {
            Waited::Ready(state) => state,
            Waited::Asked => return Taken::Asked,
            Waited::Late => return Taken::Dry,
        };
        let count = state.to_take().min(buffer.len());
        for (to, byte) in buffer.iter_mut().zip(state.bytes.drain(..count)) {
            *to = byte;
        }
        state.taken += count as u64;
        let writer = state.writer.take();
        drop(state);
        wake(writer);
        Taken::Bytes(count)
    }

    fn keeps_partial(&mut self) -> bool {
        let mut state = self.0.lock();
        state.kept = !state.released;
        state.kept
    }
}

impl Drop for Outlet {
    fn drop(&mut self) {
        self.0.end();
    }
}

enum Waited<'a> {
    Ready(MutexGuard<'a, State>),
    Asked,
    Late,
}

impl State {
    fn written(&self) -> u64 {
        self.taken + self.bytes.len() as u64
    }

    /// The last byte is kept back until the stream is committed: without it nothing is whole.
    fn to_take(&self) -> usize {
        let keeps_back = !self.committed && self.written() == self.size;
        self.bytes.len() - usize::from(keeps_back && !self.bytes.is_empty())
    }
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}
