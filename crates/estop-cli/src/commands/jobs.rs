//! `estop jobs`

use std::collections::BTreeSet;

use clap::Args;
use estop::{Recovery, Residue as _};
use estop_os::journal::{Entry, State, Which};
use serde_json::json;

use crate::{
    discs,
    exit::{Exit, Trouble, exit_help},
    history, phones,
    session::{Session, event, say},
    words,
};

/// What was cut short or stopped and has a way out; with --all, every job
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Jobs {
    /// Every job on record
    #[arg(long)]
    all: bool,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop jobs                 with the command that puts each right\n  \
     estop jobs --all --json    the whole record\n\n",
    exit_help!()
);

/// The most jobs that are listed.
const LISTED: usize = 10_000;

pub(crate) fn run(args: &Jobs, session: &Session) -> Result<Exit, Trouble> {
    let listing = match session.journal_if_there()? {
        Some(journal) => journal.entries(Which::All, LISTED)?,
        None => Default::default(),
    };
    let ways_out = ways_out(&listing.jobs);
    let shown = listing.jobs.iter().filter(|entry| {
        let open = matches!(
            entry.state,
            State::Queued | State::Running | State::CutShort
        );
        args.all || open || ways_out.contains(&entry.id)
    });
    let mut count = 0_u64;
    for entry in shown {
        count += 1;
        let command = command(entry, &ways_out);
        if session.is_json() {
            event("job", json!({ "record": entry, "command": command }));
        } else {
            lines(entry, command.as_deref())
                .iter()
                .for_each(|line| say(line));
        }
    }
    for damaged in &listing.damaged {
        if session.is_json() {
            event("damaged", json!({ "message": damaged.to_string() }));
        } else {
            say(&format!("! {damaged}"));
        }
    }
    if count == 0 && !session.is_json() {
        say(if args.all {
            "No job is on record."
        } else {
            "Nothing is unfinished. (`estop jobs --all` lists every job.)"
        });
    }
    Ok(Exit::Completed)
}

/// The jobs whose `left` has a way out that still counts: the last that changed their disk.
fn ways_out(all: &[Entry]) -> BTreeSet<u64> {
    let identities = all
        .iter()
        .map(|entry| entry.identity.as_str())
        .collect::<BTreeSet<_>>();
    let of = |identity: &&str| {
        let own = all.iter().filter(|entry| entry.identity == **identity);
        let own = own.cloned().collect::<Vec<_>>();
        let of_disk = history::way_out(&own).map(|past| past.entry.id);
        let of_disc = || {
            let past = discs::way_out(&own, |_| true)?;
            // For a disc that is spent there is nothing to be done.
            let spent = matches!(past.left.recovery(), Recovery::Words(_));
            (!spent).then_some(past.entry.id)
        };
        let of_phone = || phones::way_out(&own).map(|past| past.entry.id);
        of_disk.or_else(of_disc).or_else(of_phone)
    };
    identities.iter().filter_map(of).collect()
}

fn command(entry: &Entry, ways_out: &BTreeSet<u64>) -> Option<String> {
    if entry.state == State::CutShort {
        return Some(format!("estop recover {}", words::quoted(&entry.device)));
    }
    if !ways_out.contains(&entry.id) {
        return None;
    }
    if let Some(past) = discs::past(entry) {
        return words::disc_command(&entry.device, &past.plan, &past.left)
            .map(|(_, command)| command);
    }
    if let Some(past) = phones::past(entry) {
        return past.command();
    }
    words::command(&entry.device, &history::past(entry)?.left)
}

/// What it left in words, and whether that is known; nothing if it is not on record.
fn left(entry: &Entry) -> Option<(Vec<String>, bool)> {
    if let Some(past) = discs::past(entry) {
        return Some((
            words::left_on_disc(&past.plan, &past.left),
            !past.left.is_unknown(),
        ));
    }
    if let Some(past) = phones::past(entry) {
        return Some((past.lines(), !past.left.is_unknown()));
    }
    let past = history::past(entry)?;
    let lines = words::left(&past.left, &past.plan);
    Some((lines, !past.left.is_unknown()))
}

fn lines(entry: &Entry, command: Option<&str>) -> Vec<String> {
    let state = match (&entry.state, entry.how.as_deref(), &entry.error) {
        (State::Queued, ..) => "queued".to_owned(),
        (State::Running, ..) => "running".to_owned(),
        (State::CutShort, ..) if entry.begun_ms.is_none() => "cut short before it began".to_owned(),
        (State::CutShort, ..) => "CUT SHORT (killed, or the machine went down)".to_owned(),
        (State::Ended, Some("failed"), Some(error)) => format!("failed: {error}"),
        (State::Ended, how, _) => how.unwrap_or("ended").to_owned(),
    };
    let by = match (&entry.asked, entry.how.as_deref()) {
        (Some(who), Some("cancelled")) => format!(" by {}", words::by(who)),
        _ => String::new(),
    };
    let when = words::date(entry.begun_ms.unwrap_or(entry.queued_ms));
    let mut lines = vec![format!(
        "{:>5}  {when}  {}  {}: {state}{by}",
        entry.id, entry.device, entry.operation
    )];
    if let Some(command) = command {
        let left = left(entry);
        let what = match &left {
            Some((_, true)) => "To put it right:",
            _ => "To look at what it left:",
        };
        let seen = left.map(|(lines, _)| lines).unwrap_or_default();
        let wrapped = |line: &String| words::wrapped(line, "       ");
        lines.extend(seen.iter().flat_map(wrapped));
        lines.push(format!("       {what}  {command}"));
    }
    lines
}
