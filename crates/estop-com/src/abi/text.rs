//! Memory that changes hands, and the texts in it: UTF-16, zero-terminated.

use std::{
    ffi::c_void,
    fmt,
    marker::PhantomData,
    mem::{size_of, size_of_val},
    ptr, slice,
};

use super::{E_INVALIDARG, E_OUTOFMEMORY, E_POINTER, HRESULT, argument::check};

/// The longest text that is taken from a caller, in units: longer ones lack their end.
const LONGEST: usize = 1 << 24;

/// What precedes a BSTR: its length in bytes, in the last four of these, which also keep it aligned
/// as `malloc` does.
const PREFIX: usize = 16;

/// Memory for who frees it with `CoTaskMemFree`; null if there is none. Zero bytes are one.
pub fn task_alloc(bytes: usize) -> *mut c_void {
    // SAFETY: malloc takes any size.
    unsafe { libc::malloc(bytes.max(1)) }
}

/// Makes such memory larger or smaller; null, and the old left, if there is none.
///
/// # Safety
///
/// `old` is null or came from here, and is not used again unless null comes back.
pub unsafe fn task_realloc(old: *mut c_void, bytes: usize) -> *mut c_void {
    if bytes == 0 {
        // SAFETY: the caller's promise.
        unsafe { libc::free(old) };
        return ptr::null_mut();
    }
    // SAFETY: the caller's promise.
    unsafe { libc::realloc(old, bytes) }
}

/// Frees such memory.
///
/// # Safety
///
/// `old` is null or came from here, and is not used again.
pub unsafe fn task_free(old: *mut c_void) {
    // SAFETY: the caller's promise.
    unsafe { libc::free(old) };
}

/// These values in memory that the receiver frees with `CoTaskMemFree`; null for none.
pub fn alloc_array<T>(values: Vec<T>) -> Result<*mut T, HRESULT> {
    if values.is_empty() {
        return Ok(ptr::null_mut());
    }
    let place = task_alloc(size_of::<T>().saturating_mul(values.len())).cast::<T>();
    if place.is_null() {
        return Err(E_OUTOFMEMORY);
    }
    for (at, value) in values.into_iter().enumerate() {
        // SAFETY: there is room for them all, and malloc aligns for any type.
        unsafe { place.add(at).write(value) };
    }
    Ok(place)
}

/// A text that is lent: null, or units followed by a zero.
#[derive(Clone, Copy)]
pub struct Wide<'a> {
    start: *const u16,
    len: usize,
    life: PhantomData<&'a [u16]>,
}

impl<'a> Wide<'a> {
    /// None.
    pub const fn null() -> Self {
        Self {
            start: ptr::null(),
            len: 0,
            life: PhantomData,
        }
    }

    /// The text up to the zero; `E_INVALIDARG` if there is none within 16 Mi units.
    ///
    /// # Safety
    ///
    /// A zero-terminated text is there during `'a`.
    pub(super) unsafe fn from_ptr(start: *const u16) -> Result<Self, HRESULT> {
        for len in 0..LONGEST {
            // SAFETY: no zero came before this unit, so it belongs to the text.
            if unsafe { start.add(len).read() } == 0 {
                return Ok(Self {
                    start,
                    len,
                    life: PhantomData,
                });
            }
        }
        Err(E_INVALIDARG)
    }

    /// Its units without the zero; `None` if it is null.
    pub fn units(self) -> Option<&'a [u16]> {
        if self.start.is_null() {
            return None;
        }
        // SAFETY: so many units are there during `'a`.
        Some(unsafe { slice::from_raw_parts(self.start, self.len) })
    }

    /// It as a string; `E_POINTER` if it is null, `E_INVALIDARG` if it is no UTF-16.
    pub fn text(self) -> Result<String, HRESULT> {
        let units = self.units().ok_or(E_POINTER)?;
        String::from_utf16(units).map_err(|_| E_INVALIDARG)
    }

    /// Where it is.
    pub const fn as_ptr(self) -> *const u16 {
        self.start
    }
}

impl<'a> From<&'a Bstr> for Wide<'a> {
    fn from(text: &'a Bstr) -> Self {
        Self {
            start: text.0,
            len: text.units().len(),
            life: PhantomData,
        }
    }
}

impl fmt::Debug for Wide<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Wide")
            .field(&self.units().map(String::from_utf16_lossy))
            .finish()
    }
}

/// A text that the receiver frees with `CoTaskMemFree`.
#[repr(transparent)]
pub struct TaskText(*mut u16);

impl TaskText {
    /// This text.
    pub fn new(text: &str) -> Result<Self, HRESULT> {
        Self::from_units(&text.encode_utf16().collect::<Vec<_>>())
    }

    /// These units.
    pub fn from_units(units: &[u16]) -> Result<Self, HRESULT> {
        let all = units.iter().copied().chain([0]).collect();
        alloc_array(all).map(Self)
    }

