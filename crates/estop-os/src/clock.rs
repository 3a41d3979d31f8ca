//! A clock that a drive and what is burned on it share.

use std::time::{Duration, Instant};

use estop::Micros;

/// Counts from the moment it was made. Copies of it tell the same time.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    start: Instant,
}

impl Clock {
    /// A clock that begins now.
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
        }
    }

    /// The time.
    pub fn now(&self) -> Micros {
        Micros(0).after(self.start.elapsed())
    }

    /// How long it is until then; nothing if it is past.
    pub fn until(&self, deadline: Micros) -> Duration {
        deadline.since(self.now())
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}
