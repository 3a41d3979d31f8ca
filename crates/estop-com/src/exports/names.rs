//! GUIDs as texts, and streams over memory.

use std::ffi::c_void;

use super::guarded;
use crate::{
    abi::{
        self, Answer, E_INVALIDARG, E_OUTOFMEMORY, GUID, HRESULT, Interface, Out, S_OK, TaskText,
    },
    bindings::base::IStream,
    stream::MemoryStream,
};

/// A text that is no class identifier.
const CO_E_CLASSSTRING: HRESULT = HRESULT::bits(0x8004_01F3);

/// `CreateStreamOnHGlobal`: a stream over memory of its own. A handle cannot be given: there are none
/// on Linux (`E_INVALIDARG`).
///
/// # Safety
///
/// An interface pointer may be written there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn CreateStreamOnHGlobal(
    handle: *mut c_void,
    _freed: i32,
    place: *mut Option<IStream>,
) -> HRESULT {
    guarded("CreateStreamOnHGlobal", || {
        // SAFETY: the caller's promise.
        let place: Out<'_, Option<IStream>> = unsafe { abi::out(place) }?;
        if !handle.is_null() {
            return Err(E_INVALIDARG);
        }
        place.set(Some(MemoryStream::over(Vec::new())?));
        Ok(S_OK)
    })
}

/// `SHCreateMemStream`: a stream over a copy of these bytes; null if it cannot be.
///
/// # Safety
///
/// So many bytes are there, or it is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn SHCreateMemStream(bytes: *const u8, count: u32) -> *mut c_void {
    let count = if bytes.is_null() { 0 } else { count as usize };
    // SAFETY: the caller's promise.
    let made =
        unsafe { abi::slice(bytes, count) }.and_then(|bytes| MemoryStream::over(bytes.to_vec()));
    made.map_or(std::ptr::null_mut(), Interface::into_raw)
}

/// `CoCreateGuid`: a random one (RFC 9562 §5.4).
///
/// # Safety
///
/// A GUID may be written there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn CoCreateGuid(place: *mut GUID) -> HRESULT {
    guarded("CoCreateGuid", || {
        // SAFETY: the caller's promise.
        let place = unsafe { abi::out(place) }?;
        let mut bytes = [0u8; 16];
        // SAFETY: the buffer is as long as it says.
        let got = unsafe { libc::getrandom(bytes.as_mut_ptr().cast(), bytes.len(), 0) };
        if got != 16 {
            return Err(E_OUTOFMEMORY);
        }
        bytes[6] = bytes[6] & 0x0F | 0x40;
        bytes[8] = bytes[8] & 0x3F | 0x80;
        place.set(GUID::from_u128(u128::from_be_bytes(bytes)));
        Ok(S_OK)
    })
}

/// `StringFromGUID2`: the units written, the zero among them; 0 if there is no room.
///
/// # Safety
///
/// So many units may be written there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn StringFromGUID2(guid: *const GUID, place: *mut u16, room: i32) -> i32 {
    // SAFETY: the caller's promise.
    let (Ok(guid), Ok(mut place)) = (unsafe { abi::by_ref(guid) }, unsafe {
        abi::out_array(place, usize::try_from(room).unwrap_or(0))
    }) else {
        return 0;
    };
    let units: Vec<u16> = guid.to_string().encode_utf16().chain([0]).collect();
    if place.room() < units.len() {
        return 0;
    }
    let mut written = 0;
    for unit in units {
        if place
            .set(usize::try_from(written).unwrap_or(usize::MAX), unit)
            .is_ok()
        {
            written += 1;
        }
    }
    written
}

/// `StringFromCLSID`: a text that the caller frees with `CoTaskMemFree`.
///
/// # Safety
///
/// A pointer may be written there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn StringFromCLSID(guid: *const GUID, place: *mut TaskText) -> HRESULT {
    guarded("StringFromCLSID", || {
        // SAFETY: the caller's promise.
        let (place, guid) = unsafe { (abi::out(place)?, abi::by_ref(guid)?) };
        place.set(TaskText::new(&guid.to_string())?);
        Ok(S_OK)
    })
}

/// `CLSIDFromString`: of the form {xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}.
///
/// # Safety
///
/// `text` is null or zero-terminated, and a GUID may be written there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn CLSIDFromString(text: *const u16, place: *mut GUID) -> HRESULT {
    guarded("CLSIDFromString", || -> Answer {
        // SAFETY: the caller's promise.
        let (place, text) = unsafe { (abi::out(place)?, abi::text(text)?) };
        if text.units().is_none() {
            return Ok(S_OK);
        }
        place.set(parse(&text.text()?).ok_or(CO_E_CLASSSTRING)?);
        Ok(S_OK)
    })
}

fn parse(text: &str) -> Option<GUID> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let lengths: Vec<usize> = inner.split('-').map(str::len).collect();
    let digits: String = inner.chars().filter(|c| *c != '-').collect();
    let hexadecimal = digits.chars().all(|c| c.is_ascii_hexdigit());
    if lengths != [8, 4, 4, 4, 12] || !hexadecimal {
        return None;
    }
    u128::from_str_radix(&digits, 16).ok().map(GUID::from_u128)
}
