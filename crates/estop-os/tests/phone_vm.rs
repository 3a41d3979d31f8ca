//! Phones of others on USB: QEMU's `usb-mtp`, and uMTP-Responder on the kernel's dummy controller, in
//! the virtual machine of `testbed/vm`. One start of it runs all of [`inside`].

mod scratch;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use scratch::skip;

/// As many tests as there are in [`inside`].
const INSIDE: usize = 10;

/// How long the virtual machine may take for all of them, in seconds: some sixty on two idle cores.
const LIMIT_S: &str = "600";

#[test]
fn phones_of_others() {
    let vm = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testbed/vm");
    let made = Command::new(vm.join("mk")).arg("--cached").output();
    if !made.is_ok_and(|made| made.status.success()) {
        return skip("vm", "there is no virtual machine: testbed/vm/mk makes it");
    }
    if !has_qemu() {
        return skip("vm", "there is no QEMU: apt install qemu-system-x86");
    }
    let tests = env::current_exe().expect("this program");
    let scratch = scratch::Scratch::new();
    let store = scratch.path();
    // This one is plugged in and out by the tests themselves.
    let ran = Command::new(vm.join("run"))
        .args(["--limit", LIMIT_S, "--cpus", "2", "--monitor"])
        .args(["--qemu", "-device qemu-xhci,id=xhci"])
        .args(["--env", "ESTOP_STORE", "--env", "ESTOP_ONLY", "--share"])
        .arg(store)
        .arg("--share")
        .arg(tests.parent().expect("a directory"))
        .arg("--")
        .arg(&tests)
        .arg(env::var("ESTOP_ONLY").unwrap_or_else(|_| "inside::".to_owned()))
        .args(["--ignored", "--test-threads=1", "--nocapture"])
        .env("ESTOP_STORE", store)
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
#[path = "phone_vm_support/mod.rs"]
mod support;

mod inside {
    use std::{
        fs,
        os::unix::process::CommandExt,
        thread,
        time::{Duration, Instant},
    };

    use estop::{
        Gate, How,
        mtp::{Completion, Control, Left, Mode, Pipe, Refused, Tag, Transfer, Usb},
    };
    use estop_os::{
        clock::Clock,
        discover::Roots,
        phone::usb::{Holder, OpenError, UDEV_RULE, UsbPort, find},
    };

    use super::{
        Command, env,
        support::{
            Opened, Which, by_me, cancels, completed, deletes, is_generated, is_inside, lists,
            pulls, pushes, runs,
        },
    };

    const MIB: u64 = 1 << 20;

    /// Of packets and transfers, with the 12 bytes of the header before them: at their ends and beside.
    const ODD: [u64; 10] = [
        0, 1, 500, 501, 512, 1012, 262_132, 262_133, 262_144, 524_276,
    ];

    /// To the phone and back, and looked at where it lies.
    fn there_and_back(which: Which) {
        let phone = which.plug(3);
        let mut session = phone.open();
        let port = session.wire_mut().usb_mut();
        let until = port.now().after(Duration::from_secs(5));
        println!("{which:?}: status {:?}", port.control(Control::In(0x67, 64), until));
        for len in ODD {
            let name = format!("odd-{len}.bin");
            if which == Which::Qemu && (len + 12).is_multiple_of(64) {
                // It takes the end of such a file for none: nobody can send it one.
                let end = pushes(&mut session, &name, len, &mut |_, _| {});
                let broken = "SendObject (0x100D) off";
                assert!(
                    matches!(&end.how, How::Failed(error) if error.to_string().contains(broken))
                );
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
        completed(&deletes(&mut session, "long.bin"));
        drop(session.close().expect("closes"));
        phone.unplug();
    }

    fn tell(which: Which, what: &str, bytes: u64, begun: Instant) {
        let took = begun.elapsed();
        let mib = bytes / MIB;
        println!("{which:?}: {what} of {mib} MiB in {} ms", took.as_millis());
    }

    /// Asks once it is beyond so many, and tells when.
    fn beyond(at: u64, when: &mut Option<Instant>) -> impl FnMut(u64, &estop::Job<Left>) {
        move |so_far, job| {
            if so_far > at && when.is_none() {
                *when = Some(Instant::now());
                cancels(job);
            }
        }
    }

    fn cancelled(which: Which, what: &str, end: &estop::End<Left>, asked: Option<Instant>) {
        assert!(matches!(end.how, How::Cancelled), "{what}: {end:?}");
        let ms = asked.expect("asked").elapsed().as_millis();
        println!(
            "{which:?}: {what} cancelled, {:?}, {ms} ms until the next answer",
            end.left
        );
    }

    /// Stopped in the middle of each, and then done whole.
    fn stopped_and_done_again(which: Which) {
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

    /// Every call of the port says that the phone is gone.
    fn is_lost(session: &mut Opened) {
        assert!(session.storages().is_err());
        let port = session.wire_mut().usb_mut();
        let until = port.now().after(Duration::from_secs(5));
        assert!(port.submit(Tag(1), Transfer::In(512)).is_err());
        assert!(port.submit(Tag(2), Transfer::Out(&[1])).is_err());
        assert!(matches!(port.complete(until, None), Completion::Lost(_)));
        let status = port.control(Control::In(0x67, 64), until);
        assert!(matches!(status, Err(Refused::Lost(_))), "{status:?}");
        let cleared = port.clear_halt(Pipe::In, until);
        assert!(matches!(cleared, Err(Refused::Lost(_))), "{cleared:?}");
        port.withdraw(Pipe::Out);
        assert!(port.reopen(until).is_err());
        assert!(session.reopen().is_err());
    }

    fn unplugged(which: Which) {
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
                    phone.pull_out();
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

    #[test]
    #[ignore = "in the virtual machine"]
    fn waits_are_woken_and_transfers_taken_back() {
        if !is_inside() {
            return;
        }
        let phone = Which::Umtp.plug(3);
        let mut session = phone.open();
        let port = session.wire_mut().usb_mut();
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        for tag in 1..=3 {
            port.submit(Tag(tag), Transfer::In(512)).expect("there");
        }
        let until = port.now().after(Duration::from_millis(50));
        assert_eq!(port.complete(until, Some(&gate)), Completion::Late);
        let far = port.now().after(Duration::from_secs(600));
        let begun = Instant::now();
        thread::scope(|scope| {
            scope.spawn(|| gate.cancel(by_me()));
            assert_eq!(port.complete(far, Some(&gate)), Completion::Asked);
        });
        assert!(
            begun.elapsed() < Duration::from_secs(300),
            "not by its deadline"
        );
        port.withdraw(Pipe::In);
        for tag in 1..=3 {
            let back = port.complete(far, None);
            assert_eq!(back, Completion::Withdrawn(Tag(tag), 0, &[]));
        }
        assert_eq!(port.complete(far, None), Completion::Idle);
        // An endpoint that is not halted may be freed as well.
        assert_eq!(port.clear_halt(Pipe::In, far), Ok(()));
        for tag in 4..=6 {
            port.submit(Tag(tag), Transfer::In(512)).expect("there");
        }
        let soon = port.now().after(Duration::from_secs(60));
        port.reopen(soon).expect("taken anew");
        assert_eq!(port.complete(far, None), Completion::Idle);
        session.reopen().expect("as ever");
        completed(&lists(&mut session, "many", &mut |_, _| {}).0);
        drop(session);
        phone.unplug();
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn a_phone_that_goes_silent_ends_the_job_and_comes_back() {
        if !is_inside() {
            return;
        }
        let phone = Which::Umtp.plug(3);
        let mut session = phone.open();
        completed(&pushes(&mut session, "long.bin", 32 * MIB, &mut |_, _| {}));
        let pid = fs::read_to_string("/run/umtp/pid").expect("runs");
        let signal = |name: &str| drop(runs(Command::new("kill").args([name, pid.trim()])));
        let mut asked = None;
        let (end, _) = pulls(
            &mut session,
            "long.bin",
            Mode::Throughput,
            &mut |so_far, job| {
                if so_far > 8 * MIB && asked.is_none() {
                    signal("-STOP");
                    asked = Some(Instant::now());
                    cancels(job);
                }
            },
        );
        let took = asked.expect("asked").elapsed();
        println!(
            "silent: {:?}, {:?} after {} ms",
            end.how,
            end.left,
            took.as_millis()
        );
        assert!(matches!(end.how, How::Failed(_)), "{end:?}");
        assert_eq!(end.left, Left::Unknown);
        signal("-CONT");
        session.reopen().expect("is taken anew once it answers");
        completed(&lists(&mut session, "many", &mut |_, _| {}).0);
        drop(session);
        phone.unplug();
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn it_is_called_by_its_names_and_says_who_has_it() {
        if !is_inside() {
            return;
        }
        let phone = Which::Umtp.plug(1);
        let roots = Roots::default();
        assert_eq!(phone.found.name, "usb:01234567");
        let place = format!("usb:{}", phone.found.place);
        for name in ["usb:01234567", "01234567", &place, "the viveris product"] {
            assert_eq!(find(&roots, name).as_ref(), Ok(&phone.found), "{name}");
        }
        let session = phone.open();
        let busy = UsbPort::open(&phone.found, Clock::new()).expect_err("ours");
        let OpenError::Busy { by, .. } = &busy else {
            panic!("{busy}")
        };
        let is_me =
            |one: &Holder| matches!(one, Holder::Program(one) if one.pid == std::process::id());
        assert!(by.iter().any(is_me), "{busy}");
        drop(session);
        drop(phone.open());
        // The node belongs to root, and there is no rule in this machine.
        let myself = env::current_exe().expect("this program");
        let mut user = Command::new(myself);
        user.args(["inside::as_the_user", "--exact", "--ignored", "--nocapture"]);
        let said = runs(user.env("ESTOP_USER", "1").uid(1000).gid(1000));
        assert!(said.contains("you may not use usb:01234567"), "{said}");
        assert!(said.contains(UDEV_RULE), "{said}");
        phone.unplug();
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn as_the_user() {
        if env::var_os("ESTOP_USER").is_some() {
            let found = find(&Roots::default(), "01234567").expect("anybody may look");
            println!(
                "{}",
                UsbPort::open(&found, Clock::new()).expect_err("root's")
            );
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn there_and_back_on_qemu() {
        if is_inside() {
            there_and_back(Which::Qemu);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn there_and_back_on_umtprd() {
        if is_inside() {
            there_and_back(Which::Umtp);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn stopped_and_done_again_on_qemu() {
        if is_inside() {
            stopped_and_done_again(Which::Qemu);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn stopped_and_done_again_on_umtprd() {
        if is_inside() {
            stopped_and_done_again(Which::Umtp);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn unplugged_in_mid_transfer_on_qemu() {
        if is_inside() {
            unplugged(Which::Qemu);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn unplugged_in_mid_transfer_on_umtprd() {
        if is_inside() {
            unplugged(Which::Umtp);
        }
    }
}
