//! Devices you can stop.
//!
//! A long device operation is straight-line code over a narrow port; a [`Gate`] decides every race
//! between the work and a request to cancel it; and every [`End`] says what is left on the device
//! and what to do about it. The promise, for every operation on every device:
//!
//! 1. You may ask at any moment, from any thread, and the answer is immediate and true.
//! 2. The operation then ends exactly once, within a bound that was stated beforehand.
//! 3. The end says what is left on the device, and what to do about it; doing that works.
//!
//! The library knows no operating system, clock, thread or executor: devices are given to it as
//! ports ([`disk::Disk`]), and `estop-os` has the real ones. It is not a file manager, a backup
//! program or a partition editor with opinions; it does the long things that must be stoppable.
//!
//! # Example
//!
//! A simulated disk, cleaned whole, and stopped before it began:
//!
//! ```
//! use estop::{By, Cancel, How, Job, disk, sim};
//!
//! let disk = sim::Disk::new(sim::Model::default());
//! let job = Job::<disk::Left>::cancellable(1, "me", &disk.name());
//! assert_eq!(job.cancel(By::new("me", "changed my mind", 0)), Cancel::Accepted);
//! let end = job.wait();
//! assert_eq!(end.how.to_string(), "cancelled");
//! assert_eq!(end.left, disk::Left::Untouched);
//! ```
#![forbid(unsafe_code)]

mod clock;
pub mod contract;
pub mod disk;
pub mod end;
pub mod gate;
pub mod iscsi;
pub mod job;
pub mod jobs;
pub mod journal;
pub mod mmc;
pub mod mtp;
pub mod progress;
pub mod scsi;
pub mod sim;

pub use clock::Micros;
pub use end::{End, Error, How, Outcome, Recorded, Recovery, Residue, Stop};
pub use gate::{Asked, Bound, By, Cancel, Gate};
pub use job::{Job, JobId};
pub use jobs::{Jobs, Right, Target};
pub use progress::{Progress, Unit};
