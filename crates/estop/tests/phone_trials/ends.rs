//! What is true of an end, by the simulated phone's own state.

use std::collections::BTreeSet;

use estop::{
    mtp::Left,
    sim::phone::{Bytes, Found, Truth, generated},
};

use super::{OLD_OBJECTS, Operation, PICTURES, PhoneTrial, RECEIVED, SENT, Simulated};

impl<S: Simulated> PhoneTrial<S> {
    /// Whether this is what the phone really holds.
    pub(crate) fn left_is_true(&self, truth: &Truth<'_>, left: &Left) -> Result<(), String> {
        match (self.operation, left) {
            (Operation::List | Operation::Receive(_), Left::Untouched) => self.as_it_was(truth, ""),
            (Operation::List, Left::Received { .. }) => self.as_it_was(truth, ""),
            (Operation::Receive(_), Left::Received { bytes }) => {
                self.as_it_was(truth, "")?;
                self.came_right(Some(*bytes))
            }
            (Operation::Send, Left::Untouched) => self.sent(truth, 0, None),
            (Operation::Send, Left::Done { objects }) => self.sent(truth, *objects, None),
            (Operation::Send, Left::Partial { objects, at, bytes }) => {
                self.sent(truth, *objects, Some((&at.path(), *bytes)))
            }
            (Operation::DeleteTree, Left::Untouched) => self.deleted(truth, 0),
            (Operation::DeleteTree, Left::Done { objects }) => self.deleted(truth, *objects),
            (Operation::CopyTree, Left::Untouched) => self.copied(truth, 0),
            (Operation::CopyTree, Left::Done { objects }) => self.copied(truth, *objects),
            (Operation::CaptureStill | Operation::CaptureOpen, Left::Untouched) => {
                self.taken(truth, 0)
            }
            (Operation::CaptureStill | Operation::CaptureOpen, Left::Done { objects }) => {
                self.taken(truth, *objects)
            }
            (Operation::Format, Left::Formatted) => self.formatted(truth),
            (Operation::SelfTest, Left::Tested) => self.as_it_was(truth, ""),
            (Operation::Format | Operation::SelfTest, Left::Untouched) => self.as_it_was(truth, ""),
            (Operation::Edit, Left::Untouched) => self.edited(truth, Some(false)),
            (Operation::Edit, Left::Done { objects: 1 }) => self.edited(truth, Some(true)),
            (Operation::Edit, Left::Altered { at }) if at.name == RECEIVED[0].0 => {
                self.edited(truth, None)
            }
            (_, Left::Untouched) => self.changed(truth, false),
            (_, Left::Done { objects: 1 }) => self.changed(truth, true),
            (_, left) => Err(format!("{left:?} cannot be said of this")),
        }
    }

    /// Whether the phone, or what came here, is as the whole operation makes it.
    pub(crate) fn all_is_done(&self, truth: &Truth<'_>) -> Result<(), String> {
        match self.operation {
            Operation::List => {
                let mut names = self.came.borrow().names.clone();
                names.sort();
                match names == RECEIVED.map(|(name, ..)| name) {
                    true => Ok(()),
                    false => Err(format!("{names:?} is not what is in the folder")),
                }
            }
            Operation::Receive(_) => {
                self.came_right(Some(RECEIVED.iter().map(|(_, _, len)| len).sum()))?;
                match self.came.borrow().finished == RECEIVED.len() {
                    true => Ok(()),
                    false => Err("a file was not finished".to_owned()),
                }
            }
            Operation::Send => self.sent(truth, SENT.len() as u64, None),
            Operation::DeleteTree => self.deleted(truth, OLD_OBJECTS),
            Operation::CopyTree => self.copied(truth, OLD_OBJECTS),
            Operation::MakeFolder | Operation::Rename | Operation::Move => {
                self.changed(truth, true)
            }
            Operation::Edit => self.edited(truth, Some(true)),
            Operation::CaptureStill => self.at_least(truth, 1),
            Operation::CaptureOpen => self.at_least(truth, PICTURES),
            Operation::Format => self.formatted(truth),
            Operation::SelfTest => match self.came.borrow().tested {
                true => self.as_it_was(truth, ""),
                false => Err("it has not tested itself".to_owned()),
            },
        }
    }

    /// The file has its new bytes, or those that it had (`None`: neither), and the rest is as it was.
    fn edited(&self, truth: &Truth<'_>, is_new: Option<bool>) -> Result<(), String> {
        self.as_it_was(truth, "DCIM")?;
        let (storage, plan) = (self.storage(), self.edit_plan());
        let is = |name: &str, bytes: &Bytes| {
            let path = format!("DCIM/{name}");
            truth.first_difference(storage, &path, bytes).is_none()
        };
        let [(one, seed, len), (two, other, other_len)] = RECEIVED;
        let was = Bytes::Generated { seed, len };
        let mut bytes = vec![0; usize::try_from(plan.offset_bytes).expect("small")];
        generated(seed, 0, &mut bytes);
        bytes.extend(plan.bytes);
        let found = (is(one, &was), is(one, &Bytes::These(bytes)));
        let should = match is_new {
            Some(is_new) => (!is_new, is_new),
            None => (false, false),
        };
        let (seed, len) = (other, other_len);
        match found == should && is(two, &Bytes::Generated { seed, len }) {
            true => Ok(()),
            false => Err(format!("old and new bytes: {found:?}, and not {should:?}")),
        }
    }

    /// So many pictures were taken, and the rest is as it was.
    fn taken(&self, truth: &Truth<'_>, objects: u64) -> Result<(), String> {
        let was = self.phone();
        let (was, mut is) = (was.truth().objects(), truth.objects());
        let pictures = is.split_off(was.len().min(is.len()));
        match is == was && pictures.len() as u64 == objects && pictures.iter().all(is_picture) {
            true => Ok(()),
            false => Err(format!("there is {pictures:?} beside {is:?}")),
        }
    }

