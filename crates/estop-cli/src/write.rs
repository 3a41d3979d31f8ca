//! One job that writes to one device: shown, asked about, claimed, run.

use clap::Args;
use estop::disk::Plan;
use serde_json::json;

use crate::{
    ask::{Answer, Asking, ask},
    commands::report,
    exit::{Exit, Trouble},
    prepare::{self, Seen},
    run::{self, Start, exit_of},
    session::{Session, event, say, tell},
    subject::OnDisk,
    words,
};

/// What the user says beforehand.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Consent {
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Show what would be done, and write nothing
    #[arg(long, short = 'n')]
    dry_run: bool,
}

/// What is to be done.
#[derive(Debug)]
pub(crate) struct Doing {
    pub(crate) plan: Plan,
    pub(crate) consent: Consent,
    pub(crate) question: String,
}

/// Does it, unless it is only to be shown.
pub(crate) fn write(session: &Session, seen: &Seen, doing: Doing) -> Result<Exit, Trouble> {
    let Doing {
        plan,
        consent,
        question,
    } = doing;
    let device = &seen.device;
    let mut lines = words::survey_lines(device, &seen.survey);
    lines.extend(words::plan_text(&plan));
    if consent.dry_run {
        if session.is_json() {
            let operation = plan.operation();
            event(
                "plan",
                json!({ "device": device.word, "survey": seen.survey, "operations": [operation], "plans": [plan], "written": false }),
            );
        } else {
            lines.iter().for_each(|line| say(line));
            say("  Dry run: nothing was written.");
        }
        return Ok(Exit::Completed);
    }
    let mut journal = session.journal()?;
    prepare::mention_unfinished(session, std::slice::from_ref(seen))?;
    let asking = Asking::unless(consent.yes);
    if asking == Asking::Ask || !session.is_json() && !session.is_quiet() {
        lines.iter().for_each(|line| tell(line));
    }
    if ask(asking, &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let start = Start {
        device: prepare::claim(session, &mut journal, seen)?,
        word: device.word.clone(),
        subjects: vec![OnDisk::new(plan, device.medium())],
    };
    let ran = run::run(session, &mut journal, vec![start])?;
    report::summary(session, &ran);
    Ok(exit_of(&ran))
}
