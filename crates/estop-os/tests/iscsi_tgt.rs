//! Our initiator at a target of somebody else's (tgt), and initiators of somebody else's (libiscsi)
//! at our target.

mod iscsi_support;
#[path = "iscsi_support/proxy.rs"]
mod proxy;
mod scratch;

use std::{
    net::TcpListener,
    path::Path,
    process::{Command, Output},
    time::Duration,
};

use estop::{
    iscsi::{Credentials, Tag},
    scsi::{Answer, Cdb, Data, Failure, Status},
    sim::Lun,
};
use estop_os::iscsi::{
    Payload, discover,
    target::{Handle, NAME, Target},
};
use iscsi_support::*;
use proxy::Proxy;
use scratch::{Scratch, skip};

const DISK: usize = 0;
const DVD: usize = 1;
const EMPTY: usize = 2;

/// A tgtd of our own, and the addresses of its units.
struct Tgt {
    scratch: Scratch,
    urls: Vec<String>,
}

fn script(name: &str) -> Command {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testbed/iscsi");
    Command::new(path.join(name))
}

fn missing(program: &str) -> bool {
    // tgtd is where not every PATH looks.
    let places = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"];
    !places
        .iter()
        .any(|place| Path::new(place).join(program).exists())
}

impl Tgt {
    fn start() -> Option<Self> {
        if missing("tgtd") {
            skip("tgt", "tgtd is not installed");
            return None;
        }
        let scratch = Scratch::new();
        // Another may take the port that was free: then another is taken.
        for _ in 0..5 {
            let free = TcpListener::bind("127.0.0.1:0").expect("a port");
            let port = free.local_addr().expect("bound").port();
            drop(free);
            let mut up = script("up.sh");
            up.arg(port.to_string()).arg(scratch.path());
            let said = up.output().expect("a shell");
            if said.status.success() {
                let urls = String::from_utf8_lossy(&said.stdout);
                let urls = urls.lines().map(str::to_owned).collect();
                return Some(Self { scratch, urls });
            }
            println!("{}", String::from_utf8_lossy(&said.stderr));
            drop(script("down.sh").arg(scratch.path()).output());
        }
        skip("tgt", "tgtd does not start");
        None
    }
}

impl Drop for Tgt {
    fn drop(&mut self) {
        let down = script("down.sh").arg(self.scratch.path()).output();
        println!("{down:?}");
    }
}

#[test]
fn a_disk_is_written_and_read_back_one_by_one_and_many_at_once() {
    let Some(tgt) = Tgt::start() else { return };
    let url = tgt.urls[DISK].parse().expect("an address");
    let found = discover(&url, LIMIT).expect("found");
    assert_eq!(found[0].0, url.target);
    let mut unit = connect(&tgt.urls[DISK]);
    assert_eq!(unit.report_luns(LIMIT), Ok(vec![0, 1, 2, 3]));
    let mut bytes = [0; 96];
    let inquiry = Cdb::new([0x12, 0, 0, 0, 96, 0]);
    let answer = plain(&mut unit, inquiry, Data::In(&mut bytes)).expect("answered");
    assert_eq!(answer, Answer::good(66));
    assert_eq!(&bytes[8..28], b"IET     VIRTUAL-DISK");
    // The unit attention of a new session comes once.
    assert_eq!(ready(&mut unit).sense.expect("sense").code(), 0x06_2900);
    assert_eq!(ready(&mut unit), Answer::good(0));
    let terms = unit.terms().expect("connected");
    for len in [512, terms.first_burst_bytes, terms.max_burst_bytes, 1 << 20] {
        for len in [len, len + 512] {
            let bytes = pattern(7, len);
            write(&mut unit, 3, &bytes);
            assert!(read(&mut unit, 3, len) == bytes, "{len} bytes");
        }
    }
    write_and_compare(&mut unit, 1, 16, 64 << 10);
    write_and_compare(&mut unit, 16, 100, 256 << 10);
    let beyond = plain(
        &mut unit,
        blocks(0x28, 1 << 30, 512),
        Data::In(&mut [0; 512]),
    );
    let beyond = beyond.expect("answered").sense.expect("sense");
    assert_eq!(beyond.code(), 0x05_2100);
}

