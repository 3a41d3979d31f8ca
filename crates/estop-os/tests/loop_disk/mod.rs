//! Loop devices over files of old data, as disks to be opened.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use estop_os::block::Opening;

use crate::looped::attach;

/// A loop device over a file, detached and deleted when dropped.
pub(crate) struct Loop {
    pub(crate) device: String,
    pub(crate) backing: PathBuf,
}

/// Why there are no loop devices here; a panic if they were required.
pub(crate) fn missing(why: &str) -> bool {
    let required = std::env::var("ESTOP_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|one| one == "loop"),
        "loop devices are required: {why}"
    );
    println!("skipped: {why}");
    true
}

pub(crate) fn no_loop() -> bool {
    if !rustix::process::geteuid().is_root() {
        return missing("loop devices need root");
    }
    match Command::new("losetup").arg("--version").output() {
        Ok(_) => false,
        Err(_) => missing("losetup is not installed"),
    }
}

pub(crate) fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {error}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

impl Loop {
    /// `size_bytes` of 0x55 in sectors of this size.
    pub(crate) fn new(size_bytes: u64, options: &[&str]) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("loop-{}-{number}.img", std::process::id());
        let backing = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let bytes = vec![0x55; usize::try_from(size_bytes).expect("small")];
        fs::write(&backing, bytes).expect("a backing file");
        Self::over(backing, options)
    }

    pub(crate) fn over(backing: PathBuf, options: &[&str]) -> Self {
        let device = attach(&backing, options).expect("attached");
        let device = device.to_str().expect("plain").to_owned();
        Self { device, backing }
    }

    pub(crate) fn opening(&self) -> Opening {
        Opening::new(&self.device).patience(Duration::ZERO)
    }

    /// What stands under /sys/block for it.
    pub(crate) fn sysfs(&self) -> PathBuf {
        Path::new("/sys/block").join(Path::new(&self.device).file_name().expect("a name"))
    }

    /// The partitions that the kernel has: number, start and length in sectors of 512 bytes.
    pub(crate) fn partitions(&self) -> Vec<(u32, u64, u64)> {
        let number = |path: PathBuf| {
            let text = fs::read_to_string(path).expect("an attribute");
            text.trim().parse::<u64>().expect("a number")
        };
        let entries = fs::read_dir(self.sysfs()).expect("in sysfs");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let mut all = paths
            .filter(|path| path.join("partition").exists())
            .map(|path| {
                let index = u32::try_from(number(path.join("partition"))).expect("small");
                (index, number(path.join("start")), number(path.join("size")))
            })
            .collect::<Vec<_>>();
        all.sort_unstable();
        all
    }
}

impl Drop for Loop {
    fn drop(&mut self) {
        let _detached = Command::new("losetup").args(["-d", &self.device]).status();
        let _deleted = fs::remove_file(&self.backing);
    }
}
