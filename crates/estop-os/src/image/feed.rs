//! The ring between the thread that reads and the work that burns.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Condvar, Mutex, MutexGuard},
    task::Wake,
    thread,
    time::Duration,
};

use estop::{
    Gate,
    mmc::{Fill, Left, Taken},
};

use super::{BLOCK_BYTES, read::Reading};

/// What is read and handed over at once, where nothing else was asked for.
pub(super) const CHUNK_BYTES: usize = 64 * 1024;

/// What is read at once is no more than one part in so many of the ring.
const CHUNK_PART: u64 = 16;

/// What went through the ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Bytes that were read into it.
    pub put_bytes: u64,
    /// Bytes that were taken out of it.
    pub got_bytes: u64,
    /// The least that was in it after a take, while there was more to read. `None` before the first.
    pub lowest_bytes: Option<u64>,
}

/// Once the ring was full, one part in so many must be free before the thread reads on: waking it for
/// every chunk costs more than the chunk.
const REST: u64 = 16;

/// A ring, and the thread that fills it. The thread is never waited for: it may be stuck in a read.
#[derive(Debug)]
pub(super) struct Feed {
    size_bytes: u64,
    chunk_bytes: usize,
    state: Mutex<State>,
    /// There is more in it, its input has ended, or a cancel was accepted.
    more: Condvar,
    /// There is room in it, or nobody takes from it any more.
    room: Condvar,
}

#[derive(Debug, Default)]
struct State {
    chunks: VecDeque<Vec<u8>>,
    /// Bytes of the first chunk that were taken.
    gone: usize,
    used_bytes: u64,
    spare: Vec<Vec<u8>>,
    /// The thread waits for room.
    rests: bool,
    /// Somebody waits for more.
    waited_for: bool,
    input: Input,
    counts: Counts,
}

#[derive(Debug, Default)]
enum Input {
    #[default]
    Open,
    Ended,
    Failed(String),
    Stopped,
}

/// What a wait is for.
pub(super) enum Until<'a> {
    /// A buffer can be filled.
    Taken(&'a mut [u8]),
    /// The ring is full, or holds all there is.
    Full,
}

impl Feed {
    /// A ring of this size that is being filled, by chunks of so many bytes.
    pub(super) fn start(
        size_bytes: u64,
        chunk_bytes: usize,
        reading: Reading,
    ) -> io::Result<Arc<Self>> {
        let most = usize::try_from(size_bytes / CHUNK_PART).unwrap_or(usize::MAX);
        let feed = Arc::new(Self {
            size_bytes,
            chunk_bytes: chunk_bytes
                .min(most / BLOCK_BYTES * BLOCK_BYTES)
                .max(BLOCK_BYTES),
            state: Mutex::default(),
            more: Condvar::new(),
            room: Condvar::new(),
        });
        let fed = Arc::clone(&feed);
        thread::Builder::new()
            .name("estop-source".to_owned())
            .spawn(move || fed.run(reading))?;
        Ok(feed)
    }

    /// Empties it; its thread ends when its read returns.
    pub(super) fn stop(&self) {
        Self::empty(&mut self.lock());
        self.room.notify_all();
    }

    /// Whether it was emptied.
    pub(super) fn is_stopped(&self) -> bool {
        matches!(self.lock().input, Input::Stopped)
    }

    pub(super) fn fill(&self) -> Fill {
        Fill {
            used_bytes: self.lock().used_bytes,
            size_bytes: self.size_bytes,
        }
    }

    pub(super) fn counts(&self) -> Counts {
        self.lock().counts
    }

    /// Puts the first chunk in the place of the buffer, if it is whole and of the same length.
    pub(super) fn exchange(&self, buffer: &mut Vec<u8>) -> bool {
        let mut state = self.lock();
        let exchanged = state.exchange(buffer);
        if exchanged {
            self.wake_reader(&state);
        }
        exchanged
    }

