//! The headers for C and C++.

use std::{collections::BTreeSet, fmt::Write};

use windows_metadata::Type;

use crate::model::{
    Constant, Constval, Home, Interface, Method, Model, Param, Struct, named, plain,
};

/// Where these headers have wide integers as the unions of Windows.
const LARGE: &[&str] = &["IStream", "IPortableDeviceUnitsStream", "STATSTG"];

/// One header.
pub struct Header<'a> {
    pub file: &'a str,
    pub includes: &'a [&'a str],
    pub homes: &'a [Home],
    /// Constants: of which family, and whether they are wanted.
    pub constants: (&'a str, fn(&Constant) -> bool),
}

pub fn write(model: &Model, header: &Header<'_>) -> String {
    let mut text = String::new();
    let guard = format!("ESTOP_{}", header.file.to_uppercase().replace('.', "_"));
    let _ = write!(text, "#ifndef {guard}\n#define {guard}\n\n");
    for include in header.includes {
        let _ = writeln!(text, "#include \"{include}\"");
    }
    text.push('\n');
    let mut made = BTreeSet::new();
    for one in model
        .enums
        .iter()
        .filter(|one| header.homes.contains(&one.home))
    {
        let _ = writeln!(text, "typedef enum {} {{", one.name);
        for (name, value) in &one.values {
            if one.signed {
                let value = if *value == i64::from(i32::MIN) {
                    "(-2147483647 - 1)".to_string()
                } else {
                    value.to_string()
                };
                let _ = writeln!(text, "    {name} = {value},");
            } else {
                let _ = writeln!(text, "    {name} = {value:#x}u,");
            }
        }
        let _ = writeln!(text, "}} {};\n", one.name);
    }
    for one in model
        .interfaces
        .iter()
        .filter(|one| header.homes.contains(&one.home))
    {
        let _ = writeln!(text, "typedef struct {0} {0};", one.name);
    }
    text.push('\n');
    for one in model
        .structs
        .iter()
        .filter(|one| header.homes.contains(&one.home))
    {
        structure(&mut text, model, one);
    }
    for one in model
        .interfaces
        .iter()
        .filter(|one| header.homes.contains(&one.home))
    {
        interface(&mut text, model, one, &mut made);
    }
    for (_, name, id) in model
        .classes
        .iter()
        .filter(|one| header.homes.contains(&one.0))
    {
        let _ = writeln!(text, "DEFINE_GUID(CLSID_{name}, {});", guid(*id));
        let _ = writeln!(
            text,
            "#ifdef __cplusplus\nclass {name};\nESTOP_UUID({name}, {});\n#endif",
            guid(*id)
        );
    }
    let (family, wanted) = header.constants;
    for one in model
        .constants
        .iter()
        .filter(|one| one.family == family && wanted(one))
    {
        constant(&mut text, one);
    }
    text.push_str("\n#endif\n");
    text
}

fn constant(text: &mut String, one: &Constant) {
    let name = &one.name;
    let _ = match &one.value {
        Constval::Guid(id) => writeln!(text, "DEFINE_GUID({name}, {});", guid(*id)),
        Constval::Key(id, pid) => {
            writeln!(text, "DEFINE_PROPERTYKEY({name}, {}, {pid});", guid(*id))
        }
        Constval::Hresult(bits) => writeln!(text, "#define {name} ((HRESULT){bits:#010X})"),
        Constval::Unsigned(value) => writeln!(text, "#define {name} {value}u"),
        Constval::Signed(value) => writeln!(text, "#define {name} ({value})"),
        Constval::Text(value) => writeln!(text, "#define {name} ESTOP_WIDE({value:?})"),
    };
}

pub fn guid(id: u128) -> String {
    let b = id.to_be_bytes();
    let mut text = format!(
        "0x{:08x}, 0x{:04x}, 0x{:04x}",
        (id >> 96) & 0xffff_ffff,
        (id >> 80) & 0xffff,
        (id >> 64) & 0xffff
    );
    for byte in &b[8..] {
        let _ = write!(text, ", 0x{byte:02x}");
    }
    text
}

