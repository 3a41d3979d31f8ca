//! `estop df`, `estop stat`

use clap::Args;
use serde_json::{Value, json};

use super::ls::{date, entry_json};
use crate::{
    exit::{Exit, Trouble, exit_help},
    phone::{Ended, Meant, OnDevice, Phone, Storage, settled},
    session::{Session, event, say},
    words,
};

/// Show how full the storages of a phone are
#[derive(Debug, Args)]
#[command(after_help = exit_help!())]
pub(crate) struct Df {
    /// The phone
    #[arg(value_name = "PHONE")]
    phone: String,
}

/// Show what one object on a phone is
#[derive(Debug, Args)]
#[command(after_help = exit_help!())]
pub(crate) struct Stat {
    /// The phone and a path on it
    #[arg(value_name = "PHONE:/PATH")]
    path: String,
}

/// What a device says that does not know how much is free.
const UNKNOWN: u64 = u64::MAX;

pub(crate) fn run(args: &Df, session: &Session) -> Result<Exit, Trouble> {
    let phone = OnDevice::resolve(&args.phone)?.open(session)?;
    for storage in &phone.storages {
        show(session, storage);
    }
    Ok(Exit::Completed)
}

pub(crate) fn run_stat(args: &Stat, session: &Session) -> Result<Exit, Trouble> {
    let on = OnDevice::resolve(&args.path)?;
    let phone = on.open(session)?;
    match phone.meant(&on.path)? {
        Meant::All => phone.storages.iter().for_each(|one| show(session, one)),
        Meant::At(place) if place.name.is_empty() => {
            let own = phone.storages.iter().filter(|one| one.id == place.storage);
            own.for_each(|one| show(session, one));
        }
        Meant::At(place) => return settled(object(session, phone, place)),
    }
    Ok(Exit::Completed)
}

/// A storage, for programs.
pub(crate) fn storage_json(storage: &Storage) -> Value {
    let info = &storage.info;
    json!({
        "storage": storage.id,
        "name": storage.name,
        "size_bytes": info.max_capacity,
        "free_bytes": (info.free_space_bytes != UNKNOWN).then_some(info.free_space_bytes),
        "writable": info.access_capability == 0,
    })
}

fn object(session: &Session, phone: Phone, place: estop::mtp::Place) -> Result<Exit, Ended> {
    let (phone, entry) = phone.look_up(session, &place)?;
    let entry = entry.ok_or_else(|| phone.refused(&place, "is not there"))?;
    if session.is_json() {
        event("entry", entry_json(&place, &entry));
    } else {
        say(&words::printable(&phone.path(&place)));
        let what = if entry.is_folder { "folder" } else { "file" };
        let size = entry.size_bytes;
        let size = size.map(|bytes| format!(", {} bytes", words::grouped(bytes)));
        say(&format!("    {what}{}", size.unwrap_or_default()));
        say(&format!("    changed {}", date(&entry.modified)));
    }
    phone.close();
    Ok(Exit::Completed)
}

fn show(session: &Session, storage: &Storage) {
    if session.is_json() {
        event("storage", storage_json(storage));
        return;
    }
    let info = &storage.info;
    let free = match info.free_space_bytes {
        UNKNOWN => "unknown".to_owned(),
        bytes => words::size(bytes),
    };
    let writable = if info.access_capability == 0 {
        ""
    } else {
        ", read-only"
    };
    say(&format!(
        "{}  {} of {} free{writable}",
        words::printable(&storage.name),
        free,
        words::size(info.max_capacity)
    ));
}
