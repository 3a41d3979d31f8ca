//! Every call of the journal, what it refuses, and several users at once.

mod scratch;

use std::{fs, os::unix::fs::PermissionsExt, thread};

use estop::{
    By,
    journal::{EndRecord, Intent, Journal, Mark, Saved},
};
use estop_os::journal::{Error, SqliteJournal, State, Which};
use rusqlite::Connection;
use scratch::{Scratch, skip};

fn intent(identity: &str) -> Intent {
    Intent {
        operation: "clean --full".into(),
        owner: "ann".into(),
        device: "/dev/sdx".into(),
        identity: identity.into(),
        plan: r#"{"method":"zeros"}"#.into(),
    }
}

fn end(how: &str) -> EndRecord {
    EndRecord {
        how: how.into(),
        error: (how == "failed").then(|| "the device is gone".into()),
        asked: None,
        left: r#"{"left":"untouched"}"#.into(),
    }
}

fn saved() -> Saved {
    Saved {
        ranges: vec![(0, 1 << 20), (1 << 40, 512)],
        pieces: vec![
            (0, vec![0xEF; 70_000]),
            (512, vec![]),
            (1 << 40, vec![1, 2]),
        ],
        unreadable: vec![(4096, 512)],
    }
}

#[test]
fn each_call_is_on_record_and_outlives_the_connection() {
    let scratch = Scratch::new();
    let dir = scratch.path().join("deep/state");
    let mut journal = SqliteJournal::open(&dir).expect("opens");
    let id = journal.enqueue(&intent("disk a")).expect("enqueue");
    let entry = |journal: &SqliteJournal| journal.entry(id).expect("reads").expect("is there");
    assert_eq!(entry(&journal).state, State::Queued);
    journal.begin(id).expect("begin");
    journal.plan(id, "not JSON").expect("plan");
    journal.mark(id, &Mark::to(1 << 30)).expect("mark");
    journal.mark(id, &Mark::to(1 << 31)).expect("mark");
    journal.save(id, &Saved::default()).expect("save");
    journal.save(id, &saved()).expect("save again replaces");
    journal
        .asked(id, &By::new("bob", "ctrl-c", 77))
        .expect("asked");
    journal
        .asked(id, &By::new("eve", "later", 78))
        .expect("the first stands");
    let running = entry(&journal);
    assert_eq!(running.state, State::Running);
    // This process is there: what it runs is not cut short.
    for listing in [journal.unfinished("disk a"), journal.unfinished_all()] {
        assert_eq!(listing.expect("reads").jobs, []);
    }
    let open = journal.entries(Which::Open, 9).expect("reads");
    assert_eq!(open.jobs, std::slice::from_ref(&running));
    drop(journal);

    let mut journal = SqliteJournal::open(&dir).expect("opens again");
    assert_eq!(entry(&journal), running);
    assert_eq!(running.plan, "not JSON");
    assert_eq!(running.mark, Some(Mark::to(1 << 31)));
    assert_eq!(running.asked, Some(By::new("bob", "ctrl-c", 77)));
    assert_eq!(running.saved_bytes, Some(saved().kept_bytes()));
    assert_eq!(journal.saved(id).expect("reads"), Some(saved()));
    let late = EndRecord {
        asked: Some(By::new("eve", "later", 78)),
        ..end("failed")
    };
    journal.end(id, &late).expect("end");
    let ended = entry(&journal);
    assert_eq!(ended.state, State::Ended);
    assert_eq!(ended.how.as_deref(), Some("failed"));
    assert_eq!(ended.error.as_deref(), Some("the device is gone"));
    assert_eq!(ended.left, Some(serde_json::json!({"left": "untouched"})));
    assert_eq!(ended.asked, Some(By::new("bob", "ctrl-c", 77)));
    let times = [
        ended.queued_ms,
        ended.begun_ms.expect("begun"),
        ended.ended_ms.expect("ended"),
    ];
    assert!(times[0] > 0 && times.is_sorted(), "{times:?}");
    let set = journal.last_saved("disk a").expect("reads").expect("kept");
    assert_eq!((set.job, set.kept_bytes), (id, saved().kept_bytes()));
    journal.forget(id).expect("forget");
    assert_eq!(journal.saved(id).expect("reads"), None);
    assert_eq!(journal.last_saved("disk a").expect("reads"), None);
    let pieces = Connection::open(journal.path()).expect("opens");
    let pieces = pieces.query_row("SELECT count(*) FROM saved_piece", (), |row| row.get(0));
    assert_eq!(pieces, Ok(0), "forgotten means that the bytes are gone too");
}

