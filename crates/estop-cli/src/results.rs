//! Lines of a long result, printed as it comes.

use std::{
    io::{IsTerminal as _, Write as _, stdout},
    time::{Duration, Instant},
};

/// Lines of a result: on a terminal each at once, else what comes within a moment together, since every
/// write wakes whoever reads.
#[derive(Debug)]
pub(crate) struct Results {
    unsaid: Vec<u8>,
    /// When lines were written last.
    said: Option<Instant>,
    is_terminal: bool,
}

/// No line waits longer for the next one that comes; a list that comes slower is written line by line.
const MOMENT: Duration = Duration::from_millis(10);

/// So much is written at once: what a pipe holds.
const UNSAID_BYTES_MAX: usize = 64 << 10;

impl Results {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self {
            unsaid: Vec::new(),
            said: None,
            is_terminal: stdout().is_terminal(),
        }
    }

    /// One line. A reader that has gone away stops no work.
    pub(crate) fn say(&mut self, line: &str) {
        self.unsaid.extend_from_slice(line.as_bytes());
        self.unsaid.push(b'\n');
        let now = Instant::now();
        let waits = self.said.is_some_and(|said| now < said + MOMENT);
        if self.is_terminal || !waits || self.unsaid.len() >= UNSAID_BYTES_MAX {
            self.said = Some(now);
            self.write();
        }
    }

    fn write(&mut self) {
        let mut out = stdout().lock();
        let written = out.write_all(&self.unsaid).and_then(|()| out.flush());
        drop(written);
        self.unsaid.clear();
    }
}

impl Drop for Results {
    fn drop(&mut self) {
        self.write();
    }
}
