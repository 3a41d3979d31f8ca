//! Single values of variants and arrays: copied and freed.

use std::{ffi::c_void, ptr};

use super::VarType;
use crate::abi::{Bstr, HRESULT, IUnknown, Interface, TaskText, alloc_array, task_free};

/// The pointer that these bits are.
#[expect(
    clippy::cast_possible_truncation,
    reason = "pointers are 64 bits wide here"
)]
pub(super) fn pointer<T>(bits: u64) -> *mut T {
    ptr::with_exposed_provenance_mut(bits as usize)
}

/// Whether a value of this type is a pointer to something of its own.
pub(super) const fn owns(vt: VarType) -> bool {
    matches!(
        vt,
        VarType::BSTR
            | VarType::LPSTR
            | VarType::LPWSTR
            | VarType::UNKNOWN
            | VarType::DISPATCH
            | VarType::STREAM
    )
}

/// The bits of a copy of one value.
pub(super) fn copy_element(vt: VarType, bits: u64) -> Result<u64, HRESULT> {
    if bits == 0 || !owns(vt) {
        return Ok(bits);
    }
    let raw = pointer::<c_void>(bits);
    // SAFETY: a value of type `vt` is such a pointer, and is alive.
    let copy = unsafe {
        match vt {
            VarType::BSTR => Bstr::lent(&raw.cast_const().cast())?
                .clone()
                .into_raw()
                .cast(),
            VarType::LPWSTR => {
                let text = crate::abi::text(raw.cast_const().cast())?;
                TaskText::from_units(text.units().unwrap_or(&[]))?
                    .into_raw()
                    .cast()
            }
            VarType::LPSTR => {
                let bytes = std::ffi::CStr::from_ptr(raw.cast());
                alloc_array(bytes.to_bytes_with_nul().to_vec())?.cast()
            }
            _ => match crate::abi::interface::<IUnknown>(&raw)? {
                Some(object) => object.clone().into_raw(),
                None => ptr::null_mut(),
            },
        }
    };
    Ok(copy.expose_provenance() as u64)
}

/// # Safety
///
/// The value is its owner's own, and is not used again.
pub(super) unsafe fn free_element(vt: VarType, bits: u64) {
    let raw = pointer::<c_void>(bits);
    // SAFETY: the caller's promise.
    unsafe {
        match vt {
            VarType::BSTR => drop(Bstr::from_raw(raw.cast())),
            VarType::LPSTR | VarType::LPWSTR => task_free(raw),
            VarType::UNKNOWN | VarType::DISPATCH | VarType::STREAM => drop(IUnknown::from_raw(raw)),
            _ => {}
        }
    }
}
