//! `estop push`

use std::{
    collections::{BTreeSet, HashMap},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use clap::Args;
use estop::mtp::{
    Entry, File, List, Place, Plan, Push as Pushing, Send, Tree,
    code::{Format, Operation},
    list, tree,
};
use estop_os::phone::{LocalFile, LocalTree, Outgoing, date_of, scan, time_of};

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
    session::{Session, tell},
    words,
};

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

const AFTER: &str = concat!(
    "Ctrl-C stops it between two packets. Of the file in transfer nothing stays on the phone: it is\n\
     deleted there, and looked for; files that were finished before stay, and are listed. A file that\n\
     is replaced stays whole until the new one is. There is one way to send an object, and it hears\n\
     Ctrl-C at once: a --mode is of pull alone.\n\n\
     Examples:\n  \
     estop push photos sim:phone:/DCIM                     a folder, into one on the phone\n  \
     estop push --resume photos sim:phone:/DCIM            goes on with what was stopped\n  \
     estop push --on-exists skip photos sim:phone:/DCIM    what is not there yet\n  \
     estop push song.mp3 usb:SERIAL:/Music\n\n",
    exit_help!()
);

/// What is done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Sent,
    Replaces,
    Skipped,
}

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
    let (pushing, outgoing) = planned(args, &phone, &target.folder, there, &sources)?;
    for skipped in sources.iter().flat_map(|source| &source.skipped) {
        tell(&format!("note: {skipped}"));
    }
    if pushing.folders.is_empty() && pushing.send.files.is_empty() {
        tell(&format!("{}: there is nothing to send", phone.word));
        return Ok(Exit::Completed);
    }
    if args.dry_run {
        dry::show(
            session,
            "push",
            &phone.word,
            &dry::of_push(&phone, &pushing),
        );
        phone.close();
        return Ok(Exit::Completed);
    }
    let again = again(args, target.name.is_some());
    let record = Record::new(Plan::Push(pushing), again);
    let key = phone.key();
    let subject = OnPhone::sending(record, &key, outgoing);
    Ok(phone.run(session, &mut journal, vec![subject])?)
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

/// What is made and sent.
fn planned(
    args: &Push,
    phone: &Phone,
    folder: &Place,
    (there, sent): (&There, &SentBefore),
    sources: &[LocalTree],
) -> Result<(Pushing, Vec<Outgoing>), Trouble> {
    let (mut folders, mut files, mut outgoing) = (Vec::new(), Vec::new(), Vec::new());
    let mut replaces = BTreeSet::new();
    for source in sources {
        let top = folder.child(&source.name);
        for one in &source.files {
            let to = one
                .below
                .iter()
                .fold(top.clone(), |at, name| at.child(name));
            estop::mtp::is_name(&to.name).map_err(|error| Trouble::refused(&phone.word, error))?;
            let is = there.get(&to.path());
            if one.is_folder {
                match is {
                    None => folders.push(to),
                    Some(entry) if entry.is_folder => {}
                    Some(_) => return Err(in_the_way(phone, &to, "is no folder")),
                }
                continue;
            }
            if is.is_some_and(|is| sent.is(&to, is, one)) {
                continue;
            }
            let fate = fate(args, phone, &to, is, one)?;
            if fate == Fate::Replaces {
                replaces.insert(files.len());
            }
            if fate != Fate::Skipped {
                files.push(file(args, to, one));
                outgoing.push(Outgoing {
                    path: one.path.clone(),
                    size_bytes: one.size_bytes,
                    modified: one.modified,
                });
            }
        }
    }
    let mut paths = files.iter().map(|file| file.to.path()).collect::<Vec<_>>();
    paths.sort();
    if let Some(twice) = paths.windows(2).find(|two| two[0] == two[1]) {
        let why = format!("two of the sources are called {} there", twice[0]);
        return Err(Trouble::Usage(why));
    }
    fits(phone, folder, &files)?;
    let send = Send { files };
    let pushing = Pushing {
        folders,
        send,
        replaces,
    };
    Ok((pushing, outgoing))
}

fn fate(
    args: &Push,
    phone: &Phone,
    to: &Place,
    is: Option<&Entry>,
    one: &LocalFile,
) -> Result<Fate, Trouble> {
    let Some(is) = is else { return Ok(Fate::Sent) };
    if is.is_folder {
        return Err(in_the_way(phone, to, "is a folder"));
    }
    let is_newer = || {
        let (here, there) = (one.modified, time_of(&is.modified));
        here.zip(there)
            .is_some_and(|(here, there)| whole(here) > whole(there))
    };
    match args.on_exists.unwrap_or(OnExists::Fail) {
        OnExists::Skip => Ok(Fate::Skipped),
        OnExists::Fail => Err(in_the_way(phone, to, "see --on-exists")),
        OnExists::Newer if !is_newer() => Ok(Fate::Skipped),
        OnExists::Newer | OnExists::Replace
            if !phone.device.can(Operation::SET_OBJECT_PROP_VALUE) =>
        {
            let why = "and this device renames nothing, so it cannot be replaced without being lost \
                       for a while: delete it first (estop rm)";
            Err(in_the_way(phone, to, why))
        }
        OnExists::Newer | OnExists::Replace => Ok(Fate::Replaces),
    }
}

fn in_the_way(phone: &Phone, to: &Place, why: &str) -> Trouble {
    let word = words::printable(&phone.word_of(to));
    Trouble::refused(&phone.word, format!("{word} is there already: {why}"))
}

/// Devices keep seconds.
fn whole(time: SystemTime) -> Option<u64> {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(since.as_secs())
}

fn file(args: &Push, to: Place, one: &LocalFile) -> File {
    let modified = one.modified.filter(|_| args.preserve);
    File {
        format: format_of(&one.path),
        to,
        size_bytes: one.size_bytes,
        modified: modified.and_then(date_of),
    }
}

/// What a device is told that a file is: it shows pictures and plays music by that.
pub(super) fn format_of(path: &Path) -> Format {
    let ending = path.extension().and_then(|ending| ending.to_str());
    match ending.unwrap_or_default().to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => Format::EXIF_JPEG,
        _ => Format::UNDEFINED,
    }
}

fn fits(phone: &Phone, folder: &Place, files: &[File]) -> Result<(), Trouble> {
    let storage = phone.storages.iter().find(|one| one.id == folder.storage);
    let free = storage.map_or(u64::MAX, |storage| storage.info.free_space_bytes);
    let needs = files.iter().map(|file| file.size_bytes).sum::<u64>();
    if needs <= free {
        return Ok(());
    }
    let (needs, free) = (words::size(needs), words::size(free));
    let why = format!(
        "{}: {needs} do not fit: the storage has {free} free",
        phone.word
    );
    Err(Trouble::refused(&phone.word, why))
}

/// The words that go on with it.
fn again(args: &Push, names_it: bool) -> Vec<String> {
    let mut words = ["push", "--resume"].map(str::to_owned).to_vec();
    if let Some(on_exists) = args.on_exists.and_then(OnExists::word) {
        words.extend(["--on-exists", on_exists].map(str::to_owned));
    }
    words.extend(args.preserve.then(|| "--preserve".to_owned()));
    words.extend(names_it.then(|| "-T".to_owned()));
    words.extend(args.sources.iter().map(source_word));
    words.push(args.to.clone());
    words
}
