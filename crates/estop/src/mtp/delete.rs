//! Delete: an object, and all that is in it, object by object.

use serde::{Deserialize, Serialize};

use super::{
    Entry, Error, Left, Phone, Place, Session,
    code::{Operation, ResponseCode},
    folder::{GENERATIONS_MAX, same},
    session::{LOOK_LIMIT, refusal, response_limit},
    step::{bound, done, insist_on, mark},
    walk::{Node, count, walk},
    wire::Wire,
};
use crate::{Job, Outcome, Stop, Unit, journal::Journal};

/// An object is deleted, with all that is in it if it is a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteTree {
    /// Where it is.
    pub at: Place,
}

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
    let mut run = Deleting {
        job,
        plan,
        objects: 0,
        of_objects: 0,
        unknown: false,
    };
    let mut result = Ok(());
    for generation in 1..=GENERATIONS_MAX {
        result = run.delete(phone, log);
        match &result {
            // Opened anew in the middle: what is still there is looked up again.
            Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                if generation < GENERATIONS_MAX => {}
            _ => break,
        }
    }
    match run.unknown {
        true => Outcome::new(result, Left::Unknown),
        false => Outcome::new(result, done(run.objects)),
    }
}

/// Takes back what a stopped send has left of a file: deletes it, if it is there.
///
/// Left: `Done` with one object, or `Untouched` if there was nothing.
pub fn take_back<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &DeleteTree,
) -> Outcome<Left> {
    let outcome = delete_tree(phone, job, log, plan);
    match outcome.result {
        Err(Stop::Failed(crate::Error::Phone(Error::NotThere(_)))) => {
            Outcome::new(job.gate().close().map_err(Stop::from), Left::Untouched)
        }
        _ => outcome,
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
    let rest = count(phone, &plan.at).map_err(Error::of)?;
    Ok(done(of_objects.saturating_sub(rest)))
}

/// A tree that is being deleted.
struct Deleting<'a> {
    job: &'a Job<Left>,
    plan: &'a DeleteTree,
    /// So many are gone.
    objects: u64,
    of_objects: u64,
    /// It could not be looked at how many are gone.
    unknown: bool,
}

impl Deleting<'_> {
    fn delete<P: Phone>(&mut self, phone: &mut P, log: &mut dyn Journal) -> Result<(), Stop> {
        let gate = self.job.gate();
        let tree = walk(phone, &self.plan.at, Some(gate))?;
        self.of_objects = self.objects + tree.len() as u64;
        mark(self.job, log, self.of_objects)?;
        let progress = self.job.progress_cell();
        progress.phase("delete", Some(self.of_objects), Unit::Steps);
        for (at, Node { entry, .. }) in tree.iter().rev().enumerate() {
            let is_last = at + 1 == tree.len();
            phone.turn(Some(gate), |session| {
                same(session, entry.generation)?;
                if is_last {
                    gate.close()?;
                }
                self.one(session, entry, is_last)
            })?;
            progress.done(self.objects, 0);
        }
        Ok(())
    }

    /// Deletes one. Where it is not sure whether it is gone, and after the last, it is looked for.
    fn one<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        entry: &Entry,
        is_last: bool,
    ) -> Result<(), Stop> {
        // Any format: zero.
        let asked = session.ask(Operation::DELETE_OBJECT, &[entry.handle, 0]);
        match &asked {
            Ok(_) if !is_last => {
                self.objects += 1;
                return Ok(());
            }
            // With its folder, by the device itself.
            Err(stop) if refusal(stop) == Some(ResponseCode::INVALID_OBJECT_HANDLE) => {
                self.objects += 1;
                return Ok(());
            }
            Err(stop) if refusal(stop).is_some() => return asked.map(|_| ()),
            _ => {}
        }
        match session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| count(session, &self.plan.at))
        }) {
            Ok(0) => self.objects = self.of_objects,
            Ok(rest) => {
                self.objects = self.of_objects.saturating_sub(rest);
                asked?;
                let why = format!("{} is still there", self.plan.at.path());
                return Err(Error::NotSo(why).into());
            }
            Err(stop) => {
                self.unknown = true;
                asked?;
                return Err(stop);
            }
        }
        asked.map(|_| ())
    }
}
