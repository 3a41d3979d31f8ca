//! Thumbnail: the small picture that a device has of an object.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Error, Left, Phone, Place,
    code::{Operation, ResponseCode},
    folder::{find, same},
    session::refusal,
    step::{bound, end_of_reading},
    wire::Listen,
};
use crate::{Job, Outcome, Stop, Unit};

/// The small picture of an object is received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thumb {
    /// Of which.
    pub of: Place,
}

/// One that is nearly there is waited for so long before it is broken off.
const PATIENCE: Duration = Duration::from_millis(80);

/// Receives the small picture of an object (ISO 15740 clause 10.5.10): `sink` gets all of it at once.
///
/// Left: `Received`, or `Untouched` if it had not come. Stopped at any moment until it is whole.
pub fn thumb<P: Phone>(
    phone: &mut P,
    sink: &mut dyn FnMut(Vec<u8>) -> Result<(), Error>,
    job: &Job<Left>,
    plan: &Thumb,
) -> Outcome<Left> {
    job.progress_cell().phase("receive", None, Unit::Bytes);
    job.gate().set_bound(bound(Duration::ZERO));
    let mut left = Left::Untouched;
    let result = fetched(phone, job, plan).and_then(|picture| {
        left = Left::Received {
            bytes: picture.len() as u64,
        };
        Ok(sink(picture)?)
    });
    end_of_reading(phone, result, left)
}

fn fetched<P: Phone>(phone: &mut P, job: &Job<Left>, plan: &Thumb) -> Result<Vec<u8>, Stop> {
    let gate = job.gate();
    let listen = Listen {
        gate: Some(gate),
        patience: PATIENCE,
    };
    let found = find(phone, &plan.of, Some(gate))?;
    let (_, entry) = found.ok_or_else(|| Error::NotThere(plan.of.path()))?;
    let what = Operation::GET_THUMB;
    let (picture, _) = phone.turn(Some(gate), |session| {
        same(session, entry.generation)?;
        match session.can(what) {
            true => {
                let fetched = session.fetch(what, &[entry.handle], listen);
                fetched.map_err(|stop| match refusal(&stop) {
                    Some(ResponseCode::NO_THUMBNAIL_PRESENT) => {
                        let path = plan.of.path();
                        Error::Unfit(format!("the device has no small picture of {path}")).into()
                    }
                    _ => stop,
                })
            }
            false => Err(Error::Unsupported(what).into()),
        }
    })?;
    gate.close()?;
    Ok(picture)
}
