//! `estop services`, `estop invoke` and `estop watch` as processes.

mod support;

use std::fs;

use rustix::process::Signal;
use serde_json::Value;
use support::{Estop, read};

const CAMERA: &str = "sim:phone,model=camera,brisk";

fn ended(events: &[Value]) -> &Value {
    let end = events.iter().find(|event| event["event"] == "ended");
    end.expect("an end")
}

#[test]
fn services_tell_what_can_be_stopped() {
    let estop = Estop::new();
    let ran = estop.run(&format!("--json services {CAMERA}")).exits(0);
    let events = ran.events();
    let services = events[0]["services"].as_array().expect("a list");
    let methods = services.iter().flat_map(|one| one["methods"].as_array());
    let methods = methods.flatten().collect::<Vec<_>>();
    let of = |name: &str| methods.iter().find(|one| one["name"] == name);
    assert!(of("capture.open").expect("offered")["barred"].is_null());
    assert!(of("capture.still").expect("offered")["barred"].is_string());
    let ran = estop.run(&format!("services {CAMERA}")).exits(0);
    ran.says("storage.format storage=STORAGE")
        .says("; Ctrl-C stops it");
    let ran = estop.run("--json services sim:phone,model=symbian,brisk");
    let own = ran.exits(0).events()[0]["device_services"].clone();
    let own = own.as_array().expect("a list");
    let with = own.iter().find(|one| one["methods"][0].is_string());
    let with = with.expect("a service with a method");
    let word = |value: &Value| value.as_str().expect("a word").to_owned();
    let (service, method) = (word(&with["name"]), word(&with["methods"][0]));
    let method = format!("{service}.{method}");
    let ran = estop.run_args(&["invoke", "sim:phone,model=symbian,brisk", &method]);
    ran.exits(7).tells(&method);
    // A phone of Android takes no pictures.
    let ran = estop.run("invoke sim:phone,brisk capture.still").exits(7);
    assert!(ran.err.contains("object.delete-tree"), "{ran:?}");
}

#[test]
fn an_open_capture_completes_after_its_time_and_a_cancel_ends_it() {
    let estop = Estop::new();
    let ran = estop.run(&format!("--json invoke {CAMERA} capture.open --for 300ms"));
    let events = ran.exits(0).events();
    assert_eq!(ended(&events)["operation"], "capture.open");
    let mut run = estop.start(&format!("--json invoke {CAMERA} capture.open"));
    run.wait_for_event(|event| event["event"] == "progress");
    run.signal(Signal::INT);
    let events = run.end().exits(4).events();
    assert_ne!(ended(&events)["left"]["left"], "unknown");
    estop
        .run(&format!("invoke {CAMERA} device.self-test"))
        .exits(0);
    estop
        .run(&format!("invoke {CAMERA} device.self-test --for 1s"))
        .exits(2);
}

#[test]
fn a_format_asks_and_names_the_device() {
    let estop = Estop::new();
    let storage = "storage=Internal storage";
    estop
        .run(&format!("invoke {CAMERA} storage.format"))
        .exits(2)
        .tells("storage");
    let asked = estop.run_args(&["invoke", CAMERA, "storage.format", storage]);
    asked.exits(2).tells("nothing was started");
    estop
        .run(&format!("ls {CAMERA}:/DCIM"))
        .exits(0)
        .says("Camera");
    let ran = estop.run_args(&["invoke", CAMERA, "storage.format", storage, "--yes"]);
    ran.exits(0).says("all that was on it is gone");
    let ran = estop.run(&format!("--json ls {CAMERA}:/")).exits(0);
    assert!(!ran.out.contains("DCIM"), "{ran:?}");
    let ran = estop.run_args(&["invoke", CAMERA, "storage.format", "storage=tape"]);
    ran.exits(2).tells("Internal storage");
}

#[test]
fn a_tree_is_deleted_and_a_parameter_that_is_none_is_told() {
    let estop = Estop::new();
    let phone = "sim:phone,model=umtp,brisk";
    let words = format!("invoke {phone} object.delete-tree");
    estop.run(&format!("{words} --yes")).exits(2).tells("at=");
    estop
        .run(&format!("{words} where=/DCIM --yes"))
        .exits(2)
        .tells("no parameter where");
    estop.run(&format!("{words} at=/DCIM --yes")).exits(0);
    let ran = estop.run(&format!("--json ls {phone}:/")).exits(0);
    assert!(
        !ran.out.contains("DCIM") && ran.out.contains("Music"),
        "{ran:?}"
    );
}

#[test]
fn a_watch_lasts_until_somebody_asks() {
    let estop = Estop::new();
    let mut run = estop.start(&format!("--json watch {CAMERA}"));
    run.wait_for_event(|event| event["event"] == "arrived");
    run.signal(Signal::INT);
    run.end().exits(4);
}

/// What an object of the simulated phone has, in its folder.
const OBJECT: &str = "state/sim/phone-aosp/Documents/Überblick.txt";

#[test]
fn bytes_of_an_object_are_written_over_and_behind_its_end() {
    let estop = Estop::new();
    estop.run("ls sim:phone,brisk").exits(0);
    let mut should = read(&estop.path(OBJECT));
    fs::write(estop.path("new"), [7; 20_000]).expect("writes");
    let words = "invoke sim:phone,brisk object.edit at=/Documents/Überblick.txt with=new";
    estop.run(words).exits(2).tells("nobody can be asked");
    estop
        .run(&format!("{words} offset=1MiB --yes"))
        .exits(7)
        .says("nothing can be written");
    assert_eq!(read(&estop.path(OBJECT)), should);
    estop
        .run(&format!("{words} offset=4KiB --yes"))
        .exits(0)
        .says("has its new bytes");
    should.truncate(4096);
    should.extend([7; 20_000]);
    assert_eq!(read(&estop.path(OBJECT)), should);
    fs::write(estop.path("new"), vec![7; (256 << 10) + 1]).expect("writes");
    estop
        .run(&format!("{words} --yes"))
        .exits(2)
        .tells("262144");
}

#[test]
fn an_edit_that_is_stopped_writes_back_what_was_there() {
    let estop = Estop::new();
    estop.run("ls sim:phone,brisk").exits(0);
    let was = read(&estop.path(OBJECT));
    fs::write(estop.path("new"), vec![7; 256 << 10]).expect("writes");
    // It takes a quarter of a minute.
    let mut run = estop.start(
        "--json invoke sim:phone,speed=20kB object.edit at=/Documents/Überblick.txt with=new --yes",
    );
    run.wait_for_event(|event| event["done_bytes"].as_u64() > Some(0));
    run.signal(Signal::INT);
    let events = run.end().exits(4).events();
    assert_eq!(ended(&events)["left"]["left"], "untouched");
    assert!(read(&estop.path(OBJECT)) == was);
}

#[test]
fn a_watch_of_a_phone_that_goes_away_says_so() {
    let estop = Estop::new();
    let mut phone = estop.start("--json sim phone --model camera --ptpip 127.0.0.1:0");
    let serving = phone.wait_for_event(|event| event["event"] == "serving");
    let url = serving["url"].as_str().expect("an address");
    let mut watch = estop.start(&format!("--json watch {url}"));
    watch.wait_for_event(|event| event["event"] == "arrived");
    phone.signal(Signal::INT);
    watch.wait_for_event(|event| event["event"] == "departed");
    watch.end().exits(5);
    phone.end();
}
