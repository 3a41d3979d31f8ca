//! Raw arguments, checked.

use std::{
    ffi::c_void,
    marker::PhantomData,
    mem::{ManuallyDrop, align_of, size_of},
    ptr, slice as std_slice,
};

use super::{E_INVALIDARG, E_POINTER, HRESULT, Interface, Wide};

/// Below it no program has anything: Linux maps nothing there (vm.mmap_min_addr).
const LOWEST: usize = 0x1_0000;

/// Above it there is no user memory on the machines this runs on (47 or 48 bits).
const HIGHEST: usize = 0x0000_FFFF_FFFF_FFFF;

/// Where a method puts a value. It was checked, and zeroed, before the method was called.
///
/// It is consumed by its one write: what it points to may be the same as another argument's, so it
/// is no reference, and nothing is ever read through it.
#[derive(Debug)]
pub struct Out<'a, T> {
    place: *mut T,
    life: PhantomData<&'a mut T>,
}

impl<'a, T> Out<'a, T> {
    /// Puts the value there.
    pub fn set(self, value: T) {
        // SAFETY: checked when it was made, and its lifetime has not passed.
        unsafe { self.place.write(value) };
    }

    /// Where it is: for a call to another object.
    pub const fn as_ptr(&self) -> *mut T {
        self.place
    }
}

impl<'a, T> From<&'a mut T> for Out<'a, T> {
    fn from(place: &'a mut T) -> Self {
        Self {
            place,
            life: PhantomData,
        }
    }
}

/// Where a method puts up to so many values. Zeroed before the call, unless they are bytes.
#[derive(Debug)]
pub struct OutArray<'a, T> {
    place: *mut T,
    room: usize,
    life: PhantomData<&'a mut T>,
}

impl<T> OutArray<'_, T> {
    /// How many there is room for.
    pub const fn room(&self) -> usize {
        self.room
    }

    /// Puts one there; `E_INVALIDARG` past the end.
    pub fn set(&mut self, at: usize, value: T) -> Result<(), HRESULT> {
        if at >= self.room {
            return Err(E_INVALIDARG);
        }
        // SAFETY: within the room that the caller has given.
        unsafe { self.place.add(at).write(value) };
        Ok(())
    }

    /// Where it is: for a call to another object.
    pub const fn as_ptr(&self) -> *mut T {
        self.place
    }
}

impl OutArray<'_, u8> {
    /// The room as bytes to be written, and perhaps not written before.
    pub fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: within the room that the caller has given; any byte is a value.
        unsafe { std_slice::from_raw_parts_mut(self.place, self.room) }
    }
}

impl<'a, T> From<&'a mut [T]> for OutArray<'a, T> {
    fn from(place: &'a mut [T]) -> Self {
        Self {
            place: place.as_mut_ptr(),
            room: place.len(),
            life: PhantomData,
        }
    }
}

/// Whether a pointer can be one to a `T`: neither null nor in the first 64 KiB nor beyond user memory
/// (`E_POINTER`), and aligned (`E_INVALIDARG`).
pub(super) fn check<T>(pointer: *const T) -> Result<(), HRESULT> {
    let address = pointer.addr();
    if !(LOWEST..=HIGHEST).contains(&address) {
        Err(E_POINTER)
    } else if !address.is_multiple_of(align_of::<T>()) {
        Err(E_INVALIDARG)
    } else {
        Ok(())
    }
}

/// An out argument: checked and zeroed.
///
/// # Safety
///
/// Where `pointer` is not caught by the check, a `T` may be written there during `'a`, and all zero
/// bytes are a `T`.
pub unsafe fn out<'a, T>(pointer: *mut T) -> Result<Out<'a, T>, HRESULT> {
    check(pointer)?;
    // SAFETY: the caller's promise. Bytes, because a `T` of zeros may own nothing.
    unsafe { ptr::write_bytes(pointer, 0, 1) };
    Ok(Out {
        place: pointer,
        life: PhantomData,
    })
}

/// An out argument that may be null.
///
/// # Safety
///
/// As for [`out`].
pub unsafe fn out_or_null<'a, T>(pointer: *mut T) -> Result<Option<Out<'a, T>>, HRESULT> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's promise.
    unsafe { out(pointer) }.map(Some)
}

/// An out array of `room` values: checked, and zeroed unless they are bytes.
///
/// # Safety
///
/// As for [`out`], for `room` values.
pub unsafe fn out_array<'a, T>(pointer: *mut T, room: usize) -> Result<OutArray<'a, T>, HRESULT> {
    if room == 0 {
        return Ok(OutArray {
            place: ptr::NonNull::dangling().as_ptr(),
            room,
            life: PhantomData,
        });
    }
    check(pointer)?;
    check_span::<T>(pointer, room)?;
    if size_of::<T>() > 1 {
        // SAFETY: the caller's promise.
        unsafe { ptr::write_bytes(pointer, 0, room) };
    }
    Ok(OutArray {
        place: pointer,
        room,
        life: PhantomData,
    })
}

