//! What is taken from the metadata, in an order in which it can be declared.

use std::collections::{BTreeMap, BTreeSet};

use windows_metadata::{
    FieldAttributes, HasAttributes, ParamAttributes, Type, Value,
    reader::{Field, TypeCategory, TypeDef, TypeIndex},
};

pub const WPD: &str = "Windows.Win32.Devices.PortableDevices";
pub const IMAPI: &str = "Windows.Win32.Storage.Imapi";
const FOUNDATION: &str = "Windows.Win32.Foundation";
pub const VDS: &str = "Windows.Win32.Storage.VirtualDiskService";

/// Interfaces of others that the three families are used with.
const BASE: &[(&str, &str)] = &[
    ("Windows.Win32.System.Com", "IClassFactory"),
    ("Windows.Win32.System.Com", "IDispatch"),
    ("Windows.Win32.System.Com", "ISequentialStream"),
    ("Windows.Win32.System.Com", "IStream"),
    ("Windows.Win32.System.Com", "IConnectionPoint"),
    ("Windows.Win32.System.Com", "IConnectionPointContainer"),
    ("Windows.Win32.System.Com", "IEnumConnections"),
    ("Windows.Win32.System.Com", "IEnumConnectionPoints"),
    ("Windows.Win32.System.Com", "IEnumUnknown"),
    ("Windows.Win32.System.Com", "IEnumString"),
    ("Windows.Win32.System.Ole", "IEnumVARIANT"),
    ("Windows.Win32.UI.Shell.PropertiesSystem", "IPropertyStore"),
];

/// Of the first IMAPI, of MAPI, and of ways to reach phones that there are not on Linux.
const LEFT_OUT: &[&str] = &[
    "IDiscMaster",
    "IDiscMasterProgressEvents",
    "IDiscRecorder",
    "IEnumDiscMasterFormats",
    "IEnumDiscRecorders",
    "IJolietDiscMaster",
    "IRedbookDiscMaster",
    "LPMSGSESS",
    "SPropAttrArray",
    "MSDiscMasterObj",
    "MSDiscRecorderObj",
    "MSEnumDiscRecordersObj",
    "MEDIA_FLAGS",
    "MEDIA_TYPES",
    "RECORDER_TYPES",
    "DISC_RECORDER_STATE_FLAGS",
    "IPortableDeviceConnector",
    "IEnumPortableDeviceConnectors",
    "IConnectionRequestCallback",
    "MSGCALLRELEASE",
    "SYSTEM_RADIO_STATE",
    "DEVICE_RADIO_STATE",
];

/// Written by hand on both sides.
pub const BY_HAND: &[&str] = &[
    "Guid",
    "PROPERTYKEY",
    "HRESULT",
    "BOOL",
    "VARIANT_BOOL",
    "BOOLEAN",
    "BSTR",
    "PWSTR",
    "PSTR",
    "VARIANT",
    "PROPVARIANT",
    "SAFEARRAY",
    "SAFEARRAYBOUND",
    "FILETIME",
    "IUnknown",
    "HANDLE",
    "HWND",
    "CHAR",
    "LUID",
];

/// Pointed to only, and by nothing here used.
pub const OPAQUE: &[&str] = &["ITypeInfo", "DISPPARAMS", "EXCEPINFO"];

/// Which header a thing is declared in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    Base,
    WpdTypes,
    WpdKeys,
    WpdApi,
    Imapi2,
    Imapi2fs,
    Vds,
}

#[derive(Debug)]
pub struct Model {
    pub enums: Vec<Enum>,
    pub structs: Vec<Struct>,
    pub interfaces: Vec<Interface>,
    /// Class identifiers, with their home.
    pub classes: Vec<(Home, String, u128)>,
    pub constants: Vec<Constant>,
}

#[derive(Debug)]
pub struct Enum {
    pub home: Home,
    pub name: String,
    pub signed: bool,
    pub values: Vec<(String, i64)>,
}

#[derive(Debug)]
pub struct Struct {
    pub home: Home,
    pub name: String,
    pub union: bool,
    pub packing: Option<u64>,
    pub fields: Vec<Member>,
}

#[derive(Debug)]
pub struct Member {
    pub name: String,
    pub ty: Type,
    /// What it is, if it is a type without a place of its own.
    pub nested: Option<Struct>,
}

#[derive(Debug)]
pub struct Interface {
    pub home: Home,
    pub name: String,
    pub base: String,
    pub iid: u128,
    pub methods: Vec<Method>,
}

