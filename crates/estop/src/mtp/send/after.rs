//! What a crash left of files that were being sent.

use std::collections::{BTreeSet, HashMap};

use super::{File, Send, parent};
use crate::{
    Job, Stop,
    journal::Journal,
    mtp::{
        Error, Left, Phone, Place,
        folder::{GENERATIONS_MAX, children, find_folder},
        step::{done, mark},
        wire::Listen,
    },
};

/// So many files are sent for one mark: each is synced to the disk, which takes about as long as a small
/// file. As many are looked at after a crash.
const MARK_EVERY: usize = 32;

/// Puts on record that so many objects are done and that this file comes next, if that is due.
pub(super) fn mark_before(
    job: &Job<Left>,
    log: &mut dyn Journal,
    (file, replaces): (usize, &BTreeSet<usize>),
    objects: u64,
) -> Result<(), Stop> {
    match is_marked(file, replaces) {
        true => mark(job, log, objects),
        false => Ok(()),
    }
}

/// Whether there is a mark before this file: also before and after each that takes the place of another.
fn is_marked(file: usize, replaces: &BTreeSet<usize>) -> bool {
    let replaces = |file: Option<usize>| file.is_some_and(|file| replaces.contains(&file));
    file.is_multiple_of(MARK_EVERY) || replaces(Some(file)) || replaces(file.checked_sub(1))
}

/// What a process that died while it sent files left, given how many were on record as whole: looked
/// at in a new session, in which a device tells an object's true size. It changes nothing.
pub fn look_after<P: Phone>(phone: &mut P, plan: &Send, whole: Option<u64>) -> Result<Left, Error> {
    look_after_batch(phone, &plan.files, &BTreeSet::new(), whole)
}

/// The same for files of which some take the place of others; those on record do not.
pub(in super::super) fn look_after_batch<P: Phone>(
    phone: &mut P,
    files: &[File],
    replaces: &BTreeSet<usize>,
    whole: Option<u64>,
) -> Result<Left, Error> {
    let Some(mut objects) = whole else {
        return Ok(Left::Untouched);
    };
    let first = usize::try_from(objects).unwrap_or(usize::MAX);
    let rest = files.get(first..).unwrap_or_default();
    // The next with a mark of its own was not begun.
    let begun = (1..rest.len()).find(|at| is_marked(first + at, replaces));
    let begun = &rest[..begun.unwrap_or(rest.len())];
    let mut looked = None;
    for file in begun {
        match there(phone, file, begun, &mut looked).map_err(Error::of)? {
            None => break,
            Some(bytes) if bytes == Some(file.size_bytes) => objects += 1,
            Some(bytes) => {
                let at = file.to.clone();
                return Ok(Left::Partial { objects, at, bytes });
            }
        }
    }
    Ok(done(objects))
}

/// A folder, and the sizes of what has the names of files in it.
type Looked = (Place, HashMap<String, Vec<Option<u64>>>);

/// The size of a file, if it is there; each folder is listed once for all files that follow each other.
fn there<P: Phone>(
    phone: &mut P,
    file: &File,
    files: &[File],
    looked: &mut Option<Looked>,
) -> Result<Option<Option<u64>>, Stop> {
    let of = parent(&file.to);
    if looked.as_ref().is_none_or(|(folder, _)| *folder != of) {
        let mut listed = listed(phone, &of, files);
        for _ in 1..GENERATIONS_MAX {
            if !matches!(
                &listed,
                Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
            ) {
                break;
            }
            listed = self::listed(phone, &of, files);
        }
        *looked = Some((of, listed?));
    }
    let found = looked.as_ref();
    let found = found.and_then(|(_, names)| names.get(&file.to.name));
    match found.map(Vec::as_slice) {
        None | Some([]) => Ok(None),
        Some([size]) => Ok(Some(*size)),
        Some(several) => Err(Error::Several {
            name: file.to.path(),
            count: several.len(),
        }
        .into()),
    }
}

fn listed<P: Phone>(
    phone: &mut P,
    of: &Place,
    files: &[File],
) -> Result<HashMap<String, Vec<Option<u64>>>, Stop> {
    let mut sizes = HashMap::<_, Vec<_>>::new();
    let folder = match find_folder(phone, of, None) {
        Err(Stop::Failed(crate::Error::Phone(Error::NotThere(_) | Error::Unfit(_)))) => {
            return Ok(sizes);
        }
        folder => folder?,
    };
    children(phone, folder, Listen::DEAF, &mut |entry, _| {
        if files.iter().any(|file| file.to.name == entry.name) {
            sizes.entry(entry.name).or_default().push(entry.size_bytes);
        }
        Ok(())
    })?;
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_a_place_is_marked_on_both_sides_and_else_every_so_often() {
        let replaces = BTreeSet::from([5, 6, 40]);
        let marked = (0..100).filter(|file| is_marked(*file, &replaces));
        let marked = marked.collect::<Vec<_>>();
        assert_eq!(marked, [0, 5, 6, 7, 32, 40, 41, 64, 96]);
    }
}
