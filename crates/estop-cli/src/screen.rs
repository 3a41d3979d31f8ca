//! The terminal, if there is one.

use std::io::{IsTerminal as _, stderr, stdout};

use rustix::termios::tcgetwinsize;

/// The most columns that a text fills: wider lines are hard to read.
const TEXT_COLUMNS: usize = 100;

/// A terminal is taken to have so many at least.
const COLUMNS_MIN: usize = 20;

/// Whether what was drawn on standard error can be drawn over.
pub(crate) fn draws() -> bool {
    let term = std::env::var_os("TERM");
    stderr().is_terminal() && term.is_some_and(|term| !term.is_empty() && term != "dumb")
}

/// The columns of the terminal; nothing where there is none.
pub(crate) fn columns() -> Option<usize> {
    let size = tcgetwinsize(stderr()).or_else(|_| tcgetwinsize(stdout()));
    let columns = size.ok().map(|size| usize::from(size.ws_col));
    columns.filter(|columns| *columns >= COLUMNS_MIN)
}

/// The columns that a text fills.
pub(crate) fn text_columns() -> usize {
    columns().map_or(TEXT_COLUMNS, |columns| columns.min(TEXT_COLUMNS))
}
