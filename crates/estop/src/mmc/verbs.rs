//! Single commands to a drive, and waiting for long ones.

use std::time::Duration;

use super::{
    Drive, Error, Left,
    cdb::{self, Immed},
};
use crate::{
    Gate, Micros, Stop,
    scsi::{Cdb, Command, Data, SenseKey, Status},
};

/// A command without motion or much data: drives answer in milliseconds, and in seconds after a
/// spin-down.
pub(super) const COMMAND_LIMIT: Duration = Duration::from_secs(30);

/// A WRITE: the drive's buffer may have to be written out first, with recalibration on the way.
pub(super) const WRITE_LIMIT: Duration = Duration::from_secs(60);

/// Loading: spin-up and reading of the lead-in, with retries on bad discs.
pub(super) const LOAD_LIMIT: Duration = Duration::from_secs(120);

/// Between two looks at whether a long command is done.
pub(super) const POLL: Duration = Duration::from_millis(250);

/// Unit attentions that may be queued: reset, medium changed, mode parameters changed, and again.
const ATTENTIONS_MAX: u32 = 6;

/// BUSY is answered for moments.
const BUSY_WAIT: Duration = Duration::from_millis(20);

/// What a command met that goes away by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passing {
    /// 2/04/01, 04, 07, 08 and BUSY: it is at work.
    AtWork,
    /// 6/xx: it tells of something that happened; the command was not carried out.
    Attention,
}

/// Sends one command, once; says how many bytes moved.
pub(super) fn once<D: Drive + ?Sized>(
    drive: &mut D,
    what: &'static str,
    cdb: Cdb,
    data: Data<'_>,
    limit: Duration,
) -> Result<u32, Error> {
    let len = data.len_bytes();
    let out = matches!(data, Data::Out(_));
    let answer = drive
        .send(Command { cdb, data, limit })
        .map_err(|failure| Error::Failed { what, failure })?;
    tracing::trace!(?cdb, ?answer, "{what}");
    match (answer.status, answer.sense) {
        (Status::Good, _) => {}
        // 1/xx: it was carried out (SPC-4 table 45).
        (Status::CheckCondition, Some(sense)) if sense.key == SenseKey::RecoveredError => {}
        (Status::CheckCondition, Some(sense)) => return Err(Error::Sense { what, sense }),
        (status, _) => return Err(Error::Status { what, status }),
    }
    let of_bytes = u32::try_from(len).unwrap_or(u32::MAX);
    if out && answer.moved_bytes < of_bytes {
        let moved_bytes = answer.moved_bytes;
        return Err(Error::Short {
            what,
            moved_bytes,
            of_bytes,
        });
    }
    Ok(answer.moved_bytes.min(of_bytes))
}

/// Sends a command that changes nothing and brings an answer: repeated, within the limit, while the
/// drive is at work or has something to tell first. The bytes that came.
pub(super) fn ask<'a, D: Drive + ?Sized>(
    drive: &mut D,
    what: &'static str,
    cdb: Cdb,
    buffer: &'a mut [u8],
) -> Result<&'a [u8], Error> {
    let until = drive.now().after(COMMAND_LIMIT);
    let moved = patiently(drive, until, |drive| {
        once(drive, what, cdb, Data::In(buffer), COMMAND_LIMIT)
    })?;
    Ok(buffer
        .get(..usize::try_from(moved).unwrap_or(0))
        .unwrap_or_default())
}

/// Sends a command with a parameter list, or with none, that takes no time to speak of.
pub(super) fn tell<D: Drive + ?Sized>(
    drive: &mut D,
    what: &'static str,
    cdb: Cdb,
    bytes: &[u8],
) -> Result<(), Error> {
    let until = drive.now().after(COMMAND_LIMIT);
    patiently(drive, until, |drive| {
        let data = if bytes.is_empty() {
            Data::None
        } else {
            Data::Out(bytes)
        };
        once(drive, what, cdb, data, COMMAND_LIMIT).map(drop)
    })
}

/// Sends a long command with its Immed bit, and polls until it is done; to a drive that refuses the
/// bit (5/24/00), without it. `each` hears how far it is, in 1/65536, where the drive says so.
///
/// It listens to no gate: MMC has no way to stop such a command.
pub(super) fn long<D: Drive + ?Sized>(
    drive: &mut D,
    what: &'static str,
    block: impl Fn(Immed) -> Cdb,
    bytes: &[u8],
    limit: Duration,
    each: impl FnMut(Option<u16>),
) -> Result<(), Error> {
    let until = drive.now().after(limit);
    let send = |drive: &mut D, immed: Immed, limit: Duration| {
        let data = if bytes.is_empty() {
            Data::None
        } else {
            Data::Out(bytes)
        };
        once(drive, what, block(immed), data, limit).map(drop)
    };
    let begun = patiently(drive, until, |drive| send(drive, Immed::Yes, COMMAND_LIMIT));
    match begun {
        Ok(()) => {}
        Err(error) if error.code() == Some(0x05_2400) => {
            let left = until.since(drive.now());
            return patiently(drive, until, |drive| send(drive, Immed::No, left));
        }
        Err(error) => return Err(error),
    }
    done(drive, what, until.since(drive.now()), each).map_err(|error| match error {
        Error::Endless { what, .. } => Error::Endless {
            what,
            limit_s: limit.as_secs(),
        },
        error => error,
    })
}

