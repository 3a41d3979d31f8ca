//! Compilers, and programs that they make against the headers and the library.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// Whether these tools are here; says why a test is skipped, and fails it where `ESTOP_REQUIRE` lists
/// tools.
pub(crate) fn have(tools: &[&str]) -> bool {
    let missing = tools.iter().find(|tool| {
        Command::new(tool)
            .arg("--version")
            .output()
            .map_or(true, |output| !output.status.success())
    });
    let Some(missing) = missing else {
        return true;
    };
    let required = env::var("ESTOP_REQUIRE").unwrap_or_default();
    let required = required.split(',').any(|one| one == "tools");
    assert!(
        !required,
        "ESTOP_REQUIRE names tools, but {missing} is not here"
    );
    eprintln!("skipped: {missing} is not here");
    false
}

/// The folder of this crate.
pub(crate) fn own() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder in which cargo has put libestop_com.so for this test.
pub(crate) fn library() -> PathBuf {
    let test = env::current_exe().expect("this test has a path");
    let folder = test.ancestors().skip(1).take(2);
    folder
        .map(Path::to_path_buf)
        .find(|folder| folder.join("libestop_com.so").exists())
        .expect("cargo has built libestop_com.so beside the test")
}

/// Compiles a program against the headers and the library; fails with what the compiler said.
pub(crate) fn compile(compiler: &str, flags: &[&str], source: &Path, program: &Path) {
    let library = library();
    let output = Command::new(compiler)
        .args(["-Wall", "-Wextra", "-Werror"])
        .args(flags)
        .arg("-I")
        .arg(own().join("include/estop"))
        .arg(source)
        .arg("-o")
        .arg(program)
        .arg("-L")
        .arg(&library)
        .arg(format!("-Wl,-rpath,{}", library.display()))
        .args(["-lestop_com", "-pthread"])
        .output()
        .expect("the compiler runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{compiler} {flags:?}: {said}");
}

/// Runs a program; fails with what it said if it fails.
pub(crate) fn run(program: &Path, by: &[&str]) -> Output {
    let output = match by {
        [] => Command::new(program).output(),
        [first, rest @ ..] => Command::new(first).args(rest).arg(program).output(),
    };
    let output = output.expect("the program runs");
    assert!(
        output.status.success(),
        "{by:?}: {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}
