//! Phones and cameras: how they are named, found and reached, shared by several users, and simulated
//! for others.

mod any;
mod name;
pub mod serve;
pub mod shared;
mod simulated;
pub mod tcp;
pub mod usb;

pub use any::{AnyWire, OpenError, open};
pub use name::{PhoneName, PhoneNameError, SimulatedName};
pub use simulated::SimulatedPhone;
