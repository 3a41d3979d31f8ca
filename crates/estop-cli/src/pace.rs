//! How fast a job has been lately.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// A speed is that of so long: shorter, and one WRITE more or less is seen in it.
const WINDOW: Duration = Duration::from_secs(3);

/// From when on a speed means something.
const SETTLED: Duration = Duration::from_millis(500);

/// What was done, and when, over the last seconds of a phase.
#[derive(Debug, Default)]
pub(crate) struct Pace(VecDeque<(Instant, u64)>);

impl Pace {
    /// So many bytes of the phase are done.
    pub(crate) fn saw(&mut self, at: Instant, done_bytes: u64) {
        let old = |(seen, _): &&(Instant, u64)| at.duration_since(*seen) > WINDOW;
        while self.0.len() > 2 && self.0.get(1).filter(old).is_some() {
            self.0.pop_front();
        }
        self.0.push_back((at, done_bytes));
    }

    /// Bytes each second, lately; nothing as long as that means nothing.
    pub(crate) fn bytes_per_s(&self) -> Option<u64> {
        let ((from, was), (to, is)) = (self.0.front()?, self.0.back()?);
        let time = to.duration_since(*from);
        (time >= SETTLED).then(|| crate::words::per_second(is.saturating_sub(*was), time))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_long_ago_does_not_count() {
        let (begin, mut pace) = (Instant::now(), Pace::default());
        let at = |ms| begin + Duration::from_millis(ms);
        pace.saw(at(0), 0);
        pace.saw(at(400), 400_000);
        assert_eq!(pace.bytes_per_s(), None, "too short to say");
        for ms in (500..=5_000).step_by(100) {
            pace.saw(at(ms), ms * 1_000);
        }
        assert_eq!(pace.bytes_per_s(), Some(1_000_000));
        for ms in (5_100..=9_000).step_by(100) {
            pace.saw(at(ms), 5_000_000);
        }
        assert_eq!(pace.bytes_per_s(), Some(0), "it stands still");
    }
}