    /// So many pictures were taken, or more.
    fn at_least(&self, truth: &Truth<'_>, objects: u64) -> Result<(), String> {
        let pictures = truth.objects().iter().filter(|one| is_picture(one)).count();
        match pictures as u64 >= objects {
            true => Ok(()),
            false => Err(format!("there are {pictures} pictures")),
        }
    }

    /// Nothing is there any more.
    fn formatted(&self, truth: &Truth<'_>) -> Result<(), String> {
        match truth.objects().as_slice() {
            [] => Ok(()),
            rest => Err(format!("there is still {rest:?}")),
        }
    }

    /// So many objects of the tree are in its copy, and the tree is as it was.
    fn copied(&self, truth: &Truth<'_>, objects: u64) -> Result<(), String> {
        self.as_it_was(truth, "Kept")?;
        let mut copies = truth.objects();
        copies.retain(|found| found.folders.first().is_some_and(|top| top == "Kept"));
        match copies.len() as u64 == objects && copies.iter().all(|copy| copy.is_whole) {
            true => Ok(()),
            false => Err(format!("there is {copies:?}")),
        }
    }

    /// The one change was made, or not, and nothing else.
    fn changed(&self, truth: &Truth<'_>, is_changed: bool) -> Result<(), String> {
        let paths = |truth: &Truth<'_>| {
            let path = |found: Found| format!("{}/{}", found.folders.join("/"), found.name);
            truth
                .objects()
                .into_iter()
                .map(path)
                .collect::<BTreeSet<_>>()
        };
        let was = self.phone();
        let mut should = paths(&was.truth());
        if is_changed {
            let (from, to) = match self.operation {
                Operation::MakeFolder => ("", "DCIM/new"),
                Operation::Rename => ("DCIM/one.jpg", "DCIM/uno.jpg"),
                _ => ("DCIM/one.jpg", "Music/one.jpg"),
            };
            should.remove(from);
            should.insert(to.to_owned());
        }
        let is = paths(truth);
        match is == should {
            true => Ok(()),
            false => Err(format!("there is {is:?}, and not {should:?}")),
        }
    }

    /// What came here is what the phone has, from the start on, and so many bytes in all.
    fn came_right(&self, bytes: Option<u64>) -> Result<(), String> {
        let came = self.came.borrow();
        for (bytes, (name, seed, len)) in came.bytes.iter().zip(RECEIVED) {
            let mut should = vec![0; bytes.len()];
            generated(seed, 0, &mut should);
            if *bytes != should || bytes.len() as u64 > len {
                return Err(format!("what came of {name} is not what it has"));
            }
        }
        let all = came.bytes.iter().map(|one| one.len() as u64).sum::<u64>();
        match bytes {
            Some(bytes) if bytes != all => Err(format!("{all} bytes came")),
            _ => Ok(()),
        }
    }

    /// All that was there and is not below this folder is still there, whole, and nothing else.
    fn as_it_was(&self, truth: &Truth<'_>, but: &str) -> Result<(), String> {
        let is_it = |found: &Found| {
            let top = found.folders.first().unwrap_or(&found.name);
            !but.is_empty() && top == but
        };
        let was = self.phone();
        let was = was.truth();
        let objects = |truth: &Truth<'_>| {
            let mut objects = truth.objects();
            objects.retain(|found| !is_it(found));
            objects
        };
        let (is, was) = (objects(truth), objects(&was));
        match is == was {
            true => Ok(()),
            false => Err(format!("the phone holds {is:?}, and not {was:?}")),
        }
    }

    /// So many files were sent, whole, in order; of the next so many bytes are there.
    fn sent(
        &self,
        truth: &Truth<'_>,
        objects: u64,
        part: Option<(&str, Option<u64>)>,
    ) -> Result<(), String> {
        self.as_it_was(truth, "Music")?;
        let storage = self.model.storages[0].id;
        let mut there = truth.objects();
        there.retain(|found| found.folders == ["Music"]);
        let mut expected = 0;
        for (name, seed, len) in SENT.into_iter().take(usize::try_from(objects).unwrap_or(0)) {
            let path = format!("Music/{name}");
            let bytes = Bytes::Generated { seed, len };
            if let Some(at) = truth.first_difference(storage, &path, &bytes) {
                return Err(format!("{path} differs at {at}"));
            }
            expected += 1;
        }
        if let Some((path, bytes)) = part {
            let found = truth.at(storage, path);
            let found = found.ok_or_else(|| format!("{path} is not there"))?;
            if bytes.is_some_and(|bytes| bytes != found.len_bytes) {
                return Err(format!("{path} has {} bytes", found.len_bytes));
            }
            expected += 1;
        }
        match there.len() == expected {
            true => Ok(()),
            false => Err(format!("there is {there:?}")),
        }
    }

    /// So many objects of the tree are gone.
    fn deleted(&self, truth: &Truth<'_>, objects: u64) -> Result<(), String> {
        self.as_it_was(truth, "Old")?;
        let mut rest = truth.objects();
        rest.retain(|found| found.folders.first().unwrap_or(&found.name) == "Old");
        let rest = rest.len() as u64;
        match rest + objects == OLD_OBJECTS {
            true => Ok(()),
            false => Err(format!("{rest} of {OLD_OBJECTS} are there")),
        }
    }
}

fn is_picture(found: &Found) -> bool {
    found.folders.is_empty() && found.name.ends_with(".JPG") && found.is_whole
}
