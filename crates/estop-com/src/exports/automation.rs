//! Variants and arrays.

use std::ffi::c_void;

use super::guarded;
use crate::{
    abi::{self, Answer, E_INVALIDARG, HRESULT, Out, S_OK},
    ole::{self, DISP_E_BADINDEX, PROPVARIANT, SAFEARRAY, SAFEARRAYBOUND, VarType},
};

/// `VariantInit`.
///
/// # Safety
///
/// A variant may be written there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn VariantInit(variant: *mut PROPVARIANT) {
    // SAFETY: the caller's promise.
    if let Ok(place) = unsafe { abi::out(variant) } {
        place.set(PROPVARIANT::default());
    }
}

/// `VariantClear`: frees what it points to.
///
/// # Safety
///
/// A variant is there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn VariantClear(variant: *mut PROPVARIANT) -> HRESULT {
    guarded("VariantClear", || {
        // SAFETY: the caller's promise.
        unsafe { abi::in_out(variant) }?.clear();
        Ok(S_OK)
    })
}

/// `PropVariantClear`: frees what it points to. Null is nothing to clear.
///
/// # Safety
///
/// Null, or a variant is there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn PropVariantClear(variant: *mut PROPVARIANT) -> HRESULT {
    if variant.is_null() {
        return S_OK;
    }
    // SAFETY: the caller's promise.
    unsafe { VariantClear(variant) }
}

/// `VariantCopy`: clears the target first.
///
/// # Safety
///
/// Variants are there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn VariantCopy(to: *mut PROPVARIANT, from: *const PROPVARIANT) -> HRESULT {
    guarded("VariantCopy", || {
        // SAFETY: the caller's promise.
        let copy = unsafe { abi::by_ref(from) }?.copy()?;
        // SAFETY: the caller's promise.
        *unsafe { abi::in_out(to) }? = copy;
        Ok(S_OK)
    })
}

/// `PropVariantCopy`: the target is written over.
///
/// # Safety
///
/// A variant is at `from`, and may be written at `to`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn PropVariantCopy(
    to: *mut PROPVARIANT,
    from: *const PROPVARIANT,
) -> HRESULT {
    guarded("PropVariantCopy", || {
        // SAFETY: the caller's promise.
        let copy = unsafe { abi::by_ref(from) }?.copy()?;
        // SAFETY: the caller's promise.
        unsafe { abi::out(to) }?.set(copy);
        Ok(S_OK)
    })
}

/// `SafeArrayCreate`: null if it cannot be.
///
/// # Safety
///
/// So many bounds are there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayCreate(
    vt: u16,
    dims: u32,
    bounds: *const SAFEARRAYBOUND,
) -> *mut SAFEARRAY {
    // SAFETY: the caller's promise.
    let bounds = unsafe { abi::slice(bounds, dims as usize) };
    bounds
        .and_then(|bounds| ole::create(VarType(vt), bounds))
        .unwrap_or(std::ptr::null_mut())
}

/// `SafeArrayCreateVector`: null if it cannot be.
#[unsafe(no_mangle)]
pub extern "C" fn SafeArrayCreateVector(vt: u16, lower: i32, elements: u32) -> *mut SAFEARRAY {
    let bound = SAFEARRAYBOUND {
        cElements: elements,
        lLbound: lower,
    };
    ole::create(VarType(vt), &[bound]).unwrap_or(std::ptr::null_mut())
}

/// `SafeArrayDestroy`.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayDestroy(array: *mut SAFEARRAY) -> HRESULT {
    guarded("SafeArrayDestroy", || {
        // SAFETY: the caller's promise.
        unsafe { ole::destroy(array) }.answer()
    })
}

/// `SafeArrayCopy`.
///
/// # Safety
///
/// `array` is null or made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayCopy(
    array: *mut SAFEARRAY,
    place: *mut *mut SAFEARRAY,
) -> HRESULT {
    guarded("SafeArrayCopy", || {
        // SAFETY: the caller's promise.
        let place: Out<'_, *mut SAFEARRAY> = unsafe { abi::out(place) }?;
        // SAFETY: the caller's promise.
        place.set(unsafe { ole::copy(array) }?);
        Ok(S_OK)
    })
}

/// `SafeArrayGetDim`: 0 for null.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayGetDim(array: *const SAFEARRAY) -> u32 {
    // SAFETY: the caller's promise.
    unsafe { abi::by_ref(array) }.map_or(0, |array| u32::from(array.cDims))
}

