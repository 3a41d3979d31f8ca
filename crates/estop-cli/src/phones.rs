//! What was left on phones: settled, shown, put right.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use estop::{
    Error, Residue as _,
    disk::Reached,
    journal::{EndRecord, Journal as _},
    mtp::{DeleteTree, Finish, Left, Place, Plan},
};
use estop_os::journal::{Entry, SqliteJournal, State};

use clap::Parser as _;
use serde_json::json;

use crate::{
    args::Cli,
    ask::{Answer, Asking, ask},
    commands,
    exit::{Exit, Trouble},
    on_phone::{OnPhone, Record},
    phone::{OnDevice, Phone},
    session::{Session, event, say},
    words,
};

/// How far back the journal is read for one phone.
const ENTRIES: usize = 1_000;

/// A job that is over, and what it left.
#[derive(Debug)]
pub(crate) struct Past {
    pub(crate) entry: Entry,
    pub(crate) record: Record,
    pub(crate) left: Left,
}

/// What objects were when they were received before.
#[derive(Debug, Default)]
pub(crate) struct SeenBefore(HashMap<(PathBuf, String), (Option<u64>, String)>);

impl SeenBefore {
    /// Reads it for this phone, if it is needed.
    pub(crate) fn read(journal: &SqliteJournal, key: &str, needed: bool) -> Result<Self, Trouble> {
        let mut seen = Self::default();
        if !needed {
            return Ok(seen);
        }
        // Newest first: what was received last counts.
        for entry in of_phone(journal, key)? {
            let Some(Record {
                phone: Plan::Pull(receive),
                incoming,
                ..
            }) = record_of(&entry)
            else {
                continue;
            };
            for (wanted, file) in receive.objects.into_iter().zip(incoming) {
                if let Some(is) = wanted.seen {
                    seen.0.entry(seen_key(&file.path, &wanted.at)).or_insert(is);
                }
            }
        }
        Ok(seen)
    }

    /// Whether what is received into this file is what it was then: by its size and date.
    pub(crate) fn is(&self, path: &Path, at: &Place, is: &(Option<u64>, String)) -> bool {
        self.0.get(&seen_key(path, at)) == Some(is)
    }
}

fn seen_key(path: &Path, at: &Place) -> (PathBuf, String) {
    (path.to_owned(), format!("{:08x} {}", at.storage, at.path()))
}

/// Ends what was cut short on this phone: looks at what each job left, and puts that on record. Newest
/// last.
pub(crate) fn settle(journal: &mut SqliteJournal, phone: &mut Phone) -> Result<Vec<Past>, Trouble> {
    let mut settled = Vec::new();
    for entry in journal.unfinished(&phone.key())?.jobs.into_iter().rev() {
        let left = look_after(phone, &entry);
        let end = EndRecord {
            how: "failed".to_owned(),
            error: Some(Error::CutShort.to_string()),
            asked: entry.asked.clone(),
            left: serde_json::to_string(&left).unwrap_or_else(|_| "null".to_owned()),
        };
        let ended = journal.end(entry.id, &end);
        ended.map_err(|error| Trouble::Failed(format!("job {}: {error}", entry.id)))?;
        tracing::info!(job = entry.id, ?left, "was cut short, and has its end now");
        if let Some(record) = record_of(&entry) {
            settled.push(Past {
                entry,
                record,
                left,
            });
        }
    }
    Ok(settled)
}

/// A part that the last job left, if it is there now.
pub(crate) fn part(journal: &SqliteJournal, phone: &mut Phone) -> Result<Option<Past>, Trouble> {
    let key = phone.key();
    // A plan of thousands of files takes a while to read: not if the newest job's end tells enough.
    let newest = journal.entries_of(&key, 1)?.jobs;
    if newest.first().is_some_and(left_no_part) {
        return Ok(None);
    }
    let Some(mut past) = way_out(&of_phone(journal, &key)?) else {
        return Ok(None);
    };
    if !past.is_in_part() {
        return Ok(None);
    }
    past.left = look_after(phone, &past.entry);
    Ok(past.is_in_part().then_some(past))
}

/// Nothing is sent, since that part is there: it could be taken for the whole. It is to be put right
/// before; so are two files of which one was to replace the other.
pub(crate) fn in_part(phone: &Phone, past: &Past) -> Trouble {
    let (word, id) = (words::quoted(&phone.word), past.entry.id);
    match &past.left {
        Left::Partial { at, .. } => {
            let why = format!("is there in part, since job {id}:  estop recover {word}");
            phone.refused(at, &why)
        }
        Left::Replacing { at, .. } => {
            let why = format!("is being replaced still, since job {id}:  estop recover {word}");
            phone.refused(at, &why)
        }
        _ => Trouble::refused(&phone.word, format!("{word}: see job {id}")),
    }
}

