//! SG_IO on a drive that is there: a blank DVD+R that tgt serves to the kernel's own iSCSI
//! initiator, in the virtual machine of `testbed/vm`. One start of it runs all of [`inside`].

mod scratch;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use scratch::skip;

/// As many tests as there are in [`inside`].
const INSIDE: usize = 8;

/// How long the virtual machine may take for all of them, in seconds: some ten on two idle cores.
const LIMIT_S: &str = "240";

#[test]
fn a_drive_behind_the_kernel() {
    let vm = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testbed/vm");
    let made = Command::new(vm.join("mk")).arg("--cached").output();
    if !made.is_ok_and(|made| made.status.success()) {
        return skip("vm", "there is no virtual machine: testbed/vm/mk makes it");
    }
    if !has_qemu() {
        return skip("vm", "there is no QEMU: apt install qemu-system-x86");
    }
    let tests = env::current_exe().expect("this program");
    let ran = Command::new(vm.join("run"))
        .args(["--limit", LIMIT_S, "--share"])
        .arg(tests.parent().expect("a directory"))
        .arg("--")
        .arg(&tests)
        .args(["inside::", "--ignored", "--test-threads=1", "--nocapture"])
        .output()
        .expect("runs");
    let said = [ran.stdout, ran.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    println!("{}\n{}", said[0], said[1]);
    let all = format!("test result: ok. {INSIDE} passed");
    assert!(
        ran.status.success() && said[0].contains(&all),
        "{}",
        ran.status
    );
}

fn has_qemu() -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut dirs = env::split_paths(&path).chain(["/usr/bin"].map(PathBuf::from));
    dirs.any(|dir| dir.join("qemu-system-x86_64").exists())
}

/// What runs in the virtual machine alone.
mod inside {
    use std::{
        fs,
        os::unix::process::CommandExt,
        sync::atomic::{AtomicU32, Ordering},
        time::Duration,
    };

    use estop::scsi::{Answer, Cdb, Data, Failure, Status, Unit};
    use estop_os::{
        discover::Roots,
        drive::{DriveInfo, drives},
        sg::{OpenError, SgUnit},
    };

    use super::{Command, Path, PathBuf, env};

    const PORT: &str = "3260";
    const LIMIT: Duration = Duration::from_secs(20);
    const ILLEGAL_OPERATION: u32 = 0x05_2000;

