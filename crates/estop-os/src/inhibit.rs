//! The computer stays awake and up while a disc is burned, or a phone used: an inhibitor of
//! systemd-logind.

use std::{
    io::{self, Read, Write},
    os::{fd::OwnedFd, unix::process::CommandExt},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::{Pid, Signal, kill_process_group},
};

/// How long logind may take to answer, on a busy machine: it is asked once, before a burn begins.
const ANSWER_LIMIT: Duration = Duration::from_secs(10);

/// How long the inhibitor may take to end once its pipe is closed; then it is killed.
const END_LIMIT: Duration = Duration::from_millis(250);

/// The most of what the program says that is shown.
const WORDS_LIMIT_BYTES: u64 = 400;

/// While this lives, logind refuses to shut down, sleep or idle away. It ends with this process,
/// however that ends.
#[derive(Debug)]
pub struct Inhibitor {
    child: Child,
    /// The program that holds the inhibitor ends when this is closed.
    pipe: Option<ChildStdin>,
    /// Ends when all of that program has.
    echo: OwnedFd,
}

/// While this lives, the computer is kept up from a while after its start on: what is over before that
/// costs nothing.
#[derive(Debug)]
pub struct Vigil {
    /// Its thread ends when this is dropped.
    _over: Sender<()>,
}

/// What takes no longer is over before a computer goes to sleep: none does so within seconds.
const VIGIL_AFTER: Duration = Duration::from_secs(2);

/// Why the computer may go to sleep in the middle. A burn goes on all the same.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the computer is not kept awake: {0}")]
pub struct NotInhibited(String);

impl Inhibitor {
    /// Keeps the computer up; `why` is what `systemd-inhibit --list` shows.
    ///
    /// # Errors
    ///
    /// There is no systemd, or it refuses: no reason not to burn.
    pub fn hold(why: &str) -> Result<Self, NotInhibited> {
        let mut command = Command::new("systemd-inhibit");
        command
            .args(["--what=shutdown:sleep:idle", "--mode=block", "--who=estop"])
            .arg(format!("--why={why}"))
            .arg("cat");
        Self::hold_by(command, ANSWER_LIMIT)
    }

    /// Starts what copies its input to its output once the inhibitor is held.
    fn hold_by(mut command: Command, limit: Duration) -> Result<Self, NotInhibited> {
        let failed = |error: io::Error| NotInhibited(error.to_string());
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .current_dir("/")
            // A Ctrl-C at the terminal is for us: the inhibitor stays while we wind down.
            .process_group(0)
            .spawn()
            .map_err(|error| NotInhibited(format!("systemd-inhibit: {error}")))?;
        let missing = || NotInhibited("it has no pipes".to_owned());
        let mut pipe = child.stdin.take().ok_or_else(missing)?;
        let echo = child.stdout.take().ok_or_else(missing)?;
        let asked = pipe.write_all(b"\n");
        let mut held = Self {
            child,
            pipe: Some(pipe),
            echo: OwnedFd::from(echo),
        };
        // Where it has ended already, its own words say more than the broken pipe.
        if asked.is_ok() && held.answers(limit).map_err(failed)? == Answer::Held {
            return Ok(held);
        }
        Err(held.gives_up())
    }

    fn answers(&mut self, limit: Duration) -> io::Result<Answer> {
        if !readable(&self.echo, limit) {
            return Ok(Answer::None);
        }
        let mut byte = [0];
        Ok(match rustix::io::read(&self.echo, &mut byte)? {
            0 => Answer::Ended,
            _ => Answer::Held,
        })
    }

    /// Ends it, and tells why it did not come about.
    fn gives_up(mut self) -> NotInhibited {
        let words = self.child.stderr.take();
        let ended = self.end();
        let mut said = String::new();
        if let Some(words) = words {
            let _as_far_as_it_goes = words.take(WORDS_LIMIT_BYTES).read_to_string(&mut said);
        }
        let said = said.trim();
        NotInhibited(match (said.is_empty(), ended) {
            (false, _) => said.to_owned(),
            (true, Ended::ByItself) => "systemd-inhibit ended at once".to_owned(),
            (true, Ended::Killed) => "systemd-logind does not answer".to_owned(),
        })
    }

    fn end(&mut self) -> Ended {
        drop(self.pipe.take());
        let until = Instant::now() + END_LIMIT;
        let mut rest = [0; 16];
        // It has at most one byte left to say.
        for _ in 0..2 {
            let left = until.saturating_duration_since(Instant::now());
            if !readable(&self.echo, left) {
                break;
            }
            if matches!(rustix::io::read(&self.echo, &mut rest), Ok(0)) {
                return self.reap(Ended::ByItself);
            }
        }
        if let Ok(group) = i32::try_from(self.child.id())
            && let Some(group) = Pid::from_raw(group)
            && let Err(error) = kill_process_group(group, Signal::KILL)
        {
            tracing::warn!(%error, "the inhibitor could not be killed");
        }
        self.reap(Ended::Killed)
    }

