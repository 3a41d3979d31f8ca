//! `estop pull`

mod unnamed;

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use clap::{Args, ValueEnum};
use estop::mtp::{Entry, Found, Mode, Place, Plan, Receive, Tree, Wanted, code::Operation, tree};
use estop_os::{
    journal::SqliteJournal,
    phone::{Incoming, part_of, stamp_of, time_of},
};

use self::unnamed::Passed;
use super::dry;
use crate::{
    exit::{Exit, Trouble, exit_help},
    on_phone::{Looked, OnPhone, Record},
    phone::{Ended, Meant, OnDevice, Phone, one_phone, settled},
    phones,
    session::{Session, tell},
    words,
};

/// Receive files and folders from a phone
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Pull {
    /// What is received: PHONE:/path, one or several of one phone
    #[arg(value_name = "PHONE:/PATH", required = true)]
    sources: Vec<String>,
    /// Where to: a folder of this computer, or the name that one source gets
    #[arg(value_name = "DST", required = true)]
    to: PathBuf,
    /// Go on with files of which a part is here, and skip those that are whole
    #[arg(long)]
    resume: bool,
    /// How each object is received
    #[arg(long, value_enum, default_value = "throughput")]
    mode: Way,
    /// Give files the dates that they have on the phone
    #[arg(long)]
    preserve: bool,
    /// What is done about files that are here already (fail; with --resume: skip)
    #[arg(long, value_enum, value_name = "WHAT")]
    on_exists: Option<OnExists>,
    /// DST is the name that the one source gets, also if there is such a folder
    #[arg(long, short = 'T')]
    no_target_directory: bool,
    /// Show what would be done, and do nothing
    #[arg(long, short = 'n')]
    dry_run: bool,
}

impl OnExists {
    /// As it is given; nothing for what is done without it.
    pub(super) fn word(self) -> Option<&'static str> {
        match self {
            Self::Skip => Some("skip"),
            Self::Replace => Some("replace"),
            Self::Newer => Some("newer"),
            Self::Fail => None,
        }
    }
}

/// How objects are received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Way {
    /// In windows: a stop takes a tenth of a second
    Responsive,
    /// Each in one piece: the fastest
    Throughput,
}

/// What is done about files that are there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnExists {
    /// They stay as they are
    Skip,
    /// They are replaced
    Replace,
    /// They are replaced if they are older
    Newer,
    /// Nothing is begun
    Fail,
}

const AFTER: &str = concat!(
    "A file is called NAME.part until it is whole and on the disk. Ctrl-C leaves the part, and\n\
     --resume goes on with it if the object on the phone has the same size and date as then.\n\n\
     Examples:\n  \
     estop pull sim:phone:/DCIM photos              a folder\n  \
     estop pull --resume sim:phone:/DCIM photos     goes on with what was stopped\n  \
     estop pull --preserve usb:SERIAL:/Music/a.mp3 .\n\n",
    exit_help!()
);

/// Of a part that is here, so much is received again: a crash may have left less of it than its length
/// says.
const AGAIN_BYTES: u64 = 1 << 20;

/// What comes, and where it goes.
struct Coming {
    wanted: Wanted,
    incoming: Incoming,
    /// As it was looked at.
    entry: Entry,
}

pub(crate) fn run(args: &Pull, session: &Session) -> Result<Exit, Trouble> {
    let sources = one_phone(&args.sources)?;
    settled(pulled(args, session, &sources, sources[0].open(session)?))
}

fn pulled(
    args: &Pull,
    session: &Session,
    sources: &[OnDevice],
    mut phone: Phone,
) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    let mut of = Vec::new();
    for source in sources {
        match phone.meant(&source.path)? {
            Meant::All => of.extend(phone.roots()),
            Meant::At(place) => of.push(place),
        }
    }
    let (phone, found) = trees(session, phone, of.clone())?;
    let names_it = names_it(args, &of)?;
    let bases = of.iter().map(|place| base(args, &phone, place, names_it));
    let bases = bases.collect::<Vec<_>>();
    let all = planned(args, &phone, &journal, (&of, &bases), &found)?;
    if all.is_empty() {
        tell(&format!("{}: there is nothing to receive", phone.word));
        return Ok(Exit::Completed);
    }
    let (mut objects, mut incoming, mut known) = (Vec::new(), Vec::new(), Vec::new());
    for coming in all {
        objects.push(coming.wanted);
        incoming.push(coming.incoming);
        known.push(coming.entry);
    }
    if args.dry_run {
        dry::show(
            session,
            "pull",
            &phone.word,
            &dry::of_pull(&objects, &incoming),
        );
        phone.close();
        return Ok(Exit::Completed);
    }
    let record = Record {
        phone: Plan::Pull(Receive {
            objects,
            mode: match args.mode {
                Way::Responsive => Mode::Responsive,
                Way::Throughput => Mode::Throughput,
            },
        }),
        incoming,
        again: again(args, names_it),
        synced: None,
    };
    let key = phone.key();
    let subject = OnPhone::receiving(record, &key, known);
    Ok(phone.run(session, &mut journal, vec![subject])?)
}

