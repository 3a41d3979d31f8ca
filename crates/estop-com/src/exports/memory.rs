//! Memory and BSTRs.

use std::ffi::{c_char, c_void};

use crate::abi::{self, Bstr, task_alloc, task_free, task_realloc};

/// `CoTaskMemAlloc`: null if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn CoTaskMemAlloc(bytes: usize) -> *mut c_void {
    task_alloc(bytes)
}

/// `CoTaskMemRealloc`.
///
/// # Safety
///
/// `old` is null or came from here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn CoTaskMemRealloc(old: *mut c_void, bytes: usize) -> *mut c_void {
    // SAFETY: the caller's promise.
    unsafe { task_realloc(old, bytes) }
}

/// `CoTaskMemFree`.
///
/// # Safety
///
/// `old` is null or came from here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn CoTaskMemFree(old: *mut c_void) {
    // SAFETY: the caller's promise.
    unsafe { task_free(old) }
}

/// `SysAllocString`: null for null.
///
/// # Safety
///
/// `text` is null, or zero-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SysAllocString(text: *const u16) -> *mut u16 {
    // SAFETY: the caller's promise.
    let units = unsafe { abi::text(text) }.ok().and_then(abi::Wide::units);
    units
        .and_then(|units| Bstr::from_units(units).ok())
        .map_or(std::ptr::null_mut(), Bstr::into_raw)
}

/// `SysAllocStringLen`: so many units, zeros if `text` is null.
///
/// # Safety
///
/// `text` is null, or has so many units.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SysAllocStringLen(text: *const u16, units: u32) -> *mut u16 {
    let made = if text.is_null() {
        Bstr::with_bytes(units as usize * 2)
    } else {
        // SAFETY: the caller's promise.
        unsafe { abi::slice(text, units as usize) }.and_then(Bstr::from_units)
    };
    made.map_or(std::ptr::null_mut(), Bstr::into_raw)
}

/// `SysAllocStringByteLen`: so many bytes, zeros if `bytes` is null.
///
/// # Safety
///
/// `bytes` is null, or has so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SysAllocStringByteLen(bytes: *const c_char, count: u32) -> *mut u16 {
    let Ok(made) = Bstr::with_bytes(count as usize) else {
        return std::ptr::null_mut();
    };
    let place = made.into_raw();
    if !bytes.is_null() {
        // SAFETY: the caller's promise, and so many were made room for.
        unsafe { std::ptr::copy_nonoverlapping(bytes.cast(), place.cast::<u8>(), count as usize) };
    }
    place
}

/// `SysReAllocString`: 1, or 0 if there is no memory, and then the old is left.
///
/// # Safety
///
/// `place` holds null or a BSTR, and `text` is null or zero-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SysReAllocString(place: *mut *mut u16, text: *const u16) -> i32 {
    // SAFETY: the caller's promise.
    unsafe {
        let Ok(place) = abi::in_out(place) else {
            return 0;
        };
        let made = SysAllocString(text);
        if made.is_null() && !text.is_null() {
            return 0;
        }
        SysFreeString(std::mem::replace(place, made));
    }
    1
}

/// `SysFreeString`.
///
/// # Safety
///
/// `text` is null or a BSTR.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SysFreeString(text: *mut u16) {
    // SAFETY: the caller's promise.
    drop(unsafe { Bstr::from_raw(text) });
}

/// `SysStringLen`: in units.
///
/// # Safety
///
/// `text` is null or a BSTR.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SysStringLen(text: *const u16) -> u32 {
    // SAFETY: the caller's promise.
    unsafe { SysStringByteLen(text) / 2 }
}

/// `SysStringByteLen`.
///
/// # Safety
///
/// `text` is null or a BSTR.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SysStringByteLen(text: *const u16) -> u32 {
    // SAFETY: the caller's promise.
    let length = unsafe { Bstr::lent(&text) }.map_or(0, Bstr::byte_len);
    u32::try_from(length).unwrap_or(0)
}
