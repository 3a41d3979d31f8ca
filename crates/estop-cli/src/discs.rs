//! What was left on discs: settled, shown, put right.

use estop::{
    Error, Recovery, Residue as _,
    disk::Reached,
    journal::{EndRecord, Journal as _},
    mmc::{Burn, Left, Plan},
};
use estop_os::{
    drive::AnyDrive,
    image::{ImagePlan, Ring},
    journal::{Entry, SqliteJournal, State, Which},
};
use serde_json::json;

use crate::{
    ask::{Answer, ask},
    drive::Drive,
    exit::{Exit, Trouble},
    on_disc::OnDisc,
    run,
    session::{Session, event, say},
    words,
    write::Consent,
};

/// How far back the journal is read for one drive.
const ENTRIES: usize = 1_000;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Whatever puts it right; and if there is nothing, all is well.
    WayOut,
    /// The rest of a burn, and nothing else.
    Resume,
}

/// A job that is over, and what it left.
#[derive(Debug)]
pub(crate) struct Past {
    pub(crate) entry: Entry,
    pub(crate) plan: Plan,
    pub(crate) left: Left,
}

/// Ends what was cut short in this drive: looks at what each job left, and puts that on record.
pub(crate) fn settle(
    journal: &mut SqliteJournal,
    drive: &mut AnyDrive,
    key: &str,
) -> Result<(), Trouble> {
    for entry in journal.unfinished(key)?.jobs.into_iter().rev() {
        let left = look_after(drive, &entry);
        let end = EndRecord {
            how: "failed".to_owned(),
            error: Some(Error::CutShort.to_string()),
            asked: entry.asked.clone(),
            left: serde_json::to_string(&left).unwrap_or_else(|_| "null".to_owned()),
        };
        let ended = journal.end(entry.id, &end);
        ended.map_err(|error| Trouble::Failed(format!("job {}: {error}", entry.id)))?;
        tracing::info!(job = entry.id, ?left, "was cut short, and has its end now");
    }
    Ok(())
}

