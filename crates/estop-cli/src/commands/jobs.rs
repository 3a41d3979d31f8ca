//! `estop jobs`

use std::collections::BTreeSet;

use clap::Args;
use estop::Residue as _;
use estop_os::journal::{Entry, State, Which};
use serde_json::json;

use crate::{
    discs::{self, Past},
    exit::{Exit, Trouble, exit_help},
    history,
    of_disc::{self, Presence},
    phones,
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
    let (mut ways_out, on_discs) = ways_out(&listing.jobs);
    let present = of_disc::present(session, &listing.jobs, &on_discs);
    ways_out.extend(present.keys());
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
        let presence = present.get(&entry.id);
        if session.is_json() {
            let in_drive = presence.and_then(|presence| match presence {
                Presence::Here => Some(true),
                Presence::NotHere(_) => Some(false),
                Presence::NotSeen => None,
            });
            let fields = json!({
                "record": entry,
                "command": command,
                "disc_in_drive": in_drive,
            });
            event("job", fields);
        } else {
            lines(entry, command.as_deref(), presence)
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

/// The jobs whose `left` has a way out that still counts: the last that changed their disk or phone;
/// and the last on each disc.
fn ways_out(all: &[Entry]) -> (BTreeSet<u64>, Vec<Past>) {
    let identities = all
        .iter()
        .map(|entry| entry.identity.as_str())
        .collect::<BTreeSet<_>>();
    let (mut known, mut on_discs) = (BTreeSet::new(), Vec::new());
    for identity in identities {
        let own = all.iter().filter(|entry| entry.identity == identity);
        let own = own.cloned().collect::<Vec<_>>();
        if let Some(past) = history::way_out(&own) {
            known.insert(past.entry.id);
            continue;
        }
        known.extend(phones::way_out(&own).map(|past| past.entry.id));
        on_discs.extend(of_disc::ways_out(&own));
    }
    (known, on_discs)
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

fn lines(entry: &Entry, command: Option<&str>, presence: Option<&Presence>) -> Vec<String> {
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
        if let Some(Presence::NotHere(is)) = presence {
            let absent = format!("Its disc is not in the drive ({is}). Put it in first.");
            lines.extend(wrapped(&absent));
        }
        lines.push(format!("       {what}  {command}"));
    }
    lines
}
