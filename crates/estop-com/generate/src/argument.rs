//! How a parameter goes through the boundary: as it lies in the call, and as a method sees it.

use windows_metadata::Type;

use crate::model::{BY_HAND, Method, Model, OPAQUE, Param, named, plain};

/// One parameter, in Rust.
pub struct Argument {
    pub name: String,
    /// In the table.
    pub abi: String,
    /// In the trait; `None` if another parameter says it (the length of an array).
    pub seen: Option<String>,
    /// From the former to the latter.
    pub inward: String,
    /// And back.
    pub outward: String,
    /// Whether a method sees a raw pointer.
    pub raw: bool,
}

/// What the metadata says less of than the headers do: these are out arguments that may be null.
const OUT_OR_NULL: &[(&str, &str)] = &[
    ("IPortableDeviceValues", "GetAt"),
    ("IPortableDevicePropVariantCollection", "GetAt"),
    ("IPortableDeviceKeyCollection", "GetAt"),
];

pub fn arguments(model: &Model, interface: &str, method: &Method) -> Vec<Argument> {
    let arrays: Vec<Option<Argument>> = method
        .params
        .iter()
        .map(|param| array(model, method, param))
        .collect();
    let counted = |at: usize| {
        method
            .params
            .iter()
            .zip(&arrays)
            .find(|(param, array)| array.is_some() && param.count == Some(at))
            .map(|(param, _)| param)
    };
    let mut all = Vec::new();
    for (at, (param, array)) in method.params.iter().zip(&arrays).enumerate() {
        if let Some(of) = counted(at) {
            let length = if of.is_out { "room" } else { "len" };
            let name = &param.name;
            all.push(Argument {
                name: name.clone(),
                abi: by_value(model, &param.ty),
                seen: None,
                inward: name.clone(),
                outward: format!("abi::length({}.{length}())", of.name),
                raw: false,
            });
        } else if array.is_none() {
            all.push(single(model, interface, method, param));
        }
        if array.is_some() {
            all.extend(self::array(model, method, param));
        }
    }
    all
}

fn array(model: &Model, method: &Method, param: &Param) -> Option<Argument> {
    let count = method.params.get(param.count?)?;
    let numbers = matches!(count.ty, Type::U32 | Type::I32 | Type::U64);
    let Type::PtrMut(inner, 1) = &param.ty else {
        return None;
    };
    if !numbers || param.optional || (param.is_in && param.is_out) {
        return None;
    }
    let name = param.name.clone();
    let length = format!("abi::count({})?", count.name);
    let item = item(model, inner);
    Some(if param.is_out {
        Argument {
            abi: format!("*mut {item}"),
            seen: Some(format!("OutArray<'_, {item}>")),
            inward: format!("abi::out_array({name}, {length})?"),
            outward: format!("{name}.as_ptr()"),
            raw: false,
            name,
        }
    } else {
        Argument {
            abi: format!("*const {item}"),
            seen: Some(format!("&[{item}]")),
            inward: format!("abi::slice({name}, {length})?"),
            outward: format!("{name}.as_ptr()"),
            raw: false,
            name,
        }
    })
}

fn single(model: &Model, interface: &str, method: &Method, param: &Param) -> Argument {
    let name = param.name.clone();
    let make = |abi: String, seen: &str, inward: String, outward: String| Argument {
        name: param.name.clone(),
        abi,
        seen: Some(seen.to_string()),
        inward,
        outward,
        raw: false,
    };
    if model.is_interface(&param.ty) {
        let of = named(&param.ty).map_or("", |(_, name)| name);
        return make(
            "*mut c_void".to_string(),
            &format!("Option<&{of}>"),
            format!("abi::interface::<{of}>(&{name})?"),
            format!("abi::raw({name})"),
        );
    }
    match named(&param.ty).map(|(_, name)| name) {
        Some("BSTR") => {
            return make(
                "*const u16".to_string(),
                "&Bstr",
                format!("Bstr::lent(&{name})?"),
                format!("{name}.as_ptr()"),
            );
        }
        Some("PWSTR") if !param.is_out => {
            return make(
                "*const u16".to_string(),
                "Wide<'_>",
                format!("abi::text({name})?"),
                format!("{name}.as_ptr()"),
            );
        }
        Some("VARIANT" | "PROPVARIANT") => {
            return make(
                "ManuallyDrop<PROPVARIANT>".to_string(),
                "&PROPVARIANT",
                format!("abi::value(&{name})"),
                format!("ManuallyDrop::new(std::ptr::read({name}))"),
            );
        }
        _ => {}
    }
    match &param.ty {
        Type::PtrMut(inner, depth) if !param.fixed => {
            pointer(model, interface, method, param, inner, *depth)
        }
        Type::PtrMut(..) | Type::PtrConst(..) => raw(model, param),
        ty => make(
            by_value(model, ty),
            &by_value(model, ty),
            name.clone(),
            name.clone(),
        ),
    }
}

