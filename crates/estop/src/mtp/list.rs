//! List: what is in a folder, as it comes.

use std::{collections::HashSet, time::Duration};

use serde::{Deserialize, Serialize};

use super::{
    Entry, Error, Left, Phone, Place,
    folder::{GENERATIONS_MAX, children, find_folder},
    step::{bound, end_of_reading},
    wire::Listen,
};
use crate::{Job, Outcome, Stop, Unit};

/// A folder is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// The folder; without a name and folders: the storage's root.
    pub folder: Place,
}

/// A list that is nearly there is waited for so long before it is broken off.
const PATIENCE: Duration = Duration::from_millis(80);

/// Lists a folder: `sink` gets each entry as it comes, once.
///
/// Left: `Received`, or `Untouched` if nothing had come. Stopped at any moment: between two objects,
/// or in the data phase of a list. Fails with what `sink` fails with.
pub fn list<P: Phone>(
    phone: &mut P,
    sink: &mut dyn FnMut(Entry) -> Result<(), Error>,
    job: &Job<Left>,
    plan: &List,
) -> Outcome<Left> {
    job.progress_cell().phase("list", None, Unit::Steps);
    job.gate().set_bound(bound(Duration::ZERO));
    let (mut bytes, mut entries) = (0, 0);
    let result = listed(phone, job, plan, &mut |entry, more_bytes| {
        sink(entry)?;
        bytes += more_bytes;
        entries += 1;
        job.progress_cell().done(entries, 0);
        Ok(())
    });
    let left = match bytes {
        0 if result.is_err() => Left::Untouched,
        bytes => Left::Received { bytes },
    };
    end_of_reading(phone, result, left)
}

fn listed<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    plan: &List,
    each: &mut dyn FnMut(Entry, u64) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let gate = job.gate();
    let listen = Listen {
        gate: Some(gate),
        patience: PATIENCE,
    };
    // The one that came last is kept back, since with it the list may be whole.
    let mut last = None;
    // What was given out, should the session be opened anew in the middle. Two objects of one name
    // may be in one folder, but not in two lists of it.
    let (mut earlier, mut given) = (HashSet::new(), HashSet::new());
    let mut generation = 0;
    let mut keep_back = |entry: Entry, bytes: u64| {
        if entry.generation != generation {
            generation = entry.generation;
            earlier.extend(given.drain());
        }
        let key = (entry.name.clone(), entry.size_bytes);
        if earlier.contains(&key) {
            return Ok(());
        }
        given.insert(key);
        gate.check()?;
        match last.replace((entry, bytes)) {
            Some((entry, bytes)) => each(entry, bytes),
            None => Ok(()),
        }
    };
    let mut generations = 0;
    loop {
        let folder = find_folder(phone, &plan.folder, Some(gate))?;
        match children(phone, folder, listen, &mut keep_back) {
            Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                if generations + 1 < GENERATIONS_MAX =>
            {
                generations += 1;
            }
            other => break other?,
        }
    }
    gate.close()?;
    match last {
        Some((entry, bytes)) => each(entry, bytes),
        None => Ok(()),
    }
}