    /// Waits as long as `rest` says there is time.
    pub(super) fn wait(
        self: &Arc<Self>,
        mut until: Until<'_>,
        rest: impl Fn() -> Duration,
        gate: Option<&Gate<Left>>,
    ) -> Taken {
        let waker = Arc::clone(self).into();
        let mut state = self.lock();
        loop {
            if gate.is_some_and(|gate| gate.listen(&waker).is_err()) {
                Self::empty(&mut state);
                self.room.notify_all();
                return Taken::Asked;
            }
            if let Some(taken) = self.ready(&mut state, &mut until) {
                return taken;
            }
            let rest = rest();
            if rest.is_zero() {
                return Taken::Dry;
            }
            state.waited_for = true;
            self.wake_reader(&state);
            state = match self.more.wait_timeout(state, rest) {
                Ok((state, _)) => state,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    fn ready(&self, state: &mut State, until: &mut Until<'_>) -> Option<Taken> {
        let is_full = state.used_bytes + self.chunk_bytes as u64 > self.size_bytes;
        let enough = match until {
            Until::Taken(buffer) => is_full || state.used_bytes >= buffer.len() as u64,
            Until::Full => is_full,
        };
        if !enough {
            match &state.input {
                Input::Open => return None,
                Input::Failed(why) => return Some(Taken::Failed(why.clone())),
                Input::Stopped => {
                    let why = "what was read ahead was thrown away by a cancel";
                    return Some(Taken::Failed(why.to_owned()));
                }
                Input::Ended if state.used_bytes == 0 => return Some(Taken::End),
                Input::Ended => {}
            }
        }
        let bytes = match until {
            Until::Taken(buffer) => {
                let bytes = state.take(buffer);
                self.wake_reader(state);
                bytes
            }
            Until::Full => state.used_bytes,
        };
        Some(Taken::Run(
            u32::try_from(bytes / BLOCK_BYTES as u64).unwrap_or(u32::MAX),
        ))
    }

    fn run(&self, mut reading: Reading) {
        while let Some(mut chunk) = self.next_chunk() {
            chunk.resize(self.chunk_bytes, 0);
            let read = reading.fill(&mut chunk);
            let mut state = self.lock();
            if matches!(state.input, Input::Stopped) {
                return;
            }
            match read {
                Ok(0) => state.input = Input::Ended,
                Ok(len) => {
                    chunk.truncate(len);
                    state.used_bytes += len as u64;
                    state.counts.put_bytes += len as u64;
                    state.chunks.push_back(chunk);
                }
                Err(why) => {
                    tracing::warn!(why, "what is burned cannot be read");
                    state.input = Input::Failed(why);
                }
            }
            let waited_for = std::mem::take(&mut state.waited_for);
            drop(state);
            if waited_for {
                self.more.notify_all();
            }
        }
    }

    /// Whether the thread may read on: with room for a chunk; once the ring was full with more, unless
    /// somebody waits for what comes.
    fn has_room(&self, state: &State) -> bool {
        let rest = if state.rests && !state.waited_for {
            (self.size_bytes / REST).max(self.chunk_bytes as u64)
        } else {
            self.chunk_bytes as u64
        };
        state.used_bytes + rest <= self.size_bytes
    }

    fn wake_reader(&self, state: &State) {
        if state.rests && self.has_room(state) {
            self.room.notify_all();
        }
    }

    /// Memory for the next chunk, once there is room for it; nothing once no more is wanted.
    fn next_chunk(&self) -> Option<Vec<u8>> {
        let mut state = self.lock();
        // Ends with room, or when the source is stopped or dropped.
        while matches!(state.input, Input::Open) && !self.has_room(&state) {
            state.rests = true;
            state = match self.room.wait(state) {
                Ok(state) => state,
                Err(poisoned) => poisoned.into_inner(),
            };
        }
        state.rests = false;
        matches!(state.input, Input::Open).then(|| state.spare.pop().unwrap_or_default())
    }

    fn empty(state: &mut State) {
        let counts = state.counts;
        *state = State {
            input: Input::Stopped,
            counts,
            ..State::default()
        };
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        match self.state.lock() {
            Ok(state) => state,
            // No code runs under this lock that can leave the state half changed.
            Err(poisoned) => poisoned.into_inner(),
        }
    }
}

impl Wake for Feed {
    fn wake(self: Arc<Self>) {
        // With the lock held, so that it is not rung between a look at the gate and the wait.
        let _state = self.lock();
        self.more.notify_all();
    }
}

impl State {
    /// Moves what is in the ring into the buffer, as far as it goes; returns how many bytes.
    fn take(&mut self, buffer: &mut [u8]) -> u64 {
        let mut done = 0;
        while let Some(rest) = buffer.get_mut(done..)
            && !rest.is_empty()
            && let Some(chunk) = self.chunks.front()
        {
            let from = chunk.get(self.gone..).unwrap_or_default();
            let len = from.len().min(rest.len());
            for (into, from) in rest.chunks_mut(len).zip(from.chunks(len)).take(1) {
                into.copy_from_slice(from);
            }
            done += len;
            self.gone += len;
            if self.gone >= chunk.len() {
                self.gone = 0;
                self.spare.extend(self.chunks.pop_front());
            }
        }
        self.count(done);
        done as u64
    }

    /// The same with the whole of the first chunk, which is not copied.
    fn exchange(&mut self, buffer: &mut Vec<u8>) -> bool {
        let fits = |chunk: &Vec<u8>| self.gone == 0 && chunk.len() == buffer.len();
        if !self.chunks.front().is_some_and(fits) {
            return false;
        }
        if let Some(chunk) = self.chunks.pop_front() {
            self.spare.push(std::mem::replace(buffer, chunk));
        }
        self.count(buffer.len());
        true
    }

    fn count(&mut self, done: usize) {
        self.used_bytes -= done as u64;
        self.counts.got_bytes += done as u64;
        if matches!(self.input, Input::Open) {
            let lowest = self.counts.lowest_bytes.unwrap_or(u64::MAX);
            self.counts.lowest_bytes = Some(lowest.min(self.used_bytes));
        }
    }
}
