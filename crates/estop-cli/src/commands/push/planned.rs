//! What a push makes and sends.

use std::{
    collections::{BTreeSet, HashMap},
    path::Path,
    time::SystemTime,
};

use estop::mtp::{
    Entry, File, Place, Push as Pushing, Send,
    code::{Format, Operation},
};
use estop_os::phone::{LocalFile, LocalTree, Outgoing, Passed, date_of, time_of};

use super::{
    super::{pull::OnExists, sent::SentBefore},
    Push, There,
    names::Names,
};
use crate::{exit::Trouble, phone::Phone, words};

/// What is done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Sent,
    Replaces,
    Skipped,
}

/// What is made and sent, and what is not.
pub(super) struct Planned {
    pub(super) pushing: Pushing,
    pub(super) outgoing: Vec<Outgoing>,
    pub(super) skipped: Vec<Passed>,
}

pub(super) fn planned(
    args: &Push,
    phone: &Phone,
    folder: &Place,
    (there, sent): (&There, &SentBefore),
    sources: &[LocalTree],
) -> Result<Planned, Trouble> {
    let (mut folders, mut files, mut outgoing) = (Vec::new(), Vec::new(), Vec::new());
    let mut replaces = BTreeSet::new();
    let mut names = Names::of(phone, there);
    for source in sources {
        names.passed.extend(source.skipped.iter().cloned());
        let takes = phone.device.info().takes_name(&source.name);
        takes.map_err(|error| Trouble::refused(&phone.word, error))?;
        let mut tops = HashMap::new();
        for one in &source.files {
            let Some(to) = names.place(folder, source, one, &mut tops) else {
                continue;
            };
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
        mode: args.mode.of_push(),
    };
    Ok(Planned {
        pushing,
        outgoing,
        skipped: names.passed,
    })
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
pub(in super::super) fn format_of(path: &Path) -> Format {
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
