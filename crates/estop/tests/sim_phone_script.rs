//! The script of a run on the simulated phone: cancels, faults and crashes at calls of the port.
#![cfg(not(loom))]

mod phone_support;

use std::time::Duration;

use estop::{
    By, Job,
    mtp::{Channel, Completion, Left, Moved, Sockets as _, Tag, Transfer, Usb as _},
    sim::{
        Crash, Fault, Instant, Script,
        phone::{Firmware, Model, NetPhone},
    },
};

use phone_support::{Came, Host, OK, info, storage};

const ROOT: u32 = 0xFFFF_FFFF;

const INSTANTS: [Instant; 3] = [Instant::Before, Instant::During, Instant::After];

fn planned(cancel: Option<(u32, Instant)>, fault: Option<(u32, Fault)>) -> Script {
    let cancels = cancel.into_iter().collect();
    Script::planned(cancels, fault.into_iter().collect(), None, 1)
}

/// A job whose cancel is what the script asks.
fn job(script: &Script) -> Job<Left> {
    let job = Job::cancellable(1, "me", "sim:phone");
    assert!(job.gate().begin().is_ok());
    let asked = job.clone();
    script.on_cancel(move || {
        let bound = asked.stop_bound();
        (asked.cancel(By::new("me", "enough", 1)), bound)
    });
    job
}

/// A phone that gives a file of 100,000 bytes, and nothing fetched yet.
fn giving(model: Model) -> Host {
    let (mut host, handle) = Host::with_file(model, 100_000);
    host.command(0x1009, &[handle]);
    host
}

#[test]
fn a_cancel_before_during_and_after_a_wait_is_seen_by_its_gate() {
    // The first call submits a transfer, the second waits for it, the third for the next.
    for (call, instant) in (0..3).flat_map(|call| INSTANTS.map(|instant| (call, instant))) {
        let mut host = giving(Model::small(Firmware::Aosp));
        let script = planned(Some((call, instant)), None);
        let job = job(&script);
        host.phone.follow(script.clone());
        let deadline = host.after(1000);
        host.phone
            .submit(Tag(1), Transfer::In(1024))
            .expect("there");
        let first = host.phone.complete(deadline, Some(job.gate())) == Completion::Asked;
        let second = host.phone.complete(deadline, Some(job.gate())) == Completion::Asked;
        // After a call it is seen by the next one.
        let at_first = call == 0 || (call == 1 && instant != Instant::After);
        let at_second = at_first || call == 1 || instant != Instant::After;
        assert_eq!((first, second), (at_first, at_second), "{call} {instant:?}");
        assert_eq!(script.answers().len(), 1);
        // What was in flight still is, and comes without the gate.
        if first {
            let came = host.phone.complete(deadline, None);
            assert!(matches!(came, Completion::Received(Tag(1), bytes) if bytes.len() == 1024));
        }
    }
}

#[test]
fn during_is_in_the_middle_of_a_transfer_or_of_a_wait() {
    // Of a transfer of two packets one has moved.
    let mut host = giving(Model::small(Firmware::Aosp));
    let script = planned(Some((1, Instant::During)), None);
    let job = job(&script);
    host.phone.follow(script);
    host.phone
        .pause(Duration::from_millis(50), None)
        .expect("nobody asks");
    host.phone
        .submit(Tag(1), Transfer::In(1024))
        .expect("there");
    let deadline = host.after(1000);
    assert_eq!(
        host.phone.complete(deadline, Some(job.gate())),
        Completion::Asked
    );
    host.phone.withdraw(estop::mtp::Pipe::In);
    let back = host.phone.complete(deadline, None);
    assert!(
        matches!(back, Completion::Withdrawn(Tag(1), 0 | 512, _)),
        "{back:?}"
    );
    // A pause ends in its middle.
    let mut host = giving(Model::small(Firmware::Aosp));
    let script = planned(Some((0, Instant::During)), None);
    let job = self::job(&script);
    host.phone.follow(script);
    let began = host.phone.now();
    assert!(
        host.phone
            .pause(Duration::from_secs(2), Some(job.gate()))
            .is_err()
    );
    assert_eq!(host.phone.now().since(began), Duration::from_secs(1));
}

