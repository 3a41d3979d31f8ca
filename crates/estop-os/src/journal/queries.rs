//! What the journal is asked.

use estop::JobId;
use rusqlite::{OptionalExtension, ToSql, types::Value};

use super::{
    DamagedRow, Entry, Error, Listing, SavedSet, SqliteJournal, State, Which,
    row::{COLUMN_COUNT, COLUMNS, decode_row},
};
use crate::journal::Process;

/// The most jobs that one question answers: more than anybody reads, and a bound on the memory that
/// a hostile file can ask for.
pub const LISTING_LIMIT: usize = 10_000;

impl SqliteJournal {
    /// All that is on record about one job; `None` if there is no such job.
    pub fn entry(&self, job: JobId) -> Result<Option<Entry>, Error> {
        let id = self.number("the number of the job", job)?;
        let mut listing = self.list("WHERE id = ?1", &[&id], 1)?;
        match listing.damaged.pop() {
            Some(damaged) => Err(damaged.into()),
            None => Ok(listing.jobs.pop()),
        }
    }

    /// The newest `limit` jobs (at most [`LISTING_LIMIT`]), newest first.
    pub fn entries(&self, which: Which, limit: usize) -> Result<Listing, Error> {
        match which {
            Which::All => self.list("", &[], limit),
            Which::Open => self.list("WHERE state <> 'ended'", &[], limit),
        }
    }

    /// The newest `limit` jobs (at most [`LISTING_LIMIT`]) on what has this identity, newest first.
    pub fn entries_of(&self, identity: &str, limit: usize) -> Result<Listing, Error> {
        self.list("WHERE identity = ?1", &[&identity], limit)
    }

    /// The jobs on the disk with this identity that were cut short: no end, and their process is
    /// gone. Those that still run are not among them.
    pub fn unfinished(&self, identity: &str) -> Result<Listing, Error> {
        let open = "WHERE state <> 'ended' AND identity = ?1";
        self.list(open, &[&identity], LISTING_LIMIT).map(cut_short)
    }

    /// The jobs on any device that were cut short.
    pub fn unfinished_all(&self) -> Result<Listing, Error> {
        self.entries(Which::Open, LISTING_LIMIT).map(cut_short)
    }

    /// The last set that was saved of the disk with this identity and is still kept: the first that
    /// can be put back.
    pub fn last_saved(&self, identity: &str) -> Result<Option<SavedSet>, Error> {
        let sql = "SELECT saved.job, saved.kept_bytes, saved.saved_ms FROM saved \
                   JOIN job ON job.id = saved.job WHERE job.identity = ?1 \
                   ORDER BY saved.job DESC LIMIT 1";
        let row = self.connection.query_row(sql, [identity], |row| {
            Ok([row.get::<_, Value>(0)?, row.get(1)?, row.get(2)?])
        });
        let Some([job, kept, at]) = row.optional().map_err(|error| self.failed(&error))? else {
            return Ok(None);
        };
        let number = |value: &Value| match value {
            Value::Integer(number) => u64::try_from(*number).ok(),
            _ => None,
        };
        match (number(&job), number(&kept), number(&at)) {
            (Some(job), Some(kept_bytes), Some(saved_ms)) => Ok(Some(SavedSet {
                job,
                kept_bytes,
                saved_ms,
            })),
            (job, ..) => Err(DamagedRow::new(job, "its saved set has wrong values").into()),
        }
    }

    /// Looks through the whole file for damage, which takes as long as reading it.
    pub fn check(&self) -> Result<(), Error> {
        let found = self
            .connection
            .pragma_query_value(None, "quick_check", |row| row.get::<_, String>(0))
            .map_err(|error| self.failed(&error))?;
        if found == "ok" {
            return Ok(());
        }
        Err(Error::Damaged {
            path: self.path.clone(),
            why: found,
        })
    }

    fn list(&self, filter: &str, values: &[&dyn ToSql], limit: usize) -> Result<Listing, Error> {
        let limit = limit.min(LISTING_LIMIT);
        let sql = format!("SELECT {COLUMNS} FROM job {filter} ORDER BY id DESC LIMIT {limit}");
        let failed = |error: rusqlite::Error| self.failed(&error);
        let mut statement = self.connection.prepare_cached(&sql).map_err(failed)?;
        let mut rows = statement.query(values).map_err(failed)?;
        let mut listing = Listing::default();
        while let Some(row) = rows.next().map_err(failed)? {
            let value = |at: usize| row.get::<_, Value>(at);
            let columns = (0..COLUMN_COUNT).map(value).collect::<Result<Vec<_>, _>>();
            let entry = match columns {
                Ok(columns) => decode_row(&columns, Process::is_alive),
                // Text that is not UTF-8.
                Err(error) => {
                    let id = row.get::<_, i64>(0).ok();
                    let id = id.and_then(|id| JobId::try_from(id).ok());
                    Err(DamagedRow::new(id, error.to_string()))
                }
            };
            match entry {
                Ok(entry) => listing.jobs.push(entry),
                Err(damaged) => listing.damaged.push(damaged),
            }
        }
        Ok(listing)
    }
}

fn cut_short(mut listing: Listing) -> Listing {
    listing.jobs.retain(|entry| entry.state == State::CutShort);
    listing
}
