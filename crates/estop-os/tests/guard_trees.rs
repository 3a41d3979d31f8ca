//! What is refused on the machine that is made of files.

mod machine;
mod scratch;

use std::path::Path;

use estop_os::{
    discover::{DiskInfo, HolderKind, disk},
    guard::{Access, Needs, Refusal, Scope, check, check_image},
};
use machine::{Machine, laptop};

/// Puts a plain file where the device node would be, so that rights and claims are no matter.
fn refusals(machine: &Machine, disk: &DiskInfo, needs: &Needs<'_>) -> Vec<Refusal> {
    for node in disk
        .partitions
        .iter()
        .map(|one| &one.path)
        .chain([&disk.path])
    {
        machine.write(node, "");
    }
    check(&machine.roots(), disk, needs)
}

#[test]
fn a_disk_that_nobody_uses_is_not_refused() {
    let machine = laptop();
    machine.write("proc/self/mountinfo", "");
    let stick = machine.read("sdb");
    assert_eq!(refusals(&machine, &stick, &Needs::WRITE), []);
}

#[test]
fn a_mount_of_a_partition_refuses_the_whole_disk_and_not_the_other_partitions() {
    let machine = laptop();
    machine.partition("sdb", "", 2, "8:18");
    let stick = machine.read("sdb");
    let refused = refusals(&machine, &stick, &Needs::WRITE);
    let [
        Refusal::Mounted {
            path,
            mount,
            through,
        },
    ] = &refused[..]
    else {
        panic!("{refused:?}");
    };
    assert_eq!(path, &machine.root().join("dev/sdb1"));
    assert_eq!(mount, Path::new("/media/my stick"));
    assert!(through.is_empty());
    assert!(
        refused[0]
            .to_string()
            .ends_with("(`umount '/media/my stick'`)"),
        "{}",
        refused[0]
    );
    let partition = |number| Needs {
        scope: Scope::Partition(number),
        ..Needs::WRITE
    };
    assert_eq!(refusals(&machine, &stick, &partition(1)), refused);
    assert_eq!(refusals(&machine, &stick, &partition(2)), []);
    assert_eq!(
        refusals(&machine, &stick, &Needs::READ),
        [],
        "reading harms nobody"
    );
}

#[test]
fn the_systems_own_disk_is_refused_through_any_stack() {
    let machine = laptop();
    let nvme = machine.read("nvme0n1");
    let refused = refusals(&machine, &nvme, &Needs::WRITE);
    let dev = |name: &str| machine.root().join("dev").join(name);
    let through = vec![dev("mapper/cryptroot"), dev("mapper/vg-root")];
    assert!(refused.contains(&Refusal::System {
        path: dev("nvme0n1p2"),
        mount: "/".into(),
        through: through.clone(),
    }));
    assert!(refused.contains(&Refusal::System {
        path: dev("nvme0n1p1"),
        mount: "/boot/efi".into(),
        through: vec![],
    }));
    assert!(refused.contains(&Refusal::Swap {
        path: dev("nvme0n1p2"),
        through: vec![dev("mapper/cryptroot"), dev("mapper/vg-swap")],
    }));
    assert!(refused.contains(&Refusal::Held {
        path: dev("nvme0n1p2"),
        holder: dev("mapper/cryptroot"),
        label: "cryptroot".to_owned(),
        kind: HolderKind::Crypt,
    }));
    assert!(refused.iter().all(|refusal| !refusal.may_be_forced()));
    let unused = Needs {
        scope: Scope::Partition(10),
        ..Needs::WRITE
    };
    assert_eq!(
        refusals(&machine, &nvme, &unused),
        [],
        "no part of the system"
    );
}