#[test]
fn faults_stall_silence_unplug_and_protect() {
    let run = |fault| {
        let mut host = giving(Model::small(Firmware::Symbian));
        host.phone.follow(planned(None, Some((1, fault))));
        let came = host.fetch(1024, 1000);
        (host, came)
    };
    let (mut host, came) = run(Fault::Medium);
    assert!(matches!(came, Came::Stalled(_)), "{came:?}");
    assert_eq!(host.status(64), Ok(vec![8, 0, 0x1F, 0x20, 0x81, 0, 2, 0]));
    let (mut host, came) = run(Fault::Gone);
    assert_eq!(came, Came::Lost);
    host.phone.replug();
    host.phone.follow(Script::quiet());
    host.tid = 0;
    assert_eq!(host.ask(0x1002, &[1]).0, OK);
    let (host, came) = run(Fault::Stuck);
    assert_eq!(came, Came::Late);
    assert!(!host.phone.truth().is_idle());
    let (mut host, came) = run(Fault::ReadOnly);
    assert!(matches!(came, Came::Bytes(_)), "{came:?}");
    assert_eq!(host.drain().len(), 100_012 - 1024 + 12);
    host.tid += 1;
    let storage = storage(Firmware::Symbian);
    assert_eq!(
        host.give(0x100C, &[storage, ROOT], &info("no", 0x3000, 1))
            .0,
        0x200E
    );
}

#[test]
fn a_stuck_phone_answers_late_or_when_opened_anew() {
    let mut ways = Vec::new();
    for seed in 0..8 {
        let mut host = giving(Model::small(Firmware::Symbian));
        host.phone
            .follow(Script::planned(vec![], vec![(1, Fault::Stuck)], None, seed));
        assert_eq!(host.fetch(1024, 1000), Came::Late);
        host.phone
            .pause(Duration::from_secs(4), None)
            .expect("nobody asks");
        let late = host.status(64).is_ok();
        if !late {
            host.phone
                .pause(Duration::from_secs(4), None)
                .expect("nobody asks");
            let deadline = host.after(1000);
            assert_eq!(host.phone.reopen(deadline), Ok(()));
            assert!(host.status(64).is_ok());
        }
        ways.push(late);
    }
    assert!(ways.contains(&true) && ways.contains(&false), "{ways:?}");
}

#[test]
fn after_a_crash_nothing_answers_until_it_is_plugged_in_again() {
    for instant in INSTANTS {
        let mut host = giving(Model::small(Firmware::Aosp));
        let crash = Crash {
            at: (1, instant),
            seed: 3,
        };
        host.phone
            .follow(Script::planned(vec![], vec![], Some(crash), 1));
        host.phone
            .submit(Tag(1), Transfer::In(1024))
            .expect("there");
        let deadline = host.after(1000);
        let _first = host.phone.complete(deadline, None);
        assert!(matches!(
            host.phone.complete(deadline, None),
            Completion::Lost(_)
        ));
        host.phone.follow(Script::quiet());
        host.phone.replug();
        host.tid = 0;
        assert_eq!(host.ask(0x1002, &[1]).0, OK, "{instant:?}");
    }
}

#[test]
fn connections_follow_the_script_too() {
    let phone = || {
        let mut net = NetPhone::from(estop::sim::phone::Phone::new(Model::small(
            Firmware::Symbian,
        )));
        let deadline = net.now().after(Duration::from_secs(1));
        net.reopen(Channel::Command, deadline).expect("there");
        net
    };
    for (call, instant) in (0..2).flat_map(|call| INSTANTS.map(|instant| (call, instant))) {
        let mut net = phone();
        let script = planned(Some((call, instant)), None);
        let job = job(&script);
        net.follow(script);
        let deadline = net.now().after(Duration::from_secs(1));
        let sent = net.send(Channel::Command, &[1; 4], deadline, Some(job.gate()));
        let mut byte = [0];
        let came = net.receive(Channel::Command, &mut byte, deadline, Some(job.gate()));
        let at_send = call == 0 && instant != Instant::After;
        let at_receive = at_send || call == 0 || instant != Instant::After;
        assert_eq!(sent == Moved::Asked, at_send, "{call} {instant:?}");
        assert_eq!(
            came,
            if at_receive {
                Moved::Asked
            } else {
                Moved::Late
            }
        );
    }
    for (fault, lost) in [
        (Fault::Medium, true),
        (Fault::Gone, true),
        (Fault::Stuck, false),
    ] {
        let mut net = phone();
        net.follow(planned(None, Some((0, fault))));
        let deadline = net.now().after(Duration::from_secs(1));
        let came = net.receive(Channel::Command, &mut [0], deadline, None);
        assert_eq!(matches!(came, Moved::Lost(_)), lost, "{fault:?}: {came:?}");
    }
}