    /// The pointer, which is the receiver's.
    pub fn into_raw(self) -> *mut u16 {
        let raw = self.0;
        std::mem::forget(self);
        raw
    }

    /// Null: what a call writes to.
    pub const fn null() -> Self {
        Self(ptr::null_mut())
    }

    /// It as one lent.
    pub fn wide(&self) -> Wide<'_> {
        if self.0.is_null() {
            return Wide::null();
        }
        // SAFETY: it ends in a zero, as every text that is handed over.
        unsafe { Wide::from_ptr(self.0) }.unwrap_or(Wide::null())
    }
}

impl Drop for TaskText {
    fn drop(&mut self) {
        // SAFETY: it is `self`'s, and comes from the same allocator whoever made it.
        unsafe { task_free(self.0.cast()) };
    }
}

impl fmt::Debug for TaskText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.wide().fmt(f)
    }
}

/// A BSTR: a text with its length before it. Null is the empty one.
#[repr(transparent)]
pub struct Bstr(*const u16);

// SAFETY: nothing changes it while it is shared, and any thread may free it.
unsafe impl Send for Bstr {}
// SAFETY: as above.
unsafe impl Sync for Bstr {}

impl Bstr {
    /// This text.
    pub fn new(text: &str) -> Result<Self, HRESULT> {
        Self::from_units(&text.encode_utf16().collect::<Vec<_>>())
    }

    /// These units.
    pub fn from_units(units: &[u16]) -> Result<Self, HRESULT> {
        let bytes = size_of_val(units);
        let text = Self::with_bytes(bytes)?;
        // SAFETY: `with_bytes` has made room for them.
        unsafe { ptr::copy_nonoverlapping(units.as_ptr(), text.0.cast_mut(), units.len()) };
        Ok(text)
    }

    /// Room for so many bytes, and a zero after them.
    pub fn with_bytes(bytes: usize) -> Result<Self, HRESULT> {
        let length = u32::try_from(bytes).map_err(|_| E_OUTOFMEMORY)?;
        // A whole number of units, and two zero bytes even after an odd number.
        let base = task_alloc(PREFIX + bytes.next_multiple_of(2) + 2).cast::<u8>();
        if base.is_null() {
            return Err(E_OUTOFMEMORY);
        }
        // SAFETY: all within what was just allocated.
        unsafe {
            ptr::write_bytes(base, 0, PREFIX + bytes.next_multiple_of(2) + 2);
            base.add(PREFIX - 4).cast::<u32>().write(length);
            Ok(Self(base.add(PREFIX).cast()))
        }
    }

    /// The empty one.
    pub const fn null() -> Self {
        Self(ptr::null())
    }

    /// Its units.
    pub fn units(&self) -> &[u16] {
        if self.0.is_null() {
            return &[];
        }
        // SAFETY: it has as many bytes as its length says.
        unsafe { slice::from_raw_parts(self.0, self.byte_len() / 2) }
    }

    /// It as a string; `E_INVALIDARG` if it is no UTF-16.
    pub fn text(&self) -> Result<String, HRESULT> {
        String::from_utf16(self.units()).map_err(|_| E_INVALIDARG)
    }

    /// Its length in bytes.
    pub fn byte_len(&self) -> usize {
        if self.0.is_null() {
            return 0;
        }
        // SAFETY: the four bytes before a BSTR are its length.
        let length = unsafe { self.0.cast::<u8>().sub(4).cast::<u32>().read() };
        usize::try_from(length).unwrap_or(usize::MAX)
    }

    /// The pointer, which is the receiver's.
    pub fn into_raw(self) -> *mut u16 {
        let raw = self.0.cast_mut();
        std::mem::forget(self);
        raw
    }

    /// Takes a pointer over.
    ///
    /// # Safety
    ///
    /// It is null or a BSTR made here, and is not used again.
    pub const unsafe fn from_raw(raw: *mut u16) -> Self {
        Self(raw)
    }

    /// One that stays its owner's; `E_POINTER` for what cannot be a pointer.
    ///
    /// # Safety
    ///
    /// `raw` is null or a BSTR, and stays one.
    pub unsafe fn lent(raw: &*const u16) -> Result<&Self, HRESULT> {
        if !raw.is_null() {
            check(*raw)?;
        }
        // SAFETY: transparent over the pointer.
        Ok(unsafe { &*ptr::from_ref(raw).cast::<Self>() })
    }

    /// Where it is.
    pub const fn as_ptr(&self) -> *const u16 {
        self.0
    }
}

impl Clone for Bstr {
    fn clone(&self) -> Self {
        Self::from_units(self.units()).unwrap_or(Self::null())
    }
}

impl Drop for Bstr {
    fn drop(&mut self) {
        if !self.0.is_null() {
            // SAFETY: it is `self`'s, and began so many bytes before.
            unsafe { task_free(self.0.cast_mut().cast::<u8>().sub(PREFIX).cast()) };
        }
    }
}

impl fmt::Debug for Bstr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        String::from_utf16_lossy(self.units()).fmt(f)
    }
}
