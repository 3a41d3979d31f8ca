//! A program in the place of a real one, which writes, tells where it is, and waits.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses some of it"
)]

use std::{
    fs,
    io::Read,
    os::fd::AsFd,
    path::{Path, PathBuf},
    process::Command,
};

use estop_os::mkfs::Mkfs;
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::scratch::{Scratch, skip};

const MIB: u64 = 1 << 20;

/// A program in the place of mkfs.ext4, and a whole ext4 that it can copy.
pub struct Stub {
    scratch: Scratch,
    /// What is formatted: 16 MiB of zeros.
    pub image: PathBuf,
}

/// Writes an ext4, starts a child, tells both numbers, and never ends; nor does the child.
pub const NEVER: &str = "dd if=ext4 of=$place bs=64k count=16 conv=notrunc status=none
cat never & echo $$ $! > started; cat never";

impl Stub {
    /// With this shell script, in whose directory it runs; `$place` is what it is to format.
    pub fn new(script: &str) -> Option<Self> {
        let scratch = Scratch::new();
        let dir = scratch.path();
        let image = dir.join("disk.img");
        for path in [&image, &dir.join("ext4")] {
            let file = fs::File::create(path).expect("a new file");
            file.set_len(16 * MIB).expect("grows");
        }
        let made = Command::new("/usr/sbin/mkfs.ext4")
            .args(["-q", "-F"])
            .arg(dir.join("ext4"))
            .status();
        if !made.is_ok_and(|made| made.success()) {
            skip("tools", "mkfs.ext4 is missing");
            return None;
        }
        for name in ["started", "never"] {
            let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
            let fifo = rustix::fs::FileType::Fifo;
            rustix::fs::mknodat(rustix::fs::CWD, dir.join(name), fifo, mode, 0).expect("a FIFO");
        }
        let dir_text = dir.display();
        let program =
            format!("#!/bin/sh\nfor place; do :; done\ncd '{dir_text}' || exit 99\n{script}\n");
        fs::create_dir(dir.join("bin")).expect("a new directory");
        fs::write(dir.join("program"), program).expect("written");
        // Not by us: a child of another test, forked meanwhile, would still have it open for
        // writing, and what is open for writing cannot be run.
        let installed = Command::new("install")
            .args(["-m", "755"])
            .arg(dir.join("program"))
            .arg(dir.join("bin/mkfs.ext4"))
            .status();
        assert!(installed.expect("install").success());
        Some(Self { scratch, image })
    }

    /// Runs it.
    pub fn mkfs(&self) -> Mkfs {
        mkfs_in(self.dir())
    }

    /// Where it is, with the whole ext4 in the file of this name.
    pub fn dir(&self) -> &Path {
        self.scratch.path()
    }

    /// The numbers that it tells once it is there.
    pub fn told(&self) -> Told {
        let path = self.scratch.path().join("started");
        let fifo = fs::OpenOptions::new().read(true).write(true).open(path);
        Told(fifo.expect("a FIFO"))
    }
}

/// The end of a pipe on which a stub says which processes there are.
pub struct Told(fs::File);

impl Told {
    pub fn processes(mut self) -> Vec<String> {
        assert!(is_readable(&self.0), "the stub never came");
        let mut line = [0; 100];
        let len = self.0.read(&mut line).expect("reads");
        let line = String::from_utf8_lossy(&line[..len]).into_owned();
        line.split_whitespace().map(str::to_owned).collect()
    }
}

/// Runs the stub of this directory.
pub fn mkfs_in(dir: &Path) -> Mkfs {
    Mkfs::searching(vec![dir.join("bin")])
}

/// Whether there is something to read from this within a minute; from a pidfd: whether it ended.
pub fn is_readable(fd: impl AsFd) -> bool {
    let minute = Timespec {
        tv_sec: 60,
        tv_nsec: 0,
    };
    let mut fds = [PollFd::new(&fd, PollFlags::IN)];
    poll(&mut fds, Some(&minute)) == Ok(1)
}
