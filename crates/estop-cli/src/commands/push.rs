//! `estop push`

mod names;
mod planned;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use clap::{Args, ValueEnum};
use estop::mtp::{Entry, List, Mode, Place, Plan, Tree, list, tree};
use estop_os::phone::{LocalTree, Passed, scan};
use serde_json::json;

use super::{
    dry,
    pull::OnExists,
    sent::{SentBefore, is_one_of, source_word},
};
use crate::{
    exit::{Exit, Trouble, exit_help},
    on_phone::{Looked, OnPhone, Record},
    phone::{Ended, Meant, OnDevice, Phone, settled},
    phones,
    session::{Session, event, tell},
    words,
};
pub(super) use planned::format_of;
use planned::{Planned, planned};

/// Send files and folders to a phone
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Push {
    /// Files and folders of this computer
    #[arg(value_name = "SRC", required = true)]
    sources: Vec<PathBuf>,
    /// Where to: a folder on a phone, or the name that one source gets there
    #[arg(value_name = "PHONE:/PATH", required = true)]
    to: String,
    /// Pass over what an earlier push of the same sources sent whole, and send the rest; what is
    /// there of a file that was in transfer is deleted first
    #[arg(long)]
    resume: bool,
    /// How each file is sent
    #[arg(long, value_enum, default_value = "throughput")]
    mode: Way,
    /// Give files the dates that they have here
    #[arg(long)]
    preserve: bool,
    /// What is done about files that are there already (fail)
    #[arg(long, value_enum, value_name = "WHAT")]
    on_exists: Option<OnExists>,
    /// PATH is the name that the one source gets, also if there is such a folder
    #[arg(long, short = 'T')]
    no_target_directory: bool,
    /// Show what would be done, and do nothing
    #[arg(long, short = 'n')]
    dry_run: bool,
}

/// How files are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Way {
    /// In a network in packets of 16 KiB: a stop waits for one at most
    Responsive,
    /// In packets of 256 KiB
    Throughput,
}

impl Way {
    fn of_push(self) -> Mode {
        match self {
            Self::Responsive => Mode::Responsive,
            Self::Throughput => Mode::Throughput,
        }
    }
}

const AFTER: &str = concat!(
    "Ctrl-C stops it between two packets. Of the file in transfer nothing stays on the phone: it is\n\
     deleted there, and looked for; files that were finished before stay, and are listed. A file that\n\
     is replaced stays whole until the new one is. On USB both modes are the same: what is queued is\n\
     taken back. In a network a packet that was begun is sent to its end first. What cannot be sent is\n\
     listed with the reason, and makes the exit code 3.\n\n\
     Examples:\n  \
     estop push photos sim:phone:/DCIM                     a folder, into one on the phone\n  \
     estop push --resume photos sim:phone:/DCIM            goes on with what was stopped\n  \
     estop push --on-exists skip photos sim:phone:/DCIM    what is not there yet\n  \
     estop push song.mp3 usb:SERIAL:/Music\n\n",
    exit_help!()
);

/// What is on the phone where files go.
type There = HashMap<String, Entry>;

/// Where sources go.
struct Target {
    folder: Place,
    /// What the one source is called there, if that is not its own name.
    name: Option<String>,
}

pub(crate) fn run(args: &Push, session: &Session) -> Result<Exit, Trouble> {
    let on = OnDevice::resolve(&args.to)?;
    let sources = args.sources.iter().map(|path| scan(path));
    let sources = sources.collect::<Result<Vec<_>, _>>();
    let sources = sources.map_err(|error| Trouble::Usage(error.to_string()))?;
    let phone = on.open(session)?;
    settled(pushed(args, session, &on, sources, phone))
}

fn pushed(
    args: &Push,
    session: &Session,
    on: &OnDevice,
    sources: Vec<LocalTree>,
    mut phone: Phone,
) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    if let Some(past) = phones::part(&journal, &mut phone)? {
        if !args.resume || args.dry_run || !is_one_of(&args.sources, &past.record.again) {
            return Err(phones::in_part(&phone, &past).into());
        }
        match phones::put_right(session, &mut journal, phone, &past)? {
            Exit::Completed => phone = on.open(session)?,
            exit => return Ok(exit),
        }
    }
    let place = match phone.meant(&on.path)? {
        Meant::All => phone.roots().remove(0),
        Meant::At(place) => place,
    };
    let (phone, target) = target(args, session, phone, place)?;
    let sources = named(sources, target.name.as_deref());
    let (phone, there) = there(session, phone, &target.folder, &sources)?;
    let sent = SentBefore::read(&journal, &phone.key(), args.resume)?;
    let there = (&there, &sent);
    let Planned {
        pushing,
        outgoing,
        skipped,
    } = planned(args, &phone, &target.folder, there, &sources)?;
    tell_skipped(session, &phone.word, &skipped);
    let whole = match skipped.is_empty() {
        true => Exit::Completed,
        false => Exit::Exceptions,
    };
    if pushing.folders.is_empty() && pushing.send.files.is_empty() {
        tell(&format!("{}: there is nothing to send", phone.word));
        phone.close();
        return Ok(whole);
    }
    if args.dry_run {
        dry::show(
            session,
            "push",
            &phone.word,
            &dry::of_push(&phone, &pushing),
        );
        phone.close();
        return Ok(whole);
    }
    let again = again(args, target.name.is_some());
    let record = Record::new(Plan::Push(pushing), again);
    let key = phone.key();
    let subject = OnPhone::sending(record, &key, outgoing);
    Ok(match phone.run(session, &mut journal, vec![subject])? {
        Exit::Completed => whole,
        other => other,
    })
}

