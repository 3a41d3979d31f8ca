//! The headers and the bindings, as a compiler sees them, against Microsoft's metadata.

mod support;

use std::{collections::BTreeSet, fs, mem::offset_of};

use estop_com::bindings::{base::*, vds::*, wpd::*};
use support::{compile, have, own, run};

/// Nothing is linked where only the syntax is looked at, and clang would say so.
const UNLINKED: &str = "-Wno-unused-command-line-argument";

#[test]
fn sizes_offsets_identifiers_and_slots_of_the_headers_are_those_of_the_metadata() {
    if !have(&["g++"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let program = folder.path().join("table");
    let source = own().join("tests/layout/table.cpp");
    // -Winvalid-offsetof warns of structures that are no C; -O0 because the program is one function.
    let flags = ["-std=c++17", "-fshort-wchar", "-O0"];
    compile("g++", &flags, &source, &program);
    let printed = String::from_utf8(run(&program, &[]).stdout).expect("text");
    let told = fs::read_to_string(own().join("tests/layout/table.txt")).expect("the table");
    let told: Vec<&str> = told.lines().skip(2).collect();
    let printed: Vec<&str> = printed.lines().collect();
    assert!(told.len() > 4500, "the table has {} lines", told.len());
    let differ = told.iter().zip(&printed).find(|(one, two)| one != two);
    assert_eq!(differ, None);
    assert_eq!(told.len(), printed.len());
}

#[test]
fn sizes_and_offsets_of_the_bindings_are_those_of_the_metadata() {
    let told = fs::read_to_string(own().join("tests/layout/table.txt")).expect("the table");
    let told: BTreeSet<&str> = told.lines().collect();
    let mut checked = 0;
    let mut look = |line: String| {
        assert!(told.contains(line.as_str()), "{line}");
        checked += 1;
    };
    macro_rules! layout {
        ($($name:ident: $($field:ident),*;)*) => {{
            $(
                look(format!("size {} {}", stringify!($name), size_of::<$name>()));
                $(look(format!(
                    "offset {}.{} {}",
                    stringify!($name),
                    stringify!($field),
                    offset_of!($name, $field)
                ));)*
            )*
        }};
    }
    include!("layout/table.rs");
    assert!(checked > 500, "{checked} lines");
}

#[test]
fn the_headers_are_c_and_c_plus_plus_for_either_width_of_wchar() {
    if !have(&["g++", "clang"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let source = own().join("tests/client/all.c");
    for (compiler, language) in [
        ("g++", "c++"),
        ("gcc", "c"),
        ("clang", "c"),
        ("clang++", "c++"),
    ] {
        let standard = if language == "c" {
            "-std=c11"
        } else {
            "-std=c++11"
        };
        for width in ["-fshort-wchar", "-fno-short-wchar"] {
            let flags = [
                standard,
                width,
                "-fsyntax-only",
                "-DCOBJMACROS",
                UNLINKED,
                "-x",
                language,
            ];
            compile(compiler, &flags, &source, &folder.path().join("none"));
        }
    }
}

#[test]
fn what_is_generated_is_as_the_generator_wrote_it() {
    let sums = fs::read_to_string(own().join("generate/sums.txt")).expect("the sums");
    assert!(sums.lines().count() > 15);
    for line in sums.lines() {
        let (sum, path) = line.split_once(' ').expect("a sum and a path");
        let bytes = fs::read(own().join(path)).expect(path);
        let is = format!("{:08x}", crc32fast::hash(&bytes));
        assert_eq!(is, sum, "{path} was edited: run crates/estop-com/generate");
    }
}
