//! Where the kernel's own account of the machine is read.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

/// The most bytes of one attribute that are read: sysfs gives a page (Linux
/// Documentation/filesystems/sysfs.rst, "the buffer will always be PAGE_SIZE bytes").
const ATTRIBUTE_LIMIT_BYTES: u64 = 4096;

/// The directories from which a machine is described; another root in tests.
#[derive(Debug, Clone)]
pub struct Roots {
    /// `/sys`.
    pub sys: PathBuf,
    /// `/proc`.
    pub proc: PathBuf,
    /// `/dev`.
    pub dev: PathBuf,
    /// `/run`.
    pub run: PathBuf,
    /// `/etc`.
    pub etc: PathBuf,
}

impl Default for Roots {
    fn default() -> Self {
        Self::under(Path::new("/"))
    }
}

impl Roots {
    /// All of them under this directory.
    pub fn under(root: &Path) -> Self {
        Self {
            sys: root.join("sys"),
            proc: root.join("proc"),
            dev: root.join("dev"),
            run: root.join("run"),
            etc: root.join("etc"),
        }
    }

    /// The sysfs directory of a whole block device.
    pub(crate) fn block(&self, name: &str) -> PathBuf {
        self.sys.join("block").join(name)
    }

    /// The sysfs directory of a block device, whole or partition.
    pub(crate) fn class_block(&self, name: &str) -> PathBuf {
        self.sys.join("class/block").join(name)
    }

    /// The device node of a kernel name, in which `!` stands for `/`.
    pub(crate) fn node(&self, name: &str) -> PathBuf {
        self.dev.join(name.replace('!', "/"))
    }
}

/// An attribute as text without control characters, which a device could send to a terminal; `None`
/// if it is missing or empty.
pub(crate) fn text(dir: &Path, name: &str) -> Option<String> {
    let text = String::from_utf8_lossy(&bytes(dir, name)?).into_owned();
    clean(&text)
}

/// The text without control characters and without blanks at its ends; `None` if nothing is left.
pub(super) fn clean(text: &str) -> Option<String> {
    let text = text.chars().filter(|c| !c.is_control()).collect::<String>();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// An attribute as it is.
pub(super) fn bytes(dir: &Path, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(dir.join(name)).ok()?;
    file.take(ATTRIBUTE_LIMIT_BYTES)
        .read_to_end(&mut bytes)
        .ok()?;
    Some(bytes)
}

/// An attribute that is a number.
pub(crate) fn number(dir: &Path, name: &str) -> Option<u64> {
    text(dir, name)?.parse().ok()
}

/// An attribute that is 0 or 1; a missing one is 0.
pub(super) fn flag(dir: &Path, name: &str) -> bool {
    number(dir, name).is_some_and(|flag| flag != 0)
}

/// The names in a directory, sorted; none if it is missing.
pub(crate) fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names = names.collect::<Vec<_>>();
    names.sort_by_cached_key(|name| natural(name));
    names
}

/// `sda10` after `sda9`: the letters, then the number at the end.
fn natural(name: &str) -> (String, u64) {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name[letters.len()..].parse().unwrap_or(0);
    (letters.to_owned(), number)
}
