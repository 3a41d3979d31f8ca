//! PROPVARIANT and VARIANT: a type and a value, 24 bytes.

use std::{ffi::c_void, fmt, mem::size_of, ptr};

use super::{
    VarType,
    element::{self, copy_element, free_element, owns},
    safe_array::{self, SAFEARRAY},
};
use crate::abi::{
    Bstr, E_OUTOFMEMORY, GUID, HRESULT, IUnknown, Interface, TaskText, Wide, alloc_array,
    task_alloc, task_free,
};

/// The variant is of another type than the one asked for.
pub const DISP_E_TYPEMISMATCH: HRESULT = HRESULT::bits(0x8002_0005);
/// A type that cannot be handled.
pub const DISP_E_BADVARTYPE: HRESULT = HRESULT::bits(0x8002_0008);

/// A point in time: 100 ns since 1601, in two halves.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(non_snake_case, reason = "Microsoft's names")]
pub struct FILETIME {
    /// The lower half.
    pub dwLowDateTime: u32,
    /// The upper half.
    pub dwHighDateTime: u32,
}

/// A type and a value. Clearing it, or dropping it, frees what it points to.
#[repr(C)]
pub struct PROPVARIANT {
    vt: VarType,
    reserved: [u16; 3],
    data: [u64; 2],
}

/// The same in memory, with fewer types.
pub type VARIANT = PROPVARIANT;

// SAFETY: what it points to may be used and freed by any thread, as everything that is handed over.
unsafe impl Send for PROPVARIANT {}
// SAFETY: as above; nothing changes it while it is shared.
unsafe impl Sync for PROPVARIANT {}

impl Default for PROPVARIANT {
    fn default() -> Self {
        Self::of_bits(VarType::EMPTY, 0)
    }
}

/// Makes a pair of functions for a type that lies in the variant itself.
macro_rules! scalar {
    ($($make:ident $read:ident $vt:ident $ty:ty, $doc:literal;)*) => {
        $(
            #[doc = concat!("A variant of ", $doc, ".")]
            pub fn $make(value: $ty) -> Self {
                let mut bytes = [0u8; 8];
                let raw = value.to_ne_bytes();
                bytes[..raw.len()].copy_from_slice(&raw);
                Self::of_bits(VarType::$vt, u64::from_ne_bytes(bytes))
            }

            #[doc = concat!("Its value, if it is ", $doc, ".")]
            pub fn $read(&self) -> Option<$ty> {
                let raw = self.data[0].to_ne_bytes();
                let mut bytes = [0u8; size_of::<$ty>()];
                bytes.copy_from_slice(&raw[..size_of::<$ty>()]);
                (self.vt == VarType::$vt).then(|| <$ty>::from_ne_bytes(bytes))
            }
        )*
    };
}

impl PROPVARIANT {
    scalar! {
        from_i32 i32 I4 i32, "a signed 32-bit number";
        from_u32 u32 UI4 u32, "an unsigned 32-bit number";
        from_i64 i64 I8 i64, "a signed 64-bit number";
        from_u64 u64 UI8 u64, "an unsigned 64-bit number";
        from_f32 f32 R4 f32, "a 32-bit floating number";
        from_f64 f64 R8 f64, "a 64-bit floating number";
        from_date date DATE f64, "a date: days since 30 December 1899";
        from_u16 u16 UI2 u16, "an unsigned 16-bit number";
        from_u8 u8 UI1 u8, "a byte";
    }

    const fn of_bits(vt: VarType, bits: u64) -> Self {
        Self {
            vt,
            reserved: [0; 3],
            data: [bits, 0],
        }
    }

    fn of_pointer<T>(vt: VarType, pointer: *const T) -> Self {
        Self::of_bits(vt, pointer.expose_provenance() as u64)
    }

    /// Its type.
    pub const fn vt(&self) -> VarType {
        self.vt
    }

    /// A variant of a truth.
    pub const fn from_bool(value: bool) -> Self {
        Self::of_bits(VarType::BOOL, if value { 0xFFFF } else { 0 })
    }

    /// Its truth, if it is one.
    pub fn bool(&self) -> Option<bool> {
        (self.vt == VarType::BOOL).then_some(self.data[0] & 0xFFFF != 0)
    }

    /// A variant of an error code.
    pub fn from_error(value: HRESULT) -> Self {
        Self::of_bits(VarType::ERROR, u64::from(value.0.cast_unsigned()))
    }

    /// Its error code, if it is one.
    pub fn error(&self) -> Option<HRESULT> {
        let low = u32::try_from(self.data[0] & 0xFFFF_FFFF).ok()?;
        (self.vt == VarType::ERROR).then_some(HRESULT::bits(low))
    }

