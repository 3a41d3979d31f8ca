//! One job that writes to one device: shown, asked about, claimed, run.

use clap::Args;
use estop::disk::Plan;
use serde_json::json;

use crate::{
    ask::{Answer, Asking, ask},
    exit::{Exit, Trouble},
    prepare::{self, Seen},
    run,
    session::{Session, event, say, tell},
    subject::OnDisk,
    words,
};

/// What the user says beforehand.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Consent {
    /// Do not ask
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Show what would be done, and write nothing
    #[arg(long, short = 'n')]
    pub(crate) dry_run: bool,
}

impl Consent {
    /// Whether a person is asked before anything is written.
    pub(crate) fn asking(self) -> Asking {
        Asking::unless(self.yes || self.dry_run)
    }
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
    let asking = consent.asking();
    if asking == Asking::Ask || !session.is_json() && !session.is_quiet() {
        lines.iter().for_each(|line| tell(line));
    }
    if ask(asking, &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let disk = prepare::claim(session, &mut journal, seen)?;
    let subjects = vec![OnDisk::new(plan, device.medium())];
    run::one(session, &mut journal, &device.word, disk, subjects)
}
