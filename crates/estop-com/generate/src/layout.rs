//! What a compiler is to make of the headers: computed from the metadata, and asked of the compiler.

use std::fmt::Write;

use windows_metadata::Type;

use crate::{
    header::{chain, guid},
    model::{Constval, Model, Struct, named, plain},
};

/// The table, by the rules of the SysV ABI on 64-bit machines.
pub fn expected(model: &Model) -> String {
    let mut text = String::new();
    for one in &model.structs {
        let (size, _) = size_of(model, one);
        let _ = writeln!(text, "size {} {size}", one.name);
        for (path, offset) in offsets(model, one, "", 0) {
            let _ = writeln!(text, "offset {}.{path} {offset}", one.name);
        }
    }
    for one in &model.enums {
        for (name, value) in &one.values {
            let _ = writeln!(text, "value {name} {value}");
        }
    }
    for one in &model.interfaces {
        let _ = writeln!(text, "iid {} {:032x}", one.name, one.iid);
        for (at, (_, method)) in chain(model, one).into_iter().enumerate() {
            let _ = writeln!(text, "slot {}.{} {}", one.name, method.name, at + 3);
        }
    }
    for (_, name, id) in &model.classes {
        let _ = writeln!(text, "guid CLSID_{name} {id:032x}");
    }
    for one in &model.constants {
        let _ = match &one.value {
            Constval::Guid(id) => writeln!(text, "guid {} {id:032x}", one.name),
            Constval::Key(id, pid) => writeln!(text, "key {} {id:032x} {pid}", one.name),
            Constval::Hresult(bits) => writeln!(text, "hresult {} {bits:08x}", one.name),
            Constval::Unsigned(value) => writeln!(text, "value {} {value}", one.name),
            Constval::Signed(value) => writeln!(text, "value {} {value}", one.name),
            Constval::Text(value) => writeln!(text, "text {} {value}", one.name),
        };
    }
    text
}

/// A C++ program that prints the same.
pub fn program(model: &Model) -> String {
    let mut text = String::from("#include \"table.h\"\n\nint main() {\n");
    for one in &model.structs {
        let _ = writeln!(text, "    SIZE({});", one.name);
        for (path, _) in offsets(model, one, "", 0) {
            let _ = writeln!(text, "    OFFSET({}, {path});", one.name);
        }
    }
    for one in &model.enums {
        for (name, _) in &one.values {
            let _ = writeln!(text, "    VALUE({name});");
        }
    }
    for one in &model.interfaces {
        let _ = writeln!(text, "    IID_OF({});", one.name);
        for (_, method) in chain(model, one) {
            let _ = writeln!(text, "    SLOT({}, {});", one.name, method.name);
        }
    }
    for (_, name, _) in &model.classes {
        let _ = writeln!(text, "    GUID_OF(CLSID_{name});");
    }
    for one in &model.constants {
        let kind = match &one.value {
            Constval::Guid(_) => "GUID_OF",
            Constval::Key(..) => "KEY_OF",
            Constval::Hresult(_) => "HRESULT_OF",
            Constval::Unsigned(_) | Constval::Signed(_) => "VALUE",
            Constval::Text(_) => "TEXT_OF",
        };
        let _ = writeln!(text, "    {kind}({});", one.name);
    }
    text.push_str("    return 0;\n}\n");
    text
}

/// What the Rust side is asked: the sizes of its structures, and where their fields are.
pub fn rust(model: &Model) -> String {
    let mut text = String::from("layout! {\n");
    for one in &model.structs {
        let fields: Vec<&str> = one
            .fields
            .iter()
            .filter(|field| field.nested.is_none() && field.name != "type")
            .map(|field| field.name.as_str())
            .collect();
        let _ = writeln!(text, "    {}: {};", one.name, fields.join(", "));
    }
    text.push_str("}\n");
    let _ = guid;
    text
}

fn offsets(model: &Model, one: &Struct, before: &str, start: u64) -> Vec<(String, u64)> {
    let mut all = Vec::new();
    let mut at = 0;
    for field in &one.fields {
        let (size, align) = match &field.nested {
            Some(nested) => {
                let (size, align) = size_of(model, nested);
                match &field.ty {
                    Type::ArrayFixed(_, len) => (size * *len as u64, align),
                    _ => (size, align),
                }
            }
            None => size_of_type(model, &field.ty),
        };
        let align = align.min(one.packing.unwrap_or(8));
        let offset = if one.union { 0 } else { at_next(at, align) };
        at = offset + size;
        let anonymous = field.name.starts_with("Anonymous") && field.nested.is_some();
        let name = format!("{before}{}", field.name);
        match &field.nested {
            Some(nested) if anonymous => {
                all.extend(offsets(model, nested, before, start + offset));
            }
            Some(nested) if !matches!(field.ty, Type::ArrayFixed(..)) => {
                all.extend(offsets(model, nested, &format!("{name}."), start + offset));
            }
            _ => all.push((name, start + offset)),
        }
    }
    all
}

const fn at_next(at: u64, align: u64) -> u64 {
    at.div_ceil(align) * align
}

fn size_of(model: &Model, one: &Struct) -> (u64, u64) {
    let (mut end, mut most, mut widest) = (0, 1, 0);
    for field in &one.fields {
        let (size, align) = match &field.nested {
            Some(nested) => {
                let (size, align) = size_of(model, nested);
                match &field.ty {
                    Type::ArrayFixed(_, len) => (size * *len as u64, align),
                    _ => (size, align),
                }
            }
            None => size_of_type(model, &field.ty),
        };
        let align = align.min(one.packing.unwrap_or(8));
        most = most.max(align);
        end = at_next(end, align) + size;
        widest = widest.max(size);
    }
    let size = if one.union { widest } else { end };
    (at_next(size, most), most)
}

fn size_of_type(model: &Model, ty: &Type) -> (u64, u64) {
    match ty {
        Type::Bool | Type::U8 | Type::I8 => (1, 1),
        Type::Char | Type::U16 | Type::I16 => (2, 2),
        Type::U32 | Type::I32 | Type::F32 => (4, 4),
        Type::ArrayFixed(inner, len) => {
            let (size, align) = size_of_type(model, inner);
            (size * *len as u64, align)
        }
        Type::Name(_) => {
            let name = named(ty).map_or("", |(_, name)| name);
            if let Some(plain) = plain(name) {
                return size_of_type(model, &plain);
            }
            match name {
                "Guid" => (16, 4),
                "PROPERTYKEY" => (20, 4),
                "HRESULT" | "BOOL" => (4, 4),
                "FILETIME" => (8, 4),
                "VARIANT_BOOL" => (2, 2),
                "BOOLEAN" | "CHAR" => (1, 1),
                "VARIANT" | "PROPVARIANT" => (24, 8),
                _ => {
                    if let Some(one) = model.structs.iter().find(|one| one.name == name) {
                        size_of(model, one)
                    } else if model.enums.iter().any(|one| one.name == name) {
                        (4, 4)
                    } else {
                        (8, 8)
                    }
                }
            }
        }
        _ => (8, 8),
    }
}
