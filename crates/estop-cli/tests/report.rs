//! Reports: what they say, and whom they let through.

mod support;

use std::{fs, os::unix::fs::PermissionsExt as _, process::Command};

use serde_json::Value;
use support::{Estop, has, skip};

#[test]
fn a_report_tells_the_whole_story_and_a_changed_one_is_found_out() {
    let estop = Estop::new();
    estop.run("report keygen key").exits(0);
    estop.run("report keygen other").exits(0);
    estop.run("report keygen key").exits(2);
    let mode = fs::metadata(estop.path("key"))
        .expect("is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    estop
        .run("clean sim:disk,size=8MiB,quirk=bad@4MiB+4KiB --full --verify --yes --report r.json --key key")
        .exits(3)
        .says("Report: r.json (signed)");
    estop
        .run("report verify r.json")
        .exits(0)
        .says("the signature fits");
    estop
        .run("report verify r.json --public-key key.pub")
        .exits(0);
    estop
        .run("report verify r.json --public-key other.pub")
        .exits(5)
        .tells("another key");

    let text = fs::read_to_string(estop.path("r.json")).expect("reads");
    let report: Value = serde_json::from_str(&text).expect("JSON");
    let device = &report["report"]["devices"][0];
    let clean = &device["jobs"][0];
    assert_eq!(clean["method"], "overwrite");
    assert_eq!(clean["failed_ranges"][0]["start_bytes"], 4 << 20);
    assert_eq!(clean["failed_ranges"][0]["len_bytes"], 4096);
    assert_eq!(clean["level"]["reached"], Value::Null, "{clean}");
    assert_eq!(device["verification"]["result"], "incomplete", "{device}");
    assert_eq!(device["identity"]["serial"], "SIM-disk");
    assert_eq!(device["history"].as_array().map(Vec::len), Some(2));

    let tampered = [
        text.replace("4194304", "4194816"),
        text.replace("\"failed_ranges\"", "\"failed_range\""),
        text.replacen("\"overwrite\"", "\"discard\"", 1),
        text.replace("\"how\": \"completed\"", "\"how\": \"cancelled\""),
    ];
    for text in tampered {
        assert_ne!(
            text,
            fs::read_to_string(estop.path("r.json")).expect("reads")
        );
        fs::write(estop.path("t.json"), text).expect("writes");
        estop.run("report verify t.json").exits(5).tells("CHANGED");
    }
    // Another layout of the same report is the same report.
    fs::write(estop.path("t.json"), report.to_string()).expect("writes");
    estop.run("report verify t.json").exits(0);
    fs::write(estop.path("t.json"), "[]").expect("writes");
    estop
        .run("report verify t.json")
        .exits(5)
        .tells("not a report");
}

#[test]
fn a_report_without_a_key_is_not_signed_and_says_so() {
    let estop = Estop::new();
    estop
        .run("verify sim:disk,size=8MiB,content=zeros --report r.json")
        .exits(0)
        .says("not signed");
    estop
        .run("report verify r.json")
        .exits(5)
        .tells("not signed");
}

#[test]
fn a_key_can_be_a_seed_and_openssl_takes_ours() {
    let estop = Estop::new();
    fs::write(estop.path("seed"), [7; 32]).expect("writes");
    estop
        .run("verify sim:disk,size=8MiB,content=zeros --report r.json --key seed")
        .exits(0);
    estop.run("report verify r.json").exits(0);
    fs::write(estop.path("bad"), [7; 31]).expect("writes");
    estop
        .run("verify sim:disk,size=8MiB --report r2.json --key bad")
        .exits(2);
    assert!(!estop.path("r2.json").exists());

    if !has("openssl") {
        return skip("tools", "openssl is missing");
    }
    estop.run("report keygen key").exits(0);
    let openssl = |args: &[&str]| {
        let output = Command::new("openssl")
            .args(args)
            .current_dir(estop.path(""))
            .output();
        output.expect("runs").stdout
    };
    let public = openssl(&["pkey", "-in", "key", "-pubout"]);
    assert_eq!(public, fs::read(estop.path("key.pub")).expect("reads"));
    // And estop takes what openssl makes.
    openssl(&["genpkey", "-algorithm", "ed25519", "-out", "theirs"]);
    estop
        .run("verify sim:disk,size=8MiB,content=zeros --report r3.json --key theirs")
        .exits(0);
    estop.run("report verify r3.json").exits(0);
    // Their check of our signature, over the canonical bytes: compact JSON, members sorted.
    let text = fs::read_to_string(estop.path("r3.json")).expect("reads");
    let report: Value = serde_json::from_str(&text).expect("JSON");
    fs::write(estop.path("body"), report["report"].to_string()).expect("writes");
    let hex = report["signature"]["signature"].as_str().expect("signed");
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    let signature = (0..hex.len()).step_by(2).map(byte).collect::<Vec<_>>();
    fs::write(estop.path("signature"), signature).expect("writes");
    let out = openssl(&[
        "pkeyutl",
        "-verify",
        "-inkey",
        "theirs",
        "-rawin",
        "-in",
        "body",
        "-sigfile",
        "signature",
    ]);
    assert!(
        String::from_utf8_lossy(&out).contains("Successfully"),
        "{out:?}"
    );
}