    /// A variant of these units, zero-terminated.
    pub fn from_units(units: &[u16]) -> Result<Self, HRESULT> {
        let text = TaskText::from_units(units)?;
        Ok(Self::of_pointer(VarType::LPWSTR, text.into_raw()))
    }

    /// A variant of this text, zero-terminated.
    pub fn from_text(text: &str) -> Result<Self, HRESULT> {
        Self::from_units(&text.encode_utf16().collect::<Vec<_>>())
    }

    /// A variant of a BSTR.
    pub fn from_bstr(text: Bstr) -> Self {
        Self::of_pointer(VarType::BSTR, text.into_raw())
    }

    /// Its text, if it is a zero-terminated one or a BSTR.
    pub fn units(&self) -> Option<&[u16]> {
        match self.vt {
            VarType::LPWSTR => {
                // SAFETY: an LPWSTR that lives as long as the variant.
                unsafe { crate::abi::text(self.pointer::<u16>()) }
                    .unwrap_or(Wide::null())
                    .units()
            }
            VarType::BSTR => {
                let raw: &*const u16 = self.place();
                // SAFETY: a BSTR that lives as long as the variant.
                unsafe { Bstr::lent(raw) }.ok().map(Bstr::units)
            }
            _ => None,
        }
    }

    /// A variant of a GUID.
    pub fn from_guid(guid: GUID) -> Result<Self, HRESULT> {
        Ok(Self::of_pointer(VarType::CLSID, alloc_array(vec![guid])?))
    }

    /// Its GUID, if it is one.
    pub fn guid(&self) -> Option<GUID> {
        if self.vt != VarType::CLSID || self.data[0] == 0 {
            return None;
        }
        // SAFETY: a pointer to a GUID that lives as long as the variant.
        Some(unsafe { self.pointer::<GUID>().read_unaligned() })
    }