/// `SafeArrayGetElemsize`: 0 for null.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayGetElemsize(array: *const SAFEARRAY) -> u32 {
    // SAFETY: the caller's promise.
    unsafe { abi::by_ref(array) }.map_or(0, |array| array.cbElements)
}

/// `SafeArrayGetVartype`.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayGetVartype(array: *const SAFEARRAY, vt: *mut u16) -> HRESULT {
    with(array, "SafeArrayGetVartype", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        unsafe { abi::out(vt) }?.set(unsafe { ole::vartype(array) }.0);
        Ok(S_OK)
    })
}

/// `SafeArrayGetLBound`; dimensions count from 1.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayGetLBound(
    array: *const SAFEARRAY,
    dim: u32,
    place: *mut i32,
) -> HRESULT {
    with(array, "SafeArrayGetLBound", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        let (place, bound) = unsafe { (abi::out(place)?, bound(array, dim)?) };
        place.set(bound.lLbound);
        Ok(S_OK)
    })
}

/// `SafeArrayGetUBound`; dimensions count from 1.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayGetUBound(
    array: *const SAFEARRAY,
    dim: u32,
    place: *mut i32,
) -> HRESULT {
    with(array, "SafeArrayGetUBound", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        let (place, bound) = unsafe { (abi::out(place)?, bound(array, dim)?) };
        let last = i64::from(bound.lLbound) + i64::from(bound.cElements) - 1;
        place.set(i32::try_from(last).map_err(|_| E_INVALIDARG)?);
        Ok(S_OK)
    })
}

/// `SafeArrayAccessData`: locks it.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayAccessData(
    array: *mut SAFEARRAY,
    place: *mut *mut c_void,
) -> HRESULT {
    with(array, "SafeArrayAccessData", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        unsafe { abi::out(place) }?.set(unsafe { ole::access(array) });
        Ok(S_OK)
    })
}

/// `SafeArrayUnaccessData`: unlocks it.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayUnaccessData(array: *mut SAFEARRAY) -> HRESULT {
    with(array, "SafeArrayUnaccessData", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        unsafe { ole::access_end(array) }.answer()
    })
}

/// `SafeArrayLock`.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayLock(array: *mut SAFEARRAY) -> HRESULT {
    with(array, "SafeArrayLock", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        unsafe { ole::access(array) };
        Ok(S_OK)
    })
}

/// `SafeArrayUnlock`.
///
/// # Safety
///
/// Null, or an array made here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayUnlock(array: *mut SAFEARRAY) -> HRESULT {
    // SAFETY: the caller's promise.
    unsafe { SafeArrayUnaccessData(array) }
}

/// `SafeArrayGetElement`: a copy, which is the caller's.
///
/// # Safety
///
/// An array made here, an index for each dimension, and room for an element.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayGetElement(
    array: *const SAFEARRAY,
    indices: *const i32,
    value: *mut c_void,
) -> HRESULT {
    with(array, "SafeArrayGetElement", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        unsafe {
            abi::by_ref(indices)?;
            abi::by_ref(value.cast::<u8>().cast_const())?;
            let place = ole::element(array, indices)?;
            ole::get_element(array, place, value)?;
        }
        Ok(S_OK)
    })
}

/// `SafeArrayPutElement`: a copy is put there; for BSTRs and objects, `value` is the pointer itself.
///
/// # Safety
///
/// An array made here, an index for each dimension, and an element of its type.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SafeArrayPutElement(
    array: *mut SAFEARRAY,
    indices: *const i32,
    value: *const c_void,
) -> HRESULT {
    with(array, "SafeArrayPutElement", || {
        // SAFETY: the caller's promise; `with` has looked for null.
        unsafe {
            abi::by_ref(indices)?;
            let place = ole::element(array, indices)?;
            if !ole::by_pointer(array) {
                abi::by_ref(value.cast::<u8>())?;
            }
            ole::put_element(array, place, value)?;
        }
        Ok(S_OK)
    })
}

fn with(array: *const SAFEARRAY, name: &'static str, call: impl FnOnce() -> Answer) -> HRESULT {
    if array.is_null() {
        return E_INVALIDARG;
    }
    guarded(name, call)
}

/// # Safety
///
/// An array made here.
unsafe fn bound(array: *const SAFEARRAY, dim: u32) -> Result<SAFEARRAYBOUND, HRESULT> {
    let dim = (dim as usize).checked_sub(1).ok_or(DISP_E_BADINDEX)?;
    // SAFETY: the caller's promise.
    unsafe { ole::bound_of(array, dim) }.ok_or(DISP_E_BADINDEX)
}