fn pointer(
    model: &Model,
    interface: &str,
    method: &Method,
    param: &Param,
    inner: &Type,
    depth: usize,
) -> Argument {
    let name = param.name.clone();
    let of = if depth == 1 {
        item(model, inner)
    } else {
        let rest = Type::PtrMut(Box::new(inner.clone()), depth - 1);
        by_value(model, &rest)
    };
    let void = depth == 1 && (*inner == Type::Void || opaque(inner));
    // How many an enumerator has given may be left out where one is asked for.
    let given = method.name == "Next" && matches!(inner, Type::U32);
    let told = given || OUT_OR_NULL.contains(&(interface, method.name.as_str()));
    // Microsoft's IDL says of these counts that they go in.
    let count = param.is_in && !param.is_out && method.name == "GetCount";
    let both = param.is_in && param.is_out;
    let object = depth == 1 && (model.is_interface(inner) || of == "PROPVARIANT");
    if void || (param.count.is_some() && !param.is_out) {
        return raw(model, param);
    }
    let seen = |abi: String, seen: String, inward: String, outward: String| Argument {
        name: param.name.clone(),
        abi,
        seen: Some(seen),
        inward,
        outward,
        raw: false,
    };
    if told || (both && object) || (param.is_out && !param.is_in && param.optional) {
        seen(
            format!("*mut {of}"),
            format!("Option<Out<'_, {of}>>"),
            format!("abi::out_or_null({name})?"),
            format!("{name}.map_or(std::ptr::null_mut(), |place| place.as_ptr())"),
        )
    } else if count || (param.is_out && !param.is_in) {
        seen(
            format!("*mut {of}"),
            format!("Out<'_, {of}>"),
            format!("abi::out({name})?"),
            format!("{name}.as_ptr()"),
        )
    } else if both && !param.optional && param.count.is_none() {
        seen(
            format!("*mut {of}"),
            format!("&mut {of}"),
            format!("abi::in_out({name})?"),
            format!("std::ptr::from_mut({name})"),
        )
    } else if both || model.is_interface(inner) {
        raw(model, param)
    } else if param.optional {
        seen(
            format!("*const {of}"),
            format!("Option<&{of}>"),
            format!("abi::by_ref_or_null({name})?"),
            format!("{name}.map_or(std::ptr::null(), std::ptr::from_ref)"),
        )
    } else {
        seen(
            format!("*const {of}"),
            format!("&{of}"),
            format!("abi::by_ref({name})?"),
            format!("std::ptr::from_ref({name})"),
        )
    }
}

fn raw(model: &Model, param: &Param) -> Argument {
    let abi = by_value(model, &param.ty);
    Argument {
        name: param.name.clone(),
        seen: Some(abi.clone()),
        abi,
        inward: param.name.clone(),
        outward: param.name.clone(),
        raw: true,
    }
}

fn opaque(ty: &Type) -> bool {
    named(ty).is_some_and(|(_, name)| OPAQUE.contains(&name))
}

/// What a pointer of one level points to.
fn item(model: &Model, ty: &Type) -> String {
    match named(ty).map(|(_, name)| name) {
        Some("PWSTR") => "TaskText".to_string(),
        Some("BSTR") => "Bstr".to_string(),
        Some("VARIANT" | "PROPVARIANT") => "PROPVARIANT".to_string(),
        Some(name) if model.is_interface(ty) => format!("Option<{name}>"),
        _ if *ty == Type::Void => "u8".to_string(),
        _ => by_value(model, ty),
    }
}

/// A type as it lies in a structure or a call.
pub fn by_value(model: &Model, ty: &Type) -> String {
    match ty {
        Type::Void => "c_void".to_string(),
        Type::Bool | Type::U8 => "u8".to_string(),
        Type::Char | Type::U16 => "u16".to_string(),
        Type::I8 => "i8".to_string(),
        Type::I16 => "i16".to_string(),
        Type::I32 => "i32".to_string(),
        Type::U32 => "u32".to_string(),
        Type::I64 => "i64".to_string(),
        Type::U64 => "u64".to_string(),
        Type::F32 => "f32".to_string(),
        Type::F64 => "f64".to_string(),
        Type::ISize => "isize".to_string(),
        Type::USize => "usize".to_string(),
        Type::ArrayFixed(inner, len) => format!("[{}; {len}]", by_value(model, inner)),
        Type::PtrMut(inner, depth) | Type::PtrConst(inner, depth) => {
            format!("{}{}", "*mut ".repeat(*depth), by_value(model, inner))
        }
        Type::Name(name) => {
            let name = name.name.as_str();
            if let Some(plain) = plain(name) {
                return by_value(model, &plain);
            }
            match name {
                "Guid" => "GUID",
                "BOOL" => "i32",
                "VARIANT_BOOL" => "i16",
                "BOOLEAN" => "u8",
                "CHAR" => "i8",
                "PWSTR" | "BSTR" => "*mut u16",
                "PSTR" => "*mut u8",
                "HANDLE" | "HWND" => "*mut c_void",
                "VARIANT" | "PROPVARIANT" => "PROPVARIANT",
                _ if model.is_interface(ty) => "*mut c_void",
                _ if OPAQUE.contains(&name) => "c_void",
                _ if BY_HAND.contains(&name) => name,
                _ => name,
            }
            .to_string()
        }
        other => panic!("{other:?}"),
    }
}
