//! A file that is written to the phone piece by piece, and is there once it was committed.

use std::{
    fmt,
    future::Future as _,
    pin::pin,
    sync::Arc,
    task::Context,
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use estop::{
    By, End, How, Job,
    journal::NotRecorded,
    mtp::{DeleteTree, File, Left, Place, Send, send, take_back, wire::Wire},
};

use super::{
    Handle,
    pipe::{Outlet, Pipe, Pushed, Rest},
    turn::waker,
};
use crate::run::SharedJournal;

/// A file on its way to a phone. Nothing of it stays there unless it is committed: dropping it takes it
/// back.
///
/// While bytes are on their way the phone serves nobody else, as MTP has it: who writes nothing for
/// 60 s in the middle fails.
pub struct WriteStream<W: Wire + std::marker::Send + 'static> {
    handle: Handle<W>,
    job: Job<Left>,
    journal: SharedJournal,
    pipe: Pipe,
    to: Place,
    size_bytes: u64,
    take_back: Option<Restore>,
    state: State,
}

/// Puts the job on record that takes back what a stopped stream has left.
pub type Restore =
    Box<dyn FnOnce(&DeleteTree) -> Result<Job<Left>, NotRecorded> + std::marker::Send>;

/// Why a stream does not do what it was told.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// A cancel of its job was accepted: it says so until it is reverted.
    #[error("the stream was cancelled: revert it")]
    Cancelled,
    /// It was reverted.
    #[error("the stream was reverted: open another")]
    Reverted,
    /// Its job has failed; nothing is lost by reverting it.
    #[error("the stream has failed ({0}): revert it")]
    Failed(String),
    /// It is whole on the phone.
    #[error("the stream was committed: what was written is on the device")]
    Committed,
    /// More is written than was announced.
    #[error("more than the {size_bytes} bytes that were announced")]
    TooMuch {
        /// Announced.
        size_bytes: u64,
    },
    /// It was to be committed, and not all of it was written.
    #[error("{written_bytes} of the announced {size_bytes} bytes were written: write the rest")]
    Short {
        /// Written.
        written_bytes: u64,
        /// Announced.
        size_bytes: u64,
    },
    /// The job that takes it back would not go on record, so it was not started.
    #[error("{0}: what is left of the file is still on the device")]
    NotRecorded(#[from] NotRecorded),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Committed,
    Reverted,
}

impl<W: Wire + std::marker::Send + 'static> Handle<W> {
    /// Begins to write a file of this size. `job` is on record already; `restore` puts another one
    /// there if what a stop left has to be taken back.
    pub fn write(
        &self,
        job: &Job<Left>,
        journal: &SharedJournal,
        file: File,
        restore: Restore,
    ) -> WriteStream<W> {
        let pipe = Pipe::new(file.size_bytes);
        let (to, size_bytes) = (file.to.clone(), file.size_bytes);
        let mut outlet = Outlet(pipe.clone());
        self.start(job, journal, move |seat, job, log| {
            match outlet.0.first(job.gate()) {
                Ok(()) => send(seat, &mut outlet, job, log, &Send { files: vec![file] }),
                Err(stop) => estop::Outcome::new(Err(stop), Left::Untouched),
            }
        });
        WriteStream {
            handle: self.clone(),
            job: job.clone(),
            journal: journal.clone(),
            pipe,
            to,
            size_bytes,
            take_back: Some(restore),
            state: State::Open,
        }
    }
}

