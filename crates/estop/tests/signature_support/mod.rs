//! Images in files and in memory, and the judges.
#![allow(
    clippy::disallowed_methods,
    reason = "the library knows no files; its tests may"
)]
#![allow(dead_code, reason = "each test program uses its part")]

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::Write as _;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use estop::disk::signature::{Found, Role, probe, wipe_extents};
use estop::disk::{Extent, ReadAt};

/// Whether a tool is there. If it is not, the test says so, or fails where tools are required.
pub(crate) fn tool(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places = std::env::split_paths(&path).chain(["/sbin".into(), "/usr/sbin".into()]);
    if places.any(|place| place.join(name).is_file()) {
        return true;
    }
    let required = std::env::var("ESTOP_REQUIRE").unwrap_or_default();
    let required = required.split(',').any(|feature| feature == "tools");
    let base = BASE_TOOLS.contains(&name);
    assert!(
        !(required && base),
        "{name} is missing: install it, or do not require `tools`"
    );
    eprintln!("skipped: {name} is not installed");
    false
}

/// What `ESTOP_REQUIRE=tools` insists on; the others are rare, and are used where they are.
const BASE_TOOLS: [&str; 12] = [
    "blkid",
    "wipefs",
    "sfdisk",
    "mkfs.ext2",
    "mkfs.ext3",
    "mkfs.ext4",
    "mkswap",
    "mkfs.vfat",
    "mkfs.exfat",
    "mkfs.xfs",
    "mkfs.btrfs",
    "mkfs.ntfs",
];

/// A sparse image file of its own, removed in the end.
pub(crate) struct Image {
    folder: PathBuf,
    pub(crate) path: PathBuf,
    file: File,
}

impl Image {
    /// An empty image; `None` if the file system has no room for its (sparse) size.
    pub(crate) fn sized(size_bytes: u64) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("estop-signatures-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(folder.join("tree")).unwrap();
        std::fs::write(folder.join("tree/file"), [7; 5000]).unwrap();
        std::fs::write(folder.join("key"), "a pass phrase").unwrap();
        let path = folder.join("image");
        let file = File::create_new(&path).and_then(|_| open(&path)).unwrap();
        let image = Self { folder, path, file };
        if let Err(error) = image.file.set_len(size_bytes) {
            eprintln!("skipped: no image of {size_bytes} bytes: {error}");
            return None;
        }
        Some(image)
    }

    /// Partitions it with `sfdisk`.
    pub(crate) fn sfdisk(self, script: &str) -> Option<Self> {
        if !tool("sfdisk") || !tool("wipefs") || !tool("blkid") {
            return None;
        }
        let mut sfdisk = command("sfdisk");
        let sfdisk = sfdisk.arg("-q").arg(&self.path).stdin(Stdio::piped());
        let mut child = sfdisk.stderr(Stdio::null()).spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(script.as_bytes())
            .unwrap();
        assert!(child.wait().unwrap().success());
        Some(self)
    }

