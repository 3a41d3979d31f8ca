//! What is done on each phone.

use std::{
    fs,
    time::{Duration, Instant},
};

use estop::{
    How,
    mtp::{Control, Left, Mode, Usb},
};

use super::{
    Opened, Plugged, Which, beyond, cancelled, completed, deletes, is_generated, is_lost, lists,
    pulls, pushes, pushes_folders, tell,
};

const MIB: u64 = 1 << 20;

/// Of packets and transfers, with the 12 bytes of the header before them: at their ends and beside.
const ODD: [u64; 10] = [
    0, 1, 500, 501, 512, 1012, 262_132, 262_133, 262_144, 524_276,
];

/// To the phone and back, and looked at where it lies.
pub(crate) fn there_and_back(which: Which) {
    let phone = which.plug(3);
    let mut session = phone.open();
    let port = session.wire_mut().usb_mut();
    let until = port.now().after(Duration::from_secs(5));
    println!(
        "{which:?}: status {:?}",
        port.control(Control::In(0x67, 64), until)
    );
    for len in ODD {
        let name = format!("odd-{len}.bin");
        if which == Which::Qemu && (len + 12).is_multiple_of(64) {
            // It takes the end of such a file for none: nobody can send it one.
            let end = pushes(&mut session, &name, len, &mut |_, _| {});
            let broken = "SendObject (0x100D) off";
            assert!(matches!(&end.how, How::Failed(error) if error.to_string().contains(broken)));
            assert_eq!(end.left, Left::Untouched, "{len}");
            assert!(!phone.has(&name));
            continue;
        }
        completed(&pushes(&mut session, &name, len, &mut |_, _| {}));
        assert!(phone.holds(&name, len), "{len}");
        for mode in [Mode::Throughput, Mode::Responsive] {
            let (end, bytes) = pulls(&mut session, &name, mode, &mut |_, _| {});
            completed(&end);
            assert!(bytes.len() as u64 == len && is_generated(&bytes), "{len}");
        }
        completed(&deletes(&mut session, &name));
        assert!(!phone.has(&name));
    }
    let size = 64 * MIB;
    let begun = Instant::now();
    completed(&pushes(&mut session, "long.bin", size, &mut |_, _| {}));
    tell(which, "push", size, begun);
    assert!(phone.holds("long.bin", size));
    for mode in [Mode::Throughput, Mode::Responsive] {
        let begun = Instant::now();
        let (end, bytes) = pulls(&mut session, "long.bin", mode, &mut |_, _| {});
        completed(&end);
        tell(which, &format!("pull {mode:?}"), size, begun);
        assert!(bytes.len() as u64 == size && is_generated(&bytes));
    }
    let (end, entries) = lists(&mut session, "", &mut |_, _| {});
    completed(&end);
    let mut names = entries
        .iter()
        .map(|one| one.name.as_str())
        .collect::<Vec<_>>();
    names.sort_unstable();
    assert_eq!(names, ["long.bin", "many"]);
    let (_, entries) = lists(&mut session, "many", &mut |_, _| {});
    assert_eq!(entries.len(), 3);
    a_folder(&mut session, &phone);
    if which == Which::Qemu {
        names_of_qemu(&mut session, &phone);
    }
    completed(&deletes(&mut session, "long.bin"));
    drop(session.close().expect("closes"));
    phone.unplug();
}

/// Folders in folders, with a file in each.
fn a_folder(session: &mut Opened, phone: &Plugged) {
    let folders = ["new", "new/in", "new/in/side"];
    let files = folders.map(|folder| format!("{folder}/file.bin"));
    let all = (&folders[..], &files.each_ref().map(String::as_str)[..]);
    completed(&pushes_folders(session, all, MIB));
    for file in &files {
        assert!(phone.holds(file, MIB), "{file}");
    }
    completed(&deletes(session, "new"));
    assert!(!phone.has("new"));
}

/// It takes a new file for one whose name begins so, and tells names of ASCII alone.
fn names_of_qemu(session: &mut Opened, phone: &Plugged) {
    let generation = session.generation();
    completed(&pushes(session, "long", MIB, &mut |_, _| {}));
    assert!(phone.holds("long", MIB) && phone.holds("long.bin", 64 * MIB));
    assert_eq!(session.generation(), generation + 1);
    completed(&deletes(session, "long"));
    assert!(!phone.has("long") && phone.has("long.bin"));
    fs::write(phone.store.join("many/Größe.txt"), b"x").expect("writes");
    session.reopen().expect("is taken anew");
    let end = pushes(session, "Übung.bin", MIB, &mut |_, _| {});
    assert!(
        matches!(&end.how, How::Failed(error) if error.to_string().contains("ASCII")),
        "{end:?}"
    );
    assert_eq!(end.left, Left::Untouched);
    let (end, entries) = lists(session, "many", &mut |_, _| {});
    completed(&end);
    let unnamed = entries.iter().filter(|one| !one.is_named);
    let unnamed = unnamed.map(|one| one.name.as_str()).collect::<Vec<_>>();
    assert_eq!((entries.len(), unnamed), (4, vec!["Oops"]));
}

