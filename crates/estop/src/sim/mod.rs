//! Simulated devices: strict where real ones are, with faults at any point, and with their own state
//! as the oracle of what an operation really left. They share no encoder, decoder, table writer or
//! state code with what they judge.

mod chooser;
mod disk;
pub mod drive;
pub mod everywhere;
mod journal;
mod judge;
mod lun;
mod model;
pub mod phone;
mod script;
mod store;
mod truth;

pub use chooser::{Chooser, Random};
pub use disk::Disk;
pub use journal::{Entry, Journal};
pub use lun::Lun;
pub use model::Model;
pub use script::{Answer, Crash, Fault, Instant, Point, Script};
pub use store::Content;
pub use truth::Truth;