    pub(crate) fn write(&mut self, at_bytes: u64, bytes: &[u8]) {
        self.file.write_all_at(bytes, at_bytes).unwrap();
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path).unwrap()
    }

    fn whole(&self) -> Extent {
        Extent::new(0, self.size_bytes())
    }

    pub(crate) fn probe(&mut self) -> Vec<Found> {
        let whole = self.whole();
        probe(self, whole).unwrap()
    }

    /// What `blkid` says of it.
    pub(crate) fn blkid(&self) -> HashMap<String, String> {
        let output = command("blkid")
            .args(["-p", "-o", "export"])
            .arg(&self.path)
            .output();
        let text = String::from_utf8(output.unwrap().stdout).unwrap();
        // The export escapes what a shell would split.
        let lines = text.lines().filter_map(|line| line.split_once('='));
        lines
            .map(|(key, value)| (key.to_owned(), value.replace('\\', "")))
            .collect()
    }

    /// Type and offset of each signature that `wipefs` sees.
    pub(crate) fn wipefs(&self) -> Vec<(String, u64)> {
        let output = command("wipefs")
            .args(["-n", "--json"])
            .arg(&self.path)
            .output()
            .unwrap();
        if output.stdout.iter().all(u8::is_ascii_whitespace) {
            return Vec::new();
        }
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let signatures = json["signatures"].as_array().cloned().unwrap_or_default();
        let entry = |one: &serde_json::Value| {
            let offset = one["offset"]
                .as_str()
                .unwrap()
                .trim_start_matches("0x")
                .to_owned();
            let at_bytes = u64::from_str_radix(&offset, 16).unwrap();
            (one["type"].as_str().unwrap().to_owned(), at_bytes)
        };
        signatures.iter().map(entry).collect()
    }

    /// Zeroes our extents; after that neither judge sees anything, and neither do we.
    pub(crate) fn zero_and_look(&mut self) {
        let whole = self.whole();
        for extent in wipe_extents(self, whole).unwrap() {
            let zeros = vec![0; usize::try_from(extent.len_bytes).unwrap()];
            self.write(extent.start_bytes, &zeros);
        }
        assert_eq!(self.wipefs(), [], "wipefs still sees something");
        let left = self.blkid();
        assert!(left.is_empty(), "blkid still sees {left:?}");
        let ours = self.probe();
        assert_eq!(ours, [], "we still see something");
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        let removed = std::fs::remove_dir_all(&self.folder);
        drop(removed);
    }
}

impl ReadAt for Image {
    type Error = std::io::Error;

    fn size_bytes(&self) -> u64 {
        self.file.metadata().unwrap().len()
    }

    fn sector_bytes(&self) -> u32 {
        512
    }

    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> std::io::Result<()> {
        self.file.read_exact_at(buffer, offset_bytes)
    }
}

/// A tool, found in the system folders too.
fn command(name: &str) -> Command {
    let mut command = Command::new(name);
    let path = std::env::var("PATH").unwrap_or_default();
    command
        .env("PATH", format!("{path}:/sbin:/usr/sbin"))
        .env("LC_ALL", "C.UTF-8");
    command
}

/// The image that a command makes; `IMAGE`, `TREE` and `KEY` stand for paths. `None`, with the
/// reason printed, if a tool is missing.
pub(crate) fn made_by(size_bytes: u64, line: &str) -> Option<Image> {
    let mut words = line.split(' ');
    let name = words.next().unwrap();
    if !["blkid", "wipefs", name].into_iter().all(tool) {
        return None;
    }
    let image = Image::sized(size_bytes)?;
    let at = |name: &str| image.folder.join(name);
    let args = words.map(|word| match word {
        "IMAGE" => image.path.clone(),
        "TREE" => at("tree"),
        "KEY" => at("key"),
        other => Path::new(other).to_owned(),
    });
    let output = command(name)
        .args(args)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{line}: {errors}");
    // Some tools put a new file in the place of the image.
    let file = open(&image.path).unwrap();
    let mut image = image;
    image.file = file;
    Some(image)
}

fn open(path: &Path) -> std::io::Result<File> {
    File::options().read(true).write(true).open(path)
}

/// A disk in memory: a background and what was written on it.
pub(crate) struct Memory {
    size_bytes: u64,
    background: Background,
    written: BTreeMap<u64, Vec<u8>>,
    pub(crate) sector_bytes: u32,
    /// Bytes that cannot be read.
    pub(crate) bad: Option<Range<u64>>,
}

enum Background {
    Filled(u8),
    Random(u64),
}

impl Memory {
    pub(crate) fn filled(byte: u8, size_bytes: u64) -> Self {
        Self::new(Background::Filled(byte), size_bytes)
    }

    pub(crate) fn random(seed: u64, size_bytes: u64) -> Self {
        Self::new(Background::Random(seed), size_bytes)
    }

    pub(crate) fn sparse(size_bytes: u64, pieces: &[(u64, &[u8])]) -> Self {
        let mut disk = Self::filled(0, size_bytes);
        for (at_bytes, bytes) in pieces {
            disk.write(*at_bytes, bytes);
        }
        disk
    }

