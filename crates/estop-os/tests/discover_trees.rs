//! Disks as they are read from the files of a machine that is not this one.

mod machine;
mod scratch;

use std::path::{Path, PathBuf};

use estop_os::discover::{Bus, HolderKind, NotFound, Roots, Target, disk, disks, resolve};
use machine::{Machine, laptop};

#[test]
fn all_disks_are_listed_and_nothing_else() {
    let machine = laptop();
    let names = disks(&machine.roots()).into_iter().map(|disk| disk.name);
    let expected = [
        "dm-0", "dm-1", "dm-2", "loop1", "loop2", "md0", "nvme0n1", "sdb", "sdc", "sdd", "sde",
        "sdg", "sdh", "zram0",
    ];
    assert_eq!(names.collect::<Vec<_>>(), expected);
    assert_eq!(disks(&Roots::under(Path::new("/nonexistent"))), []);
}

#[test]
fn an_nvme_disk() {
    let machine = laptop();
    let nvme = machine.read("nvme0n1");
    assert_eq!(nvme.path, machine.root().join("dev/nvme0n1"));
    assert_eq!(nvme.number.to_string(), "259:0");
    assert_eq!(
        (nvme.model.as_str(), nvme.serial.as_str()),
        ("ACME Fast 1TB", "S1234")
    );
    assert_eq!(nvme.wwn, "eui.0025385b71b0a1c2");
    assert_eq!((nvme.bus, nvme.diskseq), (Bus::Nvme, Some(7)));
    assert_eq!(nvme.size_bytes, 2_000_409_264 * 512);
    assert_eq!((nvme.sector_bytes, nvme.physical_bytes), (512, 4096));
    assert!(!nvme.removable && !nvme.rotational && !nvme.read_only);
    let numbers = nvme
        .partitions
        .iter()
        .map(|one| (one.number, one.start_bytes, one.size_bytes));
    let mib = 1 << 20;
    let expected = [(1, mib, mib), (2, 2 * mib, mib), (10, 10 * mib, mib)];
    assert_eq!(numbers.collect::<Vec<_>>(), expected);
    assert_eq!(nvme.partitions[0].users.mounts, [Path::new("/boot/efi")]);
    let identity = nvme.identity();
    assert_eq!(identity.serial, "S1234");
    assert_eq!(
        identity.stand_in, "",
        "a disk with a serial number may move"
    );
    assert_eq!(identity.size_bytes, nvme.size_bytes);
}

#[test]
fn a_stack_of_luks_and_lvm_is_followed_to_its_mounts() {
    let machine = laptop();
    let nvme = machine.read("nvme0n1");
    let [crypt] = &nvme.partitions[1].users.holders[..] else {
        panic!("{:?}", nvme.partitions[1].users);
    };
    assert_eq!(
        (crypt.label.as_str(), crypt.kind),
        ("cryptroot", HolderKind::Crypt)
    );
    assert_eq!(crypt.path, machine.root().join("dev/mapper/cryptroot"));
    let [root, swap] = &crypt.users.holders[..] else {
        panic!("{:?}", crypt.users);
    };
    assert_eq!(
        (root.label.as_str(), root.kind),
        ("vg-root", HolderKind::Lvm)
    );
    assert_eq!(root.users.mounts, [Path::new("/")]);
    assert!(swap.users.swap && !root.users.swap);
}

#[test]
fn a_usb_stick_has_the_serial_number_of_its_usb_device_and_no_control_characters() {
    let stick = laptop().read("sdb");
    assert_eq!(
        (stick.model.as_str(), stick.bus),
        ("SanDisk Ultra", Bus::Usb)
    );
    assert_eq!(stick.serial, "4C53[31m0001");
    assert!(stick.removable && stick.rotational);
    assert_eq!(
        stick.partitions[0].users.mounts,
        [Path::new("/media/my stick")]
    );
    assert!(stick.users.is_empty());
}

