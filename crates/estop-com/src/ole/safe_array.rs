//! SAFEARRAY: a described array, MS-OAUT §2.2.30.

use std::{ffi::c_void, mem::size_of, ptr};

use super::{
    VARIANT, VarType,
    element::{copy_element, free_element},
};
use crate::abi::{E_INVALIDARG, E_OUTOFMEMORY, E_UNEXPECTED, HRESULT, task_alloc, task_free};

/// An index outside the array.
pub const DISP_E_BADINDEX: HRESULT = HRESULT::bits(0x8002_000B);
/// The array is locked.
const DISP_E_ARRAYISLOCKED: HRESULT = HRESULT::bits(0x8002_000D);

/// What the elements are: flags that say how they are freed.
const HAS_VARTYPE: u16 = 0x80;
const HAS_BSTR: u16 = 0x100;
const HAS_UNKNOWN: u16 = 0x200;
const HAS_DISPATCH: u16 = 0x400;
const HAS_VARIANT: u16 = 0x800;

/// What precedes the descriptor; its last four bytes hold the type of the elements.
const PREFIX: usize = 16;

/// The most dimensions that are made here. Nothing in the three APIs has more than one.
const MOST_DIMENSIONS: usize = 16;

/// The extent of one dimension.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(non_snake_case, reason = "Microsoft's names")]
pub struct SAFEARRAYBOUND {
    /// How many there are.
    pub cElements: u32,
    /// The index of the first.
    pub lLbound: i32,
}

/// The descriptor of an array; more bounds follow the first, the last dimension's coming first.
#[repr(C)]
#[derive(Debug)]
#[expect(non_snake_case, reason = "Microsoft's names")]
pub struct SAFEARRAY {
    /// How many dimensions.
    pub cDims: u16,
    /// Flags.
    pub fFeatures: u16,
    /// Bytes of an element.
    pub cbElements: u32,
    /// How many times it is locked.
    pub cLocks: u32,
    /// The elements.
    pub pvData: *mut c_void,
    /// The bounds.
    pub rgsabound: [SAFEARRAYBOUND; 1],
}

/// A new array of zeroed elements, with these bounds, the first dimension's first.
pub fn create(vt: VarType, bounds: &[SAFEARRAYBOUND]) -> Result<*mut SAFEARRAY, HRESULT> {
    let size = vt.size().ok_or(E_INVALIDARG)?;
    if bounds.is_empty() || bounds.len() > MOST_DIMENSIONS {
        return Err(E_INVALIDARG);
    }
    let elements = bounds
        .iter()
        .try_fold(1usize, |all, one| all.checked_mul(one.cElements as usize));
    let bytes = elements
        .and_then(|all| all.checked_mul(size))
        .ok_or(E_OUTOFMEMORY)?;
    let head = PREFIX + size_of::<SAFEARRAY>() + (bounds.len() - 1) * size_of::<SAFEARRAYBOUND>();
    let (base, data) = (task_alloc(head).cast::<u8>(), task_alloc(bytes));
    if base.is_null() || data.is_null() {
        // SAFETY: both are null or just allocated.
        unsafe {
            task_free(base.cast());
            task_free(data);
        }
        return Err(E_OUTOFMEMORY);
    }
    let kind = match vt {
        VarType::BSTR => HAS_BSTR,
        VarType::UNKNOWN => HAS_UNKNOWN,
        VarType::DISPATCH => HAS_DISPATCH,
        VarType::VARIANT => HAS_VARIANT,
        _ => 0,
    };
    // SAFETY: all within the two blocks just allocated, which are aligned for any type.
    unsafe {
        ptr::write_bytes(data.cast::<u8>(), 0, bytes);
        base.add(PREFIX - 4).cast::<u32>().write(u32::from(vt.0));
        let array = base.add(PREFIX).cast::<SAFEARRAY>();
        array.write(SAFEARRAY {
            cDims: u16::try_from(bounds.len()).unwrap_or(1),
            fFeatures: HAS_VARTYPE | kind,
            cbElements: u32::try_from(size).unwrap_or(0),
            cLocks: 0,
            pvData: data,
            rgsabound: [SAFEARRAYBOUND::default()],
        });
        let first = (&raw mut (*array).rgsabound).cast::<SAFEARRAYBOUND>();
        for (at, bound) in bounds.iter().rev().enumerate() {
            first.add(at).write(*bound);
        }
        Ok(array)
    }
}