#[test]
fn holders_are_refused_with_the_command_that_takes_them_down() {
    let machine = laptop();
    let words = |name: &str| {
        let all = refusals(&machine, &machine.read(name), &Needs::WRITE);
        all.iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let raid = words("sdc");
    assert!(raid.contains("is mounted at /data through"), "{raid}");
    assert!(raid.contains("mdadm --stop"), "{raid}");
    assert!(words("nvme0n1").contains("cryptsetup close cryptroot"));
    assert!(words("nvme0n1").contains("lvchange -an"));
    assert!(words("sde").contains("losetup -d"));
    assert!(words("zram0").contains("swapoff"));
    assert!(words("sdh").contains("/pool"));
}

#[test]
fn read_only_too_small_changed_and_gone() {
    let machine = laptop();
    machine.write("proc/self/mountinfo", "");
    let stick = machine.read("sdb");
    let large = Needs {
        least_bytes: stick.size_bytes + 1,
        ..Needs::WRITE
    };
    let refused = refusals(&machine, &stick, &large);
    assert!(
        matches!(refused[..], [Refusal::TooSmall { .. }]),
        "{refused:?}"
    );
    let enough = Needs {
        least_bytes: stick.size_bytes,
        looked_at: Some(&stick),
        ..Needs::WRITE
    };
    assert_eq!(refusals(&machine, &stick, &enough), []);

    let attribute = |name: &str| Path::new("sys/block/sdb").join(name);
    machine.write(attribute("ro"), "1\n");
    let refused = refusals(&machine, &stick, &enough);
    assert!(
        matches!(refused[..], [Refusal::ReadOnly { .. }]),
        "{refused:?}"
    );
    assert_eq!(refusals(&machine, &stick, &Needs::READ), []);
    machine.write(attribute("ro"), "0\n");
    machine.write(attribute("sdb1/ro"), "1\n");
    assert_eq!(refusals(&machine, &stick, &enough), []);
    let first = Needs {
        scope: Scope::Partition(1),
        ..Needs::WRITE
    };
    let refused = refusals(&machine, &stick, &first);
    assert!(
        matches!(refused[..], [Refusal::ReadOnly { .. }]),
        "{refused:?}"
    );
    machine.write(attribute("sdb1/ro"), "0\n");

    machine.write(attribute("size"), "60000001\n");
    let refused = refusals(&machine, &stick, &enough);
    assert!(
        matches!(refused[..], [Refusal::Changed { .. }]),
        "{refused:?}"
    );
    machine.write(attribute("size"), "60000000\n");

    machine.write(attribute("diskseq"), "3\n");
    let stick = machine.read("sdb");
    machine.write(attribute("diskseq"), "4\n");
    let shown = Needs {
        looked_at: Some(&stick),
        ..Needs::WRITE
    };
    let refused = refusals(&machine, &stick, &shown);
    let [Refusal::Changed { was, is, .. }] = &refused[..] else {
        panic!("another medium with the same names: {refused:?}");
    };
    assert!(
        was.ends_with("medium 3") && is.ends_with("medium 4"),
        "{was} {is}"
    );

    machine.write(attribute("size"), "0\n");
    let refused = refusals(&machine, &stick, &Needs::WRITE);
    assert!(matches!(refused[..], [Refusal::Gone { .. }]), "{refused:?}");
    assert_eq!(disk(&machine.roots(), "sdb"), None);
}

#[test]
fn images_that_are_attached_or_swap_or_no_files() {
    let machine = laptop();
    let roots = machine.roots();
    machine.write("my.img", "0123456789");
    let image = machine.root().join("my.img");
    let enough = Needs {
        least_bytes: 10,
        ..Needs::WRITE
    };
    assert_eq!(check_image(&roots, &image, &enough), []);
    let large = Needs {
        least_bytes: 11,
        ..Needs::WRITE
    };
    let refused = check_image(&roots, &image, &large);
    assert!(
        matches!(refused[..], [Refusal::TooSmall { size_bytes: 10, .. }]),
        "{refused:?}"
    );

    // The same file by another name.
    std::fs::hard_link(&image, machine.root().join("other.img")).expect("a link");
    let backing = machine.root().join("other.img");
    machine.write(
        "sys/block/loop1/loop/backing_file",
        backing.to_str().expect("text"),
    );
    machine.write(
        "proc/self/mountinfo",
        "40 27 7:1 / /mnt rw - ext4 /dev/loop1 rw\n",
    );
    let refused = check_image(&roots, &image, &Needs::WRITE);
    let [
        Refusal::ImageAttached { device, .. },
        Refusal::Mounted { mount, .. },
    ] = &refused[..]
    else {
        panic!("{refused:?}");
    };
    assert_eq!(device, &machine.root().join("dev/loop1"));
    assert_eq!(mount, Path::new("/mnt"));
    assert_eq!(check_image(&roots, &image, &Needs::READ), []);

    machine.write("sys/block/loop1/loop/backing_file", "/elsewhere");
    let swaps = format!("Filename\n{} file 1 0 -2\n", backing.display());
    machine.write("proc/swaps", swaps);
    let refused = check_image(&roots, &image, &Needs::WRITE);
    assert!(matches!(refused[..], [Refusal::Swap { .. }]), "{refused:?}");

    for (path, gone) in [
        (machine.root().join("dev"), false),
        (machine.root().join("no"), true),
    ] {
        let refused = check_image(&roots, &path, &Needs::WRITE);
        assert_eq!(refused.len(), 1);
        assert_eq!(
            matches!(refused[0], Refusal::Gone { .. }),
            gone,
            "{refused:?}"
        );
        assert_eq!(
            matches!(refused[0], Refusal::NotADisk { .. }),
            !gone,
            "{refused:?}"
        );
    }
}

#[test]
fn refusals_are_shown_as_json() {
    let refusal = Refusal::NoPermission {
        path: "/dev/sdb".into(),
        access: Access::Write,
        cure: "run it as root".to_owned(),
    };
    let json = serde_json::to_value(&refusal).expect("JSON");
    assert_eq!(json["refused"], "no_permission");
    assert_eq!(json["access"], "write");
    assert_eq!(
        refusal.to_string(),
        "/dev/sdb may not be written by you: run it as root"
    );
    let force = Refusal::NeedsForce {
        path: "/dev/sdb".into(),
        partitions: vec!["1 (ext4)".to_owned(), "2 (EFI system)".to_owned()],
    };
    assert!(force.may_be_forced());
    assert!(force.to_string().contains("1 (ext4), 2 (EFI system)"));
}
