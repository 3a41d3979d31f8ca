//! `estop thumb`

use std::{
    fs::File,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use clap::Args;
use estop::mtp::{Thumb, thumb};
use serde_json::json;

use crate::{
    exit::{Exit, Trouble, exit_help},
    on_phone::Looked,
    phone::{Ended, OnDevice, Phone, settled},
    session::{Session, event, say},
    words,
};

/// Receive the small picture that a phone has of a file
#[derive(Debug, Args)]
#[command(after_help = exit_help!())]
pub(crate) struct Thumbnail {
    /// Of which: PHONE:/path
    #[arg(value_name = "PHONE:/PATH")]
    path: String,
    /// Where to; without it the file's name with .thumb.jpg behind it
    #[arg(value_name = "FILE")]
    to: Option<PathBuf>,
}

pub(crate) fn run(args: &Thumbnail, session: &Session) -> Result<Exit, Trouble> {
    let on = OnDevice::resolve(&args.path)?;
    let phone = on.open(session)?;
    settled(received(args, session, &on, phone))
}

fn received(
    args: &Thumbnail,
    session: &Session,
    on: &OnDevice,
    phone: Phone,
) -> Result<Exit, Ended> {
    let of = phone.object(&on.path)?;
    let named = || {
        let name = of.name.replace(['/', '\0'], "_");
        PathBuf::from(format!("{name}.thumb.jpg"))
    };
    let to = args.to.clone().unwrap_or_else(named);
    let picture = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&picture);
    let plan = Thumb { of };
    let mut keep = move |bytes| {
        *into.lock().unwrap_or_else(PoisonError::into_inner) = bytes;
        Ok(())
    };
    let work = Looked {
        what: "thumbnail",
        work: Box::new(move |phone, job| thumb(phone, &mut keep, job, &plan)),
    };
    phone.look(session, work)?.close();
    let picture = picture.lock().unwrap_or_else(PoisonError::into_inner);
    let written = write(&to, &picture);
    written.map_err(|error| Trouble::Failed(format!("{}: {error}", to.display())))?;
    if session.is_json() {
        event("thumbnail", json!({ "file": to, "bytes": picture.len() }));
    } else {
        say(&format!(
            "{}  {}",
            to.display(),
            words::size(picture.len() as u64)
        ));
    }
    Ok(Exit::Completed)
}

/// A file that is there already is not replaced.
fn write(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(to)?;
    file.write_all(bytes)?;
    file.sync_all()
}
