//! What the doctor says of the journal and of the machine's settings.

mod machine;
mod scratch;

use std::fs;

use estop::journal::{Intent, Journal};
use estop_os::{
    doctor::{Finding, Status, findings},
    journal::SqliteJournal,
};
use machine::Machine;
use rusqlite::Connection;

fn problems(machine: &Machine) -> Vec<Finding> {
    let mut all = findings(&machine.roots(), &machine.root().join("state"));
    all.retain(|finding| finding.status == Status::Problem);
    all
}

#[test]
fn jobs_that_were_cut_short_and_a_damaged_journal_are_problems_with_a_cure() {
    let machine = Machine::new();
    let dir = machine.root().join("state");
    let mut journal = SqliteJournal::open(&dir).expect("opens");
    let intent = Intent {
        operation: "clean --full".into(),
        owner: "ann".into(),
        device: "/dev/sdx".into(),
        identity: "disk".into(),
        plan: "null".into(),
    };
    let ids = [(); 3].map(|()| journal.enqueue(&intent).expect("enqueue"));
    assert_eq!(problems(&machine), [], "they run");
    let other = Connection::open(journal.path()).expect("opens");
    let change = |sql: &str| other.execute(sql, ()).expect("changes");
    change("UPDATE job SET boot_id = 'before' WHERE id = 1");
    change("UPDATE job SET state = 'nonsense' WHERE id = 2");
    let found = problems(&machine);
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found[0].what, format!("job {}", ids[0]));
    assert_eq!(found[0].cure.as_deref(), Some("estop recover /dev/sdx"));
    assert!(
        found[1]
            .cure
            .as_deref()
            .is_some_and(|cure| cure.contains("job 2")),
        "{found:?}"
    );
    drop((journal, other));
    fs::write(dir.join("journal.sqlite"), "no database".repeat(99)).expect("writes");
    let found = problems(&machine);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0]
            .cure
            .as_deref()
            .is_some_and(|cure| cure.contains("is damaged")),
        "{found:?}"
    );
}

#[test]
fn a_state_directory_that_cannot_be_made_is_a_problem() {
    let machine = Machine::new();
    machine.write("file", "");
    let inside = machine.root().join("file/state");
    let all = findings(&machine.roots(), &inside);
    let journal = all
        .iter()
        .find(|one| one.what.starts_with("journal"))
        .expect("looked at");
    assert_eq!(journal.status, Status::Problem, "{journal:?}");
    assert!(
        journal
            .cure
            .as_deref()
            .is_some_and(|cure| cure.contains("ESTOP_STATE"))
    );
}

#[test]
fn missing_tools_and_disks_are_told_with_a_cure_and_are_no_problem() {
    let machine = Machine::new();
    let all = findings(&machine.roots(), &machine.root().join("state"));
    assert!(
        all.iter().all(|finding| finding.status != Status::Problem),
        "{all:?}"
    );
    let disks = all
        .iter()
        .find(|one| one.what == "disks")
        .expect("none here");
    assert_eq!(disks.status, Status::Note);
    let loops = all
        .iter()
        .find(|one| one.what == "loop devices")
        .expect("looked at");
    assert_eq!(loops.cure.as_deref(), Some("sudo modprobe loop"));
    for tool in ["mkfs.ext4", "mkfs.xfs", "mkfs.btrfs", "mkfs.ntfs", "blkid"] {
        let tool = all.iter().find(|one| one.what == tool).expect("looked for");
        assert_eq!(tool.status == Status::Ok, tool.cure.is_none(), "{tool:?}");
    }
}
