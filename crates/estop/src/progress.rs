//! How far the work is: a cell that it stores into, and that watchers read.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;

/// How far the work is. Rates and the time that remains are the viewer's to compute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// What it is doing, in a word or two.
    pub phase: &'static str,
    /// How much is done, in `unit`.
    pub done: u64,
    /// How much there is, if that is known.
    pub total: Option<u64>,
    /// What is counted.
    pub unit: Unit,
    /// Requests that the device has and has not answered.
    pub in_flight: u32,
}

/// What progress is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Bytes.
    Bytes,
    /// Steps of unlike length.
    Steps,
}

/// Where the work stores its progress.
#[derive(Debug)]
pub struct ProgressCell(Mutex<Progress>);

impl Default for ProgressCell {
    fn default() -> Self {
        Self(Mutex::new(Progress {
            phase: "queued",
            done: 0,
            total: None,
            unit: Unit::Bytes,
            in_flight: 0,
        }))
    }
}

impl ProgressCell {
    /// A new phase begins, with nothing of it done yet.
    pub fn phase(&self, phase: &'static str, total: Option<u64>, unit: Unit) {
        self.set(Progress {
            phase,
            done: 0,
            total,
            unit,
            in_flight: 0,
        });
    }

    /// `done` of the phase is done, with `in_flight` requests unanswered.
    pub fn done(&self, done: u64, in_flight: u32) {
        let mut progress = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        progress.done = done;
        progress.in_flight = in_flight;
    }

    /// How far it is.
    pub fn get(&self) -> Progress {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, progress: Progress) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }
}
