//! The texts and the JSON that programs and people rely on.

mod support;

use rustix::process::Signal;
use support::Estop;

/// What differs from run to run.
const FILTERS: [(&str, &str); 9] = [
    (r#""time_ms":\d+"#, r#""time_ms":"[ms]""#),
    (r#""when_ms":\d+"#, r#""when_ms":"[ms]""#),
    (
        r#""(took_ms|stop_took_ms|expected_ms|limit_ms)":\d+"#,
        r#""$1":"[ms]""#,
    ),
    (
        r#""(stop_expected_ms|stop_limit_ms)":\d+"#,
        r#""$1":"[ms]""#,
    ),
    (r#""(in_flight|done_bytes)":\d+"#, r#""$1":"[n]""#),
    (r#""who":"[^"]+""#, r#""who":"[who]""#),
    (r"estop-cli|estop \d+\.\d+\.\d+", "estop [version]"),
    (r#""(stop_took_ms)":null"#, r#""$1":null"#),
    (
        r#""(begun_ms|ended_ms|queued_ms|marked_ms|pid|start_ticks|saved_ms)":\d+"#,
        r#""$1":"[n]""#,
    ),
];

#[test]
fn help() {
    let estop = Estop::new();
    let commands = [
        "",
        "disks",
        "drives",
        "disc",
        "burn",
        "erase",
        "format-disc",
        "finalize",
        "eject",
        "load",
        "sim",
        "sim phone",
        "phones",
        "ls",
        "tree",
        "stat",
        "df",
        "pull",
        "push",
        "sync",
        "watch",
        "services",
        "invoke",
        "rm",
        "mkdir",
        "mv",
        "cp",
        "thumb",
        "clean",
        "verify",
        "partition",
        "format",
        "jobs",
        "recover",
        "undo",
        "report",
        "doctor",
        "completions",
        "man",
    ];
    for command in commands {
        let help = estop.run(&format!("{command} --help")).exits(0);
        let name = match command {
            "" => "help-estop".to_owned(),
            command => format!("help-{}", command.replace(' ', "-")),
        };
        insta::assert_snapshot!(name, help.out);
    }
}

#[test]
fn events_of_a_clean() {
    let estop = Estop::new();
    let ran = estop
        .run("clean sim:disk,size=8MiB --full --verify --yes --json")
        .exits(0);
    // How often progress is told depends on the machine.
    let lines = ran.out.lines().filter(|line| {
        !line.contains(r#""event":"progress""#) && !line.contains(r#""event":"phase""#)
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    insta::with_settings!({ filters => FILTERS }, {
        insta::assert_snapshot!("events-clean", lines);
    });
}

#[test]
fn events_of_a_cancelled_clean() {
    let estop = Estop::new();
    let mut clean = estop.start("clean sim:disk,size=64MiB,speed=10MB --full --yes --json");
    clean.wait_for_out(r#""phase":"zeroing""#);
    clean.signal(Signal::INT);
    let ran = clean.end().exits(4);
    let kinds = ran.events();
    let of = |kind: &str| {
        kinds
            .iter()
            .find(|event| event["event"] == kind)
            .cloned()
            .unwrap_or_else(|| panic!("no {kind} in {kinds:#?}"))
    };
    let cancel = of("cancel");
    assert_eq!(cancel["answer"], "accepted");
    assert_eq!(cancel["by"]["why"], "Ctrl-C");
    assert!(cancel["limit_ms"].is_u64(), "{cancel}");
    let ended = of("ended");
    assert_eq!(ended["how"], "cancelled");
    assert_eq!(ended["exit"], 4);
    assert_eq!(ended["left"]["left"], "zeroed_to");
    assert_eq!(ended["recovery"]["action"], "resume");
    assert_eq!(
        ended["command"],
        "estop recover sim:disk,size=64MiB,speed=10MB"
    );
    assert_eq!(of("summary")["exit"], 4);
}

#[test]
fn json_of_disks_and_refusals() {
    let estop = Estop::new();
    let ran = estop
        .run("disks sim:disk,size=8MiB,content=gpt --json")
        .exits(0);
    insta::with_settings!({ filters => FILTERS }, {
        insta::assert_snapshot!("json-disks", ran.out);
    });
    let ran = estop
        .run("clean sim:disk,size=8MiB,content=gpt --yes --json")
        .exits(7);
    insta::with_settings!({ filters => FILTERS }, {
        insta::assert_snapshot!("json-refused", ran.out);
    });
    let ran = estop
        .run("clean sim:disk,size=8MiB,content=gpt --force -n --json")
        .exits(0);
    insta::with_settings!({ filters => FILTERS }, {
        insta::assert_snapshot!("json-plan", ran.out);
    });
    let ran = estop
        .run("clean sim:disk,size=8MiB,content=gpt --force --json")
        .exits(2);
    insta::with_settings!({ filters => FILTERS }, {
        insta::assert_snapshot!("json-error", ran.out);
    });
}

#[test]
fn completions_and_the_manual_are_printed() {
    let estop = Estop::new();
    for shell in ["bash", "zsh", "fish"] {
        estop
            .run(&format!("completions {shell}"))
            .exits(0)
            .says("recover");
    }
    estop.run("man").exits(0).says(".TH estop").says("recover");
}