/// What is not sent, and why.
fn tell_skipped(session: &Session, device: &str, skipped: &[Passed]) {
    if session.is_json() {
        let all = skipped
            .iter()
            .map(|one| json!({ "path": one.path.display().to_string(), "why": one.why }));
        let all = all.collect::<Vec<_>>();
        if !all.is_empty() {
            let fields = json!({ "device": device, "operation": "push", "skipped": all });
            event("skipped", fields);
        }
        return;
    }
    for Passed { path, why } in skipped {
        let path = words::printable(&path.display().to_string());
        tell(&format!("skip     {path}: {}", words::printable(why)));
    }
    if skipped.len() > 1 {
        tell(&format!(
            "{} skipped.",
            words::grouped(skipped.len() as u64)
        ));
    }
}

/// The folder on the phone, and the name of the one source there.
fn target(
    args: &Push,
    session: &Session,
    phone: Phone,
    place: Place,
) -> Result<(Phone, Target), Ended> {
    if place.name.is_empty() {
        let target = Target {
            folder: place,
            name: None,
        };
        return Ok((phone, target));
    }
    let (phone, entry) = phone.look_up(session, &place)?;
    let is_folder = entry.is_some_and(|entry| entry.is_folder);
    if is_folder && !args.no_target_directory {
        let target = Target {
            folder: place,
            name: None,
        };
        return Ok((phone, target));
    }
    if args.sources.len() > 1 {
        let why = format!(
            "{} is no folder, and there is more than one source",
            phone.word_of(&place)
        );
        return Err(Trouble::Usage(why).into());
    }
    let mut folders = place.folders;
    let folder = Place {
        storage: place.storage,
        name: folders.pop().unwrap_or_default(),
        folders,
    };
    let target = Target {
        folder,
        name: Some(place.name),
    };
    Ok((phone, target))
}

/// What is in the folder, and in those of the sources' folders that are there.
fn there(
    session: &Session,
    phone: Phone,
    folder: &Place,
    sources: &[LocalTree],
) -> Result<(Phone, There), Ended> {
    let found = Arc::new(Mutex::new(There::new()));
    let (into, at) = (Arc::clone(&found), folder.clone());
    let plan = List {
        folder: folder.clone(),
    };
    let mut keep = move |entry: Entry| {
        let path = at.child(&entry.name).path();
        into.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path, entry);
        Ok(())
    };
    let work = Looked {
        what: "look",
        work: Box::new(move |phone, job| list(phone, &mut keep, job, &plan)),
    };
    let mut phone = phone.look(session, work)?;
    let of = {
        let found = found.lock().unwrap_or_else(PoisonError::into_inner);
        let tops = sources.iter().map(|source| folder.child(&source.name));
        tops.filter(|top| found.get(&top.path()).is_some_and(|it| it.is_folder))
            .collect::<Vec<_>>()
    };
    if !of.is_empty() {
        let into = Arc::clone(&found);
        let mut keep = move |one: estop::mtp::Found| {
            into.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(one.at.path(), one.entry);
            Ok(())
        };
        let plan = Tree { of };
        let work = Looked {
            what: "look",
            work: Box::new(move |phone, job| tree(phone, &mut keep, job, &plan)),
        };
        phone = phone.look(session, work)?;
    }
    let found = std::mem::take(&mut *found.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((phone, found))
}

fn named(mut sources: Vec<LocalTree>, name: Option<&str>) -> Vec<LocalTree> {
    if let (Some(name), [one]) = (name, sources.as_mut_slice()) {
        name.clone_into(&mut one.name);
    }
    sources
}

/// The words that go on with it.
fn again(args: &Push, names_it: bool) -> Vec<String> {
    let mut words = ["push", "--resume"].map(str::to_owned).to_vec();
    if let Some(on_exists) = args.on_exists.and_then(OnExists::word) {
        words.extend(["--on-exists", on_exists].map(str::to_owned));
    }
    if args.mode == Way::Responsive {
        words.extend(["--mode", "responsive"].map(str::to_owned));
    }
    words.extend(args.preserve.then(|| "--preserve".to_owned()));
    words.extend(names_it.then(|| "-T".to_owned()));
    words.extend(args.sources.iter().map(source_word));
    words.push(args.to.clone());
    words
}
