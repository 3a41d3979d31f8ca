//! The claim on a block device, and lending the disk to a program that claims it itself.
//!
//! The claim (O_EXCL) has a descriptor of its own, apart from the one that carries the requests: it
//! can be given up and taken again without touching the requests, the lock (flock) or the identity
//! of the device that is open.
//!
//! While a program has the disk, nothing is written from here. In the two short gaps, between our
//! claim and the program's, the flock still keeps udev and whoever follows "Locking Block Device
//! Access" away, and a mount that slips in makes the program fail, or us refuse to write.

use std::{
    os::fd::{AsFd, OwnedFd},
    path::Path,
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

use estop::disk::{Disk as _, Error, Identity};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::{Mode, OFlags, fstat, open},
    io::Errno,
};

use super::{BlockDisk, Kind, disk::late, engine::Target, ioctl};

/// The exclusive claim on a block device; none on an image, nor on what is only read.
#[derive(Debug, Default)]
pub(super) struct Claim(Mutex<Option<OwnedFd>>);

/// What a program that is given the disk does about its claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Handover {
    /// It claims the disk, so that we must not.
    Release,
    /// It does not, so that ours stands.
    Keep,
}

/// The program that has the disk.
#[derive(Debug)]
pub(super) struct Guest {
    /// The disk that it was given.
    was: Identity,
    /// Its pidfd, once it has started.
    process: Option<OwnedFd>,
}

impl Claim {
    /// Claims the block device of this name, if it is this one.
    pub(super) fn new(path: &Path, device: u64) -> Result<Self, Errno> {
        let flags = OFlags::RDONLY | OFlags::EXCL | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let fd = open(path, flags, Mode::empty())?;
        if fstat(&fd)?.st_rdev != device {
            return Err(Errno::NODEV);
        }
        Ok(Self(Mutex::new(Some(fd))))
    }

    fn swap(&self, claim: Option<OwnedFd>) -> Option<OwnedFd> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *held, claim)
    }
}

impl BlockDisk {
    /// Gives the disk to a program: from here on nothing is written until [`reclaim`](Self::reclaim).
    pub(crate) fn release_claim(&mut self, how: Handover) -> Result<(), Error> {
        let was = self.identity()?;
        let process = None;
        self.guest = Some(Guest { was, process });
        if how == Handover::Release {
            drop(self.target.claim.swap(None));
        }
        Ok(())
    }

    /// The program that has the disk now: it is not taken back before this has ended.
    pub(crate) fn given_to(&mut self, pidfd: OwnedFd) {
        if let Some(guest) = &mut self.guest {
            guest.process = Some(pidfd);
        }
    }

    /// Takes the disk back from a program that has ended, if it has one.
    ///
    /// # Errors
    ///
    /// [`Error::Late`]: the program has not ended, or the system does not answer within `limit`.
    /// [`Error::Changed`]: it is another disk now. [`Error::Refused`]: somebody else has claimed it.
    /// In each case nothing can be written to it.
    pub(crate) fn reclaim(&mut self, limit: Duration) -> Result<(), Error> {
        let Some(guest) = &self.guest else {
            return Ok(());
        };
        if guest
            .process
            .as_ref()
            .is_some_and(|process| !has_ended(process))
        {
            return Err(late(limit));
        }
        let (target, path) = (Arc::clone(&self.target), self.path.clone());
        in_time(limit, move || retake(&target, &path))??;
        let (was, is) = (guest.was.clone(), self.identity()?);
        if was != is {
            let (was, is) = (was.to_string(), is.to_string());
            return Err(Error::Changed { was, is });
        }
        self.guest = None;
        Ok(())
    }

    /// The number of the block device; `None` for an image.
    pub(crate) fn device(&self) -> Option<u64> {
        match self.target.kind {
            Kind::Block { device } => Some(device),
            Kind::Image => None,
        }
    }

    /// Another descriptor of what is open, for the system calls that a thread of its own makes.
    pub(crate) fn descriptor(&self) -> Result<OwnedFd, Errno> {
        rustix::io::fcntl_dupfd_cloexec(&self.target.fd, 0)
    }
}

/// Runs what may wait for a device that does not answer on a thread of its own, for so long.
///
/// # Errors
///
/// [`Error::Late`]; the thread then goes on by itself.
pub(crate) fn in_time<T: Send + 'static>(
    limit: Duration,
    run: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    let refused = |why: String| Error::Refused {
        what: "a thread",
        why,
    };
    let (tell, told) = mpsc::channel();
    thread::Builder::new()
        .name("estop-blocking".to_owned())
        // Nobody may be listening any more.
        .spawn(move || drop(tell.send(run())))
        .map_err(|error| refused(error.to_string()))?;
    told.recv_timeout(limit).map_err(|error| match error {
        mpsc::RecvTimeoutError::Timeout => late(limit),
        mpsc::RecvTimeoutError::Disconnected => refused("it ended".to_owned()),
    })
}

fn retake(target: &Target, path: &Path) -> Result<(), Error> {
    let Kind::Block { device } = target.kind else {
        return Ok(());
    };
    if matches!(ioctl::size_bytes(target.fd.as_fd()), Ok(0) | Err(_)) {
        return Err(Error::Gone);
    }
    if let Some(kept) = target.claim.swap(None) {
        target.claim.swap(Some(kept));
        return Ok(());
    }
    let claim = Claim::new(path, device).map_err(|errno| match errno {
        Errno::NODEV | Errno::NXIO | Errno::NOENT => Error::Gone,
        Errno::BUSY => Error::Refused {
            what: "the claim on the disk",
            why: "something took it while the program ran (a mount? lsblk shows it): nothing \
                  more is written"
                .to_owned(),
        },
        errno => Error::Refused {
            what: "the claim on the disk",
            why: format!("{errno} ({:#x})", errno.raw_os_error()),
        },
    })?;
    target.claim.swap(claim.swap(None));
    Ok(())
}

/// Whether the process of this pidfd has ended, reaped or not.
pub(crate) fn has_ended(process: &OwnedFd) -> bool {
    let now = Timespec::default();
    let mut look = [PollFd::new(process, PollFlags::IN)];
    matches!(poll(&mut look, Some(&now)), Ok(1))
}
