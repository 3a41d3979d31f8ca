//! The journal as an SQLite database: what was begun, how far it durably got, and how it ended.

mod entry;
mod error;
mod place;
mod process;
mod queries;
mod row;
mod schema;

use std::{
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use estop::{
    By, JobId,
    journal::{EndRecord, Intent, Journal, Mark, NotRecorded, Saved},
};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params, types::Value as Cell};

pub use entry::{Entry, Listing, SavedSet, State, Which};
pub use error::{DamagedRow, Error};
pub use place::{FILE_NAME, state_dir};
pub use process::Process;
pub use queries::LISTING_LIMIT;
pub use row::{PieceRow, decode_row, decode_saved};
pub use rusqlite::types::Value;

/// How long a call waits while other processes use the journal. Each holds it for one synced
/// commit, tens of milliseconds on the slowest disks.
pub const BUSY_LIMIT: Duration = Duration::from_secs(5);

/// The most bytes that one job can save: far more than tables and signatures ever take, and a bound
/// on the memory that a hostile file can ask for.
pub const SAVED_LIMIT_BYTES: u64 = 1 << 30;

/// A connection to the journal. Several processes may have some, and one process several: each
/// thread that runs a job takes [`another`](Self::another).
///
/// The file is SQLite with a write-ahead log, synced at every commit; its mode is 0600, that of its
/// directory 0700 where estop made it. A file that is damaged, or not estop's, is refused and never
/// deleted.
#[derive(Debug)]
pub struct SqliteJournal {
    connection: Connection,
    path: PathBuf,
}

