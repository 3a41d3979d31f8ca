//! A phone that GNOME's virtual file system has mounted: released, and given back.

use std::{
    io::Read,
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{Found, phones};
use crate::discover::Roots;

/// A mount of GNOME's virtual file system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    /// Its address: `mtp://Google_Pixel_6/`.
    pub uri: String,
}

/// GNOME's virtual file system on the desktop of this user, by its program `gio`.
#[derive(Debug, Clone)]
pub struct Desktop {
    gio: PathBuf,
    roots: Roots,
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
    /// The mount has ended, and yet the phone is not free.
    #[error("{} is unmounted, and yet {by} has the phone: end it, or plug the phone in again", mount.uri)]
    Held {
        /// The mount, to be given back.
        mount: Mount,
        /// Who has it.
        by: String,
    },
    /// It does not end.
    #[error("`gio mount` did not end within {} s", .0.as_secs())]
    Late(Duration),
}

/// A mount is ended or made within this: a phone may have to be asked.
const MOUNT_LIMIT: Duration = Duration::from_secs(20);

/// The most of what `gio` says that is read.
const SAID_BYTES_MAX: u64 = 1 << 20;

/// A program whose mount has ended lets go of the phone within this.
const FREE_LIMIT: Duration = Duration::from_secs(5);

/// How often a program that runs is looked at.
const LOOK_INTERVAL: Duration = Duration::from_millis(10);

impl Default for Desktop {
    fn default() -> Self {
        Self::new("gio", Roots::default())
    }
}

impl Desktop {
    /// With this program as `gio`, on this machine.
    pub fn new(gio: impl Into<PathBuf>, roots: Roots) -> Self {
        let gio = gio.into();
        Self { gio, roots }
    }

    /// The mount of this phone.
    ///
    /// # Errors
    ///
    /// There is no `gio`, or the phone is not mounted by it.
    pub fn mount_of(&self, found: &Found) -> Result<Mount, NotReleased> {
        let said = self.gio(&["mount", "--list", "--detail"])?;
        let name = found.name.clone();
        mounted(&said, &found.node).ok_or(NotReleased::NotMounted { name })
    }

    /// Ends this phone's mount, and no other; the phone is free afterwards. Left: the mount that
    /// [`give_back`](Self::give_back) makes again.
    ///
    /// # Errors
    ///
    /// It is not mounted, or in use by another program of the desktop, or not let go of.
    pub fn release(&self, found: &Found) -> Result<Mount, NotReleased> {
        let mount = self.mount_of(found)?;
        self.gio(&["mount", "--unmount", &mount.uri])?;
        tracing::debug!(uri = mount.uri, "unmounted");
        // The program that held it ends after that.
        let until = Instant::now() + FREE_LIMIT;
        loop {
            let all = phones(&self.roots);
            let held = all
                .into_iter()
                .find(|one| one.node == found.node && one.is_held);
            match held {
                None => return Ok(mount),
                Some(held) if Instant::now() >= until => {
                    let by = held.holders.iter().map(ToString::to_string);
                    let by = by.collect::<Vec<_>>().join(", ");
                    return Err(NotReleased::Held { mount, by });
                }
                Some(_) => thread::sleep(LOOK_INTERVAL),
            }
        }
    }

    /// Makes a mount again that was ended.
    ///
    /// # Errors
    ///
    /// The phone is gone, or the desktop refuses.
    pub fn give_back(&self, mount: &Mount) -> Result<(), NotReleased> {
        self.gio(&["mount", &mount.uri])?;
        tracing::debug!(uri = mount.uri, "given back");
        Ok(())
    }

    /// Runs `gio`, and gives what it says.
    fn gio(&self, arguments: &[&str]) -> Result<String, NotReleased> {
        let started = Command::new(&self.gio)
            .args(arguments)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // A Ctrl-C that is meant for us does not reach it.
            .process_group(0)
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
    for line in said.lines() {
        // What is not indented has no volume above it.
        let depth = line.len() - line.trim_start().len();
        let line = line.trim();
        if depth == 0 || line.starts_with("Volume(") {
            if let Some(uri) = uri_of(&volume) {
                return Some(Mount { uri });
            }
            volume = (None, None, false);
        } else if let Some(place) = line.strip_prefix("unix-device:") {
            volume.0 = Some(PathBuf::from(place.trim().trim_matches('\'')));
        } else if let Some(uri) = line.strip_prefix("activation_root=") {
            volume.1 = Some(uri.to_owned());
        } else if line.starts_with("Mount(") && depth > 0 {
            volume.2 = true;
            if let Some((_, uri)) = line.split_once(" -> ") {
                volume.1 = Some(uri.to_owned());
            }
        }
    }
    uri_of(&volume).map(|uri| Mount { uri })
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
