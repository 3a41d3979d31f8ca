//! Writes the bindings, the headers and the table of their layout from Microsoft's metadata, which
//! the crate windows-bindgen carries:
//!
//!     cargo run --manifest-path crates/estop-com/generate/Cargo.toml
//!
//! What it writes is committed; nothing else needs the metadata.

mod argument;
mod header;
mod layout;
mod model;
mod rust;

use std::{fs, path::Path, process::Command};

use header::Header;
use model::{Constant, Constval, Home, Model};
use windows_metadata::reader::TypeIndex;

fn main() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let index = TypeIndex::read(metadata(own)).expect("the metadata can be read");
    let model = Model::read(&index);
    let out = own.parent().expect("the generator lies in the crate");
    let mut written = Vec::new();
    let mut put = |path: &str, comment: &str, text: &str| {
        let note = "Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.";
        let whole = format!("{comment} {note}\n\n{text}");
        let file = out.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, &whole).expect("written");
        written.push((path.to_string(), crc32(whole.as_bytes())));
    };
    for (file, homes, family) in [
        ("base", &[Home::Base][..], "none"),
        ("wpd", &[Home::WpdTypes, Home::WpdKeys, Home::WpdApi], "wpd"),
        ("imapi", &[Home::Imapi2, Home::Imapi2fs], "imapi"),
        ("vds", &[Home::Vds], "vds"),
    ] {
        let text = rust::module(&model, homes, &[family]);
        put(&format!("src/bindings/{file}.rs"), "//", &text);
    }
    put(
        "src/bindings/identifiers.rs",
        "//",
        &rust::identifiers(&model),
    );
    for one in headers() {
        let text = header::write(&model, &one);
        put(&format!("include/estop/{}", one.file), "//", &text);
    }
    put("tests/layout/table.cpp", "//", &layout::program(&model));
    put("tests/layout/table.rs", "//", &layout::rust(&model));
    put("tests/layout/table.txt", "#", &layout::expected(&model));
    let sums: String = written
        .iter()
        .map(|(path, sum)| format!("{sum:08x} {path}\n"))
        .collect();
    fs::write(out.join("generate/sums.txt"), sums).expect("written");
}

fn headers() -> [Header<'static>; 10] {
    let none: fn(&Constant) -> bool = |_| false;
    let codes: fn(&Constant) -> bool = |one| matches!(one.value, Constval::Hresult(_));
    let others: fn(&Constant) -> bool = |one| !matches!(one.value, Constval::Hresult(_));
    let header = |file, includes, homes, constants| Header {
        file,
        includes,
        homes,
        constants,
    };
    [
        header(
            "combase_interfaces.h",
            &["com.h"],
            &[Home::Base],
            ("", none),
        ),
        header(
            "portabledevicetypes.h",
            &["combase_interfaces.h"],
            &[Home::WpdTypes],
            ("", none),
        ),
        header(
            "portabledevice.h",
            &["com.h"],
            &[Home::WpdKeys],
            ("wpd", |_| true),
        ),
        header(
            "portabledeviceapi.h",
            &["portabledevicetypes.h", "portabledevice.h"],
            &[Home::WpdApi],
            ("", none),
        ),
        header(
            "imapi2error.h",
            &["com.h"],
            &[],
            ("imapi", |one| {
                matches!(one.value, Constval::Hresult(_)) && !one.name.starts_with("IMAPI_")
            }),
        ),
        header(
            "imapi2fserror.h",
            &["com.h"],
            &[],
            ("imapi", |one| {
                matches!(one.value, Constval::Hresult(_)) && one.name.starts_with("IMAPI_")
            }),
        ),
        header(
            "imapi2.h",
            &["combase_interfaces.h", "imapi2error.h"],
            &[Home::Imapi2],
            ("imapi", others),
        ),
        header(
            "imapi2fs.h",
            &["imapi2.h", "imapi2fserror.h"],
            &[Home::Imapi2fs],
            ("", none),
        ),
        header("vdserr.h", &["com.h"], &[], ("vds", codes)),
        header(
            "vds.h",
            &["combase_interfaces.h", "vdserr.h"],
            &[Home::Vds],
            ("vds", others),
        ),
    ]
}

/// Where cargo has put the metadata.
fn metadata(own: &Path) -> std::path::PathBuf {
    let told = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--manifest-path",
        ])
        .arg(own.join("Cargo.toml"))
        .output()
        .expect("cargo runs");
    let told = String::from_utf8(told.stdout).expect("text");
    let manifest = told
        .split('"')
        .find(|part| part.ends_with("windows-bindgen-0.66.0/Cargo.toml"))
        .expect("windows-bindgen 0.66.0 is a dependency");
    Path::new(manifest).with_file_name("default/Windows.Win32.winmd")
}

/// CRC-32, as zip files have it: enough to notice an edit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg())
        })
    })
}
