//! `estop rm`, `estop mkdir`

use clap::Args;
use estop::mtp::{Change, DeleteTree, Place, Plan};

use super::dry::{self, Would};
use crate::{
    ask::{Answer, ask},
    exit::{Exit, Trouble, exit_help},
    on_phone::{OnPhone, Record},
    phone::{Ended, OnDevice, Phone, one_phone, settled},
    phones,
    session::Session,
    words,
    write::Consent,
};

/// Delete files and folders on a phone
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Rm {
    /// What is deleted: PHONE:/path, one or several of one phone
    #[arg(value_name = "PHONE:/PATH", required = true)]
    paths: Vec<String>,
    /// Folders too, with all that is in them; asks before
    #[arg(long, short)]
    recursive: bool,
    #[command(flatten)]
    consent: Consent,
}

const AFTER: &str = concat!(
    "Objects are deleted one by one: Ctrl-C stops it between two of them.\n\n\
     Examples:\n  \
     estop rm sim:phone:/Download/manual.pdf\n  \
     estop rm -r sim:phone:/DCIM\n\n",
    exit_help!()
);

/// Make folders on a phone
#[derive(Debug, Args)]
#[command(after_help = exit_help!())]
pub(crate) struct Mkdir {
    /// Which: PHONE:/path, one or several of one phone
    #[arg(value_name = "PHONE:/PATH", required = true)]
    paths: Vec<String>,
    /// Also the folders above; one that is there already is no error
    #[arg(long, short)]
    parents: bool,
}

pub(crate) fn run(args: &Rm, session: &Session) -> Result<Exit, Trouble> {
    let all = one_phone(&args.paths)?;
    settled(deleted(args, session, &all, all[0].open(session)?))
}

fn deleted(
    args: &Rm,
    session: &Session,
    all: &[OnDevice],
    mut phone: Phone,
) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    let (mut subjects, mut folders, mut would) = (Vec::new(), Vec::new(), Vec::new());
    let key = phone.key();
    for on in all {
        let at = phone.object(&on.path)?;
        let (back, entry) = phone.look_up(session, &at)?;
        phone = back;
        let entry = entry.ok_or_else(|| phone.refused(&at, "is not there"))?;
        if entry.is_folder && !args.recursive {
            return Err(phone
                .refused(&at, "is a folder: -r deletes it with all that is in it")
                .into());
        }
        would.push(Would {
            action: "delete",
            path: phone.path(&at),
            size_bytes: None,
        });
        folders.extend(entry.is_folder.then(|| phone.word_of(&at)));
        let again = ["rm", "-r"].map(str::to_owned).into_iter();
        let again = again.chain([phone.word_of(&at)]).collect();
        let phone = Plan::Delete(DeleteTree { at });
        subjects.push(OnPhone::new(Record::new(phone, again), &key));
    }
    if args.consent.dry_run {
        dry::show(session, "rm", &phone.word, &would);
        phone.close();
        return Ok(Exit::Completed);
    }
    if !folders.is_empty() {
        let question = format!(
            "Delete {} with all that is in it?",
            words::printable(&folders.join(", "))
        );
        if ask(args.consent.asking(), &question)? == Answer::No {
            return Ok(Exit::Cancelled);
        }
    }
    Ok(phone.run(session, &mut journal, subjects)?)
}

pub(crate) fn mkdir(args: &Mkdir, session: &Session) -> Result<Exit, Trouble> {
    let all = one_phone(&args.paths)?;
    settled(made(args, session, &all, all[0].open(session)?))
}

fn made(
    args: &Mkdir,
    session: &Session,
    all: &[OnDevice],
    mut phone: Phone,
) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    let mut folders = Vec::<Place>::new();
    for on in all {
        let at = phone.object(&on.path)?;
        if !args.parents {
            folders.push(at);
            continue;
        }
        let (back, missing) = missing(session, phone, &at)?;
        phone = back;
        let new = missing.into_iter().filter(|one| !folders.contains(one));
        folders.extend(new.collect::<Vec<_>>());
    }
    let key = phone.key();
    let subjects = folders.into_iter().map(|at| {
        let plan = Plan::Change(Change::MakeFolder { at });
        OnPhone::new(Record::new(plan, Vec::new()), &key)
    });
    let subjects = subjects.collect::<Vec<_>>();
    if subjects.is_empty() {
        return Ok(Exit::Completed);
    }
    Ok(phone.run(session, &mut journal, subjects)?)
}

/// The folders of a path that are not there, from the first on.
fn missing(session: &Session, mut phone: Phone, at: &Place) -> Result<(Phone, Vec<Place>), Ended> {
    let mut missing = Vec::new();
    let names = at.folders.iter().chain([&at.name]);
    let mut place = Place {
        storage: at.storage,
        folders: Vec::new(),
        name: String::new(),
    };
    for name in names {
        place = place.child(name);
        if missing.is_empty() {
            let (back, entry) = phone.look_up(session, &place)?;
            phone = back;
            match entry {
                Some(entry) if entry.is_folder => continue,
                Some(_) => return Err(phone.refused(&place, "is no folder").into()),
                None => {}
            }
        }
        missing.push(place.clone());
    }
    Ok((phone, missing))
}
