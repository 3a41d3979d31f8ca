//! A phone that GNOME's virtual file system has mounted: released, and given back.

use std::{
    io::Read,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::Found;

/// A mount of GNOME's virtual file system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    /// Its address: `mtp://Google_Pixel_6/`.
    pub uri: String,
}

/// Why a mount could not be ended, or made again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotReleased {
    /// The program of GNOME for it does not run.
    #[error("`gio` cannot be run ({0}): eject the phone in the file manager")]
    NoGio(String),
    /// It knows no mount of this phone.
    #[error(
        "{name} is not among the mounts of this user's desktop: eject it where it is mounted, as the \
         user who sits there"
    )]
    NotMounted {
        /// The phone.
        name: String,
    },
    /// It says no.
    #[error("`gio mount` says: {0}")]
    Refused(String),
    /// It does not end.
    #[error("`gio mount` did not end within {} s", .0.as_secs())]
    Late(Duration),
}

/// A mount is ended or made within this: a phone may have to be asked.
const MOUNT_LIMIT: Duration = Duration::from_secs(20);

/// The most of what `gio` says that is read.
const SAID_BYTES_MAX: u64 = 1 << 20;

/// How often a program that runs is looked at.
const LOOK_INTERVAL: Duration = Duration::from_millis(10);

/// The mount of this phone on this user's desktop.
///
/// # Errors
///
/// There is no `gio`, or the phone is not mounted by it.
pub fn mount_of(found: &Found) -> Result<Mount, NotReleased> {
    let said = gio(&["mount", "--list", "--detail"])?;
    let missing = || NotReleased::NotMounted {
        name: found.name.clone(),
    };
    mounted(&said, &found.node).ok_or_else(missing)
}

/// Ends this phone's mount, and no other: the phone is free afterwards.
///
/// # Errors
///
/// It is not mounted, or in use by another program of the desktop.
pub fn release(found: &Found) -> Result<Mount, NotReleased> {
    let mount = mount_of(found)?;
    gio(&["mount", "--unmount", &mount.uri])?;
    tracing::debug!(uri = mount.uri, "released");
    Ok(mount)
}

/// Makes a mount again that was ended.
///
/// # Errors
///
/// The phone is gone, or the desktop refuses.
pub fn give_back(mount: &Mount) -> Result<(), NotReleased> {
    gio(&["mount", &mount.uri])?;
    tracing::debug!(uri = mount.uri, "given back");
    Ok(())
}

/// The address of the volume on this device file, in what `gio mount --list --detail` says: volumes
/// and the mounts below them, one line for each of their attributes.
fn mounted(said: &str, node: &Path) -> Option<Mount> {
    let mut volume = (None::<PathBuf>, None::<String>, false);
    let uri_of = |volume: &(Option<PathBuf>, Option<String>, bool)| {
        let (place, uri, is_mounted) = volume;
        let ours = place.as_deref() == Some(node) && *is_mounted;
        ours.then(|| uri.clone()).flatten()
    };
    for line in said.lines().map(str::trim) {
        if line.starts_with("Volume(") || line.starts_with("Drive(") {
            if let Some(uri) = uri_of(&volume) {
                return Some(Mount { uri });
            }
            volume = (None, None, false);
        } else if let Some(place) = line.strip_prefix("unix-device:") {
            volume.0 = Some(PathBuf::from(place.trim().trim_matches('\'')));
        } else if let Some(uri) = line.strip_prefix("activation_root=") {
            volume.1 = Some(uri.to_owned());
        } else if line.starts_with("Mount(") {
            volume.2 = true;
            if let Some((_, uri)) = line.split_once(" -> ") {
                volume.1 = Some(uri.to_owned());
            }
        }
    }
    uri_of(&volume).map(|uri| Mount { uri })
}

/// Runs `gio`, and gives what it says.
fn gio(arguments: &[&str]) -> Result<String, NotReleased> {
    let started = Command::new("gio")
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = started.map_err(|error| NotReleased::NoGio(error.to_string()))?;
    // Each is read by a thread of its own, so that no full pipe holds it up.
    let said = reader(child.stdout.take());
    let complained = reader(child.stderr.take());
    let is_good = ended(&mut child)?;
    let words = |reader: thread::JoinHandle<String>| reader.join().unwrap_or_default();
    let (said, complained) = (words(said), words(complained));
    match is_good {
        true => Ok(said),
        false => Err(NotReleased::Refused(complained.trim().to_owned())),
    }
}

/// Waits for its end: whether it went well.
fn ended(child: &mut Child) -> Result<bool, NotReleased> {
    let until = Instant::now() + MOUNT_LIMIT;
    let no_gio = |error: std::io::Error| NotReleased::NoGio(error.to_string());
    while Instant::now() < until {
        if let Some(status) = child.try_wait().map_err(no_gio)? {
            return Ok(status.success());
        }
        thread::sleep(LOOK_INTERVAL);
    }
    // It is ours, and has not ended.
    let _killed = child.kill();
    let _reaped = child.wait();
    Err(NotReleased::Late(MOUNT_LIMIT))
}

fn reader(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(pipe) = pipe {
            let _as_far_as_it_goes = pipe.take(SAID_BYTES_MAX).read_to_end(&mut said);
        }
        String::from_utf8_lossy(&said).into_owned()
    })
}
