//! Loop devices for tests, and what runs other tools.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses some of it"
)]

use std::{
    fs, io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use crate::scratch::skip;

/// `O_EXCL` of open(2) on Linux.
const O_EXCL: i32 = 0o200;

/// A loop device, detached when dropped.
pub struct Looped(pub PathBuf);

impl Looped {
    /// Over a file; `None` and a word why where that cannot be.
    pub fn over(image: &Path, options: &[&str]) -> Option<Self> {
        attach(image, options).map(Self)
    }
}

/// Attaches a file to a loop device; `None` and a word why where that cannot be.
pub fn attach(image: &Path, options: &[&str]) -> Option<PathBuf> {
    if !rustix::process::geteuid().is_root() {
        skip("loop", "attaching a loop device takes root");
        return None;
    }
    // Two that look for a free device at once can pick the same one, and the loser claims the
    // winner's for an instant.
    let turn = std::env::temp_dir().join("estop-test-losetup.lock");
    let turn = fs::File::create(turn).expect("a lock file");
    turn.lock().expect("its turn");
    let attached = Command::new("losetup")
        .args(["--find", "--show"])
        .args(options)
        .arg(image)
        .output();
    drop(turn);
    let Some(attached) = attached.ok().filter(|attached| attached.status.success()) else {
        skip("loop", "no loop device can be attached (it takes root)");
        return None;
    };
    let device = String::from_utf8(attached.stdout).expect("text");
    Some(PathBuf::from(device.trim()))
}

impl Drop for Looped {
    fn drop(&mut self) {
        let _gone = Command::new("partx").arg("--delete").arg(&self.0).output();
        let detached = Command::new("losetup").arg("-d").arg(&self.0).status();
        if !detached.is_ok_and(|detached| detached.success()) {
            eprintln!("left behind: {}", self.0.display());
        }
    }
}

/// Whether this program is here; a word why not.
pub fn has(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let dirs = std::env::split_paths(&path).chain(["/usr/sbin", "/sbin"].map(PathBuf::from));
    let found = dirs.map(|dir| dir.join(program)).any(|path| path.exists());
    if !found {
        skip("tools", &format!("{program} is missing"));
    }
    found
}

/// What a program says of this path.
pub fn ask(program: &str, arguments: &[&str], path: &Path) -> Output {
    let asked = Command::new(program)
        .args(arguments)
        .arg(path)
        .env("LC_ALL", "C")
        .output();
    asked.unwrap_or_else(|error| panic!("{program}: {error}"))
}

/// A program that must be content with this path.
pub fn content(program: &str, arguments: &[&str], path: &Path) {
    let asked = ask(program, arguments, path);
    assert!(asked.status.success(), "{program}: {asked:?}");
}

/// What blkid finds there: `TYPE` and `LABEL`; nothing if there is no signature.
pub fn blkid(path: &Path) -> Vec<String> {
    let arguments = ["-p", "-s", "TYPE", "-s", "LABEL", "-o", "export"];
    let found = ask("blkid", &arguments, path);
    // 2: nothing was found.
    assert!(matches!(found.status.code(), Some(0 | 2)), "{found:?}");
    let text = String::from_utf8(found.stdout).expect("text");
    let lines = text.lines().filter(|line| !line.starts_with("DEVNAME"));
    let mut lines = lines.map(str::to_owned).collect::<Vec<_>>();
    lines.sort_unstable();
    lines
}

/// Claims a block device, as a mount would.
pub fn claim(device: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.read(true).custom_flags(O_EXCL).open(device)
}

/// Whether somebody has claimed it.
pub fn is_claimed(device: &Path) -> bool {
    claim(device).is_err_and(|error| error.kind() == io::ErrorKind::ResourceBusy)
}

/// Whether a file is attached to no loop device. One that is closed is detached once the last
/// program that looks at it has gone, or that was forked with a copy of its descriptor: asked again
/// for as long as such a one may take.
pub fn is_detached(image: &Path) -> bool {
    let mut asked = (0..1000).map(|_| ask("losetup", &["-j"], image));
    asked.any(|attached| attached.status.success() && attached.stdout.is_empty())
}