/// An array of these variants, from index 0, as scripts expect it.
pub fn variants(values: Vec<VARIANT>) -> Result<*mut SAFEARRAY, HRESULT> {
    let array = create(
        VarType::VARIANT,
        &[SAFEARRAYBOUND {
            cElements: u32::try_from(values.len()).map_err(|_| E_OUTOFMEMORY)?,
            lLbound: 0,
        }],
    )?;
    for (at, value) in values.into_iter().enumerate() {
        // SAFETY: the array was just made with so many variants, all empty.
        unsafe { (*array).pvData.cast::<VARIANT>().add(at).write(value) };
    }
    Ok(array)
}

/// Frees an array and its elements; `DISP_E_ARRAYISLOCKED` while it is locked.
///
/// # Safety
///
/// `array` is null or was made here, and is not used again if this succeeds.
pub unsafe fn destroy(array: *mut SAFEARRAY) -> HRESULT {
    if array.is_null() {
        return HRESULT(0);
    }
    // SAFETY: the caller's promise; elements are of the array's type.
    unsafe {
        if (*array).cLocks > 0 {
            return DISP_E_ARRAYISLOCKED;
        }
        let vt = vartype(array);
        for at in 0..count(array) {
            if vt == VarType::VARIANT {
                ptr::drop_in_place((*array).pvData.cast::<VARIANT>().add(at));
            } else if (*array).cbElements as usize == size_of::<u64>() {
                free_element(vt, (*array).pvData.cast::<u64>().add(at).read());
            }
        }
        task_free((*array).pvData);
        task_free(array.cast::<u8>().sub(PREFIX).cast());
    }
    HRESULT(0)
}

/// A copy that shares nothing.
///
/// # Safety
///
/// `array` is null or was made here.
pub unsafe fn copy(array: *const SAFEARRAY) -> Result<*mut SAFEARRAY, HRESULT> {
    if array.is_null() {
        return Ok(ptr::null_mut());
    }
    // SAFETY: the caller's promise; both arrays have the same type and bounds.
    unsafe {
        let vt = vartype(array);
        let dims = usize::from((*array).cDims);
        let bounds: Vec<_> = (0..dims).filter_map(|dim| bound_of(array, dim)).collect();
        let made = create(vt, &bounds)?;
        for at in 0..count(array) {
            let done = copy_one(array, made, at, vt);
            if let Err(code) = done {
                destroy(made);
                return Err(code);
            }
        }
        Ok(made)
    }
}

/// The type of its elements.
///
/// # Safety
///
/// `array` was made here.
pub unsafe fn vartype(array: *const SAFEARRAY) -> VarType {
    // SAFETY: the four bytes before a descriptor are the type.
    let raw = unsafe { array.cast::<u8>().sub(4).cast::<u32>().read() };
    VarType(u16::try_from(raw).unwrap_or(0))
}

/// The bounds of dimension `dim`, counted from 0; `None` past the last.
///
/// # Safety
///
/// `array` was made here.
pub unsafe fn bound_of(array: *const SAFEARRAY, dim: usize) -> Option<SAFEARRAYBOUND> {
    // SAFETY: the caller's promise; bounds lie in reverse order.
    unsafe {
        let dims = usize::from((*array).cDims);
        let at = dims.checked_sub(1)?.checked_sub(dim)?;
        let first = (&raw const (*array).rgsabound).cast::<SAFEARRAYBOUND>();
        Some(first.add(at).read())
    }
}

/// Locks it, and gives its elements.
///
/// # Safety
///
/// `array` was made here.
pub unsafe fn access(array: *mut SAFEARRAY) -> *mut c_void {
    // SAFETY: the caller's promise.
    unsafe {
        (*array).cLocks = (*array).cLocks.saturating_add(1);
        (*array).pvData
    }
}

/// Unlocks it; `E_UNEXPECTED` if it is not locked.
///
/// # Safety
///
/// `array` was made here.
pub unsafe fn access_end(array: *mut SAFEARRAY) -> HRESULT {
    // SAFETY: the caller's promise.
    unsafe {
        if (*array).cLocks == 0 {
            return E_UNEXPECTED;
        }
        (*array).cLocks -= 1;
    }
    HRESULT(0)
}

