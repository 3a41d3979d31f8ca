//! Phones and cameras: how they are named, and one of them opened.

mod any;
mod name;
mod simulated;

pub use any::{AnyWire, OpenError, open};
pub use name::{PhoneName, PhoneNameError, SimulatedName};
pub use simulated::SimulatedPhone;
