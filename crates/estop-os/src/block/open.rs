//! Opening a disk: the claim, and what is refused.

use std::{
    fs, io,
    os::{
        fd::{AsFd, OwnedFd},
        unix::fs::{FileTypeExt, MetadataExt},
    },
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use estop::disk::Geometry;
use rustix::{
    fs::{
        FlockOperation, Mode, OFlags, fcntl_getfl, fcntl_setfl, flock, fstat, ioctl_blkpbszget,
        ioctl_blksszget, open,
    },
    io::{Errno, pread},
};

use super::{
    BlockDisk, Kind,
    buffer::Buffer,
    claim::Claim,
    engine::{MAX_REQUEST_BYTES, Target},
    ioctl,
    pool::{Pool, THREADS},
    ring::Ring,
};

/// How often a lock that another program holds is asked for again while waiting for it.
const LOCK_EVERY: Duration = Duration::from_millis(25);

/// How a disk or an image is to be opened.
#[derive(Debug, Clone)]
pub struct Opening {
    path: PathBuf,
    access: Access,
    engine: Engine,
    sector_bytes: u32,
    patience: Duration,
}

/// What is going to be done to a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Access {
    /// It is claimed: nobody can mount it, or open it to change it, until it is dropped.
    #[default]
    ReadWrite,
    /// It is read, whatever else goes on.
    ReadOnly,
}

/// What carries the requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Engine {
    /// io_uring, or threads where the system refuses it.
    #[default]
    Auto,
    /// io_uring.
    Ring,
    /// Threads that block.
    Threads,
}

/// Why a disk cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The system will not let this user.
    #[error("{0}: permission denied: run as root, or as a user of the group that owns the device")]
    Denied(String),
    /// Something uses the disk: a mount, a RAID, a volume group, another program.
    #[error(
        "{0} is in use: unmount what is mounted from it (lsblk shows it), or end what else holds it"
    )]
    InUse(String),
    /// Another program has locked the disk.
    #[error("{0} is locked by another program (lslocks shows it): wait for it, or end it")]
    Locked(String),
    /// Nothing is there.
    #[error("{0}: there is no such device or file")]
    Missing(String),
    /// It is no block device and no regular file.
    #[error("{0} is neither a block device nor an image file: name one")]
    NotADisk(String),
    /// An image file whose size no disk can have.
    #[error(
        "{path} is {size_bytes} bytes long, and an image must be a whole number of sectors of \
         {sector_bytes}, at least one: is it the right file?"
    )]
    Size {
        /// The image.
        path: String,
        /// Its size in bytes.
        size_bytes: u64,
        /// The sector in bytes.
        sector_bytes: u32,
    },
    /// The device is write-protected.
    #[error(
        "{0} is write-protected: take the protection off (a switch on it, or `blockdev --setrw`)"
    )]
    WriteProtected(String),
    /// The system failed otherwise.
    #[error("{path}: {what}: {error}")]
    System {
        /// The device.
        path: String,
        /// What was asked of the system.
        what: &'static str,
        /// Its answer.
        error: io::Error,
    },
}