fn structure(text: &mut String, model: &Model, one: &Struct) {
    if let Some(packing) = one.packing {
        let _ = writeln!(text, "#pragma pack(push, {packing})");
    }
    let kind = if one.union { "union" } else { "struct" };
    let _ = writeln!(text, "typedef {kind} {} {{", one.name);
    members(text, model, one, 1, &one.name);
    let _ = writeln!(text, "}} {};", one.name);
    if one.packing.is_some() {
        text.push_str("#pragma pack(pop)\n");
    }
    text.push('\n');
}

fn members(text: &mut String, model: &Model, one: &Struct, depth: usize, outer: &str) {
    let indent = "    ".repeat(depth);
    for field in &one.fields {
        if let Some(nested) = &field.nested {
            let kind = if nested.union { "union" } else { "struct" };
            let _ = writeln!(text, "{indent}{kind} {{");
            members(text, model, nested, depth + 1, outer);
            let name = if field.name.starts_with("Anonymous") {
                String::new()
            } else {
                format!(" {}", field.name)
            };
            let count = match &field.ty {
                Type::ArrayFixed(_, len) => format!("[{len}]"),
                _ => String::new(),
            };
            let _ = writeln!(text, "{indent}}}{name}{count};");
            continue;
        }
        let (of, count) = match &field.ty {
            Type::ArrayFixed(inner, len) => (inner.as_ref(), format!("[{len}]")),
            of => (of, String::new()),
        };
        let of = type_name(model, of, LARGE.contains(&outer), false);
        let _ = writeln!(text, "{indent}{of} {}{count};", field.name);
    }
}

fn interface(text: &mut String, model: &Model, one: &Interface, made: &mut BTreeSet<String>) {
    let (name, base) = (&one.name, &one.base);
    made.insert(name.clone());
    let _ = writeln!(text, "EXTERN_C const IID IID_{name};");
    let _ = writeln!(text, "#if defined(__cplusplus) && !defined(CINTERFACE)");
    let _ = writeln!(text, "struct {name} : public {base} {{");
    for method in &one.methods {
        let _ = writeln!(
            text,
            "    virtual HRESULT STDMETHODCALLTYPE {}({}) = 0;",
            method.name,
            params(model, one, method, true).join(", ")
        );
    }
    let _ = writeln!(text, "}};\nESTOP_UUID({name}, {});\n#else", guid(one.iid));
    let _ = writeln!(text, "typedef struct {name}Vtbl {{");
    let chain = chain(model, one);
    text.push_str("    HRESULT (STDMETHODCALLTYPE *QueryInterface)(");
    let _ = writeln!(text, "{name} *This, REFIID riid, void **ppvObject);");
    let _ = writeln!(text, "    ULONG (STDMETHODCALLTYPE *AddRef)({name} *This);");
    let _ = writeln!(
        text,
        "    ULONG (STDMETHODCALLTYPE *Release)({name} *This);"
    );
    for (owner, method) in &chain {
        let mut all = vec![format!("{name} *This")];
        all.extend(params(model, owner, method, false));
        let _ = writeln!(
            text,
            "    HRESULT (STDMETHODCALLTYPE *{})({});",
            method.name,
            all.join(", ")
        );
    }
    let _ = writeln!(
        text,
        "}} {name}Vtbl;\nstruct {name} {{ const {name}Vtbl *lpVtbl; }};"
    );
    let _ = writeln!(text, "#ifdef COBJMACROS");
    let own = [("QueryInterface", 2), ("AddRef", 0), ("Release", 0)];
    let all = own.into_iter().chain(
        chain
            .iter()
            .map(|(_, method)| (method.name.as_str(), method.params.len())),
    );
    for (method, count) in all {
        let names: String = (0..count).map(|at| format!(",a{at}")).collect();
        let _ = writeln!(
            text,
            "#define {name}_{method}(This{names}) ((This)->lpVtbl->{method}(This{names}))"
        );
    }
    text.push_str("#endif\n#endif\n\n");
}