/// Deletes a part, puts the names of two files right, or does an edit again, and closes the phone.
pub(crate) fn put_right(
    session: &Session,
    journal: &mut SqliteJournal,
    phone: Phone,
    past: &Past,
) -> Result<Exit, Trouble> {
    let Some(plan) = past.record.phone.recovery(&past.left) else {
        phone.close();
        return Ok(Exit::Completed);
    };
    let record = Record::new(plan, past.record.again.clone());
    let subject = OnPhone::new(record, &phone.key());
    phone.run(session, journal, vec![subject])
}

/// All jobs on the phone that is known by this, newest first.
pub(crate) fn of_phone(journal: &SqliteJournal, key: &str) -> Result<Vec<Entry>, Trouble> {
    Ok(journal.entries_of(key, ENTRIES)?.jobs)
}

/// Whether it has ended, and nothing of it is there in part.
fn left_no_part(entry: &Entry) -> bool {
    let left = entry.left.clone().map(serde_json::from_value::<Left>);
    entry.state == State::Ended
        && matches!(left, Some(Ok(left)) if !matches!(left, Left::Partial { .. }))
}

/// The last job that changed a phone or this computer, if what it left has a way out; else one before
/// it that left a part, if nothing was sent since, nor that deleted. Entries of one phone, newest first.
pub(crate) fn way_out(entries: &[Entry]) -> Option<Past> {
    let ended = entries.iter().filter(|entry| entry.state == State::Ended);
    let mut gone = Vec::new();
    for (at, past) in ended.filter_map(past).enumerate() {
        if past.is_in_part() {
            let is_gone = gone.iter().any(|gone| past.is_in(gone));
            return (!is_gone).then_some(past);
        }
        let is_whole = past.entry.how.as_deref() == Some("completed");
        match &past.record.phone {
            _ if at == 0 && matches!(past.left, Left::Altered { .. } | Left::Unknown) => {
                return Some(past);
            }
            Plan::Push(_) | Plan::Pull(_) | Plan::Sync(_) if at == 0 && !is_whole => {
                return Some(past);
            }
            // Nothing is sent as long as a part is known.
            Plan::Push(_) | Plan::Sync(_) => return None,
            Plan::Delete(DeleteTree { at }) | Plan::Finish(Finish { at }) if is_whole => {
                gone.push(at.clone());
            }
            _ => {}
        }
    }
    None
}

impl Past {
    /// Whether something is there that is to be put right before anything is sent.
    fn is_in_part(&self) -> bool {
        matches!(self.left, Left::Partial { .. } | Left::Replacing { .. })
    }

    /// Whether what is there in part is this, or in it.
    fn is_in(&self, gone: &Place) -> bool {
        let (Left::Partial { at, .. } | Left::Replacing { at, .. }) = &self.left else {
            return false;
        };
        let folder = gone.child("").folders;
        at == gone || at.storage == gone.storage && at.folders.starts_with(&folder)
    }

    /// What it left, in words.
    pub(crate) fn lines(&self) -> Vec<String> {
        let Self { record, left, .. } = self;
        let finished = match record.phone {
            Plan::Pull(_) => record.here().take_while(|is_here| *is_here).count(),
            _ => record.pushed(left),
        };
        let is_whole = self.entry.how.as_deref() == Some("completed");
        words::left_on_phone(&record.phone, left, &record.names(), finished, is_whole)
    }

    /// The command that goes on, or puts it right.
    pub(crate) fn command(&self) -> Option<String> {
        let command = words::phone_command(&self.entry.device, &self.record, &self.left);
        command.map(|(_, command)| command)
    }
}

/// What is on record as an operation of this version on a phone.
pub(crate) fn past(entry: &Entry) -> Option<Past> {
    Some(Past {
        record: record_of(entry)?,
        left: serde_json::from_value(entry.left.clone()?).ok()?,
        entry: entry.clone(),
    })
}

/// What a job left, as looked at now; unknown if it cannot be looked at.
pub(crate) fn look_after(phone: &mut Phone, entry: &Entry) -> Left {
    let reached = Reached {
        begun: entry.begun_ms.is_some(),
        mark: entry.mark.clone(),
    };
    if !reached.begun {
        return Left::Untouched;
    }
    let Some(record) = record_of(entry) else {
        return Left::Unknown;
    };
    let looked = record.phone.look_after(&mut phone.device, &reached);
    looked.unwrap_or_else(|error| {
        tracing::warn!(job = entry.id, %error, "it could not be looked at");
        Left::Unknown
    })
}

