//! The journal's tables, and the way from each earlier format to the present one.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior, config::DbConfig};

use super::{BUSY_LIMIT, Error};

/// "estp": the mark in the file's header that tells this database from any other
/// (SQLite file format §1.3.15).
const APPLICATION_ID: i64 = 0x6573_7470;

/// How long to wait before the journal is asked again: about one synced commit.
const BUSY_PAUSE: Duration = Duration::from_millis(5);

/// One step per format: the first makes format 1 from an empty file. A step that was ever released
/// is never changed.
const MIGRATIONS: [&str; 1] = [FORMAT_1];

/// AUTOINCREMENT keeps the number of a job from ever being used again, even if its row is gone
/// (SQLite, "SQLite Autoincrement" §3).
const FORMAT_1: &str = "
CREATE TABLE job (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    operation   TEXT NOT NULL,
    owner       TEXT NOT NULL,
    device      TEXT NOT NULL,
    identity    TEXT NOT NULL,
    plan        TEXT NOT NULL,
    state       TEXT NOT NULL,
    queued_ms   INTEGER NOT NULL,
    begun_ms    INTEGER,
    mark_json   TEXT,
    marked_ms   INTEGER,
    asked_who   TEXT,
    asked_why   TEXT,
    asked_ms    INTEGER,
    how         TEXT,
    error       TEXT,
    left_json   TEXT,
    ended_ms    INTEGER,
    pid         INTEGER NOT NULL,
    pid_start   INTEGER NOT NULL,
    boot_id     TEXT NOT NULL
) STRICT;
CREATE INDEX job_identity ON job (identity, id);
CREATE INDEX job_open ON job (id) WHERE state <> 'ended';
CREATE TABLE saved (
    job         INTEGER PRIMARY KEY REFERENCES job (id),
    saved_ms    INTEGER NOT NULL,
    ranges      TEXT NOT NULL,
    unreadable  TEXT NOT NULL,
    kept_bytes  INTEGER NOT NULL
) STRICT;
CREATE TABLE saved_piece (
    job         INTEGER NOT NULL REFERENCES saved (job) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    bytes       BLOB NOT NULL,
    crc32       INTEGER NOT NULL,
    PRIMARY KEY (job, ordinal)
) STRICT;
";

/// Opens the journal at `path` (which exists), and brings it to the present format.
pub(super) fn connect(path: &Path) -> Result<Connection, Error> {
    let failed = |error: rusqlite::Error| Error::of(&error, path);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    connection.busy_timeout(BUSY_LIMIT).map_err(failed)?;
    // Asked first: what is not ours is refused before anything in it is changed.
    format_now(&connection, path)?;
    set_up(&connection, path)?;
    migrate(&mut connection, path)?;
    Ok(connection)
}

fn set_up(connection: &Connection, path: &Path) -> Result<(), Error> {
    let failed = |error: rusqlite::Error| Error::of(&error, path);
    // The rows are data from a file: nothing in its schema may call anything.
    for config in [
        DbConfig::SQLITE_DBCONFIG_DEFENSIVE,
        DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY,
    ] {
        connection.set_db_config(config, true).map_err(failed)?;
    }
    let trusted = DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA;
    connection.set_db_config(trusted, false).map_err(failed)?;
    let mode = use_log(connection).map_err(failed)?;
    if mode != "wal" {
        return Err(Error::Place {
            path: path.to_owned(),
            why: format!("its file system cannot share memory, journal_mode is {mode}"),
        });
    }
    // FULL: each commit is synced before it returns, which the journal's promise rests on.
    let full = connection.pragma_update(None, "synchronous", "FULL");
    full.map_err(failed)
}

/// SQLite's own wait does not cover the change to a write-ahead log, when two processes make it at
/// once: it answers "busy" to one of them.
fn use_log(connection: &Connection) -> rusqlite::Result<String> {
    let begun = Instant::now();
    loop {
        let mode =
            connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0));
        let busy = mode
            .as_ref()
            .err()
            .and_then(rusqlite::Error::sqlite_error_code)
            == Some(ErrorCode::DatabaseBusy);
        if !busy || begun.elapsed() >= BUSY_LIMIT {
            return mode;
        }
        thread::sleep(BUSY_PAUSE);
    }
}

fn migrate(connection: &mut Connection, path: &Path) -> Result<(), Error> {
    let failed = |error: rusqlite::Error| Error::of(&error, path);
    if format_now(connection, path)? == MIGRATIONS.len() {
        return Ok(());
    }
    let immediate = TransactionBehavior::Immediate;
    let transaction = connection
        .transaction_with_behavior(immediate)
        .map_err(failed)?;
    // Another process may have done it while this one waited for the lock.
    let from = format(&transaction, path)?;
    for step in &MIGRATIONS[from..] {
        transaction.execute_batch(step).map_err(failed)?;
    }
    let set = |name, value| transaction.pragma_update(None, name, value);
    set("application_id", APPLICATION_ID).map_err(failed)?;
    set("user_version", MIGRATIONS.len() as i64).map_err(failed)?;
    transaction.commit().map_err(failed)
}

/// Asks the three questions of [`format()`] at one instant: another process may be at its first step.
fn format_now(connection: &Connection, path: &Path) -> Result<usize, Error> {
    let snapshot = connection.unchecked_transaction();
    let snapshot = snapshot.map_err(|error| Error::of(&error, path))?;
    format(&snapshot, path)
}

/// How many of the migrations were done. Within a transaction.
fn format(connection: &Connection, path: &Path) -> Result<usize, Error> {
    let get = |name| {
        let value = connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        value.map_err(|error| Error::of(&error, path))
    };
    let (id, found) = (get("application_id")?, get("user_version")?);
    if id == 0 && found == 0 {
        let tables = "SELECT count(*) FROM sqlite_schema";
        let tables = connection.query_row(tables, (), |row| row.get::<_, i64>(0));
        return match tables.map_err(|error| Error::of(&error, path))? {
            0 => Ok(0),
            _ => Err(Error::NotOurs {
                path: path.to_owned(),
            }),
        };
    }
    if id != APPLICATION_ID || found < 1 {
        return Err(Error::NotOurs {
            path: path.to_owned(),
        });
    }
    match usize::try_from(found) {
        Ok(known) if known <= MIGRATIONS.len() => Ok(known),
        _ => Err(Error::Newer {
            path: path.to_owned(),
            found,
            known: MIGRATIONS.len() as i64,
        }),
    }
}
