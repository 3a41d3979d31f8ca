//! `estop eject` and `estop load`

use clap::Args;
use estop::mmc;
use serde_json::json;

use crate::{
    drive::Drive,
    exit::{Exit, Trouble},
    session::{Session, event, say},
    words,
};

/// Open the tray of a drive
#[derive(Debug, Args)]
pub(crate) struct Eject {
    /// The drive
    #[arg(value_name = "DRIVE")]
    drive: String,
}

/// Close the tray of a drive, and wait until its disc is known
#[derive(Debug, Args)]
pub(crate) struct LoadDisc {
    /// The drive
    #[arg(value_name = "DRIVE")]
    drive: String,
}

pub(crate) fn eject(args: &Eject, session: &Session) -> Result<Exit, Trouble> {
    let drive = Drive::resolve(&args.drive)?;
    let mut open = drive.open(session)?;
    let ejected = mmc::eject(&mut open);
    ejected.map_err(|error| drive.failed(&error))?;
    tell(session, &drive, "the tray is open")
}

pub(crate) fn load(args: &LoadDisc, session: &Session) -> Result<Exit, Trouble> {
    let drive = Drive::resolve(&args.drive)?;
    let mut open = drive.open(session)?;
    let disc = mmc::load(&mut open);
    let disc = disc.map_err(|error| drive.failed(&error))?;
    tell(session, &drive, &words::disc(&disc))
}

fn tell(session: &Session, drive: &Drive, done: &str) -> Result<Exit, Trouble> {
    if session.is_json() {
        event("tray", json!({ "drive": drive.word, "message": done }));
    } else if !session.is_quiet() {
        say(&format!("{}: {done}", drive.word));
    }
    Ok(Exit::Completed)
}
