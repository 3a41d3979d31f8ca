//! `estop sim phone`: served to this computer alone until a signal, with a folder as its memory.

#[path = "../../estop-os/tests/phoned/mod.rs"]
mod phoned;
mod support;

use std::{fs, io::Read as _, net::TcpStream, time::Duration};

use estop::{Job, mtp::Left};
use rustix::process::Signal;
use support::Estop;

#[test]
fn it_is_served_here_alone_and_names_what_it_does_not_know() {
    let estop = Estop::new();
    let words = [
        ("--ptpip 0.0.0.0:15740", "on this computer alone"),
        ("--usbip 192.168.1.2:3240", "on this computer alone"),
        ("--dir .", "--ptpip"),
        ("--ptpip 127.0.0.1:0 --usbip 127.0.0.1:0", "--usbip"),
        ("--model nokia --ptpip 127.0.0.1:0", "symbian"),
        (
            "--quirk explodes --ptpip 127.0.0.1:0",
            "unplug-mid-transfer",
        ),
    ];
    for (words, says) in words {
        let ran = estop.run(&format!("sim phone {words}")).exits(2);
        assert!(ran.err.contains(says), "{words}: {ran:?}");
    }
    let ran = estop.run("sim phone --dir not-there --ptpip 127.0.0.1:0");
    assert!(ran.code != 0 && ran.err.contains("not-there"), "{ran:?}");
}

#[test]
fn a_folder_is_served_and_what_is_there_in_part_is_told() {
    let estop = Estop::new();
    fs::create_dir(estop.path("dir")).expect("made");
    fs::write(estop.path("dir/a.txt"), b"a line").expect("written");
    let mut phone = estop.start("sim phone --model umtp --dir dir --ptpip 127.0.0.1:0 --json");
    let serving = phone.wait_for_event(|event| event["event"] == "serving");
    let url = serving["url"].as_str().expect("an address").to_owned();
    let address = url.strip_prefix("ptpip://").expect("of PTP/IP");
    let mut session = phoned::open(address.parse().expect("an address"));
    let storage = phoned::storage(&mut session);
    assert_eq!(phoned::lists(&mut session, storage), ["a.txt"]);
    let mut stop = |_: &Job<Left>| phone.signal(Signal::INT);
    let to = phoned::place(storage, "part.bin");
    // So long that it is stopped in the middle on any computer.
    let (how, left) = phoned::sends(&mut session, to, 2 << 30, Some((3_000_000, &mut stop)));
    assert!(
        how != "completed" && left == Left::Unknown,
        "{how}: {left:?}"
    );
    let ran = phone.end().exits(0);
    let events = ran.events();
    let part = events.iter().find(|event| event["event"] == "part");
    let part = part.expect("a part");
    assert_eq!(part["path"], "part.bin");
    let bytes = fs::metadata(estop.path("dir/part.bin")).expect("is there");
    assert!(
        bytes.len() >= part["bytes"].as_u64().expect("a number"),
        "{part}"
    );
}

#[test]
fn on_usb_ip_it_is_a_device_that_can_be_listed() {
    let estop = Estop::new();
    let mut phone = estop.start("sim phone --model camera --usbip 127.0.0.1:0");
    let line = phone.wait_for_out("serving usbip://127.0.0.1:");
    let port = line.split([':', '/']).nth(4).expect("a port");
    let place = format!("127.0.0.1:{port}");
    let mut stream = TcpStream::connect(&place).expect("connected");
    let limit = Some(Duration::from_secs(60));
    stream.set_read_timeout(limit).expect("set");
    // OP_REQ_DEVLIST, as the kernel's documentation of USB/IP has it.
    std::io::Write::write_all(&mut stream, &[0x01, 0x11, 0x80, 0x05, 0, 0, 0, 0]).expect("sent");
    let mut reply = [0; 12];
    stream.read_exact(&mut reply).expect("answered");
    assert_eq!(reply, [0x01, 0x11, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1]);
    phone.signal(Signal::TERM);
    phone.end().exits(0).says("serving");
}

#[test]
fn push_and_pull_reach_it_over_the_network() {
    let estop = Estop::new();
    fs::create_dir(estop.path("dir")).expect("made");
    let bytes = phoned::contents(3_000_001);
    fs::write(estop.path("file.bin"), &bytes).expect("written");
    let mut phone = estop.start("sim phone --brisk --dir dir --ptpip 127.0.0.1:0 --json");
    let serving = phone.wait_for_event(|event| event["event"] == "serving");
    let url = serving["url"].as_str().expect("an address");
    estop.run(&format!("push file.bin {url}:/")).exits(0);
    assert!(fs::read(estop.path("dir/file.bin")).expect("is there") == bytes);
    estop
        .run(&format!("pull -T {url}:/file.bin back.bin"))
        .exits(0);
    assert!(fs::read(estop.path("back.bin")).expect("is there") == bytes);
    phone.signal(Signal::INT);
    phone.end().exits(0);
}