impl SqliteJournal {
    /// Opens the journal in `dir` (see [`state_dir`]), making both where they are missing.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let path = place::make(dir)?;
        let connection = schema::connect(&path)?;
        Ok(Self { connection, path })
    }

    /// Another connection to the same journal.
    pub fn another(&self) -> Result<Self, Error> {
        Ok(Self {
            connection: schema::connect(&self.path)?,
            path: self.path.clone(),
        })
    }

    /// The database file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn add(&self, intent: &Intent) -> Result<JobId, Error> {
        let process = Process::current();
        let sql = "INSERT INTO job (operation, owner, device, identity, plan, state, queued_ms, \
                   pid, pid_start, boot_id) VALUES (?1, ?2, ?3, ?4, ?5, 'queued', ?6, ?7, ?8, ?9)";
        let values = params![
            intent.operation,
            intent.owner,
            intent.device,
            intent.identity,
            intent.plan,
            now_ms(),
            process.pid,
            self.number("the start of the process", process.start_ticks)?,
            process.boot_id,
        ];
        let added = self.connection.prepare_cached(sql);
        let added = added.and_then(|mut statement| statement.execute(values));
        added.map_err(|error| self.failed(&error))?;
        JobId::try_from(self.connection.last_insert_rowid())
            .map_err(|_| DamagedRow::new(None, "its number is negative").into())
    }

    /// Changes the row of a job that has no end yet.
    fn change(&self, job: JobId, set: &str, values: &[&dyn rusqlite::ToSql]) -> Result<(), Error> {
        let id = self.number("the number of the job", job)?;
        let sql = format!("UPDATE job SET {set} WHERE id = ?1 AND state <> 'ended'");
        let mut all: Vec<&dyn rusqlite::ToSql> = vec![&id];
        all.extend(values);
        let changed = self.connection.prepare_cached(&sql);
        let changed = changed.and_then(|mut statement| statement.execute(&*all));
        match changed.map_err(|error| self.failed(&error))? {
            0 => Err(self.why_not_changed(job)),
            _ => Ok(()),
        }
    }

    fn why_not_changed(&self, job: JobId) -> Error {
        let sql = "SELECT 1 FROM job WHERE id = ?1";
        let id = i64::try_from(job).unwrap_or(-1);
        let found = self.connection.query_row(sql, [id], |_| Ok(()));
        match found.optional() {
            Ok(Some(())) => Error::Over(job),
            Ok(None) => Error::NoSuchJob(job),
            Err(error) => self.failed(&error),
        }
    }

    fn keep(&mut self, job: JobId, saved: &Saved) -> Result<(), Error> {
        let id = self.number("the number of the job", job)?;
        let kept_bytes = self.number("what is to be saved, in bytes,", saved.kept_bytes())?;
        let extents = |extents: &[(u64, u64)]| serde_json::json!(extents).to_string();
        let rows = saved.pieces.iter().map(|(at, bytes)| {
            let at = self.number("the offset of what is to be saved", *at)?;
            Ok((at, bytes, crc32fast::hash(bytes)))
        });
        let rows = rows.collect::<Result<Vec<_>, Error>>()?;
        if saved.kept_bytes() > SAVED_LIMIT_BYTES {
            return Err(self.too_much(saved.kept_bytes()));
        }
        let missing = self.entry(job)?.is_none();
        if missing {
            return Err(Error::NoSuchJob(job));
        }
        let path = self.path.clone();
        let stored = (|| {
            let immediate = TransactionBehavior::Immediate;
            let transaction = self.connection.transaction_with_behavior(immediate)?;
            transaction.execute("DELETE FROM saved WHERE job = ?1", [id])?;
            transaction.execute(
                "INSERT INTO saved (job, saved_ms, ranges, unreadable, kept_bytes) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    id,
                    now_ms(),
                    extents(&saved.ranges),
                    extents(&saved.unreadable),
                    kept_bytes
                ],
            )?;
            let sql = "INSERT INTO saved_piece (job, ordinal, at, bytes, crc32) \
                       VALUES (?1, ?2, ?3, ?4, ?5)";
            let mut insert = transaction.prepare(sql)?;
            for (ordinal, (at, bytes, crc32)) in rows.iter().enumerate() {
                insert.execute(params![id, ordinal as i64, at, bytes, crc32])?;
            }
            drop(insert);
            transaction.commit()
        })();
        stored.map_err(|error: rusqlite::Error| Error::of(&error, &path))
    }

    fn kept(&self, job: JobId) -> Result<Option<Saved>, Error> {
        let id = self.number("the number of the job", job)?;
        let failed = |error: rusqlite::Error| self.failed(&error);
        // One transaction, so that nobody's `forget` comes between the two questions.
        let transaction = self.connection.unchecked_transaction().map_err(failed)?;
        let sql = "SELECT ranges, unreadable, (SELECT total(length(bytes)) FROM saved_piece \
                   WHERE saved_piece.job = saved.job) FROM saved WHERE job = ?1";
        let set = transaction.query_row(sql, [id], |row| {
            Ok((row.get::<_, Cell>(0)?, row.get::<_, Cell>(1)?, row.get(2)?))
        });
        let Some((ranges, unreadable, total)) = set.optional().map_err(failed)? else {
            return Ok(None);
        };
        let total: f64 = total;
        if total > SAVED_LIMIT_BYTES as f64 {
            return Err(DamagedRow::new(Some(job), format!("it saved {total} bytes")).into());
        }
        let sql = "SELECT at, bytes, crc32 FROM saved_piece WHERE job = ?1 ORDER BY ordinal";
        let mut statement = transaction.prepare_cached(sql).map_err(failed)?;
        let pieces = statement.query_map([id], |row| {
            Ok((row.get::<_, Cell>(0)?, row.get(1)?, row.get(2)?))
        });
        let pieces = pieces.and_then(Iterator::collect::<Result<Vec<PieceRow>, _>>);
        let pieces = pieces.map_err(failed)?;
        Ok(Some(decode_saved(job, &ranges, &unreadable, pieces)?))
    }

    /// A number as SQLite holds it.
    fn number(&self, what: &'static str, value: u64) -> Result<i64, Error> {
        i64::try_from(value).map_err(|_| Error::TooLarge { what, value })
    }

    fn too_much(&self, bytes: u64) -> Error {
        Error::Other {
            path: self.path.clone(),
            why: format!(
                "{bytes} bytes are to be saved, and the limit is {SAVED_LIMIT_BYTES}: `--full` \
                 saves nothing"
            ),
        }
    }

    fn failed(&self, error: &rusqlite::Error) -> Error {
        Error::of(error, &self.path)
    }
}