#[test]
fn a_raid_member_knows_the_mount_of_a_partition_of_the_raid() {
    let machine = laptop();
    for name in ["sdc", "sdd"] {
        let member = machine.read(name);
        assert_eq!(
            (member.model.as_str(), member.bus),
            ("WDC WD40EFRX-68", Bus::Ata)
        );
        assert_eq!(
            member.serial,
            format!("WD-{name}"),
            "from its own page, without blanks"
        );
        assert_eq!(member.wwn, "", "a t10 name is its model over again");
        let [raid] = &member.partitions[0].users.holders[..] else {
            panic!("{member:?}");
        };
        assert_eq!(raid.kind, HolderKind::Raid);
        assert_eq!(raid.users.mounts, [Path::new("/data")]);
    }
}

#[test]
fn users_that_sysfs_does_not_link() {
    let machine = laptop();
    let over = machine.read("sde").users.holders;
    assert_eq!(over.len(), 1, "a loop device on a block device: {over:?}");
    assert_eq!(
        (over[0].name.as_str(), over[0].kind),
        ("loop2", HolderKind::Loop)
    );
    for name in ["sdg", "sdh"] {
        let mounts = machine.read(name).users.mounts;
        assert_eq!(
            mounts,
            [Path::new("/pool")],
            "{name}, one of two of a btrfs"
        );
    }
}

#[test]
fn loop_devices_are_told_apart_by_their_files() {
    let machine = laptop();
    let image = machine.read("loop1");
    assert_eq!(image.backing_file, Some(PathBuf::from("/images/disk.img")));
    assert_eq!(
        (image.model.as_str(), image.bus),
        ("loop device", Bus::Loop)
    );
    assert_eq!(image.identity().stand_in, "/images/disk.img");
    assert_eq!(disk(&machine.roots(), "loop0"), None, "no file, no disk");
    assert_eq!(disk(&machine.roots(), "../block/loop1"), None);
}

#[test]
fn a_disk_without_names_is_known_by_its_place_or_by_udev() {
    let machine = laptop();
    let nameless = machine.read("sdg");
    let place = "pci0/host5/target5:0:0/5:0:0:0";
    assert_eq!(nameless.identity().stand_in, place);
    machine.write(
        "run/udev/data/b8:96",
        "S:disk/by-id/x\nE:ID_SERIAL_SHORT=U99\nE:ID_MODEL=Vend\n",
    );
    let named = machine.read("sdg");
    assert_eq!(
        (named.model.as_str(), named.serial.as_str()),
        ("Vend", "U99")
    );
    assert_eq!(named.identity().stand_in, "");
    assert_ne!(named.identity().key(), nameless.identity().key());
}

#[test]
fn devices_that_stand_on_each_other_in_a_ring_come_to_an_end() {
    let machine = Machine::new();
    machine.virtual_disk("md0", "9:0", 8);
    machine.virtual_disk("md1", "9:1", 8);
    machine.stands_on("md0", "md1");
    machine.stands_on("md1", "md0");
    let mut users = machine.read("md0").users;
    let mut depth = 0;
    while let Some(holder) = users.holders.pop() {
        users = holder.users;
        depth += 1;
    }
    assert_eq!(depth, estop_os::discover::STACK_LIMIT);
}

#[test]
fn hostile_attributes_do_no_harm() {
    let machine = Machine::new();
    let dir = machine.disk("sda", "pci0/host0", "8:0", u64::MAX);
    machine.write(dir.join("queue/logical_block_size"), "99999999999999");
    machine.write(
        dir.join("device/vpd_pg80"),
        [0, 0x80, 0xFF, 0xFF, b'x', 0xFF],
    );
    machine.write(dir.join("device/model"), vec![b'm'; 1 << 20]);
    machine.partition("sda", "", 1, "8:1");
    machine.write(dir.join("sda1/start"), u64::MAX.to_string());
    machine.partition("sda", "", 2, "not a number");
    machine.disk("sdb", "pci0/host1", "8", 8);
    machine.write("proc/self/mountinfo", [0xFF, b'\n', b' ', b'\\']);
    let disks = disks(&machine.roots());
    assert_eq!(disks.len(), 1);
    assert_eq!(
        (disks[0].size_bytes, disks[0].sector_bytes),
        (u64::MAX, 512)
    );
    assert_eq!(disks[0].serial, "x\u{FFFD}");
    assert_eq!(disks[0].model.len(), 4096);
    assert_eq!(disks[0].partitions.len(), 1);
}

