//! PTP/IP over TCP: our end on the served phone, whose memory is a folder.

mod phoned;

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::fs::symlink,
    sync::Barrier,
    thread,
    time::Duration,
};

use estop::{
    By, Cancel, Gate, Job,
    mtp::{Change, Channel, DeleteTree, Left, Moved, Sockets as _, change, delete_tree},
    sim::{
        Journal,
        phone::{Bytes, Firmware, Model, Phone, Quirk},
    },
};
use estop_os::{
    clock::Clock,
    phone::{
        serve::{self, Handle},
        tcp::Tcp,
    },
};
use phoned::{ask, contents, lists, open, phone_in, place, receives, sends, storage};

const HOUR: Duration = Duration::from_secs(3600);

const LEN: u64 = 5_000_001;

/// The same.
const WHOLE: usize = 5_000_001;

fn fast(firmware: Firmware) -> Model {
    Model::of(firmware).fast()
}

#[test]
fn what_is_done_on_the_phone_is_done_in_its_folder() {
    let dir = tempfile::tempdir().expect("a directory");
    fs::create_dir(dir.path().join("DCIM")).expect("made");
    fs::write(dir.path().join("DCIM/a.jpg"), b"a picture").expect("written");
    symlink("/etc", dir.path().join("out")).expect("linked");
    let phone = phone_in(fast(Firmware::Aosp), dir.path());
    let served = serve::ptpip(phone, 0).expect("served");
    let mut session = open(served.address());
    let storage = storage(&mut session);
    assert_eq!(lists(&mut session, storage), ["DCIM"]);
    let at = place(storage, "DCIM/a.jpg");
    let (how, _, bytes) = receives(&mut session, at.clone(), None);
    assert_eq!(
        (how.as_str(), bytes.as_slice()),
        ("completed", &b"a picture"[..])
    );
    let to = place(storage, "DCIM/sent.bin");
    let (how, left) = sends(&mut session, to.clone(), LEN, None);
    assert_eq!(
        (how.as_str(), left),
        ("completed", Left::Done { objects: 1 })
    );
    let sent = fs::read(dir.path().join("DCIM/sent.bin")).expect("is there");
    assert!(sent == contents(sent.len()) && sent.len() as u64 == LEN);
    let (how, _, bytes) = receives(&mut session, to, None);
    assert!(how == "completed" && bytes == sent);
    let steps = [
        Change::Rename {
            at,
            name: "b.jpg".to_owned(),
        },
        Change::MakeFolder {
            at: place(storage, "new"),
        },
        Change::Move {
            at: place(storage, "DCIM"),
            to: place(storage, "new"),
        },
    ];
    for step in steps {
        let job = Job::cancellable(4, "me", "phone");
        let outcome = change(&mut session, &job, &mut Journal::default(), &step);
        assert!(outcome.result.is_ok(), "{outcome:?}");
    }
    let moved = fs::read(dir.path().join("new/DCIM/b.jpg")).expect("is there");
    assert_eq!(moved, b"a picture");
    let job = Job::cancellable(5, "me", "phone");
    let all = DeleteTree {
        at: place(storage, "new"),
    };
    let outcome = delete_tree(&mut session, &job, &mut Journal::default(), &all);
    assert!(outcome.result.is_ok(), "{outcome:?}");
    let rest: Vec<_> = fs::read_dir(dir.path()).expect("read").collect();
    assert_eq!(rest.len(), 1, "{rest:?}");
}

#[test]
fn names_do_not_lead_out_of_the_folder() {
    let dir = tempfile::tempdir().expect("a directory");
    let inside = dir.path().join("inside");
    fs::create_dir(&inside).expect("made");
    let served = serve::ptpip(phone_in(fast(Firmware::Aosp), &inside), 0).expect("served");
    let mut session = open(served.address());
    let storage = storage(&mut session);
    symlink("..", inside.join("up")).expect("linked");
    for path in ["..", ".", "up"] {
        let (how, _) = sends(&mut session, place(storage, path), 100, None);
        assert_ne!(how, "completed", "{path}");
    }
    assert_eq!(lists(&mut session, storage), Vec::<String>::new());
    // A folder that someone replaces meanwhile is not followed either.
    let step = Change::MakeFolder {
        at: place(storage, "folder"),
    };
    let job = Job::cancellable(4, "me", "phone");
    let outcome = change(&mut session, &job, &mut Journal::default(), &step);
    assert!(outcome.result.is_ok(), "{outcome:?}");
    fs::remove_dir(inside.join("folder")).expect("removed");
    symlink("..", inside.join("folder")).expect("linked");
    let (how, _) = sends(&mut session, place(storage, "folder/x"), 100, None);
    assert_ne!(how, "completed");
    assert_eq!(fs::read_dir(dir.path()).expect("read").count(), 1);
}