/// Where the element with these indices is, one for each dimension, the first dimension's first.
///
/// # Safety
///
/// `array` was made here, and `indices` has an entry for each dimension.
pub unsafe fn element(array: *const SAFEARRAY, indices: *const i32) -> Result<*mut u8, HRESULT> {
    // SAFETY: the caller's promise.
    unsafe {
        let (mut offset, mut stride) = (0usize, 1usize);
        for dim in 0..usize::from((*array).cDims) {
            let bound = bound_of(array, dim).ok_or(E_INVALIDARG)?;
            let index = i64::from(indices.add(dim).read()) - i64::from(bound.lLbound);
            let index = usize::try_from(index).map_err(|_| DISP_E_BADINDEX)?;
            if index >= bound.cElements as usize {
                return Err(DISP_E_BADINDEX);
            }
            offset += index * stride;
            stride *= bound.cElements as usize;
        }
        let size = (*array).cbElements as usize;
        Ok((*array).pvData.cast::<u8>().add(offset * size))
    }
}

/// Puts a copy of what `value` points to at a place in the array: the value itself, or for BSTRs and
/// objects the pointer. What was there is freed.
///
/// # Safety
///
/// `place` came from [`element`], and `value` is of the array's type.
pub unsafe fn put_element(
    array: *const SAFEARRAY,
    place: *mut u8,
    value: *const c_void,
) -> Result<(), HRESULT> {
    // SAFETY: the caller's promise.
    unsafe {
        let vt = vartype(array);
        if vt == VarType::VARIANT {
            let copy = (*value.cast::<VARIANT>()).copy()?;
            *place.cast::<VARIANT>() = copy;
        } else if by_pointer(array) {
            let copy = copy_element(vt, value.expose_provenance() as u64)?;
            free_element(vt, place.cast::<u64>().replace(copy));
        } else {
            ptr::copy_nonoverlapping(value.cast(), place, (*array).cbElements as usize);
        }
    }
    Ok(())
}

/// Copies what is at a place in the array to `value`, which then owns it.
///
/// # Safety
///
/// `place` came from [`element`], and there is room for an element at `value`.
pub unsafe fn get_element(
    array: *const SAFEARRAY,
    place: *const u8,
    value: *mut c_void,
) -> Result<(), HRESULT> {
    // SAFETY: the caller's promise.
    unsafe {
        let vt = vartype(array);
        if vt == VarType::VARIANT {
            value
                .cast::<VARIANT>()
                .write((*place.cast::<VARIANT>()).copy()?);
        } else if by_pointer(array) {
            let copy = copy_element(vt, place.cast::<u64>().read())?;
            value.cast::<u64>().write_unaligned(copy);
        } else {
            ptr::copy_nonoverlapping(place, value.cast(), (*array).cbElements as usize);
        }
    }
    Ok(())
}

/// Whether its elements are BSTRs or objects.
///
/// # Safety
///
/// `array` was made here.
pub unsafe fn by_pointer(array: *const SAFEARRAY) -> bool {
    // SAFETY: the caller's promise.
    let vt = unsafe { vartype(array) };
    matches!(vt, VarType::BSTR | VarType::UNKNOWN | VarType::DISPATCH)
}

/// # Safety
///
/// `array` was made here.
unsafe fn count(array: *const SAFEARRAY) -> usize {
    // SAFETY: the caller's promise.
    let dims = usize::from(unsafe { (*array).cDims });
    (0..dims)
        // SAFETY: the caller's promise.
        .filter_map(|dim| unsafe { bound_of(array, dim) })
        .map(|bound| bound.cElements as usize)
        .product()
}

/// # Safety
///
/// Both were made here with elements of this type, of which there are more than `at`.
unsafe fn copy_one(
    from: *const SAFEARRAY,
    to: *mut SAFEARRAY,
    at: usize,
    vt: VarType,
) -> Result<(), HRESULT> {
    // SAFETY: the caller's promise.
    unsafe {
        let size = (*from).cbElements as usize;
        let place = (*to).pvData.cast::<u8>().add(at * size);
        let value = (*from).pvData.cast::<u8>().add(at * size);
        if by_pointer(from) {
            let bits = copy_element(vt, value.cast::<u64>().read())?;
            place.cast::<u64>().write(bits);
            Ok(())
        } else {
            put_element(from, place, value.cast())
        }
    }
}
