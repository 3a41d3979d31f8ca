//! Rows that estop never wrote, and a database that is full.

use proptest::prelude::*;
use rusqlite::types::Value;

use super::{row::COLUMN_COUNT, *};

fn scratch(name: &str) -> PathBuf {
    let name = format!("estop-unit-{}-{name}", std::process::id());
    std::env::temp_dir().join(name)
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A row that has all there can be.
fn row() -> Vec<Value> {
    let mut row = vec![Value::Integer(7)];
    row.extend(["clean", "ann", "/dev/sdx", "disk", "{}", "ended"].map(text));
    row.extend([1, 2].map(Value::Integer));
    row.push(text(r#"{"to_bytes":3,"except":[]}"#));
    row.push(Value::Integer(4));
    row.extend([text("bob"), text("why"), Value::Integer(5)]);
    row.extend([
        text("failed"),
        text("gone"),
        text("null"),
        Value::Integer(6),
    ]);
    row.extend([
        Value::Integer(1),
        Value::Integer(8),
        text("boot"),
        Value::Integer(9),
    ]);
    row
}

#[test]
fn a_good_row_is_read() {
    let entry = decode_row(&row(), |_| false).expect("good");
    assert_eq!((entry.id, entry.state), (7, State::Ended));
    assert_eq!(entry.saved_bytes, Some(9));
    assert_eq!(entry.asked, Some(By::new("bob", "why", 5)));
    let json = serde_json::to_value(&entry).expect("JSON");
    assert_eq!(
        json["plan"],
        serde_json::json!({}),
        "shown as JSON, not as text"
    );
    assert_eq!(json["state"], "ended");
}

#[test]
fn whatever_is_wrong_in_one_column_is_an_error_that_names_the_job() {
    let nullable = [8, 9, 10, 15, 21];
    for at in 0..COLUMN_COUNT {
        let numeric = matches!(row()[at], Value::Integer(_));
        let mut wrong = vec![Value::Blob(vec![0xFF]), Value::Real(f64::NAN)];
        if numeric {
            wrong.extend([text("7"), Value::Integer(-1), Value::Integer(i64::MIN)]);
        } else {
            wrong.push(Value::Integer(1));
        }
        if !nullable.contains(&at) {
            wrong.push(Value::Null);
        }
        for value in wrong {
            let mut row = row();
            row[at] = value.clone();
            let damaged = decode_row(&row, |_| true);
            let damaged = damaged.expect_err(&format!("column {at} is {value:?}"));
            assert_eq!(damaged.job, (at != 0).then_some(7));
        }
    }
}

#[test]
fn values_that_no_job_can_have_are_errors() {
    for (at, value) in [
        (0, Value::Integer(0)),
        (6, text("running")),
        (6, text("queued")),
        (14, text("erased")),
        (16, text("{\"left\":")),
        (18, Value::Integer(1 << 32)),
    ] {
        let mut row = row();
        row[at] = value.clone();
        decode_row(&row, |_| true).expect_err(&format!("column {at} is {value:?}"));
    }
    decode_row(&row()[1..], |_| true).expect_err("a column is missing");
    let mut row = row();
    (row[6], row[8]) = (text("begun"), Value::Null);
    row[14..18].fill(Value::Null);
    decode_row(&row, |_| true).expect_err("begun at no time");
}

#[test]
fn saved_sets_that_cannot_be_are_errors() {
    let range = |list: &str| text(list);
    let piece = |at: i64, crc: i64| {
        let bytes = b"123456789".to_vec();
        (Value::Integer(at), Value::Blob(bytes), Value::Integer(crc))
    };
    // The check value of CRC-32/ISO-HDLC.
    let good = || piece(512, 0xCBF4_3926);
    let decode = |ranges: &Value, pieces: Vec<PieceRow>| decode_saved(1, ranges, ranges, pieces);
    let saved = decode(&range("[[0,512]]"), vec![good()]).expect("good");
    assert_eq!(saved.pieces, [(512, b"123456789".to_vec())]);
    for ranges in [
        "",
        "{}",
        "[[0]]",
        "[[-1,2]]",
        "[[1,18446744073709551615]]",
        "[[0,1.5]]",
    ] {
        decode(&range(ranges), vec![]).expect_err(ranges);
    }
    decode(&Value::Null, vec![]).expect_err("no ranges");
    decode(&range("[]"), vec![piece(512, 1)]).expect_err("changed bytes");
    decode(&range("[]"), vec![piece(-1, 0xCBF4_3926)]).expect_err("before the disk");
    let null = (Value::Integer(0), Value::Null, Value::Integer(0));
    decode(&range("[]"), vec![null]).expect_err("no bytes");
}

#[test]
fn a_full_database_says_so_and_keeps_what_it_has() {
    let dir = scratch("full");
    let mut journal = SqliteJournal::open(&dir).expect("opens");
    let intent = Intent {
        operation: "clean".into(),
        owner: "ann".into(),
        device: "d".into(),
        identity: "i".into(),
        plan: "x".repeat(10_000),
    };
    let id = journal.enqueue(&intent).expect("enqueue");
    let limit = journal.connection.pragma_update(None, "max_page_count", 20);
    limit.expect("sets the limit");
    let mut full = (0..100).map(|_| journal.enqueue(&intent));
    let error = full.find_map(Result::err).expect("it gets full");
    assert!(error.0.contains("no space left for the journal"), "{error}");
    let much = Saved {
        pieces: vec![(0, vec![1; 100_000])],
        ..Saved::default()
    };
    journal.save(id, &much).expect_err("full");
    assert_eq!(journal.saved(id), Ok(None), "all or nothing");
    journal.begin(id).expect("what needs no room goes on");
    std::fs::remove_dir_all(dir).expect("removes");
}

#[test]
fn every_commit_is_synced_to_the_log() {
    let dir = scratch("synced");
    let journal = SqliteJournal::open(&dir).expect("opens");
    for journal in [journal.another().expect("opens another"), journal] {
        let get = |name| {
            journal
                .connection
                .pragma_query_value(None, name, |row| row.get(0))
        };
        // 2 is FULL: the log is synced at each commit.
        assert_eq!(get("synchronous"), Ok(Value::Integer(2)));
        assert_eq!(get("journal_mode"), Ok(text("wal")));
        assert_eq!(get("foreign_keys"), Ok(Value::Integer(1)));
    }
    std::fs::remove_dir_all(dir).expect("removes");
}

#[test]
fn a_busy_journal_is_an_error_in_words() {
    let dir = scratch("busy");
    let mut journal = SqliteJournal::open(&dir).expect("opens");
    let holder = Connection::open(journal.path()).expect("opens");
    holder
        .execute_batch("BEGIN IMMEDIATE")
        .expect("holds the lock");
    // The limit itself is SQLite's to keep; a test does not wait for it.
    journal
        .connection
        .busy_timeout(Duration::ZERO)
        .expect("sets the limit");
    let by = By::new("bob", "", 1);
    let error = journal.asked(1, &by).expect_err("busy");
    assert!(
        error.0.contains("in use by another process for 5000 ms"),
        "{error}"
    );
    holder.execute_batch("ROLLBACK").expect("lets go");
    let error = journal.asked(1, &by).expect_err("free again");
    assert_eq!(error.0, Error::NoSuchJob(1).to_string());
    std::fs::remove_dir_all(dir).expect("removes");
}

#[test]
fn rows_that_are_damaged_in_the_file_do_not_hide_the_others() {
    let dir = scratch("rows");
    let mut journal = SqliteJournal::open(&dir).expect("opens");
    let intent = Intent {
        operation: "clean".into(),
        owner: "ann".into(),
        device: "d".into(),
        identity: "i".into(),
        plan: "{}".into(),
    };
    let ids = [(); 3].map(|()| journal.enqueue(&intent).expect("enqueue"));
    let second = ids[1] as i64;
    let spoil = |sql: &str| journal.connection.execute(sql, [second]).expect("spoils");
    spoil("UPDATE job SET owner = CAST(x'FF' AS TEXT) WHERE id = ?1");
    let listing = journal.entries(Which::Open, 10).expect("reads");
    let good = listing.jobs.iter().map(|job| job.id).collect::<Vec<_>>();
    assert_eq!(good, [ids[2], ids[0]]);
    assert_eq!(listing.damaged.len(), 1);
    assert_eq!(listing.damaged[0].job, Some(ids[1]));
    journal.entry(ids[1]).expect_err("damaged");
    std::fs::remove_dir_all(dir).expect("removes");
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::Integer),
        (-2..100_i64).prop_map(Value::Integer),
        any::<f64>().prop_map(Value::Real),
        ".{0,20}".prop_map(Value::Text),
        "(queued|begun|ended|completed|null|\\[\\[0,1\\]\\])".prop_map(Value::Text),
        prop::collection::vec(any::<u8>(), 0..20).prop_map(Value::Blob),
    ]
}

proptest! {
    #[test]
    fn no_row_panics(row in prop::collection::vec(value(), 0..COLUMN_COUNT + 2)) {
        if let Ok(entry) = decode_row(&row, |_| true) {
            prop_assert!(entry.id > 0);
        }
    }

    #[test]
    fn no_spoilt_row_panics(spoilt in prop::collection::vec((0..COLUMN_COUNT, value()), 0..4)) {
        let mut row = row();
        for (at, value) in spoilt {
            row[at] = value;
        }
        if let Ok(entry) = decode_row(&row, |_| true) {
            prop_assert_eq!(entry.how.is_some(), entry.state == State::Ended);
        }
    }

    #[test]
    fn no_saved_set_panics(
        ranges in value(),
        pieces in prop::collection::vec((value(), value(), value()), 0..4),
    ) {
        if let Ok(saved) = decode_saved(1, &ranges, &ranges, pieces) {
            prop_assert_eq!(&saved.ranges, &saved.unreadable);
        }
    }
}
