//! The tray: out and in (MMC-6 §6.42 START STOP UNIT, §6.18 PREVENT ALLOW MEDIUM REMOVAL).

use std::time::Duration;

use super::{
    Disc, Drive, Error, Load, cdb,
    verbs::{COMMAND_LIMIT, LOAD_LIMIT, POLL, rest, tell},
};
use crate::scsi::Data;

/// A tray takes some seconds to open, and a slot-in drive to spin down before.
const EJECT_LIMIT: Duration = Duration::from_secs(30);

/// Unlocks the tray and opens it. It is done when the drive says that there is no disc in it.
///
/// [`Error::Unfit`] where the tray is locked by somebody else, with what to do.
pub fn eject<D: Drive + ?Sized>(drive: &mut D) -> Result<(), Error> {
    let what = "PREVENT ALLOW MEDIUM REMOVAL";
    if let Err(error) = tell(drive, what, cdb::prevent_removal(false), &[]) {
        if error.is_lost() {
            return Err(error);
        }
        // A drive without a lock.
        tracing::debug!(%error, "the tray could not be unlocked");
    }
    match tell(drive, "START STOP UNIT", cdb::tray(Load::Eject), &[]) {
        Ok(()) | Err(Error::NoMedium) => {}
        Err(error) => return Err(remedy(error)),
    }
    let until = drive.now().after(EJECT_LIMIT);
    loop {
        match is_loaded(drive)? {
            Loaded::Empty | Loaded::Open => return Ok(()),
            // Some drives keep saying that they are ready until the tray is out.
            Loaded::Ready | Loaded::Coming if drive.now() < until => rest(drive, POLL),
            Loaded::Ready | Loaded::Coming => {
                let why = "the tray did not open: press its button, or push a straightened paper \
                           clip into the hole at its front";
                return Err(Error::Unfit(why.to_owned()));
            }
        }
    }
}

/// Closes the tray, waits until the disc is ready, and looks at it. `State::NoMedium` if there is
/// none.
pub fn load<D: Drive + ?Sized>(drive: &mut D) -> Result<Disc, Error> {
    match tell(drive, "START STOP UNIT", cdb::tray(Load::Load), &[]) {
        Ok(()) | Err(Error::NoMedium) => {}
        Err(error) => return Err(remedy(error)),
    }
    let until = drive.now().after(LOAD_LIMIT);
    loop {
        match is_loaded(drive)? {
            Loaded::Ready | Loaded::Empty => return Disc::look(drive),
            Loaded::Coming | Loaded::Open if drive.now() < until => rest(drive, POLL),
            Loaded::Open => {
                let why =
                    "the tray did not close: push it in, many drives of laptops have no motor";
                return Err(Error::Unfit(why.to_owned()));
            }
            Loaded::Coming => {
                let limit_s = LOAD_LIMIT.as_secs();
                let what = "loading the disc";
                return Err(Error::Endless { what, limit_s });
            }
        }
    }
}

/// What the drive says of its tray.
enum Loaded {
    /// There is a disc, and it can be used.
    Ready,
    /// The tray moves, or the disc is being read.
    Coming,
    /// It is in, and there is no disc.
    Empty,
    /// It is out.
    Open,
}

fn is_loaded<D: Drive + ?Sized>(drive: &mut D) -> Result<Loaded, Error> {
    let what = "TEST UNIT READY";
    let block = cdb::test_unit_ready();
    let answer = super::verbs::once(drive, what, block, Data::None, COMMAND_LIMIT);
    match answer {
        Ok(_) => Ok(Loaded::Ready),
        Err(error) => match error.code() {
            Some(0x02_3A02) => Ok(Loaded::Open),
            Some(0x02_3A00..=0x02_3AFF) => Ok(Loaded::Empty),
            // 6/28: it has just come in or gone out.
            Some(0x06_0000..=0x06_FFFF) => Ok(Loaded::Coming),
            _ if super::verbs::passing(&error).is_some() => Ok(Loaded::Coming),
            _ => Err(error),
        },
    }
}

/// What to do about a tray that stays where it is.
fn remedy(error: Error) -> Error {
    match error.code() {
        Some(0x05_5302) => Error::Unfit(
            "the tray is locked by another program: unmount the disc and close what uses the drive, \
             then try again"
                .to_owned(),
        ),
        Some(0x05_2000 | 0x05_2400) => Error::Unfit(
            "this drive has no motor for its tray: open and close it by hand".to_owned(),
        ),
        _ => error,
    }
}