#[derive(Debug)]
pub struct Method {
    pub name: String,
    pub params: Vec<Param>,
}

#[derive(Debug)]
pub struct Param {
    pub name: String,
    pub ty: Type,
    pub is_in: bool,
    pub is_out: bool,
    pub optional: bool,
    pub constant: bool,
    /// The parameter that says how many values or bytes there are.
    pub count: Option<usize>,
    /// An array whose length is not given by a parameter.
    pub fixed: bool,
}

#[derive(Debug)]
pub struct Constant {
    pub family: &'static str,
    pub name: String,
    pub value: Constval,
}

#[derive(Debug)]
pub enum Constval {
    Guid(u128),
    Key(u128, u32),
    Hresult(u32),
    Unsigned(u64),
    Signed(i64),
    Text(String),
}

pub fn named(ty: &Type) -> Option<(&str, &str)> {
    match ty {
        Type::Name(name) => Some((&name.namespace, &name.name)),
        _ => None,
    }
}

/// Enums of the metadata that are plain numbers in Microsoft's headers.
pub fn plain(name: &str) -> Option<Type> {
    match name {
        "STREAM_SEEK" | "STGC" | "STATFLAG" | "LOCKTYPE" | "STGM" => Some(Type::U32),
        "DISPATCH_FLAGS" | "VARENUM" => Some(Type::U16),
        _ => None,
    }
}

impl Model {
    pub fn read(index: &TypeIndex) -> Self {
        let mut reading = Reading {
            index,
            seen: BTreeSet::new(),
            model: Self {
                enums: Vec::new(),
                structs: Vec::new(),
                interfaces: Vec::new(),
                classes: Vec::new(),
                constants: Vec::new(),
            },
        };
        for (namespace, name) in BASE {
            reading.take(namespace, name);
        }
        for namespace in [WPD, IMAPI, VDS] {
            let mut names: Vec<&str> = index
                .iter()
                .filter(|(of, name, _)| *of == namespace && wanted(name))
                .map(|(_, name, _)| name)
                .collect();
            names.sort_unstable();
            for name in names {
                reading.take(namespace, name);
            }
            reading.constants(namespace);
        }
        reading.codes();
        reading.model
    }

    pub fn interface(&self, name: &str) -> Option<&Interface> {
        self.interfaces.iter().find(|one| one.name == name)
    }

    pub fn is_interface(&self, ty: &Type) -> bool {
        named(ty).is_some_and(|(_, name)| name == "IUnknown" || self.interface(name).is_some())
    }
}

fn wanted(name: &str) -> bool {
    !LEFT_OUT.contains(&name)
        && !name.contains("Radio")
        && name != "Apis"
        && !name.contains("IMMPID")
        && !name.starts_with("IMMP_")
        && !name.ends_with("Attribute")
}

struct Reading<'a> {
    index: &'a TypeIndex,
    seen: BTreeSet<String>,
    model: Model,
}

