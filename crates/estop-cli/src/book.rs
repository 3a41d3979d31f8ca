//! Where jobs are put on record, if they are.

use estop::{
    By, JobId,
    journal::{EndRecord, Intent, Journal, Mark, NotRecorded, Saved},
};
use estop_os::{
    journal::{Entry, SqliteJournal},
    run::SharedJournal,
};

use crate::exit::Trouble;

/// Where the jobs of one run are put on record.
pub(crate) enum Book<'a> {
    /// In the journal.
    Journal(&'a mut SqliteJournal),
    /// Nowhere: they only look.
    Unwritten,
}

/// The number of the one job that only looks.
const LOOK: JobId = 0;

impl Book<'_> {
    /// The same, for the threads of the jobs.
    pub(crate) fn shared(&self) -> Result<SharedJournal, Trouble> {
        Ok(match self {
            Self::Journal(journal) => SharedJournal::new(journal.another()?),
            Self::Unwritten => SharedJournal::new(Unwritten),
        })
    }

    pub(crate) fn enqueue(&mut self, intent: &Intent) -> Result<JobId, String> {
        match self {
            Self::Journal(journal) => journal.enqueue(intent).map_err(|error| error.to_string()),
            Self::Unwritten => Ok(LOOK),
        }
    }

    /// An end that nobody waits for: that it cannot be recorded was said already.
    pub(crate) fn end(&mut self, job: JobId, end: &EndRecord) {
        if let Self::Journal(journal) = self {
            drop(journal.end(job, end));
        }
    }

    /// What is on record of a job. Only shown: that it cannot be read changes nothing.
    pub(crate) fn entry(&self, job: JobId) -> Option<Entry> {
        match self {
            Self::Journal(journal) => journal.entry(job).ok().flatten(),
            Self::Unwritten => None,
        }
    }
}

/// The record of what only looks.
struct Unwritten;

impl Journal for Unwritten {
    fn enqueue(&mut self, _: &Intent) -> Result<JobId, NotRecorded> {
        Ok(LOOK)
    }

    fn begin(&mut self, _: JobId) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn plan(&mut self, _: JobId, _: &str) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn mark(&mut self, _: JobId, _: &Mark) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn save(&mut self, _: JobId, _: &Saved) -> Result<(), NotRecorded> {
        Err(NotRecorded("a look saves nothing".to_owned()))
    }

    fn saved(&mut self, _: JobId) -> Result<Option<Saved>, NotRecorded> {
        Ok(None)
    }

    fn forget(&mut self, _: JobId) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn asked(&mut self, _: JobId, _: &By) -> Result<(), NotRecorded> {
        Ok(())
    }

    fn end(&mut self, _: JobId, _: &EndRecord) -> Result<(), NotRecorded> {
        Ok(())
    }
}
