//! Finish: a replace that was broken off between its renames is put right.

use serde::{Deserialize, Serialize};

use super::{
    Error, Left, Phone, Place,
    code::Operation,
    folder::{GENERATIONS_MAX, find_folder, same},
    send::{
        parent,
        replace::{Settled, beside, put_right, three},
        replacing,
    },
    session::{LOOK_LIMIT, is_lost, response_limit},
    step::{bound, done, insist_on, mark},
};
use crate::{Job, Outcome, Stop, Unit, journal::Journal};

/// The names of a file and of the one that it replaces are put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finish {
    /// The place of both.
    pub at: Place,
}

/// Gives the new file its name and deletes the old one; where the device refuses that, the old one gets
/// its name again and the new one is deleted. It can be stopped until its first command goes out.
///
/// Left: `Done` with one object if one of the two has its name and the other is gone, or `Replacing`.
pub fn finish<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Finish,
) -> Outcome<Left> {
    job.progress_cell().phase("finish", Some(1), Unit::Steps);
    job.gate()
        .set_bound(bound(response_limit(Operation::SET_OBJECT_PROP_VALUE)));
    let mut left = replacing(&beside(&plan.at), 0, false);
    let mut result = Ok(());
    for generation in 1..=GENERATIONS_MAX {
        result = tried(phone, job, log, plan, &mut left);
        match &result {
            Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                if generation < GENERATIONS_MAX => {}
            _ => break,
        }
    }
    Outcome::new(result, left)
}

/// What a process that died in it left. It changes nothing.
pub fn look_after_finish<P: Phone>(
    phone: &mut P,
    plan: &Finish,
    begun: bool,
) -> Result<Left, Error> {
    let look = |phone: &mut P| {
        let folder = find_folder(phone, &parent(&plan.at), None)?;
        three(phone, folder, &plan.at.name)
    };
    let found = look(phone).map_err(Error::of)?;
    Ok(match found.old {
        Some(_) => replacing(&beside(&plan.at), 0, found.is.is_some()),
        None => done(begun.into()),
    })
}

fn tried<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Finish,
    left: &mut Left,
) -> Result<(), Stop> {
    let gate = job.gate();
    let folder = find_folder(phone, &parent(&plan.at), Some(gate))?;
    mark(job, log, 0)?;
    let turn = phone.turn(Some(gate), |session| {
        same(session, folder.generation)?;
        gate.close()?;
        let mut going_back = false;
        let settled = session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| {
                // After an opening anew the folder has another handle.
                let folder = match session.generation() == folder.generation {
                    true => folder,
                    false => find_folder(session, &parent(&plan.at), None)?,
                };
                let back = (&mut going_back, &mut (|| Ok(())) as &mut _);
                put_right(session, folder, &plan.at.name, back)
            })
        });
        *left = match &settled {
            Ok(Settled::New | Settled::Old) => done(1),
            Ok(Settled::Aside(has_name)) => replacing(&beside(&plan.at), 0, *has_name),
            Ok(Settled::Beside(bytes)) => Left::Partial {
                objects: 0,
                at: beside(&plan.at),
                bytes: *bytes,
            },
            Err(_) => Left::Unknown,
        };
        match settled? {
            Settled::New | Settled::Old => Ok(()),
            Settled::Aside(_) | Settled::Beside(_) => {
                let why = format!("the old file beside {} is still there", plan.at.path());
                Err(Error::NotSo(why).into())
            }
        }
    });
    match &turn {
        Err(stop) if is_lost(stop) => *left = Left::Unknown,
        _ => {}
    }
    turn
}
