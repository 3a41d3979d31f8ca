//! Sparse images that epochs are written to, and the tools that judge them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use estop::disk::format::{ExfatOptions, FatOptions, Media, Stamp, Volume};
use estop::disk::{Epochs, Extent, Write};

/// One `write` is at most this long.
const CHUNK_BYTES: usize = 0x10_0000;

pub(crate) const MIB: u64 = 0x10_0000;
pub(crate) const GIB: u64 = 0x4000_0000;
pub(crate) const VOLUME_ID: u32 = 0x1234_ABCD;
pub(crate) const STAMP: Stamp = Stamp {
    year: 2026,
    month: 2,
    day: 28,
    hour: 13,
    minute: 37,
    second: 58,
};

/// A whole disk.
pub(crate) const fn volume(len_bytes: u64, sector_bytes: u32) -> Volume {
    volume_at(0, len_bytes, sector_bytes)
}

/// A partition.
pub(crate) const fn volume_at(start_bytes: u64, len_bytes: u64, sector_bytes: u32) -> Volume {
    Volume {
        extent: Extent::new(start_bytes, len_bytes),
        sector_bytes,
        media: Media::Fixed,
    }
}

pub(crate) fn fat_options() -> FatOptions {
    FatOptions {
        kind: None,
        cluster_bytes: None,
        label: Some("Test vol".to_owned()),
        volume_id: VOLUME_ID,
        stamp: STAMP,
    }
}

pub(crate) fn exfat_options() -> ExfatOptions {
    ExfatOptions {
        cluster_bytes: None,
        label: Some("Test vol".to_owned()),
        volume_id: VOLUME_ID,
    }
}

/// A sparse file of the test's own, removed at its end.
pub(crate) struct Image {
    pub(crate) file: File,
    pub(crate) path: PathBuf,
}

impl Image {
    pub(crate) fn new(len_bytes: u64) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("estop-format-{}-{count}.img", std::process::id());
        let path = std::env::temp_dir().join(name);
        let options = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path);
        let file = options.expect("an image in the temporary directory");
        file.set_len(len_bytes).expect("its length");
        Self { file, path }
    }

    pub(crate) fn formatted(len_bytes: u64, epochs: &Epochs) -> Self {
        let image = Self::new(len_bytes);
        epochs
            .0
            .iter()
            .flatten()
            .for_each(|write| image.apply(write));
        image
    }

    pub(crate) fn apply(&self, write: &Write) {
        match write {
            Write::Data { at_bytes, bytes } => self.write(*at_bytes, bytes),
            Write::Zeros(extent) => self.zero(*extent),
        }
    }

    pub(crate) fn write(&self, at_bytes: u64, bytes: &[u8]) {
        self.file.write_all_at(bytes, at_bytes).expect("write");
    }

    pub(crate) fn read(&self, extent: Extent) -> Vec<u8> {
        let mut bytes = vec![0; usize::try_from(extent.len_bytes).expect("small")];
        self.file
            .read_exact_at(&mut bytes, extent.start_bytes)
            .expect("read");
        bytes
    }

    /// Writes zeros where there are none, so that a sparse file stays sparse.
    fn zero(&self, extent: Extent) {
        for chunk in chunks(extent) {
            let mut bytes = self.read(chunk);
            if bytes.iter().any(|&byte| byte != 0) {
                bytes.fill(0);
                self.write(chunk.start_bytes, &bytes);
            }
        }
    }

    /// The partition as an image of its own.
    pub(crate) fn carve(&self, extent: Extent) -> Self {
        let carved = Self::new(extent.len_bytes);
        for chunk in chunks(extent) {
            let bytes = self.read(chunk);
            if bytes.iter().any(|&byte| byte != 0) {
                carved.write(chunk.start_bytes - extent.start_bytes, &bytes);
            }
        }
        carved
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        // A file left behind does no harm.
        std::fs::remove_file(&self.path).unwrap_or_default();
    }
}

fn chunks(extent: Extent) -> impl Iterator<Item = Extent> {
    let starts = (extent.start_bytes..extent.end_bytes()).step_by(CHUNK_BYTES);
    let len = move |start: u64| (extent.end_bytes() - start).min(CHUNK_BYTES as u64);
    starts.map(move |start| Extent::new(start, len(start)))
}

/// Whether these tools are here. Without them a test says so and returns, or fails where
/// `ESTOP_REQUIRE` lists `tools`.
pub(crate) fn have(tools: &[&str]) -> bool {
    let missing: Vec<_> = tools.iter().filter(|tool| found(tool).is_none()).collect();
    if missing.is_empty() {
        return true;
    }
    let required = std::env::var("ESTOP_REQUIRE").unwrap_or_default();
    assert!(
        !required.split([',', ' ']).any(|name| name == "tools"),
        "missing: {missing:?}"
    );
    println!("skipped: these tools are not installed: {missing:?}");
    false
}

fn found(tool: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    // A plain user's PATH often lacks these two.
    let more = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    std::env::split_paths(&path)
        .chain(more)
        .map(|dir| dir.join(tool))
        .find(|path| path.exists())
}

pub(crate) fn run(tool: &str, args: &[&str], image: &Path) -> Output {
    let tool = found(tool).unwrap_or_else(|| panic!("{tool} was looked for before"));
    let mut command = Command::new(tool);
    command
        .env("LC_ALL", "C.UTF-8")
        .args(args)
        .arg(image)
        .output()
        .expect("the tool runs")
}

pub(crate) fn text(output: &Output) -> String {
    let out = String::from_utf8_lossy(&output.stdout);
    format!("{out}{}", String::from_utf8_lossy(&output.stderr))
}

/// Runs a tool that must succeed.
pub(crate) fn must(tool: &str, args: &[&str], image: &Path) -> String {
    let output = run(tool, args, image);
    assert!(
        output.status.success(),
        "{tool} {args:?}: {}",
        text(&output)
    );
    text(&output)
}

/// A value that `blkid -p` finds (`TYPE`, `LABEL`, `UUID`, `VERSION`), if any.
pub(crate) fn blkid(image: &Path, tag: &str) -> Option<String> {
    let output = run("blkid", &["-p", "-o", "value", "-s", tag], image);
    let code = output.status.code();
    // 2: nothing found; 8: more than one thing found, which no state of ours may be.
    assert!(
        matches!(code, Some(0 | 2)),
        "blkid: {code:?} {}",
        text(&output)
    );
    let value = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (!value.is_empty()).then_some(value)
}

/// All that `blkid -p` says; empty when it recognises nothing.
pub(crate) fn recognised(image: &Path) -> String {
    text(&run("blkid", &["-p"], image))
}

/// Checks a FAT volume: no complaint of any kind, so nothing but the version and the count.
pub(crate) fn fsck_fat(image: &Path) -> String {
    let said = must("fsck.fat", &["-n"], image);
    let lines: Vec<_> = said.lines().collect();
    assert!(lines.len() == 2 && lines[1].contains(" files, "), "{said}");
    lines[1].to_owned()
}

/// Checks an exFAT volume.
pub(crate) fn fsck_exfat(image: &Path) -> String {
    let said = must("fsck.exfat", &["-n"], image);
    assert!(said.contains(": clean."), "{said}");
    said
}
