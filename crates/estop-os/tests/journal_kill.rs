//! The program is killed, or the machine goes down: what was acknowledged is on record.

mod scratch;

use std::{
    env, fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use estop::{
    JobId,
    journal::{EndRecord, Intent, Journal, Mark, Saved},
};
use estop_os::journal::{Entry, SqliteJournal, State, Which};
use rusqlite::Connection;
use scratch::Scratch;

const CHILD_DIR: &str = "ESTOP_TEST_CHILD_DIR";

fn intent() -> Intent {
    Intent {
        operation: "clean".into(),
        owner: "ann".into(),
        device: "/dev/sdx".into(),
        identity: "disk".into(),
        plan: "null".into(),
    }
}

fn saved(mark: u64) -> Saved {
    Saved {
        ranges: vec![(0, mark)],
        pieces: vec![(0, vec![u8::try_from(mark % 251).expect("small"); 5_000])],
        unreadable: vec![],
    }
}

fn ended() -> EndRecord {
    EndRecord {
        how: "completed".into(),
        error: None,
        asked: None,
        left: "null".into(),
    }
}

/// Not a test by itself: the process that [`killed_at_any_moment`] kills. It prints each call once
/// that has returned.
#[test]
#[ignore = "run by killed_at_any_moment in a process of its own"]
fn child() {
    let Some(dir) = env::var_os(CHILD_DIR) else {
        return;
    };
    let mut journal = SqliteJournal::open(Path::new(&dir)).expect("opens");
    let acknowledged = |what: &str, job: JobId, value: u64| {
        // Straight to the pipe: what the test harness prints is not in the way.
        let mut out = std::io::stdout().lock();
        writeln!(out, "\nack {what} {job} {value}").expect("the parent reads");
        out.flush().expect("the parent reads");
    };
    for round in 0..u64::MAX {
        let id = journal.enqueue(&intent()).expect("enqueue");
        acknowledged("enqueue", id, 0);
        journal.begin(id).expect("begin");
        acknowledged("begin", id, 0);
        journal.save(id, &saved(round)).expect("save");
        acknowledged("save", id, round);
        journal.mark(id, &Mark::to(round + 1)).expect("mark");
        acknowledged("mark", id, round + 1);
        journal.end(id, &ended()).expect("end");
        acknowledged("end", id, 0);
    }
}

#[test]
fn killed_at_any_moment() {
    for acks in [1, 2, 3, 4, 5, 23, 61] {
        let scratch = Scratch::new();
        let mut child = Command::new(env::current_exe().expect("this program"))
            .args(["--exact", "child", "--ignored", "--nocapture"])
            .env(CHILD_DIR, scratch.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let mut history = Vec::new();
        for line in lines {
            let line = line.expect("text");
            let Some(ack) = line.strip_prefix("ack ") else {
                continue;
            };
            history.push(ack.to_owned());
            if history.len() == acks {
                child.kill().expect("SIGKILL");
            }
        }
        child.wait().expect("dead");
        assert!(history.len() >= acks, "{history:?}");
        check(scratch.path(), &history);
    }
}

/// Every acknowledged call is on record, and at most one more.
fn check(dir: &Path, history: &[String]) {
    let mut journal = SqliteJournal::open(dir).expect("opens");
    let jobs = journal.entries(Which::All, 1_000).expect("reads").jobs;
    let entry = |id: JobId| -> &Entry {
        let found = jobs.iter().find(|job| job.id == id);
        found.unwrap_or_else(|| panic!("job {id} is lost: {history:?}"))
    };
    let mut acknowledged = 0;
    for ack in history {
        let mut words = ack.split(' ');
        let what = words.next().expect("a word");
        let mut number = || {
            words
                .next()
                .and_then(|word| word.parse().ok())
                .expect("a number")
        };
        let (id, value): (JobId, u64) = (number(), number());
        match what {
            "enqueue" => {
                entry(id);
                acknowledged += 1;
            }
            "begin" => assert!(entry(id).begun_ms.is_some()),
            "save" => assert_eq!(journal.saved(id).expect("reads"), Some(saved(value))),
            "mark" => assert_eq!(entry(id).mark, Some(Mark::to(value))),
            "end" => assert_eq!(entry(id).state, State::Ended),
            other => panic!("{other}"),
        }
    }
    assert!(jobs.len() <= acknowledged + 1);
    let cut_short = journal.unfinished("disk").expect("reads").jobs;
    let open = jobs.iter().filter(|job| job.state != State::Ended);
    let open = open.cloned().collect::<Vec<_>>();
    assert_eq!(cut_short, open);
    assert!(open.len() <= 1 && open.iter().all(|job| job.state == State::CutShort));
    assert_eq!(journal.unfinished("another disk").expect("reads").jobs, []);
    assert_eq!(journal.unfinished_all().expect("reads").jobs, open);
    for job in open {
        journal.end(job.id, &ended()).expect("gets its one end");
    }
    assert_eq!(journal.unfinished_all().expect("reads").jobs, []);
}

/// Its number, whether it began, its mark, whether it ended, and what it saved.
type JobState = (JobId, bool, Option<Mark>, bool, Option<Saved>);

/// The state of the journal, as far as it is the same in every run.
fn state(journal: &mut SqliteJournal) -> Vec<JobState> {
    let jobs = journal.entries(Which::All, 1_000).expect("reads");
    assert!(jobs.damaged.is_empty(), "{:?}", jobs.damaged);
    let state = |job: &Entry| {
        let ended = job.state == State::Ended;
        let saved = journal.saved(job.id).expect("reads");
        (
            job.id,
            job.begun_ms.is_some(),
            job.mark.clone(),
            ended,
            saved,
        )
    };
    jobs.jobs.iter().map(state).collect()
}

/// Cuts the log at about 200 places and opens what is left: a prefix of what was acknowledged, and
/// the longer the log, the longer the prefix.
fn cut_everywhere(dir: &Path, history: &[Vec<JobState>]) {
    const CUTS: usize = 200;
    let read = |name: &str| fs::read(dir.join(name)).expect("reads");
    let (database, log) = (read("journal.sqlite"), read("journal.sqlite-wal"));
    let mut reached = Vec::new();
    let scratch = Scratch::new();
    for cut in 0..=CUTS {
        let at = log.len() * cut / CUTS;
        let dir = scratch.path().join(at.to_string());
        fs::create_dir(&dir).expect("a new directory");
        fs::write(dir.join("journal.sqlite"), &database).expect("writes");
        fs::write(dir.join("journal.sqlite-wal"), &log[..at]).expect("writes");
        let mut journal = SqliteJournal::open(&dir).expect("opens");
        let state = state(&mut journal);
        let found = history.iter().rposition(|past| *past == state);
        reached.push(found.unwrap_or_else(|| panic!("cut at {at}: never was {state:?}")));
        journal.enqueue(&intent()).expect("goes on");
        fs::remove_dir_all(&dir).expect("removes");
    }
    assert!(reached.is_sorted(), "{reached:?}");
    assert_eq!(
        reached.last(),
        Some(&(history.len() - 1)),
        "the whole log is the whole history"
    );
    let distinct = reached
        .iter()
        .collect::<std::collections::BTreeSet<_>>()
        .len();
    assert!(
        distinct > history.len() / 2,
        "the cuts fall between most calls: {reached:?}"
    );
}

#[test]
fn a_log_that_is_cut_anywhere_is_a_prefix_of_what_was_acknowledged() {
    let scratch = Scratch::new();
    let mut journal = SqliteJournal::open(scratch.path()).expect("opens");
    let mut history = vec![vec![]];
    let round = |journal: &mut SqliteJournal, history: &mut Vec<_>, number: u64| {
        let id = journal.enqueue(&intent()).expect("enqueue");
        history.push(state(journal));
        journal.begin(id).expect("begin");
        history.push(state(journal));
        journal.save(id, &saved(number)).expect("save");
        history.push(state(journal));
        journal.mark(id, &Mark::to(number)).expect("mark");
        history.push(state(journal));
        if number.is_multiple_of(2) {
            journal.end(id, &ended()).expect("end");
            history.push(state(journal));
        }
    };
    for number in 0..4 {
        round(&mut journal, &mut history, number);
    }
    cut_everywhere(scratch.path(), &history);
    // Once more with a log that was begun anew, over frames of the old one.
    let other = Connection::open(journal.path()).expect("opens");
    let done = other.query_row("PRAGMA wal_checkpoint(RESTART)", (), |row| row.get(0));
    assert_eq!(done, Ok(0), "nobody was in the way");
    let mut history = vec![state(&mut journal)];
    for number in 4..7 {
        round(&mut journal, &mut history, number);
    }
    cut_everywhere(scratch.path(), &history);
}
