//! Running jobs: the turnstile of each opened device, a thread for the job that has its turn, and
//! the watchdog of a job that was asked to stop.

mod event;
mod shared;
mod signals;
mod turnstile;
mod watchdog;

pub use event::{Event, Events};
pub use shared::SharedJournal;
pub use signals::{Signal, Signals};
pub use turnstile::{Device, NotIdle, Settled, State, Turnstile, Work};
