//! A program in a process group of its own: started, waited for without polling, killed with all
//! of its children.

use std::{
    collections::VecDeque,
    fs, io,
    os::{
        fd::{AsFd, OwnedFd},
        unix::process::{CommandExt, ExitStatusExt},
    },
    process::{Child, Command, ExitStatus, Stdio},
    sync::Arc,
    task::Waker,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::{Errno, fcntl_dupfd_cloexec},
    pipe::{PipeFlags, pipe_with},
    process::{
        Pid, PidfdFlags, Signal, kill_process_group, pidfd_open, set_parent_process_death_signal,
    },
};

use crate::block::{Bell, has_ended};

/// What is kept of what a program says: the end of it, which has the reason.
const KEPT_BYTES: usize = 8 << 10;

/// The lines of it that are shown.
const LINES: usize = 6;

/// How often a pipe is read at one go: it holds 64 KiB.
const READS: usize = 64;

/// A running program, its children, and what it says. Dropped, it is killed.
#[derive(Debug)]
pub(super) struct Group {
    child: Child,
    /// Its number is the group's, and stays ours until the program is reaped.
    leader: Pid,
    pidfd: OwnedFd,
    /// The end of a pipe, until the other end is closed.
    says: Option<OwnedFd>,
    said: VecDeque<u8>,
    bell: Arc<Bell>,
    waker: Waker,
    reaped: Option<ExitStatus>,
}

/// What a wait brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// The program has ended; its children may not have.
    Ended,
    /// The waker was woken.
    Woken,
    /// The time is up.
    Late,
}

/// Something of the group is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StillThere;