fn record_of(entry: &Entry) -> Option<Record> {
    serde_json::from_str(&entry.plan).ok()
}

/// Says what the last job left on a phone and here, and puts it right: deletes a part, and goes on with
/// what was stopped.
pub(crate) fn recover(
    session: &Session,
    on: &OnDevice,
    reset: bool,
    asking: Asking,
) -> Result<Exit, Trouble> {
    if reset && put_back(session, on, asking)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let Some(mut journal) = session.journal_if_there()? else {
        return Ok(nothing(
            session,
            on,
            "nothing was ever done with this journal",
        ));
    };
    let mut phone = on.open(session)?;
    settle(&mut journal, &mut phone)?;
    let Some(mut past) = way_out(&of_phone(&journal, &phone.key())?) else {
        let why = "the journal has nothing that was left unfinished on it";
        return Ok(nothing(session, on, why));
    };
    if past.is_in_part() || matches!(past.left, Left::Altered { .. } | Left::Unknown) {
        past.left = look_after(&mut phone, &past.entry);
    }
    show(session, on, &past);
    if past.left == Left::Unknown {
        return Ok(Exit::Unknown);
    }
    let first = past
        .record
        .phone
        .recovery(&past.left)
        .map(|plan| match plan {
            Plan::Finish(_) => "Put the names of the two files right",
            _ => "Delete the part",
        });
    let again = &past.entry.operation;
    let question = match (first, past.record.again.is_empty()) {
        _ if matches!(past.left, Left::Altered { .. }) => "Write all of the new bytes?".to_owned(),
        (None, true) => return Ok(Exit::Completed),
        (Some(first), true) => format!("{first}?"),
        (None, false) => format!("Go on with the {again}?"),
        (Some(first), false) => format!("{first}, and go on with the {again}?"),
    };
    if ask(asking, &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let exit = put_right(session, &mut journal, phone, &past)?;
    if exit != Exit::Completed {
        return Ok(exit);
    }
    drop(journal);
    go_on(session, &past.record.again)
}

/// Resets a phone that does not answer, if the user still wants that.
fn put_back(session: &Session, on: &OnDevice, asking: Asking) -> Result<Answer, Trouble> {
    let question = format!(
        "Reset {}? One that answers nothing may come back; one that is well may have to be unplugged \
         and plugged in",
        on.word
    );
    if ask(asking, &question)? == Answer::No {
        return Ok(Answer::No);
    }
    on.open_reset(session)?.close();
    if session.is_json() {
        event("reset", json!({ "device": on.word }));
    } else {
        say(&format!("{}: reset, and it answers", on.word));
    }
    Ok(Answer::Yes)
}

/// Runs the words that were put on record.
fn go_on(session: &Session, again: &[String]) -> Result<Exit, Trouble> {
    if again.is_empty() {
        return Ok(Exit::Completed);
    }
    let words = ["estop"]
        .into_iter()
        .chain(again.iter().map(String::as_str));
    let cli = Cli::try_parse_from(words).map_err(|_| {
        Trouble::Failed("what is on record is of another version of estop".to_owned())
    })?;
    commands::run(&cli.command, session)
}

fn show(session: &Session, on: &OnDevice, past: &Past) {
    let id = past.entry.id;
    if session.is_json() {
        event(
            "left",
            json!({
                "device": on.word,
                "job": id,
                "operation": past.entry.operation,
                "left": past.left,
                "recovery": crate::view::recovery_json(&past.left.recovery()),
                "command": past.command(),
            }),
        );
        return;
    }
    let when = words::date(past.entry.begun_ms.unwrap_or(past.entry.queued_ms));
    let how = past.entry.how.as_deref().unwrap_or("cut short");
    say(&format!(
        "{}: job {id}, {} of {when}, {how}",
        on.word, past.entry.operation
    ));
    for line in past.lines() {
        let lines = words::wrapped(&line, "    ");
        lines.iter().for_each(|line| say(line));
    }
}

fn nothing(session: &Session, on: &OnDevice, why: &str) -> Exit {
    if session.is_json() {
        event("nothing", json!({ "device": on.word, "message": why }));
    } else {
        say(&format!("{}: nothing to recover: {why}", on.word));
    }
    Exit::Completed
}
