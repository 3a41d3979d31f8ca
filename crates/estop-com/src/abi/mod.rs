//! What stands between a vtable and a method: pointers are checked, panics are caught.
//!
//! The generated thunks turn every raw argument into one of the types here before the method sees
//! it, so that a method needs no `unsafe` and cannot write through a null pointer.

mod answer;
mod argument;
mod guid;
mod interface;
mod object;
mod text;

pub use answer::{
    Answer, E_ACCESSDENIED, E_FAIL, E_INVALIDARG, E_NOINTERFACE, E_NOTIMPL, E_OUTOFMEMORY,
    E_POINTER, E_UNEXPECTED, HRESULT, Required, S_FALSE, S_OK, not_implemented,
};
pub use argument::{
    Out, OutArray, by_ref, by_ref_or_null, count, in_out, interface, length, out, out_array,
    out_or_null, raw, slice, text, value,
};
pub use guid::{GUID, PROPERTYKEY};
pub use interface::{IUnknown, IUnknown_Vtbl, Interface, hand_out};
pub use object::{Class, Object, ObjectRef, Query, Vptr, enter, live_objects, unknown_vtable};
pub use text::{Bstr, TaskText, Wide, alloc_array, task_alloc, task_free, task_realloc};

pub(crate) use object::class;
