//! What was left on discs: settled, shown, put right.

use estop::{
    Error, Recovery, Residue as _,
    disk::Reached,
    journal::{EndRecord, Journal as _},
    mmc::{Burn, Compare, Disc, Examine, Left, Plan, State as DiscState},
};
use estop_os::{
    drive::AnyDrive,
    image::{ImagePlan, Ring, StreamSource},
    journal::{Entry, SqliteJournal, Which},
};
use serde_json::json;

use crate::{
    ask::{Answer, ask},
    drive::Drive,
    exit::{Exit, Trouble},
    of_disc::{is_on, was_on, way_out},
    on_disc::OnDisc,
    run,
    session::{Session, event, say},
    sessions, words,
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
    /// The same, and all of it compared.
    ResumeAndVerify,
}

impl Wish {
    pub(crate) fn resume(verify: bool) -> Self {
        if verify {
            Self::ResumeAndVerify
        } else {
            Self::Resume
        }
    }
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
    let unfinished = journal.unfinished(key)?.jobs;
    if unfinished.is_empty() {
        return Ok(());
    }
    let disc = Disc::look(drive).ok();
    for entry in unfinished.into_iter().rev() {
        let left = match &disc {
            // That disc is not here: it is looked at when it is.
            Some(disc) if !was_on(disc, drive, &entry) => Left::Unknown,
            _ => look_after(drive, &entry),
        };
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
    let past = match last(&journal, &key, &mut open)? {
        Last::OnThis(past) => *past,
        Last::NoDisc => return Err(drive.refusal(&estop::mmc::Error::NoMedium)),
        Last::OnAnother => {
            let why = "the disc in it is not the one on which something was left unfinished, or it \
                       was written or closed since";
            return nothing(session, drive, wish, why);
        }
        Last::Nothing => {
            let why = "the journal has nothing that was left unfinished on a disc in it";
            return nothing(session, drive, wish, why);
        }
    };
    let past = look_again(&mut open, past);
    show(session, drive, &past);
    if wish != Wish::WayOut && !matches!(past.left.recovery(), Recovery::Resume { .. }) {
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
    let (plan, sources) = with_input(drive, &mut open, plan, &past, wish)?;
    let mut sources = sources.into_iter();
    let what = words::disc_operation(&plan);
    if consent.dry_run {
        if !session.is_json() {
            say(&format!(
                "  Dry run: a {what} would follow; nothing was written."
            ));
        }
        return Ok(Exit::Completed);
    }
    if let Plan::Examine(examine) = &plan
        && !session.is_json()
    {
        for line in words::wrapped(words::examination(examine), "  ") {
            say(&line);
        }
    }
    let question = format!("Go on with {} ({what})?", drive.word);
    if ask(consent.asking(), &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let verify = match &plan {
        Plan::Burn(burn) if wish == Wish::ResumeAndVerify => Some(comparison(burn)),
        _ => None,
    };
    let plans = [Some(plan), verify].into_iter().flatten();
    let subjects = plans.map(|plan| OnDisc::new(plan, &key, sources.next()));
    run::one(session, &mut journal, &drive.word, open, subjects.collect())
}

/// The plan with the input that it needs: a burn goes on with its own alone, and what is only looked
/// through is compared with it if it is still there.
fn with_input(
    drive: &Drive,
    open: &mut AnyDrive,
    plan: Plan,
    past: &Past,
    wish: Wish,
) -> Result<(Plan, Vec<StreamSource>), Trouble> {
    match (plan, &past.plan) {
        (Plan::Burn(burn), _) => {
            let sources = sources(drive, open, &burn, &past.left, wish)?;
            Ok((Plan::Burn(burn), sources))
        }
        (Plan::Examine(examine), Plan::Burn(burn)) => {
            let image = serde_json::from_value::<ImagePlan>(burn.input.how.clone()).ok();
            let again = image.map(|image| image.open(open.clock(), Ring::new(0)));
            Ok(match again {
                Some(Ok(source)) => (Plan::Examine(examine), vec![source]),
                other => {
                    tracing::info!(?other, "its input is gone: it is read, and not compared");
                    let fingerprint = None;
                    let examine = Examine {
                        fingerprint,
                        ..examine
                    };
                    (Plan::Examine(examine), Vec::new())
                }
            })
        }
        (plan, _) => Ok((plan, Vec::new())),
    }
}

/// The input of the rest of a burn, made again; and once more where all of it is compared.
fn sources(
    drive: &Drive,
    open: &mut AnyDrive,
    burn: &Burn,
    left: &Left,
    wish: Wish,
) -> Result<Vec<StreamSource>, Trouble> {
    fits(burn, left).map_err(|error| drive.refusal(&error))?;
    let image = serde_json::from_value::<ImagePlan>(burn.input.how.clone());
    let image =
        image.map_err(|_| Trouble::Failed("the plan is of another version of estop".to_owned()))?;
    sessions::is_same_disc(&image, open).map_err(|why| {
        let why = format!("this is not the disc that was stopped: {why}");
        drive.refusal(&estop::mmc::Error::Unfit(why))
    })?;
    let verifies = wish == Wish::ResumeAndVerify;
    let rings = [Some(Ring::default()), verifies.then(|| Ring::new(0))];
    let opened = rings
        .into_iter()
        .flatten()
        .map(|ring| image.open(open.clock(), ring));
    let opened = opened.collect::<Result<Vec<_>, _>>();
    opened.map_err(|error| Trouble::refused(&drive.word, error))
}

/// That all of a burn reads back as it should.
pub(crate) fn comparison(burn: &Burn) -> Plan {
    Plan::Compare(Compare {
        disc: burn.disc.clone(),
        start: burn.start,
        blocks: burn.input.blocks,
        fingerprint: burn.input.fingerprint.clone(),
    })
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

/// What the journal has of the disc in a drive.
enum Last {
    /// The last job that changed it left this, and there is a way out.
    OnThis(Box<Past>),
    /// Something was left unfinished, but not on it.
    OnAnother,
    /// Something was left unfinished, and no disc is in the drive.
    NoDisc,
    /// Nothing was left unfinished.
    Nothing,
}

fn last(journal: &SqliteJournal, key: &str, drive: &mut AnyDrive) -> Result<Last, Trouble> {
    let mut all = journal.entries(Which::All, ENTRIES)?.jobs;
    all.retain(|entry| entry.identity == key);
    // A drive that does not answer says so to what comes next.
    let disc = Disc::look(drive).ok();
    let own = |past: &Past| match &disc {
        Some(disc) => is_on(disc, drive, past),
        None => true,
    };
    if let Some(past) = way_out(&all, own) {
        return Ok(Last::OnThis(Box::new(past)));
    }
    let unfinished = way_out(&all, |past| past.left.recovery() != Recovery::None).is_some();
    Ok(match disc.map(|disc| disc.state) {
        _ if !unfinished => Last::Nothing,
        Some(DiscState::NoMedium) => Last::NoDisc,
        _ => Last::OnAnother,
    })
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
    if wish != Wish::WayOut {
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
