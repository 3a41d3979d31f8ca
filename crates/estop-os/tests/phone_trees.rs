//! Phones as they are read from the files of a machine that is not this one, and mounts of a desktop
//! that is a script.

mod machine;
mod scratch;

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
};

use estop_os::phone::usb::{
    Desktop, Found, Holder, Kind, Mount, NotFound, NotReleased, find, phones,
};
use machine::Machine;

/// An interface: class in hexadecimal, what it is called, and the driver that it is bound to.
type Interface<'a> = (&'a str, &'a str, Option<&'a str>);

fn plug(machine: &Machine, place: &str, words: [&str; 5], interfaces: &[Interface<'_>]) {
    let dir = format!("sys/bus/usb/devices/{place}");
    let names = ["idVendor", "idProduct", "manufacturer", "product", "serial"];
    for (name, word) in names.into_iter().zip(words) {
        if !word.is_empty() {
            machine.write(format!("{dir}/{name}"), format!("{word}\n"));
        }
    }
    let (bus, address) = place.split_once('-').expect("a place");
    let address = address.replace('.', "");
    machine.write(format!("{dir}/busnum"), format!("{bus}\n"));
    machine.write(format!("{dir}/devnum"), format!("{address}\n"));
    machine.write(format!("dev/bus/usb/00{bus}/{address:0>3}"), "");
    for (number, (class, name, driver)) in interfaces.iter().enumerate() {
        // It lies beside the device, and not in it.
        let dir = format!("{dir}:1.{number}");
        let parts = [
            "bInterfaceClass",
            "bInterfaceSubClass",
            "bInterfaceProtocol",
        ];
        for (at, part) in parts.into_iter().enumerate() {
            machine.write(format!("{dir}/{part}"), &class[2 * at..2 * at + 2]);
        }
        machine.write(format!("{dir}/bInterfaceNumber"), format!("{number:02x}\n"));
        if !name.is_empty() {
            machine.write(format!("{dir}/interface"), format!("{name}\n"));
        }
        if let Some(driver) = driver {
            let link = machine.root().join(&dir).join("driver");
            symlink(format!("../../drivers/{driver}"), link).expect("a link");
        }
    }
}

/// Three phones of which two have the same serial number, one of them held; a stick, and a dongle.
fn machine() -> Machine {
    let machine = Machine::new();
    let pixel = ["18d1", "4ee1", "Google", "Pixel 9", "0A1B"];
    plug(
        &machine,
        "1-2",
        pixel,
        &[("060101", "MTP", Some("usbfs")), ("ff4201", "ADB", None)],
    );
    let old = ["04e8", "6860", "SAMSUNG", "SAMSUNG_Android", "0A1B"];
    plug(
        &machine,
        "1-4.1",
        old,
        &[("0202ff", "", Some("cdc_acm")), ("ffff00", "MTP", None)],
    );
    let camera = ["04a9", "32\u{1b}[2Jd1", "Canon", "EOS", "C-77"];
    plug(&machine, "2-1", camera, &[("060101", "", None)]);
    let camera = ["04a9", "32d1", "Canon", "EOS\u{1b}[2J", "C-77"];
    plug(&machine, "2-3", camera, &[("060101", "", Some("cam"))]);
    plug(
        &machine,
        "2-5",
        ["0781", "5581", "x", "Ultra", "S1"],
        &[("080650", "MTP", None)],
    );
    plug(
        &machine,
        "2-6",
        ["0bda", "8153", "x", "LAN", "S2"],
        &[("ff0000", "Vendor", None)],
    );
    for (pid, name, node) in [
        ("71", "gvfsd-mtp", "dev/bus/usb/001/002"),
        ("72", "adb", "dev/null"),
    ] {
        machine.write(format!("proc/{pid}/comm"), format!("{name}\n"));
        machine.write(format!("proc/{pid}/fd/none"), "");
        let link = machine.root().join(format!("proc/{pid}/fd/9"));
        symlink(machine.root().join(node), link).expect("a link");
    }
    machine
}

fn named<'a>(all: &'a [Found], name: &str) -> &'a Found {
    let found = all.iter().find(|one| one.name == name);
    found.unwrap_or_else(|| panic!("no {name} in {all:?}"))
}

#[test]
fn phones_are_told_from_other_devices_and_named_by_what_is_theirs_alone() {
    let machine = machine();
    let all = phones(&machine.roots());
    let names = all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>();
    // That of 2-1 has no number of a product.
    assert_eq!(names, ["usb:1-2", "usb:1-4.1", "usb:C-77"]);
    let pixel = named(&all, "usb:1-2");
    assert_eq!(
        (pixel.vendor, pixel.product, pixel.interface),
        (0x18D1, 0x4EE1, 0)
    );
    assert_eq!(
        (pixel.kind, pixel.label().as_str()),
        (Kind::StillImage, "Google Pixel 9")
    );
    assert_eq!(pixel.node, machine.root().join("dev/bus/usb/001/002"));
    let old = named(&all, "usb:1-4.1");
    assert_eq!((old.kind, old.interface), (Kind::Named, 1));
    assert_eq!(
        old.label(),
        "SAMSUNG_Android",
        "the maker is not said twice"
    );
    let camera = named(&all, "usb:C-77");
    assert_eq!(camera.label(), "Canon EOS[2J", "no escapes to a terminal");
    let json = serde_json::to_value(&all).expect("JSON");
    assert_eq!(json[0]["holders"][0]["name"], "gvfsd-mtp");
    assert_eq!(json[1]["kind"], "named");
}