#[test]
fn nobody_else_can_read_it() {
    let scratch = Scratch::new();
    let dir = scratch.path().join("state");
    let mut journal = SqliteJournal::open(&dir).expect("opens");
    journal.enqueue(&intent("a")).expect("enqueue");
    let mode = |path: &std::path::Path| fs::metadata(path).expect("is there").permissions().mode();
    assert_eq!(mode(&dir) & 0o777, 0o700);
    let names = fs::read_dir(&dir)
        .expect("lists")
        .map(|file| file.expect("a file").path());
    let names = names.collect::<Vec<_>>();
    assert_eq!(
        names.len(),
        3,
        "the database, its log and its index: {names:?}"
    );
    for name in &names {
        assert_eq!(mode(name) & 0o777, 0o600, "{}", name.display());
    }
    drop(journal);
    let path = dir.join("journal.sqlite");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("chmod");
    drop(SqliteJournal::open(&dir).expect("opens"));
    assert_eq!(mode(&path) & 0o777, 0o600, "closed again");
}

#[test]
fn one_job_has_one_end_and_unknown_jobs_have_none() {
    let scratch = Scratch::new();
    let mut journal = SqliteJournal::open(scratch.path()).expect("opens");
    let id = journal.enqueue(&intent("a")).expect("enqueue");
    journal.begin(id).expect("begin");
    journal.end(id, &end("cancelled")).expect("end");
    let over = Error::Over(id).to_string();
    assert_eq!(
        journal.end(id, &end("completed")).expect_err("ended").0,
        over
    );
    assert_eq!(journal.mark(id, &Mark::to(1)).expect_err("ended").0, over);
    let by = By::new("bob", "", 1);
    journal
        .asked(id, &by)
        .expect("an answer may be recorded after the end");
    let entry = journal.entry(id).expect("reads").expect("is there");
    assert_eq!(entry.how.as_deref(), Some("cancelled"));
    for unknown in [id + 1, 0, u64::MAX] {
        assert_eq!(journal.entry(unknown.min(i64::MAX as u64)), Ok(None));
        journal.begin(unknown).expect_err("unknown");
        journal
            .end(unknown, &end("completed"))
            .expect_err("unknown");
        journal.asked(unknown, &by).expect_err("unknown");
        journal.save(unknown, &saved()).expect_err("unknown");
    }
    let next = journal.enqueue(&intent("b")).expect("enqueue");
    let by = By::new("ann", "", u64::MAX);
    let too_large = journal
        .asked(next, &by)
        .expect_err("not a number for SQLite");
    assert!(too_large.0.contains("2^63 - 1"), "{too_large}");
}

#[test]
fn numbers_are_never_used_again() {
    let scratch = Scratch::new();
    let mut journal = SqliteJournal::open(scratch.path()).expect("opens");
    let first = journal.enqueue(&intent("a")).expect("enqueue");
    let other = Connection::open(journal.path()).expect("opens");
    other.execute("DELETE FROM job", ()).expect("deletes");
    assert!(journal.enqueue(&intent("a")).expect("enqueue") > first);
}

#[test]
fn several_threads_and_connections_lose_nothing() {
    const THREADS: u64 = 4;
    const JOBS: u64 = 10;
    let scratch = Scratch::new();
    let dir = scratch.path();
    let mut ids = thread::scope(|scope| {
        let work = |thread: u64| {
            let mut journal = SqliteJournal::open(dir).expect("opens at the same time");
            let job = |at: u64| {
                let id = journal
                    .enqueue(&intent(&format!("disk {thread}")))
                    .expect("enqueue");
                journal.begin(id).expect("begin");
                journal.save(id, &saved()).expect("save");
                journal.mark(id, &Mark::to(at)).expect("mark");
                journal.end(id, &end("completed")).expect("end");
                id
            };
            (0..JOBS).map(job).collect::<Vec<_>>()
        };
        let threads = (0..THREADS).map(|thread| scope.spawn(move || work(thread)));
        let threads = threads.collect::<Vec<_>>();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().expect("no panic"))
            .collect::<Vec<_>>()
    });
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len() as u64, THREADS * JOBS);
    let journal = SqliteJournal::open(dir)
        .expect("opens")
        .another()
        .expect("opens another");
    let listing = journal.entries(Which::All, 1_000).expect("reads");
    assert!(listing.damaged.is_empty());
    assert_eq!(listing.jobs.len(), ids.len());
    assert!(listing.jobs.iter().all(|job| job.state == State::Ended));
    assert!(
        listing.jobs.is_sorted_by(|a, b| a.id > b.id),
        "newest first"
    );
    assert_eq!(journal.entries(Which::All, 3).expect("reads").jobs.len(), 3);
    assert_eq!(
        journal.entries(Which::Open, 9).expect("reads").jobs.len(),
        0
    );
    journal.check().expect("whole");
}

