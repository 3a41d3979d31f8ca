//! Our initiator at our target, and both among peers that wish them ill.

mod iscsi_support;

use std::{
    io::{Read as _, Write as _},
    net::{Shutdown, TcpListener, TcpStream},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use estop::{
    iscsi::{Credentials, LoginError, Tag},
    scsi::{Answer, Cdb, Data, Failure, Reply, Status, Target as Served, Unit as _},
    sim::Lun,
};
use estop_os::iscsi::{
    ConnectError, Initiator, Payload, Url, discover,
    target::{Handle, NAME, Target},
};
use iscsi_support::*;

const SOON: Duration = Duration::from_millis(300);
const MIB: usize = 1 << 20;

fn served() -> Handle {
    let target = Target::new(NAME).unit(Box::new(Lun::new(1 << 17, 512)));
    target.serve().expect("served")
}

fn address(port: u16) -> Url {
    let url = format!("iscsi://127.0.0.1:{port}/{NAME}/0");
    url.parse().expect("an address")
}

#[test]
fn what_is_written_is_read_back_whatever_its_size() {
    let target = served();
    let mut unit = connect(&target.url(0));
    let terms = unit.terms().expect("connected");
    assert!(!terms.initial_r2t && terms.immediate_data, "{terms:?}");
    assert_eq!(terms.max_burst_bytes, MIB);
    let first = terms.first_burst_bytes;
    let edges = [
        BLOCK,
        first - BLOCK,
        first,
        first + BLOCK,
        MIB - BLOCK,
        MIB,
        MIB + BLOCK,
        3 * MIB + 5 * BLOCK,
    ];
    for (seed, len) in (1..).zip(edges) {
        let bytes = pattern(seed, len);
        write(&mut unit, seed, &bytes);
        assert!(read(&mut unit, seed, len) == bytes, "{len} bytes");
    }
    write_and_compare(&mut unit, 16, 40, 256 << 10);
    write_and_compare(&mut unit, 1, 8, 4096);
}

#[test]
fn what_does_not_move_is_told() {
    let target = served();
    let mut unit = connect(&target.url(0));
    let mut long = [0xEE; 200];
    let inquiry = Cdb::new([0x12, 0, 0, 0, 200, 0]);
    let answer = plain(&mut unit, inquiry, Data::In(&mut long)).expect("answered");
    assert_eq!(answer, Answer::good(36));
    assert_eq!(&long[8..16], b"ESTOP   ");
    assert_eq!(long[36..], [0xEE; 164]);
    // More is to come than there is room for.
    let mut short = [0; 8];
    let answer = plain(&mut unit, inquiry, Data::In(&mut short)).expect("answered");
    assert_eq!(answer, Answer::good(8));
    // More is sent than the command takes.
    let cdb = blocks(0x2A, 0, BLOCK);
    let answer = plain(&mut unit, cdb, Data::Out(&[7; 3 * BLOCK])).expect("answered");
    assert_eq!(answer, Answer::good(512));
    // Less is sent than the command takes.
    let cdb = blocks(0x2A, 0, 2 * BLOCK);
    let answer = plain(&mut unit, cdb, Data::Out(&[7; BLOCK])).expect("answered");
    assert_eq!(answer.sense.expect("sense").code(), 0x05_0E03);
    let beyond = plain(
        &mut unit,
        blocks(0x28, 1 << 17, BLOCK),
        Data::In(&mut [0; BLOCK]),
    );
    let beyond = beyond.expect("answered");
    assert_eq!(beyond.status, Status::CheckCondition);
    assert_eq!(beyond.sense.expect("sense").code(), 0x05_2100);
    assert_eq!(beyond.moved_bytes, 0);
}

#[test]
fn units_are_listed_and_a_missing_one_says_so() {
    let target = Target::new("iqn.2026-01.example.estop:two")
        .unit(Box::new(Lun::new(64, 512)))
        .unit(Box::new(Lun::new(64, 4096)));
    let target = target.serve().expect("served");
    let found = discover(&target.url(0).parse().expect("an address"), LIMIT).expect("found");
    let place = format!("{},1", target.address());
    let name = "iqn.2026-01.example.estop:two".to_owned();
    assert_eq!(found, [(name, vec![place])]);
    let mut unit = connect(&target.url(1));
    assert_eq!(unit.report_luns(LIMIT), Ok(vec![0, 1]));
    let mut missing = connect(&target.url(9));
    assert_eq!(ready(&mut missing).sense.expect("sense").code(), 0x05_2500);
    assert_eq!(missing.lun_reset(LIMIT), Ok(2));
    missing.ping(LIMIT).expect("it is there");
    let wrong = target.url(0).replace(":two", ":three");
    let error = Initiator::connect(&wrong.parse().expect("an address"), LIMIT).expect_err("none");
    let status = 0x0203;
    assert!(matches!(error, ConnectError::Login(LoginError::Refused { status: s }) if s == status));
}

/// A drive that is named wrongly: what is wrong, and what there is.
#[test]
fn what_is_no_drive_is_named_and_so_is_what_there_is() {
    let target = Target::new("iqn.2026-01.example.estop:two")
        .unit(Box::new(Lun::new(64, 512)))
        .unit(Box::new(Lun::new(64, 4096)));
    let target = target.serve().expect("served");
    let name = "iqn.2026-01.example.estop:two";
    let there = "it has: 0 (a disk), 1 (a disk)";
    assert_eq!(
        refused(&target.url(9)),
        format!("the target {name} has no unit 9; {there}")
    );
    assert_eq!(
        refused(&target.url(0)),
        format!("unit 0 of {name} is a disk, and no drive for discs; {there}")
    );
    let wrong = refused(&target.url(0).replace(":two", ":three"));
    assert!(wrong.contains("has no target iqn.2026-01.example.estop:three; there are:"));
    assert!(wrong.ends_with(name), "{wrong}");
}

#[test]
fn only_who_knows_the_secret_gets_in() {
    let credentials = Credentials {
        user: "burner".to_owned(),
        secret: "correct horse".to_owned(),
    };
    let target = Target::new(NAME)
        .credentials(credentials)
        .unit(Box::new(Lun::new(64, 512)));
    let target = target.serve().expect("served");
    let with = |who: &str| {
        let url = target.url(0).replace("iscsi://", &format!("iscsi://{who}"));
        Initiator::connect(&url.parse().expect("an address"), LIMIT)
    };
    let mut unit = with("burner%correct horse@").expect("let in");
    assert_eq!(ready(&mut unit), Answer::good(0));
    for who in ["", "burner%wrong@", "other%correct horse@"] {
        let error = with(who).expect_err("not let in");
        let status = 0x0201;
        let refused =
            matches!(error, ConnectError::Login(LoginError::Refused { status: s }) if s == status);
        assert!(refused, "{who}: {error}");
    }
}

#[test]
fn a_reset_is_told_to_all_who_use_the_unit() {
    let target = served();
    let (mut unit, mut other) = (connect(&target.url(0)), connect(&target.url(0)));
    assert_eq!(ready(&mut other), Answer::good(0));
    assert_eq!(unit.lun_reset(LIMIT), Ok(0));
    for unit in [&mut unit, &mut other] {
        assert_eq!(ready(unit).sense.expect("sense").code(), 0x06_2900);
        assert_eq!(ready(unit), Answer::good(0));
    }
    assert_eq!(unit.abort_task(Tag(0x1234), LIMIT), Ok(1));
}

/// A unit that says when a READ BUFFER has come, and ends it when it is told to.
struct Slow(mpsc::Sender<()>, mpsc::Receiver<()>);

/// READ BUFFER (SPC-4 §6.16) of eight bytes.
const SLOW: Cdb = Cdb::new([0x3C, 0, 0, 0, 0, 0, 0, 0, 8, 0]);

impl Served for Slow {
    fn execute(&mut self, cdb: &[u8], _: &[u8]) -> Reply {
        if cdb[0] != SLOW.opcode() {
            return Reply::default();
        }
        self.0.send(()).expect("the test is there");
        // The test may have ended.
        let _told = self.1.recv_timeout(LIMIT);
        Reply {
            data: vec![9; 8],
            ..Reply::default()
        }
    }

    fn expects_bytes(&self, _: &[u8]) -> usize {
        0
    }
}

#[test]
fn what_is_late_is_given_up_and_the_next_command_is_answered() {
    let ((came, has_come), (go, going)) = (mpsc::channel(), mpsc::channel());
    let target = Target::new(NAME).unit(Box::new(Slow(came, going)));
    let target = target.serve().expect("served");
    let mut unit = connect(&target.url(0));
    let mut bytes = [0xEE; 8];
    let late = unit.send(estop::scsi::Command {
        cdb: SLOW,
        data: Data::In(&mut bytes),
        limit: SOON,
    });
    assert_eq!(late, Err(Failure::Late { limit_ms: 300 }));
    has_come.recv_timeout(LIMIT).expect("it was sent");
    let last = unit.last().expect("it was sent");
    for _ in 0..2 {
        go.send(()).expect("the unit is there");
    }
    // Its answer comes before that of the abort: there is no such task any more.
    assert_eq!(unit.abort_task(last, LIMIT), Ok(1));
    assert_eq!(bytes, [0xEE; 8]);
    let answer = plain(&mut unit, SLOW, Data::In(&mut bytes));
    assert_eq!((answer, bytes), (Ok(Answer::good(8)), [9; 8]));
}

#[test]
fn pings_and_aborts_are_answered_while_a_unit_works() {
    let ((came, has_come), (go, going)) = (mpsc::channel(), mpsc::channel());
    let target = Target::new(NAME).unit(Box::new(Slow(came, going)));
    let target = target.serve().expect("served");
    let mut unit = connect(&target.url(0));
    let send = |unit: &mut Initiator| {
        let sent = unit.submit(&SLOW, Payload::In(vec![0; 8]), LIMIT);
        sent.expect("sent")
    };
    let (slow, waiting) = (send(&mut unit), send(&mut unit));
    has_come.recv_timeout(LIMIT).expect("it was sent");
    // The unit is at work until it is told to end, and ends nothing before.
    unit.ping(LIMIT).expect("it answers");
    assert_eq!(
        unit.abort_task(waiting, LIMIT),
        Ok(0),
        "nothing had begun it"
    );
    assert_eq!(unit.abort_task(Tag(0x1234), LIMIT), Ok(1));
    let last = send(&mut unit);
    assert_eq!(unit.in_flight(), 2);
    for _ in 0..2 {
        go.send(()).expect("the unit is there");
    }
    for tag in [slow, last] {
        let done = unit.complete(LIMIT).expect("answered");
        assert_eq!((done.tag, done.answer), (tag, Ok(Answer::good(8))));
    }
    assert_eq!(has_come.try_iter().count(), 1, "the aborted one never came");
    // What is being carried out is answered before the reset is.
    let slow = send(&mut unit);
    has_come.recv_timeout(LIMIT).expect("it was sent");
    go.send(()).expect("the unit is there");
    assert_eq!(unit.lun_reset(LIMIT), Ok(0));
    let done = unit.complete(LIMIT).expect("answered");
    assert_eq!((done.tag, done.answer), (slow, Ok(Answer::good(8))));
    assert_eq!(has_come.try_iter().count(), 0);
}

/// A peer that answers each thing that is sent to it with this, and then closes or is silent.
fn peer(answers: Vec<Vec<u8>>, closes: bool) -> (u16, thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("bound").port();
    let thread = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("somebody");
        let mut asked = [0; 4096];
        for answer in answers {
            let _some = stream.read(&mut asked).expect("something is asked");
            stream.write_all(&answer).expect("it is listening");
        }
        if closes {
            // It may be closed already.
            drop(stream.shutdown(Shutdown::Both));
        } else {
            // Until the other end has had enough.
            while stream.read(&mut asked).is_ok_and(|come| come > 0) {}
        }
    });
    (port, thread)
}