impl Reading<'_> {
    fn take(&mut self, namespace: &str, name: &str) {
        if BY_HAND.contains(&name) || OPAQUE.contains(&name) || plain(name).is_some() {
            return;
        }
        let Some(def) = self
            .index
            .get(namespace, name)
            .find(|def| def.arches() == 0 || def.arches() & 2 != 0)
        else {
            panic!("{namespace}.{name} is not in the metadata");
        };
        if !self.seen.insert(name.to_string()) {
            return;
        }
        match def.category() {
            TypeCategory::Enum => {
                let one = read_enum(def);
                self.model.enums.push(one);
            }
            TypeCategory::Interface => self.take_interface(def),
            TypeCategory::Struct if def.fields().next().is_none() => {
                if let Some(id) = guid_of(&def) {
                    let home = home(def.namespace(), name, Kind::Class);
                    self.model.classes.push((home, name.to_string(), id));
                }
            }
            TypeCategory::Struct => {
                let one = self.read_struct(def, def.namespace());
                self.model.structs.push(one);
            }
            _ => {}
        }
    }

    fn take_interface(&mut self, def: TypeDef<'_>) {
        let base = def.interface_impls().next().map(|one| one.interface(&[]));
        let base = match &base {
            Some(Type::Name(name)) => {
                self.take(&name.namespace, &name.name);
                name.name.clone()
            }
            _ => panic!("{} has no base", def.name()),
        };
        let mut methods: Vec<Method> = Vec::new();
        for method in def.methods() {
            let signature = method.signature(&[]);
            if named(&signature.return_type).is_none_or(|(_, name)| name != "HRESULT") {
                panic!("{}::{} returns no HRESULT", def.name(), method.name());
            }
            let params = method.params().filter(|param| param.sequence() > 0);
            let params = params
                .zip(&signature.types)
                .map(|(param, ty)| read_param(param, ty))
                .collect::<Vec<_>>();
            for ty in &signature.types {
                self.take_inner(ty);
            }
            let again = methods
                .iter()
                .filter(|one| one.name == method.name())
                .count();
            assert_eq!(again, 0, "{}::{} twice", def.name(), method.name());
            methods.push(Method {
                name: method.name().to_string(),
                params,
            });
        }
        self.model.interfaces.push(Interface {
            home: home(def.namespace(), def.name(), Kind::Interface),
            name: def.name().to_string(),
            base,
            iid: guid_of(&def).unwrap_or_else(|| panic!("{} has no identifier", def.name())),
            methods,
        });
    }

    fn take_inner(&mut self, ty: &Type) {
        match ty {
            Type::Name(name) if !name.namespace.is_empty() => {
                self.take(&name.namespace, &name.name);
            }
            Type::PtrMut(inner, _) | Type::PtrConst(inner, _) | Type::ArrayFixed(inner, _) => {
                self.take_inner(inner);
            }
            _ => {}
        }
    }

    fn read_struct(&mut self, def: TypeDef<'_>, namespace: &str) -> Struct {
        let nested: BTreeMap<&str, TypeDef<'_>> = self
            .index
            .nested(def)
            .map(|inner| (inner.name(), inner))
            .collect();
        let mut fields = Vec::new();
        for field in def.fields() {
            if field.flags().contains(FieldAttributes::Literal) {
                continue;
            }
            let ty = field.ty();
            let inner = match named(&ty) {
                Some(("", name)) => nested.get(name).copied(),
                _ => None,
            };
            let nested = inner.map(|inner| self.read_struct(inner, namespace));
            self.take_inner(&ty);
            fields.push(Member {
                name: field.name().to_string(),
                ty,
                nested,
            });
        }
        let layout = def
            .class_layout()
            .map(|layout| u64::from(layout.packing_size()));
        Struct {
            home: home(namespace, def.name(), Kind::Struct),
            name: def.name().to_string(),
            union: def
                .flags()
                .contains(windows_metadata::TypeAttributes::ExplicitLayout),
            packing: layout.filter(|packing| *packing > 0),
            fields,
        }
    }

    /// The codes of IMAPI v2, which the metadata lacks.
    fn codes(&mut self) {
        for line in include_str!("../imapi2error.txt").lines() {
            let Some((name, bits)) = line.split_once(" 0x") else {
                panic!("imapi2error.txt: {line}");
            };
            self.model.constants.push(Constant {
                family: "imapi",
                name: name.to_string(),
                value: Constval::Hresult(u32::from_str_radix(bits, 16).expect("32 bits")),
            });
        }
    }

    fn constants(&mut self, namespace: &str) {
        let family = match namespace {
            WPD => "wpd",
            IMAPI => "imapi",
            _ => "vds",
        };
        for field in self.index.expect(namespace, "Apis").fields() {
            let name = field.name();
            let ours = namespace != IMAPI
                || (name.starts_with("IMAPI_") && field.ty() != Type::named(FOUNDATION, "HRESULT"));
            if !ours || name.contains("IMMPID") {
                continue;
            }
            if let Some(value) = read_constant(field) {
                self.model.constants.push(Constant {
                    family,
                    name: name.to_string(),
                    value,
                });
            }
        }
    }
}

fn read_param(param: windows_metadata::reader::MethodParam<'_>, ty: &Type) -> Param {
    let flags = param.flags();
    let array = param
        .find_attribute("NativeArrayInfoAttribute")
        .or_else(|| param.find_attribute("MemorySizeAttribute"));
    let count = array.and_then(|array| {
        array
            .value()
            .into_iter()
            .find_map(|(name, value)| match value {
                Value::I16(at) if name.ends_with("ParamIndex") => usize::try_from(at).ok(),
                _ => None,
            })
    });
    Param {
        name: match param.name() {
            "type" | "where" | "in" | "move" | "ref" | "use" => format!("{}_", param.name()),
            name => name.to_string(),
        },
        ty: ty.clone(),
        is_in: flags.contains(ParamAttributes::In),
        is_out: flags.contains(ParamAttributes::Out),
        optional: flags.contains(ParamAttributes::Optional),
        constant: param.has_attribute("ConstAttribute"),
        count,
        fixed: array.is_some() && count.is_none(),
    }
}

