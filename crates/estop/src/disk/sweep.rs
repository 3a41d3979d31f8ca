//! Going over extents with many requests in flight, past ranges that cannot be read or written.

use std::{collections::BTreeSet, time::Duration};

use super::{
    Disk, Error, Extent, Left, Method, Op,
    flight::{Flight, Landed},
    prefix::{Prefix, joined},
};
use crate::{Bound, Job, Stop};

/// This many refused requests of the least size in a row, and the disk is dying: a drive that
/// retries for some seconds each would otherwise hold the job for hours.
const DYING: u32 = 64;

/// A piece that fails is tried again in this many smaller ones, down to a physical sector.
const SPLIT: u64 = 8;

/// Whether a cancel is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Listen {
    /// Before every request, and while waiting; the gate is closed before the last one.
    AndClose,
    /// Before every request, and while waiting; the gate stays open.
    Yes,
    /// Not at all: a short step, or a wind-down.
    No,
}

/// What is done to each piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Each {
    /// It is made zeros.
    Zero(Method),
    /// It is read, and looked at.
    Read,
}

/// What goes on after each completion: see [`Sweep::run`].
pub(super) trait Landing<D> {
    /// A piece was read.
    fn read(&mut self, _extent: Extent, _bytes: &[u8]) {}

    /// A piece is done.
    fn landed(&mut self, _disk: &mut D, _sweep: &mut Sweep) -> Result<(), Stop> {
        Ok(())
    }
}

impl<D> Landing<D> for () {}

/// A pass over a disk.
#[derive(Debug)]
pub(super) struct Sweep {
    pub(super) flight: Flight,
    pub(super) prefix: Prefix,
    each: Each,
    /// What a wind-down takes besides draining and flushing, at most.
    after: Duration,
    todo: Vec<Extent>,
    /// What failed and is tried again in smaller pieces, the lowest first.
    again: BTreeSet<Extent>,
    except: Vec<Extent>,
    refused_in_a_row: u32,
    done_bytes: u64,
}

impl Sweep {
    /// A pass that does this to each piece; everything below `from_bytes` is done already. When it
    /// is stopped, the wind-down takes at most `after` besides draining and flushing.
    pub(super) fn new(each: Each, from_bytes: u64, after: Duration) -> Self {
        Self {
            flight: Flight::new(),
            prefix: Prefix::new(from_bytes),
            each,
            after,
            todo: Vec::new(),
            again: BTreeSet::new(),
            except: Vec::new(),
            refused_in_a_row: 0,
            done_bytes: 0,
        }
    }

    /// Goes over these extents, in their order, until all have landed. Ranges that cannot be read or
    /// written are listed, and do not fail it.
    ///
    /// What is in flight when this fails stays in flight: see [`drain`](Self::drain).
    pub(super) fn run<D: Disk>(
        &mut self,
        disk: &mut D,
        job: &Job<Left>,
        extents: &[Extent],
        listen: Listen,
        landing: &mut impl Landing<D>,
    ) -> Result<(), Stop> {
        self.todo = extents
            .iter()
            .rev()
            .copied()
            .filter(|extent| !extent.is_empty())
            .collect();
        let gate = (listen != Listen::No).then(|| job.gate());
        self.state_bound(job);
        loop {
            while let Some(piece) = self.next(disk) {
                match listen {
                    Listen::AndClose if self.todo.is_empty() && self.again.is_empty() => {
                        job.gate().close()?;
                    }
                    Listen::AndClose | Listen::Yes => job.gate().check()?,
                    Listen::No => {}
                }
                let op = match self.each {
                    Each::Zero(method) => Op::Zero(piece, method),
                    Each::Read => Op::Read(piece),
                };
                self.flight.submit(disk, op)?;
                self.state_bound(job);
            }
            if self.flight.is_empty() {
                return Ok(());
            }
            let flown = self
                .flight
                .complete(disk, gate, &mut |extent, bytes| landing.read(extent, bytes))?;
            self.land(disk, job, flown)?;
            landing.landed(disk, self)?;
        }
    }

    /// Waits for everything in flight; no more is sent, and nobody is listened to. Pieces that fail
    /// now count as not done.
    pub(super) fn drain<D: Disk>(
        &mut self,
        disk: &mut D,
        landing: &mut impl Landing<D>,
    ) -> Result<(), Error> {
        while !self.flight.is_empty() {
            let mut look = |extent: Extent, bytes: &[u8]| landing.read(extent, bytes);
            if let Landed::Done(extent) = self.flight.complete(disk, None, &mut look)? {
                self.prefix.add(extent);
            }
        }
        Ok(())
    }

    /// Whether any request was sent.
    pub(super) fn has_sent(&self) -> bool {
        self.flight.has_sent()
    }

    /// The ranges that could not be read or written, sorted and joined.
    pub(super) fn except(&self) -> Vec<Extent> {
        joined(self.except.clone())
    }

    /// The next piece to send, if there is room for it.
    fn next<D: Disk>(&mut self, disk: &D) -> Option<Extent> {
        let room = self.flight.room(disk)?;
        if let Some(piece) = self.again.pop_first() {
            return Some(piece);
        }
        let extent = self.todo.pop()?;
        let piece = Extent::new(extent.start_bytes, extent.len_bytes.min(room));
        if piece.end_bytes() < extent.end_bytes() {
            let rest = Extent::new(piece.end_bytes(), extent.end_bytes() - piece.end_bytes());
            self.todo.push(rest);
        }
        Some(piece)
    }

    fn land<D: Disk>(&mut self, disk: &D, job: &Job<Left>, flown: Landed) -> Result<(), Stop> {
        match flown {
            Landed::Done(extent) => {
                self.refused_in_a_row = 0;
                self.finished(extent, job);
            }
            Landed::Failed(extent, error) if error.is_medium() => {
                let least = u64::from(disk.geometry().physical_bytes.max(512));
                if extent.len_bytes > least {
                    self.split(extent, least);
                } else {
                    self.refused_in_a_row += 1;
                    if self.refused_in_a_row >= DYING {
                        let at_bytes = extent.start_bytes;
                        return Err(Error::Dying {
                            failed: DYING,
                            at_bytes,
                        }
                        .into());
                    }
                    tracing::warn!(at = extent.start_bytes, %error, "cannot be read or written");
                    self.except.push(extent);
                    self.finished(extent, job);
                }
            }
            Landed::Failed(_, error) => return Err(error.into()),
            Landed::Asked => return Err(Stop::Asked),
        }
        self.state_bound(job);
        Ok(())
    }

    fn state_bound(&self, job: &Job<Left>) {
        let settle = self.flight.settle_bound();
        job.gate()
            .set_bound(Bound::new(settle.expected, settle.limit + self.after));
    }

    fn finished(&mut self, extent: Extent, job: &Job<Left>) {
        self.prefix.add(extent);
        self.done_bytes += extent.len_bytes;
        job.progress_cell()
            .done(self.done_bytes, self.flight.count());
    }

    fn split(&mut self, extent: Extent, least_bytes: u64) {
        let piece = (extent.len_bytes / SPLIT)
            .next_multiple_of(least_bytes)
            .max(least_bytes);
        self.again.extend(super::raw::pieces(extent, piece));
    }
}
