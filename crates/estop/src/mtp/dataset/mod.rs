//! Datasets: what is sent and received in data phases (ISO 15740 clause 5.5; MTP 1.1 clauses 3.2, 5).
//!
//! Whatever comes in, nothing panics, and nothing is allocated beyond a small multiple of the bytes
//! that came.

mod bytes;
mod date;
mod device_info;
mod object_info;
mod prop_list;
mod service_info;
mod storage_info;
mod value;

pub use bytes::{Malformed, Reader, STRING_UNITS_MAX, TooLong, Writer};
pub use date::{Date, Zone};
pub use device_info::DeviceInfo;
pub use object_info::{ObjectInfo, SIZE_UNKNOWN};
pub use prop_list::{ELEMENT_BYTES_MAX, ELEMENTS_MAX, Element, Elements};
pub use service_info::{ServiceEvent, ServiceFormat, ServiceInfo, ServiceMethod, ServiceProperty};
pub use storage_info::StorageInfo;
pub use value::{PropDesc, Value};