#[test]
fn many_open_it_for_the_first_time_at_once() {
    for _ in 0..10 {
        let scratch = Scratch::new();
        let barrier = std::sync::Barrier::new(8);
        let open = || {
            barrier.wait();
            let mut journal = SqliteJournal::open(scratch.path()).expect("opens");
            journal.enqueue(&intent("a")).expect("enqueue")
        };
        let mut ids = thread::scope(|scope| {
            let threads = [(); 8].map(|()| scope.spawn(open));
            threads.map(|thread| thread.join().expect("no panic"))
        });
        ids.sort_unstable();
        assert_eq!(ids, [1, 2, 3, 4, 5, 6, 7, 8]);
    }
}

#[test]
fn what_is_not_a_journal_is_refused_and_left_as_it_is() {
    let scratch = Scratch::new();
    let refused = |name: &str, content: &dyn Fn(&std::path::Path)| {
        let dir = scratch.path().join(name);
        fs::create_dir(&dir).expect("a new directory");
        let path = dir.join("journal.sqlite");
        content(&path);
        let before = fs::read(&path).ok();
        let error = SqliteJournal::open(&dir).expect_err(name);
        assert!(fs::read(&path).ok() == before, "{name} was changed");
        assert!(error.to_string().contains("journal.sqlite"), "{error}");
        error
    };
    let sql = |path: &std::path::Path, sql: &str| {
        let made = Connection::open(path).expect("opens");
        made.execute_batch(sql).expect("makes it");
    };
    let error = refused("text", &|path| {
        fs::write(path, "not a database ".repeat(1_000)).expect("writes");
    });
    assert!(matches!(error, Error::Damaged { .. }), "{error}");
    let error = refused("other", &|path| sql(path, "CREATE TABLE job (id)"));
    assert!(matches!(error, Error::NotOurs { .. }), "{error}");
    let error = refused("marked", &|path| sql(path, "PRAGMA application_id = 1"));
    assert!(matches!(error, Error::NotOurs { .. }), "{error}");
    let newer = "PRAGMA application_id = 0x65737470; PRAGMA user_version = 99";
    let error = refused("newer", &|path| sql(path, newer));
    assert!(matches!(error, Error::Newer { found: 99, .. }), "{error}");
    let error = refused("dir", &|path| fs::create_dir(path).expect("a directory"));
    assert!(matches!(error, Error::Place { .. }), "{error}");
    let error = refused("link", &|path| {
        std::os::unix::fs::symlink("/nonexistent", path).expect("a link");
    });
    assert!(matches!(error, Error::Place { .. }), "{error}");
}

#[test]
fn damage_in_the_middle_is_refused_in_words() {
    let scratch = Scratch::new();
    let mut journal = SqliteJournal::open(scratch.path()).expect("opens");
    for _ in 0..50 {
        journal.enqueue(&intent("a")).expect("enqueue");
    }
    let path = journal.path().to_owned();
    drop(journal);
    let mut bytes = fs::read(&path).expect("reads");
    bytes[4096..].fill(0xA5);
    fs::write(&path, &bytes).expect("writes");
    let mut journal = SqliteJournal::open(scratch.path()).expect("its header is good");
    let error = journal.entries(Which::All, 100).expect_err("damaged");
    assert!(matches!(error, Error::Damaged { .. }), "{error}");
    assert!(error.to_string().contains("move it"), "{error}");
    journal.check().expect_err("damaged");
    journal.enqueue(&intent("a")).expect_err("not recorded");
}

#[test]
fn a_full_disk_is_not_recorded_and_what_was_recorded_stays() {
    let scratch = Scratch::new();
    let dir = scratch.path().join("small");
    fs::create_dir(&dir).expect("a new directory");
    let mount = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=256k", "estop-test"])
        .arg(&dir)
        .output();
    if !mount.is_ok_and(|mount| mount.status.success()) {
        return skip("root", "a small tmpfs cannot be mounted");
    }
    let outcome = std::panic::catch_unwind(|| {
        let mut journal = SqliteJournal::open(&dir).expect("opens");
        let id = journal.enqueue(&intent("a")).expect("enqueue");
        let much = Saved {
            pieces: vec![(0, vec![7; 1 << 20])],
            ..Saved::default()
        };
        let error = journal.save(id, &much).expect_err("full");
        assert!(
            error.0.contains("no space left") || error.0.contains("disk I/O"),
            "{error}"
        );
        let journal = journal.another().expect("opens");
        let entry = journal.entry(id).expect("reads").expect("is there");
        assert_eq!(entry.saved_bytes, None);
    });
    let unmounted = std::process::Command::new("umount").arg(&dir).status();
    assert!(unmounted.expect("umount").success());
    outcome.expect("as it should be");
}
