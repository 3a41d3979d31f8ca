//! A simulated journal: records in a log that a crash can cut at any byte.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Fault, Instant, Random, Script};
use crate::{
    By, JobId,
    journal::{EndRecord, Intent, Journal as Port, Mark, NotRecorded, Saved},
};

/// A journal in memory. Each record is durable when the call returns; a crash in the middle of a
/// call leaves some first bytes of its record.
#[derive(Debug, Default)]
pub struct Journal {
    log: Vec<(JobId, Record)>,
    /// The first bytes of a record that a crash cut.
    tail: Vec<u8>,
    entries: BTreeMap<JobId, Entry>,
    last: JobId,
    script: Script,
    /// From here on every call fails, as on a full disk.
    pub full: bool,
}

/// All that is on record about one job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// What it was going to do.
    pub intent: Option<Intent>,
    /// Whether it had begun.
    pub begun: bool,
    /// Its last high-water mark.
    pub mark: Option<Mark>,
    /// What it saved.
    pub saved: Option<Saved>,
    /// Whose cancel was accepted.
    pub asked: Option<By>,
    /// How it ended.
    pub end: Option<EndRecord>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum Record {
    Enqueue(Intent),
    Begin,
    Plan(String),
    Mark(Mark),
    Save(Saved),
    Forget,
    Asked(By),
    End(EndRecord),
}

impl Journal {
    /// What happens to it from now on.
    pub fn follow(&mut self, script: Script) {
        self.script = script;
    }

    /// All that is on record about a job.
    pub fn entry(&self, job: JobId) -> Option<&Entry> {
        self.entries.get(&job)
    }

    /// The jobs that have begun and have no end.
    pub fn unfinished(&self) -> Vec<(JobId, Entry)> {
        let unfinished = self.entries.iter().filter(|(_, entry)| entry.end.is_none());
        unfinished.map(|(id, entry)| (*id, entry.clone())).collect()
    }

    /// Reads the log again, as the next start of the program would: a record that was cut is not
    /// there.
    pub fn reopen(&mut self) {
        self.script = Script::quiet();
        self.entries.clear();
        // The last record is there if all of its line is.
        let tail = std::mem::take(&mut self.tail);
        if let Some(line) = tail.strip_suffix(b"\n")
            && let Ok(record) = serde_json::from_slice(line)
        {
            self.log.push(record);
        }
        for (job, record) in &self.log {
            self.last = self.last.max(*job);
            apply(self.entries.entry(*job).or_default(), record.clone());
        }
    }

    fn record(&mut self, job: JobId, record: Record) -> Result<(), NotRecorded> {
        let (number, fault) = self.script.command();
        let dead = || NotRecorded("the process is dead".to_owned());
        if self.script.crashed() {
            return Err(dead());
        }
        self.script.instant((number, Instant::During));
        if self.script.crashed() {
            let bytes = serde_json::to_vec(&(job, &record));
            let mut bytes = bytes.map_err(|error| NotRecorded(error.to_string()))?;
            bytes.push(b'\n');
            let mut random = Random::new(self.script.crash_seed());
            let cut = random.below(bytes.len() as u64 + 1);
            bytes.truncate(usize::try_from(cut).unwrap_or(0));
            self.tail = bytes;
            return Err(dead());
        }
        if self.full || matches!(fault, Some(Fault::Medium | Fault::ReadOnly)) {
            return Err(NotRecorded(
                "no space left on the journal's disk".to_owned(),
            ));
        }
        apply(self.entries.entry(job).or_default(), record.clone());
        self.log.push((job, record));
        self.script.instant((number, Instant::After));
        if self.script.crashed() {
            Err(dead())
        } else {
            Ok(())
        }
    }
}

impl Port for Journal {
    fn enqueue(&mut self, intent: &Intent) -> Result<JobId, NotRecorded> {
        self.last += 1;
        self.record(self.last, Record::Enqueue(intent.clone()))
            .map(|()| self.last)
    }

    fn begin(&mut self, job: JobId) -> Result<(), NotRecorded> {
        self.record(job, Record::Begin)
    }

    fn plan(&mut self, job: JobId, plan: &str) -> Result<(), NotRecorded> {
        self.record(job, Record::Plan(plan.to_owned()))
    }

    fn mark(&mut self, job: JobId, mark: &Mark) -> Result<(), NotRecorded> {
        self.record(job, Record::Mark(mark.clone()))
    }

    fn save(&mut self, job: JobId, saved: &Saved) -> Result<(), NotRecorded> {
        self.record(job, Record::Save(saved.clone()))
    }

    fn saved(&mut self, job: JobId) -> Result<Option<Saved>, NotRecorded> {
        Ok(self.entries.get(&job).and_then(|entry| entry.saved.clone()))
    }

    fn forget(&mut self, job: JobId) -> Result<(), NotRecorded> {
        self.record(job, Record::Forget)
    }

    fn asked(&mut self, job: JobId, by: &By) -> Result<(), NotRecorded> {
        self.record(job, Record::Asked(by.clone()))
    }

    fn end(&mut self, job: JobId, end: &EndRecord) -> Result<(), NotRecorded> {
        self.record(job, Record::End(end.clone()))
    }
}

fn apply(entry: &mut Entry, record: Record) {
    match record {
        Record::Enqueue(intent) => entry.intent = Some(intent),
        Record::Begin => entry.begun = true,
        Record::Plan(plan) => {
            if let Some(intent) = &mut entry.intent {
                intent.plan = plan;
            }
        }
        Record::Mark(mark) => entry.mark = Some(mark),
        Record::Save(saved) => entry.saved = Some(saved),
        Record::Forget => entry.saved = None,
        Record::Asked(by) => entry.asked = Some(by),
        Record::End(end) => entry.end = Some(end),
    }
}
