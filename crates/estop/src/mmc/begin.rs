//! What the operations on a disc do before their first change to it, and after their last.

use std::time::Duration;

use super::{
    Disc, Drive, Error, Left,
    answer::DiscInformation,
    cdb,
    takes::SEEN_LIMIT,
    verbs::{COMMAND_LIMIT, LOAD_LIMIT, done, ready, tell},
    within::Within,
};
use crate::{
    Job, Outcome, Stop,
    journal::{Journal, Mark},
};

/// A look that fails is repeated: what failed it may go away with the attempt.
const LOOKS_MAX: u32 = 3;

/// What drops the connection is done over the next one so often. The transport connects again by
/// itself, or answers at once that it will not.
const DROPS_MAX: u32 = 3;

/// What a look takes at most: spin-up, and what a look at a disc that turns takes.
pub(super) const LOOK_LIMIT: Duration =
    Duration::from_secs(LOAD_LIMIT.as_secs() + SEEN_LIMIT.as_secs());

/// What [`begin`] takes at most once a cancel was accepted: it hears of it between two looks at
/// whether the drive is ready.
pub(super) const BEGIN_LIMIT: Duration =
    Duration::from_secs(COMMAND_LIMIT.as_secs() + SEEN_LIMIT.as_secs());

/// Letting go of the tray: nothing moves, and the drive has just answered.
pub(super) const UNLOCK_LIMIT: Duration = Duration::from_secs(10);

/// Whether it is still the disc that was looked at, and nobody has asked to stop; the disc as it is.
pub(super) fn begin<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    was: &Disc,
) -> Result<Disc, Stop> {
    ready(drive, Some(job.gate()), LOAD_LIMIT)?;
    let is = Disc::look(&mut Within::new(drive, SEEN_LIMIT))?;
    if !is_same(was, &is) {
        let (was, is) = (described(was), described(&is));
        return Err(Error::Changed { was, is }.into());
    }
    job.gate().check()?;
    Ok(is)
}

/// Puts on record that what comes next changes the disc. Without that record a crash left it as it
/// was.
pub(super) fn changes_from_here(job: &Job<Left>, log: &mut dyn Journal) -> Result<(), Stop> {
    let marked = log.mark(job.id(), &Mark::to(0));
    marked.map_err(|error| Stop::Failed(crate::Error::Journal(error.to_string())))
}

/// Locks the tray. A drive without a lock is worked with all the same.
pub(super) fn lock<D: Drive + ?Sized>(drive: &mut D) -> Result<(), Error> {
    prevent_removal(drive, true)
}

/// Lets go of the tray, unless the drive is lost, or could not even be looked at: then nothing more is
/// sent.
pub(super) fn unlock<D: Drive + ?Sized>(drive: &mut D, outcome: Outcome<Left>) -> Outcome<Left> {
    // A drive that did not hear of a lost connection holds its tray still.
    let answers = !is_lost(&outcome.result) || is_dropped(&outcome.result);
    if answers
        && outcome.left != Left::Unknown
        && let Err(error) = prevent_removal(&mut Within::new(drive, UNLOCK_LIMIT), false)
    {
        tracing::debug!(%error, "the tray may still be locked");
    }
    outcome
}

/// Does again what dropped the connection, over the next one.
pub(super) fn over_drops<D: Drive + ?Sized, T>(
    drive: &mut D,
    mut work: impl FnMut(&mut D) -> Result<T, Error>,
) -> Result<T, Error> {
    for _ in 1..DROPS_MAX {
        match work(drive) {
            Err(error) if error.is_dropped() => {
                tracing::debug!(%error, "once more, over the next connection");
            }
            other => return other,
        }
    }
    work(drive)
}

/// After the connection dropped in this command: waits for the drive, which goes on with it by itself
/// if it had it. Whether it was seen at work, and whether it fell silent meanwhile: then nothing more
/// is sent. `each` hears how far it is.
pub(super) fn wait_out<D: Drive + ?Sized>(
    drive: &mut D,
    what: &'static str,
    limit: Duration,
    mut each: impl FnMut(Option<u16>),
) -> (bool, Result<(), Stop>) {
    let until = drive.now().after(limit);
    let mut at_work = false;
    let waited = over_drops(drive, |drive| {
        let rest = until.since(drive.now());
        done(drive, what, rest, |progress| {
            at_work = true;
            each(progress);
        })
    });
    match waited {
        Ok(()) => (at_work, Ok(())),
        Err(error) if error.is_lost() && !error.is_dropped() => (false, Err(error.into())),
        Err(error) => {
            tracing::debug!(%error, "after the connection was lost");
            (false, Ok(()))
        }
    }
}

