//! What is in flight: never more than a quarter of a second's worth.

use std::{collections::BTreeMap, time::Duration};

use super::{
    Completion, Disk, Error, Extent, Left, Micros, Op, Tag,
    raw::{FLUSH_LIMIT, REQUEST_LIMIT, late},
};
use crate::{Bound, Gate};

/// What is in flight is what a cancel has to wait for.
const IN_FLIGHT: Duration = Duration::from_millis(250);

/// Requests get no shorter than this however slow the disk, and the first one, sent before the
/// throughput is known, is no longer: below 256 KiB/s a stop takes longer than [`IN_FLIGHT`], and
/// its bound says so.
const LEAST_REQUEST_BYTES: u64 = 64 * 1024;

/// What comes after the last request usually takes this long: a flush of nothing much, some reads,
/// a record (measured on a virtual disk; a disk that turns takes longer for the reads).
const AFTERWARDS: Duration = Duration::from_millis(50);

/// The throughput is measured over at least this long.
const WINDOW: Duration = Duration::from_millis(20);

/// The requests in flight, and how fast they are answered.
#[derive(Debug)]
pub(super) struct Flight {
    requests: BTreeMap<Tag, (Extent, Micros)>,
    bytes: u64,
    next_tag: u32,
    rate: Rate,
    flush: Duration,
}

/// What a wait brought.
#[derive(Debug)]
pub(super) enum Landed {
    /// This piece is done; whether all of it reads as zero, if it was read.
    Done(Extent),
    /// This piece failed.
    Failed(Extent, Error),
    /// A cancel was accepted.
    Asked,
}

#[derive(Debug, Default)]
struct Rate {
    bytes_per_s: Option<u64>,
    window: Option<(Micros, u64)>,
}

impl Flight {
    pub(super) fn new() -> Self {
        Self {
            requests: BTreeMap::new(),
            bytes: 0,
            next_tag: 0,
            rate: Rate::default(),
            flush: Duration::ZERO,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }

    pub(super) fn has_sent(&self) -> bool {
        self.next_tag > 0
    }

    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.requests.len()).unwrap_or(u32::MAX)
    }

    /// How long the next request may be in bytes; `None` if there must be none yet.
    pub(super) fn room<D: Disk>(&self, disk: &D) -> Option<u64> {
        let budget = self.rate.bytes_per_s.map_or(LEAST_REQUEST_BYTES, |rate| {
            let quarter = u128::from(rate) * IN_FLIGHT.as_micros() / 1_000_000;
            u64::try_from(quarter).unwrap_or(u64::MAX)
        });
        // Four requests share the budget, so that the device is never idle between two.
        let request = (budget / 4 / LEAST_REQUEST_BYTES * LEAST_REQUEST_BYTES)
            .clamp(LEAST_REQUEST_BYTES, disk.max_request_bytes().max(1));
        let fits = self.is_empty()
            || (self.bytes + request <= budget && self.count() < disk.max_in_flight());
        fits.then_some(request)
    }

    /// Sends one request.
    pub(super) fn submit<D: Disk>(&mut self, disk: &mut D, op: Op<'_>) -> Result<(), Error> {
        let tag = Tag(self.next_tag);
        // `u32::MAX` is the number of requests that go out one at a time.
        self.next_tag = (self.next_tag + 1) % u32::MAX;
        let now = disk.now();
        if self.is_empty() {
            self.rate.window = Some((now, 0));
        }
        disk.submit(tag, op)?;
        self.bytes += op.extent().len_bytes;
        self.requests.insert(tag, (op.extent(), now));
        Ok(())
    }

    /// Waits for any request; `look` sees the bytes of a read.
    pub(super) fn complete<D: Disk>(
        &mut self,
        disk: &mut D,
        gate: Option<&Gate<Left>>,
        look: &mut dyn FnMut(Extent, &[u8]),
    ) -> Result<Landed, Error> {
        let oldest = self
            .requests
            .values()
            .map(|(_, at)| *at)
            .min()
            .unwrap_or_default();
        let deadline = oldest.after(REQUEST_LIMIT);
        let (tag, error) = match disk.complete(deadline, gate) {
            Completion::Done(tag, bytes) => {
                if let Some((extent, _)) = self.requests.get(&tag) {
                    look(*extent, bytes);
                }
                (tag, None)
            }
            Completion::Failed(_, error @ (Error::Gone | Error::Late { .. })) => return Err(error),
            Completion::Failed(tag, error) => (tag, Some(error)),
            Completion::Asked => return Ok(Landed::Asked),
            Completion::Late | Completion::Idle => return Err(late(REQUEST_LIMIT)),
        };
        let Some((extent, _)) = self.requests.remove(&tag) else {
            let why = format!("request {} was never sent", tag.0);
            return Err(Error::Refused {
                what: "a completion",
                why,
            });
        };
        self.bytes -= extent.len_bytes;
        match error {
            Some(error) => Ok(Landed::Failed(extent, error)),
            None => {
                self.rate.landed(disk.now(), extent.len_bytes);
                Ok(Landed::Done(extent))
            }
        }
    }

    /// Makes everything that has landed durable.
    pub(super) fn flush<D: Disk>(&mut self, disk: &mut D) -> Result<(), Error> {
        let from = disk.now();
        disk.flush(from.after(FLUSH_LIMIT))?;
        let now = disk.now();
        self.flush = now.since(from);
        // What was in flight had to wait behind the flush: its time begins anew.
        for (_, at) in self.requests.values_mut() {
            *at = now;
        }
        // The time of the flush says nothing about the throughput.
        self.rate.window = Some((now, 0));
        Ok(())
    }

    /// How long it takes until nothing is in flight and everything is flushed.
    pub(super) fn settle_bound(&self) -> Bound {
        let drain = self.rate.time(self.bytes).unwrap_or(IN_FLIGHT);
        Bound::new(drain + self.flush + AFTERWARDS, REQUEST_LIMIT + FLUSH_LIMIT)
    }
}

impl Rate {
    fn landed(&mut self, now: Micros, bytes: u64) {
        let Some((from, sum)) = &mut self.window else {
            return;
        };
        *sum += bytes;
        let elapsed = now.since(*from);
        if elapsed.is_zero() || (self.bytes_per_s.is_some() && elapsed < WINDOW) {
            return;
        }
        let per_s = u128::from(*sum) * 1_000_000 / elapsed.as_micros();
        let per_s = u64::try_from(per_s).unwrap_or(u64::MAX).max(1);
        // Smoothed over some four windows, so that one slow request does not starve the device.
        let smoothed = self
            .bytes_per_s
            .map_or(per_s, |old| old / 4 * 3 + per_s / 4);
        self.bytes_per_s = Some(smoothed.max(1));
        self.window = Some((now, 0));
    }

    fn time(&self, bytes: u64) -> Option<Duration> {
        let rate = self.bytes_per_s?;
        let micros = u128::from(bytes) * 1_000_000 / u128::from(rate);
        Some(Duration::from_micros(
            u64::try_from(micros).unwrap_or(u64::MAX),
        ))
    }
}
