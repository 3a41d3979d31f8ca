//! Objects: a table for each interface, a count, and the value.

use std::{
    ffi::c_void,
    ops::Deref,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr::NonNull,
    sync::atomic::{AtomicU32, AtomicUsize, Ordering, fence},
};

use super::{
    Answer, E_NOINTERFACE, E_POINTER, E_UNEXPECTED, GUID, HRESULT, IUnknown, IUnknown_Vtbl,
    Interface, Out, S_OK, argument,
};

/// Objects of this library that are alive, whoever holds them.
static LIVE: AtomicUsize = AtomicUsize::new(0);

/// What says of an object that it may be called from any thread.
const AGILE: GUID = GUID::from_u128(0x94ea2b94_e9cc_49e0_c0ff_ee64ca8f5b90);

/// How many objects of this library are alive, whoever holds them.
pub fn live_objects() -> usize {
    LIVE.load(Ordering::Acquire)
}

/// A pointer to a table of methods.
#[repr(transparent)]
#[derive(Debug, Clone, Copy)]
pub struct Vptr(*const c_void);

// SAFETY: a table is never written to.
unsafe impl Send for Vptr {}
// SAFETY: as above.
unsafe impl Sync for Vptr {}

impl Vptr {
    /// A pointer to this table.
    pub const fn new<T>(table: &'static T) -> Self {
        Self(std::ptr::from_ref(table).cast())
    }
}

/// What an object can be asked for, one for each table.
pub type Query = fn(&GUID) -> bool;

/// A class: what its objects hold, and their tables. The macro `class!` writes it.
///
/// # Safety
///
/// `VPTRS` is an array of [`Vptr`], and entry *n* points to a table whose thunks were made for this
/// class and slot *n*; `QUERIES[n]` says which identifiers it serves.
pub unsafe trait Class: Send + Sync + Sized + 'static {
    /// An array of [`Vptr`].
    type Vptrs: Copy + Send + Sync;
    /// The tables.
    const VPTRS: Self::Vptrs;
    /// What each is.
    const QUERIES: &'static [Query];
    /// For the log.
    const NAME: &'static str;
}

/// An object: what an interface pointer of this library points into. Never but behind a count.
#[repr(C)]
#[derive(Debug)]
pub struct Object<T: Class> {
    tables: T::Vptrs,
    count: AtomicU32,
    value: T,
}

impl<T: Class> Deref for Object<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Class> Object<T> {
    /// A new object that holds this.
    #[expect(
        clippy::new_ret_no_self,
        reason = "an object is never but behind a count"
    )]
    pub fn new(value: T) -> ObjectRef<T> {
        LIVE.fetch_add(1, Ordering::AcqRel);
        let object = Box::new(Self {
            tables: T::VPTRS,
            count: AtomicU32::new(1),
            value,
        });
        ObjectRef(NonNull::from(Box::leak(object)))
    }

    /// This object by one of its interfaces; `None` if its class has not got it.
    pub fn query<I: Interface>(&self) -> Option<I> {
        let raw = self.pointer(&I::IID)?;
        self.count.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the pointer is to the table of that interface, with the count just added.
        unsafe { I::from_raw(raw) }
    }

    /// One more count of this object.
    pub fn counted(&self) -> ObjectRef<T> {
        self.count.fetch_add(1, Ordering::Relaxed);
        ObjectRef(NonNull::from(self))
    }

    /// Where the table for that identifier is pointed to.
    fn pointer(&self, iid: &GUID) -> Option<*mut c_void> {
        let slot = if *iid == IUnknown::IID || *iid == AGILE {
            0
        } else {
            T::QUERIES.iter().position(|serves| serves(iid))?
        };
        let tables = std::ptr::from_ref(self).cast::<Vptr>();
        // SAFETY: the object begins with its tables, one for each query (the trait's promise).
        Some(unsafe { tables.add(slot) }.cast_mut().cast())
    }

    /// The object that slot `SLOT`'s interface pointer points into.
    ///
    /// # Safety
    ///
    /// `this` is such a pointer, and the object is alive.
    unsafe fn of<'a, const SLOT: usize>(this: *mut c_void) -> &'a Self {
        // SAFETY: slot n is n pointers after the object's start (the caller's promise).
        unsafe { &*this.cast::<Vptr>().sub(SLOT).cast::<Self>() }
    }

    fn release(this: NonNull<Self>) -> u32 {
        // SAFETY: the caller owns a count, so the object is alive.
        let before = unsafe { this.as_ref() }
            .count
            .fetch_sub(1, Ordering::Release);
        if before == 1 {
            fence(Ordering::Acquire);
            // SAFETY: it was the last count, and the object came out of a box.
            let object = unsafe { Box::from_raw(this.as_ptr()) };
            if catch_unwind(AssertUnwindSafe(|| drop(object))).is_err() {
                tracing::error!(class = T::NAME, "a panic while an object was dropped");
            }
            LIVE.fetch_sub(1, Ordering::AcqRel);
        }
        before.wrapping_sub(1)
    }
}

