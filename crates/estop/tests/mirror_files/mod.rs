//! The files of a sync that is tried everywhere, and what is there of them.

use std::{collections::BTreeMap, time::Duration};

use estop::{
    Gate,
    mtp::{File, Left, Source, Taken},
    sim::phone::generated,
};

/// What is in the folder: paths, and what is there.
pub(crate) type Held = BTreeMap<String, Is>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Is {
    Folder,
    /// One of the files, whole: its seed.
    Whole(u64),
    /// So many bytes of something.
    Part(u64),
}

/// Seeds and lengths of all files.
pub(crate) const EXTRA: (u64, u64) = (41, 300);
pub(crate) const SENT: (u64, u64) = (42, 900);
pub(crate) const OLD: (u64, u64) = (43, 500);
pub(crate) const NEW: (u64, u64) = (44, 1100);
pub(crate) const FILES: [(u64, u64); 4] = [EXTRA, SENT, OLD, NEW];

/// As it is to be once the old one is gone, or has its name again if the new one has it not yet.
pub(crate) fn names_put_right(held: &mut Held, name: &str) -> Result<(), String> {
    let old = held.remove(&format!("{name}.estop-old"));
    let old = old.ok_or_else(|| format!("nothing is set aside: {held:?}"))?;
    match (
        held.remove(&format!("{name}.estop-new")),
        held.contains_key(name),
    ) {
        (None, true) => Ok(()),
        (Some(Is::Whole(_)), false) => {
            held.insert(name.to_owned(), old);
            Ok(())
        }
        other => Err(format!("{other:?} beside the one that is set aside")),
    }
}

pub(crate) fn seed_of(file: &File) -> u64 {
    let known = FILES.into_iter().find(|one| one.1 == file.size_bytes);
    known.expect("known").0
}

/// Generated files, as they are sent.
pub(crate) struct Feed {
    pub(crate) files: Vec<File>,
    pub(crate) file: usize,
    pub(crate) at: u64,
}

impl Source for Feed {
    fn begin(&mut self, file: usize) -> Result<(), String> {
        (self.file, self.at) = (file, 0);
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, gate: Option<&Gate<Left>>) -> Taken {
        if gate.is_some_and(|gate| gate.check().is_err()) {
            return Taken::Asked;
        }
        generated(seed_of(&self.files[self.file]), self.at, buffer);
        self.at += buffer.len() as u64;
        Taken::Bytes(buffer.len())
    }
}