/// All methods after those of IUnknown, and whose they are.
pub fn chain<'a>(model: &'a Model, one: &'a Interface) -> Vec<(&'a Interface, &'a Method)> {
    let mut all = model
        .interface(&one.base)
        .map_or_else(Vec::new, |base| chain(model, base));
    all.extend(one.methods.iter().map(|method| (one, method)));
    all
}

fn params(model: &Model, one: &Interface, method: &Method, _cpp: bool) -> Vec<String> {
    let large = LARGE.contains(&one.name.as_str());
    method
        .params
        .iter()
        .map(|param| format!("{}{}", param_type(model, param, large), param.name))
        .collect()
}

fn param_type(model: &Model, param: &Param, large: bool) -> String {
    if let Type::PtrMut(inner, 1) = &param.ty {
        let plain = param.constant && !param.optional && param.count.is_none() && !param.is_out;
        match named(inner).map(|(_, name)| name) {
            Some("Guid") if plain && param.name.contains("iid") => return "REFIID ".to_string(),
            Some("Guid") if plain => return "REFGUID ".to_string(),
            Some("PROPERTYKEY") if plain => return "REFPROPERTYKEY ".to_string(),
            _ => {}
        }
    }
    if model.is_interface(&param.ty) {
        return type_name(model, &param.ty, large, false);
    }
    let text = type_name(model, &param.ty, large, param.constant);
    if text.ends_with('*') {
        text
    } else {
        format!("{text} ")
    }
}

fn type_name(model: &Model, ty: &Type, large: bool, constant: bool) -> String {
    let before = if constant && matches!(ty, Type::PtrMut(..)) {
        "const "
    } else {
        ""
    };
    let name = match ty {
        Type::Void => "void".to_string(),
        Type::Bool => "BOOLEAN".to_string(),
        Type::Char => "WCHAR".to_string(),
        Type::I8 => "signed char".to_string(),
        Type::U8 => "BYTE".to_string(),
        Type::I16 => "SHORT".to_string(),
        Type::U16 => "WORD".to_string(),
        Type::I32 => "LONG".to_string(),
        Type::U32 => "DWORD".to_string(),
        Type::I64 if large => "LARGE_INTEGER".to_string(),
        Type::U64 if large => "ULARGE_INTEGER".to_string(),
        Type::I64 => "LONGLONG".to_string(),
        Type::U64 => "ULONGLONG".to_string(),
        Type::F32 => "FLOAT".to_string(),
        Type::F64 => "DOUBLE".to_string(),
        Type::ISize => "LONG_PTR".to_string(),
        Type::USize => "ULONG_PTR".to_string(),
        Type::PtrMut(inner, depth) | Type::PtrConst(inner, depth) => {
            let is_text = named(inner).is_some_and(|(_, name)| name == "PWSTR");
            let inner_name = type_name(model, inner, large, constant && is_text);
            let stars = "*".repeat(*depth);
            let gap = if inner_name.ends_with('*') { "" } else { " " };
            let before = if is_text { "" } else { before };
            return format!("{before}{inner_name}{gap}{stars}");
        }
        Type::Name(name) => {
            let name = name.name.as_str();
            if let Some(plain) = plain(name) {
                return type_name(model, &plain, large, constant);
            }
            return match name {
                "Guid" => "GUID".to_string(),
                "PWSTR" if constant => "LPCWSTR".to_string(),
                "PWSTR" => "LPWSTR".to_string(),
                "PSTR" => "LPSTR".to_string(),
                "ITypeInfo" => "ITypeInfo *".to_string(),
                name if model.is_interface(ty) => format!("{name} *"),
                name => name.to_string(),
            };
        }
        other => panic!("{other:?}"),
    };
    name
}