    /// A drive of its own with a blank DVD+R, logged in at; `None` where this is no such machine.
    fn drive() -> Option<PathBuf> {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        // Somebody may ask for the ignored tests of the workspace.
        env::var_os("ESTOP_IN_VM")?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed).to_string();
        let target = output(Command::new("tgt-dvd").args([PORT, &number]));
        let node = output(Command::new("login-iscsi").args([PORT, &target]));
        Some(PathBuf::from(node))
    }

    fn output(command: &mut Command) -> String {
        let ran = command.output().expect("starts");
        assert!(ran.status.success(), "{command:?}: {ran:?}");
        String::from_utf8(ran.stdout)
            .expect("text")
            .trim()
            .to_owned()
    }

    fn info(node: &Path) -> DriveInfo {
        let all = drives(&Roots::default());
        let found = all.iter().find(|drive| drive.path == node);
        found.unwrap_or_else(|| panic!("{all:?}")).clone()
    }

    fn open(node: &Path) -> SgUnit {
        let mut unit = SgUnit::open(&Roots::default(), node).expect("opens");
        // It was switched on a moment ago: each unit says so once (SAM-5 §5.14).
        let ready = (0..3).any(|_| none(&mut unit, [0; 6]).status == Status::Good);
        assert!(ready, "not ready");
        unit
    }

    fn send<const N: usize>(unit: &mut SgUnit, cdb: [u8; N], data: Data<'_>) -> Answer {
        let cdb = Cdb::new(cdb);
        let limit = LIMIT;
        let answer = unit.send(estop::scsi::Command { cdb, data, limit });
        answer.unwrap_or_else(|failure| panic!("{cdb:?}: {failure}"))
    }

    fn none<const N: usize>(unit: &mut SgUnit, cdb: [u8; N]) -> Answer {
        send(unit, cdb, Data::None)
    }

    fn ask<const N: usize>(unit: &mut SgUnit, cdb: [u8; N], most: usize) -> Vec<u8> {
        let mut data = vec![0xEE; most];
        let answer = send(unit, cdb, Data::In(&mut data));
        assert_eq!(answer.status, Status::Good, "{answer:?}");
        let moved = usize::try_from(answer.moved_bytes).expect("fits");
        assert!(
            data[moved..].iter().all(|byte| *byte == 0xEE),
            "not touched"
        );
        data.truncate(moved);
        data
    }

    fn code(answer: &Answer) -> u32 {
        assert_eq!(answer.status, Status::CheckCondition, "{answer:?}");
        answer.sense.expect("sense").code()
    }

    /// READ(10) and WRITE(10), MMC-6 §6.15 and §6.44.
    fn ten(opcode: u8, block: u16, blocks: u8) -> [u8; 10] {
        let [high, low] = block.to_be_bytes();
        [opcode, 0, 0, 0, high, low, 0, 0, blocks, 0]
    }

    fn pattern(block: u16, blocks: u8) -> Vec<u8> {
        let block = u32::from(block);
        let words = 0..u32::from(blocks) * 512;
        words
            .flat_map(|word| (block * 512 + word).wrapping_mul(0x9E37_79B1).to_be_bytes())
            .collect()
    }

    fn current_profile(unit: &mut SgUnit) -> u16 {
        let header = ask(unit, [0x46, 0, 0, 0, 0, 0, 0, 0, 8, 0], 8);
        u16::from_be_bytes([header[6], header[7]])
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn a_disc_is_burned_closed_and_read_back() {
        let Some(node) = drive() else { return };
        let mut unit = open(&node);
        assert_eq!(current_profile(&mut unit), 0x001B, "DVD+R");
        let state = ask(&mut unit, [0x51, 0, 0, 0, 0, 0, 0, 0, 34, 0], 34);
        assert_eq!(state[2] & 0x03, 0, "blank");
        for block in [0, 32, 64] {
            let data = pattern(block, 32);
            let answer = send(&mut unit, ten(0x2A, block, 32), Data::Out(&data));
            assert_eq!(answer, Answer::good(65_536));
        }
        let unreadable = &mut [0; 2048];
        let answer = send(&mut unit, ten(0x28, 0, 1), Data::In(unreadable));
        assert_eq!(code(&answer), 0x05_2100, "nothing is closed yet");
        for cdb in [
            [0x35, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            [0x5B, 0, 1, 0, 0, 1, 0, 0, 0, 0],
        ] {
            assert_eq!(none(&mut unit, cdb).status, Status::Good, "{cdb:x?}");
        }
        let state = ask(&mut unit, [0x51, 0, 0, 0, 0, 0, 0, 0, 34, 0], 34);
        assert_eq!(state[2] & 0x03, 2, "complete");
        assert_eq!(current_profile(&mut unit), 0x0010, "read as a DVD-ROM");
        assert!(ask(&mut unit, ten(0x28, 0, 96), 96 * 2048) == pattern(0, 96));
        let answer = send(&mut unit, ten(0x2A, 0, 1), Data::Out(&[0; 2048]));
        assert_eq!(code(&answer), 0x05_3005, "written once");
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn what_does_not_move_is_told() {
        let Some(node) = drive() else { return };
        let mut unit = open(&node);
        let inquiry = ask(&mut unit, [0x12, 0, 0, 0, 255, 0], 255);
        assert_eq!(
            inquiry.len(),
            5 + usize::from(inquiry[4]),
            "the residue is the rest"
        );
        assert_eq!(&inquiry[8..29], b"IET     VIRTUAL-CDROM");
        drop(unit);
        let mut info = info(&node);
        let told = std::mem::take(&mut info.serial);
        info.ask_serial(&Roots::default());
        assert_eq!(info.serial, told, "the kernel and the drive say the same");
        assert_eq!((info.vendor.as_str(), info.denied), ("IET", None));
        let mut unit = open(&node);
        // RESERVE TRACK is not known to tgt.
        let refused = none(&mut unit, [0x53, 0, 0, 0, 0, 0, 0, 0, 16, 0]);
        assert_eq!(
            (code(&refused), refused.moved_bytes),
            (ILLEGAL_OPERATION, 0)
        );
        assert!(!refused.sense.expect("sense").deferred);
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn the_longest_transfer_is_carried_and_a_longer_one_is_not_sent() {
        let Some(node) = drive() else { return };
        let mut unit = open(&node);
        let most = unit.max_transfer_bytes();
        assert!((32 << 10..=1 << 20).contains(&most), "{most}");
        let blocks = u16::try_from(most / 2048).expect("fits").to_be_bytes();
        let write = [0x2A, 0, 0, 0, 0, 0, 0, blocks[0], blocks[1], 0];
        let mut data = vec![0x55; usize::try_from(most).expect("fits")];
        assert_eq!(send(&mut unit, write, Data::Out(&data)), Answer::good(most));
        data.push(0);
        let cdb = Cdb::new(write);
        let (data, limit) = (Data::Out(&data), LIMIT);
        let refused = unit.send(estop::scsi::Command { cdb, data, limit });
        assert!(
            matches!(refused, Err(Failure::Refused { .. })),
            "{refused:?}"
        );
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn the_other_node_claims_the_same_drive() {
        let Some(node) = drive() else { return };
        let generic = info(&node).generic.expect("sg is loaded");
        let mut unit = open(&generic);
        assert_eq!(current_profile(&mut unit), 0x001B);
        let refused = none(&mut unit, [0x53, 0, 0, 0, 0, 0, 0, 0, 16, 0]);
        assert_eq!(code(&refused), ILLEGAL_OPERATION);
        for path in [&node, &generic] {
            let error = SgUnit::open(&Roots::default(), path).expect_err("claimed");
            let OpenError::Busy { by, .. } = &error else {
                panic!("{error}")
            };
            assert!(
                by.iter().any(|one| one.pid == std::process::id()),
                "{error}"
            );
        }
        drop(unit);
        open(&node);
        // tgt's controller is unit 0 of every target.
        let disk = SgUnit::open(&Roots::default(), Path::new("/dev/sg0"));
        assert!(matches!(disk, Err(OpenError::NotADrive { .. })), "{disk:?}");
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn a_mounted_disc_says_where() {
        let Some(node) = drive() else { return };
        let scratch = super::scratch::Scratch::new();
        fs::write(scratch.path().join("file"), "x").expect("writes");
        let growisofs = ["-use-the-force-luke=tty", "-quiet", "-Z"];
        let mut burn = Command::new("growisofs");
        output(
            burn.args(growisofs)
                .arg(&node)
                .arg("-R")
                .arg(scratch.path()),
        );
        let point = scratch.path();
        output(
            Command::new("mount")
                .args(["-t", "iso9660", "-o", "ro"])
                .arg(&node)
                .arg(point),
        );
        let error = SgUnit::open(&Roots::default(), &node).expect_err("mounted");
        let mount = point.to_owned();
        assert_eq!(info(&node).users.mounts, [point]);
        output(Command::new("umount").arg(point));
        let path = node.clone();
        assert_eq!(error, OpenError::Mounted { path, mount });
        open(&node);
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn a_drive_that_goes_away_is_gone() {
        let Some(node) = drive() else { return };
        let mut unit = open(&node);
        let name = node.file_name().expect("a name");
        let delete = Path::new("/sys/class/block")
            .join(name)
            .join("device/delete");
        fs::write(delete, "1").expect("taken away");
        let (cdb, data, limit) = (Cdb::new([0; 6]), Data::None, LIMIT);
        let answer = unit.send(estop::scsi::Command { cdb, data, limit });
        assert!(matches!(answer, Err(Failure::Gone(_))), "{answer:?}");
        let error = SgUnit::open(&Roots::default(), &node).expect_err("gone");
        assert!(matches!(error, OpenError::Gone { .. }), "{error}");
    }

    /// The same program as another user, who runs [`as_the_user`] on this node.
    fn as_user(node: &Path, group: u32) -> String {
        let program = env::current_exe().expect("this program");
        let mut command = Command::new(program);
        // Without root's other groups: std drops them where it sets the user.
        command
            .uid(1000)
            .gid(group)
            .env("USER", "ann")
            .env("ESTOP_NODE", node);
        let test = ["--exact", "inside::as_the_user", "--ignored", "--nocapture"];
        output(command.args(test))
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn a_user_needs_the_group_of_the_drive_and_no_root() {
        let Some(node) = drive() else { return };
        let said = as_user(&node, 1000);
        let cure = "join its group cdrom (`sudo usermod -aG cdrom ann`), then log in again; it need \
                    not be run as root";
        let path = node.display();
        assert!(
            said.contains(&format!("you may not use {path}: {cure}")),
            "{said}"
        );
        assert!(as_user(&node, 24).contains("wrote 2048 bytes"));
        let generic = info(&node).generic.expect("sg is loaded");
        assert!(as_user(&generic, 24).contains("wrote 2048 bytes"));
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn as_the_user() {
        let Some(node) = env::var_os("ESTOP_NODE").map(PathBuf::from) else {
            return;
        };
        if let Err(error) = SgUnit::open(&Roots::default(), &node) {
            return println!("{error}");
        }
        let mut unit = open(&node);
        let answer = send(&mut unit, ten(0x2A, 0, 1), Data::Out(&[1; 2048]));
        println!("wrote {} bytes", answer.moved_bytes);
        if node.to_string_lossy().starts_with("/dev/sg") {
            return;
        }
        // WRITE BUFFER could be new firmware: the kernel asks for root.
        let cdb = Cdb::new([0x3B, 0, 0, 0, 0, 0, 0, 0, 4, 0]);
        let (data, limit) = (Data::Out(&[0; 4]), LIMIT);
        let refused = unit.send(estop::scsi::Command { cdb, data, limit });
        let words = refused.expect_err("not for a user").to_string();
        assert!(words.contains("only root may send 0x3b"), "{words}");
    }
}