impl Group {
    /// Starts it: nothing to read, its words in English, and killed if we die.
    pub(super) fn spawn(mut command: Command) -> io::Result<Self> {
        let (says, to) = pipe_with(PipeFlags::CLOEXEC)?;
        rustix::io::ioctl_fionbio(&says, true)?;
        let bell = Arc::new(Bell::new()?);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::from(to.try_clone()?))
            .stderr(Stdio::from(to))
            .env("LC_ALL", "C")
            .current_dir("/")
            .process_group(0);
        // SAFETY: between fork and exec only one system call is made, which touches no memory.
        unsafe {
            command.pre_exec(|| Ok(set_parent_process_death_signal(Some(Signal::KILL))?));
        }
        let mut child = command.spawn()?;
        // It has its copies of the pipe's end: ours would hide that it closed them.
        drop(command);
        let leader = Pid::from_child(&child);
        let pidfd = match pidfd_open(leader, PidfdFlags::empty()) {
            Ok(pidfd) => pidfd,
            Err(errno) => {
                child.kill()?;
                child.wait()?;
                return Err(errno.into());
            }
        };
        Ok(Self {
            child,
            leader,
            pidfd,
            says: Some(says),
            said: VecDeque::new(),
            waker: Waker::from(Arc::clone(&bell)),
            bell,
            reaped: None,
        })
    }

    /// Wakes [`next`](Self::next), from any thread.
    pub(super) fn waker(&self) -> &Waker {
        &self.waker
    }

    /// A descriptor that says when it has ended.
    pub(super) fn pidfd(&self) -> Result<OwnedFd, Errno> {
        fcntl_dupfd_cloexec(&self.pidfd, 0)
    }

    /// Waits for its end or the waker, for so long; what it says meanwhile is taken in.
    pub(super) fn next(&mut self, limit: Duration) -> News {
        let until = Instant::now() + limit;
        loop {
            let mut events = [true, false, false];
            let rest = until.saturating_duration_since(Instant::now());
            let waited = {
                let mut fds = vec![
                    PollFd::new(&self.pidfd, PollFlags::IN),
                    PollFd::from_borrowed_fd(self.bell.as_fd(), PollFlags::IN),
                ];
                if let Some(says) = &self.says {
                    fds.push(PollFd::new(says, PollFlags::IN));
                }
                let waited = poll(&mut fds, Some(&timespec(rest)));
                for (event, fd) in events.iter_mut().zip(&fds) {
                    *event = !fd.revents().is_empty();
                }
                waited
            };
            match (waited, events) {
                (Err(Errno::INTR), _) => {}
                (Ok(0), _) => return News::Late,
                (Err(errno), _) => {
                    tracing::error!(%errno, "a program cannot be waited for");
                    return News::Late;
                }
                (Ok(_), [ended, woken, speaks]) => {
                    if speaks {
                        self.listen();
                    }
                    if ended {
                        return News::Ended;
                    }
                    if woken {
                        self.bell.hush();
                        return News::Woken;
                    }
                }
            }
        }
    }

    /// Kills all of the group, and waits for so long until nothing of it is left. The descriptors
    /// of what has ended are closed, and all that it wrote is at least in the page cache.
    pub(super) fn end_all(&mut self, limit: Duration) -> Result<(), StillThere> {
        if self.reaped.is_some() {
            return Ok(());
        }
        let until = Instant::now() + limit;
        loop {
            // It fails where nothing is left to kill.
            let _killed: Result<(), Errno> = kill_process_group(self.leader, Signal::KILL);
            let children = alive(self.leader);
            let alive = if has_ended(&self.pidfd) {
                children.first()
            } else {
                Some(&self.pidfd)
            };
            let Some(alive) = alive else {
                return Ok(());
            };
            let rest = until.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                return Err(StillThere);
            }
            let mut fds = [PollFd::new(alive, PollFlags::IN)];
            match poll(&mut fds, Some(&timespec(rest))) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(_) => return Err(StillThere),
            }
        }
    }

    /// How it ended. Only once nothing of the group is left: its number is free from here on.
    pub(super) fn reap(&mut self) -> io::Result<ExitStatus> {
        self.listen();
        let status = self.child.wait()?;
        self.reaped = Some(status);
        Ok(status)
    }

    /// The last that it said, in one line that a terminal can be shown.
    pub(super) fn last_words(&self) -> String {
        let bytes = self.said.iter().copied().collect::<Vec<_>>();
        let text = String::from_utf8_lossy(&bytes);
        let lines = text.lines().map(|line| {
            let line = line.chars().map(|c| if c.is_control() { ' ' } else { c });
            line.collect::<String>().trim().to_owned()
        });
        let lines = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>();
        lines[lines.len().saturating_sub(LINES)..].join(" / ")
    }

    fn listen(&mut self) {
        let Some(says) = &self.says else { return };
        let mut buffer = [0; 4096];
        for _ in 0..READS {
            match rustix::io::read(says, &mut buffer) {
                Ok(0) => {
                    self.says = None;
                    break;
                }
                Ok(len) => self.said.extend(buffer.get(..len).unwrap_or_default()),
                Err(Errno::INTR) => {}
                Err(_) => break,
            }
        }
        let over = self.said.len().saturating_sub(KEPT_BYTES);
        self.said.drain(..over);
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if self.reaped.is_none() {
            let _killed: Result<(), Errno> = kill_process_group(self.leader, Signal::KILL);
        }
    }
}

/// How a program ended, in words.
pub(super) fn how(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("it ended with code {code}"),
        (None, Some(signal)) => format!("it was killed by signal {signal}"),
        (None, None) => "it ended".to_owned(),
    }
}

/// Those of a process group that have not ended, as descriptors that say when they do.
fn alive(group: Pid) -> Vec<OwnedFd> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    let members = numbers.filter(|number| group_of(*number) == Some(group.as_raw_nonzero().get()));
    let open = members.filter_map(|number| {
        let pidfd = pidfd_open(Pid::from_raw(number)?, PidfdFlags::empty()).ok()?;
        // One that has ended and was not reaped says so at once.
        (!has_ended(&pidfd)).then_some(pidfd)
    });
    open.collect()
}

/// The process group of a process: proc(5), the fifth field of `stat`, behind the name in brackets.
fn group_of(process: i32) -> Option<i32> {
    let stat = fs::read(format!("/proc/{process}/stat")).ok()?;
    let stat = String::from_utf8_lossy(&stat).into_owned();
    let (_, rest) = stat.rsplit_once(')')?;
    rest.split_ascii_whitespace().nth(2)?.parse().ok()
}

fn timespec(limit: Duration) -> Timespec {
    // Longer than a year is as good as for ever, and fits.
    Timespec::try_from(limit).unwrap_or(Timespec {
        tv_sec: 365 * 24 * 60 * 60,
        tv_nsec: 0,
    })
}
