//! Drives as they are read from the files of a machine that is not this one.

mod machine;
mod scratch;

use std::path::Path;

use estop_os::{
    discover::{Bus, Roots},
    drive::{DriveInfo, drives},
};
use machine::Machine;

/// Two drives, a disk, and a memory card reader that calls itself `srd`.
fn machine() -> Machine {
    let machine = Machine::new();
    let port = "pci0/usb3/3-2";
    machine.write(format!("sys/devices/{port}/idVendor"), "13fd\n");
    machine.write(format!("sys/devices/{port}/serial"), "USB-77\n");
    for (name, unit, number, generic) in [
        (
            "sr10",
            format!("{port}/3-2:1.0/host6/target6:0:0/6:0:0:0"),
            "11:10",
            "sg4",
        ),
        (
            "sr0",
            "pci0/ata3/host3/target3:0:0/3:0:0:0".to_owned(),
            "11:0",
            "sg1",
        ),
    ] {
        let drive = machine.disk(name, &unit, number, 2_097_151);
        machine.write(drive.join("device/type"), "5\n");
        machine.write(drive.join("device/vendor"), "HL-DT-ST\n");
        machine.write(drive.join("device/model"), "BD-RE\u{1b}[2J BU40N   \n");
        machine.write(drive.join("device/rev"), "1.03\n");
        machine.write(
            drive.join(format!("device/scsi_generic/{generic}/dev")),
            "21:9\n",
        );
    }
    let disk = machine.disk("sda", "pci0/ata1/host1/target1:0:0/1:0:0:0", "8:0", 4096);
    machine.write(disk.join("device/type"), "0\n");
    machine.disk("srd0", "pci0/card", "240:0", 4096);
    machine.write(
        "run/udev/data/b11:0",
        "E:ID_SERIAL_SHORT=K9AB\nE:ID_MODEL=x\n",
    );
    machine.write(
        "proc/self/mountinfo",
        "40 27 11:0 / /media/my\\040disc ro - udf /dev/sr0 ro\n",
    );
    machine
}

fn read() -> (Machine, Vec<DriveInfo>) {
    let machine = machine();
    let drives = drives(&machine.roots());
    (machine, drives)
}

#[test]
fn all_drives_are_listed_and_nothing_else() {
    let (_machine, all) = read();
    let names = all.iter().map(|drive| drive.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["sr0", "sr10"]);
    assert_eq!(drives(&Roots::under(Path::new("/nonexistent"))), []);
}

#[test]
fn a_drive_says_what_it_is_and_who_uses_its_disc() {
    let (machine, all) = read();
    let drive = &all[0];
    assert_eq!(drive.path, machine.root().join("dev/sr0"));
    assert_eq!(drive.generic, Some(machine.root().join("dev/sg1")));
    assert_eq!(drive.number.to_string(), "11:0");
    let words = [&drive.vendor, &drive.model, &drive.revision].map(String::as_str);
    assert_eq!(
        words,
        ["HL-DT-ST", "BD-RE[2J BU40N", "1.03"],
        "no escapes to a terminal"
    );
    assert_eq!(
        (drive.bus, drive.serial.as_str()),
        (Bus::Ata, "K9AB"),
        "udev knows it"
    );
    assert_eq!(drive.users.mounts, [Path::new("/media/my disc")]);
    assert_eq!(drive.place, "pci0/ata3/host3/target3:0:0/3:0:0:0");
    assert_eq!(drive.denied, None, "there is no node to be denied");

    let drive = &all[1];
    assert_eq!((drive.bus, drive.serial.as_str()), (Bus::Usb, "USB-77"));
    assert!(drive.users.is_empty());
}

#[test]
fn it_is_json_for_other_programs() {
    let (_machine, all) = read();
    let json = serde_json::to_value(&all).expect("JSON");
    assert_eq!(json[0]["number"], "11:0");
    assert_eq!(json[0]["users"]["mounts"][0], "/media/my disc");
}

/// Two of one model are told apart by their serial numbers, and by their places where a bridge gives
/// the same to all.
#[test]
fn two_of_one_model_are_told_apart() {
    let (machine, all) = read();
    let apart = |all: &[DriveInfo]| {
        let apart = all.iter().map(|drive| drive.apart(all).to_owned());
        apart.collect::<Vec<_>>()
    };
    assert_eq!(apart(&all), ["K9AB", "USB-77"]);
    machine.write("run/udev/data/b11:0", "E:ID_SERIAL_SHORT=USB-77\n");
    let same = drives(&machine.roots());
    let places = apart(&same);
    assert!(places[0].starts_with("pci0/ata3"), "{places:?}");
    assert_ne!(places[0], places[1]);
    assert!(!places.iter().any(|place| place == "USB-77"), "{places:?}");
}