#[test]
fn it_is_shown_as_json() {
    let json = serde_json::to_value(laptop().read("nvme0n1")).expect("JSON");
    assert_eq!(json["bus"], "nvme");
    assert_eq!(json["number"], "259:0");
    assert_eq!(json["partitions"][0]["users"]["mounts"][0], "/boot/efi");
    let crypt = &json["partitions"][1]["users"]["holders"][0];
    assert_eq!(crypt["kind"], "crypt");
    assert_eq!(crypt["users"]["holders"][0]["label"], "vg-root");
}

#[test]
fn a_serial_number_names_one_disk_or_gives_an_error_with_the_candidates() {
    let machine = laptop();
    let roots = machine.roots();
    let found = |arg: &str| match resolve(&roots, arg) {
        Ok(Target::Disk { disk, partition }) => Ok((disk.name, partition)),
        Ok(other) => panic!("{other:?}"),
        Err(error) => Err(error),
    };
    assert_eq!(found("serial:S1234"), Ok(("nvme0n1".to_owned(), None)));
    assert_eq!(found("serial:S1234:2"), Ok(("nvme0n1".to_owned(), Some(2))));
    let unknown = found("serial:S12345").expect_err("unknown");
    let words = unknown.to_string();
    assert!(
        words.contains("S1234 (") && words.contains("WD-sdc"),
        "{words}"
    );
    machine.write("run/udev/data/b8:96", "E:ID_SERIAL_SHORT=S1234\n");
    let twice = found("serial:S1234").expect_err("two of them");
    assert!(
        matches!(&twice, NotFound::Ambiguous { paths, .. } if paths.len() == 2),
        "{twice}"
    );
    machine.write("run/udev/data/b8:96", "E:ID_SERIAL_SHORT=A:3\n");
    assert_eq!(
        found("serial:A:3"),
        Ok(("sdg".to_owned(), None)),
        "the whole comes first"
    );
    assert_eq!(found("serial:A:3:4"), Ok(("sdg".to_owned(), Some(4))));
    found("serial:").expect_err("no number at all");
}

#[test]
fn files_simulated_disks_and_what_is_neither() {
    let machine = laptop();
    let roots = machine.roots();
    let path = |name: &str| machine.root().join(name).to_str().expect("text").to_owned();
    machine.write("disk.img", "");
    machine.write("odd:7", "");
    std::os::unix::fs::symlink(path("disk.img"), path("link")).expect("a link");
    let image = |name: &str, partition| {
        let path = std::fs::canonicalize(path(name)).expect("is there");
        Ok(Target::Image { path, partition })
    };
    assert_eq!(resolve(&roots, &path("link")), image("disk.img", None));
    assert_eq!(
        resolve(&roots, &path("disk.img:3")),
        image("disk.img", Some(3))
    );
    assert_eq!(resolve(&roots, &path("odd:7")), image("odd:7", None));
    assert_eq!(resolve(&roots, &path("odd:7:1")), image("odd:7", Some(1)));
    for wrong in ["disk.img:0", "disk.img:x", "nothing", "disk.img:4294967296"] {
        let error = resolve(&roots, &path(wrong)).expect_err(wrong);
        assert!(matches!(error, NotFound::NoSuchPath { .. }), "{error}");
    }
    let sim = "sim:disk,size=1GiB:2";
    assert_eq!(resolve(&roots, sim), Ok(Target::Sim(sim.to_owned())));
    let directory = resolve(&roots, &path("")).expect_err("a directory");
    assert!(directory.to_string().contains("a directory"), "{directory}");
    let null = resolve(&roots, "/dev/null").expect_err("a character device");
    assert!(null.to_string().contains("a character device"), "{null}");
}
