//! A script of `testbed/vm` that tries cases inside the virtual machine, and keeps a line for each.

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
    let results = results(out.path());
    for (dir, _) in results.iter().filter(|(_, said)| !said.starts_with("ok ")) {
        println!("-- {}\n{}", dir.display(), tail(&dir.join("log")));
    }
    let ok = results.iter().filter(|(_, said)| said.starts_with("ok "));
    let ok = ok.count();
    assert!(ran.status.success() && ok >= least, "{ok}: {}", ran.status);
}

/// The directory of each case, and the line that it ended with: none, if it did not end. From the
/// directory that is shared, as what is printed goes through QEMU's port and two pipes.
fn results(out: &Path) -> Vec<(PathBuf, String)> {
    let cases = fs::read_dir(out).expect("a directory");
    let cases = cases.map(|case| case.expect("read").path());
    cases
        .map(|case| {
            let said = fs::read_to_string(case.join("result")).unwrap_or_default();
            (case, said)
        })
        .collect()
}

/// The last lines of what was said.
fn tail(path: &Path) -> String {
    let said = fs::read(path).unwrap_or_default();
    let said = String::from_utf8_lossy(&said).replace('\r', "\n");
    let lines = said.lines().collect::<Vec<_>>();
    lines[lines.len().saturating_sub(30)..].join("\n")
}
