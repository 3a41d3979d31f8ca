//! Loop devices with what stands on them, all of it taken down again.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use estop_os::{
    discover::{DiskInfo, Roots, Target, resolve},
    guard::{Needs, Refusal, check},
};

use crate::{
    looped::attach,
    scratch::{Scratch, skip},
};

/// An attached loop device; taken down again, with what stands on it.
pub(crate) struct Loop {
    pub(crate) device: PathBuf,
    pub(crate) image: PathBuf,
    undo: Vec<Vec<String>>,
    _scratch: Scratch,
}

impl Loop {
    /// With partitions as sfdisk takes them, if any; `None` and a word why where that cannot be.
    pub(crate) fn new(options: &[&str], table: Option<&str>) -> Option<Self> {
        let scratch = Scratch::new();
        let image = scratch.path().join("disk.img");
        let file = fs::File::create(&image).expect("a new file");
        file.set_len(64 << 20).expect("grows");
        if let Some(table) = table {
            let made = Command::new("sh")
                .args([
                    "-c",
                    "printf '%s\\n' \"$1\" | sfdisk --quiet \"$2\"",
                    "sh",
                    table,
                ])
                .arg(&image)
                .status();
            if !made.is_ok_and(|made| made.success()) {
                skip("tools", "sfdisk is missing");
                return None;
            }
        }
        let device = attach(&image, options)?;
        let detach = ["losetup", "-d"].map(str::to_owned).to_vec();
        let mut this = Self {
            undo: vec![[detach, vec![device.display().to_string()]].concat()],
            image,
            device,
            _scratch: scratch,
        };
        if table.is_some() {
            this.run(&["partx", "--add"], &this.device.clone());
            this.later(&["partx", "--delete"], &this.device.clone());
        }
        Some(this)
    }

    pub(crate) fn node(&self, partition: u32) -> PathBuf {
        PathBuf::from(format!("{}p{partition}", self.device.display()))
    }

    pub(crate) fn disk(&self) -> DiskInfo {
        let arg = self.device.to_str().expect("text");
        match resolve(&Roots::default(), arg).expect("found") {
            Target::Disk { disk, partition } => {
                assert_eq!(partition, None);
                *disk
            }
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn refusals(&self, needs: &Needs<'_>) -> Vec<Refusal> {
        check(&Roots::default(), &self.disk(), needs)
    }

    pub(crate) fn run(&self, command: &[&str], path: &Path) {
        let ran = Command::new(command[0])
            .args(&command[1..])
            .arg(path)
            .output();
        let ran = ran.unwrap_or_else(|error| panic!("{command:?}: {error}"));
        assert!(
            ran.status.success(),
            "{command:?}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
    }

    pub(crate) fn later(&mut self, command: &[&str], path: &Path) {
        let command = command.iter().map(|word| (*word).to_owned());
        self.undo
            .push(command.chain([path.display().to_string()]).collect());
    }

    pub(crate) fn mount(&mut self, node: &Path) -> PathBuf {
        let point = self.image.with_file_name("mount point");
        fs::create_dir(&point).expect("a new directory");
        self.run(&["mkfs.ext4", "-q", "-F"], node);
        let mounted = Command::new("mount").arg(node).arg(&point).status();
        assert!(mounted.expect("mount").success());
        self.later(&["umount"], &point);
        point
    }
}

impl Drop for Loop {
    fn drop(&mut self) {
        for command in self.undo.iter().rev() {
            let ran = Command::new(&command[0]).args(&command[1..]).status();
            if !ran.is_ok_and(|ran| ran.success()) {
                eprintln!("left behind: {command:?} failed");
            }
        }
    }
}
