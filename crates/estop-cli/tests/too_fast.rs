//! WRITEs that are answered faster than any disc turns: a finding where they read back, and a failure
//! where they do not.

mod support;

use std::fs;

use support::{Estop, Ran, blocks};

/// Sixty times the speed of a CD would take more than four seconds for what is burned here.
const FAST_CD: &str = "sim:cd-r,brisk,size=60MB,speed=500MB,quirk=no-opc";

fn folder(estop: &Estop) {
    fs::create_dir(estop.path("in")).expect("a folder");
    fs::write(estop.path("in").join("file"), blocks(40, 1)).expect("writes");
}

fn end(ran: &Ran) -> serde_json::Value {
    let ended = |event: &serde_json::Value| event["event"] == "ended";
    ran.events().into_iter().find(ended).expect("an end")
}

/// One after the other, so that neither slows the other down.
#[test]
fn what_reads_back_is_odd_and_what_does_not_has_failed() {
    let estop = Estop::new();
    folder(&estop);
    let burned = estop.run(&format!("burn in --drive {FAST_CD} --yes --json"));
    let ended = end(&burned.exits(0));
    assert_eq!(ended["left"]["left"], "burned", "{ended}");
    let findings = ended["meter"]["findings"].as_array().expect("findings");
    let odd = findings.iter().map(ToString::to_string).collect::<String>();
    assert!(odd.contains("no disc turns so fast"), "{ended}");
    // A CD is not read before its session is closed.
    let other = FAST_CD.replace("size=60MB", "size=61MB");
    let failed = estop.run(&format!("burn in --drive {other} --yes --keep-open --json"));
    let ended = end(&failed.exits(5));
    assert_eq!(ended["how"], "failed", "{ended}");
    let why = ended["error"].to_string();
    assert!(why.contains("no disc turns so fast"), "{ended}");
}