/// All that is in what is received.
fn trees(session: &Session, phone: Phone, of: Vec<Place>) -> Result<(Phone, Vec<Found>), Ended> {
    let found = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&found);
    let plan = Tree { of };
    let mut keep = move |one: Found| {
        into.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(one);
        Ok(())
    };
    let work = Looked {
        what: "look",
        work: Box::new(move |phone, job| tree(phone, &mut keep, job, &plan)),
    };
    let phone = phone.look(session, work)?;
    let found = std::mem::take(&mut *found.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((phone, found))
}

/// Whether DST is the name of the one source, and not a folder that it goes to.
fn names_it(args: &Pull, of: &[Place]) -> Result<bool, Trouble> {
    let is_folder = args.to.is_dir() && !args.no_target_directory;
    match (is_folder, of.len()) {
        (true, _) => Ok(false),
        (false, 1) => Ok(true),
        // Made as a folder.
        (false, _) if !args.to.exists() => Ok(false),
        (false, _) => Err(Trouble::Usage(format!(
            "{} is no folder, and there is more than one source",
            args.to.display()
        ))),
    }
}

/// What a source is called here.
fn base(args: &Pull, phone: &Phone, place: &Place, names_it: bool) -> PathBuf {
    if names_it {
        return args.to.clone();
    }
    let storage = || phone.storages.iter().find(|one| one.id == place.storage);
    match place.name.as_str() {
        "" => args.to.join(storage().map_or("storage", |one| &one.name)),
        name => args.to.join(name),
    }
}

/// The files that come; folders are made.
fn planned(
    args: &Pull,
    phone: &Phone,
    journal: &SqliteJournal,
    (of, bases): (&[Place], &[PathBuf]),
    found: &[Found],
) -> Result<Vec<Coming>, Trouble> {
    let seen = phones::SeenBefore::read(journal, &phone.key(), args.resume)?;
    let (mut all, mut folders, mut taken) = (Vec::new(), Vec::new(), HashSet::new());
    let passed = Passed::over(phone, of, found);
    for one in found.iter().filter(|one| !passed.has(&one.at)) {
        let path = local(&bases[one.of], &of[one.of], one, &phone.word)?;
        if !taken.insert(path.clone()) {
            let path = words::printable(&one.at.path());
            let why = format!("there are several objects called {path}: rename all but one");
            return Err(Trouble::refused(&phone.word, why));
        }
        if one.entry.is_folder {
            folders.push(path);
        } else if let Some(coming) = coming(args, phone, &seen, one, path)? {
            all.push(coming);
        }
    }
    if args.dry_run {
        return Ok(all);
    }
    let parents = all.iter().filter_map(|one| one.incoming.path.parent());
    let parents = parents.map(Path::to_owned).collect::<Vec<_>>();
    for folder in folders.into_iter().chain(parents) {
        let made = fs::create_dir_all(&folder);
        made.map_err(|error| Trouble::Failed(format!("{}: {error}", folder.display())))?;
    }
    Ok(all)
}

/// Where an object goes: below what its source is called here. A name that no file can have is refused,
/// since it could lead elsewhere.
fn local(base: &Path, of: &Place, one: &Found, phone: &str) -> Result<PathBuf, Trouble> {
    let top = of.folders.len() + usize::from(!of.name.is_empty());
    let names = one.at.folders.iter().chain([&one.at.name]).skip(top);
    let mut path = base.to_owned();
    for name in names {
        if !can_be_here(name) {
            return Err(Trouble::refused(
                phone,
                format!(
                    "{phone}: no file here can be called {name:?}, as an object on it is: rename it \
                     there"
                ),
            ));
        }
        path.push(name);
    }
    std::path::absolute(&path)
        .map_err(|error| Trouble::Failed(format!("{}: {error}", path.display())))
}

