//! Programs nobody here wrote.
#![allow(clippy::disallowed_methods, reason = "tests put images into files")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use estop::disk::table::{Label, Partition, PartitionType, Table};
use serde_json::Value;

use super::Image;

/// An image file that goes when it is dropped.
pub struct OnDisk(pub PathBuf);

impl OnDisk {
    pub fn new(name: &str, image: &Image) -> Self {
        let name = format!("estop-tables-{}-{name}.img", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, &image.bytes).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }

    pub fn image(&self, sector_bytes: u32) -> Image {
        Image {
            bytes: std::fs::read(&self.0).unwrap(),
            sector_bytes,
        }
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

/// One partition as sfdisk lists it: number, first sector, sectors, type, name, GUID, active.
pub type Listed = (u32, u64, u64, String, String, String, bool);

pub fn sfdisk_lists(path: &str) -> (String, String, Vec<Listed>) {
    let output = run("sfdisk", &["--json", path], "");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8_lossy(&output.stdout);
    let json: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
    let table = &json["partitiontable"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let empty = Vec::new();
    let partitions = table["partitions"]
        .as_array()
        .unwrap_or(&empty)
        .iter()
        .map(|found| {
            let node = text(&found["node"]);
            let digits = node.trim_start_matches(path).trim_start_matches('p');
            (
                digits.parse().unwrap(),
                found["start"].as_u64().unwrap(),
                found["size"].as_u64().unwrap(),
                text(&found["type"]).to_uppercase(),
                text(&found["name"]),
                text(&found["uuid"]).to_uppercase(),
                found["bootable"].as_bool().unwrap_or_default(),
            )
        });
    (
        text(&table["label"]),
        text(&table["id"]),
        partitions.collect(),
    )
}

pub fn listed(partition: &Partition, sector_bytes: u32) -> Listed {
    let sector = u64::from(sector_bytes);
    let type_text = match partition.partition_type {
        PartitionType::Gpt(guid) => guid.to_string(),
        PartitionType::Mbr(byte) => format!("{byte:X}"),
    };
    (
        partition.number,
        partition.start_bytes / sector,
        partition.len_bytes / sector,
        type_text,
        partition.name.clone(),
        partition
            .guid
            .map(|guid| guid.to_string())
            .unwrap_or_default(),
        partition.active,
    )
}

/// Whether sfdisk lists what we do.
pub fn agree(path: &str, table: &Table, sector_bytes: u32) {
    let (label, id, theirs) = sfdisk_lists(path);
    let listing = table.listing();
    let (expected, same_id) = match table.label() {
        Label::Gpt => ("gpt", id.eq_ignore_ascii_case(&listing.id)),
        Label::Mbr => ("dos", id == listing.id),
    };
    assert_eq!(label, expected);
    assert!(same_id, "{id} {}", listing.id);
    let ours: Vec<Listed> = listing
        .partitions
        .iter()
        .map(|partition| listed(partition, sector_bytes))
        .collect();
    assert_eq!(theirs, ours);
}

pub fn sgdisk_is_content(path: &str) {
    let output = run("sgdisk", &["-v", path], "");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("No problems found"), "{text}");
}

pub struct Loop(pub String);

impl Loop {
    pub fn attach(path: &str) -> Option<Self> {
        let args = ["-b", "4096", "-f", "--show", path];
        let output = Path::new("/dev/loop-control")
            .exists()
            .then(|| run("losetup", &args, ""));
        if let Some(output) = output.filter(|output| output.status.success()) {
            return Some(Self(
                String::from_utf8(output.stdout).unwrap().trim().to_owned(),
            ));
        }
        let required = std::env::var("ESTOP_REQUIRE").unwrap_or_default();
        assert!(
            !required.split(',').any(|name| name == "loop"),
            "loop devices are required"
        );
        println!("skipped: no loop device to be had (that takes root)");
        None
    }
}

impl Drop for Loop {
    fn drop(&mut self) {
        run("losetup", &["-d", &self.0], "");
    }
}

/// Runs a tool on an image, or says why not.
pub fn tool(program: &str) -> bool {
    if Command::new(program).arg("--version").output().is_ok() {
        return true;
    }
    let required = std::env::var("ESTOP_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|name| name == "tools"),
        "{program} is required and missing"
    );
    println!("skipped: {program} is not installed");
    false
}

pub fn run(program: &str, args: &[&str], input: &str) -> Output {
    let mut command = Command::new(program);
    command.args(args).stdin(std::process::Stdio::piped());
    command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}
