//! What is on a simulated disc, as programs of others show it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use estop::mmc::{Disc, answer::TrackInformation, read_blocks};
use estop_os::{discover::Roots, drive::AnyDrive};

use crate::support::{Estop, has, skip};

/// What a folder holds, by path.
pub(crate) type Files = BTreeMap<PathBuf, Vec<u8>>;

pub(crate) fn files(top: &Path) -> Files {
    let mut all = Files::new();
    let mut waiting = vec![top.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).expect("lists") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let name = path.strip_prefix(top).expect("inside").to_owned();
            all.insert(name, fs::read(&path).expect("reads"));
        }
    }
    all
}

/// Where the disc of a simulated drive is kept.
pub(crate) fn kept(estop: &Estop) -> PathBuf {
    let all = fs::read_dir(estop.path("state/sim")).expect("lists");
    let mut all = all.map(|entry| entry.expect("an entry").path());
    let is_disc = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "drive");
    all.find(is_disc).expect("a disc")
}

/// The disc in a simulated drive as a file, and where its last session begins. What cannot be read, as
/// between two sessions of a CD, is zeros.
fn disc_of(estop: &Estop, drive: &str) -> (String, u32) {
    let name = drive.parse().expect("a drive");
    let mut open = AnyDrive::open(&Roots::default(), &name, Some(kept(estop))).expect("opens");
    let disc = Disc::look(&mut open).expect("looked at");
    let end = |track: &TrackInformation| (track.start + track.size_blocks) as usize;
    let written = disc.tracks.iter().filter(|track| !track.blank);
    let mut bytes = vec![0; written.clone().map(end).max().expect("a track") * 2048];
    for track in written {
        for lba in track.start..track.start + track.size_blocks {
            let into = &mut bytes[lba as usize * 2048..][..2048];
            if read_blocks(&mut open, lba, into).is_err() {
                into.fill(0);
            }
        }
    }
    let path = estop.path("the disc");
    fs::write(&path, bytes).expect("writes");
    let path = path.to_str().expect("text").to_owned();
    (path, disc.last_session().expect("a session"))
}

/// What xorriso finds on the disc by its last session, with Rock Ridge; nothing where it is not there.
pub(crate) fn shown(estop: &Estop, drive: &str) -> Option<Files> {
    if !has("xorriso") {
        skip("tools", "xorriso is not installed");
        return None;
    }
    let (disc, start) = disc_of(estop, drive);
    let out = estop.path("shown");
    let _none_before = fs::remove_dir_all(&out);
    let ran = Command::new("xorriso")
        .args(["-osirrox", "on", "-load", "sbsector", &start.to_string()])
        .args(["-indev", &disc, "-extract", "/"])
        .arg(&out)
        .output()
        .expect("runs");
    let told = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{told}");
    Some(files(&out))
}

/// Which files Joliet shows.
pub(crate) fn in_joliet(estop: &Estop, drive: &str) -> Option<Vec<String>> {
    if !has("isoinfo") {
        skip("tools", "isoinfo is not installed");
        return None;
    }
    let (disc, start) = disc_of(estop, drive);
    let ran = Command::new("isoinfo")
        .args(["-J", "-f", "-T", &start.to_string(), "-i", &disc])
        .output()
        .expect("runs");
    assert!(ran.status.success(), "{ran:?}");
    let listed = String::from_utf8_lossy(&ran.stdout);
    Some(listed.lines().map(str::to_owned).collect())
}