/// WRITE SAME(16) of a zero block over the whole disk: some tenths of a second.
const SLOW: Cdb = Cdb::new([0x93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

#[test]
fn what_is_running_is_not_aborted_and_tgt_says_so() {
    let Some(tgt) = Tgt::start() else { return };
    let mut unit = connect(&tgt.urls[DISK]);
    assert_eq!(ready(&mut unit).status, Status::CheckCondition);
    assert_eq!(unit.abort_task(Tag(0x4321), LIMIT), Ok(1));
    let sent = unit.submit(&SLOW, Payload::Out(vec![0; 512]), LIMIT);
    let sent = sent.expect("sent");
    unit.ping(LIMIT).expect("it answers meanwhile");
    assert_eq!(unit.abort_task(sent, LIMIT), Ok(1));
    // It ended before the answer to the abort came.
    let done = unit.complete(LIMIT).expect("it ended");
    assert_eq!((done.tag, done.answer), (sent, Ok(Answer::good(512))));
    assert_eq!(unit.lun_reset(LIMIT), Ok(0));
    assert_eq!(ready(&mut unit).sense.expect("sense").code(), 0x06_2900);
    assert_eq!(ready(&mut unit), Answer::good(0));
}

#[test]
fn what_is_late_is_not_waited_for_and_the_session_goes_on() {
    let Some(tgt) = Tgt::start() else { return };
    let mut unit = connect(&tgt.urls[DISK]);
    assert_eq!(ready(&mut unit).status, Status::CheckCondition);
    let late = estop::scsi::Unit::send(
        &mut unit,
        estop::scsi::Command {
            cdb: SLOW,
            data: Data::Out(&[0; 512]),
            limit: Duration::from_millis(5),
        },
    );
    assert_eq!(late, Err(Failure::Late { limit_ms: 5 }));
    assert_eq!(ready(&mut unit), Answer::good(0));
    let bytes = pattern(1, 4096);
    write(&mut unit, 0, &bytes);
    assert!(read(&mut unit, 0, 4096) == bytes);
}

#[test]
fn a_connection_dropped_in_a_write_does_not_keep_the_next_one_out() {
    let Some(tgt) = Tgt::start() else { return };
    let mut unit = connect(&tgt.urls[DISK]);
    assert_eq!(ready(&mut unit).status, Status::CheckCondition);
    for piece in 0..8 {
        let payload = Payload::Out(vec![piece; 4 << 20]);
        let cdb = blocks(0x2A, u32::from(piece) * 8192, 4 << 20);
        unit.submit(&cdb, payload, LIMIT).expect("sent");
    }
    assert_eq!(unit.in_flight(), 8);
    drop(unit);
    let mut unit = connect(&tgt.urls[DISK]);
    assert_eq!(ready(&mut unit).status, Status::CheckCondition);
    assert_eq!(ready(&mut unit), Answer::good(0));
    unit.disconnect();
    let gone = plain(&mut unit, Cdb::new([0; 6]), Data::None);
    assert!(matches!(gone, Err(Failure::Gone(_))));
}

/// Only the connection is cut: what is in the target stays there.
#[test]
fn a_cut_connection_is_made_again_and_the_unit_is_the_same() {
    let Some(tgt) = Tgt::start() else { return };
    let (proxy, url) = Proxy::before(&tgt.urls[DISK]);
    let mut unit = connect(&url);
    assert_eq!(ready(&mut unit).status, Status::CheckCondition);
    let bytes = pattern(5, 4 << 20);
    write(&mut unit, 0, &bytes);
    // In the middle of its data: it is lost, and not sent again.
    proxy.cut_after(1 << 20);
    let other = pattern(6, 4 << 20);
    let lost = plain(&mut unit, blocks(0x2A, 0, other.len()), Data::Out(&other));
    assert!(matches!(lost, Err(Failure::Gone(_))), "{lost:?}");
    assert_eq!(ready(&mut unit).sense.expect("sense").code(), 0x06_2900);
    assert_eq!(ready(&mut unit), Answer::good(0));
    assert_eq!(proxy.connections(), 2);
    let back = read(&mut unit, 0, bytes.len());
    assert!(
        back == bytes,
        "half of it was carried out, or it was sent again"
    );
}

#[test]
fn a_drive_says_what_is_in_it() {
    let Some(tgt) = Tgt::start() else { return };
    for (place, profile) in [(DVD, 0x001B), (EMPTY, 0x0000)] {
        let mut unit = connect(&tgt.urls[place]);
        let mut bytes = [0; 36];
        let inquiry = Cdb::new([0x12, 0, 0, 0, 36, 0]);
        let answer = plain(&mut unit, inquiry, Data::In(&mut bytes)).expect("answered");
        assert_eq!(answer, Answer::good(36));
        assert_eq!(bytes[0], 0x05);
        assert_eq!(ready(&mut unit).sense.expect("sense").code(), 0x06_2900);
        let mut bytes = [0; 256];
        let cdb = Cdb::new([0x46, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
        let answer = plain(&mut unit, cdb, Data::In(&mut bytes)).expect("answered");
        assert_eq!(answer.status, Status::Good);
        assert_eq!(u16::from_be_bytes([bytes[6], bytes[7]]), profile);
    }
    let media = script("media.sh")
        .arg(tgt.scratch.path())
        .args(["3", "blank"])
        .status();
    assert!(media.expect("a shell").success());
    let mut unit = connect(&tgt.urls[EMPTY]);
    assert_eq!(ready(&mut unit).sense.expect("sense").code(), 0x06_2900);
    assert_eq!(ready(&mut unit), Answer::good(0));
}

/// Asked of a unit that is not there, tgt does not say which are: LUN 0 is asked.
#[test]
fn a_name_that_is_wrong_is_answered_with_what_there_is() {
    let Some(tgt) = Tgt::start() else { return };
    let (target, _) = tgt.urls[DISK].rsplit_once('/').expect("an address");
    let (place, name) = target.rsplit_once('/').expect("an address");
    let missing = format!("{target}/9");
    let told = connect(&missing).report_luns(LIMIT);
    assert!(
        !matches!(told, Ok(ref luns) if !luns.is_empty()),
        "{told:?}"
    );
    let drive = "a drive for discs";
    let there = format!("it has: 0 (a controller), 1 (a disk), 2 ({drive}), 3 ({drive})");
    assert_eq!(
        refused(&missing),
        format!("the target {name} has no unit 9; {there}")
    );
    assert_eq!(
        refused(&tgt.urls[DISK]),
        format!("unit 1 of {name} is a disk, and no drive for discs; {there}")
    );
    let wrong = refused(&format!("{place}/iqn.2026-01.example.estop:three/1"));
    assert!(wrong.ends_with(&format!("there are: {name}")), "{wrong}");
}

fn libiscsi(program: &str, arguments: &[&str]) -> Option<Output> {
    if missing(program) {
        skip("tools", &format!("{program} is not installed"));
        return None;
    }
    let output = Command::new(program).args(arguments).output();
    Some(output.expect("it runs"))
}

fn served() -> Handle {
    let target = Target::new(NAME)
        .unit(Box::new(Lun::new(1 << 17, 512)))
        .unit(Box::new(Lun::new(1 << 14, 4096)));
    target.serve().expect("served")
}

#[test]
fn libiscsi_finds_our_units_and_what_they_are() {
    let target = served();
    let portal = format!("iscsi://{}", target.address());
    let Some(listed) = libiscsi("iscsi-ls", &["-s", &portal]) else {
        return;
    };
    let said = String::from_utf8_lossy(&listed.stdout);
    println!("{said}{}", String::from_utf8_lossy(&listed.stderr));
    assert!(said.contains(NAME) && said.contains("Lun:1"));
    let Some(inquiry) = libiscsi("iscsi-inq", &[&target.url(0)]) else {
        return;
    };
    let said = String::from_utf8_lossy(&inquiry.stdout);
    assert!(said.contains("SIMULATED DISK"), "{said}");
}

#[test]
fn libiscsi_proves_who_it_is() {
    let credentials = Credentials {
        user: "burner".to_owned(),
        secret: "correct-horse".to_owned(),
    };
    let target = Target::new(NAME)
        .credentials(credentials)
        .unit(Box::new(Lun::new(64, 512)));
    let target = target.serve().expect("served");
    for (who, gets_in) in [
        ("burner%correct-horse@", true),
        ("burner%wrong@", false),
        ("", false),
    ] {
        let url = target.url(0).replace("iscsi://", &format!("iscsi://{who}"));
        let Some(inquiry) = libiscsi("iscsi-inq", &[&url]) else {
            return;
        };
        assert_eq!(inquiry.status.success(), gets_in, "{who}");
    }
}

/// Those that are left out are wrong, and docs/discs-peers.md says why: the residues in writes want half
/// a write to be GOOD, and iSCSIDataSnInvalid wants a write to fail in which nothing is wrong.
#[test]
fn libiscsi_tries_our_disk_and_finds_it_right() {
    let target = served();
    let tests = [
        "SCSI.Read10.Simple,SCSI.Read10.BeyondEol,SCSI.Read10.ZeroBlocks",
        "SCSI.Read16.Simple,SCSI.Read16.BeyondEol,SCSI.Write10.Simple",
        "SCSI.Write10.BeyondEol,SCSI.Write16.Simple,SCSI.Inquiry.Standard",
        "SCSI.ReadCapacity10.Simple,SCSI.ReadCapacity16.Simple,SCSI.TestUnitReady.Simple",
        "iSCSI.iSCSIcmdsn,iSCSI.iSCSITMF",
        "iSCSI.iSCSIResiduals.Read10Invalid,iSCSI.iSCSIResiduals.Read10Residuals",
        "iSCSI.iSCSIResiduals.Read12Residuals,iSCSI.iSCSIResiduals.Read16Residuals",
    ];
    for test in tests.iter().flat_map(|tests| tests.split(',')) {
        let arguments = ["--dataloss", "--test", test, &target.url(0)];
        let Some(output) = libiscsi("iscsi-test-cu", &arguments) else {
            return;
        };
        let said = String::from_utf8_lossy(&output.stdout);
        let (mut asserts, mut failed) = (0, 0);
        for line in said
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>())
        {
            if let ["asserts", _, ran, _, fell, ..] = line[..] {
                asserts = ran.parse().unwrap_or(0);
                failed = fell.parse().unwrap_or(u32::MAX);
            }
        }
        println!("{test}: {asserts} asserts, {failed} failed");
        assert!(asserts > 0 && failed == 0, "{test}:\n{said}");
    }
}