impl Opening {
    /// For writing, by io_uring where there is one, with sectors of 512 bytes if it is an image.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            access: Access::default(),
            engine: Engine::default(),
            sector_bytes: 512,
            patience: Duration::from_secs(3),
        }
    }

    /// What is going to be done to it.
    #[must_use]
    pub fn access(mut self, access: Access) -> Self {
        self.access = access;
        self
    }

    /// What carries the requests.
    #[must_use]
    pub fn engine(mut self, engine: Engine) -> Self {
        self.engine = engine;
        self
    }

    /// The logical sector of an image, 512 or 4096. Block devices know their own.
    #[must_use]
    pub fn sector_bytes(mut self, sector_bytes: u32) -> Self {
        self.sector_bytes = sector_bytes;
        self
    }

    /// How long to wait for another program's lock: udev takes one for an instant whenever a disk
    /// was closed after writing. 3 s unless told.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Opens it. For writing, a block device is claimed with O_EXCL and locked (as systemd's "Locking
    /// Block Device Access" has it), an image is locked; both until the disk is dropped.
    pub fn open(&self) -> Result<BlockDisk, OpenError> {
        let path = fs::canonicalize(&self.path).map_err(|error| self.failed("looking", error))?;
        let kind =
            self.kind(&fs::metadata(&path).map_err(|error| self.failed("looking", error))?)?;
        // First the claim: a device in use must not even be opened for writing.
        let claim = match (kind, self.access) {
            (Kind::Block { device }, Access::ReadWrite) => Claim::new(&path, device),
            _ => Ok(Claim::default()),
        };
        let claim = claim.map_err(|errno| self.failed("claiming", errno.into()))?;
        let fd = self.open_as(&path)?;
        // Between the look and the opening the name may have come to mean something else.
        let now = fstat(&fd).map_err(|error| self.failed("looking", error.into()))?;
        let same = match kind {
            Kind::Block { device } => device == now.st_rdev,
            Kind::Image => rustix::fs::FileType::from_raw_mode(now.st_mode).is_file(),
        };
        if !same {
            return Err(OpenError::NotADisk(self.name()));
        }
        if self.access == Access::ReadWrite {
            self.lock(&fd)?;
        }
        let geometry = match kind {
            Kind::Block { .. } => self.geometry_of_block(&fd)?,
            Kind::Image => self.geometry_of_image(u64::try_from(now.st_size).unwrap_or(0))?,
        };
        if kind == Kind::Image {
            direct_or_not(&fd, geometry);
        }
        let target = Arc::new(Target { fd, kind, claim });
        let (engine, carrier) = self.start_engine(&target)?;
        Ok(BlockDisk::new(path, target, geometry, engine, carrier))
    }

    fn kind(&self, is: &fs::Metadata) -> Result<Kind, OpenError> {
        if is.file_type().is_block_device() {
            Ok(Kind::Block { device: is.rdev() })
        } else if is.is_file() {
            Ok(Kind::Image)
        } else {
            Err(OpenError::NotADisk(self.name()))
        }
    }

    fn open_as(&self, path: &Path) -> Result<OwnedFd, OpenError> {
        let mut flags = OFlags::CLOEXEC;
        flags |= match self.access {
            Access::ReadWrite => OFlags::RDWR,
            Access::ReadOnly => OFlags::RDONLY,
        };
        match open(path, flags | OFlags::DIRECT, Mode::empty()) {
            // The file system has no direct I/O.
            Err(Errno::INVAL) => open(path, flags, Mode::empty()),
            result => result,
        }
        .map_err(|errno| match errno {
            Errno::ROFS if self.access == Access::ReadWrite => {
                OpenError::WriteProtected(self.name())
            }
            errno => self.failed("opening", errno.into()),
        })
    }

    fn lock(&self, fd: &OwnedFd) -> Result<(), OpenError> {
        let until = Instant::now() + self.patience;
        loop {
            match flock(fd, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(()),
                Err(Errno::WOULDBLOCK) if Instant::now() < until => thread::sleep(LOCK_EVERY),
                Err(Errno::WOULDBLOCK) => return Err(OpenError::Locked(self.name())),
                Err(errno) => return Err(self.failed("locking", errno.into())),
            }
        }
    }

    fn geometry_of_block(&self, fd: &OwnedFd) -> Result<Geometry, OpenError> {
        let failed = |errno: Errno| self.failed("asking for its size", errno.into());
        if self.access == Access::ReadWrite && ioctl::is_read_only(fd.as_fd()).map_err(failed)? {
            return Err(OpenError::WriteProtected(self.name()));
        }
        let size_bytes = ioctl::size_bytes(fd.as_fd()).map_err(failed)?;
        if size_bytes == 0 {
            return Err(OpenError::Missing(format!("the medium in {}", self.name())));
        }
        let sector_bytes = ioctl_blksszget(fd).map_err(failed)?;
        let physical_bytes = ioctl_blkpbszget(fd).map_err(failed)?.max(sector_bytes);
        self.geometry(size_bytes, sector_bytes, physical_bytes)
    }

    fn geometry_of_image(&self, size_bytes: u64) -> Result<Geometry, OpenError> {
        self.geometry(size_bytes, self.sector_bytes, 4096)
    }

    fn geometry(
        &self,
        size_bytes: u64,
        sector_bytes: u32,
        physical_bytes: u32,
    ) -> Result<Geometry, OpenError> {
        let whole = sector_bytes.is_power_of_two()
            && (512..=65_536).contains(&sector_bytes)
            && size_bytes.is_multiple_of(u64::from(sector_bytes))
            && size_bytes > 0;
        if !whole {
            return Err(OpenError::Size {
                path: self.name(),
                size_bytes,
                sector_bytes,
            });
        }
        Ok(Geometry {
            size_bytes,
            sector_bytes,
            physical_bytes,
        })
    }

    fn start_engine(
        &self,
        target: &Arc<Target>,
    ) -> Result<(Box<dyn super::engine::Engine>, Engine), OpenError> {
        let failed = |error: io::Error| self.failed("starting the engine", error);
        let zeros = Buffer::zeroed(MAX_REQUEST_BYTES).map_err(|errno| failed(errno.into()))?;
        let zeros = Arc::new(zeros);
        if self.engine != Engine::Threads {
            match Ring::new(target, &zeros) {
                Ok(ring) => return Ok((Box::new(ring), Engine::Ring)),
                Err(error) if self.engine == Engine::Ring => return Err(failed(error)),
                Err(error) => {
                    tracing::info!(%error, "no io_uring here: threads carry the requests");
                }
            }
        }
        let pool =
            Pool::new(target, &zeros, THREADS, None).map_err(|errno| failed(errno.into()))?;
        Ok((Box::new(pool), Engine::Threads))
    }

    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn failed(&self, what: &'static str, error: io::Error) -> OpenError {
        let path = self.name();
        match Errno::from_io_error(&error) {
            Some(Errno::ACCESS | Errno::PERM) => OpenError::Denied(path),
            Some(Errno::BUSY | Errno::TXTBSY) => OpenError::InUse(path),
            Some(Errno::NOENT | Errno::NOTDIR | Errno::NODEV | Errno::NXIO) => {
                OpenError::Missing(path)
            }
            Some(Errno::NOMEDIUM) => OpenError::Missing(format!("the medium in {path}")),
            Some(Errno::ISDIR) => OpenError::NotADisk(path),
            _ => OpenError::System { path, what, error },
        }
    }
}

/// An image's file system may want larger pieces for direct I/O than the image has sectors, or may
/// have no direct I/O and say so only when it is tried: then through the page cache, and the flush
/// (fsync) writes that out.
fn direct_or_not(fd: &OwnedFd, geometry: Geometry) {
    let Ok(flags) = fcntl_getfl(fd) else { return };
    if !flags.contains(OFlags::DIRECT) {
        return;
    }
    let sector = u64::from(geometry.sector_bytes);
    let second = if geometry.size_bytes > sector {
        sector
    } else {
        0
    };
    let tried = Buffer::zeroed(MAX_REQUEST_BYTES.min(1 << 16)).and_then(|mut buffer| {
        let len = usize::try_from(sector).unwrap_or(usize::MAX);
        let into = buffer.as_mut_slice().get_mut(..len).ok_or(Errno::INVAL)?;
        pread(fd, into, second)
    });
    if tried == Err(Errno::INVAL)
        && let Err(error) = fcntl_setfl(fd, flags.difference(OFlags::DIRECT))
    {
        tracing::warn!(%error, "direct I/O stays on, and will be refused");
    }
}