/// Stopped in the middle of each, and then done whole.
pub(crate) fn stopped_and_done_again(which: Which) {
    let phone = which.plug(400);
    let mut session = phone.open();
    let generation = session.generation();
    let mut asked = None;
    let end = pushes(
        &mut session,
        "long.bin",
        64 * MIB,
        &mut beyond(8 * MIB, &mut asked),
    );
    session.storages().expect("answers");
    cancelled(which, "push", &end, asked);
    assert_eq!(end.left, Left::Untouched);
    assert!(!phone.has("long.bin"));
    completed(&pushes(&mut session, "long.bin", 64 * MIB, &mut |_, _| {}));
    assert!(phone.holds("long.bin", 64 * MIB));
    for mode in [Mode::Throughput, Mode::Responsive] {
        let mut asked = None;
        let (end, bytes) = pulls(
            &mut session,
            "long.bin",
            mode,
            &mut beyond(8 * MIB, &mut asked),
        );
        session.storages().expect("answers");
        cancelled(which, &format!("pull {mode:?}"), &end, asked);
        let came = bytes.len() as u64;
        assert_eq!(end.left, Left::Received { bytes: came });
        assert!((8 * MIB..64 * MIB).contains(&came) && is_generated(&bytes));
    }
    let mut asked = None;
    let (end, entries) = lists(&mut session, "many", &mut beyond(5, &mut asked));
    session.storages().expect("answers");
    cancelled(which, "list", &end, asked);
    assert!((5..400).contains(&entries.len()), "{}", entries.len());
    let (end, entries) = lists(&mut session, "many", &mut |_, _| {});
    completed(&end);
    assert_eq!(entries.len(), 400);
    let (end, bytes) = pulls(&mut session, "long.bin", Mode::Throughput, &mut |_, _| {});
    completed(&end);
    assert!(bytes.len() as u64 == 64 * MIB && is_generated(&bytes));
    completed(&deletes(&mut session, "long.bin"));
    assert_eq!(session.generation(), generation, "nothing was opened anew");
    drop(session);
    phone.unplug();
}

/// Unplugged in the middle of a push, and of a pull; and plugged in again.
pub(crate) fn unplugged(which: Which) {
    for push in [true, false] {
        let phone = which.plug(3);
        let mut session = phone.open();
        let mut at = 0;
        let mut pulled_out = None;
        if !push {
            completed(&pushes(
                &mut session,
                "pulled.bin",
                64 * MIB,
                &mut |_, _| {},
            ));
        }
        let then = &mut |so_far, _: &estop::Job<Left>| {
            at = so_far;
            if so_far > 8 * MIB && pulled_out.is_none() {
                // The rest is neither given nor taken before the cable is out.
                phone.unplug();
                pulled_out = Some(Instant::now());
            }
        };
        let end = match push {
            true => pushes(&mut session, "pushed.bin", 64 * MIB, then),
            false => pulls(&mut session, "pulled.bin", Mode::Throughput, then).0,
        };
        assert!(
            matches!(end.how, How::Failed(estop::Error::Lost)),
            "{end:?}"
        );
        assert_eq!(end.left, Left::Unknown);
        let ms = pulled_out.expect("was").elapsed().as_millis();
        let what = if push { "push" } else { "pull" };
        println!("{which:?}: {what} lost {ms} ms after the plug, at {at} of 67108864 bytes");
        is_lost(&mut session);
        let there = fs::metadata(phone.store.join("pushed.bin"));
        println!("{which:?}: it holds {:?}", there.map(|found| found.len()));
        drop(session);
        drop(fs::remove_file(phone.store.join("pushed.bin")));
    }
    // Plugged in again it is as ever.
    let phone = which.plug(3);
    let mut session = phone.open();
    let (end, entries) = lists(&mut session, "many", &mut |_, _| {});
    completed(&end);
    assert_eq!(entries.len(), 3);
    drop(session);
    phone.unplug();
}
