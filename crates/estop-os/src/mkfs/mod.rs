//! File systems made by the distribution's own programs: ext4, XFS, btrfs, NTFS.
//!
//! The program runs in a process group of its own. It is waited for without polling; a cancel kills
//! the group, and once nothing of it is left, what the page cache still has of its work is written
//! out and dropped, so that afterwards nothing of it reaches the disk. A process that leaves the
//! group (`setsid`) is not found; none of these programs makes one.

mod group;
mod place;
mod program;

use std::{
    path::PathBuf,
    process::Command,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use estop::{
    Gate,
    disk::{Disk as _, Error, ExternalFormat, Left, Maker, Making, Micros, format::FileSystem},
};
use rustix::io::Errno;

use self::{
    group::{Group, News, how},
    place::Place,
    program::{Program, refused},
};
use crate::{
    any::AnyDisk,
    block::{BlockDisk, Handover, in_time},
};

pub(crate) use self::program::{find, search_path};

/// What a program that has ended may leave to be written out: as long as a flush may take.
const SETTLE_LIMIT: Duration = Duration::from_secs(60);

/// The children of a program that has ended are gone once their last request is answered.
const CHILDREN_LIMIT: Duration = Duration::from_secs(30);

/// One start at a time: between fork and exec a child has a copy of every descriptor, also of the
/// claim that another start is just giving up.
static STARTING: Mutex<()> = Mutex::new(());

/// Runs `mkfs.*`, one at a time.
#[derive(Debug)]
pub struct Mkfs {
    search: Vec<PathBuf>,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    program: &'static Program,
    group: Group,
    place: Place,
}

impl Default for Mkfs {
    /// Looks for programs in PATH, and where system programs are.
    fn default() -> Self {
        Self::searching(search_path())
    }
}

impl Mkfs {
    /// Looks for programs in these directories.
    pub fn searching(search: Vec<PathBuf>) -> Self {
        let running = None;
        Self { search, running }
    }

    /// Whether there is a program for this kind of file system, in the words of `blkid`. To be
    /// asked before anything is removed from a disk.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`], with the package that has the program.
    pub fn check(&self, kind: &str) -> Result<(), Error> {
        Program::of(kind)?.find(&self.search).map(drop)
    }
}

impl Maker<BlockDisk> for Mkfs {
    /// Whether there is a program for it, the kernel knows the partition, its node is there, or a
    /// loop device may be attached.
    fn check(&mut self, disk: &mut BlockDisk, plan: &ExternalFormat) -> Result<(), Error> {
        Self::check(self, &plan.kind)?;
        place::check(disk, plan)
    }

    fn start(&mut self, disk: &mut BlockDisk, plan: &ExternalFormat) -> Result<(), Error> {
        if self.running.is_some() {
            return Err(refused("another program still runs".to_owned()));
        }
        let program = Program::of(&plan.kind)?;
        let path = program.find(&self.search)?;
        let place = Place::open(disk, plan)?;
        let mut command = Command::new(path);
        command.args(program.arguments(plan, place.on, &place.path));
        let handover = match disk.device() {
            Some(_) => program.handover,
            None => Handover::Keep,
        };
        let turn = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
        disk.release_claim(handover)?;
        let group = Group::spawn(command).and_then(|group| Ok((group.pidfd()?, group)));
        drop(turn);
        match group {
            Ok((pidfd, group)) => {
                disk.given_to(pidfd);
                self.running = Some(Running {
                    program,
                    group,
                    place,
                });
                Ok(())
            }
            Err(error) => {
                disk.reclaim(SETTLE_LIMIT)?;
                let (program, why) = (program.name, format!("it cannot be started: {error}"));
                Err(Error::Program { program, why })
            }
        }
    }

    fn wait(
        &mut self,
        disk: &mut BlockDisk,
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Making {
        let Some(running) = &mut self.running else {
            return Making::Failed(refused("no program runs".to_owned()));
        };
        loop {
            if gate.is_some_and(|gate| gate.listen(running.group.waker()).is_err()) {
                return Making::Asked;
            }
            match running.group.next(deadline.since(disk.now())) {
                News::Ended => break,
                News::Woken => {}
                News::Late => return Making::Late,
            }
        }
        // What it started and did not wait for must not go on beside us.
        if running.group.end_all(CHILDREN_LIMIT).is_err() {
            return Making::Failed(late(CHILDREN_LIMIT));
        }
        let Some(running) = self.running.take() else {
            return Making::Late;
        };
        match finish(disk, running, SETTLE_LIMIT) {
            Ok(()) => Making::Done,
            Err(error) => Making::Failed(error),
        }
    }

    fn kill(&mut self, disk: &mut BlockDisk, deadline: Micros) -> Result<(), Error> {
        let Some(running) = &mut self.running else {
            return Ok(());
        };
        let limit = deadline.since(disk.now());
        running.group.end_all(limit).map_err(|_| late(limit))?;
        let Some(running) = self.running.take() else {
            return Ok(());
        };
        let rest = deadline.since(disk.now());
        match finish(disk, running, rest) {
            // As was wished.
            Err(Error::Program { .. }) => Ok(()),
            result => result,
        }
    }
}

impl Maker<AnyDisk> for Mkfs {
    fn check(&mut self, disk: &mut AnyDisk, plan: &ExternalFormat) -> Result<(), Error> {
        match disk {
            AnyDisk::Block(disk) => Maker::check(self, disk.as_mut(), plan),
            AnyDisk::Simulated(_) => Err(simulated()),
        }
    }

    fn start(&mut self, disk: &mut AnyDisk, plan: &ExternalFormat) -> Result<(), Error> {
        match disk {
            AnyDisk::Block(disk) => self.start(disk.as_mut(), plan),
            AnyDisk::Simulated(_) => Err(simulated()),
        }
    }

    fn wait(&mut self, disk: &mut AnyDisk, deadline: Micros, gate: Option<&Gate<Left>>) -> Making {
        match disk {
            AnyDisk::Block(disk) => self.wait(disk.as_mut(), deadline, gate),
            AnyDisk::Simulated(_) => Making::Failed(simulated()),
        }
    }

    fn kill(&mut self, disk: &mut AnyDisk, deadline: Micros) -> Result<(), Error> {
        match disk {
            AnyDisk::Block(disk) => self.kill(disk.as_mut(), deadline),
            AnyDisk::Simulated(_) => Ok(()),
        }
    }
}

/// The smallest volume on which this file system can be made by its program, in bytes; `None` if
/// no program is run for it.
pub(crate) fn least_bytes(kind: &str) -> Option<u64> {
    Program::of(kind).ok().map(|program| program.least_bytes)
}

/// What this file system is called by `blkid`.
pub(crate) const fn kind_of(file_system: FileSystem) -> &'static str {
    match file_system {
        FileSystem::Fat => "vfat",
        FileSystem::Exfat => "exfat",
        FileSystem::Ext4 => "ext4",
        FileSystem::Xfs => "xfs",
        FileSystem::Btrfs => "btrfs",
        FileSystem::Ntfs => "ntfs",
    }
}

/// Reaps a program of which nothing runs any more, brings what it wrote to the disk, and takes the
/// disk back.
fn finish(disk: &mut BlockDisk, running: Running, limit: Duration) -> Result<(), Error> {
    let Running {
        program,
        mut group,
        place,
    } = running;
    let until = disk.now().after(limit);
    let volume = disk.geometry().size_bytes;
    let status = group.reap();
    let settled = in_time(limit, move || place.settle())?;
    disk.reclaim(until.since(disk.now()))?;
    settled.map_err(|errno| match errno {
        Errno::NODEV | Errno::NXIO => Error::Gone,
        errno => Error::Medium {
            extent: estop::disk::Extent::new(0, volume),
            code: errno.raw_os_error(),
        },
    })?;
    let words = group.last_words();
    let why = match status {
        Ok(status) if status.success() => return Ok(()),
        Ok(status) if words.is_empty() => how(status),
        Ok(status) => format!("{}: {words}", how(status)),
        Err(error) => format!("it cannot be reaped: {error}"),
    };
    let program = program.name;
    Err(Error::Program { program, why })
}

fn simulated() -> Error {
    refused(
        "no program of this system can reach a simulated disk: choose fat or exfat, which estop \
         writes itself"
            .to_owned(),
    )
}

fn late(limit: Duration) -> Error {
    Error::Late {
        limit_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
    }
}