/// Says what the last job left on the disc in a drive, and puts it right.
pub(crate) fn recover(
    session: &Session,
    drive: &Drive,
    wish: Wish,
    consent: Consent,
) -> Result<Exit, Trouble> {
    let Some(mut journal) = session.journal_if_there()? else {
        let why = "nothing was ever done with this journal";
        return nothing(session, drive, wish, why);
    };
    let mut open = drive.open(session)?;
    let key = drive.key(session);
    settle(&mut journal, &mut open, &key)?;
    let Some(past) = last(&journal, &key)? else {
        let why = "the journal has nothing that was left unfinished on a disc in it";
        return nothing(session, drive, wish, why);
    };
    let past = look_again(&mut open, past);
    show(session, drive, &past);
    if wish == Wish::Resume && !matches!(past.left.recovery(), Recovery::Resume { .. }) {
        let why = "what was left on it does not go on";
        return nothing(session, drive, wish, why);
    }
    let recovery = past.plan.recovery(&mut open, &past.left);
    let recovery = recovery.map_err(|error| Trouble::Failed(format!("{}: {error}", drive.word)))?;
    let Some(plan) = recovery else {
        return Ok(match past.left.recovery() {
            Recovery::None => Exit::Completed,
            Recovery::Look => Exit::Unknown,
            _ => Exit::Failed,
        });
    };
    let source = match &plan {
        Plan::Burn(burn) => {
            if let Err(error) = fits(burn, &past.left) {
                return Err(drive.refusal(&error));
            }
            let image = serde_json::from_value::<ImagePlan>(burn.input.how.clone());
            let image = image.map_err(|_| {
                Trouble::Failed("the plan is of another version of estop".to_owned())
            })?;
            let opened = image.open(open.clock(), Ring::default());
            Some(opened.map_err(|error| Trouble::refused(&drive.word, error))?)
        }
        _ => None,
    };
    let what = words::disc_operation(&plan);
    if consent.dry_run {
        if !session.is_json() {
            say(&format!(
                "  Dry run: a {what} would follow; nothing was written."
            ));
        }
        return Ok(Exit::Completed);
    }
    let question = format!("Go on with {} ({what})?", drive.word);
    if ask(consent.asking(), &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let subjects = vec![OnDisc::new(plan, &key, source)];
    run::one(session, &mut journal, &drive.word, open, subjects)
}

/// Whether the rest of a burn fits on the disc that is in the drive now.
fn fits(burn: &Burn, left: &Left) -> Result<(), estop::mmc::Error> {
    let at = burn.start + burn.from_blocks;
    let goes_on = matches!(left, Left::Resumable { .. });
    if goes_on && burn.disc.next_writable != Some(at) {
        let is = words::disc(&burn.disc);
        return Err(estop::mmc::Error::Unfit(format!(
            "this is not the disc that was stopped, or it was written or closed since ({is}): its \
             burn goes on at block {}, and nowhere else",
            words::grouped(u64::from(at))
        )));
    }
    burn.validate()
}

/// The last job that changed a disc in this drive, if what it left has a way out.
fn last(journal: &SqliteJournal, key: &str) -> Result<Option<Past>, Trouble> {
    let mut all = journal.entries(Which::All, ENTRIES)?.jobs;
    all.retain(|entry| entry.identity == key);
    Ok(way_out(&all))
}

/// The last job that changed a disc, if what it left has a way out. Entries of one drive, newest
/// first.
pub(crate) fn way_out(entries: &[Entry]) -> Option<Past> {
    let ended = entries.iter().filter(|entry| entry.state == State::Ended);
    let changes = |past: &Past| {
        !matches!(
            past.left,
            Left::Untouched | Left::Read { .. } | Left::Rehearsed { .. }
        )
    };
    let last = ended.filter_map(past).find(changes)?;
    (last.left.recovery() != Recovery::None).then_some(last)
}

/// What is on record as an operation of this version on a disc.
pub(crate) fn past(entry: &Entry) -> Option<Past> {
    Some(Past {
        plan: serde_json::from_str(&entry.plan).ok()?,
        left: serde_json::from_value(entry.left.clone()?).ok()?,
        entry: entry.clone(),
    })
}

/// What was unknown may be known now.
fn look_again(drive: &mut AnyDrive, past: Past) -> Past {
    match past.left.recovery() {
        Recovery::Look => {
            let left = look_after(drive, &past.entry);
            Past { left, ..past }
        }
        _ => past,
    }
}

fn look_after(drive: &mut AnyDrive, entry: &Entry) -> Left {
    let reached = Reached {
        begun: entry.begun_ms.is_some(),
        mark: entry.mark.clone(),
    };
    if !reached.begun {
        return Left::Untouched;
    }
    let plan = serde_json::from_str::<Plan>(&entry.plan);
    plan.map_or(Left::Unknown, |plan| plan.look_after(drive, &reached))
}

fn show(session: &Session, drive: &Drive, past: &Past) {
    let id = past.entry.id;
    let command = words::disc_command(&drive.word, &past.plan, &past.left);
    if session.is_json() {
        event(
            "left",
            json!({
                "device": drive.word,
                "job": id,
                "operation": past.entry.operation,
                "left": past.left,
                "recovery": crate::view::recovery_json(&past.left.recovery()),
                "command": command.map(|(_, command)| command),
            }),
        );
        return;
    }
    let when = words::date(past.entry.begun_ms.unwrap_or(past.entry.queued_ms));
    let how = past
        .entry
        .how
        .clone()
        .unwrap_or_else(|| "cut short".to_owned());
    say(&format!(
        "{}: job {id}, {} of {when}, {how}",
        drive.word, past.entry.operation
    ));
    for line in words::left_on_disc(&past.plan, &past.left) {
        for line in words::wrapped(&line, "    ") {
            say(&line);
        }
    }
}

fn nothing(session: &Session, drive: &Drive, wish: Wish, why: &str) -> Result<Exit, Trouble> {
    if wish == Wish::Resume {
        let message = format!("{}: there is no burn to resume: {why}", drive.word);
        return Err(Trouble::refused(&drive.word, message));
    }
    if session.is_json() {
        event("nothing", json!({ "device": drive.word, "message": why }));
    } else {
        say(&format!("{}: nothing to recover: {why}", drive.word));
    }
    Ok(Exit::Completed)
}
