//! Windows Portable Devices.

mod lists;
mod values;

pub use lists::{Keys, ValuesList, Variants};
pub use values::Values;

use crate::abi::HRESULT;

/// ERROR_NOT_FOUND as an HRESULT: there is no such value.
const NOT_FOUND: HRESULT = HRESULT::bits(0x8007_0490);
