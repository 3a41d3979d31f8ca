//! What is on the phone, as a sync sees it.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    sync::{Arc, Mutex, PoisonError},
    time::UNIX_EPOCH,
};

use estop::{
    Job, Outcome, Stop,
    mtp::{
        Entry, Error, Found, Left, Place, Session as PhoneSession, Tree, look_up,
        sync::{Item, Kind, Listing, Path, Stamp},
        tree,
    },
};
use estop_os::phone::{AnyWire, part_of, time_of};

use crate::{
    on_phone::Looked,
    phone::{Ended, Phone},
    session::Session,
    words::UNNAMED,
};

/// What is in a folder on a phone.
#[derive(Debug, Default)]
pub(super) struct There {
    pub(super) listing: Listing,
    /// What is at each path; only the last of several of one name.
    pub(super) entries: BTreeMap<Path, Entry>,
    /// Whether the folder is there.
    pub(super) is_there: bool,
}

/// Lists a folder on a phone; one that may be missing is empty then.
pub(super) fn on_phone(
    session: &Session,
    phone: Phone,
    top: &Place,
    may_be_missing: bool,
) -> Result<(Phone, There), Ended> {
    let there = Arc::new(Mutex::new(There::default()));
    let (into, top) = (Arc::clone(&there), top.clone());
    let work = Looked {
        what: "look",
        work: Box::new(move |phone, job| look(phone, job, top, may_be_missing, &into)),
    };
    let phone = phone.look(session, work)?;
    let there = std::mem::take(&mut *there.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((phone, there))
}

/// The parts of files that come are no files of their own.
pub(super) fn leave_parts_out(here: &mut Listing, source: &Listing) {
    let parts = source.items.iter().filter_map(|item| {
        let mut path = item.path.clone();
        let name = path.pop()?;
        path.push(
            part_of(std::path::Path::new(&name))
                .into_os_string()
                .into_string()
                .ok()?,
        );
        Some(path)
    });
    let parts = parts.collect::<BTreeSet<_>>();
    let names = source.items.iter().map(|item| &item.path);
    let names = names.collect::<BTreeSet<_>>();
    here.items.retain(|item| {
        let ends = item.path.last().map(std::path::Path::new);
        let is_part = ends.and_then(std::path::Path::extension) == Some(OsStr::new("part"));
        !is_part || names.contains(&item.path) || !parts.contains(&item.path)
    });
}

fn look(
    phone: &mut PhoneSession<AnyWire>,
    job: &Job<Left>,
    top: Place,
    may_be_missing: bool,
    into: &Mutex<There>,
) -> Outcome<Left> {
    let is_root = top.name.is_empty();
    let found = match is_root {
        true => Ok(None),
        false => look_up(phone, &top, Some(job.gate())),
    };
    let failed = |stop: Stop| Outcome::new(Err(stop), Left::Untouched);
    match found {
        Err(stop) => return failed(stop),
        Ok(None) if !is_root => {
            let why = Error::NotThere(top.path());
            let done = match may_be_missing {
                true => job.gate().close().map_err(Stop::from),
                false => Err(why.into()),
            };
            return Outcome::new(done, Left::Untouched);
        }
        Ok(Some(entry)) if !entry.is_folder => {
            return failed(Error::Unfit(format!("{} is no folder", top.path())).into());
        }
        Ok(_) => {}
    }
    let depth = top.folders.len() + usize::from(!is_root);
    let before = phone.passed_over();
    let plan = Tree { of: vec![top] };
    let mut keep = |one: Found| {
        keep(
            &mut into.lock().unwrap_or_else(PoisonError::into_inner),
            depth,
            one,
        );
        Ok(())
    };
    let outcome = tree(phone, &mut keep, job, &plan);
    let missing = phone.passed_over() - before;
    let mut there = into.lock().unwrap_or_else(PoisonError::into_inner);
    there.is_there = true;
    if missing > 0 {
        let why = format!("{missing} objects that the phone does not describe");
        there.listing.unread.push((Path::new(), why));
    }
    outcome
}

fn keep(there: &mut There, depth: usize, one: Found) {
    let names = one.at.folders.into_iter().chain([one.at.name]);
    let path = names.skip(depth).collect::<Path>();
    if path.is_empty() {
        return;
    }
    let entry = one.entry;
    let kind = match (entry.is_folder, entry.size_bytes) {
        _ if !entry.is_named => Kind::Other(UNNAMED.to_owned()),
        (true, _) => Kind::Folder,
        (false, None) => Kind::Other("the phone does not tell its size".to_owned()),
        (false, Some(size_bytes)) => {
            let since = time_of(&entry.modified).and_then(|at| at.duration_since(UNIX_EPOCH).ok());
            Kind::File(Stamp {
                size_bytes,
                modified_s: since.and_then(|since| i64::try_from(since.as_secs()).ok()),
            })
        }
    };
    let item = Item {
        path: path.clone(),
        kind,
    };
    there.listing.items.push(item);
    there.entries.insert(path, entry);
}
