//! How long a stop takes, stated before it is asked for; and how long what comes after the last WRITE
//! does.

use std::time::Duration;

use super::{Method, OnCancel, Run, method::SHORTEST_TRACK_BLOCKS};
use crate::{
    Bound, Micros,
    mmc::{
        BLOCK_BYTES, Closing, Drive,
        begin::UNLOCK_LIMIT,
        takes::{PATIENCE, Pace, SEEN_AGAIN_LIMIT, SEEN_LIMIT, SEEN_TAKES},
    },
};

impl Run<'_> {
    /// States how long a stop takes while something runs that a cancel waits for so long. As if the
    /// disc were touched already: what comes next may touch it.
    pub(super) fn state_bound(&mut self, step: Bound) {
        let after = self.after_flush(self.chosen());
        let stop = self.pace().writing(self.rest_bytes()) + self.flushing(false) + after;
        let shown = Bound {
            expected: if self.touched {
                stop.expected
            } else {
                SEEN_TAKES
            },
            ..stop
        };
        // Once a cancel was accepted what was stated then stands, and is kept.
        if self.state(step + shown) {
            self.stop_limit = stop.limit;
        }
        let slowest = self.pace().slowest_bytes_per_s();
        self.meter
            .set(|reading| reading.slowest_bytes_per_s = slowest);
    }

    /// The same while nothing is touched and nothing will be before another bound is stated: then a
    /// stop sends nothing more but what lets go of the tray.
    pub(super) fn state_bound_before(&mut self, step: Bound) {
        if self.touched {
            self.state_bound(step);
        } else {
            self.state(step);
        }
    }

    /// Past the gate a cancel is too late: states how long it takes until all of it is closed.
    pub(super) fn state_rest(&mut self, step: Bound) {
        let rest = self.rest_when_whole();
        self.state(step + rest);
    }

    fn rest_when_whole(&self) -> Bound {
        let all = self.flushing(true) + self.after_flush(self.plan.closing);
        let limit = all.limit.max(PATIENCE);
        Bound { limit, ..all }
    }

    /// From here on so much time is left, by the drive's clock. All of it was written: a cancel is too
    /// late, and it is closed as planned. Or it stopped: then as was stated.
    pub(super) fn begin_to_settle<D: Drive + ?Sized>(&mut self, drive: &D, whole: bool) -> Bound {
        let bound = match whole {
            true => self.rest_when_whole(),
            false => Bound {
                limit: self.stop_limit,
                ..self.flushing(whole) + self.after_flush(self.plan.closing)
            },
        };
        self.settled_by = drive.now().after(bound.limit);
        if whole {
            self.state(bound);
        }
        bound
    }

    /// How long the flush may take: what is left, less what comes after it.
    pub(super) fn flush_limit(&self, now: Micros, whole: bool) -> Duration {
        let how = match whole {
            true => self.plan.closing,
            false => self.chosen(),
        };
        let after = self.after_flush(how).limit;
        self.settled_by.since(now).saturating_sub(after)
    }

    /// How long closing may take: what is left, less the look after it. States what is left.
    pub(super) fn close_limit(&self, now: Micros, how: Closing) -> Duration {
        let limit = self.settled_by.since(now);
        let expected = self.closing(how).expected + SEEN_TAKES;
        self.state(Bound { expected, limit });
        limit.saturating_sub(SEEN_AGAIN_LIMIT)
    }

    /// SYNCHRONIZE CACHE. At once, lead-in and lead-out are written with it, once the announced end is
    /// reached; before that nobody says what a drive does.
    pub(super) fn flushing(&self, whole: bool) -> Bound {
        let filled = self.buffer_bytes.saturating_sub(self.free_bytes);
        let flush = self.pace().flush(filled, self.buffer_bytes);
        if !self.method.is_at_once() {
            return flush;
        }
        let closing = self.closing(self.plan.closing);
        match whole || self.plan.on_cancel == OnCancel::Fill {
            true => flush + closing,
            false => flush + Bound::new(Duration::ZERO, closing.limit),
        }
    }

    /// Look, close, look.
    fn after_flush(&self, how: Closing) -> Bound {
        let closing = match self.method.is_at_once() {
            true => Bound::default(),
            false => self.closing(how),
        };
        let again = match how {
            Closing::KeepOpen if !self.plan.simulate => Bound::default(),
            _ => Bound::new(SEEN_TAKES, SEEN_AGAIN_LIMIT),
        };
        Bound::new(SEEN_TAKES, SEEN_LIMIT) + closing + again
    }

    /// Closing what is written so far.
    fn closing(&self, how: Closing) -> Bound {
        let end = self.plan.start.saturating_add(self.sent);
        self.pace().close(&self.plan.disc, how, end)
    }

    /// What is closed after a cancel.
    fn chosen(&self) -> Closing {
        match self.plan.on_cancel {
            OnCancel::Stop => Closing::KeepOpen,
            OnCancel::Close => Closing::CloseSession,
            OnCancel::Fill => self.plan.closing,
        }
    }

    /// What must be written still for the chosen end: see `fill_up`.
    fn rest_bytes(&self) -> u64 {
        let blocks = match (self.plan.on_cancel, self.method) {
            (OnCancel::Fill, _) => self.length.saturating_sub(self.acknowledged) + self.gap_blocks,
            (_, Method::TrackAtOnce) => SHORTEST_TRACK_BLOCKS.saturating_sub(self.acknowledged),
            _ => 0,
        };
        u64::from(blocks) * BLOCK_BYTES
    }

    fn pace(&self) -> Pace {
        Pace::new(self.profile, self.bytes_per_s)
    }

    /// The tray is let go of at the very end.
    fn state(&self, bound: Bound) -> bool {
        let limit = bound.limit + UNLOCK_LIMIT;
        self.job.gate().set_bound(Bound { limit, ..bound })
    }
}
