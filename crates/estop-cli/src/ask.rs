//! The question before something is destroyed.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crate::{exit::Trouble, session::tell, words};

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
}

/// Whether the user said yes beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asking {
    /// `--yes`.
    Answered,
    /// Somebody must be asked.
    Ask,
}

impl Asking {
    pub(crate) fn unless(yes: bool) -> Self {
        if yes { Self::Answered } else { Self::Ask }
    }
}

/// Asks; only the word `yes` is yes.
///
/// # Errors
///
/// When nobody is there to be asked.
pub(crate) fn ask(asking: Asking, question: &str) -> Result<Answer, Trouble> {
    if asking == Asking::Answered {
        return Ok(Answer::Yes);
    }
    if !io::stdin().is_terminal() {
        return Err(Trouble::Usage(
            "nobody can be asked (standard input is no terminal), so nothing was started: \
             --yes answers"
                .to_owned(),
        ));
    }
    let mut stderr = io::stderr();
    let question = words::indented(question, "", "    ").join("\n");
    drop(write!(stderr, "\n{question}\nType yes to go on: "));
    drop(stderr.flush());
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line);
    if read.is_ok() && line.trim() == "yes" {
        return Ok(Answer::Yes);
    }
    tell("Not answered with yes: nothing was started.");
    Ok(Answer::No)
}