#[test]
fn a_peer_that_is_no_target_is_an_error_within_the_limit() {
    let mut long = [0; 48];
    (long[0], long[5], long[6], long[7]) = (0x23, 0xFF, 0xFF, 0xFF);
    let mut endless = [0; 48];
    (endless[0], endless[1]) = (0x23, 0x40);
    let cases = [
        (Vec::new(), false),
        (Vec::new(), true),
        (vec![b"HTTP/1.1 400 Bad Request\r\n\r\n".repeat(4)], false),
        (vec![long.to_vec()], false),
        (vec![vec![0xFF; 100_000]], false),
        (vec![endless.to_vec(); 40], false),
        (vec![vec![0x23; 20]], true),
    ];
    for (answers, closes) in cases {
        let shown = format!("{:?}", answers.first().map(|answer| answer[0]));
        let (port, thread) = peer(answers, closes);
        let begun = Instant::now();
        let error = Initiator::connect(&address(port), SOON).expect_err("no target");
        assert!(begun.elapsed() < LIMIT, "{shown}: {error}");
        assert!(!error.to_string().is_empty());
        // A peer that was cut off in its speech has panicked, which is its own affair.
        drop(thread.join());
    }
}

#[test]
fn a_peer_that_is_no_initiator_harms_nobody() {
    let target = served();
    let mut unit = connect(&target.url(0));
    let mut huge = [0; 48];
    (huge[0], huge[5], huge[6], huge[7]) = (0x43, 0xFF, 0xFF, 0xFF);
    let cases: [&[u8]; 4] = [&[], &[0xFF; 4096], &huge, &[0x43; 20]];
    let mut silent = Vec::new();
    for bytes in cases {
        let mut stream = TcpStream::connect(target.address()).expect("it listens");
        // It may have been cut off by then.
        drop(stream.write_all(bytes));
        silent.push(stream);
    }
    write(&mut unit, 0, &pattern(3, MIB));
    let begun = Instant::now();
    target.stop();
    assert!(begun.elapsed() < LIMIT);
}