    fn new(background: Background, size_bytes: u64) -> Self {
        let written = BTreeMap::new();
        Self {
            size_bytes,
            background,
            written,
            sector_bytes: 512,
            bad: None,
        }
    }

    pub(crate) fn write(&mut self, at_bytes: u64, bytes: &[u8]) {
        self.written.insert(at_bytes, bytes.to_vec());
    }

    pub(crate) fn size(&self) -> u64 {
        self.size_bytes
    }
}

/// A cheap mixing of a seed and an offset (splitmix64).
fn mixed(seed: u64, at: u64) -> [u8; 8] {
    let mut z = seed.wrapping_add(at.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (z ^ (z >> 31)).to_le_bytes()
}

impl ReadAt for Memory {
    type Error = &'static str;

    fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    fn sector_bytes(&self) -> u32 {
        self.sector_bytes
    }

    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> Result<(), Self::Error> {
        let end = offset_bytes + buffer.len() as u64;
        if end > self.size_bytes {
            return Err("past the end");
        }
        if self
            .bad
            .as_ref()
            .is_some_and(|bad| bad.start < end && offset_bytes < bad.end)
        {
            return Err("bad sector");
        }
        for (at, byte) in (offset_bytes..end).zip(buffer.iter_mut()) {
            *byte = match self.background {
                Background::Filled(byte) => byte,
                Background::Random(seed) => {
                    mixed(seed, at / 8)[usize::from(at.to_le_bytes()[0] % 8)]
                }
            };
        }
        for (start, bytes) in &self.written {
            for (at, byte) in (*start..).zip(bytes) {
                if (offset_bytes..end).contains(&at) {
                    buffer[usize::try_from(at - offset_bytes).unwrap()] = *byte;
                }
            }
        }
        Ok(())
    }
}

/// Names, labels and UUIDs as `blkid` gives them, every magic that `wipefs` lists, and nothing left
/// for either after our extents are zeroed.
pub(crate) fn judge(image: &mut Image) -> Vec<Found> {
    let found = image.probe();
    let (blkid, wipefs) = (image.blkid(), image.wipefs());
    assert!(
        !wipefs.is_empty(),
        "the judge sees nothing: the image is no test\nours {found:?}"
    );
    for (kind, at_bytes) in &wipefs {
        let exact = found
            .iter()
            .any(|one| one.name == kind && one.at_bytes == *at_bytes);
        // wipefs lists up to three magics of one FAT boot sector, and each descriptor of UDF; and it
        // calls any boot sector an MBR once the file system is no more in its sight.
        let same = (kind == "vfat" || kind == "udf") && found.iter().any(|one| one.name == kind);
        let boots = |one: &Found| ["vfat", "exfat", "ntfs"].contains(&one.name);
        let boot = kind == "dos" && *at_bytes == 0x1FE && found.iter().any(boots);
        assert!(
            exact || same || boot,
            "wipefs: {kind} at {at_bytes:#x}\nours {found:?}"
        );
    }
    for one in found.iter().filter(|one| one.role == Role::Primary) {
        let seen = wipefs.iter().any(|(kind, _)| kind == one.name);
        assert!(seen, "only ours: {one:?}\nwipefs {wipefs:?}");
    }
    if let Some(kind) = blkid.get("TYPE") {
        let main = found
            .iter()
            .find(|one| one.name == kind && one.role == Role::Primary);
        let Some(main) = main else {
            panic!("blkid: {kind}\nours {found:?}")
        };
        // Of HFS it is an MD5 of ours; of a log, it goes by another name.
        let hashed = ["hfs", "hfsplus"].contains(&main.name);
        assert_eq!(main.label.as_ref(), blkid.get("LABEL"), "{main:?}");
        if !hashed {
            let uuid = blkid.get("UUID").or_else(|| blkid.get("LOGUUID"));
            assert_eq!(main.uuid.as_ref(), uuid, "{main:?}");
        }
    }
    image.zero_and_look();
    found
}
