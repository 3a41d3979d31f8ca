//! The real program, with a state directory of its own.

#![allow(dead_code, reason = "each test file uses some of it")]

pub(crate) mod vm;

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How long a line or an end may take on a busy machine; it is only a limit.
const LIMIT: Duration = Duration::from_secs(60);

/// A state directory, and files beside it.
pub(crate) struct Estop {
    dir: TempDir,
}

/// What a command came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A command that still runs.
pub(crate) struct Running {
    child: Child,
    err: Lines,
    out: Lines,
}

/// The lines of a stream, as they come.
struct Lines {
    lines: Receiver<String>,
    seen: Vec<String>,
}

impl Estop {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a directory");
        Self { dir }
    }

    /// A path in the directory of this test.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Words split at spaces.
    pub(crate) fn run(&self, words: &str) -> Ran {
        self.run_args(&words.split_whitespace().collect::<Vec<_>>())
    }

    pub(crate) fn run_args(&self, args: &[&str]) -> Ran {
        Ran::of(&self.command(args).output().expect("runs"))
    }

    /// Starts it; its standard error is read line by line.
    pub(crate) fn start(&self, words: &str) -> Running {
        let args = words.split_whitespace().collect::<Vec<_>>();
        let mut command = self.command(&args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("starts");
        let err = BufReader::new(child.stderr.take().expect("piped"));
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let err = lines_of(err);
        let out = lines_of(out);
        Running { child, err, out }
    }

    /// The same with these bytes as its standard input.
    pub(crate) fn run_fed(&self, words: &str, bytes: &[u8]) -> Ran {
        let args = words.split_whitespace().collect::<Vec<_>>();
        let file = self.path("stdin");
        std::fs::write(&file, bytes).expect("writes");
        let mut command = self.command(&args);
        command.stdin(std::fs::File::open(&file).expect("opens"));
        Ran::of(&command.output().expect("runs"))
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_estop"));
        command
            .args(args)
            .env("ESTOP_STATE", self.path("state"))
            .env_remove("XDG_STATE_HOME")
            .current_dir(self.dir.path())
            .stdin(Stdio::null());
        command
    }
}

impl Running {
    /// Waits for a line on standard error that holds this.
    pub(crate) fn wait_for(&mut self, what: &str) -> String {
        self.err.wait_for(what)
    }

    /// Waits for a line on standard output that holds this.
    pub(crate) fn wait_for_out(&mut self, what: &str) -> String {
        self.out.wait_for(what)
    }

    /// Waits for the first event of which this is true.
    pub(crate) fn wait_for_event(
        &mut self,
        is_it: impl Fn(&serde_json::Value) -> bool,
    ) -> serde_json::Value {
        loop {
            let line = self.out.wait_for("");
            let event = serde_json::from_str(&line).unwrap_or_default();
            if is_it(&event) {
                return event;
            }
        }
    }

    pub(crate) fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.id()).expect("a pid");
        kill_process(Pid::from_raw(pid).expect("not 0"), signal).expect("signals");
    }

    /// Waits for its end.
    pub(crate) fn end(mut self) -> Ran {
        let (out, err) = (self.out.rest(), self.err.rest());
        let status = self.child.wait().expect("ends");
        let code = status.code().unwrap_or(-1);
        Ran { code, out, err }
    }
}

fn lines_of(stream: impl BufRead + Send + 'static) -> Lines {
    let (tell, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in stream.lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                return;
            }
        }
    });
    Lines {
        lines,
        seen: Vec::new(),
    }
}

impl Lines {
    fn wait_for(&mut self, what: &str) -> String {
        loop {
            match self.lines.recv_timeout(LIMIT) {
                Ok(line) => {
                    self.seen.push(line.clone());
                    if line.contains(what) {
                        return line;
                    }
                }
                Err(error) => panic!("no {what:?} ({error}) in {:#?}", self.seen),
            }
        }
    }

    /// All of it, once the stream has ended.
    fn rest(&mut self) -> String {
        while let Ok(line) = self.lines.recv_timeout(LIMIT) {
            self.seen.push(line);
        }
        self.seen.join("\n")
    }
}

impl Ran {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// It came to this exit code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    /// It printed this on standard output.
    #[track_caller]
    pub(crate) fn says(self, what: &str) -> Self {
        assert!(self.out.contains(what), "{what:?} is missing: {self:#?}");
        self
    }

    /// It printed this on standard error.
    #[track_caller]
    pub(crate) fn tells(self, what: &str) -> Self {
        assert!(self.err.contains(what), "{what:?} is missing: {self:#?}");
        self
    }

    /// Its events.
    pub(crate) fn events(&self) -> Vec<serde_json::Value> {
        let event =
            |line: &str| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        self.out.lines().map(event).collect()
    }
}

/// Whether this test may be skipped for want of a tool: not where `ESTOP_REQUIRE` names it.
pub(crate) fn skip(feature: &str, why: &str) {
    let required = std::env::var("ESTOP_REQUIRE").unwrap_or_default();
    let required = required.split([',', ' ']).any(|one| one == feature);
    assert!(!required, "ESTOP_REQUIRE names {feature}, but {why}");
    eprintln!("skipped: {why}");
}

/// Whether a program is installed.
pub(crate) fn has(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let extra = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    std::env::split_paths(&paths)
        .chain(extra)
        .any(|dir| dir.join(program).is_file())
}

/// So many MiB in which every block of 2048 bytes is unlike any other; by whole runs, since a test
/// that is not optimised takes seconds to make them byte by byte.
pub(crate) fn blocks(mib: usize, salt: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(mib << 20);
    for number in 0..(mib << 20) / 2048 {
        bytes.extend_from_slice(&number.to_le_bytes());
        bytes.resize((number + 1) * 2048, salt);
    }
    bytes
}

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("reads")
}
