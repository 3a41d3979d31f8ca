//! What is on record of a sync, from one to the next: a file for each pair of trees. What a job has
//! copied that ended otherwise than by its process is in the journal alone, and comes from there.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use estop::{
    JobId,
    mtp::sync::{Known, Path as Below, Record, Stamp},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// Where the record of one pair is kept.
#[derive(Debug)]
pub struct SyncRecord {
    path: PathBuf,
    pair: String,
}

/// The files that a sync copies, as they are put on record with its job: in their order, and as they
/// were at the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Synced {
    /// Which pair of trees.
    pub pair: String,
    /// The files.
    pub files: Vec<(Below, Stamp)>,
}

/// The file.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    pair: String,
    files: Vec<(Below, Known)>,
    /// What this job and those before it have copied is in it.
    #[serde(default)]
    to_job: JobId,
}

impl SyncRecord {
    /// Of a pair of trees, which this word tells from any other, in this state directory.
    pub fn of(state: &Path, pair: &str) -> Self {
        let hash = Sha256::digest(pair);
        let name = hash[..8].iter().map(|byte| format!("{byte:02x}"));
        let name = name.collect::<String>() + ".json";
        Self {
            path: state.join("sync").join(name),
            pair: pair.to_owned(),
        }
    }

    /// The word.
    pub fn pair(&self) -> &str {
        &self.pair
    }

    /// What is on record, and the last job that is in it; nothing if there is none, or none that can be
    /// read: then more is copied than has to be, and nothing less.
    pub fn read(&self) -> (Record, JobId) {
        let read = fs::read(&self.path).ok();
        let kept = read.and_then(|bytes| serde_json::from_slice::<Kept>(&bytes).ok());
        let kept = kept.filter(|kept| kept.pair == self.pair);
        kept.map_or_else(Default::default, |kept| {
            (kept.files.into_iter().collect(), kept.to_job)
        })
    }

    /// Puts it on record, whole or not at all, with what has come of all jobs up to this one.
    pub fn write(&self, record: &Record, to_job: JobId) -> io::Result<()> {
        let kept = Kept {
            pair: self.pair.clone(),
            files: record
                .iter()
                .map(|(path, known)| (path.clone(), *known))
                .collect(),
            to_job,
        };
        let folder = self.path.parent().unwrap_or_else(|| Path::new("."));
        fs::create_dir_all(folder)?;
        let new = self.path.with_extension("new");
        let mut file = File::create(&new)?;
        file.write_all(&serde_json::to_vec(&kept)?)?;
        file.sync_all()?;
        fs::rename(new, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use estop::mtp::sync::Stamp;

    use super::*;

    #[test]
    fn it_is_read_as_it_was_written_by_its_own_pair_alone() {
        let state = tempfile::tempdir().expect("a directory");
        let kept = SyncRecord::of(state.path(), "phone a /DCIM");
        assert_eq!(kept.read(), (Record::new(), 0));
        let source = Stamp {
            size_bytes: 5,
            modified_s: None,
        };
        let copy = Some(source);
        let record = Record::from([(vec!["a/b\"".to_owned()], Known { source, copy })]);
        kept.write(&record, 7).expect("writes");
        assert_eq!(kept.read(), (record, 7));
        let mut other = SyncRecord::of(state.path(), "phone a /DCIM");
        other.pair = "of the same hash".to_owned();
        assert_eq!(other.read(), (Record::new(), 0));
    }
}
