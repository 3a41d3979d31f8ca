//! Folders to burn, and all that comes out of a source.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses some of it"
)]

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    time::Duration,
};

use estop::{
    Micros,
    mmc::{Source, Taken},
};
use estop_os::{
    clock::Clock,
    image::{FileSystems, ImageOptions, ImagePlan, Inputs, Ring, StreamSource},
};

use crate::scratch::Scratch;

pub const BLOCK: usize = 2048;

/// Far more than anything here takes.
const LIMIT: Duration = Duration::from_secs(120);

/// Names and kinds of every sort: long, of many letters, deep, hidden, empty, links.
pub fn folder() -> Scratch {
    let scratch = Scratch::new();
    let top = scratch.path();
    let deep = top.join("1/2/3/4/5/6/7/8/9/10/11");
    fs::create_dir_all(&deep).expect("folders");
    fs::create_dir_all(top.join("empty folder")).expect("folders");
    fs::create_dir_all(top.join(".hidden")).expect("folders");
    write(&deep.join("down here.txt"), 5000);
    write(&top.join("plain"), 1);
    write(&top.join("whole-block"), BLOCK);
    write(&top.join("empty"), 0);
    write(&top.join(".hidden/also.hidden"), 2049);
    write(&top.join("größe 図書館 Ω.dat"), 70_000);
    write(&top.join(format!("{}.txt", "long".repeat(40))), 300);
    for number in 0..200 {
        write(&top.join(format!("1/2/file {number:03}")), 37 * number);
    }
    symlink("1/2/file 007", top.join("link")).expect("a link");
    symlink("nowhere at all", top.join(".hidden/dangling")).expect("a link");
    scratch
}

/// A file of this length, whose bytes are not those of its neighbour.
pub fn write(path: &Path, len: usize) {
    let seed = path.as_os_str().len() + len;
    let bytes: Vec<u8> = (0..len)
        .map(|at| u8::try_from((at / 7 + at + seed) % 251).expect("small"))
        .collect();
    fs::write(path, bytes).expect("written");
}

pub fn options(file_systems: FileSystems) -> ImageOptions {
    ImageOptions {
        file_systems,
        created_s: 1_700_000_000,
        ..ImageOptions::new("A_LABEL")
    }
}

pub fn plan(paths: &[PathBuf], options: &ImageOptions) -> ImagePlan {
    ImagePlan::make(&Inputs::Files(paths.to_vec()), options).expect("a plan")
}

pub fn plan_of(folder: &Scratch, file_systems: FileSystems) -> ImagePlan {
    plan(&[folder.path().to_owned()], &options(file_systems))
}

pub fn open(plan: &ImagePlan) -> StreamSource {
    plan.open(Clock::new(), Ring::default()).expect("opens")
}

/// A time by a clock that has just begun.
pub fn soon() -> Micros {
    Micros(0).after(LIMIT)
}

/// Takes to the end.
pub fn rest(source: &mut StreamSource) -> Vec<u8> {
    let mut all = Vec::new();
    let mut buffer = vec![0; 31 * BLOCK];
    loop {
        match source.take(&mut buffer, soon(), None) {
            Taken::Run(blocks) => all.extend_from_slice(&buffer[..blocks as usize * BLOCK]),
            Taken::End => return all,
            other => panic!("{other:?} after {} bytes", all.len()),
        }
    }
}

/// The whole image.
pub fn image(plan: &ImagePlan) -> Vec<u8> {
    let bytes = rest(&mut open(plan));
    assert_eq!(bytes.len(), plan.blocks as usize * BLOCK);
    bytes
}
