//! The bindings: tables, traits to implement, and calls.

use std::fmt::Write;

use crate::{
    argument::{Argument, arguments, by_value},
    model::{Constval, Home, Interface, Model, Struct},
};

/// One file of bindings.
pub fn module(model: &Model, homes: &[Home], families: &[&str]) -> String {
    let mut text = String::from("use super::prelude::*;\n\n");
    for one in model.enums.iter().filter(|one| homes.contains(&one.home)) {
        let of = if one.signed { "i32" } else { "u32" };
        line(&mut text, &format!("define_number!({}, {of});", one.name));
        for (name, value) in &one.values {
            line(
                &mut text,
                &format!("pub const {name}: {0} = {0}({value});", one.name),
            );
        }
    }
    for one in model.structs.iter().filter(|one| homes.contains(&one.home)) {
        structure(&mut text, model, one, &one.name);
    }
    for one in model
        .interfaces
        .iter()
        .filter(|one| homes.contains(&one.home))
    {
        interface(&mut text, model, one);
    }
    for one in model
        .constants
        .iter()
        .filter(|one| families.contains(&one.family))
    {
        let name = &one.name;
        match &one.value {
            Constval::Hresult(bits) => {
                line(
                    &mut text,
                    &format!("pub const {name}: HRESULT = HRESULT::bits({bits:#010x});"),
                );
            }
            Constval::Unsigned(value) => {
                let of = if u32::try_from(*value).is_ok() {
                    "u32"
                } else {
                    "u64"
                };
                line(&mut text, &format!("pub const {name}: {of} = {value};"));
            }
            Constval::Signed(value) => {
                line(&mut text, &format!("pub const {name}: i32 = {value};"));
            }
            Constval::Text(value) => {
                line(&mut text, &format!("pub const {name}: &str = {value:?};"));
            }
            Constval::Guid(_) | Constval::Key(..) => {}
        }
    }
    text
}

/// Identifiers and property keys, which programs link to by name.
pub fn identifiers(model: &Model) -> String {
    let mut text = String::from("use super::prelude::*;\n\ndefine_identifiers! {\n");
    line(
        &mut text,
        "    IID_IUnknown 0x00000000_0000_0000_c000_000000000046;",
    );
    for one in &model.interfaces {
        line(
            &mut text,
            &format!("    IID_{} {:#034x};", one.name, one.iid),
        );
    }
    for (_, name, id) in &model.classes {
        line(&mut text, &format!("    CLSID_{name} {id:#034x};"));
    }
    for one in &model.constants {
        if let Constval::Guid(id) = one.value {
            line(&mut text, &format!("    {} {id:#034x};", one.name));
        }
    }
    text.push_str("}\n\ndefine_keys! {\n");
    for one in &model.constants {
        if let Constval::Key(id, pid) = one.value {
            line(&mut text, &format!("    {} {id:#034x} {pid};", one.name));
        }
    }
    text.push_str("}\n");
    text
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn structure(text: &mut String, model: &Model, one: &Struct, name: &str) {
    let mut inner = Vec::new();
    let mut fields = String::new();
    for field in &one.fields {
        let of = match &field.nested {
            Some(nested) => {
                let nested_name = format!("{name}_{}", field.name);
                inner.push((nested, nested_name.clone()));
                match &field.ty {
                    windows_metadata::Type::ArrayFixed(_, len) => format!("[{nested_name}; {len}]"),
                    _ => nested_name,
                }
            }
            None => by_value(model, &field.ty),
        };
        let field_name = match field.name.as_str() {
            "type" => "r#type",
            name => name,
        };
        let _ = write!(fields, " pub {field_name}: {of},");
    }
    for (nested, nested_name) in inner {
        structure(text, model, nested, &nested_name);
    }
    let kind = if one.union { "union" } else { "struct" };
    let packed = one
        .packing
        .map_or(String::new(), |packing| format!(", packed({packing})"));
    line(
        text,
        &format!(
            "define_plain!({name}); #[repr(C{packed})] #[derive(Clone, Copy)] pub {kind} {name} {{{fields} }}"
        ),
    );
}

fn interface(text: &mut String, model: &Model, one: &Interface) {
    let (name, base) = (&one.name, &one.base);
    let methods: Vec<(&str, Vec<Argument>)> = one
        .methods
        .iter()
        .map(|method| (method.name.as_str(), arguments(model, name, method)))
        .collect();
    let (mut table, mut entries, mut duties, mut calls) =
        (String::new(), String::new(), String::new(), String::new());
    for (method, all) in &methods {
        let types: String = all.iter().map(|one| format!(", {}", one.abi)).collect();
        let _ = write!(
            table,
            "\n    pub {method}: unsafe extern \"C\" fn(*mut c_void{types}) -> HRESULT,"
        );
        let seen: String = all
            .iter()
            .filter_map(|one| Some(format!(", {}: {}", one.name, one.seen.as_ref()?)))
            .collect();
        let _ = write!(
            duties,
            "\n    fn {method}(&self{seen}) -> Answer {{ not_implemented(\"{name}::{method}\") }}"
        );
        let inward: String = all
            .iter()
            .filter(|one| one.seen.is_some())
            .map(|one| format!(", {}", one.inward))
            .collect();
        let names: String = all
            .iter()
            .map(|one| format!(", {}: {}", one.name, one.abi))
            .collect();
        let _ = write!(
            entries,
            "\n            {method}: {{ unsafe extern \"C\" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void{names}) -> HRESULT where Object<T>: {name}_Impl {{ unsafe {{ enter::<T, SLOT>(\"{name}::{method}\", this, |this| <Object<T> as {name}_Impl>::{method}(this{inward})) }} }} thunk::<T, SLOT> }},"
        );
        let outward: String = all.iter().map(|one| format!(", {}", one.outward)).collect();
        let risky = if all.iter().any(|one| one.raw) {
            "unsafe "
        } else {
            ""
        };
        let _ = write!(
            calls,
            "\n    pub {risky}fn {method}(&self{seen}) -> Answer {{ unsafe {{ (Interface::vtable(self).{method})(self.as_raw(){outward}) }}.answer() }}"
        );
    }
    let (base_bound, base_table) = if base == "IUnknown" {
        (String::new(), "unknown_vtable::<T, SLOT>()".to_string())
    } else {
        (
            format!(": {base}_Impl"),
            format!("{base}::vtable_of::<T, SLOT>()"),
        )
    };
    let _ = write!(
        text,
        "\ndefine_interface!({name}, {base}, {name}_Vtbl, {:#034x});\n\
         #[repr(C)] pub struct {name}_Vtbl {{\n    pub base__: {base}_Vtbl,{table}\n}}\n\
         pub trait {name}_Impl{base_bound} {{{duties}\n}}\n\
         impl {name} {{\n    pub const fn vtable_of<T: Class, const SLOT: usize>() -> {name}_Vtbl where Object<T>: {name}_Impl {{\n        {name}_Vtbl {{\n            base__: {base_table},{entries}\n        }}\n    }}{calls}\n}}\n",
        one.iid
    );
}
