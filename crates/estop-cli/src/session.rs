//! What all commands share: where the state is, how to print, and who is asking.

use std::{
    fs,
    io::{IsTerminal as _, Write as _},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use estop::By;
use estop_os::{
    discover::Roots,
    journal::{self, SqliteJournal, state_dir},
    phone::usb::Desktop,
};
use serde_json::{Value, json};

use crate::{args::Global, ask::Asking, desk::Desk, exit::Trouble};

/// One run of the command.
#[derive(Debug)]
pub(crate) struct Session {
    /// Where the journal and the simulated disks are kept.
    pub(crate) state: PathBuf,
    /// How it prints.
    pub(crate) output: Output,
    /// Whether it tells what is going on inside: between bars that would be unreadable.
    pub(crate) is_verbose: bool,
    /// Whose jobs these are.
    pub(crate) owner: String,
    /// Where the machine is described.
    pub(crate) roots: Roots,
    /// The desktop, which may have a phone.
    pub(crate) desk: Desk,
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    /// For people.
    Text,
    /// For people who want ends and errors only.
    Quiet,
    /// One JSON event a line.
    Json,
}

impl Session {
    pub(crate) fn new(global: &Global) -> Self {
        let level = match global.verbose {
            0 => None,
            1 => Some(tracing::Level::INFO),
            2 => Some(tracing::Level::DEBUG),
            _ => Some(tracing::Level::TRACE),
        };
        if let Some(level) = level {
            tracing_subscriber::fmt()
                .with_max_level(level)
                .with_writer(std::io::stderr)
                .with_ansi(std::io::stderr().is_terminal())
                .init();
        }
        let output = match (global.json, global.quiet) {
            (true, _) => Output::Json,
            (false, true) => Output::Quiet,
            (false, false) => Output::Text,
        };
        Self {
            state: global
                .state
                .clone()
                .filter(|dir| !dir.as_os_str().is_empty())
                .unwrap_or_else(state_dir),
            output,
            is_verbose: level.is_some(),
            owner: owner(),
            roots: Roots::default(),
            desk: Desk::new(Desktop::default(), output, Asking::unless(global.free)),
        }
    }

    /// Whether events are printed as JSON.
    pub(crate) fn is_json(&self) -> bool {
        self.output == Output::Json
    }

    /// Whether only ends and errors are printed.
    pub(crate) fn is_quiet(&self) -> bool {
        self.output == Output::Quiet
    }

    /// The journal, made if it is not there.
    pub(crate) fn journal(&self) -> Result<SqliteJournal, Trouble> {
        Ok(SqliteJournal::open(&self.state)?)
    }

    /// The journal, if there is one.
    pub(crate) fn journal_if_there(&self) -> Result<Option<SqliteJournal>, Trouble> {
        if !self.state.join(journal::FILE_NAME).exists() {
            return Ok(None);
        }
        self.journal().map(Some)
    }

    /// This person asks, because of `why`, now.
    pub(crate) fn by(&self, why: &str) -> By {
        By::new(&self.owner, why, now_ms())
    }

    /// Says why a command came to nothing.
    pub(crate) fn show_trouble(&self, trouble: &Trouble) {
        let exit = trouble.exit().code();
        match trouble {
            Trouble::Usage(message) | Trouble::Failed(message) if self.is_json() => {
                event("error", json!({ "exit": exit, "message": message }));
            }
            Trouble::Refused(all) if self.is_json() => {
                event("refused", json!({ "exit": exit, "refusals": all }));
            }
            Trouble::Usage(message) | Trouble::Failed(message) => {
                tell(&format!("error: {message}"));
            }
            Trouble::Refused(all) => {
                for one in all {
                    tell(&format!("refused: {}", one.message));
                }
                tell("Nothing was written.");
            }
        }
    }
}

/// One line of a result. A reader that has gone away stops no work.
pub(crate) fn say(line: &str) {
    drop(writeln!(std::io::stdout(), "{line}"));
}

/// One line for whoever watches.
pub(crate) fn tell(line: &str) {
    drop(writeln!(std::io::stderr(), "{line}"));
}

/// One JSON event: its kind and its time come first.
pub(crate) fn event(kind: &str, fields: Value) {
    say(&event_line(kind, &fields));
}

/// The same as a line.
pub(crate) fn event_line(kind: &str, fields: &Value) -> String {
    let rest = fields.to_string();
    let rest = rest.strip_prefix('{').unwrap_or("}");
    let comma = if rest == "}" { "" } else { "," };
    format!(r#"{{"event":"{kind}","time_ms":{}{comma}{rest}"#, now_ms())
}

/// Milliseconds since 1970-01-01 UTC; 0 before that.
pub(crate) fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    })
}

/// The user and the computer: `ann@desk`.
fn owner() -> String {
    let uid = rustix::process::getuid().as_raw();
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let user = user_name(Path::new("/etc/passwd"), uid).unwrap_or_else(|| format!("uid {uid}"));
    match host.trim() {
        "" => user,
        host => format!("{user}@{host}"),
    }
}

/// The name of a user, passwd(5).
fn user_name(table: &Path, uid: u32) -> Option<String> {
    let table = fs::read_to_string(table).ok()?;
    table.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(uid)).then(|| name.to_owned())
    })
}
