//! The real program on a terminal: bars that fit, that leave nothing behind, and ends that stay.

use std::{
    fs::{self, File},
    io::{Read as _, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use rustix::{
    fs::{Mode, OFlags, open},
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
    termios::{Winsize, tcsetwinsize},
};
use tempfile::TempDir;

/// How long anything may take on a busy machine; it is only a limit.
const LIMIT: Duration = Duration::from_secs(60);

const ROWS: u16 = 30;

/// Slow enough to be stopped in the middle.
const DRIVE: &str = "sim:dvd+r,brisk,size=60MB,speed=10MB";

/// A program on a terminal of its own, and what that shows.
struct Terminal {
    child: Child,
    keys: File,
    shown: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// Everything that was written to it.
    written: Vec<u8>,
    /// The most lines of a bar that were seen at once.
    bars: usize,
}

impl Terminal {
    /// Starts it with this state directory on a terminal so wide.
    fn start(dir: &Path, columns: u16, term: &str, words: &str) -> Self {
        let keys = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&keys).expect("granted");
        unlockpt(&keys).expect("unlocked");
        let name = ptsname(&keys, Vec::new()).expect("a name");
        let flags = OFlags::RDWR | OFlags::NOCTTY;
        let own = open(&name, flags, Mode::empty()).expect("opens");
        let size = Winsize {
            ws_row: ROWS,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&own, size).expect("a size");
        let end = || Stdio::from(own.try_clone().expect("another"));
        // The terminal becomes its own, so that Ctrl-C reaches it.
        let child = Command::new("setsid")
            .args(["--ctty", "--wait", env!("CARGO_BIN_EXE_estop")])
            .args(words.split_whitespace())
            .env("ESTOP_STATE", dir.join("state"))
            .env("TERM", term)
            .current_dir(dir)
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .expect("starts");
        let keys = File::from(keys);
        let (tell, shown) = mpsc::channel();
        let mut reads = keys.try_clone().expect("another");
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            // The last who had it open has gone: EIO.
            while let Ok(len @ 1..) = reads.read(&mut bytes) {
                if tell.send(bytes[..len].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            keys,
            shown,
            screen: vt100::Parser::new(ROWS, columns, 0),
            written: Vec::new(),
            bars: 0,
        }
    }

    fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Waits until the screen is as wished.
    fn wait_until(&mut self, what: &str, is_it: impl Fn(&str) -> bool) -> String {
        let until = Instant::now() + LIMIT;
        while !is_it(&self.text()) {
            let left = until.saturating_duration_since(Instant::now());
            match self.shown.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(error) => panic!("no {what} ({error}) on\n{}", self.text()),
            }
        }
        self.text()
    }

    fn wait_for(&mut self, what: &str) -> String {
        self.wait_until(what, |text| text.contains(what))
    }

    fn take(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.written.extend_from_slice(bytes);
        let text = self.text();
        let bars = text.lines().filter(|line| line.contains("  [")).count();
        self.bars = self.bars.max(bars);
    }

    fn keys(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("typed");
    }

    /// Its exit code, once all that it wrote is on the screen.
    fn end(mut self) -> (i32, String, Vec<u8>, usize) {
        let until = Instant::now() + LIMIT;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match self.shown.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("no end on\n{}", self.text()),
            }
        }
        let status = self.child.wait().expect("ends");
        let code = status.code().unwrap_or(-1);
        (code, self.text(), self.written, self.bars)
    }
}

fn folder(dir: &TempDir) {
    fs::create_dir(dir.path().join("in")).expect("a folder");
    let byte = |at: usize| (at / 2048).to_le_bytes()[0] ^ at.to_le_bytes()[0];
    let bytes = (0..50 << 20).map(byte).collect::<Vec<_>>();
    fs::write(dir.path().join("in/one.raw"), bytes).expect("writes");
}

/// The command that an end names, though it may stand on a line of its own.
fn command(text: &str) -> String {
    let (_, after) = text.split_once("To go on from there:").expect("a command");
    let command = after.lines().map(str::trim).find(|line| !line.is_empty());
    let command = command.expect("a command");
    command.strip_prefix("estop ").expect("of estop").to_owned()
}

