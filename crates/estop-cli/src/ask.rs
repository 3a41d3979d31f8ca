//! The question before something is destroyed.

use std::{
    io::{self, BufRead as _, IsTerminal as _, Write as _},
    sync::mpsc,
    thread,
};

use estop_os::run::{Events, Signals};

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

/// Whether somebody can be asked.
pub(crate) fn is_anybody_there() -> bool {
    io::stdin().is_terminal()
}

/// Asks; only the word `yes` is yes, and a signal is no.
///
/// # Errors
///
/// When nobody is there to be asked.
pub(crate) fn ask(asking: Asking, question: &str) -> Result<Answer, Trouble> {
    if asking == Asking::Answered {
        return Ok(Answer::Yes);
    }
    if !is_anybody_there() {
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
    let line = answered().map_err(|error| Trouble::Failed(error.to_string()))?;
    if line.is_some_and(|line| line.trim() == "yes") {
        return Ok(Answer::Yes);
    }
    tell("Not answered with yes: nothing was started.");
    Ok(Answer::No)
}

/// The line that is typed; none after a signal, which reading does not hear.
fn answered() -> io::Result<Option<String>> {
    let (typed, answer) = mpsc::channel();
    let (asked, events) = (typed.clone(), Events::default());
    let _signals = Signals::catch(events.sender(), move |_| drop(asked.send(None)))?;
    // It may read for ever: the process ends without it.
    thread::Builder::new()
        .name("estop-answer".to_owned())
        .spawn(move || {
            let mut line = String::new();
            let read = io::stdin().lock().read_line(&mut line);
            drop(typed.send(read.ok().map(|_| line)));
        })?;
    let answer = answer.recv().ok().flatten();
    if answer.is_none() {
        tell("");
    }
    Ok(answer)
}