    fn reap(&mut self, ended: Ended) -> Ended {
        if let Err(error) = self.child.wait() {
            tracing::warn!(%error, "the inhibitor was not reaped");
        }
        ended
    }
}

impl Drop for Inhibitor {
    fn drop(&mut self) {
        if self.pipe.is_some() {
            let _whichever = self.end();
        }
    }
}

impl Vigil {
    /// Keeps the computer up if this lives for more than two seconds. That it could not be is logged.
    ///
    /// # Errors
    ///
    /// The system has no thread for it.
    pub fn keep(why: &str) -> io::Result<Self> {
        let why = why.to_owned();
        Self::by(VIGIL_AFTER, move || Inhibitor::hold(&why))
    }

    fn by<H>(
        after: Duration,
        hold: impl FnOnce() -> Result<H, NotInhibited> + Send + 'static,
    ) -> io::Result<Self> {
        let (over, lives) = mpsc::channel();
        let thread = thread::Builder::new().name("estop-awake".to_owned());
        // Nobody waits for its end: logind may be slow to answer, and what it holds ends with us.
        let _running = thread.spawn(move || {
            if lives.recv_timeout(after) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            match hold() {
                Ok(held) => {
                    let _over = lives.recv();
                    drop(held);
                }
                Err(why) => tracing::info!(%why, "it goes on all the same"),
            }
        })?;
        Ok(Self { _over: over })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Held,
    Ended,
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    ByItself,
    Killed,
}

/// Waits so long for something to read, or the end.
fn readable(pipe: &OwnedFd, limit: Duration) -> bool {
    let limit = Timespec::try_from(limit).ok();
    let mut look = [PollFd::new(pipe, PollFlags::IN)];
    matches!(poll(&mut look, limit.as_ref()), Ok(1))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn it_is_held_until_it_is_let_go() {
        let held = Inhibitor::hold_by(shell("cat; :"), ANSWER_LIMIT).expect("held");
        let process = held.child.id();
        let proc = format!("/proc/{process}/stat");
        assert!(fs::exists(&proc).expect("looks"), "it runs");
        drop(held);
        assert!(!fs::exists(&proc).expect("looks"), "it has ended");
    }

    #[test]
    fn a_refusal_is_told_in_its_own_words() {
        let refuses = shell("echo 'Failed to inhibit: Access denied' >&2; exit 1");
        let why = Inhibitor::hold_by(refuses, ANSWER_LIMIT).expect_err("refused");
        assert_eq!(
            why.to_string(),
            "the computer is not kept awake: Failed to inhibit: Access denied"
        );
        let why = Inhibitor::hold_by(shell("exit 0"), ANSWER_LIMIT).expect_err("ended");
        assert!(why.to_string().contains("ended at once"), "{why}");
        let none = Command::new("/nowhere/systemd-inhibit");
        let why = Inhibitor::hold_by(none, ANSWER_LIMIT).expect_err("missing");
        assert!(why.to_string().contains("No such file"), "{why}");
    }

    #[test]
    fn a_vigil_holds_as_long_as_it_lives_and_none_that_is_over_at_once() {
        struct Held(Sender<&'static str>);
        impl Drop for Held {
            fn drop(&mut self) {
                let _told = self.0.send("let go");
            }
        }
        let (tell, told) = mpsc::channel();
        let of_it = tell.clone();
        let vigil = Vigil::by(Duration::ZERO, move || {
            let _told = of_it.send("held");
            Ok(Held(of_it))
        });
        let vigil = vigil.expect("a thread");
        assert_eq!(told.recv(), Ok("held"));
        assert!(told.try_recv().is_err(), "it lives");
        drop(vigil);
        assert_eq!(told.recv(), Ok("let go"));
        let short = Vigil::by(ANSWER_LIMIT, move || {
            let _told = tell.send("held");
            Ok(())
        });
        drop(short.expect("a thread"));
        assert!(told.recv().is_err(), "its thread ended without it");
    }

    #[test]
    fn one_that_never_answers_is_killed() {
        let mute = shell("exec 9<&0; while :; do read -r line <&9 || exec sleep 1000; done");
        let why = Inhibitor::hold_by(mute, Duration::from_millis(1)).expect_err("mute");
        assert!(why.to_string().contains("does not answer"), "{why}");
    }
}
