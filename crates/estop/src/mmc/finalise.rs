//! Finalise: closes what was left open, so that it can be read everywhere.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Closing, Disc, Drive, Error, Left, Plan, State, Takes,
    answer::TrackInformation,
    begin::{
        LOOK_LIMIT, Looked, begin, changes_from_here, first_of, is_dropped, lock, look_after_end,
        unlock, wait_out,
    },
    cdb,
    close::{close, flush},
    takes::{PATIENCE, Pace, SEEN_TAKES},
    verbs::long,
    within::Within,
};
use crate::{Bound, Job, Outcome, Stop, journal::Journal};

/// What is open is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finalise {
    /// The disc that was looked at.
    pub disc: Disc,
    /// What is closed.
    pub closing: Closing,
    /// Address of the first block of what is open.
    pub start: u32,
    /// So many blocks are there.
    pub blocks: u32,
    /// Whether they are all that was to be burned.
    pub whole: bool,
}

impl Finalise {
    /// Plans to close this disc: its last track, and all of it that is there.
    ///
    /// # Errors
    ///
    /// [`Error::Unfit`] for a disc on which nothing is open, and why.
    pub fn new(disc: Disc, closing: Closing) -> Result<Self, Error> {
        let unfit = |why: &str| Err(Error::Unfit(format!("{}: {why}", disc.profile)));
        match disc.state {
            State::NoMedium => return Err(Error::NoMedium),
            State::Blank | State::Unformatted => return unfit("there is nothing on it"),
            State::Finalised | State::ReadOnly => return unfit("it is finalised already"),
            State::Appendable | State::Open | State::Damaged | State::Rewritable => {}
        }
        let last = disc.tracks.iter().rev().find(|track| !track.blank);
        let (start, blocks) = last.map_or((0, disc.readable_blocks), |track| {
            let end = track
                .next_writable
                .unwrap_or(track.start + track.size_blocks);
            (track.start, end.saturating_sub(track.start))
        });
        Ok(Self {
            disc,
            closing,
            start,
            blocks,
            whole: true,
        })
    }

    /// Whether it can be stopped once begun, and if not, why not. Known before the start.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        Err("a drive that closes a session does it to the end: no command stops it")
    }

    /// How long it takes, as far as that is known before: at 1x.
    pub fn takes(&self) -> Duration {
        self.bound().expected
    }

    /// Flush, repair, close, with a look before and after. Nobody waits for a stop: a slow drive is
    /// given time.
    pub(super) fn bound(&self) -> Bound {
        let flush = self.pace().flush(0, 0);
        let close = self.closing();
        let looks = Bound::new(SEEN_TAKES * 2, LOOK_LIMIT * 2);
        let bound = flush + flush + close + looks;
        Bound::new(bound.expected, bound.limit.max(PATIENCE))
    }

    fn closing(&self) -> Bound {
        let end = self.start.saturating_add(self.blocks);
        self.pace().close(&self.disc, self.closing, end)
    }

    fn pace(&self) -> Pace {
        let profile = self.disc.profile;
        Pace::new(profile, profile.family().one_x_bytes_per_s())
    }

    /// What it left, if it was cut short and had begun to change the disc or not: looked at.
    pub fn look_after<D: Drive + ?Sized>(&self, drive: &mut D, changed: bool) -> Left {
        match look_after_end(drive, [&Ok(()), &Ok(())]) {
            Looked::Lost(_) => Left::Unknown,
            Looked::Disc(..) if !changed => Left::Untouched,
            Looked::Disc(disc, _)
                if disc.profile != self.disc.profile && disc.state != State::ReadOnly =>
            {
                Left::Unknown
            }
            Looked::Disc(disc, _) => self.left(&disc),
        }
    }

    /// Whether it is the disc still, as far as can be told: while the connection was gone nobody held
    /// the tray.
    fn is_ours(&self, is: &Disc) -> bool {
        let plan = Plan::Finalise(self.clone());
        is.state == State::ReadOnly || is.may_come_of(&plan, &Left::Unknown)
    }

    fn left(&self, disc: &Disc) -> Left {
        let (start, blocks) = (self.start, self.blocks);
        let takes = super::burn::takes(disc);
        let growing = disc.state == State::Open;
        let closed = match self.track(disc) {
            _ if takes == Takes::Anything => !growing,
            Some(track) => super::burn::is_closed(disc, track),
            None => takes == Takes::Nothing,
        };
        let finalised = self.closing != Closing::Finalise || takes != Takes::AnotherSession;
        match (closed && finalised, self.whole) {
            (true, true) => Left::Burned {
                start,
                blocks,
                takes,
            },
            (true, false) => Left::Closed {
                start,
                blocks,
                takes,
            },
            (false, true) => Left::NotClosed { start, blocks },
            (false, false) if closed => Left::Closed {
                start,
                blocks,
                takes,
            },
            (false, false) => Left::Ended { start, blocks },
        }
    }

    fn track<'d>(&self, disc: &'d Disc) -> Option<&'d TrackInformation> {
        let mut tracks = disc.tracks.iter().rev();
        tracks.find(|track| track.start <= self.start && !track.blank)
    }
}

/// Closes what is open.
///
/// Left: `Burned`, or `Closed` for the first part of a burn; `NotClosed` or `Ended` if it failed;
/// `Untouched`, `Unknown`. It cannot be stopped.
pub fn finalise<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Finalise,
) -> Outcome<Left> {
    let bound = plan.bound();
    job.gate().set_bound(bound);
    let drive = &mut Within::new(drive, bound.limit);
    let begun = begin(drive, job, &plan.disc)
        .and_then(|_| Ok(lock(drive)?))
        .and_then(|()| changes_from_here(job, log));
    if let Err(stop) = begun {
        return unlock(drive, Outcome::new(Err(stop), Left::Untouched));
    }
    let result = settle(drive, job, plan).map_err(Stop::from);
    let waited = match is_dropped(&result) {
        true => wait_out(drive, "CLOSE TRACK/SESSION", bound.limit, |_| {}).1,
        false => Ok(()),
    };
    let seen = look_after_end(drive, [&result, &waited]);
    let is_whole = |left: &Left| matches!(left, Left::Burned { .. } | Left::Closed { .. });
    let outcome = seen.outcome(first_of(result, waited), is_whole, |disc, result| {
        Ok(match is_dropped(result) && !plan.is_ours(&disc) {
            true => Left::Unknown,
            false => plan.left(&disc),
        })
    });
    unlock(drive, outcome)
}

fn settle<D: Drive + ?Sized>(drive: &mut D, job: &Job<Left>, plan: &Finalise) -> Result<(), Error> {
    let mut disc = plan.disc.clone();
    let limit = plan.bound().limit;
    flush(drive, limit)?;
    let damaged = disc.tracks.iter().find(|track| track.damaged);
    if let Some(track) = damaged.map(|track| track.track) {
        let what = "REPAIR TRACK";
        let block = |immed| cdb::repair_track(track, immed);
        match long(drive, what, block, &[], limit, |_| {}) {
            // Only drives for DVD-R know it; others close such a track as it is.
            Err(error) if error.code().is_none_or(|code| code >> 16 != 0x05) => return Err(error),
            Err(error) => tracing::debug!(%error, "the track is closed as it is"),
            Ok(()) => {}
        }
        disc = Disc::look(drive)?;
    }
    close(drive, job, &disc, plan.closing, limit)
}