/// Looks at the disc after what was done, unless the drive does not answer any more. A connection that
/// dropped is made again by the transport.
pub(super) fn look_after_end<D: Drive + ?Sized>(
    drive: &mut D,
    done: [&Result<(), Stop>; 2],
) -> Looked {
    if done
        .into_iter()
        .any(|done| is_lost(done) && !is_dropped(done))
    {
        return Looked::Lost(None);
    }
    let (mut first, mut dropped) = (None, false);
    for _ in 0..LOOKS_MAX {
        let looked = match ready(drive, None, LOAD_LIMIT) {
            Ok(()) => Disc::look(drive).map_err(Stop::from),
            Err(stop) => Err(stop),
        };
        let failed = match looked {
            Ok(disc) => return Looked::Disc(disc, dropped),
            Err(stop) => Err(stop),
        };
        tracing::debug!(?failed, "the disc could not be looked at");
        let drops = is_dropped(&failed);
        let lost = is_lost(&failed) && !drops;
        dropped |= drops;
        first = first.or_else(|| failed.err());
        if lost {
            break;
        }
    }
    Looked::Lost(first)
}

/// What a look brought.
pub(super) enum Looked {
    /// The disc as it is, and whether the connection dropped in the look.
    Disc(Disc, bool),
    /// Nothing: why, unless that is known already.
    Lost(Option<Stop>),
}

impl Looked {
    /// The outcome: what `left` makes of the disc, or that it is not known, and why. The first error
    /// wins. Work that went well and did not leave what `is_whole` has failed.
    pub(super) fn outcome(
        self,
        result: Result<(), Stop>,
        is_whole: impl FnOnce(&Left) -> bool,
        left: impl FnOnce(Disc, &Result<(), Stop>) -> Result<Left, Error>,
    ) -> Outcome<Left> {
        match self {
            Self::Disc(disc, dropped) => {
                let result = first_of(result, lost_if(dropped));
                match left(disc, &result) {
                    Ok(left) => looked_at(result, left, is_whole),
                    Err(error) => Outcome::new(first_of(result, Err(error.into())), Left::Unknown),
                }
            }
            Self::Lost(why) => {
                let result = first_of(result, why.map_or(Ok(()), Err));
                Outcome::new(result, Left::Unknown)
            }
        }
    }
}

/// The outcome of what was done, with what was seen afterwards: good status is no proof.
fn looked_at(
    result: Result<(), Stop>,
    left: Left,
    is_whole: impl FnOnce(&Left) -> bool,
) -> Outcome<Left> {
    let result = match result {
        Ok(()) if !is_whole(&left) => {
            let why = format!("the drive says that it is done, but the disc is {left:?}");
            Err(Error::Unfit(why).into())
        }
        other => other,
    };
    Outcome::new(result, left)
}

pub(super) fn prevent_removal<D: Drive + ?Sized>(
    drive: &mut D,
    prevent: bool,
) -> Result<(), Error> {
    let what = "PREVENT ALLOW MEDIUM REMOVAL";
    match tell(drive, what, cdb::prevent_removal(prevent), &[]) {
        Err(error) if error.is_lost() => Err(error),
        Err(error) => {
            tracing::debug!(%error, "the tray could not be locked or unlocked");
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

/// The first error wins; a wind-down that fails is a failure.
pub(super) fn first_of(result: Result<(), Stop>, later: Result<(), Stop>) -> Result<(), Stop> {
    match (result, later) {
        (Err(Stop::Failed(first)), _) => Err(Stop::Failed(first)),
        (_, Err(later)) => Err(later),
        (result, Ok(())) => result,
    }
}

/// Whether the drive does not answer any more.
pub(super) fn is_lost(result: &Result<(), Stop>) -> bool {
    matches!(
        result,
        Err(Stop::Failed(
            crate::Error::Lost | crate::Error::NotAnswering { .. }
        ))
    )
}

/// A connection that was lost on the way fails what was done, though it was made again.
pub(super) fn lost_if(dropped: bool) -> Result<(), Stop> {
    match dropped {
        true => Err(Stop::Failed(crate::Error::Lost)),
        false => Ok(()),
    }
}

/// Whether the connection to the drive was lost, or the drive with it: a transport that connects again
/// does so with the next command.
pub(super) fn is_dropped(result: &Result<(), Stop>) -> bool {
    matches!(result, Err(Stop::Failed(crate::Error::Lost)))
}

/// Whether the drive would not even begin: what it was asked it does not know, or not for this disc
/// (5/xx), or the disc is protected (7/xx).
pub(super) fn is_refused(result: &Result<(), Stop>) -> bool {
    match result {
        Err(Stop::Failed(crate::Error::Disc(error))) => {
            matches!(
                error.code(),
                Some(0x05_0000..=0x05_FFFF | 0x07_0000..=0x07_FFFF)
            )
        }
        _ => false,
    }
}

/// Whether these are looks at one disc. A format in the background goes on between two looks.
pub(super) fn is_same(was: &Disc, is: &Disc) -> bool {
    let key = |disc: &Disc| {
        let information = disc.information.map(|known| DiscInformation {
            background_format: super::answer::BackgroundFormat::None,
            ..known
        });
        (disc.profile, disc.state, information, disc.tracks.clone())
    };
    key(was) == key(is)
}

/// A disc in a few words.
pub(super) fn described(disc: &Disc) -> String {
    let Disc {
        profile,
        state,
        tracks,
        ..
    } = disc;
    let (sessions, tracks) = (disc.closed_sessions(), tracks.len());
    format!("{profile}, {state:?}, {sessions} closed sessions, {tracks} tracks")
}
