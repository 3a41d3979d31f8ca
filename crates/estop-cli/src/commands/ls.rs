//! `estop ls`, `estop tree`

use clap::Args;
use estop::mtp::{Entry, Found, List, Place, Tree, list, tree};
use serde_json::json;

use crate::{
    exit::{Exit, Trouble, exit_help},
    on_phone::Looked,
    phone::{Meant, OnDevice, Phone, settled},
    results::Results,
    session::{Session, event, event_line, say},
    words,
};

/// List a folder of a phone, as it comes
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Ls {
    /// The phone and a folder on it: PHONE or PHONE:/path
    #[arg(value_name = "PHONE:/PATH")]
    path: String,
}

/// List a folder of a phone and all that is in it, as it comes
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct ListTree {
    /// The phone and what is listed: PHONE or PHONE:/path
    #[arg(value_name = "PHONE:/PATH")]
    path: String,
}

const AFTER: &str = concat!(
    "Where a phone has several storages, the first name of a path is the storage's; a path that\n\
     begins with none of their names is in the first.\n\n\
     Examples:\n  \
     estop ls sim:phone                  the storages of a simulated phone\n  \
     estop ls sim:phone:/DCIM/Camera     a folder\n  \
     estop tree sim:phone:/DCIM --json   for a program\n\n",
    exit_help!()
);

pub(crate) fn run(args: &Ls, session: &Session) -> Result<Exit, Trouble> {
    let on = OnDevice::resolve(&args.path)?;
    let phone = on.open(session)?;
    match phone.meant(&on.path)? {
        Meant::All => {
            storages(session, &phone);
            Ok(Exit::Completed)
        }
        Meant::At(folder) => settled(folder_of(session, phone, folder)),
    }
}

pub(crate) fn run_tree(args: &ListTree, session: &Session) -> Result<Exit, Trouble> {
    let on = OnDevice::resolve(&args.path)?;
    let phone = on.open(session)?;
    let of = match phone.meant(&on.path)? {
        Meant::All => phone.roots(),
        Meant::At(place) => vec![place],
    };
    let heads = of.iter().map(|place| phone.path(place)).collect::<Vec<_>>();
    let is_json = session.is_json();
    let plan = Tree { of: of.clone() };
    let mut told = None;
    let mut results = Results::new();
    let mut show = move |found: Found| {
        if !is_json && told != Some(found.of) {
            told = Some(found.of);
            results.say(&words::printable(&heads[found.of]));
        }
        let depth = (found.at.folders.len() + 1).saturating_sub(depth_of(&of[found.of]));
        results.say(&shown(is_json, &found.at, &found.entry, depth));
        Ok(())
    };
    let work = Looked {
        what: "tree",
        work: Box::new(move |phone, job| tree(phone, &mut show, job, &plan)),
    };
    settled(phone.look(session, work).map(|phone| {
        phone.close();
        Exit::Completed
    }))
}

fn folder_of(session: &Session, phone: Phone, folder: Place) -> Result<Exit, crate::phone::Ended> {
    let is_json = session.is_json();
    let plan = List {
        folder: folder.clone(),
    };
    let mut results = Results::new();
    let mut show = move |entry: Entry| {
        results.say(&shown(is_json, &folder.child(&entry.name), &entry, 0));
        Ok(())
    };
    let work = Looked {
        what: "list",
        work: Box::new(move |phone, job| list(phone, &mut show, job, &plan)),
    };
    phone.look(session, work).map(|phone| {
        phone.close();
        Exit::Completed
    })
}

/// So many names a place has.
fn depth_of(place: &Place) -> usize {
    place.folders.len() + usize::from(!place.name.is_empty())
}

/// The line of one object.
fn shown(is_json: bool, at: &Place, entry: &Entry, depth: usize) -> String {
    if is_json {
        return event_line("entry", &entry_json(at, entry));
    }
    let name = words::printable(&entry.name);
    let indent = "  ".repeat(depth);
    let size = match (entry.is_folder, entry.size_bytes) {
        (true, _) => String::new(),
        (false, Some(bytes)) => words::size(bytes),
        (false, None) => "?".to_owned(),
    };
    let date = date(&entry.modified);
    let slash = if entry.is_folder { "/" } else { "" };
    let own = match entry.is_named {
        true => "",
        false => "  (not its name, which the phone cannot tell)",
    };
    format!("{size:>10}  {date:16}  {indent}{name}{slash}{own}")
}

/// An object, for programs.
pub(crate) fn entry_json(at: &Place, entry: &Entry) -> serde_json::Value {
    json!({
        "storage": at.storage,
        "path": at.path(),
        "name": entry.name,
        "name_told": entry.is_named,
        "folder": entry.is_folder,
        "size_bytes": entry.size_bytes,
        "modified": entry.modified,
    })
}

/// A device's date, for people: `2026-11-21 08:37`.
pub(crate) fn date(text: &str) -> String {
    let Ok(date) = estop::mtp::dataset::Date::parse(text) else {
        return String::new();
    };
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}",
        date.year, date.month, date.day, date.hour, date.minute
    )
}

/// The storages, as the folders that they are in paths.
fn storages(session: &Session, phone: &Phone) {
    for storage in &phone.storages {
        if session.is_json() {
            event("storage", crate::commands::df::storage_json(storage));
        } else {
            say(&format!(
                "{:>10}  {:16}  {}/",
                "",
                "",
                words::printable(&storage.name)
            ));
        }
    }
}