#[test]
fn a_busy_one_says_who_has_it() {
    let machine = machine();
    let all = phones(&machine.roots());
    let pixel = named(&all, "usb:1-2");
    assert!(pixel.is_held && pixel.holders[0].is_gvfs());
    assert_eq!(pixel.holders[0].to_string(), "gvfsd-mtp (process 71)");
    let driver = Holder::Driver {
        name: "cam".to_owned(),
    };
    assert_eq!(named(&all, "usb:C-77").holders, [driver]);
    let old = named(&all, "usb:1-4.1");
    assert!(!old.is_held, "another interface of it is bound");
}

#[test]
fn a_name_finds_one_phone_or_says_which_there_are() {
    let machine = machine();
    let roots = machine.roots();
    let node = machine.root().join("dev/bus/usb/002/003");
    for name in [
        "usb:C-77",
        "C-77",
        "c-77",
        "2-3",
        "usb:2-3",
        "canon eos[2j",
        &node.to_string_lossy(),
    ] {
        assert_eq!(
            find(&roots, name).map(|one| one.place),
            Ok("2-3".to_owned()),
            "{name}"
        );
    }
    let NotFound::Ambiguous { which, .. } = find(&roots, "0A1B").expect_err("two have it") else {
        panic!("not ambiguous")
    };
    assert_eq!(which.len(), 2);
    let unknown = find(&roots, "usb:Pixel").expect_err("none").to_string();
    assert!(unknown.contains("usb:1-4.1 (SAMSUNG_Android)"), "{unknown}");
    let none = find(&Machine::new().roots(), "usb:1-2");
    assert_eq!(none, Err(NotFound::NoPhones));
}

/// A desktop on which the phone at this node is mounted beside another one.
fn gio(machine: &Machine, node: &str, unmount: &str) -> Desktop {
    let (root, path) = (machine.root().display(), machine.root().join("bin/gio"));
    let script = format!(
        "#!/bin/sh\necho \"$*\" >>{root}/called\ncase $2 in\n--list) cat {root}/mounts ;;\n\
         --unmount) {unmount} ;;\nesac\n"
    );
    let mounts = format!(
        "Drive(0): disk\n  Volume(0): Stick\n    ids:\n     unix-device: '/dev/sdb1'\n    Mount(0): \
         Stick -> file:///media/stick\nVolume(1): Other\n  ids:\n   unix-device: \
         '{root}/dev/bus/usb/001/041'\n  activation_root=mtp://other/\n  can_mount=1\nVolume(2): \
         Pixel 9\n  Type: GProxyVolume (GProxyVolumeMonitorMTP)\n  ids:\n   unix-device: \
         '{root}/{node}'\n  activation_root=mtp://Google_Pixel_9/\n  Mount(0): Pixel 9 -> \
         mtp://Google_Pixel_9/\n    Type: GProxyShadowMount\nMount(1): share -> sftp://host/\n"
    );
    machine.write("mounts", mounts);
    machine.write("bin/gio", script);
    let mode = fs::Permissions::from_mode(0o755);
    fs::set_permissions(&path, mode).expect("runs");
    Desktop::new(path, machine.roots())
}

/// One test: a script that is being written cannot be run, and a child of another test would have it
/// open.
#[test]
fn a_mount_is_ended_and_made_again_and_no_other() {
    let machine = machine();
    let roots = machine.roots();
    let link = "sys/bus/usb/devices/1-2:1.0/driver";
    let lets_go = format!("rm {}/{link}", machine.root().display());
    let desktop = gio(&machine, "dev/bus/usb/001/002", &lets_go);
    let pixel = find(&roots, "1-2").expect("is there");
    let mount = desktop.release(&pixel).expect("released");
    assert_eq!(mount.uri, "mtp://Google_Pixel_9/");
    assert!(!find(&roots, "1-2").expect("is there").is_held);
    desktop.give_back(&mount).expect("given back");
    let called = fs::read_to_string(machine.root().join("called")).expect("was called");
    assert_eq!(
        called,
        "mount --list --detail\nmount --unmount mtp://Google_Pixel_9/\nmount mtp://Google_Pixel_9/\n"
    );
    // A volume that is not mounted.
    let old = find(&roots, "1-4.1").expect("is there");
    let name = old.name.clone();
    assert_eq!(desktop.release(&old), Err(NotReleased::NotMounted { name }));

    let refuses = gio(
        &machine,
        "dev/bus/usb/001/002",
        "echo 'gio: it is busy' >&2; exit 2",
    );
    let refused = refuses.release(&pixel).expect_err("busy");
    assert_eq!(refused, NotReleased::Refused("gio: it is busy".to_owned()));

    let link = machine.root().join(link);
    symlink("../../drivers/usbfs", link).expect("a link");
    let keeps = gio(&machine, "dev/bus/usb/001/002", "true");
    let kept = keeps.release(&pixel).expect_err("held");
    let uri = "mtp://Google_Pixel_9/".to_owned();
    let by = "gvfsd-mtp (process 71)".to_owned();
    assert_eq!(
        kept,
        NotReleased::Held {
            mount: Mount { uri },
            by
        }
    );

    let none = Desktop::new(machine.root().join("nowhere"), roots);
    assert!(matches!(none.mount_of(&pixel), Err(NotReleased::NoGio(_))));
}