/// A counted pointer to an object whose class is known.
#[derive(Debug)]
pub struct ObjectRef<T: Class>(NonNull<Object<T>>);

// SAFETY: counts are atomic, and the class may be used from any thread.
unsafe impl<T: Class> Send for ObjectRef<T> {}
// SAFETY: as above.
unsafe impl<T: Class> Sync for ObjectRef<T> {}

impl<T: Class> ObjectRef<T> {
    /// It by one of its interfaces, or `E_NOINTERFACE`.
    pub fn into_interface<I: Interface>(self) -> Result<I, HRESULT> {
        self.query().ok_or(E_NOINTERFACE)
    }
}

impl<T: Class> Deref for ObjectRef<T> {
    type Target = Object<T>;

    fn deref(&self) -> &Object<T> {
        // SAFETY: `self` owns a count.
        unsafe { self.0.as_ref() }
    }
}

impl<T: Class> Clone for ObjectRef<T> {
    fn clone(&self) -> Self {
        self.counted()
    }
}

impl<T: Class> Drop for ObjectRef<T> {
    fn drop(&mut self) {
        Object::release(self.0);
    }
}

/// Runs a method for a thunk: a panic becomes `E_UNEXPECTED`, and a line in the log.
///
/// # Safety
///
/// `this` is the interface pointer of slot `SLOT` of a living object of class `T`.
pub unsafe fn enter<T: Class, const SLOT: usize>(
    method: &'static str,
    this: *mut c_void,
    call: impl FnOnce(&Object<T>) -> Answer,
) -> HRESULT {
    // SAFETY: the caller's promise.
    let object = unsafe { Object::<T>::of::<SLOT>(this) };
    match catch_unwind(AssertUnwindSafe(|| call(object))) {
        Ok(Ok(code) | Err(code)) => code,
        Err(_) => {
            tracing::error!(class = T::NAME, method, "a panic, answered E_UNEXPECTED");
            E_UNEXPECTED
        }
    }
}

/// The table of IUnknown for slot `SLOT` of a class.
pub const fn unknown_vtable<T: Class, const SLOT: usize>() -> IUnknown_Vtbl {
    IUnknown_Vtbl {
        QueryInterface: query_interface::<T, SLOT>,
        AddRef: add_ref::<T, SLOT>,
        Release: release::<T, SLOT>,
    }
}

unsafe extern "C" fn query_interface<T: Class, const SLOT: usize>(
    this: *mut c_void,
    iid: *const GUID,
    result: *mut *mut c_void,
) -> HRESULT {
    // SAFETY: the caller's pointers: the object's is alive, the others are checked.
    let (object, result, iid) = unsafe {
        let Ok(result): Result<Out<'_, *mut c_void>, _> = argument::out(result) else {
            return E_POINTER;
        };
        let Ok(iid) = argument::by_ref(iid) else {
            return E_POINTER;
        };
        (Object::<T>::of::<SLOT>(this), result, iid)
    };
    match object.pointer(iid) {
        Some(pointer) => {
            object.count.fetch_add(1, Ordering::Relaxed);
            result.set(pointer);
            S_OK
        }
        None => E_NOINTERFACE,
    }
}

unsafe extern "C" fn add_ref<T: Class, const SLOT: usize>(this: *mut c_void) -> u32 {
    // SAFETY: the caller's pointer is alive.
    let object = unsafe { Object::<T>::of::<SLOT>(this) };
    object.count.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
}

unsafe extern "C" fn release<T: Class, const SLOT: usize>(this: *mut c_void) -> u32 {
    // SAFETY: the caller's pointer is alive, and owns the count it gives up.
    let object = unsafe { Object::<T>::of::<SLOT>(this) };
    Object::release(NonNull::from(object))
}

/// Makes a type a class with these interfaces, the first of which is its IUnknown's.
///
/// Each interface's trait is to be implemented for `Object<Type>`.
macro_rules! class {
    ($class:ty: $($interface:ident),+ $(,)?) => {
        $crate::abi::class!(@ $class, [] [] [] 0usize, $($interface,)+);
    };
    (@ $class:ty, [$($count:tt)*] [$($vptr:expr,)*] [$($query:expr,)*] $slot:expr,
        $interface:ident, $($rest:ident,)*) => {
        $crate::abi::class!(@ $class, [$($count)* x]
            [$($vptr,)* $crate::abi::Vptr::new(const { &$interface::vtable_of::<$class, { $slot }>() }),]
            [$($query,)* <$interface as $crate::abi::Interface>::matches,]
            $slot + 1usize, $($rest,)*);
    };
    (@ $class:ty, [$($count:tt)*] [$($vptr:expr,)*] [$($query:expr,)*] $slot:expr,) => {
        // SAFETY: each table is made for this class and the slot it stands in.
        unsafe impl $crate::abi::Class for $class {
            type Vptrs = [$crate::abi::Vptr; $slot];
            const VPTRS: Self::Vptrs = [$($vptr,)*];
            const QUERIES: &'static [$crate::abi::Query] = &[$($query,)*];
            const NAME: &'static str = stringify!($class);
        }
    };
}
pub(crate) use class;