/// Whether a file of this computer can be called so: a name, and not a path.
fn can_be_here(name: &str) -> bool {
    !matches!(name, "" | "." | "..") && !name.contains(['/', '\0'])
}

fn coming(
    args: &Pull,
    phone: &Phone,
    seen: &phones::SeenBefore,
    one: &Found,
    path: PathBuf,
) -> Result<Option<Coming>, Trouble> {
    let default = if args.resume {
        OnExists::Skip
    } else {
        OnExists::Fail
    };
    let there = fs::symlink_metadata(&path).ok();
    let mut replaces = false;
    if let Some(there) = &there {
        let why = |what: &str| Trouble::refused(&phone.word, format!("{} {what}", path.display()));
        if !there.is_file() {
            return Err(why("is here, and is no file"));
        }
        let is_older = || {
            let (here, on_phone) = (there.modified().ok(), time_of(&one.entry.modified));
            here.zip(on_phone)
                .is_some_and(|(here, on_phone)| here < on_phone)
        };
        replaces = match args.on_exists.unwrap_or(default) {
            OnExists::Skip => false,
            OnExists::Replace => true,
            OnExists::Newer => is_older(),
            OnExists::Fail => return Err(why("is here already: see --on-exists")),
        };
        if !replaces {
            return Ok(None);
        }
    }
    let is = (one.entry.size_bytes, one.entry.modified.clone());
    let from_bytes = match args.resume {
        true => begun(phone, seen, &path, &one.at, &is),
        false => 0,
    };
    Ok(Some(Coming {
        wanted: Wanted {
            at: one.at.clone(),
            from_bytes,
            seen: Some(is),
        },
        incoming: Incoming {
            path,
            from_bytes,
            replaces,
            was: there.as_ref().map(stamp_of),
            preserves: args.preserve,
        },
        entry: one.entry.clone(),
    }))
}

/// From which byte on an object is received of which a part is here.
pub(super) fn begun(
    phone: &Phone,
    seen: &phones::SeenBefore,
    path: &Path,
    at: &Place,
    is: &(Option<u64>, String),
) -> u64 {
    let part = fs::symlink_metadata(part_of(path)).ok();
    let part = part.filter(|part| part.is_file());
    match seen.is(path, at, is) && takes_parts(phone, is.0) {
        true => part
            .map_or(0, |part| part.len())
            .min(is.0.unwrap_or(0))
            .saturating_sub(AGAIN_BYTES),
        false => 0,
    }
}

/// Whether the phone gives a part of an object of this size.
fn takes_parts(phone: &Phone, size: Option<u64>) -> bool {
    let near = size.is_some_and(|size| size <= u64::from(u32::MAX));
    phone.device.can(Operation::GET_PARTIAL_OBJECT_64)
        || near && phone.device.can(Operation::GET_PARTIAL_OBJECT)
}

/// The words that go on with it.
fn again(args: &Pull, names_it: bool) -> Vec<String> {
    let mut words = vec!["pull".to_owned(), "--resume".to_owned()];
    if args.mode == Way::Responsive {
        words.extend(["--mode", "responsive"].map(str::to_owned));
    }
    words.extend(args.preserve.then(|| "--preserve".to_owned()));
    if let Some(on_exists) = args.on_exists.and_then(OnExists::word) {
        words.extend(["--on-exists", on_exists].map(str::to_owned));
    }
    words.extend(names_it.then(|| "-T".to_owned()));
    words.extend(args.sources.iter().cloned());
    let to = std::path::absolute(&args.to).unwrap_or_else(|_| args.to.clone());
    words.push(to.display().to_string());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_elsewhere_is_no_name() {
        for name in ["", ".", "..", "/etc/passwd", "a/b", "../a", "a\0b"] {
            assert!(!can_be_here(name), "{name:?}");
        }
        for name in ["a", "...", "ü ß", "-rf", "a\nb", "a\\b"] {
            assert!(can_be_here(name), "{name:?}");
        }
    }
}
