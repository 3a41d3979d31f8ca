//! Trees: all that is in a folder, deleted or copied object by object.

use serde::{Deserialize, Serialize};

use super::{
    Entry, Error, Left, Phone, Place,
    code::{Operation, ResponseCode},
    folder::{GENERATIONS_MAX, children, find, info, same},
    session::{LOOK_LIMIT, is_lost, refusal, response_limit},
    step::{bound, done, mark},
    wire::Listen,
};
use crate::{Gate, Job, Outcome, Stop, Unit, journal::Journal};

/// An object is deleted, with all that is in it if it is a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteTree {
    /// Where it is.
    pub at: Place,
}

/// Folders in folders: no device allows more in a path of 260 letters.
const DEPTH_MAX: usize = 128;

/// Objects of one tree.
const OBJECTS_MAX: usize = 1_000_000;

/// Deletes an object, and what is in it first: one by one, so that it can be stopped in between.
///
/// Left: `Done` with the objects that are gone, `Untouched` if none is. Stopped between two objects,
/// until the last one.
pub fn delete_tree<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &DeleteTree,
) -> Outcome<Left> {
    job.progress_cell().phase("look", None, Unit::Steps);
    job.gate()
        .set_bound(bound(response_limit(Operation::DELETE_OBJECT)));
    let mut objects = 0;
    let mut result = Ok(());
    for generation in 1..=GENERATIONS_MAX {
        result = deleted(phone, job, log, plan, &mut objects);
        match &result {
            // Opened anew in the middle: what is still there is looked up again.
            Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                if generation < GENERATIONS_MAX => {}
            _ => break,
        }
    }
    match &result {
        Err(stop) if is_lost(stop) && phone_is_lost(phone) => Outcome::new(result, Left::Unknown),
        _ => Outcome::new(result, done(objects)),
    }
}

/// What a process that died while it deleted left: the rest of the tree is counted. It changes nothing.
pub fn look_after_delete<P: Phone>(
    phone: &mut P,
    plan: &DeleteTree,
    of_objects: Option<u64>,
) -> Result<Left, Error> {
    let Some(of_objects) = of_objects else {
        return Ok(Left::Untouched);
    };
    let rest = match walk(phone, &plan.at, None) {
        Ok(rest) => rest.len() as u64,
        Err(Stop::Failed(crate::Error::Phone(Error::NotThere(_)))) => 0,
        Err(Stop::Failed(crate::Error::Phone(error))) => return Err(error),
        Err(stop) => return Err(Error::Gone(format!("{stop:?}"))),
    };
    Ok(done(of_objects.saturating_sub(rest)))
}

/// An object and all that is in it, what is in a folder before the folder.
pub(super) fn walk<P: Phone>(
    phone: &mut P,
    place: &Place,
    gate: Option<&Gate<Left>>,
) -> Result<Vec<Entry>, Stop> {
    let found = find(phone, place, gate)?;
    let (mut folder, root) = found.ok_or_else(|| Error::NotThere(place.path()))?;
    let mut level = vec![root];
    let mut all = Vec::new();
    // Level by level, so that nothing recurses; a level is deeper than all before it.
    for _ in 0..DEPTH_MAX {
        let mut below = Vec::new();
        for parent in level.iter().filter(|entry| entry.is_folder) {
            folder.handle = parent.handle;
            let listen = Listen {
                gate,
                ..Listen::DEAF
            };
            children(phone, folder, listen, &mut |entry, _| {
                below.push(entry);
                Ok(())
            })?;
            if all.len() + below.len() > OBJECTS_MAX {
                return Err(Error::Unfit(format!("{} has too many objects", place.path())).into());
            }
        }
        all.append(&mut level);
        if below.is_empty() {
            all.reverse();
            return Ok(all);
        }
        level = below;
    }
    Err(Error::Unfit(format!("{} has too many folders in folders", place.path())).into())
}

fn deleted<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &DeleteTree,
    objects: &mut u64,
) -> Result<(), Stop> {
    let gate = job.gate();
    let tree = walk(phone, &plan.at, Some(gate))?;
    let of_objects = *objects + tree.len() as u64;
    mark(job, log, of_objects)?;
    job.progress_cell()
        .phase("delete", Some(of_objects), Unit::Steps);
    for (at, entry) in tree.iter().enumerate() {
        let is_last = at + 1 == tree.len();
        phone.turn(Some(gate), |session| {
            same(session, entry.generation)?;
            if is_last {
                gate.close()?;
            }
            // Any format: zero.
            let asked = session.ask(Operation::DELETE_OBJECT, &[entry.handle, 0]);
            let gone = match &asked {
                Ok(_) if !is_last => true,
                // With its folder, by the device itself.
                Err(stop) if refusal(stop) == Some(ResponseCode::INVALID_OBJECT_HANDLE) => true,
                Err(stop) if refusal(stop).is_some() => false,
                // The answer did not come, or it is the last: it is looked for.
                _ if session.lost().is_none() && session.generation() == entry.generation => {
                    session
                        .within(LOOK_LIMIT, |session| info(session, entry.handle))?
                        .is_none()
                }
                _ => false,
            };
            *objects += u64::from(gone);
            job.progress_cell().done(*objects, 0);
            match asked {
                Ok(_) if !gone => {
                    Err(Error::NotSo(format!("{} is still there", entry.name)).into())
                }
                Err(stop) if !gone || is_lost(&stop) => Err(stop),
                _ => Ok(()),
            }
        })?;
    }
    Ok(())
}

fn phone_is_lost<P: Phone>(phone: &mut P) -> bool {
    phone
        .turn(None, |session| Ok(session.lost().is_some()))
        .unwrap_or(true)
}
