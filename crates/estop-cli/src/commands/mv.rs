//! `estop mv`, `estop cp`

use clap::Args;
use estop::mtp::{Change, CopyTree, Place, Plan};

use crate::{
    exit::{Exit, Trouble, exit_help},
    on_phone::{OnPhone, Record},
    phone::{Ended, OnDevice, Phone, one_phone, settled},
    phones,
    session::Session,
};

/// Move or rename files and folders on a phone
#[derive(Debug, Args)]
#[command(after_help = exit_help!())]
pub(crate) struct Mv {
    /// What is moved, PHONE:/path, one or several; and last where to: a folder, or a new name
    #[arg(value_name = "PHONE:/PATH", required = true, num_args = 2..)]
    paths: Vec<String>,
}

/// Copy files and folders on a phone, without taking them through this computer
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Cp {
    /// What is copied, PHONE:/path, one or several; and last the folder that it is copied to
    #[arg(value_name = "PHONE:/PATH", required = true, num_args = 2..)]
    paths: Vec<String>,
}

const AFTER: &str = concat!(
    "Objects are copied one by one, by the phone itself: Ctrl-C stops it between two of them. What is\n\
     copied then stays, and the command that deletes it is shown.\n\n\
     Examples:\n  \
     estop cp sim:phone:/DCIM/Camera sim:phone:/Download\n\n",
    exit_help!()
);

/// What is worked on, and where to.
struct Places {
    from: Vec<Place>,
    to: Place,
    /// Whether that is a folder that is there.
    is_folder: bool,
}

pub(crate) fn run(args: &Mv, session: &Session) -> Result<Exit, Trouble> {
    let all = one_phone(&args.paths)?;
    settled(moved(session, &all, all[0].open(session)?))
}

pub(crate) fn copy(args: &Cp, session: &Session) -> Result<Exit, Trouble> {
    let all = one_phone(&args.paths)?;
    settled(copied(session, &all, all[0].open(session)?))
}

fn moved(session: &Session, all: &[OnDevice], mut phone: Phone) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    let (phone, places) = places(session, phone, all)?;
    let Places {
        from,
        to,
        is_folder,
    } = places;
    if !is_folder && from.len() > 1 {
        return Err(phone
            .refused(&to, "is no folder, and there is more than one source")
            .into());
    }
    let mut changes = Vec::new();
    for at in from {
        if is_folder {
            let to = to.clone();
            changes.push(Change::Move { at, to });
            continue;
        }
        let folder = above(&to);
        let is_there = above(&at) == folder;
        let renames = at.name != to.name;
        let moved = folder.child(&at.name);
        if !is_there {
            changes.push(Change::Move {
                at: at.clone(),
                to: folder,
            });
        }
        if renames {
            changes.push(Change::Rename {
                at: if is_there { at } else { moved },
                name: to.name.clone(),
            });
        }
    }
    let key = phone.key();
    let subjects = changes
        .into_iter()
        .map(|change| OnPhone::new(Record::new(Plan::Change(change), Vec::new()), &key));
    let subjects = subjects.collect::<Vec<_>>();
    if subjects.is_empty() {
        return Ok(Exit::Completed);
    }
    Ok(phone.run(session, &mut journal, subjects)?)
}

fn copied(session: &Session, all: &[OnDevice], mut phone: Phone) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    let (
        phone,
        Places {
            from,
            to,
            is_folder,
        },
    ) = places(session, phone, all)?;
    if !is_folder {
        let why = "is no folder: a copy keeps its name, in a folder that is there";
        return Err(phone.refused(&to, why).into());
    }
    let key = phone.key();
    let subjects = from.into_iter().map(|at| {
        let copy = phone.word_of(&to.child(&at.name));
        let again = ["rm", "-r", &copy].map(str::to_owned).to_vec();
        let to = to.clone();
        OnPhone::new(Record::new(Plan::Copy(CopyTree { at, to }), again), &key)
    });
    let subjects = subjects.collect();
    Ok(phone.run(session, &mut journal, subjects)?)
}

fn places(session: &Session, phone: Phone, all: &[OnDevice]) -> Result<(Phone, Places), Ended> {
    let Some((last, sources)) = all.split_last() else {
        return Err(Trouble::Usage("there is nothing to do".to_owned()).into());
    };
    let from = sources.iter().map(|on| phone.object(&on.path));
    let from = from.collect::<Result<Vec<_>, _>>()?;
    let to = phone.place(&last.path)?;
    let (phone, is_folder) = match to.name.is_empty() {
        true => (phone, true),
        false => {
            let (phone, entry) = phone.look_up(session, &to)?;
            (phone, entry.is_some_and(|entry| entry.is_folder))
        }
    };
    Ok((
        phone,
        Places {
            from,
            to,
            is_folder,
        },
    ))
}

/// The folder of a place.
fn above(place: &Place) -> Place {
    let mut folders = place.folders.clone();
    Place {
        storage: place.storage,
        name: folders.pop().unwrap_or_default(),
        folders,
    }
}