/// A burn on a terminal so wide: its lines fit, there is one bar at a time, and Ctrl-C leaves nothing
/// of it behind. What is on the screen then.
fn stopped(dir: &TempDir, columns: u16) -> String {
    folder(dir);
    let burn = format!("burn in --drive {DRIVE} --yes");
    let mut burn = Terminal::start(dir.path(), columns, "xterm", &burn);
    let text = burn.wait_until("a bar and its buffers", |text| {
        text.contains("x (") && text.contains("write  [#") && text.contains("drive ")
    });
    let at = text.lines().position(|line| line.contains("write  [#"));
    let mut lines = text.lines().skip(at.expect("a bar"));
    let (first, second) = (lines.next().expect("one"), lines.next().expect("two"));
    assert!(first.starts_with("sim:dvd+r  write  [#"), "{text}");
    assert!(first.contains(" MB of "), "{text}");
    assert!(columns < 80 || first.contains(" left"), "{text}");
    for word in ["x (", "MB/s)", "buffer ", "drive ", "one"] {
        assert!(second.contains(word), "{word} in {text}");
    }
    assert_eq!(lines.next().unwrap_or_default(), "", "{text}");
    burn.keys("\x03");
    burn.wait_for("stopping: ");
    let (code, text, _, bars) = burn.end();
    assert_eq!((code, bars), (4, 1), "{text}");
    assert!(!text.contains("[#"), "a bar was left behind:\n{text}");
    assert!(text.contains("cancelled by"), "{text}");
    text
}

#[test]
fn a_burn_on_a_narrow_terminal() {
    let dir = tempfile::tempdir().expect("a directory");
    stopped(&dir, 60);
}

#[test]
fn a_burn_on_a_wide_terminal() {
    let dir = tempfile::tempdir().expect("a directory");
    stopped(&dir, 140);
}

/// The command that an end names goes on, and asks before.
#[test]
fn a_burn_that_was_stopped_goes_on_by_the_command_that_it_named() {
    let dir = tempfile::tempdir().expect("a directory");
    let text = stopped(&dir, 80);
    let mut resume = Terminal::start(dir.path(), 80, "xterm", &command(&text));
    resume.wait_for("Type yes");
    resume.keys("yes\n");
    resume.wait_for("write  [#");
    let (code, text, _, bars) = resume.end();
    assert_eq!((code, bars), (0, 1), "{text}");
    assert!(!text.contains("[#"), "a bar was left behind:\n{text}");
    assert!(text.contains("are on the disc"), "{text}");
}

#[test]
fn a_clean_shows_itself_and_leaves_nothing_behind() {
    let dir = tempfile::tempdir().expect("a directory");
    let words = "clean sim:disk,size=256MiB,speed=20MB --full --yes";
    let mut clean = Terminal::start(dir.path(), 80, "xterm", words);
    let text = clean.wait_until("a bar and its speed", |text| {
        text.contains("[#") && text.contains("MB/s")
    });
    let bar = text.lines().find(|line| line.contains("[#")).expect("one");
    assert!(bar.starts_with("sim:disk  zeroing "), "{text}");
    assert!(
        bar.contains(" MB of 268 MB") && bar.contains(" left"),
        "{text}"
    );
    clean.keys("\x03");
    let (code, text, _, bars) = clean.end();
    assert_eq!((code, bars), (4, 1), "{text}");
    assert!(!text.contains("[#"), "a bar was left behind:\n{text}");
    assert!(text.contains("THE OLD DATA IS STILL READABLE"), "{text}");
}

/// A terminal that cannot move its cursor is told by lines, without any sign that moves one.
#[test]
fn a_terminal_that_draws_nothing_gets_lines() {
    let dir = tempfile::tempdir().expect("a directory");
    let words = "clean sim:disk,size=32MiB,speed=20MB --full --yes";
    let clean = Terminal::start(dir.path(), 80, "dumb", words);
    let (code, text, written, bars) = clean.end();
    assert_eq!((code, bars), (0, 0), "{text}");
    assert!(
        text.contains("sim:disk,size=32MiB,speed=20MB: zeroing"),
        "{text}"
    );
    assert!(!written.contains(&0x1B), "{text}");
}