/// Polls until a long command is done that the drive carries out by itself. `each` hears how far it
/// is, whenever it was seen at work.
pub(super) fn done<D: Drive + ?Sized>(
    drive: &mut D,
    what: &'static str,
    limit: Duration,
    mut each: impl FnMut(Option<u16>),
) -> Result<(), Error> {
    let until = drive.now().after(limit);
    let mut attentions = 0;
    loop {
        // An attention that comes up meanwhile is not about this command.
        match unit_ready(drive) {
            Ok(()) => return Ok(()),
            Err(error) => match passing(&error) {
                Some(Passing::Attention) if attentions < ATTENTIONS_MAX => {
                    attentions += 1;
                    continue;
                }
                Some(Passing::Attention) => return Err(renamed(error, what)),
                Some(Passing::AtWork) => {}
                None => return Err(renamed(error, what)),
            },
        }
        if drive.now() >= until {
            let limit_s = limit.as_secs();
            return Err(Error::Endless { what, limit_s });
        }
        each(progress(drive)?);
        rest(drive, POLL);
    }
}

/// Waits until the drive is ready, within the limit; with a gate, stops early when asked.
pub(super) fn ready<D: Drive + ?Sized>(
    drive: &mut D,
    gate: Option<&Gate<Left>>,
    limit: Duration,
) -> Result<(), Stop> {
    let until = drive.now().after(limit);
    let mut attentions = 0;
    loop {
        let error = match unit_ready(drive) {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        match passing(&error) {
            Some(Passing::Attention) if attentions < ATTENTIONS_MAX => {
                attentions += 1;
                continue;
            }
            Some(Passing::AtWork) if drive.now() < until => {}
            _ => return Err(no_medium(error).into()),
        }
        drive.pause(POLL, gate)?;
    }
}

/// What a command met, if it goes away by itself.
pub(super) fn passing(error: &Error) -> Option<Passing> {
    match error {
        Error::Status {
            status: Status::Busy,
            ..
        } => Some(Passing::AtWork),
        Error::Sense { sense, .. } => match sense.code() {
            0x02_0401 | 0x02_0404 | 0x02_0407 | 0x02_0408 => Some(Passing::AtWork),
            code if code >> 16 == 0x06 => Some(Passing::Attention),
            _ => None,
        },
        _ => None,
    }
}

/// Repeats what met something that goes away by itself, until the time is up.
pub(super) fn patiently<D: Drive + ?Sized, T>(
    drive: &mut D,
    until: Micros,
    mut once: impl FnMut(&mut D) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut attentions = 0;
    let mut wait = BUSY_WAIT;
    loop {
        let error = match once(drive) {
            Ok(done) => return Ok(done),
            Err(error) => error,
        };
        match passing(&error) {
            Some(Passing::Attention) if attentions < ATTENTIONS_MAX => attentions += 1,
            Some(Passing::AtWork) if drive.now() < until => {
                rest(drive, wait);
                wait = (wait * 2).min(POLL);
            }
            _ => return Err(no_medium(error)),
        }
    }
}

/// Waits, whoever asks.
pub(super) fn rest<D: Drive + ?Sized>(drive: &mut D, wait: Duration) {
    if drive.pause(wait, None).is_err() {
        tracing::debug!("a wait without a gate came back early");
    }
}

fn unit_ready<D: Drive + ?Sized>(drive: &mut D) -> Result<(), Error> {
    let what = "TEST UNIT READY";
    once(
        drive,
        what,
        cdb::test_unit_ready(),
        Data::None,
        COMMAND_LIMIT,
    )
    .map(drop)
}

/// How far a long command is, where the drive says so.
fn progress<D: Drive + ?Sized>(drive: &mut D) -> Result<Option<u16>, Error> {
    let mut bytes = [0; 18];
    let data = Data::In(&mut bytes);
    let what = "REQUEST SENSE";
    match once(drive, what, cdb::request_sense(18), data, COMMAND_LIMIT) {
        Ok(_) => Ok(crate::scsi::Sense::decode(&bytes).and_then(|sense| sense.progress)),
        Err(error) if error.is_lost() => Err(error),
        Err(_) => Ok(None),
    }
}

fn no_medium(error: Error) -> Error {
    match error.code() {
        Some(0x02_3A00..=0x02_3AFF) => Error::NoMedium,
        _ => error,
    }
}

/// An error that a poll met is the long command's.
fn renamed(error: Error, what: &'static str) -> Error {
    match error {
        Error::Sense { sense, .. } => Error::Sense { what, sense },
        other => other,
    }
}
