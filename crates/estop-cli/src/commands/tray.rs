//! `estop eject` and `estop load`

use clap::Args;
use estop::mmc::{Load, tray};
use serde_json::json;

use crate::{
    drive::Drive,
    exit::{Exit, Trouble},
    session::{Session, event, say},
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
    turn(session, &args.drive, Load::Eject, "the tray is open")
}

pub(crate) fn load(args: &LoadDisc, session: &Session) -> Result<Exit, Trouble> {
    turn(session, &args.drive, Load::Load, "the tray is closed")
}

fn turn(session: &Session, word: &str, way: Load, done: &str) -> Result<Exit, Trouble> {
    let drive = Drive::resolve(word)?;
    let mut open = drive.open(session)?;
    let turned = tray(&mut open, way);
    turned.map_err(|error| Trouble::Failed(format!("{}: {error}", drive.word)))?;
    if session.is_json() {
        event("tray", json!({ "drive": drive.word, "message": done }));
    } else if !session.is_quiet() {
        say(&format!("{}: {done}", drive.word));
    }
    Ok(Exit::Completed)
}
