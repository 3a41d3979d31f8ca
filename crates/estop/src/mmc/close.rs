//! Flush, close and finalise, medium by medium (MMC-6 §6.3, §6.41).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disc, Drive, Error, Family, Left, Profile,
    answer::{BackgroundFormat, SessionState, WriteParameters, WriteType},
    cdb::{self, Close},
    disc::disc_information,
    verbs::{COMMAND_LIMIT, long},
    write_parameters::{set_write_parameters, takes_write_parameters},
};
use crate::{Bound, Job, Unit};

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

/// SYNCHRONIZE CACHE: the largest buffers are 8 MB, 55 s of a CD at 1x; the rest is recalibration.
pub(super) const FLUSH_LIMIT: Duration = Duration::from_secs(200);

/// Closing a session of a CD: lead-in and lead-out take 150 s at 1x, and a drive may recalibrate.
const CLOSE_CD_LIMIT: Duration = Duration::from_secs(600);

/// Of a DVD or BD: a short DVD-R of an old drive was seen to take 15 minutes.
const CLOSE_LIMIT: Duration = Duration::from_secs(1200);

/// Of two layers: what is not written of the second may have to be filled first.
const CLOSE_DL_LIMIT: Duration = Duration::from_secs(3600);

/// Writes out what the drive has in its buffer. Afterwards it is on the disc.
///
/// At once: the lead-out is written with it, so the limit is that of a close.
pub(super) fn flush<D: Drive + ?Sized>(drive: &mut D, limit: Duration) -> Result<(), Error> {
    let what = "SYNCHRONIZE CACHE";
    long(drive, what, cdb::synchronize_cache, &[], limit, |_| {})
}

/// Closes what is open, of a disc that was looked at just now, after a flush.
///
/// Left: closed as was asked; on an error to be looked at.
pub(super) fn close<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    disc: &Disc,
    how: Closing,
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
            Close::FinaliseCompatible | Close::Finalise => "CLOSE SESSION (finalise)",
        };
        let limit = close_limit(disc.profile);
        let block = |immed| cdb::close(step, immed);
        long(drive, what, block, &[], limit, |progress| {
            job.progress_cell().done(progress.map_or(0, u64::from), 0);
        })?;
    }
    Ok(())
}

/// How long [`close`] takes at this speed.
pub(super) fn close_bound(profile: Profile, how: Closing, bytes_per_s: u32) -> Bound {
    let commands = COMMAND_LIMIT * 4;
    if how == Closing::KeepOpen && profile != Profile::DvdPlusRw {
        return Bound::new(Duration::ZERO, commands);
    }
    // Stopping a format, closing a track: at most one and the session.
    let limit = close_limit(profile) * 2 + commands;
    let expected = match profile {
        Profile::DvdRam | Profile::BdRe => Duration::ZERO,
        _ => profile.family().close_takes(bytes_per_s),
    };
    Bound::new(expected, limit)
}

/// How long [`flush`] takes with so many bytes in the drive's buffer, at this speed.
pub(super) fn flush_bound(buffered_bytes: u32, bytes_per_s: u32) -> Bound {
    let drain = u64::from(buffered_bytes) * 1000 / u64::from(bytes_per_s.max(1));
    Bound::new(Duration::from_millis(drain), FLUSH_LIMIT)
}

/// The longest that one CLOSE takes.
pub(super) fn close_limit(profile: Profile) -> Duration {
    match (profile, profile.family()) {
        (Profile::DvdPlusRDl | Profile::DvdRDl, _) => CLOSE_DL_LIMIT,
        (_, Family::Cd) => CLOSE_CD_LIMIT,
        (_, Family::Dvd | Family::Bd) => CLOSE_LIMIT,
    }
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
    let track = session.and_then(|_| disc.open_track().or_else(damaged));
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