fn read_enum(def: TypeDef<'_>) -> Enum {
    let mut signed = true;
    let mut values = Vec::new();
    for field in def.fields() {
        match field.constant().map(|constant| constant.value()) {
            None => signed = matches!(field.ty(), Type::I32 | Type::I16),
            Some(Value::I32(value)) => values.push((field.name().to_string(), value.into())),
            Some(Value::U32(value)) => values.push((field.name().to_string(), value.into())),
            Some(other) => panic!("{}: {other:?}", def.name()),
        }
    }
    Enum {
        home: home(def.namespace(), def.name(), Kind::Enum),
        name: def.name().to_string(),
        signed,
        values,
    }
}

fn read_constant(field: Field<'_>) -> Option<Constval> {
    let ty = field.ty();
    let name = named(&ty).map(|(_, name)| name);
    match (name, field.constant().map(|one| one.value())) {
        (Some("Guid"), _) => guid_of(&field).map(Constval::Guid),
        (Some("PROPERTYKEY"), _) => {
            let text = field.find_attribute("ConstantAttribute")?.value();
            let Some((_, Value::Utf8(text))) = text.first() else {
                return None;
            };
            let numbers: Vec<u64> = text
                .split(|c: char| !c.is_ascii_digit())
                .filter(|part| !part.is_empty())
                .filter_map(|part| part.parse().ok())
                .collect();
            let (id, pid) = numbers.split_at(11);
            Some(Constval::Key(
                guid_from(id),
                u32::try_from(*pid.first()?).ok()?,
            ))
        }
        (Some("HRESULT"), Some(Value::I32(value))) => {
            Some(Constval::Hresult(value.cast_unsigned()))
        }
        (_, Some(Value::U32(value))) => Some(Constval::Unsigned(value.into())),
        (_, Some(Value::I32(value))) => Some(Constval::Signed(value.into())),
        (_, Some(Value::U64(value))) => Some(Constval::Unsigned(value)),
        (_, Some(Value::U16(value))) => Some(Constval::Unsigned(value.into())),
        (_, Some(Value::Utf16(text))) => Some(Constval::Text(text)),
        _ => None,
    }
}

fn guid_of<'a>(one: &impl HasAttributes<'a>) -> Option<u128> {
    let numbers: Vec<u64> = one
        .find_attribute("GuidAttribute")?
        .value()
        .into_iter()
        .filter_map(|(_, value)| match value {
            Value::U32(value) => Some(value.into()),
            Value::U16(value) => Some(value.into()),
            Value::U8(value) => Some(value.into()),
            _ => None,
        })
        .collect();
    Some(guid_from(&numbers))
}

fn guid_from(numbers: &[u64]) -> u128 {
    let widths = [32, 16, 16, 8, 8, 8, 8, 8, 8, 8, 8];
    numbers
        .iter()
        .zip(widths)
        .fold(0, |all, (number, width)| all << width | u128::from(*number))
}

#[derive(PartialEq)]
enum Kind {
    Interface,
    Class,
    Struct,
    Enum,
}

fn home(namespace: &str, name: &str, kind: Kind) -> Home {
    const TYPES: &[&str] = &[
        "Values",
        "KeyCollection",
        "PropVariantCollection",
        "ValuesCollection",
    ];
    match namespace {
        WPD if name.contains("WpdSerializer") => Home::WpdTypes,
        WPD if kind == Kind::Enum => Home::WpdKeys,
        WPD => {
            let rest = name
                .trim_start_matches('I')
                .trim_start_matches("PortableDevice");
            if TYPES.contains(&rest) {
                Home::WpdTypes
            } else {
                Home::WpdApi
            }
        }
        IMAPI => {
            const FILES: &[&str] = &[
                "Fsi",
                "FileSystemImage",
                "BootOptions",
                "EnumFsi",
                "EnumProgress",
                "ProgressItem",
                "BlockRange",
                "soImage",
                "EmulationType",
                "PlatformId",
            ];
            let rest = name
                .trim_start_matches("Msft")
                .trim_start_matches(['I', 'D']);
            let rest = if rest.is_empty() { name } else { rest };
            if FILES.iter().any(|start| rest.starts_with(start)) {
                Home::Imapi2fs
            } else {
                Home::Imapi2
            }
        }
        VDS | "Windows.Win32.Storage.Vhd" => Home::Vds,
        _ => Home::Base,
    }
}
