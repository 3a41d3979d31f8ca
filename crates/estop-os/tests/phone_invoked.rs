//! Methods, invoked with completions: each completes once, with its result or as cancelled.

mod phone_opened;

use std::{
    collections::BTreeMap,
    sync::mpsc::{self, Receiver, Sender},
};

use estop::{
    Cancel, Job,
    mtp::{DeleteTree, Given, Invocation, Kind, Left, Phone as _, offers},
    sim::phone::{Firmware, Model},
};
use estop_os::phone::shared::Handle;
use phone_opened::{Keeps, MINUTE, Usb, by, held, journal, name, opened, place};

type Completed = (u64, String, Left);

/// Invokes `object.delete-tree` of a file.
fn invoke(handle: &Handle<Usb>, storage: u32, id: u64, callback: u64, told: &Sender<Completed>) {
    let job = Job::cancellable(id, "me", "sim");
    let at = place(storage, &name(id));
    let invocation = Invocation::DeleteTree(DeleteTree { at });
    let told = told.clone();
    let enough = Box::new(|_| true);
    let invoked = handle.invoke(
        callback,
        &job,
        &journal(),
        (invocation, enough),
        move |end| {
            let completed = (id, end.how.to_string(), end.left.clone());
            told.send(completed).expect("somebody counts");
        },
    );
    invoked.expect("a thread");
}

/// All completions, once nobody can complete any more.
fn all(told: Sender<Completed>, completed: &Receiver<Completed>) -> Vec<Completed> {
    drop(told);
    let mut all = Vec::new();
    loop {
        match completed.recv_timeout(MINUTE) {
            Ok(one) => all.push(one),
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(late) => panic!("{late}: {all:?}"),
        }
    }
    all.sort_by_key(|one| one.0);
    all
}

fn was_done(id: u64) -> Completed {
    (id, "completed".to_owned(), Left::Done { objects: 1 })
}

fn was_cancelled(id: u64) -> Completed {
    (id, "cancelled".to_owned(), Left::Untouched)
}

/// Two service objects of one phone, whose invocations wait while another has the turn.
fn play(cancel: impl Fn(&Handle<Usb>) -> Vec<(u64, Cancel)>) -> (Vec<u64>, Vec<Completed>) {
    let (shared, storage) = opened(Model::of(Firmware::Aosp));
    let (mut one, other, third) = (shared.handle(), shared.handle(), shared.handle());
    let keeps = Keeps::start(&third, 99);
    let (told, completed) = mpsc::channel();
    for (id, callback) in [(1, 7), (2, 8), (3, 7)] {
        invoke(&one, storage, id, callback, &told);
    }
    invoke(&other, storage, 4, 7, &told);
    let answers = cancel(&one);
    assert!(
        answers
            .iter()
            .all(|(_, answer)| *answer == Cancel::Accepted),
        "{answers:?}"
    );
    keeps.go_on();
    let all = all(told, &completed);
    for (id, how, _) in &all {
        let there = held(&mut one, storage, &name(*id));
        assert_eq!(there, how == "cancelled", "{all:?}");
    }
    (answers.into_iter().map(|(id, _)| id).collect(), all)
}

#[test]
fn every_invocation_completes_once_with_its_result() {
    let (reached, all) = play(|_| Vec::new());
    assert_eq!(reached, Vec::<u64>::new());
    assert_eq!(all, [1, 2, 3, 4].map(was_done));
}

#[test]
fn the_uses_of_one_callback_are_cancelled_together_and_no_other() {
    let (reached, all) = play(|handle| handle.cancel_for(Some(7), &by()));
    assert_eq!(reached, [1, 3]);
    assert_eq!(
        all,
        [was_cancelled(1), was_done(2), was_cancelled(3), was_done(4)]
    );
}

#[test]
fn without_a_callback_all_invocations_of_the_object_are_cancelled() {
    let (reached, all) = play(|handle| handle.cancel_for(None, &by()));
    assert_eq!(reached, [1, 2, 3]);
    assert_eq!(
        all,
        [
            was_cancelled(1),
            was_cancelled(2),
            was_cancelled(3),
            was_done(4)
        ]
    );
}

#[test]
fn a_cancel_that_races_the_work_and_its_completion_agree() {
    for _ in 0..50 {
        let (shared, storage) = opened(Model::of(Firmware::Aosp));
        let handle = shared.handle();
        let (told, completed) = mpsc::channel();
        invoke(&handle, storage, 1, 7, &told);
        let answers = handle.cancel_for(Some(7), &by());
        let should = match answers[..] {
            [(1, Cancel::Accepted)] => was_cancelled(1),
            [] | [(1, Cancel::TooLate)] => was_done(1),
            _ => panic!("{answers:?}"),
        };
        assert_eq!(all(told, &completed), [should]);
    }
}

#[test]
fn methods_are_found_on_a_device_and_invoked_by_name() {
    let (shared, storage) = opened(Model::of(Firmware::Camera));
    let mut handle = shared.handle();
    let services = handle.turn(None, |session| Ok(offers(session.info())));
    let services = services.expect("it answers");
    let names = services.iter().flat_map(|service| &service.methods);
    let names = names.map(|method| method.name).collect::<Vec<_>>();
    assert_eq!(
        names,
        [
            "capture.still",
            "capture.open",
            "storage.format",
            "device.self-test",
            "object.delete-tree",
            "object.copy-tree"
        ]
    );
    let given = BTreeMap::from([("storage".to_owned(), "internal".to_owned())]);
    let mut find = |_: &str, kind: Kind| {
        assert_eq!(kind, Kind::Storage);
        Ok(Given::Place(place(storage, "")))
    };
    let format = Invocation::of("storage.format", &given, &mut find).expect("known");
    let job = Job::cancellable(1, "me", "sim");
    let (told, completed) = mpsc::channel();
    let enough = Box::new(|_| true);
    let invoked = handle.invoke(1, &job, &journal(), (format, enough), move |end| {
        told.send(end.left.clone()).expect("somebody waits");
    });
    invoked.expect("a thread");
    assert_eq!(completed.recv_timeout(MINUTE), Ok(Left::Formatted));
    assert!(!held(&mut handle, storage, &name(1)));
}
