//! What drives answer, decoded. Every decoder takes any bytes: what is cut short or makes no sense
//! is an error, never a panic.

mod capacity;
mod configuration;
mod disc_information;
mod inquiry;
mod mode;
mod performance;
mod track_information;

pub use capacity::{BufferCapacity, Capacity, FormatCapacities, FormatState};
pub use configuration::{Configuration, Feature};
pub use disc_information::{BackgroundFormat, DiscInformation, DiscStatus, SessionState};
pub use inquiry::Inquiry;
pub use mode::{CapabilitiesPage, WriteType};
pub(crate) use mode::{WriteParameters, listed_write_speeds, page_of};
pub use performance::WriteSpeed;
pub(crate) use performance::{streaming_descriptor, write_speeds};
pub use track_information::TrackInformation;

/// A number of two bytes, most significant first.
fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..)?.first_chunk()?;
    Some(u16::from_be_bytes(*bytes))
}

/// A number of four bytes, most significant first.
fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..)?.first_chunk()?;
    Some(u32::from_be_bytes(*bytes))
}