#[test]
fn a_send_that_is_cancelled_leaves_nothing_in_the_folder() {
    for firmware in Firmware::ALL {
        let dir = tempfile::tempdir().expect("a directory");
        let served = serve::ptpip(phone_in(fast(firmware), dir.path()), 0).expect("served");
        let mut session = open(served.address());
        let storage = storage(&mut session);
        let to = place(storage, "part.bin");
        let ended = sends(&mut session, to, LEN, Some((1_000_000, &mut ask)));
        assert_eq!(
            ended,
            ("cancelled".to_owned(), Left::Untouched),
            "{firmware}"
        );
        assert_eq!(
            lists(&mut session, storage),
            Vec::<String>::new(),
            "{firmware}"
        );
        assert_eq!(
            fs::read_dir(dir.path()).expect("read").count(),
            0,
            "{firmware}"
        );
        // And the same session takes the next.
        let ended = sends(&mut session, place(storage, "whole.bin"), 100_000, None);
        assert_eq!(ended, ("completed".to_owned(), Left::Done { objects: 1 }));
        let whole = fs::read(dir.path().join("whole.bin")).expect("is there");
        assert!(whole == contents(100_000), "{firmware}");
    }
}

#[test]
fn a_receive_that_is_cancelled_says_what_came() {
    let dir = tempfile::tempdir().expect("a directory");
    fs::write(dir.path().join("long.bin"), contents(WHOLE)).expect("written");
    let served = serve::ptpip(phone_in(fast(Firmware::Aosp), dir.path()), 0).expect("served");
    let mut session = open(served.address());
    let storage = storage(&mut session);
    let at = place(storage, "long.bin");
    let (how, left, came) = receives(&mut session, at.clone(), Some((1_000_000, &mut ask)));
    let bytes = came.len() as u64;
    assert_eq!(
        (how.as_str(), left),
        ("cancelled", Left::Received { bytes })
    );
    assert!(bytes < LEN && came == contents(came.len()));
    let (how, _, all) = receives(&mut session, at, None);
    assert!(how == "completed" && all == contents(WHOLE));
}

#[test]
fn a_connection_that_is_lost_ends_the_job_and_the_next_session_works() {
    let mut model = fast(Firmware::Aosp).with(Quirk::UnplugMidTransfer);
    // Beyond what it has under way.
    model.strikes_after_bytes = 3 << 20;
    let mut phone = Phone::new(model.clone());
    let first = model.storages[0].id;
    let bytes = Bytes::Generated {
        seed: phoned::SEED,
        len: LEN,
    };
    phone.put(first, "long.bin", bytes);
    let served = serve::ptpip(phone, 0).expect("served");
    let mut session = open(served.address());
    let at = place(storage(&mut session), "long.bin");
    let (how, left, came) = receives(&mut session, at.clone(), None);
    assert_ne!(how, "completed");
    let bytes = came.len() as u64;
    assert_eq!(left, Left::Received { bytes }, "{how}");
    assert!(bytes < LEN);
    drop(session);
    // It strikes once, and is plugged in again for whoever comes next.
    let mut session = open(served.address());
    let (how, _, came) = receives(&mut session, at, None);
    assert!(how == "completed" && came == contents(WHOLE), "{how}");
}

#[test]
fn a_phone_that_goes_while_a_file_is_sent_leaves_what_nobody_knows() {
    let served = serve::ptpip(Phone::new(fast(Firmware::Umtp)), 0).expect("served");
    let mut session = open(served.address());
    let to = place(storage(&mut session), "part.bin");
    let mut served = Some(served);
    let mut stop = |_: &Job<Left>| served.take().into_iter().for_each(Handle::stop);
    let (how, left) = sends(&mut session, to, LEN, Some((1_000_000, &mut stop)));
    assert_ne!(how, "completed");
    assert_eq!(left, Left::Unknown, "{how}");
    assert!(session.lost().is_some());
}

/// It is there again at once, and keeps what came: the look after the failure finds that and deletes it.
#[test]
fn a_phone_that_comes_back_is_looked_at() {
    let model = fast(Firmware::Umtp).with(Quirk::UnplugMidTransfer);
    let served = serve::ptpip(Phone::new(model), 0).expect("served");
    let mut session = open(served.address());
    let to = place(storage(&mut session), "part.bin");
    let (how, left) = sends(&mut session, to, LEN, None);
    assert_ne!(how, "completed");
    assert_eq!(left, Left::Untouched, "{how}");
    assert_eq!(served.look(|phone| phone.objects().len()), Some(0));
}

#[test]
fn a_cancel_ends_a_wait_on_a_peer_that_does_nothing() {
    let silent = TcpListener::bind(("127.0.0.1", 0)).expect("bound");
    let address = silent.local_addr().expect("has one");
    let mut tcp = Tcp::new(address, Clock::new()).expect("a descriptor");
    let deadline = tcp.now().after(HOUR);
    tcp.reopen(Channel::Command, deadline).expect("connected");
    // Nothing can be moved any more, in either direction.
    let chunk = vec![0; 1 << 20];
    while let Moved::Bytes(_) = {
        let soon = tcp.now().after(Duration::from_millis(20));
        tcp.send(Channel::Command, &chunk, soon, None)
    } {}
    for way in ["receive", "send", "pause"] {
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        let ready = Barrier::new(2);
        thread::scope(|scope| {
            scope.spawn(|| {
                ready.wait();
                let by = By::new("me", "test", 0);
                assert_eq!(gate.cancel(by), Cancel::Accepted);
            });
            ready.wait();
            let deadline = tcp.now().after(HOUR);
            let woken = match way {
                "receive" => tcp.receive(Channel::Command, &mut [0; 8], deadline, Some(&gate)),
                "send" => tcp.send(Channel::Command, &chunk, deadline, Some(&gate)),
                _ => match tcp.pause(HOUR, Some(&gate)) {
                    Ok(()) => Moved::Late,
                    Err(_) => Moved::Asked,
                },
            };
            assert_eq!(woken, Moved::Asked, "{way}");
        });
        // The wind-down waits without the gate, and does not hear it again.
        let soon = tcp.now().after(Duration::from_millis(1));
        assert_eq!(
            tcp.receive(Channel::Command, &mut [0; 8], soon, None),
            Moved::Late
        );
    }
}

