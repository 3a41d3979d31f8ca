//! `estop doctor`

use clap::Args;
use estop_os::doctor::{Status, findings};
use serde_json::json;

use crate::{
    exit::{Exit, Trouble, exit_help},
    session::{Session, event, say},
};

/// What on this machine stands in the way, and the command that cures it
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Doctor {}

const AFTER: &str = concat!(
    "It exits with 5 if something stands in the way, and writes nothing.\n\n",
    exit_help!()
);

pub(crate) fn run(_args: &Doctor, session: &Session) -> Result<Exit, Trouble> {
    let findings = findings(&session.roots, &session.state);
    for finding in &findings {
        if session.is_json() {
            event("finding", json!({ "finding": finding }));
            continue;
        }
        let mark = match finding.status {
            Status::Ok => "ok     ",
            Status::Note => "note   ",
            Status::Problem => "PROBLEM",
        };
        if session.is_quiet() && finding.status != Status::Problem {
            continue;
        }
        say(&format!("{mark}  {}: {}", finding.what, finding.found));
        if let Some(cure) = &finding.cure {
            say(&format!("         cure:  {cure}"));
        }
    }
    let bad = findings
        .iter()
        .any(|finding| finding.status == Status::Problem);
    Ok(if bad { Exit::Failed } else { Exit::Completed })
}
