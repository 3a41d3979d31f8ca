//! A script of `testbed/vm` that tries cases inside the virtual machine, and prints a line for each.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{has, skip};

/// Runs a script with our program; at least so many of its cases must be well, and none may not be.
/// Skipped where there is no virtual machine.
pub(crate) fn tries(script: &str, limit_s: &str, least: usize) {
    let vm = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testbed/vm");
    let made = Command::new(vm.join("mk")).arg("--cached").output();
    if !made.is_ok_and(|made| made.status.success()) {
        return skip("vm", "there is no virtual machine: testbed/vm/mk makes it");
    }
    if !has("qemu-system-x86_64") {
        return skip("vm", "there is no QEMU: apt install qemu-system-x86");
    }
    let estop = Path::new(env!("CARGO_BIN_EXE_estop"));
    let out = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a directory");
    let ran = Command::new(vm.join("run"))
        .args(["--limit", limit_s, "--mem", "1536", "--cpus", "2"])
        .args(["--env", "ESTOP_LONG"])
        .arg("--share")
        .arg(estop.parent().expect("a directory"))
        .arg("--share")
        .arg(out.path())
        .arg("--share")
        .arg(&vm)
        .arg("--")
        .args([vm.join(script).as_path(), estop, out.path()])
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&ran.stdout);
    println!("{said}\n{}", String::from_utf8_lossy(&ran.stderr));
    for failed in said.lines().filter_map(|line| line.strip_prefix("FAILED ")) {
        let case = failed.split(' ').next().unwrap_or_default();
        println!("-- {case}\n{}", tail(&log(out.path(), case)));
    }
    let ok = said.lines().filter(|line| line.starts_with("ok ")).count();
    assert!(ran.status.success() && ok >= least, "{ok}: {}", ran.status);
}

/// What a case said.
fn log(out: &Path, case: &str) -> PathBuf {
    out.join(case.trim_end_matches(':').replace(':', "-"))
        .join("log")
}

/// The last lines of it.
fn tail(path: &Path) -> String {
    let said = fs::read(path).unwrap_or_default();
    let said = String::from_utf8_lossy(&said).replace('\r', "\n");
    let lines = said.lines().collect::<Vec<_>>();
    lines[lines.len().saturating_sub(30)..].join("\n")
}
