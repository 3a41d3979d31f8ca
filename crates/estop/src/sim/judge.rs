//! Whether an end may follow the answers that were given: the guarantees that need no look at the
//! device.

use super::{Answer, Script};
use crate::{Cancel, End, Error, How, Residue, disk::Micros};

/// What a run in which nothing happens does.
#[derive(Debug)]
pub(super) struct Undisturbed<L> {
    /// Its commands.
    pub(super) commands: u32,
    /// What it leaves.
    pub(super) left: L,
    /// Whether its job can never be stopped once begun.
    pub(super) barred: bool,
    /// Whether it goes on until it is told to end: a stop can leave what the whole leaves.
    pub(super) open_ended: bool,
}

/// Whether `end`, at this time of the device's clock, may follow what happened; else which guarantee
/// it breaks, and how. `again` is asked for the number of commands of the same run without a cancel.
pub(super) fn judge<L: Residue>(
    end: &End<L>,
    ended: Micros,
    script: &Script,
    undisturbed: &Undisturbed<L>,
    again: impl FnOnce() -> Option<u32>,
    who: &str,
) -> Result<(), String> {
    let answers = script.answers();
    let accepted = match undisturbed.barred {
        true => barred_answers(&answers).map(|()| None)?,
        false => right_answers(&answers)?,
    };
    right_how(end, accepted, undisturbed)?;
    if accepted.is_none() {
        nothing_changed(end, script, undisturbed, again)?;
    }
    if end.asked.is_some() != accepted.is_some() {
        return Err("G14: who asked is not what was accepted".to_owned());
    }
    if end.asked.as_ref().is_some_and(|by| by.who != who) {
        return Err("G14: somebody else is said to have asked".to_owned());
    }
    let late = |answer: &&Answer| {
        // What cannot be stopped says how long it goes on.
        let goes_on = matches!(answer.answer, Cancel::TooLate | Cancel::NotSupported);
        let counts = goes_on || accepted.is_some_and(|accepted| accepted.at == answer.at);
        counts && ended.since(answer.now) > answer.bound.limit
    };
    // A crashed run ends when the power goes, not by itself.
    match answers.iter().find(late) {
        Some(answer) if !script.crashed() => {
            let took = ended.since(answer.now);
            Err(format!(
                "G9: {:?}, over after {took:?}, the stated limit was {:?}",
                answer.answer, answer.bound
            ))
        }
        _ => Ok(()),
    }
}

/// Whether these are the answers of a job that can never be stopped: the same one, also when it has
/// ended (contract §3).
fn barred_answers(answers: &[Answer]) -> Result<(), String> {
    let other = answers.iter().find(|a| a.answer != Cancel::NotSupported);
    other.map_or(Ok(()), |answer| {
        Err(format!(
            "G5: a job that cannot be stopped answered {:?}",
            answer.answer
        ))
    })
}

/// Whether these answers may follow each other; the accepted one.
fn right_answers(answers: &[Answer]) -> Result<Option<&Answer>, String> {
    let mut accepted = answers
        .iter()
        .filter(|answer| answer.answer == Cancel::Accepted);
    let first = accepted.next();
    let late = answers
        .iter()
        .position(|answer| answer.answer == Cancel::TooLate);
    if let Some(late) = late
        && !answers[late..]
            .iter()
            .all(|a| matches!(a.answer, Cancel::TooLate | Cancel::NothingInProgress))
    {
        return Err("G5: an answer after too late was not too late".to_owned());
    }
    if accepted.next().is_some() {
        return Err("G2: two cancels were accepted".to_owned());
    }
    if answers
        .iter()
        .any(|a| matches!(a.answer, Cancel::NotSupported | Cancel::Denied))
    {
        return Err("G5: a job that can be stopped answered otherwise".to_owned());
    }
    Ok(first)
}

fn right_how<L: Residue>(
    end: &End<L>,
    accepted: Option<&Answer>,
    undisturbed: &Undisturbed<L>,
) -> Result<(), String> {
    match (&end.how, accepted) {
        (How::Completed, Some(_)) => Err("G3: accepted, and yet completed".to_owned()),
        (How::Cancelled, None) => Err("G4: cancelled, and nothing accepted".to_owned()),
        (How::Cancelled, _) if end.left.is_unknown() => {
            Err("G7: cancelled, and unknown".to_owned())
        }
        (How::Cancelled, _) if end.left == undisturbed.left && !undisturbed.open_ended => {
            Err("G3: cancelled, and yet all of it was done: closed too late".to_owned())
        }
        (How::Failed(Error::Bug(bug)), _) => Err(format!("G6: {bug}")),
        _ => Ok(()),
    }
}

/// With no cancel accepted, no fault and no crash, it must be as if nobody had asked.
fn nothing_changed<L: Residue>(
    end: &End<L>,
    script: &Script,
    undisturbed: &Undisturbed<L>,
    again: impl FnOnce() -> Option<u32>,
) -> Result<(), String> {
    if script.answers().is_empty() || script.crashed() || script.faulted() {
        return Ok(());
    }
    if !matches!(end.how, How::Completed) || end.left != undisturbed.left {
        return Err("G10: a refused cancel changed the end".to_owned());
    }
    // The order in which requests complete decides how long the next ones are.
    if let Some(was) = again()
        && script.commands() != was
    {
        let is = script.commands();
        return Err(format!(
            "G10: {is} commands after a refused cancel, not {was}"
        ));
    }
    Ok(())
}
