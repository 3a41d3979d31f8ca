//! Kinds of simulated disks.

use std::time::Duration;

use super::{Fault, store::Content};
use crate::disk::Extent;

/// What kind of disk it is, and its quirks.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The name under which it appears.
    pub name: String,
    /// Size in bytes.
    pub size_bytes: u64,
    /// Logical sector in bytes.
    pub sector_bytes: u32,
    /// Physical sector in bytes.
    pub physical_bytes: u32,
    /// What it holds where nothing was written.
    pub content: Content,
    /// Throughput in bytes per second.
    pub bytes_per_s: u64,
    /// Time that each request takes besides.
    pub latency: Duration,
    /// Time that a flush takes.
    pub flush: Duration,
    /// The most that a request may be long, in bytes.
    pub max_request_bytes: u64,
    /// The most requests in flight.
    pub max_in_flight: u32,
    /// Sectors that can be neither read nor written.
    pub bad: Vec<Extent>,
    /// Acknowledges writes from this byte on, and does not keep them: what a counterfeit card does.
    pub forgets_from_bytes: Option<u64>,
    /// After this many written bytes: stuck, gone, or write-protected.
    pub breaks_after_bytes: Option<(u64, Fault)>,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            name: "sim:disk".to_owned(),
            size_bytes: 8 << 20,
            sector_bytes: 512,
            physical_bytes: 4096,
            content: Content::Old,
            bytes_per_s: 200_000_000,
            latency: Duration::from_micros(100),
            flush: Duration::from_millis(5),
            max_request_bytes: 4 << 20,
            max_in_flight: 16,
            bad: Vec::new(),
            forgets_from_bytes: None,
            breaks_after_bytes: None,
        }
    }
}
