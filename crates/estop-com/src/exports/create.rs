//! Starting and ending the use of COM; class objects and instances.

use std::{
    cell::Cell,
    ffi::c_void,
    sync::atomic::{AtomicU32, Ordering},
};

use super::guarded;
use crate::{
    abi::{self, E_INVALIDARG, GUID, HRESULT, Out, S_FALSE, S_OK, live_objects},
    bindings::base::IClassFactory,
    classes,
};

/// COM is not initialised, on this thread or any.
const CO_E_NOTINITIALIZED: HRESULT = HRESULT::bits(0x8004_01F0);
/// The thread is in an apartment of the other kind.
const RPC_E_CHANGED_MODE: HRESULT = HRESULT::bits(0x8001_0106);
/// The object is none that can be part of another.
const CLASS_E_NOAGGREGATION: HRESULT = HRESULT::bits(0x8004_0110);
/// There is no such class.
const REGDB_E_CLASSNOTREG: HRESULT = HRESULT::bits(0x8004_0154);
/// There is no such class in this library.
const CLASS_E_CLASSNOTAVAILABLE: HRESULT = HRESULT::bits(0x8004_0111);

/// The bits of `CoInitializeEx` that are known.
const KNOWN_MODES: u32 = 0x0E;
/// The bit that asks for an apartment of one thread.
const APARTMENT: u32 = 0x02;

/// Threads that use COM. As with the multithreaded apartment, one is enough for all.
static USERS: AtomicU32 = AtomicU32::new(0);

thread_local! {
    /// How often this thread has initialised COM, and as what.
    static HERE: Cell<(u32, u32)> = const { Cell::new((0, 0)) };
}

/// `CoInitialize`: as `CoInitializeEx` with an apartment.
#[unsafe(no_mangle)]
pub extern "C" fn CoInitialize(reserved: *mut c_void) -> HRESULT {
    CoInitializeEx(reserved, APARTMENT)
}

/// `CoInitializeEx`: `S_OK`, `S_FALSE` if this thread has already, `RPC_E_CHANGED_MODE` if it has in
/// the other way. Apartments make no difference otherwise: every object may be called from anywhere.
#[unsafe(no_mangle)]
pub extern "C" fn CoInitializeEx(reserved: *mut c_void, mode: u32) -> HRESULT {
    if !reserved.is_null() || mode & !KNOWN_MODES != 0 {
        return E_INVALIDARG;
    }
    let (count, before) = HERE.get();
    if count > 0 && before != mode & APARTMENT {
        return RPC_E_CHANGED_MODE;
    }
    HERE.set((count + 1, mode & APARTMENT));
    USERS.fetch_add(1, Ordering::AcqRel);
    if count == 0 { S_OK } else { S_FALSE }
}

/// `CoUninitialize`: once for each `CoInitialize` that succeeded. One too many does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn CoUninitialize() {
    let (count, mode) = HERE.get();
    if count > 0 {
        HERE.set((count - 1, mode));
        USERS.fetch_sub(1, Ordering::AcqRel);
    }
}

/// `CoCreateInstance`.
///
/// # Safety
///
/// The pointers are null or what their types say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn CoCreateInstance(
    class: *const GUID,
    outer: *mut c_void,
    context: u32,
    iid: *const GUID,
    place: *mut *mut c_void,
) -> HRESULT {
    guarded("CoCreateInstance", || {
        // SAFETY: the caller's promise.
        let (place, class, iid): (Out<'_, *mut c_void>, _, _) =
            unsafe { (abi::out(place)?, abi::by_ref(class)?, abi::by_ref(iid)?) };
        if USERS.load(Ordering::Acquire) == 0 {
            return Err(CO_E_NOTINITIALIZED);
        }
        if context == 0 {
            return Err(E_INVALIDARG);
        }
        let factory = classes::factory(class).ok_or(REGDB_E_CLASSNOTREG)?;
        if !outer.is_null() {
            return Err(CLASS_E_NOAGGREGATION);
        }
        factory.CreateInstance(None, iid, place)
    })
}

/// `CoGetClassObject`.
///
/// # Safety
///
/// As for [`CoCreateInstance`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn CoGetClassObject(
    class: *const GUID,
    context: u32,
    _reserved: *mut c_void,
    iid: *const GUID,
    place: *mut *mut c_void,
) -> HRESULT {
    guarded("CoGetClassObject", || {
        if USERS.load(Ordering::Acquire) == 0 {
            return Err(CO_E_NOTINITIALIZED);
        }
        if context == 0 {
            return Err(E_INVALIDARG);
        }
        // SAFETY: the caller's promise.
        unsafe { class_object(class, iid, place, REGDB_E_CLASSNOTREG) }
    })
}

/// `DllGetClassObject`.
///
/// # Safety
///
/// As for [`CoCreateInstance`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn DllGetClassObject(
    class: *const GUID,
    iid: *const GUID,
    place: *mut *mut c_void,
) -> HRESULT {
    guarded("DllGetClassObject", || {
        // SAFETY: the caller's promise.
        unsafe { class_object(class, iid, place, CLASS_E_CLASSNOTAVAILABLE) }
    })
}

/// `DllCanUnloadNow`: `S_OK` if no object is alive, and no factory locked.
#[unsafe(no_mangle)]
pub extern "C" fn DllCanUnloadNow() -> HRESULT {
    if live_objects() == 0 && classes::locks() == 0 {
        S_OK
    } else {
        S_FALSE
    }
}

/// How many objects of the library are alive, whoever holds them.
#[unsafe(no_mangle)]
pub extern "C" fn estop_com_live_objects() -> u32 {
    u32::try_from(live_objects()).unwrap_or(u32::MAX)
}

/// # Safety
///
/// As for [`CoCreateInstance`].
unsafe fn class_object(
    class: *const GUID,
    iid: *const GUID,
    place: *mut *mut c_void,
    missing: HRESULT,
) -> abi::Answer {
    // SAFETY: the caller's promise.
    let (place, class, iid): (Out<'_, *mut c_void>, _, _) =
        unsafe { (abi::out(place)?, abi::by_ref(class)?, abi::by_ref(iid)?) };
    let factory: IClassFactory = classes::factory(class).ok_or(missing)?;
    abi::hand_out(&factory, iid, place)
}
