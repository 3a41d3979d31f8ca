//! Pointers to interfaces, counted.

use std::{ffi::c_void, mem, ptr, ptr::NonNull};

use super::{Answer, GUID, HRESULT, Out};

/// A counted pointer to an interface, as wide as the pointer itself.
///
/// # Safety
///
/// The type is `repr(transparent)` over [`IUnknown`], and what it points to begins with a pointer to
/// a `Vtbl` whose first three entries are those of [`IUnknown_Vtbl`].
pub unsafe trait Interface: Clone + Send + Sync + 'static {
    /// The table of its methods.
    type Vtbl: 'static;
    /// Its identifier.
    const IID: GUID;
    /// Whether it, or one that it derives from, is asked for.
    fn matches(iid: &GUID) -> bool;

    /// The pointer, still owned by `self`.
    fn as_raw(&self) -> *mut c_void {
        // SAFETY: the type is transparent over a pointer (the trait's promise).
        unsafe { mem::transmute_copy(self) }
    }

    /// The pointer, and the count that goes with it.
    fn into_raw(self) -> *mut c_void {
        let raw = self.as_raw();
        mem::forget(self);
        raw
    }

    /// Takes a pointer over, with its count.
    ///
    /// # Safety
    ///
    /// `raw` is null, or points to an object of this interface and owns one count.
    unsafe fn from_raw(raw: *mut c_void) -> Option<Self> {
        let raw = NonNull::new(raw)?;
        // SAFETY: the type is transparent over a non-null pointer (the trait's promise).
        Some(unsafe { mem::transmute_copy(&raw) })
    }

    /// The table of the object's methods.
    fn vtable(&self) -> &Self::Vtbl {
        // SAFETY: an interface pointer points to a pointer to its table, which lives as long.
        unsafe { &**self.as_raw().cast::<*const Self::Vtbl>() }
    }

    /// The same object by another of its interfaces; `None` if it has not got it.
    fn cast<I: Interface>(&self) -> Option<I> {
        let raw = self.query(&I::IID)?.into_raw();
        // SAFETY: QueryInterface gave it as that interface, with a count.
        unsafe { I::from_raw(raw) }
    }

    /// The interface with that identifier; `None` if it has not got it.
    fn query(&self, iid: &GUID) -> Option<IUnknown> {
        let mut raw = ptr::null_mut();
        hand_out(self, iid, Out::from(&mut raw)).ok()?;
        // SAFETY: QueryInterface succeeded: the pointer owns a count, and is to an IUnknown at least.
        unsafe { IUnknown::from_raw(raw) }
    }

    /// Whether both are the same object: their IUnknown pointers are equal.
    fn same_object<I: Interface>(&self, other: &I) -> bool {
        match (self.cast::<IUnknown>(), other.cast::<IUnknown>()) {
            (Some(one), Some(two)) => one.as_raw() == two.as_raw(),
            _ => false,
        }
    }
}

/// Gives an object out by the interface asked for: what a method with `riid` and `ppv` ends with.
pub fn hand_out<I: Interface>(object: &I, iid: &GUID, place: Out<'_, *mut c_void>) -> Answer {
    // SAFETY: every table begins with that of IUnknown (the trait's promise); the place is checked.
    unsafe {
        let table = &**object.as_raw().cast::<*const IUnknown_Vtbl>();
        (table.QueryInterface)(object.as_raw(), iid, place.as_ptr())
    }
    .answer()
}

/// The first three entries of every table.
#[repr(C)]
#[derive(Debug)]
#[expect(non_snake_case, reason = "Microsoft's names")]
#[allow(non_camel_case_types, reason = "Microsoft's name")]
pub struct IUnknown_Vtbl {
    /// The same object by another interface.
    pub QueryInterface: unsafe extern "C" fn(*mut c_void, *const GUID, *mut *mut c_void) -> HRESULT,
    /// One count more.
    pub AddRef: unsafe extern "C" fn(*mut c_void) -> u32,
    /// One count less.
    pub Release: unsafe extern "C" fn(*mut c_void) -> u32,
}

/// Any object.
///
/// Objects here may be called from any thread, and those of a client must be so too: there are no
/// apartments.
#[repr(transparent)]
#[derive(Debug)]
pub struct IUnknown(NonNull<c_void>);

// SAFETY: COM counts are atomic, and objects here and of clients may be called from any thread.
unsafe impl Send for IUnknown {}
// SAFETY: as above.
unsafe impl Sync for IUnknown {}

// SAFETY: transparent over the pointer; its table is IUnknown's.
unsafe impl Interface for IUnknown {
    type Vtbl = IUnknown_Vtbl;
    const IID: GUID = GUID::from_u128(0x00000000_0000_0000_c000_000000000046);

    fn matches(iid: &GUID) -> bool {
        *iid == Self::IID
    }
}

impl Clone for IUnknown {
    fn clone(&self) -> Self {
        // SAFETY: the pointer is alive, for `self` owns a count.
        unsafe { (self.vtable().AddRef)(self.as_raw()) };
        Self(self.0)
    }
}

impl Drop for IUnknown {
    fn drop(&mut self) {
        // SAFETY: `self` owns one count, which it gives up here.
        unsafe { (self.vtable().Release)(self.as_raw()) };
    }
}