impl<W: Wire + std::marker::Send + 'static> WriteStream<W> {
    /// Writes all of these bytes: waits while more than a megabyte is not yet sent.
    ///
    /// # Errors
    ///
    /// [`StreamError`]; some of the bytes may have been taken.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), StreamError> {
        let waker = waker();
        let mut ended = pin!(self.job.ended());
        let mut rest = bytes;
        loop {
            self.check()?;
            match self.pipe.push(rest, &waker) {
                Pushed::Bytes(count) => {
                    rest = &rest[count..];
                    if rest.is_empty() {
                        return Ok(());
                    }
                }
                Pushed::TooMuch => {
                    let size_bytes = self.size_bytes;
                    return Err(StreamError::TooMuch { size_bytes });
                }
                // The job's end comes within its bound, and says why.
                Pushed::Full | Pushed::Over => {
                    let mut context = Context::from_waker(&waker);
                    if ended.as_mut().poll(&mut context).is_pending() {
                        thread::park();
                    }
                }
            }
        }
    }

    /// Lets the last byte go, and waits until the file is whole on the phone.
    ///
    /// # Errors
    ///
    /// [`StreamError`]: then it is not there.
    pub fn commit(&mut self) -> Result<Arc<End<Left>>, StreamError> {
        self.check()?;
        let (written_bytes, size_bytes) = (self.pipe.written(), self.size_bytes);
        if written_bytes < size_bytes {
            return Err(StreamError::Short {
                written_bytes,
                size_bytes,
            });
        }
        self.pipe.commit();
        let end = self.job.wait();
        self.check_end(&end)?;
        self.state = State::Committed;
        Ok(end)
    }

    /// Takes back what was written, and waits until nothing of it is on the phone: the end of the job
    /// that says so.
    ///
    /// # Errors
    ///
    /// [`StreamError`]: it is whole on the phone, or a job could not be put on record.
    pub fn revert(&mut self, by: &By) -> Result<Arc<End<Left>>, StreamError> {
        match self.state {
            State::Open => {}
            State::Committed => return Err(StreamError::Committed),
            State::Reverted => return Err(StreamError::Reverted),
        }
        let _whatever_the_answer = self.job.cancel(by.clone());
        let end = self.job.wait();
        if matches!(end.how, How::Completed) {
            self.state = State::Committed;
            return Err(StreamError::Committed);
        }
        let kept = self.pipe.release();
        self.state = State::Reverted;
        match (kept, &end.left) {
            (Rest::Kept, Left::Partial { .. } | Left::Unknown) => match self.restore()? {
                Some(job) => Ok(job.wait()),
                None => Ok(end),
            },
            _ => Ok(end),
        }
    }

    /// Its job.
    pub fn job(&self) -> &Job<Left> {
        &self.job
    }

    /// Whether it can be gone on with.
    fn check(&self) -> Result<(), StreamError> {
        match self.state {
            State::Committed => return Err(StreamError::Committed),
            State::Reverted => return Err(StreamError::Reverted),
            State::Open => {}
        }
        match self.job.end() {
            Some(end) => self.check_end(&end),
            None if self.job.gate().asked().is_some() => Err(StreamError::Cancelled),
            None => Ok(()),
        }
    }

    fn check_end(&self, end: &End<Left>) -> Result<(), StreamError> {
        match &end.how {
            How::Completed => Ok(()),
            How::Cancelled => Err(StreamError::Cancelled),
            How::Failed(error) => Err(StreamError::Failed(error.to_string())),
        }
    }

    /// Queues the job that takes it back.
    fn restore(&mut self) -> Result<Option<Job<Left>>, NotRecorded> {
        let Some(restore) = self.take_back.take() else {
            return Ok(None);
        };
        let plan = DeleteTree {
            at: self.to.clone(),
        };
        let job = restore(&plan)?;
        self.handle
            .start(&job, &self.journal, move |seat, job, log| {
                take_back(seat, job, log, &plan)
            });
        Ok(Some(job))
    }
}

impl<W: Wire + std::marker::Send + 'static> Drop for WriteStream<W> {
    /// Does not wait: the job, or one behind it, takes back what was not committed.
    fn drop(&mut self) {
        if self.state != State::Open {
            return;
        }
        let kept = self.pipe.release();
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let now_ms = since.map_or(0, |since| {
            u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
        });
        let why = "the stream was released without a commit";
        let _whatever_the_answer = self.job.cancel(By::new(self.job.owner(), why, now_ms));
        if kept == Rest::Kept
            && let Err(error) = self.restore()
        {
            tracing::error!(%error, at = self.to.path(), "a part of a file stays on the device");
        }
    }
}

impl<W: Wire + std::marker::Send + 'static> fmt::Debug for WriteStream<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WriteStream")
            .field("to", &self.to)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}
