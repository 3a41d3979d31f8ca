//! A connection that is cut, and made again: our initiator at our target, through a proxy.

mod iscsi_support;
#[path = "iscsi_support/proxy.rs"]
mod proxy;

use estop::{
    scsi::{Answer, Cdb, Data, Failure, Reply, Status, Target as Served, Unit as _},
    sim::Lun,
};
use estop_os::iscsi::{
    Payload,
    target::{Handle, NAME, Target},
};
use iscsi_support::*;
use proxy::Proxy;

const MIB: usize = 1 << 20;
const NEXUS_LOST: u32 = 0x06_2907;

fn disk() -> Box<Lun> {
    Box::new(Lun::new(1 << 17, 512))
}

fn served() -> Handle {
    Target::new(NAME).unit(disk()).serve().expect("served")
}

fn code(answer: &Answer) -> u32 {
    answer.sense.expect("sense").code()
}

#[test]
fn what_was_out_is_lost_and_the_next_command_logs_in_again() {
    let target = served();
    let (proxy, url) = Proxy::before(&target.url(0));
    let mut unit = connect(&url);
    let (old, new) = (pattern(1, 4 * MIB), pattern(2, 4 * MIB));
    write(&mut unit, 0, &old);
    for cut in [0, 40, 48 + 512, MIB, 3 * MIB] {
        let before = proxy.connections();
        proxy.cut_after(cut + 1);
        let lost = plain(&mut unit, blocks(0x2A, 0, new.len()), Data::Out(&new));
        assert!(matches!(lost, Err(Failure::Gone(_))), "{cut}: {lost:?}");
        // Handed up as it is, and once.
        assert_eq!(code(&ready(&mut unit)), NEXUS_LOST, "{cut}");
        assert_eq!(ready(&mut unit), Answer::good(0));
        assert_eq!(proxy.connections(), before + 1);
        // Half a command is not carried out, and it was not sent again.
        assert!(read(&mut unit, 0, old.len()) == old, "{cut}");
    }
    write(&mut unit, 0, &new);
    assert!(read(&mut unit, 0, new.len()) == new);
}

#[test]
fn a_loss_between_two_commands_loses_none() {
    let target = served();
    let (proxy, url) = Proxy::before(&target.url(0));
    let mut unit = connect(&url);
    for _ in 0..3 {
        proxy.cut();
        // The end of the connection has come when the next command is sent, or it comes with it.
        match plain(&mut unit, Cdb::new([0; 6]), Data::None) {
            Ok(answer) => assert_eq!(code(&answer), NEXUS_LOST),
            Err(failure) => {
                assert!(matches!(failure, Failure::Gone(_)), "{failure:?}");
                assert_eq!(code(&ready(&mut unit)), NEXUS_LOST);
            }
        }
        assert_eq!(ready(&mut unit), Answer::good(0));
    }
    assert_eq!(proxy.connections(), 4);
}

#[test]
fn a_login_that_is_cut_is_tried_again() {
    let target = served();
    let (proxy, url) = Proxy::before(&target.url(0));
    let mut unit = connect(&url);
    proxy.cut();
    proxy.refuse(2);
    let bytes = pattern(3, MIB);
    let first = plain(&mut unit, Cdb::new([0; 6]), Data::None);
    let lost = matches!(first, Err(Failure::Gone(_)));
    if lost {
        assert_eq!(code(&ready(&mut unit)), NEXUS_LOST);
    }
    // In the middle of the login's text.
    proxy.cut_after(70);
    write_after_loss(&mut unit, &bytes);
    assert!(proxy.connections() >= 5, "{}", proxy.connections());
    assert!(read(&mut unit, 0, bytes.len()) == bytes);
}

/// The connection may be cut in it: then it is written again, by whoever knows that this is right.
fn write_after_loss(unit: &mut estop_os::iscsi::Initiator, bytes: &[u8]) {
    let cdb = blocks(0x2A, 0, bytes.len());
    for _ in 0..4 {
        if let Ok(answer) = plain(unit, cdb, Data::Out(bytes))
            && answer.status == Status::Good
        {
            return;
        }
    }
    panic!("never written");
}