    /// A variant of bytes: a vector of them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, HRESULT> {
        let mut made = Self::of_bits(VarType::UI1.vector(), bytes.len() as u64);
        made.data[1] = alloc_array(bytes.to_vec())?.expose_provenance() as u64;
        Ok(made)
    }

    /// Its bytes, if it is a vector of them or a blob.
    pub fn bytes(&self) -> Option<&[u8]> {
        let is = self.vt == VarType::UI1.vector() || self.vt == VarType::BLOB;
        // SAFETY: so many bytes that live as long as the variant.
        is.then(|| unsafe { self.vector_of::<u8>() })
    }

    /// A variant of an object.
    pub fn from_object(object: IUnknown) -> Self {
        Self::of_pointer(VarType::UNKNOWN, object.into_raw())
    }

    /// Its object, if it is one.
    pub fn object(&self) -> Option<&IUnknown> {
        let is = matches!(
            self.vt,
            VarType::UNKNOWN | VarType::DISPATCH | VarType::STREAM
        );
        let raw: &*mut c_void = self.place();
        // SAFETY: null, or an object that the variant holds.
        is.then(|| unsafe { crate::abi::interface(raw) }.ok()?)?
    }

    /// A variant of an array, which it takes over.
    ///
    /// # Safety
    ///
    /// `array` was made by [`create`](super::create), and is not used again.
    pub unsafe fn from_array(vt: VarType, array: *mut SAFEARRAY) -> Self {
        Self::of_pointer(vt.array(), array)
    }

    /// Its array, if it is one.
    pub fn array(&self) -> Option<*mut SAFEARRAY> {
        self.vt.has(VarType::ARRAY).then(|| self.pointer())
    }

    /// A copy that shares nothing; objects are counted once more. `DISP_E_BADVARTYPE` for a type
    /// that is not known.
    pub fn copy(&self) -> Result<Self, HRESULT> {
        let vt = self.vt;
        let mut copy = Self {
            vt,
            reserved: self.reserved,
            data: self.data,
        };
        if vt.has(VarType::BYREF) {
            return Ok(copy);
        }
        // Until it owns its own, it must not free what is the other's.
        copy.vt = VarType::EMPTY;
        if vt.has(VarType::ARRAY) {
            // SAFETY: the variant's array.
            copy.data[0] = unsafe { safe_array::copy(self.pointer()) }?.expose_provenance() as u64;
        } else if vt.has(VarType::VECTOR) {
            copy.data[1] = self.copy_vector()? as u64;
        } else {
            match vt {
                VarType::BLOB => {
                    // SAFETY: so many bytes that live as long as the variant.
                    let bytes = unsafe { self.vector_of::<u8>() }.to_vec();
                    copy.data[1] = alloc_array(bytes)?.expose_provenance() as u64;
                }
                VarType::STREAM => copy.data[0] = copy_element(VarType::UNKNOWN, self.data[0])?,
                VarType::CLSID => {
                    let guid = self.guid().into_iter().collect();
                    copy.data[0] = alloc_array(guid)?.expose_provenance() as u64;
                }
                VarType::EMPTY | VarType::NULL => {}
                _ if vt.size().is_some() && vt != VarType::VARIANT => {
                    copy.data[0] = copy_element(vt, self.data[0])?;
                }
                _ => return Err(DISP_E_BADVARTYPE),
            }
        }
        copy.vt = vt;
        Ok(copy)
    }

    /// Frees what it points to, and makes it empty.
    pub fn clear(&mut self) {
        let vt = self.vt;
        self.vt = VarType::EMPTY;
        if !vt.has(VarType::BYREF) {
            // SAFETY: what the variant points to is its own, and is not looked at again.
            unsafe { self.free(vt) };
        }
        self.reserved = [0; 3];
        self.data = [0; 2];
    }

    /// # Safety
    ///
    /// What it points to is its own, of type `vt`, and is not used again.
    unsafe fn free(&self, vt: VarType) {
        // SAFETY: the caller's promise, for each of these types.
        unsafe {
            if vt.has(VarType::ARRAY) {
                safe_array::destroy(self.pointer());
            } else if vt.has(VarType::VECTOR) {
                let element = VarType(vt.0 & !VarType::VECTOR.0);
                if element == VarType::VARIANT {
                    let all = self.vector_of::<Self>();
                    for at in 0..all.len() {
                        ptr::drop_in_place(all.as_ptr().cast_mut().add(at));
                    }
                } else if owns(element) {
                    for bits in self.vector_of::<u64>() {
                        free_element(element, *bits);
                    }
                }
                task_free(element::pointer::<c_void>(self.data[1]));
            } else if vt == VarType::BLOB {
                task_free(element::pointer::<c_void>(self.data[1]));
            } else if vt == VarType::CLSID {
                task_free(self.pointer::<c_void>());
            } else {
                free_element(vt, self.data[0]);
            }
        }
    }

    /// The value as a pointer.
    fn pointer<T>(&self) -> *mut T {
        element::pointer(self.data[0])
    }

    /// Where the value lies, as a pointer.
    fn place<P>(&self) -> &P {
        const { assert!(size_of::<P>() == size_of::<u64>()) };
        // SAFETY: as wide and aligned as a pointer; the callers ask for pointers alone.
        unsafe { &*ptr::from_ref(&self.data[0]).cast() }
    }

    /// # Safety
    ///
    /// It is a vector, or a blob, of `T`.
    unsafe fn vector_of<T>(&self) -> &[T] {
        let count = (self.data[0] & 0xFFFF_FFFF) as usize;
        let start = element::pointer::<T>(self.data[1]);
        // SAFETY: the caller's promise; `slice` refuses what cannot be.
        unsafe { crate::abi::slice(start, count) }.unwrap_or(&[])
    }

    fn copy_vector(&self) -> Result<usize, HRESULT> {
        let element = VarType(self.vt.0 & !VarType::VECTOR.0);
        let size = element.size().ok_or(DISP_E_BADVARTYPE)?;
        // SAFETY: the variant is a vector of elements of these types.
        let place = unsafe {
            if element == VarType::VARIANT {
                let all = self.vector_of::<Self>().iter().map(Self::copy);
                alloc_array(all.collect::<Result<Vec<_>, _>>()?)?.expose_provenance()
            } else if owns(element) {
                let all = self.vector_of::<u64>().iter();
                let all = all.map(|bits| copy_element(element, *bits));
                alloc_array(all.collect::<Result<Vec<_>, _>>()?)?.expose_provenance()
            } else {
                let from: &[u8] = {
                    let count = (self.data[0] & 0xFFFF_FFFF) as usize;
                    let start = element::pointer::<u8>(self.data[1]);
                    crate::abi::slice(start, count.saturating_mul(size))?
                };
                let to = task_alloc(from.len()).cast::<u8>();
                if to.is_null() {
                    return Err(E_OUTOFMEMORY);
                }
                ptr::copy_nonoverlapping(from.as_ptr(), to, from.len());
                to.expose_provenance()
            }
        };
        Ok(place)
    }
}

impl Drop for PROPVARIANT {
    fn drop(&mut self) {
        self.clear();
    }
}

impl fmt::Debug for PROPVARIANT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("PROPVARIANT");
        shown.field("vt", &self.vt.0);
        match self.units() {
            Some(units) => shown.field("text", &String::from_utf16_lossy(units)),
            None => shown.field("bits", &self.data[0]),
        };
        shown.finish()
    }
}