/// A second end of the same job, or a mark after its end, is refused: what was recorded first
/// stands. Who asked is taken at any time, because an answer does not wait for its record; there
/// too the first stands.
impl Journal for SqliteJournal {
    fn enqueue(&mut self, intent: &Intent) -> Result<JobId, NotRecorded> {
        Ok(self.add(intent)?)
    }

    fn begin(&mut self, job: JobId) -> Result<(), NotRecorded> {
        let process = Process::current();
        let start = self.number("the start of the process", process.start_ticks)?;
        let set = "state = 'begun', begun_ms = coalesce(begun_ms, ?2), \
                   pid = ?3, pid_start = ?4, boot_id = ?5";
        let values: [&dyn rusqlite::ToSql; 4] = [&now_ms(), &process.pid, &start, &process.boot_id];
        Ok(self.change(job, set, &values)?)
    }

    fn plan(&mut self, job: JobId, plan: &str) -> Result<(), NotRecorded> {
        Ok(self.change(job, "plan = ?2", &[&plan])?)
    }

    fn mark(&mut self, job: JobId, mark: &Mark) -> Result<(), NotRecorded> {
        let mark = serde_json::to_string(mark).map_err(|error| NotRecorded(error.to_string()))?;
        Ok(self.change(job, "mark_json = ?2, marked_ms = ?3", &[&mark, &now_ms()])?)
    }

    fn save(&mut self, job: JobId, saved: &Saved) -> Result<(), NotRecorded> {
        Ok(self.keep(job, saved)?)
    }

    fn saved(&mut self, job: JobId) -> Result<Option<Saved>, NotRecorded> {
        Ok(self.kept(job)?)
    }

    fn forget(&mut self, job: JobId) -> Result<(), NotRecorded> {
        let id = self.number("the number of the job", job)?;
        let forgotten = self
            .connection
            .execute("DELETE FROM saved WHERE job = ?1", [id]);
        forgotten.map_err(|error| self.failed(&error))?;
        Ok(())
    }

    fn asked(&mut self, job: JobId, by: &By) -> Result<(), NotRecorded> {
        let id = self.number("the number of the job", job)?;
        let when = self.number("the time of the cancel", by.when_ms)?;
        let sql = "UPDATE job SET asked_why = iif(asked_who IS NULL, ?3, asked_why), \
                   asked_ms = iif(asked_who IS NULL, ?4, asked_ms), \
                   asked_who = coalesce(asked_who, ?2) WHERE id = ?1";
        let values = params![id, by.who, by.why, when];
        let changed = self.connection.execute(sql, values);
        match changed.map_err(|error| self.failed(&error))? {
            0 => Err(Error::NoSuchJob(job).into()),
            _ => Ok(()),
        }
    }

    fn end(&mut self, job: JobId, end: &EndRecord) -> Result<(), NotRecorded> {
        let by = end.asked.as_ref();
        let when = by.map(|by| self.number("the time of the cancel", by.when_ms));
        let set = "state = 'ended', how = ?2, error = ?3, left_json = ?4, ended_ms = ?5, \
                   asked_why = iif(asked_who IS NULL, ?7, asked_why), \
                   asked_ms = iif(asked_who IS NULL, ?8, asked_ms), \
                   asked_who = coalesce(asked_who, ?6)";
        let values: [&dyn rusqlite::ToSql; 7] = [
            &end.how,
            &end.error,
            &end.left,
            &now_ms(),
            &by.map(|by| &by.who),
            &by.map(|by| &by.why),
            &when.transpose()?,
        ];
        Ok(self.change(job, set, &values)?)
    }
}

/// Milliseconds since 1970-01-01 UTC by the system's clock; 0 before that.
fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}

#[cfg(test)]
mod tests;
