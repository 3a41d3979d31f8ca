//! `estop sync`

mod carry_out;
mod listed;
mod show;

use std::path::{Path, PathBuf};

use clap::Args;
use estop::{
    JobId,
    mtp::{
        Place,
        sync::{Known as OneKnown, Names, Plan, Record as Known, Rules, composed, plan},
    },
};
use estop_os::{
    journal::SqliteJournal,
    phone::{SyncRecord, folds_case, listing_of},
};

use crate::{
    exit::{Exit, Trouble, exit_help},
    phone::{Ended, OnDevice, Phone, settled},
    phones::{self, Past},
    session::Session,
};
use listed::There;

/// Make a folder hold what another one holds: one on a phone and one here, either way
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Sync {
    /// What is copied: a folder of this computer, or PHONE:/path
    #[arg(value_name = "SRC")]
    from: String,
    /// What becomes like it: PHONE:/path, or a folder of this computer
    #[arg(value_name = "DST")]
    to: String,
    /// Delete what SRC has not
    #[arg(long)]
    delete: bool,
    /// Tell what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
}

const AFTER: &str = concat!(
    "A file is the same if its size is, and its date within two seconds; where a phone keeps no dates,\n\
     if neither side was changed since it was copied. What is skipped is listed with the reason, and\n\
     makes the exit code 3. Ctrl-C stops it; the same command goes on. Nothing is deleted if SRC could\n\
     not be listed whole.\n\n\
     Examples:\n  \
     estop sync --dry-run --delete photos sim:phone:/Pictures    what would be done\n  \
     estop sync photos sim:phone:/Pictures                       to the phone\n  \
     estop sync usb:SERIAL:/DCIM photos/phone                    from the phone\n\n",
    exit_help!()
);

/// Two folders that are to hold the same.
struct Pair {
    /// On the phone.
    top: Place,
    /// On this computer.
    here: PathBuf,
    to_phone: bool,
    /// Which names the destination holds.
    names: Names,
    /// The words after `estop` that do it again.
    again: Vec<String>,
    record: SyncRecord,
}

pub(crate) fn run(args: &Sync, session: &Session) -> Result<Exit, Trouble> {
    let (on, here, to_phone) = match (OnDevice::is_one(&args.from), OnDevice::is_one(&args.to)) {
        (false, true) => (&args.to, &args.from, true),
        (true, false) => (&args.from, &args.to, false),
        _ => {
            let why = "a sync is between a folder of this computer and PHONE:/path";
            return Err(Trouble::Usage(why.to_owned()));
        }
    };
    let on = OnDevice::resolve(on)?;
    let here = Path::new(here);
    if to_phone && !here.is_dir() {
        return Err(Trouble::Usage(format!(
            "{}: it is no folder",
            here.display()
        )));
    }
    let here = std::path::absolute(here)
        .map_err(|error| Trouble::Usage(format!("{}: {error}", here.display())))?;
    let phone = on.open(session)?;
    settled(synced(args, session, phone, &on, (here, to_phone)))
}

fn synced(
    args: &Sync,
    session: &Session,
    mut phone: Phone,
    on: &OnDevice,
    (here, to_phone): (PathBuf, bool),
) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    let top = phone.place(&on.path)?;
    let pair = pair(args, session, &phone, top, (here, to_phone));
    if to_phone && let Some(past) = phones::part(&journal, &mut phone)? {
        if args.dry_run || !pair.is_of(&past) {
            return Err(phones::in_part(&phone, &past).into());
        }
        match phones::put_right(session, &mut journal, phone, &past)? {
            Exit::Completed => phone = on.open(session)?,
            exit => return Ok(exit),
        }
    }
    let on_record = on_record(&journal, &phone, &pair)?;
    let (phone, there) = listed::on_phone(session, phone, &pair.top, to_phone)?;
    let plan = planned(args, &pair, &there, &on_record.0)?;
    show::plan(session, &pair, &plan, args.dry_run);
    let worst = match plan.skipped.is_empty() {
        true => Exit::Completed,
        false => Exit::Exceptions,
    };
    if args.dry_run {
        phone.close();
        return Ok(worst);
    }
    let carried = carry_out::Carried {
        session,
        journal: &mut journal,
        pair: &pair,
        plan: &plan,
        to_job: on_record.1,
    };
    let exit = match to_phone {
        true => carried.onto_phone(phone, &there)?,
        false => carried.off_phone(phone, &there)?,
    };
    Ok(match exit {
        Exit::Completed => worst,
        other => other,
    })
}

fn pair(
    args: &Sync,
    session: &Session,
    phone: &Phone,
    top: Place,
    (here, to_phone): (PathBuf, bool),
) -> Pair {
    let local = here.display().to_string();
    let on_phone = phone.word_of(&top);
    let (from, to) = match to_phone {
        true => (local, on_phone),
        false => (on_phone, local),
    };
    let words = [phone.key(), format!("{:08x}", top.storage), top.path()].join(" ");
    let words = match to_phone {
        true => format!("{} -> {words}", here.display()),
        false => format!("{words} -> {}", here.display()),
    };
    let mut again = vec!["sync".to_owned()];
    again.extend(args.delete.then(|| "--delete".to_owned()));
    again.extend([from, to]);
    Pair {
        names: match to_phone {
            true => phone.device.info().names(),
            false => Names::Computer,
        },
        top,
        record: SyncRecord::of(&session.state, &words),
        here,
        to_phone,
        again,
    }
}

/// What was copied before, and the last job of this pair. What the record lacks, since its process was
/// killed, comes from the journal: what was looked at when that job got its end.
fn on_record(
    journal: &SqliteJournal,
    phone: &Phone,
    pair: &Pair,
) -> Result<(Known, JobId), Trouble> {
    let (mut known, mut to_job) = pair.record.read();
    // Oldest first: what was copied last counts.
    for entry in phones::of_phone(journal, &phone.key())?.iter().rev() {
        if entry.id <= to_job {
            continue;
        }
        let Some(past) = phones::past(entry).filter(|past| pair.is_of(past)) else {
            continue;
        };
        let is_whole = entry.how.as_deref() == Some("completed");
        for (path, source) in past.record.copied(&past.left, is_whole) {
            let copied = OneKnown {
                source: *source,
                copy: None,
            };
            known.insert(composed(path).into_owned(), copied);
        }
        to_job = entry.id;
    }
    Ok((known, to_job))
}

impl Pair {
    /// Whether that was a sync of this pair.
    fn is_of(&self, past: &Past) -> bool {
        let synced = past.record.synced.as_ref();
        synced.is_some_and(|synced| synced.pair == self.record.pair())
    }
}

fn planned(args: &Sync, pair: &Pair, there: &There, known: &Known) -> Result<Plan, Trouble> {
    let mut here = listing_of(&pair.here).map_err(Trouble::Failed)?;
    if !pair.to_phone {
        listed::leave_parts_out(&mut here, &there.listing);
    }
    let rules = Rules {
        names: pair.names,
        // No phone tells: those of Android do, on every storage.
        folds_case: pair.to_phone || folds_case(&pair.here),
        deletes: args.delete,
    };
    let (source, destination) = match pair.to_phone {
        true => (&here, &there.listing),
        false => (&there.listing, &here),
    };
    Ok(plan(source, destination, &rules, known))
}
