//! What the operations share: the bound of a stop, and their ends.

use std::time::Duration;

use super::{
    Left, Phone, Session, TURN_LIMIT,
    session::{LOOK_LIMIT, WIND_DOWN_LIMIT, is_lost},
    wire::Wire,
};
use crate::{
    Bound, Job, Outcome, Stop,
    journal::{Journal, Mark},
};

/// A transaction without data, or with a small dataset, that a cancel waits for: it does not end
/// before the device answers or is given up.
pub(super) const STEP_LIMIT: Duration = Duration::from_secs(60);

/// A look that fails is repeated: what failed it may go away with the attempt.
const LOOKS_MAX: u32 = 3;

/// What a stop usually takes: nothing more comes, and the look finds that.
const EXPECTED: Duration = Duration::from_millis(400);

/// How long a stop takes from here: a command of this limit may be under way, and before the look the
/// turn may be another's.
pub(super) fn bound(command_limit: Duration) -> Bound {
    bound_with(command_limit, Duration::ZERO)
}

/// The same where a stop usually takes so much longer, as far as was seen.
pub(super) fn bound_with(command_limit: Duration, more: Duration) -> Bound {
    let step = command_limit.max(STEP_LIMIT);
    let limit = step + WIND_DOWN_LIMIT + LOOK_LIMIT + TURN_LIMIT;
    Bound::new((EXPECTED + more).min(limit), limit)
}

/// The end of what reads, and changes nothing.
pub(super) fn end_of_reading<P: Phone>(
    phone: &mut P,
    result: Result<(), Stop>,
    left: Left,
) -> Outcome<Left> {
    match &result {
        Err(stop) if is_gone(phone, stop) => Outcome::new(result, Left::Unknown),
        _ => Outcome::new(result, left),
    }
}

/// Whether this stopped because the device was lost, and it could not be taken anew.
pub(super) fn is_gone<P: Phone>(phone: &mut P, stop: &Stop) -> bool {
    let gone = |session: &mut Session<P::Wire>| Ok(session.lost().is_some());
    is_lost(stop) && phone.turn(None, gone).unwrap_or(true)
}

/// Looks, up to [`LOOKS_MAX`] times, unless the device is lost in it.
pub(super) fn insist_on<W: Wire, T>(
    session: &mut Session<W>,
    mut look: impl FnMut(&mut Session<W>) -> Result<T, Stop>,
) -> Result<T, Stop> {
    for _ in 1..LOOKS_MAX {
        let looked = look(session);
        if looked.is_ok() || session.lost().is_some() {
            return looked;
        }
    }
    look(session)
}

/// So many objects were done.
pub(super) fn done(objects: u64) -> Left {
    match objects {
        0 => Left::Untouched,
        objects => Left::Done { objects },
    }
}

/// Puts on record that so many objects are done and what comes next changes the phone.
pub(super) fn mark(job: &Job<Left>, log: &mut dyn Journal, objects: u64) -> Result<(), Stop> {
    put(job, log, &Mark::to(objects))
}

/// Puts on record that so many objects are done, and the next one is whole and takes the place of
/// another: by the mark's exception.
pub(super) fn mark_exchange(
    job: &Job<Left>,
    log: &mut dyn Journal,
    objects: u64,
) -> Result<(), Stop> {
    let mark = Mark {
        except: vec![(objects, 1)],
        ..Mark::to(objects)
    };
    put(job, log, &mark)
}

/// Whether an object was taking the place of another.
pub(super) fn is_exchange(mark: &Mark) -> bool {
    !mark.except.is_empty()
}

fn put(job: &Job<Left>, log: &mut dyn Journal, mark: &Mark) -> Result<(), Stop> {
    let marked = log.mark(job.id(), mark);
    marked.map_err(|error| Stop::Failed(crate::Error::Journal(error.to_string())))
}
