//! Programs in C++ that use the library through the shipped headers and its tables alone.

mod support;

use std::{path::PathBuf, process::Command};

use support::{compile, have, library, own, run};

/// How valgrind is to judge: any error, and any block that nothing points to, fails.
const VALGRIND: &[&str] = &[
    "valgrind",
    "--quiet",
    "--leak-check=full",
    "--errors-for-leak-kinds=definite,indirect",
    "--error-exitcode=99",
];

fn made(folder: &tempfile::TempDir, name: &str, flags: &[&str]) -> PathBuf {
    let program = folder.path().join(name);
    let source = own().join(format!("tests/client/{name}.cpp"));
    compile("g++", flags, &source, &program);
    program
}

#[test]
fn a_program_uses_values_and_collections_through_their_tables() {
    if !have(&["g++"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    for flags in [
        ["-std=c++17", "-fshort-wchar", "-O2"],
        ["-std=c++11", "-fshort-wchar", "-DINITGUID"],
    ] {
        let program = made(&folder, "values", &flags);
        assert_eq!(run(&program, &[]).stdout, b"all of it\n");
    }
}

#[test]
fn valgrind_finds_nothing_lost_and_nothing_touched_that_is_not_there() {
    if !have(&["g++", "valgrind"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let program = made(&folder, "values", &["-std=c++17", "-fshort-wchar", "-g"]);
    assert_eq!(run(&program, VALGRIND).stdout, b"all of it\n");
}

#[test]
fn what_is_installed_is_found_by_pkg_config() {
    if !have(&["g++", "pkg-config"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let prefix = folder.path().join("prefix");
    let script = own().join("../../packaging/com/install");
    let installed = Command::new(script).arg(&prefix).arg(library()).status();
    assert!(installed.expect("the script runs").success());
    let told = Command::new("pkg-config")
        .env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"))
        .args(["--cflags", "--libs", "estop-com"])
        .output()
        .expect("pkg-config runs");
    let told = String::from_utf8(told.stdout).expect("text");
    let flags: Vec<&str> = told.split_whitespace().collect();
    let program = folder.path().join("values");
    let built = Command::new("g++")
        .arg(own().join("tests/client/values.cpp"))
        .arg("-o")
        .arg(&program)
        .arg("-pthread")
        .args(&flags)
        .arg(format!("-Wl,-rpath,{}/lib", prefix.display()))
        .status();
    assert!(built.expect("g++ runs").success(), "{flags:?}");
    assert_eq!(run(&program, &[]).stdout, b"all of it\n");
}