/// An argument that is read and written.
///
/// # Safety
///
/// Where `pointer` is not caught by the check, a `T` is there during `'a`.
pub unsafe fn in_out<'a, T>(pointer: *mut T) -> Result<&'a mut T, HRESULT> {
    check(pointer)?;
    // SAFETY: the caller's promise.
    Ok(unsafe { &mut *pointer })
}

/// An argument that is read.
///
/// # Safety
///
/// As for [`in_out`].
pub unsafe fn by_ref<'a, T>(pointer: *const T) -> Result<&'a T, HRESULT> {
    check(pointer)?;
    // SAFETY: the caller's promise.
    Ok(unsafe { &*pointer })
}

/// An argument that is read, or null.
///
/// # Safety
///
/// As for [`in_out`].
pub unsafe fn by_ref_or_null<'a, T>(pointer: *const T) -> Result<Option<&'a T>, HRESULT> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's promise.
    unsafe { by_ref(pointer) }.map(Some)
}

/// An array that is read.
///
/// # Safety
///
/// As for [`in_out`], for `len` values.
pub unsafe fn slice<'a, T>(pointer: *const T, len: usize) -> Result<&'a [T], HRESULT> {
    if len == 0 {
        return Ok(&[]);
    }
    check(pointer)?;
    check_span(pointer, len)?;
    // SAFETY: the caller's promise.
    Ok(unsafe { std_slice::from_raw_parts(pointer, len) })
}

/// An interface that is lent for the call, or null.
///
/// # Safety
///
/// The pointer is null, or to a living object of that interface.
pub unsafe fn interface<I: Interface>(raw: &*mut c_void) -> Result<Option<&I>, HRESULT> {
    if raw.is_null() {
        return Ok(None);
    }
    check(raw.cast::<usize>())?;
    // SAFETY: `I` is transparent over a non-null pointer, which this is.
    Ok(Some(unsafe { &*ptr::from_ref(raw).cast::<I>() }))
}

/// A zero-terminated text, or null.
///
/// # Safety
///
/// Where `pointer` is not caught by the check, a zero-terminated text is there during `'a`.
pub unsafe fn text<'a>(pointer: *const u16) -> Result<Wide<'a>, HRESULT> {
    if pointer.is_null() {
        return Ok(Wide::null());
    }
    check(pointer)?;
    // SAFETY: the caller's promise.
    unsafe { Wide::from_ptr(pointer) }
}

/// An argument handed over by value that stays its caller's.
pub fn value<T>(value: &ManuallyDrop<T>) -> &T {
    value
}

/// A length that a caller gives; `E_INVALIDARG` if it is negative.
pub fn count<N: TryInto<usize>>(number: N) -> Result<usize, HRESULT> {
    number.try_into().map_err(|_| E_INVALIDARG)
}

/// A length for another object; 0 if it does not fit.
pub fn length<N: TryFrom<usize> + Default>(number: usize) -> N {
    number.try_into().unwrap_or_default()
}

/// An interface to lend to another object.
pub fn raw<I: Interface>(lent: Option<&I>) -> *mut c_void {
    lent.map_or(ptr::null_mut(), Interface::as_raw)
}

/// Whether so many values end before user memory does.
fn check_span<T>(pointer: *const T, len: usize) -> Result<(), HRESULT> {
    let end = len
        .checked_mul(size_of::<T>())
        .and_then(|bytes| bytes.checked_add(pointer.addr()));
    match end {
        Some(end) if end <= HIGHEST => Ok(()),
        _ => Err(E_INVALIDARG),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_and_wild_pointers_are_refused_and_not_written_through() {
        for wild in [0usize, 1, 8, 0xFFFF, usize::MAX, 1 << 63] {
            let pointer = ptr::without_provenance_mut::<u8>(wild);
            // SAFETY: the check catches every one of them.
            assert_eq!(unsafe { out(pointer) }.err(), Some(E_POINTER), "{wild:#x}");
        }
        let mut place = [7u32; 2];
        let odd = place
            .as_mut_ptr()
            .cast::<u8>()
            .wrapping_add(1)
            .cast::<u32>();
        // SAFETY: the check catches it.
        assert_eq!(unsafe { out(odd) }.err(), Some(E_INVALIDARG));
        assert_eq!(place, [7, 7]);
    }

    #[test]
    fn an_out_argument_is_zeroed_and_a_length_past_memory_is_refused() {
        let mut place = 7u32;
        // SAFETY: `place` is there.
        assert!(unsafe { out(&mut place) }.is_ok());
        assert_eq!(place, 0);
        // SAFETY: the check catches the length.
        let long = unsafe { slice(&place, usize::MAX / 2) };
        assert_eq!(long.err(), Some(E_INVALIDARG));
    }
}
