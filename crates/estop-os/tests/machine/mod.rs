//! A machine made of files: the parts of sysfs and procfs that are looked at.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses some of it"
)]

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

use estop_os::discover::{DiskInfo, Roots, disk};

use crate::scratch::Scratch;

/// A tree with `sys`, `proc`, `dev`, `run` and `etc`.
pub struct Machine(Scratch);

/// The layout of a laptop: LUKS and LVM on NVMe, a stick, a RAID, and devices that are none.
pub fn laptop() -> Machine {
    let machine = Machine::new();
    machine.write(
        "sys/devices/pci0/nvme/nvme0/model",
        "ACME Fast 1TB           \n",
    );
    machine.write("sys/devices/pci0/nvme/nvme0/serial", "S1234  \n");
    let nvme = machine.disk("nvme0n1", "pci0/nvme/nvme0", "259:0", 2_000_409_264);
    machine.write(nvme.join("wwid"), "eui.0025385b71b0a1c2\n");
    machine.write(nvme.join("diskseq"), "7\n");
    for (number, dev) in [(1, "259:1"), (2, "259:2"), (10, "259:10")] {
        machine.partition("nvme0n1", "p", number, dev);
    }
    let crypt = machine.virtual_disk("dm-0", "253:0", 1_000_000);
    machine.write(crypt.join("dm/name"), "cryptroot\n");
    machine.write(crypt.join("dm/uuid"), "CRYPT-LUKS2-0123-cryptroot\n");
    machine.stands_on("dm-0", "nvme0n1p2");
    for (name, number, label) in [("dm-1", "253:1", "vg-root"), ("dm-2", "253:2", "vg-swap")] {
        let volume = machine.virtual_disk(name, number, 400_000);
        machine.write(volume.join("dm/name"), label);
        machine.write(volume.join("dm/uuid"), "LVM-abcdef");
        machine.stands_on(name, "dm-0");
    }
    let port = "pci0/usb2/2-1";
    machine.write(format!("sys/devices/{port}/idVendor"), "0781\n");
    machine.write(format!("sys/devices/{port}/serial"), "4C53\u{1b}[31m0001\n");
    let unit = format!("{port}/2-1:1.0/host6/target6:0:0/6:0:0:0");
    let stick = machine.disk("sdb", &unit, "8:16", 60_000_000);
    machine.write(stick.join("device/vendor"), "SanDisk \n");
    machine.write(stick.join("device/model"), "Ultra           \n");
    machine.write(stick.join("removable"), "1\n");
    machine.write(stick.join("queue/rotational"), "1\n");
    machine.partition("sdb", "", 1, "8:17");
    raid(&machine);
    oddities(&machine);
    machine.write(
        "proc/self/mountinfo",
        "22 27 0:21 / /proc rw - proc proc rw\n\
         27 1 253:1 / / rw shared:1 - ext4 /dev/mapper/vg-root rw\n\
         28 27 259:1 / /boot/efi rw - vfat /dev/nvme0n1p1 rw\n\
         40 27 8:17 / /media/my\\040stick rw - vfat /dev/sdb1 rw\n\
         41 27 259:77 / /data rw - xfs /dev/md0p1 rw\n\
         42 27 0:44 / /pool rw - btrfs /dev/sdg rw\n",
    );
    machine.write(
        "proc/swaps",
        "Filename Type Size Used Priority\n/dev/dm-2 partition 1 0 -2\n/dev/zram0 partition 1 0 5\n",
    );
    machine
}

fn raid(machine: &Machine) {
    let md = machine.virtual_disk("md0", "9:0", 2_000_000);
    machine.write(md.join("md/level"), "raid1\n");
    machine.partition("md0", "p", 1, "259:77");
    for (name, number, part, ata) in [
        ("sdc", "8:32", "8:33", "ata1"),
        ("sdd", "8:48", "8:49", "ata2"),
    ] {
        let unit = format!("pci0/{ata}/host1/target1:0:0/1:0:0:0");
        let disk = machine.disk(name, &unit, number, 2_000_000);
        machine.write(disk.join("device/vendor"), "ATA     \n");
        machine.write(disk.join("device/model"), "WDC WD40EFRX-68\n");
        machine.write(disk.join("device/wwid"), "t10.ATA     WDC WD40EFRX-68\n");
        machine.write(
            disk.join("device/vpd_pg80"),
            format!("\0\u{0}\0\u{8}  WD-{name}"),
        );
        let mut page = vec![0, 0x80, 0, 8];
        page.extend_from_slice(format!("  WD-{name}").as_bytes());
        fs::write(disk.join("device/vpd_pg80"), page).expect("writes");
        machine.partition(name, "", 1, part);
        machine.stands_on("md0", &format!("{name}1"));
    }
}

