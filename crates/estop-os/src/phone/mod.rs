//! Phones and cameras: how they are found and reached.

pub mod usb;
