//! What the three APIs need of OLE automation: variants and arrays.

mod change;
mod element;
mod propvariant;
mod safe_array;
mod var_type;

pub use propvariant::{DISP_E_BADVARTYPE, DISP_E_TYPEMISMATCH, FILETIME, PROPVARIANT, VARIANT};
pub use safe_array::{
    DISP_E_BADINDEX, SAFEARRAY, SAFEARRAYBOUND, access, access_end, bound_of, by_pointer, copy,
    create, destroy, element, get_element, put_element, variants, vartype,
};
pub use var_type::VarType;