#[test]
fn what_is_closed_or_was_never_there_is_lost() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("bound");
    let mut tcp = Tcp::new(listener.local_addr().expect("has one"), Clock::new()).expect("made");
    let deadline = tcp.now().after(HOUR);
    let lost = |moved| matches!(moved, Moved::Lost(_));
    assert!(lost(tcp.receive(
        Channel::Event,
        &mut [0; 8],
        deadline,
        None
    )));
    tcp.reopen(Channel::Event, deadline).expect("connected");
    drop(listener.accept().expect("came"));
    assert!(lost(tcp.receive(
        Channel::Event,
        &mut [0; 8],
        deadline,
        None
    )));
    drop(listener);
    assert!(tcp.reopen(Channel::Event, deadline).is_err());
    assert!(lost(tcp.send(Channel::Event, &[0; 8], deadline, None)));
}

#[test]
fn a_server_outlives_peers_that_send_anything() {
    let phone = Phone::new(fast(Firmware::Aosp));
    let served = serve::ptpip(phone, 0).expect("served");
    let mut kept = Vec::new();
    let init = |len: u32| [&len.to_le_bytes()[..], &1_u32.to_le_bytes(), &[7; 16]].concat();
    let attacks = [
        vec![0xFF; 100_000],
        vec![0; 100_000],
        init(u32::MAX),
        init(28)[..20].to_vec(),
        [init(28), vec![0, 0, 0, 0, 1, 0, 0xFF, 0xFF, 0xFF, 0xFF]].concat(),
        // Data without a command, of 4 GiB.
        [
            init(28),
            vec![0, 0, 1, 0],
            vec![0xFF, 0xFF, 0xFF, 0xFF, 10, 0, 0, 0, 1, 0, 0, 0],
        ]
        .concat(),
        // Questions, and nobody who listens to the answers.
        [
            init(28),
            vec![0, 0, 1, 0],
            [8, 0, 0, 0, 13, 0, 0, 0].repeat(20_000),
        ]
        .concat(),
    ];
    for attack in attacks {
        let mut stream = TcpStream::connect(served.address()).expect("connected");
        let limit = Some(Duration::from_millis(500));
        stream.set_write_timeout(limit).expect("set");
        // It may be cut off in the middle.
        drop(stream.write_all(&attack));
        kept.push(stream);
    }
    for _ in 0..40 {
        kept.push(TcpStream::connect(served.address()).expect("connected"));
    }
    let mut session = open(served.address());
    let storage = storage(&mut session);
    let ended = sends(&mut session, place(storage, "x"), 1000, None);
    assert_eq!(ended, ("completed".to_owned(), Left::Done { objects: 1 }));
    drop(session);
    drop(kept);
    served.stop();
}

#[test]
fn one_host_has_the_phone_at_a_time() {
    let phone = Phone::new(fast(Firmware::Camera));
    let served = serve::usbip(phone, 0).expect("served");
    let ask = |code: u16, name: &[u8]| {
        let mut stream = TcpStream::connect(served.address()).expect("connected");
        let limit = Some(Duration::from_secs(60));
        stream.set_read_timeout(limit).expect("set");
        let mut request = vec![0x01, 0x11, 0x80, 0, 0, 0, 0, 0];
        request[3] = u8::try_from(code).expect("small");
        request.extend(name);
        if !name.is_empty() {
            request.resize(40, 0);
        }
        // It is closed at once where another has it.
        drop(stream.write_all(&request));
        let mut reply = [0; 8];
        let answered = stream.read_exact(&mut reply).is_ok();
        (stream, answered, reply)
    };
    let (_, listed, reply) = ask(5, b"");
    assert!(listed && reply[4..8] == [0; 4], "{reply:?}");
    let (_, answered, reply) = ask(3, b"9-9");
    assert!(answered && reply[4..8] != [0; 4], "{reply:?}");
    let (attached, answered, reply) = ask(3, b"1-1");
    assert!(answered && reply[4..8] == [0; 4], "{reply:?}");
    let (_, answered, _) = ask(3, b"1-1");
    assert!(!answered);
    drop(attached);
    // When its host has gone, the next can have it: it goes when the server has heard of it.
    let again = (0..1000).any(|_| ask(3, b"1-1").1);
    assert!(again);
}
