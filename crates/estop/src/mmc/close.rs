//! Flush, close and finalise, medium by medium (MMC-6 §6.3, §6.41).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disc, Drive, Error, Family, Left, Profile,
    answer::{BackgroundFormat, SessionState, TrackInformation, WriteParameters, WriteType},
    asked::disc_information,
    cdb::{self, Close},
    verbs::long,
    write_parameters::{set_write_parameters, takes_write_parameters},
};
use crate::{Job, Unit};

/// What is closed once everything is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    /// Nothing: the session stays open, and on media that know it the track too.
    KeepOpen,
    /// The track and the session: it can be read everywhere, and another session can follow.
    CloseSession,
    /// The disc: nothing can follow.
    Finalise,
}

/// Writes out what the drive has in its buffer. Afterwards it is on the disc.
///
/// At once: the lead-out is written with it.
pub(super) fn flush<D: Drive + ?Sized>(drive: &mut D, limit: Duration) -> Result<(), Error> {
    let what = "SYNCHRONIZE CACHE";
    long(drive, what, cdb::synchronize_cache, &[], limit, |_| {})
}

/// Closes what is open, of a disc that was looked at just now, after a flush; each of its commands
/// within the limit.
///
/// Left: closed as was asked; on an error to be looked at.
pub(super) fn close<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    disc: &Disc,
    how: Closing,
    limit: Duration,
) -> Result<(), Error> {
    job.progress_cell().phase("close", Some(WHOLE), Unit::Steps);
    if takes_write_parameters(disc.profile) && how != Closing::KeepOpen {
        set_write_parameters(drive, parameters(disc.profile, how))?;
    }
    for step in steps(drive, disc, how)? {
        let what = match step {
            Close::StopFormat => "CLOSE SESSION (format)",
            Close::Track(_) => "CLOSE TRACK",
            Close::Session => "CLOSE SESSION",
            Close::Finalise => "CLOSE SESSION (finalise)",
        };
        let block = |immed| cdb::close(step, immed);
        long(drive, what, block, &[], limit, |progress| {
            job.progress_cell().done(progress.map_or(0, u64::from), 0);
        })?;
    }
    Ok(())
}

/// The track that has filled the disc, whose session is open: it takes no WRITE, and may have to be
/// closed all the same. That it is closed already is no error (MMC-6 §6.3.3).
fn full(disc: &Disc) -> Option<&TrackInformation> {
    let information = disc.information?;
    let is_open = information.last_session == SessionState::Incomplete;
    let last = disc.tracks.last().filter(|track| !track.blank);
    last.filter(|_| is_open && disc.writable_track().is_none())
}

/// Progress as sense data tell it (SPC-4 §4.5.2.4.4).
const WHOLE: u64 = 0x1_0000;

/// What is sent, in this order.
fn steps<D: Drive + ?Sized>(drive: &mut D, disc: &Disc, how: Closing) -> Result<Vec<Close>, Error> {
    let session = match how {
        Closing::KeepOpen => None,
        Closing::CloseSession => Some(Close::Session),
        Closing::Finalise => Some(Close::Finalise),
    };
    let damaged = || disc.tracks.iter().find(|track| track.damaged);
    let open = || disc.open_track().or_else(damaged).or_else(|| full(disc));
    let track = session.and_then(|_| open());
    let track = track.map(|open| Close::Track(open.track));
    Ok(match disc.profile {
        // SYNCHRONIZE CACHE ended the track; whether another session follows, the mode page says.
        Profile::CdR | Profile::CdRw => session.map(|_| Close::Session).into_iter().collect(),
        Profile::DvdR | Profile::DvdRDl | Profile::DvdRwSequential => {
            let session = session.map(|_| Close::Session);
            track.into_iter().chain(session).collect()
        }
        Profile::DvdPlusR | Profile::DvdPlusRDl => track.into_iter().chain(session).collect(),
        // With pseudo-overwrite the session stays open: only tracks are closed.
        Profile::BdRSequential if disc.writes.pseudo_overwrite && how == Closing::CloseSession => {
            track.into_iter().collect()
        }
        Profile::BdRSequential => track.into_iter().chain(session).collect(),
        Profile::DvdPlusRw => {
            let formats = disc_information(drive)?.map(|disc| disc.background_format);
            let running = formats == Some(BackgroundFormat::Running);
            let stop = running.then_some(Close::StopFormat);
            // A temporary lead-out, for drives that only read.
            let session = session.map(|_| Close::Session);
            stop.into_iter().chain(session).collect()
        }
        // The intermediate state is left whatever was asked: other drives choke on it.
        Profile::DvdRwOverwrite => {
            let session = disc.information.map(|disc| disc.last_session);
            let growing = session == Some(SessionState::Incomplete);
            growing.then_some(Close::Session).into_iter().collect()
        }
        _ => Vec::new(),
    })
}

fn parameters(profile: Profile, how: Closing) -> WriteParameters {
    let cd = profile.family() == Family::Cd;
    WriteParameters {
        write_type: if cd {
            WriteType::TrackAtOnce
        } else {
            WriteType::Packet
        },
        simulate: false,
        keep_open: how != Closing::Finalise,
        cd,
    }
}