fn oddities(machine: &Machine) {
    machine.virtual_disk("loop0", "7:0", 0);
    let image = machine.virtual_disk("loop1", "7:1", 2048);
    machine.write(image.join("loop/backing_file"), "/images/disk.img\n");
    machine.write(image.join("loop/offset"), "0\n");
    machine.disk("sde", "pci0/host2/target2:0:0/2:0:0:0", "8:64", 4096);
    let over = machine.virtual_disk("loop2", "7:2", 4096);
    machine.write(over.join("loop/backing_file"), "/dev/sde\n");
    machine.virtual_disk("zram0", "252:0", 4096);
    machine.virtual_disk("ram0", "1:0", 4096);
    let dvd = machine.disk("sr0", "pci0/ata3/host3/target3:0:0/3:0:0:0", "11:0", 4096);
    machine.write(dvd.join("device/type"), "5\n");
    let path = machine.disk("nvme0c0n1", "pci0/nvme/nvme0", "259:99", 4096);
    machine.write(path.join("hidden"), "1\n");
    machine.disk("sdf", "pci0/host4/target4:0:0/4:0:0:0", "8:80", 0);
    machine.disk("sdg", "pci0/host5/target5:0:0/5:0:0:0", "8:96", 4096);
    machine.disk("sdh", "pci0/host7/target7:0:0/7:0:0:0", "8:112", 4096);
    for name in ["sdg", "sdh"] {
        machine.write(format!("sys/fs/btrfs/0123/devices/{name}/dummy"), "");
    }
}

impl Machine {
    pub fn new() -> Self {
        let machine = Self(Scratch::new());
        for dir in ["sys/block", "sys/class/block", "proc", "dev", "run", "etc"] {
            fs::create_dir_all(machine.root().join(dir)).expect("a new directory");
        }
        machine
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn roots(&self) -> Roots {
        Roots::under(self.root())
    }

    pub fn write(&self, path: impl AsRef<Path>, text: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, text).expect("writes");
    }

    /// A disk behind the device at this path under `sys/devices`.
    pub fn disk(&self, name: &str, device: &str, number: &str, sectors: u64) -> PathBuf {
        let device = self.root().join("sys/devices").join(device);
        let dir = device.join("block").join(name);
        self.fill(&dir, name, number, sectors);
        symlink(&device, dir.join("device")).expect("a link");
        dir
    }

    pub fn virtual_disk(&self, name: &str, number: &str, sectors: u64) -> PathBuf {
        let dir = self.root().join("sys/devices/virtual/block").join(name);
        self.fill(&dir, name, number, sectors);
        dir
    }

    pub fn partition(&self, disk: &str, infix: &str, number: u32, device: &str) -> PathBuf {
        let name = format!("{disk}{infix}{number}");
        let dir = fs::canonicalize(self.root().join("sys/block").join(disk)).expect("the disk");
        let dir = dir.join(&name);
        let start = 2048 * u64::from(number);
        for (attribute, value) in [
            ("partition", number.to_string()),
            ("dev", device.to_owned()),
            ("start", start.to_string()),
            ("size", "2048".to_owned()),
            ("ro", "0".to_owned()),
        ] {
            self.write(dir.join(attribute), value + "\n");
        }
        symlink(&dir, self.root().join("sys/class/block").join(name)).expect("a link");
        dir
    }

    pub fn stands_on(&self, above: &str, below: &str) {
        let all = self.root().join("sys/class/block");
        self.write(all.join(below).join("holders").join(above), "");
        self.write(all.join(above).join("slaves").join(below), "");
    }

    pub fn read(&self, name: &str) -> DiskInfo {
        disk(&self.roots(), name).unwrap_or_else(|| panic!("no {name}"))
    }

    fn fill(&self, dir: &Path, name: &str, number: &str, sectors: u64) {
        for (attribute, value) in [
            ("dev", number),
            ("ro", "0"),
            ("removable", "0"),
            ("queue/logical_block_size", "512"),
            ("queue/physical_block_size", "4096"),
            ("queue/rotational", "0"),
        ] {
            self.write(dir.join(attribute), format!("{value}\n"));
        }
        self.write(dir.join("size"), format!("{sectors}\n"));
        for all in ["sys/block", "sys/class/block"] {
            symlink(dir, self.root().join(all).join(name)).expect("a link");
        }
    }
}