#[test]
fn of_many_that_were_out_each_is_told_and_its_buffer_comes_back() {
    let target = served();
    let (proxy, url) = Proxy::before(&target.url(0));
    let mut unit = connect(&url);
    proxy.cut_after(2 * MIB);
    for piece in 0..8 {
        let payload = Payload::Out(pattern(piece, MIB));
        // The loss may be noticed while one is sent.
        let sent = unit.submit(&blocks(0x2A, piece * 2048, MIB), payload, LIMIT);
        if sent.is_err() {
            break;
        }
    }
    let mut lost = 0;
    while unit.in_flight() > 0 || lost == 0 {
        let done = unit.complete(LIMIT).expect("each is told");
        assert!(matches!(done.payload, Payload::Out(bytes) if bytes.len() == MIB));
        lost += u32::from(matches!(done.answer, Err(Failure::Gone(_))));
    }
    assert_eq!(code(&ready(&mut unit)), NEXUS_LOST);
    assert_eq!(ready(&mut unit), Answer::good(0));
}

/// A disk with a serial number.
struct Named(Lun, u8);

impl Served for Named {
    fn execute(&mut self, cdb: &[u8], sent: &[u8]) -> Reply {
        match cdb {
            [0x12, 1, 0x80, ..] => Reply {
                data: vec![0, 0x80, 0, 1, self.1],
                ..Reply::default()
            },
            _ => self.0.execute(cdb, sent),
        }
    }

    fn expects_bytes(&self, cdb: &[u8]) -> usize {
        self.0.expects_bytes(cdb)
    }
}

#[test]
fn another_unit_in_its_place_is_not_used() {
    let serve = |port: u16, serial: u8| {
        let unit = Box::new(Named(Lun::new(1 << 17, 512), serial));
        Target::new(NAME).port(port).unit(unit).serve()
    };
    let first = serve(0, b'A').expect("served");
    let port = first.address().port();
    let (_proxy, url) = Proxy::before(&first.url(0));
    let mut unit = connect(&url);
    write(&mut unit, 0, &pattern(1, MIB));
    first.stop();
    let second = serve(port, b'B').expect("served again");
    for _ in 0..3 {
        let gone = plain(&mut unit, blocks(0x2A, 0, BLOCK), Data::Out(&[9; BLOCK]));
        assert!(matches!(gone, Err(Failure::Gone(_))), "{gone:?}");
    }
    let mut other = connect(&second.url(0));
    assert!(read(&mut other, 0, BLOCK) == [0; BLOCK], "it was written");
}

#[test]
fn a_command_waits_no_longer_than_it_may_for_a_target_that_is_gone() {
    let target = served();
    let mut unit = connect(&target.url(0));
    let port = target.address().port();
    target.stop();
    let soon = std::time::Duration::from_millis(200);
    let mut send = |limit| {
        unit.send(estop::scsi::Command {
            cdb: Cdb::new([0; 6]),
            data: Data::None,
            limit,
        })
    };
    let began = std::time::Instant::now();
    for _ in 0..2 {
        let failed = send(soon).expect_err("nobody is there");
        assert!(matches!(failed, Failure::Gone(_) | Failure::Late { .. }));
    }
    assert!(began.elapsed() < LIMIT);
    // It is back before it was given up.
    let again = Target::new(NAME).port(port).unit(disk()).serve();
    let _again = again.expect("served again");
    let answer = send(LIMIT).expect("it is back");
    // Another program: it knows of no session that was lost.
    assert_eq!(answer, Answer::good(0));
}

#[test]
fn a_target_that_stays_away_is_given_up() {
    let target = served();
    let mut unit = connect(&target.url(0));
    target.stop();
    let limit = std::time::Duration::from_secs(60);
    let mut send = || {
        unit.send(estop::scsi::Command {
            cdb: Cdb::new([0; 6]),
            data: Data::None,
            limit,
        })
    };
    while !send().is_err_and(|failure| failure.to_string().contains("is not back")) {}
    // From then on without waiting.
    let began = std::time::Instant::now();
    for _ in 0..100 {
        assert!(matches!(send(), Err(Failure::Gone(_))));
    }
    assert!(began.elapsed() < LIMIT);
}
